"""Some documents whose facts are found together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from dedup.trace.facts.kinds import finder_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Document, Fact, FactKind
    from dedup.trace.dates import Dates
    from dedup.trace.names import Name

__all__ = ["Batch"]


class Batch:
    """Documents, their languages, and the facts that were found in them so far.

    Parameters
    ----------
    documents
        The documents.
    languages
        The language of each, an ISO 639 code; None where it is not known.
    """

    def __init__(self, documents: Sequence[Document], languages: Sequence[str | None]) -> None:
        self.documents = documents
        self.languages = languages
        self._found: dict[FactKind, list[list[Fact]]] = {}

    @cached_property
    def texts(self) -> list[str]:
        """The texts of the documents."""
        return [document.text for document in self.documents]

    @cached_property
    def dates(self) -> list[Dates]:
        """The dates of each document, which the facts of several kinds are made of."""
        from dedup.trace.facts.dates import read

        return [read(*one) for one in zip(self.documents, self.languages, strict=True)]

    @cached_property
    def names(self) -> list[tuple[Name, ...]]:
        """The names of each document, which the facts of several kinds are made of."""
        from dedup.trace.facts.names import read

        return read(self.texts, self.languages)

    def found(self, kind: FactKind) -> list[list[Fact]]:
        """The facts of a kind, for each document; found once, so that one kind may build upon another."""
        if kind not in self._found:
            self._found[kind] = finder_of(kind)(self)
        return self._found[kind]
