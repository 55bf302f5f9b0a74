"""How documents are held against those of an index: by their texts, or by the shingles that are kept in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dedup.index import kept, shingled
from dedup.index.incoming import have_same_tokens
from dedup.near.judged import Held, judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.index.header import Header
    from dedup.index.incoming import Incoming
    from dedup.index.store import Entry
    from dedup.near.judged import Judged

__all__ = ["Compared", "compared_by"]


class Compared(Protocol):
    """Holds a document against those of an index; what is damaged among these is an `InputError`."""

    def are_same(self, new: Incoming, other: Entry) -> bool:
        """Whether both have the same tokens, if they have the same digest of them."""
        ...

    def judged(self, new: Incoming, others: Sequence[Entry]) -> list[Judged | None]:
        """What a document has to do with each of some others that have other tokens; None for nothing."""
        ...


def compared_by(header: Header) -> Compared:
    """As the header of an index says."""
    return _ByShingles(header) if header.store == "shingles" else _ByText(header)


class _ByText:
    def __init__(self, header: Header) -> None:
        self._settings, self._seed = header.settings, header.seeds.hash

    def are_same(self, new: Incoming, other: Entry) -> bool:
        return have_same_tokens(new.text, kept.text_of(other.text))

    def judged(self, new: Incoming, others: Sequence[Entry]) -> list[Judged | None]:
        held = [Held(kept.text_of(own.text), own.stretches) for own in others]
        return judged(Held(new.text, new.skips), held, self._settings, self._seed)


class _ByShingles:
    def __init__(self, header: Header) -> None:
        self._settings = header.settings

    def are_same(self, new: Incoming, other: Entry) -> bool:
        """Their digests say so; and what is left when boilerplate goes, if that is the same of both."""
        return new.body != other.body or new.text == self._shingles(other)

    def judged(self, new: Incoming, others: Sequence[Entry]) -> list[Judged | None]:
        return shingled.judged(new.text, list(map(self._shingles, others)), self._settings)

    @staticmethod
    def _shingles(of: Entry) -> bytes:
        return kept.text_of(of.text, shingled.MOST_SHINGLES)
