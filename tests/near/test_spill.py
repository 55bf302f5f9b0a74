"""Bytes that were put aside come back as they were, on any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import OutputError
from dedup.near.spill import Spill

if TYPE_CHECKING:
    from pathlib import Path


@given(parts=st.lists(st.binary(max_size=200), max_size=20))
def test_what_was_put_aside_comes_back(parts: list[bytes]) -> None:
    spill = Spill()
    places = [spill.append(part) for part in parts]
    with ThreadPoolExecutor(4) as pool:
        back = list(pool.map(lambda i: spill.read(places[i], len(parts[i])), range(len(parts))))
    assert back == parts
    assert spill.array(np.uint8).tobytes() == b"".join(parts)
    assert spill.size == sum(map(len, parts))


def test_a_file_with_a_name_stays(tmp_path: Path) -> None:
    spill = Spill(tmp_path / "kept")
    spill.append(b"one")
    spill.close()
    again = Spill.found(tmp_path / "kept")
    assert (again.size, again.read(1, 2)) == (3, b"ne")
    with pytest.raises(FileExistsError):
        Spill(tmp_path / "kept")


def test_a_full_disk_is_an_output_error(tmp_path: Path) -> None:
    spill = Spill(tmp_path / "kept")
    spill.append(b"one")
    again = Spill.found(tmp_path / "kept")  # which may only be read
    with pytest.raises(OutputError, match="kept: cannot be written"):
        again.append(b"two")
