"""Words stand where they are said to stand, and two of them have one character if they are the same without case."""

from __future__ import annotations

import re
from itertools import chain, combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Span
from dedup.trace.ledger.words import CAPITAL, MARKS, NUMBER, QUOTE, SHOUTED, Vocabulary

TEXTS = st.text(max_size=60) | st.lists(
    st.sampled_from(["Oil", "oil", "OIL", "1,200", '"', "”", "giá", "石油", "ราคา", "\n\n", "(", "é", "ﬁ", "_"]),
    max_size=20,
).map(" ".join)


@given(text=TEXTS)
def test_words_stand_in_their_text(text: str) -> None:
    words = Vocabulary().words(text)
    assert len(words) == len(words.code) == len(words.words) == len(words.starts) == len(words.ends) == len(words.flags)
    spans = list(zip(words.starts.tolist(), words.ends.tolist(), strict=True))
    assert [text[start:end] for start, end in spans] == words.words
    assert [words.folded(place) for place in range(len(words))] == [word.casefold() for word in words.words]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    bounds = [0, *chain.from_iterable(spans), len(text)]
    between = "".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))
    assert not any(character.isalnum() for character in between)


@given(texts=st.lists(TEXTS, max_size=4))
def test_the_same_word_has_the_same_character_in_every_text(texts: list[str]) -> None:
    vocabulary = Vocabulary()
    every = [
        pair
        for text in texts
        for words in [vocabulary.words(text)]
        for pair in zip(map(str.casefold, words.words), words.code, strict=True)
    ]
    assert all((a[0] == b[0]) == (a[1] == b[1]) for a, b in combinations(every, 2))


@given(text=TEXTS)
def test_flags_say_what_each_word_is(text: str) -> None:
    words = Vocabulary().words(text)
    flags = {
        NUMBER: [word[0].isdecimal() for word in words.words],
        QUOTE: [word in MARKS for word in words.words],
        CAPITAL: [word[0].isupper() for word in words.words],
        SHOUTED: [word.isupper() for word in words.words],
    }
    for flag, own in flags.items():
        assert ((words.flags & flag) > 0).tolist() == own


@given(text=TEXTS, bounds=st.lists(st.integers(0, 60), max_size=6))
def test_what_is_left_out_has_no_words(text: str, bounds: list[int]) -> None:
    listed = sorted(bounds)
    spans = [Span(start, end) for start, end in zip(listed[::2], listed[1::2], strict=False)]
    whole, words = Vocabulary().words(text), Vocabulary().words(text, spans)
    kept = [start for start in whole.starts.tolist() if not any(a <= start < b for a, b in spans)]
    assert words.starts.tolist() == kept
    assert words.whole == whole.whole


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Oil at 1,200.50!", ("Oil", "at", "1,200.50")),
        ("石油价格", ("石", "油", "价", "格")),
        ("said: “Go”", ("said", "“", "Go", "”")),
        ("U.S. - 28/6", ("U", "S", "28/6")),
        ("", ()),
        ("... -- !", ()),
    ],
)
def test_what_a_word_is(text: str, words: tuple[str, ...]) -> None:
    assert Vocabulary().words(text).words == list(words)


def test_no_word_is_half_a_character() -> None:
    """There are more words than characters before the halves of pairs."""
    vocabulary = Vocabulary()
    codes = [
        vocabulary.words(" ".join(f"w{i}" for i in range(first, first + 4000))).code for first in range(0, 60000, 4000)
    ]
    together = "".join(codes)
    assert len(set(together)) == len(together) == 60000
    assert together.encode()


def test_of_a_long_text_only_the_beginning_is_aligned() -> None:
    words = Vocabulary().words("word " * 10_000)
    assert len(words) == 4000
    assert words.whole[0] == 10_000


#: Words as one would look for them one after the other.
UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
WORD = re.compile(rf"\d[\d.,/-]*\d|[{UNSPACED}]|(?:(?![{UNSPACED}])\w)+|[\"“”«»„「」『』]")


@given(text=TEXTS | st.text(st.characters(max_codepoint=0x3100), max_size=40) | st.text("12.,/-_ a石\n", max_size=20))
def test_words_are_those_found_one_after_the_other(text: str) -> None:
    assert Vocabulary().words(text).words == [match[0] for match in WORD.finditer(text)]


@given(texts=st.lists(TEXTS, max_size=4))
def test_other_words_that_are_known_change_nothing(texts: list[str]) -> None:
    shared = Vocabulary()
    for text in texts:
        own, others = Vocabulary().words(text), shared.words(text)
        assert (own.words, own.whole) == (others.words, others.whole)
        assert (own.flags == others.flags).all()
        assert len(set(zip(own.code, others.code, strict=True))) == len(set(own.code)) == len(set(others.code))


@given(one=TEXTS, other=TEXTS)
def test_texts_in_order(one: str, other: str) -> None:
    vocabulary = Vocabulary()
    first, second = vocabulary.words(one), vocabulary.words(other)
    lists = [[word.casefold() for word in words.words] for words in (first, second)]
    assert first.before(second) == (lists[0] < lists[1])
    assert second.before(first) == (lists[1] < lists[0])


@given(word=st.sampled_from(["Oil", "OIL", "石", "é", "1,200"]), text=TEXTS)
def test_the_character_of_a_word(word: str, text: str) -> None:
    vocabulary = Vocabulary()
    words = vocabulary.words(text)
    stands = word.casefold() in {own.casefold() for own in words.words}
    assert (vocabulary.character(word.casefold()) in words.code) == stands
