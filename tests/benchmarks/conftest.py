"""The benchmarks are scripts, not a package: their folder goes on the path, as it does when one of them is run."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def benchmark_module() -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of the benchmarks by its name, and forgets them all afterwards."""
    names = {path.stem for path in FOLDER.glob("*.py")}
    before = {name: sys.modules.pop(name) for name in names & sys.modules.keys()}
    sys.path.insert(0, str(FOLDER))
    yield importlib.import_module
    sys.path.remove(str(FOLDER))
    for name in names & sys.modules.keys():
        del sys.modules[name]
    sys.modules.update(before)
