"""A quote that is a part of the other text's speaks for it having been shortened, and as much against the other way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document
from dedup.trace.ledger.quoted import quote_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.witnesses import Witness

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]

SPEECH = "we heard two loud explosions and then the whole roof came down on all of us there"
WORDS = re.findall(r"\w+", SPEECH)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text that quotes some stretches of one speech."""
    said = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(WORDS) - 1))
        end = draw(st.integers(start + 1, len(WORDS)))
        said.append(f'"{" ".join(WORDS[start:end])}", Salma Khatun said.')
    return " ".join([*said, "The fire went on."])


@given(one=texts(), other=texts())
def test_the_other_way_round_is_the_negative(witnesses_of: WitnessesOf, one: str, other: str) -> None:
    witnesses = witnesses_of([Document("a", one), Document("b", other)])
    found = quote_evidence(*witnesses)
    assert sorted(map(repr, found)) == sorted(repr(own.turned()) for own in quote_evidence(*witnesses[::-1]))
    of = {"a": (one, other), "b": (other, one)}
    for own in found:
        text, full = of[own.document]
        assert own.span is not None
        quoted = text[own.span.start : own.span.end].strip('"')
        assert quoted in full
        assert (own.weight > 0) == (own.document == "b")


@given(text=texts())
def test_a_text_has_shortened_nothing_of_itself(witnesses_of: WitnessesOf, text: str) -> None:
    bare = text.rpartition('"')[0] + '"' if text.count('"') == 2 else "Nobody spoke."
    witnesses = witnesses_of([Document("a", bare), Document("b", bare)])
    assert not quote_evidence(*witnesses)


def test_examples(witnesses_of: WitnessesOf) -> None:
    full = '"We heard two loud explosions and then the roof came down on all of us," said Salma Khatun.'
    part = '"We heard two loud explosions," said Salma Khatun.'
    tiny = '"We heard," said Salma Khatun.'
    none = "Salma Khatun was there, and heard two loud explosions."
    documents = [Document(name, text) for name, text in zip("abcd", (full, part, tiny, none), strict=True)]
    whole, shortened, short, silent = witnesses_of(documents)
    [found] = quote_evidence(whole, shortened)
    assert (found.signal, found.document, found.weight > 0) == ("shortened", "b", True)
    assert not quote_evidence(whole, short)
    assert not quote_evidence(whole, silent)
    assert not quote_evidence(silent, whole)
