"""Dates that texts state, language by language, and what holds for any text."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import FoundDate, MonthDays, find
from dedup.trace.dates.words import words

PUBLISHED: Final = FoundDate.of(date(2021, 7, 1))
LANGUAGES: Final = (None, *sorted(words("vi ar en es fr de pt ru zh tr id fa ja ko th he hi el uk pl it")))


def examples() -> list[tuple[str, str, str]]:
    """Language, text and what it states."""
    found, language = [], ""
    for line in Path(__file__).with_name("examples.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            text, _, stated = line.rpartition(" => ")
            found.append((language, text, stated))
    return found


def stated(text: str, language: str | None) -> str:
    """The dates of a text as the examples write them."""
    settled = [found.settled(PUBLISHED) for found in find(text, language)]
    return "; ".join(str(found) if found.known else "?" for found in settled) or "none"


@pytest.mark.parametrize(("language", "text", "wanted"), examples())
def test_examples(language: str, text: str, wanted: str) -> None:
    assert stated(text, language) == wanted


@pytest.mark.parametrize("language", sorted({language for language, _, _ in examples()}))
def test_decomposed_letters_change_nothing(language: str) -> None:
    for own, text, wanted in examples():
        decomposed = unicodedata.normalize("NFD", text)
        if own == language:
            assert stated(decomposed, language) == wanted, text
            for found in find(decomposed, language):
                assert found.span is not None
                assert found.raw == decomposed[found.span.start : found.span.end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_fifteen_examples(language: str | None) -> None:
    assert language is None or sum(own == language for own, _, _ in examples()) >= 15


def test_a_missing_year_stays_unknown() -> None:
    (found,) = find("ngày 29/6 đã cảnh báo", "vi")
    assert not found.known
    assert found.open == MonthDays(((6, 29),))
    assert found.days == 0


def test_another_date_settles_which_number_is_the_month() -> None:
    first, second = find("28/06/2021 and 06/07/2021", "en")
    assert (str(first), str(second)) == ("2021-06-28", "2021-07-06")
    first, second = find("06/28/2021 and 06/07/2021", "en")
    assert (str(first), str(second)) == ("2021-06-28", "2021-06-07")
    first, second = find("06/07/2021, that is 6 July 2021", "en")
    assert (str(first), str(second)) == ("2021-07-06", "2021-07-06")


@pytest.mark.parametrize(
    "text", ["28 حزيران 2021", "28 Haziran 2021", "28 czerwca 2021", "28 มิถุนายน 2564", "7 تیر 1400"]
)
def test_a_full_date_needs_no_language(text: str) -> None:
    assert stated(text, None) == "2021-06-28"


PIECES: Final = st.sampled_from(
    [
        *sorted(
            words("28 6 2021 / - . : June tháng năm Năm ngày mười 年 月 日 令和 元 يونيو ٢٨ تیر ۱۴۰۰ มิ.ย. 2564 GMT +07")
        ),
        *sorted(
            words("T Z 10 99 0 , ( ) yesterday Monday on hôm qua اليوم 十 二 İ May of de ' st h am 28/6 2021-06-28")
        ),
        *(" ", "\n", "a\u0301", "\u1112\u1161"),
    ]
)
TEXTS: Final = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join))


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_what_is_found_stands_in_the_text(text: str, language: str | None) -> None:
    end = 0
    for found in find(text, language):
        assert found.span is not None
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.raw == text[found.span.start : found.span.end]
        end = found.span.end


@given(TEXTS, st.sampled_from(LANGUAGES), st.dates())
def test_an_interval_is_in_order(text: str, language: str | None, published: date) -> None:
    for found in find(text, language):
        assert (found.first is None) == (found.last is None) == (found.open is not None)
        settled = found.settled(FoundDate.of(published))
        for first, last in ((found.first, found.last), (settled.first, settled.last)):
            assert (first is None and last is None) or (first is not None and last is not None and first <= last)


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_the_same_text_gives_the_same_dates(text: str, language: str | None) -> None:
    assert find(text, language) == find(text, language)


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_a_day_is_read_as_it_was_written(day: date) -> None:
    for written in (f"{day:%Y-%m-%d}", f"{day.day}. {day.month}. {day.year}", f"{day.year}年{day.month}月{day.day}日"):
        assert [(found.first, found.last) for found in find(written, "de")] == [(day, day)]
