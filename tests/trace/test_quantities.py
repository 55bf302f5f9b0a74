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


@pytest.mark.parametrize(("language", "text", "wanted"), cases())
def test_decomposed_letters_change_nothing(language: str, text: str, wanted: str) -> None:
    assert found(normalize("NFD", text), language) == wanted_of(wanted)


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


@given(st.sampled_from(cases()), st.sampled_from(cases()), st.integers(0, 100))
def test_spans_lie_in_what_was_cut(one: tuple[str, str, str], other: tuple[str, str, str], at: int) -> None:
    text = one[1][at:] + other[1][:at]
    assert all(text[found.start : found.end] == found.raw for found in find_quantities(text, one[0]))


@pytest.mark.parametrize("piece", ["7", "7 ", "7,", "1.234", "7-", "$7", "二", "一百", "two ", " 5 killed and", "12人"])
@pytest.mark.parametrize("language", ["en", "fr", "zh"])
def test_many_digits_take_linear_time(piece: str, language: str) -> None:
    def seconds(count: int) -> float:
        taken = []
        for _ in range(3):  # once in a while a run pays for what others left behind
            started = time.process_time()
            find_quantities(piece * (count // len(piece)), language)
            taken.append(time.process_time() - started)
        return min(taken)

    seconds(100)
    assert seconds(32_000) < 20 * max(seconds(4_000), 0.01)


def test_what_is_excluded_is_no_quantity() -> None:
    text = "On 15 June 2021 some 15 soldiers came."
    dates = [found.span for found in find(text, "en") if found.span is not None]
    assert [quantity.start for quantity in find_quantities(text, "en", dates)] == [21]


@pytest.mark.parametrize("zero", "0٠۰०๐０")
def test_digits_of_every_script(zero: str) -> None:
    number = "".join(chr(ord(zero) + digit) for digit in (1, 2))
    assert found(f"{number} km", "en") == [(Decimal(12), "km")]
