"""The stable output: JSON Lines, the same bytes for the same input."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, BinaryIO

from orjson import OPT_APPEND_NEWLINE, OPT_INDENT_2, JSONEncodeError, dumps

from dedup.readers.encoding import scrubbed
from dedup.report.version import version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.model import Cluster, Passage, Skipped, Span, Story
    from dedup.report.protocol import ComparisonResult, ScanResult
    from dedup.settings import Settings

__all__ = ["SCHEMA", "comparison_record", "dumped", "lines", "write"]

_DOCUMENT = attrgetter("id", "path", "language", "published", "cluster", "story")
_DOCUMENT_LINE = b'{"type":"document","id":%b,"path":%b,"language":%b,"published":%b,"cluster":%b,"story":%b}\n'
_MATCH = attrgetter("a", "b", "relation", "similarity", "containment_a", "containment_b", "confidence", "passages")
_MATCH_LINE = (
    b'{"type":"match","a":%b,"b":%b,"relation":%b,"similarity":%b,"containment_a":%b,"containment_b":%b,'
    b'"confidence":%b,"passages":%b}\n'
)
_LINES_AT_ONCE = 1024

#: Raised whenever a reader of version n could misread what is written.
SCHEMA = 1


def write(scan: ScanResult, stream: BinaryIO) -> None:
    """Write the whole result, one record a line.

    Parameters
    ----------
    scan
        The result.
    stream
        Where to; it is left open.
    """
    lines_of = lines(scan)
    while several := b"".join(islice(lines_of, _LINES_AT_ONCE)):  # not writelines: a Zstandard writer has none
        stream.write(several)


def lines(scan: ScanResult) -> Iterator[bytes]:
    """Give the lines of the result in a fixed order: run, documents, matches, clusters, stories, skipped.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> from dedup.settings import Settings
    >>> nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    >>> scan = SimpleNamespace(settings=Settings(), bytes=0, capped=0, **nothing)
    >>> [line[:27] for line in lines(scan)]
    [b'{"type":"run","schema":1,"v']
    """
    yield dumped(_run(scan))
    by_id = attrgetter("id")
    for columns in _columns(scan.documents, _DOCUMENT, by_id):
        yield from map(_DOCUMENT_LINE.__mod__, zip(*map(_encoded, columns), strict=True))
    for *fields, passages in _columns(scan.matches, _MATCH, attrgetter("a", "b")):
        shared = [dumps(_passages(of)) if of else b"[]" for of in passages]
        yield from map(_MATCH_LINE.__mod__, zip(*map(_encoded, fields), shared, strict=True))
    for cluster in sorted(scan.clusters, key=by_id):
        yield dumped(_cluster(cluster))
    for story in sorted(scan.stories, key=by_id):
        yield dumped(_story(story))
    for skipped in sorted(scan.skipped, key=attrgetter("source", "record", "code", "reason")):
        yield dumped(_skipped(skipped))


def dumped(record: dict[str, Any]) -> bytes:
    r"""One record as a line of JSON; a lone surrogate, which JSON cannot carry, becomes U+FFFD.

    Examples
    --------
    >>> dumped({"id": "é"}).decode()
    '{"id":"é"}\n'
    """
    try:
        return dumps(record, option=OPT_APPEND_NEWLINE)
    except JSONEncodeError:
        return dumps(_scrubbed(record), option=OPT_APPEND_NEWLINE)


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
        "passages": _passages(comparison.passages),
        "boilerplate_a": _spans(comparison.boilerplate_a),
        "boilerplate_b": _spans(comparison.boilerplate_b),
    }


def _run(scan: ScanResult) -> dict[str, Any]:
    return {
        "type": "run",
        "schema": SCHEMA,
        "version": version(),
        "settings": _settings(scan.settings),
        "documents": len(scan.documents),
        "skipped": len(scan.skipped),
        "bytes": scan.bytes,
        "inputs": [
            {"path": file.path, "sha256": file.sha256} for file in sorted(scan.inputs, key=attrgetter("path", "sha256"))
        ],
        "capped": scan.capped,
    }


def _settings(settings: Settings) -> dict[str, Any]:
    from dataclasses import asdict

    shown = asdict(settings)
    for name in ("threads", "memory"):
        del shown[name]  # it changes nothing in the result, and must change nothing in the output
    return shown


def _columns(
    records: Sequence[Any], fields: Callable[[Any], Any], order: Callable[[Any], Any]
) -> Iterator[tuple[Sequence[Any], ...]]:
    """The fields of records, many records at a time; an engine's own lists are in order and have them as columns."""
    columns = getattr(records, "columns", None)
    if columns is None:
        listed = sorted(records, key=order)
    for start in range(0, len(records), _LINES_AT_ONCE):
        if columns is not None:
            yield columns(start, start + _LINES_AT_ONCE)
        else:
            yield tuple(zip(*map(fields, listed[start : start + _LINES_AT_ONCE]), strict=True))


def _encoded(values: Sequence[Any]) -> list[bytes]:
    """Each of some strings, numbers and nothings as JSON, all in one call: no JSON string holds a line feed."""
    try:
        together = dumps(values, option=OPT_INDENT_2)
    except JSONEncodeError:
        together = dumps(_scrubbed(values), option=OPT_INDENT_2)
    return together[len(b"[\n  ") : -len(b"\n]")].split(b",\n  ")


def _cluster(cluster: Cluster) -> dict[str, Any]:
    return {
        "type": "cluster",
        "id": cluster.id,
        "members": cluster.members,
        "representative": cluster.representative,
        "story": cluster.story,
        "truncated": cluster.truncated,
    }


def _story(story: Story) -> dict[str, Any]:
    return {"type": "story", "id": story.id, "clusters": story.clusters, "confidence": story.confidence}


def _skipped(skipped: Skipped) -> dict[str, Any]:
    return {
        "type": "skipped",
        "source": skipped.source,
        "record": skipped.record,
        "code": skipped.code,
        "reason": skipped.reason,
    }


def _passages(passages: tuple[Passage, ...]) -> list[dict[str, Any]]:
    return [{"a": tuple(passage.a), "b": tuple(passage.b)} for passage in passages]


def _spans(spans: tuple[Span, ...]) -> list[tuple[int, ...]]:
    return [tuple(span) for span in spans]


def _scrubbed(value: Any) -> Any:
    if isinstance(value, str):
        return scrubbed(value)
    if isinstance(value, dict):
        return {key: _scrubbed(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_scrubbed(part) for part in value]
    return value
