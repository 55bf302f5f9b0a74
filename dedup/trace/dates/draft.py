"""A date as it is being read: numbers with their places in the text, before they become an interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Span
from dedup.trace.dates.calendars import Calendar, interval
from dedup.trace.dates.found import FoundDate, MonthDays, Origin, Precision

if TYPE_CHECKING:
    from datetime import date, time, timezone

__all__ = ["WORD", "Draft", "short_year"]

#: A word as a regular expression: letters with the marks that belong to them.
WORD: Final = r"[^\W\d_][^\s\d!-/:-@\[-`{-~«»“”„…–—‐-―،؛؟।。、，（）]*"

_PIVOT: Final = 50  # of years in two digits; those from here to 69 are none
_LAST_CENTURY: Final = 70
# Years by which days of another calendar that state none are read.
_JALALI_SAMPLE: Final = (1399, 1400, 1401, 1402)


class Draft(NamedTuple):
    """What was read.

    Parameters
    ----------
    start, end
        The place in the text.
    year
        The year in its calendar; None if none is stated.
    readings
        Pairs of month and day that it may be; day 0 stands for the month, month 0 for the year or, without one, for any
        month.
    calendar
        Whose days they are.
    swapped
        Whether the readings differ in which number is the month.
    order
        ``day`` or ``month``, where the numbers say which of them goes first.
    time, zone
        The time of day and its zone, where they stand beside it.
    direction
        As in :class:`MonthDays`.
    """

    start: int
    end: int
    year: int | None
    readings: tuple[tuple[int, int], ...]
    calendar: Calendar = Calendar.GREGORIAN
    swapped: bool = False
    order: str | None = None
    time: time | None = None
    zone: timezone | None = None
    direction: int = 0

    def days(self) -> tuple[date, date] | None:
        """The interval that all readings make; None without a year, or if no reading is a day."""
        if self.year is None:
            return None
        known = [days for month, day in self.readings if (days := interval(self.year, month, day, self.calendar))]
        return (min(first for first, _ in known), max(last for _, last in known)) if known else None

    def dated(self, text: str, origin: Origin = Origin.TEXT) -> FoundDate | None:
        """The date; None if there is no such day."""
        raw, span = text[self.start : self.end], Span(self.start, self.end)
        precision = self._precision()
        if self.year is not None:
            known = self.days()
            if known is None:
                return None
            return FoundDate(known[0], known[1], precision, raw, span, origin, self.time, self.zone)
        readings = self._without_year()
        if not readings:
            return None
        opened = MonthDays(readings, self.direction)
        return FoundDate(None, None, precision, raw, span, origin, self.time, self.zone, opened)

    def _precision(self) -> Precision:
        month, day = self.readings[0]
        if not day:
            return Precision.MONTH if month else Precision.YEAR
        if self.time is None:
            return Precision.DAY
        return Precision.SECOND if self.time.second else Precision.MINUTE

    def _without_year(self) -> tuple[tuple[int, int], ...]:
        """The readings that are days of some year, in the Gregorian calendar."""
        if self.calendar is Calendar.HIJRI:
            return ()
        if self.calendar is Calendar.JALALI:
            days = (interval(y, m, d, self.calendar) for y in _JALALI_SAMPLE for m, d in self.readings if d)
            return tuple(sorted({(first.month, first.day) for first, _ in filter(None, days)}))
        return tuple((m, d) for m, d in self.readings if interval(2000, m or 1, d, self.calendar) and (m or d))


def short_year(number: int) -> int | None:
    """The year that two digits mean.

    Examples
    --------
    >>> short_year(21), short_year(98), short_year(60)
    (2021, 1998, None)
    """
    if number < _PIVOT:
        return 2000 + number
    return 1900 + number if _LAST_CENTURY <= number < 100 else None
