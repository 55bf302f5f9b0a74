"""The days of two documents: when each was published, and of which days it speaks.

How many days lie between them tells a report from a follow-up in the same words. Where nothing says when a text was
published, it may still say on which day of the month it happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.trace.dates import dates_of
from dedup.trace.dates.found import MonthDays

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from numpy.typing import NDArray

    from dedup.trace.dates.found import FoundDate

__all__ = ["FEATURES", "MOST_APART", "NO_DAYS", "Days", "days_of", "gaps_between", "times_apart"]

FEATURES: Final = ("dated", "apart", "later", "other_days")

#: Reports of one event that are farther apart are looks back, and tell something new.
MOST_APART: Final = 14
#: From this many days apart on it is mostly a follow-up; up to one day news of one event is told everywhere.
_SAME: Final = 1
_LATER: Final = 4
#: Documents that both speak of days, none of them nearer to one of the other's, tell of two events.
_OTHER: Final = 7
#: Characters at the beginning of a text that tell what happened, and when.
_LEAD: Final = 1500

_LONGEST: Final = 3
_UNKNOWN: Final = -1
_YEAR: Final = 365
#: The first day of each month, counted from the first of January of a year of 366 days.
_MONTHS: Final = (0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335)


class Days(NamedTuple):
    """The days of one document.

    Parameters
    ----------
    first, last
        Between which it may have been published, counted as `date.toordinal` does; -1 where that is not known.
    told
        The days that it speaks of first: the year, 0 where none is said, and the day of that year.
    """

    first: int = _UNKNOWN
    last: int = _UNKNOWN
    told: frozenset[tuple[int, int]] = frozenset()


#: The days of a document of which nothing is known.
NO_DAYS: Final = Days()


def days_of(text: str, language: str | None = None, stated: str | None = None) -> Days:
    """The days of a document.

    Parameters
    ----------
    text
        Its text, which may say so.
    language
        Its language, if known.
    stated
        What its metadata says of its publication.

    Examples
    --------
    >>> from datetime import date
    >>> date.fromordinal(days_of("HANOI, June 3, 2021 (Reuters) - Exports rose.", "en").first).isoformat()
    '2021-06-03'
    >>> days_of("Exports rose.") == NO_DAYS, days_of("The bridge fell on 1 February.", "en").told
    (True, frozenset({(0, 31)}))
    """
    dates = dates_of(text, language, stated)
    told = {day for found in dates.found if found.span is None or found.span.start < _LEAD for day in _days(found)}
    published = dates.published
    if published is None or published.first is None or published.last is None or published.days > _LONGEST:
        return Days(told=frozenset(told))
    return Days(published.first.toordinal(), published.last.toordinal(), frozenset(told | set(_days(published))))


def _days(found: FoundDate) -> list[tuple[int, int]]:
    """The days that a date may be, with their years if known; none if it is longer than a few."""
    if found.first is not None and found.last is not None:
        return [_day(found.first), _day(found.last)] if found.days <= _LONGEST else []
    if isinstance(found.open, MonthDays):
        return [(0, _MONTHS[month - 1] + day - 1) for month, day in found.open.readings if month and day]
    return []


def _day(day: date) -> tuple[int, int]:
    return day.year, _MONTHS[day.month - 1] + day.day - 1


def times_apart(days: Sequence[Days], pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """How far apart the days of pairs of documents are.

    Parameters
    ----------
    days
        Of each document.
    pairs
        uint32 (pairs, 2): places among them.

    Returns
    -------
    array
        float64 (pairs, features), in the order of `FEATURES`: whether both are known to be published on some days, the
        logarithm of the least number of days between them, how much that makes of a follow-up, 0..1, and whether they
        speak of other days.
    """
    gaps = gaps_between(days, pairs)
    known, gap = gaps >= 0, np.maximum(gaps, 0)
    later = np.clip((gap - _SAME) / (_LATER - _SAME), 0, 1)
    other = [_are_others(days[a].told, days[b].told) for a, b in pairs.tolist()]
    return np.stack([known, np.log1p(gap), later, np.array(other, np.bool_)], axis=1).astype(np.float64)


def gaps_between(days: Sequence[Days], pairs: NDArray[np.uint32]) -> NDArray[np.int64]:
    """The least number of days between two publications, -1 where either is not known: int64 (pairs,)."""
    intervals = np.array([own[:2] for own in days], np.int64).reshape(-1, 2)[pairs]
    gap = intervals[:, :, 0].max(axis=1) - intervals[:, :, 1].min(axis=1)
    gaps: NDArray[np.int64] = np.where((intervals == _UNKNOWN).any(axis=(1, 2)), -1, np.maximum(gap, 0))
    return gaps


def _are_others(one: frozenset[tuple[int, int]], other: frozenset[tuple[int, int]]) -> bool:
    """Whether both have days, all of them far from those of the other."""
    return bool(one) and bool(other) and all(_between(a, b) > _OTHER for a in one for b in other)


def _between(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Days between two, of the same year unless both say which."""
    if one[0] and other[0]:
        return abs((one[0] - other[0]) * _YEAR + one[1] - other[1])
    apart = abs(one[1] - other[1])
    return min(apart, _YEAR - apart)
