"""Every kind of input through the real command: exit status 0, a code for what was skipped, no traceback."""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from pyarrow import parquet

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "one two three four five six seven"


def scan(folder: Path, *options: str) -> tuple[list[str], dict[str, str], str]:
    """Ids of the documents, codes of what was skipped by where it stands, and the last line on stderr."""
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(folder), "-o", "jsonl", *options]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    prefix = folder.as_posix() + "/"
    skipped = {
        f"{record['source'].removeprefix(prefix)}:{record['record']}": record["code"]
        for record in records
        if record["type"] == "skipped"
    }
    return [record["id"] for record in records if record["type"] == "document"], skipped, done.stderr.decode()


def test_one_text_in_every_format_is_one_cluster(tmp_path: Path) -> None:
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
    ids, skipped, last = scan(tmp_path)
    assert ids == ["a.txt", "b.jsonl#1", "c.csv#1", "d.tsv.gz#1", "e.parquet#1", "f.arrow#1", "g.db#1"]
    assert skipped == {}
    assert "21 exact" in last


def test_hostile_inputs_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'id,text\n1,{TEXT}\n2,{TEXT},more\n3,"lost\n4,{TEXT}\n')
    (tmp_path / "b.csv").write_text("x,y\n1,2\n")
    (tmp_path / "c.csv.gz").write_bytes(gzip.compress(bytes(30 << 20)))
    (tmp_path / "d.parquet").write_bytes(b"PAR1 and no more")
    parquet.write_table(pa.table({"text": [1]}), tmp_path / "e.parquet")
    (tmp_path / "f.parquet.gz").write_bytes(gzip.compress(b"PAR1"))
    (tmp_path / "g.sqlite").write_bytes(b"SQLite format 3\0" + bytes(200))
    (tmp_path / "h.arrow").write_bytes(bytes(300))
    ids, skipped, _ = scan(tmp_path)
    assert ids == ["1", "4"]
    assert skipped == {
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


def test_charsets_are_told(tmp_path: Path) -> None:
    text = "قال وزير الخارجية المصري يوم الاثنين إن المحادثات في روما ستستمر الأسبوع المقبل وإن الجانبين متفائلان."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1256"))
    (tmp_path / "b.txt").write_bytes(text.encode() + b" \xff")
    _, skipped, last = scan(tmp_path)
    assert skipped == {}
    assert "1 exact" in last
    assert "1 file read as cp1256" in last
    assert "1 replacement character for bytes that are not UTF-8" in last


@pytest.mark.parametrize("column", ["path", "id"])
def test_metadata(column: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    table = tmp_path / "about.csv"
    table.write_text(f"{column},when\na.txt,2020-01-02\nb.txt,2021\n")
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(tmp_path), "-o", "jsonl", "--metadata", str(table)]
    done = subprocess.run([*command, "--date-field", "when"], capture_output=True, timeout=120, check=True)
    (document,) = (r for r in map(json.loads, done.stdout.splitlines()) if r["type"] == "document")
    assert document["published"] == "2020-01-02"
    assert b"about.csv: rows about no document that was read: 1" in done.stderr
    missing = subprocess.run([*command[:-1], "none.csv"], capture_output=True, timeout=120, check=False)
    assert missing.returncode == 2
    assert missing.stderr.decode().splitlines() == ["dedup: none.csv: cannot be read: No such file or directory"]


def test_filter_reads_every_format_by_the_same_names(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"no,story\n1,{TEXT}\n2,{TEXT}\n3,other words altogether here and now\n")
    command = [sys.executable, "-P", "-m", "dedup", "filter", str(tmp_path), "-q"]
    done = subprocess.run([*command, "--text-field", "story", "--id-field", "no"], capture_output=True, check=True)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1", "3"]
