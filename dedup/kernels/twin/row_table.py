"""Which rows have a hash; see ``row_table.h``."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["RowTable"]


class RowTable:
    """Rows by the upper halves of hashes: in memory, and in sorted arrays that are attached."""

    def __init__(self) -> None:
        self._dead: set[int] = set()
        self._last, self._count = -1, 0
        self._parts: list[tuple[NDArray[np.uint32], NDArray[np.uint32]]] = []
        self.clear_tail()

    @property
    def tail(self) -> int:
        """How many rows are in memory."""
        return self._count

    def add(self, hash: int, row: int) -> None:  # noqa: A002 - the kernel's name
        """The next row, with its hash as a signed number; rows ascend."""
        if row <= self._last:
            raise ValueError("rows must ascend")
        self._tail[_key(hash)].append(row)
        self._last = row
        self._count += 1

    def find(self, hash: int, most: int) -> list[int]:  # noqa: A002
        """The rows that may have a hash, the last first, and no more than so many."""
        return list(_first(self._found(_key(hash)), most))

    def _found(self, key: int) -> Iterator[int]:
        parts = [self._tail.get(key, [])]
        for keys, rows in reversed(self._parts):
            first, end = np.searchsorted(keys, key), np.searchsorted(keys, key, "right")
            parts.append(rows[first:end].tolist())
        yield from (row for row in chain.from_iterable(map(reversed, parts)) if row not in self._dead)

    def remove(self, row: int) -> None:
        """Never give a row any more, whatever is attached."""
        self._dead.add(row)

    def freeze(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """The tail as sorted arrays: keys, and the row of each."""
        pairs = sorted((key, row) for key, rows in self._tail.items() for row in rows)
        keys, rows = np.array(pairs, np.uint32).reshape(-1, 2).T
        return keys.copy(), rows.copy()

    def attach(self, keys: NDArray[np.uint32], rows: NDArray[np.uint32]) -> None:
        """Look into arrays, too; they come in the order of their rows.

        Raises
        ------
        ValueError
            If the keys are not in order, or have not a row each.
        """
        if len(keys) != len(rows):
            raise ValueError("one row for each key")
        if (keys[1:] < keys[:-1]).any():
            raise ValueError("keys out of order")
        self._parts.append((keys, rows))

    def clear_tail(self) -> None:
        """Forget the rows in memory."""
        self._tail: defaultdict[int, list[int]] = defaultdict(list)
        self._last, self._count = -1, 0

    def detach_from(self, first: int) -> None:
        """Let go of the arrays from one on, in the order in which they were attached."""
        del self._parts[first:]


def _key(hash: int) -> int:  # noqa: A002
    return hash >> 32 & 0xFFFFFFFF


def _first(rows: Iterator[int], most: int) -> Iterator[int]:
    for _, row in zip(range(most), rows, strict=False):
        yield row
