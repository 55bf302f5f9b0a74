"""Whatever stands in the server: it is an error with a sentence or changes nothing, and none of it is ever run."""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from dedup import DedupError, Document, Index
from dedup.index.shared import server as server_module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.index.shared.conftest import RedisServer

WIRE = (
    "Talks in Rome would go on through the week, the foreign minister said on Monday, after two days in which neither "
    "side had moved. The delegations met again in the evening and agreed to publish a joint statement about prisoners, "
    "the harbour and the price of grain."
)
BLOG = WIRE.replace("evening", "late evening")
OTHER = "The council voted to close four libraries next spring because the roof repairs cost too much. " * 3
DOCUMENTS = (
    Document("wire", WIRE, url="https://wire.example/1", published="2026-01-02"),
    Document("copy", WIRE.upper()),
    Document("blog", BLOG, url="https://blog.example/1"),
    Document("excerpt", WIRE[40:190]),
    Document("other", OTHER),
)


class Evil:
    """Unpickled, it makes a file."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (self.path,)


def filled(server: RedisServer) -> None:
    with server.client() as client:
        client.flushall()
    with Index(server.url()) as index:
        list(index.check_all(DOCUMENTS))


def kind_of(key: bytes) -> bytes:
    """The kind of a key: what stands between the name of the index and the next colon."""
    rest = key.partition(b"}:")[2]
    return b"lsh" if rest.startswith(b"lsh") else rest.partition(b":")[0] + (b":" if b":" in rest else b"")


def used(server: RedisServer) -> list[str]:
    """All that can be asked; gives the sentences of what went wrong."""
    told = []

    def tried(what: Callable[[], object]) -> None:
        try:
            what()
        except DedupError as error:
            told.append(str(error))

    try:
        index = Index(server.url())
    except DedupError as error:
        return [str(error)]
    with index:
        tried(lambda: index.query(Document("asked", BLOG, url="https://wire.example/1")))
        tried(lambda: index.check(DOCUMENTS[0]))
        tried(lambda: index.check(Document("new", WIRE + " More.", url="https://blog.example/1")))
        tried(lambda: list(index.check_all([Document("copy", WIRE), Document("blog", OTHER)])))
        tried(lambda: index.get("wire"))
        tried(lambda: list(index))
        tried(lambda: list(index.matches()))
        tried(lambda: len(index))
        tried(index.info)
        for own in DOCUMENTS:
            tried(partial(index.remove, own.id))
        tried(lambda: index.add(DOCUMENTS))
    return told


def planted(client: Any, key: bytes, value: bytes, how: str) -> None:
    """Put something in the place of what stands under a key."""
    kind = client.type(key)
    if how == "string":
        client.set(key, value)
    elif how == "list":
        client.delete(key)
        client.rpush(key, value)
    elif kind == b"hash":
        client.hset(key, mapping=dict.fromkeys(client.hkeys(key), value) | {value[:20]: value})
    elif kind == b"zset":
        for member in client.zrange(key, 0, -1):
            client.zadd(key, {value + member: 0})
        client.zadd(key, {value: 0, b"": 0})
    elif kind == b"set":
        client.sadd(key, value, b"-1", b"1e400", b"")
    else:
        client.set(key, value)


@pytest.mark.parametrize("how", ["string", "list", "same type"])
@pytest.mark.parametrize("what", ["pickle", "words", "numbers", "bytes"])
def test_what_is_planted_in_any_kind_of_key(server: RedisServer, tmp_path: Path, what: str, how: str) -> None:
    marker = tmp_path / "ran"
    value = {
        "pickle": pickle.dumps(Evil(str(marker))),
        "words": b"garbage",
        "numbers": b"99999999999999999999",
        "bytes": random.Random(7).randbytes(33),
    }[what]
    filled(server)
    with server.client() as client:
        kinds = {kind_of(key): key for key in sorted(client.scan_iter())}
    assert {b"header", b"rows", b"ids", b"d:", b"k:", b"c:", b"g:", b"m:", b"s", b"lsh", b"page:", b"stats"} <= set(
        kinds
    )
    for key in kinds.values():
        filled(server)
        with server.client() as client:
            key = next(own for own in sorted(client.scan_iter()) if kind_of(own) == kind_of(key))
            planted(client, key, value, how)
        told = used(server)
        assert all("dedup:" not in sentence or "{news}" not in sentence for sentence in told)
        if how == "list":
            assert told, "of another type"
    assert not marker.exists(), "it was run"


def test_every_field_of_a_document_alone(server: RedisServer, tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    evil = pickle.dumps(Evil(str(marker)))
    filled(server)
    with server.client() as client:
        prefix = b"dedup:{news}:"
        fields = {key: client.hkeys(prefix + key) for key in (b"d:1", b"k:1", b"m:1", b"ids", b"stats")}
    for key, names in fields.items():
        for name in names:
            for value in (evil, b"", b"\x00" * 7, b"-1"):
                filled(server)
                with server.client() as client:
                    client.hset(prefix + key, name, value)
                used(server)
    assert not marker.exists()


def test_what_is_too_long_is_not_read(server: RedisServer) -> None:
    for key, field, limit in (("d:1", "text", 3 << 20), ("k:1", "a", 17 << 20), ("d:1", "facts", 2 << 20)):
        filled(server)
        with server.client() as client:
            client.hset("dedup:{news}:" + key, field, b"x" * limit)
        told = used(server)
        assert any("damaged" in sentence for sentence in told)
    with server.client() as client:
        client.set("dedup:{news}:header", b"x" * (server_module.MOST_FACTS + 1))
    assert "header is damaged" in used(server)[0]


def test_a_bomb_does_not_unfold(server: RedisServer) -> None:
    import zstandard

    filled(server)
    bomb = zstandard.ZstdCompressor(level=3).compress(b"x" * (64 << 20))
    with server.client() as client:
        client.hset("dedup:{news}:d:1", "text", bomb)
    with Index(server.url()) as index, pytest.raises(DedupError, match="damaged"):
        index.get("wire")


def test_nothing_that_unpickles_is_even_imported(server: RedisServer) -> None:
    """The layout is that of datasketch's storage; its code, which can unpickle, is not needed for it."""
    code = (
        "import sys, dedup\n"
        "with dedup.Index(sys.argv[1]) as index:\n"
        "    index.check(dedup.Document('a', 'some words of a text that is kept'))\n"
        "print('datasketch' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, server.url()], capture_output=True, timeout=60, check=False, text=True
    )
    assert done.stdout.strip() == "False", done.stderr
