"""Lone surrogates, which Python's strings can hold and UTF-8 cannot: each becomes U+FFFD, so that no offset moves."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["encode", "scrubbed"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def scrubbed(text: str) -> str:
    """Put U+FFFD into the text for every lone surrogate, which no encoder accepts.

    Examples
    --------
    >>> scrubbed("a" + chr(0xD800)) == "a" + chr(0xFFFD)
    True
    """
    try:
        text.encode()  # a tenth of the time that the pattern takes
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def encode(text: str) -> bytes:
    r"""UTF-8, with U+FFFD for a lone surrogate.

    Examples
    --------
    >>> encode("a\ud800b").decode()
    'a�b'
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        return scrubbed(text).encode()
