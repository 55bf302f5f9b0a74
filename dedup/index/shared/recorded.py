"""What stands in a shared index, back from bytes; whatever it is, nothing in it is run."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

import orjson

from dedup.index import kept
from dedup.index.finder import DUPLICATES, Found
from dedup.index.shared.server import MOST_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Document

__all__ = ["document_of", "facts_of", "found_of", "joined", "name_of"]

_FIGURES: Final = struct.Struct("<B4d")
_VERIFIED: Final = 4  # relations


def name_of(own: bytes) -> str:
    """An id.

    Raises
    ------
    ValueError
        If it is none; so do the others.

    Examples
    --------
    >>> name_of(b"wire")
    'wire'
    """
    return own.decode("utf-8", "surrogatepass")


def facts_of(facts: bytes | None) -> bytes | None:
    """What is known of a document, if it can be read.

    Examples
    --------
    >>> facts_of(b'{"url": "https://wire.example/1"}')
    b'{"url": "https://wire.example/1"}'
    """
    known = orjson.loads(facts) if facts else {}
    if not isinstance(known, dict) or not all(isinstance(value, str) for value in known.values()):
        raise ValueError("not what is known of a document")
    return facts


def document_of(own: Sequence[Any]) -> Document:
    """A document from its id, facts and text."""
    name, facts, text = own
    return kept.document_of(name_of(name), facts_of(facts), kept.text_of(text, MOST_TEXT))


def found_of(row: int, figures: bytes) -> Found:
    """A match with the document of a row.

    Examples
    --------
    >>> one = Found(7, 1, 0.75, 0.9, 0.8, 1.0)
    >>> found_of(7, joined(8, [one])[3]) == one
    True
    """
    try:
        relation, *shares = _FIGURES.unpack(figures)
    except struct.error as error:
        raise ValueError from error
    if relation >= _VERIFIED or not all(0 <= share <= 1 for share in shares):
        raise ValueError("no figures of a match")
    return Found(row, relation, *shares)


def joined(row: int | None, found: Sequence[Found]) -> list[Any]:
    """The arguments of the script that keeps the matches of a document, or, without its row, names the others only."""
    arguments: list[Any] = ["" if row is None else row]
    for one in found:
        mine = _FIGURES.pack(one.relation, one.similarity, one.own, one.other, one.confidence)
        theirs = _FIGURES.pack(one.relation, one.similarity, one.other, one.own, one.confidence)
        arguments += [one.row, int(one.relation in DUPLICATES), mine, theirs]
    return arguments
