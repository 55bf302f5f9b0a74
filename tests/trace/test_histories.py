"""The histories written by hand, as the tracer tells them: what must hold however its weights are tuned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from dedup.model import Verdict
from dedup.trace.lineage.account import AGENCY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dedup.model import Derivation, Document
    from dedup.trace.result import Trace
    from tests.trace.conftest import History, Truth

#: Of what is claimed, and of the documents of absent agencies, so many are right.
CLAIMS_RIGHT: Final = 0.85
AGENCIES_FOUND: Final = 0.8


@pytest.fixture(scope="module")
def told(histories: list[History], traced: Callable[[Iterable[Document]], Trace]) -> dict[str, tuple[Truth, Trace]]:
    """Each history's truth, and what is told of it."""
    return {own.name: (own.truth, traced(own.documents.values())) for own in histories}


def claims(told: dict[str, tuple[Truth, Trace]]) -> Iterator[tuple[Truth, Derivation]]:
    """What is said to be copied, with the truth of its history."""
    for truth, found in told.values():
        yield from ((truth, one) for one in found.derivations if one.verdict is Verdict.COPIED)


def is_true(truth: Truth, one: Derivation) -> bool:
    if one.source.startswith(AGENCY):
        return one.derived in truth.agencies.get(one.source.removeprefix(AGENCY), ())
    return (one.source, one.derived) in {*truth.kinds, *truth.second}


def test_what_nobody_can_order_is_not_ordered(told: dict[str, tuple[Truth, Trace]]) -> None:
    for truth, one in claims(told):
        open_pairs = {frozenset(pair) for pair in truth.undetermined}
        assert frozenset((one.source, one.derived)) not in open_pairs


def test_what_nobody_can_order_is_told_of_with_what_would_decide(told: dict[str, tuple[Truth, Trace]]) -> None:
    for truth, found in told.values():
        ledgers = {(ledger.a, ledger.b): ledger for account in found.accounts for ledger in account.ledgers}
        for pair in truth.undetermined:
            ledger = ledgers[min(pair), max(pair)]
            assert max(ledger.forward, ledger.backward) < 0.9
            assert ledger.deciding or ledger.common >= 0.5


def test_documents_of_absent_agencies_come_from_these(told: dict[str, tuple[Truth, Trace]]) -> None:
    right = [
        any((one.source, one.derived) == (AGENCY + agency, document) for one in found.derivations)
        for truth, found in told.values()
        for agency, documents in truth.agencies.items()
        for document in documents
    ]
    assert len(right) >= 10
    assert sum(right) >= AGENCIES_FOUND * len(right)


def test_no_agency_is_absent_that_is_there_or_has_a_photograph_alone(told: dict[str, tuple[Truth, Trace]]) -> None:
    for truth, found in told.values():
        assert {agency.id.removeprefix(AGENCY) for agency in found.agencies} <= set(truth.agencies)


def test_claims_are_right(told: dict[str, tuple[Truth, Trace]]) -> None:
    right = [is_true(truth, one) for truth, one in claims(told)]
    assert len(right) >= 10
    assert sum(right) >= CLAIMS_RIGHT * len(right)


def test_siblings_are_not_claimed_to_be_made_of_one_another(told: dict[str, tuple[Truth, Trace]]) -> None:
    for truth, one in claims(told):
        assert frozenset((one.source, one.derived)) not in {frozenset(pair) for pair in truth.siblings}


def test_those_who_have_it_from_nobody_come_first(told: dict[str, tuple[Truth, Trace]]) -> None:
    """Over all histories a root is likelier to be first than what is derived, by far."""
    roots, others = list[float](), list[float]()
    for truth, found in told.values():
        for account in found.accounts:
            for name, chance in zip(account.documents, account.first, strict=True):
                (roots if name in truth.roots else others).append(chance)
    assert sum(roots) / len(roots) > 2 * sum(others) / len(others)
