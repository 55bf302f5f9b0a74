"""Sentence bounds: native = twin, and what every cut must keep."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed
from dedup.text.sentences import capitals, small_letters

PIECES = (
    "Rome", "rome", "Dr", "U.S", "p.m", "No", "J", "5", "Ж", "ä", "中文", "روما", ".", "...", "!", "?", "…",
    "؟", "۔", "。", "！", "।", '"', "”", "»", "」", ")", "(", " ", "  ", "\n", "\r\n", "\n\n", "\u00a0",
    "\u3000", "\u2028", "\t", "-", ";", ",", ", ", "،", "、", "；", "3", "9",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
limits = st.sampled_from([0, 1, 6, 20, 1000])
PREFIXES = Packed.of_texts(["Dr", "No#", "bzw", "3"])


def find(kernel: Any, *encoded: bytes, longest: int = 1000) -> tuple[Any, Any]:
    packed = Packed.of(list(encoded))
    found: tuple[Any, Any] = kernel.sentences(
        packed.text, packed.offsets, capitals(), small_letters(), PREFIXES.text, PREFIXES.offsets, longest
    )
    return found


@given(several=st.lists(texts, max_size=4), longest=limits)
def test_native_is_twin(kernel: Any, several: list[str], longest: int) -> None:
    find(kernel, *[text.encode() for text in several], longest=longest)


@given(data=st.binary(max_size=60), longest=limits)
def test_any_bytes(kernel: Any, data: bytes, longest: int) -> None:
    find(kernel, data, longest=longest)


@given(text=texts, longest=limits)
def test_nothing_but_space_and_marks_is_left_out(kernel: Any, text: str, longest: int) -> None:
    encoded = text.encode()
    spans, offsets = find(kernel, encoded, longest=longest)
    assert offsets.tolist() == [0, len(spans)]
    at = 0
    for start, end in spans.tolist():
        assert at <= start < end <= len(encoded)
        assert not any(char.isalnum() for char in encoded[at:start].decode())
        at = end
    assert not any(char.isalnum() for char in encoded[at:].decode())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Who saw No. 5. No. He", ["Dr. Who saw No. 5.", "No.", "He"]),
        ("J. R. Ewing of the U.S. Army left. It", ["J. R. Ewing of the U.S. Army left.", "It"]),
        ('He said: "Go." She went.', ['He said: "Go."', "She went."]),
        ("At 2.5 per cent... and so on. End", ["At 2.5 per cent... and so on.", "End"]),
        ("他来了。她走了！", ["他来了。", "她走了！"]),
        ("هل جاء؟ نعم. ذهب", ["هل جاء؟", "نعم.", "ذهب"]),
        ("A heading\nA line that is\nwrapped. End", ["A heading", "A line that is\nwrapped.", "End"]),
        ("Ông đến. Bà đi.", ["Ông đến.", "Bà đi."]),
        ("On 3. May he came. At 5. He", ["On 3. May he came.", "At 5.", "He"]),
        (" \n -- \n", []),
    ],
)
def test_examples(kernel: Any, text: str, expected: list[str]) -> None:
    encoded = text.encode()
    spans, _ = find(kernel, encoded)
    assert [encoded[start:end].decode() for start, end in spans.tolist()] == expected


@given(text=texts, longest=limits)
def test_a_cut_only_adds_to_the_bounds(kernel: Any, text: str, longest: int) -> None:
    encoded = text.encode()
    whole, parts = (find(kernel, encoded, longest=n)[0].tolist() for n in (1000, longest))
    assert all(any(start <= a and b <= end for start, end in whole) for a, b in parts)
    for start, end in whole:
        if end - start <= longest:
            assert [start, end] in parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one, two, three four", ["one, two,", "three four"]),
        ("one two; three four", ["one two;", "three four"]),
        ("one, two\nthree; four", ["one, two", "three; four"]),
        ("a, bbbbbbbbbbbbb cccccc", ["a, bbbbbbbbbbbbb", "cccccc"]),
        ("1,000,000,000,000", ["1,000,000,000,000"]),
        ("abcdefghijklmnopqrst", ["abcdefghijklmnopqrst"]),
        ("一二三，四五六", ["一二三，", "四五六"]),
        ("ก ขคงจฉชซ ฌญฎฏฐ", ["ก ขคงจฉชซ", "ฌญฎฏฐ"]),
        ("Short one.", ["Short one."]),
    ],
)
def test_what_is_too_long_is_cut_near_its_middle(kernel: Any, text: str, expected: list[str]) -> None:
    encoded = text.encode()
    spans, _ = find(kernel, encoded, longest=12)
    assert [encoded[start:end].decode() for start, end in spans.tolist()] == expected


def test_arguments_are_checked(kernel: Any) -> None:
    nothing = np.zeros(0, np.uint8)
    with pytest.raises(ValueError, match="offsets do not fit the text"):
        kernel.sentences(nothing, np.array([0, 1]), nothing, nothing, nothing, np.array([0]), 9)
    with pytest.raises(ValueError, match="offsets do not fit the prefixes"):
        kernel.sentences(nothing, np.array([0]), nothing, nothing, nothing, np.array([0, 1]), 9)
