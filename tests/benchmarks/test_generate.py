"""The generated corpus: the same from run to run, and with everything in it that is measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def generate(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("generate")


def test_the_same_seed_gives_the_same_documents(generate: ModuleType, generated: list[dict[str, Any]]) -> None:
    assert list(generate.generate(1200, 1)) == generated
    assert list(generate.generate(60, 2)) != list(generate.generate(60, 1))


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
    benchmark_module: Callable[[str], ModuleType], generated: list[dict[str, Any]]
) -> None:
    assert {row["lang"] for row in generated} == set(benchmark_module("vocabulary").LANGUAGES)
    assert {row["kind"] for row in generated} == {"base", *benchmark_module("edits").KINDS}


def test_ids_are_unique_and_sources_are_base_documents(generated: list[dict[str, Any]]) -> None:
    kinds = {row["id"]: row["kind"] for row in generated}
    assert len(kinds) == len(generated) == 1200
    missing = {row["src"] for row in generated} - {None} - kinds.keys()
    assert not missing
    assert all((row["src"] is None) == (row["kind"] == "base") for row in generated)
    assert all(kinds[row["src"]] == "base" for row in generated if row["src"])


def test_planted_documents_share_text_with_their_source_and_others_do_not(
    benchmark_module: Callable[[str], ModuleType], generated: list[dict[str, Any]]
) -> None:
    oracle = benchmark_module("oracle")

    def shingles(text: str) -> set[tuple[str, ...]]:
        return set(oracle.plain_shingles(oracle.plain_tokens(text)))

    def jaccard(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
        return float(oracle.figures(one, other).jaccard)

    texts = {row["id"]: row["text"] for row in generated}
    for row in generated:
        if row["kind"] in ("case", "punct", "nfd") and row["lang"] not in ("zh", "th"):
            assert jaccard(shingles(row["text"]), shingles(texts[row["src"]])) == 1
        if row["kind"] == "edit0.002" and row["lang"] == "en":
            assert jaccard(shingles(row["text"]), shingles(texts[row["src"]])) < 1
    bases = [shingles(row["text"]) for row in generated if row["kind"] == "base" and row["lang"] == "en"][:40]
    assert max(jaccard(a, b) for a, b in combinations(bases, 2)) < 0.3
