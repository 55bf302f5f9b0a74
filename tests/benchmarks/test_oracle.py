"""The oracle against examples worked out by hand."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.fixture
def oracle(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("oracle")


def test_plain_tokens_fold_case_compose_and_keep_marks(oracle: ModuleType) -> None:
    assert oracle.plain_tokens("Ôto cu\u0309a, ANH_1!") == ["ôto", "c\u1ee7a", "anh_1"]
    assert oracle.plain_tokens("\u0915\u093f\u0924\u093e\u092c") == ["\u0915\u093f\u0924\u093e\u092c"]
    assert oracle.plain_tokens("می\u200cرود") == ["می\u200cرود"]


def test_shingles_of_words(oracle: ModuleType) -> None:
    assert oracle.plain_shingles(list("abcdef")) == {tuple("abcde"), tuple("bcdef")}
    assert oracle.plain_shingles(["a", "b"]) == {("a", "b")}
    assert oracle.plain_shingles([]) == set()


def test_shingles_of_characters_take_three_tokens(oracle: ModuleType) -> None:
    assert oracle.own_shingles([*"日本人", "a"]) == {("日", "本", "人"), ("本", "人", "a")}


def test_a_shingle_that_starts_at_a_word_takes_five_tokens(oracle: ModuleType) -> None:
    tokens = ["x", "日", "本", "人", "y"]
    assert oracle.own_shingles(tokens) == {tuple(tokens), ("日", "本", "人"), ("本", "人", "y")}
    assert oracle.own_shingles(["x", "y", "日", "本"]) == {("x", "y", "日", "本")}


def test_figures(oracle: ModuleType) -> None:
    a = oracle.plain_shingles(list("abcdefgh"))  # 4 shingles
    b = oracle.plain_shingles(list("abcdefxyz"))  # 5, of which 2 shared
    figures = oracle.figures(a, b)
    assert (figures.shared, figures.size_a, figures.size_b) == (2, 4, 5)
    assert figures.jaccard == pytest.approx(2 / 7)
    assert (figures.containment_a, figures.containment_b) == (0.5, 0.4)
    assert (figures.larger, figures.smaller) == (0.5, 0.4)


def test_all_pairs_equals_comparing_every_pair(oracle: ModuleType) -> None:
    rng = random.Random(7)
    sets = [{(str(rng.randrange(25)),) for _ in range(rng.randint(1, 20))} for _ in range(120)]
    arrays = oracle.intern(sets)
    for bound in (0.3, 0.5, 0.8, 1.0):
        expected = {
            (i, j): oracle.figures(sets[i], sets[j]).jaccard
            for i in range(len(sets))
            for j in range(i + 1, len(sets))
            if oracle.figures(sets[i], sets[j]).jaccard >= bound
        }
        assert oracle.all_pairs(arrays, bound) == expected


def test_all_pairs_of_nothing(oracle: ModuleType) -> None:
    assert oracle.all_pairs([], 0.5) == {}
    assert oracle.all_pairs(oracle.intern([set(), set()]), 0.5) == {}


def test_shared_words_chains_over_small_gaps_only(oracle: ModuleType) -> None:
    first, second = [f"a{n}" for n in range(10)], [f"b{n}" for n in range(10)]
    near = [*first, "x", "y", *second]
    far = [*first, *(f"z{n}" for n in range(9)), *second]
    assert oracle.shared_words([*first, *second], near) == 20
    assert oracle.shared_words([*first, *second], far) == 10
    assert oracle.shared_words([*second, *first], near) == 10
    assert oracle.shared_words(first, second) == 0


def test_shared_words_counts_an_overlap_once(oracle: ModuleType) -> None:
    assert oracle.shared_words(list("abcdefg"), list("abcdeXcdefg")) == 7
