"""Facts as they are written: their keys and order, tables that read back, and lines for a terminal."""

from __future__ import annotations

import csv as python_csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.finding import find
from dedup.model import Document, DocumentRecord, Fact, FactKind, InputFile, Skipped, Span, WarcPlace
from dedup.report import csv, facts, jsonl
from dedup.report.tables import FACT_TABLES

TYPES = dict(zip(FACT_TABLES, ("run", "document", "fact", "skipped"), strict=True))
BASE = ("document", "kind", "value", "span", "raw")


class Found:
    """Facts as a report takes them."""

    kinds = (FactKind.DATE, FactKind.CREDIT)
    language = None
    inputs = (InputFile("n/b.txt", 6, "bb"), InputFile("n/a.txt", 6, "aa"))
    bytes = 12

    def __init__(self, given: list[Fact], skipped: list[Skipped] | None = None) -> None:
        self.given = sorted(given, key=lambda fact: fact.document)
        self.skipped = skipped or []
        self.documents = [DocumentRecord(name, language="en") for name in sorted({fact.document for fact in given})]

    def of(self, document: str) -> list[Fact]:
        return [fact for fact in self.given if fact.document == document]

    def __iter__(self) -> Any:
        return iter(self.given)


DATE = Fact(
    "b", FactKind.DATE, "2021-06-28", Span(3, 7), "28/6", {"role": "mentioned", "zone": None, "corrected": False}
)
CREDIT = Fact("a", FactKind.CREDIT, "afp", Span(0, 10), "Photo: AFP", {"of": "photo", "passage": Span(0, 4)})
STATED = Fact("a", FactKind.DATE, "2021", None, "2021", {"role": "publication", "origin": "html"})


def written(found: Found) -> list[str]:
    return b"".join(jsonl.fact_lines(found)).decode().splitlines()


def test_contract() -> None:
    run, *rest = written(Found([DATE, CREDIT, STATED], [Skipped("-", 7, "bad-json", "is not JSON")]))
    version = json.loads(run)["version"]
    assert run == (
        f'{{"type":"run","schema":1,"version":"{version}","settings":{{"kinds":["date","credit"],"language":null}},'
        '"documents":2,"skipped":1,"bytes":12,"inputs":[{"path":"n/a.txt","sha256":"aa"},{"path":"n/b.txt","sha256":"bb"}]}'
    )
    assert rest == [
        '{"type":"document","id":"a","path":null,"language":"en","published":null,"cluster":null,"story":null}',
        '{"type":"document","id":"b","path":null,"language":"en","published":null,"cluster":null,"story":null}',
        (
            '{"type":"fact","document":"a","kind":"credit","value":"afp","span":[0,10],"raw":"Photo: AFP","of":"photo",'
            '"passage":[0,4]}'
        ),
        '{"type":"fact","document":"a","kind":"date","value":"2021","span":null,"raw":"2021","role":"publication","origin":"html"}',
        (
            '{"type":"fact","document":"b","kind":"date","value":"2021-06-28","span":[3,7],"raw":"28/6","role":"mentioned",'
            '"zone":null,"corrected":false}'
        ),
        '{"type":"skipped","source":"-","record":7,"code":"bad-json","reason":"is not JSON"}',
    ]


def test_a_document_of_a_warc_file_has_its_record_beside_what_else_is_known() -> None:
    found = Found([])
    found.documents = [DocumentRecord("a", warc=WarcPlace("<a>", "x.warc", 3, 9), date="2021", title="On a")]
    assert written(found)[1] == (
        '{"type":"document","id":"a","path":null,"language":null,"published":null,"cluster":null,"story":null,'
        '"warc":{"record_id":"<a>","file":"x.warc","offset":3,"length":9,"date":null},"date":"2021","title":"On a"}'
    )


texts = st.text(max_size=6) | st.text("=+-@\t\r\n\x00\x1b\x85\\x0159af'\",é\ud800", max_size=6)
spans = st.none() | st.builds(lambda start, size: Span(start, start + size), st.integers(0, 2**40), st.integers(0, 99))
details = st.dictionaries(
    st.sampled_from(["role", "zone", "passage", "own"]), st.none() | texts | st.booleans() | spans, max_size=3
)
some = st.lists(st.builds(Fact, texts, st.sampled_from(FactKind), texts, spans, texts, details), max_size=6)


def records(found: Found, kind: str) -> list[dict[str, Any]]:
    return [one for line in jsonl.fact_lines(found) if (one := json.loads(line))["type"] == kind]


def as_rows(found: Found) -> list[dict[str, Any]]:
    """The facts of the stable form, what is more than the base as one column."""
    rows = []
    for record in records(found, "fact"):
        rest = {name: value for name, value in record.items() if name not in ("type", *BASE)}
        rows.append({**{name: record[name] for name in BASE}, "details": rest})
    return rows


@given(some)
def test_csv_reads_back(given: list[Fact]) -> None:
    found = Found(given)
    stream = io.BytesIO()
    csv.write(found, FACT_TABLES["facts"], stream)
    table = list(python_csv.DictReader(io.StringIO(stream.getvalue().decode(), newline="")))
    rows = []
    for row in table:
        read: dict[str, Any] = {name: csv.undone(cell) for name, cell in row.items()}
        rows.append(
            {**read, "span": json.loads(read["span"]) if read["span"] else None, "details": json.loads(read["details"])}
        )
    assert rows == as_rows(found)


@given(some)
def test_parquet_reads_back(given: list[Fact]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from dedup.report import parquet as ours

    found = Found(given)
    for name, table in FACT_TABLES.items():
        stream = io.BytesIO()
        ours.write(found, name, table, stream)
        read = parquet.read_table(io.BytesIO(stream.getvalue()))
        assert read.column_names == list(table.columns)
        if name != "facts":
            assert read.num_rows == len(records(found, TYPES[name]))
            continue
        rows = read.to_pylist()
        for row in rows:
            row["span"] = row["span"] and [row["span"]["start"], row["span"]["end"]]
            row["details"] = json.loads(row["details"])
        assert rows == as_rows(found)


def test_lines_for_people() -> None:
    story = "ROME - The ministers met yesterday and on 4 July, according to Reuters and Xinhua."
    text = f"28 June 2021\n\n{story}\nPhoto: AFP\n"
    late = Document("b", "They met on Tuesday, and in March 2020, and in 2017.", language="en")
    found = find([Document("a", text, language="en"), late, Document("c\x1b[2J", "Hello", language="\u202een")])
    assert list(facts.lines(found)) == [
        "a  (en)",
        '  published    2021-06-28  text  "28 June 2021"',
        '  credits      passage  reuters  attribution    "according to Reuters and Xinhua"',
        '               passage  xinhua   attribution    "according to Reuters and Xinhua"',
        '               photo    afp      photo-caption  "Photo: AFP"',
        '  mentions     2021-06-27  text  "yesterday"',
        '               2021-07-04  text  "4 July"',
        "",
        "b  (en)",
        "  published    unknown",
        '  mentions     a Tuesday  text  "Tuesday"',
        '               2020-03    text  "March 2020"',
        '               2017       text  "2017"',
        "",
        "c\\x1b[2J  (\\u202een)",
        "  published    unknown",
    ]


def test_lines_in_colour_say_the_same() -> None:
    found = find([Document("a", "28 June 2021\n\nPhoto: AFP, AFP", language="en"), Document("b", " ")])
    import re

    coloured = list(facts.lines(found, colour=True))
    assert any("\x1b[" in line for line in coloured)
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in coloured] == list(facts.lines(found))


def test_what_is_said_twice_is_one_line() -> None:
    found = find([Document("a", "On 28 June 2021, and on 28 June 2021. " * 2, language="en")])
    assert list(facts.lines(found))[1:] == [
        "  published    unknown",
        '  mentions     2021-06-28  text  "28 June 2021"  (4 times)',
    ]


def test_skipped_and_nothing() -> None:
    assert list(facts.lines(find([]))) == ["Nothing to read: 0 documents."]
    assert list(facts.lines(find([Document("a", " ")]))) == ["Skipped (1)", "  empty: 1", "    a: no text"]
