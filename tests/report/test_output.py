"""Outputs appear whole or not at all, and never over an input."""

from __future__ import annotations

import gzip
import importlib.util
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import OutputError, UsageError
from dedup.report.output import Output, check, opened, opened_each, parse
from dedup.unfinished import remove_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from dedup.report.output import Format, Result

PYARROW = importlib.util.find_spec("pyarrow") is not None
ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", Output("text")),
        ("jsonl:-", Output("jsonl")),
        ("jsonl:a.jsonl", Output("jsonl", Path("a.jsonl"))),
        ("text:C:\\x", Output("text", Path("C:\\x"))),
        ("csv:a.csv.gz", Output("csv", Path("a.csv.gz"))),
        ("csv:a/", Output("csv", Path("a"), folder=True)),
        ("parquet:.", Output("parquet", Path(), folder=True)),
        ("jsonl:a/", Output("jsonl", Path("a"))),
    ],
)
def test_parse(value: str, expected: Output) -> None:
    assert parse(value) == expected


@given(st.text())
def test_parse_of_anything(value: str) -> None:
    with suppress(UsageError):
        assert parse(value).format == value.partition(":")[0]


@pytest.mark.parametrize("value", ["", "tsv", "tsv:a", "jsonl:", ":a", "csv:"])
def test_parse_refuses(value: str) -> None:
    with pytest.raises(UsageError, match="output"):
        parse(value)


@pytest.mark.parametrize("name", ["text", "jsonl", "csv", "parquet", "markdown", "prov-json", "graphml"])
def test_a_trace_has_every_format(name: str) -> None:
    assert parse(f"{name}:out", "trace") == Output(cast("Format", name), Path("out"), result="trace")


@pytest.mark.parametrize("result", ["scan", "facts"])
@pytest.mark.parametrize("name", ["markdown", "prov-json", "graphml", "html"])
def test_formats_of_a_trace_are_for_a_trace(name: str, result: Result) -> None:
    with pytest.raises(
        UsageError, match=f"only dedup trace can write {name}; here there are text, jsonl, csv, parquet"
    ):
        parse(f"{name}:out", result)


def test_pages_are_a_folder(tmp_path: Path) -> None:
    target = tmp_path / "report"
    for name in (f"html:{target}", f"html:{target}/"):
        assert parse(name, "trace") == Output("html", target, folder=True, result="trace")
    assert parse(f"html:{target}", "trace").files == {"index": Output("html", target / "index.html")}
    check([parse(f"html:{target}", "trace")])
    for name in ("html", "html:-"):
        with pytest.raises(UsageError, match="html is a folder of pages; name it, as in html:report/"):
            parse(name, "trace")
    with pytest.raises(OutputError, match="there is no folder"):
        check([parse(f"html:{tmp_path / 'no' / 'report'}", "trace")])
    target.write_bytes(b"")
    with pytest.raises(OutputError, match="is a file, not a folder"):
        check([parse(f"html:{target}", "trace")])
    target.unlink()
    target.mkdir()
    (target / "index.html").write_bytes(b"in")
    with pytest.raises(UsageError, match="one of the inputs"):
        check([parse(f"html:{target}", "trace")], [target / "index.html"])


def write(target: Path, data: bytes = b"data") -> None:
    with opened(Output("jsonl", target)) as stream:
        stream.write(data)


def test_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    target.chmod(0o640)
    with opened(Output("jsonl", target)) as stream:
        stream.write(b"new")
        stream.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, OSError])
@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_any_error_leaves_nothing_behind(tmp_path: Path, error: type[BaseException], suffix: str) -> None:
    target = tmp_path / f"out{suffix}"
    target.write_bytes(b"old")

    def fail() -> None:
        with opened(Output("jsonl", target)) as stream:
            stream.write(b"new")
            raise error

    with pytest.raises((error, OutputError)):
        fail()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("suffix", "unpack"),
    [(".gz", gzip.decompress), (".zst", lambda d: zstandard.ZstdDecompressor().stream_reader(d).read())],
)
def test_suffix_compresses_the_same_each_time(tmp_path: Path, suffix: str, unpack: Callable[[bytes], bytes]) -> None:
    for name in "ab":
        write(tmp_path / (name + suffix), b"data" * 1000)
    assert unpack((tmp_path / f"a{suffix}").read_bytes()) == b"data" * 1000
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_link_and_device(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"data"
    check([Output("jsonl", Path(os.devnull))])
    write(Path(os.devnull))


def test_inputs_are_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"in")
    (tmp_path / "link").symlink_to(tmp_path / "in.jsonl")
    (tmp_path / "hard").hardlink_to(tmp_path / "in.jsonl")
    for name in ("in.jsonl", "link", "hard", "./in.jsonl"):
        with pytest.raises(UsageError, match="one of the inputs"):
            check([Output("jsonl", tmp_path / name)], [tmp_path / "in.jsonl"])
    check([Output("jsonl", tmp_path / "out")], [tmp_path / "in.jsonl"])


def test_two_outputs_need_two_targets(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="two results go to stdout"):
        check([Output("jsonl"), Output("text")])
    with pytest.raises(UsageError, match="two results go to"):
        check([Output("jsonl", tmp_path / "a"), Output("text", tmp_path / "." / "a")])


def test_a_folder_of_tables(tmp_path: Path) -> None:
    output = parse(f"csv:{tmp_path / 'out'}/")
    check([output])
    with opened_each(output) as streams:
        for name, stream in streams.items():
            stream.write(name.encode())
        assert all(path.suffix == ".part" for path in (tmp_path / "out").iterdir())
    assert {path.name: path.read_text() for path in (tmp_path / "out").iterdir()} == {
        f"{name}.csv": name for name in ("run", "documents", "matches", "clusters", "stories", "skipped")
    }
    check([parse(f"csv:{tmp_path / 'out'}")])
    with pytest.raises(UsageError, match="one of the inputs"):
        check([output], [tmp_path / "out" / "stories.csv"])
    with pytest.raises(UsageError, match="two results go to"):
        check([output, parse(f"csv:{tmp_path / 'out' / 'matches.csv'}")])
    check([output, parse(f"parquet:{tmp_path / 'out'}/")] if PYARROW else [output])


@pytest.mark.parametrize("there", [True, False])
def test_an_error_leaves_no_table_behind(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "out"
    if there:
        folder.mkdir()
        (folder / "matches.csv").write_bytes(b"old")

    def fail() -> None:
        with opened_each(Output("csv", folder, folder=True)) as streams:
            streams["matches"].write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert [path.name for path in tmp_path.rglob("*")] == (["out", "matches.csv"] if there else [])


def test_pages_of_others_are_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"index\.html: was not made by dedup, and is not replaced"):
        check([parse(f"html:{tmp_path}", "trace")])


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("csv:no/such/", "there is no folder"),
        ("csv:file/", "is a file, not a folder"),
        ("csv:file/out/", "there is no folder"),
    ],
)
def test_impossible_folders(tmp_path: Path, name: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    with pytest.raises(OutputError, match=message):
        check([parse(name)])


def test_pages_are_apart_from_what_is_read(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (tmp_path / "link").symlink_to(news)
    for target, message in (
        (news, "is one of the inputs"),
        (tmp_path / "link", "is one of the inputs"),
        (tmp_path, "holds the input"),
        (tmp_path / "link" / "report", "is inside the input"),
    ):
        with pytest.raises(UsageError, match=message):
            check([parse(f"html:{target}/", "trace")], [news])
    check([parse(f"html:{tmp_path / 'news-report'}/", "trace")], [news])
    check([parse(f"csv:{news / 'tables'}/")], [news])


def test_what_is_unfinished_can_be_removed_at_once(tmp_path: Path) -> None:
    write(tmp_path / "done")
    with suppress(OutputError), opened_each(Output("csv", tmp_path / "out", folder=True)) as streams:
        streams["matches"].write(b"half")
        remove_all()
        assert [path.name for path in tmp_path.rglob("*")] == ["done"]
    remove_all()
    assert [path.name for path in tmp_path.rglob("*")] == ["done"]


def test_parquet_needs_a_library_and_no_compression(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"compressed inside; leave \.gz out"):
        check([Output("parquet", tmp_path / "a.parquet.gz")])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(UsageError, match=r'pip install "dedup-trace\[parquet\]"'):
        check([Output("parquet", tmp_path / "a.parquet")])


def test_impossible_targets(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        check([Output("jsonl", tmp_path / "no" / "a")])
    with pytest.raises(OutputError, match="is a folder"):
        check([Output("jsonl", tmp_path)])
    if not ROOT:
        tmp_path.chmod(0o500)
        with pytest.raises(OutputError, match="may not be written"):
            check([Output("jsonl", tmp_path / "a")])
        tmp_path.chmod(0o700)
    with pytest.raises(OutputError, match="cannot be written"):
        write(tmp_path / "no" / "a")
