"""The generated corpus: the same from run to run, and with everything in it that is measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def generate(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("generate")


@pytest.fixture
def rows(generate: ModuleType) -> list[dict[str, Any]]:
    return list(generate.generate(1200, 1))


def test_the_same_seed_gives_the_same_documents(generate: ModuleType, rows: list[dict[str, Any]]) -> None:
    assert list(generate.generate(1200, 1)) == rows
    assert list(generate.generate(1200, 2)) != rows


def test_the_hash_seed_does_not_matter(generate: ModuleType, tmp_path: Path) -> None:
    written = []
    for seed in ("1", "2"):
        path = tmp_path / seed
        command = [sys.executable, str(generate.__file__), "--documents", "60", "--seed", "3", "-o", str(path)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        written.append(path.read_bytes())
    assert written[0] == written[1]
    assert set(json.loads(written[0].splitlines()[0])) == {"id", "lang", "kind", "src", "text"}


def test_every_kind_and_language_is_there(
    benchmark_module: Callable[[str], ModuleType], rows: list[dict[str, Any]]
) -> None:
    assert {row["lang"] for row in rows} == set(benchmark_module("vocabulary").LANGUAGES)
    assert {row["kind"] for row in rows} == {"base", *benchmark_module("edits").KINDS}


def test_ids_are_unique_and_sources_are_base_documents(rows: list[dict[str, Any]]) -> None:
    kinds = {row["id"]: row["kind"] for row in rows}
    assert len(kinds) == len(rows) == 1200
    missing = {row["src"] for row in rows} - {None} - kinds.keys()
    assert not missing
    assert all((row["src"] is None) == (row["kind"] == "base") for row in rows)
    assert all(kinds[row["src"]] == "base" for row in rows if row["src"])


def test_planted_documents_share_text_with_their_source_and_others_do_not(
    benchmark_module: Callable[[str], ModuleType], rows: list[dict[str, Any]]
) -> None:
    oracle = benchmark_module("oracle")
    texts = {row["id"]: row["text"] for row in rows}
    for row in rows:
        if row["kind"] in ("case", "punct", "nfd") and row["lang"] not in ("zh", "th"):
            assert jaccard(oracle, row["text"], texts[row["src"]]) == 1
        if row["kind"] == "edit0.002" and row["lang"] == "en":
            assert jaccard(oracle, row["text"], texts[row["src"]]) < 1
    bases = [row["text"] for row in rows if row["kind"] == "base" and row["lang"] == "en"][:40]
    assert max(jaccard(oracle, a, b) for a in bases for b in bases if a is not b) < 0.3


def jaccard(oracle: ModuleType, a: str, b: str) -> float:
    """The plain similarity of two texts."""
    sets = [oracle.plain_shingles(oracle.plain_tokens(text)) for text in (a, b)]
    return float(oracle.figures(*sets).jaccard)
