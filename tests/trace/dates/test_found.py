"""What is left open is settled by the publication date, and only by one that is known well enough."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import FoundDate, MonthDays, Origin, Precision, Shift, Weekday


def opened(way: MonthDays | Shift | Weekday) -> FoundDate:
    """A date that is open."""
    return FoundDate(None, None, Precision.DAY, "raw", None, Origin.TEXT, open=way)


def settled(way: MonthDays | Shift | Weekday, *published: str) -> str:
    """It, when it is settled."""
    days = [date.fromisoformat(day) for day in published]
    return str(opened(way).settled(FoundDate.of(days[0], days[-1])))


@pytest.mark.parametrize(
    ("way", "published", "wanted"),
    [
        (MonthDays(((6, 29),)), "2021-07-01", "2021-06-29"),
        (MonthDays(((12, 30),)), "2021-01-02", "2020-12-30"),
        (MonthDays(((1, 3),)), "2020-12-30", "2021-01-03"),
        (MonthDays(((6, 29),)), "2021-12-30", "open: raw"),  # half a year before or after
        (MonthDays(((6, 29),), -1), "2021-01-30", "2020-06-29"),
        (MonthDays(((6, 29),), 1), "2021-08-30", "2022-06-29"),
        (MonthDays(((2, 29),)), "2021-03-01", "open: raw"),  # there is none that year, and the last one is long ago
        (MonthDays(((6, 7), (7, 6))), "2021-07-01", "2021-06-07..2021-07-06"),
        (MonthDays(((6, 0),)), "2021-07-01", "2021-06-01..2021-06-30"),
        (MonthDays(((0, 28),)), "2021-07-01", "2021-06-28"),
        (Shift(-1, -1), "2021-07-01", "2021-06-30"),
        (Weekday(0, -6, 0), "2021-07-01", "2021-06-28"),
        (Weekday(3, -6, 0), "2021-07-01", "2021-07-01"),
        (Weekday(0, 1, 7), "2021-07-01", "2021-07-05"),
    ],
)
def test_settled(way: MonthDays | Shift | Weekday, published: str, wanted: str) -> None:
    assert settled(way, published) == wanted


def test_a_publication_of_some_days_widens() -> None:
    assert settled(Shift(-1, -1), "2021-07-01", "2021-07-02") == "2021-06-30..2021-07-01"
    assert settled(MonthDays(((3, 24),)), "2024-03-01", "2024-03-31") == "2024-03-24"
    assert settled(MonthDays(((3, 24),)), "2024-01-01", "2024-12-31") == "open: raw"


def test_without_a_publication_nothing_is_settled() -> None:
    date_found = opened(Shift(0, 0))
    assert date_found.settled(None) is date_found
    assert date_found.settled(date_found) is date_found


def test_it_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        FoundDate.of(date(2021, 1, 1)).raw = ""  # type: ignore[misc]
    assert not hasattr(FoundDate.of(date(2021, 1, 1)), "__dict__")
    assert replace(FoundDate.of(date(2021, 1, 1)), raw="x").days == 1


READINGS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 31)), min_size=1, max_size=3).map(tuple)
WAYS = st.one_of(
    st.builds(MonthDays, READINGS, st.integers(-1, 1)),
    st.builds(Shift, st.integers(-9, 0), st.integers(0, 9)),
    st.builds(Weekday, st.integers(0, 6), st.integers(-6, 0), st.integers(0, 6)),
)


@given(WAYS, st.dates(), st.integers(0, 40))
def test_what_is_settled_is_an_interval(way: MonthDays | Shift | Weekday, day: date, more: int) -> None:
    last = date.fromordinal(min(day.toordinal() + more, date.max.toordinal()))
    found = opened(way).settled(FoundDate.of(day, last))
    assert (found.first is None) == (found.last is None)
    assert found.first is None or found.last is None or found.first <= found.last


@pytest.mark.parametrize(
    ("way", "wanted"),
    [
        (MonthDays(((6, 29),)), "--06-29"),
        (MonthDays(((6, 0),)), "--06"),
        (MonthDays(((0, 29),)), "---29"),
        (MonthDays(((7, 6), (6, 7))), "--06-07/--07-06"),
        (MonthDays(((12, 31), (1, 1))), "--12-31/--01-01"),
        (Shift(-1, -1), "-P1D"),
        (Shift(0, 0), "P0D"),
        (Shift(-7, 7), "-P7D/P7D"),
        (Weekday(0, -7, 0), "-W-1"),
    ],
)
def test_iso_of_what_is_open(way: MonthDays | Shift | Weekday, wanted: str) -> None:
    assert opened(way).iso == wanted


def test_iso_of_what_is_known() -> None:
    day = FoundDate.of(date(2021, 6, 28))
    at_ten = replace(day, time=time(10, 0), precision=Precision.MINUTE)
    assert day.iso == "2021-06-28"
    assert at_ten.iso == "2021-06-28T10:00"
    assert replace(at_ten, zone=timezone(timedelta(hours=-3, minutes=-30))).iso == "2021-06-28T10:00-03:30"
    assert replace(at_ten, zone=UTC, precision=Precision.SECOND).iso == "2021-06-28T10:00:00+00:00"
    assert replace(at_ten, last=date(2021, 6, 29)).iso == "2021-06-28/2021-06-29"


@given(st.dates(), st.times(), st.none() | st.timezones().map(lambda zone: datetime(2021, 6, 28, tzinfo=zone)))
def test_iso_reads_back(day: date, clock: time, moment: datetime | None) -> None:
    shift = moment.utcoffset() if moment else None
    zone = None if shift is None else timezone(shift)
    found = replace(FoundDate.of(day), time=clock.replace(microsecond=0), precision=Precision.SECOND, zone=zone)
    read = datetime.fromisoformat(found.iso)
    assert (read.date(), read.time(), read.utcoffset()) == (day, found.time, shift)
