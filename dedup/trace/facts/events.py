"""Events as facts: what a document reports, in no language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind
from dedup.trace.event import event_of

if TYPE_CHECKING:
    from dedup.model import Document
    from dedup.trace.event import EventKey
    from dedup.trace.facts.batch import Batch

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """The event of each document that names somebody or some place; the value is the three parts of its key.

    It stands nowhere in particular. Details: `who` (keys of people and organisations), `where` (ids of places), both
    the foremost first, and `when` (the first and the last day that it may have been on; empty where nothing tells
    them).
    """
    together = zip(batch.documents, batch.names, batch.dates, strict=True)
    keys = ((document, event_of(document.text, names, dates)) for document, names, dates in together)
    return [[_fact(document, key)] if key.who or key.where else [] for document, key in keys]


def _fact(document: Document, key: EventKey) -> Fact:
    when = tuple(day.isoformat() for day in key.when or ())
    parts = (", ".join(key.who), ", ".join(key.where), "/".join(dict.fromkeys(when)))
    details = {"who": key.who, "where": key.where, "when": when}
    return Fact(document.id, FactKind.EVENT, " | ".join(parts), None, "", details)
