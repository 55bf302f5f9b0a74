"""Words that no lexicon has: many at once are what each is by itself."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.names import romanise, skeleton
from dedup.crosslang.pivot import Meanings, Pivot, Weighted, name_term
from dedup.crosslang.unlisted import COGNATE_WEIGHT, NAME_WEIGHT, guesses, name_meanings
from dedup.text.tokens import fold

words = st.text(min_size=1).map(fold).filter(bool).map(lambda text: text.split()[0])
words |= st.sampled_from(
    ["the", "colour", "twelve", "went", "đa\u0300", "ndondo", "президент", "بلينكن", "ブリンケン", "ß", "²"]
)


def listed(found: Meanings) -> list[Weighted]:
    pairs = list(zip(found.terms.tolist(), found.weights.tolist(), strict=True))
    return [pairs[start:end] for start, end in zip(found.offsets[:-1], found.offsets[1:], strict=True)]


def guess(word: str, capital: bool, language: str) -> Weighted:
    """One word, by the rules."""
    pivot, found = Pivot.load(), Weighted()
    if language == "en":
        found += pivot.of(word)
    elif word[0] < "\u0250" and (capital or language != "vi"):
        plain = "".join(filter(str.isalnum, romanise(word)))
        found += [(term, (1.0 if capital else COGNATE_WEIGHT) * weight) for term, weight in pivot.of(plain)]
    if capital or word[0] >= "\u0590":
        bones = skeleton(word)
        found += [(name_term(bones), NAME_WEIGHT)] if len(bones) > 1 else []
    return [(term, float(np.float32(weight))) for term, weight in found]


@given(
    several=st.lists(st.tuples(words, st.booleans()), max_size=8), language=st.sampled_from(["en", "vi", "sw", "ru"])
)
def test_many_at_once_are_guessed_as_each_by_itself(several: list[tuple[str, bool]], language: str) -> None:
    capital = np.array([capital for _, capital in several], np.bool_)
    found = guesses([word for word, _ in several], capital, language, Pivot.load())
    assert listed(found) == [guess(word, capital, language) for word, capital in several]


@given(st.lists(words | st.just(""), max_size=6))
def test_names(several: list[str]) -> None:
    weight = float(np.float32(NAME_WEIGHT))
    expected: list[Weighted] = [
        [(name_term(bones), weight)] if len(bones) > 1 else [] for bones in map(skeleton, several)
    ]
    assert listed(name_meanings(several)) == expected
