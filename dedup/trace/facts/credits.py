"""Credits as facts: whom a document says that it, its photographs or its passages come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind, Span
from dedup.trace.credits import find_credits_in

if TYPE_CHECKING:
    from dedup.model import Document
    from dedup.trace.credits import Credit
    from dedup.trace.facts.batch import Batch

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """The credits of each document, by place.

    The value is the source's id, or its name where the gazetteer does not have it. Details: `of` (``text``, ``photo``
    or ``passage``), `signal`, `source` (the id, None without one), `name` as it is written, `own` (whether it names the
    document's publisher), `passage` (the span that a passage's credit is for).
    """
    documents = batch.documents
    found = find_credits_in(batch.texts, [one.url for one in documents], [one.outlet for one in documents])
    return [[_fact(document, credit) for credit in of_text] for document, of_text in zip(documents, found, strict=True)]


def _fact(document: Document, credit: Credit) -> Fact:
    details = {
        "of": credit.kind.value,
        "signal": credit.signal.value,
        "source": credit.source,
        "name": credit.name,
        "own": credit.own,
        "passage": credit.passage,
    }
    span = Span(credit.start, credit.end)
    return Fact(document.id, FactKind.CREDIT, credit.source or credit.name, span, credit.raw, details)
