"""Fingerprints; see ``fingerprint.h``."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from dedup.kernels.twin.checks import check_terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Rarity"]


class Rarity:
    """What terms count for.

    Parameters
    ----------
    terms, values
        uint32 and float32 (terms,).
    other
        What a term counts for that is not listed.
    """

    def __init__(self, terms: NDArray[np.uint32], values: NDArray[np.float32], other: float) -> None:
        if len(terms) != len(values):
            raise ValueError("one value for each term")
        self._values = dict(zip(terms.tolist(), values.tolist(), strict=True))
        self._other = float(np.float32(other))

    def weigh(
        self, terms: NDArray[np.uint32], weights: NDArray[np.float32], bounds: NDArray[np.int64], normal: bool
    ) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.int64]]:
        """The fingerprints of groups of terms, group i from ``bounds[i]`` to ``bounds[i + 1]``.

        Returns
        -------
        tuple
            Terms, ascending in each group; their weights, the squares of which sum up to one in each if it is to be
            `normal`; and offsets of the groups.
        """
        check_terms(terms, weights, bounds, "bounds do not fit the terms")
        found, values, offsets = list[int](), list[float](), [0]
        for start, end in pairwise(bounds.tolist()):
            sums: dict[int, float] = {}
            for term, weight in zip(terms[start:end].tolist(), weights[start:end].tolist(), strict=True):
                sums[term] = sums.get(term, 0.0) + weight
            squares, own = 0.0, list[float]()
            for term in sorted(sums):
                damped = math.sqrt(sums[term]) if sums[term] > 1 else sums[term]
                weight = damped * self._values.get(term, self._other)
                if weight > 0:
                    found.append(term)
                    own.append(float(np.float32(weight)))
                    squares += weight * weight
            if normal and squares > 0:
                scale = 1 / math.sqrt(squares)
                own = [weight * scale for weight in own]
            values += own
            offsets.append(len(found))
        return np.array(found, np.uint32), np.array(values, np.float32), np.array(offsets, np.int64)
