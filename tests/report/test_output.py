"""Outputs appear whole or not at all, and never over an input."""

from __future__ import annotations

import gzip
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import OutputError, UsageError
from dedup.report.output import Output, check, opened, parse

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", Output("text")),
        ("jsonl:-", Output("jsonl")),
        ("jsonl:a.jsonl", Output("jsonl", Path("a.jsonl"))),
        ("text:C:\\x", Output("text", Path("C:\\x"))),
    ],
)
def test_parse(value: str, expected: Output) -> None:
    assert parse(value) == expected


@given(st.text())
def test_parse_of_anything(value: str) -> None:
    with suppress(UsageError):
        assert parse(value).format == value.partition(":")[0]


@pytest.mark.parametrize("value", ["", "csv", "csv:a", "jsonl:", ":a"])
def test_parse_refuses(value: str) -> None:
    with pytest.raises(UsageError, match="output"):
        parse(value)


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
