"""What holds of every trace, whatever the documents and the weights; and the seeds."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup import pipeline
from dedup.model import Verdict
from dedup.readers import Source
from dedup.report import jsonl
from dedup.settings import Settings
from dedup.trace import stage
from dedup.trace.processes import possible, results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dedup.model import Document
    from dedup.trace.result import Trace
    from tests.trace.conftest import History

    Traced = Callable[[Iterable[Document]], Trace]
    Lawful = Callable[[Trace], None]
    Collections = st.SearchStrategy[list[Document]]

SEEDS: Final = Path(__file__).parents[2] / "seeds"


def written(found: Trace) -> bytes:
    stream = io.BytesIO()
    jsonl.write(jsonl.trace_lines(found), stream)
    return stream.getvalue()


@given(data=st.data())
def test_every_trace_is_lawful(data: st.DataObject, collections: Collections, traced: Traced, lawful: Lawful) -> None:
    found = traced(data.draw(collections))
    lawful(found)
    assert written(found)


@given(data=st.data())
@settings(max_examples=40)
def test_the_order_of_the_documents_changes_nothing(
    data: st.DataObject, collections: Collections, traced: Traced
) -> None:
    documents = data.draw(collections)
    shuffled = data.draw(st.permutations(documents))
    assert written(traced(shuffled)) == written(traced(documents))


@given(data=st.data())
@settings(max_examples=40)
def test_their_names_change_nothing(data: st.DataObject, collections: Collections, traced: Traced) -> None:
    """Of texts that are the same either may be told of as the source; the chances of all are the same."""
    documents = data.draw(collections)
    names = data.draw(st.permutations([document.id for document in documents]))
    renamed = {document.id: name for document, name in zip(documents, names, strict=True)}
    found = chances(traced(documents))
    again = chances(traced(replace(document, id=renamed[document.id]) for document in documents))
    assert again == {
        tuple(renamed[name] for name in names): pytest.approx(own, abs=2e-4) for names, own in found.items()
    }


def chances(found: Trace) -> dict[tuple[str, ...], float]:
    """How likely each document that shares text with another one comes from none here, and each from each other one.

    Which of several copies of a text says on what day it was is decided by name, so that one more or less is told to be
    of the same story.
    """
    told: dict[tuple[str, ...], float] = {}
    for account in found.accounts:
        first = dict(zip(account.documents, account.first, strict=True))
        for ledger in account.ledgers:
            told |= {(ledger.a, ledger.b): ledger.forward, (ledger.b, ledger.a): ledger.backward}
            told |= {(name,): first[name] for name in (ledger.a, ledger.b)}
    return told


def test_a_history_is_told_lawfully(history: History, traced: Traced, lawful: Lawful) -> None:
    lawful(traced(history.documents.values()))


def test_neither_order_nor_threads_change_a_byte(histories: list[History], lawful: Lawful) -> None:
    documents = [
        replace(document, id=f"{history.name}/{document.id}")
        for history in histories
        for document in history.documents.values()
    ]
    found = pipeline.trace(documents, Settings(threads=1))
    lawful(found)
    Random(1).shuffle(documents)
    assert (
        written(pipeline.trace(documents, Settings(threads=2))).split(b"\n", 1)[1] == written(found).split(b"\n", 1)[1]
    )


@pytest.mark.skipif(not possible(), reason="processes cannot be copied here")
def test_neither_do_processes(histories: list[History], monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [
        replace(document, id=f"{history.name}/{document.id}")
        for history in histories
        for document in history.documents.values()
    ]
    alone = pipeline.trace(documents, Settings(threads=1))
    asked: list[int] = []

    def noted(work: Callable[[int], object], pieces: int, processes: int) -> Iterator[tuple[int, object]]:
        asked.append(pieces)
        return results(work, pieces, processes)

    monkeypatch.setattr(stage, "_WORTHWHILE", 0)
    monkeypatch.setattr(stage, "_PIECE", 50)
    monkeypatch.setattr(stage, "results", noted)
    told: list[int] = []
    several = pipeline.trace(documents, Settings(threads=3), lambda name, done, _: told.append(done))
    assert asked[0] > 3
    assert written(several).split(b"\n", 1)[1] == written(alone).split(b"\n", 1)[1]
    assert told[-1] == sum(len(account.documents) for account in alone.accounts)


def test_progress_is_told(histories: list[History]) -> None:
    told: list[tuple[int, int | None]] = []

    def note(stage: str, done: int, total: int | None) -> None:
        if stage == "tracing":
            told.append((done, total))

    documents = histories[0].documents.values()
    found = pipeline.trace(documents, Settings(threads=1), note)
    count = sum(len(account.documents) for account in found.accounts)
    assert told == sorted(told)
    assert told[-1] == (count, count)


def test_relations_that_are_asked_for_are_all_that_is_traced(history: History) -> None:
    found = pipeline.trace(history.documents.values(), Settings(threads=1, relations=("near",)))
    assert not [one for one in found.derivations if one.kind.value == "translation"]


def test_nothing_to_trace(traced: Traced, lawful: Lawful) -> None:
    found = traced([])
    lawful(found)
    assert (found.accounts, found.derivations, found.agencies) == ([], [], [])


@pytest.fixture(scope="module")
def of_seeds() -> Trace:
    return pipeline.trace(Source([SEEDS]), Settings(threads=1))


def test_seeds_are_told_lawfully(of_seeds: Trace, lawful: Lawful) -> None:
    lawful(of_seeds)


def test_seeds_two_are_in_no_account(of_seeds: Trace) -> None:
    told = {name[:3] for account in of_seeds.accounts for name in account.documents}
    assert not told & {"001", "004"}


def test_seeds_the_report_of_another_source_has_none(of_seeds: Trace) -> None:
    assert not [one for one in of_seeds.derivations if "003" in (one.source[:3], one.derived[:3])]


def test_seeds_the_translation(of_seeds: Trace) -> None:
    [derivation] = of_seeds.derivations
    assert (derivation.source[:3], derivation.derived[:3]) == ("000", "002")
    assert derivation.kind.value == "translation"
    assert derivation.verdict in (Verdict.PROBABLY, Verdict.COPIED)
    assert derivation.passages
