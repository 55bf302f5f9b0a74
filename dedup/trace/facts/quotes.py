"""Quotes as facts: what a document says that others said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Fact, FactKind, Span
from dedup.trace.quotes import find_quotes

if TYPE_CHECKING:
    from dedup.model import Detail, Document
    from dedup.trace.facts.batch import Batch
    from dedup.trace.quotes import Quote

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """The quotes of each document, by place; the value is what is said, without marks.

    Details: `speaker` as written and `speaker_span` (None where no name stands next to it), `continued` (whether it
    goes on with the quote before it).
    """
    together = zip(batch.documents, batch.languages, strict=True)
    return [
        [_fact(document, quote) for quote in find_quotes(document.text, language)] for document, language in together
    ]


def _fact(document: Document, quote: Quote) -> Fact:
    details: dict[str, Detail] = {
        "speaker": quote.speaker,
        "speaker_span": quote.speaker_span,
        "continued": quote.continued,
    }
    return Fact(document.id, FactKind.QUOTE, quote.text, Span(quote.start, quote.end), quote.raw, details)
