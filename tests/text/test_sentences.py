"""Sentences, as the languages' own abbreviations cut them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed
from dedup.text.sentences import LONGEST, sentences

LANGUAGES = ("en", "vi", "ar", "de", "es", "fr", "zh", "th", "xx", "und")
PIECES = ("Dr", "z.B", "Sr", "Abc", "def", "5", "中文", "عام", ".", "?", "。", "؟", " ", "\n", '"')
texts = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


def cut(text: str, language: str) -> list[str]:
    encoded = text.encode()
    spans, _ = sentences(Packed.of([encoded]), language)
    return [encoded[start:end].decode() for start, end in spans.tolist()]


@given(several=st.lists(texts, max_size=4), language=st.sampled_from(LANGUAGES))
def test_every_text_is_cut_by_itself(several: list[str], language: str) -> None:
    spans, offsets = sentences(Packed.of_texts(several), language)
    assert offsets[0] == 0
    assert offsets[-1] == len(spans)
    for text, (start, end) in zip(several, pairwise(offsets.tolist()), strict=True):
        alone, _ = sentences(Packed.of_texts([text]), language)
        assert spans[start:end].tolist() == alone.tolist()


@given(text=texts, language=st.sampled_from(LANGUAGES))
def test_sentences_stand_one_after_the_other(text: str, language: str) -> None:
    spans, _ = sentences(Packed.of_texts([text]), language)
    at = 0
    for start, end in spans.tolist():
        assert at <= start < end <= len(text.encode("utf-8", "replace"))
        at = end


@given(data=st.binary(max_size=80), language=st.sampled_from(LANGUAGES))
def test_any_bytes(data: bytes, language: str) -> None:
    spans, _ = sentences(Packed.of([data]), language)
    assert not len(spans) or spans.max() <= len(data)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mr. Bean left. Nobody saw.", ["Mr. Bean left.", "Nobody saw."]),
        ("de", "Dr. Müller kam um drei. Er ging.", ["Dr. Müller kam um drei.", "Er ging."]),
        ("de", "Am 3. Mai kam er. Im 19. Jahrhundert nicht.", ["Am 3. Mai kam er.", "Im 19. Jahrhundert nicht."]),
        ("de", "Das war 2019. Er ging.", ["Das war 2019.", "Er ging."]),
        ("tr", "Bu 2. Dünya Savaşı idi. O gitti.", ["Bu 2. Dünya Savaşı idi.", "O gitti."]),
        ("cs", "Bylo to 3. května. Hrál 1. FC Brno.", ["Bylo to 3. května.", "Hrál 1. FC Brno."]),
        ("no", "Den 2. Verdenskrig. Han gikk.", ["Den 2. Verdenskrig.", "Han gikk."]),
        ("vi", "Ông đến tháng 6. Bà đi.", ["Ông đến tháng 6.", "Bà đi."]),
        ("en", "He was number 3. She left.", ["He was number 3.", "She left."]),
        ("es", "El Sr. García vino. Se fue.", ["El Sr. García vino.", "Se fue."]),
        ("vi", "Ông đến lúc 5 giờ. Bà đi.", ["Ông đến lúc 5 giờ.", "Bà đi."]),
        ("ar", "هل جاء؟ ذهب. عاد!", ["هل جاء؟", "ذهب.", "عاد!"]),
        ("zh", "他来了。“她走了！”他说。", ["他来了。", "“她走了！”", "他说。"]),
        ("hi", "वह आया। वह गया।", ["वह आया।", "वह गया।"]),
    ],
)
def test_examples(language: str, text: str, expected: list[str]) -> None:
    assert cut(text, language) == expected


def test_text_without_full_stops_is_cut() -> None:
    clause = "the ministers of both countries met in Rome on Monday and talked about trade"
    for between in ("; ", ", ", "\n", " "):
        parts = cut(between.join([clause] * 20), "en")
        assert len(parts) == 4
        assert max(map(len, parts)) <= LONGEST
    assert cut("; ".join([clause] * 3), "en") == ["; ".join([clause] * 3)]
    thai = "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าการเจรจากับสหภาพ"
    assert max(map(len, cut(" ".join([thai] * 30), "th"))) <= LONGEST
    assert " ".join(cut(" ".join([thai] * 30), "th")) == " ".join([thai] * 30)


@given(text=st.lists(st.sampled_from([*PIECES, "a" * 90, "; ", ", "]), max_size=30).map("".join))
def test_no_letter_is_lost(text: str) -> None:
    def letters(pieces: str) -> str:
        return "".join(filter(str.isalnum, pieces))

    assert letters("".join(cut(text, "en"))) == letters(text)
