"""A damaged segment costs time; what cannot be read or written is said clearly; and nothing is lost."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import warnings
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup import DedupError, Document, OutputError, UsageError
from dedup.index import Answer, Index, near, segments
from dedup.index.header import FORMAT, Header
from dedup.index.store import DATABASE
from dedup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: What is told here is told of any relations; by wording it is told fast.
NEAR = Settings(relations=("near",))

WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence."
BLOG = WIRE.replace("silence", "quiet")
DOCUMENTS = [Document("wire", WIRE), Document("blog", BLOG), Document("short", "Talks in Rome")]


def made(path: Path) -> list[Answer]:
    """An index of one segment, and what it answers."""
    with Index(path, reproducible=True, settings=NEAR) as index:
        index.add(DOCUMENTS)
        index.compact()
        assert index.info().segments == 1
    return answers(path)


def answers(path: Path, **options: Any) -> list[Answer]:
    with Index(path, **options, settings=NEAR) as index:
        assert list(index) == DOCUMENTS
        return [index.query(Document("asked", own.text)) for own in DOCUMENTS]


def segment(path: Path) -> Path:
    (found,) = path.glob("*.segment")
    return found


def edited(path: Path, query: str, *values: object) -> None:
    db = sqlite3.connect(path / "documents.sqlite")
    with db:
        assert db.execute(query, values).rowcount > 0
    db.close()


def test_every_byte_of_a_segment(tmp_path: Path) -> None:
    path = tmp_path / "news"
    expected = made(path)
    whole = segment(path).read_bytes()
    with Index(path, read_only=True, settings=NEAR) as index:
        (listed,) = (segments.Listed(*own) for own in index._store.changes().segments)
    assert segments.read(path, listed) is not None
    for i in range(len(whole)):
        segment(path).write_bytes(whole[:i] + bytes([whole[i] ^ (1 << i % 8)]) + whole[i + 1 :])
        assert segments.read(path, listed) is None
        if i % 97 == 0:
            with pytest.warns(UserWarning, match="1 of 1 segments were missing or damaged"):
                assert answers(path, read_only=True) == expected
    segment(path).write_bytes(whole)
    assert answers(path, read_only=True) == expected


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:-1],
        lambda whole: whole[:20],
        lambda whole: b"",
        lambda whole: whole + b"\0",
        lambda whole: b"\xff" * len(whole),
        lambda whole: None,
    ],
)
def test_a_segment_is_made_again(tmp_path: Path, damage: Callable[[bytes], bytes | None]) -> None:
    path = tmp_path / "news"
    expected = made(path)
    found = segment(path)
    left = damage(found.read_bytes())
    if left is None:
        found.unlink()
    else:
        found.write_bytes(left)
    with pytest.warns(UserWarning, match="none of those is lost"):
        assert answers(path) == expected
    with Index(path, settings=NEAR) as index:  # writing again is what a writer does
        index.compact()
    assert answers(path) == expected


words = st.sampled_from([0, 1, 2, 3, 5, 2**31, 2**32 - 1])


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(0, 200), words), min_size=1, max_size=6), st.booleans())
def test_a_segment_that_lies(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, int]], sums: bool
) -> None:
    """Even one with the right checksum, as somebody may write who means harm, leads nowhere else."""
    import xxhash

    path = tmp_path_factory.mktemp("lying") / "news"
    expected = made(path)
    content = bytearray(segment(path).read_bytes())
    for place, value in edits:
        at = (64 if sums else 0) + place % ((len(content) - 64) // 4) * 4
        content[at : at + 4] = value.to_bytes(4, "little")
    segment(path).write_bytes(content)
    edited(path, "UPDATE segments SET checksum = ?", xxhash.xxh3_128_hexdigest(bytes(content)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = answers(path, read_only=True)
    for answer, right in zip(found, expected, strict=True):
        assert set(answer.matches) <= set(right.matches)  # what is verified is true
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "", "..", "nul\0", "a/b.segment"])
def test_a_name_that_leads_elsewhere(tmp_path: Path, name: str) -> None:
    path = tmp_path / "news"
    expected = made(path)
    edited(path, "UPDATE segments SET name = ?", name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert answers(path, read_only=True) == expected


def test_a_later_format(tmp_path: Path) -> None:
    made(tmp_path / "news")
    header(tmp_path / "news", format=FORMAT + 1)
    for read_only in (True, False):
        with pytest.raises(UsageError, match=r"newer version of dedup.*upgrade"):
            Index(tmp_path / "news", read_only=read_only, wait=0, settings=NEAR)
    header(tmp_path / "news", format=0)
    with pytest.raises(UsageError, match=r"another version.*anew"):
        Index(tmp_path / "news", settings=NEAR)


def test_another_table_of_unicode(tmp_path: Path) -> None:
    made(tmp_path / "news")
    header(tmp_path / "news", unicode="9.0.0")
    with pytest.raises(UsageError, match=r"Unicode '9\.0\.0'.*export"):
        Index(tmp_path / "news", settings=NEAR)


def header(path: Path, **changes: object) -> None:
    db = sqlite3.connect(path / "documents.sqlite")
    found = json.loads(db.execute("SELECT json FROM header").fetchone()[0])
    db.close()
    edited(path, "UPDATE header SET json = ?", json.dumps({**found, **changes}))


@pytest.mark.parametrize("content", ["", "{}", "null", "[]", "3", "{" * 5000, '"x"', None, b"\xff\xfe", 7])
def test_a_damaged_header(tmp_path: Path, content: object) -> None:
    made(tmp_path / "news")
    if content is None:
        edited(tmp_path / "news", "DELETE FROM header")
    else:
        edited(tmp_path / "news", "UPDATE header SET json = ?", content)
    with pytest.raises(DedupError, match=r"header|cannot be opened"):
        Index(tmp_path / "news", wait=0, settings=NEAR)


values = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.text(max_size=3))


@given(
    st.dictionaries(st.sampled_from([*Header.of(Settings()).__dataclass_fields__, "else"]), values, max_size=4),
    st.sets(st.sampled_from(list(Header.of(Settings()).__dataclass_fields__)), max_size=1),
)
def test_any_header_is_refused_or_read(changes: dict[str, object], without: set[str]) -> None:
    stated = {**json.loads(Header.of(Settings()).to_json()), **changes}
    text = json.dumps({name: value for name, value in stated.items() if name not in without})
    try:
        found = Header.from_json(text)
    except UsageError:
        return
    assert found.settings
    assert Header.from_json(found.to_json()) == found


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"no database" * 99])
def test_no_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "documents.sqlite").write_bytes(content)
    for read_only in (True, False):
        with pytest.raises(DedupError, match="index"):
            Index(tmp_path, read_only=read_only, wait=0, settings=NEAR)


def test_a_database_without_its_tables(tmp_path: Path) -> None:
    made(tmp_path / "news")
    db = sqlite3.connect(tmp_path / "news" / "documents.sqlite")
    db.execute("DROP TABLE documents")
    db.close()
    for read_only in (True, False):
        with pytest.raises(DedupError, match="news"):
            Index(tmp_path / "news", read_only=read_only, wait=0, settings=NEAR)


@pytest.mark.parametrize(
    "content",
    [b"", b"garbage", b"\x28\xb5\x2f\xfd" + b"\xff" * 20, b"\x28\xb5\x2f\xfd\xe0" + bytes(7) + b"\x40\x01\0\0", None],
)
def test_a_damaged_text(tmp_path: Path, content: bytes | None) -> None:
    """Whoever asks for it is told; all others are answered, and it can be taken out or fetched again."""
    path = tmp_path / "news"
    made(path)
    edited(path, "UPDATE documents SET text = ? WHERE id = 'blog'", content)
    with Index(path, settings=NEAR) as index:
        assert index.get("wire") == DOCUMENTS[0]
        assert index.query(Document("asked", "Something else was said of it all.")).matches == ()
        with pytest.raises(DedupError, match="damaged"):
            index.query(Document("asked", WIRE))
        assert index.remove("blog")
        assert [match.b for match in index.query(Document("asked", WIRE)).matches][:1] == ["wire"]
        index.check(DOCUMENTS[1])
    with Index(path, settings=NEAR) as index:
        assert {own.id: own.text for own in index} == {own.id: own.text for own in DOCUMENTS}


FULL = """
import resource, signal, sys, warnings
from dedup import Document, OutputError, Settings
from dedup.index import Index, near
NEAR = Settings(relations=("near",))
near.TAIL, near._WORTHWHILE = 10, 1
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
warnings.simplefilter("ignore")
index = Index(sys.argv[1], settings=NEAR)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    for i in range(3000):
        text = f"Report {i} of the harbour tells of {i * 7} ships and {i * i} crates on day {i}."
        index.check(Document(f"{i}", text))
        print(i, flush=True)
except OutputError as error:
    assert "lost" in str(error), error
    print("full")
assert index.query(Document("asked", "Report 0 of the harbour tells of 0 ships and 0 crates on day 0.")).duplicate_of
try:
    index.close()
except OutputError as error:
    assert "lost" in str(error), error
Index(sys.argv[1], wait=0, settings=NEAR).close() if len(sys.argv) > 3 else None
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of files")
@pytest.mark.parametrize("limit", [200, 100_000, 160_000, 300_000])
def test_a_full_disk(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "news"
    with Index(path, settings=NEAR) as index:
        index.check(Document("wire", WIRE))
    found = subprocess.run(
        [sys.executable, "-P", "-c", FULL, str(path), str(limit)], capture_output=True, text=True, check=False
    )
    if limit > 200:
        assert found.stderr == ""
        assert found.stdout.endswith("full\n")
    with Index(path, wait=0, settings=NEAR) as index:
        kept = {own.id for own in index}
        assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
        assert index.check(Document("later", BLOG)).duplicate_of == "wire"
    assert kept >= {"wire", *found.stdout.split()} - {"full"}


def test_a_segment_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near, "_WORTHWHILE", 1)

    def full(*_: object) -> None:
        raise OutputError("full")

    index = Index(tmp_path / "news", settings=NEAR)
    index.check(Document("wire", WIRE))
    with monkeypatch.context() as patched:
        patched.setattr(segments, "write", full)
        with pytest.raises(OutputError):
            index.merge()
        assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
        with pytest.raises(OutputError):
            index.close()
    with Index(tmp_path / "news", wait=0, settings=NEAR) as index:
        assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
        assert index.info().documents == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """As somebody who is not root: a writer is told, and a reader answers."""
    path = tmp_path / "news"
    expected = made(path)
    for own in path.iterdir():
        own.chmod(0o444)
    path.chmod(0o555)
    try:
        found = _as_nobody(lambda: _refused_and_read(path, expected), tmp_path)
    finally:
        path.chmod(0o755)
    assert found == ""
    assert answers(path, read_only=True) == expected


def _refused_and_read(path: Path, expected: list[Answer]) -> None:
    with pytest.raises(OutputError, match="cannot be written to"):
        Index(path, wait=0, settings=NEAR)
    assert answers(path, read_only=True) == expected


def _as_nobody(work: Callable[[], None], folder: Path) -> str:
    """What went wrong in a child that has no rights of root."""
    for parent in (folder, *folder.parents):
        if os.geteuid() == 0 and "pytest" in str(parent):
            parent.chmod(parent.stat().st_mode | 0o055)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            work()
        except BaseException as error:
            os.write(writing, repr(error).encode()[:4000])
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_text_in_no_segment(tmp_path: Path, read_only: bool) -> None:
    """An index opens all the same: all others are found, and the one by its id."""
    path = tmp_path / "news"
    with Index(path, settings=NEAR) as index:
        index.add(DOCUMENTS)
        assert index.info().segments == 0
    edited(path, "UPDATE documents SET text = ? WHERE id = 'blog'", b"\x28\xb5\x2f\xfd" + b"\xff" * 20)
    with pytest.warns(UserWarning, match="text of 1 document is damaged"):
        index = Index(path, read_only=read_only, settings=NEAR)
    with index:
        assert index.get("wire") == DOCUMENTS[0]
        assert [match.b for match in index.query(Document("asked", WIRE)).matches][:1] == ["wire"]
        with pytest.raises(DedupError, match="damaged"):
            index.get("blog")
        if not read_only:
            assert index.remove("blog")
            index.check(DOCUMENTS[1])
            assert index.query(Document("asked", BLOG)).duplicate_of == "blog"


def test_a_document_is_kept_whether_its_segment_can_be_written_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near, "TAIL", 2)
    tried = []

    def full(*arguments: object) -> None:
        tried.append(arguments)
        raise OutputError("full")

    with Index(tmp_path / "news", settings=NEAR) as index:
        index.check(Document("first", "Something else was said of it all."))
        with monkeypatch.context() as patched:
            patched.setattr(segments, "write", full)
            with pytest.warns(UserWarning, match="full; answers stay right"):
                assert index.check(DOCUMENTS[0]).duplicate_of is None
            assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
            with pytest.warns(UserWarning, match="full"):
                assert index.add(DOCUMENTS[1:]) == 2
            assert len(tried) == 2
        assert index.info().segments == 0
        index.check(Document("last", "A third thing altogether was said of it."))
        assert index.info().segments == 1
        assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
    with Index(tmp_path / "news", wait=0, settings=NEAR) as index:
        assert len(index) == 5


def test_a_closed_index(tmp_path: Path) -> None:
    index = Index(tmp_path / "news", settings=NEAR)
    index.check(DOCUMENTS[0])
    index.close()
    index.close()
    asked = DOCUMENTS[1]
    works: list[Callable[[], object]] = [
        lambda: index.check(asked),
        lambda: index.query(asked),
        lambda: list(index.check_all([asked])),
        lambda: index.add([asked]),
        lambda: index.replace(asked),
        lambda: index.remove("wire"),
        lambda: index.get("wire"),
        lambda: "wire" in index,
        lambda: len(index),
        lambda: list(index),
        lambda: list(index.matches()),
        index.scan,
        index.info,
        index.compact,
        index.merge,
        index.flush,
    ]
    for work in works:
        with pytest.raises(UsageError, match="news: is closed"):
            work()
    assert "closed" in repr(index)
    with Index(tmp_path / "news", wait=0, settings=NEAR) as again:
        assert list(again) == DOCUMENTS[:1]


def test_a_reader_does_not_keep_a_writer_from_closing(tmp_path: Path) -> None:
    index = Index(tmp_path / "news", settings=NEAR)
    index.check(DOCUMENTS[0])
    index.flush()
    reader = sqlite3.connect(tmp_path / "news" / "documents.sqlite", isolation_level=None)
    try:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM documents").fetchone() == (1,)
        index.check(DOCUMENTS[1])
        began = time.monotonic()
        index.flush()
        index.close()
        assert time.monotonic() - began < 5
    finally:
        reader.close()
    with Index(tmp_path / "news", wait=0, settings=NEAR) as again:
        assert list(again) == DOCUMENTS[:2]


def test_a_document_is_removed_while_others_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news", settings=NEAR) as writer:
        writer.add(Document(f"d{number}", f"The report of day {number} alone") for number in range(100))
        with Index(tmp_path / "news", read_only=True) as reader:
            real = reader._store._sheets

            def sheets(numbers: Any) -> Any:
                monkeypatch.undo()
                writer.remove("d50")
                return real(numbers)

            monkeypatch.setattr(reader._store, "_sheets", sheets)
            assert len(list(reader)) == 100
            assert len(list(reader)) == 99


@pytest.mark.parametrize("store", ["text", "shingles"])
def test_a_damaged_text_keeps_no_scan_from_the_others(tmp_path: Path, store: str) -> None:
    path = tmp_path / "news"
    texts = [f"The report of day {n // 2} has some words: it says that all {n // 2} came at {n % 2}" for n in range(8)]
    with Index(path, settings=NEAR, store=store) as index:
        for number, text in enumerate(texts):
            index.check(Document(f"d{number}", text))
    with closing(sqlite3.connect(path / DATABASE, isolation_level=None)) as database:
        database.execute("UPDATE documents SET text = x'00', place = NULL WHERE id = 'd3'")
    with pytest.warns(UserWarning, match="damaged"):
        index = Index(path)
    with index:
        with pytest.warns(UserWarning, match="'d3' is"):
            found = index.scan()
        assert {("d0", "d1"), ("d4", "d5"), ("d6", "d7")} <= {(match.a, match.b) for match in found.matches}
        assert not any("d3" in (match.a, match.b) for match in found.matches)
        with pytest.warns(UserWarning, match="'d3' is"):
            index.compact()
