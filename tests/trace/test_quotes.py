"""Quotes and their speakers, language by language, and what holds for any text."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.quotes import find_quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

LANGUAGES: Final = ("vi", "ar", "en", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa")
#: Texts of what the rules look at.
NOISE: Final = st.text(st.sampled_from(list("“”„\"'‘’«»‹›「」『』—–-:,. \n،。，AbÖéя说表示王x1قوالگفتе")), max_size=200)
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_decomposed_letters_change_nothing(language: str) -> None:
    for own, text, wanted in cases():
        if own == language:
            decomposed = [(normalize("NFD", raw), name and normalize("NFD", name)) for raw, name in wanted]
            assert found(normalize("NFD", text), language) == decomposed, text


def test_every_language_has_twelve_cases() -> None:
    for language in LANGUAGES:
        assert sum(own == language for own, _, _ in cases()) >= 12, language


def hold(text: str, language: str | None) -> None:
    """What holds for the quotes of any text."""
    behind = 0
    for quote in find_quotes(text, language):
        assert behind <= quote.start < quote.end <= len(text)
        assert quote.raw == text[quote.start : quote.end]
        assert quote.text in quote.raw
        assert (quote.speaker is None) == (quote.speaker_span is None)
        if quote.speaker_span is not None:
            assert quote.speaker == text[slice(*quote.speaker_span)]
        behind = quote.end


@given(NOISE | PIECES | st.text(max_size=60), st.sampled_from((None, "ja", *LANGUAGES)))
def test_spans_lie_in_any_text(text: str, language: str | None) -> None:
    hold(text, language)


@given(st.sampled_from(cases()), st.sampled_from(cases()), st.integers(0, 200))
def test_spans_lie_in_what_was_cut(
    one: tuple[str, str, list[Found]], other: tuple[str, str, list[Found]], at: int
) -> None:
    hold(one[1][at:] + other[1][:at], one[0])


@pytest.mark.parametrize("sign", ['"', "“", "”", "«", "»", "'", "‘", "„", "「", ' "a', "“a ", " 'a", "—a\n", '" said '])
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_many_marks_take_linear_time(sign: str, language: str) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        find_quotes(sign * (count // len(sign)), language)
        return time.process_time() - started

    seconds(100)
    # Once in a while a run pays for what others left behind.
    assert any(seconds(32_000) < 20 * max(seconds(4_000), 0.01) for _ in range(3))


def test_unknown_languages_have_quotes_without_speakers() -> None:
    (quote,) = find_quotes("“Wir haben nichts davon gewusst”, said John Smith.", None)
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        'HANOI -- "We are\nhere today," said John Smith.',
        "He said that all of this was well known to everybody, “We are all\nHappy about it today,” said John Smith.",
        "“We lost it all,” said Ann Lee. “It is all gone now.\n\n“Nobody came to help us.”",
        '"We are here.\n"Not there," said Ann Lee.',
        "“We are here today,”\nsaid John Smith.",
        "He said: “We are here.\n\nNobody came to help.",
    ],
)
def test_line_breaks_of_two_characters_are_as_those_of_one(text: str) -> None:
    def told(own: str) -> list[tuple[str, str | None, bool]]:
        return [(quote.raw.replace("\r", ""), quote.speaker, quote.continued) for quote in find_quotes(own, "en")]

    assert told(text)
    assert told(text.replace("\n", "\r\n")) == told(text)


def test_a_quote_goes_on_in_the_next_paragraph() -> None:
    first, second = find_quotes(
        "“We lost it all,” said Ann Lee. “It is all gone now.\n\n“Nobody came to help us.”", "en"
    )[-2:]
    assert (first.speaker, first.continued, second.continued) == ("Ann Lee", True, True)
