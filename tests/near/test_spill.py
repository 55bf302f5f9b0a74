"""Bytes that were put aside come back as they were, on any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.near.spill import Spill


@given(parts=st.lists(st.binary(max_size=200), max_size=20))
def test_what_was_put_aside_comes_back(parts: list[bytes]) -> None:
    spill = Spill()
    places = [spill.append(part) for part in parts]
    with ThreadPoolExecutor(4) as pool:
        back = list(pool.map(lambda i: spill.read(places[i], len(parts[i])), range(len(parts))))
    assert back == parts
    assert spill.array(np.uint8).tobytes() == b"".join(parts)
    assert spill.size == sum(map(len, parts))
