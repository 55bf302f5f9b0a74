"""Files that are damaged anywhere."""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

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


@pytest.fixture(scope="session")
def warcs() -> ModuleType:
    """The tiny writer of WARC files that the benchmarks use."""
    place = Path(__file__).resolve().parents[2] / "benchmarks" / "warcs.py"
    spec = importlib.util.spec_from_file_location("warcs", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
