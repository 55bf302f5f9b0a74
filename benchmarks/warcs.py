"""A tiny writer of WARC files, for figures and tests: it writes what it is told, lies included."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["chunked", "crawl", "packed", "record", "response"]

DATE: Final = "2024-05-01T10:00:00Z"


def record(
    kind: str, block: bytes, *, number: int = 1, length: int | None = None, end: bytes = b"\r\n\r\n", **fields: str
) -> bytes:
    """A record.

    Parameters
    ----------
    kind
        Its ``WARC-Type``.
    block
        Its content.
    number
        What its id is made of.
    length
        Its ``Content-Length``; that of the content unless told.
    end
        What ends it.
    fields
        Further fields of its header, with _ for -; an empty one leaves out what would stand there.
    """
    named = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{number:032x}>",
        "WARC-Date": DATE,
        **{name.replace("_", "-"): value for name, value in fields.items()},
        "Content-Length": str(len(block) if length is None else length),
    }
    header = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return b"WARC/1.1\r\n" + header.encode() + b"\r\n" + block + end


def response(body: bytes, *, number: int = 1, status: str = "200 OK", http: str = "", **fields: str) -> bytes:
    r"""A record of a response.

    Parameters
    ----------
    body
        Its body, encoded as `http` says.
    number
        What its id and address are made of.
    status
        Of the response.
    http
        Fields of the response's header, each ended by \r\n; by default it is said to be HTML.
    fields
        As of `record`.
    """
    stated = http or "Content-Type: text/html; charset=utf-8\r\n"
    block = f"HTTP/1.1 {status}\r\n{stated}\r\n".encode() + body
    named: dict[str, Any] = {
        "WARC_Target_URI": f"https://www.example.org/{number}",
        "Content_Type": "application/http; msgtype=response",
        **fields,
    }
    return record("response", block, number=number, length=None, **named)


def chunked(body: bytes, size: int = 4096) -> bytes:
    """A body in chunks."""
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def packed(records: Iterable[bytes]) -> bytes:
    """Records in a gzip member each."""
    return b"".join(gzip.compress(one, 6, mtime=0) for one in records)


def crawl(pages: Iterable[bytes]) -> list[bytes]:
    """What a crawler writes of some pages: of each the request, the response and what it noted."""
    records = [record("warcinfo", b"software: none\r\n", Content_Type="application/warc-fields")]
    for number, page in enumerate(pages, 1):
        http = f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n"
        fields: dict[str, Any] = {"WARC_Target_URI": f"https://www.example.org/{number}"}
        request = b"GET / HTTP/1.1\r\nHost: www.example.org\r\n\r\n"
        records += [
            record("request", request, number=3 * number, Content_Type="application/http; msgtype=request", **fields),
            response(page, number=3 * number + 1, http=http, **fields),
            record("metadata", b"fetchTimeMs: 7\r\n", number=3 * number + 2, **fields),
        ]
    return records
