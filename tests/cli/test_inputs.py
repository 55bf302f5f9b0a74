"""Every kind of input through the real command: exit status 0, a code for what was skipped, no traceback."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from pyarrow import parquet

if TYPE_CHECKING:
    from tests.cli.conftest import Dedup, Filtered, Scan

GOLDEN = Path(__file__).parents[1] / "golden"
TEXT = "one two three four five six seven"


def test_one_text_in_every_format_is_one_cluster(scan: Scan, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": TEXT}))
    (tmp_path / "c.csv").write_text(f'text;x\n"{TEXT}";1\n')
    (tmp_path / "d.tsv.gz").write_bytes(gzip.compress(f"x\ttext\n1\t{TEXT}\n".encode()))
    table = pa.table({"text": [TEXT]})
    parquet.write_table(table, tmp_path / "e.parquet")
    with pa.ipc.new_stream(str(tmp_path / "f.arrow"), table.schema) as stream:
        stream.write_table(table)
    with closing(sqlite3.connect(tmp_path / "g.db")) as database:
        database.execute("CREATE TABLE t (text)")
        database.execute("INSERT INTO t VALUES (?)", (TEXT,))
        database.commit()
    found = scan(tmp_path)
    assert found.ids == ["a.txt", "b.jsonl#1", "c.csv#1", "d.tsv.gz#1", "e.parquet#1", "f.arrow#1", "g.db#1"]
    assert found.skipped == {}
    assert "21 exact" in found.complaints


def test_hostile_inputs_side_by_side(scan: Scan, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'id,text\n1,{TEXT}\n2,{TEXT},more\n3,"lost\n4,{TEXT}\n')
    (tmp_path / "b.csv").write_text("x,y\n1,2\n")
    (tmp_path / "c.csv.gz").write_bytes(gzip.compress(bytes(30 << 20)))
    (tmp_path / "d.parquet").write_bytes(b"PAR1 and no more")
    parquet.write_table(pa.table({"text": [1]}), tmp_path / "e.parquet")
    (tmp_path / "f.parquet.gz").write_bytes(gzip.compress(b"PAR1"))
    (tmp_path / "g.sqlite").write_bytes(b"SQLite format 3\0" + bytes(200))
    (tmp_path / "h.arrow").write_bytes(bytes(300))
    found = scan(tmp_path)
    assert found.ids == ["1", "4"]
    assert found.skipped == {
        "a.csv:2": "bad-row",
        "a.csv:3": "bad-quotes",
        "b.csv:0": "no-text-field",
        "c.csv.gz:0": "ratio",
        "d.parquet:0": "bad-table",
        "e.parquet:0": "no-text-field",
        "f.parquet.gz:0": "not-a-stream",
        "g.sqlite:0": "bad-table",
        "h.arrow:0": "bad-table",
    }


def test_charsets_are_told(scan: Scan, tmp_path: Path) -> None:
    text = "قال وزير الخارجية المصري يوم الاثنين إن المحادثات في روما ستستمر الأسبوع المقبل وإن الجانبين متفائلان."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1256"))
    (tmp_path / "b.txt").write_bytes(text.encode() + b" \xff")
    found = scan(tmp_path)
    assert found.skipped == {}
    assert "1 exact" in found.complaints
    assert "1 file read as cp1256" in found.complaints
    assert "1 replacement character for bytes that are not UTF-8" in found.complaints


@pytest.mark.parametrize("column", ["path", "id"])
def test_metadata(dedup: Dedup, scan: Scan, column: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    table = tmp_path / "about.csv"
    table.write_text(f"{column},when\na.txt,2020-01-02\nb.txt,2021\n")
    found = scan(tmp_path, "--metadata", table, "--date-field", "when")
    (document,) = (record for record in found.records if record["type"] == "document")
    assert document["published"] == "2020-01-02"
    assert "about.csv: rows about no document that was read: 1" in found.complaints
    missing = dedup("scan", tmp_path, "--metadata", "none.csv")
    assert missing.returncode == 2
    assert missing.stderr.decode().splitlines() == ["dedup: none.csv: cannot be read: No such file or directory"]


def test_filter_reads_every_format_by_the_same_names(filtered: Filtered, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"no,story\n1,{TEXT}\n2,{TEXT}\n3,other words altogether here and now\n")
    kept = filtered(tmp_path, "--text-field", "story", "--id-field", "no")
    assert [json.loads(line)["id"] for line in kept] == ["1", "3"]


def test_no_result_overwrites_the_metadata(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    table = tmp_path / "table.csv"
    table.write_text("file,date\na.txt,2020\n")
    done = dedup("scan", tmp_path / "a.txt", "--metadata", table, "-o", f"csv:{table}")
    assert done.returncode == 2
    assert b"would be overwritten" in done.stderr
    assert table.read_text() == "file,date\na.txt,2020\n"


def test_what_is_kept_and_removed_of_a_crawl_names_its_records(dedup: Dedup, tmp_path: Path) -> None:
    """Near-duplicates are no identical payloads, and nothing that is written may say so."""
    crawl = GOLDEN / "crawl.warc.gz"
    before = crawl.read_bytes()
    done = dedup("filter", crawl, "--removed", tmp_path / "gone.jsonl", "-q")
    kept = [json.loads(line) for line in done.stdout.splitlines()]
    (gone,) = (json.loads(line) for line in (tmp_path / "gone.jsonl").read_bytes().splitlines())
    assert gone["relation"] == "near-duplicate"
    assert gone["kept"]["warc"] == kept[0]["warc"]
    assert [f"<{line['id']}>" for line in (*kept, gone)] == [line["warc"]["record_id"] for line in (*kept, gone)]
    for line in (*kept, gone):
        place = line["warc"]
        record = gzip.decompress(before[place["offset"] : place["offset"] + place["length"]])
        assert place["record_id"].encode() in record
    written = done.stdout + (tmp_path / "gone.jsonl").read_bytes() + dedup("scan", crawl, "-o", "jsonl", "-q").stdout
    assert b"digest" not in written
    assert crawl.read_bytes() == before


@pytest.mark.parametrize("command", ["scan", "trace", "facts"])
def test_records_of_a_crawl_in_every_result(dedup: Dedup, command: str) -> None:
    crawl = GOLDEN / "crawl.warc.gz"
    done = dedup(command, crawl, "-o", "jsonl", "--strict")
    assert done.returncode == 0, done.stderr
    assert b"4 WARC records hold no document (1 request, 1 response with status 404" in done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert records[0]["passed_over"] == {"request": 1, "response with status 404": 1, "revisit": 1, "warcinfo": 1}
    documents = [record for record in records if record["type"] == "document"]
    assert [document["warc"]["file"] for document in documents] == [crawl.as_posix()] * 3
    (again,) = (record for record in records if record["type"] == "revisit")
    assert again["of"] == documents[0]["id"]
    for form in ("csv", "text"):
        assert dedup(command, crawl, "-o", form).returncode == 0


def test_two_documents_of_a_crawl_are_compared(dedup: Dedup) -> None:
    names = [f"{GOLDEN / 'crawl.warc.gz'}#urn:uuid:{n:032x}" for n in (3, 4)]
    done = dedup("compare", *names, "--format", "json")
    assert json.loads(done.stdout)["relation"] == "near-duplicate", done.stderr


def test_a_scan_of_a_crawl_goes_on_where_it_was_interrupted(dedup: Dedup, tmp_path: Path) -> None:
    crawl = GOLDEN / "crawl.warc.gz"
    whole = dedup("scan", crawl, "-o", "jsonl").stdout
    assert dedup("scan", crawl, "-o", "jsonl", "--resume", tmp_path / "state").stdout == whole
