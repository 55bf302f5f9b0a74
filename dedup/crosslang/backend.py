"""What turns texts of a language into terms: lexicons, or anything else that can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from dedup.crosslang.terms import Terms
    from dedup.text.packed import Packed

__all__ = ["Backend"]


class Backend(Protocol):
    """Texts of one language as terms of the pivot language.

    Search, alignment and decision know nothing else of a language. A machine translation that hands its English to the
    English backend is one, and so is a table of neighbours of embeddings.

    Attributes
    ----------
    language
        ISO 639-1 code of the texts it takes.
    """

    language: str

    def terms(self, texts: Packed) -> Terms:
        """The terms of texts, without what is to be left out of them, at the places of the words they stand for."""
