"""Quotes and their speakers, language by language, and what holds for any text."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.quotes import find_quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

LANGUAGES: Final = ("vi", "ar", "en", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa")
#: Texts of what the rules look at.
NOISE: Final = st.text(
    st.sampled_from(list("“”„\"'‘’«»‹›「」『』—–-:,. \n،。，AbÖéя说表示王x1قوالگفتе")), max_size=200
)
PIECES: Final = st.lists(
    st.sampled_from(
        ["“", "”", '"', "«", "»", " said ", "X said: ", " John Smith", "قال ", " nói: ", "说", "\n", ", ", ". ", "— ",
         "a few more words", " dedi", "‘", "'", "he said", "сказал "]
    ),
    max_size=60,
).map("".join)  # fmt: skip

Found = tuple[str, str | None]


def read(line: str) -> tuple[str, str, list[Found]]:
    """Language, text and quotes with their speakers."""
    language, shown = line.split("\t")
    named = re.search("⟨(.*?)⟩", shown)
    speaker = named[1] if named else None
    wanted = list[Found]()
    for raw in re.findall("⟦(.*?)⟧", shown):
        raw = re.sub("[⟨⟩]", "", raw)
        wanted.append((raw.removeprefix("~"), None if raw.startswith("~") else speaker))
    return language, re.sub("⟦~|[⟦⟧⟨⟩]", "", shown), wanted


def cases() -> list[tuple[str, str, list[Found]]]:
    """All that is written down."""
    lines = Path(__file__).with_name("quotes.tsv").read_text("utf-8").splitlines()
    return [read(line) for line in lines if not line.startswith("#")]


def found(text: str, language: str) -> list[Found]:
    """What is found."""
    return [(quote.raw, quote.speaker) for quote in find_quotes(text, language)]


@pytest.mark.parametrize(("language", "text", "wanted"), cases())
def test_cases(language: str, text: str, wanted: Sequence[Found]) -> None:
    assert found(text, language) == wanted
