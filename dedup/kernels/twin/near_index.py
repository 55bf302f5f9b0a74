"""The candidates of a document among all that an index holds; see ``near_index.h``."""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.kernels.twin.candidates import Rules, proposes
from dedup.kernels.twin.checks import check_offsets
from dedup.kernels.twin.near_segment import Segment, Table, check_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.kernels.twin.sketched import Sketched

__all__ = ["NearIndex"]


class _Document(NamedTuple):
    """One of the index: how it is ordered among those that share a key."""

    shingles: int
    row: int


class _Keyed(NamedTuple):
    """One that is handed over: its keys of each kind, each once."""

    shingles: int
    keys: tuple[list[int], list[int]]


class NearIndex:
    """Which documents share a band key with a new one, or an estimated number of shingles.

    Of a key that more documents share than its cap, the shortest counts; if the new document is itself shorter, the
    shortest ones that are kept do, which are one more than the cap.

    Parameters
    ----------
    bands
        Band keys of a document.
    log_scale, sketch_floor, sketch_cap, band_cap, min_shared, per_mille_large, per_mille_small, per_mille_light
        As for ``candidates``.
    """

    def __init__(
        self,
        bands: int,
        log_scale: int,
        sketch_floor: int,
        sketch_cap: int,
        band_cap: int,
        min_shared: int,
        per_mille_large: int,
        per_mille_small: int,
        per_mille_light: int,
    ) -> None:
        if sketch_cap < 2 or band_cap < 2 or sketch_floor < 1 or not 0 <= log_scale <= 29:
            raise ValueError("no such limits")
        self._bands = bands
        self._rules = Rules(log_scale, sketch_floor, min_shared, per_mille_large, per_mille_small, per_mille_light)
        self._caps = band_cap, sketch_cap
        self._segments: list[Segment] = []
        self._dead: set[int] = set()
        self.clear_tail()

    @property
    def tail(self) -> int:
        """How many documents are in memory."""
        return len(self._tail)

    @property
    def documents(self) -> int:
        """How many there are in all, also those that were removed."""
        return self.tail + sum(len(segment.rows) for segment in self._segments)

    @property
    def segments(self) -> int:
        """How many segments are attached."""
        return len(self._segments)

    @property
    def capped(self) -> int:
        """Keys of which a part of the index does not keep all documents, counted in each part."""
        of_tail = sum(
            len(found) > cap
            for postings, cap in zip(self._postings, self._caps, strict=True)
            for found in postings.values()
        )
        return of_tail + sum(
            table.capped(cap)
            for segment in self._segments
            for table, cap in zip(segment.tables, self._caps, strict=True)
        )

    def propose(
        self,
        shingles: NDArray[np.uint32],
        band_keys: NDArray[np.uint32],
        hashes: NDArray[np.uint32],
        offsets: NDArray[np.int64],
    ) -> NDArray[np.uint32]:
        """Pairs (place in the block, row), sorted.

        Parameters
        ----------
        shingles
            How many each document of the block has.
        band_keys
            uint32 (documents, bands).
        hashes, offsets
            Sketches, one after the other, and where each begins.
        """
        block = self._block(shingles, band_keys, hashes, offsets)
        return _pairs([(i, row) for i, document in enumerate(block) for row in self._rows_for(document)])

    def add(
        self,
        rows: NDArray[np.uint32],
        shingles: NDArray[np.uint32],
        band_keys: NDArray[np.uint32],
        hashes: NDArray[np.uint32],
        offsets: NDArray[np.int64],
    ) -> None:
        """Add documents under their rows, which ascend, above all that are there."""
        for row, document in self._new(rows, self._block(shingles, band_keys, hashes, offsets)):
            self._add(row, document)

    def propose_and_add(
        self,
        rows: NDArray[np.uint32],
        shingles: NDArray[np.uint32],
        band_keys: NDArray[np.uint32],
        hashes: NDArray[np.uint32],
        offsets: NDArray[np.int64],
    ) -> NDArray[np.uint32]:
        """Add documents, each after its pairs were proposed."""
        pairs = []
        for i, (row, document) in enumerate(self._new(rows, self._block(shingles, band_keys, hashes, offsets))):
            pairs += [(i, other) for other in self._rows_for(document)]
            self._add(row, document)
        return _pairs(pairs)

    def propose_of(self, sketched: Sketched, i: int) -> list[int]:
        """The rows for one document of a block, sorted."""
        (document,) = self._block(*sketched.arrays(i))
        return self._rows_for(document)

    def add_of(self, row: int, sketched: Sketched, i: int) -> None:
        """Add one document of a block."""
        self.add(np.array([row], np.uint32), *sketched.arrays(i))

    def remove(self, rows: NDArray[np.uint32]) -> None:
        """Never propose these rows any more, whatever is attached."""
        self._dead.update(rows.tolist())

    def freeze(self) -> dict[str, NDArray[np.uint32]]:
        """The tail as the arrays of a segment."""
        order = sorted(self._tail)
        number = {document: i for i, document in enumerate(order)}
        tables = []
        for postings in self._postings:
            pairs = [(key, number[document]) for key, found in postings.items() for document in found]
            keys, numbers = np.array(pairs, np.int64).reshape(-1, 2).T
            tables.append(Table.of(keys, numbers, len(order)))
        rows, shingles = (np.array([d[x] for d in order], np.uint32) for x in (1, 0))
        return Segment(rows, shingles, (tables[0], tables[1])).arrays

    def attach(self, **arrays: NDArray[np.uint32]) -> None:
        """Search the arrays of a segment, too.

        Raises
        ------
        ValueError
            If they cannot be those of a segment, or one of its rows is in another segment.
        """
        segment = Segment.of(arrays)
        check_rows([*self._segments, segment])
        self._segments.append(segment)

    def clear_tail(self) -> None:
        """Forget the documents in memory."""
        self._tail: list[_Document] = []
        self._postings: tuple[defaultdict[int, list[_Document]], ...] = (defaultdict(list), defaultdict(list))

    def detach_all(self) -> None:
        """Let go of all segments."""
        self.detach_from(0)

    def detach_from(self, first: int) -> None:
        """Let go of the segments from one on, in the order in which they were attached."""
        del self._segments[first:]

    def _block(
        self,
        shingles: NDArray[np.uint32],
        band_keys: NDArray[np.uint32],
        hashes: NDArray[np.uint32],
        offsets: NDArray[np.int64],
    ) -> list[_Keyed]:
        check_offsets(offsets, len(hashes), "offsets do not fit the hashes")
        if not len(shingles) == len(band_keys) == len(offsets) - 1:
            raise ValueError("one row for each document")
        if band_keys.shape[1] != self._bands:
            raise ValueError("as many keys as bands")
        return [
            _Keyed(size, (_band_keys(keys), _sketch_keys(hashes[offsets[i] : offsets[i + 1]].tolist())))
            for i, (size, keys) in enumerate(zip(shingles.tolist(), band_keys.tolist(), strict=True))
        ]

    def _new(self, rows: NDArray[np.uint32], block: list[_Keyed]) -> list[tuple[int, _Keyed]]:
        if len(rows) != len(block):
            raise ValueError("one row for each document")
        last = [document.row for document in self._tail[-1:]]
        last += [int(segment.rows.max()) for segment in self._segments if len(segment.rows)]
        if len(rows) and (np.diff(np.append(max(last, default=-1), rows.astype(np.int64))) <= 0).any():
            raise ValueError("rows must ascend, above all that are there")
        return list(zip(rows.tolist(), block, strict=True))

    def _add(self, row: int, document: _Keyed) -> None:
        added = _Document(document.shingles, row)
        self._tail.append(added)
        for postings, keys, cap in zip(self._postings, document.keys, self._caps, strict=True):
            for key in keys:
                insort(postings[key], added)
                del postings[key][cap + 1 :]

    def _rows_for(self, document: _Keyed) -> list[int]:
        counts: Counter[_Document] = Counter()
        strong: set[_Document] = set()
        for kind, keys in enumerate(document.keys):
            for key in keys:
                found = list(self._counted(kind, key, document.shingles))
                if kind == 0:
                    strong.update(found)
                else:
                    counts.update(found)
        strong.update(
            other for other, n in counts.items() if proposes(self._rules, n, document.shingles, other.shingles)
        )
        return sorted({other.row for other in strong})

    def _counted(self, kind: int, key: int, shingles: int) -> list[_Document]:
        """The documents of a key that count."""
        members = sorted(document for document in self._members(kind, key) if document.row not in self._dead)
        cap = self._caps[kind]
        if len(members) <= cap:
            return members
        return members[:1] if members[0].shingles <= shingles else members[: cap + 1]

    def _members(self, kind: int, key: int) -> Iterator[_Document]:
        yield from self._postings[kind].get(key, ())
        for segment in self._segments:
            for i in segment.tables[kind].numbers_of(key):
                yield _Document(int(segment.shingles[i]), int(segment.rows[i]))


def _band_keys(keys: list[int]) -> list[int]:
    """The same key of another band is another key, but for rare collisions."""
    mixed = ((key ^ (band * 0x9E3779B9 & 0xFFFFFFFF)) * 0x85EBCA6B & 0xFFFFFFFF for band, key in enumerate(keys))
    return list(dict.fromkeys(mixed))


def _sketch_keys(hashes: list[int]) -> list[int]:
    return list(dict.fromkeys(h * 0x9E3779B1 & 0xFFFFFFFF for h in hashes))


def _pairs(pairs: list[tuple[int, int]]) -> NDArray[np.uint32]:
    return np.array(pairs, np.uint32).reshape(-1, 2)
