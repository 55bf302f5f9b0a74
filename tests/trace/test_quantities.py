"""Quantities, language by language, and what holds for any text."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

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
