"""The shared index against datasketch's on the same Redis server, in turns; a row of `index.py`."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING, Any

from table import Figure

from dedup import Document
from dedup.index.shared import SharedIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

__all__ = ["MissingServerError", "measured"]

_ONE_BY_ONE = 100  # documents in a turn
_BLOCK = 1000
_BLOCKS = 3


class MissingServerError(Exception):
    """There is no Redis server on this machine."""


@contextmanager
def server(folder: Path) -> Iterator[Path]:
    """The socket of a server that keeps everything in memory."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        raise MissingServerError("no redis-server")
    import redis

    socket = folder / "redis.sock"
    options = ["--port", "0", "--unixsocket", str(socket), "--save", "", "--appendonly", "no", "--dir", str(folder)]
    process = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if hasattr(os, "sched_setaffinity"):  # the benchmark itself is pinned to one core
        os.sched_setaffinity(process.pid, range(os.cpu_count() or 1))
    try:
        until = time.monotonic() + 20
        while True:
            try:
                with redis.Redis(unix_socket_path=str(socket)) as client:
                    client.ping()
                break
            except redis.RedisError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
        yield socket
    finally:
        process.terminate()
        process.wait(20)


class Peer:
    """datasketch's index on Redis: candidates by their bands, and nothing verified."""

    def __init__(self, socket: Path) -> None:
        from datasketch import MinHashLSH

        self._lsh: Any = MinHashLSH(
            threshold=0.7,
            num_perm=128,
            storage_config={"type": "redis", "basename": b"peer", "redis": {"unix_socket_path": str(socket)}},
            prepickle=False,
        )

    def _minhash(self, document: Document) -> Any:
        import xxhash
        from datasketch import MinHash

        words = document.text.casefold().split()
        minhash = MinHash(num_perm=128, hashfunc=xxhash.xxh32_intdigest)
        minhash.update_batch([" ".join(words[i : i + 5]).encode() for i in range(max(len(words) - 4, 1))])
        return minhash

    def check(self, document: Document) -> None:
        """Ask, and add."""
        minhash = self._minhash(document)
        self._lsh.query(minhash)
        self._lsh.insert(document.id.encode(), minhash)

    def check_all(self, documents: Sequence[Document]) -> None:
        """Ask about each, and add them in one session, the fastest way there is: none is held against another."""
        with self._lsh.insertion_session() as session:
            for document in documents:
                minhash = self._minhash(document)
                self._lsh.query(minhash)
                session.insert(document.id.encode(), minhash, check_duplication=False)


def measured(texts: Sequence[str], folder: Path) -> list[Figure]:
    """One at a time, and in blocks of a thousand; wall time, since the server works too."""
    documents = [Document(f"d{i}", text) for i, text in enumerate(texts)]
    single = documents[: len(documents) - _BLOCKS * _BLOCK]
    with server(folder) as socket, SharedIndex(f"unix://{socket}?name=peer") as index:
        peer = Peer(socket)
        trips = index.round_trips
        turns = [single[i : i + _ONE_BY_ONE] for i in range(0, len(single), _ONE_BY_ONE)]
        ours, theirs = _in_turns(turns, lambda block: _each(index.check, block), lambda block: _each(peer.check, block))
        trips = index.round_trips - trips
        blocks = [documents[i : i + _BLOCK] for i in range(len(single), len(documents), _BLOCK)]
        before = index.round_trips
        by_block, of_peer = _in_turns(blocks, lambda block: list(index.check_all(block)), peer.check_all)
        block_trips = index.round_trips - before
        info = index.info()
    return [
        Figure(
            "shared check against datasketch's LSH on Redis", theirs / ours, None, None, unit="x",
            note=f"{ours * 1e6:,.0f} us against {theirs * 1e6:,.0f} us, {trips / len(single):.1f} round trips",
        ),
        Figure(
            "shared, blocks of 1,000, against the same", of_peer / by_block, None, None, unit="x",
            note=f"{1 / by_block:,.0f} docs/s against {1 / of_peer:,.0f}, {block_trips / len(blocks):.0f} round trips",
        ),
        Figure("shared: bytes a document beside its text", info.per_document, None, None, unit="B", smaller=True),
    ]  # fmt: skip


def _each(check: Callable[[Document], object], block: Sequence[Document]) -> None:
    for document in block:
        check(document)


def _in_turns(
    blocks: Sequence[Sequence[Document]],
    ours: Callable[[Sequence[Document]], object],
    theirs: Callable[[Sequence[Document]], object],
) -> tuple[float, float]:
    """The median seconds that a document takes."""
    taken: tuple[list[float], list[float]] = [], []
    for block in blocks:
        for ask, spent in zip((ours, theirs), taken, strict=True):
            began = time.perf_counter()
            ask(block)
            spent.append((time.perf_counter() - began) / len(block))
    return median(taken[0]), median(taken[1])
