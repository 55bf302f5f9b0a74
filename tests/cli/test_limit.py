"""What counts as too many duplicates, to the last document."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.cli.limit import Limit
from dedup.errors import UsageError
from dedup.model import Cluster


def scan(documents: int, duplicates: int) -> Any:
    members = tuple(map(str, range(duplicates + 1)))
    clusters = [Cluster("0", members, "0")] if duplicates else []
    return SimpleNamespace(documents=range(documents), clusters=clusters)


@given(st.integers(0, 300), st.data())
def test_shares_are_exact(documents: int, data: st.DataObject) -> None:
    duplicates = data.draw(st.integers(0, max(documents - 1, 0)))
    hundredths = data.draw(st.integers(0, 100_00))
    limit = Limit.parse(f"{hundredths // 100}.{hundredths % 100:02}%")
    over = documents > 0 and Fraction(duplicates, documents) > Fraction(hundredths, 100_00)
    assert (limit.passed(scan(documents, duplicates)) is not None) == over


@given(st.integers(0, 50), st.integers(0, 50))
def test_numbers(most: int, duplicates: int) -> None:
    assert (Limit.parse(str(most)).passed(scan(60, duplicates)) is not None) == (duplicates > most)


def test_figure() -> None:
    assert Limit.parse("5%").passed(scan(1000, 51)) == (
        "51 of 1,000 documents (5.10%) are redundant duplicates, more than --fail-over 5% allows"
    )
    assert Limit.parse("5 %").passed(scan(1000, 50)) is None


@pytest.mark.parametrize("value", ["", "%", "x", "-1", "1.5", "5%%", "5.123%", "1e3", "٥%", "101%", "100.01%", "5\n"])
def test_refusals(value: str) -> None:
    with pytest.raises(UsageError, match="fail-over: "):
        Limit.parse(value)
