"""The growing index of band keys: native = twin = a plain search through all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from numpy.typing import NDArray

key = st.integers(0, 3) | st.integers(0, 2**32 - 1)
Keys = list[tuple[int, int, int]]
documents = st.lists(st.tuples(key, key, key), max_size=12)


def array(keys: Keys) -> NDArray[np.uint32]:
    return np.array(keys, np.uint32).reshape(-1, 3)


@given(blocks=st.lists(documents, max_size=4), cap=st.integers(1, 5))
def test_native_is_twin(kernel: Any, blocks: list[Keys], cap: int) -> None:
    index, row = kernel.BandIndex(3, cap), 0
    for block in map(array, blocks):
        index.query(block, row)
        index.add(block, np.arange(row, row + len(block), dtype=np.uint32))
        row += len(block)
        assert index.capped >= 0


@given(old=documents, new=documents)
def test_every_sharing_pair_is_found(kernel: Any, old: Keys, new: Keys) -> None:
    index = kernel.BandIndex(3, 100)
    index.add(array(old), np.arange(len(old), dtype=np.uint32))
    found = set(map(tuple, index.query(array(new), len(old)).tolist()))
    expected = {
        (i, row)
        for i, keys in enumerate(new)
        for row, others in enumerate([*old, *new[:i]])
        if any(x == y for x, y in zip(keys, others, strict=True))
    }
    assert expected <= found
    assert all(row < len(old) + i for i, row in found)


def test_many_documents(native: Any) -> None:
    rng = np.random.RandomState(3)
    keys = rng.randint(0, 1 << 32, (50_000, 8), dtype=np.uint32)
    index = native.BandIndex(8, 16)
    for start in range(0, len(keys), 1000):
        index.add(keys[start : start + 1000], np.arange(start, start + 1000, dtype=np.uint32))
    again = keys[::100].copy()
    again[:, 1:] += 1
    found = index.query(again, len(keys))
    assert {(i, 100 * i) for i in range(len(again))} <= set(map(tuple, found.tolist()))
    assert len(found) < 2 * len(again)
    assert index.capped == 0


def test_wrong_arguments(kernel: Any) -> None:
    index = kernel.BandIndex(3, 16)
    with pytest.raises(ValueError, match="bands"):
        index.query(np.zeros((2, 4), np.uint32), 0)
    with pytest.raises(ValueError, match="one row for each"):
        index.add(np.zeros((2, 3), np.uint32), np.zeros(1, np.uint32))
