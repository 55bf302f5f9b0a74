"""Packing: what `str.encode` and `bytes.join` do, whatever width Python keeps a text in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

#: Runs of code points of one, two, three and four bytes, lone surrogates too, longer than what is converted at a time.
RANGES = ((0x20, 0x7E), (0x80, 0xFF), (0x100, 0x7FF), (0x800, 0xFFFF), (0xD800, 0xDFFF), (0x10000, 0x10FFFF))
runs = st.one_of([st.text(st.characters(min_codepoint=low, max_codepoint=high), max_size=40) for low, high in RANGES])
texts = st.lists(runs, max_size=6).map("".join)


def utf8(text: str) -> bytes:
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text).encode()


@given(many=st.lists(texts, max_size=5))
def test_pack(kernel: Any, twin: Any, assert_same: Callable[[Any, Any], None], many: list[str]) -> None:
    packed, offsets = found = kernel.pack(many)
    assert_same(found, twin.pack(many))
    assert packed.tobytes() == b"".join(map(utf8, many))
    assert offsets.tolist() == [sum(len(utf8(text)) for text in many[:i]) for i in range(len(many) + 1)]


@pytest.mark.parametrize(
    "character", ["a", "\x80", "\xff", "\u0100", "\u07ff", "\u0800", "\ud800", "\uffff", "\U00010000"]
)
def test_long_texts(kernel: Any, character: str) -> None:
    for length in (0, 1, 15, 16, 17, 31, 32, 33, 64, 4095, 4096, 4097, 10_000):
        for text in (character * length, "x" * length + character, character + "x" * length):
            packed, _ = kernel.pack([text])
            assert packed.tobytes() == utf8(text)


def test_only_strings(kernel: Any) -> None:
    for wrong in ([b"bytes"], ["text", None], [1]):
        with pytest.raises(ValueError, match="no string"):
            kernel.pack(wrong)
