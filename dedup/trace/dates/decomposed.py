"""Texts whose marks stand after their letters: composed for reading, with the way back to the original places."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from dedup.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.dates.found import FoundDate

__all__ = ["composed", "placed"]


def composed(text: str) -> tuple[str, list[int]]:
    """The composed text, and for each of its code points, and its end, where it begins in the original.

    Examples
    --------
    >>> composed("tha\u0301ng")
    ('tháng', [0, 1, 2, 4, 5, 6])
    """
    parts, places = list[str](), list[int]()
    position = 0
    for cluster in _clusters(text):
        part = unicodedata.normalize("NFC", cluster)
        parts.append(part)
        places += [position + min(i, len(cluster) - 1) for i in range(len(part))]
        position += len(cluster)
    return "".join(parts), [*places, position]


def _clusters(text: str) -> list[str]:
    """Letters with the marks behind them, and Hangul, whose parts compose without being marks, in runs."""
    found = list[str]()
    for joins, run in groupby(text, key=lambda c: "\u1100" <= c <= "\u11ff"):
        for letter in ["".join(run)] if joins else run:
            if found and unicodedata.combining(letter[0]):
                found[-1] += letter
            else:
                found.append(letter)
    return found


def placed(date: FoundDate, text: str, places: Sequence[int]) -> FoundDate:
    """A date of the composed text as one of the original."""
    if date.span is None:
        return date
    span = Span(places[date.span.start], places[date.span.end])
    return replace(date, span=span, raw=text[span.start : span.end])
