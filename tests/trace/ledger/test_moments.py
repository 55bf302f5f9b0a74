"""What dates say of the order: as a sum over all minutes would, the same from either side, and never too sure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, EvidenceGroup, Span
from dedup.trace.dates.found import FoundDate, Origin, Precision
from dedup.trace.ledger.moments import MOST, Moment, chance_before, date_evidence, log_odds_before

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.model import Evidence
    from dedup.trace.witnesses import Witness

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]

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


def dated(witnesses_of: WitnessesOf, one: str | None, other: str | None) -> list[Evidence]:
    documents = [Document("a", "Oil rose again.", published=one), Document("b", "Oil rose again.", published=other)]
    return date_evidence(*witnesses_of(documents))


DATES = st.none() | st.one_of(
    st.dates(date(2019, 1, 1), date(2022, 1, 1)).map(date.isoformat),
    st.datetimes(datetime(2021, 6, 28), datetime(2021, 7, 2), timezones=st.just(UTC)).map(datetime.isoformat),
)


@given(one=DATES, other=DATES)
def test_evidence_the_other_way_round_is_the_negative(
    witnesses_of: WitnessesOf, one: str | None, other: str | None
) -> None:
    found, turned = dated(witnesses_of, one, other), dated(witnesses_of, other, one)
    assert [own.weight for own in turned] == pytest.approx([-own.weight for own in found])
    assert [own.signal for own in turned] == [own.signal for own in found]
    for own in found:
        assert own.group is EvidenceGroup.DATE
        assert own.document == ("b" if own.weight > 0 else "a")  # where the later date stands
        assert 0 < abs(own.weight) <= MOST
    if one is None or other is None:
        assert not found


def test_dates_that_are_farther_apart_order_two_texts_the_less(witnesses_of: WitnessesOf) -> None:
    days = [date(2021, 1, 1) + timedelta(apart) for apart in (2, 10, 100)]
    weights = [dated(witnesses_of, "2021-01-01", day.isoformat())[0].weight for day in days]
    assert weights == sorted(weights, reverse=True)
    assert len({dated(witnesses_of, "2021-01-01", day.isoformat())[0].signal for day in days}) == 3


def test_what_leaves_the_order_open_is_no_evidence(witnesses_of: WitnessesOf) -> None:
    assert not dated(witnesses_of, "2021-06-28", "2021-06-28")
    assert not dated(witnesses_of, None, "2021-06-28")


def test_both_dates_are_told_the_earlier_first(witnesses_of: WitnessesOf) -> None:
    [found] = dated(witnesses_of, "2021-06-29", "2021-06-20")
    assert found.note.index("2021-06-20") < found.note.index("2021-06-29")
