"""Quantities as facts: the numbers of a document and what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind, Span
from dedup.trace.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.model import Document
    from dedup.trace.facts.batch import Batch

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """What each document counts, by place, none of which is a part of a date; the value is the number in digits.

    A number of which it is not known what it counts is no fact. Details: `unit`, an id such as ``percent``.
    """
    together = zip(batch.documents, batch.languages, batch.found(FactKind.DATE), strict=True)
    return [list(_facts(document, language, dates)) for document, language, dates in together]


def _facts(document: Document, language: str | None, dates: Iterable[Fact]) -> Iterator[Fact]:
    excluded = [date.span for date in dates if date.span is not None]
    for found in find_quantities(document.text, language, excluded):
        if found.unit is None:
            continue
        value, span = format(found.value, "f"), Span(found.start, found.end)
        yield Fact(document.id, FactKind.NUMBER, value, span, found.raw, {"unit": found.unit})
