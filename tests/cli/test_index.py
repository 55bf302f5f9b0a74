"""`dedup index` as processes of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from dedup.index import Index
from dedup.model import Document

if TYPE_CHECKING:
    from pathlib import Path

Dedup = Callable[..., subprocess.CompletedProcess[bytes]]

WIRE = (
    "The foreign ministers of both countries met in Rome on Monday. They said that the talks would go on until the end "
    "of the month, and that a treaty was within reach for the first time in seven years."
)
REPOST = WIRE.replace("on Monday", "on Monday morning").upper()
OTHER = "Rain is expected in the north and along the coast until Thursday, the weather service said in its report."
RECORDS = [{"id": "wire", "text": WIRE}, {"id": "repost", "text": REPOST}, {"id": "rain", "text": OTHER}]


def lines(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def refused(done: subprocess.CompletedProcess[bytes], sentence: str) -> None:
    complaint = done.stderr.decode()
    assert done.returncode == 2, complaint
    assert done.stdout == b""
    assert complaint.startswith("dedup: ")
    assert len(complaint.splitlines()) == 1
    assert sentence in complaint


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines(*RECORDS))
    return path


@pytest.fixture
def news(tmp_path: Path, given: Path, dedup: Dedup) -> Path:
    """An index of three documents."""
    place = tmp_path / "news.dedup"
    assert dedup("index", "add", place, given, "--no-config").returncode == 0
    return place


def test_without_a_command(dedup: Dedup) -> None:
    done = dedup("index")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"compact" in done.stderr
    assert b"did you mean" in dedup("index", "qery").stderr.lower()


def test_create(dedup: Dedup, tmp_path: Path) -> None:
    place = tmp_path / "news.dedup"
    options = ("--threshold", "0.6", "--relations", "duplicates", "--boilerplate", "keep", "--reproducible")
    done = dedup("index", "create", place, *options)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode().splitlines() == [
        f"{place}: made; relations duplicates, threshold 0.6, boilerplate keep, the seeds of every scan"
    ]
    told = json.loads(dedup("index", "info", place, "-o", "json").stdout)
    assert told["documents"] == 0
    assert told["settings"] == {
        "threshold": 0.6, "relations": ["duplicates"], "boilerplate": "keep", "language": None, "window": None,
        "store": "text", "reproducible": True,
    }  # fmt: skip
    refused(dedup("index", "create", place), "there is an index already")
    refused(dedup("index", "create", tmp_path), "is a folder, but not an index")
    refused(dedup("index", "create", tmp_path / "b", "--relations", "tales"), "relations: 'tales' is not one of")
    assert not any((tmp_path / "b" / name).exists() for name in ("documents.sqlite",))
    assert dedup("index", "create", tmp_path / "c", "-q").stderr == b""


def test_an_index_of_shingles(dedup: Dedup, tmp_path: Path, given: Path) -> None:
    place = tmp_path / "private.dedup"
    done = dedup("index", "create", place, "--store", "shingles")
    assert b"relations near, threshold 0.7, boilerplate drop, no texts but shingles" in done.stderr
    assert dedup("index", "add", place, given, "-q").returncode == 0
    given.write_bytes(lines({"id": "new", "text": WIRE}))
    done = dedup("index", "query", place, given, "-o", "jsonl", "-q")
    assert records(done.stdout)[0]["duplicate_of"] == "wire"
    told = json.loads(dedup("index", "info", place, "-o", "json").stdout)
    assert (told["settings"]["store"], told["settings"]["relations"]) == ("shingles", ["near"])
    assert told["bytes"]["texts"] > 3 * 8
    assert b"shingles " in dedup("index", "info", place).stdout
    assert dedup("index", "compact", place, "-q").returncode == 0
    found = dedup("index", "export", place, "-o", "jsonl", "-q")
    assert {record["type"] for record in records(found.stdout)} >= {"document", "match", "cluster"}
    refused(dedup("index", "export", place, "--documents", "-"), "it keeps shingles and no texts")
    refused(dedup("index", "export", place, "--passages"), "it keeps shingles and no texts")
    refused(dedup("filter", given, "--against", place), "it keeps shingles and no texts")
    other = tmp_path / "other.dedup"
    refused(dedup("index", "create", other, "--store", "shingles", "--relations", "stories"), "near or duplicates")


def test_what_a_configuration_says_of_scans_holds_for_a_new_index(dedup: Dedup, tmp_path: Path) -> None:
    config = tmp_path / "own.toml"
    config.write_text('threshold = 0.8\nrelations = ["near", "stories"]\n')
    done = dedup("index", "create", tmp_path / "a", "--config", config)
    assert b"relations near,stories, threshold 0.8" in done.stderr


def test_add(dedup: Dedup, tmp_path: Path, given: Path) -> None:
    place = tmp_path / "news.dedup"
    done = dedup("index", "add", place, given, "--no-config")
    assert (done.returncode, done.stdout) == (0, b"")
    made, closing = done.stderr.decode().splitlines()
    assert made == f"{place}: there was no index, one is made"
    assert closing.startswith("3 documents, ")
    assert closing.endswith(f"3 added, 0 the same as before, 0 new versions, 0 skipped; {place} holds 3")
    given.write_bytes(lines(RECORDS[0], {"id": "rain", "text": OTHER + " Snow, too."}, {"id": "e", "text": " "}))
    done = dedup("index", "add", place, given)
    assert b"0 added, 1 the same as before, 1 new version, 1 skipped" in done.stderr
    with Index(place, read_only=True) as index:
        assert len(index) == 3
    done = dedup("index", "add", place, given, "-q", "--strict")
    assert done.returncode == 2
    assert b"1 record was skipped" in done.stderr


def test_add_with_answers(dedup: Dedup, tmp_path: Path, given: Path) -> None:
    place, out = tmp_path / "news.dedup", tmp_path / "answers.jsonl.gz"
    done = dedup("index", "add", place, given, "--ask", "-q")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second, third = records(done.stdout)
    assert (first["type"], first["id"], first["matches"]) == ("answer", "wire", [])
    assert (second["duplicate_of"], second["cluster"], second["provisional"]) == ("wire", "wire", True)
    assert second["matches"][0]["relation"] == "near-duplicate"
    assert third["duplicate_of"] is None
    done = dedup("index", "add", place, given, "--ask", "-o", f"jsonl:{out}")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"0 added, 3 the same as before" in done.stderr
    with Index(place, read_only=True) as index:
        answer = index.query(Document("new", WIRE))
    assert answer.duplicate_of == "wire"
    refused(dedup("index", "add", place, given, "-o", "jsonl"), "there are no answers without --ask")
    refused(dedup("index", "add", place, given, "--ask", "-o", "text"), "answers of add are written as jsonl")
    refused(dedup("index", "add", place, given, "--ask", "-o", f"jsonl:{given}"), "is one of the inputs")
    kept = place / "documents.sqlite"
    refused(dedup("index", "add", place, given, "--ask", "-o", f"jsonl:{kept}"), "is one of the inputs")


def test_add_from_a_pipe(dedup: Dedup, news: Path) -> None:
    page = {"url": "https://a.example/1", "story": WIRE}
    options = ("--id-field", "url", "--text-field", "story", "--ask", "-q")
    done = dedup("index", "add", news, "-", *options, input=lines(page))
    (answer,) = records(done.stdout)
    assert (answer["id"], answer["duplicate_of"], done.stderr) == ("https://a.example/1", "wire", b"")
    done = dedup("index", "add", news, "-", "-q", input=lines({"text": WIRE}, {"text": OTHER}))
    assert done.returncode == 0
    assert done.stderr.count(b"records of stdin without an id are called -#1") == 1


def test_add_with_dates_of_a_table(dedup: Dedup, tmp_path: Path) -> None:
    folder, table, place = tmp_path / "news", tmp_path / "dates.csv", tmp_path / "a.dedup"
    folder.mkdir()
    (folder / "wire.txt").write_text(WIRE)
    table.write_text("path,published,outlet\nwire.txt,2021-06-28,Wire\n")
    assert dedup("index", "add", place, folder, "--metadata", table).returncode == 0
    with Index(place, read_only=True) as index:
        document = index.get("wire.txt")
    assert document is not None
    assert (document.text, document.published, document.outlet) == (WIRE, "2021-06-28", "Wire")


def test_query(dedup: Dedup, news: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.jsonl"
    fresh.write_bytes(lines({"id": "blog", "text": WIRE}, {"id": "new", "text": "Nobody wrote this before."}, []))
    done = dedup("index", "query", news, fresh)
    assert done.returncode == 0
    blog, head, *matches, new, skipped = done.stdout.decode().splitlines()
    assert blog == "blog: a duplicate of wire, source, as far as is known, wire"
    assert head.split() == ["relation", "sim", "of", "it", "of", "that", "document"]
    assert [line.split()[0] for line in matches] == ["exact", "near-duplicate"]
    assert [line.split()[-1] for line in matches] == ["wire", "repost"]
    assert new == "new: nothing like it"
    assert skipped.startswith(f"{fresh}, record 3: ")
    assert b"; 1 exact, 1 with nothing like it; 1 skipped" in done.stderr
    found = records(dedup("index", "query", news, fresh, "-q", "-o", "jsonl").stdout)
    assert [record["type"] for record in found] == ["answer", "answer", "skipped"]
    assert found[0]["matches"][0] == {
        "a": "blog", "b": "wire", "relation": "exact", "similarity": 1.0, "containment_a": 1.0, "containment_b": 1.0,
        "confidence": 1.0,
    }  # fmt: skip
    out = tmp_path / "out.jsonl"
    assert dedup("index", "query", news, fresh, "-q", "-o", f"jsonl:{out}", "--strict").returncode == 2
    assert records(out.read_bytes()) == found
    with Index(news, read_only=True) as index:
        assert len(index) == 3, "a question adds nothing"


def test_query_of_what_is_there(dedup: Dedup, news: Path) -> None:
    changed = {"id": "rain", "text": "All is different now."}
    done = dedup("index", "query", news, "-", "-q", input=lines(RECORDS[2], changed))
    assert done.stdout.decode().splitlines() == [
        "rain: there already, with the same text",
        "rain: a new version of rain",
    ]


def test_info(dedup: Dedup, news: Path) -> None:
    told = json.loads(dedup("index", "info", news, "-o", "json").stdout)
    assert (told["type"], told["path"], told["documents"], told["replaced"]) == ("index", str(news), 3, 0)
    assert told["bytes"]["texts"] > 0
    assert told["bytes_per_document"] > 0
    shown = dedup("index", "info", news).stdout.decode()
    assert "documents     3 (0 earlier versions, 0 removed)" in shown
    assert "relations     near,translations,stories, threshold 0.7, boilerplate drop" in shown


def test_compact(dedup: Dedup, news: Path) -> None:
    with Index(news, read_only=True) as index:
        assert list(index.matches()) == [], "nobody asked"
    done = dedup("index", "compact", news)
    assert (done.returncode, done.stdout) == (0, b"")
    assert f"{news}: 3 documents, 1 match; 1 segment, " in done.stderr.decode()
    with Index(news, read_only=True) as index:
        assert [(match.a, match.b) for match in index.matches()] == [("repost", "wire")]
    assert dedup("index", "compact", news, "-q").stderr == b""


def test_export(dedup: Dedup, news: Path, given: Path, tmp_path: Path) -> None:
    """What a scan of the documents gives, and the documents, of which another index can be made."""
    scanned = records(dedup("scan", given, "--relations", "near", "-o", "jsonl", "-q").stdout)
    exported = records(dedup("index", "export", news, "-o", "jsonl", "-q").stdout)
    kinds = ("match", "cluster", "story")
    assert [one for one in exported if one["type"] in kinds] == [one for one in scanned if one["type"] in kinds]
    assert [one["relation"] for one in exported if one["type"] == "match"] == ["near-duplicate"]
    tables, documents = tmp_path / "tables", tmp_path / "all.jsonl.zst"
    done = dedup("index", "export", news, "-o", f"csv:{tables}/", "--passages", "--documents", documents)
    assert done.returncode == 0, done.stderr
    assert b"3 documents of " in done.stderr
    assert b"1 match (1 near-duplicate); 1 cluster" in done.stderr
    assert (tables / "matches.csv").is_file()
    done = dedup("index", "export", news, "--documents", "-", "-q")
    assert (records(done.stdout), done.stderr) == (RECORDS, b"")
    again = tmp_path / "again.dedup"
    assert dedup("index", "add", again, documents, "-q").returncode == 0
    with Index(news, read_only=True) as one, Index(again, read_only=True) as other:
        assert [(own.id, own.text) for own in one] == [(own.id, own.text) for own in other]
    assert dedup("index", "export", news, "--relations", "duplicates").stdout.startswith(b"Clusters (1)\n")
    refused(dedup("index", "export", news, "--documents", news / "documents.sqlite"), "is one of the inputs")


@pytest.mark.parametrize("command", ["query", "info", "compact", "export"])
def test_no_index(command: str, dedup: Dedup, tmp_path: Path, given: Path) -> None:
    inputs = [given] if command == "query" else []
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("A text")
    refused(dedup("index", command, tmp_path / "none", *inputs), "none: there is no index; dedup index create makes")
    refused(dedup("index", command, folder, *inputs), "folder: is a folder, but not an index")
    refused(dedup("index", command, given, *inputs), "in.jsonl: is not an index, which is a folder")
    assert not (tmp_path / "none").exists()
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def test_what_is_damaged(dedup: Dedup, news: Path, given: Path) -> None:
    (news / "documents.sqlite").write_bytes(b"no database" * 1000)
    for command in (("query", news, given), ("add", news, given), ("info", news)):
        refused(dedup("index", *command), f"{news}: cannot be opened as an index")


def test_an_index_is_not_added_to_itself(dedup: Dedup, news: Path) -> None:
    refused(dedup("index", "add", news, news), "is a part of the index itself")
    refused(dedup("index", "query", news, news.parent), "is a part of the index itself")


def test_another_process_writes(dedup: Dedup, news: Path, given: Path) -> None:
    with Index(news):
        began = time.monotonic()
        refused(dedup("index", "add", news, given, "--wait", "0.1"), "another process is writing to it")
        refused(dedup("index", "compact", news, "--wait", "0"), "another process is writing to it")
        assert time.monotonic() - began < 10
        assert dedup("index", "query", news, given, "-q").returncode == 0
        assert dedup("index", "info", news).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes as on POSIX")
@pytest.mark.parametrize("ask", [False, True])
def test_interruption_keeps_what_is_told(ask: bool, tmp_path: Path) -> None:
    """Whoever presses Ctrl-C is told how many documents are kept, and finds them."""
    place = tmp_path / "news.dedup"
    command = [sys.executable, "-P", "-m", "dedup", "index", "add", str(place), "-", *(["--ask"] if ask else [])]
    answers = (tmp_path / "answers").open("wb")  # a pipe that nobody reads would stop it
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background a shell lets it be ignored
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, stdout=answers)
    finally:
        signal.signal(signal.SIGINT, before)
    with answers, process:
        assert process.stdin is not None
        # Nothing in common, and more than is read at once and than is kept at once; most of each is no part of it.
        texts = (" ".join(f"word{i * number}" for number in range(1, 8)) for i in range(1, 3000))
        process.stdin.write(lines(*({"id": f"d{i}", "text": text, "page": "x" * 1500} for i, text in enumerate(texts))))
        process.stdin.flush()
        until = time.monotonic() + 60
        while time.monotonic() < until and not _held(place):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130, complaint
    assert b"Traceback" not in complaint
    said = complaint.decode().splitlines()[-1]
    assert said.startswith("dedup: interrupted; of what was read at least ")
    kept = int(said.removeprefix("dedup: interrupted; of what was read at least ").split()[0].replace(",", ""))
    assert 0 < kept <= _held(place)


def _held(place: Path) -> int:
    if not (place / "documents.sqlite").exists():
        return 0
    with Index(place, read_only=True) as index:
        return len(index)


def test_filter_against_an_index(dedup: Dedup, news: Path, tmp_path: Path) -> None:
    copy, new = {"id": "copy", "text": WIRE}, {"id": "new", "text": "Nobody wrote this before."}
    removed = tmp_path / "removed.jsonl"
    done = dedup("filter", "-", "--against", news, "--removed", removed, input=lines(copy, new))
    assert done.stdout == lines(new)
    (row,) = records(removed.read_bytes())
    assert row["kept"] == {"source": str(news), "record": 1, "id": "wire"}
    done = dedup("filter", "-", "--against", news, "--keep", "longest", "--drop", "excerpt", input=lines(copy, new))
    assert done.stdout == lines(new)
    more = tmp_path / "more.jsonl"
    more.write_bytes(lines(new))
    assert dedup("filter", "-", "--against", more, "--against", news, input=lines(copy, new)).stdout == b""
    refused(dedup("filter", more, "--against", news, "-o", news / "documents.sqlite"), "is one of the inputs")
