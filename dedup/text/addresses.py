"""The web addresses of a text: no wording, and two of one site share half of their tracking parameters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ADDRESS_WORDS", "address_spans"]

_NO_ADDRESS = r"""\s<>"'“”‘’«»|\\^`{}"""
_REST = rf"[^{_NO_ADDRESS}]*[^{_NO_ADDRESS}.,;:!?)\]…]"
_ADDRESS = (
    re.compile(rf"https?://{_REST}"),
    re.compile(rf"www\.{_REST}"),
)  # each with a beginning that is searched fast
_ADDRESS_IN_CAPITALS = (re.compile(rf"(?:https?://|www\.){_REST}", re.IGNORECASE),)
ADDRESS_WORDS = frozenset({"http", "https", "www"})


def address_spans(text: str, taken: Sequence[tuple[int, int]], *, capitals: bool) -> list[tuple[int, int]]:
    """Find the web addresses in a document, or in a part of one, that are not part of other boilerplate.

    They are no wording, and two of one site share half of their percent signs and tracking parameters.

    Parameters
    ----------
    text
        What to look at.
    taken
        Where other boilerplate is; sorted and disjoint.
    capitals
        Whether to look for those in capitals too: what pays where the document holds one that begins so.

    Examples
    --------
    >>> address_spans("See https://example.org/a.", [], capitals=False)
    [(4, 25)]
    """
    found: list[tuple[int, int]] = []
    at = last = 0
    spans = [match.span() for one in (_ADDRESS_IN_CAPITALS if capitals else _ADDRESS) for match in one.finditer(text)]
    spans.sort()
    for start, end in spans:
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        inside = start < last or (start > 0 and _continues_word(text[start - 1]))
        if not inside and not (at < len(taken) and taken[at][0] < end):
            found.append((start, end))
            last = end
    return found


def _continues_word(character: str) -> bool:
    return character.isalnum() or unicodedata.combining(character) > 0
