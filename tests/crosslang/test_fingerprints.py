"""Fingerprints: sparse vectors of length one, and those of the sentences of a text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.fingerprints import Fingerprints, fingerprint, sentence_terms
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed
from dedup.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable


def of(language: str, *texts: str) -> Fingerprints:
    return fingerprint(Translator.of(language).terms(Packed.of_texts(list(texts))))


def vectors(prints: Fingerprints) -> list[dict[int, float]]:
    bounds = pairwise(prints.offsets.tolist())
    return [dict(zip(prints.terms[a:b].tolist(), prints.weights[a:b].tolist(), strict=True)) for a, b in bounds]


def cosine(a: dict[int, float], b: dict[int, float]) -> float:
    return sum(weight * b.get(term, 0.0) for term, weight in a.items())


@given(data=st.data())
def test_length_is_one_and_terms_rise(
    data: st.DataObject, texts: st.SearchStrategy[str], languages: st.SearchStrategy[str]
) -> None:
    prints = of(data.draw(languages), *data.draw(st.lists(texts, max_size=4)))
    for start, end in pairwise(prints.offsets.tolist()):
        terms = prints.terms[start:end].astype(np.int64)
        assert (np.diff(terms) > 0).all()
        assert end == start or np.square(prints.weights[start:end]).sum() == pytest.approx(1, abs=1e-5)


@given(data=st.data())
def test_order_of_words_does_not_count(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(["Rome", "minister", "fire", "12", "Egypt", "oil"]), max_size=8))
    one, other = vectors(of("en", ". ".join(words), ". ".join(data.draw(st.permutations(words)))))
    assert one == pytest.approx(other)


@given(data=st.data())
def test_joined_and_taken(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    several = data.draw(st.lists(texts, min_size=1, max_size=4))
    prints = of("vi", *several)
    joined = Fingerprints.joined([of("vi", text) for text in several])
    assert vectors(joined) == vectors(prints)
    places = np.array(data.draw(st.lists(st.integers(0, len(several) - 1), max_size=5)), np.intp)
    assert vectors(prints.take(places)) == [vectors(prints)[place] for place in places]


@given(data=st.data())
def test_sentences_have_the_terms_of_their_text(
    data: st.DataObject, texts: st.SearchStrategy[str], languages: st.SearchStrategy[str]
) -> None:
    several, language = data.draw(st.lists(texts, max_size=3)), data.draw(languages)
    packed = Packed.of_texts(several)
    terms = Translator.of(language).terms(packed)
    found = sentence_terms(packed, terms, language)
    spans, documents = sentences(packed, language)
    assert found.spans.tolist() == spans.tolist()
    assert found.documents.tolist() == documents.tolist()
    assert len(found.fingerprints) == len(spans)
    of_sentences = vectors(found.fingerprints)
    for i, whole in enumerate(vectors(fingerprint(terms))):
        own = of_sentences[documents[i] : documents[i + 1]]
        if own:
            assert set().union(*own) == whole.keys()


@pytest.mark.parametrize("language", ["vi", "ar", "es"])
def test_a_story_resembles_its_translation_most(language: str, story: Callable[..., str]) -> None:
    numbers = [(0, 1), (2, 3), (4, 5), (1, 4)]
    stories = vectors(of("en", *(story("en", *own) for own in numbers)))
    for i, own in enumerate(vectors(of(language, *(story(language, *own) for own in numbers)))):
        cosines = [cosine(own, other) for other in stories]
        assert max(cosines) == cosines[i] > 0.25
