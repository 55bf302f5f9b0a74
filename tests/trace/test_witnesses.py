"""Documents as the tracer sees them: what is noted while they are scanned, and what each says of its origin."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import pipeline
from dedup.model import Document, Skipped
from dedup.near.collection import refusal
from dedup.readers import Source
from dedup.settings import Settings
from dedup.trace.ledger.moments import Moment
from dedup.trace.witnesses import Noted, Witnesses

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from dedup.trace.witnesses import Witness

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]
    Collections = st.SearchStrategy[list[Document]]

#: Half of a pair is no character, and every one is replaced by the same that says so.
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def looked_into(documents: Sequence[Document]) -> Witnesses:
    noted = Noted(documents)
    return Witnesses(pipeline.scan(noted, Settings(threads=1)).collection, noted.documents)


@given(data=st.data())
def test_noting_changes_nothing_and_keeps_no_texts(data: st.DataObject, collections: Collections) -> None:
    documents = data.draw(collections)
    items: list[Document | Skipped] = [*documents, Skipped("x", 0, "empty", "no text")]
    noted = Noted(items)
    assert list(noted) == items
    kept = [document for document in documents if refusal(document) is None]
    assert noted.documents == [replace(document, text="") for document in kept]
    assert (list(noted.files), noted.bytes_read, noted.bytes_total) == ([], 0, None)


def test_what_a_source_knows_of_its_files_is_passed_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one two three", encoding="utf-8")
    noted = Noted(Source([tmp_path]))
    [document] = noted
    assert isinstance(document, Document)
    assert [file.bytes for file in noted.files] == [13]
    assert noted.bytes_read == noted.bytes_total == 13


@given(data=st.data())
def test_every_witness_is_its_document(data: st.DataObject, collections: Collections) -> None:
    documents = [document for document in data.draw(collections) if refusal(document) is None]
    witnesses = looked_into(documents)
    for document, witness in zip(documents, witnesses.of(range(len(documents))), strict=True):
        own = witness.document
        assert own.text == _SURROGATE.sub("\ufffd", document.text)
        assert replace(own, text="") == replace(document, text="")
        assert witness.moment == Moment.of(witness.published)
        assert witnesses.published(document.id) == witness.published
        assert replace(witnesses.document(document.id), language=None) == replace(own, language=None)


@given(data=st.data())
def test_what_is_found_stands_in_the_text(data: st.DataObject, collections: Collections) -> None:
    documents = [document for document in data.draw(collections) if refusal(document) is None]
    for witness in looked_into(documents).of(range(len(documents))):
        text = witness.document.text
        for credit in witness.credits:
            assert text[credit.start : credit.end] == credit.raw
        for quote in witness.quotes:
            assert text[quote.start : quote.end] == quote.raw
        assert witness.beside == sorted(set(witness.beside))
        assert set(witness.boilerplate) <= set(witness.beside)
        for start, end in witness.beside:
            assert 0 <= start < end <= len(text)


@given(data=st.data())
def test_a_witness_does_not_depend_on_who_else_is_asked(data: st.DataObject, collections: Collections) -> None:
    documents = [document for document in data.draw(collections) if refusal(document) is None]
    witnesses = looked_into(documents)
    rows = data.draw(st.permutations(range(len(documents))))
    together = witnesses.of(rows)
    assert together == [witnesses.of([row])[0] for row in rows]


def test_who_is_not_there_is_an_error() -> None:
    witnesses = looked_into([Document("a", "one two three")])
    assert witnesses.document("a").text == "one two three"
    assert witnesses.published("a") is None
    for ask in (witnesses.document, witnesses.published):
        with pytest.raises(KeyError):
            ask("b")


def test_what_is_said_of_its_origin(witnesses_of: WitnessesOf) -> None:
    text = "HANOI, June 3 (Reuters) - Exports rose in May, a ministry said.\n\nPhoto: AFP\n\nSource: Harbour Post"
    document = Document("a", text, language="en", published="2021-06-04", outlet="Valley Times")
    document = replace(document, url="https://valley.example/1")
    [witness] = witnesses_of([document])
    assert witness.published is not None
    assert witness.published.iso == "2021-06-04"
    assert (witness.publisher.name, witness.publisher.site) == ("valley times", "valley.example")
    beside = [text[start:end] for start, end in witness.beside]
    assert any("Reuters" in own for own in beside)
    assert any("Harbour Post" in own for own in beside)
    assert not any("Exports rose" in own for own in beside)


def test_a_credit_within_a_sentence_is_a_part_of_the_story(witnesses_of: WitnessesOf) -> None:
    [witness] = witnesses_of([Document("a", "Exports rose in May, according to Reuters, and fell again in June.")])
    assert witness.credits
    assert not witness.beside


@pytest.mark.parametrize(("outlet", "own"), [("Harbour Post", True), ("Valley Times", False)])
def test_a_credit_that_names_its_own_publisher_is_its_own(witnesses_of: WitnessesOf, outlet: str, own: bool) -> None:
    [witness] = witnesses_of([Document("a", "Exports rose.\n\nSource: Harbour Post", outlet=outlet)])
    assert {credit.own for credit in witness.credits} == {own}


def test_what_is_stated_is_there_without_the_text() -> None:
    given = Document("a", "one two three", title="On a", outlet="The Post", published="2020-01-01")
    seen = looked_into([given])
    assert seen.stated("a") == replace(given, text="")
    with pytest.raises(KeyError):
        seen.stated("b")


def test_a_date_that_was_found_is_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_into([Document("a", "one two three", published="2020-01-01"), Document("b", "four five six")])
    [witness] = seen.of([0])
    monkeypatch.setattr("dedup.trace.witnesses.dates.published", lambda *_: pytest.fail("looked for again"))
    assert seen.published("a") is witness.published
