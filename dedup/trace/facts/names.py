"""Names as facts: the people, organisations and places that a document speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.model import Fact, FactKind, Span
from dedup.trace.names import find_names_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Document
    from dedup.trace.facts.batch import Batch
    from dedup.trace.names import Name

__all__ = ["find", "read"]

_UNKNOWN: Final = "und"


def read(texts: Sequence[str], languages: Sequence[str | None]) -> list[tuple[Name, ...]]:
    """The names of texts, those whose language is not known by their capitals alone."""
    return find_names_in(texts, [language or _UNKNOWN for language in languages])


def find(batch: Batch) -> list[list[Fact]]:
    """The names of each document, each once, where its fullest form stands first; the value is its key.

    Details: `entity` (``person``, ``organisation``, ``place``, or ``name`` where that is not known), `count` (how often
    the text has it, in any form), `place` (its id) and `country` (its code; both None of what is no place).
    """
    together = zip(batch.documents, batch.names, strict=True)
    return [[_fact(document, name) for name in sorted(names, key=_by_place)] for document, names in together]


def _by_place(name: Name) -> tuple[int, int]:
    return name.start, name.end


def _fact(document: Document, name: Name) -> Fact:
    details = {
        "entity": name.kind.value,
        "count": name.count,
        "place": name.place or None,
        "country": name.country or None,
    }
    return Fact(document.id, FactKind.NAME, name.key, Span(name.start, name.end), name.raw, details)
