"""A quantity: a number and what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Quantity"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity in a text.

    Parameters
    ----------
    value
        The number, with the words that multiply it, in `unit`: 1,5 triệu is 1500000, 500 metres are 0.5.
    unit
        What it counts, an id of ``lexicons/units.tsv`` such as "percent", "usd", "killed", "km"; None if that is in no
        list.
    raw, start, end
        The number with its unit as written, and where: code point offsets into the original text.
    """

    value: Decimal
    unit: str | None
    raw: str
    start: int
    end: int
