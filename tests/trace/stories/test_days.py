"""The days of documents: how far apart they were published, and whether they speak of other days."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.stories.days import FEATURES, NO_DAYS, Days, days_of, gaps_between, times_apart

_FIRST = date(2020, 1, 1).toordinal()
TOLD = st.frozensets(st.tuples(st.sampled_from([0, 2020, 2021]), st.integers(0, 365)), max_size=3)
DAYS = st.one_of(
    TOLD.map(lambda told: Days(told=told)),
    st.builds(
        lambda first, size, told: Days(first, first + size, told),
        st.integers(_FIRST, _FIRST + 40),
        st.integers(0, 2),
        TOLD,
    ),
)
PAIR = np.array([[0, 1]], np.uint32)


def within(days: Days) -> range:
    return range(days.first, days.last + 1)


@given(one=DAYS, other=DAYS)
def test_the_gap_is_that_of_the_nearest_days(one: Days, other: Days) -> None:
    (gap,) = gaps_between([one, other], PAIR).tolist()
    if -1 in (one.first, other.first):
        assert gap == -1
    else:
        assert gap == min(abs(a - b) for a in within(one) for b in within(other))


@given(days=st.lists(DAYS, min_size=1, max_size=6), data=st.data())
def test_it_is_symmetric_and_of_the_two_alone(days: list[Days], data: st.DataObject) -> None:
    place = st.integers(0, len(days) - 1)
    pairs = np.array(data.draw(st.lists(st.tuples(place, place), max_size=5)), np.uint32).reshape(-1, 2)
    found = times_apart(days, pairs)
    assert found.shape == (len(pairs), len(FEATURES))
    assert np.array_equal(found, times_apart(days, pairs[:, ::-1]))
    assert np.isfinite(found).all()
    for i, (a, b) in enumerate(pairs.tolist()):
        assert np.array_equal(times_apart([days[a], days[b]], PAIR)[0], found[i])


@given(one=TOLD, other=TOLD)
def test_a_day_that_both_speak_of_is_no_other(
    one: frozenset[tuple[int, int]], other: frozenset[tuple[int, int]]
) -> None:
    ((*_, apart),) = times_apart([Days(told=one), Days(told=other)], PAIR).tolist()
    assert not apart or (one and other and one.isdisjoint(other))
    ((*_, same),) = times_apart([Days(told=one | {(0, 31)}), Days(told=other | {(0, 31)})], PAIR).tolist()
    assert same == 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 31), (0, 38), 0),
        ((0, 31), (0, 39), 1),
        ((0, 2), (0, 363), 0),  # around New Year
        ((2020, 31), (2021, 31), 1),
        ((2020, 31), (0, 31), 0),
        ((2020, 364), (2021, 2), 0),
    ],
)
def test_other_days_are_more_than_a_week_apart(one: tuple[int, int], other: tuple[int, int], expected: int) -> None:
    days = [Days(told=frozenset({one})), Days(told=frozenset({other}))]
    assert times_apart(days, PAIR)[0, FEATURES.index("other_days")] == expected


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Chiều 1/2, xe tải đâm xe máy.", "vi", {(0, 31)}),
        ("The bridge fell on 5 March 2021.", "en", {(2021, 64)}),
        ("The bridge fell in March.", "en", set()),
        ("The bridge fell." + " It stood long." * 200 + " It was built on 5 March 2021.", "en", set()),
    ],
)
def test_the_days_that_a_text_speaks_of_first(text: str, language: str, told: set[tuple[int, int]]) -> None:
    assert days_of(text, language).told == told


@given(gap=st.integers(0, 400))
def test_a_follow_up_begins_the_day_after_next(gap: int) -> None:
    days = [Days(_FIRST, _FIRST), Days(_FIRST + gap, _FIRST + gap)]
    ((dated, apart, later, _),) = times_apart(days, PAIR).tolist()
    assert dated == 1
    assert apart == pytest.approx(math.log(1 + gap))
    assert later == pytest.approx(min(max((gap - 1) / 3, 0), 1))


@given(text=st.text(max_size=80), stated=st.none() | st.text(max_size=20))
def test_any_text_has_days_in_order_or_none(text: str, stated: str | None) -> None:
    first, last, told = days_of(text, "en", stated)
    assert (first, last) == NO_DAYS[:2] or 0 < first <= last <= first + 3
    assert all((year == 0 or 1 <= year <= 9999) and 0 <= day < 366 for year, day in told)


@pytest.mark.parametrize(
    ("text", "stated", "expected"),
    [
        ("Exports rose.", "2021-06-28", (date(2021, 6, 28), date(2021, 6, 28))),
        ("Exports rose.", "2021", None),
        ("Exports rose.", "2021-06", None),
        ("Exports rose.", "last week", None),
        ("", None, None),
    ],
)
def test_what_is_stated(text: str, stated: str | None, expected: tuple[date, date] | None) -> None:
    days = days_of(text, "en", stated)
    assert days[:2] == (NO_DAYS[:2] if expected is None else tuple(day.toordinal() for day in expected))
