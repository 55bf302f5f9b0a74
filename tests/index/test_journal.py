"""A document that was answered for is in the journal until the database has it; what is damaged there harms nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import Document, OutputError, Settings
from dedup.index import Index, group
from dedup.index.journal import JOURNAL, Journal
from dedup.index.store import Entry

if TYPE_CHECKING:
    from pathlib import Path

NEAR = Settings(relations=("near",))
WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence."
BLOG = WIRE.replace("silence", "quiet")
DOCUMENTS = [
    Document("wire", WIRE, url="https://wire.example/1", published="2026-05-04"),
    Document("blog", BLOG, title="Tälks", language="en"),
    Document("copy", WIRE),
    Document("\udcffother", "Something else altogether was said of it in the north."),
]

ids = st.text(max_size=8) | st.sampled_from(["\udcff", "a\n"])
entries = st.lists(
    st.builds(
        lambda own, facts, text: (own, facts, text.encode()),
        ids,
        st.none() | st.just(b'{"url":"https://a.example"}'),
        st.text(max_size=40),
    ),
    max_size=6,
).map(
    lambda parts: [Entry(3 + i, own, 0, 0, 0, 0, None, facts, None, text) for i, (own, facts, text) in enumerate(parts)]
)


@pytest.fixture
def _never_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database is not written to before somebody asks for it."""
    monkeypatch.setattr(group, "LATEST", 1000)


def left(path: Path, documents: list[Document], *, reproducible: bool = False) -> bytes:
    """An index as its writer leaves it when it is killed: its journal is given back, too."""
    index = Index(path, settings=NEAR, reproducible=reproducible)
    for own in documents:
        index.check(own)
    content = (path / JOURNAL).read_bytes()
    other = path.with_name(path.name + "-killed")
    shutil.copytree(path, other)
    index.close()
    shutil.rmtree(path)
    other.rename(path)
    return content


def held(path: Path) -> list[Document]:
    with Index(path, wait=0, settings=NEAR) as index:
        found = list(index)
        assert [own.id for own in found] == [own.id for own in dict.fromkeys(found)]
        assert len(index) == len(found)
        return found


@given(entries, st.integers(0, 2**63 - 1), st.integers(0, 10))
def test_what_is_appended_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, kept: list[Entry], seed: int, after: int
) -> None:
    path = tmp_path_factory.mktemp("journal") / JOURNAL
    journal = Journal(path, seed)
    for entry in kept[:2]:
        journal.append(journal.records([entry], seed))
    journal.append(journal.records(kept[2:], seed))
    again = Journal(path, seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = again.documents(max(after, 2))
    again.close()
    journal.close()
    wanted = [own for own in kept if own.row > max(after, 2)]
    assert [(own.id, own.text.encode()) for own in found] == [(own.id, own.text) for own in wanted]
    assert [own.url is None for own in found] == [own.facts is None for own in wanted]


@given(st.data())
def test_any_byte_of_a_journal(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Records are told as they were written, or not at all; nor is anything that comes after."""
    path = tmp_path_factory.mktemp("journal") / JOURNAL
    kept = [Entry(1 + i, f"d{i}", 0, 0, 0, 0, None, None, None, b"text" * i) for i in range(4)]
    journal = Journal(path, 5)
    ends = [0]
    for entry in kept:
        journal.append(journal.records([entry], 5))
        ends.append(journal.size)
    journal.close()
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[at:]
    else:
        content[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    journal = Journal(path, 5)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = journal.documents(0)
    whole = sum(end <= at for end in ends[1:])
    assert [own.id for own in found] == [own.id for own in kept[:whole]]
    assert journal.size == ends[whole]  # what stands behind it is written over
    journal.append(journal.records([Entry(whole + 1, "new", 0, 0, 0, 0, None, None, None, b"")], 5))
    assert [own.id for own in journal.documents(whole)] == ["new"]
    journal.close()


@pytest.mark.usefixtures("_never_late")
def test_a_writer_that_was_killed(tmp_path: Path) -> None:
    content = left(tmp_path / "news", DOCUMENTS)
    assert content
    with sqlite3.connect(tmp_path / "news" / "documents.sqlite") as db:
        assert db.execute("SELECT count(*) FROM documents").fetchone() == (0,)
    db.close()
    with Index(tmp_path / "alone", settings=NEAR) as alone:
        answers = [alone.check(own) for own in DOCUMENTS]
        matches = list(alone.matches())
    with Index(tmp_path / "news", settings=NEAR) as index:
        assert (tmp_path / "news" / JOURNAL).read_bytes() == b""
        assert list(index) == DOCUMENTS
        assert list(index.matches()) == matches
        assert [index.check(own).matches for own in DOCUMENTS[:1]] == [index.query(DOCUMENTS[0]).matches]
        assert [index.check(own).cluster for own in DOCUMENTS] == [own.cluster for own in answers]


@pytest.mark.usefixtures("_never_late")
@pytest.mark.parametrize("cut", [1, 40, 130])
def test_a_record_that_was_being_written(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "news"
    content = left(path, DOCUMENTS)
    (path / JOURNAL).write_bytes(content[:-cut])
    assert held(path) == DOCUMENTS[: 3 if cut < 100 else 2]


@pytest.mark.usefixtures("_never_late")
def test_a_damaged_record(tmp_path: Path) -> None:
    path = tmp_path / "news"
    content = bytearray(left(path, DOCUMENTS))
    content[content.index(b"quiet")] ^= 1
    (path / JOURNAL).write_bytes(content)
    with pytest.warns(UserWarning, match="damaged"):
        assert held(path) == DOCUMENTS[:1]


@pytest.mark.usefixtures("_never_late")
@pytest.mark.parametrize("reproducible", [False, True])
def test_a_journal_of_another_index(tmp_path: Path, reproducible: bool) -> None:
    content = left(tmp_path / "one", DOCUMENTS, reproducible=reproducible)
    with Index(tmp_path / "two", settings=NEAR, reproducible=reproducible):
        pass
    (tmp_path / "two" / JOURNAL).write_bytes(content)
    with pytest.warns(UserWarning, match="of another index"):
        assert held(tmp_path / "two") == []


@pytest.mark.usefixtures("_never_late")
def test_a_journal_of_later_rows(tmp_path: Path) -> None:
    """As when the database was put back from a copy that is older than the journal."""
    path = tmp_path / "news"
    with Index(path, settings=NEAR):
        pass
    shutil.copytree(path, tmp_path / "older")
    with Index(path, settings=NEAR) as index:
        index.add(DOCUMENTS[:2])
    content = left(path, DOCUMENTS[2:])
    (tmp_path / "older" / JOURNAL).write_bytes(content)
    with pytest.warns(UserWarning, match="nothing of row 1"):
        assert held(tmp_path / "older") == []


@pytest.mark.usefixtures("_never_late")
@pytest.mark.parametrize("parts", [1, 2])
def test_killed_when_the_database_had_it_all(tmp_path: Path, parts: int) -> None:
    """Between what the database does last and that the journal is emptied: nothing is there twice."""
    path = tmp_path / "news"
    content = left(path, DOCUMENTS[:parts])
    with Index(path, settings=NEAR) as index:
        before = list(index.matches())
    (path / JOURNAL).write_bytes(content)
    assert held(path) == DOCUMENTS[:parts]
    (path / JOURNAL).write_bytes(content)
    with Index(path, settings=NEAR) as index:
        assert list(index.matches()) == before
        for own in DOCUMENTS[parts:]:
            index.check(own)
    assert held(path) == DOCUMENTS


@pytest.mark.usefixtures("_never_late")
def test_a_reader_after_a_writer_that_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "news"
    content = left(path, DOCUMENTS)
    with Index(path, read_only=True, settings=NEAR) as reader:
        assert list(reader) == DOCUMENTS
    assert (path / JOURNAL).read_bytes() == b""
    with Index(path, settings=NEAR) as index:
        index.check(Document("new", "A third thing altogether was said of it in the south."))
        with Index(path, read_only=True, settings=NEAR) as reader:  # its writer lives, and writes it soon
            assert list(reader) == DOCUMENTS
        assert (path / JOURNAL).stat().st_size > 0
    assert content


def test_another_process_sees_it_soon(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=NEAR) as index:
        with Index(tmp_path / "news", read_only=True, settings=NEAR) as reader:
            index.check(DOCUMENTS[0])
            until = time.monotonic() + 20
            while "wire" not in reader and time.monotonic() < until:
                time.sleep(0.01)
            assert "wire" in reader
        assert (tmp_path / "news" / JOURNAL).read_bytes() == b""


@pytest.mark.usefixtures("_never_late")
def test_what_waits_is_found(tmp_path: Path) -> None:
    """By all that is asked of an index, before the database has it."""
    with Index(tmp_path / "news", settings=NEAR) as index:
        for own in DOCUMENTS:
            index.check(own)
        assert index.get("blog") == DOCUMENTS[1]
        assert [own.id for own in index.together("copy", 9)] == ["wire", "blog", "copy"]
        asked = index.query(Document("asked", WIRE)).matches
        assert {match.a if match.b == "asked" else match.b for match in asked} == {"wire", "blog", "copy"}
        assert index.check(DOCUMENTS[0]).refetch
        assert index.check(Document("new", WIRE, url="https://wire.example/1")).refetch
        assert len(index) == 4
        assert len(list(index.matches())) == 3
        assert index.remove("wire")
        assert "wire" not in index


@pytest.mark.usefixtures("_never_late")
def test_so_many_are_written_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "TOGETHER", 3)
    path = tmp_path / "news"
    sizes = []
    with Index(path, settings=NEAR) as index:
        for own in DOCUMENTS:
            index.check(own)
            sizes.append((path / JOURNAL).stat().st_size)
    assert [size > 0 for size in sizes] == [True, True, False, True]
    monkeypatch.setattr(group, "MOST_BYTES", 200)
    with Index(path, settings=NEAR) as index:
        index.check(Document("long", "A text of many words. " * 20))
        assert (path / JOURNAL).stat().st_size == 0
    assert len(held(path)) == 5


class FullError(Exception):
    """Something that nobody expects."""


@pytest.mark.usefixtures("_never_late")
def test_what_fails_undoes_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news", settings=NEAR) as index:
        index.check(DOCUMENTS[0])
        index.check(DOCUMENTS[1])
        with monkeypatch.context() as patched:

            def fail(*_: object) -> None:
                raise FullError

            patched.setattr(index, "_join", fail)
            with pytest.raises(FullError):
                index.check(DOCUMENTS[2])
        assert list(index) == DOCUMENTS[:2]
        assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
        for own in DOCUMENTS[2:]:
            index.check(own)
        assert len(list(index.matches())) == 3
    assert held(tmp_path / "news") == DOCUMENTS


@pytest.mark.usefixtures("_never_late")
def test_a_journal_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news", settings=NEAR) as index:
        index.check(DOCUMENTS[0])
        with monkeypatch.context() as patched:

            def full(*_: object, **__: object) -> None:
                raise OutputError("not written: full; nothing is lost")

            patched.setattr(Journal, "append", full)
            with pytest.raises(OutputError, match="lost"):
                index.check(DOCUMENTS[1])
            assert list(index) == DOCUMENTS[:1]
        index.check(DOCUMENTS[1])
    assert held(tmp_path / "news") == DOCUMENTS[:2]


def test_a_file_that_takes_half_of_it(tmp_path: Path) -> None:
    class Half:
        """A file on a disk that is full after some bytes."""

        def __init__(self, inner: object, most: int) -> None:
            self._inner, self.most = inner, most

        def write(self, part: bytes) -> int:
            taken = min(len(part), self.most)
            if not taken:
                raise OSError(28, "No space left on device")
            self.most -= taken
            return int(self._inner.write(part[:taken]))  # type: ignore[attr-defined]

        def __getattr__(self, name: str) -> object:
            return getattr(self._inner, name)

    one, two = (Entry(i, f"d{i}", 0, 0, i, 0, None, None, None, b"text" * 9) for i in (1, 2))
    journal = Journal(tmp_path / JOURNAL, 1)
    journal.append(journal.records([one], 1))
    whole = journal.size
    journal._file = Half(journal._file, 20)  # type: ignore[assignment]
    with pytest.raises(OutputError, match=r"No space left.*nothing that was kept before is lost"):
        journal.append(journal.records([two], 1))
    assert (tmp_path / JOURNAL).stat().st_size == journal.size == whole
    journal._file.most = 1 << 20  # type: ignore[attr-defined]
    journal.append(journal.records([two], 1))
    assert [own.id for own in journal.documents(0)] == ["d1", "d2"]
    journal.close()


@pytest.mark.usefixtures("_never_late")
def test_a_database_that_refuses(tmp_path: Path) -> None:
    """Whoever comes next is told, what was answered for stays, and all goes on when it is written again."""
    path = tmp_path / "news"
    index = Index(path, settings=NEAR)
    index.check(DOCUMENTS[0])
    pages = index._store._db.execute("PRAGMA page_count").fetchone()[0]
    index._store._db.execute(f"PRAGMA max_page_count = {pages}")  # as if the disk were full
    big = Document("big", " ".join(f"word{i * i}" for i in range(9000)))
    index.check(big)
    with pytest.raises(OutputError, match="lost"):
        index.flush()
    for _ in range(2):
        with pytest.raises(OutputError, match="lost"):
            index.check(DOCUMENTS[1])
    assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
    assert index.get("big") is not None
    index._store._db.execute("PRAGMA max_page_count = 100000")
    index.check(DOCUMENTS[1])
    index.close()
    assert held(path) == [DOCUMENTS[0], big, DOCUMENTS[1]]


def test_many_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All are kept, whoever writes them to the database, and whenever."""
    monkeypatch.setattr(group, "LATEST", 0.001)
    monkeypatch.setattr(group, "TOGETHER", 17)
    with Index(tmp_path / "news", settings=NEAR) as index:

        def work(own: int) -> None:
            for i in range(40):
                index.check(Document(f"{own}-{i}", f"Report {i} of harbour {own} tells of {i * own} ships and crates."))

        threads = [threading.Thread(target=work, args=(own,)) for own in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert {own.id for own in held(tmp_path / "news")} == {f"{own}-{i}" for own in range(4) for i in range(40)}


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="no such flag")
def test_a_link_in_the_place_of_the_journal(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=NEAR):
        pass
    (tmp_path / "news" / JOURNAL).unlink()
    (tmp_path / "elsewhere").write_bytes(b"what nobody may touch")
    (tmp_path / "news" / JOURNAL).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="cannot be written to"):
        Index(tmp_path / "news", wait=0, settings=NEAR)
    assert (tmp_path / "elsewhere").read_bytes() == b"what nobody may touch"


@pytest.mark.parametrize(("documents", "durable", "times"), [(50, False, 0), (50, True, 1), (1000, False, 1)])
def test_a_thousand_documents_wait_for_the_disk_and_fewer_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: int, durable: bool, times: int
) -> None:
    synchronised: list[int] = []
    with Index(tmp_path / "news", durable=durable, settings=NEAR) as index:
        monkeypatch.setattr("dedup.index.journal.os.fsync", synchronised.append)
        for _ in index.check_all(Document(str(number), f"word{number} alone") for number in range(documents)):
            assert len(synchronised) == times
        monkeypatch.undo()


def once(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, error: BaseException) -> None:
    """Fail the next time, and only then."""
    real = getattr(owner, name)

    def fail(*_: object) -> None:
        monkeypatch.setattr(owner, name, real)
        raise error

    monkeypatch.setattr(owner, name, fail)


def page(number: int) -> Document:
    return Document(f"d{number}", f"The report of day {number} has {number} words that stand in no other {number}")


def test_interrupted_while_documents_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "LATEST", 60)
    path = tmp_path / "news"
    with Index(path, settings=NEAR) as index:
        for number in range(100):
            index.check(page(number))
        once(monkeypatch, index._store, "_on_sheets", KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            len(index)
    with Index(path) as index:
        assert len(index) == 100


def test_interrupted_while_what_failed_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "news"
    with Index(path, settings=NEAR) as index:
        for number in range(50):
            index.check(page(number))
    with Index(path) as index:
        for number in range(50, 60):
            index.check(page(number))
        index.flush()
        index.check(page(60))
        once(monkeypatch, index._near, "_add_again", KeyboardInterrupt())
        once(monkeypatch, index._finder, "related", ValueError())
        with pytest.raises(KeyboardInterrupt):
            index.check(page(61))
        assert index.check(Document("d5", "Another version of the page of the fifth day")).revision_of == "d5"
        assert index.check(page(6)).refetch
        assert index.check(page(60)).refetch
    with Index(path) as index:
        assert sorted(own.id for own in index) == sorted(f"d{number}" for number in range(61))


def test_what_was_removed_does_not_stay_in_a_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "LATEST", 60)
    monkeypatch.setattr(Journal, "clear", lambda _: None)  # as if killed before it
    path, left_behind = tmp_path / "news", tmp_path / "left"
    with Index(path, settings=NEAR) as index:
        for number in range(5):
            index.check(page(number))
        index.remove("d3")
        shutil.copytree(path, left_behind)
    monkeypatch.undo()
    assert page(3).text.encode() in (left_behind / JOURNAL).read_bytes()
    with Index(left_behind, read_only=True) as index:
        assert len(index) == 4
    assert (left_behind / JOURNAL).read_bytes() == b""


def test_no_thread_can_be_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news", settings=NEAR) as index:
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", lambda _: (_ for _ in ()).throw(RuntimeError("no thread")))
            index.check(page(1))
        index.check(page(2))
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with Index(tmp_path / "news", read_only=True) as reader:
                if len(reader) == 2:
                    return
        raise AssertionError("it was not written")
