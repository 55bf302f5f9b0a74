"""What an index holds, and what it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dedup.index.header import Header

__all__ = ["Info"]


class Info(NamedTuple):
    """What an index holds, and what it takes on the disk, in bytes."""

    path: str
    header: Header
    documents: int
    replaced: int
    removed: int
    segments: int
    unsorted: int
    capped: int
    texts: int
    facts: int
    database: int
    candidates: int

    @property
    def per_document(self) -> float:
        """Bytes of each document beside its text."""
        return (self.database + self.candidates - self.texts) / max(self.documents, 1)
