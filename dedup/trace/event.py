"""The event that a document reports, as a key in no language: who, where and when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.found import Origin
from dedup.trace.names.name import NameKind
from dedup.trace.names.places import places

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from dedup.trace.dates.document import Dates
    from dedup.trace.dates.found import FoundDate
    from dedup.trace.names.name import Name

__all__ = ["EventKey", "event_of"]

#: So many of each lead a document: more are those of its background.
_MOST_WHO: Final = 8
_MOST_WHERE: Final = 6
#: The lead: this share of a text, and at least so many characters.
_LEAD_SHARE: Final = 0.3
_LEAST_LEAD: Final = 400
_LEAD_BONUS: Final = 2
#: A city tells more than its country does, a continent less.
_WEIGHTS: Final = {"city": 3.0, "capital": 3.0, "region": 2.0, "continent": 0.5, "country": 1.0}
_OTHER_WEIGHT: Final = 1.0
_COUNTRY_SUPPORT: Final = 3
#: Days before and after the publication on which a reported event may be.
_BEFORE: Final = 10
_AFTER: Final = 3
_LONGEST: Final = 7  # days of an interval that still tells a day
_LONGEST_PUBLISHED: Final = 31


class EventKey(NamedTuple):
    """Who, where and when: what two reports of one event share, in whatever language each is.

    Parameters
    ----------
    who
        Keys of the persons and organisations that lead, the foremost first.
    where
        Ids of the places that lead, the foremost first.
    when
        The days the event may have been on; None where nothing tells them.
    """

    who: tuple[str, ...]
    where: tuple[str, ...]
    when: tuple[date, date] | None


def event_of(text: str, names: Sequence[Name], dates: Dates) -> EventKey:
    """The key of the event that a document reports.

    Parameters
    ----------
    text
        Its text.
    names
        Its names, as :func:`~dedup.trace.names.find_names` gives them.
    dates
        Its dates, as :func:`~dedup.trace.dates.dates_of` gives them.

    Examples
    --------
    >>> from dedup.trace.dates import dates_of
    >>> from dedup.trace.names import find_names
    >>> text = "ROME, June 28 - Antony Blinken met Luigi Di Maio on Monday."
    >>> event_of(text, find_names(text, "en"), dates_of(text, "en", "2021-06-28")).where
    ('it.rome',)
    """
    lead = max(_LEAST_LEAD, int(len(text) * _LEAD_SHARE))
    return EventKey(_who(names, lead), _where(names, lead), _when(dates, lead))


def _who(names: Sequence[Name], lead: int) -> tuple[str, ...]:
    """Those named most, and first: a person before an organisation that is named as often."""
    scored = [
        (-name.count - _LEAD_BONUS * (name.first < lead), name.kind != NameKind.PERSON, name.first, name.key)
        for name in names
        if name.kind != NameKind.PLACE and not name.key.startswith("source:")
    ]
    return tuple(key for *_, key in sorted(scored)[:_MOST_WHO])


def _where(names: Sequence[Name], lead: int) -> tuple[str, ...]:
    """Those named most, and first; a city of a country that is named too is likelier than one of another."""
    listed = places()
    found = [name for name in names if name.kind == NameKind.PLACE]
    countries = {name.country: name.count for name in found if name.place == name.country.lower()}
    scored = []
    for name in found:
        kind = listed.listed[listed.by_id[name.place]].kind
        score = _WEIGHTS.get(kind, _OTHER_WEIGHT) * (name.count + _LEAD_BONUS * (name.first < lead))
        if kind in ("city", "capital", "region"):
            score += min(_COUNTRY_SUPPORT, countries.get(name.country, 0))
        scored.append((-score, name.first, name.place))
    return tuple(place for *_, place in sorted(scored)[:_MOST_WHERE])


def _when(dates: Dates, lead: int) -> tuple[date, date] | None:
    """The first day that the lead speaks of, near the publication; else the publication's."""
    published = _interval(dates.published, _LONGEST_PUBLISHED)
    for found in dates.found:
        if found.origin is Origin.DATELINE or found.span is None or found.span.start >= lead:
            continue
        if dates.published is not None and found.span == dates.published.span:
            continue
        days = _interval(found, _LONGEST)
        if days is None:
            continue
        if published is None:
            return days
        if published[0] - timedelta(_BEFORE) <= days[0] and days[1] <= published[1] + timedelta(_AFTER):
            return days
    return published


def _interval(found: FoundDate | None, longest: int) -> tuple[date, date] | None:
    if found is None or found.first is None or found.last is None or found.days > longest:
        return None
    return found.first, found.last
