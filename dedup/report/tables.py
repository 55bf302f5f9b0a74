"""The tables of a result: what every one is called, its columns, and its rows, many at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from dedup.report import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dedup.report.output import Result
    from dedup.report.protocol import FactsResult, ScanResult, TraceResult

__all__ = ["FACT_TABLES", "TABLES", "TRACE_TABLES", "Kind", "Table", "tables_of"]

#: What a column holds: a string, a whole number, a number, a truth value, a list of strings or of numbers, passages, a
#: span, evidence, a runner-up, an object that is the same in all rows, or one that is not, which is written as JSON.
Kind = Literal[
    "string",
    "whole",
    "number",
    "truth",
    "strings",
    "numbers",
    "passages",
    "span",
    "evidence",
    "runner_up",
    "object",
    "objects",
    "json",
]


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Parameters
    ----------
    columns
        The kind of each column by its name, in order.
    rows
        Gives the rows of a result, many at a time, as columns.
    """

    columns: dict[str, Kind]
    rows: Callable[[Any], Iterator[records.Columns]]


def _run(scan: ScanResult) -> Iterator[records.Columns]:
    yield tuple([value] for name, value in records.run(scan).items() if name != "passed_over")


def _facts_run(facts: FactsResult) -> Iterator[records.Columns]:
    yield tuple([value] for name, value in records.facts_run(facts).items() if name != "passed_over")


def _matches(scan: ScanResult) -> Iterator[records.Columns]:
    """Matches, and of both documents the path and the cluster, which whoever has but one table would miss."""
    known = _known(scan)
    for columns in records.matches(scan):
        of_a, of_b = ([known[name] for name in names] for names in columns[:2])
        yield (
            *columns,
            [path for path, _ in of_a],
            [path for path, _ in of_b],
            [cluster for _, cluster in of_a],
            [cluster for _, cluster in of_b],
        )


def _known(scan: ScanResult) -> dict[str, tuple[str | None, str | None]]:
    """Path and cluster of the documents that are in a match; most documents of a collection are in none."""
    wanted: set[str] = set()
    for columns in records.matches(scan):
        wanted.update(columns[0], columns[1])
    known: dict[str, tuple[str | None, str | None]] = dict.fromkeys(wanted, (None, None))
    for ids, paths, _, _, clusters, *_ in records.documents(scan) if wanted else ():
        known.update(
            (name, (path, cluster)) for name, path, cluster in zip(ids, paths, clusters, strict=True) if name in wanted
        )
    return known


_DOCUMENT: Final[dict[str, Kind]] = {
    "id": "string",
    "path": "string",
    "language": "string",
    "published": "string",
    "cluster": "string",
    "story": "string",
    "second_language": "string",
}
_DESCRIBED: Final[dict[str, Kind]] = {**_DOCUMENT, "date": "string", "outlet": "string", "title": "string"}


def _without_place(documents: Callable[[Any], Iterator[records.Columns]]) -> Callable[[Any], Iterator[records.Columns]]:
    """Documents without the records of WARC files that they were read from."""
    place = len(_DOCUMENT)  # it follows what is known of a document by any scan
    return lambda result: ((*columns[:place], *columns[place + 1 :]) for columns in documents(result))


#: By name, in the order of the JSON Lines form. Fields that it has are called and mean the same here.
TABLES: Final = {
    "run": Table(
        {
            "schema": "whole",
            "version": "string",
            "settings": "object",
            "documents": "whole",
            "skipped": "whole",
            "bytes": "whole",
            "inputs": "objects",
            "capped": "whole",
            "unfollowed": "whole",
        },
        _run,
    ),
    "documents": Table(_DOCUMENT, _without_place(records.documents)),
    "matches": Table(
        {
            "a": "string",
            "b": "string",
            "relation": "string",
            "similarity": "number",
            "containment_a": "number",
            "containment_b": "number",
            "confidence": "number",
            "passages": "passages",
            "path_a": "string",
            "path_b": "string",
            "cluster_a": "string",
            "cluster_b": "string",
        },
        _matches,
    ),
    "clusters": Table(
        {"id": "string", "members": "strings", "representative": "string", "story": "string", "truncated": "truth"},
        records.clusters,
    ),
    "stories": Table({"id": "string", "clusters": "strings", "confidence": "number"}, records.stories),
    "skipped": Table({"source": "string", "record": "whole", "code": "string", "reason": "string"}, records.skipped),
}

#: The same of facts.
FACT_TABLES: Final = {
    "run": Table(
        {name: kind for name, kind in TABLES["run"].columns.items() if name not in ("capped", "unfollowed")}, _facts_run
    ),
    "documents": Table(_DESCRIBED, _without_place(records.documents_of_facts)),
    "facts": Table(
        {
            "document": "string",
            "kind": "string",
            "value": "string",
            "span": "span",
            "raw": "string",
            "details": "json",
        },
        records.facts,
    ),
    "skipped": TABLES["skipped"],
}


def _of_scan(table: Table) -> Table:
    def rows(trace: TraceResult) -> Iterator[records.Columns]:
        return table.rows(trace.scan)

    return replace(table, rows=rows)


#: The same of a trace: those of its scan, and its own.
TRACE_TABLES: Final = {
    **{name: _of_scan(table) for name, table in TABLES.items() if name != "skipped"},
    "documents": Table(_DESCRIBED, _without_place(records.documents_of_trace)),
    "derivations": Table(
        {
            "source": "string",
            "derived": "string",
            "kind": "string",
            "confidence": "number",
            "verdict": "string",
            "runner_up": "runner_up",
            "evidence": "evidence",
            "passages": "passages",
            "second": "truth",
        },
        records.derivations,
    ),
    "agencies": Table({"id": "string", "name": "string", "in_collection": "truth"}, records.agencies),
    "ledgers": Table(
        {
            "a": "string",
            "b": "string",
            "outcome": "string",
            "forward": "number",
            "backward": "number",
            "common": "number",
            "evidence": "evidence",
            "deciding": "string",
        },
        records.ledgers,
    ),
    "accounts": Table(
        {"id": "string", "documents": "strings", "first": "numbers", "agencies": "strings"}, records.accounts
    ),
    "skipped": _of_scan(TABLES["skipped"]),
}


def tables_of(result: Result) -> Mapping[str, Table]:
    """The tables of what is written, by name.

    Examples
    --------
    >>> list(tables_of("facts"))
    ['run', 'documents', 'facts', 'skipped']
    """
    return {"scan": TABLES, "facts": FACT_TABLES, "trace": TRACE_TABLES}[result]
