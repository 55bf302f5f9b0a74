"""Search among fingerprints; see ``term_index.h``."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.checks import check_fingerprints

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["TermIndex"]

_NO_DAY: Final = -(1 << 31)


class TermIndex:
    """Which documents of another group share the weightiest terms of one.

    Parameters
    ----------
    cap
        A term of more documents is not searched for.
    most_terms
        So many terms of a document are searched for, the weightiest.
    """

    def __init__(self, cap: int, most_terms: int) -> None:
        self._cap = cap
        self._most_terms = most_terms
        self._lists: defaultdict[int, list[tuple[int, np.float32]]] = defaultdict(list)
        self._groups: list[int] = []
        self._days: list[int] = []

    def __len__(self) -> int:
        return len(self._groups)

    def add(
        self,
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
        offsets: NDArray[np.int64],
        groups: NDArray[np.uint8],
        days: NDArray[np.int32],
    ) -> None:
        """Add fingerprints, each with its group - a language - and its day, -2^31 if not known."""
        check_fingerprints(terms, weights, offsets, groups, days)
        for i, (start, end) in enumerate(pairwise(offsets.tolist())):
            for term, weight in zip(terms[start:end].tolist(), weights[start:end], strict=True):
                self._lists[term].append((len(self), weight))
            self._groups.append(int(groups[i]))
            self._days.append(int(days[i]))

    def search(
        self,
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
        offsets: NDArray[np.int64],
        groups: NDArray[np.uint8],
        days: NDArray[np.int32],
        window: int,
        most: int,
        least: float = 0.0,
    ) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.int64]]:
        """The best documents of every group but its own, for each fingerprint.

        Parameters
        ----------
        window
            How many days apart they may be; any, if negative.
        most
            How many of each group.
        least
            What they must score, if not just something.

        Returns
        -------
        tuple
            Rows, group by group and the best first; their scores; and offsets of the fingerprints.
        """
        check_fingerprints(terms, weights, offsets, groups, days)
        rows, scores, bounds = list[int](), list[np.float32](), [0]
        for i, (start, end) in enumerate(pairwise(offsets.tolist())):
            chosen = [
                (weight, term)
                for term, weight in zip(terms[start:end].tolist(), weights[start:end], strict=True)
                if 0 < len(self._lists.get(term, ())) <= self._cap
            ]
            chosen.sort(key=lambda pair: (-pair[0], pair[1]))
            sums: dict[int, np.float32] = {}
            for weight, term in chosen[: self._most_terms]:
                for row, own in self._lists[term]:
                    sums[row] = sums.get(row, np.float32(0)) + weight * own
            taken: defaultdict[int, int] = defaultdict(int)
            for row in sorted(sums, key=lambda row: (self._groups[row], -sums[row], row)):
                group = self._groups[row]
                if group == groups[i] or taken[group] == most or not self._is_near(row, int(days[i]), window):
                    continue
                if sums[row] < np.float32(least) or sums[row] <= 0:
                    continue
                taken[group] += 1
                rows.append(row)
                scores.append(sums[row])
            bounds.append(len(rows))
        return np.array(rows, np.uint32), np.array(scores, np.float32), np.array(bounds, np.int64)

    def _is_near(self, row: int, day: int, window: int) -> bool:
        other = self._days[row]
        return window < 0 or _NO_DAY in (other, day) or abs(other - day) <= window
