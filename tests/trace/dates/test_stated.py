"""Dates of fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import Origin, Precision, stated_date


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("2024-05-01T10:00:00+07:00", "2024-05-01 10:00:00 UTC+07:00"),
        ("2024-05-01T10:00:00.123Z", "2024-05-01 10:00:00 UTC"),
        ("2024-05-01T10:00:00-0430", "2024-05-01 10:00:00 UTC-04:30"),
        ("2024-05-01 10:00", "2024-05-01 10:00:00"),
        ("20240501", "2024-05-01"),
        ("2024-05-01", "2024-05-01"),
        ("2024-05", "2024-05-01..2024-05-31"),
        ("2024", "2024-01-01..2024-12-31"),
        ("Mon, 28 Jun 2021 10:00:00 GMT", "2021-06-28 10:00:00 UTC"),
        ("28 Tháng Sáu 2021", "2021-06-28"),
        ("06/07/2021", "2021-06-07..2021-07-06"),
        ("2024-13-01", "None"),
        ("2024-02-30", "None"),
        ("yesterday", "None"),
        ("29/6", "None"),
        ("1 May 2020 or 2 May 2020", "None"),
        ("", "None"),
    ],
)
def test_stated(value: str, wanted: str) -> None:
    assert str(stated_date(value)) == wanted


def test_precision_and_origin() -> None:
    found = stated_date("2024-05-01T10:00Z", origin=Origin.HTML)
    assert found is not None
    assert (found.precision, found.origin, found.span, found.raw) == (
        Precision.MINUTE,
        Origin.HTML,
        None,
        "2024-05-01T10:00Z",
    )


@given(st.one_of(st.text(), st.text("0123456789-:TZ+. /", max_size=30)))
def test_any_field_is_read_or_not(value: str) -> None:
    found = stated_date(value)
    assert found is None or (found.first is not None and found.last is not None and found.first <= found.last)
