from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Passage, Span
from dedup.report.html.alignment import rows, uncovered

_SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda one: Span(one[0], min(one[0] + one[1], 40)))
_NON_EMPTY = _SPANS.filter(lambda span: span.start < span.end)
_PASSAGES = st.lists(st.builds(Passage, _NON_EMPTY, _NON_EMPTY), max_size=6)


@given(_PASSAGES)
def test_every_character_stands_somewhere_and_what_is_alone_once(passages: list[Passage]) -> None:
    found = rows(40, 40, passages)
    for side in (0, 1):
        alone = [span for row in found if not row.shared and (span := row.b if side else row.a)]
        in_passages = {at for one in passages for at in range(*(one.b if side else one.a))}
        assert sorted(at for span in alone for at in range(*span)) == sorted(set(range(40)) - in_passages)
    assert [Passage(row.a, row.b) for row in found if row.shared and row.a and row.b] == sorted(
        passages, key=lambda one: (one.b, one.a)
    )


@given(st.lists(st.integers(1, 10), min_size=2, max_size=8))
def test_passages_in_order_keep_both_texts_in_order(lengths: list[int]) -> None:
    ends = [sum(lengths[:number]) for number in range(len(lengths) + 1)]
    passages = [Passage(Span(*ends[at : at + 2]), Span(*ends[at : at + 2])) for at in range(0, len(lengths), 2)]
    for side in (0, 1):
        spans = [span for row in rows(ends[-1], ends[-1], passages) if (span := row.b if side else row.a)]
        assert all(one.end == other.start for one, other in pairwise(spans))
        assert (spans[0].start, spans[-1].end) == (0, ends[-1])


@given(st.lists(_NON_EMPTY, max_size=6))
def test_uncovered_is_the_rest(spans: list[Span]) -> None:
    rest = [at for span in uncovered(spans, 40) for at in range(*span)]
    assert rest == [at for at in range(40) if not any(start <= at < end for start, end in spans)]


def test_what_each_has_in_one_place_stands_in_one_row() -> None:
    first, last = rows(10, 10, [Passage(Span(4, 10), Span(3, 10))])
    assert (first.a, first.b, first.shared) == (Span(0, 4), Span(0, 3), False)
    assert last.shared
