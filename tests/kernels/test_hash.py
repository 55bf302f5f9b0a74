from __future__ import annotations

import random
from typing import Any

import pytest
import xxhash

from dedup.text.packed import Packed

SEEDS = (0, 1, 0x9E3779B185EBCA87, 2**64 - 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_xxh3_of_every_length(kernel: Any, seed: int) -> None:
    data = random.Random(seed).randbytes(2100)
    for length in range(2101):
        assert kernel.hash(data[:length], seed) == xxhash.xxh3_64_intdigest(data[:length], seed), length


def test_long_input(kernel: Any) -> None:
    data = random.Random(3).randbytes(1 << 20)
    assert kernel.hash(data, 7) == xxhash.xxh3_64_intdigest(data, 7)


@pytest.mark.parametrize("bad", ["text", None, 3])
def test_wants_bytes(kernel: Any, bad: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        kernel.hash(bad, "seed")


def test_pieces_are_hashed_each_by_itself(kernel: Any) -> None:
    pieces = [b"one", b"", "né".encode(), b"x" * 300]
    packed = Packed.of(pieces)
    assert kernel.hash_each(packed.text, packed.offsets, 5).tolist() == [kernel.hash(piece, 5) for piece in pieces]
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.hash_each(packed.text[:2], packed.offsets, 5)
