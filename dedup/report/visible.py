"""Text that is safe to send to a terminal, and how wide it will be there."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["padded", "visible", "width", "wrapped"]

# Controls can move the cursor or set the title; bidi overrides and invisible characters make one id look like another.
_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_COLOUR: Final = re.compile("(\x1b\\[[0-9;]*m)")  # written by us: `visible` leaves none that came from outside
_WIDE: Final = frozenset("WF")


def visible(text: str) -> str:
    r"""Write the text with every character that a terminal would act on, or hide, as its escape.

    Examples
    --------
    >>> print(visible("a" + chr(27) + "[2J" + chr(0x202E)))
    a\x1b[2J\u202e
    """
    return _UNSAFE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def width(text: str) -> int:
    """Count the terminal columns the text takes; colours take none.

    Examples
    --------
    >>> width("dedup"), width("新闻"), width("e" + chr(0x301))
    (5, 4, 1)
    """
    text = _COLOUR.sub("", text)
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


@lru_cache(maxsize=1 << 13)  # a text has few characters, and each of them often
def _columns(character: str) -> int:
    if unicodedata.east_asian_width(character) in _WIDE:
        return 2
    return 0 if unicodedata.category(character) in {"Mn", "Me", "Cf"} else 1


def padded(text: str, columns: int) -> str:
    """Fill the text with spaces up to a width; a longer one stays whole.

    Examples
    --------
    >>> padded("新", 4) + "|"
    '新  |'
    """
    return text + " " * (columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """Break the text into lines of at most so many columns, at spaces, or inside what has none.

    Examples
    --------
    >>> wrapped("one two three", 7), wrapped("新闻新闻", 5)
    (['one two', 'three'], ['新闻', '新闻'])
    """
    lines, line, used = [], "", 0
    for word in text.split():
        size = width(word)
        if used and used + 1 + size <= columns:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if used:
            lines.append(line)
        pieces = [word] if size <= columns else _cut(word, columns)
        lines.extend(pieces[:-1])
        line = pieces[-1]
        used = width(line)
    return [*lines, line] if line else lines


def _cut(word: str, columns: int) -> list[str]:
    pieces, piece, used = [], "", 0
    for part in _COLOUR.split(word):
        if part.startswith("\x1b"):
            piece += part
            continue
        for character in part:
            size = _columns(character)
            if used and used + size > columns:
                pieces.append(piece)
                piece, used = "", 0
            piece += character
            used += size
    return [*pieces, piece]
