"""Dates as facts: when a document was published, and the dates that it mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind
from dedup.trace.dates import dates_of, stated_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Document
    from dedup.trace.dates import FoundDate
    from dedup.trace.facts.batch import Batch

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """The dates of each document: that of its publication first if its text does not state it, then by place.

    Details: `role` (``publication`` or ``mentioned``), `origin`, `precision`, `zone`, `corrected` (whether the user's
    own table states it).
    """
    together = zip(batch.documents, batch.languages, strict=True)
    return [list(_facts(document, language)) for document, language in together]


def _facts(document: Document, language: str | None) -> Iterator[Fact]:
    stated, corrected = _stated(document, language)
    published, found = dates_of(document.text, language, stated)
    if published is not None and published.span is None:
        yield _fact(document, published, "publication", corrected)
    for date in found:
        role = "publication" if published is not None and date.span == published.span else "mentioned"
        yield _fact(document, date, role)


def _stated(document: Document, language: str | None) -> tuple[FoundDate | None, bool]:
    """What is said of the date of publication outside the text, and whether the user's table says it."""
    written = document.published
    known = None if written is None else stated_date(written, language)
    if known is not None and "published" in document.corrected:
        return known, True
    return document.page_date or known, False


def _fact(document: Document, date: FoundDate, role: str, corrected: bool = False) -> Fact:
    details = {
        "role": role,
        "origin": date.origin.value,
        "precision": date.precision.value,
        "zone": date.offset,
        "corrected": corrected,
    }
    return Fact(document.id, FactKind.DATE, date.iso, date.span, date.raw, details)
