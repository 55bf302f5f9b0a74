"""A slip is found where one text has it, says the same from either side, and nothing where no third text knows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document
from dedup.trace.ledger.edits import align
from dedup.trace.ledger.slips import Slip, slip_evidence, slips_between
from dedup.trace.ledger.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from dedup.trace.ledger.words import Words
    from dedup.trace.witnesses import Witness

WORDS = st.lists(
    st.sampled_from(["ministry", "minstry", "Ministry", "said", "sad", "the", "teh", "exports", "expotrs", "12", "13"]),
    max_size=14,
).map(" ".join)


def slips(one: str, other: str, known: Mapping[str, int]) -> tuple[tuple[Words, Words], list[Slip]]:
    vocabulary = Vocabulary()
    words = vocabulary.words(one), vocabulary.words(other)
    return words, slips_between(*words, align(*words), Counter(known).__getitem__)


@given(one=WORDS, other=WORDS, more=WORDS)
def test_the_same_from_either_side(one: str, other: str, more: str) -> None:
    known = Counter(word for text in (one, other, more) for word in set(text.casefold().split()))
    _, found = slips(one, other, known)
    _, turned = slips(other, one, known)
    assert [Slip(not slip.in_one, slip.other, slip.one) for slip in turned] == found


@given(one=WORDS, other=WORDS, more=WORDS)
def test_who_is_wrong_has_what_fewer_have(one: str, other: str, more: str) -> None:
    known = Counter(word for text in (one, other, more) for word in set(text.casefold().split()))
    words, found = slips(one, other, known)
    for slip in found:
        first, second = words[0].folded(slip.one), words[1].folded(slip.other)
        assert first != second
        assert first.isalpha()
        assert second.isalpha()
        assert (known[first] < known[second]) == slip.in_one
        assert known[first] != known[second]


@given(one=WORDS, other=WORDS)
def test_where_nobody_else_knows_there_is_none(one: str, other: str) -> None:
    assert not slips(one, other, {})[1]
    assert not slips(one, one, Counter(one.split()))[1]


@given(one=WORDS.filter(bool), other=WORDS.filter(bool), more=WORDS)
def test_evidence_stands_at_the_slip(
    witnesses_of: Callable[[Sequence[Document]], list[Witness]], one: str, other: str, more: str
) -> None:
    known = Counter(word for text in (one, other, more) for word in set(text.casefold().split()))
    witnesses = witnesses_of([Document("a", one), Document("b", other)])
    words, found = slips(one, other, known)
    evidence = slip_evidence(witnesses[0], witnesses[1], words, found)
    turned = slip_evidence(witnesses[1], witnesses[0], words[::-1], [Slip(not a, c, b) for a, b, c in found])
    assert [own.turned() for own in turned] == evidence
    for own, slip in zip(evidence, found, strict=True):
        assert own.document == ("a" if slip.in_one else "b")
        assert (own.weight > 0) == slip.in_one
        assert own.span is not None
        text, wrong = (one, words[0].words[slip.one]) if slip.in_one else (other, words[1].words[slip.other])
        assert text[own.span.start : own.span.end] == wrong
        assert repr(wrong) in own.note


def test_examples() -> None:
    known = Counter({"halverson": 2, "halversen": 1})
    assert slips("Mr Halverson said so", "Mr Halversen said so", known)[1] == [Slip(False, 1, 1)]
    assert not slips("Mr Halverson said so", "Mr Miller said so", Counter({"halverson": 2, "miller": 1}))[1]
    assert not slips("the car is red", "the cat is red", Counter({"car": 2, "cat": 1}))[1]
