"""One pair, explained."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Match, Passage, Relation, Span
from dedup.report.comparison import lines, word_differences
from dedup.report.visible import width


def comparison(a: str, b: str, relation: Relation | None, figures: tuple[float, float, float]) -> Any:
    match = Match("a.txt", "b.txt", relation, figures[0], figures[2], figures[1], 1.0) if relation else None
    return SimpleNamespace(
        a=Document("b.txt", a),
        b=Document("a.txt", b),
        match=match,
        shingles_a=1000,
        shingles_b=20,
        shared=10,
        similarity=figures[0],
        containment_a=figures[1],
        containment_b=figures[2],
        passages=(Passage(Span(0, len(a)), Span(0, len(b))),) if relation else (),
        boilerplate_a=(Span(0, 1),),
        boilerplate_b=(),
        reason="" if relation else "similarity 0.10 is below 0.7",
    )


@pytest.mark.parametrize(
    ("relation", "sentence"),
    [
        (None, "The two texts are not related."),
        (Relation.EXCERPT, "Most of B stands in A."),
        (Relation.NEAR_DUPLICATE, "The two texts are near-duplicates."),
    ],
)
def test_verdict_and_figures(relation: Relation | None, sentence: str) -> None:
    report = list(lines(comparison("one two", "one three", relation, (0.1, 0.2, 0.9)), threshold=0.7))
    assert report[:2] == ["A  b.txt", "B  a.txt"]
    assert sentence in report
    assert "  of A stands in B    0.20" in report
    assert "  shingles            1,000 in A, 20 in B, 10 in both" in report
    assert "  boilerplate         1 characters in A, 0 in B" in report


def test_what_fell_short_stands_below_the_verdict() -> None:
    report = list(lines(comparison("one two", "one three", None, (0.1, 0.2, 0.9)), threshold=0.7))
    assert report[3:6] == ["The two texts are not related.", "  similarity 0.10 is below 0.7", ""]


def test_passages_stand_side_by_side_and_fit() -> None:
    report = list(
        lines(
            comparison("世界 " * 60, "world news " * 30, Relation.REWRITE, (0.3, 0.4, 0.5)), threshold=0.7, columns=60
        )
    )
    beside = [line for line in report if "  |  " in line]
    assert len(beside) > 5
    assert all(
        width(line) <= 60
        for line in report
        if line.startswith("  ") and "shingles" not in line and "rewrite" not in line
    )
    assert "  differences:" in report


def test_same_passage_has_no_differences() -> None:
    assert "  differences:" not in list(
        lines(comparison("One two", "one  TWO", Relation.EXACT, (1, 1, 1)), threshold=0.7)
    )


def test_control_characters_are_shown() -> None:
    report = "".join(lines(comparison("one \x1b[2J\u202e two", "one\x07", Relation.EXACT, (1, 1, 1)), threshold=0.7))
    assert not set("\x1b\x07\u202e") & set(report)


def test_differences_in_scripts_without_spaces() -> None:
    assert word_differences("今天很好", "今天不好") == "今天 [-很-] {+不+} 好"


def test_differences_in_colour() -> None:
    assert word_differences("a b", "a c", colour=True) == "a \x1b[31mb\x1b[0m \x1b[32mc\x1b[0m"


@given(st.text(), st.text())
def test_differences_of_anything(a: str, b: str) -> None:
    shown = word_differences(a, b)
    assert "\x1b" not in shown
    assert word_differences(a, a).count("[-") == a.count("[-")
