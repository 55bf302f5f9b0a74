"""Words that count from the publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import FoundDate, Shift, Weekday, dates_of
from dedup.trace.dates.relative import LANGUAGES, relative

PUBLISHED = FoundDate.of(date(2021, 7, 1))


@pytest.mark.parametrize(
    ("language", "text", "raw", "wanted"),
    [
        ("vi", "Hôm qua, ông nói", "Hôm qua", "2021-06-30"),
        ("vi", "ông nói hôm thứ Hai tại", "thứ Hai", "2021-06-28"),
        ("en", "the day before yesterday it rained", "the day before yesterday", "2021-06-29"),
        ("en", "he said on Monday that", "Monday", "2021-06-28"),
        ("ar", "قال اليوم /الخميس/ إن", "اليوم /الخميس", "2021-07-01"),
        ("ar", "وأمس التقى", "أمس", "2021-06-30"),
        ("es", "lo dijo el lunes", "lunes", "2021-06-28"),
        ("fr", "il a déclaré lundi que", "lundi", "2021-06-28"),
        ("fr", "avant-hier à Paris", "avant-hier", "2021-06-29"),
        ("de", "am kommenden Montag wird", "Montag", "2021-07-05"),
        ("de", "vorgestern in Berlin", "vorgestern", "2021-06-29"),
        ("pt", "disse nesta segunda-feira que", "segunda-feira", "2021-06-28"),
        ("ru", "позавчера в Москве", "позавчера", "2021-06-29"),
        ("ru", "в среду он сказал", "среду", "2021-06-30"),
        ("zh", "他周一在北京，后天", "后天", "2021-07-03"),
        ("tr", "Pazartesi günü yaptığı", "Pazartesi", "2021-06-28"),
        ("id", "kata dia pada Senin", "Senin", "2021-06-28"),
        ("fa", "روز سه‌شنبه گفت", "سه‌شنبه", "2021-06-29"),
        ("fa", "روز سه شنبه گفت", "سه شنبه", "2021-06-29"),
    ],
)
def test_relative(language: str, text: str, raw: str, wanted: str) -> None:
    found = {date_found.raw: str(date_found.settled(PUBLISHED)) for date_found in relative(text, language)}
    assert found[raw] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mondays are not holidays, says USA Today of today's world"),
        ("vi", "lần thứ hai trong năm, thứ ba là"),
        ("ar", "الأحداث واليومية"),
        ("zh", "三周一次"),
        ("en", "The Sunday Times and Friday the dog"),
        ("pt", "segunda vez"),
        ("xx", "yesterday, today"),
    ],
)
def test_no_days(language: str, text: str) -> None:
    assert [found.raw for found in relative(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("vi", "Ông nói hôm qua 4/3 rằng", "2023-03-04"),
        ("vi", "Ông nói sáng nay 5/3 rằng", "2023-03-05"),
        ("vi", "Ông nói hôm qua (4/3) tại Hà Nội", "2023-03-04"),
        ("vi", "Sáng nay, ngày 5/3, ông nói", "2023-03-05"),
        ("vi", "Hôm nay 2/3 Bộ trưởng cho biết", "2023-03-02"),
        ("vi", "Hôm nay 2/3 dân số đã tiêm", "2023-03-06"),  # two thirds of the people
        ("vi", "Tối qua 3-1 là tỷ số trận đấu", "2023-03-05"),
        ("en", "He said yesterday, March 4, that", "2023-03-04"),
        ("zh", "昨天3月4日，他说", "2023-03-04"),
        ("ar", "قال أمس 4 مارس إن", "2023-03-04"),
    ],
)
def test_the_day_that_is_stated_beside_it_wins(language: str, text: str, wanted: str) -> None:
    assert [str(found) for found in dates_of(text, language, "2023-03-06").found] == [wanted]


def test_it_stays_open() -> None:
    first, second = relative("It said on Monday that yesterday it rained.", "en")
    assert (first.open, second.open) == (Weekday(0, -6, 0), Shift(-1, -1))
    assert not first.known


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text(text: str, language: str) -> None:
    end = 0
    for found in relative(text, language):
        assert found.span is not None
        assert end <= found.span.start < found.span.end <= len(text)
        end = found.span.end
