"""The bytes of a whole file: up to a limit, and up to where they are damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Skipped
from dedup.readers.raw import Damaged, peek, whole

if TYPE_CHECKING:
    from collections.abc import Iterator


def damaged(code: str) -> Iterator[bytes]:
    yield b"one"
    raise Damaged(code, "is damaged")


@given(st.lists(st.binary(max_size=5)), st.integers(0, 30))
def test_whole_is_all_or_nothing(blocks: list[bytes], most: int) -> None:
    every = b"".join(blocks)
    data, damage = whole(iter(blocks), "a", most)
    assert damage is None
    if len(every) <= most:
        assert data == every
    else:
        assert isinstance(data, Skipped)
        assert (data.source, data.record, data.code) == ("a", 1, "too-large")


def test_nothing_is_read_beyond_the_limit() -> None:
    blocks = iter([b"one", b"two", b"three"])
    whole(blocks, "a", 5)
    assert next(blocks) == b"three"


def test_only_what_was_unfolded_before_the_damage_is_kept() -> None:
    data, damage = whole(damaged("bad-compression"), "a", 5)
    assert data == b"one"
    assert damage is not None
    with pytest.raises(Damaged, match="is damaged"):
        whole(damaged("unreadable"), "a", 5)


@given(st.lists(st.binary(max_size=5)), st.integers(0, 30))
def test_peek_takes_nothing_away(blocks: list[bytes], size: int) -> None:
    head, every = peek(iter(blocks), size)
    data = b"".join(blocks)
    assert len(head) >= min(size, len(data))
    assert data.startswith(head)
    assert b"".join(every) == data
