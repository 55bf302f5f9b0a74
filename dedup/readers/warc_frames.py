"""The members of a compressed WARC file, one at a time: gzip, or Zstandard with or without a dictionary."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any, Final, Protocol

from dedup.readers.compressed import GZIP, ZSTD, ZSTD_WINDOW
from dedup.readers.raw import BLOCK, Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DICTIONARY", "LEAST", "MOST_DICTIONARY", "VERSION", "Gzip", "Raw", "Zstd", "is_warc"]

#: How every record begins.
VERSION: Final = b"WARC/"
#: Raw bytes by which the beginning of what a member holds can be told.
LEAST: Final = 64
#: How a dictionary begins, which all frames of a file share, and how large it may be.
DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
MOST_DICTIONARY: Final = 16 << 20

_GZIP_HEAD: Final = re.compile(rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04][\x00-\x0d\xff]", re.DOTALL)
_ZSTD_HEAD: Final = re.compile(re.escape(ZSTD))
_ZSTD_SKIPPABLE: Final = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")


class Raw:
    """Raw bytes in slices, and how many were handed out.

    Parameters
    ----------
    blocks
        The raw bytes.

    Attributes
    ----------
    consumed
        How many bytes were handed out.
    size
        How many a slice has at most.
    """

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self.consumed = 0
        self.size = BLOCK
        self._blocks = blocks
        self._block = b""
        self._at = 0

    def __iter__(self) -> Raw:
        return self

    def __next__(self) -> bytes:
        while self._at >= len(self._block):
            self._block, self._at = next(self._blocks), 0
        part = self._block[self._at : self._at + self.size]
        self._at += len(part)
        self.consumed += len(part)
        return part


class _Frame(Protocol):
    """One member on its way: whether it is whole, and what was given of the next one."""

    whole: bool
    rest: bytes

    def parts(self, data: bytes) -> Iterator[bytes]: ...


class _GzipFrame:
    def __init__(self) -> None:
        self.whole, self.rest = False, b""
        self._member = zlib.decompressobj(31)

    def parts(self, data: bytes) -> Iterator[bytes]:
        member, full = self._member, True
        while full or (data and not member.eof):
            part = member.decompress(data, BLOCK)  # checks the trailer, too
            if part:
                yield part
            full = len(part) == BLOCK
            data = member.unconsumed_tail
        self.whole, self.rest = member.eof, member.unused_data


class Gzip:
    """Gzip members one after the other, perhaps with zeros behind them."""

    name, head = "gzip", _GZIP_HEAD
    errors: tuple[type[Exception], ...] = (zlib.error,)

    def frame(self) -> _Frame:
        """A member that begins."""
        return _GzipFrame()

    def first_bytes(self, data: bytes) -> bytes:
        """What some bytes unfold to at first, if a member begins with them; else no version of WARC."""
        try:
            return zlib.decompressobj(31).decompress(data[:4096], len(VERSION))
        except zlib.error:
            return b"?"

    def past_padding(self, data: bytes, raw: Raw) -> bytes:
        """Tar and tape drives pad with zeros, and gzip allows it."""
        while data and not (data := data.lstrip(b"\0")):
            data = next(raw, b"")
        return data


class _ZstdFrame:
    def __init__(self, engine: Any) -> None:
        self.whole, self.rest = False, b""
        self._member = engine.decompressobj()

    def parts(self, data: bytes) -> Iterator[bytes]:
        part = self._member.decompress(data)
        self.whole = self._member.eof
        self.rest = self._member.unused_data if self.whole else b""
        if part:
            yield part


class Zstd:
    """Frames; the first may be the dictionary of all others (https://iipc.github.io/warc-specifications/)."""

    name, head = "Zstandard", _ZSTD_HEAD

    def __init__(self) -> None:
        import zstandard

        self.errors: tuple[type[Exception], ...] = (zstandard.ZstdError,)
        self._engine = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW)

    def frame(self) -> _Frame:
        """A frame that begins."""
        return _ZstdFrame(self._engine)

    def first_bytes(self, data: bytes) -> bytes:
        """What some bytes unfold to at first, if a member begins with them; else no version of WARC."""
        try:
            # A frame of which only the beginning is there gives nothing yet: that it is one must do.
            return self._engine.decompressobj().decompress(data[:LEAST])[: len(VERSION)] or VERSION
        except self.errors:
            return b"?"

    def past_padding(self, data: bytes, raw: Raw) -> bytes:
        """What stands behind frames that hold no data; a dictionary among them is taken note of."""
        while _ZSTD_SKIPPABLE.match(data):
            while len(data) < 8 and (more := next(raw, b"")):
                data += more
            size = 8 + int.from_bytes(data[4:8], "little")
            dictionary = data.startswith(DICTIONARY) and size <= MOST_DICTIONARY
            parts, have = [data], len(data)
            while have < size and (more := next(raw, b"")):
                have += len(more)
                parts = [*(parts if dictionary else []), more]
            if have < size:
                raise Damaged("bad-compression", "ends in the middle of its Zstandard stream")
            if dictionary:
                self._use(b"".join(parts)[8:size])
            data = parts[-1][len(parts[-1]) - (have - size) :] if have > size else next(raw, b"")
        return data

    def _use(self, dictionary: bytes) -> None:
        import zstandard

        if dictionary.startswith(ZSTD):
            try:
                unfolding = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW)
                dictionary = unfolding.decompress(dictionary, max_output_size=MOST_DICTIONARY)
            except zstandard.ZstdError as error:
                raise Damaged("bad-compression", f"has a dictionary that is no valid Zstandard: {error}") from error
        shared = zstandard.ZstdCompressionDict(dictionary)
        self._engine = zstandard.ZstdDecompressor(shared, max_window_size=ZSTD_WINDOW)


def is_warc(head: bytes) -> bool:
    """Tell a WARC file by its first bytes, compressed or not; a hundred are enough.

    Examples
    --------
    >>> is_warc(b"WARC/1.1"), is_warc(b"PAR1")
    (True, False)
    """
    if head.startswith(GZIP):
        return Gzip().first_bytes(head) == VERSION
    return head.startswith((VERSION, DICTIONARY)) or (head.startswith(ZSTD) and _zstd_begins(head))


def _zstd_begins(head: bytes) -> bool:
    import zstandard

    try:
        return zstandard.ZstdDecompressor().stream_reader(head).read(len(VERSION)) == VERSION
    except zstandard.ZstdError:
        return False
