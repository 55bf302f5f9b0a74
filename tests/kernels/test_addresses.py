"""Web addresses, and the runs of characters in which they stand."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.addresses import address_spans
from dedup.text.packed import Packed, byte_spans

PIECES = [
    *":/wW. \n\"'<a.,)…“»é1\xa0\u2003\u1680\u205f\u3000\x85\x00\x1c",
    *["://", "www.", "WWW.", "wWw.", "http", "https", "http://", "https://", "HTTP://", "x" * 61, "a.b/c", "例え"],
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def found_in(kernel: Any, text: bytes) -> list[list[int]]:
    packed = Packed.of([b"before", text])
    rows: list[list[int]] = kernel.addresses(packed.text, packed.offsets).tolist()
    assert all(row[0] == 1 for row in rows)
    return [row[1:] for row in rows]


@given(data=st.data())
def test_native_finds_the_twins_addresses(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    encoded = TEXTS.map(str.encode)
    cut = st.tuples(encoded, st.integers(0, 9)).map(lambda pair: pair[0][pair[1] :])
    packed = Packed.of(data.draw(st.one_of(documents, st.lists(st.one_of(encoded, cut, st.binary()), max_size=4))))
    kernel.addresses(packed.text, packed.offsets)


@given(text=st.one_of(TEXTS.map(str.encode), st.binary(max_size=200)))
def test_runs_hold_what_may_be_an_address(kernel: Any, text: bytes) -> None:
    found = found_in(kernel, text)
    inside = [match.start() for match in re.finditer(rb"(?=://|www\.|WWW\.)", text)]
    assert bool(inside) == bool(found)
    for place in inside:
        assert any(start <= place < end for start, end, *_ in found)
    for start, end, *_ in found:
        assert not re.search(rb"[\s<>\"']", text[start:end])
        assert start == 0 or re.match(rb"[\s\x1c-\x1f<>\"'|\\^`{}]", text[start - 1 : start])


@given(text=TEXTS, capitals=st.booleans())
def test_plain_addresses_are_those_of_the_expressions(kernel: Any, text: str, capitals: bool) -> None:
    for (start, end), rows in groupby(found_in(kernel, text.encode()), itemgetter(0, 1)):
        found = [(first, last) for _, _, first, last in rows]
        if found != [(0, 0)]:
            run = text.encode()[start:end]
            expected = byte_spans(run, address_spans(run.decode(), [], capitals=capitals))
            assert found == [(start + first, start + last) for first, last in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://a.b/c, or", ["https://a.b/c"]),
        ("(www.a.b)...", ["www.a.b"]),
        ("[http://a.b](http://c.d).", ["http://a.b](http://c.d"]),
        ("http://例え.jp/一…", ["http://例え.jp/一"]),
        ("http://a.b»http://c.d", [""]),
        ("http://a.b»-or", ["http://a.b"]),
        ("http://a.b«-https://c.d", ["http://a.b", "https://c.d"]),
        ("http://a.b\u3000c.d", ["http://a.b"]),
        ("xhttp://a.b", [""]),
        ("éwww.a.b", [""]),
        ("HTTP://a.b", [""]),
        ("wWw.a.b and www.a.b", ["", "www.a.b"]),
        ("ftp://a.b", [""]),
        ("http://...", [""]),
        ("http:/a.b", []),
    ],
)
def test_an_address_is_found_or_left_to_a_closer_look(kernel: Any, text: str, expected: list[str]) -> None:
    encoded = text.encode()
    assert [encoded[start:end].decode() for _, _, start, end in found_in(kernel, encoded)] == expected
