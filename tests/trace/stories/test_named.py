"""The people whom two documents name: the same ones, others, or too few to say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.stories.people import people_alike, people_of

_POOL = ("antoni blinken", "luigi di maio", "luigi di mayo", "rahim uddin", "chan rithea", "a b", "a c", "li wei")
PEOPLE = st.frozensets(st.sampled_from(_POOL), max_size=4)


def alike(*pair: frozenset[str]) -> float:
    return float(people_alike(pair, np.array([[0, 1]], np.uint32))[0])


@given(one=PEOPLE, other=PEOPLE)
def test_it_is_symmetric_and_one_of_four_answers(one: frozenset[str], other: frozenset[str]) -> None:
    assert alike(one, other) == alike(other, one)
    assert alike(one, other) in (-1.0, 0.0, 0.5, 1.0)


@given(people=PEOPLE)
def test_nobody_differs_from_himself(people: frozenset[str]) -> None:
    assert alike(people, people) == min(len(people), 2) / 2
    assert alike(people, frozenset()) == 0


@given(one=PEOPLE, other=PEOPLE)
def test_with_the_same_person_they_are_alike(one: frozenset[str], other: frozenset[str]) -> None:
    assert alike(one | {"rahim uddin"}, other | {"rahim uddin"}) > 0


@given(people=st.lists(PEOPLE, max_size=5), data=st.data())
def test_pairs_at_once_are_pairs_one_by_one(people: list[frozenset[str]], data: st.DataObject) -> None:
    place = st.integers(0, max(len(people) - 1, 0))
    listed = data.draw(st.lists(st.tuples(place, place), max_size=5)) if people else []
    found = people_alike(people, np.array(listed, np.uint32).reshape(-1, 2))
    assert found.tolist() == [alike(people[a], people[b]) for a, b in listed]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"luigi di maio"}, {"luigi di mayo"}, 0.5),  # a spelling
        ({"a b"}, {"a c"}, 0.0),  # too short to be one
        ({"a b", "li wei"}, {"a c", "rahim uddin"}, -1.0),
        ({"a b"}, {"a c", "rahim uddin"}, 0.0),
        ({"luigi di maio", "rahim uddin"}, {"luigi di mayo", "rahim uddin", "li wei"}, 1.0),
    ],
)
def test_who_is_the_same(one: set[str], other: set[str], expected: float) -> None:
    assert alike(frozenset(one), frozenset(other)) == expected


def test_people_compare_across_scripts() -> None:
    texts = ["Antony Blinken met Luigi Di Maio.", "Ngoại trưởng Antony Blinken gặp ông Luigi Di Maio.", "", "No one."]
    english, vietnamese, *rest = people_of(texts, ["en", "vi", "en", "und"])
    assert alike(english, vietnamese) == 1
    assert rest == [frozenset(), frozenset()]
    assert people_of([], []) == []
