"""All facts of some documents: a pure function of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.trace.facts.batch import Batch
from dedup.trace.facts.kinds import DEFAULT_KINDS, KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dedup.model import Document, Fact, FactKind

__all__ = ["facts_of"]


def facts_of(
    documents: Sequence[Document],
    kinds: Collection[FactKind] = DEFAULT_KINDS,
    languages: Sequence[str | None] | None = None,
) -> list[tuple[Fact, ...]]:
    """Find what documents say about themselves.

    Parameters
    ----------
    documents
        The documents; a thousand words of text at once cost least, and no document's facts depend on another.
    kinds
        Which kinds of facts; dates, credits, quotes and numbers unless told.
    languages
        The language of each document; found out where it is not given and a document states none.

    Returns
    -------
    list of tuple of Fact
        Of each document, by kind and then by place, those without a place first.

    Examples
    --------
    >>> from dedup.model import Document
    >>> [facts] = facts_of([Document("a", "HANOI, June 3 (Reuters) - Exports rose.", published="2021-06-04")])
    >>> [(fact.kind.value, fact.value, fact.raw) for fact in facts]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('date', '2021-06-04', '2021-06-04'), ('date', '2021-06-03', 'June 3'),
     ('credit', 'reuters', 'HANOI, June 3 (Reuters) -')]
    """
    if not documents:
        return []
    batch = Batch(documents, _languages(documents) if languages is None else languages)
    found = [batch.found(kind) for kind in KINDS if kind in kinds]
    return [tuple(fact for of_kind in of_document for fact in of_kind) for of_document in _transposed(found, batch)]


def _transposed(found: Sequence[list[list[Fact]]], batch: Batch) -> list[tuple[list[Fact], ...]]:
    """For each document what was found of each kind."""
    return list(zip(*found, strict=True)) if found else [() for _ in batch.documents]


def _languages(documents: Sequence[Document]) -> list[str | None]:
    from dedup.text.language import identify, settled
    from dedup.text.packed import Packed

    seen = identify(Packed.of_texts([document.text for document in documents]))
    return [settled(document.language, None, of_text) for document, of_text in zip(documents, seen, strict=True)]
