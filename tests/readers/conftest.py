"""Files that are damaged anywhere."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

Damage = Callable[..., Iterator[bytes]]


@pytest.fixture(scope="session")
def damage() -> Damage:
    """Sixty copies of a file, each with a few bytes changed and half of them cut short."""

    def spoil(data: bytes, seed: int, most: int) -> Iterator[bytes]:
        rng = random.Random(seed)
        for _ in range(60):
            damaged = bytearray(data)
            for _ in range(rng.randint(1, most)):
                damaged[rng.randrange(len(data))] = rng.randrange(256)
            yield bytes(damaged[: rng.choice([len(data), rng.randrange(len(data))])])

    return spoil
