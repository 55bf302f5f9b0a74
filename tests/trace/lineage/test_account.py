"""An account keeps what it promises, however its documents may be related; one that is sure of itself says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Outcome, Relation
from dedup.trace.forest import NONE
from dedup.trace.lineage.account import AGENCY, Judged, account_of
from dedup.trace.lineage.graph import build
from dedup.trace.lineage.pairs import Related

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from dedup.model import Account
    from dedup.trace.result import Trace
    from dedup.trace.witnesses import Witness
    from tests.trace.lineage.conftest import Drawn

    LawfulAccount = Callable[[Account, Mapping[str, str]], None]
    Stories = st.SearchStrategy[Drawn]
    Traced = Callable[[Iterable[Document]], Trace]
    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]

TEXT = (
    "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi.\n\n"
    "Most of it went to the Philippines and to Ghana, where the harvest was poor for the second year in a row.\n\n"
    "Prices at the ports are the highest since 2011, and exporters expect them to stay there until the autumn."
)


@given(data=st.data())
def test_every_account_is_lawful(data: st.DataObject, drawn_stories: Stories, lawful_account: LawfulAccount) -> None:
    story, _ = data.draw(drawn_stories)
    if len(story.witnesses) < 2:
        return
    account = account_of(story.witnesses, story.related)
    lawful_account(account, {witness.document.id: witness.document.text for witness in story.witnesses})
    assert account.documents == tuple(witness.document.id for witness in story.witnesses)
    assert len(account.ledgers) == len(story.related)


@given(data=st.data())
def test_the_forests_are_weighed(data: st.DataObject, drawn_stories: Stories) -> None:
    story, observed = data.draw(drawn_stories)
    graph = build(story, observed)
    judged = Judged.of(graph)
    n, sources = graph.documents, graph.documents + len(graph.agencies)
    assert (judged.parents.shape, judged.chances.shape, judged.outside.shape) == ((n,), (sources + 1, n), (n, n))
    assert np.allclose(judged.chances.sum(axis=0), 1)
    assert np.allclose(np.diagonal(judged.outside), judged.chances[n:].sum(axis=0), atol=1e-6)
    for place, parent in enumerate(judged.parents.tolist()):
        assert judged.chances[parent if parent != NONE else -1, place] > 0


@given(data=st.data())
def test_without_pairs_nothing_comes_from_a_document(data: st.DataObject, drawn_stories: Stories) -> None:
    story, _ = data.draw(drawn_stories)
    account = account_of(story.witnesses, [])
    assert set(account.first) == {1.0}
    assert not account.ledgers
    assert all(one.source.startswith(AGENCY) for one in account.derivations)


@given(data=st.data())
def test_what_no_pair_joins_is_told_apart(data: st.DataObject, drawn_stories: Stories) -> None:
    """A story of two parts that share nothing says of each what it says of that alone."""
    story, _ = data.draw(drawn_stories)
    n = len(story.witnesses)
    twice = [pair._replace(one=pair.one + n, other=pair.other + n) for pair in story.related]
    alone = account_of(story.witnesses, story.related)
    both = account_of([*story.witnesses, *story.witnesses], [*story.related, *twice])
    assert both.first == alone.first * 2
    assert sorted(map(repr, both.derivations)) == sorted(map(repr, alone.derivations * 2))
    assert both.agencies == alone.agencies


@pytest.mark.parametrize("swapped", [False, True])
def test_dates_and_a_credit_decide(traced: Traced, swapped: bool) -> None:
    names = ("b", "a") if swapped else ("a", "b")
    one = Document(names[0], TEXT, published="2021-06-07T08:00:00Z", outlet="Harbour Post")
    two = Document(names[1], TEXT + "\n\nSource: Harbour Post", published="2021-06-08T09:00:00Z", outlet="Valley Times")
    found = traced([one, two])
    [derivation] = found.derivations
    assert (derivation.source, derivation.derived, derivation.kind.value) == (*names, "copy")
    assert derivation.verdict.value == "copied"
    assert {"date", "credit"} <= {evidence.group.value for evidence in derivation.evidence}
    [account] = found.accounts
    assert account.ledgers[0].outcome is (Outcome.BACKWARD if swapped else Outcome.FORWARD)


def test_two_texts_that_are_the_same_cannot_be_ordered(traced: Traced) -> None:
    [account] = traced([Document("a", TEXT), Document("b", TEXT)]).accounts
    [ledger] = account.ledgers
    assert ledger.forward == pytest.approx(ledger.backward, abs=2e-4)
    assert account.first[0] == pytest.approx(account.first[1], abs=2e-4)
    assert all(one.verdict.value == "undirected" for one in account.derivations)
    assert "a and b" in ledger.deciding


def test_two_that_credit_an_agency_whose_text_is_not_here(traced: Traced) -> None:
    one = Document("a", f"HANOI, June 7 (Reuters) - {TEXT}", published="2021-06-07T08:00:00Z", outlet="Harbour Post")
    two = Document("b", f"HANOI, June 7 (Reuters) - {TEXT}", published="2021-06-07T08:01:00Z", outlet="Valley Times")
    found = traced([one, two])
    assert [agency.id for agency in found.agencies] == ["agency:reuters"]
    assert not found.agencies[0].in_collection
    own = traced([one, two, Document("c", TEXT, published="2021-06-07T07:00:00Z", outlet="Reuters")])
    assert not own.agencies
    assert {derived.source for derived in own.derivations} == {"c"}


def test_a_photo_credit_is_none(traced: Traced) -> None:
    documents = [Document(name, f"{TEXT}\n\nPhoto: Reuters") for name in "ab"]
    assert not traced(documents).agencies


def test_the_passages_of_a_derivation_go_from_the_source_to_the_derived(witnesses_of: WitnessesOf) -> None:
    one = Document("a", f"Our own lines first of all.\n\n{TEXT}", published="2021-06-09")
    two = Document("b", TEXT, published="2021-06-01")
    [derivation] = account_of(witnesses_of([one, two]), [Related(0, 1, Relation.NEAR_DUPLICATE, 0.9, 1.0)]).derivations
    assert (derivation.source, derivation.derived) == ("b", "a")
    texts = {"a": one.text, "b": two.text}
    [passage] = derivation.passages
    assert texts["b"][passage.a.start : passage.a.end] == texts["a"][passage.b.start : passage.b.end]
