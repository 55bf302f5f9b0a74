"""Lines that wait in a temporary file until it is known which of them stay."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from dedup.lines import blocks
from dedup.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from dedup.against import Lines
    from dedup.lines import Block, Line
    from dedup.model import Document
    from dedup.readers import Source

__all__ = ["Spool"]

_NO_DOCUMENT: Final = -1
_COPIED_AT_ONCE: Final = 1 << 20


class Spool:
    """The documents of a source, whose lines are kept as they pass by.

    Parameters
    ----------
    source
        Whose lines may be written again.
    against
        Documents that come before them and are not written.
    file
        Where the lines wait.
    seen
        Called with each block of the source.

    Attributes
    ----------
    held
        How many documents came from `against`.
    names, lengths, published
        By row, those of `against` first: where each document stands, bytes of its text, when it says it appeared.
    """

    def __init__(
        self,
        source: Source,
        against: Lines | None,
        file: BinaryIO,
        seen: Callable[[Block], object],
    ) -> None:
        self.held = 0
        self.names: list[Line] = []
        self.lengths = array("q")
        self.published: list[str | None] = []
        self._source, self._against, self._file, self._seen = source, against, file, seen
        self._read: Lines = source
        self._line_lengths = array("q")
        self._rows = array("q")

    @property
    def bytes_read(self) -> int:
        """Raw bytes consumed so far of the source that is being read."""
        return self._read.bytes_read

    @property
    def bytes_total(self) -> int | None:
        """Its size; None where it cannot be known."""
        return self._read.bytes_total

    def __iter__(self) -> Iterator[Document]:
        for batch in self.batches():
            yield from batch.documents()

    def batches(self) -> Iterator[Batch]:
        """All documents, called by their numbers; those that are not written come first."""
        if self._against is not None:
            self._read = self._against
            for block in blocks(self._against):
                yield from self._batch(block)
            self.held = len(self.names)
        self._read = self._source
        for block in blocks(self._source):
            self._seen(block)
            rows = np.full(len(block.lines), _NO_DOCUMENT, np.int64)
            rows[block.places] = np.arange(len(self.names), len(self.names) + len(block))
            self._rows.frombytes(rows.tobytes())
            self._line_lengths.extend(map(len, block.lines))
            self._file.writelines(block.lines)
            yield from self._batch(block)

    def _batch(self, block: Block) -> Iterator[Batch]:
        if not len(block):
            return
        texts, first = block.packed(), len(self.names)
        languages, published = ([own or "" for own in column] for column in (block.languages, block.published))
        self.names += block.names
        self.lengths.extend(np.diff(texts.offsets).tolist())
        self.published += block.published
        ids = [f"{row:015}" for row in range(first, len(self.names))]
        yield Batch(texts, ids, "", languages, published)

    def write(self, write: Callable[[list[bytes]], object], removed: Collection[int]) -> None:
        """Write the lines that stay, in their order."""
        self._file.seek(0)
        waiting: list[bytes] = []
        size = 0
        for length, row in zip(self._line_lengths, self._rows, strict=True):
            line = self._file.read(length)
            if row in removed:
                continue
            waiting.append(line)
            size += length
            if size >= _COPIED_AT_ONCE:
                write(waiting)
                waiting, size = [], 0
        write(waiting)
