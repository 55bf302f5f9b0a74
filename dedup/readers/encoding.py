"""From bytes to text that is safe to keep: byte order marks are obeyed, nothing is lost, no lone surrogate survives."""

from __future__ import annotations

import codecs
import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.readers.raw import peek

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["as_utf8", "scrubbed"]

# The longer mark first: that of UTF-32 begins like that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def scrubbed(text: str) -> str:
    """Put U+FFFD into the text for every lone surrogate, which no encoder accepts.

    Examples
    --------
    >>> scrubbed("a" + chr(0xD800)) == "a" + chr(0xFFFD)
    True
    """
    return _SURROGATE.sub("\ufffd", text)


def as_utf8(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Give the blocks in UTF-8 and without a byte order mark, if they begin with one; otherwise as they are.

    Examples
    --------
    >>> b"".join(as_utf8(iter(["é".encode("utf-16")]))).decode()
    'é'
    """
    head, blocks = peek(blocks, 4)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _recoded(blocks, encoding)
    if head.startswith(codecs.BOM_UTF8):
        next(blocks)
        return chain([head[len(codecs.BOM_UTF8) :]], blocks)
    return blocks


def _recoded(blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")
