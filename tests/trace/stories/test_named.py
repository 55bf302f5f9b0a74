"""Whom and which places two documents name: the same ones, others, or too few to say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.stories.named import MOST, NOBODY, Named, named_in, others_named, people_alike

_POOL = ("antoni blinken", "luigi di maio", "luigi di mayo", "rahim uddin", "chan rithea", "a b", "a c", "li wei")
PAIR = np.array([[0, 1]], np.uint32)
PEOPLE = st.frozensets(st.sampled_from(_POOL), max_size=4)


def alike(*pair: frozenset[str]) -> float:
    return float(people_alike([Named(people) for people in pair], PAIR)[0])


def others(*pair: Named) -> list[float]:
    found: list[float] = others_named(pair, PAIR)[0].tolist()
    return found


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
    pairs = np.array(listed, np.uint32).reshape(-1, 2)
    found = people_alike([Named(own) for own in people], pairs)
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
    english, vietnamese, *rest = named_in(texts, ["en", "vi", "en", "und"])
    assert alike(english.people, vietnamese.people) == 1
    assert rest == [NOBODY, NOBODY]
    assert named_in([], []) == []


PLACES = st.frozensets(st.sampled_from(["it.rome", "fr.paris", "vn.hanoi", "ke.nairobi", "iq.baghdad"]), max_size=4)
NAMED = st.builds(Named, PEOPLE, PLACES)


@given(one=NAMED, other=NAMED)
def test_others_are_those_of_neither(one: Named, other: Named) -> None:
    found = others(one, other)
    assert found == others(other, one)
    assert all(0 <= count <= MOST for count in found)
    assert others(one, one) == [0, 0]
    for count, own, their in zip(found, one, other, strict=True):
        assert count <= min(len(own), len(their))
        if not own.isdisjoint(their):
            assert count == 0
    assert found[1] == (min(len(one.places), len(other.places), MOST) if one.places.isdisjoint(other.places) else 0)


@given(one=NAMED, other=NAMED, person=st.sampled_from(["karim nasser", "anna schmidt"]))
def test_with_one_person_in_common_nobody_is_another(one: Named, other: Named, person: str) -> None:
    both = (Named(own.people | {person}, own.places) for own in (one, other))
    assert others(*both)[0] == 0


def test_a_spelling_is_no_other_person() -> None:
    assert others(Named(frozenset({"luigi di maio"})), Named(frozenset({"luigi di mayo"}))) == [0, 0]
    assert others(Named(frozenset({"luigi di maio"})), Named(frozenset({"rahim uddin"}))) == [1, 0]
    assert others_named([], np.zeros((0, 2), np.uint32)).shape == (0, 2)


def test_only_what_a_text_begins_with_is_read() -> None:
    text = "Angela Merkel spoke in Berlin. " + "It rained all day. " * 200 + "Emmanuel Macron stayed in Paris."
    (found,) = named_in([text], ["en"])
    assert (len(found.people), found.places) == (1, frozenset({"de.berlin"}))
