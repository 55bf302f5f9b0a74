"""How fast the index answers, how much it takes, and whether it says what a scan says.

::

    DEDUP_DATA=... python benchmarks/index.py [--documents 1000000] [--only ROW]

The documents are those of corpus S, their words shuffled three at a time, and one of each three marked where a document
is used again, so that no two share a shingle but those that are meant to: one in twenty is an edited copy of one before
it. Translations and stories are looked for among documents that begin like one of the corpus and end like another.
Latencies are wall times of one pinned core; what is added in batches may use all. The peer, datasketch's MinHashLSH in
memory, takes turns with the index over the same texts.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import corpora
import numpy as np
from shared import MissingServerError, measured
from table import Figure, as_markdown

from dedup import Document, Settings, scan
from dedup.index import Answer, Index
from dedup.near.collection import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.model import Match

__all__ = ["main", "shuffled"]

ROWS: Final = ("latency", "meaning", "batches", "peer", "shared", "equal", "shingles")
DOCUMENTS: Final = 100_000
#: Documents that are asked about one at a time, and with the peer.
ASKED: Final = 2000
SEED: Final = 20261122
#: Documents among which translations and stories are looked for, at most.
MEANT: Final = 100_000
NEAR: Final = Settings(relations=("near",))
ALL: Final = Settings(relations=("near", "translations", "stories"))

ALL_CORES: Final = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()

_TOGETHER: Final = 3  # words
_EDITED: Final = 20  # one in so many is a copy
_AT_ONCE: Final = 1000
_IN_A_REQUEST: Final = 50


def shuffled(texts: Sequence[str], count: int, seed: int = SEED) -> Iterator[str]:
    """So many texts with the words of others, one in twenty of them a copy with a few words changed."""
    draw = random.Random(seed)
    words = [text.split() for text in texts]
    before: list[list[str]] = []
    for number in range(count):
        if number % _EDITED == _EDITED - 1:
            own = list(draw.choice(before))
            for _ in range(max(len(own) // 100, 1)):
                own[draw.randrange(len(own))] = f"changed{number}"
        else:
            source = words[number % len(words)] or ["none"]
            parts = [source[i : i + _TOGETHER] for i in range(0, len(source), _TOGETHER)]
            draw.shuffle(parts)
            if number >= len(words):
                parts = [[f"{part[0]}{number // len(words)}", *part[1:]] for part in parts]
            own = [word for part in parts for word in part]
            if number % 7 == 0:
                before = [*before[-999:], own]
        yield " ".join(own)


@contextmanager
def on_cores(cores: set[int]) -> Iterator[None]:
    """Stay on these, where the system can be told."""
    if not cores:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def latencies(ask: Callable[[Document], object], documents: Sequence[Document]) -> tuple[float, float]:
    """The median and the 99th percentile of what it takes to ask, in microseconds."""
    taken = []
    for document in documents:
        began = time.perf_counter()
        ask(document)
        taken.append(time.perf_counter() - began)
    return float(np.median(taken)) * 1e6, float(np.quantile(taken, 0.99)) * 1e6


def latency(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """Of a large index: adding, asking, opening, and what it takes."""
    texts = [one.text for one in corpora.load("S")]
    path, total = folder / "large.dedup", options.documents
    made = (Document(f"d{i:08}", text) for i, text in enumerate(shuffled(texts, total + ASKED)))
    taken, spent = [], []
    with on_cores(ALL_CORES), Index(path, settings=NEAR) as index:
        for _ in range(0, total, _AT_ONCE):
            block = [next(made) for _ in range(_AT_ONCE)]
            began, cpu = time.perf_counter(), time.process_time()
            index.add(block)
            taken.append(time.perf_counter() - began)
            spent.append(time.process_time() - cpu)
        began = time.perf_counter()
        index.merge()
        merged = time.perf_counter() - began
        info = index.info()
    began = time.perf_counter()
    index = Index(path)
    opened = time.perf_counter() - began
    with index:
        asked = list(made)
        latencies(index.query, asked[:200])
        p50, p99 = latencies(index.query, asked)
        checked, _ = latencies(index.check, asked)
    among = f"among {total:,}"
    return [
        Figure(f"query {among}, p50", p50, 60, 20, unit="us", smaller=True),
        Figure(f"query {among}, p99", p99, 1000, 200, unit="us", smaller=True),
        Figure(f"check {among}, p50", checked, None, None, unit="us", smaller=True),
        Figure(
            "batches of 1,000 added, with fsync", _AT_ONCE / median(taken), 20_000, 60_000, unit="docs/s",
            note=f"slowest {max(taken):.2f} s, median CPU {_AT_ONCE / median(spent):,.0f} docs/s",
        ),
        Figure(
            "bytes a document beside its text", info.per_document, 700, 400, unit="B", smaller=True,
            note=f"{info.segments} segments, merged in {merged:.1f} s",
        ),
        Figure(f"open {among}", opened, 1.0, 0.1, unit="s", smaller=True),
    ]  # fmt: skip


def spliced(documents: Sequence[corpora.Record], count: int, seed: int = SEED) -> Iterator[Document]:
    """So many documents: those of a corpus, and such as begin like one and end like another of the same language."""
    draw = random.Random(seed)
    of_language: dict[str, list[str]] = {}
    for one in documents:
        of_language.setdefault(one.language, []).append(one.text)
    for number, one in zip(range(count), cycle(draw.sample(documents, len(documents))), strict=False):
        text = one.text
        if number >= len(documents):
            head, tail = text.split(), draw.choice(of_language[one.language]).split()
            text = " ".join([*head[: len(head) // 2], *tail[len(tail) // 2 :]])
        yield Document(f"d{number:08}", text)


def meaning(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """The same of an index that finds translations and stories, too."""
    path, total = folder / "meaning.dedup", min(options.documents, MEANT)
    made = (own for own in spliced(corpora.load("S"), total + ASKED) if refusal(own) is None)
    with Index(path, settings=ALL) as index:
        began, added = time.perf_counter(), 0
        while added < total:
            block = list(islice(made, min(_AT_ONCE, total - added)))
            if not block:
                break
            index.add(block)
            added += len(block)
        taken = time.perf_counter() - began
        index.merge()
        info = index.info()
    began = time.perf_counter()
    index = Index(path)
    opened = time.perf_counter() - began
    with index:
        asked = list(made)[:ASKED]
        latencies(index.query, asked[:200])
        p50, p99 = latencies(index.query, asked[200:])
        checked, _ = latencies(index.check, asked[: ASKED // 2])
    among = f"with translations and stories among {added:,}"
    return [
        Figure(f"query {among}, p50", p50 / 1000, 5, 2, unit="ms", smaller=True),
        Figure(f"query {among}, p99", p99 / 1000, 20, 8, unit="ms", smaller=True),
        Figure(f"check {among}, p50", checked / 1000, None, None, unit="ms", smaller=True),
        Figure(f"added {among}", added / taken, None, None, unit="docs/s"),
        Figure(f"bytes a document beside its text, {among}", info.per_document, None, None, unit="B", smaller=True),
        Figure(f"open {among}", opened, 1.0, 0.1, unit="s", smaller=True),
    ]


def batches(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """Asked about and added, as many at a time as a service takes in one request."""
    texts = list(shuffled([one.text for one in corpora.load("S")], 4 * ASKED))
    documents = [Document(f"d{i}", text) for i, text in enumerate(texts)]
    with Index(folder / "batches.dedup", settings=NEAR) as index:
        index.add(documents[: 2 * ASKED])
        taken, spent = [], []
        for start in range(2 * ASKED, len(documents), _IN_A_REQUEST):
            began, cpu = time.perf_counter(), time.process_time()
            for _ in index.check_all(documents[start : start + _IN_A_REQUEST]):
                pass
            taken.append(time.perf_counter() - began)
            spent.append(time.process_time() - cpu)
    rate, note = _IN_A_REQUEST / median(taken), f"median CPU {_IN_A_REQUEST / median(spent):,.0f} docs/s"
    return [Figure(f"batches of {_IN_A_REQUEST} checked", rate, 8_000, 25_000, unit="docs/s", note=note)]


def peer(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """One document at a time, asked about and added, against datasketch's index in memory."""
    import xxhash
    from datasketch import MinHash, MinHashLSH

    texts = list(shuffled([one.text for one in corpora.load("S")], 2 * ASKED))
    lsh = MinHashLSH(threshold=0.7, num_perm=128)

    def theirs(document: Document) -> None:
        words = document.text.casefold().split()
        minhash = MinHash(num_perm=128, hashfunc=xxhash.xxh32_intdigest)
        minhash.update_batch([" ".join(words[i : i + 5]).encode() for i in range(max(len(words) - 4, 1))])
        lsh.query(minhash)
        lsh.insert(document.id, minhash)

    documents = [Document(f"d{i}", text) for i, text in enumerate(texts)]
    with Index(folder / "peer.dedup", settings=NEAR) as index:
        ours_taken, theirs_taken, callers = list[float](), list[float](), list[float]()
        for start in range(0, len(documents), 200):
            block = documents[start : start + 200]
            for ask, taken in ((index.check, ours_taken), (theirs, theirs_taken)):
                began, began_here = time.process_time(), time.thread_time()
                for document in block:
                    ask(document)
                taken.append((time.process_time() - began) / len(block))
                if taken is ours_taken:
                    callers.append((time.thread_time() - began_here) / len(block))
    ours, of_peer, of_caller = median(ours_taken), median(theirs_taken), median(callers)
    note = (
        f"{ours * 1e6:.0f} us against {of_peer * 1e6:.0f} us; in the thread of the caller "
        f"{of_caller * 1e6:.0f} us, {of_peer / of_caller:.1f}x"
    )
    return [Figure("check against datasketch's LSH in memory", of_peer / ours, 10, 30, unit="x", note=note)]


def shared(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """The index on Redis, against datasketch's on the same server."""
    texts = shuffled([one.text for one in corpora.load("S")], ASKED + 3 * _AT_ONCE)
    return measured(list(texts), folder)


def equal(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """Of corpus T: what a scan finds, what the answers of a reproducible index were, and what it says compacted."""
    every = [Document(one.id, one.text, language=one.language) for one in corpora.load("T")]
    documents = [own for own in every if refusal(own) is None]
    figures = []
    for settings in (NEAR, ALL):
        name = ",".join(settings.relations or ())
        wanted = set(map(_key, scan(documents, settings=settings).matches))
        with Index(folder / f"{name}.dedup", settings=settings, reproducible=True) as index:
            answered = {
                _key(own) for one in index.check_all(documents) if isinstance(one, Answer) for own in one.matches
            }
            said = set(map(_key, index.matches()))
        both = len(wanted & answered)
        figures += [
            Figure(
                f"{name}: matches of a scan that were answers",
                both / len(wanted),
                None,
                None,
                note=f"{len(wanted)} matches",
            ),
            Figure(
                f"{name}: answers that a scan has", both / len(answered), None, None, note=f"{len(answered)} answers"
            ),
            Figure(f"{name}: matches of the reproducible index equal those of a scan", float(said == wanted), 1.0, 1.0),
        ]
    return figures


def shingles(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """Of corpus S: what an index of shingles says, and what it takes."""
    documents = [own for one in corpora.load("S") if refusal(own := Document(one.id, one.text)) is None]
    wanted = set(map(_key, scan(documents, settings=NEAR).matches))
    with Index(folder / "shingles.dedup", settings=NEAR, store="shingles", reproducible=True) as index:
        index.add(documents)
        said = set(map(_key, index.matches()))
        info = index.info()
    both, note = len(wanted & said), f"{len(wanted)} matches"
    kept = info.texts / info.documents
    return [
        Figure("shingles: matches of a scan that are told", both / len(wanted), None, None, note=note),
        Figure("shingles: matches that a scan has", both / len(said), None, None),
        Figure("shingles: bytes of a document", kept, None, None, unit="B", smaller=True),
        Figure("shingles: bytes beside them", info.per_document, 700, 400, unit="B", smaller=True),
    ]


def _key(match: Match) -> tuple[object, ...]:
    return (
        match.a,
        match.b,
        match.relation,
        match.similarity,
        match.containment_a,
        match.containment_b,
        match.confidence,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help=f"of the large index  [default: {DOCUMENTS}]")
    parser.add_argument("--only", choices=ROWS, action="append", metavar="ROW", help=", ".join(ROWS))
    options = parser.parse_args(arguments)
    measures = {
        "latency": latency,
        "meaning": meaning,
        "batches": batches,
        "peer": peer,
        "shared": shared,
        "equal": equal,
        "shingles": shingles,
    }
    figures: list[Figure] = []
    folder = Path(tempfile.mkdtemp())
    try:
        with on_cores({max(ALL_CORES)} if ALL_CORES else set()):
            for row in options.only or ROWS:
                figures += measures[row](options, folder)
    except (corpora.MissingDataError, MissingServerError) as reason:
        print(f"not measured: {reason}")
    finally:
        shutil.rmtree(folder)
    print(as_markdown(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
