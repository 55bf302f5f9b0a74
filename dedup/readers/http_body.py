"""The body of an HTTP response as a crawler has kept it: its chunks joined, its compression undone, within bounds."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

from dedup.readers.compressed import GZIP, ZSTD, ZSTD_WINDOW
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.limits import Limits

__all__ = ["Body", "unfolded"]

_LAYERS: Final = 3  # of compression; more than one is a mistake of a server
_CHUNKS: Final = 100_000  # servers make them of some kilobytes
_SIZE: Final = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_PIECE: Final = 1 << 16
_ZSTD_SLICE: Final = 1 << 10  # unfolds to at most 128 KiB for every four bytes


class Body:
    """A body, and what is wrong with the way it is encoded: what could be read of it is there all the same."""

    def __init__(self, data: bytes, fault: str = "") -> None:
        self.data = data
        self.fault = fault


def unfolded(data: bytes, transfer: str, encoding: str, most: int, limits: Limits) -> Body:
    r"""Undo the encodings of a body.

    A body that is not encoded at all, whatever its header says, is taken as it is: many crawlers undo what they receive
    and keep the header.

    Parameters
    ----------
    data
        The body.
    transfer, encoding
        The values of ``Transfer-Encoding`` and ``Content-Encoding``.
    most
        How many bytes it may unfold to.
    limits
        How many times its size.

    Raises
    ------
    Damaged
        ``too-large``, ``ratio``, ``bad-http`` or ``missing-extra``.

    Examples
    --------
    >>> from dedup.readers import Limits
    >>> unfolded(b"5\r\nhello\r\n0\r\n\r\n", "chunked", "", 100, Limits()).data
    b'hello'
    """
    fault = ""
    if "chunked" in transfer.lower() and _SIZE.match(data):
        data, fault = _joined(data)
    layers = [name.strip() for name in encoding.lower().split(",") if name.strip() not in ("", "identity", "none")]
    if len(layers) > _LAYERS:
        raise Damaged("bad-http", f"is compressed {len(layers)} times over")
    for name in reversed(layers):
        parts = _parts(name, data)
        if parts is None:
            continue
        data, problem = _gathered(parts, len(data), most, limits)
        fault = fault or problem
    return Body(data, fault)


def _joined(data: bytes) -> tuple[bytes, str]:
    """The chunks as one, and what is wrong with them."""
    chunks: list[bytes] = []
    at = 0
    while len(chunks) < _CHUNKS:
        found = _SIZE.match(data, at)
        if found is None:
            break
        size = int(found[1], 16)
        if not size:
            return b"".join(chunks), ""
        at = found.end() + size
        chunks.append(data[found.end() : at])
        if at > len(data):
            break
        at += 2 if data.startswith(b"\r\n", at) else 1 if data.startswith(b"\n", at) else 0
    return b"".join(chunks), "has a body whose chunks do not end as they should"


def _parts(name: str, data: bytes) -> Iterator[bytes] | None:
    """What a body unfolds to, piece by piece; None if it is not compressed, whatever its header says."""
    name = name.removeprefix("x-")
    if name in ("gzip", "deflate"):  # which servers confuse
        if data.startswith(GZIP):
            return _inflated(data, 31)
        if name == "gzip" or not data:
            return None
        zlib_head = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
        return _inflated(data, 15 if zlib_head else -15)
    if name == "zstd":
        return _unzstd(data) if data.startswith(ZSTD) else None
    if name == "br":
        return None if data.lstrip()[:1] == b"<" else _unbrotli(data)
    raise Damaged("bad-http", f"is compressed by {name[:40]!r}, which cannot be read")


def _gathered(parts: Iterator[bytes], size: int, most: int, limits: Limits) -> tuple[bytes, str]:
    gathered: list[bytes] = []
    total, fault = 0, ""
    try:
        for part in parts:
            gathered.append(part)
            total += len(part)
            if total > most:
                raise Damaged("too-large", f"has a body that unfolds to more than {most:,} bytes")
            if total > limits.ratio_from and total > limits.ratio * size:
                raise Damaged("ratio", f"has a body that unfolds to more than {limits.ratio:,} times its size")
    except _UnreadableError as error:
        fault = f"has a body that is not compressed as it says: {error}"
    return b"".join(gathered), fault


class _UnreadableError(Exception):
    """A body is broken from some point on."""


def _inflated(data: bytes, window: int) -> Iterator[bytes]:
    engine = zlib.decompressobj(window)
    while not engine.eof:
        try:
            part = engine.decompress(data, _PIECE)
        except zlib.error as error:
            raise _UnreadableError(error) from error
        if part:
            yield part
        data = engine.unconsumed_tail
        if not part and not data and not engine.eof:
            raise _UnreadableError("it ends too early")


def _unzstd(data: bytes) -> Iterator[bytes]:
    import zstandard

    engine = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
    for start in range(0, len(data), _ZSTD_SLICE):
        try:
            yield engine.decompress(data[start : start + _ZSTD_SLICE])
        except zstandard.ZstdError as error:
            raise _UnreadableError(error) from error
        if engine.eof:
            return
    raise _UnreadableError("it ends too early")


def _unbrotli(data: bytes) -> Iterator[bytes]:
    # Not fastwarc's own: asked for one byte, it unfolds all there is.
    try:
        import brotli
    except ImportError as error:
        reason = 'is compressed by Brotli, which takes a package to read: pip install "dedup-trace[warc]"'
        raise Damaged("missing-extra", reason) from error
    engine = brotli.Decompressor()
    while not engine.is_finished():
        try:
            part = engine.process(data, output_buffer_limit=_PIECE)
        except brotli.error as error:
            raise _UnreadableError(error) from error
        data = b""
        if part:
            yield part
        elif engine.can_accept_more_data():
            raise _UnreadableError("it ends too early")
