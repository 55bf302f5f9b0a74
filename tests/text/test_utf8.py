"""Lone surrogates: gone, and nothing else has moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dedup.text.utf8 import encode, scrubbed

TEXTS = st.text(st.one_of(st.characters(), st.characters(categories=["Cs"])))


@given(TEXTS)
def test_every_lone_surrogate_becomes_one_replacement_character(text: str) -> None:
    expected = "".join("\ufffd" if 0xD800 <= ord(letter) < 0xE000 else letter for letter in text)
    assert scrubbed(text) == expected
    assert encode(text) == expected.encode()


def test_encode_keeps_every_offset() -> None:
    assert encode("a\ud800b\udfff") == "a\ufffdb\ufffd".encode()
    assert encode("Đ") == "Đ".encode()
