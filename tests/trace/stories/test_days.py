"""How far apart documents were published: intervals of days, and nothing where a day is not known."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.stories.published import FEATURES, NO_DAYS, gaps_between, published_days, times_apart

_FIRST = date(2020, 1, 1).toordinal()
INTERVALS = st.one_of(
    st.just(NO_DAYS),
    st.tuples(st.integers(_FIRST, _FIRST + 40), st.integers(0, 2)).map(lambda own: (own[0], sum(own))),
)


def days_of(interval: tuple[int, int]) -> range:
    return range(interval[0], interval[1] + 1)


@given(one=INTERVALS, other=INTERVALS)
def test_the_gap_is_that_of_the_nearest_days(one: tuple[int, int], other: tuple[int, int]) -> None:
    (gap,) = gaps_between([one, other], np.array([[0, 1]], np.uint32)).tolist()
    if NO_DAYS in (one, other):
        assert gap == -1
    else:
        assert gap == min(abs(a - b) for a in days_of(one) for b in days_of(other))


@given(days=st.lists(INTERVALS, min_size=1, max_size=6), data=st.data())
def test_it_is_symmetric_and_of_the_two_alone(days: list[tuple[int, int]], data: st.DataObject) -> None:
    place = st.integers(0, len(days) - 1)
    pairs = np.array(data.draw(st.lists(st.tuples(place, place), max_size=5)), np.uint32).reshape(-1, 2)
    found = times_apart(days, pairs)
    assert found.shape == (len(pairs), len(FEATURES))
    assert np.array_equal(found, times_apart(days, pairs[:, ::-1]))
    assert np.isfinite(found).all()
    for i, (a, b) in enumerate(pairs.tolist()):
        assert np.array_equal(times_apart([days[a], days[b]], np.array([[0, 1]], np.uint32))[0], found[i])


@given(gap=st.integers(0, 400))
def test_a_follow_up_begins_the_day_after_next(gap: int) -> None:
    days = [(_FIRST, _FIRST), (_FIRST + gap, _FIRST + gap)]
    ((dated, apart, later),) = times_apart(days, np.array([[0, 1]], np.uint32)).tolist()
    assert dated == 1
    assert apart == pytest.approx(math.log(1 + gap))
    assert later == pytest.approx(min(max((gap - 1) / 3, 0), 1))


@given(text=st.text(max_size=80), stated=st.none() | st.text(max_size=20))
def test_any_text_has_days_in_order_or_none(text: str, stated: str | None) -> None:
    first, last = published_days(text, "en", stated)
    assert (first, last) == NO_DAYS or 0 < first <= last <= first + 3


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
    days = published_days(text, "en", stated)
    assert days == (NO_DAYS if expected is None else tuple(day.toordinal() for day in expected))
