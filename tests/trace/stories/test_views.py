"""The views of a document: as a plain reader sees them, and each document by itself."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.crosslang.background import rarity
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.pivot import NAME
from dedup.crosslang.terms import Terms, Translator
from dedup.text.packed import Packed
from dedup.trace.stories.views import ADJACENT, HEAD, Views, views

if TYPE_CHECKING:
    from numpy.typing import NDArray

Several = st.SearchStrategy[list[str]]
_MASK = (1 << 64) - 1


@st.composite
def any_terms(draw: st.DrawFn) -> Terms:
    """Terms of documents as a table hands them out: several of one word stand in one place."""
    terms, places, weights, offsets = list[int](), list[int](), list[float](), [0]
    for _ in range(draw(st.integers(0, 4))):
        words = draw(st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=3), max_size=14))
        for place, own in enumerate(words):
            terms += own
            places += [place * 7] * len(own)
            weights += [draw(st.sampled_from([0.3, 0.6, 1.0]))] * len(own)
        offsets.append(len(terms))
    return Terms(
        np.array(terms, np.uint32),
        np.array(places, np.uint32),
        np.array(weights, np.float32),
        np.array(offsets, np.int64),
    )


def part(terms: Terms, i: int) -> Terms:
    own = slice(*terms.offsets[i : i + 2].tolist())
    n = own.stop - own.start
    return Terms(terms.terms[own], terms.places[own], terms.weights[own], np.array([0, n], np.int64))


def listed(prints: Fingerprints) -> list[list[tuple[int, float]]]:
    return [
        list(zip(prints.terms[a:b].tolist(), prints.weights[a:b].tolist(), strict=True))
        for a, b in pairwise(prints.offsets.tolist())
    ]


def as_lists(seen: Views) -> tuple[object, ...]:
    return listed(seen.whole), seen.rarities.tolist(), listed(seen.head), listed(seen.adjacent)


def mixed(a: int, b: int) -> int:
    return ((min(a, b) << 32 | max(a, b)) * 0x9E3779B97F4A7C15 & _MASK) >> 32


def plain_head(terms: Terms) -> list[bool]:
    """Whether each term of one document is of one of its first words."""
    seen, last, chosen = 0, None, list[bool]()
    for place in terms.places.tolist():
        seen += place != last
        last = place
        chosen.append(seen <= HEAD)
    return chosen


def plain_adjacent(terms: list[int]) -> list[tuple[int, float]]:
    found = {
        mixed(one, other) for i, one in enumerate(terms) for other in terms[i + 1 : i + 1 + ADJACENT] if one != other
    }
    return [(term, 1.0) for term in sorted(found)]


def idf(term: int) -> NDArray[np.float32]:
    """How rare one term is."""
    one = np.ones(1, np.float32)
    weights: NDArray[np.float32] = rarity().weigh(np.array([term], np.uint32), one, np.array([0, 1]), False)[1]
    return weights


@settings(max_examples=60)
@given(terms=any_terms())
def test_each_document_as_a_plain_reader_sees_it(terms: Terms) -> None:
    seen = views(terms)
    head, adjacent = listed(seen.head), listed(seen.adjacent)
    assert len(seen.whole) == len(head) == len(adjacent) == len(terms.offsets) - 1
    assert listed(seen.whole) == listed(fingerprint(terms))
    for i in range(len(head)):
        own = part(terms, i)
        assert head[i] == listed(fingerprint(own.only(np.array(plain_head(own), np.bool_))))[0]
        assert adjacent[i] == plain_adjacent(own.terms.tolist())
    rare = {term: idf(term).tolist() for term in set(seen.whole.terms.tolist())}
    assert [[value] for value in seen.rarities.tolist()] == [rare[term] for term in seen.whole.terms.tolist()]


@settings(max_examples=60)
@given(terms=any_terms())
def test_joined_parts_are_all_at_once(terms: Terms) -> None:
    parts = [views(part(terms, i)) for i in range(len(terms.offsets) - 1)]
    assert as_lists(Views.joined(parts)) == as_lists(views(terms))


@settings(max_examples=30)
@given(data=st.data())
def test_texts_one_by_one_are_texts_at_once(data: st.DataObject, texts: st.SearchStrategy[tuple[str, str]]) -> None:
    own = [text for _, text in data.draw(st.lists(texts, max_size=4))]
    translator = Translator.of(data.draw(st.sampled_from(["en", "vi", "zh", "und"])))
    parts = [views(translator.terms(Packed.of_texts([text]))) for text in own]
    assert as_lists(Views.joined(parts)) == as_lists(views(translator.terms(Packed.of_texts(own))))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_documents_without_terms(count: int) -> None:
    seen = views(Translator.of("en").terms(Packed.of_texts([""] * count)))
    assert [len(view) for view in (seen.whole, seen.head, seen.adjacent)] == [count] * 3
    assert len(seen.rarities) == 0


def test_the_words_of_the_headline_are_the_head() -> None:
    translator = Translator.of("en")
    words = ["Fire", "kills", "workers", "factory", "Dhaka", "police", "garment", "owner", "Sumatra", "earthquake"]
    seen = views(translator.terms(Packed.of_texts([" ".join(words)])))
    first = views(translator.terms(Packed.of_texts([" ".join(words[:HEAD])])))
    assert seen.head.terms.tolist() == first.whole.terms.tolist()
    assert len(seen.whole.terms) > len(seen.head.terms)


def test_within_a_language_a_word_counts_once_however_it_is_translated() -> None:
    own = ["Thủ tướng Nhật Bản thăm Hà Nội.", ""]
    terms = Translator.of("vi").terms(Packed.of_texts(own))
    every, first = views(terms), views(terms, within=True)
    places = [set(terms.places[start:end].tolist()) for start, end in pairwise(terms.offsets.tolist())]
    words = [term for term in first.whole.terms.tolist() if term & 3 != NAME]
    assert len(words) <= len(places[0]) < len(every.whole.terms)
    assert set(first.whole.terms.tolist()) <= set(every.whole.terms.tolist())
    assert first.sizes.tolist() == every.sizes.tolist()
