"""Which documents have an id, an address, or the same tokens: their rows by hashes, in memory and in segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.index.segments import Arrays

__all__ = ["NAMES", "Lookups", "merged"]

_TABLES: Final = ("name", "page", "digest")
#: The arrays of a segment: of each table the upper halves of hashes, in order, and the row of each.
NAMES: Final = tuple(f"{table}_{part}" for table in _TABLES for part in ("keys", "rows"))


class Lookups:
    """Three tables of rows; what is found in them may be of another hash, and is looked at more closely.

    Attributes
    ----------
    names, pages
        By the hash of an id, and of an address: rows of current documents.
    digests
        By the hash of their tokens: kinds of which a document is current.
    """

    def __init__(self) -> None:
        self.names: Any = kernel.RowTable()
        self.pages: Any = kernel.RowTable()
        self.digests: Any = kernel.RowTable()

    def remove(self, row: int, kind: int | None) -> None:
        """Forget a document, and its kind if it was the last of that."""
        self.names.remove(row)
        self.pages.remove(row)
        if kind is not None:
            self.digests.remove(kind)

    def freeze(self) -> Arrays:
        """What is in memory, as a segment has it."""
        arrays: Arrays = {}
        for name, table in self._tables():
            arrays[f"{name}_keys"], arrays[f"{name}_rows"] = table.freeze()
        return arrays

    def attach(self, arrays: Arrays) -> None:
        """Look into a segment, too; they come in order.

        Raises
        ------
        ValueError
            If these cannot be its arrays.
        """
        for name, table in self._tables():
            table.attach(arrays[f"{name}_keys"], arrays[f"{name}_rows"])

    def detach_from(self, first: int) -> None:
        """Let go of the segments from one on."""
        for _, table in self._tables():
            table.detach_from(first)

    def clear_tail(self) -> None:
        """Forget what is in memory."""
        for _, table in self._tables():
            table.clear_tail()

    def _tables(self) -> Sequence[tuple[str, Any]]:
        return tuple(zip(_TABLES, (self.names, self.pages, self.digests), strict=True))


def merged(parts: Sequence[Arrays], rows: Sequence[int], kinds: Sequence[int]) -> Arrays:
    """The arrays of several segments in one, without the rows and kinds that went.

    Examples
    --------
    >>> one = {name: np.array([1, 5], np.uint32) for name in NAMES}
    >>> other = {name: np.array([2, 9], np.uint32) for name in NAMES}
    >>> merged([one, other], [5], [])["name_keys"].tolist()
    [1, 2, 9]
    """
    arrays: Arrays = {}
    for name in _TABLES:
        keys, held = (np.concatenate([part[f"{name}_{kind}"] for part in parts]) for kind in ("keys", "rows"))
        stays = ~np.isin(held, np.array(kinds if name == "digest" else rows, np.uint32))
        keys, held = keys[stays], held[stays]
        order = np.argsort(keys, kind="stable")  # of one hash, the rows stay in order
        arrays[f"{name}_keys"], arrays[f"{name}_rows"] = keys[order], held[order]
    return arrays
