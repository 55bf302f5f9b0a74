"""Which documents of a collection are translations of which: search among fingerprints, then verification.

One document of each cluster is searched for, so that fifty reposts do not crowd out the original; a pair that is found
is followed to all documents of both clusters, each of which is judged by itself.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.decision import NEITHER, contradict, model
from dedup.crosslang.judge import Judge, Judged
from dedup.crosslang.search import NO_DAY, UNKNOWN
from dedup.crosslang.translators import Translators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.crosslang.search import Search
    from dedup.near.collection import Progress
    from dedup.near.texts import Texts

__all__ = ["chunks", "followed_pairs", "may_be_translations", "translations"]

#: The share of one of a candidate's terms that both documents have, against the cosine that translations of their
#: languages usually have. With the gate of the search it keeps 99 in 100 translations, of whole documents, of four
#: sentences and with a third of the English, and leaves two to four others for each, on NTREX in seven languages with
#: 8,000 other news texts.
GATE_SHARED: Final = 0.42
#: Of a cluster so many documents are followed; the result says of how many more it had.
FOLLOWED: Final = 64

#: Bytes of the documents that are aligned at once, which are prepared but once.
_BYTES_ALIGNED: Final = 1 << 26


def translations(
    texts: Texts,
    language_of: Callable[[int], str | None],
    search: Search,
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
    search
        The first document of every cluster.
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
    translators = translators or Translators()
    pairs = _candidates(search, translators, window)
    judge = Judge(texts, language_of, translators)
    found = _judge_all(judge, texts, pairs, pool, progress)
    cluster_of = {cluster[0]: cluster for cluster in clusters}
    followed = followed_pairs(found.pairs, cluster_of, days, window)
    across = [
        language_of(a) != language_of(b) and None not in (language_of(a), language_of(b)) for a, b in followed.tolist()
    ]
    others = _judge_all(judge, texts, followed[np.array(across, np.bool_)], pool, None)
    return Judged.joined([found, others])


def _candidates(search: Search, translators: Translators, window: int | None) -> NDArray[np.intp]:
    """Pairs of rows of different languages whose fingerprints resemble each other most."""
    found = search.find(window).pairs
    typical = model().typical_of([(language, "en") for language in search.languages])[search.group[found]].prod(axis=1)
    alike = may_be_translations(search.prints.overlap(found.astype(np.uint32)), typical)
    told = np.array([translators.knows(language) for language in search.languages], np.bool_)[search.group[found]]
    sure = np.array([language != UNKNOWN for language in search.languages], np.bool_)[search.group[found]]
    pairs = search.rows[found[alike & told.any(axis=1) & sure.all(axis=1)]]
    pairs.sort(axis=1)
    by_row: NDArray[np.intp] = pairs[np.lexsort(pairs.T[::-1])]
    return by_row


def may_be_translations(shared: NDArray[np.float64], typical: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether pairs share enough for a translation, and do not speak of other people and figures: those are none.

    Parameters
    ----------
    shared
        float64 (pairs, 7): what `overlap` gives of their fingerprints.
    typical
        float64 (pairs,): the cosine that translations of their languages usually have.
    """
    enough: NDArray[np.bool_] = shared[:, 1:3].max(axis=1) >= GATE_SHARED * typical
    return enough & ~contradict(shared)


def _judge_all(
    judge: Judge,
    texts: Texts,
    pairs: NDArray[np.intp],
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> Judged:
    parts, done = list[Judged](), 0
    for chunk in chunks(texts, pairs):
        judged = judge.judge(chunk, pool)
        parts.append(judged.only(judged.kind != NEITHER))
        done += len(chunk)
        if progress is not None:
            progress("aligning", done, len(pairs))
    return Judged.joined(parts)


def chunks(texts: Texts, pairs: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
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


def followed_pairs(
    pairs: NDArray[np.intp],
    cluster_of: Mapping[int, Sequence[int]],
    days: NDArray[np.int32] | None,
    window: int | None,
) -> NDArray[np.intp]:
    """The pairs of the other documents of two clusters, the first `FOLLOWED` of each."""
    found = set()
    for a, b in pairs.tolist():
        for one, other in product(cluster_of[a][:FOLLOWED], cluster_of[b][:FOLLOWED]):
            if (one, other) != (a, b):
                found.add((min(one, other), max(one, other)))
    others = np.array(sorted(found), np.intp).reshape(-1, 2)
    if days is None or window is None:
        return others
    days_of = days[others].astype(np.int64)
    near: NDArray[np.bool_] = (np.abs(days_of[:, 0] - days_of[:, 1]) <= window) | (days_of == NO_DAY).any(axis=1)
    chosen: NDArray[np.intp] = others[near]
    return chosen
