"""The terms that two documents share, and what they say about whether both tell the same story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints
from dedup.crosslang.pivot import NAME, NUMBER, WORD
from dedup.kernels import kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.trace.stories.views import Views

__all__ = ["FEATURES", "shared_terms"]

#: What terms two documents share, in this order. Chosen from sixty, one by one, by what each adds in five folds: to the
#: area under the curve on the graded news of SemEval-2022 task 8 and on stories written for this project, less the
#: share of pairs of Reuters wires ten days and more apart that would be called one story. The alignment of sentences
#: was among the sixty, and the cosine of the whole: neither added anything.
FEATURES: Final = (
    "soft_cosine", "rarest", "words", "names", "numbers", "fewer_numbers", "head", "adjacent", "length", "across",
)  # fmt: skip

#: The rarest terms that two documents share are so many.
RAREST: Final = 20


class _Common(NamedTuple):
    """The terms that both documents of each pair have: where each stands in either, and the pair it is of."""

    places: NDArray[np.int64]
    pair: NDArray[np.intp]
    bounds: NDArray[np.int64]

    @classmethod
    def of(cls, prints: Fingerprints, pairs: NDArray[np.uint32]) -> _Common:
        places, bounds = kernel.common(prints.terms, prints.offsets, pairs)
        return cls(places, np.repeat(np.arange(len(pairs)), np.diff(bounds)), bounds)

    def sums(self, values: NDArray[np.float64] | NDArray[np.bool_]) -> NDArray[np.float64]:
        """What the values of the terms of each pair add up to."""
        return np.bincount(self.pair, values, len(self.bounds) - 1).astype(np.float64)

    def largest(self, values: NDArray[np.float64], most: int) -> NDArray[np.float64]:
        """What so many of the values of each pair, the largest, add up to."""
        order = np.lexsort((-values, self.pair))
        rank = np.arange(len(order)) - self.bounds[:-1][self.pair[order]]
        kept = np.where(rank < most, values[order], 0.0)
        return np.bincount(self.pair[order], kept, len(self.bounds) - 1).astype(np.float64)


def shared_terms(views: Views, pairs: NDArray[np.uint32], across: NDArray[np.bool_]) -> NDArray[np.float64]:
    """What the terms are that pairs of documents share.

    Parameters
    ----------
    views
        The documents.
    pairs
        uint32 (pairs, 2): places in `views`.
    across
        bool (pairs,): whether the two are in different languages.

    Returns
    -------
    array
        float64 (pairs, features), in the order of `FEATURES`; the same for both orders of a pair.
    """
    whole = views.whole
    common = _Common.of(whole, pairs)
    first = common.places[:, 0]
    kind = whole.terms[first] & np.uint32(3)
    soft = np.sqrt(whole.weights.astype(np.float64))
    masses, counts = _by_kind(whole)
    sizes = np.sort(np.diff(whole.offsets)[pairs], axis=1)
    columns = (
        common.sums(soft[common.places].prod(axis=1))
        / np.maximum(np.sqrt(masses.sum(axis=1)[pairs].prod(axis=1)), 1e-9),
        common.largest(views.rarities[first].astype(np.float64), RAREST) / RAREST,
        np.log1p(common.sums(kind == WORD)),
        _least_contained(common, kind == NAME, whole.weights, masses[pairs, NAME]),
        _least_contained(common, kind == NUMBER, whole.weights, masses[pairs, NUMBER]),
        np.log1p(counts[pairs, NUMBER].min(axis=1)),
        _most_within(views.head, whole, pairs),
        views.adjacent.overlap(pairs)[:, 1:3].max(axis=1),
        np.log((sizes[:, 1] + 1) / (sizes[:, 0] + 1)),
        across,
    )
    return np.stack(columns, axis=1).astype(np.float64)


def _by_kind(prints: Fingerprints) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The weight of the terms of each kind, and how many they are: (documents, kinds)."""
    n = len(prints)
    place = np.repeat(np.arange(n) * 4, np.diff(prints.offsets)) + (prints.terms & np.uint32(3))
    masses = np.bincount(place, prints.weights, 4 * n).astype(np.float64)
    return masses.reshape(n, 4), np.bincount(place, minlength=4 * n).astype(np.int64).reshape(n, 4)


def _least_contained(
    common: _Common, of_kind: NDArray[np.bool_], weights: NDArray[np.float32], masses: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How much of what either document has of one kind the other has too: the smaller of the two shares."""
    shares = [
        common.sums(np.where(of_kind, weights[common.places[:, side]], 0.0)) / np.maximum(masses[:, side], 1e-9)
        for side in (0, 1)
    ]
    least: NDArray[np.float64] = np.min(shares, axis=0)
    return least


def _most_within(inner: Fingerprints, outer: Fingerprints, pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """How much of `inner` of either document is in `outer` of the other: the larger of the two shares."""
    both, n = Fingerprints.joined([inner, outer]), np.uint32(len(inner))
    shares = [both.overlap(own + np.array([0, n], np.uint32))[:, 1] for own in (pairs, pairs[:, ::-1])]
    most: NDArray[np.float64] = np.max(shares, axis=0)
    return most
