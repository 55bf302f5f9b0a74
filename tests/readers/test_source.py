"""Files, folders and stdin as one stream, with stable ids and an account of every file."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import time
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import InputError, UsageError
from dedup.model import Document, InputFile, Skipped
from dedup.readers import Limits, Source

ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    (folder / "b").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "x.txt").write_text("hidden")
    (folder / ".x.txt").write_text("hidden")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "dump.tar.gz").write_bytes(gzip.compress(b"tar"))
    (folder / "c.txt").write_text("text c")
    (folder / "a.MD").write_text("text a")
    (folder / "b" / "d.jsonl.gz").write_bytes(gzip.compress(b'{"text":"one"}\n\n{"id":"own","text":"two"}\n{"x":1}\n'))
    (folder / "b" / "e.ndjson.zst").write_bytes(zstandard.compress(b'{"body":"three"}'))
    (folder / "link.txt").symlink_to(folder / "c.txt")
    return folder


def ids(source: Source) -> list[str]:
    return [item.id for item in source if isinstance(item, Document)]


def test_folder_is_read_in_order(news: Path) -> None:
    source = Source([news])
    assert ids(source) == ["a.MD", "b/d.jsonl.gz#1", "own", "b/e.ndjson.zst#1", "c.txt"]
    assert [Path(file.path).name for file in source.files] == ["a.MD", "d.jsonl.gz", "e.ndjson.zst", "c.txt"]
    assert source.bytes_total == source.bytes_read == sum(file.bytes for file in source.files)
    raw = (news / "b" / "d.jsonl.gz").read_bytes()
    assert source.files[1] == InputFile((news / "b/d.jsonl.gz").as_posix(), len(raw), hashlib.sha256(raw).hexdigest())
    assert ids(source) == ids(source)


def test_several_arguments_prefix_ids(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(news)
    assert ids(Source(["b/", "./c.txt"])) == ["b/d.jsonl.gz#1", "own", "b/e.ndjson.zst#1", "c.txt"]
    assert ids(Source(["."]))[0] == "a.MD"


def test_file_by_itself_goes_by_its_name(news: Path) -> None:
    assert ids(Source([news / "c.txt"])) == ["c.txt"]
    assert [item.path for item in Source([news / "c.txt"]) if isinstance(item, Document)] == [
        f"{news.as_posix()}/c.txt"
    ]


def test_named_file_may_have_any_name_and_be_a_link(news: Path) -> None:
    (news / "records").write_bytes(b'\n {"text": "one"}')
    assert ids(Source([news / "records"])) == ["records#1"]
    assert ids(Source([news / "link.txt"])) == ["link.txt"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"text": "one"}', ["-#1"]),
        (b'\xef\xbb\xbf \n{"text": "one"}', ["-#1"]),
        ('{"text": "one"}'.encode("utf-16"), ["-#1"]),
        (gzip.compress(b'{"text": "one"}', mtime=0), ["-#1"]),  # or the name of the test would change each second
        (b"plain text", ["-"]),
        (b"[1] is a reference", ["-"]),
        (b"", []),
    ],
)
def test_stdin_is_sniffed(data: bytes, expected: list[str]) -> None:
    source = Source(["-"], stdin=io.BytesIO(data))
    assert source.bytes_total is None
    assert ids(source) == expected
    assert source.files == [InputFile("-", len(data), hashlib.sha256(data).hexdigest())]


def test_usage_errors(news: Path) -> None:
    with pytest.raises(UsageError, match="nothing to read"):
        Source([])
    with pytest.raises(UsageError, match="twice"):
        Source(["-", "-"])
    with pytest.raises(UsageError, match="twice"):
        Source([news / "c.txt", news / "b" / ".." / "c.txt"])
    with pytest.raises(UsageError, match="lies inside"):
        Source([news / "c.txt", news])
    with pytest.raises(UsageError, match="a list"):
        Source(str(news))


def test_input_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nope: cannot be read"):
        Source([tmp_path / "nope"])
    with pytest.raises(InputError, match="cannot be read"):
        Source(["a\0b"])
    if not ROOT:
        (tmp_path / "secret.txt").write_text("x")
        (tmp_path / "secret.txt").chmod(0)
        with pytest.raises(InputError, match="Permission denied"):
            Source([tmp_path / "secret.txt"])


def test_vanished_file_is_skipped(news: Path) -> None:
    source = Source([news])
    (news / "a.MD").unlink()
    first = next(iter(source))
    assert isinstance(first, Skipped)
    assert (first.record, first.code) == (0, "unreadable")
    assert len(ids(source)) == 4


def test_reading_that_breaks_off_is_reported() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell():
                raise OSError(5, "Input/output error")
            return super().read(10)

    (skipped,) = Source(["-"], stdin=Broken(b"some text that goes on"))
    assert isinstance(skipped, Skipped)
    assert skipped.code == "unreadable"


def test_truncated_files_keep_what_was_read(tmp_path: Path) -> None:
    lines = b"".join(b'{"id": %d, "text": "%s"}\n' % (n, os.urandom(300).hex().encode()) for n in range(500))
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines)[:-3000])
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(lines)[:-3000])
    source = Source([tmp_path])
    items = list(source)
    assert [item.code for item in items if isinstance(item, Skipped) and item.record == 0] == ["bad-compression"] * 2
    assert 300 < sum(isinstance(item, Document) for item in items) < 501
    assert isinstance(items[-2], Document)
    assert items[-2].id == "b.txt.gz"
    assert source.bytes_read == source.bytes_total


def test_bomb_is_reported_and_hashed_whole(tmp_path: Path) -> None:
    data = gzip.compress(bytes(30 << 20))
    (tmp_path / "bomb.jsonl.gz").write_bytes(data)
    (tmp_path / "c.txt").write_text("good")
    source = Source([tmp_path], limits=Limits(ratio=100))
    items = list(source)
    assert [item.code for item in items if isinstance(item, Skipped) and item.record == 0] == ["ratio"]
    assert source.files[0].sha256 == hashlib.sha256(data).hexdigest()
    assert isinstance(items[-1], Document)


@pytest.mark.skipif(os.name != "posix" or os.uname().sysname == "Darwin", reason="file names are bytes only on Linux")
def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/a\xff.txt", "w") as stream:  # noqa: PTH123  # a name of bytes
        stream.write("text")
    assert ids(Source([tmp_path])) == ["a\ufffd.txt"]


@given(st.binary(max_size=300))
def test_any_bytes_on_stdin(data: bytes) -> None:
    for item in Source(["-"], stdin=io.BytesIO(data)):
        assert isinstance(item, Document | Skipped)
        item.text.encode() if isinstance(item, Document) else item.reason.encode()


def test_limits_are_checked() -> None:
    with pytest.raises(UsageError, match="line_bytes"):
        Limits(line_bytes=0)


def test_a_folder_without_anything_to_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(InputError, match="holds no file"):
        Source([tmp_path])


def test_white_space_in_many_small_pieces_is_passed_over_at_once(tmp_path: Path) -> None:
    path = tmp_path / "unnamed"
    path.write_bytes(gzip.compress(b" ") * 20_000 + gzip.compress(b'{"text": "a"}'))
    before = time.process_time()
    assert [item.text for item in Source([path]) if isinstance(item, Document)] == ["a"]
    assert time.process_time() - before < 2
