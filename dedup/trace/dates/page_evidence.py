"""What says when a page was published, and how much it is believed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.found import FoundDate, Origin, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FAR", "LONGEST", "WEIGHTS", "Evidence", "evidence"]

#: How much each kind is believed, in the order that errors on half of the pages of html-dates suggest.
WEIGHTS: Final = {
    "article": 10.0,
    "meta": 9.0,
    "item": 8.5,
    "page": 8.0,
    "address": 7.0,
    "label": 6.5,
    "shown": 6.0,
    "time": 5.5,
    "near": 5.0,
    "created": 4.8,
    "script": 4.7,
    "alone": 4.0,
    "changed": 3.0,
    "stated-change": 2.5,
}
FAR: Final = 1.5  # less for what stands far from the title
LONGEST: Final = 260  # characters of a line of which the dates are looked at


class Evidence(NamedTuple):
    """One thing that says when a page was published.

    Parameters
    ----------
    kind
        What it is.
    weight
        How much it is believed: the more, the more it takes to doubt it.
    date
        The date.
    """

    kind: str
    weight: float
    date: FoundDate


def evidence(kind: str, found: FoundDate | None, less: float = 0.0) -> Iterator[Evidence]:
    """A piece of it, if there is a date that states more than a year."""
    if found is not None and found.precision is not Precision.YEAR:
        yield Evidence(kind, WEIGHTS[kind] - less, replace(found, origin=Origin.HTML))
