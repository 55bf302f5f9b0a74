"""Spoilt files harm no reader; the same seed gives the same ones. The long run is ``python benchmarks/fuzz.py``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

FUZZ = Path(__file__).resolve().parents[2] / "benchmarks" / "fuzz.py"


def test_a_thousand_inputs() -> None:
    command = [sys.executable, str(FUZZ), "--inputs", "1000", "--seed", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    assert "| fuzzed inputs |" in done.stdout
    assert "of 1,000; seed 1" in done.stdout


def test_the_same_seed_gives_the_same_inputs(benchmark_module: Callable[[str], ModuleType]) -> None:
    inputs = benchmark_module("fuzz_inputs")
    forms = list(inputs.FORMATS)
    some = [inputs.made(7, number, forms) for number in range(200)]
    assert some == [inputs.made(7, number, forms) for number in range(200)]
    assert some != [inputs.made(8, number, forms) for number in range(200)]


def test_what_readers_promise_is_checked(benchmark_module: Callable[[str], ModuleType]) -> None:
    from dedup.model import Document, Skipped

    fuzz = benchmark_module("fuzz")
    for item in (Skipped("a", 1, "new-code", "x"), Document("", "text"), Document("a", " "), "text"):
        with pytest.raises(fuzz.WrongError):
            fuzz.told(item)
    with pytest.raises(UnicodeEncodeError):
        fuzz.told(Document("a", "\ud800"))
