"""In scripts without spaces every character is a word, and nothing but white space lies between words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.unspaced import UNSPACED, WRITTEN


@given(st.text())
def test_the_words_are_all_that_is_written(text: str) -> None:
    assert "".join(WRITTEN.findall(text)) == "".join(text.split())


@pytest.mark.parametrize("text", ["新闻", "ข่าว", "ニュース", "សារ", "သတ", "ລາວ", "\U00020000\U0002a6df"])
def test_a_character_is_a_word(text: str) -> None:
    assert WRITTEN.findall(text) == list(text)
    assert re.fullmatch(f"[{UNSPACED}]+", text)


def test_others_are_words_with_their_marks() -> None:
    assert WRITTEN.findall("“Tin tức” hôm nay, новости") == ["“Tin", "tức”", "hôm", "nay,", "новости"]
