"""What the compressed buffers of an Arrow file say they unfold to, read before the library unfolds them.

Each begins with its size, which the library allocates; one that unfolds to more is an error. Flatbuffers are read as
far as it takes to find them: a table is a place, before which its offset to a list of its fields' places stands. The
library verifies what it reads itself, so that whatever is no flatbuffer may be taken for anything here.
(https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc)
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Unfolded", "unfolded_sizes"]

_MAGIC: Final = b"ARROW1"
_CONTINUED: Final = 0xFFFFFFFF
_DICTIONARY, _BATCH = 2, 3  # kinds of messages
_OLD: Final = b"ARROW:experimental_compression"  # how it was stated before there was a field for it


class Unfolded(NamedTuple):
    """A message that holds data: bytes of its body, what its buffers unfold to, and whether it is a dictionary."""

    packed: int
    unfolded: int
    is_dictionary: bool


def unfolded_sizes(stream: BinaryIO) -> Iterator[Unfolded]:
    """What each message of a file or stream unfolds to, in the order in which they stand or are listed.

    Raises
    ------
    Damaged
        If something is not where it should be.
    """
    try:
        size = stream.seek(0, 2)
        stream.seek(0)
        places = _listed(stream, size) if stream.read(len(_MAGIC)) == _MAGIC else None
        if places is None:
            yield from _following(stream, size)
            return
        for place in places:
            found = _message(stream, place, size)
            if found is not None and found[0] is not None:
                yield found[0]
    except (struct.error, IndexError, ValueError, OverflowError) as error:
        raise Damaged("bad-table", "has a message that is none") from error


def _following(stream: BinaryIO, size: int) -> Iterator[Unfolded]:
    at = 0
    while (found := _message(stream, at, size)) is not None:
        unfolded, at = found
        if unfolded is not None:
            yield unfolded


def _listed(stream: BinaryIO, size: int) -> list[int]:
    """Where the footer of a file says that its dictionaries and batches begin."""
    stream.seek(size - 10)
    (length,) = struct.unpack("<i", stream.read(4))
    if not 0 < length <= size - 10:
        raise ValueError
    stream.seek(size - 10 - length)
    footer = _Table.root(stream.read(length))
    return [
        *(struct.unpack_from("<q", footer.data, place)[0] for place in footer.vector(2, 24)),
        *(struct.unpack_from("<q", footer.data, place)[0] for place in footer.vector(3, 24)),
    ]


def _message(stream: BinaryIO, at: int, size: int) -> tuple[Unfolded | None, int] | None:
    """What a message unfolds to, if it holds data, and where the next one begins; None at the end."""
    if at < 0:
        raise ValueError
    stream.seek(at)
    head = stream.read(8)
    if len(head) < 4:
        return None
    length, start = struct.unpack_from("<I", head)[0], at + 4
    if length == _CONTINUED:
        length, start = struct.unpack_from("<I", head, 4)[0], at + 8
    if length == 0:
        return None
    if start + length > size:
        raise ValueError
    stream.seek(start)
    message = _Table.root(stream.read(length))
    body = start + length
    packed = message.number(3, "<q")
    if packed < 0:
        raise ValueError
    kind = message.number(1, "<B")
    if kind not in (_DICTIONARY, _BATCH):
        return None, body + packed
    batch = message.table(2)
    if kind == _DICTIONARY and batch is not None:
        batch = batch.table(1)
    unfolded = 0
    if batch is not None and (batch.place(3) is not None or _OLD in message.data):
        for place in batch.vector(2, 16):
            offset, buffer = struct.unpack_from("<qq", batch.data, place)
            unfolded += _stated(stream, body + offset, buffer)
    return Unfolded(packed, unfolded, kind == _DICTIONARY), body + packed


def _stated(stream: BinaryIO, at: int, length: int) -> int:
    """What a buffer says it unfolds to; -1 stands for one that is not compressed."""
    if length < 8:
        return max(length, 0)
    stream.seek(at)
    (stated,) = struct.unpack("<q", stream.read(8))
    return length if stated < 0 else int(stated)


class _Table:
    """A table of a flatbuffer."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data = data
        self._at = at
        self._fields = at - struct.unpack_from("<i", data, at)[0]
        (self._size,) = struct.unpack_from("<H", data, self._fields)

    @classmethod
    def root(cls, data: bytes) -> _Table:
        return cls(data, struct.unpack_from("<I", data)[0])

    def place(self, field: int) -> int | None:
        """Where a field stands, if it does."""
        if 4 + 2 * field + 2 > self._size:
            return None
        (offset,) = struct.unpack_from("<H", self.data, self._fields + 4 + 2 * field)
        return self._at + offset if offset else None

    def number(self, field: int, form: str) -> int:
        place = self.place(field)
        return 0 if place is None else int(struct.unpack_from(form, self.data, place)[0])

    def table(self, field: int) -> _Table | None:
        place = self.place(field)
        return None if place is None else _Table(self.data, place + struct.unpack_from("<I", self.data, place)[0])

    def vector(self, field: int, width: int) -> range:
        """Where the elements of a list stand."""
        place = self.place(field)
        if place is None:
            return range(0)
        first = place + int(struct.unpack_from("<I", self.data, place)[0])
        (count,) = struct.unpack_from("<I", self.data, first)
        if first + 4 + count * width > len(self.data):
            raise ValueError
        return range(first + 4, first + 4 + count * width, width)
