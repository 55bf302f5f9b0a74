from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.report.html.shown import link, shortened, shown
from dedup.report.visible import width


def test_overrides_of_direction_are_seen() -> None:
    assert shown("invoice\u202efdp.exe") == "invoice⟨U+202E⟩fdp.exe"


def test_what_words_are_written_with_stays() -> None:
    assert shown("می‌خواهم\n\t👨‍👩‍👧") == "می‌خواهم\n\t👨‍👩‍👧"


@given(st.text())
def test_what_is_shown_can_be_written(text: str) -> None:
    shown(text).encode("utf-8")


@given(st.text(), st.integers(2, 40))
def test_a_shortened_text_is_one_short_line(text: str, columns: int) -> None:
    line = shortened(text, columns)
    assert width(line) <= columns
    assert "\n" not in line


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "http://[", "vbscript:x", "java\nscript:x",
     " javascript:x", "file:///etc/passwd", "https://example.org/\u202e"],
)  # fmt: skip
def test_nothing_but_the_web_is_linked(address: str) -> None:
    assert link(address) is None
