"""The commands of an index, with the address of a shared one in the place of a folder."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from dedup import Index

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Dedup
    from tests.index.shared.conftest import RedisServer

Run = Callable[..., subprocess.CompletedProcess[str]]

WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence."
SECRET = "s3cr3t-Pa55"


@pytest.fixture
def run(dedup: Dedup) -> Run:
    """Runs a command, with text where others have bytes."""

    def run(*arguments: object, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        how: dict[str, Any] = {"env": {**os.environ, **environment}} if environment else {}
        done = dedup(*arguments, input=stdin.encode(), **how)
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


def test_add_ask_query_info_and_export(run: Run, server: RedisServer, tmp_path: Path) -> None:
    url = server.url()
    lines = [json.dumps({"id": own, "text": text}) for own, text in (("wire", WIRE), ("blog", WIRE + " Again."))]
    created = run("index", "create", url, "--threshold", "0.75")
    assert created.returncode == 0, created.stderr
    assert "threshold 0.75" in created.stderr
    assert run("index", "create", url).returncode == 2
    added = run("index", "add", url, "-", "--ask", stdin="\n".join(lines))
    assert added.returncode == 0, added.stderr
    assert [json.loads(line)["duplicate_of"] for line in added.stdout.splitlines()] == [None, "wire"]
    assert "2 documents" in added.stderr
    assert "2 added, 0 the same as before, 0 new versions" in added.stderr
    again = run("index", "add", url, "-", stdin="\n".join(lines))
    assert "0 added, 2 the same as before" in again.stderr
    asked = run("index", "query", url, "-", stdin=json.dumps({"id": "asked", "text": WIRE.upper()}))
    assert "a duplicate of wire" in asked.stdout, asked.stderr
    told = run("index", "info", url)
    assert "documents     2 (0 earlier versions, 0 removed)" in told.stdout
    assert json.loads(run("index", "info", url, "-o", "json").stdout)["documents"] == 2
    written = tmp_path / "all.jsonl"
    assert run("index", "export", url, "-q", "--documents", written).returncode == 0
    assert [json.loads(line)["id"] for line in written.read_text().splitlines()] == ["wire", "blog"]
    scanned = run("index", "export", url, "-q", "-o", "jsonl")
    assert any(json.loads(line)["type"] == "match" for line in scanned.stdout.splitlines())
    refused = run("index", "compact", url)
    assert refused.returncode == 2
    assert "not compacted" in refused.stderr


def test_filter_against(run: Run, server: RedisServer) -> None:
    run("index", "add", server.url(), "-", stdin=json.dumps({"id": "wire", "text": WIRE}))
    new = json.dumps({"id": "other", "text": "The council voted to close four libraries next spring."})
    lines = "\n".join([json.dumps({"id": "blog", "text": WIRE}), new])
    done = run("filter", "-", "--against", server.url(), stdin=lines)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [new]


@pytest.mark.parametrize("command", ["query", "info", "export", "add"])
def test_an_index_that_is_not_there(run: Run, server: RedisServer, command: str) -> None:
    inputs = ["-"] if command in ("query", "add") else []
    gone = f"unix://{server.folder}/none?name=news"
    for url in (server.url("none"), gone):
        done = run("index", command, url, *inputs, stdin=json.dumps({"id": "a", "text": WIRE}))
        if command == "add" and url != gone:
            assert done.returncode == 0, done.stderr
            continue
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert ("there is no index" if url != gone else "cannot be reached") in done.stderr


def test_a_password_is_asked_for_and_never_shown(run: Run, server: RedisServer) -> None:
    with server.client() as client:
        client.acl_setuser("crawler", enabled=True, passwords=[f"+{SECRET}"], keys=["*"], commands=["+@all"])
        client.acl_setuser("nobody", enabled=True, passwords=[f"+{SECRET}"], keys=["none"], commands=["+@read"])
    try:
        url = server.url()
        with_user = url.replace("unix://", f"unix://crawler:{SECRET}@")
        added = run("index", "add", with_user, "-", stdin=json.dumps({"id": "wire", "text": WIRE}))
        assert added.returncode == 0, added.stderr
        wrong = run("index", "info", url.replace("unix://", f"unix://crawler:{SECRET}x@"))
        forbidden = run("index", "info", url.replace("unix://", f"unix://nobody:{SECRET}@"))
        by_environment = run("index", "info", url, DEDUP_REDIS_USERNAME="crawler", DEDUP_REDIS_PASSWORD=SECRET)
        against = run("filter", "-", "--against", with_user, stdin=json.dumps({"id": "b", "text": WIRE}))
        for done in (wrong, forbidden):
            assert done.returncode == 2
            assert "wants another user or password" in done.stderr
        for done in (by_environment, against):
            assert done.returncode == 0, done.stderr
        for done in (added, wrong, forbidden, by_environment, against):
            assert SECRET not in done.stdout + done.stderr
            assert "crawler" not in done.stdout + done.stderr
        with Index(with_user) as index:
            assert SECRET not in f"{index!r} {index.info()}"
    finally:
        with server.client() as client:
            client.acl_deluser("crawler", "nobody")
