"""Dates as facts: when a document was published, and the dates that it mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind
from dedup.trace.dates import dates_of, published_on, stated_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Document
    from dedup.trace.dates import Dates, FoundDate
    from dedup.trace.facts.batch import Batch

__all__ = ["find", "is_unreadable", "published", "read"]


def find(batch: Batch) -> list[list[Fact]]:
    """The dates of each document: that of its publication first if its text does not state it, then by place.

    Details: `role` (``publication`` or ``mentioned``), `origin`, `precision`, `zone`, `corrected` (whether the user's
    own table states it).
    """
    together = zip(batch.documents, batch.languages, batch.dates, strict=True)
    return [list(_facts(document, language, dates)) for document, language, dates in together]


def read(document: Document, language: str | None) -> Dates:
    """The dates of a document, with what is said of its publication outside the text."""
    return dates_of(document.text, language, _stated(document, language))


def published(document: Document, language: str | None) -> FoundDate | None:
    """When a document was published, as `read` tells it, without its other dates."""
    return published_on(document.text, language, _stated(document, language))


def is_unreadable(document: Document, language: str | None) -> bool:
    """Whether the user's table says when a document was published in words that are no date."""
    return "published" in document.corrected and bool(document.published) and _correction(document, language) is None


def _facts(document: Document, language: str | None, dates: Dates) -> Iterator[Fact]:
    published, found = dates
    corrected = _correction(document, language) is not None
    if published is not None and published.span is None:
        yield _fact(document, published, "publication", corrected)
    for date in found:
        role = "publication" if published is not None and date.span == published.span else "mentioned"
        yield _fact(document, date, role)


def _stated(document: Document, language: str | None) -> FoundDate | None:
    """What is said of the date of publication outside the text."""
    correction = _correction(document, language)
    if correction is not None or document.page_date is not None:
        return correction or document.page_date
    own = document.own_published if "published" in document.corrected else document.published
    return None if own is None else stated_date(own, language)


def _correction(document: Document, language: str | None) -> FoundDate | None:
    """When the user's own table says that a document was published; None too where that is no date."""
    if "published" not in document.corrected or document.published is None:
        return None
    return stated_date(document.published, language)


def _fact(document: Document, date: FoundDate, role: str, corrected: bool = False) -> Fact:
    details = {
        "role": role,
        "origin": date.origin.value,
        "precision": date.precision.value,
        "zone": date.offset,
        "corrected": corrected,
    }
    return Fact(document.id, FactKind.DATE, date.iso, date.span, date.raw, details)
