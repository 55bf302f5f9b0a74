"""The publication date, told apart from what the story tells of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import Origin, dates_of, find, publication

SEEDS = Path(__file__).parents[3] / "seeds"
STORY = "The minister said that talks would go on. He had met the union in Rome, and will meet it again.\n" * 8


def published(text: str, language: str | None = None) -> str:
    """What a text says of its publication."""
    return str(dates_of(text, language).published)


@pytest.mark.parametrize(
    ("language", "head", "wanted"),
    [
        ("vi", "07:10 22/07/2016", "2016-07-22 07:10:00"),
        ("vi", "Cập nhật lúc: 22/07/2016 07:10", "2016-07-22 07:10:00"),
        ("vi", "Thứ sáu, 22/7/2016, 10:20 (GMT+7)", "2016-07-22 10:20:00 UTC+07:00"),
        (
            "vi",
            "date 2024-03 Trong cuộc trả lời phỏng vấn tại Đại sứ quán Mỹ ở Baghdad, bà cho biết",
            "2024-03-01..2024-03-31",
        ),
        ("ar", "الاثنين، 28 يونيو 2021", "2021-06-28"),
        ("ar", "نشر في: 28/06/2021 - 10:30", "2021-06-28 10:30:00"),
        (
            "ar",
            "أكد الوزير اليوم الاثنين 28 حزيران 2021 أن المحادثات مع النقابة سوف تستمر حتى نهاية الأسبوع",
            "2021-06-28",
        ),
        ("en", "Published: June 28, 2021", "2021-06-28"),
        ("en", "By Jane Doe | 28 June 2021", "2021-06-28"),
        ("en", "Published June 28, 2021. Updated June 30, 2021", "2021-06-28"),
        ("en", "Posted on 28 June 2021 by admin", "2021-06-28"),
        ("de", "Veröffentlicht am 28.06.2021 um 10:30 Uhr", "2021-06-28 10:30:00"),
        ("de", "Berlin, 28. Juni 2021", "2021-06-28"),
        ("fr", "Publié le 28 juin 2021 à 10h30", "2021-06-28 10:30:00"),
        ("es", "Publicado el 28 de junio de 2021", "2021-06-28"),
        ("pt", "Publicado em 28/06/2021 às 10h30", "2021-06-28 10:30:00"),
        ("ru", "Опубликовано 28 июня 2021", "2021-06-28"),
        ("tr", "Giriş Tarihi: 28.06.2021 10:30", "2021-06-28 10:30:00"),
        ("id", "Senin, 28 Juni 2021 10:30 WIB", "2021-06-28 10:30:00 UTC+07:00"),
        ("fa", "تاریخ انتشار: ۷ تیر ۱۴۰۰", "2021-06-28"),
        ("zh", "发布时间：2021年6月28日 10:30", "2021-06-28 10:30:00"),
        ("zh", "2021-06-28 10:30 来源：新华网", "2021-06-28 10:30:00"),
        ("ja", "公開日：2021年6月28日", "2021-06-28"),
        ("ko", "입력 2021.06.28. 10:30", "2021-06-28 10:30:00"),
        ("en", "HANOI, June 28 (Reuters) - The minister said", "None"),
        ("en", "The order was issued in January 2011 after the death of the leader, as it is said", "None"),
        ("en", "He was born on 28 June 1950 in a small town by the sea, where his father had a shop", "None"),
        ("en", "© 2021-06-28 The Example Times", "None"),
        ("en", "06/07/2021", "2021-06-07..2021-07-06"),
    ],
)
def test_head(language: str, head: str, wanted: str) -> None:
    assert published(f"{head}\n\nA title\n\n{STORY}", language) == wanted


@pytest.mark.parametrize(
    ("tail", "wanted"),
    [
        ("Published on 28 June 2021", "2021-06-28"),
        ("28 June 2021", "2021-06-28"),
        ("The notes are due to be repaid at par in full on\nFebruary 28, 1992.\n Reuter", "None"),
        ("NOTE: The company became a public one on Dec 31, 1986", "None"),
        ("— Jane (@jane) June 28, 2021", "None"),
    ],
)
def test_tail(tail: str, wanted: str) -> None:
    assert published(f"A title\n\n{STORY}\n{tail}\n", "en") == wanted


def test_nothing_past_lies_after_it() -> None:
    head = "28 June 2021\n\n"
    assert published(head + STORY + "On 30 July 2021 he came back.", "en") == "None"
    assert published(head + STORY + "He will come back on 30 July 2021.", "en") == "2021-06-28"


def test_what_is_stated_wins_and_is_shown_as_such() -> None:
    text = "Published: June 28, 2021\n\nYesterday it rained."
    dates = dates_of(text, "en", "2021-06-20")
    assert str(dates.published) == "2021-06-20"
    assert dates.published is not None
    assert dates.published.origin is Origin.METADATA
    assert [str(found) for found in dates.found] == ["2021-06-28", "2021-06-19"]
    assert str(dates_of(text, "en", "no date at all").published) == "2021-06-28"


def test_nothing_is_published_after_today() -> None:
    text = "28 June 2021\n\nA title"
    assert publication(text, find(text, "en"), today=date(2021, 6, 27)).date is None


def test_a_dateline_is_told() -> None:
    (found,) = dates_of("HANOI, June 28 (Reuters) - The minister said", "en").found
    assert (found.origin, found.known) == (Origin.DATELINE, False)
    (found,) = dates_of("新华社北京6月28日电 部长说", "zh").found
    assert found.origin is Origin.DATELINE


def test_the_seeds() -> None:
    paths, languages = sorted(SEEDS.iterdir()), ("vi", "vi", "en", "ar", "vi")
    dates = [dates_of(path.read_text("utf-8"), own) for path, own in zip(paths, languages, strict=True)]
    assert [str(own.published) for own in dates] == [
        "None",
        "2016-07-22 07:10:00",
        "None",
        "2021-06-28",
        "2024-03-01..2024-03-31",
    ]
    assert [[str(found) for found in own.found] for own in dates] == [
        ["open: 29/6"],
        ["2016-07-22 07:10:00", "2016-07-21", "2016-07-20"],
        [],
        ["2021-06-28"] * 4,
        [
            "2024-03-01..2024-03-31",
            "2024-03-24",
            "2024-03-22",
            "2017-01-01..2017-12-31",
            "2024-01-01..2024-01-31",
            "2024-04-15",
            "2024-02-11",
        ],
    ]


@given(st.text(), st.sampled_from([None, "en", "vi", "ar"]), st.one_of(st.none(), st.text()))
def test_no_text_is_too_strange(text: str, language: str | None, stated: str | None) -> None:
    own = dates_of(text, language, stated).published
    assert own is None or (own.first is not None and own.last is not None and own.first <= own.last)
