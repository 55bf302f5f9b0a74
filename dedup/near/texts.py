"""The texts of a collection, kept for a second look: packed if dedup read them, borrowed if the caller holds them."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.near.spill import Spill
from dedup.near.verify import judge
from dedup.text.packed import Packed
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.model import Document
    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["SPILL_AT", "Texts"]

#: The share of the memory allowed from which texts and sketches are put aside; the rest serves what comes after them.
SPILL_AT: Final = 0.25

_BYTES_AT_ONCE: Final = 1 << 22


class _Aside(NamedTuple):
    """A block of texts that was put aside."""

    spill: Spill
    place: int
    offsets: NDArray[np.int64]

    def read(self, start: int, end: int) -> bytes:
        return self.spill.read(self.place + start, end - start)


class Texts:
    """Texts in the order they were read, with the stretches to leave out of each.

    Parameters
    ----------
    borrowed
        The caller's documents, in whose texts nothing is copied; None if texts are to be stored here.
    spill
        Where texts are put aside; a temporary file unless given.
    """

    def __init__(self, borrowed: Sequence[Document] | None = None, spill: Spill | None = None) -> None:
        self._borrowed = borrowed
        self._rows = array("q")  # of a borrowed text, its place among the caller's documents
        self._blocks: list[Packed | _Aside] = []
        self._spill = spill
        self._aside = 0  # so many blocks are
        self._first_rows: list[int] = []
        self._count = 0
        self.stretches: dict[int, list[tuple[int, int]]] = {}

    @classmethod
    def found(cls, spill: Spill, offsets: NDArray[np.int64]) -> Texts:
        """Texts that were put aside earlier, and where each of them begins and the last ends."""
        texts = cls(None, spill)
        texts._blocks, texts._first_rows = [_Aside(spill, 0, offsets)], [0]
        texts._aside, texts._count = 1, len(offsets) - 1
        return texts

    def __len__(self) -> int:
        return self._count

    def offsets(self) -> NDArray[np.int64]:
        """Where each text begins in the file, once all are put aside, and the end."""
        starts = [block.place + block.offsets[:-1] for block in self._blocks if isinstance(block, _Aside)]
        return np.append(np.concatenate([np.zeros(0, np.int64), *starts]), self._spill.size if self._spill else 0)

    def spill(self) -> None:
        """Put the texts that are stored here aside."""
        self._spill = self._spill or Spill()
        for number in range(self._aside, len(self._blocks)):
            block = self._blocks[number]
            if isinstance(block, Packed):
                place = self._spill.append(block.text.data[: block.offsets[-1]])  # what follows belongs to no text
                self._blocks[number] = _Aside(self._spill, place, block.offsets)
        self._aside = len(self._blocks)

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
        if isinstance(block, _Aside):
            raise TypeError("texts that were put aside stay")
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

    def _views(self, rows: Sequence[int]) -> list[memoryview | bytes]:
        found: list[memoryview | bytes] = []
        blocks = np.searchsorted(self._first_rows, rows, side="right") - 1
        for row, number in zip(rows, blocks.tolist(), strict=True):
            block, i = self._blocks[number], row - self._first_rows[number]
            start, end = int(block.offsets[i]), int(block.offsets[i + 1])
            found.append(block.text.data[start:end] if isinstance(block, Packed) else block.read(start, end))
        return found

    def sizes(self, rows: Sequence[int]) -> list[int]:
        """How many bytes some texts have; of borrowed ones how many characters."""
        if self._borrowed is not None:
            return [len(self._borrowed[self._rows[row]].text) for row in rows]
        blocks = np.searchsorted(self._first_rows, rows, side="right") - 1
        found = []
        for row, number in zip(rows, blocks.tolist(), strict=True):
            offsets, i = self._blocks[number].offsets, row - self._first_rows[number]
            found.append(int(offsets[i + 1] - offsets[i]))
        return found

    def blocks(self, rows: Sequence[int]) -> Iterator[list[int]]:
        """Rows, in blocks of a few million bytes."""
        block, size = list[int](), 0
        for row, own in zip(rows, self.sizes(rows), strict=True):
            if block and size + own > _BYTES_AT_ONCE:
                yield block
                block, size = [], 0
            block.append(row)
            size += own
        if block:
            yield block

    def gather(self, rows: NDArray[np.intp]) -> Packed:
        """Some texts, packed, without what is to be left out of them."""
        packed = self.whole(rows)
        return packed.without([self.stretches.get(row, []) for row in rows.tolist()]) if self.stretches else packed

    def same_tokens(self, rows: NDArray[np.intp], places: NDArray[np.uint32]) -> NDArray[np.bool_]:
        """Whether the two texts of each pair of places among some rows have the same tokens."""
        packed = self.whole(rows)
        same: NDArray[np.bool_] = kernel.same_tokens(packed.text, packed.offsets, places) == 1
        return same

    def judge(self, rows: NDArray[np.intp], places: NDArray[np.uint32], settings: Settings, seed: int) -> Verified:
        """What the pairs of places among some rows really share, as `dedup.near.verify.judge` says it."""
        return judge(self.gather(rows), places, settings, seed)

    def whole(self, rows: NDArray[np.intp]) -> Packed:
        """Some texts, packed, with nothing left out."""
        if self._borrowed is not None:
            return Packed.of_texts([self._borrowed[self._rows[row]].text for row in rows.tolist()])
        return Packed.of(self._views(rows.tolist()))
