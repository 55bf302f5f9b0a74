"""Which kinds of documents a new one is to be verified against: the candidates, in memory and in segments."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.index import segments
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
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from dedup.index.incoming import Incoming
    from dedup.index.segments import Arrays
    from dedup.index.store import Changes, Store

__all__ = ["TAIL", "Near"]

#: Documents in memory from which they become a segment: as many as are sketched again in a third of a second when an
#: index is opened after its writer was killed.
TAIL: Final = 1 << 14
#: ... when it is closed.
_WORTHWHILE: Final = 1 << 10
#: A segment is merged with the one before it if that has no more than so many times its documents, so that there are
#: few (the logarithmic method, Bentley & Saxe 1980, https://doi.org/10.1016/0196-6774(80)90015-2).
_MERGED: Final = 2


class Near:
    """The candidates of an index.

    Parameters
    ----------
    folder
        The index.
    bands
        Band keys of a document.
    sketched
        Sketches some texts of the store again, what is in no segment, or in one that is damaged: kinds, each with a
        block of sketches and its place in it.
    """

    def __init__(
        self, folder: Path, bands: int, sketched: Callable[[int, int | None], Iterable[tuple[int, Any, int]]]
    ) -> None:
        self._folder = folder
        self._bands = bands
        self._sketched = sketched
        self._index = self._empty()
        self._listed: tuple[Listed, ...] = ()
        self._arrays: dict[str, Arrays] = {}
        self._row = self._gone = 0
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
        """How many documents are in no segment yet."""
        return int(self._index.tail)

    def propose(self, new: Incoming) -> list[int]:
        """The kinds that a document is to be verified against."""
        kinds: list[int] = self._index.propose_of(new.sketched, new.place)
        return kinds

    def add(self, kind: int, sketched: Any, place: int) -> None:
        """Take in a new kind; they ascend."""
        self._index.add_of(kind, sketched, place)
        self.seen(kind)

    def seen(self, row: int) -> None:
        """All rows up to this one are known, whether they were of a new kind or not."""
        self._row = max(self._row, row)

    def forget_after(self, store: Store, row: int) -> None:
        """Forget the kinds after a row, of which nothing was kept in the end."""
        if self._row > row:
            changes = store.changes()
            self._index = self._empty()  # a kind that was to go is back
            self._listed = ()
            self._load(tuple(Listed(*own) for own in changes.segments))
            self._gone = 0
            self.follow(store, changes)

    def remove(self, kind: int) -> None:
        """Propose a kind no more."""
        self._index.remove(np.array([kind], np.uint32))

    def follow(self, store: Store, changes: Changes) -> None:
        """Take in what stands in the store and is not here yet."""
        changes = self._latest(store, changes)
        listed = tuple(Listed(*own) for own in changes.segments)
        if listed != self._listed:
            self._load(listed)
        gone = store.kinds_gone(self._gone)
        if gone:
            self._gone = gone[-1][0]
            self._index.remove(np.array([kind for _, kind in gone], np.uint32))
        if changes.row > self._row:
            for new in self._sketched(self._row + 1, None):
                self.add(*new)
            self._row = max(self._row, changes.row)  # another process may have written since the changes were read

    def _latest(self, store: Store, changes: Changes) -> Changes:
        """A segment that is not there may have been merged since the changes were read, and is not damaged then."""
        while not all((self._folder / os.path.basename(own[0])).exists() for own in changes.segments):  # noqa: PTH119
            later = store.changes()
            if later.segments == changes.segments:
                break
            changes = later
        return changes

    def _load(self, listed: tuple[Listed, ...]) -> None:
        self._index.detach_all()
        self._index.clear_tail()
        self._arrays = {}
        self.damaged = []
        for own in listed:
            arrays = segments.read(self._folder, own)
            try:
                if arrays is None:
                    raise ValueError("missing, or not what was written")
                self._index.attach(**arrays)
            except ValueError:
                arrays = self._made_again(own)
                self._index.attach(**arrays)
                self.damaged.append(own.name)
            self._arrays[own.name] = arrays
        if self.damaged:
            warnings.warn(
                f"{self._folder}: {len(self.damaged)} of {len(listed)} segments were missing or damaged and are made "
                "again from the documents; none of those is lost",
                UserWarning,
                stacklevel=2,
            )
        self._listed = listed
        self._row = max((own.last for own in listed), default=0)

    def _made_again(self, listed: Listed) -> Arrays:
        """A segment from the texts of its rows."""
        alone = Near(self._folder, self._bands, self._sketched)
        for new in self._sketched(listed.first, listed.last):
            alone.add(*new)
        arrays: Arrays = alone._index.freeze()
        return arrays

    def settle(self, store: Store, *, least: int | None = None) -> None:
        """Make a segment of what is in memory, if that is enough, and merge those that are alike in size."""
        if self.damaged:
            self._write_again(store)
        if self._index.tail >= max(TAIL if least is None else least, 1):
            first = max((own.last for own in self._listed), default=0) + 1
            last = self._row
            arrays: Arrays = self._index.freeze()
            parts = [*self._listed, segments.write(self._folder, self._number(), first, last, arrays)]
            self._arrays[parts[-1].name] = arrays
            self._publish(store, self._merged(store, parts))

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
        while len(parts) > 1 and self._size(parts[-2]) <= _MERGED * self._size(parts[-1]):
            parts[-2:] = [self._joined(store, parts[-2:])]
        return parts

    def _size(self, listed: Listed) -> int:
        return len(self._arrays[listed.name]["rows"])

    def _joined(self, store: Store, parts: list[Listed]) -> Listed:
        dead = np.array([kind for _, kind in store.kinds_gone(0)], np.uint32)
        arrays: Arrays = kernel.merge_segments([self._arrays[own.name] for own in parts], dead, SKETCH_CAP, BAND_CAP)
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
        taken = [int(own.name.split("-")[2].split(".")[0]) for own in self._listed]
        taken += [int(name.split("-")[2].split(".")[0]) for name in self._arrays]
        return max(taken, default=0) + 1
