"""Days of other calendars in the Gregorian one: Jalali, Hijri, Buddhist, of the Republic of China, of Japanese eras."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

__all__ = ["ERAS", "Calendar", "gregorian", "interval", "nominal_year"]

#: The year before the first of an era.
ERAS: Final = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
}

_BUDDHIST: Final = 543
_JALALI_YEARS: Final = range(1200, 1500)
_HIJRI_YEARS: Final = range(1200, 1500)
_GREGORIAN_YEARS: Final = range(1000, 2101)
_HIJRI_EPOCH: Final = date(622, 7, 19)  # the first day of the tabular calendar, in the Gregorian one
_HIJRI_DOUBT: Final = timedelta(1)  # a month begins when the moon was seen, which is not the same day everywhere
_NOWRUZ_JUMPS: Final = (1, 5, 9, 13, 17, 22, 26, 30)  # leap years of each 33, right from 1799 to 2256


class Calendar(StrEnum):
    """A calendar."""

    GREGORIAN = "gregorian"
    JALALI = "jalali"
    HIJRI = "hijri"


def nominal_year(year: int, calendar: Calendar) -> int | None:
    """The year of a calendar that a number means, if it can be one; years of the Buddhist era become Gregorian.

    Examples
    --------
    >>> nominal_year(2564, Calendar.GREGORIAN), nominal_year(1400, Calendar.JALALI), nominal_year(9999, Calendar.HIJRI)
    (2021, 1400, None)
    """
    if calendar is Calendar.JALALI:
        return year if year in _JALALI_YEARS else None
    if calendar is Calendar.HIJRI:
        return year if year in _HIJRI_YEARS else None
    if 2440 <= year < 2643:
        return year - _BUDDHIST
    return year if year in _GREGORIAN_YEARS else None


def interval(year: int, month: int, day: int, calendar: Calendar) -> tuple[date, date] | None:
    """The days that a date of a calendar may be; day 0 stands for a month, month 0 for a year. None if there is none.

    Examples
    --------
    >>> first, last = interval(1400, 4, 7, Calendar.JALALI)
    >>> str(first), str(last)
    ('2021-06-28', '2021-06-28')
    >>> first, last = interval(1442, 11, 17, Calendar.HIJRI)
    >>> str(first), str(last)
    ('2021-06-26', '2021-06-28')
    """
    try:
        if day:
            first = last = gregorian(year, month, day, calendar)
        elif month:
            first, last = gregorian(year, month, 1, calendar), _last_day(year, month, calendar)
        else:
            first, last = gregorian(year, 1, 1, calendar), _last_day(year, 12, calendar)
    except (ValueError, OverflowError):
        return None
    if calendar is Calendar.HIJRI:
        return first - _HIJRI_DOUBT, last + _HIJRI_DOUBT
    return first, last


def gregorian(year: int, month: int, day: int, calendar: Calendar) -> date:
    """A day of a calendar.

    Raises
    ------
    ValueError
        If there is no such day.
    """
    if calendar is Calendar.JALALI:
        return _of_jalali(year, month, day)
    if calendar is Calendar.HIJRI:
        return _of_hijri(year, month, day)
    return date(year, month, day)


def _last_day(year: int, month: int, calendar: Calendar) -> date:
    if calendar is Calendar.GREGORIAN:
        return date(year, month, monthrange(year, month)[1])
    return gregorian(year + month // 12, month % 12 + 1, 1, calendar) - timedelta(1)


def _of_jalali(year: int, month: int, day: int) -> date:
    """By leap years that come eight in 33."""
    if year not in _JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= _jalali_length(year, month):
        raise ValueError("no day of the Jalali calendar")
    before = year - 1
    leaps = before // 33 * 8 + sum(jump <= before % 33 for jump in _NOWRUZ_JUMPS)
    in_year = (month - 1) * 31 - max(0, month - 7) + day - 1
    return date(622, 3, 21) + timedelta(before * 365 + leaps + in_year)


def _jalali_length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or year % 33 in _NOWRUZ_JUMPS else 29


def _of_hijri(year: int, month: int, day: int) -> date:
    """By the tabular calendar, whose months have 30 and 29 days in turn and whose leap years come eleven in thirty."""
    if year not in _HIJRI_YEARS or not 1 <= month <= 12 or not 1 <= day <= 30:
        raise ValueError("no day of the Hijri calendar")
    in_year = (month - 1) * 29 + month // 2 + day - 1
    return _HIJRI_EPOCH + timedelta((year - 1) * 354 + (3 + 11 * year) // 30 + in_year)
