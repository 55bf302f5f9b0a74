"""Sentence alignment, and what two fingerprints have in common; see ``align.h`` and ``overlap.h``."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.checks import check_offsets, check_pairs, check_terms
from dedup.kernels.twin.sums import added

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["align", "overlap"]

_MOST_CELLS: Final = 1 << 22
_MORE: Final = 1.001
_UP, _LEFT, _ONE_ONE, _ONE_TWO, _TWO_ONE = range(1, 6)
_TAKEN: Final = {_ONE_ONE: (1, 1), _ONE_TWO: (1, 2), _TWO_ONE: (2, 1)}

_Sentence = dict[int, float]


def align(
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    offsets: NDArray[np.int64],
    documents: NDArray[np.int64],
    pairs: NDArray[np.uint32],
    least: float,
) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.int64]]:
    """The sentences of two documents that say the same.

    Parameters
    ----------
    terms, weights, offsets
        The terms of every sentence, ascending.
    documents
        int64 (documents + 1,): where the sentences of each begin.
    pairs
        uint32 (pairs, 2): documents.
    least
        The cosine that two sentences must exceed.

    Returns
    -------
    tuple
        uint32 (beads, 4): the first sentence and the end of each side; float32 (beads,): their cosines; int64
        (pairs + 1,): where the beads of each pair begin.
    """
    check_terms(terms, weights, offsets)
    check_offsets(documents, len(offsets) - 1, "documents do not fit the sentences")
    check_pairs(pairs, len(documents) - 1)
    listed = [
        dict(zip(terms[start:end].tolist(), weights[start:end], strict=True))
        for start, end in pairwise(offsets.tolist())
    ]
    beads, bounds = list[tuple[int, int, int, int, float]](), [0]
    for a, b in pairs.tolist():
        one, other = listed[documents[a] : documents[a + 1]], listed[documents[b] : documents[b + 1]]
        if one and other:
            beads += _Alignment(one, other, float(np.float32(least))).beads()
        bounds.append(len(beads))
    places = np.array([bead[:4] for bead in beads], np.uint32).reshape(-1, 4)
    return places, np.array([bead[4] for bead in beads], np.float32), np.array(bounds, np.int64)


class _Alignment:
    """One pair of documents."""

    def __init__(self, a: list[_Sentence], b: list[_Sentence], least: float) -> None:
        n, m = len(a), len(b)
        self.n, self.m, self.least = n, m, least
        self.width = m if m <= _MOST_CELLS // n else max(1, min(m, _MOST_CELLS // n))
        half = self.width // 2
        self.first = [min(max((2 * i + 1) * m // (2 * n) - half, 0), m - self.width) for i in range(n)]
        self.dots = {
            (i, j): dot
            for i in range(n)
            for j in range(self.first[i], self.first[i] + self.width)
            if (dot := _product(a[i], b[j])) > 0
        }
        self.a_squares, self.b_squares = list(map(_square, a)), list(map(_square, b))
        self.a_next = [_exact_product(x, y) for x, y in pairwise(a)]
        self.b_next = [_exact_product(x, y) for x, y in pairwise(b)]
        self.best: dict[tuple[int, int], float] = {}
        self.steps: dict[tuple[int, int], int] = {}

    def _dot(self, i: int, j: int) -> float:
        return self.dots.get((i, j), 0.0)

    def _similarity(self, i: int, j: int, step: int) -> float:
        dot, a, b = self._dot(i, j), self.a_squares[i], self.b_squares[j]
        if step == _ONE_TWO:
            dot, b = self._dot(i, j - 1) + dot, self.b_squares[j - 1] + b + 2 * self.b_next[j - 1]
        if step == _TWO_ONE:
            dot, a = self._dot(i - 1, j) + dot, self.a_squares[i - 1] + a + 2 * self.a_next[i - 1]
        return dot / math.sqrt(a * b) if a > 0 and b > 0 else 0.0

    def _gain(self, i: int, j: int, step: int) -> float:
        similar = self._similarity(i, j, step)
        over = similar - self.least
        if over <= 0:
            return -1.0
        if step == _ONE_ONE:
            return 2 * over
        other = self._similarity(*((i, j - 1) if step == _ONE_TWO else (i - 1, j)), _ONE_ONE)
        return 3 * over if similar > _MORE * max(other, self._similarity(i, j, _ONE_ONE)) else -1.0

    def _up_to(self, i: int, j: int) -> float:
        """The best total of the first i and j sentences."""
        if i == 0 or j == 0 or j - 1 < self.first[i - 1]:
            return 0.0
        return self.best[i - 1, min(j - 1, self.first[i - 1] + self.width - 1)]

    def _run(self) -> None:
        for i in range(self.n):
            for j in range(self.first[i], self.first[i] + self.width):
                offers = [(self._up_to(i, j + 1), _UP)]
                if j > self.first[i]:
                    offers.append((self._up_to(i + 1, j), _LEFT))
                if self._dot(i, j) > 0:
                    steps = [(i, j, _ONE_ONE)]
                    if j > 0 and self._dot(i, j - 1) > 0:
                        steps.append((i, j - 1, _ONE_TWO))
                    if i > 0 and self._dot(i - 1, j) > 0:
                        steps.append((i - 1, j, _TWO_ONE))
                    for before_i, before_j, step in steps:
                        gain = self._gain(i, j, step)
                        if gain > 0:
                            offers.append((self._up_to(before_i, before_j) + gain, step))
                most, step = offers[0]
                for total, by in offers[1:]:
                    if total > most:
                        most, step = total, by
                self.best[i, j], self.steps[i, j] = most, step

    def beads(self) -> list[tuple[int, int, int, int, float]]:
        """The path, from its beginning."""
        self._run()
        found, i, j = [], self.n, self.m
        while i > 0 and j > 0 and j - 1 >= self.first[i - 1]:
            j = min(j, self.first[i - 1] + self.width)
            step = self.steps[i - 1, j - 1]
            if step == _UP:
                i -= 1
            elif step == _LEFT:
                j -= 1
            else:
                of_a, of_b = _TAKEN[step]
                found.append((i - of_a, i, j - of_b, j, self._similarity(i - 1, j - 1, step)))
                i, j = i - of_a, j - of_b
        return found[::-1]


def _product(a: _Sentence, b: _Sentence) -> float:
    total = np.float32(0)
    for term, weight in a.items():
        if term in b:
            total += np.float32(weight) * np.float32(b[term])
    return float(total)


def _exact_product(a: _Sentence, b: _Sentence) -> float:
    total = 0.0
    for term, weight in a.items():
        if term in b:
            total += float(weight) * float(b[term])
    return total


def _square(sentence: _Sentence) -> float:
    return _exact_product(sentence, sentence)


def overlap(
    terms: NDArray[np.uint32], weights: NDArray[np.float32], offsets: NDArray[np.int64], pairs: NDArray[np.uint32]
) -> NDArray[np.float64]:
    """What the fingerprints of documents have in common.

    Returns
    -------
    array
        float64 (pairs, 7): the product; the share of the weight of the first, and of the second, that is on terms
        which the other has too; how many names both have, and the one with fewer of them; and so of numbers.
    """
    check_terms(terms, weights, offsets)
    check_pairs(pairs, len(offsets) - 1)
    figures = np.zeros((len(pairs), 7))
    for p, pair in enumerate(pairs.tolist()):
        a, b = (
            dict(zip(terms[start:end].tolist(), weights[start:end].tolist(), strict=True))
            for start, end in ((offsets[i], offsets[i + 1]) for i in pair)
        )
        figures[p, 0] = _exact_product(a, b)
        figures[p, 1] = _share(a, b)
        figures[p, 2] = _share(b, a)
        for kind in (1, 2):
            one, other = ({term for term in own if term & 3 == kind} for own in (a, b))
            figures[p, 1 + 2 * kind : 3 + 2 * kind] = len(one & other), min(len(one), len(other))
    return figures


def _share(own: _Sentence, other: _Sentence) -> float:
    whole = added(own.values())
    return added(weight for term, weight in own.items() if term in other) / whole if whole > 0 else 0.0
