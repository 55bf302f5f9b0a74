"""A trace made by hand: every kind of derivation, and texts that would harm whoever writes them as they are."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta, timezone
from itertools import chain, pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from dedup.model import (
    Account,
    Agency,
    Cluster,
    Derivation,
    DerivationKind,
    Document,
    DocumentRecord,
    Evidence,
    EvidenceGroup,
    InputFile,
    Ledger,
    Match,
    Outcome,
    Passage,
    Relation,
    RunnerUp,
    Skipped,
    Span,
    Story,
    Verdict,
)
from dedup.settings import Settings
from dedup.trace.dates.found import FoundDate, Origin, Precision

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

#: What does harm in one form or another: markup, cells that compute, controls, bidi marks, halves of pairs, no text.
HOSTILE = (
    "=cmd|'/C calc'!A0",
    "<script>alert(1)</script>",
    "](http://evil.example) ![x](y)",
    "| cell\n# heading\r\n- `list` *bold* \\",
    "http://evil.example/?a=1&b=2",
    "a\x00\x1b[2J\x85\ufffe\ufdd0",
    "\u202eabc\u2066\u200f",
    "lone \ud800",
    "lone \udfff",
    "%2F/../#?:",
    "新闻 رويترز é",
    "",
    " ",
    "-->",
    "agency:afp",
    "]]>&amp;\"'",
    "\u2028</script>",
)


@dataclass
class Told:
    """The outcome of a trace as the reports ask for it."""

    scan: Any
    accounts: Sequence[Account]
    texts: Mapping[str, Document] = field(default_factory=dict)
    dates: Mapping[str, FoundDate] = field(default_factory=dict)

    @property
    def derivations(self) -> list[Derivation]:
        return list(chain.from_iterable(account.derivations for account in self.accounts))

    @property
    def agencies(self) -> list[Agency]:
        return list(dict.fromkeys(chain.from_iterable(account.agencies for account in self.accounts)))

    def document(self, document_id: str) -> Document:
        return self.texts[document_id]

    def stated(self, document_id: str) -> Document:
        return self.document(document_id)

    def published(self, document_id: str) -> FoundDate | None:
        return self.dates.get(document_id)


def scanned(**parts: Any) -> Any:
    nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    return SimpleNamespace(
        **{"settings": Settings(threads=2).settled(2), "bytes": 12, "capped": 3, "unfollowed": 2, **nothing, **parts}
    )


def moment(text: str) -> FoundDate:
    day = date.fromisoformat(text)
    return FoundDate(day, day, Precision.MINUTE, text, None, Origin.METADATA, time(7, 10), timezone(timedelta(hours=7)))


DATED = Evidence(EvidenceGroup.DATE, "before", 2.1234567, "a", Span(0, 4), "published 2 hours earlier")
CREDITED = Evidence(EvidenceGroup.CREDIT, "sign-off", 3.5, "b", Span(9, 12), "credits <AFP> | [x](y)")
AGAINST = Evidence(EvidenceGroup.EDITS, "lost", -0.4, "b", None, "")
SHARED = (Passage(Span(0, 9), Span(3, 12)), Passage(Span(20, 40), Span(22, 42)))
AFP = Agency("agency:afp", "AFP")
HOSTILE_AGENCY = Agency("agency:<b>|", "<b>`Petra`</b> | =1+1\n\u202e")


def war() -> Account:
    """A copy, a translation, an excerpt that is only probable, a second source, an agency, an open direction."""
    return Account(
        "a",
        ("a", "b", "c", "d", "e", "f"),
        (0.97, 0.03, 0.02, 0.2, 0.98, 0.45),
        (
            Derivation("agency:afp", "a", DerivationKind.REVISION, 0.93, Verdict.COPIED, None, (CREDITED,)),
            Derivation(
                "a",
                "b",
                DerivationKind.COPY,
                0.96999,
                Verdict.COPIED,
                RunnerUp("c", 0.02, 0.95),
                (DATED, CREDITED),
                SHARED,
            ),
            Derivation(
                "a", "c", DerivationKind.TRANSLATION, 0.91, Verdict.COPIED, RunnerUp(None, 0.05, 0.86), (), SHARED
            ),
            Derivation("b", "d", DerivationKind.EXCERPT, 0.89999, Verdict.PROBABLY, None, (DATED, AGAINST)),
            Derivation("c", "d", DerivationKind.EXCERPT, 0.7, Verdict.PROBABLY, None, (), SHARED[:1], second=True),
            Derivation("a", "f", DerivationKind.REWRITE, 0.55, Verdict.UNDIRECTED, RunnerUp(None, 0.45, 0.1)),
        ),
        (AFP, HOSTILE_AGENCY),
        (
            Ledger("a", "b", Outcome.FORWARD, 0.97, 0.01, 0.02, (DATED, CREDITED)),
            Ledger("a", "f", Outcome.UNDETERMINED, 0.5, 0.4, 0.1, (AGAINST,), "The hour at which f was published."),
            Ledger("c", "d", Outcome.BACKWARD, 0.2, 0.7, 0.1),
            Ledger("b", "c", Outcome.COMMON, 0.1, 0.1, 0.8),
            Ledger("b", "d", Outcome.INDEPENDENT, 0.1, 0.1, 0.1),
        ),
    )


def hostile() -> Account:
    """Documents whose ids are hostile, each copied from the one before it."""
    pairs = list(pairwise(HOSTILE))
    return Account(
        HOSTILE[0],
        HOSTILE,
        (1.0, *[0.0] * len(pairs)),
        tuple(
            Derivation(
                source,
                derived,
                DerivationKind.COPY,
                1.0,
                Verdict.COPIED,
                None,
                (replace(CREDITED, document=derived),),
                SHARED,
            )
            for source, derived in pairs
        ),
        (HOSTILE_AGENCY,),
        tuple(
            Ledger(min(pair), max(pair), Outcome.UNDETERMINED, 0.3, 0.3, 0.3, (), f"When {pair[0]} was published")
            for pair in pairs
        ),
    )


def traced(*accounts: Account, **fields: Any) -> Told:
    """A trace of these accounts, whose documents have these fields."""
    names = sorted({name for account in accounts for name in account.documents})
    scan = scanned(
        inputs=[InputFile("n/b.txt", 6, "bb"), InputFile("n/a.txt", 6, "aa")],
        documents=[DocumentRecord(name, f"n/{name}", "en", "2020-01-01", "a", "a") for name in names],
        matches=[Match("a", "b", Relation.REWRITE, 0.3, 0.9, 0.3, 1.0, SHARED)] if {"a", "b"} <= {*names} else [],
        clusters=[Cluster(account.id, account.documents, account.documents[0], account.id) for account in accounts],
        stories=[Story(account.id, (account.id,), 0.9) for account in accounts],
        skipped=[Skipped("n/x.jsonl", 7, "bad-json", "is not JSON")],
    )
    texts = {name: _document(name, fields) for name in names}
    dates = {"a": moment("2020-01-01"), "b": FoundDate.of(date(2020, 1, 1), date(2020, 1, 31))}
    return Told(scan, accounts, texts, dates)


def _document(name: str, fields: Mapping[str, Any]) -> Document:
    stated: dict[str, Any] = {
        "path": f"n/{name}",
        "language": "vi" if name == "c" else "en",
        "published": "2020-01-01",
        "title": f"On {name}",
        "url": f"https://example.com/{len(name)}",
        "outlet": "The Post" if name != "b" else None,
    }
    return Document(name, f"The text of {name}", **{**stated, **fields})


def shuffled(trace: Told, seed: int = 1) -> Told:
    """The same in another order."""
    turn = random.Random(seed)

    def turned(values: Sequence[Any]) -> Any:
        return tuple(turn.sample(values, len(values)))

    accounts = [
        replace(account, **{name: turned(getattr(account, name)) for name in ("derivations", "agencies", "ledgers")})
        for account in trace.accounts
    ]
    of = [turned(list(zip(account.documents, account.first, strict=True))) for account in accounts]
    accounts = [
        replace(account, documents=tuple(name for name, _ in pairs), first=tuple(first for _, first in pairs))
        for account, pairs in zip(accounts, of, strict=True)
    ]
    parts = {name: turned(getattr(trace.scan, name)) for name in ("inputs", "documents", "matches", "skipped")}
    scan = SimpleNamespace(**{**vars(trace.scan), **parts})
    return Told(scan, turned(accounts), dict(turned(list(trace.texts.items()))), trace.dates)


@pytest.fixture(scope="session")
def trace() -> Told:
    """Two stories, one of hostile ids, and one of texts that have nothing in common."""
    alone = Account("y", ("y", "z"), (1.0, 1.0))
    return traced(war(), hostile(), alone)


@pytest.fixture(scope="session")
def other_order(trace: Told) -> Told:
    return shuffled(trace)


@pytest.fixture(scope="session")
def in_order(trace: Told) -> Callable[[int], Told]:
    """The trace in any other order."""
    return lambda seed: shuffled(trace, seed)


@pytest.fixture(scope="session")
def trace_of() -> Callable[..., Told]:
    """Make a trace of two documents that have these ids, with these fields."""

    def made(a: str, b: str, agency: str = "AFP", note: str = "", **fields: Any) -> Told:
        evidence = replace(CREDITED, document=a, note=note)
        source = Agency(f"agency:{agency}", agency)
        account = Account(
            a,
            (a, b),
            (0.95, 0.02),
            (
                Derivation(
                    a, b, DerivationKind.COPY, 0.95, Verdict.COPIED, RunnerUp(None, 0.01, 0.94), (evidence,), SHARED
                ),
                Derivation(source.id, a, DerivationKind.REWRITE, 0.7, Verdict.PROBABLY, None, (), second=True),
            ),
            (source,),
            (Ledger(min(a, b), max(a, b), Outcome.UNDETERMINED, 0.3, 0.3, 0.3, (evidence,), note),),
        )
        return traced(account, **fields)

    return made
