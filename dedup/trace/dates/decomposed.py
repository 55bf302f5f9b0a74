"""Texts whose marks stand after their letters: composed for reading, with the way back to the original places."""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dedup.model import Span

if TYPE_CHECKING:
    from dedup.trace.dates.found import FoundDate

__all__ = ["Composed", "composed"]


class Composed(NamedTuple):
    """A text with its marks composed.

    Parameters
    ----------
    text
        The composed text.
    original
        The text it was made from.
    edges
        Where in `text` the places begin to lie farther behind than before.
    shifts
        How far they lie behind from there on.
    """

    text: str
    original: str
    edges: list[int]
    shifts: list[int]

    def place(self, position: int) -> int:
        """The place in the original of one in the composed text."""
        return position + self.shifts[bisect_right(self.edges, position) - 1]

    def placed(self, date: FoundDate) -> FoundDate:
        """A date of the composed text as one of the original."""
        if date.span is None:
            return date
        span = Span(self.place(date.span.start), self.place(date.span.end))
        return replace(date, span=span, raw=self.original[span.start : span.end])


def composed(text: str) -> Composed:
    """Compose letters and the marks behind them.

    Examples
    --------
    >>> whole = composed("tha\u0301ng")
    >>> whole.text, whole.place(2), whole.place(3)
    ('tháng', 2, 4)
    """
    parts, edges, shifts = list[str](), [0], [0]
    position = shift = 0
    for cluster in _clusters().finditer(text):
        whole = unicodedata.normalize("NFC", cluster[0])
        parts += text[position : cluster.start()], whole
        position = cluster.end()
        if len(whole) != len(cluster[0]):
            shift += len(cluster[0]) - len(whole)
            edges.append(position - shift)
            shifts.append(shift)
    parts.append(text[position:])
    return Composed("".join(parts), text, edges, shifts)


@functools.cache
def _clusters() -> re.Pattern[str]:
    """A letter with marks behind it, or parts of Hangul, which compose without being marks."""
    marks = "".join(chr(point) for point in range(0x300, 0x10000) if unicodedata.combining(chr(point)))
    return re.compile(f"[\u1100-\u11ff]+|.[{re.escape(marks)}]+", re.DOTALL)
