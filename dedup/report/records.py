"""The records of a result in their fixed order, many at a time, whatever form they are written in."""

from __future__ import annotations

from itertools import chain, islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.report.rounded import share, weight
from dedup.report.version import version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from dedup.model import Account, Agency, Derivation, Evidence, Fact, Ledger, Passage, Revisit, RunnerUp
    from dedup.report.protocol import FactsResult, ScanResult, TraceResult
    from dedup.settings import Settings

__all__ = [
    "AT_ONCE",
    "SCHEMA",
    "Columns",
    "accounts",
    "agencies",
    "clusters",
    "derivations",
    "documents",
    "documents_of_facts",
    "documents_of_trace",
    "evidence",
    "facts",
    "facts_run",
    "ledgers",
    "matches",
    "passages",
    "revisits",
    "run",
    "skipped",
    "stories",
]

#: Raised whenever a reader of version n could misread what is written.
SCHEMA: Final = 1

#: How many records are turned into columns together.
AT_ONCE: Final = 1024

_LISTED: Final = ("id", "path", "language", "published", "cluster", "story", "second_language", "warc")
_DOCUMENT: Final = attrgetter(*_LISTED)
_DESCRIBED: Final = attrgetter(*_LISTED, "date", "outlet", "title")
_MATCH: Final = attrgetter(
    "a", "b", "relation", "similarity", "containment_a", "containment_b", "confidence", "passages"
)
_CLUSTER: Final = attrgetter("id", "members", "representative", "story", "truncated")
_STORY: Final = attrgetter("id", "clusters", "confidence")
_SKIPPED: Final = attrgetter("source", "record", "code", "reason")
_AGENCY: Final = attrgetter("id", "name", "in_collection")
_BY_ID: Final = attrgetter("id")

#: Some records as columns, each field of all of them together.
Columns = tuple["Sequence[Any]", ...]


def run(scan: ScanResult) -> dict[str, Any]:
    """What a result says about itself."""
    return {
        "schema": SCHEMA,
        "version": version(),
        "settings": _settings(scan.settings),
        "documents": len(scan.documents),
        "skipped": len(scan.skipped),
        "bytes": scan.bytes,
        "inputs": _inputs(scan),
        "capped": scan.capped,
        "unfollowed": scan.unfollowed,
        **_passed_over(scan),
    }


def _inputs(result: ScanResult | FactsResult) -> list[dict[str, str]]:
    files = sorted(result.inputs, key=attrgetter("path", "sha256"))
    return [{"path": file.path, "sha256": file.sha256} for file in files]


def _settings(settings: Settings) -> dict[str, Any]:
    from dataclasses import asdict

    shown = asdict(settings)
    for name in ("threads", "memory"):
        del shown[name]  # it changes nothing in the result, and must change nothing in the output
    return shown


def facts_run(facts: FactsResult) -> dict[str, Any]:
    """What facts say about how they were found."""
    return {
        "schema": SCHEMA,
        "version": version(),
        "settings": {"kinds": [kind.value for kind in facts.kinds], "language": facts.language},
        "documents": len(facts.documents),
        "skipped": len(facts.skipped),
        "bytes": facts.bytes,
        "inputs": _inputs(facts),
        **_passed_over(facts),
    }


def _passed_over(result: ScanResult | FactsResult) -> dict[str, Any]:
    """Which sound records of WARC files hold no document; other files have none."""
    kinds: Mapping[str, int] = getattr(result, "passed_over", {})
    return {"passed_over": dict(kinds)} if kinds else {}


def revisits(result: ScanResult | FactsResult) -> Iterator[Columns]:
    """Revisits in the order they were read: the document they refer to, their address, their record."""
    found: Sequence[Revisit] = getattr(result, "revisits", ())
    return _together((one.of, one.place.url, one.place.shown) for one in found)


def facts(found: FactsResult) -> Iterator[Columns]:
    """Facts by document, kind and place: document, kind, value, span, raw, details."""
    return _together(map(_fact, found))


def _together(rows: Iterator[tuple[Any, ...]]) -> Iterator[Columns]:
    while several := list(islice(rows, AT_ONCE)):
        yield tuple(zip(*several, strict=True))


def _fact(fact: Fact) -> tuple[Any, ...]:
    """The fields of a fact, spans as plain tuples, which alone can be written as JSON."""
    details = {name: tuple(value) if isinstance(value, tuple) else value for name, value in fact.details.items()}
    return fact.document, fact.kind.value, fact.value, fact.span and tuple(fact.span), fact.raw, details


def documents(scan: ScanResult) -> Iterator[Columns]:
    """Documents by id: id, path, language, published, cluster, story, second language, record of a WARC file."""
    return _columns(scan.documents, _DOCUMENT, _BY_ID)


def documents_of_facts(facts: FactsResult) -> Iterator[Columns]:
    """The same, and the date of publication that was found, outlet and title."""
    return _columns(facts.documents, _DESCRIBED, _BY_ID)


def documents_of_trace(trace: TraceResult) -> Iterator[Columns]:
    """The same; a date was looked for in the documents of stories alone."""
    told = {name for account in trace.accounts for name in account.documents}
    for columns in documents(trace.scan):
        published = [trace.published(name) if name in told else None for name in columns[0]]
        stated = [trace.stated(name) for name in columns[0]]
        dates = [None if date is None else date.iso for date in published]
        yield (*columns, dates, [one.outlet for one in stated], [one.title for one in stated])


def matches(scan: ScanResult) -> Iterator[Columns]:
    """Matches by a and b: these, relation, similarity, containment of a, containment of b, confidence, passages."""
    return _columns(scan.matches, _MATCH, attrgetter("a", "b"))


def clusters(scan: ScanResult) -> Iterator[Columns]:
    """Clusters by id: id, members, representative, story, whether truncated."""
    return _columns(scan.clusters, _CLUSTER, _BY_ID)


def stories(scan: ScanResult) -> Iterator[Columns]:
    """Stories by id: id, clusters, confidence."""
    return _columns(scan.stories, _STORY, _BY_ID)


def skipped(scan: ScanResult | FactsResult) -> Iterator[Columns]:
    """Skipped records by source and number: source, record, code, reason."""
    return _columns(scan.skipped, _SKIPPED, _SKIPPED)


def derivations(trace: TraceResult) -> Iterator[Columns]:
    """Derivations by what was derived, second sources last.

    Their columns: source, derived, kind, confidence, verdict, runner-up, evidence, passages, whether second.
    """
    return _together(map(_derivation, sorted(trace.derivations, key=attrgetter("derived", "second", "source"))))


def _derivation(one: Derivation) -> tuple[Any, ...]:
    return (
        one.source,
        one.derived,
        one.kind.value,
        share(one.confidence),
        one.verdict.value,
        _runner_up(one.runner_up),
        evidence(one.evidence),
        one.passages,
        one.second,
    )


def _runner_up(one: RunnerUp | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"source": one.source, "confidence": share(one.confidence), "margin": share(one.margin)}


def evidence(found: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Evidence in the order it has, spans as plain tuples."""
    return [
        {
            "group": one.group.value,
            "signal": one.signal,
            "weight": weight(one.weight),
            "document": one.document,
            "span": one.span and tuple(one.span),
            "note": one.note,
        }
        for one in found
    ]


def agencies(trace: TraceResult) -> Iterator[Columns]:
    """Agencies by id: id, name, whether in the collection."""
    return _together(map(_AGENCY, sorted(trace.agencies, key=_AGENCY)))


def ledgers(trace: TraceResult) -> Iterator[Columns]:
    """The ledgers of all accounts by a and b: these, outcome, forward, backward, common, evidence, deciding fact."""
    found = chain.from_iterable(account.ledgers for account in trace.accounts)
    return _together(map(_ledger, sorted(found, key=attrgetter("a", "b"))))


def _ledger(one: Ledger) -> tuple[Any, ...]:
    odds = (share(one.forward), share(one.backward), share(one.common))
    return one.a, one.b, one.outcome.value, *odds, evidence(one.evidence), one.deciding


def accounts(trace: TraceResult) -> Iterator[Columns]:
    """Accounts by id: id, documents, how likely each is first, ids of the agencies."""
    return _together(map(_account, sorted(trace.accounts, key=_BY_ID)))


def _account(one: Account) -> tuple[Any, ...]:
    of = sorted(zip(one.documents, one.first, strict=True))
    known: Iterable[Agency] = sorted(one.agencies, key=_AGENCY)
    return one.id, tuple(name for name, _ in of), tuple(share(first) for _, first in of), tuple(a.id for a in known)


def passages(shared: tuple[Passage, ...]) -> list[dict[str, tuple[int, ...]]]:
    """The passages of a match: of each the span in a, and the span in b."""
    return [{"a": tuple(passage.a), "b": tuple(passage.b)} for passage in shared]


def _columns(records: Sequence[Any], fields: Callable[[Any], Any], order: Callable[[Any], Any]) -> Iterator[Columns]:
    """The fields of records, many records at a time; an engine's own lists are in order and have them as columns."""
    columns = getattr(records, "columns", None)
    if columns is None:
        listed = sorted(records, key=order)
    for start in range(0, len(records), AT_ONCE):
        if columns is not None:
            yield columns(start, start + AT_ONCE)
        else:
            yield tuple(zip(*map(fields, listed[start : start + AT_ONCE]), strict=True))
