"""Days of other calendars in the Gregorian one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates.calendars import Calendar, gregorian, interval, nominal_year


@pytest.mark.parametrize(
    ("year", "month", "day", "wanted"),
    [
        (1400, 4, 7, "2021-06-28"),
        (1400, 1, 1, "2021-03-21"),
        (1399, 12, 30, "2021-03-20"),
        (1403, 12, 30, "2025-03-20"),
        (1404, 1, 1, "2025-03-21"),
        (1357, 11, 22, "1979-02-11"),
        (1300, 1, 1, "1921-03-21"),
        (1330, 1, 1, "1951-03-22"),
    ],
)
def test_jalali(year: int, month: int, day: int, wanted: str) -> None:
    assert str(gregorian(year, month, day, Calendar.JALALI)) == wanted


@pytest.mark.parametrize(
    ("year", "month", "day", "wanted"),
    [
        (1443, 1, 1, "2021-08-10"),
        (1442, 11, 17, "2021-06-28"),  # as Egypt saw the moon
        (1442, 11, 17, "2021-06-27"),  # as Saudi Arabia reckons
        (1445, 9, 1, "2024-03-11"),
        (1400, 1, 1, "1979-11-20"),
    ],
)
def test_hijri_to_a_day(year: int, month: int, day: int, wanted: str) -> None:
    days = interval(year, month, day, Calendar.HIJRI)
    assert days is not None
    assert days[0] <= date.fromisoformat(wanted) <= days[1]
    assert days[1] - days[0] == timedelta(2)


def test_there_is_no_such_day() -> None:
    for calendar in Calendar:
        assert interval(1400, 13, 1, calendar) is None
        assert interval(1400, 1, 32, calendar) is None
    assert interval(2021, 2, 29, Calendar.GREGORIAN) is None
    assert interval(1400, 12, 30, Calendar.JALALI) is None


def test_years() -> None:
    assert nominal_year(2564, Calendar.GREGORIAN) == 2021
    assert nominal_year(1400, Calendar.GREGORIAN) == 1400
    assert nominal_year(2021, Calendar.JALALI) is None


@given(st.sampled_from([Calendar.JALALI, Calendar.HIJRI]), st.integers(1210, 1490))
def test_months_follow_each_other_without_a_gap(calendar: Calendar, year: int) -> None:
    doubt = timedelta(1 if calendar is Calendar.HIJRI else 0)
    following = gregorian(year, 1, 1, calendar)
    for month in range(1, 13):
        days = interval(year, month, 0, calendar)
        assert days is not None
        assert days[0] + doubt == following
        assert 29 <= (days[1] - days[0] - 2 * doubt).days + 1 <= 31
        following = days[1] - doubt + timedelta(1)
    assert following == gregorian(year + 1, 1, 1, calendar)
