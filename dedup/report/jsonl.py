"""The stable output: JSON Lines, the same bytes for the same input."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from orjson import OPT_APPEND_NEWLINE, OPT_INDENT_2, JSONEncodeError, dumps

from dedup.report import records
from dedup.report.records import SCHEMA
from dedup.report.version import version
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.model import Span, WarcPlace
    from dedup.report.protocol import ComparisonResult, FactsResult, ScanResult, TraceResult

__all__ = [
    "SCHEMA",
    "comparison_record",
    "dumped",
    "fact_lines",
    "lines",
    "scrubbed_in",
    "trace_lines",
    "write",
]

_DOCUMENT_LINE = b'{"type":"document","id":%b,"path":%b,"language":%b,"published":%b,"cluster":%b,"story":%b}\n'
_MATCH_LINE = (
    b'{"type":"match","a":%b,"b":%b,"relation":%b,"similarity":%b,"containment_a":%b,"containment_b":%b,'
    b'"confidence":%b,"passages":%b}\n'
)
_SOMETIMES = ("second_language", "warc", "date", "outlet", "title")
_LINES_AT_ONCE = 1024
_CLUSTER = ("id", "members", "representative", "story", "truncated")
_STORY = ("id", "clusters", "confidence")
_FACT = ("type", "document", "kind", "value", "span", "raw")
_DERIVATION = (
    "type", "source", "derived", "kind", "confidence", "verdict", "runner_up", "evidence", "passages", "second"
)  # fmt: skip
_AGENCY = ("id", "name", "in_collection")
_LEDGER = ("a", "b", "outcome", "forward", "backward", "common", "evidence", "deciding")
_ACCOUNT = ("id", "documents", "first", "agencies")
_REVISIT = ("of", "url", "warc")
_SKIPPED = ("source", "record", "code", "reason")


def write(lines_of: Iterator[bytes], stream: BinaryIO) -> None:
    """Write the lines of a result, many at a time.

    Parameters
    ----------
    lines_of
        What `lines`, `fact_lines` or `trace_lines` gives.
    stream
        Where to; it is left open.
    """
    while several := b"".join(islice(lines_of, _LINES_AT_ONCE)):  # not writelines: a Zstandard writer has none
        stream.write(several)


def lines(scan: ScanResult) -> Iterator[bytes]:
    """Give the lines of the result in a fixed order: run, documents, matches, clusters, stories, skipped.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> from dedup.settings import Settings
    >>> nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    >>> scan = SimpleNamespace(settings=Settings(), bytes=0, capped=0, unfollowed=0, **nothing)
    >>> [line[:27] for line in lines(scan)]
    [b'{"type":"run","schema":1,"v']
    """
    yield from _found(scan, records.documents(scan))
    yield from _dumped_each("revisit", _REVISIT, records.revisits(scan))
    yield from _dumped_each("skipped", _SKIPPED, records.skipped(scan))


def trace_lines(trace: TraceResult) -> Iterator[bytes]:
    """Give the lines of a trace: those of its scan, and before what was skipped all that is told of the stories."""
    yield from _found(trace.scan, records.documents_of_trace(trace))
    for columns in records.derivations(trace):
        for *fields, passages, second in zip(*columns, strict=True):
            values = ("derivation", *fields, records.passages(passages), second)
            yield dumped(dict(zip(_DERIVATION, values, strict=True)))
    yield from _dumped_each("agency", _AGENCY, records.agencies(trace))
    yield from _dumped_each("ledger", _LEDGER, records.ledgers(trace))
    yield from _dumped_each("account", _ACCOUNT, records.accounts(trace))
    yield from _dumped_each("revisit", _REVISIT, records.revisits(trace.scan))
    yield from _dumped_each("skipped", _SKIPPED, records.skipped(trace.scan))


def _found(scan: ScanResult, documents: Iterator[records.Columns]) -> Iterator[bytes]:
    yield dumped({"type": "run", **records.run(scan)})
    yield from _documents(documents)
    for *fields, passages in records.matches(scan):
        shared = [dumps(records.passages(of)) if of else b"[]" for of in passages]
        yield from map(_MATCH_LINE.__mod__, zip(*map(_encoded, fields), shared, strict=True))
    yield from _dumped_each("cluster", _CLUSTER, records.clusters(scan))
    yield from _dumped_each("story", _STORY, records.stories(scan))


def fact_lines(facts: FactsResult) -> Iterator[bytes]:
    """Give the lines of facts in a fixed order: run, documents, facts, skipped."""
    yield dumped({"type": "run", **records.facts_run(facts)})
    yield from _documents(records.documents_of_facts(facts))
    for columns in records.facts(facts):
        for *fields, details in zip(*columns, strict=True):
            yield dumped({**dict(zip(_FACT, ("fact", *fields), strict=True)), **details})
    yield from _dumped_each("revisit", _REVISIT, records.revisits(facts))
    yield from _dumped_each("skipped", _SKIPPED, records.skipped(facts))


def _documents(parts: Iterator[records.Columns]) -> Iterator[bytes]:
    for columns in parts:
        always = _DOCUMENT_LINE.count(b"%b")
        found = map(_DOCUMENT_LINE.__mod__, zip(*map(_encoded, columns[:always]), strict=True))
        for line, *more in zip(found, *columns[always:], strict=True):
            yield line[:-2] + _named(more) if any(more) else line


def _named(values: Sequence[str | WarcPlace | None]) -> bytes:
    """The rest of a document's line: what not all documents have is named only where there is some."""
    shown = (value if value is None or isinstance(value, str) else value.shown for value in values)
    named = {name: value for name, value in zip(_SOMETIMES, shown, strict=False) if value}
    return b"," + dumped(named)[1:]


def _dumped_each(kind: str, names: tuple[str, ...], parts: Iterator[records.Columns]) -> Iterator[bytes]:
    keys = ("type", *names)
    for columns in parts:
        yield from (dumped(dict(zip(keys, (kind, *fields), strict=True))) for fields in zip(*columns, strict=True))


def dumped(record: Any) -> bytes:
    r"""One record as a line of JSON; a lone surrogate, which JSON cannot carry, becomes U+FFFD.

    Examples
    --------
    >>> dumped({"id": "é"}).decode()
    '{"id":"é"}\n'
    """
    try:
        return dumps(record, option=OPT_APPEND_NEWLINE)
    except JSONEncodeError:
        return dumps(scrubbed_in(record), option=OPT_APPEND_NEWLINE)


def comparison_record(comparison: ComparisonResult) -> dict[str, Any]:
    """Turn a comparison into one record, with the figures of both sides whether or not they are related."""
    match = comparison.match
    return {
        "type": "comparison",
        "schema": SCHEMA,
        "version": version(),
        "a": comparison.a.id,
        "b": comparison.b.id,
        "relation": match.relation.value if match else None,
        "similarity": comparison.similarity,
        "containment_a": comparison.containment_a,
        "containment_b": comparison.containment_b,
        "confidence": match.confidence if match else None,
        "shingles_a": comparison.shingles_a,
        "shingles_b": comparison.shingles_b,
        "shared": comparison.shared,
        "passages": records.passages(comparison.passages),
        "boilerplate_a": _spans(comparison.boilerplate_a),
        "boilerplate_b": _spans(comparison.boilerplate_b),
    }


def _encoded(values: Sequence[Any]) -> list[bytes]:
    """Each of some strings, numbers and nothings as JSON, all in one call: no JSON string holds a line feed."""
    try:
        together = dumps(values, option=OPT_INDENT_2)
    except JSONEncodeError:
        together = dumps(scrubbed_in(values), option=OPT_INDENT_2)
    return together[len(b"[\n  ") : -len(b"\n]")].split(b",\n  ")


def _spans(spans: tuple[Span, ...]) -> list[tuple[int, ...]]:
    return [tuple(span) for span in spans]


def scrubbed_in(value: Any) -> Any:
    """Scrub every string in a value that JSON can hold."""
    if isinstance(value, str):
        return scrubbed(value)
    if isinstance(value, dict):
        return {key: scrubbed_in(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [scrubbed_in(part) for part in value]
    return value
