"""The truth of an index: one SQLite database, a row for each document; all else can be made from it again.

Commits are kept in a write-ahead log (https://sqlite.org/wal.html): what is committed survives the end of the process,
however it comes, and what is synchronised survives a loss of power.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.errors import InputError, OutputError, UsageError
from dedup.index.header import Header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["CURRENT", "REMOVED", "REPLACED", "Changes", "Entry", "Store"]

#: What became of a document: it is there; another version of its page came; somebody took it out.
CURRENT, REPLACED, REMOVED = 0, 1, 2

_NAME: Final = "documents.sqlite"
_BUSY: Final = 60_000  # milliseconds to wait for another process
_CACHE: Final = 64_000  # KiB
_AT_ONCE: Final = 500  # parameters of one statement

#: `name`, `page` and `digest` are hashes, so that looking for one costs few bytes: of the id, of the address, of the
#: tokens. `kind` is the row of the first document that had the same tokens and boilerplate; the candidates are kinds,
#: and `gone` are those of which no document is current any more.
_SCHEMA: Final = """
CREATE TABLE header (json TEXT NOT NULL);
CREATE TABLE documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL, name INTEGER NOT NULL, page INTEGER, digest INTEGER NOT NULL,
    body INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL, previous INTEGER, facts BLOB,
    stretches BLOB, text BLOB
);
CREATE INDEX documents_name ON documents (name);
CREATE INDEX documents_page ON documents (page) WHERE page IS NOT NULL;
CREATE INDEX documents_digest ON documents (digest);
CREATE TABLE matches (
    a INTEGER NOT NULL, b INTEGER NOT NULL, relation INTEGER NOT NULL, similarity REAL, containment_a REAL,
    containment_b REAL, confidence REAL NOT NULL, PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX matches_b ON matches (b);
CREATE TABLE clusters (row INTEGER PRIMARY KEY, cluster INTEGER NOT NULL);
CREATE INDEX clusters_cluster ON clusters (cluster);
CREATE TABLE stories (row INTEGER PRIMARY KEY, story INTEGER NOT NULL);
CREATE INDEX stories_story ON stories (story);
CREATE TABLE gone (number INTEGER PRIMARY KEY, row INTEGER NOT NULL);
CREATE TABLE segments (name TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, bytes INTEGER NOT NULL,
    checksum TEXT NOT NULL);
"""


class Entry(NamedTuple):
    """A document as it is kept; `text` and `facts` are compressed, `stretches` are pairs of uint32."""

    row: int
    id: str
    name: int
    page: int | None
    digest: int
    body: int
    kind: int
    state: int
    previous: int | None
    facts: bytes | None
    stretches: bytes | None
    text: bytes | None


_MARKS: Final = ", ".join("CAST(? AS TEXT)" if name == "id" else "?" for name in Entry._fields)
_INSERT: Final = f"INSERT INTO documents VALUES ({_MARKS})"  # noqa: S608


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

    Raises
    ------
    InputError
        If it cannot be opened.
    UsageError
        If it is no index, or not one of this version.
    """

    def __init__(self, folder: Path, *, writing: bool) -> None:
        self._folder = folder
        path = folder / _NAME
        # A reader of a log must be able to write to its shared memory; only what changes rows is forbidden to it.
        mode = "rw" if writing or _is_writable(path) else "ro"
        if mode == "ro" and not path.with_name(_NAME + "-shm").exists():
            mode += "&immutable=1"  # nobody has it open, and no log can be made here
        try:
            self._db = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
            )
            self._db.text_factory = _from_text
            self._db.execute(f"PRAGMA busy_timeout = {_BUSY}")
            self._db.execute(f"PRAGMA cache_size = -{_CACHE}")
            found = self._db.execute("SELECT json FROM header").fetchall()
            if writing:
                self._db.execute("PRAGMA journal_mode = WAL")
                self.durable(False)
            else:
                self._db.execute("PRAGMA query_only = 1")
        except sqlite3.DatabaseError as error:
            raise InputError(f"{folder}: cannot be opened as an index: {error}") from error
        try:
            self.header = Header.from_json(found[0][0] if len(found) == 1 else "")
        except UsageError as error:
            self._db.close()
            raise UsageError(f"{folder}: {error}") from None

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is an index in a folder."""
        return (folder / _NAME).is_file()

    @staticmethod
    def create(folder: Path, header: Header) -> None:
        """Make an empty one, which is there whole or not at all.

        Raises
        ------
        OutputError
            If it cannot be written.
        """
        part = folder / (_NAME + ".part")
        try:
            part.unlink(missing_ok=True)
            db = sqlite3.connect(part, isolation_level=None)
            try:
                db.executescript(f"PRAGMA page_size = 8192; PRAGMA auto_vacuum = NONE; {_SCHEMA}")
                db.execute("INSERT INTO header VALUES (?)", (header.to_json(),))
            finally:
                db.close()
            part.replace(folder / _NAME)
        except (OSError, sqlite3.DatabaseError) as error:
            raise OutputError(f"{folder}: no index can be made here: {error}") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Changes that are made together or not at all.

        Raises
        ------
        OutputError
            If they cannot be written; nothing of them is.
        """
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        except sqlite3.DatabaseError as error:
            raise OutputError(f"{self._folder}: not written: {error}; nothing that was kept before is lost") from error

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Look at it as it is now, whatever another process writes meanwhile."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def durable(self, synchronised: bool) -> None:
        """Whether every commit waits until the disk has it."""
        self._db.execute(f"PRAGMA synchronous = {'FULL' if synchronised else 'NORMAL'}")

    def checkpoint(self) -> None:
        """Bring the log into the database, and both to the disk."""
        try:
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as error:
            raise OutputError(f"{self._folder}: not brought to the disk: {error}; nothing is lost") from error

    def close(self) -> None:
        """Let go of it."""
        self._db.close()

    # What is kept.

    @property
    def version(self) -> int:
        """A number that changes when another process has changed anything."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def changes(self) -> Changes:
        """How far it goes."""
        row = self._db.execute("SELECT max(row) FROM documents").fetchone()[0]
        gone = self._db.execute("SELECT max(number) FROM gone").fetchone()[0]
        listed = self._db.execute("SELECT name, first, last, bytes, checksum FROM segments ORDER BY first").fetchall()
        return Changes(row or 0, gone or 0, tuple(listed))

    def count(self, state: int = CURRENT) -> int:
        """How many documents there are in a state."""
        return int(self._db.execute("SELECT count(*) FROM documents WHERE state = ?", (state,)).fetchone()[0])

    def named(self, name: int) -> list[tuple[int, str]]:
        """The rows and ids of the current documents whose ids have a hash."""
        found = self._db.execute("SELECT row, id FROM documents WHERE name = ? AND state = 0", (name,))
        return found.fetchall()

    def on_page(self, page: int) -> list[int]:
        """The rows of the current documents whose address has a hash, the last first."""
        found = self._db.execute("SELECT row FROM documents WHERE page = ? AND state = 0 ORDER BY row DESC", (page,))
        return [row for (row,) in found]

    def same(self, digest: int) -> list[tuple[int, int, int]]:
        """Row, body and kind of the current documents with a digest, in order."""
        found = self._db.execute(
            "SELECT row, body, kind FROM documents WHERE digest = ? AND state = 0 ORDER BY row", (digest,)
        )
        return found.fetchall()

    def entries(self, rows: Sequence[int]) -> dict[int, Entry]:
        """Some documents by their rows, whatever their state."""
        found: dict[int, Entry] = {}
        if len(rows) == 1:
            listed = self._db.execute("SELECT * FROM documents WHERE row = ?", tuple(rows))
            return {entry[0]: Entry(*entry) for entry in listed}
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            listed = self._db.execute(f"SELECT * FROM documents WHERE row IN ({marks})", list(part))  # noqa: S608
            found.update((entry[0], Entry(*entry)) for entry in listed)
        return found

    def after(self, row: int, most: int) -> list[Entry]:
        """So many of the current documents that came after a row, in order."""
        query = "SELECT * FROM documents WHERE row > ? AND state = 0 ORDER BY row LIMIT ?"
        return [Entry(*entry) for entry in self._db.execute(query, (row, most))]

    def kinds(self, first: int = 0, last: int | None = None) -> Iterator[Entry]:
        """Of each kind from a row on the first current document, by kind."""
        columns = ", ".join(name for name in Entry._fields if name != "row")
        query = (
            f"SELECT min(row), {columns} FROM documents WHERE kind >= ? AND kind <= ? AND row >= ? AND state = 0"  # noqa: S608
            " GROUP BY kind ORDER BY kind"
        )
        bounds = first, (1 << 62) if last is None else last, first  # of a kind no row is before its first
        yield from map(Entry._make, self._db.execute(query, bounds))

    def kinds_gone(self, after: int) -> list[tuple[int, int]]:
        """Number and row of the kinds that went, after a number."""
        return self._db.execute("SELECT number, row FROM gone WHERE number > ? ORDER BY number", (after,)).fetchall()

    def copies(self, kinds: Iterable[int]) -> list[tuple[int, int]]:
        """Kind and row of the current documents of some kinds, in order: of each kind its first one too."""
        found: list[tuple[int, int]] = []
        query = (
            "SELECT other.kind, other.row FROM documents first JOIN documents other ON other.digest = first.digest"
            " WHERE first.row = ? AND other.kind = first.row AND other.state = 0 ORDER BY other.row"
        )
        for kind in kinds:
            found += self._db.execute(query, (kind,)).fetchall()
        return found

    def cluster_of(self, row: int) -> int:
        """The representative of a document's cluster: itself, if it is in none."""
        return self._label("SELECT cluster FROM clusters WHERE row = ?", row) or row

    def story_of(self, row: int) -> int | None:
        """The story of a document."""
        return self._label("SELECT story FROM stories WHERE row = ?", row)

    def _label(self, query: str, row: int) -> int | None:
        found = self._db.execute(query, (row,)).fetchone()
        return None if found is None else int(found[0])

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
        """Keep a document."""
        try:
            self._db.execute(_INSERT, entry)
        except UnicodeEncodeError:  # the name of a file may hold bytes that are no UTF-8, and lone surrogates for them
            own = entry.id.encode("utf-8", "surrogatepass")
            self._db.execute(_INSERT, (entry.row, own, *entry[2:]))

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

    def part_with(self, entry: Entry, state: int) -> int | None:
        """Let a document go; gives its kind if it was the last current one of that.

        Of what is removed nothing is kept but that it was there.
        """
        row, kind = entry.row, entry.kind
        emptied = ", facts = NULL, stretches = NULL, text = NULL" if state == REMOVED else ""
        self._db.execute(f"UPDATE documents SET state = ?{emptied} WHERE row = ?", (state, row))  # noqa: S608
        self._db.execute("DELETE FROM matches WHERE a = ? OR b = ?", (row, row))
        self._forget_groups(row)
        query = "SELECT 1 FROM documents WHERE digest = ? AND kind = ? AND state = 0 LIMIT 1"
        if self._db.execute(query, (entry.digest, kind)).fetchone():
            return None
        self._db.execute("INSERT INTO gone (row) VALUES (?)", (kind,))
        return kind

    def _forget_groups(self, row: int) -> None:
        """A cluster or story whose name goes is called by another of its members."""
        for table, label in (("clusters", "cluster"), ("stories", "story")):
            self._db.execute(f"DELETE FROM {table} WHERE row = ?", (row,))  # noqa: S608
            heir = self._db.execute(f"SELECT min(row) FROM {table} WHERE {label} = ?", (row,)).fetchone()[0]  # noqa: S608
            if heir is not None:
                self._db.execute(f"UPDATE {table} SET {label} = ? WHERE {label} = ?", (heir, row))  # noqa: S608

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
        pages = self._db.execute("PRAGMA page_count").fetchone()[0] * self._db.execute("PRAGMA page_size").fetchone()[0]
        text, facts = self._db.execute("SELECT sum(length(text)), sum(length(facts)) FROM documents").fetchone()
        return {"database": pages, "texts": text or 0, "facts": facts or 0}


def _from_text(text: bytes) -> str:
    return text.decode("utf-8", "surrogatepass")


def _is_writable(path: Path) -> bool:
    import os

    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
