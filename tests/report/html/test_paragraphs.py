from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Span
from dedup.report.html.paragraphs import lines, paragraphs
from dedup.report.html.segments import differences

_TEXTS = st.lists(st.sampled_from(["one", "two", "three", "\n", "\n\n", " "]), max_size=16).map(" ".join)


@given(_TEXTS, _TEXTS)
def test_the_pieces_are_both_texts(a: str, b: str) -> None:
    pieces = paragraphs(a, b, differences(a, b))
    for text, spans in ((a, [piece[0] for piece in pieces]), (b, [piece[1] for piece in pieces])):
        assert (spans[0].start, spans[-1].end) == (0, len(text))
        assert all(one.end == other.start for one, other in pairwise(spans))


def test_a_paragraph_that_was_added_stands_with_the_one_before() -> None:
    a, b = "First.\n\nLast.", "First.\n\nNew.\n\nLast."
    pieces = paragraphs(a, b, differences(a, b))
    assert [(a[slice(*one)], b[slice(*other)]) for one, other in pieces] == [
        ("First.\n\n", "First.\n\nNew.\n\n"),
        ("Last.", "Last."),
    ]


@given(_TEXTS, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=3))
def test_lines_hold_all_that_is_no_space(text: str, ends: list[tuple[int, int]]) -> None:
    spans = [Span(min(pair), max(pair)) for pair in ends]
    found = lines(text, spans)
    assert all(text[slice(*span)] == text[slice(*span)].strip() != "" for span in found)
    assert all("\n" not in text[slice(*span)] for span in found)
    inside = {at for start, end in spans for at in range(start, min(end, len(text))) if not text[at].isspace()}
    assert {at for span in found for at in range(*span) if not text[at].isspace()} == inside
