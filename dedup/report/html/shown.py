"""Text of others as a page shows it: every character that hides, or turns the words around, can be seen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import urlsplit

from dedup.report.visible import width

__all__ = ["UNSAFE", "is_right_to_left", "link", "one_line", "shortened", "shown"]

#: What hides, or turns words around. Not the joiners and marks of direction, which Persian, Hindi and emoji are written
#: with: every text is isolated.
UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_RIGHT: Final = frozenset({"R", "AL"})
_STRONG: Final = frozenset({"L", "R", "AL"})
_LOOKED_AT: Final = 400


def shown(text: str) -> str:
    r"""Write controls, overrides of direction and invisible characters as their code points; lines stay lines.

    Examples
    --------
    >>> print(shown("a" + chr(0x202E) + "b"))
    a⟨U+202E⟩b
    """
    return UNSAFE.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The same without line breaks.

    Examples
    --------
    >>> one_line(" two   lines ")
    'two lines'
    """
    return shown(" ".join(text.split()))


def shortened(text: str, columns: int) -> str:
    """One line of at most so many columns, as `dedup.report.visible.width` counts them.

    Examples
    --------
    >>> shortened("a long headline", 7), shortened("短い見出し", 7)
    ('a long…', '短い見…')
    """
    line = one_line(text[: 4 * columns + 100])
    if width(line) <= columns and len(text) <= 4 * columns + 100:
        return line
    if line.isascii():
        return line[: columns - 1].rstrip() + "…"
    used = 0
    for number, character in enumerate(line):
        used += width(character)
        if used >= columns:
            return line[:number].rstrip() + "…"
    return line + "…"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script that is written from right to left.

    Examples
    --------
    >>> is_right_to_left("1. عنوان"), is_right_to_left("Title")
    (True, False)
    """
    for character in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(character)
        if direction in _STRONG:
            return direction in _RIGHT
    return False


def link(address: str | None) -> str | None:
    """An address that a page may lead to; None for anything but http and https.

    Examples
    --------
    >>> link("https://example.org/1"), link("javascript:alert(1)")
    ('https://example.org/1', None)
    """
    if address is None or UNSAFE.search(address):
        return None
    address = address.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.netloc else None
