"""Which documents of an index resemble a new one in the pivot language: their fingerprints, in memory and in segments.

As `dedup.index.near` for wording. Of each cluster one kind of document is searched for, so that fifty reposts do not
crowd out the original.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.search import POSTINGS, SEARCHED
from dedup.errors import OutputError
from dedup.index import segments
from dedup.index.segments import Listed
from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.fingerprints import Fingerprints
    from dedup.index.segments import Arrays
    from dedup.index.store import Store

__all__ = ["TAIL", "Asked", "Hits", "Printed", "Prints"]

#: Documents in memory from which they become a segment: as many as are read again in half a second when an index is
#: opened after its writer was killed.
TAIL: Final = 1 << 11
#: ... when it is closed.
_WORTHWHILE: Final = 1 << 8
#: A segment is merged with the one before it if that has no more than so many times its documents.
_MERGED: Final = 2

_SUFFIX: Final = ".prints"
_NAMES: Final = ("rows", "groups", "days", "terms", "counts", "starts", "postings")


class Printed(NamedTuple):
    """Kinds of documents with what they are searched by.

    Parameters
    ----------
    kinds
        uint32 (kinds,): which they are, in order.
    prints
        Their fingerprints.
    groups, days
        uint8 and int32 (kinds,): the numbers of their languages, and their days, -2^31 where not known.
    """

    kinds: NDArray[np.uint32]
    prints: Fingerprints
    groups: NDArray[np.uint8]
    days: NDArray[np.int32]


class Asked(NamedTuple):
    """What is searched for: a fingerprint, the language that is passed over (255: none), and a day."""

    print: Fingerprints
    group: int
    day: int


class Hits(NamedTuple):
    """What is found: kinds, language by language, the best first; their cosines; and the numbers of the languages."""

    kinds: NDArray[np.uint32]
    scores: NDArray[np.float32]
    groups: NDArray[np.uint8]

    def only(self, chosen: NDArray[np.bool_]) -> Hits:
        """Some of them."""
        return Hits(self.kinds[chosen], self.scores[chosen], self.groups[chosen])

    def best(self, most: int) -> Hits:
        """So many of each language."""
        if len(self.kinds) <= most:
            return self
        first = np.ones(len(self.groups), np.bool_)  # of its language
        first[1:] = self.groups[1:] != self.groups[:-1]
        places = np.arange(len(first))
        return self.only(places - np.maximum.accumulate(places * first) < most)


class Prints:
    """The fingerprints of an index.

    Parameters
    ----------
    folder
        The index.
    store
        Its documents.
    made_by
        The version of what makes fingerprints of texts; segments that another one made are made again.
    printed
        Reads kinds again from their texts, from a row on and up to one, or those that are named: what is not in a
        segment, or was in one that is damaged.
    """

    def __init__(
        self, folder: Path, store: Store, made_by: str, printed: Callable[[int, int], Iterable[Printed]]
    ) -> None:
        self._folder = folder
        self._store = store
        self._made_by = made_by
        self._printed = printed
        self._index = kernel.PrintIndex(POSTINGS, SEARCHED)
        self._listed: tuple[Listed, ...] | None = None
        self._arrays: dict[str, Arrays] = {}
        self._row = self._gone = self._heir = 0
        self._tail: set[int] = set()
        self._damaged: set[str] = set()
        self._later = 0  # documents in memory from which on it is tried to write a segment again

    def __len__(self) -> int:
        return int(self._index.documents)

    @property
    def is_due(self) -> bool:
        """Whether there is anything for `settle` to do."""
        return bool(self._damaged) or self._index.tail >= max(TAIL, self._later)

    @property
    def bytes(self) -> int:
        """What the segments take on the disk."""
        return sum(own.bytes for own in self._listed or ())

    def search(self, asked: Asked, window: int, most: int, least: float) -> Hits:
        """The best so many of each language but one, of those within so many days; of any day if that is negative."""
        found = self._index.search(
            asked.print.terms,
            asked.print.weights,
            asked.print.offsets,
            np.array([asked.group], np.uint8),
            np.array([asked.day], np.int32),
            window,
            most,
            least,
        )
        return Hits(*found[:3])

    def add(self, printed: Printed) -> None:
        """Take in new kinds."""
        new = np.array([kind not in self._tail for kind in printed.kinds.tolist()], np.bool_)
        if not new.all():
            places = np.flatnonzero(new)
            printed = Printed(
                printed.kinds[places], printed.prints.take(places), printed.groups[places], printed.days[places]
            )
        own = printed.prints
        self._index.add(printed.kinds, own.terms, own.weights, own.offsets, printed.groups, printed.days)
        self._tail.update(printed.kinds.tolist())

    def seen(self, row: int) -> None:
        """All rows up to this one are known, whether they are searched for or not."""
        self._row = max(self._row, row)

    def remove(self, kind: int) -> None:
        """Find a kind no more."""
        self._index.remove(np.array([kind], np.uint32))

    def forget_after(self, row: int) -> None:
        """Forget the kinds after a row, of which nothing was kept in the end."""
        if self._row > row:
            self._index = kernel.PrintIndex(POSTINGS, SEARCHED)  # a kind that was to go is back
            self._listed = None
            self._gone = self._heir = 0
            self.follow()

    def follow(self) -> None:
        """Take in what stands in the store and is not here yet."""
        listed = self._latest()
        if listed != self._listed:
            self._load(listed)
        if gone := self._store.gone(self._gone):
            self._gone = gone[-1][0]
            self._index.remove(np.array([kind for _, _, kind in gone if kind is not None], np.uint32))
        last = self._store.last_row()
        if last > self._row:
            for printed in self._printed(self._row + 1, last):
                self.add(printed)
            self._row = max(self._row, last)
        if heirs := self._store.spoken.heirs(self._heir):
            self._heir = heirs[-1][0]
            self.take([kind for _, kind in heirs])

    def _latest(self) -> tuple[Listed, ...]:
        """The segments; one that is not there may have been merged since the database was read, and is not damaged."""
        listed = tuple(Listed(*own) for own in self._store.spoken.segments(self._made_by))
        while not all((self._folder / Path(own.name).name).exists() for own in listed):
            later = tuple(Listed(*own) for own in self._store.spoken.segments(self._made_by))
            if later == listed:
                break
            listed = later
        return listed

    def take(self, kinds: Sequence[int]) -> None:
        """Search for kinds that came long ago, if they are not searched for already."""
        held = [arrays["rows"] for arrays in self._arrays.values()]
        known = np.isin(kinds, np.concatenate([np.zeros(0, np.uint32), *held]))
        for kind, is_known in zip(kinds, known.tolist(), strict=True):
            if not is_known and kind not in self._tail:
                for printed in self._printed(kind, kind):
                    self.add(printed)

    def _load(self, listed: tuple[Listed, ...]) -> None:
        self._index.detach_all()
        self._index.clear_tail()
        self._tail, self._arrays, self._damaged, self._heir = set(), {}, set(), 0
        for own in listed:
            arrays = segments.read(self._folder, own, _NAMES)
            try:
                if arrays is None:
                    raise ValueError("missing, or not what was written")
                self._index.attach(**arrays)
            except ValueError:
                arrays = self._made_again(own)
                self._index.attach(**arrays)
                self._damaged.add(own.name)
            self._arrays[own.name] = arrays
        if self._damaged:
            warnings.warn(
                f"{self._folder}: {len(self._damaged)} of {len(listed)} segments of fingerprints were missing or "
                "damaged and are made again from the documents; none of those is lost",
                UserWarning,
                stacklevel=2,
            )
        self._listed = listed
        self._row = max((own.last for own in listed), default=0)

    def _made_again(self, listed: Listed) -> Arrays:
        alone = kernel.PrintIndex(POSTINGS, SEARCHED)
        for printed in self._printed(listed.first, listed.last):
            own = printed.prints
            alone.add(printed.kinds, own.terms, own.weights, own.offsets, printed.groups, printed.days)
        arrays: Arrays = alone.freeze()
        return arrays

    def settle(self, *, least: int | None = None) -> None:
        """Make a segment of what is in memory, if that is enough, and merge those that are alike in size.

        Raises
        ------
        OutputError
            If it cannot be written; nothing is lost, and it is tried again when more has come.
        """
        try:
            parts = self._written_again()
            if self._index.tail >= max(max(TAIL, self._later) if least is None else least, 1):
                parts.append(self._frozen())
                while len(parts) > 1 and self._size(parts[-2]) <= _MERGED * self._size(parts[-1]):
                    parts[-2:] = [self._joined(parts[-2:])]
            if tuple(parts) != self._listed:
                self._publish(parts)
            self._later = 0
        except OutputError:
            self._later = self._index.tail + TAIL
            raise

    def settle_at_close(self) -> None:
        """As `settle`; a few documents are sooner read again than written."""
        self.settle(least=_WORTHWHILE)

    def merge_all(self) -> None:
        """One segment of all, without what is gone."""
        self.settle(least=1)
        if self._listed and len(self._listed) > 1:
            self._publish([self._joined(list(self._listed))])

    def make_anew(self) -> None:
        """One segment of what is to be searched for, whatever was until now."""
        self._index = kernel.PrintIndex(POSTINGS, SEARCHED)
        self._tail, self._damaged, self._listed = set(), set(), ()
        self._row = self._gone = 0
        last = self._store.last_row()
        for printed in self._printed(1, last):
            self.add(printed)
        self._row = last
        # All at once, so that no reader finds nothing; those that came for others are among them.
        self._publish([self._frozen()] if self._tail else [], without_heirs=True)
        self.follow()

    def _frozen(self) -> Listed:
        first = max((own.last for own in self._listed or ()), default=0) + 1
        arrays: Arrays = self._index.freeze()
        # What came for others is of earlier rows: then it is a segment of no rows, and they are read again as heirs.
        last = max(self._row, first - 1)
        listed = segments.write(self._folder, self._number(), first, last, arrays, _NAMES, _SUFFIX)
        self._arrays[listed.name] = arrays
        return listed

    def _written_again(self) -> list[Listed]:
        """The segments; those that were damaged are written."""
        parts = []
        for own in self._listed or ():
            if own.name in self._damaged:
                arrays = self._arrays[own.name]
                own = segments.write(self._folder, self._number(), own.first, own.last, arrays, _NAMES, _SUFFIX)
                self._arrays[own.name] = arrays
            parts.append(own)
        return parts

    def _size(self, listed: Listed) -> int:
        return len(self._arrays[listed.name]["rows"])

    def _joined(self, parts: list[Listed]) -> Listed:
        dead = np.array([kind for _, _, kind in self._store.gone(0) if kind is not None], np.uint32)
        arrays: Arrays = kernel.merge_prints([self._arrays[own.name] for own in parts], dead, POSTINGS)
        first, last = min(own.first for own in parts), max(own.last for own in parts)
        listed = segments.write(self._folder, self._number(), first, last, arrays, _NAMES, _SUFFIX)
        self._arrays[listed.name] = arrays
        return listed

    def _publish(self, parts: list[Listed], *, without_heirs: bool = False) -> None:
        """From now on these are the segments."""
        with self._store.transaction():
            self._store.spoken.set_segments(parts, self._made_by)
            if without_heirs:
                self._store.spoken.forget_heirs()
                self._heir = 0
        self._damaged = set()
        self._index.detach_all()
        self._index.clear_tail()
        self._arrays = {own.name: self._arrays[own.name] for own in parts}
        for arrays in self._arrays.values():
            self._index.attach(**arrays)
        self._tail, self._listed = set(), tuple(parts)
        segments.forget_others(self._folder, set(self._arrays), _SUFFIX)

    def _number(self) -> int:
        """A number that no segment of these rows has."""
        return max(map(segments.number_of, self._arrays), default=0) + 1
