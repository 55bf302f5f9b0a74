"""Where an index looks first, in memory and in segments: for documents by what they are called, and for candidates."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from dedup.index import segments
from dedup.index.lookups import Lookups, merged
from dedup.index.segments import Listed
from dedup.kernels import kernel
from dedup.near.candidates import (
    BAND_CAP,
    MIN_SHARED,
    PER_MILLE_LARGE,
    PER_MILLE_LIGHT,
    PER_MILLE_SMALL,
    SKETCH_CAP,
)
from dedup.near.sketches import LOG_SCALE, SKETCH_FLOOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from dedup.index.incoming import Incoming
    from dedup.index.segments import Arrays
    from dedup.index.store import Changes, Store

__all__ = ["TAIL", "Again", "Near"]

#: Documents in memory from which they become a segment: as many as are sketched again in a third of a second when an
#: index is opened after its writer was killed.
TAIL: Final = 1 << 14
#: ... when it is closed.
_WORTHWHILE: Final = 1 << 10
#: A segment is merged with the one before it if that has no more than so many times its documents, so that there are
#: few (the logarithmic method, Bentley & Saxe 1980, https://doi.org/10.1016/0196-6774(80)90015-2).
_MERGED: Final = 2


class Again(Protocol):
    """What is in no segment, or in one that is damaged, told again from the store, by the first and the last row."""

    def sketched(self, first: int, last: int) -> Iterable[tuple[int, Any, int]]:
        """Kinds, each with a block of sketches and its place in it."""
        ...

    def called(self, first: int, last: int) -> Iterable[tuple[int, int, int | None]]:
        """Current documents: row, and hashes of id and address."""
        ...

    def digests(self, first: int, last: int) -> Iterable[tuple[int, int]]:
        """Kinds and their digests."""
        ...


class Near:
    """The candidates of an index, and its look-ups.

    Parameters
    ----------
    folder
        The index.
    bands
        Band keys of a document.
    again
        Tells again from the store what is needed.

    Attributes
    ----------
    rows
        Documents by their ids, addresses and tokens.
    """

    def __init__(self, folder: Path, bands: int, again: Again) -> None:
        self._folder = folder
        self._bands = bands
        self._again = again
        self._index = self._empty()
        self.rows = Lookups()
        self._listed: tuple[Listed, ...] = ()
        self._arrays: dict[str, Arrays] = {}
        self._row = self._gone = 0
        self._later = 0  # rows in memory from which on it is tried to write a segment again
        self.damaged: list[str] = []

    def _empty(self) -> Any:
        return kernel.NearIndex(
            self._bands,
            LOG_SCALE,
            SKETCH_FLOOR,
            SKETCH_CAP,
            BAND_CAP,
            MIN_SHARED,
            PER_MILLE_LARGE,
            PER_MILLE_SMALL,
            PER_MILLE_LIGHT,
        )

    @property
    def capped(self) -> int:
        """How many keys are shared by so many documents that only some of them are kept."""
        return int(self._index.capped)

    @property
    def tail(self) -> int:
        """How many rows are in no segment yet."""
        return self._row - self._last

    @property
    def is_due(self) -> bool:
        """Whether there is anything for `settle` to do."""
        if self.damaged and not self._later:
            return True
        return self._row - self._last >= max(TAIL, self._later)

    @property
    def _last(self) -> int:
        """The last row of a segment."""
        return self._listed[-1].last if self._listed else 0

    def propose(self, new: Incoming) -> list[int]:
        """The kinds that a document is to be verified against."""
        kinds: list[int] = self._index.propose_of(new.sketched, new.place)
        return kinds

    def arrive(
        self, news: Sequence[Incoming], row: int, ids: Sequence[int], addresses: Sequence[int | None], *, ask: bool
    ) -> int:
        """Take in documents, one after the other, as long as each is new in every way.

        Parameters
        ----------
        news
            Of one block, where they follow each other.
        row
            The row of the first.
        ids, addresses
            Their hashes.
        ask
            Whether one with candidates is not new.

        Returns
        -------
        int
            How many were taken in.
        """
        self.seen(row + len(news) - 1)  # first: what is undone is known by it
        rows, first = self.rows, news[0]
        tables = rows.names, rows.pages, rows.digests
        taken: int = kernel.arrive(self._index, *tables, first.sketched, first.place, row, ids, addresses, ask)
        self._row = row + taken - 1
        return taken

    def add(self, kind: int, sketched: Any, place: int) -> None:
        """Take in a new kind; they ascend."""
        self._index.add_of(kind, sketched, place)

    def seen(self, row: int) -> None:
        """All rows up to this one are known, whether they were of a new kind or not."""
        if row > self._row:
            self._row = row

    def forget_after(self, store: Store, row: int) -> None:
        """Forget the rows after one, of which nothing was kept in the end."""
        if self._row > row:
            changes = store.changes()
            self._index, self.rows = self._empty(), Lookups()  # what was to go is back
            self._listed = ()
            self._load(tuple(Listed(*own) for own in changes.segments))
            self._gone = 0
            self.follow(store, changes)

    def remove(self, row: int, kind: int | None) -> None:
        """Find a document no more, nor its kind if that went with it."""
        self.rows.remove(row, kind)
        if kind is not None:
            self._index.remove(np.array([kind], np.uint32))

    def follow(self, store: Store, changes: Changes) -> None:
        """Take in what stands in the store and is not here yet."""
        changes = self._latest(store, changes)
        listed = tuple(Listed(*own) for own in changes.segments)
        if listed != self._listed:
            self._load(listed)
        for number, row, kind in store.gone(self._gone):
            self._gone = number
            self.remove(row, kind)
        if changes.row > self._row:
            self._add_again(self._row + 1, changes.row)  # what was written since is told by another version
            self._row = changes.row

    def _add_again(self, first: int, last: int) -> None:
        for row, name, page in self._again.called(first, last):
            self.rows.names.add(name, row)
            if page is not None:
                self.rows.pages.add(page, row)
            self.seen(row)
        for kind, digest in self._again.digests(first, last):
            self.rows.digests.add(digest, kind)
        for new in self._again.sketched(first, last):
            self.add(*new)
            self.seen(new[0])

    def _latest(self, store: Store, changes: Changes) -> Changes:
        """A segment that is not there may have been merged since the changes were read, and is not damaged then."""
        while not all((self._folder / os.path.basename(own[0])).exists() for own in changes.segments):  # noqa: PTH119
            later = store.changes()
            if later.segments == changes.segments:
                break
            changes = later
        return changes

    def _load(self, listed: tuple[Listed, ...]) -> None:
        stay = 0
        for old, new in zip(self._listed, listed, strict=False):
            if old != new or old.name in self.damaged:
                break
            stay += 1
        for table in (self._index, self.rows):
            table.detach_from(stay)
            table.clear_tail()
        self._listed = listed[:stay]
        self._arrays = {own.name: self._arrays[own.name] for own in listed[:stay]}
        self.damaged = []
        for own in listed[stay:]:
            arrays = segments.read(self._folder, own)
            try:
                if arrays is None:
                    raise ValueError("missing, or not what was written")
                self._attach(arrays)
            except ValueError:
                self.rows.detach_from(len(self._listed))
                arrays = self._made_again(own)
                self._attach(arrays)
                self.damaged.append(own.name)
            self._arrays[own.name] = arrays
            self._listed += (own,)
        self._row = self._last
        if self.damaged:
            warnings.warn(
                f"{self._folder}: {len(self.damaged)} of {len(listed)} segments were missing or damaged and are made "
                "again from the documents; none of those is lost",
                UserWarning,
                stacklevel=2,
            )

    def _attach(self, arrays: Arrays) -> None:
        self.rows.attach(arrays)
        self._index.attach(**{name: arrays[name] for name in segments.CANDIDATES})

    def _made_again(self, listed: Listed) -> Arrays:
        """A segment from the texts of its rows."""
        alone = Near(self._folder, self._bands, self._again)
        alone._add_again(listed.first, listed.last)
        return alone._frozen()

    def _frozen(self) -> Arrays:
        return {**self._index.freeze(), **self.rows.freeze()}

    def settle(self, store: Store, *, least: int | None = None) -> None:
        """Make a segment of what is in memory, if that is enough, and merge those that are alike in size."""
        if least is None and not self.is_due:
            return
        self._later = self.tail + max(TAIL // 8, 1)  # if it cannot be written now
        if self.damaged:
            self._write_again(store)
        if self.tail >= max(TAIL if least is None else least, 1):
            first, last = self._last + 1, self._row
            arrays = self._frozen()
            parts = [*self._listed, segments.write(self._folder, self._number(), first, last, arrays)]
            self._arrays[parts[-1].name] = arrays
            self._publish(store, self._merged(store, parts))
        self._later = 0

    def settle_at_close(self, store: Store) -> None:
        """As `settle`; a few documents are sooner sketched again than written."""
        self.settle(store, least=_WORTHWHILE)

    def merge_all(self, store: Store) -> None:
        """One segment of all, without what is gone."""
        self.settle(store, least=1)
        if self._listed:
            self._publish(store, [self._joined(store, list(self._listed))])

    def _write_again(self, store: Store) -> None:
        again = [
            segments.write(self._folder, self._number(), own.first, own.last, self._arrays[own.name])
            if own.name in self.damaged
            else own
            for own in self._listed
        ]
        for old, new in zip(self._listed, again, strict=True):
            self._arrays[new.name] = self._arrays[old.name]
        self.damaged = []
        with store.transaction():
            store.set_segments(again)
        self._listed = tuple(again)

    def _merged(self, store: Store, parts: list[Listed]) -> list[Listed]:
        while len(parts) > 1 and _size(parts[-2]) <= _MERGED * _size(parts[-1]):
            parts[-2:] = [self._joined(store, parts[-2:])]
        return parts

    def _joined(self, store: Store, parts: list[Listed]) -> Listed:
        gone = store.gone(0)
        kinds = [kind for *_, kind in gone if kind is not None]
        held = [self._arrays[own.name] for own in parts]
        candidates = [{name: arrays[name] for name in segments.CANDIDATES} for arrays in held]
        arrays: Arrays = kernel.merge_segments(candidates, np.array(kinds, np.uint32), SKETCH_CAP, BAND_CAP)
        arrays |= merged(held, [row for _, row, _ in gone], kinds)
        listed = segments.write(self._folder, self._number(), parts[0].first, parts[-1].last, arrays)
        self._arrays[listed.name] = arrays
        return listed

    def _publish(self, store: Store, parts: list[Listed]) -> None:
        """From now on these are the segments."""
        with store.transaction():
            store.set_segments(parts)
        row, gone = self._row, self._gone
        self._load(tuple(parts))
        self._row, self._gone = row, gone
        segments.forget_others(self._folder, {own.name for own in parts})

    def _number(self) -> int:
        """A number that no segment of these rows has."""
        taken = [segments.number_of(own.name) for own in self._listed]
        taken += [segments.number_of(name) for name in self._arrays]
        return max(taken, default=0) + 1


def _size(listed: Listed) -> int:
    return listed.last - listed.first + 1
