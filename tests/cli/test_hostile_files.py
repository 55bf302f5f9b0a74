"""Files that are not what they were when the command began, or cannot be had: no traceback, and the run goes on."""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.cli.conftest import Dedup, Scan

TEXT = "The ministers of both countries met in Rome on Monday to discuss trade."
GOOD = json.dumps({"id": "good", "text": TEXT}).encode() + b"\n"

posix = pytest.mark.skipif(os.name != "posix", reason="files, pipes and users as on POSIX")


@posix
def test_a_folder_that_links_to_itself(dedup: Dedup, scan: Scan, tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a.jsonl").write_bytes(GOOD)
    (tmp_path / "inside" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "dangling.jsonl").symlink_to(tmp_path / "nowhere")
    found = scan(tmp_path)
    assert found.ids == ["good"]
    done = dedup("scan", tmp_path / "loop.txt")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1


def _fed(arguments: Sequence[object], first: Path, act: Any) -> tuple[int, bytes, bytes]:
    """Run a command whose first input is a pipe, and act once it has opened that: it is reading then."""
    os.mkfifo(first)
    command = [sys.executable, "-P", "-m", "dedup", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with first.open("wb") as pipe:  # waits until it is opened
            act()
            pipe.write(GOOD)
        out, complaints = process.communicate(timeout=60)
    return process.returncode, out, complaints


@posix
@pytest.mark.parametrize("name", ["b.txt", "b.jsonl", "b.parquet", "b.sqlite"])
def test_a_file_that_vanishes(name: str, tmp_path: Path) -> None:
    pipe, vanishing, last = tmp_path / "a.jsonl", tmp_path / name, tmp_path / "c.jsonl"
    vanishing.write_bytes(GOOD)
    last.write_bytes(GOOD.replace(b"good", b"last"))
    status, out, complaints = _fed(["scan", pipe, vanishing, last, "-o", "jsonl"], pipe, vanishing.unlink)
    assert status == 0, complaints
    assert b"Traceback" not in complaints
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["id"] for record in records if record["type"] == "document"] == ["good", "last"]
    (skipped,) = (record for record in records if record["type"] == "skipped")
    assert (skipped["source"], skipped["record"], skipped["code"]) == (str(vanishing), 0, "unreadable")


@posix
@pytest.mark.parametrize("change", ["grows", "shrinks"])
def test_a_file_that_changes(change: str, tmp_path: Path) -> None:
    """What is there when it is read is what counts."""
    pipe, changing = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    lines = [json.dumps({"id": f"x{n}", "text": f"{n} and {TEXT}"}).encode() + b"\n" for n in range(4)]
    changing.write_bytes(b"".join(lines[:2]))

    def act() -> None:
        changing.write_bytes(b"".join(lines) if change == "grows" else lines[0][:30])

    status, out, complaints = _fed(["scan", pipe, changing, "-o", "jsonl"], pipe, act)
    assert status == 0, complaints
    assert b"Traceback" not in complaints
    records = [json.loads(line) for line in out.splitlines()]
    ids = [record["id"] for record in records if record["type"] == "document"]
    assert ids == ["good", "x0", "x1", "x2", "x3"] if change == "grows" else ids == ["good"]
    assert [record["code"] for record in records if record["type"] == "skipped"] == ["bad-json"] * (change != "grows")
    (_, read) = records[0]["inputs"]
    assert read["sha256"] == hashlib.sha256(changing.read_bytes()).hexdigest()


@posix
def test_a_file_that_grows_for_as_long_as_it_is_read(tmp_path: Path) -> None:
    """As a log does; the run ends with what was there at some moment."""
    given = tmp_path / "a.jsonl"
    line = json.dumps({"text": TEXT}).encode() + b"\n"
    given.write_bytes(line * 100_000)
    command = [sys.executable, "-P", "-m", "dedup", "filter", str(given)]
    with (
        given.open("ab") as growing,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process,
    ):
        until = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < until:
            growing.write(line * 10)
            growing.flush()
            time.sleep(0.001)
        out, complaints = process.communicate(timeout=60)
    assert process.returncode == 0, complaints
    assert out == line


def _as_anyone() -> None:
    """Root may read everything: the process to come gives up that right, and keeps its own files."""
    if os.geteuid() == 0:
        for capability in (1, 2):  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH; 24: PR_CAPBSET_DROP
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


@posix
@pytest.mark.skipif(
    sys.platform != "linux" and os.name == "posix" and os.geteuid() == 0, reason="root reads everything"
)
def test_no_permission(dedup: Dedup, scan: Scan, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "b.txt").write_text(TEXT)
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "c.parquet").write_bytes(b"PAR1")
    (tmp_path / "z.jsonl").write_bytes(GOOD)
    os.chmod(tmp_path, 0o755)  # noqa: PTH101  # beside the others below
    for name in ("secret", "a.txt", "c.parquet"):
        os.chmod(tmp_path / name, 0)  # noqa: PTH101
    try:
        found = scan(tmp_path, preexec_fn=_as_anyone)
        alone = dedup("scan", tmp_path / "a.txt", preexec_fn=_as_anyone)
    finally:
        os.chmod(tmp_path / "secret", 0o700)  # noqa: PTH101
    assert found.ids == ["good"]
    assert found.skipped == {"a.txt:0": "unreadable", "c.parquet:0": "unreadable", "secret:0": "unreadable"}
    assert alone.returncode == 2
    assert alone.stderr.decode().splitlines() == [f"dedup: {tmp_path}/a.txt: cannot be read: Permission denied"]
