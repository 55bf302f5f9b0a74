"""Texts of documents that come together stand on sheets of the database, and are no less safe there."""

from __future__ import annotations

import random
import sqlite3
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from dedup import DedupError, Document, OutputError
from dedup.index import Index

if TYPE_CHECKING:
    from pathlib import Path

random_words = random.Random(7)
WORDS = ["".join(random_words.choices("abcdefghijklmnop", k=9)) for _ in range(4000)]
#: Some short, some longer than a sheet even compressed.
DOCUMENTS = [
    Document(f"{i:03}", " ".join(random_words.choices(WORDS, k=20_000 if i % 40 == 7 else 60))) for i in range(150)
]


def query(path: Path, text: str, *values: object) -> list[Any]:
    db = sqlite3.connect(path / "documents.sqlite")
    try:
        with db:
            return db.execute(text, values).fetchall()
    finally:
        db.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Index(tmp_path / "news") as index:
        assert index.add(DOCUMENTS[:-1]) == len(DOCUMENTS) - 1
        index.check(DOCUMENTS[-1])
    assert query(tmp_path / "news", "SELECT count(*) FROM documents WHERE text IS NOT NULL") == [(1,)]
    assert query(tmp_path / "news", "SELECT count(*) FROM sheets")[0][0] > 5
    return tmp_path / "news"


def test_they_are_read_again(path: Path) -> None:
    with Index(path) as index:
        assert list(index) == DOCUMENTS
        for own in DOCUMENTS[::7]:
            assert index.get(own.id) == own
            assert index.query(Document("asked", own.text)).duplicate_of == own.id
        assert index.add([Document(f"more {own.id}", own.text + " and more") for own in DOCUMENTS]) == len(DOCUMENTS)
        assert list(index)[: len(DOCUMENTS)] == DOCUMENTS
    with Index(path, read_only=True) as index:
        assert len(list(index)) == 2 * len(DOCUMENTS)
        assert index.info().texts > 100_000


def test_what_is_removed_is_blank(path: Path) -> None:
    before = dict(query(path, "SELECT number, bytes FROM sheets"))
    with Index(path) as index:
        for own in DOCUMENTS[5:20]:
            assert index.remove(own.id)
        assert list(index) == DOCUMENTS[:5] + DOCUMENTS[20:]
    after = dict(query(path, "SELECT number, bytes FROM sheets"))
    assert set(after) < set(before), "a text is longer than a sheet"
    gone = [(a, b) for number in after for a, b in zip(before[number], after[number], strict=True) if a != b]
    assert len(gone) > 1000
    assert {b for _, b in gone} == {0}
    with Index(path) as index:
        for own in DOCUMENTS[:5] + DOCUMENTS[20:]:
            assert index.remove(own.id)
        assert index.info().texts == 0
    assert query(path, "SELECT count(*) FROM sheets") == [(0,)]
    with Index(path) as index:
        assert index.add(DOCUMENTS) == len(DOCUMENTS)
        assert list(index) == DOCUMENTS


def test_a_block_that_is_not_kept_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = [Document(f"more {own.id}", own.text + " and more") for own in DOCUMENTS]
    with Index(path) as index:
        before = index.info()
        with monkeypatch.context() as patched:
            patched.setattr(index._store, "_db", FullDisk(index._store._db))
            with pytest.raises(OutputError, match="nothing that was kept before is lost"):
                index.add(more)
        assert index.info() == before
        assert list(index) == DOCUMENTS
        assert index.add(more) == len(more)
        assert list(index) == DOCUMENTS + more


class FullDisk:
    """A database that cannot write another document, but all else."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def executemany(self, text: str, values: Any) -> object:
        if "documents" in text:
            raise sqlite3.OperationalError("database or disk is full")
        return self._db.executemany(text, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM sheets",
        "DELETE FROM sheets WHERE number % 2 = 0",
        "UPDATE sheets SET bytes = substr(bytes, 1, 100)",
        "UPDATE sheets SET bytes = 'text'",
        "UPDATE sheets SET bytes = zeroblob(length(bytes))",
        "UPDATE documents SET size = 1 << 60 WHERE place IS NOT NULL",
        "UPDATE documents SET size = -1 WHERE place IS NOT NULL",
        "UPDATE documents SET place = -place",
        "UPDATE documents SET place = (1 << 62) + row",
        "UPDATE documents SET place = 'x', size = 2.5",
    ],
)
def test_damage_is_told(path: Path, damage: str) -> None:
    query(path, damage)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        index = Index(path)
    with index:
        assert index.get(DOCUMENTS[-1].id) == DOCUMENTS[-1]
        told = 0
        for own in DOCUMENTS[:-1]:
            try:
                assert index.get(own.id) == own
            except DedupError:
                told += 1
        assert told > 0 or "1 << 60" in damage, "what follows a text is not read"
        assert index.remove(DOCUMENTS[0].id)
