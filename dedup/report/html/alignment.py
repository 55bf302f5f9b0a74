"""Two texts side by side: what both have, in rows, and what each has alone between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dedup.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.model import Passage

__all__ = ["Row", "rows", "uncovered"]


class Row(NamedTuple):
    """A row of two columns: a passage that both texts have, or what only one or each of them has in that place."""

    a: Span | None
    b: Span | None
    shared: bool


def rows(length_a: int, length_b: int, passages: Iterable[Passage]) -> list[Row]:
    """Lay two texts side by side.

    Parameters
    ----------
    length_a, length_b
        How long the texts are.
    passages
        What both have.

    Returns
    -------
    list of Row
        In the order of b. Every character that is in no passage stands in one row, before the passage that it precedes.

    Examples
    --------
    >>> from dedup.model import Passage
    >>> for row in rows(30, 20, [Passage(Span(10, 30), Span(0, 20))]):
    ...     print(row.a, row.b, row.shared)
    Span(start=0, end=10) None False
    Span(start=10, end=30) Span(start=0, end=20) True
    """
    ordered = sorted(passages, key=lambda one: (one.b, one.a))
    before_a = _before([one.a for one in ordered], length_a)
    before_b = _before([one.b for one in ordered], length_b)
    found: list[Row] = []
    for number in range(len(ordered) + 1):
        alone_a, alone_b = before_a.get(number, []), before_b.get(number, [])
        for place in range(max(len(alone_a), len(alone_b))):
            a = alone_a[place] if place < len(alone_a) else None
            b = alone_b[place] if place < len(alone_b) else None
            found.append(Row(a, b, shared=False))
        if number < len(ordered):
            found.append(Row(ordered[number].a, ordered[number].b, shared=True))
    return found


def uncovered(spans: Iterable[Span], length: int) -> list[Span]:
    """What none of some spans covers.

    Examples
    --------
    >>> uncovered([Span(2, 4), Span(3, 5)], 9)
    [Span(start=0, end=2), Span(start=5, end=9)]
    """
    found, at = [], 0
    for start, end in sorted(spans):
        if start > at:
            found.append(Span(at, min(start, length)))
        at = max(at, end)
    if at < length:
        found.append(Span(at, length))
    return found


def _before(spans: Sequence[Span], length: int) -> dict[int, list[Span]]:
    """What is in none of the spans, by the number of the span that comes next; behind all of them their number."""
    by_place = sorted(range(len(spans)), key=lambda number: spans[number])
    found: dict[int, list[Span]] = {}
    at = 0
    for alone in uncovered(spans, length):
        while at < len(by_place) and spans[by_place[at]].start < alone.end:
            at += 1
        found.setdefault(by_place[at] if at < len(by_place) else len(spans), []).append(alone)
    return found
