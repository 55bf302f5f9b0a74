"""The records of a result in their fixed order, many at a time, whatever form they are written in."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.report.version import version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.model import Fact, Passage
    from dedup.report.protocol import FactsResult, ScanResult
    from dedup.settings import Settings

__all__ = [
    "AT_ONCE",
    "SCHEMA",
    "Columns",
    "clusters",
    "documents",
    "facts",
    "facts_run",
    "matches",
    "passages",
    "run",
    "skipped",
    "stories",
]

#: Raised whenever a reader of version n could misread what is written.
SCHEMA: Final = 1

#: How many records are turned into columns together.
AT_ONCE: Final = 1024

_DOCUMENT: Final = attrgetter("id", "path", "language", "published", "cluster", "story", "second_language")
_MATCH: Final = attrgetter(
    "a", "b", "relation", "similarity", "containment_a", "containment_b", "confidence", "passages"
)
_CLUSTER: Final = attrgetter("id", "members", "representative", "story", "truncated")
_STORY: Final = attrgetter("id", "clusters", "confidence")
_SKIPPED: Final = attrgetter("source", "record", "code", "reason")
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
    }


def facts(found: FactsResult) -> Iterator[Columns]:
    """Facts by document, kind and place: document, kind, value, span, raw, details."""
    waiting = map(_fact, found)
    while several := list(islice(waiting, AT_ONCE)):
        yield tuple(zip(*several, strict=True))


def _fact(fact: Fact) -> tuple[Any, ...]:
    """The fields of a fact, spans as plain tuples, which alone can be written as JSON."""
    details = {name: tuple(value) if isinstance(value, tuple) else value for name, value in fact.details.items()}
    return fact.document, fact.kind.value, fact.value, fact.span and tuple(fact.span), fact.raw, details


def documents(scan: ScanResult | FactsResult) -> Iterator[Columns]:
    """Documents by id: id, path, language, published, cluster, story, second language."""
    return _columns(scan.documents, _DOCUMENT, _BY_ID)


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
