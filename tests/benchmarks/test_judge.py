"""The judge of excerpts and rewrites on a collection small enough to judge by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


def words(name: str, count: int) -> list[str]:
    """Words that stand nowhere else."""
    return [f"{name}{number}" for number in range(count)]


@pytest.fixture
def collection(benchmark_module: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> Any:
    oracle, corpora = benchmark_module("oracle"), benchmark_module("corpora")
    monkeypatch.setattr(oracle, "own_tokens", lambda text, boilerplate: oracle.plain_tokens(text))
    article, other = words("a", 100), words("o", 300)
    texts = [
        ("a", "base", None, article),
        ("a#m0", "trunc0.5", "a", article[:50]),
        ("a#m1", "concat", "a", [*article, *other]),
        ("a#m2", "heavy", "a", [*article[:50], *words("n", 50)]),
        ("b", "base", None, words("b", 100)),
    ]
    records = [corpora.Record(name, "en", kind, source, " ".join(text)) for name, kind, source, text in texts]
    return benchmark_module("collection").Collection(records)


def judged(benchmark_module: Callable[[str], ModuleType], collection: Any, matches: dict[Any, str]) -> Any:
    """The verdict on some matches at the default threshold."""
    return benchmark_module("judge").contained(collection, matches, 0.7)


def test_right_relations_are_confirmed(benchmark_module: Callable[[str], ModuleType], collection: Any) -> None:
    matches = {(0, 1): "excerpt", (0, 2): "excerpt", (1, 2): "excerpt", (0, 3): "rewrite", (1, 3): "excerpt"}
    verdict = judged(benchmark_module, collection, {**matches, (2, 3): "excerpt"})
    assert (verdict.score.recall, verdict.score.precision) == (1.0, 1.0)
    assert verdict.score.wanted == 6


def test_a_wrong_relation_and_an_unrelated_pair_cost_precision(
    benchmark_module: Callable[[str], ModuleType], collection: Any
) -> None:
    verdict = judged(benchmark_module, collection, {(0, 1): "rewrite", (0, 3): "rewrite", (3, 4): "excerpt"})
    assert (verdict.score.confirmed, verdict.score.claimed) == (1, 3)
    assert verdict.looser.confirmed == 2
    assert (verdict.score.right, verdict.score.wanted) == (2, 6)
    assert verdict.wrong == {"base~trunc0.5": 1, "base~heavy": 1}
