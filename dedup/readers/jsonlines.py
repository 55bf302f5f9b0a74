"""JSON Lines: one record a line, each a document; one bad line never costs another.

The loop of `read_jsonlines` is the hot path of every large scan: it does nothing per line that orjson does not need.
Whatever is rare (a repair, a refusal) happens in a function of its own.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from dedup.model import Document, Skipped
from dedup.readers.encoding import scrubbed
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.limits import Limits

__all__ = ["SUFFIXES", "read_jsonlines"]

SUFFIXES = (".jsonl", ".ndjson")

#: Where a record may keep its text, its language and its date: the first that is there counts.
TEXT_FIELDS: Final = ("text", "content", "body", "article", "maintext")
LANGUAGE_FIELDS: Final = ("language", "lang")
PUBLISHED_FIELDS: Final = ("published", "date", "date_publish", "published_at")

# A string may end with the line, so that no attempt fails and none is made twice: linear on any input.
_NESTING: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)
_CONTAINERS: Final = frozenset({dict, list})
_EXACT: Final = 1 << 53  # orjson reads whole numbers beyond 64 bits as floats


def read_jsonlines(blocks: Iterator[bytes], source: str, name: str, limits: Limits) -> Iterator[Document | Skipped]:
    r"""One document or one skipped record for every line that is not blank.

    Parameters
    ----------
    blocks
        The content in UTF-8.
    source
        The path to name in the result.
    name
        What the ids of records without an id of their own begin with: ``name#n``.
    limits
        How long a line and a text, and how deep a record may be.

    Raises
    ------
    Damaged
        What `blocks` raises, after the records that were read up to there.

    Examples
    --------
    >>> from dedup.readers import Limits
    >>> lines = b'{"id": 7, "text": "Hello"}' + b"\n" + b'{"body": "Bye", "lang": "en"}'
    >>> [(d.id, d.text, d.language) for d in read_jsonlines(iter([lines]), "a.jsonl", "a.jsonl", Limits())]
    [('7', 'Hello', None), ('a.jsonl#2', 'Bye', 'en')]
    """
    from orjson import JSONDecodeError, loads

    number = 0
    depth, careful = limits.json_depth, min(limits.line_bytes, limits.document_bytes)
    for lines in _batches(blocks, limits.line_bytes):
        for line in lines:
            if not line or line.isspace():
                continue
            number += 1
            if len(line) > careful:
                yield _document_with_care(line, source, name, number, limits)
                continue
            try:
                record = loads(line)
            except JSONDecodeError:
                yield _document_with_care(line, source, name, number, limits)
                continue
            if type(record) is not dict:
                yield _not_an_object(source, number)
                continue
            if not _CONTAINERS.isdisjoint(map(type, record.values())) and line.count(b"{") + line.count(b"[") > depth:
                yield _document_with_care(line, source, name, number, limits)
                continue
            own, text = record.get("id"), record.get("text")
            if type(text) is not str or not text or text.isspace():
                text = _other_text(record)
                if not text:
                    yield _without_text(record, source, number)
                    continue
            if type(own) is not str or not own:
                own = _id(own, line) or f"{name}#{number}"
            yield Document(own, text, source, _first(record, LANGUAGE_FIELDS), _first(record, PUBLISHED_FIELDS))


def _batches(blocks: Iterator[bytes], longest: int) -> Iterator[list[bytes]]:
    """Give the lines of each block. Of a long line, `longest` bytes and a block are held at most."""
    parts: list[bytes] = []
    size = 0
    damage: Damaged | None = None
    try:
        for block in blocks:
            lines = block.split(b"\n")
            last = lines.pop()
            if lines and parts:
                parts.append(lines[0])
                lines[0] = b"".join(parts)
                parts, size = [], 0
            if lines:
                yield lines
            if size > longest:  # it stays too long whatever follows; all that matters is whether it is blank
                last = last.lstrip()[:1]
            if last:
                parts.append(last)
                size += len(last)
    except Damaged as error:
        damage = error
    if parts:
        yield [b"".join(parts)]
    if damage is not None:
        raise damage


def _document_with_care(line: bytes, source: str, name: str, number: int, limits: Limits) -> Document | Skipped:
    """Do what the hot path leaves: lines that are long, nested, or not quite JSON."""
    if len(line) > limits.line_bytes:
        return Skipped(source, number, "too-long", f"is a line of more than {limits.line_bytes:,} bytes")
    if _deeper_than(limits.json_depth, line):
        return Skipped(source, number, "too-deep", f"nests deeper than {limits.json_depth} levels")
    try:
        record = _parsed(line)
    except ValueError as error:
        return Skipped(source, number, "bad-json", f"is not JSON: {error}")
    if not isinstance(record, dict):
        return _not_an_object(source, number)
    text = _other_text(record)
    if not text:
        return _without_text(record, source, number)
    text = scrubbed(text)
    if len(text.encode()) > limits.document_bytes:
        return Skipped(source, number, "too-large", f"has a text of more than {limits.document_bytes:,} bytes")
    own = _id(record.get("id"), line) or f"{name}#{number}"
    language, published = _first(record, LANGUAGE_FIELDS), _first(record, PUBLISHED_FIELDS)
    return Document(scrubbed(own), text, source, language and scrubbed(language), published and scrubbed(published))


def _deeper_than(depth: int, line: bytes) -> bool:
    level = 0
    for token in _NESTING.finditer(line):
        first = line[token.start()]
        if first in b"[{":
            level += 1
            if level > depth:
                return True
        elif first in b"]}":
            level -= 1
    return False


def _parsed(line: bytes) -> Any:
    from orjson import JSONDecodeError, loads

    try:
        return loads(line)
    except JSONDecodeError:
        return _parsed_leniently(line)


def _parsed_leniently(line: bytes) -> Any:
    """As JSON, with what Python's parser allows beyond it: NaN, infinities, control characters, half surrogates."""
    return json.loads(line.decode("utf-8-sig", "replace"), strict=False, parse_int=_whole_number)


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) < 4000 else float(digits)  # int() refuses more than 4,300 digits


def _first(record: dict[str, Any], fields: tuple[str, ...]) -> str | None:
    for field in fields:
        value = record.get(field)
        if type(value) is str and value:
            return value
    return None


def _other_text(record: dict[str, Any]) -> str | None:
    for field in TEXT_FIELDS:
        value = record.get(field)
        if type(value) is str and value and not value.isspace():
            return value
    return None


def _id(own: object, line: bytes) -> str | None:
    """Give the record's own id as a string, if it is one or a whole number."""
    if isinstance(own, str):
        return own or None
    if isinstance(own, float) and own.is_integer():
        if abs(own) < _EXACT:
            return str(int(own))  # 7.0, as a table with gaps writes its whole numbers
        exact = _parsed_leniently(line).get("id")
        return str(exact) if type(exact) is int else None
    return str(own) if type(own) is int else None


def _not_an_object(source: str, number: int) -> Skipped:
    return Skipped(source, number, "not-an-object", "is JSON, but not an object")


def _without_text(record: dict[str, Any], source: str, number: int) -> Skipped:
    if any(type(record.get(field)) is str for field in TEXT_FIELDS):
        return Skipped(source, number, "empty", "holds no text")
    return Skipped(source, number, "no-text", f"has no text in any of {', '.join(TEXT_FIELDS)}")
