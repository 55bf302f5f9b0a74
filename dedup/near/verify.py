"""What a pair really is: exact counts of shared shingles, and the first relation that fits.

Every figure here depends on the two documents alone, never on the rest of the collection, so that comparing two files,
scanning a million and asking an index agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import Relation
from dedup.near.pairs import Pairs
from dedup.near.passages import may_quote, share_long_passage
from dedup.near.signatures import HASH_SEED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.near.collection import Progress
    from dedup.near.texts import Texts
    from dedup.settings import Settings
    from dedup.text.packed import Packed

    SharePassage = Callable[[NDArray[np.uint32]], NDArray[np.bool_]]

__all__ = [
    "EXCERPT",
    "RELATIONS",
    "REWRITE",
    "Shingles",
    "Verified",
    "as_terms",
    "as_written",
    "by_passage",
    "judge",
    "judge_shingles",
    "reaches",
    "relate",
    "verify",
]

#: An excerpt: this much of one document stands in the other.
EXCERPT: Final = (4, 5)
#: A rewrite: this much of each stands in the other.
REWRITE: Final = (1, 4)
#: A light rewrite: less does if it is at least so many shingles and not all in one stretch, which would be a quotation
#: and must be as long as an excerpt's passage. Swept on Clough-Stevenson and corpus S: with a quarter alone half of the
#: lightly and nearly all of the heavily revised answers are missed (F1 .59); a twentieth has F1 .90 and nothing false;
#: a fiftieth would have .94 but double the pairs of S. Nine in ten of the pairs of S with a twentieth in one stretch
#: share a request to subscribe and nothing else.
LIGHT_REWRITE: Final = (1, 20)
LIGHT_LEAST: Final = 12
LIGHT_STRETCHES: Final = 2

#: By their codes: those that are verified here, then those that are not told by wording.
RELATIONS: Final = (
    Relation.EXACT,
    Relation.NEAR_DUPLICATE,
    Relation.EXCERPT,
    Relation.REWRITE,
    Relation.TRANSLATION,
    Relation.PARTIAL_TRANSLATION,
    Relation.SAME_STORY,
)
_EXACT, _NEAR_DUPLICATE, _EXCERPT, _REWRITE, _NONE = 0, 1, 2, 3, 255

#: Eight bytes each, and as much for the text; more in a large collection, which can better afford it, but not more
#: than an eighth of the memory allowed.
_SHINGLES_AT_ONCE: Final = 1 << 18


@dataclass(frozen=True, slots=True)
class Verified(Pairs):
    """Pairs with their figures, an array each.

    Parameters
    ----------
    pairs
        intp (pairs, 2): rows.
    relation
        uint8: a place in `RELATIONS`, or 255 for none.
    shared, a, b
        uint32: distinct shingles that both have, and that each has.
    """

    TYPES: ClassVar = (np.uint8, np.uint32, np.uint32, np.uint32)

    relation: NDArray[np.uint8]
    shared: NDArray[np.uint32]
    a: NDArray[np.uint32]
    b: NDArray[np.uint32]


def verify(
    texts: Texts,
    sizes: NDArray[np.uint32],
    pairs: NDArray[np.intp],
    settings: Settings,
    pool: ThreadPoolExecutor | None = None,
    progress: Progress | None = None,
    seed: int = HASH_SEED,
) -> Verified:
    """Judge pairs of documents that do not have the same tokens.

    Parameters
    ----------
    texts
        The texts of the collection.
    sizes
        uint32 (texts,): about how many shingles each has; they say how many texts to look at together.
    pairs
        intp (pairs, 2): rows.
    settings
        The threshold.
    pool
        Threads to work on.
    progress
        Called now and then.
    seed
        Of the hash of shingles.

    Returns
    -------
    Verified
        The pairs that are related, in no particular order.
    """
    rows, places = np.unique(pairs, return_inverse=True)
    sizes = sizes[rows]
    most = max(_SHINGLES_AT_ONCE, min(int(sizes.sum(dtype=np.int64)) // 48, (settings.memory or 1 << 40) >> 7))
    order, bounds = kernel.arrange(sizes, places.reshape(-1, 2).astype(np.uint32), most)
    chunks = [pairs[order[start:end]] for start, end in pairwise(bounds.tolist())]
    judged = (_judge(texts, chunk, settings, seed) for chunk in chunks)
    results = judged if pool is None else pool.map(lambda chunk: _judge(texts, chunk, settings, seed), chunks)
    parts, done = [], 0
    for chunk, result in zip(chunks, results, strict=True):
        parts.append(result)
        done += len(chunk)
        if progress is not None:
            progress("verifying", done, len(pairs))
    return Verified.joined(parts)


def _judge(texts: Texts, pairs: NDArray[np.intp], settings: Settings, seed: int) -> Verified:
    rows, local = np.unique(pairs, return_inverse=True)
    judged = texts.judge(rows, local.reshape(-1, 2).astype(np.uint32), settings, seed)
    return replace(judged, pairs=rows[judged.pairs])


class Shingles(NamedTuple):
    """The shingles of some texts, as `kernel.shingles` gives them.

    Parameters
    ----------
    hashes, offsets
        uint64 and int64 (texts + 1,): the different ones of each text, in order, and where they begin.
    repeats
        uint32 (texts,): the most of 40 in a row that came before, in each.
    """

    hashes: NDArray[np.uint64]
    offsets: NDArray[np.int64]
    repeats: NDArray[np.uint32]


def judge(packed: Packed, places: NDArray[np.uint32], settings: Settings, seed: int = HASH_SEED) -> Verified:
    """Judge pairs of texts, given by their places among them; what is related comes back."""
    shingles = Shingles(*kernel.shingles(*packed.arrays, seed))
    return judge_shingles(shingles, places, settings, partial(share_long_passage, packed))


def judge_shingles(shingles: Shingles, places: NDArray[np.uint32], settings: Settings, share: SharePassage) -> Verified:
    """Judge pairs of texts by their shingles; `share` looks at the texts of those that these leave open."""
    hashes, offsets, repeats = shingles
    pairs = places.astype(np.intp)
    counts = kernel.count_shared(hashes, offsets, places)
    sizes = np.diff(offsets).astype(np.uint32)
    shared, a, b = counts[0], sizes[places[:, 0]], sizes[places[:, 1]]
    relation = relate(shared, a, b, settings)
    if not settings.wanted & {Relation.EXCERPT, Relation.REWRITE}:
        return Verified(pairs, relation, shared, a, b).only(relation <= _NEAR_DUPLICATE)

    left = np.flatnonzero(relation == _NONE)
    left_counts = [count[left] for count in counts]
    relation[left] = by_passage(share, places[left], left_counts, np.maximum(a, b)[left], repeats)
    return Verified(pairs, relation, shared, a, b).only(relation != _NONE)


def by_passage(
    share: SharePassage,
    places: NDArray[np.uint32],
    counts: Sequence[NDArray[np.uint32]],
    larger: NDArray[np.uint32],
    repeats: NDArray[np.uint32],
) -> NDArray[np.uint8]:
    """The relations that figures alone leave open, by where the shared words stand.

    Parameters
    ----------
    share
        Says which pairs of texts share a passage that is long enough for an excerpt.
    places
        uint32 (pairs, 2): the two texts of each pair.
    counts
        What `kernel.count_shared` gave for the pairs.
    larger
        uint32 (pairs,): how many shingles the larger of the two has.
    repeats
        uint32 (texts,): the most of 40 shingles in a row that came before, in each.
    """
    shared, stretches, together = counts
    relation = np.full(len(places), _NONE, np.uint8)
    light = (shared >= LIGHT_LEAST) & (stretches >= LIGHT_STRETCHES) & reaches(shared, larger, *LIGHT_REWRITE)
    relation[light] = _REWRITE
    quoting = np.flatnonzero(may_quote(together, repeats[places]))
    relation[quoting[share(places[quoting])]] = _EXCERPT
    return relation


def relate(
    shared: NDArray[np.uint32], a: NDArray[np.uint32], b: NDArray[np.uint32], settings: Settings
) -> NDArray[np.uint8]:
    """The relations that figures alone decide, compared in whole numbers so that nothing is rounded."""
    relation = np.full(len(shared), _NONE, np.uint8)
    relation[reaches(shared, np.maximum(a, b), *REWRITE)] = _REWRITE
    relation[reaches(shared, np.minimum(a, b), *EXCERPT)] = _EXCERPT
    union = a.astype(np.int64) + b - shared
    relation[reaches(shared, union, *as_written(settings.threshold))] = _NEAR_DUPLICATE
    return relation


@cache
def as_written(threshold: float) -> tuple[int, int]:
    """A threshold as the fraction that its digits say."""
    from fractions import Fraction

    fraction = Fraction(str(threshold))
    return fraction.numerator, fraction.denominator


def reaches(
    part: NDArray[np.uint32], whole: NDArray[np.integer], numerator: int, denominator: int
) -> NDArray[np.bool_]:
    """Where the part is at least that fraction of the whole, and not nothing."""
    limit = as_terms(numerator, denominator)
    reached: NDArray[np.bool_] = (part > 0) & (part.astype(np.int64) * limit[1] >= whole.astype(np.int64) * limit[0])
    return reached


@cache
def as_terms(numerator: int, denominator: int) -> tuple[int, int]:
    """A fraction with terms small enough that a product with a number of shingles fits 64 bits."""
    from fractions import Fraction

    fraction = Fraction(numerator, denominator).limit_denominator(10**9)
    return fraction.numerator, fraction.denominator
