"""Gzip and Zstandard, read transparently: told by their first bytes, bounded in what they may unfold to."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from dedup.readers.raw import BLOCK, Damaged, peek

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.limits import Limits

__all__ = ["GZIP", "SUFFIXES", "ZSTD", "ZSTD_WINDOW", "decompressed", "is_compressed"]

#: The names that compressed files go by.
SUFFIXES: Final = (".gz", ".zst")

GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
_ZSTD_SKIPPABLE: Final = b"\x2a\x4d\x18"  # after one byte 0x50..0x5f

# A slice bounds what one call can cost. Gzip: many empty members in a row copy the rest of the slice once each.
# Zstandard: the library returns all a slice unfolds to, at worst 128 KiB for every four bytes.
_GZIP_SLICE: Final = 1 << 14
_ZSTD_SLICE: Final = 1 << 10
ZSTD_WINDOW: Final = 1 << 27  # as the zstd command accepts without --long


class _Slices:
    """Blocks cut into slices, with a count of the bytes handed out."""

    def __init__(self, blocks: Iterator[bytes], size: int) -> None:
        self.consumed = 0
        self._blocks = blocks
        self._size = size

    def __iter__(self) -> Iterator[bytes]:
        for block in self._blocks:
            for start in range(0, len(block), self._size):
                part = block[start : start + self._size]
                self.consumed += len(part)
                yield part


def decompressed(blocks: Iterator[bytes], name: str, limits: Limits) -> Iterator[bytes]:
    """Hand on the blocks as they are, or, where the first bytes say gzip or Zstandard, what they unfold to.

    Parameters
    ----------
    blocks
        The raw bytes.
    name
        The file's name; one that ends in .gz or .zst and does not begin like either is damaged.
    limits
        What the result may amount to.

    Raises
    ------
    Damaged
        While iterating: ``bad-compression``, ``too-large`` or ``ratio``; everything before was good.

    Examples
    --------
    >>> from dedup.readers import Limits
    >>> import gzip
    >>> b"".join(decompressed(iter([gzip.compress(b"hello")]), "a.txt", Limits()))
    b'hello'
    """
    head, blocks = peek(blocks, 4)
    if head.startswith(GZIP):
        slices = _Slices(blocks, _GZIP_SLICE)
        return _guarded(_gunzip(slices), slices, limits)
    if is_compressed(head):
        slices = _Slices(blocks, _ZSTD_SLICE)
        return _guarded(_unzstd(slices), slices, limits)
    if head and name.lower().endswith(SUFFIXES):
        raise Damaged("bad-compression", "is named like a compressed file and does not begin like one")
    return blocks


def is_compressed(head: bytes) -> bool:
    """Tell by its first four bytes whether a file is gzip or Zstandard.

    Examples
    --------
    >>> is_compressed(b"PAR1")
    False
    """
    return head.startswith((GZIP, ZSTD)) or (head[1:4] == _ZSTD_SKIPPABLE and 0x50 <= head[0] <= 0x5F)


def _guarded(parts: Iterator[bytes], slices: _Slices, limits: Limits) -> Iterator[bytes]:
    total = 0
    for part in parts:
        total += len(part)
        if total > limits.decompressed_bytes:
            raise Damaged("too-large", f"unfolds to more than {limits.decompressed_bytes:,} bytes")
        if total > limits.ratio_from and total > limits.ratio * slices.consumed:
            raise Damaged("ratio", f"unfolds to more than {limits.ratio:,} times its size, as only a bomb does")
        yield part


def _gunzip(slices: _Slices) -> Iterator[bytes]:
    member = zlib.decompressobj(31)
    for data in slices:
        while data:
            if member.eof:
                data = data.lstrip(b"\0")  # tar and tape drives pad with zeros, and gzip allows it
                if not data:
                    break
                member = zlib.decompressobj(31)
            full = True
            while full or (data and not member.eof):
                try:
                    part = member.decompress(data, BLOCK)
                except zlib.error as error:
                    raise Damaged("bad-compression", f"is not valid gzip from some point on: {error}") from error
                if part:
                    yield part
                full = len(part) == BLOCK  # more may wait inside zlib though it has taken all we gave
                data = member.unconsumed_tail
            data = member.unused_data
    if not member.eof:
        raise Damaged("bad-compression", "ends in the middle of its gzip stream")


def _unzstd(slices: _Slices) -> Iterator[bytes]:
    import zstandard

    engine = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW)
    frame, fresh = engine.decompressobj(), True
    for data in slices:
        while data:
            if frame.eof:
                frame, fresh = engine.decompressobj(), True
            try:
                part = frame.decompress(data)
            except zstandard.ZstdError as error:
                raise Damaged("bad-compression", f"is not valid Zstandard from some point on: {error}") from error
            fresh = False
            if part:
                yield part
            data = frame.unused_data if frame.eof else b""
    if not (frame.eof or fresh):
        raise Damaged("bad-compression", "ends in the middle of its Zstandard stream")
