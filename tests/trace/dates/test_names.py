"""Names of months and days."""

from __future__ import annotations

import pytest

from dedup.trace.dates.calendars import Calendar
from dedup.trace.dates.names import TABLE, month_named, plain, weekdays


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("يونيو", 6),
        ("حزيران", 6),
        ("جوان", 6),
        ("یونیو", 6),
        ("غشت", 8),
        ("تشرين الأول", 10),
        ("كانون الثاني", 1),
        ("شتنبر", 9),
    ],
)
def test_arabic_months_of_every_region(name: str, number: int) -> None:
    month = month_named(name, "ar")
    assert month is not None
    assert (month.calendar, month.numbers) == (Calendar.GREGORIAN, (number,))


def test_a_name_means_what_it_means_in_its_language() -> None:
    assert [month.numbers for language in ("hr", "pl", None) if (month := month_named("listopad", language))] == [
        (10,),
        (11,),
        (10, 11),
    ]


def test_other_calendars() -> None:
    tir, rajab = month_named("تیر", "fa"), month_named("رجب", "ar")
    assert tir is not None
    assert rajab is not None
    assert (tir.calendar, tir.numbers) == (Calendar.JALALI, (4,))
    assert (rajab.calendar, rajab.numbers) == (Calendar.HIJRI, (7,))


def test_words_of_other_meanings_are_weak() -> None:
    for name in ("May", "March", "out", "mar"):
        month = month_named(name, None)
        assert month is not None
        assert month.weak
    assert month_named("Maio di Luigi", None) is None
    assert month_named("x" * 1000, None) is None


def test_capitals_and_variants_are_one() -> None:
    assert plain("HAZİRAN") == plain("haziran")
    assert len(weekdays("en")) == 7


def test_the_table_is_in_order() -> None:
    rows = [line for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert rows == sorted(rows)
    assert all(len(row.split("\t")) == 4 for row in rows)
