"""Documents as the tracer sees them: what is stated of each, when it appeared, who published it and whom it credits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.model import Document, Span
from dedup.near.collection import refusal
from dedup.text.packed import code_point_spans
from dedup.trace.credits import CreditKind, CreditSignal, find_credits_in
from dedup.trace.facts import dates
from dedup.trace.ledger.credits import Publisher
from dedup.trace.ledger.moments import Moment
from dedup.trace.quotes import find_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dedup.model import InputFile, Revisit, Skipped
    from dedup.near.collection import Collection
    from dedup.trace.credits.credit import Credit
    from dedup.trace.dates.found import FoundDate
    from dedup.trace.quotes import Quote

__all__ = ["Noted", "Witness", "Witnesses"]


class Noted:
    """A source whose documents are remembered without their texts: what a scan itself needs no more of.

    Parameters
    ----------
    source
        A `dedup.readers.Source`, or any documents.
    """

    def __init__(self, source: Iterable[Document | Skipped]) -> None:
        self._source = source
        self.documents: list[Document] = []

    def __iter__(self) -> Iterator[Document | Skipped]:
        for item in self._source:
            if isinstance(item, Document) and refusal(item) is None:
                self.documents.append(replace(item, text=""))
            yield item

    @property
    def files(self) -> Sequence[InputFile]:
        """The files that were read."""
        return getattr(self._source, "files", ())

    @property
    def passed_over(self) -> Mapping[str, int]:
        """How many sound records of WARC files hold no document, by kind."""
        return getattr(self._source, "passed_over", {})

    @property
    def revisits(self) -> Sequence[Revisit]:
        """Those of them that refer to a document."""
        return getattr(self._source, "revisits", ())

    @property
    def bytes_read(self) -> int:
        """How much of them was."""
        return getattr(self._source, "bytes_read", 0)

    @property
    def bytes_total(self) -> int | None:
        """How much there is; None if that cannot be known."""
        return getattr(self._source, "bytes_total", None)


@dataclass(frozen=True, slots=True)
class Witness:
    """One document and what it says of its origin.

    Parameters
    ----------
    document
        The document, with its text.
    language
        Its language, an ISO 639 code, as stated or found out.
    published, moment
        When it appeared, as it was found and as an interval of minutes; None where that is not known.
    publisher
        Who published it.
    credits
        Whom it credits.
    quotes
        Whom it quotes.
    boilerplate
        What its site put around the text, in order.
    """

    document: Document
    language: str | None
    published: FoundDate | None
    moment: Moment | None
    publisher: Publisher
    credits: tuple[Credit, ...]
    quotes: tuple[Quote, ...] = ()
    boilerplate: tuple[Span, ...] = ()

    @property
    def beside(self) -> list[Span]:
        """What of the text is no part of the story, in order: boilerplate and credits."""
        lines = [Span(credit.start, credit.end) for credit in self.credits if credit.signal in _LINES]
        return sorted({*self.boilerplate, *lines})

    @property
    def photographs(self) -> list[Span]:
        """Where the text credits photographs."""
        return [Span(credit.start, credit.end) for credit in self.credits if credit.kind is CreditKind.PHOTO]


#: Credits that stand by themselves; any other is a part of a sentence.
_LINES: Final = frozenset(
    {
        CreditSignal.DATELINE,
        CreditSignal.SIGN_OFF,
        CreditSignal.END_MARK,
        CreditSignal.BYLINE,
        CreditSignal.FIRST_APPEARED,
        CreditSignal.SOURCE_LINE,
        CreditSignal.COPYRIGHT,
        CreditSignal.PHOTO_CAPTION,
    }
)


class Witnesses:
    """The documents of a collection by row; each is looked into when it is asked for.

    Parameters
    ----------
    collection
        The documents' texts and ids.
    noted
        What is stated of each of them.
    """

    def __init__(self, collection: Collection, noted: Sequence[Document]) -> None:
        self._collection = collection
        self._noted = noted
        self._rows: dict[str, int] = {}
        self._published: dict[int, FoundDate | None] = {}

    def of(self, rows: Sequence[int]) -> list[Witness]:
        """Some documents."""
        documents = [self._document(row) for row in rows]
        texts = [document.text for document in documents]
        addresses, outlets = [one.url for one in documents], [one.outlet for one in documents]
        found = []
        credited = find_credits_in(texts, addresses, outlets)
        for row, document, own in zip(rows, documents, credited, strict=True):
            language = self._collection.code(row)
            published = self._published[row] = dates.published(document, language)
            publisher = Publisher.of(document.url, document.outlet)
            own = tuple(replace(one, own=True) if not one.own and publisher.is_named_by(one) else one for one in own)
            moment, quotes = Moment.of(published), tuple(find_quotes(document.text, language))
            boilerplate = self._boilerplate(row, document.text)
            found.append(Witness(document, language, published, moment, publisher, own, quotes, boilerplate))
        return found

    def _boilerplate(self, row: int, text: str) -> tuple[Span, ...]:
        stretches = self._collection.texts.stretches.get(row)
        if not stretches:
            return ()
        spans = code_point_spans(text.encode(), np.array(stretches, np.uint32))
        return tuple(Span(*span) for span in spans.tolist())

    def document(self, document_id: str) -> Document:
        """A document by its id; its language is the one it was found to be in.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        row = self._row(document_id)
        return replace(self._document(row), language=self._collection.language(row))

    def stated(self, document_id: str) -> Document:
        """What is stated of a document by its id, without its text.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        return self._noted[self._row(document_id)]

    def published(self, document_id: str) -> FoundDate | None:
        """When a document was published, as far as can be known.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        row = self._row(document_id)
        if row not in self._published:
            self._published[row] = dates.published(self._document(row), self._collection.code(row))
        return self._published[row]

    def _row(self, document_id: str) -> int:
        if not self._rows:
            self._rows = {own: row for row, own in enumerate(self._collection.ids)}
        return self._rows[document_id]

    def _document(self, row: int) -> Document:
        (text,) = self._collection.texts.encoded([row])
        return replace(self._noted[row], id=self._collection.ids[row], text=text.decode())
