"""Plain text: decoded without loss of position, and never an error."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers.encoding import as_utf8
from dedup.readers.job import Job
from dedup.readers.limits import Limits
from dedup.readers.text import read_text

DEFAULT = Limits()


def read(data: bytes, limits: Limits = DEFAULT, size: int = 1 << 20) -> Document | Skipped:
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    (item,) = read_text(as_utf8(blocks), Job("x.txt", "x.txt", limits))
    return item


def text(data: bytes, size: int = 1 << 20) -> str:
    item = read(data, size=size)
    assert isinstance(item, Document)
    return item.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_encodings_with_a_mark(encoding: str, size: int) -> None:
    assert text("Grüße, 世界 😀\r\n".encode(encoding), size) == "Grüße, 世界 😀\r\n"
    assert text(codecs.BOM_UTF16_BE + "Grüße".encode("utf-16-be"), size) == "Grüße"


def test_invalid_bytes_become_replacement_characters() -> None:
    assert text("Grüße, 世界 ".encode() + b"a\xff\xed\xa0\x80b") == "Grüße, 世界 a\ufffd\ufffd\ufffd\ufffdb"
    assert text(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00c") == "a\ufffdb\ufffd"


def test_line_ends_stay() -> None:
    assert text(b"a\r\nb\rc\n") == "a\r\nb\rc\n"


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "empty"), (b" \n\xef\xbb\xbf"[:2], "empty"), (b"x" * 11, "too-large")]
)
def test_skipped(data: bytes, code: str) -> None:
    item = read(data, Limits(document_bytes=10))
    assert isinstance(item, Skipped)
    assert (item.record, item.code) == (1, code)


@given(st.binary(), st.integers(1, 20))
def test_any_bytes_wherever_blocks_end(data: bytes, size: int) -> None:
    item = read(data)
    assert read(data, size=size) == item
    if isinstance(item, Document):
        item.text.encode()
