"""The documents that wait to be written to the database together."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from dedup.index.kept import packed_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.index.store import Entry

__all__ = ["Waiting"]


class Waiting:
    """Documents by their rows; their texts are as they came.

    Examples
    --------
    >>> from dedup.index.kept import text_of
    >>> from dedup.index.store import Entry
    >>> waiting = Waiting()
    >>> waiting.add(Entry(8, "copy", 0, 0, 3, 0, None, None, None, b"Talks in Rome"))
    >>> waiting.copies(3), waiting.holds([7]), waiting.holds([7, 8])
    ([8], False, True)
    >>> [entry.id for entry in waiting.entries], [text_of(own) for own in waiting.packed()]
    (['copy'], [b'Talks in Rome'])
    """

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._copies: dict[int, list[int]] = {}
        self._packed: dict[int, bytes] = {}

    def __bool__(self) -> bool:
        return bool(self._entries)

    @property
    def entries(self) -> list[Entry]:
        """All of them, in order."""
        return list(self._entries.values())

    def add(self, entry: Entry) -> None:
        """Have a document wait; rows ascend."""
        self._entries[entry.row] = entry
        if entry.kind != entry.row:
            self._copies.setdefault(entry.kind, []).append(entry.row)

    def copies(self, kind: int) -> list[int]:
        """Those that are of a kind, and do not stand for it."""
        return self._copies.get(kind, [])

    def holds(self, rows: Sequence[int]) -> bool:
        """Whether one of these rows waits."""
        return bool(self._entries) and any(row in self._entries for row in rows)

    def found(self, rows: Sequence[int], *, texts: bool) -> dict[int, Entry]:
        """Those of some rows that wait, as the database would have them."""
        held = [self._entries[row] for row in rows if row in self._entries]
        packed = self._texts(held) if texts else [None] * len(held)
        return {entry.row: entry._replace(text=text) for entry, text in zip(held, packed, strict=True)}

    def packed(self) -> list[bytes]:
        """The texts of all, as they are written."""
        return self._texts(self.entries)

    def pack_ahead(self) -> None:
        """Have texts at hand as they are written; in another thread, while more documents come."""
        with suppress(RuntimeError):  # one came at just this moment: then they are packed when they are written
            self._texts(self.entries)

    def _texts(self, entries: Sequence[Entry]) -> list[bytes]:
        missing = [entry for entry in entries if entry.row not in self._packed]
        made = packed_texts([entry.text or b"" for entry in missing])
        self._packed.update(zip([entry.row for entry in missing], made, strict=True))
        return [self._packed[entry.row] for entry in entries]
