"""What speaks for and against two documents telling the same story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.trace.stories.views import Views

__all__ = ["FEATURES", "shared_terms"]

#: What terms two documents share. Chosen from sixty, one by one, by what they add on the graded news of SemEval-2022
#: task 8 in five folds; the alignment of sentences was among them, and added nothing.
FEATURES: Final = (
    "cosine", "flat_cosine", "sharp_cosine", "least_contained", "most_contained", "words", "numbers", "fewer_numbers",
    "least_head", "most_head", "heads", "least_adjacent", "adjacent", "length", "across",
)  # fmt: skip


def shared_terms(views: Views, pairs: NDArray[np.uint32], across: NDArray[np.bool_]) -> NDArray[np.float64]:
    """What pairs of documents share.

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
    whole, sharp = views.whole.overlap(pairs), views.sharp.overlap(pairs)
    sizes = np.diff(views.whole.offsets)[pairs].astype(np.float64)
    few, many = np.sort(sizes, axis=1).T
    together = views.flat.overlap(pairs)[:, 0]
    norms = np.sqrt(_squares(views.sharp)[pairs].prod(axis=1))
    least, most = np.sort(whole[:, 1:3], axis=1).T
    n = np.uint32(len(views.head))
    both = Fingerprints.joined([views.head, views.whole])
    heads = np.stack([
        both.overlap(pairs + np.array([0, n], np.uint32))[:, 1],
        both.overlap(pairs + np.array([n, 0], np.uint32))[:, 2],
    ])
    beside = views.adjacent.overlap(pairs)
    columns = (
        whole[:, 0],
        together / np.sqrt(np.maximum(few * many, 1)),
        sharp[:, 0] / np.maximum(norms, 1e-9),
        least,
        most,
        np.log1p(together - whole[:, 3] - whole[:, 5]),
        np.log1p(whole[:, 5]),
        np.log1p(whole[:, 6]),
        heads.min(axis=0),
        heads.max(axis=0),
        views.head.overlap(pairs)[:, 0],
        beside[:, 1:3].min(axis=1),
        np.log1p(beside[:, 0]),
        np.log((many + 1) / (few + 1)),
        across,
    )
    return np.stack(columns, axis=1).astype(np.float64)


def _squares(prints: Fingerprints) -> NDArray[np.float64]:
    """The sum of the squared weights of each."""
    before = np.append(0.0, np.cumsum(np.square(prints.weights.astype(np.float64))))
    squares: NDArray[np.float64] = np.maximum(before[prints.offsets[1:]] - before[prints.offsets[:-1]], 0)
    return squares
