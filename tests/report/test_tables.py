"""Whatever form the tables are written in, they read back as the records of the stable form."""

from __future__ import annotations

import csv as python_csv
import io
import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Cluster, DocumentRecord, InputFile, Match, Passage, Relation, Skipped, Span, Story, WarcPlace
from dedup.report import csv, jsonl
from dedup.report.tables import FACT_TABLES, TABLES, TRACE_TABLES
from dedup.settings import Settings

TYPES = dict(zip(TABLES, ("run", "document", "match", "cluster", "story", "skipped"), strict=True))
ADDED = ("path_a", "path_b", "cluster_a", "cluster_b")


def result(**parts: Any) -> Any:
    nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    return SimpleNamespace(
        **{"settings": Settings(threads=2).settled(2), "bytes": 12, "capped": 3, "unfollowed": 2, **nothing, **parts}
    )


texts = st.text(min_size=1, max_size=6) | st.text("=+-@\t\r\n\x00\x1b\x85\\x0159af'\",é\ud800", min_size=1, max_size=6)
perhaps = st.none() | texts
shares = st.integers(0, 1_000_000).map(lambda millionths: round(millionths / 1_000_000, 6))
spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 2**40), st.integers(0, 99))
passages = st.lists(st.builds(Passage, spans, spans), max_size=3).map(tuple)
matches = st.builds(
    Match, texts, texts, st.sampled_from(Relation), st.none() | shares, shares, shares, shares, passages
)
names = st.lists(texts, max_size=3).map(tuple)
places = st.builds(WarcPlace, texts, texts, st.integers(0, 2**40), st.none() | st.integers(0, 9))
scans = st.builds(
    result,
    inputs=st.lists(st.builds(InputFile, texts, st.integers(0, 9), texts), max_size=2),
    documents=st.lists(st.builds(DocumentRecord, texts, *[perhaps] * 6, st.none() | places), max_size=4),
    matches=st.lists(matches, max_size=4),
    clusters=st.lists(st.builds(Cluster, texts, names, texts, perhaps, st.booleans()), max_size=3),
    stories=st.lists(st.builds(Story, texts, names, shares), max_size=3),
    skipped=st.lists(st.builds(Skipped, texts, st.integers(0, 2**40), texts, texts), max_size=3),
)


def records(scan: Any) -> dict[str, list[dict[str, Any]]]:
    """The records of the stable form by the name of their table."""
    found = [json.loads(line) for line in jsonl.lines(scan)]
    for record in found:
        if record["type"] == "document":
            record.setdefault("second_language", None)  # there it is named only where there is one
            record.pop("warc", None)  # it is there alone
    return {
        name: [{key: record[key] for key in record if key != "type"} for record in found if record["type"] == kind]
        for name, kind in TYPES.items()
    }


def from_csv(scan: Any, name: str) -> list[dict[str, Any]]:
    """The rows of a table by way of Python's own reader and the documented rules."""
    table, stream = TABLES[name], io.BytesIO()
    csv.write(scan, table, stream)
    header, *rows = python_csv.reader(io.StringIO(stream.getvalue().decode(), newline=""), strict=True)
    assert header == list(table.columns)
    cells = [zip(table.columns.items(), row, strict=True) for row in rows]
    return [{column: value(cell, kind) for (column, kind), cell in row} for row in cells]


def value(cell: str, kind: str) -> Any:
    if not cell:
        return None
    text = csv.undone(cell)
    return text if kind == "string" else json.loads(text)


def from_parquet(scan: Any, name: str) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    from dedup.report import parquet as written

    stream = io.BytesIO()
    written.write(scan, name, TABLES[name], stream)
    table = parquet.read_table(io.BytesIO(stream.getvalue()))
    assert table.schema.metadata[b"dedup.schema"] == b"1"
    assert table.schema.metadata[b"dedup.table"] == name.encode()
    rows: list[dict[str, Any]] = table.to_pylist()
    for row in rows:
        for passage in row.get("passages", ()):
            for side, span in passage.items():
                passage[side] = [span["start"], span["end"]]
    return rows


@pytest.mark.parametrize("read", [from_csv, from_parquet])
@given(scan=scans)
def test_tables_hold_the_records(read: Any, scan: Any) -> None:
    wanted = records(scan)
    for name in TABLES:
        rows = read(scan, name)
        assert [{key: row[key] for key in row if key not in ADDED} for row in rows] == wanted[name]


@pytest.mark.parametrize("read", [from_csv, from_parquet])
def test_nothing_at_all(read: Any) -> None:
    for name in TABLES:
        assert len(read(result(), name)) == (name == "run")


@pytest.mark.parametrize("read", [from_csv, from_parquet])
def test_matches_say_where_both_documents_are(read: Any) -> None:
    match = Match("=b", "a", Relation.EXACT, 1.0, 1.0, 0.5, 1.0, (Passage(Span(0, 9), Span(3, 12)),))
    scan = result(documents=[DocumentRecord("a", "n/a.txt", cluster="a"), DocumentRecord("=b")], matches=[match])
    (row,) = read(scan, "matches")
    assert [row[name] for name in ADDED] == [None, "n/a.txt", None, "a"]
    assert row["passages"] == [{"a": [0, 9], "b": [3, 12]}]


@pytest.mark.parametrize("read", [from_csv, from_parquet])
def test_many_rows(read: Any) -> None:
    skipped = [Skipped("x", number, "empty", "no text") for number in range(70_000)]
    rows = read(result(skipped=skipped), "skipped")
    assert [row["record"] for row in rows] == list(range(70_000))


def test_records_of_warc_files_shift_no_column_of_the_documents(trace: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    described = [replace(one, second_language="fr", date="2021", title="A") for one in trace.scan.documents]
    monkeypatch.setattr(trace.scan, "documents", described)  # the trace is that of other tests, too
    of = [(TABLES, trace.scan), (FACT_TABLES, SimpleNamespace(documents=described)), (TRACE_TABLES, trace)]
    before = [list(tables["documents"].rows(found)) for tables, found in of]
    described[:] = [replace(one, warc=WarcPlace("<a>", "x.warc", 0, 9)) for one in described]
    for (tables, found), rows in zip(of, before, strict=True):
        assert list(tables["documents"].rows(found)) == rows
        assert {len(columns) for columns in rows} == {len(tables["documents"].columns)}


def test_lines_of_csv() -> None:
    stream = io.BytesIO()
    scan = result(clusters=[Cluster("a", ("a", "=b"), "a", None, truncated=True)])
    csv.write(scan, TABLES["clusters"], stream)
    assert stream.getvalue() == b'id,members,representative,story,truncated\na,"[""a"",""=b""]",a,,true\n'


def test_types_of_parquet() -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow.parquet import read_schema

    from dedup.report import parquet

    stream = io.BytesIO()
    parquet.write(result(), "matches", TABLES["matches"], stream)
    types = {field.name: field.type for field in read_schema(io.BytesIO(stream.getvalue()))}
    assert (types["a"], types["similarity"]) == (pa.string(), pa.float64())
    span = pa.struct([("start", pa.int64()), ("end", pa.int64())])
    assert types["passages"].value_type == pa.struct([("a", span), ("b", span)])
