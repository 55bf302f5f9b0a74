"""The benchmark of translations: what is asked of whom, how texts are cut and claims counted, and options."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def pieces(benchmark_module: Callable[[str], ModuleType]) -> list[Any]:
    """Four documents of six sentences."""
    piece = benchmark_module("translated").Piece
    sentences = [(f"Sentence {i} of this text.", f"Câu {i} của bài này.") for i in range(6)]
    english, other = (tuple(side) for side in zip(*sentences, strict=True))
    return [piece(number, english, other, "vi") for number in range(4)]


def test_every_second_document_is_kept_apart(pieces: list[Any], benchmark_module: Callable[[str], ModuleType]) -> None:
    assert [one.kept_apart for one in pieces] == [False, True, False, True]
    translation = benchmark_module("translation")
    halves = {half: translation.Options(["vi"], half).chosen(pieces) for half in translation.HALVES}
    assert halves["both"] == pieces
    assert sorted(halves["tuning"] + halves["report"], key=lambda one: one.document) == pieces


def test_half_of_either_half_is_absent(pieces: list[Any], benchmark_module: Callable[[str], ModuleType]) -> None:
    claims = benchmark_module("claims")
    assert claims.absent_documents(pieces) == {2, 3}
    assert claims.absent_pieces(pieces) == {1, 3}


@pytest.mark.parametrize("thirds", [1, 2])
@pytest.mark.parametrize("sentences", [False, True])
def test_a_cut_leaves_one_stretch(
    pieces: list[Any], benchmark_module: Callable[[str], ModuleType], thirds: int, sentences: bool
) -> None:
    cut = benchmark_module("claims")._cut(pieces[0], thirds, random.Random(1), sentences=sentences)
    assert len(cut.english) == 2 * thirds
    assert cut.source in pieces[0].source
    assert cut.translation in pieces[0].translation


def test_claims_are_counted(benchmark_module: Callable[[str], ModuleType]) -> None:
    claims = benchmark_module("claims")
    total = claims.Counts.total([claims.Counts(4, 3, 2, 1, (2, 2, 2)), claims.Counts(0, 1, 0, 0)])
    assert total == claims.Counts(4, 4, 2, 1, (2, 2, 2))
    precision, recall, f1 = claims.figures("x: {}", total, (0.9, 1.0))
    assert (precision.measured, recall.measured, f1.measured) == (0.5, 0.5, 0.5)
    assert f1.verdict == "LOW"
    assert "kept apart 1.0000" in f1.note


def test_the_mean_of_the_nine_counts_chinese_once(benchmark_module: Callable[[str], ModuleType]) -> None:
    translation, figure = benchmark_module("translation"), benchmark_module("table").Figure
    rows = [figure(f"found: R@1 {name}", 1.0 if name.startswith("zh") else 0.5) for name in translation.NINE]
    (mean,) = translation.mean("found: the nine", rows, None)
    assert mean.measured == pytest.approx((8 * 0.5 + 1) / 9)
    assert translation.mean("found: the nine", rows[1:], None) == []


def test_the_floor_keeps_what_is_left_of_a_share_that_should_be_small(
    benchmark_module: Callable[[str], ModuleType],
) -> None:
    floor, figure = benchmark_module("floor"), benchmark_module("table").Figure
    figures = [figure("a: x", 0.25, smaller=True), figure("a: y", 0.5), figure("a: z", 300.0, unit="/s")]
    assert floor.kept_figures(figures) == {"a: x": 0.75, "a: y": 0.5}


def test_other_languages_go_to_no_floor(
    benchmark_module: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    translation = benchmark_module("translation")
    for wrong in (["--languages", "vi", "--check"], ["--half", "report", "--raise"], ["--languages", "xx"]):
        with pytest.raises(SystemExit):
            translation.main(wrong)
    assert "no such language: xx" in capsys.readouterr().err


def test_absent_data_is_named_and_the_seeds_are_measured(
    benchmark_module: Callable[[str], ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DEDUP_DATA", str(tmp_path))
    assert benchmark_module("translation").main(["--only", "seeds", "--only", "cut"]) == 0
    printed = capsys.readouterr().out
    assert "cut: not measured" in printed
    assert "| seeds: 002 of 000 and no other | 1 | 1 | 1.0000 | aim |" in printed
