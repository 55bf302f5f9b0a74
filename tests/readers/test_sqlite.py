"""SQLite: tables come out row by row, nothing is written, and no file hangs or breaks the run."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers import Fields, Limits, Source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.readers.conftest import Damage

DEFAULT = Limits()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def make(path: Path, script: str, *rows: tuple[Any, ...]) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(script)
        for row in rows:
            database.execute(f"INSERT INTO t VALUES ({', '.join('?' * len(row))})", row)
        database.commit()


def read(path: Path, limits: Limits = DEFAULT, fields: Fields | None = None) -> list[Document | Skipped]:
    return list(Source([path], limits=limits, fields=fields or Fields()))


def told(items: list[Document | Skipped]) -> list[tuple[str, str]]:
    return [(i.id, i.text) if isinstance(i, Document) else (str(i.record), i.code) for i in items]


@pytest.mark.parametrize("suffix", [".db", ".sqlite", ".sqlite3", ".x"])
def test_every_part_of_a_document(suffix: str, path: Path) -> None:
    path = path.with_suffix(suffix)
    make(path, "CREATE TABLE t (ID, Body, date, lang, headline, url, outlet, more)",
         (7, "one", "2020", "de", "h", "u", "o", b"x"), (None, "two", None, None, None, None, None, None))  # fmt: skip
    shown = path.as_posix()
    assert read(path) == [
        Document("7", "one", shown, "de", "2020", "h", "u", "o"),
        Document(f"{path.name}#2", "two", shown),
    ]


def test_rows_without_text(path: Path) -> None:
    make(path, "CREATE TABLE t (text)", (None,), (5,), (b"blob",), (" ",), ("one\0two",))
    assert told(read(path)) == [("1", "no-text"), ("2", "no-text"), ("3", "no-text"), ("4", "empty"),
                                ("a.db#5", "one\0two")]  # fmt: skip


def test_several_tables(path: Path) -> None:
    make(path, 'CREATE TABLE t (id, text); CREATE TABLE "o ""x" (content); CREATE TABLE other (x);'
         'INSERT INTO "o ""x" VALUES (\'two\'); CREATE VIEW v AS SELECT text FROM t', (1, "one"))  # fmt: skip
    assert told(read(path)) == [('a.db#o "x/1', "two"), ("t/1", "one")]


@pytest.mark.parametrize("more", ["", "INTEGER PRIMARY KEY, rowid, _rowid_, oid"])
def test_rows_that_are_too_large_cost_no_other(more: str, path: Path) -> None:
    create = f"CREATE TABLE t (id {more or 'PRIMARY KEY'}, text)"
    rows = [
        (n, *([None] * 3 if more else []), "x" * (3 << 20 if n in (2, 3) else 20 if n == 5 else 5)) for n in range(7)
    ]
    make(path, create, *rows)
    found = read(path, Limits(document_bytes=10))
    if more:  # no name is left for the key of the row: what comes after cannot be found
        assert isinstance(found[-1], Skipped)
        assert found[-1].code == "bad-table"
        return
    assert told(found) == [("0", "x" * 5), ("1", "x" * 5), ("3", "too-large"), ("4", "too-large"), ("4", "x" * 5),
                           ("6", "too-large"), ("6", "x" * 5)]  # fmt: skip


def test_a_row_that_is_too_large_may_be_the_last_there_can_be(path: Path) -> None:
    make(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, text)", (1, "one"), ((1 << 63) - 1, "x" * (3 << 20)))
    source = iter(Source([path], limits=Limits(document_bytes=10)))
    assert told([item for item, _ in zip(source, range(9), strict=False)]) == [("1", "one"), ("2", "too-large")]


def test_rows_that_are_not_in_order_do_not_come_round_for_ever(path: Path) -> None:
    rows = [*((n, "x" * 900) for n in (1, 2, 3, 4)), (5, "x" * (4 << 20))]
    make(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, text)", *rows)
    with closing(sqlite3.connect(path)) as database:
        database.execute("DELETE FROM t WHERE id = 4")  # whoever looks for it ends up before the row that follows
        database.commit()
    data = bytearray(path.read_bytes())
    for page in range(4096, len(data), 4096):
        cell = page + int.from_bytes(data[page + 8 : page + 10], "big")
        if data[page] == 13 and data[page + 4] == 1 and data[cell + 4] == 5:
            data[cell + 4] = 2
    path.write_bytes(data)
    source = iter(Source([path], limits=Limits(document_bytes=1000)))
    items = [item for item, _ in zip(source, range(9), strict=False)]
    assert told(items) == [("1", "x" * 900), ("2", "x" * 900), ("3", "x" * 900), ("0", "bad-table")]


def test_without_rowid(path: Path) -> None:
    make(path, "CREATE TABLE t (id PRIMARY KEY, text) WITHOUT ROWID", ("k", "one"))
    assert told(read(path)) == [("k", "one")]


def test_no_text_column(path: Path) -> None:
    make(path, "CREATE TABLE t (a, b)", (1, 2))
    (item,) = read(path)
    assert isinstance(item, Skipped)
    assert item.code == "no-text-field"
    assert item.reason.endswith("there are t.a, t.b")
    assert told(read(path, fields=Fields(text="B")))[0] == ("1", "no-text")


def test_what_a_database_could_run_does_not_run(path: Path) -> None:
    make(path, "CREATE TABLE t (id, text, content AS (hex(zeroblob(1000000))) VIRTUAL);"
         "CREATE VIEW w AS WITH RECURSIVE c(text) AS (SELECT 'x' UNION ALL SELECT text FROM c) SELECT text FROM c;"
         "CREATE VIRTUAL TABLE f USING fts5(text);"
         "INSERT INTO t (id, text) VALUES (1, 'one')")  # fmt: skip
    assert told(read(path)) == [("1", "one")]


def test_nothing_is_written(path: Path) -> None:
    make(path, "PRAGMA journal_mode=WAL; CREATE TABLE t (text)", ("one",))
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert told(read(path)) == [("a.db#1", "one")]
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_bytes_outside_utf_8(path: Path) -> None:
    make(path, "CREATE TABLE t (text); INSERT INTO t VALUES (CAST(x'61ff62' AS TEXT))")
    assert told(read(path)) == [("a.db#1", "a\ufffdb")]


def test_only_from_a_file_of_its_own(path: Path) -> None:
    make(path, "CREATE TABLE t (text)", ("one",))
    packed = path.with_suffix(".db.gz")
    packed.write_bytes(gzip.compress(path.read_bytes()))
    assert told(read(packed)) == [("0", "not-a-stream")]


def test_databases_of_another_kind_in_a_folder_are_passed_over(path: Path) -> None:
    path.write_bytes(b"Berkeley")
    path.with_name("b.txt").write_text("x")
    assert told(list(Source([path.parent]))) == [("b.txt", "x")]
    assert told(read(path)) == [("0", "bad-table")]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", range(3))
def test_any_damage_ends_in_a_verdict(damage: Damage, seed: int, path: Path) -> None:
    make(path, "CREATE TABLE t (id, text)", *((n, f"text {n} " + "x" * n) for n in range(300)))
    for damaged in damage(path.read_bytes(), seed, 30):
        path.write_bytes(damaged)
        items = read(path)
        assert sum(isinstance(item, Skipped) and item.record == 0 for item in items) <= 1


texts = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.lists(st.tuples(st.none() | st.integers(-5, 5), texts), max_size=20))
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Any, Any]]) -> None:
    path = tmp_path_factory.mktemp("round") / "a.db"
    make(path, "CREATE TABLE t (id, text)", *rows)
    for number, (item, (own, text)) in enumerate(zip(read(path), rows, strict=True), 1):
        if isinstance(item, Document):
            assert (item.id, item.text) == (f"a.db#{number}" if own is None else str(own), text)
        else:
            assert not text or text.isspace()
