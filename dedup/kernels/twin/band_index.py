"""An index of band keys that grows; see ``band_index.h``."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

__all__ = ["BandIndex"]


BLOCK_CAP: Final = 32  # documents of a block for one key


class BandIndex:
    """Which of the documents added so far share a band key with a new one.

    Parameters
    ----------
    bands
        Keys of a document.
    cap
        Documents that are kept for one key.
    """

    def __init__(self, bands: int, cap: int) -> None:
        self.capped = 0
        self._bands = bands
        self._cap = cap
        self._rows: defaultdict[int, list[int]] = defaultdict(list)

    def query(self, keys: NDArray[np.uint32], block_row: int) -> NDArray[np.uint32]:
        """Pairs (place in the block, row) of documents that share a key, sorted.

        Those of the block share keys with each other too, as if they had been added one by one from `block_row` on,
        but at most `BLOCK_CAP` for one key.
        """
        self._check(keys)
        block = BandIndex(self._bands, min(self._cap, BLOCK_CAP))
        pairs = []
        for i, own in enumerate(keys.tolist()):
            pairs += [(i, row) for row in sorted(_sharing(own, self._rows) | _sharing(own, block._rows))]
            block.add(keys[i : i + 1], np.array([block_row + i], np.uint32))
        return np.array(pairs, np.uint32).reshape(-1, 2)

    def add(self, keys: NDArray[np.uint32], rows: NDArray[np.uint32]) -> None:
        """Add documents under their rows."""
        self._check(keys)
        if len(keys) != len(rows):
            raise ValueError("as many keys as bands, one row for each")
        for own, row in zip(keys.tolist(), rows.tolist(), strict=True):
            for place in _places(own):
                if len(self._rows[place]) < self._cap:
                    self._rows[place].append(row)
                else:
                    self.capped += 1

    def _check(self, keys: NDArray[np.uint32]) -> None:
        if keys.shape[1] != self._bands:
            raise ValueError("as many keys as bands")


def _places(keys: list[int]) -> list[int]:
    """The same key of another band is another key, but for rare collisions."""
    return [key ^ (band * 0x9E3779B9 & 0xFFFFFFFF) for band, key in enumerate(keys)]


def _sharing(keys: list[int], rows: Mapping[int, list[int]]) -> set[int]:
    return {row for place in _places(keys) for row in rows.get(place, ())}
