from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Span
from dedup.report.html.segments import differences, segments

_TEXTS = st.text(max_size=60)
_SPANS = st.tuples(st.integers(0, 70), st.integers(0, 70)).map(lambda ends: Span(min(ends), max(ends)))
_MARKS = st.dictionaries(st.sampled_from(["boilerplate", "changed", "quote"]), st.lists(_SPANS, max_size=4))


@given(_TEXTS, _SPANS, _MARKS)
def test_the_segments_are_the_text(text: str, span: Span, marks: dict[str, list[Span]]) -> None:
    found = segments(text, span, marks)
    assert "".join(segment.text for segment in found) == text[span.start : span.end]
    assert all(segment.text for segment in found)
    assert all(one.marks != other.marks for one, other in pairwise(found))


@given(_TEXTS, _MARKS)
def test_a_character_has_the_marks_that_cover_it(text: str, marks: dict[str, list[Span]]) -> None:
    found = [segment.marks for segment in segments(text, Span(0, len(text)), marks) for _ in segment.text]
    for at, own in enumerate(found):
        expected = {name for name, spans in marks.items() if any(start <= at < end for start, end in spans)}
        assert set(own) == expected


_WORDS = st.lists(st.sampled_from(["the", "Minister", "said", "told", "us", "新", "闻", "."]), max_size=12)


@given(_WORDS, _WORDS)
def test_what_does_not_differ_is_the_same(one: list[str], other: list[str]) -> None:
    a, b = " ".join(one), " ".join(other)
    edits = differences(a, b)
    for text, spans in ((a, [edit.a for edit in edits]), (b, [edit.b for edit in edits])):
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)
        assert spans == sorted(spans)
    assert _without(a, [edit.a for edit in edits]) == _without(b, [edit.b for edit in edits])


def _without(text: str, spans: list[Span]) -> str:
    kept = [segment.text for segment in segments(text, Span(0, len(text)), {"out": spans}) if not segment.marks]
    return "".join("".join(kept).casefold().split())


def test_capitals_make_no_difference() -> None:
    assert differences("THE MINISTER", "The Minister") == []


def test_what_is_only_added_has_a_place_in_the_other() -> None:
    (edit,) = differences("he said so", "he said never so")
    assert edit.a == Span(8, 8)
    assert edit.b == Span(8, 13)


def test_a_script_without_spaces_differs_by_characters() -> None:
    (edit,) = differences("新闻报道", "新闻报告")
    assert edit.a == edit.b == Span(3, 4)


def test_texts_that_nobody_would_compare_word_by_word_take_no_time() -> None:
    assert differences("a " * 10_000, "b " * 10_000) == []
