"""What is told of names across scripts."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def names(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("names")


def test_pairs_are_counted_and_different_ones_compared(names: ModuleType) -> None:
    listed = [names.Name("Blinken", "بلينكن", 3), names.Name("Merkel", "بوتين", 1)]
    within, same, borne, apart, far_apart = names.of_script("arabic", listed, strangers=10)
    assert (within.measured, same.measured, borne.measured) == (0.5, 0.5, 0.75)
    assert 0 <= far_apart.measured <= apart.measured <= 1


def test_names_are_read_without_spaces(names: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "names").mkdir()
    with gzip.open(tmp_path / "names" / "wd_russian_80.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("jahn\tя н\t16\n")
    monkeypatch.setenv("DEDUP_DATA", str(tmp_path))
    assert names.pairs("russian") == [("jahn", "ян", 16)]


def test_absent_names_are_named(
    names: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEDUP_DATA", str(tmp_path))
    assert names.main() == 0
    assert "not measured" in capsys.readouterr().out
