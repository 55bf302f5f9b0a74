"""What the documents of an index say, in terms of the pivot language: what translations and stories are searched by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup import __version__
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.search import GATE, NO_DAY, UNKNOWN
from dedup.crosslang.stage import day_of
from dedup.crosslang.terms import Terms
from dedup.errors import InputError
from dedup.index import kept
from dedup.index.print_table import NOT_KNOWN, Spoken
from dedup.index.prints import Asked, Hits, Printed, Prints
from dedup.index.remembered import RememberedTranslators
from dedup.text.language import identify, settled
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dedup.index.incoming import Incoming
    from dedup.index.store import Entry, Store
    from dedup.settings import Settings

__all__ = ["Meaning", "Said"]

_ANY: Final = 255
_AT_ONCE: Final = 500


class Said(NamedTuple):
    """What a document says, in terms of the pivot language: its language as a code, its day, and its fingerprint."""

    language: str | None
    day: int | None
    print: Fingerprints


class Meaning:
    """The documents of an index by what they say.

    Parameters
    ----------
    folder
        The index.
    store
        Its documents.
    settings
        The language of documents that state none, and a user's own lexicons.

    Attributes
    ----------
    prints
        The fingerprints that are searched among.
    translators
        What turns the texts of each language into terms.
    """

    def __init__(self, folder: Path, store: Store, settings: Settings) -> None:
        self._store = store
        self._default = settings.language
        self.translators = RememberedTranslators(settings.lexicons)
        self.prints = Prints(folder, store, __version__, self._printed)

    def said(self, news: Sequence[Incoming]) -> list[Said]:
        """What new documents say."""
        texts = [new.text for new in news]
        seen = identify(Packed.of(texts)) if self._default is None else [None] * len(texts)
        stated = [new.document.language for new in news]
        codes = [settled(own, self._default, found) for own, found in zip(stated, seen, strict=True)]
        prints = self.fingerprints(texts, [new.stretches for new in news], codes)
        return [
            Said(code, day_of(new.document.published), prints if len(news) == 1 else prints.take(np.array([i])))
            for i, (new, code) in enumerate(zip(news, codes, strict=True))
        ]

    def fingerprints(
        self, texts: Sequence[bytes], stretches: Sequence[list[tuple[int, int]]], codes: Sequence[str | None]
    ) -> Fingerprints:
        """The fingerprint of each text, made language by language."""
        parts, order = list[Terms](), list[int]()
        for code in dict.fromkeys(codes):
            own = [i for i, other in enumerate(codes) if other == code]
            packed = Packed.of([texts[i] for i in own]).without([stretches[i] for i in own])
            parts.append(self.translators.of(code or UNKNOWN).terms(packed))
            order += own
        prints = fingerprint(Terms.joined(parts))
        return prints if len(parts) == 1 else prints.take(np.argsort(order))

    def search(self, said: Said, *, within: bool, window: int, most: int) -> Hits:
        """The kinds that resemble a document most, so many of each language, of its own too if that is wanted."""
        own = self._store.spoken.known(said.language)
        group = _ANY if within or own is None else own
        asked = Asked(said.print, group, NO_DAY if said.day is None else said.day)
        return self.prints.search(asked, window, most, GATE)

    def keep(self, row: int, said: Said, *, searched: bool) -> None:
        """Keep what a document says, inside of a transaction, and whether it is searched for from now on."""
        self.prints.seen(row)  # first: what is undone is known by it
        number = self._store.spoken.number_of(said.language)
        self._store.spoken.add(row, Spoken(number, said.day))
        if searched:
            self.prints.add(_printed([row], said.print, [Spoken(number, said.day)]))

    def part_with(self, kind: int | None, heir: int | None) -> None:
        """A kind went, and another one is searched for in its place, inside of a transaction; either may be None."""
        if kind is not None:
            self.prints.remove(kind)
        if heir is not None:
            self._store.spoken.inherit(heir)
            self.prints.take([heir])

    def forget_after(self, row: int) -> None:
        """Forget what came after a row, of which nothing was kept in the end."""
        self._store.spoken.forget()
        self.prints.forget_after(row)

    def _printed(self, first: int, last: int) -> Iterator[Printed]:
        """Kinds that stand for their clusters, from their texts."""
        block: list[Entry] = []
        for entry in self._store.kinds(first, last):
            if self._store.cluster_of(entry.row) == entry.row:
                block.append(entry)
            if len(block) == _AT_ONCE:
                yield self._read_again(block)
                block = []
        if block:
            yield self._read_again(block)

    def _read_again(self, entries: Sequence[Entry]) -> Printed:
        spoken = self._store.spoken.spoken([entry.row for entry in entries])
        own = [spoken.get(entry.row, Spoken(NOT_KNOWN, None)) for entry in entries]
        codes = [self._store.spoken.code_of(one.language) for one in own]
        texts, stretches = zip(*(kept_of(entry) for entry in entries), strict=True)
        return _printed([entry.kind for entry in entries], self.fingerprints(texts, stretches, codes), own)


def kept_of(entry: Entry) -> tuple[bytes, list[tuple[int, int]]]:
    """The text of a document, and what is left out of it; one that is damaged says nothing."""
    try:
        return kept.text_of(entry.text), kept.stretches_of(entry.stretches)
    except InputError:
        return b"", []


def _printed(kinds: Sequence[int], prints: Fingerprints, spoken: Sequence[Spoken]) -> Printed:
    days = [NO_DAY if one.day is None else one.day for one in spoken]
    groups = [one.language for one in spoken]
    return Printed(np.array(kinds, np.uint32), prints, np.array(groups, np.uint8), np.array(days, np.int32))
