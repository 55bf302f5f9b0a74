"""One contestant of `speed.py`, in its own process: it loads the corpus, then runs once for every line it is sent.

Not for people; ``speed.py`` starts it. Every answer is one line of JSON on standard output.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import corpora
import peers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main"]

THRESHOLD: Final = 0.8

#: Texts for the run before the first that counts: imports, allocations and tables are then out of the way.
WARM_UP: Final = 200


def dedup_pairs(threads: int = 1, relations: str = "near") -> Callable[[Sequence[str]], int]:
    """dedup: texts in, verified matches out."""
    try:
        import dedup
    except ImportError as error:
        raise peers.MissingPeerError(f"dedup cannot be imported: {error}") from error

    def work(texts: Sequence[str]) -> int:
        documents = [dedup.Document(f"{number:07}", text) for number, text in enumerate(texts)]
        result = dedup.scan(documents, threshold=THRESHOLD, boilerplate="keep", threads=threads, relations=(relations,))
        return len(result.matches)

    return work


def dedup_signatures() -> Callable[[Sequence[str]], int]:
    """dedup: texts in, signatures out."""
    try:
        import dedup
    except ImportError as error:
        raise peers.MissingPeerError(f"dedup cannot be imported: {error}") from error

    return lambda texts: len(dedup.signatures(list(texts)))


def held_documents() -> Callable[[Sequence[str]], int]:
    """The baseline of the memory row: warmed up as the scan is, it then only holds the documents."""
    scan = dedup_pairs(1)
    import dedup

    kept: list[dedup.Document] = []

    def work(texts: Sequence[str]) -> int:
        if len(texts) <= WARM_UP:
            return scan(texts)
        kept[:] = [dedup.Document(f"{number:07}", text) for number, text in enumerate(texts)]
        return len(kept)

    return work


def prepare(name: str) -> Callable[[Sequence[str]], int]:
    """The work of a contestant, by its name: ``pairs:PEER``, ``signatures:PEER``, ``hold:dedup``.

    Raises
    ------
    peers.MissingPeerError
        If what it needs is not installed.
    """
    task, _, peer = name.partition(":")
    if task == "hold":
        return held_documents()
    if peer.startswith("dedup"):
        variant = peer.partition("-")[2]
        if task == "signatures":
            return dedup_signatures()
        return dedup_pairs(relations=variant) if variant.isalpha() else dedup_pairs(int(variant or 1))
    if task == "signatures":
        return count_of(peers.SIGNATURES[peer]())
    find = peers.PAIRS[peer]()
    return lambda texts: len(find(texts, THRESHOLD))


def count_of(sign: Callable[[Sequence[str]], Any]) -> Callable[[Sequence[str]], int]:
    """Run a signer and count texts: what a peer returns need not have a length."""

    def work(texts: Sequence[str]) -> int:
        sign(texts)
        return len(texts)

    return work


def kernel() -> str | None:
    """The kernel level dedup runs on, None where it is not there."""
    try:
        from dedup import kernels
    except ImportError:
        return None
    return str(kernels.NAME)


def memory(field: str) -> int | None:
    """A figure of this process in bytes, such as ``VmRSS`` or ``VmHWM`` (the peak); None outside Linux."""
    try:
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith(field + ":"):
                return 1024 * int(line.split()[1])
    except OSError:
        pass
    return None


def reset_peak() -> None:
    """Let the peak start at what is held now, so that loading does not count."""
    with suppress(OSError):  # without it the peak of loading is part of the figure, which can only make it larger
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def answer(row: dict[str, Any]) -> None:
    """Send one line to the parent."""
    print(json.dumps(row), flush=True)


def measure(work: Callable[[Sequence[str]], int], texts: Sequence[str]) -> dict[str, Any]:
    """Run once: CPU and wall seconds, the number of things found, memory before and at its peak."""
    gc.collect()
    reset_peak()
    held = memory("VmRSS")
    cpu, wall = time.process_time(), time.perf_counter()
    found = work(texts)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu, "wall": wall, "found": found, "held": held, "peak": memory("VmHWM")}


def main(name: str, corpus: str, limit: int | None, *, warm: bool) -> int:
    """Serve the parent until it closes the pipe."""
    try:
        work = prepare(name)
        texts = [record.text for record in corpora.load(corpus, limit)]
    except (peers.MissingPeerError, corpora.MissingDataError) as error:
        answer({"missing": str(error)})
        return 0
    if warm:
        work(texts[:WARM_UP])
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
    answer({"documents": len(texts), "bytes": size, "kernel": kernel()})
    for _ in sys.stdin:
        answer(measure(work, texts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) or None, warm=sys.argv[4] == "warm"))
