"""Which documents of a collection are translations of which: search among fingerprints, then verification.

One document of each cluster is searched for, so that fifty reposts do not crowd out the original; a pair that is found
is followed to all documents of both clusters, each of which is judged by itself.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.decision import NEITHER, model
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.judge import Judge, Judged
from dedup.crosslang.translators import Translators
from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.near.collection import Progress
    from dedup.near.texts import Texts

__all__ = ["NO_DAY", "translations"]

#: Documents of one term beyond which it is not searched for, and terms of a document that are searched for. Absolute,
#: so that a search costs no more in a large collection.
POSTINGS: Final = 2000
SEARCHED: Final = 40
#: Candidates for each document among those of every other language.
CANDIDATES: Final = 20
#: A candidate's least cosine, over the terms that are searched for; and the share of one of its documents' terms that
#: both have, against the cosine that translations of their languages usually have. On NTREX in seven languages with
#: 8,000 other news texts they keep 99 in 100 translations, of whole documents, of four sentences and with a third of
#: the English, and leave two to four others for each.
GATE: Final = 0.06
GATE_SHARED: Final = 0.42
#: Of a cluster so many documents are followed; the result says of how many more it had.
FOLLOWED: Final = 64

#: In the place of the day of a document that states none.
NO_DAY: Final = -(1 << 31)

_MOST_LANGUAGES: Final = 255
#: Bytes of the documents that are aligned at once, which are prepared but once.
_BYTES_ALIGNED: Final = 1 << 26


def translations(
    texts: Texts,
    language_of: Callable[[int], str | None],
    clusters: Sequence[Sequence[int]],
    days: NDArray[np.int32] | None = None,
    window: int | None = None,
    pool: ThreadPoolExecutor | None = None,
    progress: Progress | None = None,
    translators: Translators | None = None,
) -> Judged:
    """Find the translations among documents.

    Parameters
    ----------
    texts
        The texts of the collection.
    language_of
        The language of a row, None if not known.
    clusters
        Rows that are near-duplicates of the first of them; a document that is in no cluster is one by itself.
    days
        int32 (rows,): the day of publication, -2^31 if not known.
    window
        How many days apart translations are looked for; any number unless given.
    pool
        Threads to work on.
    progress
        Called now and then.
    translators
        What turns the texts of each language into terms; the package's own lexicons unless given.

    Returns
    -------
    Judged
        The pairs that are translations, whole or in part, the row of lower number first.
    """
    known = [cluster for cluster in clusters if language_of(cluster[0])]
    if len({language_of(cluster[0]) for cluster in known}) < 2:
        return Judged.none()
    rows = np.array([cluster[0] for cluster in known], np.intp)
    translators = translators or Translators()
    pairs = _candidates(texts, language_of, rows, translators, days, window, pool, progress)
    judge = Judge(texts, language_of, translators)
    found = _judge_all(judge, texts, pairs, pool, progress)
    cluster_of = {cluster[0]: cluster for cluster in known}
    followed = _followed(found.pairs, cluster_of, language_of, days, window)
    others = _judge_all(judge, texts, followed, pool, None)
    return Judged.joined([found, others])


def _candidates(
    texts: Texts,
    language_of: Callable[[int], str | None],
    rows: NDArray[np.intp],
    translators: Translators,
    days: NDArray[np.int32] | None,
    window: int | None,
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> NDArray[np.intp]:
    """Pairs of rows of different languages whose fingerprints resemble each other most."""
    of_language = _by_language(rows.tolist(), language_of)
    order = [row for own in of_language.values() for row in own]
    prints = _prints(texts, of_language, translators, pool, progress)
    groups = np.repeat(np.arange(len(of_language), dtype=np.uint8), [len(own) for own in of_language.values()])
    own_days = np.full(len(order), NO_DAY, np.int32) if days is None else days[order]
    index = kernel.TermIndex(POSTINGS, SEARCHED)
    index.add(prints.terms, prints.weights, prints.offsets, groups, own_days)
    apart = -1 if window is None else window
    hits, _, bounds = index.search(
        prints.terms, prints.weights, prints.offsets, groups, own_days, apart, CANDIDATES, GATE
    )
    del index  # takes as much memory as what it was made of
    row, hit = np.repeat(np.arange(len(order)), np.diff(bounds)), hits.astype(np.intp)
    names = np.unique(np.minimum(row, hit) * len(order) + np.maximum(row, hit))
    found = np.stack(np.divmod(names, max(len(order), 1)), axis=1)
    typical = model().typical_of([(language, "en") for language in of_language])[groups[found]].prod(axis=1)
    alike = prints.overlap(found.astype(np.uint32))[:, 1:3].max(axis=1) >= GATE_SHARED * typical
    told = np.array([translators.knows(language) for language in of_language], np.bool_)[groups[found]].any(axis=1)
    pairs = np.array(order, np.intp)[found[alike & told]]
    pairs.sort(axis=1)
    by_row: NDArray[np.intp] = pairs[np.lexsort(pairs.T[::-1])]
    return by_row


def _prints(
    texts: Texts,
    of_language: dict[str, list[int]],
    translators: Translators,
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> Fingerprints:
    """The fingerprints of rows, language by language."""

    def prints(language: str, block: list[int]) -> Fingerprints:
        return fingerprint(translators.of(language).terms(texts.gather(np.array(block, np.intp))))

    blocks = [(language, block) for language, own in of_language.items() for block in texts.blocks(own)]
    parts, done, total = list[Fingerprints](), 0, sum(map(len, of_language.values()))
    for part in (pool.map if pool else map)(lambda own: prints(*own), blocks):
        parts.append(part)
        done += len(part)
        if progress is not None:
            progress("fingerprinting", done, total)
    return Fingerprints.joined(parts)


def _by_language(rows: list[int], language_of: Callable[[int], str | None]) -> dict[str, list[int]]:
    """Rows by their language: those of the languages with most documents, if somebody states more than there are."""
    of_language: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        of_language[language_of(row) or ""].append(row)
    most = sorted(of_language.items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST_LANGUAGES]
    return dict(most)


def _judge_all(
    judge: Judge,
    texts: Texts,
    pairs: NDArray[np.intp],
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> Judged:
    parts, done = list[Judged](), 0
    for chunk in _chunks(texts, pairs):
        judged = judge.judge(chunk, pool)
        parts.append(judged.only(judged.kind != NEITHER))
        done += len(chunk)
        if progress is not None:
            progress("aligning", done, len(pairs))
    return Judged.joined(parts)


def _chunks(texts: Texts, pairs: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
    """Pairs in their order, as many at once as have documents of so many bytes."""
    rows = np.unique(pairs).tolist()
    sizes = dict(zip(rows, texts.sizes(rows), strict=True))
    start, held, size = 0, set[int](), 0
    for i, pair in enumerate(pairs.tolist()):
        if size > _BYTES_ALIGNED:
            yield pairs[start:i]
            start, held, size = i, set(), 0
        size += sum(sizes[row] for row in pair if row not in held)
        held.update(pair)
    if start < len(pairs):
        yield pairs[start:]


def _followed(
    pairs: NDArray[np.intp],
    cluster_of: dict[int, Sequence[int]],
    language_of: Callable[[int], str | None],
    days: NDArray[np.int32] | None,
    window: int | None,
) -> NDArray[np.intp]:
    """The pairs of the other documents of two clusters, the first `FOLLOWED` of each."""
    found = set()
    for a, b in pairs.tolist():
        for one, other in product(cluster_of[a][:FOLLOWED], cluster_of[b][:FOLLOWED]):
            languages = {language_of(one), language_of(other)}
            if (one, other) != (a, b) and len(languages) == 2 and None not in languages:
                found.add((min(one, other), max(one, other)))
    others = np.array(sorted(found), np.intp).reshape(-1, 2)
    if days is None or window is None:
        return others
    days_of = days[others].astype(np.int64)
    near: NDArray[np.bool_] = (np.abs(days_of[:, 0] - days_of[:, 1]) <= window) | (days_of == NO_DAY).any(axis=1)
    chosen: NDArray[np.intp] = others[near]
    return chosen
