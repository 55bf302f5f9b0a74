"""The terms that two documents share, and what they say about whether both tell the same story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

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

#: Counts and the ratio of lengths: the kernel gives them as they are, for logarithms are not rounded alike everywhere.
_LOGARITHMS: Final = (
    (FEATURES.index("words"), np.log1p),
    (FEATURES.index("fewer_numbers"), np.log1p),
    (FEATURES.index("length"), np.log),
)


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
    whole, head, adjacent = views.whole, views.head, views.adjacent
    found = kernel.story_features(
        whole.terms, whole.weights, whole.offsets, views.rarities, head.terms, head.weights, head.offsets,
        adjacent.terms, adjacent.offsets, pairs, RAREST,
    )  # fmt: skip
    features = np.empty((len(pairs), len(FEATURES)))
    features[:, :-1], features[:, -1] = found, across
    for column, logarithm in _LOGARITHMS:  # of columns that are copied: NumPy rounds as it does for other arrays
        features[:, column] = logarithm(found[:, column].copy())
    return features
