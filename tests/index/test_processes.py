"""One process writes to an index, and others read it meanwhile."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING

import pytest

from dedup import Document, Settings, UsageError
from dedup.index import Index, near

if TYPE_CHECKING:
    from pathlib import Path

#: What is told here is told of any relations; by wording it is told fast.
NEAR = Settings(relations=("near",))

WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence."

WRITER = """
import sys
from dedup import Document, Settings
from dedup.index import Index, near
NEAR = Settings(relations=("near",))
near.TAIL, near._WORTHWHILE = 8, 2
with Index(sys.argv[1], settings=NEAR) as index:
    print("open", flush=True)
    for line in sys.stdin:
        word, _, own = line.strip().partition(" ")
        if word == "check":
            index.check(Document(own, f"{sys.argv[2]} {own} {own}"))
        elif word == "remove":
            index.remove(own)
        elif word == "many":
            index.add(Document(f"{own}{i}", f"{sys.argv[2]} {own}{i} {own} {i}") for i in range(30))
        else:
            index.compact()
        print("done", flush=True)
"""

#: Reads as long as somebody writes, and tells of whatever goes wrong.
READER = """
import sys, warnings
from dedup import Document, Settings
from dedup.index import Index
NEAR = Settings(relations=("near",))
warnings.simplefilter("error")
with Index(sys.argv[1], read_only=True, settings=NEAR) as index:
    print("open", flush=True)
    seen = 0
    while seen < int(sys.argv[3]):
        seen = max(len(index), seen)
        assert index.query(Document("asked", sys.argv[2])).duplicate_of is not None
        assert len(list(index.matches())) >= 0
        assert sum(1 for own in index if not own.text) == 0
    print(seen, flush=True)
"""


class Writer:
    """Another process that has an index open to write."""

    def __init__(self, path: Path) -> None:
        arguments = [sys.executable, "-P", "-c", WRITER, str(path), WIRE]
        self._process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._said() == "open"

    def _said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def __call__(self, order: str) -> None:
        assert self._process.stdin is not None
        print(order, file=self._process.stdin, flush=True)
        assert self._said() == "done"

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        assert self._process.returncode == 0


def in_the_end(index: Index, expected: set[str]) -> set[str]:
    """What an index finds, once it is that: another process writes within a tenth of a second."""
    until = time.monotonic() + 20
    while (found := names(index)) != expected and time.monotonic() < until:
        time.sleep(0.01)
    return found


def names(index: Index) -> set[str]:
    answer = index.query(Document("asked", WIRE))
    return {match.a if match.b == "asked" else match.b for match in answer.matches}


def test_a_reader_sees_what_is_written_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "news"
    with Writer(path) as order, Index(path, read_only=True, settings=NEAR) as reader, warnings.catch_warnings():
        warnings.simplefilter("error")
        assert names(reader) == set()
        order("check a")
        assert in_the_end(reader, {"a"}) == {"a"}
        order("check b")
        order("remove a")
        assert names(reader) == {"b"}
        assert "a" not in reader
        order("many x")
        assert names(reader) == {"b"} | {f"x{i}" for i in range(30)}
        order("remove x3")
        order("compact")
        order("check c")
        left = {"b", "c"} | {f"x{i}" for i in range(30)} - {"x3"}
        assert in_the_end(reader, left) == left
        assert len(reader) == len(list(reader)) == 31
        assert reader.info().segments == 1
        order("many y")
        order("compact")
        assert len(names(reader)) == 61


def test_readers_beside_a_busy_writer(tmp_path: Path) -> None:
    path = tmp_path / "news"
    with Index(path, settings=NEAR) as index:
        index.add([Document("wire", WIRE), Document("copy", WIRE)])
    with Writer(path) as order:
        readers = [
            subprocess.Popen(
                [sys.executable, "-P", "-c", READER, str(path), WIRE, "70"],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
            for _ in range(2)
        ]  # fmt: skip
        for reader in readers:
            assert reader.stdout is not None
            assert reader.stdout.readline() == "open\n"
        for i in range(12):
            order(f"check w{i}")
            order(f"many v{i % 3}-" if i in {2, 5, 8} else f"check u{i}")
            order(f"remove w{i}")
            order("compact" if i % 4 == 3 else f"check w{i}")
        order("many last")
        for reader in readers:
            said, errors = reader.communicate(timeout=30)
            assert errors == ""
            assert int(said) >= 70


def test_a_second_writer_waits_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "news"
    with Writer(path):
        began = time.monotonic()
        with pytest.raises(UsageError, match="another process is writing"):
            Index(path, wait=0.2, settings=NEAR)
        assert 0.2 <= time.monotonic() - began < 5
    with Index(path, wait=0, settings=NEAR) as index:
        with pytest.raises(UsageError, match="another process is writing"):
            Index(path, wait=0, settings=NEAR)
        timer = threading.Timer(0.2, index.close)
        timer.start()
        with Index(path, wait=10, settings=NEAR) as second:
            second.check(Document("a", WIRE))
        timer.join()


def test_a_refused_writer_leaves_the_lock(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=NEAR):
        pass
    with pytest.raises(UsageError, match="made with") as refused:
        Index(tmp_path / "news", settings=Settings(threshold=0.5))
    with Index(tmp_path / "news", wait=0, settings=NEAR):
        assert refused


def test_a_reader_changes_nothing(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=NEAR) as index:
        index.check(Document("a", WIRE))
    with Index(tmp_path / "news", read_only=True, settings=NEAR) as reader:
        for change in (
            lambda: reader.check(Document("b", WIRE)),
            lambda: list(reader.check_all([Document("b", WIRE)])),
            lambda: reader.add([Document("b", WIRE)]),
            lambda: reader.remove("a"),
            lambda: reader.replace(Document("a", WIRE + " more")),
            reader.compact,
        ):
            with pytest.raises(UsageError, match="read only"):
                change()
        assert names(reader) == {"a"}
        reader.flush()


def test_a_reader_of_many_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near, "TAIL", 4)
    with (
        Index(tmp_path / "news", settings=NEAR) as index,
        Index(tmp_path / "news", read_only=True, settings=NEAR) as reader,
    ):
        for i in range(40):
            index.check(Document(f"{i}", f"{WIRE} {i} {i}"))
            if i % 7 == 6:
                assert in_the_end(reader, names(index)) == names(index)
                assert len(names(index)) == i + 1
        assert index.info().segments > 0
