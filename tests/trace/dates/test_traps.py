"""Dates that general tools read wrong: each as it should be."""

from __future__ import annotations

import pytest

from dedup.trace.dates import dates_of, find
from dedup.trace.dates.page import published_on


@pytest.mark.parametrize("named", [True, False], ids=["language known", "language unknown"])
@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("vi", "28 Tháng Sáu 2021", "2021-06-28"),
        ("vi", "28 Tháng Năm 2021", "2021-05-28"),
        ("ar", "28 حزيران 2021", "2021-06-28"),
        ("ar", "28 جوان 2021", "2021-06-28"),
        ("ar", "28 حزيران/يونيو 2021", "2021-06-28"),
        ("ar", "28 حزيران يونيو 2021", "2021-06-28"),
        ("ar", "28 يونيو حزيران 2021", "2021-06-28"),
        ("ar", "28 كانون الثاني يناير 2021", "2021-01-28"),
        ("ar", "28 يناير كانون الثاني 2021", "2021-01-28"),
        ("fa", "۷ تیر ۱۴۰۰", "2021-06-28"),
        ("ar", "١٧ ذو القعدة ١٤٤٢", "2021-06-26..2021-06-28"),  # to a day: the moon is not seen everywhere at once
        ("th", "28 มิถุนายน 2564", "2021-06-28"),
        ("en", "06/07/2021", "2021-06-07..2021-07-06"),
    ],
)
def test_one_date(language: str, text: str, wanted: str, named: bool) -> None:
    assert [str(found) for found in find(text, language if named else None)] == [wanted]


def test_a_year_is_not_invented() -> None:
    (found,) = dates_of("Tổng thư ký ngày 29/6 đã cảnh báo về sự trở lại", "vi").found
    assert (found.first, found.last, found.raw) == (None, None, "29/6")


@pytest.mark.parametrize("language", ["ar", None])
def test_a_minister_is_no_month(language: str | None) -> None:
    text = "الاثنين، 28 يونيو 2021\n\nقال وزير الخارجية الإيطالي لويجي دي مايو إنه سيتم التركيز"
    dates = dates_of(text, language)
    assert [str(found) for found in dates.found] == ["2021-06-28"]
    assert str(dates.published) == "2021-06-28"


def test_a_third_is_no_day() -> None:
    text = "07:10 22/07/2016\n\nNgày 21/7, ông Kerry hối thúc. Số tay súng đã giảm khoảng 1/3. Tại cuộc họp"
    dates = dates_of(text, "vi")
    assert [str(found) for found in dates.found] == ["2016-07-22 07:10:00", "2016-07-21"]
    assert str(dates.published) == "2016-07-22 07:10:00"


def test_the_date_of_a_related_article_is_not_the_page_s() -> None:
    related = "<div class='related-posts'><a href=/x>Rain</a> <time datetime=2021-06-30>30 June 2021</time></div>"
    page = f"<html lang=en><title>Talks</title><body>{related}<h1>Talks</h1><p>28 June 2021</p><p>Text.</p>{related}"
    assert str(published_on(page)) == "2021-06-28"
