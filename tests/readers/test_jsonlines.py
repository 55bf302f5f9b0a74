"""JSON Lines: every line is accounted for, whatever it holds and wherever the blocks end."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers.batch import Batch
from dedup.readers.fields import Fields
from dedup.readers.job import Job, Seen
from dedup.readers.jsonlines import _document, deeper_than, read_batches, read_jsonlines
from dedup.readers.limits import Limits

DEFAULT = Limits()


def read(data: bytes, limits: Limits = DEFAULT, size: int = 1 << 20) -> list[Document | Skipped]:
    blocks = [data[start : start + size] for start in range(0, len(data), size)]
    return list(read_jsonlines(iter(blocks), Job("x.jsonl", "x.jsonl", limits)))


def one(line: bytes, limits: Limits = DEFAULT) -> Document | Skipped:
    (item,) = read(line, limits)
    return item


def document(line: bytes, limits: Limits = DEFAULT) -> Document:
    item = one(line, limits)
    assert isinstance(item, Document), item
    return item


def code(line: bytes, limits: Limits = DEFAULT) -> str:
    item = one(line, limits)
    assert isinstance(item, Skipped), item
    return item.code


@pytest.mark.parametrize("field", ["text", "content", "body", "article", "maintext"])
def test_text_is_found_in_any_of_its_fields(field: str) -> None:
    assert document(json.dumps({field: "words"}).encode()).text == "words"


def test_first_text_field_that_holds_text_wins() -> None:
    assert document(b'{"body": "second", "text": 5, "content": "first"}').text == "first"
    assert document(b'{"text": " ", "content": "kept"}').text == "kept"


def test_metadata() -> None:
    line = b'{"id": "a", "text": "t", "language": 4, "lang": "de", "date": "2020-01-01", "published_at": "x"}'
    assert document(line) == Document("a", "t", "x.jsonl", "de", "2020-01-01")


def test_number_beyond_all_floats_is_read_where_the_rest_of_a_record_is() -> None:
    line = b'{"text": "t", "title": "T", "no": 7, "n": -1e999}'
    assert document(line) == Document("x.jsonl#1", "t", "x.jsonl", title="T")
    (found,) = read_jsonlines(iter([line]), Job("x.jsonl", "x.jsonl", fields=Fields(id=("id", "no"))))
    assert isinstance(found, Document)
    assert found.id == "7"


def _nests_deeper(depth: int, line: bytes) -> bool:
    level, inside, escaped = 0, False, False
    for letter in map(chr, line):
        if escaped:
            escaped = False
        elif inside:
            escaped, inside = letter == "\\", letter != '"'
        else:
            inside = letter == '"'
            level += (letter in "[{") - (letter in "]}")
            if level > depth:
                return True
    return False


@given(st.lists(st.sampled_from([b"[", b"{", b"]", b"}", b'"', b"\\", b"a", b"\n", b"["]), max_size=40).map(b"".join))
def test_nesting_as_counted_letter_by_letter(line: bytes) -> None:
    assert deeper_than(2, line) == _nests_deeper(2, line)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('"a b"', "a b"),
        ("17", "17"),
        ("-3", "-3"),
        ("17.0", "17"),
        ("17.5", "x.jsonl#1"),
        ("true", "x.jsonl#1"),
        ("null", "x.jsonl#1"),
        ('""', "x.jsonl#1"),
        ("[1]", "x.jsonl#1"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("9" * 5000, "x.jsonl#1"),
        ("1e300", "x.jsonl#1"),
    ],
)
def test_id(value: str, expected: str) -> None:
    assert document(f'{{"id": {value}, "text": "t"}}'.encode()).id == expected


def test_numbers_count_records_not_lines() -> None:
    items = read(b'\n{"text": "a"}\r\n\n  \n{bad\n{"text": "b"}')
    assert [item.id if isinstance(item, Document) else item.record for item in items] == ["x.jsonl#1", 2, "x.jsonl#3"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"{", "bad-json"),
        (b'{"text": "a"} x', "bad-json"),
        (b"[1]", "not-an-object"),
        (b'"text"', "not-an-object"),
        (b"{}", "no-text"),
        (b'{"text": null}', "no-text"),
        (b'{"text": ""}', "empty"),
        (b'{"text": " \\n\\u00a0"}', "empty"),
        (b'{"text": "a", "x": ' + b"[" * 200 + b"]" * 200 + b"}", "too-deep"),
        (b'{"text": "a", "x": ' + b"[" * 100_000, "too-deep"),
        (b"[" * 5000 + b"]" * 5000, "too-deep"),
    ],
)
def test_bad_record(line: bytes, expected: str) -> None:
    assert code(line) == expected


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (b'{"text": "a", "x": NaN}', "a"),
        (b'{"text": "a", "x": [Infinity, 1e999]}', "a"),
        (b'\xef\xbb\xbf{"text": "a"}', "a"),
        (b'{"text": "a\\ud800b"}', "a\ufffdb"),
        (b'{"text": "\\ud83d\\ude00\\udc00"}', "\U0001f600\ufffd"),
        (b'{"text": "a\xffb"}', "a\ufffdb"),
        (b'{"text": "a\x01\tb"}', "a\x01\tb"),
        (b'{"text": "a\\u0000b"}', "a\x00b"),
        (b'{"text": "a", "n": ' + b"1" * 10_000 + b"}", "a"),
        (b'{"text": "a", "x": ' + b"[" * 199 + b"]" * 199 + b"}", "a"),
        (b'{"text": "' + b"[{" * 300 + b'"}', "[{" * 300),
        (b'{"text": "a", "x": [' + b"[]," * 500 + b"[]]}", "a"),
        (b'{"text": "a", "x": ["' + b'\\"[' * 500 + b'"]}', "a"),
    ],
)
def test_repaired_rather_than_lost(line: bytes, text: str) -> None:
    assert document(line).text == text


def test_limits() -> None:
    assert code(b'{"text": "' + b"a" * 100 + b'"}', Limits(line_bytes=50)) == "too-long"
    assert code(b'{"text": "' + b"a" * 100 + b'"}', Limits(document_bytes=99)) == "too-large"
    assert document(b'{"text": "' + b"a" * 100 + b'"}', Limits(document_bytes=100)).text == "a" * 100


@pytest.mark.timeout(20)
def test_depth_check_is_linear() -> None:
    assert code(b'{"text": "' + b'\\"' * 2_000_000 + b"[" * 100) == "bad-json"


values = st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists, max_leaves=5)
records = st.dictionaries(st.sampled_from(["id", "text", "content", "lang", "date", "x"]), values).map(
    lambda record: json.dumps(record).encode()
)
lines_of_anything = st.lists(st.binary().map(lambda line: line.replace(b"\n", b"")) | records | st.just(b" "))
limits = st.builds(
    Limits, document_bytes=st.integers(1, 60), line_bytes=st.integers(1, 60), json_depth=st.integers(1, 4)
) | st.just(DEFAULT)


@given(lines_of_anything, limits, st.integers(1, 50))
def test_every_line_is_accounted_for_wherever_blocks_end(lines: list[bytes], limits: Limits, size: int) -> None:
    data = b"\n".join(lines)
    whole = read(data, limits)
    assert read(data, limits, size) == whole
    filled = [line for line in lines if line and not line.isspace()]
    assert len(whole) == len(filled)
    for number, item in enumerate(whole, start=1):
        if isinstance(item, Skipped):
            assert item.record == number
        else:
            assert item.text.strip()
            assert len(item.text.encode()) <= limits.document_bytes
            item.id.encode()


@given(st.lists(records | st.binary().map(lambda line: line.replace(b"\n", b"")), max_size=30), limits)
def test_what_the_kernel_reads_is_what_is_read_line_by_line(lines: list[bytes], limits: Limits) -> None:
    filled = [line for line in lines if line and not line.isspace()]
    expected = [_document(line, n, Job("x.jsonl", "x.jsonl", limits)) for n, line in enumerate(filled, 1)]
    assert read(b"\n".join(lines), limits) == expected


def test_plain_records_come_together() -> None:
    lines = [b'{"id": "%d", "text": "words %d"}' % (i, i) for i in range(1000)]
    lines[500] = b"{"
    items = list(read_batches(iter([b"\n".join(lines)]), Job("x.jsonl", "x.jsonl")))
    assert [len(item) if isinstance(item, Batch) else type(item) for item in items] == [500, Skipped, 499]


def test_small_blocks_are_read_together() -> None:
    lines = b"\n".join(b'{"text": "words"}' for _ in range(1000))
    blocks = (lines[start : start + 50] for start in range(0, len(lines), 50))
    (batch,) = read_batches(blocks, Job("x.jsonl", "x.jsonl"))
    assert isinstance(batch, Batch)
    assert batch.ids == [f"x.jsonl#{n}" for n in range(1, 1001)]


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip), st.text(min_size=1))
def test_round_trip(text: str, own: str) -> None:
    found = document(json.dumps({"id": own, "text": text}).encode())
    assert found.text == text
    assert found.id == own


def test_title_address_and_outlet() -> None:
    lines = b'{"text": "a", "title": "h", "url": "u"}\n{"text": "b"}\n{"text": "c", "n": NaN, "domain": "d"}\n'
    assert read(lines) == [
        Document("x.jsonl#1", "a", "x.jsonl", title="h", url="u"),
        Document("x.jsonl#2", "b", "x.jsonl"),
        Document("x.jsonl#3", "c", "x.jsonl", outlet="d"),
    ]


def test_names_that_were_chosen() -> None:
    fields = Fields(id=("key", "no"), text="story", language="tongue", title="kop")
    lines = b'{"no": 7, "story": "a", "tongue": "nl", "kop": "h"}\n{"key": "k", "story": "b"}\n{"text": "c"}\n'
    seen = Seen(fields)
    found = list(read_jsonlines(iter([lines]), Job("x", "x", fields=fields, seen=seen)))
    assert found == [
        Document("7", "a", "x", "nl", title="h"),
        Document("k", "b", "x"),
        Skipped("x", 3, "no-text", "has no text in story; its fields are text"),
    ]
    assert seen.complaints == []


def test_blank_lines_cost_next_to_nothing_where_fields_are_looked_for() -> None:
    before = time.process_time()
    lines = iter([b"\n" * (1 << 22)])
    fields = Fields(title="t")
    assert not list(read_jsonlines(lines, Job("x", "x", fields=fields, seen=Seen(fields))))
    assert time.process_time() - before < 1


def test_lines_that_are_no_json_are_refused_at_a_bearable_rate() -> None:
    before = time.process_time()
    assert {item.code for item in read(b"x}\n" * 40_000) if isinstance(item, Skipped)} == {"bad-json"}
    assert time.process_time() - before < 1.5


def test_blank_lines_around_a_record_with_a_title() -> None:
    lines = b'\x0c\n{"text": "t", "title": "T"}\n\x0b\n \n{"text": "u", "title": "U"}'
    assert [item.title for item in read(lines) if isinstance(item, Document)] == ["T", "U"]


def test_runs_of_good_lines_between_bad_ones_are_not_looked_for_in_all() -> None:
    before = time.process_time()
    assert len(read(b'{"text": "a"}\n{\n' * 8000)) == 16_000
    assert time.process_time() - before < 3


def test_bytes_outside_utf_8_are_counted() -> None:
    """Those in documents alone: a record that is refused is not repaired."""
    lines = b'{"text": "caf\xe9 \xff"}\n{"text": "\xef\xbf\xbd fine"}\n\xff\xff\n{"id": "\xff", "text": "one"}\n'
    job = Job("x", "x")
    items = list(read_jsonlines(iter([lines]), job))
    assert [type(item) for item in items] == [Document, Document, Skipped, Document]
    assert job.repaired == {"utf-8": 3}
