"""The places that the rules for boilerplate look at."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed

PHRASES = ["a ", "the ", "the a ", "i ", "abc ", "abcabcabc ", "nguyen the ", "2017 ", "x x x ", "new "]
LINES = st.lists(
    st.sampled_from(
        [*"aAix\n\r\f.:,-0", " ", " ", "the a", "x x x", "2017", "\u2028", "\x85", "“", "…", "abc", "new", "\xe2"]
    ),
    max_size=30,
).map(lambda pieces: "".join(pieces).encode())
ADDRESSES = st.lists(
    st.sampled_from([*":/wW. \n\"'<a", "://", "www.", "WWW.", "wWw.", "http", "é", "\xa0", "x" * 61, "\x00\x1c"]),
    max_size=40,
).map(lambda pieces: "".join(pieces).encode())


def phrases_of(phrases: list[str]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    packed = Packed.of([*map(str.encode, phrases), bytes(8)])
    return packed.text, packed.offsets[:-1]


def lines(kernel: Any, text: str, phrase: str, before: int, after: int) -> list[list[int]]:
    packed = Packed.of([text.encode()])
    reaches = np.array([[before, after]], np.uint8)
    rows = kernel.anchored_lines(packed.text, packed.offsets, np.ones(1, np.uint8), *phrases_of([phrase]), reaches)
    return [row[1:] for row in rows.tolist()]


@given(data=st.data())
def test_native_finds_the_twins_lines(
    agreed: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    packed = Packed.of(data.draw(st.one_of(documents, st.lists(LINES, max_size=4))))
    wanted = np.array(data.draw(st.lists(st.integers(0, 1), min_size=len(packed), max_size=len(packed))), np.uint8)
    phrases = data.draw(st.lists(st.sampled_from(PHRASES), max_size=5))
    reach = st.sampled_from([0, 1, 2, 254, 255])
    pairs = data.draw(st.lists(st.tuples(reach, reach), min_size=len(phrases), max_size=len(phrases)))
    reaches = np.array(pairs, np.uint8).reshape(-1, 2)
    agreed.anchored_lines(packed.text, packed.offsets, wanted, *phrases_of(phrases), reaches)


@given(data=st.data())
def test_native_finds_the_twins_addresses(
    agreed: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    packed = Packed.of(data.draw(st.one_of(documents, st.lists(ADDRESSES, max_size=4))))
    agreed.address_runs(packed.text, packed.offsets)


@pytest.mark.parametrize(
    ("text", "before", "after", "expected"),
    [
        ("read more", 255, 255, [[0, 9, 0]]),
        ("one\nplease READ more\nlast", 255, 255, [[4, 20, 1]]),
        ("one\r\nread more", 0, 0, [[5, 14, 0]]),
        ("please read more", 0, 255, []),
        ("please read more", 1, 255, [[0, 16, 1]]),
        ("Done. Read more", 0, 255, [[0, 15, 1]]),
        ("Done, read more", 0, 255, []),
        ("12 read more", 0, 255, [[0, 12, 1]]),
        ("đó “read more”", 0, 255, [[0, 20, 1]]),
        ("read more of it", 0, 0, []),
        ("read more of it", 255, 2, [[0, 15, 0]]),
        ("read more: it", 0, 0, [[0, 13, 0]]),
        ("read more (12)", 0, 0, [[0, 14, 0]]),
        ("read more, it", 0, 0, []),
        ("read more. read more", 0, 0, [[0, 20, 0], [0, 20, 2]]),
        ("read\nmore", 255, 255, []),
        ("readmore", 255, 255, []),
        ("", 255, 255, []),
    ],
)
def test_a_phrase_tells_near_its_sentences_bounds(
    kernel: Any, text: str, before: int, after: int, expected: list[list[int]]
) -> None:
    assert lines(kernel, text, "read more ", before, after) == expected


def test_only_wanted_documents_are_looked_at(kernel: Any) -> None:
    packed = Packed.of([b"read more", b"read more"])
    phrases = phrases_of(["read more "])
    wanted = np.array([0, 1], np.uint8)
    found = kernel.anchored_lines(packed.text, packed.offsets, wanted, *phrases, np.zeros((1, 2), np.uint8))
    assert (found.dtype, found.tolist()) == (np.uint32, [[1, 0, 9, 0]])


@given(text=st.one_of(ADDRESSES, st.binary(max_size=200)))
def test_runs_hold_what_may_be_an_address(kernel: Any, text: bytes) -> None:
    packed = Packed.of([b"before", text])
    found = kernel.address_runs(packed.text, packed.offsets).tolist()
    inside = [match.start() for match in re.finditer(rb"(?=://|www\.|WWW\.)", text)]
    assert bool(inside) == bool(found)
    for place in inside:
        assert any(row == 1 and start <= place < end for row, start, end in found)
    for _, start, end in found:
        assert not re.search(rb"[\s<>\"']", text[start:end])
        assert start == 0 or re.match(rb"[\s\x1c-\x1f<>\"'|\\^`{}]", text[start - 1 : start])


@pytest.mark.parametrize(
    "changes",
    [
        {"wanted": np.ones(1, np.uint8)},
        {"anchors": np.zeros(7, np.uint8)},
        {"reaches": np.zeros((2, 2), np.uint8)},
        {"offsets": np.array([0, 9, 8], np.int64)},
        {"anchor_offsets": np.array([0, 11], np.int64)},
    ],
    ids=str,
)
def test_arrays_must_fit(kernel: Any, changes: dict[str, Any]) -> None:
    phrases, bounds = phrases_of(["read more "])
    arguments: dict[str, Any] = {
        "text": np.frombuffer(b"one two three", np.uint8),
        "offsets": np.array([0, 5, 13], np.int64),
        "wanted": np.ones(2, np.uint8),
        "anchors": phrases,
        "anchor_offsets": bounds,
        "reaches": np.zeros((1, 2), np.uint8),
    }
    assert kernel.anchored_lines(**arguments).shape == (0, 4)
    with pytest.raises(ValueError, match=r"\w"):
        kernel.anchored_lines(**(arguments | changes))
