"""The traces of a translator: where they stand, and that they speak for one text as they speak against the other."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, EvidenceGroup
from dedup.near.collection import refusal
from dedup.trace.ledger.evidence import weights
from dedup.trace.ledger.rendered import Traces, translation_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dedup.model import Evidence
    from dedup.trace.witnesses import Witness

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]

PIECES = st.sampled_from(
    [
        "We saw worrying signals. about a return", "He wants to ” end” it", "the AL", "the Arab League (AL)",
        "a “ b", "Translated from the Vietnamese", "Bản lược dịch", "ترجمة: قسم المنوعات", "译自新华社", "(TTXVN)",
        "HANOI (Reuters) -", "It ended.", "Mr. and Mrs. smith", "AFP", "\n\n", "x" * 400,
    ]
)  # fmt: skip
TEXTS = (st.lists(PIECES, min_size=1, max_size=6).map(" ".join) | st.text(min_size=1, max_size=60)).filter(
    lambda text: refusal(Document("a", text)) is None
)
LANGUAGES = st.sampled_from(["en", "vi", "ar", "zh", None])


def evidence_of(witnesses: Sequence[Witness], covered: tuple[float, float] = (0.5, 0.5)) -> list[Evidence]:
    one, other = witnesses
    return translation_evidence(one, other, (Traces.of(one.document.text), Traces.of(other.document.text)), covered)


def told(found: Iterable[Evidence]) -> Counter[tuple[str, str, float]]:
    return Counter((one.signal, one.document, one.weight) for one in found)


@given(text=TEXTS)
def test_traces_stand_in_the_text(text: str) -> None:
    traces = Traces.of(text)
    for span in (*traces.broken, *traces.stray, *traces.called, *traces.acronyms.values()):
        assert 0 <= span.start < span.end <= len(text)
    for name, span in traces.acronyms.items():
        assert text[span.start : span.end] == name
        assert text.index(name) <= span.start
    assert traces.explained <= {name for name in traces.explained if name in text}


@given(
    one=TEXTS,
    other=TEXTS,
    languages=st.tuples(LANGUAGES, LANGUAGES),
    covered=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_the_other_way_round_is_the_negative(
    witnesses_of: WitnessesOf,
    one: str,
    other: str,
    languages: tuple[str | None, str | None],
    covered: tuple[float, float],
) -> None:
    documents = [Document("a", one, language=languages[0]), Document("b", other, language=languages[1])]
    witnesses = witnesses_of(documents)
    found = evidence_of(witnesses, covered)
    assert told(own.turned() for own in evidence_of(witnesses[::-1], covered[::-1])) == told(found)
    texts = {witness.document.id: witness.document.text for witness in witnesses}
    for own in found:
        assert own.group is EvidenceGroup.TRANSLATION
        assert abs(own.weight) == weights(EvidenceGroup.TRANSLATION)[own.signal]
        assert own.span is None or texts[own.document][own.span.start : own.span.end]
        assert (own.weight > 0) == (own.document == "b")


@given(text=TEXTS)
def test_two_texts_that_are_the_same_say_nothing(witnesses_of: WitnessesOf, text: str) -> None:
    found = evidence_of(witnesses_of([Document("a", text, language="en"), Document("b", text, language="en")]))
    assert not sum(one.weight for one in found)


@pytest.mark.parametrize(
    ("source", "derived", "signals"),
    [
        ("Liên đoàn Arab (AL) nói.", "The AL saw worrying signals. about IS.", {"abbreviation", "broken-sentence"}),
        ("Ông nói rằng họ sẽ quay lại.", "He said that they ” return” soon.", {"stray-mark"}),
        ("Le maire a parlé.", "The mayor spoke.\n\nTranslated from L'Écho by Petra Nankivell.", {"called-translation"}),
        ("Le maire a parlé.", "The mayor spoke.", set()),
        ("Le maire a parlé.", "The Arab League (AL) spoke. The AL met.", set()),
    ],
)  # fmt: skip
def test_what_speaks_for_a_translation(witnesses_of: WitnessesOf, source: str, derived: str, signals: set[str]) -> None:
    found = evidence_of(witnesses_of([Document("a", source), Document("b", derived)]))
    assert {one.signal for one in found} == signals
    assert all(one.weight > 0 and one.document == "b" for one in found)


def test_what_is_said_in_the_middle_of_a_text_calls_it_nothing() -> None:
    filler = "Nothing of note was said on that day, and nobody asked. " * 12
    assert not Traces.of(f"{filler}The book was translated from the French. {filler}").called
    assert Traces.of(f"{filler}Translated from the French.").called


def test_one_who_covers_more_is_the_source(witnesses_of: WitnessesOf) -> None:
    witnesses = witnesses_of([Document("a", "Le maire a parlé."), Document("b", "The mayor spoke.")])
    [found] = evidence_of(witnesses, (0.5, 1.0))
    assert (found.signal, found.weight > 0) == ("coverage", True)
    assert not evidence_of(witnesses, (0.9, 0.92))


#: As one would look for broken sentences from their beginnings.
BROKEN = re.compile(r"[^\W\d_]{4,}[.!?][ \t]+(?=[a-zß-öø-ÿа-яё])|\b[A-Z]{2,5}\.[ \t]+(?=[a-z]{2,})")


@given(text=TEXTS | st.text("aaaABB1_½é.!  \t\u0301\n", max_size=40))
def test_broken_sentences_are_all_found(text: str) -> None:
    assert list(Traces.of(text).broken) == [match.span() for match in BROKEN.finditer(text)]
