"""A document as a client sends it: one object of JSON, which must be JSON indeed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from orjson import JSONDecodeError, loads

from dedup.model import Document, Skipped
from dedup.near.collection import refusal
from dedup.readers.jsonlines import deeper_than

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["STATED", "document", "stated"]

#: What may be said of a document beside its text and its id.
STATED: Final = ("language", "published", "title", "url", "outlet")
_SOURCE: Final = "body"
_LONGEST_ID: Final = 4096  # code points
_LEAST: Final = 2  # fields: what has no more than id and text states nothing else
_CONTAINERS: Final = frozenset({dict, list})


def document(line: bytes, number: int, depth: int, *, nameless: bool = False) -> Document | Skipped:
    """The document of a record, or what is wrong with it.

    Parameters
    ----------
    line
        The record.
    number
        Which of its body it is, from 1.
    depth
        How deep it may nest.
    nameless
        Whether it needs no id: it is not kept.

    Examples
    --------
    >>> document(b'{"id": "a", "text": "Hello"}', 1, 200).text
    'Hello'
    >>> document(b'{"text": 7}', 1, 200).reason
    'has no text: a string of that name'
    """
    try:
        record = loads(line)
    except JSONDecodeError as error:
        return Skipped(_SOURCE, number, "bad-json", f"is not JSON in UTF-8: {error}")
    if type(record) is not dict:
        return Skipped(_SOURCE, number, "not-an-object", "is JSON, but not an object")
    if not _CONTAINERS.isdisjoint(map(type, record.values())) and deeper_than(depth, line):
        return Skipped(_SOURCE, number, "too-deep", f"nests deeper than {depth} levels")
    text = record.get("text")
    if type(text) is not str:
        return Skipped(_SOURCE, number, "no-text", "has no text: a string of that name")
    more: list[Any] = [None] * len(STATED)
    if len(record) > _LEAST or "id" not in record:
        more = [record.get(name) for name in STATED]
        for name, value in zip(STATED, more, strict=True):
            if value is not None and type(value) is not str:
                return Skipped(_SOURCE, number, "bad-field", f"has a {name} that is neither a string nor null")
    own = _id(record, text, nameless=nameless)
    if type(own) is not str:
        return Skipped(_SOURCE, number, *own)
    language, published, title, url, outlet = (value or None for value in more)
    made = Document(own, text, None, language, published, title, url, outlet)
    refused = refusal(made)
    return made if refused is None else Skipped(_SOURCE, number, refused.code, f"has {refused.reason}")


def _id(record: Mapping[str, Any], text: str, *, nameless: bool) -> str | tuple[str, str]:
    """The record's own id, or else its address; of what is not kept, else, what nothing else is called.

    If there is none, a code and a reason.
    """
    own = record.get("id")
    if own is None or own == "":
        own = record.get("url") or None
        if own is None and nameless:
            return f"text:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    if type(own) is not str:
        return "no-id", "has no id: a string of that name, or else of the name url"
    if len(own) > _LONGEST_ID:
        return "bad-field", f"has an id of more than {_LONGEST_ID:,} characters"
    return own


def stated(found: Document) -> dict[str, Any]:
    """A document of an index, as it is told; without its text if that is not kept.

    Examples
    --------
    >>> stated(Document("a", "Hello", url="https://a.example/"))["url"]
    'https://a.example/'
    """
    own = {name: getattr(found, name) for name in STATED}
    return {"type": "document", "id": found.id, **own, "text": found.text or None}
