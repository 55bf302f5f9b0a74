"""What dates say of the order: as a sum over all minutes would, the same from either side, and never too sure."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta, timezone
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Span
from dedup.trace.dates.found import FoundDate, Origin, Precision
from dedup.trace.ledger.moments import MOST, Moment, chance_before, log_odds_before

MOMENTS = st.builds(lambda first, size: Moment(first, first + size), st.integers(0, 30), st.integers(1, 20))


@given(one=MOMENTS, other=MOMENTS)
def test_a_chance_is_the_share_of_all_pairs_of_minutes(one: Moment, other: Moment) -> None:
    cells = list(product(range(int(one.first), int(one.last)), range(int(other.first), int(other.last))))
    # Within the same minute either is first as often.
    expected = sum(1.0 if a < b else 0.5 if a == b else 0.0 for a, b in cells) / len(cells)
    assert chance_before(one, other) == pytest.approx(expected)


@given(one=MOMENTS, other=MOMENTS)
def test_both_sides_agree(one: Moment, other: Moment) -> None:
    assert chance_before(one, other) + chance_before(other, one) == pytest.approx(1)
    assert log_odds_before(one, other) == pytest.approx(-log_odds_before(other, one))
    assert abs(log_odds_before(one, other)) <= MOST


@given(one=MOMENTS, other=MOMENTS, later=st.integers(1, 50))
def test_the_later_the_other_the_surer(one: Moment, other: Moment, later: int) -> None:
    moved = Moment(other.first + later, other.last + later)
    assert log_odds_before(one, moved) >= log_odds_before(one, other) - 1e-9


def found(day: date, at: time | None = None, zone: timezone | None = None, last: date | None = None) -> FoundDate:
    precision = Precision.MINUTE if at else Precision.DAY
    return FoundDate(day, last or day, precision, "x", Span(0, 1), Origin.TEXT, time=at, zone=zone)


DAY = date(2021, 6, 28)
HANOI = timezone(timedelta(hours=7))


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        (found(DAY), found(DAY), 0.0, 0.0),  # the same bare day
        (found(DAY), found(DAY + timedelta(1)), 2.0, MOST),
        (found(DAY), found(DAY + timedelta(3)), MOST, MOST),
        (found(DAY, time(7, 10), HANOI), found(DAY, time(0, 5), UTC), -MOST, -MOST + 10),  # 0:10 and 0:05
        (found(DAY, time(7, 10), HANOI), found(DAY, time(0, 20), UTC), MOST, MOST),
        (found(DAY, time(7, 10)), found(DAY, time(8, 0)), 0.1, 2.0),  # their zones are not known
        (found(DAY, last=DAY + timedelta(30)), found(DAY + timedelta(40)), MOST, MOST),
    ],
)
def test_what_dates_say(one: FoundDate, other: FoundDate, least: float, most: float) -> None:
    assert least - 1e-9 <= log_odds_before(Moment.of(one), Moment.of(other)) <= most + 1e-9


def test_what_is_not_known_says_nothing() -> None:
    assert Moment.of(None) is None
    assert Moment.of(FoundDate(None, None, Precision.DAY, "29/6", Span(0, 4), Origin.TEXT)) is None
    assert log_odds_before(Moment(0, 1), None) == 0
