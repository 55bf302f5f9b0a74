"""Passages that two documents share: seed, extend, chain; see ``passages.h``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.checks import check_offsets, check_pairs
from dedup.kernels.twin.sketch import CHARACTER_SHINGLE, WORD_SHINGLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["any_passage", "passages"]

WORD_WEIGHT: Final = 3
CHARACTER_WEIGHT: Final = 2
WORD_SEED: Final = 4
CHARACTER_SEED: Final = 8
MOST_OCCURRENCES: Final = 16
GAP: Final = 8
LOOK_BACK: Final = 64
EFFORT: Final = 64
MOST_PASSAGES: Final = 1024

_MASK: Final = (1 << 64) - 1


@dataclass(slots=True)
class _Tokens:
    hashes: list[int]
    unspaced: list[int]
    shingled: bool = False

    def __len__(self) -> int:
        return len(self.hashes)

    def seed_length(self, at: int) -> int:
        if self.shingled:
            return 1
        return CHARACTER_SEED if self.unspaced[at] else WORD_SEED

    def beyond(self, last: int) -> int:
        """The tokens that a shingle covers beside the first of them."""
        if not self.shingled:
            return 0
        return (CHARACTER_SHINGLE if self.unspaced[last] else WORD_SHINGLE) - 1

    def weigh(self, start: int, end: int) -> int:
        kinds = [*self.unspaced[start:end], *self.unspaced[-1:] * (end - max(start, len(self)))]
        return sum(CHARACTER_WEIGHT if kind else WORD_WEIGHT for kind in kinds)


@dataclass(slots=True)
class _Exact:
    """A maximal run of equal tokens."""

    a: int
    b: int
    length: int
    weight: int
    score: int = 0
    previous: int = -1
    taken: bool = False


_Row = tuple[int, int, int, int, int]


def passages(
    hashes: NDArray[np.uint64],
    unspaced: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    pairs: NDArray[np.uint32],
    least: int,
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """The passages each pair of documents shares.

    Parameters
    ----------
    hashes, unspaced, offsets
        The documents' tokens, as `tokens` gives them.
    pairs
        uint32, pairs x 2.
    least
        The least weight of a passage: its equal words count 3 each, its equal unspaced characters 2.

    Returns
    -------
    rows
        int32, passages x 5: the token numbers at which it starts and ends in the first document and in the second, and
        its weight; by their place in the first.
    bounds
        int64, where each pair's rows begin.
    """
    documents = _documents(hashes, unspaced, offsets, pairs)
    found = [_passages(documents[i], documents[j], least) for i, j in pairs.tolist()]
    rows = np.array([row for rows in found for row in rows], np.int32).reshape(-1, 5)
    return rows, np.cumsum([0, *map(len, found)], dtype=np.int64)


def any_passage(
    hashes: NDArray[np.uint64],
    unspaced: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    pairs: NDArray[np.uint32],
    least: int,
    shingled: bool = False,
) -> NDArray[np.uint8]:
    """Whether each pair of documents shares a passage, as uint8; the arguments are those of `passages`.

    What is `shingled` has the hashes of its shingles, all of them in order, in the place of those of its tokens.
    """
    documents = _documents(hashes, unspaced, offsets, pairs, shingled=shingled)
    return np.array([bool(_passages(documents[i], documents[j], least)) for i, j in pairs.tolist()], np.uint8)


def _documents(
    hashes: NDArray[np.uint64],
    unspaced: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    pairs: NDArray[np.uint32],
    *,
    shingled: bool = False,
) -> list[_Tokens]:
    check_offsets(offsets, len(hashes), "offsets do not fit the tokens")
    if len(unspaced) != len(hashes):
        raise ValueError("one kind for each token")
    check_pairs(pairs, len(offsets) - 1)
    return [_Tokens(hashes[i:j].tolist(), unspaced[i:j].tolist(), shingled) for i, j in pairwise(offsets)]


def _passages(a: _Tokens, b: _Tokens, least: int) -> list[_Row]:
    swapped = (len(b), b.hashes) < (len(a), a.hashes)
    if swapped:
        a, b = b, a
    rows = _chain(a, _exact_runs(a, b), least)
    if swapped:
        rows = [(b0, b1, a0, a1, weight) for a0, a1, b0, b1, weight in rows]
    return sorted(rows, key=lambda row: (row[0], row[2], row[1], row[3]))


def _seed(tokens: _Tokens, at: int, length: int) -> int:
    h = 0
    for token in tokens.hashes[at : at + length]:
        h = (h ^ token) * 0x9E3779B97F4A7C15 & _MASK
    return h ^ h >> 32


def _exact_runs(a: _Tokens, b: _Tokens) -> list[_Exact]:
    index: defaultdict[int, list[int]] = defaultdict(list)
    for j in range(len(b)):
        length = b.seed_length(j)
        if j + length <= len(b):
            index[_seed(b, j, length)].append(j)
    covered: defaultdict[int, int] = defaultdict(int)
    runs: list[_Exact] = []
    effort = EFFORT * (len(a) + len(b))
    for i in range(len(a)):
        length = a.seed_length(i)
        if effort <= 0 or i + length > len(a):
            continue
        for j in index.get(_seed(a, i, length), ())[:MOST_OCCURRENCES]:
            if effort <= 0:
                break
            if i < covered[j - i] or b.seed_length(j) != length:
                continue
            effort -= _extend(a, b, i, j, length, covered, runs)
    return sorted(runs, key=lambda run: (run.a, run.b))


def _extend(a: _Tokens, b: _Tokens, i: int, j: int, least: int, covered: dict[int, int], runs: list[_Exact]) -> int:
    forward, back = 0, 0
    while i + forward < len(a) and j + forward < len(b) and a.hashes[i + forward] == b.hashes[j + forward]:
        forward += 1
    while i - back > covered[j - i] and j > back and a.hashes[i - back - 1] == b.hashes[j - back - 1]:
        back += 1
    if forward >= least:
        covered[j - i] = i + forward
        end = i + forward + a.beyond(i + forward - 1)
        runs.append(_Exact(i - back, j - back, end - (i - back), a.weigh(i - back, end)))
    return forward + back + 1


def _chain(a: _Tokens, runs: list[_Exact], least: int) -> list[_Row]:
    for x, run in enumerate(runs):
        run.score = run.weight
        for y in range(x - 1, max(-1, x - LOOK_BACK - 1), -1):
            _link(a, runs, run, y)
    rows: list[_Row] = []
    for x in sorted(range(len(runs)), key=lambda x: (-runs[x].score, x)):
        if not runs[x].taken and len(rows) < MOST_PASSAGES:
            _take(a, runs, x, least, rows)
    return rows


def _link(a: _Tokens, runs: list[_Exact], run: _Exact, y: int) -> None:
    before = runs[y]
    if before.a >= run.a or before.b >= run.b:
        return
    overlap = max(0, before.a + before.length - run.a, before.b + before.length - run.b)
    gap_a, gap_b = (run.a + overlap - before.a - before.length), (run.b + overlap - before.b - before.length)
    if overlap >= run.length or max(gap_a, gap_b) > GAP:
        return
    score = before.score + a.weigh(run.a + overlap, run.a + run.length) - max(gap_a, gap_b)
    if score > run.score:
        run.score, run.previous = score, y


def _take(a: _Tokens, runs: list[_Exact], x: int, least: int, rows: list[_Row]) -> None:
    last = runs[x]
    a_end = next_a = last.a + last.length
    b_end = next_b = last.b + last.length
    weight = 0
    while x >= 0 and not runs[x].taken:
        run = runs[x]
        run.taken = True
        weight += a.weigh(run.a, min(run.a + run.length, next_a, run.a + next_b - run.b))
        next_a, next_b, x = run.a, run.b, run.previous
    inside = any(r[0] <= next_a and a_end <= r[1] and r[2] <= next_b and b_end <= r[3] for r in rows)
    if weight >= least and not inside:
        rows.append((next_a, a_end, next_b, b_end, weight))
