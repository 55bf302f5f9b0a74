"""Some documents whose facts are found together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from dedup.trace.facts.kinds import finder_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Document, Fact, FactKind

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

    def found(self, kind: FactKind) -> list[list[Fact]]:
        """The facts of a kind, for each document; found once, so that one kind may build upon another."""
        if kind not in self._found:
            self._found[kind] = finder_of(kind)(self)
        return self._found[kind]
