"""The truth of an index: one SQLite database, a row for each document; all else can be made from it again.

Commits are kept in a write-ahead log (https://sqlite.org/wal.html): what is committed survives the end of the process,
however it comes, and what is synchronised survives a loss of power. What comes one by one is in a journal first: see
`dedup.index.group`.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import contextmanager
from heapq import merge
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.errors import InputError, OutputError, UsageError
from dedup.index import print_table
from dedup.index.header import Header
from dedup.index.print_table import PrintTable
from dedup.index.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["CURRENT", "DATABASE", "REMOVED", "REPLACED", "Changes", "Entry", "Store"]

#: What became of a document: it is there; another version of its page came; somebody took it out.
CURRENT, REPLACED, REMOVED = 0, 1, 2

#: The file by which an index is known.
DATABASE: Final = "documents.sqlite"
_BUSY: Final = 60_000  # milliseconds to wait for another process
_SHORTLY: Final = 200  # ... to let go of the log, which does no harm
_CACHE: Final = 64_000  # KiB
_LOG: Final = 4_000  # pages of the log, from which on they are brought into the database
_AT_ONCE: Final = 500  # parameters of one statement
_PAGE: Final = 8192
#: Bytes of a sheet: with 5 of its row, what a row that goes on in another page keeps in its own, and that other page
#: full to the last byte (https://sqlite.org/fileformat.html#cell_payload_overflow_pages). Rows of a text each leave an
#: eighth of every page empty.
_SHEET: Final = (_PAGE - 12) * 32 // 255 - 23 + _PAGE - 4 - 5
_ON_SHEETS: Final = 64  # texts that come together

#: Rows are counted from 1 and found by their numbers alone: what an id, an address or a digest leads to is told by
#: `Lookups`. `kind` is the row of the first document that had the same tokens and boilerplate, empty where that is its
#: own; `copies` has the current ones that are not their own. `body` is empty where it is the digest. The candidates are
#: kinds. `gone` has every document that is not current any more, with its kind if no document of that is. The texts of
#: many documents that came together stand one after the other on `sheets`: there `place` and `size` say where, counted
#: in bytes from the first of all sheets, and `text` is empty. `compacted` is how far matches and groups are those of a
#: scan. By its `seed` a journal is known to be of this index.
_SCHEMA: Final = """
CREATE TABLE header (json TEXT NOT NULL);
CREATE TABLE journal (seed INTEGER NOT NULL);
CREATE TABLE documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL, digest INTEGER NOT NULL, body INTEGER, kind INTEGER,
    state INTEGER NOT NULL, previous INTEGER, facts BLOB, stretches BLOB, text BLOB, place INTEGER, size INTEGER
);
CREATE TABLE sheets (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE copies (kind INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (kind, row)) WITHOUT ROWID;
CREATE TABLE matches (
    a INTEGER NOT NULL, b INTEGER NOT NULL, relation INTEGER NOT NULL, similarity REAL, containment_a REAL,
    containment_b REAL, confidence REAL NOT NULL, PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX matches_b ON matches (b);
CREATE TABLE clusters (row INTEGER PRIMARY KEY, cluster INTEGER NOT NULL);
CREATE INDEX clusters_cluster ON clusters (cluster);
CREATE TABLE stories (row INTEGER PRIMARY KEY, story INTEGER NOT NULL);
CREATE INDEX stories_story ON stories (story);
CREATE TABLE gone (number INTEGER PRIMARY KEY, row INTEGER NOT NULL, kind INTEGER, state INTEGER NOT NULL);
CREATE TABLE segments (name TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, bytes INTEGER NOT NULL,
    checksum TEXT NOT NULL);
CREATE TABLE compacted (row INTEGER NOT NULL, gone INTEGER NOT NULL);
"""
_SCHEMAS: Final = _SCHEMA + print_table.SCHEMA


class Entry(NamedTuple):
    """A document as it is kept; `text` is compressed, `stretches` are pairs of uint32."""

    row: int
    id: str
    digest: int
    body: int
    kind: int
    state: int
    previous: int | None
    facts: bytes | None
    stretches: bytes | None
    text: bytes | None


_INSERT: Final = "INSERT INTO documents VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SELECT: Final = (
    "SELECT documents.row, id, digest, coalesce(body, digest), coalesce(documents.kind, documents.row), state,"
    " previous, facts, stretches, text, place, size FROM documents"
)

_SELECT_KIND: Final = _SELECT.replace(
    "SELECT ", "SELECT EXISTS (SELECT 1 FROM copies WHERE copies.kind = documents.row), ", 1
)


class Changes(NamedTuple):
    """How far a reader has read: the last row, the last document that went, and the segments."""

    row: int
    gone: int
    segments: tuple[tuple[Any, ...], ...]


class Store:
    """The database of an index.

    Parameters
    ----------
    folder
        The index.
    writing
        Whether it may be changed; whoever asks for that holds the lock.

    Attributes
    ----------
    header
        What the index was made with.
    waiting
        Documents that are not written yet.
    is_torn
        Whether only some of those that waited may have been written: then all that is open must be undone.
    spoken
        What is kept to look for translations and stories.

    Raises
    ------
    InputError
        If it cannot be opened.
    UsageError
        If it is no index, or not one of this version.
    """

    def __init__(self, folder: Path, *, writing: bool) -> None:
        self._folder = folder
        self.waiting = Waiting()
        self.is_torn = False
        path = folder / DATABASE
        # A reader of a log must be able to write to its shared memory; only what changes rows is forbidden to it.
        mode = "rw" if writing or _is_writable(path) else "ro"
        if mode == "ro" and not path.with_name(DATABASE + "-shm").exists():
            mode += "&immutable=1"  # nobody has it open, and no log can be made here
        try:
            self._db = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
            )
            self._db.text_factory = _from_text
            self._db.execute(f"PRAGMA busy_timeout = {_BUSY}")
            self._db.execute(f"PRAGMA cache_size = -{_CACHE}")
            self._db.execute(f"PRAGMA wal_autocheckpoint = {_LOG}")
            found = self._db.execute("SELECT json FROM header").fetchall()
            if writing:
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = NORMAL")  # who wants more waits for it
            else:
                self._db.execute("PRAGMA query_only = 1")
        except sqlite3.DatabaseError as error:
            raise InputError(f"{folder}: cannot be opened as an index: {error}") from error
        try:
            self.header = Header.from_json(found[0][0] if len(found) == 1 else "")
        except UsageError as error:
            self._db.close()
            raise UsageError(f"{folder}: {error}") from None

        self.spoken = PrintTable(self._db)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is an index in a folder."""
        return (folder / DATABASE).is_file()

    @staticmethod
    def create(folder: Path, header: Header) -> None:
        """Make an empty one, which is there whole or not at all.

        Raises
        ------
        OutputError
            If it cannot be written.
        """
        part = folder / (DATABASE + ".part")
        try:
            part.unlink(missing_ok=True)
            db = sqlite3.connect(part, isolation_level=None)
            try:
                db.executescript(f"PRAGMA page_size = {_PAGE}; PRAGMA auto_vacuum = NONE; {_SCHEMAS}")
                db.execute("INSERT INTO header VALUES (?)", (header.to_json(),))
                db.execute("INSERT INTO journal VALUES (?)", (secrets.randbits(63),))
            finally:
                db.close()
            part.replace(folder / DATABASE)
        except (OSError, sqlite3.DatabaseError) as error:
            raise OutputError(f"{folder}: no index can be made here: {error}") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Changes that are made together or not at all, when no others are open.

        Raises
        ------
        OutputError
            If they cannot be written; nothing of them is.
        """
        try:
            self.begin()
            yield
            self.commit()
        except BaseException as error:
            self.roll_back()
            if isinstance(error, sqlite3.DatabaseError):
                raise self.refusal(error) from error
            raise

    def begin(self) -> None:
        """Begin changes that are made together, unless some are open already: these go with them then.

        Raises
        ------
        OutputError
            If nothing can be written.
        """
        try:
            if not self._db.in_transaction:
                self._db.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            raise self.refusal(error) from error

    def refusal(self, error: sqlite3.DatabaseError) -> OutputError:
        """What is said of changes that cannot be written."""
        return OutputError(f"{self._folder}: not written: {error}; nothing that was kept before is lost")

    def commit(self) -> None:
        """Keep what is open."""
        self._write_waiting()
        self._db.execute("COMMIT")

    def roll_back(self) -> None:
        """Undo what is open."""
        self.waiting = Waiting()
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
        self.is_torn = False

    @property
    def written(self) -> int:
        """A number that changes with all that is changed here."""
        return self._db.total_changes

    def synchronise(self) -> None:
        """Wait until the disk has what was committed."""
        try:
            with (self._folder / (DATABASE + "-wal")).open("rb+") as log:
                os.fsync(log.fileno())
        except OSError as error:
            raise OutputError(f"{self._folder}: not brought to the disk: {error}; nothing is lost") from error

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Look at it as it is now, whatever another process writes meanwhile."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def checkpoint(self) -> None:
        """Bring the log into the database, and both to the disk."""
        try:
            self._db.execute(f"PRAGMA busy_timeout = {_SHORTLY}")
            is_blocked = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            self._db.execute(f"PRAGMA busy_timeout = {_BUSY}")
        except sqlite3.DatabaseError as error:
            raise OutputError(f"{self._folder}: not brought to the disk: {error}; nothing is lost") from error
        if is_blocked:  # by a reader, who still needs what the log would go over
            self.synchronise()

    def close(self) -> None:
        """Let go of it."""
        self._db.close()

    def __str__(self) -> str:
        return str(self._folder)

    # What is kept.

    @property
    def journal_seed(self) -> int:
        """By which a journal is known to be of this index."""
        return self._one("SELECT seed FROM journal") or 0

    @property
    def version(self) -> int:
        """A number that changes when another process has changed anything."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def changes(self) -> Changes:
        """How far it goes."""
        gone = self._db.execute("SELECT max(number) FROM gone").fetchone()[0]
        listed = self._db.execute("SELECT name, first, last, bytes, checksum FROM segments ORDER BY first").fetchall()
        return Changes(self.last_row(), gone or 0, tuple(listed))

    def last_row(self) -> int:
        """The row of the document that came last, whatever its state."""
        self._write_waiting()
        return self._one("SELECT max(row) FROM documents") or 0

    def count(self, state: int = CURRENT) -> int:
        """How many documents there are in a state."""
        if state == CURRENT:
            return self.last_row() - (self._one("SELECT max(number) FROM gone") or 0)
        return self._one("SELECT count(*) FROM gone WHERE state = ?", state) or 0

    def entries(self, rows: Sequence[int], *, texts: bool = True) -> dict[int, Entry]:
        """Some documents by their rows, whatever their state; with their texts, unless these are not needed."""
        if self.waiting.holds(rows):
            waiting = self.waiting.found(rows, texts=texts)
            return waiting | self.entries([row for row in rows if row not in waiting], texts=texts)
        if len(rows) == 1:
            return {entry.row: entry for entry in self._read(_BY_ROW if texts else _BY_ROW_ALONE, rows)}
        found: dict[int, Entry] = {}
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            query = f"{_SELECT if texts else _SELECT_ALONE} WHERE row IN ({_marks(part)})"
            found |= {entry.row: entry for entry in self._read(query, part)}
        return found

    def after(self, row: int, most: int) -> list[Entry]:
        """So many of the current documents that came after a row, in order."""
        self._write_waiting()
        return list(self._read(f"{_SELECT} WHERE row > ? AND state = 0 ORDER BY row LIMIT ?", (row, most)))

    def _read(self, query: str, values: Sequence[int]) -> Iterator[Entry]:
        return map(Entry._make, self._unfolded(query, values))

    def _unfolded(self, query: str, values: Sequence[int]) -> Iterator[list[Any]]:
        """What a query gives, with texts instead of their places; those on one sheet mostly come together."""
        cursor = self._db.execute(query, tuple(values))
        while rows := cursor.fetchmany(_AT_ONCE):
            sheets = self._sheets(rows)
            for *fields, text, place, size in rows:
                if text is None and isinstance(place, int) and isinstance(size, int):
                    text = self._on_sheet(place, size, sheets)
                fields.append(text)
                yield fields

    def _sheets(self, rows: Sequence[tuple[Any, ...]]) -> dict[int, bytes]:
        """The sheets on which texts begin, and those on which they end if that is the next one."""
        numbers = set[int]()
        for *_, text, place, size in rows:
            if text is None and isinstance(place, int) and isinstance(size, int):
                first, last = place // _SHEET, (place + size - 1) // _SHEET
                numbers.update((first, last) if last == first + 1 else (first,))
        found, asked = dict[int, bytes](), list(numbers)
        for start in range(0, len(asked), _AT_ONCE):
            part = asked[start : start + _AT_ONCE]
            query = f"SELECT number, bytes FROM sheets WHERE number IN ({_marks(part)})"  # noqa: S608
            found.update(own for own in self._db.execute(query, part) if isinstance(own[1], bytes))
        return found

    def _on_sheet(self, place: int, size: int, sheets: dict[int, bytes]) -> bytes:
        """A text; of one that is damaged what there is, and so it is told by who unfolds it."""
        (number, at), text = divmod(place, _SHEET), b""
        while len(text) < size:
            sheet = sheets[number] if number in sheets else self._sheet(number)
            text += sheet[at : at + size - len(text)]
            number, at = number + 1, 0
            if not sheet:
                break
        return text

    def _sheet(self, number: int) -> bytes:
        found = self._db.execute("SELECT bytes FROM sheets WHERE number = ?", (number,)).fetchone()
        return found[0] if found and isinstance(found[0], bytes) else b""

    def called(self, first: int, last: int) -> Iterator[tuple[int, str, bytes | None]]:
        """Row, id and facts of the current documents between two rows, in order."""
        self._write_waiting()
        query = "SELECT row, id, facts FROM documents WHERE row BETWEEN ? AND ? AND state = 0 ORDER BY row"
        yield from self._db.execute(query, (first, last))

    def kinds(self, first: int, last: int) -> Iterator[Entry]:
        """Of each kind between two rows its first current document, by kind."""
        self._write_waiting()
        own = f"{_SELECT} WHERE row BETWEEN ? AND ? AND kind IS NULL AND state = 0 ORDER BY row"
        joined = "JOIN (SELECT kind AS of, min(row) AS heir FROM copies WHERE kind BETWEEN ? AND ? GROUP BY kind)"
        of_gone = "documents.row = heir WHERE (SELECT state FROM documents WHERE row = of) != 0 ORDER BY of"
        heirs = f"{_SELECT} {joined} ON {of_gone}"
        listed = (self._read(query, (first, last)) for query in (own, heirs))
        yield from merge(*listed, key=lambda entry: entry.kind)

    def of_kinds(self, kinds: Sequence[int], most: int) -> list[tuple[Entry, list[int]]]:
        """Of each kind that is there its first current document, and so many rows of those, in order."""
        if not kinds:
            return []
        own, copied = self._by_kind(kinds)
        found = list[tuple[Entry, list[int]]]()
        for kind in kinds:
            rows = [row for (row,) in self._db.execute(_COPIES, (kind, most))] if kind in copied else []
            rows += self.waiting.copies(kind)
            entry = own.get(kind)
            if entry is not None and entry.state == CURRENT:
                found.append((entry, [kind, *rows][:most]))
            elif rows:
                found.append((self.entries(rows[:1])[rows[0]], rows[:most]))
        return found

    def _by_kind(self, kinds: Sequence[int]) -> tuple[dict[int, Entry], set[int]]:
        """The first document of each kind, and those kinds of which copies are written: of most there are none."""
        waiting = self.waiting.found(kinds, texts=True) if self.waiting.holds(kinds) else {}
        written = [kind for kind in kinds if kind not in waiting] if waiting else kinds
        found, copied = waiting, set[int]()
        for start in range(0, len(written), _AT_ONCE):
            part = written[start : start + _AT_ONCE]
            for is_copied, *fields in self._unfolded(f"{_SELECT_KIND} WHERE row IN ({_marks(part)})", part):
                found[fields[0]] = Entry._make(fields)
                if is_copied:
                    copied.add(fields[0])
        return found, copied

    def gone(self, after: int) -> list[tuple[int, int, int | None]]:
        """Number, row, and kind if that went too, of the documents that went after a number."""
        query = "SELECT number, row, kind FROM gone WHERE number > ? ORDER BY number"
        return self._db.execute(query, (after,)).fetchall()

    def cluster_of(self, row: int) -> int:
        """The representative of a document's cluster: itself, if it is in none."""
        return self._one("SELECT cluster FROM clusters WHERE row = ?", row) or row

    def clustered(self, cluster: int, most: int) -> list[int]:
        """So many of the documents of the cluster that one stands for, in order."""
        query = "SELECT row FROM clusters WHERE cluster = ? ORDER BY row LIMIT ?"
        return [row for (row,) in self._db.execute(query, (cluster, most))]

    def story_of(self, row: int) -> int | None:
        """The story of a document."""
        return self._one("SELECT story FROM stories WHERE row = ?", row)

    def stories_of(self, rows: Sequence[int]) -> set[int]:
        """The stories of documents."""
        if len(rows) > _AT_ONCE:
            return self.stories_of(rows[:_AT_ONCE]) | self.stories_of(rows[_AT_ONCE:])
        query = f"SELECT story FROM stories WHERE row IN ({_marks(rows)})"  # noqa: S608
        return {story for (story,) in self._db.execute(query, rows)}

    def _one(self, query: str, *values: int) -> int | None:
        found = self._db.execute(query, values).fetchone()
        return None if found is None or found[0] is None else int(found[0])

    def members(self, story: int) -> list[int]:
        """The documents of a story."""
        return [row for (row,) in self._db.execute("SELECT row FROM stories WHERE story = ? ORDER BY row", (story,))]

    def together(self, row: int) -> list[int]:
        """A document, those of its story, and those of the clusters of all these, in order."""
        representative = self.cluster_of(row)
        story = self.story_of(row) or self.story_of(representative)
        found = {row, representative} if story is None else {row, representative, *self.members(story)}
        for own in {self.cluster_of(own) for own in found}:
            found.update(own for (own,) in self._db.execute("SELECT row FROM clusters WHERE cluster = ?", (own,)))
        return sorted(found)

    def matches_of(self, row: int) -> list[tuple[Any, ...]]:
        """The matches of a document."""
        query = "SELECT * FROM matches WHERE a = ? UNION ALL SELECT * FROM matches WHERE b = ?"
        return self._db.execute(query, (row, row)).fetchall()

    def every_match(self) -> Iterator[tuple[Any, ...]]:
        """All matches."""
        yield from self._db.execute("SELECT * FROM matches ORDER BY a, b")

    # What changes it.

    def add(self, entry: Entry) -> None:
        """Keep a document; its text comes as it is, and is compressed when it is written, together with others."""
        self.waiting.add(entry)

    def pack_ahead(self) -> None:
        """Have the texts of what waits at hand as they are written; in another thread, while more comes."""
        self.waiting.pack_ahead()

    def _write_waiting(self) -> None:
        """Write the documents that wait for it: before others than by their rows are looked for, and at the end."""
        if not self.waiting:
            return
        try:
            self._write(self.waiting.entries, self.waiting.packed())
            self.waiting = Waiting()
        except BaseException as error:  # of whoever only looks for something, too
            self.is_torn = True
            if isinstance(error, sqlite3.DatabaseError):
                raise self.refusal(error) from error
            raise

    def _write(self, waiting: Sequence[Entry], texts: Sequence[bytes]) -> None:
        where = [(text, None, None) for text in texts] if len(texts) < _ON_SHEETS else self._on_sheets(texts)
        rows = [
            (row, _as_text(own), digest, None if body == digest else body, None if kind == row else kind, *rest, *text)
            for (row, own, digest, body, kind, *rest, _), text in zip(waiting, where, strict=True)
        ]
        self._db.executemany(_INSERT, rows)
        copies = [(entry.kind, entry.row) for entry in waiting if entry.kind != entry.row]
        if copies:
            self._db.executemany("INSERT INTO copies VALUES (?, ?)", copies)

    def _on_sheets(self, texts: Sequence[bytes]) -> list[tuple[None, int, int]]:
        """Write texts one after the other; gives what a document keeps of its own."""
        first = (self._one("SELECT max(number) FROM sheets") or 0) + 1
        stream = b"".join(texts)
        pieces = [stream[at : at + _SHEET] for at in range(0, len(stream), _SHEET)]
        self._db.executemany("INSERT INTO sheets VALUES (?, ?)", enumerate(pieces, first))
        places = accumulate(map(len, texts), initial=first * _SHEET)
        return [(None, place, len(text)) for place, text in zip(places, texts, strict=False)]

    def _blank(self, row: int) -> None:
        """Forget what stands of a document on sheets."""
        place, size = self._db.execute("SELECT place, size FROM documents WHERE row = ?", (row,)).fetchone()
        while isinstance(place, int) and isinstance(size, int) and size > 0:
            number, at = divmod(place, _SHEET)
            sheet = self._sheet(number)
            if not sheet:
                return
            part = min(size, _SHEET - at)
            left = sheet[:at] + bytes(len(sheet[at : at + part])) + sheet[at + part :]
            if any(left):
                self._db.execute("UPDATE sheets SET bytes = ? WHERE number = ?", (left, number))
            else:
                self._db.execute("DELETE FROM sheets WHERE number = ?", (number,))
            place, size = place + part, size - part

    def add_matches(self, found: Iterable[Sequence[Any]]) -> None:
        """Keep matches: two rows, the code of the relation, and the four figures."""
        self._db.executemany("INSERT OR REPLACE INTO matches VALUES (?, ?, ?, ?, ?, ?, ?)", found)

    def put_in_cluster(self, row: int, cluster: int) -> None:
        """Say which cluster a document is in."""
        self._db.executemany("INSERT OR REPLACE INTO clusters VALUES (?, ?)", {(row, cluster), (cluster, cluster)})

    def put_in_story(self, rows: Iterable[int], story: int) -> None:
        """Say which story documents are in; the stories that they were in become part of it."""
        for row in sorted(rows):
            old = self.story_of(row)
            if old is not None and old != story:
                self._db.execute("UPDATE stories SET story = ? WHERE story = ?", (story, old))
            self._db.execute("INSERT OR REPLACE INTO stories VALUES (?, ?)", (row, story))

    def part_with(self, entry: Entry, state: int) -> tuple[int | None, int | None]:
        """Let a document go.

        Gives its kind if it was the last current one of that, and the kind that stands for its cluster from now on, if
        it did until now. Of what is removed nothing is kept but that it was there.
        """
        row, kind = entry.row, entry.kind
        self._write_waiting()
        emptied = ""
        if state == REMOVED:
            self._blank(row)
            emptied = ", facts = NULL, stretches = NULL, text = NULL, place = NULL, size = NULL"
        self._db.execute(f"UPDATE documents SET state = ?{emptied} WHERE row = ?", (state, row))  # noqa: S608
        self._db.execute("DELETE FROM matches WHERE a = ? OR b = ?", (row, row))
        if state == REMOVED:
            self._db.execute("DELETE FROM spoken WHERE row = ?", (row,))
        self._db.execute("DELETE FROM copies WHERE kind = ? AND row = ?", (kind, row))
        heir = self._forget_groups(row)
        left = None if self.of_kinds([kind], 1) else kind
        self._db.execute("INSERT INTO gone (row, kind, state) VALUES (?, ?, ?)", (row, left, state))
        return left, heir

    def _forget_groups(self, row: int) -> int | None:
        """A cluster or story whose name goes is called by another of its members; gives the kind of the cluster's."""
        found: dict[str, int | None] = {}
        for table, label in (("clusters", "cluster"), ("stories", "story")):
            self._db.execute(f"DELETE FROM {table} WHERE row = ?", (row,))  # noqa: S608
            heir = self._db.execute(f"SELECT min(row) FROM {table} WHERE {label} = ?", (row,)).fetchone()[0]  # noqa: S608
            found[table] = heir
            if heir is not None:
                self._db.execute(f"UPDATE {table} SET {label} = ? WHERE {label} = ?", (heir, row))  # noqa: S608
        return self._one("SELECT coalesce(kind, row) FROM documents WHERE row = ?", found["clusters"] or 0)

    @property
    def is_compacted(self) -> bool:
        """Whether matches and groups are those of a scan of all documents."""
        return self._db.execute("SELECT row, gone FROM compacted").fetchall() == [self.changes()[:2]]

    def set_compacted(self) -> None:
        """Say that they are now."""
        self._db.execute("DELETE FROM compacted")
        self._db.execute("INSERT INTO compacted VALUES (?, ?)", self.changes()[:2])

    def set_groups(self, clusters: Iterable[tuple[int, int]], stories: Iterable[tuple[int, int]]) -> None:
        """Put other clusters and stories in the place of all: rows, and the rows they are called by."""
        self._db.execute("DELETE FROM clusters")
        self._db.executemany("INSERT INTO clusters VALUES (?, ?)", clusters)
        self._db.execute("DELETE FROM stories")
        self._db.executemany("INSERT INTO stories VALUES (?, ?)", stories)

    def set_matches(self, found: Iterable[Sequence[Any]]) -> None:
        """Put other matches in the place of all."""
        self._db.execute("DELETE FROM matches")
        self.add_matches(found)

    def set_segments(self, listed: Iterable[tuple[Any, ...]]) -> None:
        """Say which segments there are: name, first and last row, bytes, checksum."""
        self._db.execute("DELETE FROM segments")
        self._db.executemany("INSERT INTO segments VALUES (?, ?, ?, ?, ?)", listed)

    def sizes(self) -> dict[str, int]:
        """Bytes of the database, and of the texts and facts in it."""
        self._write_waiting()
        pages = self._db.execute("PRAGMA page_count").fetchone()[0] * self._db.execute("PRAGMA page_size").fetchone()[0]
        query = "SELECT sum(length(text)), sum(size), sum(length(facts)) FROM documents"
        texts, on_sheets, facts = self._db.execute(query).fetchone()
        return {"database": pages, "texts": (texts or 0) + (on_sheets or 0), "facts": facts or 0}


_SELECT_ALONE: Final = _SELECT.replace("text, place, size", "NULL, NULL, NULL")
_BY_ROW: Final = f"{_SELECT} WHERE row = ?"
_BY_ROW_ALONE: Final = f"{_SELECT_ALONE} WHERE row = ?"
_COPIES: Final = "SELECT row FROM copies WHERE kind = ? ORDER BY row LIMIT ?"


def _marks(values: Sequence[int]) -> str:
    """A place for each value in a statement."""
    return ",".join("?" * len(values))


def _as_text(own: str) -> str | bytes:
    """The name of a file may hold bytes that are no UTF-8, and lone surrogates for them."""
    try:
        own.encode()
    except UnicodeEncodeError:
        return own.encode("utf-8", "surrogatepass")
    return own


def _from_text(text: bytes) -> str:
    return text.decode("utf-8", "surrogatepass")


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
