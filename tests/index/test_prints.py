"""What a search among fingerprints found: so many of each language."""

from __future__ import annotations

from itertools import groupby, islice

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.index.prints import Hits


@given(sizes=st.lists(st.integers(1, 9), max_size=5), most=st.integers(1, 7))
def test_so_many_of_each_language(sizes: list[int], most: int) -> None:
    groups = np.repeat(np.arange(len(sizes), dtype=np.uint8), sizes)
    kinds = np.arange(len(groups), dtype=np.uint32)
    found = Hits(kinds, kinds.astype(np.float32), groups).best(most)
    each = groupby(zip(groups.tolist(), kinds.tolist(), strict=True), key=lambda own: own[0])
    expected = [kind for _, of_group in each for _, kind in islice(of_group, most)]
    assert found.kinds.tolist() == expected
    assert found.scores.tolist() == expected
    assert found.groups.tolist() == groups[expected].tolist()
