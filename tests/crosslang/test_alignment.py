"""Alignments of pairs: as good whichever document is the first, and the same whatever else is aligned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.alignment import FEATURES, Side, align, features, prepare
from dedup.crosslang.terms import Translator
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable


def side(*texts: tuple[str, str]) -> Side:
    return Side.joined([prepare(Packed.of_texts([text]), Translator.of(language)) for language, text in texts])


def figures(both: Side, *pairs: tuple[int, int]) -> list[tuple[Any, float, float]]:
    places = np.array(pairs, np.uint32).reshape(-1, 2)
    found, a, b = features(
        both, places, align(both, places), both.fingerprints.overlap(places), np.full(len(places), 0.6)
    )
    return [(found[i], a.share[i], b.share[i]) for i in range(len(places))]


def draw_pair(data: st.DataObject, texts: st.SearchStrategy[str]) -> Side:
    return side(("en", data.draw(texts)), (data.draw(st.sampled_from(["vi", "ar", "es"])), data.draw(texts)))


@given(data=st.data())
def test_figures_are_finite_and_shares_are_shares(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    ((found, a, b),) = figures(draw_pair(data, texts), (0, 1))
    assert found.shape == (len(FEATURES),)
    assert np.isfinite(found).all()
    assert 0 <= a <= 1
    assert 0 <= b <= 1


weight = st.sampled_from([0.5, 1.0, 1.5, 2.25])
document = st.lists(st.dictionaries(st.integers(0, 9), weight, max_size=4), max_size=6)


@given(a=document, b=document)
def test_an_alignment_is_as_good_both_ways(a: list[dict[int, float]], b: list[dict[int, float]]) -> None:
    ordered = [sorted(sentence.items()) for sentence in (*a, *b)]
    arrays = (
        np.array([term for sentence in ordered for term, _ in sentence], np.uint32),
        np.array([weight for sentence in ordered for _, weight in sentence], np.float32),
        np.cumsum([0, *map(len, ordered)], dtype=np.int64),
        np.array([0, len(a), len(a) + len(b)], np.int64),
    )
    beads, similarities, bounds = kernel.align(*arrays, np.array([[0, 1], [1, 0]], np.uint32), 0.2)
    gains = (similarities - 0.2) * (beads[:, 1] - beads[:, 0] + beads[:, 3] - beads[:, 2])
    assert gains[: bounds[1]].sum() == pytest.approx(gains[bounds[1] :].sum(), abs=1e-5)


@given(data=st.data())
def test_a_pair_is_judged_by_itself(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    own = [("en", data.draw(texts)), ("vi", data.draw(texts)), ("ar", data.draw(texts))]
    together = figures(side(*own), (0, 1), (0, 2), (1, 2))
    for (i, j), (found, a, b) in zip(((0, 1), (0, 2), (1, 2)), together, strict=True):
        ((alone, own_a, own_b),) = figures(side(own[i], own[j]), (0, 1))
        np.testing.assert_allclose(found, alone, atol=1e-6)
        assert (a, b) == pytest.approx((own_a, own_b))


@pytest.mark.parametrize("language", ["vi", "ar", "es"])
def test_sentences_are_aligned_with_their_translations(language: str, story: Callable[..., str]) -> None:
    both = side(("en", story("en", 0, 1, 2, 3, 4, 5)), (language, story(language, 0, 1, 2, 3, 4, 5)))
    aligned = align(both, np.array([[0, 1]], np.uint32))
    assert aligned.of_pair(0) == [[i, i + 1, i, i + 1] for i in range(6)]
    ((_, a, b),) = figures(both, (0, 1))
    assert min(a, b) > 0.9  # a sentence that is short for what it translates does not cover all of it


@pytest.mark.parametrize("language", ["vi", "ar", "es"])
def test_of_a_part_only_the_part_is_covered(language: str, story: Callable[..., str]) -> None:
    ((_, a, b),) = figures(side(("en", story("en", 0, 1)), (language, story(language, 0, 1, 2, 3, 4, 5))), (0, 1))
    assert a > 0.85  # one sentence is longer than what it translates
    assert 0.15 < b < 0.6


@pytest.mark.parametrize("language", ["vi", "ar", "es"])
def test_what_stands_between_translated_sentences_is_not_covered(language: str, story: Callable[..., str]) -> None:
    ((_, a, b),) = figures(side(("en", story("en", 0, 1, 2, 3, 4, 5)), (language, story(language, 0, 2, 5))), (0, 1))
    assert a < 0.75  # three of six sentences, of which one or two at a time are left out
    assert b > 0.9


def test_nothing_is_aligned_with_nothing() -> None:
    ((found, a, b),) = figures(side(("en", ""), ("vi", "")), (0, 1))
    assert np.isfinite(found).all()
    assert (a, b) == (0, 0)
    assert len(align(side(("en", "")), np.zeros((0, 2), np.uint32)).beads) == 0
