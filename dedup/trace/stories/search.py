"""Which documents of a collection tell the same story: search among fingerprints, then judgement.

One document of each cluster is searched for; a pair that is found is followed to all documents of both clusters, each
of which is judged by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.translations import chunks, followed_pairs
from dedup.trace.stories.days import MOST_APART
from dedup.trace.stories.decision import LIKELY
from dedup.trace.stories.told import Told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.crosslang.search import Search
    from dedup.near.collection import Progress
    from dedup.near.texts import Texts
    from dedup.trace.stories.judge import StoryJudge

__all__ = ["stories"]

#: A candidate's least cosine, over the terms that are searched for. Of the graded news of SemEval-2022 task 8 that are
#: one story it keeps 95 in 100 within a language and 86 across two, among 25,000 other documents.
GATE_WITHIN: Final = 0.1
GATE_ACROSS: Final = 0.06
#: Candidates for each document among those of every language. Of 5, 7 and 10 all find the same pairs of the stories of
#: our own among 3,000 other documents, and ten half as many again among those, mostly wrong ones.
CANDIDATES: Final = 6


def stories(
    texts: Texts,
    judge: StoryJudge,
    search: Search,
    clusters: Sequence[Sequence[int]],
    days: NDArray[np.int32] | None = None,
    window: int | None = None,
    pool: ThreadPoolExecutor | None = None,
    progress: Progress | None = None,
) -> Told:
    """Find the documents that tell the same story.

    Parameters
    ----------
    texts
        The texts of the collection.
    judge
        What tells whether two of them do.
    search
        The first document of every cluster.
    clusters
        Rows that are near-duplicates of the first of them; a document that is in no cluster is one by itself.
    days
        int32 (rows,): the day of publication, -2^31 if not known.
    window
        How many days apart they may be; `MOST_APART` unless given, and at most.
    pool
        Threads to work on.
    progress
        Called now and then.

    Returns
    -------
    Told
        The pairs that do, the row of lower number first.
    """
    apart = MOST_APART if window is None else min(window, MOST_APART)
    found = search.find(apart, within=True, most=CANDIDATES)
    chosen = found.scores >= np.where(found.across, GATE_ACROSS, GATE_WITHIN)
    pairs = np.sort(search.rows[found.pairs[chosen]], axis=1)
    told = _judge_all(judge, texts, pairs[np.lexsort(pairs.T[::-1])], pool, progress)
    cluster_of = {cluster[0]: cluster for cluster in clusters}
    followed = followed_pairs(told.pairs, cluster_of, days, apart)
    return Told.joined([told, _judge_all(judge, texts, followed, pool, None)])


def _judge_all(
    judge: StoryJudge,
    texts: Texts,
    pairs: NDArray[np.intp],
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> Told:
    parts, done = list[Told](), 0
    for chunk in chunks(texts, pairs):
        told = judge.judge(chunk, pool)
        parts.append(told.only(told.likely >= LIKELY))
        done += len(chunk)
        if progress is not None:
            progress("telling stories", done, len(pairs))
    return Told.joined(parts)
