"""The benchmarks are scripts, not a package: their folder goes on the path, as it does when one of them is run."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "benchmarks"


@contextmanager
def _on_the_path() -> Iterator[Callable[[str], ModuleType]]:
    names = {path.stem for path in FOLDER.glob("*.py")}
    before = {name: sys.modules.pop(name) for name in names & sys.modules.keys()}
    sys.path.insert(0, str(FOLDER))
    yield importlib.import_module
    sys.path.remove(str(FOLDER))
    for name in names & sys.modules.keys():
        del sys.modules[name]
    sys.modules.update(before)


@pytest.fixture
def benchmark_module() -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of the benchmarks by its name, and forgets them all afterwards."""
    with _on_the_path() as imported:
        yield imported


@pytest.fixture(scope="session")
def generated() -> list[dict[str, Any]]:
    """What the generator makes with the first seed."""
    with _on_the_path() as imported:
        return list(imported("generate").generate(1200, 1))
