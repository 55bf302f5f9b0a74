"""JSON Lines: one record a line, each a document; one bad line never costs another.

The kernel reads what is plain, which is the hot path of every large scan. Whatever is left - text in another form, a
repair, a refusal - happens here, line by line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from dedup.model import Document, Skipped
from dedup.readers.batch import Batch, WithLines
from dedup.readers.encoding import repaired_text
from dedup.readers.fields import Fields, listed
from dedup.readers.raw import Damaged
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterator
    from json import JSONDecoder

    from dedup.readers.job import Job, Seen

__all__ = ["deeper_than", "read_batches", "read_jsonlines", "read_lines"]

_DEFAULT_FIELDS: Final = Fields()

# A string may end with the line, so that no attempt fails and none is made twice: linear on any input.
_NESTING: Final = re.compile(rb'[^"\[\]{}]*+(?:"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|([\[{])|([\]}])|\Z)', re.DOTALL)
_CONTAINERS: Final = frozenset({dict, list})
_LONGEST: Final = (1 << 27) - 1  # bytes of a line that the kernel is given: it takes no longer text
_DEEPEST: Final = 64  # levels that it follows
_TOGETHER: Final = 1 << 18  # bytes of lines that it is given at least: decompressed blocks may be small
_EXACT: Final = 1 << 53  # orjson reads whole numbers beyond 64 bits as floats


def read_jsonlines(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    r"""One document or one skipped record for every line that is not blank.

    Parameters
    ----------
    blocks
        The content in UTF-8.
    job
        What to call things, which fields hold what, and how long and deep they may be.

    Raises
    ------
    Damaged
        What `blocks` raises, after the records that were read up to there.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> lines = b'{"id": 7, "text": "Hello"}' + b"\n" + b'{"body": "Bye", "lang": "en"}'
    >>> [(d.id, d.text, d.language) for d in read_jsonlines(iter([lines]), Job("a.jsonl", "a.jsonl"))]
    [('7', 'Hello', None), ('a.jsonl#2', 'Bye', 'en')]
    """
    fields = job.fields
    titles = [b'"%s"' % name.encode() for name in fields.of("title")]
    for item, lines, starts in _read(blocks, job):
        if not isinstance(item, Batch):
            yield item
        elif any(lines.find(name, starts[0], starts[-1]) >= 0 for name in titles):
            yield from _with_titles(item, [lines[start:end] for start, end in pairwise(starts)], fields)
        else:
            yield from item.documents()


def _with_titles(batch: Batch, lines: list[bytes], fields: Fields) -> Iterator[Document]:
    """A batch holds what a scan needs; the rest of a record is read for those who take one document at a time."""
    for document, line in zip(batch.documents(), lines, strict=True):
        record = _parsed(line.strip())  # blank lines around it may hold what is no JSON
        yield replace(document, title=_first(record, fields.of("title")))


def read_batches(blocks: Iterator[bytes], job: Job) -> Iterator[Batch | Document | Skipped]:
    """As `read_jsonlines`, but the records that the kernel can read come together, without titles."""
    return (item for item, _, _ in _read(blocks, job))


def read_lines(blocks: Iterator[bytes], job: Job) -> Iterator[WithLines]:
    r"""As `read_batches`, each with its lines as they are, line ends and blank lines that follow included.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> lines = iter([b'{"text": "Hello"}\r\n\n{"text": "Bye"}'])
    >>> [found.lines for found in read_lines(lines, Job("a.jsonl", "a.jsonl"))]
    [[b'{"text": "Hello"}\r\n\n', b'{"text": "Bye"}']]
    """
    for item, lines, starts in _read(blocks, job):
        yield WithLines(item, [lines[start:end] for start, end in pairwise(starts)])


def _read(blocks: Iterator[bytes], job: Job) -> Iterator[tuple[Batch | Document | Skipped, bytes, list[int]]]:
    """What is read, the lines that were at hand, and where in them its own lines start and end."""
    import numpy as np

    from dedup.kernels import kernel
    from dedup.text.packed import Packed

    fields, limits = job.fields, job.limits
    number = 0
    longest = min(limits.line_bytes, limits.document_bytes, _LONGEST)
    depth = min(limits.json_depth, _DEEPEST)
    own_field, *other_ids = fields.of("id")
    names = [[*fields.of(role)] for role in ("text", "language", "published", "url", "outlet")]
    for lines in _whole_lines(blocks, limits.line_bytes):
        if lines.isspace():  # as of a bomb
            continue
        if job.seen.missing:
            _note(lines, job.seen)
        found = kernel.records(np.frombuffer(lines, np.uint8), own_field, *names, longest, depth)
        text, offsets, plain = found["text"], found["offsets"], found["plain"]
        ids, *stated = (found[column].decode().split("\n") for column in ("ids", "languages", "published"))
        stated += (_rare_column(found[column]) for column in ("urls", "outlets"))
        bounds = found["bounds"].tolist()
        starts = [0, *(at for at, _ in bounds[1:]), len(lines)]
        ends = np.flatnonzero(np.diff(plain)) + 1  # runs of lines that are plain, or not
        start = first = 0
        for end in [*ends.tolist(), len(plain)]:
            if start == end:
                break
            if plain[start]:
                run = slice(first, first + end - start)
                if other_ids:
                    ids[run] = [
                        own or _id_of(lines[slice(*bounds[start + i])], fields) for i, own in enumerate(ids[run])
                    ]
                named = [own or f"{job.name}#{number + i}" for i, own in enumerate(ids[run], 1)]
                places = offsets[run.start : run.stop + 1]
                texts = Packed(text[places[0] : places[-1]], places - places[0])
                batch = Batch(texts, named, job.source, *(column[run] for column in stated))
                yield batch, lines, starts[start : end + 1]
                first = run.stop
            else:
                for i in range(start, end):
                    at, stop = bounds[i]
                    item = _document(lines[at:stop], number + i - start + 1, job)
                    if isinstance(item, Document):
                        _count_replaced(lines[at:stop], job.repaired)
                    yield item, lines, starts[i : i + 2]
            number += end - start
            start = end


def _rare_column(lines: bytes) -> list[str]:
    """The values of a field, record by record; nothing at all if none is filled."""
    return [] if lines.count(b"\n") == len(lines) else lines.decode().split("\n")


def _whole_lines(blocks: Iterator[bytes], longest: int) -> Iterator[bytes]:
    """Give lines, many at a time. Of a long line, `longest` bytes and a block are held at most."""
    parts: list[bytes] = []
    waiting = size = 0  # bytes of whole lines that are held, and of the line that is not yet whole
    damage: Damaged | None = None
    try:
        for block in blocks:
            end = block.rfind(b"\n") + 1
            if end:
                parts.append(block[:end])
                waiting, size = waiting + size + end, 0
                if waiting >= _TOGETHER:
                    yield b"".join(parts)
                    parts, waiting = [], 0
            last = block[end:]
            if size > longest:  # it stays too long whatever follows; all that matters is whether it is blank
                last = last.lstrip()[:1]
            if last:
                parts.append(last)
                size += len(last)
    except Damaged as error:
        damage = error
    if parts:
        yield b"".join(parts)
    if damage is not None:
        raise damage


def _note(lines: bytes, seen: Seen) -> None:
    from orjson import JSONDecodeError, loads

    for line in lines.split(b"\n"):
        if not seen.missing:
            return
        if not line:  # an exception for every blank line would take its time
            continue
        try:
            record = loads(line)
        except JSONDecodeError:
            continue
        if type(record) is dict:
            seen.note(record)


def _count_replaced(line: bytes, repaired: Counter[str]) -> None:
    try:
        line.decode()
    except UnicodeDecodeError:
        repaired_text(line, None, repaired)


def _id_of(line: bytes, fields: Fields) -> str:
    return _id(_parsed(line), fields, line) or ""


def _document(line: bytes, number: int, job: Job) -> Document | Skipped:
    """The document of one line that is not blank."""
    from orjson import JSONDecodeError, loads

    fields, limits = job.fields, job.limits
    if len(line) > min(limits.line_bytes, limits.document_bytes):
        return _document_with_care(line, number, job)
    try:
        record = loads(line)
    except JSONDecodeError:
        return _document_with_care(line, number, job, _parsed_leniently)
    if type(record) is not dict:
        return _not_an_object(job.source, number)
    nested = not _CONTAINERS.isdisjoint(map(type, record.values()))
    if nested and line.count(b"{") + line.count(b"[") > limits.json_depth:
        return _document_with_care(line, number, job)
    text = _text(record, fields)
    if not text:
        return _without_text(record, job.source, number, fields)
    own = _id(record, fields, line) or f"{job.name}#{number}"
    return Document(own, text, job.source, *_language_date(record, fields), *_title_url_outlet(record, fields))


def _document_with_care(
    line: bytes, number: int, job: Job, parse: Callable[[bytes], Any] | None = None
) -> Document | Skipped:
    """Do what the hot path leaves: lines that are long, nested, or not quite JSON."""
    fields, limits, source = job.fields, job.limits, job.source
    if len(line) > limits.line_bytes:
        return Skipped(source, number, "too-long", f"is a line of more than {limits.line_bytes:,} bytes")
    if deeper_than(limits.json_depth, line):
        return Skipped(source, number, "too-deep", f"nests deeper than {limits.json_depth} levels")
    try:
        record = (parse or _parsed)(line)
    except ValueError as error:
        return Skipped(source, number, "bad-json", f"is not JSON: {error}")
    if not isinstance(record, dict):
        return _not_an_object(source, number)
    text = _text(record, fields)
    if not text:
        return _without_text(record, source, number, fields)
    text = scrubbed(text)
    if len(text.encode()) > limits.document_bytes:
        return Skipped(source, number, "too-large", f"has a text of more than {limits.document_bytes:,} bytes")
    own = _id(record, fields, line) or f"{job.name}#{number}"
    stated = (*_language_date(record, fields), *_title_url_outlet(record, fields))
    language, published, title, url, outlet = (value and scrubbed(value) for value in stated)
    return Document(scrubbed(own), text, source, language, published, title, url, outlet)


def deeper_than(depth: int, line: bytes) -> bool:
    """Whether objects and arrays nest deeper than so many levels; without following them.

    Examples
    --------
    >>> deeper_than(1, b'{"a": "[["}'), deeper_than(1, b'{"a": []}')
    (False, True)
    """
    if line.count(b"[") + line.count(b"{") <= depth:
        return False
    level = 0
    for token in _NESTING.finditer(line):
        if token.lastindex == 1:
            level += 1
            if level > depth:
                return True
        elif token.lastindex == 2:
            level -= 1
    return False


def _parsed(line: bytes) -> Any:
    """What a line says; orjson refuses numbers beyond all floats, which the kernel passes over."""
    from orjson import JSONDecodeError, loads

    try:
        return loads(line)
    except JSONDecodeError:
        return _parsed_leniently(line)


def _parsed_leniently(line: bytes) -> Any:
    """As JSON, with what Python's parser allows beyond it: NaN, infinities, control characters, half surrogates."""
    return _lenient().decode(line.decode("utf-8-sig", "replace"))


@cache
def _lenient() -> JSONDecoder:
    """Made once: to make it for every line takes longer than most lines."""
    from json import JSONDecoder

    return JSONDecoder(strict=False, parse_int=_whole_number)


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) < 4000 else float(digits)  # int() refuses more than 4,300 digits


def _first(record: dict[str, Any], fields: tuple[str, ...]) -> str | None:
    for field in fields:
        value = record.get(field)
        if type(value) is str and value:
            return value
    return None


def _language_date(record: dict[str, Any], fields: Fields) -> tuple[str | None, str | None]:
    return _first(record, fields.of("language")), _first(record, fields.of("published"))


def _title_url_outlet(record: dict[str, Any], fields: Fields) -> tuple[str | None, str | None, str | None]:
    return _first(record, fields.of("title")), _first(record, fields.of("url")), _first(record, fields.of("outlet"))


def _text(record: dict[str, Any], fields: Fields) -> str | None:
    for field in fields.of("text"):
        value = record.get(field)
        if type(value) is str and value and not value.isspace():
            return value
    return None


def _id(record: dict[str, Any], fields: Fields, line: bytes) -> str | None:
    """Give the record's own id as a string, if it is one or a whole number."""
    return next(filter(None, (_as_id(record.get(field), field, line) for field in fields.of("id"))), None)


def _as_id(own: object, field: str, line: bytes) -> str | None:
    if isinstance(own, str):
        return own or None
    if isinstance(own, float) and own.is_integer():
        if abs(own) < _EXACT:
            return str(int(own))  # 7.0, as a table with gaps writes its whole numbers
        exact = _parsed_leniently(line).get(field)
        return str(exact) if type(exact) is int else None
    return str(own) if type(own) is int else None


def _not_an_object(source: str, number: int) -> Skipped:
    return Skipped(source, number, "not-an-object", "is JSON, but not an object")


def _without_text(record: dict[str, Any], source: str, number: int, fields: Fields) -> Skipped:
    wanted = fields.of("text")
    if any(type(record.get(field)) is str for field in wanted):
        return Skipped(source, number, "empty", "holds no text")
    if wanted == _DEFAULT_FIELDS.text:
        return Skipped(source, number, "no-text", f"has no text in any of {', '.join(wanted)}")
    reason = f"has no text in {' or '.join(wanted)}; its fields are {listed(record)}"
    return Skipped(source, number, "no-text", reason)
