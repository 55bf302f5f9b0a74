"""A date that was found: an interval of days, how precise it is, and where it was read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import time, timezone

    from dedup.model import Span

__all__ = ["FoundDate", "MonthDays", "Origin", "Precision", "Shift", "Weekday"]

# A year is told by the month and day if the next best one is so many days farther away, ...
_CLEARLY: Final = 60
# ... the 29th of February may be farther away than any other day, ...
_FARTHEST: Final = 200
# ... and days are counted from a publication date that is known to so many.
_LONGEST_ANCHOR: Final = 31
_SHORTEST_YEAR: Final = 1


class Precision(StrEnum):
    """The smallest unit that a date states."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


class Origin(StrEnum):
    """Where a date was read: `metadata` is what the user or a record's field states, `html` what a page does."""

    METADATA = "metadata"
    HTML = "html"
    DATELINE = "dateline"
    TEXT = "text"


class MonthDays(NamedTuple):
    """Days of which the year is unknown.

    Parameters
    ----------
    readings
        Pairs of month and day; day 0 stands for the whole month, month 0 for any month.
    direction
        -1 if the text says that it is past, 1 if it is still to come, 0 if it says neither.
    """

    readings: tuple[tuple[int, int], ...]
    direction: int = 0

    @property
    def iso(self) -> str:
        """The first and the last reading, as ISO 8601 writes days without a year: ``--06-29``, ``--06``, ``---29``."""
        swapped = [(day, month) for month, day in self.readings] == list(reversed(self.readings))
        written = [_without_year(*reading) for reading in (sorted(self.readings) if swapped else self.readings)]
        return _interval(written[0], written[-1])

    def around(self, day: date) -> tuple[date, date] | None:
        """The days they were or will be, seen from `day`; None if that could be two years as well as one."""
        intervals = [self._nearest(month, number, day) for month, number in self.readings]
        known = [interval for interval in intervals if interval]
        if not known or len(known) < len(intervals):
            return None
        return min(first for first, _ in known), max(last for _, last in known)

    def _nearest(self, month: int, number: int, day: date) -> tuple[date, date] | None:
        near = [
            interval
            for year, candidate in _months_near(day, month)
            if (interval := _days_of(year, candidate, number)) and self._fits(interval, day)
        ]
        near.sort(key=lambda interval: _distance(interval, day))
        if not near or (self.direction == 0 and _distance(near[0], day) > _FARTHEST):
            return None
        if len(near) > 1 and month and _distance(near[1], day) - _distance(near[0], day) < _CLEARLY:
            return None
        return near[0]

    def _fits(self, interval: tuple[date, date], day: date) -> bool:
        if self.direction < 0:
            return interval[0] <= day
        return self.direction == 0 or interval[1] >= day


class Shift(NamedTuple):
    """So many days after the publication, from the fewest to the most; yesterday is -1 to -1."""

    least: int
    most: int

    @property
    def iso(self) -> str:
        """How long after the publication, as ISO 8601 writes it: ``-P1D`` is the day before."""
        return _interval(*("-" * (days < 0) + f"P{abs(days)}D" for days in self))

    def around(self, day: date) -> tuple[date, date] | None:
        """The days, seen from `day`."""
        try:
            return day + timedelta(self.least), day + timedelta(self.most)
        except OverflowError:
            return None


class Weekday(NamedTuple):
    """A day of the week (0..6, from Monday) within some days of the publication: the nearest to it.

    Parameters
    ----------
    day
        Which day.
    least, most
        How many days after the publication it is; negative before it.
    """

    day: int
    least: int
    most: int

    @property
    def iso(self) -> str:
        """The day of a week that is not known, as ISO 8601 writes it: ``-W-1`` is a Monday."""
        return f"-W-{self.day + 1}"

    def around(self, day: date) -> tuple[date, date] | None:
        """The day, seen from `day`."""
        shifts = sorted(range(self.least, self.most + 1), key=lambda shift: (abs(shift), shift))
        for shift in shifts:
            if (day.weekday() + shift) % 7 == self.day:
                return Shift(shift, shift).around(day)
        return None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as an interval of days, both included.

    Parameters
    ----------
    first, last
        The interval; None while it is open.
    precision
        The smallest unit stated.
    raw, span
        How it is written, and where: code points of the document's text. What was not read from the text has no span.
    origin
        Where it was read.
    time, zone
        The time of day, where stated, and its zone, where stated.
    open
        What is needed beside the publication date to know the interval: days without a year, or days counted from it.

    Examples
    --------
    >>> from datetime import date
    >>> from dedup.model import Span
    >>> found = FoundDate(None, None, Precision.DAY, "29/6", Span(0, 4), Origin.TEXT, open=MonthDays(((6, 29),)))
    >>> found.known, str(found.settled(FoundDate.of(date(2021, 7, 1))))
    (False, '2021-06-29')
    """

    first: date | None
    last: date | None
    precision: Precision
    raw: str
    span: Span | None
    origin: Origin
    time: time | None = None
    zone: timezone | None = None
    open: MonthDays | Shift | Weekday | None = None

    @classmethod
    def of(cls, first: date, last: date | None = None, origin: Origin = Origin.METADATA) -> FoundDate:
        """A date that is known from elsewhere."""
        return cls(first, last or first, Precision.DAY, first.isoformat(), None, origin)

    @property
    def known(self) -> bool:
        """Whether the interval is known."""
        return self.first is not None

    @property
    def iso(self) -> str:
        """The date as ISO 8601 writes it: a day, with its time where that is known, or the first and the last day.

        What is open is written without what is missing: ``--06-29`` a day without a year, ``-P1D`` the day before the
        publication, ``-W-1`` a Monday.

        Examples
        --------
        >>> from datetime import date
        >>> FoundDate.of(date(2021, 6, 28), date(2021, 6, 29)).iso
        '2021-06-28/2021-06-29'
        """
        if self.first is None or self.last is None:
            return self.open.iso if self.open is not None else ""
        if self.first != self.last or self.time is None:
            return _interval(self.first.isoformat(), self.last.isoformat())
        unit = "seconds" if self.precision is Precision.SECOND else "minutes"
        return f"{self.first}T{self.time.isoformat(unit)}{self.offset or ''}"

    @property
    def offset(self) -> str | None:
        """The zone as ISO 8601 writes it, such as ``+07:00``; None where it is not stated."""
        if self.zone is None:
            return None
        return datetime.min.replace(tzinfo=self.zone).isoformat()[len("0001-01-01T00:00:00") :]

    @property
    def days(self) -> int:
        """How many days the interval has; 0 while it is open."""
        if self.first is None or self.last is None:
            return 0
        return (self.last - self.first).days + 1

    def settled(self, published: FoundDate | None) -> FoundDate:
        """The date with an interval, if the publication date settles it; else the date as it is."""
        if self.open is None or published is None or published.first is None or published.last is None:
            return self
        if published.days > _LONGEST_ANCHOR:
            return self
        ends = [self.open.around(published.first), self.open.around(published.last)]
        known = [end for end in ends if end is not None]
        if len(known) < len(ends) or (isinstance(self.open, MonthDays) and known[0] != known[1]):
            return self
        return replace(self, first=known[0][0], last=known[1][1])

    def __str__(self) -> str:
        if self.first is None or self.last is None:
            return f"open: {self.raw}"
        text = self.first.isoformat() if self.first == self.last else f"{self.first}..{self.last}"
        if self.time is not None:
            text += f" {self.time.isoformat()}"
        return text + (f" {self.zone}" if self.zone is not None else "")


def _interval(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"


def _without_year(month: int, day: int) -> str:
    return (f"--{month:02}" if month else "--") + (f"-{day:02}" if day else "")


def _months_near(day: date, month: int) -> list[tuple[int, int]]:
    """Years and months in which a month lies that is near a day; of any month its own and its neighbours."""
    if month:
        return [(year, month) for year in (day.year - 1, day.year, day.year + 1)]
    count = day.year * 12 + day.month - 1
    return [(number // 12, number % 12 + 1) for number in (count - 1, count, count + 1)]


def _days_of(year: int, month: int, day: int) -> tuple[date, date] | None:
    """A day, or a whole month, as an interval; None if there is no such day."""
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), following - timedelta(1)
    except ValueError:
        return None


def _distance(interval: tuple[date, date], day: date) -> int:
    """How many days an interval is away; the past is nearer, as news tells of it."""
    if interval[0] > day:
        return (interval[0] - day).days + _SHORTEST_YEAR
    return max(0, (day - interval[1]).days)
