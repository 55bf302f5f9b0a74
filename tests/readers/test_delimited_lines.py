"""The lines of a table: all of them, in order, wherever blocks end, and again as often as a row asks for them."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.readers import Damaged, Job, Limits
from dedup.readers.delimited_lines import Lines, TooLong

TEXTS = st.lists(st.sampled_from([*'ab,"é\n\r', "\r\n", "\u2028"]), max_size=60).map("".join)


def lines_of(text: str, size: int) -> Lines:
    data = text.encode()
    return Lines((data[start : start + size] for start in range(0, len(data), size)), Job("x", "x"))


@given(TEXTS, st.integers(1, 70))
def test_every_line_comes_once(text: str, size: int) -> None:
    assert list(lines_of(text, size).since_start()) == list(io.StringIO(text, newline=""))


@given(TEXTS, st.integers(1, 70))
def test_what_is_taken_as_it_comes_is_everything(text: str, size: int) -> None:
    lines = lines_of(text, size)
    parts = []
    while (part := lines.rest()) is not None:
        parts.append(part)
    assert "".join(parts) == text


@given(TEXTS, st.integers(1, 70), st.data())
def test_lines_come_again_from_the_one_after_the_start(text: str, size: int, data: st.DataObject) -> None:
    expected = list(io.StringIO(text, newline=""))
    lines = lines_of(text, size)
    for _ in range(3):
        seen = data.draw(st.integers(0, len(expected) - lines.start))
        found = [line for line, _ in zip(lines.since_start(), range(seen), strict=False)]
        assert found == expected[lines.start : lines.start + seen]
        if lines.start == len(expected):
            return
        lines.again(lines.start + seen)


def test_a_line_that_is_too_long_is_passed_over() -> None:
    lines = Lines(iter([b"a\n", b"x" * 30, b"x" * 30, b"x\nb\n"]), Job("x", "x", Limits(line_bytes=20)))
    assert lines.rest() == "a\n"
    with pytest.raises(TooLong):
        lines.rest()
    assert lines.rest() == "b\n"
    assert lines.rest() is None


def test_damage_comes_after_the_lines_before_it() -> None:
    def blocks() -> list[bytes]:
        raise Damaged("bad-compression", "is damaged")

    lines = Lines((block for part in ([b"a\nb"], None) for block in part or blocks()), Job("x", "x"))
    assert lines.rest() == "a\n"
    with pytest.raises(Damaged):
        lines.rest()
