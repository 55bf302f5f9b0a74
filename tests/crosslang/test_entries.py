"""What a lexicon becomes for the kernel, and that it takes no time."""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.arabic import bare, bare_each
from dedup.crosslang.entries import Entries, entries_of, form_of
from dedup.crosslang.forms import forms_of
from dedup.crosslang.lexicon import Lexicon, shipped_of
from dedup.crosslang.pivot import Pivot
from dedup.crosslang.terms import Translator
from dedup.kernels import NAME, kernel
from dedup.text.tokens import fold

if TYPE_CHECKING:
    from types import FrameType

word = st.sampled_from(["thủ", "thu", "Tướng", "là", "đá", "bóng", "nước", "Minister"])
term = st.lists(word, min_size=1, max_size=4).map(" ".join)
gloss = st.lists(st.sampled_from(["water", "prime minister", "the", "two hands", "-"]), min_size=1, max_size=5)
lexicons = st.lists(
    st.lists(st.tuples(term, gloss.map("; ".join)), max_size=8).map(
        lambda rows: Lexicon("vi", [row[0] for row in rows], [row[1] for row in rows])
    ),
    max_size=3,
)


def unmarked(text: str) -> str:
    return "".join(c for c in text.replace("đ", "d") if not unicodedata.combining(c))


def key_of(words: list[str]) -> int:
    key = 0
    for one in words:
        key = int(kernel.TermTable.combine(key, form_of(one)))
    return key


def meant(entries: Entries) -> dict[int, dict[int, float]]:
    bounds = zip(entries.keys.tolist(), entries.offsets[:-1].tolist(), entries.offsets[1:].tolist(), strict=True)
    terms, weights = entries.terms.tolist(), entries.weights.tolist()
    return {key: dict(zip(terms[a:b], weights[a:b], strict=True)) for key, a, b in bounds}


@given(given_lexicons=lexicons, also_unmarked=st.booleans())
def test_entries_are_those_of_the_lines(given_lexicons: list[Lexicon], also_unmarked: bool) -> None:
    pivot = Pivot.load()
    found = entries_of(given_lexicons, forms_of("vi"), pivot, unmarked=also_unmarked)
    rows = [
        (fold(term).split(), gloss)
        for lexicon in given_lexicons
        for term, gloss in zip(lexicon.terms, lexicon.glosses, strict=True)
    ]
    marked = {key_of(words) for words, _ in rows}
    reach: dict[str, int] = {}
    expected: dict[int, dict[int, float]] = {}
    for words, gloss in rows:
        ways = [words, [unmarked(one) for one in words]] if also_unmarked else [words]
        for way in ways:
            key = key_of(way)
            if way is words or (len(words) > 1 and key not in marked):
                weights = expected.setdefault(key, {})
                for meaning, weight in pivot.of_gloss(gloss):
                    weights[meaning] = max(weights.get(meaning, 0.0), weight)
            for one in way:
                reach.setdefault(one, 1)
            reach[way[0]] = max(reach[way[0]], len(way))
    assert found.reach == reach
    assert {key: pytest.approx(of_key) for key, of_key in expected.items()} == meant(found)


@given(st.lists(st.text("الةهحكوم", min_size=1, max_size=7)))
def test_many_arabic_words_at_once(words: list[str]) -> None:
    assert bare_each(words) == list(map(bare, words))


@given(st.lists(st.text("abç", min_size=1, max_size=3)), st.sets(st.text("abç", min_size=1, max_size=3)))
def test_a_lexicon_without_some_terms(terms: list[str], unwanted: set[str]) -> None:
    whole = Lexicon("xx", terms, [f"{term} x" for term in terms], {"name": "A name"})
    kept = [term for term in terms if term not in unwanted]
    assert whole.without(unwanted) == Lexicon("xx", kept, [f"{term} x" for term in kept], {"name": "A name"})


@pytest.mark.skipif(NAME == "twin", reason="it is written in Python")
@pytest.mark.parametrize("language", ["ar", "es", "tr", "vi"])
def test_lines_are_not_looked_at_one_by_one(language: str) -> None:
    """Loading takes a few dozen milliseconds as long as Python does not do something for every line."""
    calls = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event == "call"

    Translator.of("en")
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        (lexicon,) = shipped_of(language)
        Translator(language, [lexicon])
    finally:
        sys.setprofile(before)
    assert calls < len(lexicon) / 4
