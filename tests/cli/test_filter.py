"""``dedup filter`` as a shell sees it."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import zstandard

from dedup.cli.filter import _closing_lines as closing_lines
from dedup.filtering import Filtered
from dedup.model import Skipped

if TYPE_CHECKING:
    from tests.cli.conftest import Dedup

ONE = b'{"id": "a", "text": "The ministers of both countries met in Rome on Monday."}\r\n'
SAME = b'{"text":"the ministers, of both countries; met in Rome on Monday", "id":"b"}\n'
OTHER = b'{"id": "c", "text": "Rain is expected in the north"}'
BROKEN = b'{"id": "d", "text": \n'


def test_a_stream(dedup: Dedup) -> None:
    done = dedup("filter", "-", input=ONE + BROKEN + SAME + OTHER)
    assert done.stdout == ONE + BROKEN + OTHER
    assert done.returncode == 0
    assert b"3 documents, 2 kept, 1 removed (1 exact)" in done.stderr
    assert b"1 record could not be read, written as it is; the first: -, record 2" in done.stderr
    assert dedup("filter", "-", "-q", input=ONE + BROKEN).stderr == b""


@pytest.mark.parametrize(
    ("broken", "lost", "said"),
    [
        (1, 0, "1 record could not be read, written as it is"),
        (1, 1, "1 record could not be read, lost"),
        (1200, 0, "1,200 records could not be read, all written as they are"),
        (1200, 7, "1,200 records could not be read, 7 of them lost"),
    ],
)
def test_what_could_not_be_read_is_said(broken: int, lost: int, said: str) -> None:
    skipped = [Skipped("a", number, "bad-json", "is broken") for number in range(1, broken + 1)]
    sentences = closing_lines(Filtered(skipped=skipped, lost=lost), 1.0)
    assert sentences[1:] == [f"{said}; the first: a, record 1: is broken (bad-json)"]


@pytest.mark.skipif(os.name != "posix", reason="names hold no controls elsewhere")
def test_no_name_acts_on_the_terminal(dedup: Dedup, tmp_path: Path) -> None:
    given = tmp_path / "a\x1b[2J.jsonl"
    given.write_bytes(BROKEN)
    done = dedup("filter", given)
    assert b"\x1b" not in done.stderr
    assert rb"a\x1b[2J.jsonl, record 1" in done.stderr


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (
            1,
            [
                "1 document, 1 kept, 0 removed; 0 bytes in 1.0 s (0 bytes/s)",
                "1 document without a date that can be read, after all others",
                "1 very frequent shingle only partly used",
            ],
        ),
        (
            2,
            [
                "2 documents, 2 kept, 0 removed; 0 bytes in 1.0 s (0 bytes/s)",
                "2 documents without a date that can be read, after all others",
                "2 very frequent shingles only partly used",
            ],
        ),
    ],
)
def test_one_is_not_several(count: int, said: list[str]) -> None:
    assert closing_lines(Filtered(kept=count, undated=count, capped=count), 1.0) == said


def test_strict(dedup: Dedup) -> None:
    done = dedup("filter", "-", "--strict", input=ONE + BROKEN)
    assert done.returncode == 2
    assert done.stdout == ONE + BROKEN


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_files(dedup: Dedup, tmp_path: Path, suffix: str) -> None:
    given, out, removed = tmp_path / f"in.jsonl{suffix}", tmp_path / f"out.jsonl{suffix}", tmp_path / "removed.jsonl"
    packed = ONE + SAME + OTHER
    if suffix:
        packed = gzip.compress(packed) if suffix == ".gz" else zstandard.compress(packed)
    given.write_bytes(packed)
    done = dedup("filter", given, "-o", out, "--removed", removed)
    assert (done.returncode, done.stdout) == (0, b"")
    again = dedup("filter", out, "-q")
    assert again.stdout == ONE + OTHER
    assert (out.read_bytes() == ONE + OTHER) == (suffix == "")
    assert given.read_bytes() == packed
    [row] = map(json.loads, removed.read_text().splitlines())
    assert row == {
        "type": "removed",
        "source": str(given),
        "record": 2,
        "id": "b",
        "relation": "exact",
        "similarity": 1.0,
        "kept": {"source": str(given), "record": 1, "id": "a"},
    }


def test_several_files_and_a_collection_to_filter_against(dedup: Dedup, tmp_path: Path) -> None:
    for name, content in (("1", OTHER), ("2", ONE + SAME), ("known", SAME)):
        (tmp_path / f"{name}.jsonl").write_bytes(content)
    one, two, known = (tmp_path / f"{name}.jsonl" for name in ("1", "2", "known"))
    assert dedup("filter", one, two).stdout == OTHER + b"\n" + ONE
    assert dedup("filter", one, two, "--against", known).stdout == OTHER


def test_other_formats_become_json_lines(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain is expected in the north")
    (tmp_path / "b.md").write_text("Rain is expected, in the north.")
    (tmp_path / "c.txt").write_text("Sunshine")
    done = dedup("filter", tmp_path)
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"id": "a.txt", "text": "Rain is expected in the north"},
        {"id": "c.txt", "text": "Sunshine"},
    ]


@pytest.mark.parametrize("keep", ["longest", "earliest"])
def test_what_is_kept(dedup: Dedup, keep: str) -> None:
    early = SAME.replace(b'"id":"b"', b'"id":"b", "date": "2017-03-01"')
    longer = ONE.replace(b"Monday.", b"Monday!!!!!").replace(b'"id": "a"', b'"id": "a", "date": "2018-01-01"')
    done = dedup("filter", "-", "--keep", keep, input=OTHER + b"\n" + early + longer)
    assert done.stdout == OTHER + b"\n" + (longer if keep == "longest" else early)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--drop", "nonsense"], b"nonsense"),
        (["--keep", "nonsense"], b"nonsense"),
        (["--threshold", "7"], b"threshold"),
        (["--against", "missing.jsonl"], b"missing.jsonl"),
    ],
)
def test_refusals(dedup: Dedup, arguments: list[str], said: bytes) -> None:
    done = dedup("filter", "-", *arguments, input=ONE)
    assert done.returncode == 2
    assert done.stdout == b""
    assert said in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_an_input_is_never_overwritten(dedup: Dedup, tmp_path: Path) -> None:
    given = tmp_path / "in.jsonl"
    given.write_bytes(ONE + SAME)
    for option in ("-o", "--removed"):
        done = dedup("filter", given, option, given)
        assert done.returncode == 2
        assert b"is one of the inputs" in done.stderr
    assert given.read_bytes() == ONE + SAME


def test_metadata(dedup: Dedup, tmp_path: Path) -> None:
    """The earlier copy stays, by a table; no output goes there."""
    texts, table = tmp_path / "texts", tmp_path / "dates.csv"
    texts.mkdir()
    (texts / "a.txt").write_text("The ministers met in Rome on Monday.")
    (texts / "b.txt").write_text("the ministers met in rome, on monday")
    table.write_text("file,date,outlet\na.txt,2024-02-02,\nb.txt,2024-02-01,Daily\nc.txt,2024-02-01,\n")
    done = dedup("filter", texts, "--keep", "earliest", "--metadata", table)
    assert done.returncode == 0
    [kept] = map(json.loads, done.stdout.splitlines())
    assert (kept["id"], kept["published"], kept["outlet"]) == ("b.txt", "2024-02-01", "Daily")
    assert b"rows about no document that was read: 1" in done.stderr
    done = dedup("filter", texts, "--metadata", table, "--removed", table)
    assert done.returncode == 2
    assert b"is one of the inputs and would be overwritten" in done.stderr
    assert table.read_text().startswith("file,")


def test_what_stands_in_an_input_cannot_steer_the_terminal(dedup: Dedup, tmp_path: Path) -> None:
    given = tmp_path / "a\u202e.jsonl"
    given.write_bytes(b'{"text": \n{"text": "one", "a\\u009b31m": 1}\n')
    done = dedup("filter", given, "--title-field", "subject")
    said = done.stderr.decode()
    assert said.count("\\u202e") == 1
    assert "\\x9b31m" in said
    assert "\u202e" not in said
    assert "\x9b" not in said


def test_repairs_are_told(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one \xff")
    done = dedup("filter", tmp_path)
    assert b"1 document, 1 kept" in done.stderr
    assert b"1 replacement character for bytes that are not UTF-8" in done.stderr


@pytest.mark.skipif(not Path("/dev/stderr").exists(), reason="files that stand for streams")
def test_a_pipe_by_its_path(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(ONE + SAME)
    done = dedup("filter", tmp_path / "in.jsonl", "-q", "-o", "/dev/stdout", "--removed", "/dev/stderr", fresh=True)
    assert (done.returncode, done.stdout) == (0, ONE)
    assert json.loads(done.stderr)["id"] == "b"
