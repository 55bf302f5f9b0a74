"""WARC, the files of crawlers: a document of every page and text that was fetched, and where in the file it stands.

fastwarc reads the headers. Where a record ends, what it unfolds to and whether it is whole is settled before, see
`warc_records` and `warc_members`: like any other library it trusts the file. No WARC file is ever written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.model import Document, Revisit, Skipped, WarcPlace
from dedup.readers.encoding import decoded as decoded_text
from dedup.readers.encoding import repaired_text
from dedup.readers.html import MOST_BYTES, read_page, require
from dedup.readers.html_charset import charset_named
from dedup.readers.http_body import Body, unfolded
from dedup.readers.raw import Damaged
from dedup.readers.warc_members import Members
from dedup.readers.warc_records import http_parts, records
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastwarc.warc import WarcHeaderMap

    from dedup.readers.job import Job
    from dedup.readers.warc_records import Record

__all__ = ["read_warc"]

_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS: Final = frozenset({"text/plain"})
_CONTENT: Final = frozenset({"response", "resource", "conversion"})
_FETCHED: Final = 200
_LONGEST: Final = 2048  # characters of an id or address
_MIME: Final = re.compile(r"\s*([a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80})\s*(?:;|,|$)", re.IGNORECASE)
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([^\s\"';,]{1,40})", re.IGNORECASE)
_KIND: Final = re.compile(r"[a-z][a-z-]{0,20}")
_KINDS: Final = 100  # that are told apart: what a file can make the program keep
_MARKUP: Final = re.compile(
    rb"\s*(?:<!doctype\s+html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<(?:!doctype\s+)?html)", re.I
)


def read_warc(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    """Read a document of every response (200, HTML or plain text), resource and conversion.

    Whatever else is sound is counted by kind in ``job.passed_over``, and revisits are kept in ``job.revisits``: the
    text of a page that had not changed is that of the fetch they refer to.

    Parameters
    ----------
    blocks
        The raw bytes of the file: compressed or not.
    job
        What to call things, how large they may be, and which text of pages is read.

    Raises
    ------
    Damaged
        If fastwarc is not installed, or the file cannot be read on.
    """
    try:
        import fastwarc.warc  # noqa: F401
    except ImportError as error:
        reason = 'is WARC, which takes fastwarc to read: pip install "dedup-trace[warc]"'
        raise Damaged("missing-extra", reason) from error
    require(job.extract)
    for record in records(Members(blocks, job.name, job.limits), job.limits):
        if isinstance(record, tuple):
            yield Skipped(job.source, 0, "bad-warc", f"at byte {record.offset:,}: {record.reason}")
            continue
        item, fault = None, ""
        if record.headers is not None:
            item, fault = _item(record, record.headers, job)
        if item is not None:
            yield item
        for code, reason in (("bad-warc", record.fault), ("bad-http", fault)):
            if reason:
                yield _skipped(record, job, code, reason)


def _skipped(record: Record, job: Job, code: str, reason: str) -> Skipped:
    return Skipped(job.source, record.number, code, f"at byte {record.offset:,}: {reason}")


def _item(record: Record, headers: WarcHeaderMap, job: Job) -> tuple[Document | Skipped | None, str]:
    """What a record amounts to, and what is wrong with the way its content is encoded."""
    kind = (headers.get("WARC-Type") or "").strip().lower()
    if kind == "revisit":
        job.revisits.append(_revisit(record, headers, job))
    if kind not in _CONTENT:
        _pass(kind if _KIND.fullmatch(kind) else "unknown", job)
        return None, ""
    try:
        content = _content(record, headers, kind, job)
        if content is None:
            return None, ""
        mime, charset, body = content
        return _document(record, headers, mime, charset, body.data, job), body.fault
    except Damaged as problem:
        return _skipped(record, job, problem.code, problem.reason), ""


def _pass(kind: str, job: Job) -> None:
    known = kind in job.passed_over or len(job.passed_over) < _KINDS
    job.passed_over[kind if known else "others"] += 1


def _content(record: Record, headers: WarcHeaderMap, kind: str, job: Job) -> tuple[str, str | None, Body] | None:
    """The type, the charset that is stated, and the content of a record that holds a page or text; else None."""
    stated = headers.get("Content-Type") or ""
    if kind != "response" or not stated.lower().lstrip().startswith("application/http"):
        mime = _mime(stated, headers, record.block)
        if not _is_text(mime):
            _pass(f"{kind} of {mime or 'no type'}", job)
            return None
        _refuse_long(record, mime, job)
        return mime, _charset(stated), Body(record.block)
    parts = http_parts(record.block)
    if parts is None:
        if not record.fault:
            raise Damaged("bad-http", "is a response whose header cannot be read")
        return None
    http, start = parts
    if http.status_code != _FETCHED:
        _pass(f"response with status {http.status_code if http.status_code is not None else 'unknown'}", job)
        return None
    stated = http.get("Content-Type") or ""
    transfer, encoding = http.get("Transfer-Encoding") or "", http.get("Content-Encoding") or ""
    mime = _mime(stated, headers, b"" if encoding else record.block[start : start + 1024])
    if not _is_text(mime):
        _pass(f"response of {mime or 'no type'}", job)
        return None
    _refuse_long(record, mime, job)
    return mime, _charset(stated), unfolded(record.block[start:], transfer, encoding, _most(mime, job), job.limits)


def _mime(stated: str, headers: WarcHeaderMap, beginning: bytes) -> str:
    """The type of a content: as it is stated, or as the crawler found it to be, or else as it begins."""
    for value in (stated, headers.get("WARC-Identified-Payload-Type") or ""):
        found = _MIME.match(value)
        if found is not None:
            return found[1].lower()
    return "text/html" if _MARKUP.match(beginning) else ""


def _is_text(mime: str) -> bool:
    return mime in _PAGES or mime in _TEXTS


def _charset(stated: str) -> str | None:
    found = _CHARSET.search(stated)
    return found[1] if found else None


def _most(mime: str, job: Job) -> int:
    return min(job.limits.document_bytes, MOST_BYTES) if mime in _PAGES else job.limits.document_bytes


def _refuse_long(record: Record, mime: str, job: Job) -> None:
    if record.size > len(record.block):
        raise Damaged("too-large", f"is longer than {_most(mime, job):,} bytes")


def _document(
    record: Record, headers: WarcHeaderMap, mime: str, charset: str | None, data: bytes, job: Job
) -> Document | Skipped:
    place = _place(record, headers, job)
    own = replace(job, name=place.record_id.strip("<>") or f"{job.name}#{record.number}")
    if len(data) > _most(mime, job):
        return _skipped(record, job, "too-large", f"is longer than {_most(mime, job):,} bytes")
    if mime in _PAGES:
        found = read_page(data, own, charset, place.url)
        if isinstance(found, Skipped):
            return _skipped(record, job, found.code, found.reason)
        return replace(found, url=place.url or found.url, warc=place)
    text = _plain(data, charset, job)
    if not text or text.isspace():
        return _skipped(record, job, "empty", "holds no text")
    return Document(own.name, text, job.source, url=place.url, warc=place)


def _plain(data: bytes, charset: str | None, job: Job) -> str:
    """A text in UTF-8, if it is that, or else in the charset that the server states, or in what it seems to be."""
    codec = charset_named(charset or "")
    if codec is None or codec == "utf-8" or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return scrubbed(decoded_text(data, job.repaired).removeprefix("\ufeff"))
    try:
        return scrubbed(data.decode().removeprefix("\ufeff"))
    except UnicodeDecodeError:
        return scrubbed(repaired_text(data, codec, job.repaired))


def _place(record: Record, headers: WarcHeaderMap, job: Job) -> WarcPlace:
    date, digest = headers.get("WARC-Date"), headers.get("WARC-Payload-Digest")
    return WarcPlace(
        _short(headers.get("WARC-Record-ID")) or "",
        job.source,
        record.offset,
        record.length,
        record.inside,
        _short(date),
        _address(headers.get("WARC-Target-URI")),
        _short(digest),
    )


def _revisit(record: Record, headers: WarcHeaderMap, job: Job) -> Revisit:
    return Revisit(
        _place(record, headers, job),
        _short(headers.get("WARC-Refers-To")),
        _address(headers.get("WARC-Refers-To-Target-URI")),
        _short(headers.get("WARC-Refers-To-Date")),
    )


def _short(value: str | None) -> str | None:
    """A value as it is stated, if it is one."""
    value = scrubbed((value or "").strip())
    return value if value and len(value) <= _LONGEST and value.isprintable() else None


def _address(value: str | None) -> str | None:
    """An address; some crawlers write it between angle brackets, as the first edition of the standard seemed to ask."""
    short = _short(value)
    return short.removeprefix("<").removesuffix(">") if short else None
