"""A trace in the stable forms: all that its scan has, in the same bytes, and its own records."""

from __future__ import annotations

import csv as python_csv
import io
import json
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.report import csv, jsonl
from dedup.report.tables import TABLES, TRACE_TABLES

if TYPE_CHECKING:
    from tests.report.conftest import Told

KINDS = ("run", "document", "match", "cluster", "story", "derivation", "agency", "ledger", "account", "skipped")
TYPES = dict(zip(TRACE_TABLES, KINDS, strict=True))
SOMETIMES = ("second_language", "date", "outlet", "title")
ADDED = ("path_a", "path_b", "cluster_a", "cluster_b")


def written(trace: Any) -> bytes:
    stream = io.BytesIO()
    jsonl.write(jsonl.trace_lines(trace), stream)
    return stream.getvalue()


def records(trace: Any, name: str) -> list[dict[str, Any]]:
    found = [record for record in map(json.loads, written(trace).splitlines()) if record["type"] == TYPES[name]]
    for record in found:
        if record.pop("type") == "document":
            for field in SOMETIMES:
                record.setdefault(field, None)
    return found


def test_contract(trace: Told) -> None:
    lines = written(trace).decode().splitlines()
    assert next(line for line in lines if '"derived":"b"' in line) == (
        '{"type":"derivation","source":"a","derived":"b","kind":"copy","confidence":0.97,"verdict":"copied",'
        '"runner_up":{"source":"c","confidence":0.02,"margin":0.95},'
        '"evidence":[{"group":"date","signal":"before","weight":2.123,"document":"a","span":[0,4],'
        '"note":"published 2 hours earlier"},'
        '{"group":"credit","signal":"sign-off","weight":3.5,"document":"b","span":[9,12],'
        '"note":"credits <AFP> | [x](y)"}],'
        '"passages":[{"a":[0,9],"b":[3,12]},{"a":[20,40],"b":[22,42]}],"second":false}'
    )
    assert '{"type":"agency","id":"agency:afp","name":"AFP","in_collection":false}' in lines
    assert (
        '{"type":"ledger","a":"a","b":"f","outcome":"undetermined","forward":0.5,"backward":0.4,"common":0.1,'
        '"evidence":[{"group":"edits","signal":"lost","weight":-0.4,"document":"b","span":null,"note":""}],'
        '"deciding":"The hour at which f was published."}'
    ) in lines
    assert (
        '{"type":"account","id":"a","documents":["a","b","c","d","e","f"],"first":[0.97,0.03,0.02,0.2,0.98,0.45],'
        '"agencies":["agency:<b>|","agency:afp"]}'
    ) in lines


def test_a_document_has_its_date_outlet_and_title_where_they_are_known(trace: Told) -> None:
    found = {record["id"]: [record[field] for field in SOMETIMES[1:]] for record in records(trace, "documents")}
    assert found["a"] == ["2020-01-01T07:10+07:00", "The Post", "On a"]
    assert found["b"] == ["2020-01-01/2020-01-31", None, "On b"]
    assert found["c"] == [None, "The Post", "On c"]


def test_a_trace_says_all_that_its_scan_does_in_the_same_bytes(trace: Told) -> None:
    lines = list(map(without_what_is_known, jsonl.trace_lines(trace)))
    own = [line for line in lines if json.loads(line)["type"] in ("derivation", "agency", "ledger", "account")]
    scanned = list(jsonl.lines(trace.scan))
    assert [line for line in lines if line not in own] == scanned
    assert lines[: len(scanned) - 1] == scanned[:-1]
    assert json.loads(lines[-1])["type"] == "skipped"


def without_what_is_known(line: bytes) -> bytes:
    """A line as a scan has it, which knows less of a document."""
    record = json.loads(line)
    if record["type"] != "document":
        return line
    return jsonl.dumped({key: value for key, value in record.items() if key not in SOMETIMES[1:]})


def test_records_stand_in_order(trace: Told) -> None:
    found = [json.loads(line) for line in jsonl.trace_lines(trace)]
    kinds = list(dict.fromkeys(record["type"] for record in found))
    assert kinds == list(TYPES.values())
    derived = [(record["derived"], record["second"]) for record in records(trace, "derivations")]
    assert derived == sorted(derived)
    assert len(list(takewhile(lambda record: record["type"] != "derivation", found))) > 5


def test_the_order_of_what_was_found_does_not_matter(trace: Told, other_order: Told) -> None:
    assert written(other_order) == written(trace)


@given(st.lists(st.text(), min_size=2, max_size=2, unique=True), st.text())
def test_any_id_reads_back(trace_of: Any, names: list[str], note: str) -> None:
    trace = trace_of(*names, note=note)
    first, second = sorted(records(trace, "derivations"), key=lambda record: record["second"])
    assert [first["source"], first["derived"]] == names
    assert first["evidence"][0]["note"] == note
    assert second["second"] is True


def from_csv(trace: Any, name: str) -> list[dict[str, Any]]:
    table, stream = TRACE_TABLES[name], io.BytesIO()
    csv.write(trace, table, stream)
    header, *rows = python_csv.reader(io.StringIO(stream.getvalue().decode(), newline=""), strict=True)
    assert header == list(table.columns)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    return [
        {column: value(cell, kind) for (column, kind), cell in zip(table.columns.items(), row, strict=True)}
        for row in rows
    ]


def value(cell: str, kind: str) -> Any:
    text = csv.undone(cell)
    if kind == "string":
        return text
    return json.loads(text) if text else None


def from_parquet(trace: Any, name: str) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    from dedup.report import parquet as made

    stream = io.BytesIO()
    made.write(trace, name, TRACE_TABLES[name], stream)
    rows: list[dict[str, Any]] = parquet.read_table(io.BytesIO(stream.getvalue())).to_pylist()
    for row in rows:
        for passage in row.get("passages", ()):
            for end, span in passage.items():
                passage[end] = list(span.values())
        for one in row.get("evidence", ()):
            one["span"] = one["span"] and list(one["span"].values())
    return rows


@pytest.mark.parametrize("read", [from_csv, from_parquet])
@pytest.mark.parametrize("name", ["run", "documents", "derivations", "agencies", "ledgers", "accounts", "skipped"])
def test_tables_hold_the_records(read: Any, name: str, trace: Told) -> None:
    rows = [{key: cell for key, cell in row.items() if key not in ADDED} for row in read(trace, name)]
    for row in rows:
        for field in {*SOMETIMES} & {*row}:
            row[field] = row[field] or None
    assert rows == records(trace, name)


@pytest.mark.parametrize("read", [from_csv, from_parquet])
def test_no_story_at_all(read: Any, trace: Told) -> None:
    nothing = type(trace)(trace.scan, (), trace.texts)
    for name in ("derivations", "agencies", "ledgers", "accounts"):
        assert read(nothing, name) == []
    lines = map(without_what_is_known, jsonl.trace_lines(nothing))
    assert b"".join(lines) == b"".join(jsonl.lines(trace.scan))
    assert {record["date"] for record in records(nothing, "documents")} == {None}  # nobody looked for one


@pytest.mark.parametrize("name", list(TABLES))
def test_the_tables_of_the_scan_are_the_same(name: str, trace: Told) -> None:
    streams = [io.BytesIO(), io.BytesIO()]
    csv.write(trace, TRACE_TABLES[name], streams[0])
    csv.write(trace.scan, TABLES[name], streams[1])
    if name != "documents":
        assert streams[0].getvalue() == streams[1].getvalue()
        return
    own, scanned = (list(python_csv.reader(io.StringIO(stream.getvalue().decode()))) for stream in streams)
    assert [row[: -len(SOMETIMES[1:])] for row in own] == scanned
