"""The benchmark of stories: its measures against plain counts, its folds, and the stories written for it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from datetime import datetime
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedup.text.language import identify
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

FILES = ("seen", "apart")
_SHARED = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])

LIKELY = st.lists(st.tuples(st.integers(0, 20).map(lambda parts: parts / 20), st.sampled_from([1.0, 1.75, 2.5, 3, 4])))


@pytest.fixture
def stories(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("stories")


@pytest.fixture
def stories_data(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("stories_data")


def columns(rows: list[tuple[float, float]]) -> tuple[Any, Any]:
    return np.array([likely for likely, _ in rows], np.float64), np.array([grade for _, grade in rows], np.float64)


@_SHARED
@given(rows=LIKELY)
def test_the_area_under_the_curve_is_a_count_of_pairs(rows: list[tuple[float, float]], stories: ModuleType) -> None:
    likely, grades = columns(rows)
    true = [own for own, grade in rows if grade <= 1.75]
    false = [own for own, grade in rows if grade > 1.75]
    won = sum((one > other) + (one == other) / 2 for one in true for other in false)
    assert stories.very_same(likely, grades) == pytest.approx(won / max(1, len(true) * len(false)))


@_SHARED
@given(rows=LIKELY)
def test_f1(rows: list[tuple[float, float]], stories: ModuleType) -> None:
    right = sum(own >= 0.5 and grade <= 2.5 for own, grade in rows)
    wrong = sum(own >= 0.5 and grade > 2.5 for own, grade in rows)
    missed = sum(own < 0.5 and grade <= 2.5 for own, grade in rows)
    expected = 2 * right / max(1, 2 * right + wrong + missed)
    assert stories.f1(*columns(rows)) == pytest.approx(expected)


@_SHARED
@given(rows=LIKELY.filter(bool))
def test_the_calibration_error_is_that_of_ten_bins(rows: list[tuple[float, float]], stories: ModuleType) -> None:
    bins: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for own, grade in rows:
        bins[min(int(own * 10), 9)].append((own, grade))
    error = 0.0
    for of_bin in bins.values():
        said = sum(own for own, _ in of_bin) / len(of_bin)
        true = sum(grade <= 2.5 for _, grade in of_bin) / len(of_bin)
        error += abs(said - true) * len(of_bin) / len(rows)
    assert stories.calibration_error(*columns(rows)) == pytest.approx(error)


@_SHARED
@given(pairs=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40), seed=st.integers(0, 3))
def test_folds_keep_what_is_connected_together(
    pairs: list[tuple[int, int]], seed: int, stories_data: ModuleType
) -> None:
    found = stories_data.folds(np.array(pairs, np.intp).reshape(-1, 2), seed).tolist()
    assert set(found) <= set(range(stories_data.FOLDS))
    for (one, fold), (other, another) in combinations(zip(pairs, found, strict=True), 2):
        assert fold == another or not {*one} & {*other}
    assert found == stories_data.folds(np.array(pairs, np.intp).reshape(-1, 2), seed).tolist()


def rows_of(name: str, folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"stories_{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", FILES)
def test_own_stories_are_families_of_events(name: str, stories_data: ModuleType) -> None:
    own, rows = stories_data.own(name), rows_of(name, stories_data._HERE)
    assert len(own.pairs) == len(own.same) == len(own.family) == len(own.kinds)
    assert len(own.reports) == len(rows)
    for (a, b), same, family, kinds in zip(own.pairs.tolist(), own.same.tolist(), own.family, own.kinds, strict=True):
        assert a < b
        assert same is (rows[a]["event"] == rows[b]["event"])
        assert same is (kinds[0] == kinds[1])
        events = [stories_data._event(rows[row]["event"]) for row in (a, b)]
        assert [event[0] for event in events] == [family] * 2
        assert sorted(kinds) == sorted(event[1] for event in events)
    assert {"aa", "ab", "ac", "ad"} <= set(own.kinds)
    of_family = defaultdict(set)
    for row in rows:
        family, kind = stories_data._event(row["event"])
        of_family[family].add(kind)
    assert all(kinds <= set("abcd") and "a" in kinds for kinds in of_family.values())


@pytest.mark.parametrize("name", FILES)
def test_own_stories_are_valid(name: str, stories_data: ModuleType) -> None:
    rows = rows_of(name, stories_data._HERE)
    assert max(Counter(row["id"] for row in rows).values()) == 1
    assert len({row["text"] for row in rows}) == len(rows)
    for row in rows:
        assert row["text"].strip()
        assert row["published"] is None or datetime.fromisoformat(row["published"])


@pytest.mark.parametrize("name", FILES)
def test_own_stories_are_in_the_language_that_they_state(name: str, stories_data: ModuleType) -> None:
    rows = rows_of(name, stories_data._HERE)
    assert len({row["lang"] for row in rows}) >= 8
    found = [own.main for own in identify(Packed.of_texts([row["text"] for row in rows]))]
    assert [(row["id"], own) for row, own in zip(rows, found, strict=True) if own != row["lang"]] == []


def test_the_two_files_have_nothing_in_common(stories_data: ModuleType) -> None:
    seen, apart = (rows_of(name, stories_data._HERE) for name in FILES)
    for field in ("id", "event", "text", "title"):
        both = {row[field] for row in seen} & {row[field] for row in apart}
        assert both <= {None}, field


@pytest.mark.parametrize(
    ("event", "expected"),
    [("x01a", ("x01", "a")), ("x12d", ("x12", "d")), ("e01", ("e0", "a")), ("e04", ("e0", "d")), ("e05", ("e1", "a"))],
)
def test_events(event: str, expected: tuple[str, str], stories_data: ModuleType) -> None:
    assert stories_data._event(event) == expected


def test_the_fit_finds_what_was_drawn(benchmark_module: Callable[[str], ModuleType]) -> None:
    calibrate = benchmark_module("calibrate_stories")
    draw = np.random.default_rng(3)
    rows = draw.normal(size=(4000, 3))
    latent = rows @ np.array([2.0, -1.0, 0.0]) + draw.logistic(size=4000)
    grades = np.select([latent > 2, latent > 1, latent > 0, latent > -1], [1.0, 1.5, 2.5, 3.0], 4.0)
    fitted = calibrate.fit(calibrate.Examples(rows, grades, np.ones(4000)))
    assert fitted.weights.tolist() == pytest.approx([2.0, -1.0, 0.0], abs=0.2)
    assert fitted.intercept == pytest.approx(0, abs=0.2)
