"""CSV and TSV: every row is accounted for, and a broken one costs no other."""

from __future__ import annotations

import csv
import gzip
import io
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers import Damaged, Fields, Job, Limits, Source, delimited
from dedup.readers.delimited import read_csv, read_tsv, rows

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = Limits()


def read(
    data: bytes, *, size: int = 1 << 20, limits: Limits = DEFAULT, fields: Fields | None = None, tabs: bool = False
) -> list[Document | Skipped]:
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    reader = read_tsv if tabs else read_csv
    return list(reader(blocks, Job("x", "x", limits, fields or Fields())))


def texts(data: bytes, *, size: int = 1 << 20, tabs: bool = False) -> list[str]:
    return [item.text if isinstance(item, Document) else item.code for item in read(data, size=size, tabs=tabs)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiter_and_line_ends(delimiter: str, end: str) -> None:
    cells = [["ID", "Lang", "Text"], ["7", "de", "eins, zwei; drei | vier"], ["", "", '"so"']]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(cells)
    for size in (1, 7, 1000):
        first, second = read(stream.getvalue().encode(), size=size)
        assert first == Document("7", "eins, zwei; drei | vier", "x", "de")
        assert second == Document("x#2", '"so"', "x")


def test_a_comma_in_the_header_of_a_tsv() -> None:
    assert texts(b"text\ta,b,c,d\none\ttwo\n", tabs=True) == ["one"]
    assert texts(b"text\ta,b,c,d\none\ttwo\n") == ["one"]


def test_separator_as_a_spreadsheet_states_it() -> None:
    assert texts(b"\xef\xbb\xbfsep=;\r\nid;text\r\n1;one, two\r\n"[3:]) == ["one, two"]


def test_everything_of_a_document() -> None:
    header = b"id,text,title,date,language,url,outlet,rest\n"
    assert read(header + b"i,t,h,2020-01-02,en,u,o,r\n") == [
        Document("i", "t", "x", "en", "2020-01-02", "h", "u", "o"),
    ]


def test_rows_of_the_wrong_length() -> None:
    data = b"id,text\n1\n2,two,\n3,three,more\n\n4,four\n,,\n"
    assert texts(data) == ["empty", "two", "bad-row", "four", "empty"]
    assert [item.record for item in read(data) if isinstance(item, Skipped)] == [1, 3, 5]


def test_nul_and_other_controls_stay() -> None:
    assert texts(b"id,text\n1,a\x00b\x1cc\x0bd\xc2\x85e\xe2\x80\xa8f\n") == ["a\0b\x1cc\x0bd\x85e\u2028f"]


def test_no_column_for_the_text() -> None:
    for data, message in [(b"a,b\n1,2\n", "its columns are a, b"), (b"1,2,3\n", "its columns are 1, 2, 3")]:
        with pytest.raises(Damaged, match=message) as caught:
            read(data)
        assert caught.value.code == "no-text-field"
    with pytest.raises(Damaged, match="has no column for the text, story"):
        read(b"text\nx\n", fields=Fields(text="story"))


def test_nothing() -> None:
    assert read(b"") == read(b"\n\n") == read(b"text\n") == []


@pytest.mark.parametrize("size", [1, 5, 1000])
@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (b'2,"never closed', "bad-quotes"),
        (b'2,"closed" too early', "bad-quotes"),
        (b'2,"several\nlines "with" a quote\ninside"', "bad-quotes"),
        (b'2,"a lost one,x\n', "bad-quotes"),
    ],
)
def test_broken_quote_costs_one_row(broken: bytes, code: str, size: int) -> None:
    data = b'id,text\n1,"one"\n' + broken + b'\n3,"three, ""3"""\n4,four\n5,"five\nlines"\n'
    assert texts(data, size=size) == ["one", code, 'three, "3"', "four", "five\nlines"]


def test_lost_quote_without_any_other_costs_one_row() -> None:
    many = b"".join(b"%d,text %d\n" % (n, n) for n in range(50_000))
    found = Counter(type(item) for item in read(b'id,text\nx,"lost\n' + many))
    assert found == {Document: 50_000, Skipped: 1}


def test_lost_quote_does_not_swallow_beyond_the_limit() -> None:
    many = b"".join(b"%d,text %d\n" % (n, n) for n in range(100_000))
    items = read(b'id,text\nx,"lost\n' + many, limits=Limits(line_bytes=1000))
    assert isinstance(items[0], Skipped)
    assert items[0].code == "too-long"
    assert len(items) == 100_001


@pytest.mark.timeout(60)
@pytest.mark.parametrize("line", [b'a","b\n', b'x,"y" z\n', b'"\n', b'"""\n', b'a,"b\n'])
def test_hostile_quotes_take_linear_time(line: bytes) -> None:
    data = b"id,text\n" + line * (1_000_000 // len(line))
    start = time.process_time()
    found = Counter(item.code if isinstance(item, Skipped) else "document" for item in read(data))
    assert time.process_time() - start < 8
    assert found


def test_line_that_is_too_long() -> None:
    limits = Limits(line_bytes=1000)
    long = b"2," + b"x" * 3_000_000 + b"\n"
    for size in (100, 1 << 16):
        items = read(b"id,text\n1,one\n" + long + b"3,three\n4,four\n" + long, limits=limits, size=size)
        found = [item.text if isinstance(item, Document) else item.code for item in items]
        assert found == ["one", "too-long", "three", "four", "too-long"]
    with pytest.raises(Damaged, match="header of more than"):
        read(b"x" * 3_000_000, limits=limits, size=1000)


def test_text_that_is_too_large() -> None:
    limits = Limits(document_bytes=10)
    assert [type(item) for item in read(b"id,text\n1,xxxxxxxxxx\n2,xxxxxxxxxxx\n", limits=limits)] == [
        Document,
        Skipped,
    ]
    big = b"id,text\n1," + b"x" * 200_000 + b"\n"
    assert [len(text) for text in texts(big)] == [200_000]


def test_bytes_outside_utf_8_become_replacement_characters() -> None:
    text = "Grüße, 世界".encode()
    assert texts(b'id,text\n1,"' + text + b'"\n2,"' + text + b'\xff"\n') == ["Grüße, 世界", "Grüße, 世界\ufffd"]


def test_damage_keeps_what_was_read(tmp_path: Path) -> None:
    many = b"".join(b'%d,"text %d"\n' % (n, n * 7919) for n in range(50_000))
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"id,text\n" + many)[:-20_000])
    items = list(Source([tmp_path]))
    last = items.pop()
    assert isinstance(last, Skipped)
    assert last.code == "bad-compression"
    assert 10_000 < len(items) < 50_000
    for number, item in enumerate(items):
        assert isinstance(item, Document)
        assert item.text == f"text {number * 7919}"


def test_bomb(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"id,text\n" + bytes(30 << 20)))
    items = list(Source([tmp_path], limits=Limits(ratio=100)))
    assert [item.code for item in items if isinstance(item, Skipped)] == ["ratio"]


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.text('ab",;\n\r \t|', max_size=12)
tables = st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), max_size=8))


@given(tables, st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]), st.integers(1, 50))
def test_round_trip(table: list[list[str]], delimiter: str, end: str, size: int) -> None:
    header = ["text", *(f"c{n}" for n in range(1, len(table[0]) if table else 1))]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows([header, *table])
    data = stream.getvalue().encode()
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    assert [row for row in rows(blocks, Job("x", "x"), delimiter) if not isinstance(row, Skipped)] == [
        *enumerate([header, *table])
    ]


PARTS = [b'"', b"a", b",", b"\n", b"\r", b'""', b"\xff", b"id,text\n", b'1,"x"\n', b'","', b'"\n"']


@given(st.lists(st.sampled_from(PARTS), max_size=40), st.sampled_from([b"id,text\n", b"text\r"]))
def test_pattern_and_parser_agree(parts: list[bytes], header: bytes) -> None:
    data = header + b"".join(parts)
    found = read(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(delimited, "_WIDEST", 0)
        assert read(data) == found


@given(
    st.lists(st.sampled_from(PARTS), max_size=40),
    st.integers(1, 20),
)
def test_any_bytes_end_in_rows_or_skips(parts: list[bytes], size: int) -> None:
    data = b"id,text\n" + b"".join(parts)
    whole = read(data)
    assert read(data, size=size) == whole
    numbers = [item.record if isinstance(item, Skipped) else 0 for item in whole]
    assert all(number in (0, place) for place, number in enumerate(numbers, 1))


def test_blank_lines_cost_next_to_nothing() -> None:
    before = time.process_time()
    rows_found = read(b"text\na\n" + b"\n" * (12 << 20) + b"b\n")
    assert [document.text for document in rows_found if isinstance(document, Document)] == ["a", "b"]
    assert time.process_time() - before < 1
