"""The publication date of a web page: from what it states, its address, and the dates it shows."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from dedup.readers.html_markup import attributes, facts_of
from dedup.readers.html_metadata import language_code
from dedup.trace.dates.finder import find
from dedup.trace.dates.found import FoundDate, Origin
from dedup.trace.dates.local import local_days
from dedup.trace.dates.page_evidence import FAR, LONGEST, WEIGHTS, Evidence
from dedup.trace.dates.page_lines import lines_of
from dedup.trace.dates.page_shown import from_attributes, from_lines, title_of
from dedup.trace.dates.page_stated import ARCHIVE, from_address, from_json, from_metas, from_scripts
from dedup.trace.dates.voters import htmldate_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Evidence", "evidence_of", "published_on"]


_STATED: Final = frozenset({"article", "meta", "item", "page"})
_VISIBLE: Final = frozenset({"label", "shown", "time", "near"})
_CONFIRMED: Final = 9.0  # what states this much and is confirmed by the address needs nothing that is shown
_IN_MONTH: Final = 2.0  # more for what is weak, but of the month in the address
_MOST_DAYS: Final = 12  # that a page may show for a vote to count: one that shows more is a list
_LEAST: Final = 2.3  # below this nothing is said

_ROOT: Final = re.compile(r"<html\b([^<>]*+)>", re.IGNORECASE)
_HEAD_LENGTH: Final = 20_000
_ADDRESS_MONTH: Final = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/|-|$)")
_FIRST_YEAR: Final = 1993
_FAR_ITEM_LESS: Final = 2.5  # less for an attribute far from the title, where a date stands beside that
_DAY: Final = timedelta(1)
_SHOWN: Final = 4.5  # from here on a date that is shown is the page's own, ...
_SURELY_SHOWN: Final = 5.7  # ... and from here on another one that is stated is doubted


def published_on(
    markup: str, address: str | None = None, language: str | None = None, today: date | None = None
) -> FoundDate | None:
    """Find when a page was published.

    Parameters
    ----------
    markup
        The page.
    address
        Where it stands, if that is known; else what it gives as its own address is taken.
    language
        Its language; else what it gives as such.
    today
        A day after which nothing can have been published, if one is known.

    Returns
    -------
    FoundDate or None
        None if nothing says it, an interval of several days if what says it disagrees.

    Examples
    --------
    >>> print(published_on("<h1>Rain</h1><p class=date>28 June 2021<aside>Read more<p>30 June 2021</aside>"))
    2021-06-28
    """
    evidence = evidence_of(markup, address, language, today)
    decided = _decided(evidence, address, language or _language(markup))
    return decided or _voted(markup, address, language, today)


def _voted(markup: str, address: str | None, language: str | None, today: date | None) -> FoundDate | None:
    """What another tool says, if the page shows that day somewhere and is no list of many."""
    day = htmldate_says(markup, address)
    if day is None or (today is not None and day > today):
        return None
    texts = (line.text[:LONGEST] for line in lines_of(markup).lines if any(map(str.isdigit, line.text)))
    shown = [date for date in find("\n\n".join(texts), language) if date.days == 1]
    if len({date.first for date in shown}) > _MOST_DAYS:
        return None
    return next((replace(date, span=None, origin=Origin.HTML) for date in shown if date.first == day), None)


def _language(markup: str) -> str | None:
    """The language that a page's root gives."""
    root = _ROOT.search(markup[:_HEAD_LENGTH])
    return language_code(attributes(root[1]).get("lang")) if root else None


def evidence_of(
    markup: str, address: str | None = None, language: str | None = None, today: date | None = None
) -> list[Evidence]:
    """What says when a page was published, the most believed first; arguments as for :func:`published_on`.

    What the page shows is looked at unless what it states outright is confirmed by its address.
    """
    facts = facts_of(markup)
    language = language or language_code(facts.language)
    heading = facts.metas.get("og:title") or facts.title or ""
    found = [*from_json(facts.scripts, heading), *from_metas(markup, language), *from_scripts(markup)]
    for own in dict.fromkeys(filter(None, (address, facts.canonical, facts.metas.get("og:url")))):
        found += from_address(own)
    if not _confirmed(found):
        page = lines_of(markup)
        title = title_of(page, heading)
        found += from_attributes(page, title, language)
        found += from_lines(page, title, language)
    found = list(_in_month(_nearest(found), address or facts.canonical or ""))
    kept = [
        e
        for e in found
        if e.date.first and e.date.first.year >= _FIRST_YEAR and (today is None or e.date.first <= today)
    ]
    return sorted(kept, key=lambda evidence: -evidence.weight)


def _confirmed(found: Sequence[Evidence]) -> bool:
    """Whether the day in the address is the one that is stated and most believed."""
    best = max(found, key=lambda evidence: evidence.weight, default=None)
    if best is None or best.weight < _CONFIRMED:
        return False
    return any(e.kind == "address" and e.date.first == best.date.first for e in found)


def _nearest(found: Sequence[Evidence]) -> list[Evidence]:
    """The same evidence, of which attributes far from the title are believed less where a date stands beside it."""
    if not any(e.kind in _VISIBLE and e.weight >= _SHOWN for e in found):
        return list(found)
    far = WEIGHTS["item"] - FAR
    return [e._replace(weight=e.weight - _FAR_ITEM_LESS) if e.kind == "item" and e.weight <= far else e for e in found]


def _in_month(found: Sequence[Evidence], address: str) -> Iterator[Evidence]:
    """The same evidence, of which the weak is believed more if its month is the one in the address."""
    month = _ADDRESS_MONTH.search(ARCHIVE.sub("", address)[:2000])
    for evidence in found:
        day = evidence.date.first
        if month and day and (day.year, day.month) == (int(month[1]), int(month[2])) and evidence.weight < _SHOWN:
            evidence = evidence._replace(weight=evidence.weight + _IN_MONTH)
        yield evidence


def _decided(evidence: Sequence[Evidence], address: str | None, language: str | None) -> FoundDate | None:
    """The date that what is most believed states, unless other things that are believed speak against it."""
    if not evidence or evidence[0].weight < _LEAST:
        return None
    best = evidence[0]
    shown = next((e for e in evidence if e.kind in _VISIBLE and e.weight >= _SHOWN), None)
    own = next((e for e in evidence if e.kind == "address"), None)
    others = [e for e in (own, shown) if e is not None and e is not best]
    if best.kind in _STATED and not others:
        return _on_the_spot(local_days(best.date, address, language), evidence)
    if best.kind in _STATED or best.kind == "address":
        return _checked(best, others)
    return best.date


def _on_the_spot(found: FoundDate, evidence: Sequence[Evidence]) -> FoundDate:
    """Of two days that a moment may be, the one that anything else states which is not in Greenwich's time."""
    if found.days < 2:
        return found
    for other in evidence:
        day = other.date
        if day.days == 1 and not (day.zone and day.time and not day.zone.utcoffset(None)) and _holds(found, day):
            return replace(found, first=day.first, last=day.last)
    return found


def _holds(outer: FoundDate, inner: FoundDate) -> bool:
    """Whether all days of one interval lie in the other."""
    if outer.first is None or outer.last is None or inner.first is None or inner.last is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _checked(best: Evidence, others: Sequence[Evidence]) -> FoundDate:
    """What a page states, held against its address and the date it shows, which are of its own time zone."""
    first, last = best.date.first, best.date.last
    if first is None or last is None or any(_holds(o.date, best.date) for o in others):
        return best.date
    near = [o.date for o in others if o.date.first and o.date.days == 1 and abs(o.date.first - first) <= _DAY]
    if near:
        return replace(best.date, first=near[0].first, last=near[0].last)
    for other in others:
        if other.weight >= _SURELY_SHOWN and other.date.first and other.date.last:
            first, last = min(first, other.date.first), max(last, other.date.last)
    return replace(best.date, first=first, last=last)
