"""What each of two aligned texts has for itself; see ``edits.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["own_words"]

#: Words from the beginning of a text that are its head.
_HEAD: Final = 12
_COUNTED: Final = (1, 2, 4)  # numbers, quotation marks and capitals, as dedup/trace/ledger/words.py has them
_SHOUTED: Final = 8


def own_words(
    blocks: NDArray[np.int64], one: NDArray[np.uint8], other: NDArray[np.uint8], least: int
) -> NDArray[np.int64]:
    """Count what each of two aligned texts has for itself.

    Parameters
    ----------
    blocks
        int64 (blocks, 3): the stretches that both have, in the order of both: where each begins in either, and how
        many words it has.
    one, other
        uint8 (words,): the flags of their words.
    least
        The words that a stretch must have to count as shared.

    Returns
    -------
    array
        int64 (2, 10): of each the words it has alone and their stretches, the longest of them, those before, in the
        middle of and behind what is shared, numbers, quotation marks and capitals among them, and shared words that it
        alone has in capitals.

    Raises
    ------
    ValueError
        If the blocks are not in order, or not in the texts.
    """
    ends = blocks[:, :2] + blocks[:, 2:]
    before = np.vstack([np.zeros((1, 2), np.int64), ends])
    sizes = np.array([[len(one), len(other)]])
    inside = (blocks >= 0).all() and (blocks <= np.max(sizes)).all() and (before[-1:] <= sizes).all()
    if not inside or (blocks[:, :2] < before[:-1]).any():
        raise ValueError("blocks that are not in the texts, or not in order")
    shared = blocks[blocks[:, 2] >= least]
    found = np.array([_own(one, shared[:, 0], shared[:, 2]), _own(other, shared[:, 1], shared[:, 2])])
    shouted = (one & _SHOUTED) > 0, (other & _SHOUTED) > 0
    for a, b, size in shared.tolist():
        first, second = shouted[0][a : a + size], shouted[1][b : b + size]
        if first.sum() != second.sum():
            found[:, -1] += [int((first & ~second).sum()), int((second & ~first).sum())]
    return found


def _own(flags: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64]) -> Sequence[int]:
    """What stands between, before and after the stretches that are shared; no word in capitals is counted yet."""
    count = len(flags)
    first, last = np.append(0, starts + sizes), np.append(starts, count)
    lengths = last - first
    own = lengths > 0
    tail = lengths[own & (last == count)].sum()
    head = lengths[own & (last < count) & (first < _HEAD)].sum()
    total = int(lengths.sum())
    places = np.repeat(last - np.cumsum(lengths), lengths) + np.arange(total)
    among = [int(((flags[places] & flag) > 0).sum()) for flag in _COUNTED]
    return [total, int(own.sum()), int(lengths.max()), int(head), int(total - head - tail), int(tail), *among, 0]
