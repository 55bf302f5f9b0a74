"""What each of two aligned texts has for itself: the kernel counts as its twin does, and as one counts by hand."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from numpy.typing import NDArray

HEAD = 12

Block = tuple[int, int, int]


@st.composite
def aligned(draw: st.DrawFn) -> tuple[list[Block], list[int], list[int]]:
    """Blocks, and the flags of the words of two texts that have them."""
    gaps = draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 6)), max_size=8))
    blocks, a, b = [], 0, 0
    for before_one, before_other, size in gaps:
        a, b = a + before_one, b + before_other
        blocks.append((a, b, size))
        a, b = a + size, b + size
    one, other = (
        draw(st.lists(st.integers(0, 15), min_size=size, max_size=size)) for size in (a + draw(REST), b + draw(REST))
    )
    return blocks, one, other


REST = st.integers(0, 20)


def naive(flags: list[int], others: list[int], blocks: list[Block]) -> list[int]:
    """The counts of the first of two texts, word by word; blocks begin in it and then in the other."""
    shared = {a + i for a, _, size in blocks for i in range(size)}
    gaps: list[list[int]] = []
    ends = [0, *chain.from_iterable((a, a + size) for a, _, size in blocks), len(flags)]
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        gaps += [list(range(start, end))] if end > start else []
    alone = [i for i in range(len(flags)) if i not in shared]
    assert alone == list(chain.from_iterable(gaps))
    tail = sum(len(gap) for gap in gaps if gap[-1] == len(flags) - 1)
    head = sum(len(gap) for gap in gaps if gap[0] < HEAD and gap[-1] < len(flags) - 1)
    among = [sum(bool(flags[i] & flag) for i in alone) for flag in (1, 2, 4)]
    shouted = 0
    for a, b, size in blocks:
        first, second = ([bool(of[at + i] & 8) for i in range(size)] for of, at in ((flags, a), (others, b)))
        if sum(first) != sum(second):
            shouted += sum(one and not other for one, other in zip(first, second, strict=True))
    longest = max(map(len, gaps), default=0)
    return [len(alone), len(gaps), longest, head, len(alone) - head - tail, tail, *among, shouted]


def arrays(blocks: list[Block], *flags: list[int]) -> tuple[NDArray[np.int64], NDArray[np.uint8], NDArray[np.uint8]]:
    one, other = (np.array(own, np.uint8) for own in flags)
    return np.array(blocks, np.int64).reshape(-1, 3), one, other


@given(data=aligned(), least=st.integers(0, 4))
def test_as_by_hand(kernel: Any, data: tuple[list[Block], list[int], list[int]], least: int) -> None:
    blocks, one, other = data
    found = kernel.own_words(*arrays(blocks, one, other), least)
    shared = [block for block in blocks if block[2] >= least]
    turned = [(b, a, size) for a, b, size in shared]
    assert found.dtype == np.int64
    assert found.tolist() == [naive(one, other, shared), naive(other, one, turned)]


@pytest.mark.parametrize(
    "blocks",
    [[(0, 0, 4)], [(0, 2, 2)], [(-1, 0, 1)], [(1, 1, -1)], [(1, 1, 1), (0, 2, 1)], [(0, 1, 1), (1, 1, 1)], [(4, 0, 0)]],
)
def test_blocks_that_cannot_be(kernel: Any, blocks: list[Block]) -> None:
    with pytest.raises(ValueError, match="blocks that are not in the texts"):
        kernel.own_words(*arrays(blocks, [0] * 3, [0] * 3), 1)


def test_numbers_that_no_text_has(kernel: Any) -> None:
    for number in (2**62, 2**63 - 1):
        for block in ((number, 0, 1), (0, number, 1), (0, 0, number), (number, number, number)):
            with pytest.raises(ValueError, match="blocks that are not in the texts"):
                kernel.own_words(*arrays([block], [0] * 3, [0] * 3), 1)
