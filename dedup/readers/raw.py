"""The raw bytes of one input: read in blocks, counted and hashed on the way."""

from __future__ import annotations

import hashlib
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO, Final

from dedup.model import InputFile, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BLOCK", "Damaged", "RawFile", "peek", "whole"]

#: Large enough that Python's cost per block vanishes, small enough to stay in the processor's cache.
BLOCK: Final = 1 << 20


class Damaged(Exception):  # noqa: N818  # a state of the input, handled in one place, and no error of the program
    """An input cannot be read on from here; what was read before stays.

    Parameters
    ----------
    code, reason
        As in :class:`dedup.model.Skipped`.
    """

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class RawFile:
    """One open input, and what its bytes amount to so far.

    Examples
    --------
    >>> import io
    >>> raw = RawFile("a.txt", io.BytesIO(b"hello"))
    >>> list(raw.blocks()), raw.bytes
    ([b'hello'], 5)
    """

    def __init__(self, path: str, stream: BinaryIO) -> None:
        self.path = path
        self.bytes = 0
        self._stream = stream
        self._hash = hashlib.sha256()

    def blocks(self) -> Iterator[bytes]:
        """Read the bytes, block by block, to the end.

        Raises
        ------
        Damaged
            If the operating system cannot read on.
        """
        while True:
            try:
                block = self._stream.read(BLOCK)
            except OSError as error:
                raise Damaged("unreadable", f"cannot be read any further: {error.strerror or error}") from error
            if not block:
                return
            self.bytes += len(block)
            self._hash.update(block)
            yield block

    def drain(self) -> None:
        """Read what is left, so that the hash is the hash of the whole file even where reading it ended early."""
        try:
            for _ in self.blocks():
                pass
        except Damaged:
            return

    def summary(self) -> InputFile:
        """Path, size and SHA-256 of what was read."""
        return InputFile(self.path, self.bytes, self._hash.hexdigest())


def peek(blocks: Iterator[bytes], size: int) -> tuple[bytes, Iterator[bytes]]:
    """Take the first bytes (at least `size`, unless the input ends before), and all blocks as if none had been taken.

    Examples
    --------
    >>> head, blocks = peek(iter([b"a", b"b", b"c"]), 2)
    >>> head, list(blocks)
    (b'ab', [b'ab', b'c'])
    """
    parts: list[bytes] = []
    while size > 0:
        block = next(blocks, None)
        if block is None:
            break
        parts.append(block)
        size -= len(block)
    head = b"".join(parts)
    return head, chain([head] if head else [], blocks)


def whole(blocks: Iterator[bytes], source: str, most: int) -> tuple[bytes | Skipped, Damaged | None]:
    """All bytes of a file that is one document, and the damage that ended them early.

    Parameters
    ----------
    blocks
        The content.
    source
        The path to name in the result.
    most
        How many bytes there may be: beyond that nothing is read, and what is given is the skipped record.

    Raises
    ------
    Damaged
        What `blocks` raises, unless it is broken compression: what was unfolded before that can be read all the same.

    Examples
    --------
    >>> whole(iter([b"a", b"b"]), "a.txt", 2)
    (b'ab', None)
    >>> whole(iter([b"a", b"b"]), "a.txt", 1)[0].code
    'too-large'
    """
    parts: list[bytes] = []
    size = 0
    try:
        for block in blocks:
            parts.append(block)
            size += len(block)
            if size > most:
                return Skipped(source, 1, "too-large", f"is longer than {most:,} bytes"), None
    except Damaged as damage:
        if damage.code != "bad-compression":
            raise
        return b"".join(parts), damage
    return b"".join(parts), None
