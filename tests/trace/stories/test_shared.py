"""What two documents share, against a plain count with dictionaries."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.crosslang.pivot import NAME, NUMBER, WORD
from dedup.crosslang.terms import Terms, Translator
from dedup.kernels import load
from dedup.text.packed import Packed
from dedup.trace.stories import shared as module
from dedup.trace.stories.shared import FEATURES, RAREST, shared_terms
from dedup.trace.stories.views import Views, views

if TYPE_CHECKING:
    from dedup.crosslang.fingerprints import Fingerprints

Vector = dict[int, float]


@st.composite
def seen(draw: st.DrawFn) -> Views:
    """Documents of few terms, so that they share some; of every kind, and some of none."""
    terms, weights, offsets = list[int](), list[float](), [0]
    for _ in range(draw(st.integers(1, 4))):
        own = draw(st.lists(st.builds(lambda word, kind: word * 4 + kind, st.integers(1, 9), st.integers(0, 2))))
        terms += own
        weights += [draw(st.sampled_from([0.3, 0.7, 1.0]))] * len(own)
        offsets.append(len(terms))
    places = np.arange(len(terms), dtype=np.uint32)
    given_terms = np.array(terms, np.uint32)
    return views(Terms(given_terms, places, np.array(weights, np.float32), np.array(offsets, np.int64)))


def vectors(prints: Fingerprints) -> list[Vector]:
    return [
        dict(zip(prints.terms[a:b].tolist(), prints.weights[a:b].tolist(), strict=True))
        for a, b in pairwise(prints.offsets.tolist())
    ]


def contained(one: Vector, other: Vector) -> float:
    """The share of the weight of one that is on terms which the other has too."""
    return sum(weight for term, weight in one.items() if term in other) / max(sum(one.values()), 1e-9)


def of_kind(vector: Vector, kind: int) -> Vector:
    return {term: weight for term, weight in vector.items() if term & 3 == kind}


def plain(documents: Views, a: int, b: int, across: bool) -> dict[str, float]:
    whole, head, adjacent = (vectors(view) for view in (documents.whole, documents.head, documents.adjacent))
    rarity = dict(zip(documents.whole.terms.tolist(), documents.rarities.tolist(), strict=True))
    one, other = whole[a], whole[b]
    both = one.keys() & other.keys()
    mass = math.sqrt(sum(one.values()) * sum(other.values()))
    rarest = sorted((rarity[term] for term in both), reverse=True)[:RAREST]
    numbers = [len(of_kind(own, NUMBER)) for own in (one, other)]

    def least(kind: int) -> float:
        mine, theirs = of_kind(one, kind), of_kind(other, kind)
        return min(contained(mine, theirs), contained(theirs, mine))

    return {
        "soft_cosine": sum(math.sqrt(one[term] * other[term]) for term in both) / max(mass, 1e-9),
        "rarest": sum(rarest) / RAREST,
        "words": math.log1p(sum(term & 3 == WORD for term in both)),
        "names": least(NAME),
        "numbers": least(NUMBER),
        "fewer_numbers": math.log1p(min(numbers)),
        "head": max(contained(head[a], other), contained(head[b], one)),
        "adjacent": max(contained(adjacent[a], adjacent[b]), contained(adjacent[b], adjacent[a])),
        "length": abs(math.log((len(one) + 1) / (len(other) + 1))),
        "across": float(across),
    }


def all_pairs(documents: Views) -> Any:
    n = len(documents.whole)
    return np.array([[a, b] for a in range(n) for b in range(n)], np.uint32)


@settings(max_examples=60)
@given(documents=seen(), data=st.data())
def test_each_feature_is_a_plain_count(documents: Views, data: st.DataObject) -> None:
    pairs = all_pairs(documents)
    across = np.array([data.draw(st.booleans()) for _ in pairs], np.bool_)
    rarest = data.draw(st.sampled_from([2, RAREST]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "RAREST", rarest)
        patch.setitem(globals(), "RAREST", rarest)
        found = shared_terms(documents, pairs, across)
        for (a, b), own, other_language in zip(pairs.tolist(), found.tolist(), across.tolist(), strict=True):
            expected = plain(documents, a, b, other_language)
            assert tuple(expected) == FEATURES
            assert own == pytest.approx(list(expected.values()), abs=1e-5)


@settings(max_examples=60)
@given(documents=seen())
def test_it_is_symmetric_and_finite(documents: Views) -> None:
    pairs = all_pairs(documents)
    across = np.zeros(len(pairs), np.bool_)
    found = shared_terms(documents, pairs, across)
    assert np.isfinite(found).all()
    assert np.array_equal(found, shared_terms(documents, np.ascontiguousarray(pairs[:, ::-1]), across))


@settings(max_examples=60)
@given(documents=seen(), data=st.data())
def test_a_pair_among_others_is_a_pair_alone(documents: Views, data: st.DataObject) -> None:
    pairs = all_pairs(documents)
    found = shared_terms(documents, pairs, np.zeros(len(pairs), np.bool_))
    place = data.draw(st.integers(0, len(pairs) - 1))
    alone = shared_terms(documents, pairs[place : place + 1], np.zeros(1, np.bool_))
    assert np.array_equal(alone[0], found[place])


@settings(max_examples=40)
@given(documents=seen())
def test_twin_and_native_agree(documents: Views) -> None:
    pairs = all_pairs(documents)
    across = np.zeros(len(pairs), np.bool_)
    found = shared_terms(documents, pairs, across)
    twin = load("twin")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.trace.stories.shared.kernel", twin)
        patch.setattr("dedup.crosslang.fingerprints.kernel", twin)
        assert np.array_equal(shared_terms(documents, pairs, across), found)


@pytest.mark.parametrize("texts", [["", ""], ["", "A fire in Dhaka killed 27 workers."], ["?", "!"]])
def test_nothing_is_shared_with_nothing(texts: list[str]) -> None:
    documents = views(Translator.of("en").terms(Packed.of_texts(texts)))
    found = shared_terms(documents, np.array([[0, 1]], np.uint32), np.array([True]))
    shares = dict(zip(FEATURES, found[0].tolist(), strict=True))
    assert all(shares[name] == 0 for name in FEATURES if name not in ("length", "across"))
    assert shares["across"] == 1


def test_no_pairs() -> None:
    documents = views(Translator.of("en").terms(Packed.of_texts([])))
    assert shared_terms(documents, np.zeros((0, 2), np.uint32), np.zeros(0, np.bool_)).shape == (0, len(FEATURES))


def test_a_document_shares_all_of_itself() -> None:
    documents = views(Translator.of("en").terms(Packed.of_texts(["A fire at a factory in Dhaka killed 27 workers."])))
    found = shared_terms(documents, np.array([[0, 0]], np.uint32), np.array([False]))
    shares = dict(zip(FEATURES, found[0].tolist(), strict=True))
    for name in ("soft_cosine", "names", "numbers", "head", "adjacent"):
        assert shares[name] == pytest.approx(1, abs=1e-5), name
    assert shares["length"] == 0
