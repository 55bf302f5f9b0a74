"""Quantities, language by language, and what holds for any text."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path
from typing import Final
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import find
from dedup.trace.quantities import find_quantities

LANGUAGES: Final = ("vi", "ar", "en", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa")
Found = list[tuple[Decimal, str | None]]


def cases() -> list[tuple[str, str, str]]:
    """Language, text and what it counts."""
    lines = Path(__file__).with_name("quantities.tsv").read_text("utf-8").splitlines()
    found = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(language, text, wanted) for language, text, wanted in found]


def wanted_of(listed: str) -> Found:
    """What a case lists."""
    pairs = [one.split(" ") for one in listed.split("; ")] if listed != "none" else []
    return [(Decimal(value), None if unit == "-" else unit) for value, unit in pairs]


def found(text: str, language: str) -> Found:
    """What is found."""
    return [(quantity.value, quantity.unit) for quantity in find_quantities(text, language)]


@pytest.mark.parametrize(("language", "text", "wanted"), cases())
def test_cases(language: str, text: str, wanted: str) -> None:
    assert found(text, language) == wanted_of(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_decomposed_letters_change_nothing(language: str) -> None:
    for own, text, wanted in cases():
        if own == language:
            assert found(normalize("NFD", text), language) == wanted_of(wanted), text


def test_every_language_has_twelve_cases() -> None:
    for language in LANGUAGES:
        assert sum(own == language for own, _, _ in cases()) >= 12, language


@given(
    st.text(st.sampled_from(list("0123456789٣१０.,'-–/:%$€£ \n()kmKM二十亿人百千万Rpabđو"))) | st.text(max_size=60),
    st.sampled_from((None, "ja", "hi", *LANGUAGES)),
)
def test_spans_lie_in_any_text(text: str, language: str | None) -> None:
    behind = 0
    for quantity in find_quantities(text, language):
        assert behind <= quantity.start < quantity.end <= len(text)
        assert quantity.raw == text[quantity.start : quantity.end]
        assert quantity.value.is_finite()
        behind = quantity.end


@pytest.mark.parametrize(
    ("language", "text", "raw"),
    [
        ("en", "At least twenty-five people died.", "twenty-five people"),
        ("es", "Unos treinta y cinco muertos.", "treinta y cinco muertos"),
        ("fr", "Quatre-vingt-dix personnes.", "Quatre-vingt-dix personnes"),
        ("zh", "价值1亿2000万美元。", "1亿2000万美元"),
        ("vi", "Trị giá 1 tỷ 200 triệu đồng.", "1 tỷ 200 triệu đồng"),
    ],
)
def test_all_parts_of_a_number_are_in_its_span(language: str, text: str, raw: str) -> None:
    assert [quantity.raw for quantity in find_quantities(text, language)] == [raw]


PARTS: Final = {
    "en": "twenty thirty five two one hundred and million 3 200 people killed not",
    "vi": "hai mươi năm lăm trăm nghìn tỷ 1 200 người chết không",
    "ar": "خمسة وعشرين عشر مئة الف 3 شخصا قتل لم",
    "es": "treinta y cinco mil 500 personas muertos no",
    "fr": "quatre vingt dix sept et un mille 3 personnes morts pas",
    "ru": "двадцать пять сто тысяч 3 человек погибли не",
    "zh": "1 2000 三 千 万 亿 人 死亡 美元 未",
    "tr": "yirmi beş on bin 3 500 kişi öldü",
    "id": "dua puluh lima belas ribu 3 orang tewas",
    "fa": "بیست و پنج هزار ۳ نفر کشته نشدند",
}


@given(st.data(), st.sampled_from(sorted(PARTS)))
def test_spans_lie_in_heaps_of_number_words(data: st.DataObject, language: str) -> None:
    words = data.draw(st.lists(st.sampled_from(PARTS[language].split()), max_size=12))
    gaps = data.draw(st.lists(st.sampled_from([" ", "-", "", ", "]), min_size=len(words), max_size=len(words)))
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    behind = 0
    for quantity in find_quantities(text, language):
        assert behind <= quantity.start < quantity.end <= len(text)
        assert quantity.raw == text[quantity.start : quantity.end]
        assert quantity.value.is_finite()
        behind = quantity.end


@given(st.integers(2, 9), st.integers(2, 9), st.sampled_from((" ", "-")))
def test_tens_and_units_are_added_up(tens: int, unit: int, gap: str) -> None:
    ten = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")[tens - 2]
    one = ("two", "three", "four", "five", "six", "seven", "eight", "nine")[unit - 2]
    assert found(f"{ten}{gap}{one} people", "en") == [(Decimal(10 * tens + unit), "people")]


@given(st.integers(1, 999), st.integers(1, 9999))
def test_hundreds_of_millions_and_ten_thousands_are_added_up(large: int, small: int) -> None:
    wanted = [(Decimal(large * 10**8 + small * 10**4), "usd")]
    assert small < 10 or found(f"{large}亿{small}万美元", "zh") == wanted


@given(st.sampled_from(cases()), st.sampled_from(cases()), st.integers(0, 100))
def test_spans_lie_in_what_was_cut(one: tuple[str, str, str], other: tuple[str, str, str], at: int) -> None:
    text = one[1][at:] + other[1][:at]
    assert all(text[found.start : found.end] == found.raw for found in find_quantities(text, one[0]))


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "7 ",
        "7,",
        "1.234",
        "7-",
        "$7",
        "二",
        "一百",
        "two ",
        "twenty-",
        "1万",
        "1 million ",
        "两万",
        " 5 killed and",
        "12人",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "zh"])
def test_many_digits_take_linear_time(piece: str, language: str) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        find_quantities(piece * (count // len(piece)), language)
        return time.process_time() - started

    seconds(100)
    # Once in a while a run pays for what others left behind.
    assert any(seconds(32_000) < 20 * max(seconds(4_000), 0.01) for _ in range(3))


def test_what_is_excluded_is_no_quantity() -> None:
    text = "On 15 June 2021 some 15 soldiers came."
    dates = [found.span for found in find(text, "en") if found.span is not None]
    assert [quantity.start for quantity in find_quantities(text, "en", dates)] == [21]


@pytest.mark.parametrize("zero", "0٠۰०๐０")
def test_digits_of_every_script(zero: str) -> None:
    number = "".join(chr(ord(zero) + digit) for digit in (1, 2))
    assert found(f"{number} km", "en") == [(Decimal(12), "km")]
