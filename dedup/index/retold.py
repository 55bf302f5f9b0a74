"""What is in no segment, or in one that is damaged, told again from the documents."""

from __future__ import annotations

import warnings
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import InputError
from dedup.index import kept
from dedup.index.incoming import hashed
from dedup.report.counted import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.index.header import Header
    from dedup.index.incoming import Sketching
    from dedup.index.store import Store

__all__ = ["Retold"]

_AT_ONCE: Final = 1000


class Retold:
    """Look-ups and sketches of documents; see `dedup.index.near.Again`.

    Parameters
    ----------
    store, sketching, header
        Those of the index.
    """

    def __init__(self, store: Store, sketching: Sketching, header: Header) -> None:
        self._store = store
        self._sketching = sketching
        self._seed = header.seeds.hash

    def called(self, first: int, last: int) -> Iterator[tuple[int, int, int | None]]:
        """Current documents: row, and hashes of id and address."""
        for row, own, facts in self._store.called(first, last):
            url = kept.url_of(facts)
            yield row, hashed(own, self._seed), hashed(url, self._seed) if url else None

    def digests(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Kinds and their digests."""
        for entry in self._store.kinds(first, last):
            yield entry.kind, entry.digest

    def sketched(self, first: int, last: int) -> Iterator[tuple[int, Any, int]]:
        """The sketches of kinds, from their texts; each is a block and the place in it."""
        entries, damaged = self._store.kinds(first, last), 0
        while block := list(islice(entries, _AT_ONCE)):
            texts = []
            for own in block:
                try:
                    texts.append((own.kind, self._sketching.unpacked(own.text), own.stretches))
                except InputError:
                    damaged += 1
            yield from self._sketching.again(texts)
        if damaged:
            warnings.warn(
                f"{self._store}: the text of {counted(damaged, 'document')} is damaged; nothing is compared with "
                "it, and whoever asks for it is told",
                UserWarning,
                stacklevel=2,
            )
