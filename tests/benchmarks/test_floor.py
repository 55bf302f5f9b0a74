"""A figure of the floor can be raised and never lowered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.fixture
def floor(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("floor")


def test_raising_keeps_the_higher_figure(floor: ModuleType) -> None:
    assert floor.raised({"S: a": 0.5, "S: b": 0.5}, {"S: a": 0.75, "S: b": 0.25}) == {"S: a": 0.75, "S: b": 0.5}


def test_figures_are_rounded_down(floor: ModuleType) -> None:
    assert floor.raised({}, {"S: a": 0.99999, "S: b": 1.0}) == {"S: a": 0.9999, "S: b": 1.0}


def test_writing_a_lower_figure_is_refused(floor: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "floor.json"
    floor.write(path, {"S: a": 0.5})
    floor.write(path, {"S: a": 0.6, "T: b": 0.1})
    with pytest.raises(ValueError, match=r"S: a: the floor is 0\.6"):
        floor.write(path, {"S: a": 0.5, "T: b": 0.1})
    with pytest.raises(ValueError, match="T: b"):
        floor.write(path, {"S: a": 0.7})
    assert floor.read(path) == {"S: a": 0.6, "T: b": 0.1}


def test_a_lower_figure_breaks_the_floor(floor: ModuleType) -> None:
    known = {"S: a": 0.5, "S: b": 0.5, "T: c": 0.9}
    lines = floor.broken(known, {"S: a": 0.5, "S: b": 0.49994}, ["S"])
    assert lines == ["S: b: 0.4999 is below the floor of 0.5000"]


def test_a_figure_that_is_gone_breaks_the_floor(floor: ModuleType) -> None:
    assert floor.broken({"S: a": 0.5}, {}, ["S"]) == ["S: a: the floor is 0.5000, and it is not measured any more"]


def test_what_was_not_measured_is_named(floor: ModuleType) -> None:
    assert floor.unchecked({"S: a": 0.5, "S: b": 0.5, "unicode: c": 1.0}, ["unicode"]) == ["S"]
    assert floor.broken({"S: a": 0.5}, {}, ["unicode"]) == []


def test_the_floor_of_the_repository_can_be_read(floor: ModuleType) -> None:
    figures = floor.read(Path(str(floor.__file__)).with_name("floor.json"))
    assert all(0 <= value <= 1 for value in figures.values())


def test_check_fails_and_raise_writes(
    benchmark_module: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    quality, table = benchmark_module("quality"), benchmark_module("table")
    monkeypatch.setattr(benchmark_module("floor"), "FLOOR", tmp_path / "floor.json")
    value = 0.5
    monkeypatch.setattr(quality, "measure", lambda group, limit: [table.Figure(f"{group}: a", value)])
    assert quality.main(["--only", "folding", "--raise", "--check"]) == 0
    value = 0.4
    assert quality.main(["--only", "folding", "--raise", "--check"]) == 1
    value = 0.6
    assert quality.main(["--only", "folding", "--raise"]) == 0
    assert benchmark_module("floor").read(tmp_path / "floor.json") == {"folding: a": 0.6}


def test_absent_data_is_named_and_does_not_fail(
    benchmark_module: Callable[[str], ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    quality, floor = benchmark_module("quality"), benchmark_module("floor")
    monkeypatch.setenv("DEDUP_DATA", str(tmp_path))
    monkeypatch.setattr(floor, "FLOOR", tmp_path / "floor.json")
    floor.write(tmp_path / "floor.json", {"unicode: a": 1.0})
    assert quality.main(["--only", "unicode", "--check"]) == 0
    printed = capsys.readouterr().out
    assert "unicode: not measured" in printed
    assert "not checked: unicode" in printed
