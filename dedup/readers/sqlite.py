"""SQLite: every ordinary table with a text column, read without ever writing, and without trusting the file.

What a database can run by itself is kept from running: views, virtual tables and generated columns are left alone, no
function is allowed, and a step that takes too long is broken off. The file is opened as one that nobody changes, unless
changes that are not yet in it lie beside it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from dedup.model import Document, Skipped
from dedup.readers.fields import listed
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dedup.readers.fields import Columns
    from dedup.readers.job import Job

__all__ = ["read_sqlite"]

_LONGEST: Final = 1.0  # seconds that one row may take
_STEPS: Final = 10_000  # of the virtual machine between two looks at the clock
_SLACK: Final = 1 << 20  # bytes of a row beside its text
_TABLES: Final = 1000  # that are looked at
_LAST: Final = (1 << 63) - 1  # the highest key a row can have
_ALLOWED: Final = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})


class _Table:
    """A table that holds documents."""

    def __init__(self, name: str, columns: Columns) -> None:
        self.name = name
        self.columns = columns


def read_sqlite(path: Path, job: Job) -> Iterator[Document | Skipped]:
    """As `dedup.readers.columnar.read_parquet`, for every row of every table that has a text column.

    Raises
    ------
    Damaged
        If no table has a text column, or the file is broken from some point on.

    Notes
    -----
    Of several tables, ids begin with the table's name: ``table/id``, or ``name#table/n`` where a row has none.
    """
    try:
        with closing(_opened(path, job)) as database:
            clock = _Clock(database)
            tables = list(_tables(database, job))
            for table in tables:
                job.seen.note(table.columns.names)
                yield from _documents(database, clock, table, job, several=len(tables) > 1)
    except (sqlite3.Error, ValueError, OverflowError, RecursionError, MemoryError) as error:
        code = "too-slow" if str(error) == "interrupted" else "bad-table"
        raise Damaged(code, f"is not a sound SQLite file from some point on: {error}") from error


def _opened(path: Path, job: Job) -> sqlite3.Connection:
    pending = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    # As a file that nobody changes, SQLite writes nothing beside it.
    address = f"{path.resolve().as_uri()}?mode=ro{'' if pending else '&immutable=1'}"
    database = sqlite3.connect(address, uri=True, isolation_level=None, cached_statements=0)
    try:
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, min(job.limits.document_bytes + _SLACK, (1 << 31) - 1))
        database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON", "cache_size=-8192"):
            database.execute(f"PRAGMA {setting}")
        database.set_authorizer(_permitted)
        database.text_factory = lambda data: data.decode("utf-8", "replace")
    except BaseException:
        database.close()
        raise
    return database


def _permitted(action: int, first: str | None, *_: str | None) -> int:
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo")
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


class _Clock:
    """Breaks off what takes too long."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._until = monotonic() + _LONGEST
        database.set_progress_handler(lambda: monotonic() > self._until, _STEPS)

    def start(self) -> None:
        """Give the next step its time."""
        self._until = monotonic() + _LONGEST


def _tables(database: sqlite3.Connection, job: Job) -> Iterator[_Table]:
    schema = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchmany(_TABLES)
    names = [name for name, sql in schema if isinstance(name, str) and isinstance(sql, str) and name[:7] != "sqlite_"]
    found = False
    seen: list[str] = []
    for name in names:
        # The last value tells what is hidden or generated.
        about = database.execute(f"PRAGMA table_xinfo({_quoted(name)})").fetchall()
        plain = [str(column[1]) for column in about if column[6] == 0]
        columns = job.fields.columns(plain)
        seen += [f"{name}.{column}" for column in plain]
        if columns.text:
            found = True
            yield _Table(name, columns)
    if not found:
        wanted = " or ".join(job.fields.of("text"))
        raise Damaged("no-text-field", f"has no table with a column {wanted} for the text; there are {listed(seen)}")


def _documents(
    database: sqlite3.Connection, clock: _Clock, table: _Table, job: Job, *, several: bool
) -> Iterator[Document | Skipped]:
    for number, row in enumerate(_rows(database, clock, table), 1):
        if row is None:
            reason = f"has a text of more than {job.limits.document_bytes:,} bytes"
            yield Skipped(job.source, number, "too-large", reason)
            continue
        item = table.columns.item(row, job.source, job.name, number, job.limits)
        if several and isinstance(item, Document):
            nameless = item.id == f"{job.name}#{number}"
            item = replace(item, id=f"{job.name}#{table.name}/{number}" if nameless else f"{table.name}/{item.id}")
        yield item


def _rows(database: sqlite3.Connection, clock: _Clock, table: _Table) -> Iterator[tuple[Any, ...] | None]:
    """The rows of a table; None for one that is too large."""
    names = {name.lower() for name in table.columns.names}
    key = next((name for name in ("rowid", "_rowid_", "oid") if name not in names), None)
    cells = ", ".join(map(_quoted, table.columns.names))
    source = _quoted(table.name)
    after = -(1 << 63)
    if key is None or not _has(database, source, key):
        yield from _stepped(database.execute(f"SELECT {cells} FROM {source}"), clock)  # noqa: S608  # quoted
        return
    every = f"SELECT {cells}, {key} FROM {source} WHERE {key} >= ? ORDER BY {key}"  # noqa: S608  # quoted
    following = f"SELECT {key} FROM {source} WHERE {key} >= ? ORDER BY {key} LIMIT 1"  # noqa: S608  # quoted
    while True:
        try:
            for row in _stepped(database.execute(every, (after,)), clock):
                yield row[:-1]
                after = min(row[-1] + 1, _LAST)
            return
        except sqlite3.DataError:  # a row is too large: perhaps the next, perhaps the one after it
            clock.start()
            found = database.execute(following, (after,)).fetchone()
            if found is None:
                return
            if found[0] < after:
                raise Damaged("bad-table", "has rows that are not in order") from None  # and might come round for ever
            yield _row_at(database, f"SELECT {cells} FROM {source} WHERE {key} = ?", found[0])  # noqa: S608  # quoted
            if found[0] == _LAST:
                return
            after = found[0] + 1


def _row_at(database: sqlite3.Connection, query: str, key: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] = database.execute(query, (key,)).fetchone()
    except sqlite3.DataError:
        return None
    return row


def _has(database: sqlite3.Connection, source: str, key: str) -> bool:
    try:
        database.execute(f"SELECT {key} FROM {source} LIMIT 0")  # noqa: S608  # quoted
    except sqlite3.OperationalError:
        return False
    return True


def _stepped(cursor: sqlite3.Cursor, clock: _Clock) -> Iterator[tuple[Any, ...]]:
    while True:
        clock.start()
        row: tuple[Any, ...] | None = cursor.fetchone()
        if row is None:
            return
        yield row


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
