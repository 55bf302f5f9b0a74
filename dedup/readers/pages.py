"""What the pages of a Parquet column say they unfold to, read from the pages themselves and not from the footer.

The library that decodes a page allocates what the page's own header asks for; the footer may say anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Chunk", "chunks", "page_sizes"]

_WINDOWS: Final = (1 << 10, 1 << 20)  # a header is some tens of bytes, and more only with long statistics
_STRUCT, _LISTS, _BINARY = 12, (9, 10), 8
_DEEPEST: Final = 8
#: Which fields of a footer are kept beside whole numbers: row groups, their columns, what is said of each, its path.
_NOTHING: Final[Mapping[int, Any]] = {}
_FOOTER: Final[dict[int, Any]] = {4: {1: {3: {3: None}}}}


class Chunk(NamedTuple):
    """Where the pages of one column stand in one row group: what the column is called, the first byte, and how many."""

    name: str
    start: int
    size: int


def chunks(stream: BinaryIO) -> list[list[Chunk]]:
    """What the footer says of each row group, column by column.

    The library gives it too, but ends the whole process over a footer that contradicts itself in some ways.

    Raises
    ------
    Damaged
        If there is no footer.
    """
    end = stream.seek(-8, 2)
    size = int.from_bytes(stream.read(4), "little")
    stream.seek(max(end - size, 0))
    try:
        groups = _Cursor(stream.read(size)).struct(0, _FOOTER).get(4, [])
        return [[_chunk(column) for column in group[1]] for group in groups]
    except (IndexError, KeyError, TypeError, AttributeError) as error:
        raise Damaged("bad-table", "has a footer that is none") from error


def _chunk(column: Any) -> Chunk:
    about = column[3]
    start = min(about[9], about.get(11, about[9]))
    return Chunk(about[3][0].decode("utf-8", "replace"), start, about[7])


def page_sizes(stream: BinaryIO, start: int, size: int) -> Iterator[tuple[int, bool]]:
    """For each page of a column chunk what it unfolds to in bytes, and whether it is a dictionary.

    Parameters
    ----------
    stream
        The file.
    start, size
        Where the chunk begins, and how many bytes it takes.

    Raises
    ------
    Damaged
        If there is no page where one should be.
    """
    at, end = start, start + size
    while at < end:
        kind, unfolded, packed, length = _header(stream, at)
        if unfolded < 0 or packed < 0 or at + length + packed > end:
            raise Damaged("bad-table", "has a page whose size makes no sense")
        yield unfolded, kind == 2
        at += length + packed


def _header(stream: BinaryIO, at: int) -> tuple[int, int, int, int]:
    for window in _WINDOWS:
        stream.seek(at)
        cursor = _Cursor(stream.read(window))
        try:
            fields = cursor.struct(0)
            return fields.get(1, -1), fields.get(2, -1), fields.get(3, -1), cursor.at
        except IndexError:
            continue
    raise Damaged("bad-table", "has no page where one should be")


class _Cursor:
    """Thrift's compact protocol, as far as it takes to find the whole numbers at the top and the end."""

    def __init__(self, data: bytes) -> None:
        self.at = 0
        self._data = data

    def struct(self, depth: int, wanted: Mapping[int, Any] = _NOTHING) -> dict[int, Any]:
        """Whole numbers by field, and those structures, lists and names that are wanted."""
        if depth > _DEEPEST:
            raise Damaged("bad-table", "has a page header that nests too deep")
        found: dict[int, Any] = {}
        field = 0
        while head := self._byte():
            kind, step = head & 15, head >> 4
            field = field + step if step else self._signed()
            if kind in (4, 5, 6):
                found[field] = self._signed()
            elif field in wanted and (kind == _STRUCT or kind in _LISTS):
                found[field] = self._wanted(kind, depth + 1, wanted[field])
            elif kind not in (1, 2):  # truth is told by the kind
                self._skip(kind, depth)
        return found

    def _wanted(self, kind: int, depth: int, inside: Mapping[int, Any] | None) -> Any:
        if kind == _STRUCT:
            return self.struct(depth, inside or _NOTHING)
        if kind == _BINARY:
            length = self._unsigned()
            self.at += length
            return self._data[self.at - length : self.at]
        if kind not in _LISTS:
            raise Damaged("bad-table", "has a footer that is none")
        head = self._byte()
        count = head >> 4 if head >> 4 < 15 else self._unsigned()
        found = []
        for _ in range(count):
            if self.at >= len(self._data):
                raise IndexError
            found.append(self._wanted(head & 15, depth, inside))
        return found

    def _skip(self, kind: int, depth: int) -> None:
        if depth > _DEEPEST:
            raise Damaged("bad-table", "has a page header that nests too deep")
        if kind == _STRUCT:
            self.struct(depth + 1)
        elif kind == _BINARY:
            length = self._unsigned()
            self.at += length
        elif kind in (1, 2, 3):
            self.at += 1
        elif kind in (4, 5, 6):
            self._unsigned()
        elif kind == 7:
            self.at += 8
        elif kind in _LISTS:
            head = self._byte()
            count = head >> 4 if head >> 4 < 15 else self._unsigned()
            self._several(head & 15, count, depth + 1)
        else:  # maps do not occur in page headers
            raise Damaged("bad-table", "has a page header that is none")

    def _several(self, kind: int, count: int, depth: int) -> None:
        for _ in range(count):
            if self.at >= len(self._data):
                raise IndexError
            self._skip(kind, depth)

    def _byte(self) -> int:
        value = self._data[self.at]
        self.at += 1
        return value

    def _unsigned(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7
            if shift > 63:
                raise Damaged("bad-table", "has a page header that is none")

    def _signed(self) -> int:
        value = self._unsigned()
        return (value >> 1) ^ -(value & 1)
