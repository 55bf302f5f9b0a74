"""How likely each of some texts is the earliest: none more than it comes from no other one, whatever their order."""

from __future__ import annotations

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.report.earliest import earliest
from dedup.trace.ledger.moments import Moment

SHARES = st.floats(0, 1)
FIRST = st.dictionaries(st.sampled_from("abcde"), SHARES, min_size=1)
TIMES = st.dictionaries(st.sampled_from("abcde"), st.integers(0, 100).map(lambda start: Moment(start, start + 10)))


@given(FIRST, TIMES)
def test_chances(first: dict[str, float], known: dict[str, Moment]) -> None:
    found = earliest(first, known)
    assert {one.document for one in found} == set(first)
    assert [one.chance for one in found] == sorted((one.chance for one in found), reverse=True)
    assert all(0 <= one.chance <= first[one.document] for one in found)
    assert earliest(dict(reversed(first.items())), known) == found


@given(st.lists(SHARES, min_size=1, max_size=4))
def test_without_dates_they_are_what_a_count_over_all_cases_says(alone: list[float]) -> None:
    first = dict(zip("abcd", alone, strict=False))
    cases = list(product((False, True), repeat=len(alone)))
    odds = [prod(p if free else 1 - p for p, free in zip(alone, case, strict=True)) for case in cases]
    some = sum(chance for case, chance in zip(cases, odds, strict=True) if any(case))
    for place, (name, own) in enumerate(first.items()):
        # Each of the others that come from nobody was there before, or not, like a coin.
        ahead = sum(chance / 2 ** (sum(case) - 1) for case, chance in zip(cases, odds, strict=True) if case[place])
        told = dict(earliest(first, {}))[name]
        assert told == pytest.approx(min(own, ahead / some) if some > 1e-12 else own, abs=1e-6)


def test_one_that_surely_comes_from_nobody_and_has_no_rival() -> None:
    assert earliest({"a": 1.0, "b": 0.0}, {}) == [("a", 1.0), ("b", 0.0)]
    assert earliest({"a": 0.0}, {}) == [("a", 0.0)]
