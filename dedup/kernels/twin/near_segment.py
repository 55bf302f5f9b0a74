"""Documents of a near index that do not change any more; see ``near_segment.h`` for the format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

__all__ = ["Segment", "Table", "merge_segments"]

Arrays = Mapping[str, "NDArray[np.uint32]"]

NAMES: Final = ("rows", "shingles", "band_offsets", "band_entries", "sketch_offsets", "sketch_entries")
MOST_IN_BUCKET: Final = 128


def _bits(documents: int, entries: int) -> int:
    bits = 0
    while 1 << bits < documents or (entries >> bits > MOST_IN_BUCKET and bits < 31):
        bits += 1
    return bits


def _ascends(first: NDArray[Any], second: NDArray[Any]) -> bool:
    """Whether pairs of 32-bit numbers ascend, no two the same."""
    both = first.astype(np.uint64) << np.uint64(32) | second.astype(np.uint64)
    return bool((both[1:] > both[:-1]).all())


@dataclass(frozen=True, slots=True)
class Table:
    """The postings of one kind of key.

    Parameters
    ----------
    offsets
        uint32 (2 ** bits + 1,): the entries of each bucket, which the upper bits of a key tell.
    entries
        uint32: the rest of the key, above the number of the document.
    """

    offsets: NDArray[np.uint32]
    entries: NDArray[np.uint32]

    @classmethod
    def of(
        cls, keys: NDArray[np.int64], numbers: NDArray[np.int64], documents: int, expected: int | None = None
    ) -> Table:
        """A table of postings, for as many as are expected."""
        bits = _bits(documents, len(keys) if expected is None else expected)
        order = np.lexsort((numbers, keys))
        keys, numbers = keys[order], numbers[order]
        offsets = np.searchsorted(keys >> (32 - bits), np.arange((1 << bits) + 1))
        return cls(offsets.astype(np.uint32), ((keys << bits & 0xFFFFFFFF) | numbers).astype(np.uint32))

    @property
    def bits(self) -> int:
        """The bits of a key that tell its bucket, and those of a document's number."""
        return (len(self.offsets) - 1).bit_length() - 1

    @property
    def numbers(self) -> NDArray[np.int64]:
        """The document of each entry."""
        return self.entries.astype(np.int64) & ((1 << self.bits) - 1)

    @property
    def keys(self) -> NDArray[np.int64]:
        """The key of each entry."""
        buckets = np.repeat(np.arange(1 << self.bits), np.diff(self.offsets))
        return buckets << (32 - self.bits) | self.entries.astype(np.int64) >> self.bits

    def numbers_of(self, key: int) -> list[int]:
        """The documents of a key, the shortest first."""
        start, end = self.offsets[(bucket := key >> (32 - self.bits))], self.offsets[bucket + 1]
        low = key << self.bits & 0xFFFFFFFF
        entries = self.entries[start:end].astype(np.int64)
        first, last = np.searchsorted(entries, [low, low + (1 << self.bits)])
        return (entries[first:last] - low).tolist()  # type: ignore[no-any-return]

    def check(self, documents: int) -> None:
        """Nothing in it leads out of it, and everything is in order."""
        if documents > 1 << self.bits:
            raise ValueError("more documents than the table has numbers for")
        offsets = self.offsets.astype(np.int64)
        if offsets[0] != 0 or offsets[-1] != len(self.entries) or (np.diff(offsets) < 0).any():
            raise ValueError("offsets do not fit the entries")
        if (self.numbers >= documents).any():
            raise ValueError("an entry of no document")
        if not _ascends(self.keys, self.numbers):
            raise ValueError("entries out of order")

    def capped(self, cap: int) -> int:
        """How many keys more documents share than the cap."""
        return int((np.unique(self.keys, return_counts=True)[1] > cap).sum())


@dataclass(frozen=True, slots=True)
class Segment:
    """Documents, those of fewer shingles first, and their tables: of band keys and of sketch hashes."""

    rows: NDArray[np.uint32]
    shingles: NDArray[np.uint32]
    tables: tuple[Table, Table]

    @classmethod
    def of(cls, arrays: Arrays) -> Segment:
        """A segment of arrays by their names, which need not be right.

        Raises
        ------
        ValueError
            If they do not fit each other.
        """
        if any(name not in arrays for name in NAMES):
            raise ValueError("a segment without all its arrays")
        rows, shingles, *tables = (arrays[name] for name in NAMES)
        if len(rows) != len(shingles):
            raise ValueError("one row for each document")
        for offsets in tables[::2]:
            if len(offsets) < 2 or (len(offsets) - 1) & (len(offsets) - 2):
                raise ValueError("offsets are not one more than a power of two")
        segment = cls(rows, shingles, (Table(*tables[:2]), Table(*tables[2:])))
        if not _ascends(shingles, rows):
            raise ValueError("documents out of order")
        for table in segment.tables:
            table.check(len(rows))
        return segment

    @property
    def arrays(self) -> dict[str, NDArray[np.uint32]]:
        """Its arrays by their names."""
        bands, sketches = self.tables
        found = (self.rows, self.shingles, bands.offsets, bands.entries, sketches.offsets, sketches.entries)
        return dict(zip(NAMES, found, strict=True))


def check_rows(segments: Iterable[Segment]) -> None:
    """No row is in two of them, or twice in one."""
    rows = [row for segment in segments for row in segment.rows.tolist()]
    if len(set(rows)) != len(rows):
        raise ValueError("a row twice in the segments")


def merge_segments(
    segments: Sequence[Arrays], dead: NDArray[np.uint32], sketch_cap: int, band_cap: int
) -> dict[str, NDArray[np.uint32]]:
    """One segment of several, without the documents whose rows are dead.

    Of a key that more documents share than its cap, one more than the cap are kept, the shortest.
    """
    parts = [Segment.of(arrays) for arrays in segments]
    check_rows(parts)
    none = np.zeros(0, np.uint32)
    rows, shingles = (np.concatenate([none, *(getattr(part, x) for part in parts)]) for x in ("rows", "shingles"))
    order = np.lexsort((rows, shingles))
    order = order[~np.isin(rows[order], dead)]
    numbers = np.full(len(rows), -1)
    numbers[order] = np.arange(len(order))
    tables = []
    for kind, cap in enumerate((band_cap, sketch_cap)):
        keys, documents, first = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], 0
        for part in parts:
            keys.append(part.tables[kind].keys)
            documents.append(numbers[first + part.tables[kind].numbers])
            first += len(part.rows)
        tables.append(_capped(np.concatenate(keys), np.concatenate(documents), len(order), cap))
    return Segment(rows[order], shingles[order], (tables[0], tables[1])).arrays


def _capped(keys: NDArray[np.int64], numbers: NDArray[np.int64], documents: int, cap: int) -> Table:
    """A table of the postings that have a document still, the first of each key."""
    by_key = np.lexsort((numbers, keys))
    by_key = by_key[numbers[by_key] >= 0]
    _, firsts, counts = np.unique(keys[by_key], return_index=True, return_counts=True)
    kept = by_key[np.arange(len(by_key)) - np.repeat(firsts, counts) <= cap]
    return Table.of(keys[kept], numbers[kept], documents, len(keys))
