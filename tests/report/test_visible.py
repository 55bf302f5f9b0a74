"""Nothing that comes from outside may steer the terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.report.visible import padded, visible, width, wrapped


@given(st.text(st.characters()))
def test_no_control_survives(text: str) -> None:
    shown = visible(text)
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not [c for c in shown if unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"}]
    shown.encode()


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("世界", 4), ("e\u0301", 1), ("\x1b[31mab\x1b[0m", 2)]
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])), st.integers(2, 30))
def test_wrapping_loses_nothing_and_fits(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert "".join(lines).replace(" ", "") == "".join(text.split()).replace(" ", "")
    assert all(width(line) <= columns for line in lines)
    assert width(padded(text, columns)) >= columns


def test_wrapping_does_not_cut_colours() -> None:
    lines = wrapped("\x1b[31m" + "世" * 10 + "\x1b[0m", 8)
    assert lines == ["\x1b[31m世世世世", "世世世世", "世世\x1b[0m"]
