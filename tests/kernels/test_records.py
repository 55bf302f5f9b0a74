"""Plain records: every kernel finds the same ones, and of each what orjson finds."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

FIELDS = ("id", ["text", "body"], ["language", "lang"], ["published", "date"], ["url", "link"], ["outlet"])
NAMES = [
    "id",
    "text",
    "body",
    "language",
    "lang",
    "published",
    "date",
    "url",
    "link",
    "outlet",
    "x",
    "",
    "te\u0301xt",
    't"\\',
]

text = st.text() | st.text('ab \n\u00a0\u3000é新😀"\\/\x00\x1f\x7f', max_size=150)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**20), 10**20)
values = st.recursive(
    st.none() | st.booleans() | numbers | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(st.sampled_from(NAMES), text | values, max_size=7)
written = st.tuples(objects, st.booleans(), st.sampled_from([None, (",", ":"), (" ,\t", "\r: ")])).map(
    lambda drawn: json.dumps(drawn[0], ensure_ascii=drawn[1], separators=drawn[2])
)
raw = [
    '{"text": "a", "text": "b"}', '{"text": "a", "text": 7}', '{"te\\u0078t": "a"}', '{"text": "a"', '{"text": "a"}}',
    '{"text": "\\ud83d\\ude00"}', '{"text": "\\ud83d"}', '{"text": "\\ude00\\ud83d"}', '{"text": "\\ud83dx"}', "[]",
    '{"text": "\\u00e"}', '{"text": "\\x"}', '{"text": "a\tb"}', '{"id": -0, "text": "a"}', '{"id": 01, "text": "a"}',
    '{"id": 1e2, "text": "a"}', '{"id": 1.}', '{"id": -}', '{"id": 123456789012345678, "text": "a"}', '{"text": "a",}',
    '{"id": 1234567890123456789, "text": "a"}', '{"text": "a", "x": [1,]}', '{"text": "a", "x": {"x" 1}}', '{"text":}',
    '{"text": "a", "x": NaN}', '{"text": "a", "x": [[[[]]]]}', '{"text": "a", "x": [[[[[]]]]]}',
    '{"text": "a", "x": tru}',
    '{"text": "a", "x": {"\\u0061": [{}, {"y": "\\ud800"}]}}', '{"id": "a\\nb", "text": "a"}', '{,"text": "a"}', '"a"',
    '{"url": "a\\nb", "text": "a"}', '{"url": "a\\/b", "link": "c", "outlet": 7, "text": "a"}',
    '{"text": "\u2003\u3000", "body": "a"}', '{"text": "", "body": "a"}', '{"text": "é"}',
    '{"text": "a"} ', '{"text": "a"}x',
]  # fmt: skip
mutated = st.tuples(written.map(str.encode), st.integers(0, 400), st.binary(max_size=3)).map(
    lambda drawn: drawn[0][: drawn[1]] + drawn[2] + drawn[0][drawn[1] + 1 :]
)
lines = st.one_of(
    written.map(str.encode), written.map(str.encode), mutated, st.sampled_from(raw).map(str.encode), st.binary(),
    st.sampled_from([b"", b" ", b"\t\r\x0b\x0c", b"\xc2\xa0", b"\x1c"]),
)  # fmt: skip
blocks = st.lists(lines, max_size=6).map(b"\n".join)


def read(kernel: Any, block: bytes, longest: int = 1 << 20, depth: int = 5) -> Any:
    return kernel.records(np.frombuffer(block, np.uint8), *FIELDS, longest, depth)


def first_string(record: dict[str, Any], names: list[str]) -> str:
    return next((record[name] for name in names if type(record.get(name)) is str and record[name]), "")


@given(blocks, st.integers(1, 200), st.integers(1, 6))
@example("\n".join(raw).encode(), 1 << 20, 5)
def test_kernels_agree(kernel: Any, block: bytes, longest: int, depth: int) -> None:
    read(kernel, block, longest, depth)


@given(blocks)
@example("\n".join(raw).encode())
def test_plain_records_are_what_orjson_reads(kernel: Any, block: bytes) -> None:
    found = read(kernel, block)
    filled = [line for line in block.split(b"\n") if line and not line.isspace()]
    assert [block[start:end] for start, end in found["bounds"].tolist()] == filled
    columns = ("ids", "languages", "published", "urls", "outlets")
    ids, languages, published, urls, outlets = (found[name].decode().split("\n")[:-1] for name in columns)
    plain = [line for line, is_plain in zip(filled, found["plain"].tolist(), strict=True) if is_plain]
    assert (
        len(plain)
        == len(ids)
        == len(languages)
        == len(published)
        == len(urls)
        == len(outlets)
        == len(found["offsets"]) - 1
    )
    for i, record in enumerate(map(orjson.loads, plain)):
        packed = found["text"][found["offsets"][i] : found["offsets"][i + 1]].tobytes().decode()
        assert packed == first_string(record, FIELDS[1])
        assert packed.strip()
        own = record.get("id")
        assert ids[i] == (str(own) if type(own) is int else own if type(own) is str else "")
        assert languages[i] == first_string(record, FIELDS[2])
        assert published[i] == first_string(record, FIELDS[3])
        assert urls[i] == first_string(record, FIELDS[4])
        assert outlets[i] == first_string(record, FIELDS[5])


@given(st.text(min_size=1).filter(lambda s: any(c.isalnum() for c in s)), st.text("abc", max_size=130), st.booleans())
def test_ordinary_records_are_plain(kernel: Any, words: str, own: str, escaped: bool) -> None:
    if not any("!" <= c <= "~" for c in words):
        words += "."
    record = {"id": own, "x": [{"y": [1.5, None]}], "text": words}
    found = read(kernel, json.dumps(record, ensure_ascii=escaped).encode())
    assert found["plain"].tolist() == [1]
    assert found["text"].tobytes().decode() == words


@given(st.binary(max_size=40), st.integers(0, 140), st.integers(0, 140))
@example(b"\xf0\x9f\x98\x80", 61, 0)
@example(b"\xe2\x82", 62, 0)
def test_only_utf8_is_plain(kernel: Any, middle: bytes, before: int, after: int) -> None:
    middle = bytes(b for b in middle if b >= 0x80)
    line = b'{"text": "' + b"x" * before + middle + b"y" * after + b'."}'
    try:
        line.decode()
        valid = True
    except UnicodeDecodeError:
        valid = False
    assert read(kernel, line)["plain"].tolist() == [valid]


@given(st.lists(st.sampled_from([*range(0x80, 0xC3), *range(0xE0, 0xF6), 0x61]), max_size=70))
def test_utf8_by_python(kernel: Any, middle: list[int]) -> None:
    test_line = b'{"text": ".' + bytes(middle) + b'"}'
    valid = test_line.decode(errors="replace").encode() == test_line
    assert read(kernel, test_line)["plain"].tolist() == [valid]


@pytest.mark.parametrize("depth", [0, 65])
def test_depths_that_are_refused(kernel: Any, depth: int) -> None:
    with pytest.raises(ValueError, match="depth"):
        read(kernel, b"", depth=depth)


@pytest.mark.parametrize("block", [np.zeros(3, np.int8), np.zeros((2, 2), np.uint8), None])
def test_blocks_that_are_refused(kernel: Any, block: Any) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError)):
        kernel.records(block, *FIELDS, 1, 1)
