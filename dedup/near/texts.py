"""The texts of a collection, kept for a second look: packed if dedup read them, borrowed if the caller holds them."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import numpy as np

from dedup.text.packed import Packed
from dedup.text.tokens import encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.model import Document

__all__ = ["Texts"]


class Texts:
    """Texts in the order they were read, with the stretches to leave out of each.

    Parameters
    ----------
    borrowed
        The caller's documents, in whose texts nothing is copied; None if texts are to be stored here.
    """

    def __init__(self, borrowed: Sequence[Document] | None = None) -> None:
        self._borrowed = borrowed
        self._rows = array("q")  # of a borrowed text, its place among the caller's documents
        self._blocks: list[Packed] = []
        self._first_rows: list[int] = []
        self._count = 0
        self.stretches: dict[int, list[tuple[int, int]]] = {}

    def __len__(self) -> int:
        return self._count

    def append(self, block: Packed, places: Sequence[int]) -> None:
        """Add a block of texts; `places` are theirs among the borrowed documents."""
        if self._borrowed is None:
            self._first_rows.append(self._count)
            self._blocks.append(block)
        else:
            self._rows.extend(places)
        self._count += len(block)

    def keep_of_last(self, places: NDArray[np.intp]) -> None:
        """Forget all texts of the last block but those at these places (rising); they move up."""
        block, first = self._blocks[-1], self._first_rows[-1]
        of_block = {row: self.stretches.pop(row) for row in range(first, self._count) if row in self.stretches}
        for row, place in enumerate(places.tolist(), first):
            if first + place in of_block:
                self.stretches[row] = of_block[first + place]
        if len(places) < len(block):
            self._blocks[-1] = block.take(places)
        self._count = first + len(places)

    def encoded(self, rows: Sequence[int]) -> list[bytes]:
        """Some texts in UTF-8."""
        if self._borrowed is not None:
            return [encode(self._borrowed[self._rows[row]].text) for row in rows]
        return [bytes(view) for view in self._views(rows)]

    def _views(self, rows: Sequence[int]) -> list[memoryview]:
        found = []
        blocks = np.searchsorted(self._first_rows, rows, side="right") - 1
        for row, block in zip(rows, blocks.tolist(), strict=True):
            packed, i = self._blocks[block], row - self._first_rows[block]
            found.append(packed.text.data[packed.offsets[i] : packed.offsets[i + 1]])
        return found

    def gather(self, rows: NDArray[np.intp]) -> Packed:
        """Some texts, packed, without what is to be left out of them."""
        packed = self.whole(rows)
        return packed.without([self.stretches.get(row, []) for row in rows.tolist()]) if self.stretches else packed

    def whole(self, rows: NDArray[np.intp]) -> Packed:
        """Some texts, packed, with nothing left out."""
        if self._borrowed is not None:
            return Packed.of_texts([self._borrowed[self._rows[row]].text for row in rows.tolist()])
        return Packed.of(self._views(rows.tolist()))
