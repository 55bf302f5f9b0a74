"""What an index keeps of its documents to look for translations and stories: their languages and days, and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.crosslang.search import MOST_LANGUAGES, UNKNOWN

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

__all__ = ["NOT_KNOWN", "SCHEMA", "PrintTable", "Spoken"]

#: `heirs` are kinds that are searched for since what stood for them went; their numbers tell readers what is new.
SCHEMA: Final = """
CREATE TABLE languages (number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE spoken (row INTEGER PRIMARY KEY, language INTEGER NOT NULL, day INTEGER);
CREATE TABLE heirs (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL);
CREATE TABLE print_segments (name TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL,
    bytes INTEGER NOT NULL, checksum TEXT NOT NULL, made_by TEXT NOT NULL);
"""
_AT_ONCE: Final = 500  # parameters of one statement
#: The number of the language of a document of which nothing is kept.
NOT_KNOWN: Final = MOST_LANGUAGES - 1
_MOST_DAYS: Final = (1 << 31) - 1


class Spoken(NamedTuple):
    """The language of a document as its number, and its day of publication, if known, counted from 1970."""

    language: int
    day: int | None


class PrintTable:
    """Rows of the database of an index.

    Parameters
    ----------
    db
        The database, in which `SCHEMA` stands.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._codes: dict[str, int] = {}

    def number_of(self, code: str | None) -> int:
        """The number of a language; of one that is new when there are too many, that of the unknown one."""
        code = code or UNKNOWN
        if code not in self._codes:
            self._read()
        if code not in self._codes:
            if len(self._codes) >= MOST_LANGUAGES - 1 and code != UNKNOWN:
                return self.number_of(UNKNOWN)
            self._db.execute("INSERT INTO languages VALUES (?, ?)", (max(self._codes.values(), default=-1) + 1, code))
            self._read()
        return self._codes[code]

    def known(self, code: str | None) -> int | None:
        """The same for who only asks: None of one that no document is in."""
        code = code or UNKNOWN
        if code not in self._codes:
            self._read()
        return self._codes.get(code)

    def code_of(self, number: int) -> str:
        """The language with a number."""
        if number not in self._codes.values():
            self._read()
        return next((code for code, own in self._codes.items() if own == number), UNKNOWN)

    def forget(self) -> None:
        """Read the languages again when they are asked for: what was written may have been undone."""
        self._codes = {}

    def _read(self) -> None:
        listed = self._db.execute("SELECT code, number FROM languages WHERE number BETWEEN 0 AND ?", (NOT_KNOWN,))
        self._codes = dict(listed.fetchall())

    def add(self, row: int, spoken: Spoken) -> None:
        """Keep the language and the day of a document."""
        self._db.execute("INSERT OR REPLACE INTO spoken VALUES (?, ?, ?)", (row, *spoken))

    def spoken(self, rows: Sequence[int]) -> dict[int, Spoken]:
        """The languages and days of documents."""
        found: dict[int, Spoken] = {}
        for start in range(0, len(rows), _AT_ONCE):
            part = list(rows[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            listed = self._db.execute(f"SELECT * FROM spoken WHERE row IN ({marks})", part)  # noqa: S608
            found.update((row, _sound(language, day)) for row, language, day in listed)
        return found

    def forget_heirs(self) -> None:
        """Those that are searched for since others went are in a segment now."""
        self._db.execute("DELETE FROM heirs")

    def inherit(self, kind: int) -> None:
        """Have a kind searched for from now on."""
        self._db.execute("INSERT INTO heirs (kind) VALUES (?)", (kind,))

    def heirs(self, after: int = 0) -> list[tuple[int, int]]:
        """Number and kind of those that are searched for, after a number."""
        return self._db.execute("SELECT number, kind FROM heirs WHERE number > ? ORDER BY number", (after,)).fetchall()

    def segments(self, made_by: str) -> list[tuple[Any, ...]]:
        """The segments, if all were made by this version."""
        found = self._db.execute("SELECT * FROM print_segments ORDER BY first").fetchall()
        return [own[:5] for own in found] if all(own[5] == made_by for own in found) else []

    def set_segments(self, listed: Iterable[tuple[Any, ...]], made_by: str) -> None:
        """Say which segments there are."""
        self._db.execute("DELETE FROM print_segments")
        rows = [(*own, made_by) for own in listed]
        self._db.executemany("INSERT INTO print_segments VALUES (?, ?, ?, ?, ?, ?)", rows)


def _sound(language: object, day: object) -> Spoken:
    """What is kept, as far as it can be that."""
    known = language if isinstance(language, int) and 0 <= language <= NOT_KNOWN else NOT_KNOWN
    return Spoken(known, day if isinstance(day, int) and abs(day) <= _MOST_DAYS else None)
