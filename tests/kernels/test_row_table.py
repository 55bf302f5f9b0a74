"""Which rows have a hash: native = twin = a plain list."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

few = st.sampled_from([0, 1, -1, 1 << 32, -(1 << 32), (1 << 32) + 5, (1 << 62) + 9, -(1 << 63), 3 << 33])
hashes = few | st.integers(-(1 << 63), (1 << 63) - 1)


@given(
    held=st.lists(hashes, max_size=60),
    asked=st.lists(hashes, max_size=8),
    cuts=st.sets(st.integers(0, 60), max_size=3),
    dead=st.sets(st.integers(0, 60), max_size=6),
    most=st.integers(0, 5),
)
def test_rows_are_found(
    kernel: Any, held: list[int], asked: list[int], cuts: set[int], dead: set[int], most: int
) -> None:
    table = kernel.RowTable()
    for row, own in enumerate(held):
        table.add(own, 2 * row)
        if row in cuts:
            keys, rows = table.freeze()
            assert (keys.dtype, rows.dtype) == (np.uint32, np.uint32)
            pairs = list(zip(keys.tolist(), rows.tolist(), strict=True))
            assert pairs == sorted(pairs)
            assert len(pairs) == table.tail
            table.attach(keys, rows)
            table.clear_tail()
            assert table.tail == 0
    for row in dead:
        table.remove(2 * row)
    for own in (*held, *asked):
        same = [2 * row for row, other in enumerate(held) if other >> 32 == own >> 32 and row not in dead]
        assert table.find(own, most) == same[::-1][:most]
        assert table.find(own, 1000) == same[::-1]
    table.detach_from(1)
    table.clear_tail()
    first = min((row for row in cuts if row < len(held)), default=-1) + 1
    for own in held:
        same = [2 * row for row, other in enumerate(held[:first]) if other >> 32 == own >> 32 and row not in dead]
        assert table.find(own, 1000) == same[::-1]
    table.detach_from(0)
    assert all(table.find(own, 9) == [] for own in held)


def test_a_large_part(kernel: Any) -> None:
    random = np.random.default_rng(3)
    keys = np.sort(random.integers(0, 1 << 32, 5000, np.uint32))
    keys[100:300] = keys[100]
    keys[-50:] = (1 << 32) - 1
    table = kernel.RowTable()
    table.attach(keys, np.arange(5000, dtype=np.uint32))
    table.attach(keys[:0], keys[:0])
    for key in {0, (1 << 32) - 1, *keys[::7].tolist(), *random.integers(0, 1 << 32, 500).tolist()}:
        assert table.find(_signed(key << 32 | 77), 9999) == np.flatnonzero(keys == key)[::-1].tolist()


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def test_what_is_refused(kernel: Any) -> None:
    table = kernel.RowTable()
    table.add(1, 4)
    with pytest.raises(ValueError, match="ascend"):
        table.add(1, 4)
    with pytest.raises(ValueError, match="one row for each key"):
        table.attach(np.zeros(2, np.uint32), np.zeros(1, np.uint32))
    with pytest.raises(ValueError, match="out of order"):
        table.attach(np.array([2, 1], np.uint32), np.zeros(2, np.uint32))
    table.clear_tail()
    table.add(1, 4)
