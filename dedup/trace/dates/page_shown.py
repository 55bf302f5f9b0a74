"""The dates that a page shows, and what its markup says about them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from dedup.model import Span
from dedup.trace.dates.finder import find
from dedup.trace.dates.found import FoundDate, Precision
from dedup.trace.dates.page_evidence import FAR, LONGEST, Evidence, evidence
from dedup.trace.dates.publication import cue_of
from dedup.trace.dates.stated import stated_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.trace.dates.page_lines import Line, PageLines

__all__ = ["from_attributes", "from_lines", "title_of"]

_ASIDE_LESS: Final = 3.0  # less for what stands where other documents are listed, ...
_ASIDE_ITEM_LESS: Final = 4.1  # ... and for an attribute there that claims to be of the page
_BESIDE: Final = 3
_SHORT_LINE: Final = 90  # characters beside the date
_NEAR_ABOVE, _NEAR_BELOW = 8, 14  # lines around the title in which a page is dated


def title_of(page: PageLines, title: str) -> int | None:
    """The line of the main heading: of those that are one, or say what the page's title says, the best."""
    title = " ".join(title.split()).lower()
    best, best_score = None, 0.0
    for number, line in enumerate(page.lines):
        text = line.text.lower()
        same = len(text) > 8 and bool(title) and (text in title or title.startswith(text[:60]) or title in text)
        score = 2.0 * line.title + 2.0 * same + line.article * 0.5 - (0.5 if line.asides else 0)
        if (line.title or same) and score > best_score:
            best, best_score = number, score
    return best


def _aside(asides: frozenset[int], line: int, page: PageLines, title: int | None) -> bool:
    """Whether other documents are listed around a line, and not around the title; one beside it lists none itself."""
    if title is None:
        return bool(asides)
    others = asides - page.lines[title].asides
    return bool(others) and (abs(line - title) > _BESIDE or any(other < 0 or page.years[other] > 1 for other in others))


def from_attributes(page: PageLines, title: int | None, language: str | None) -> Iterator[Evidence]:
    """The dates in attributes of elements, near the title or far from it."""
    kinds = {
        "datepublished": "item",
        "published": "item",
        "datecreated": "created",
        "uploaddate": "created",
        "time": "time",
    }
    items = {stated.value[:10] for stated in page.stated if kinds.get(stated.kind) == "item"}
    for order, stated in enumerate(page.stated[:60]):
        found = stated_date(stated.value, language)
        if found is None:
            continue
        kind = kinds.get(stated.kind, "stated-change")
        far = 0.0 if _near(stated.line, title) else FAR
        if _aside(stated.asides, stated.line, page, title):
            if len(items) != 1 or kind != "item":
                continue
            far = _ASIDE_ITEM_LESS
        if kind == "time" and far:
            kind = "alone"
        yield from evidence(kind, found, far + min(order, 10) * 0.01)


def _near(line: int, title: int | None) -> bool:
    return title is None or -_NEAR_ABOVE <= line - title <= _NEAR_BELOW


def from_lines(page: PageLines, title: int | None, language: str | None) -> Iterator[Evidence]:
    """The dates that lines show; all lines are read as one text, so that one may settle how another is meant."""
    numbers = [i for i, line in enumerate(page.lines) if any(map(str.isdigit, line.text[:LONGEST]))]
    texts = [page.lines[i].text[:LONGEST] for i in numbers]
    starts = [0, *accumulate(len(text) + 2 for text in texts)]
    for found in find("\n\n".join(texts), language):
        if found.first is None or found.span is None or found.precision in {Precision.YEAR, Precision.MONTH}:
            continue
        row = bisect_right(starts, found.span.start) - 1
        if found.span.end <= starts[row] + len(texts[row]):
            span = Span(found.span.start - starts[row], found.span.end - starts[row])
            yield from _from_line(page, numbers[row], replace(found, span=span), title)


def _from_line(page: PageLines, number: int, found: FoundDate, title: int | None) -> Iterator[Evidence]:
    line, near = page.lines[number], _near(number, title)
    if found.span is None:
        return
    less = min(0.002 * abs(number - (title or 0)), 0.4)
    if _aside(line.asides, number, page, title):
        if not near or not line.hint:
            return
        less += _ASIDE_LESS
    before, after = line.text[: found.span.start], line.text[found.span.end :]
    above = page.lines[number - 1].text if number and len(page.lines[number - 1].text) < 30 else ""
    kind = _kind_of(line, before, after, cue_of(before[-40:] or above, after), near=near)
    if kind is not None:
        yield from evidence(kind, found, less + (0.0 if near else FAR))


def _kind_of(line: Line, before: str, after: str, cue: int, *, near: bool) -> str | None:
    """What a date on a line is, by the words beside it and the name of its element."""
    rest = len(before) + len(after)
    if (cue == 1 and line.hint < 2) or (line.changed and cue != 3):
        return "changed" if rest < _SHORT_LINE else None
    if cue == 3 and (rest < _SHORT_LINE or len(before) < 30):
        return "label"
    if line.hint == 2 and rest < 120:
        return "shown"
    if rest < _SHORT_LINE and (line.hint or near) and len(before) < 50:
        return "near" if near else "alone"
    if near and not before.strip("( ") and after[:1] == ")":
        return "near"
    return "alone" if rest < 40 else None
