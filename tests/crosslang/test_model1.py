"""IBM model 1 in arrays, against the model as the paper has it."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.model1 import Learnt, Side, drawn, intersection, learn, link

Sentences = list[tuple[list[int], list[int]]]

SIZE = 5
sentence = st.lists(st.integers(0, SIZE - 1), max_size=5)
corpora = st.lists(st.tuples(sentence, sentence), max_size=6)


def side(sentences: list[list[int]]) -> Side:
    words = np.array([word for one in sentences for word in one], np.int32)
    return Side(words, np.cumsum([0, *map(len, sentences)], dtype=np.int64), SIZE)


def sides(corpus: Sentences) -> tuple[Side, Side]:
    return side([a for a, _ in corpus]), side([b for _, b in corpus])


def naive(corpus: Sentences, rounds: int) -> dict[tuple[int, int | None], float]:
    """The probability of each first word, given a second one or none."""
    table: dict[tuple[int, int | None], float] = defaultdict(lambda: 1 / SIZE)
    for _ in range(rounds):
        counts: dict[tuple[int, int | None], float] = defaultdict(float)
        totals: dict[int | None, float] = defaultdict(float)
        for first, second in corpus:
            for word in first:
                given: list[int | None] = [None, *second]
                total = sum(table[word, other] for other in given)
                for other in given:
                    counts[word, other] += table[word, other] / total
                    totals[other] += table[word, other] / total
        table = defaultdict(float, {key: count / totals[key[1]] for key, count in counts.items()})
    return table


@given(corpora, st.integers(0, 4))
def test_as_the_naive_model(corpus: Sentences, rounds: int) -> None:
    first, second = sides(corpus)
    links = link(first, second)
    found = learn(first, second, links, rounds)
    wanted = naive(corpus, rounds)
    for a, b, probability in zip(links.firsts.tolist(), links.seconds.tolist(), found.probability, strict=True):
        assert probability == pytest.approx(wanted[a, b], rel=1e-9, abs=1e-12)
    for word in set(first.words.tolist()):
        assert found.nothing[word] == pytest.approx(wanted[word, None], rel=1e-9, abs=1e-12)


@given(corpora)
def test_likelihood_never_falls(corpus: Sentences) -> None:
    first, second = sides(corpus)
    likelihoods = learn(first, second, link(first, second), 6).likelihoods
    assert all(after >= before - 1e-9 for before, after in pairwise(likelihoods))


@given(corpora)
def test_probabilities_add_up(corpus: Sentences) -> None:
    first, second = sides(corpus)
    links = link(first, second)
    found = learn(first, second, links, 3)
    sums = np.bincount(links.seconds, found.probability, SIZE)
    assert np.all((np.abs(sums - 1) < 1e-9) | (sums == 0))


@given(corpora)
def test_intersection_is_symmetric(corpus: Sentences) -> None:
    first, second = sides(corpus)
    links = link(first, second)
    turned = links.turned()
    there, back = learn(first, second, links), learn(second, first, turned)
    one = intersection(first, second, links, there, back)
    other = intersection(second, first, turned, back, there)
    as_dict = dict(zip(zip(links.firsts.tolist(), links.seconds.tolist(), strict=True), one.tolist(), strict=True))
    of_turned = zip(turned.seconds.tolist(), turned.firsts.tolist(), strict=True)
    assert as_dict == dict(zip(of_turned, other.tolist(), strict=True))


@given(corpora)
def test_what_is_drawn_holds_the_intersection(corpus: Sentences) -> None:
    first, second = sides(corpus)
    links = link(first, second)
    there, back = learn(first, second, links), learn(second, first, links.turned())
    both = intersection(first, second, links, there, back)
    alone = drawn(second, links, back)
    assert np.all(both <= alone)
    assert np.all(alone <= np.bincount(links.parameter, minlength=len(links.firsts)))


@given(corpora)
def test_links_are_all_pairs(corpus: Sentences) -> None:
    first, second = sides(corpus)
    links = link(first, second)
    wanted = sorted((a, b) for one, other in corpus for a in one for b in other)
    found = zip(first.words[links.first].tolist(), second.words[links.second].tolist(), strict=True)
    assert sorted(found) == wanted
    assert links.firsts[links.parameter].tolist() == first.words[links.first].tolist()
    assert links.seconds[links.parameter].tolist() == second.words[links.second].tolist()
    assert np.all((links.distance >= 0) & (links.distance <= 1))


def test_it_learns_what_only_context_tells() -> None:
    """The example of the paper's readers: das haus, das buch, ein buch."""
    das, haus, buch, ein = range(4)
    the, house, book, a = range(4)
    first, second = sides([([das, haus], [the, house]), ([das, buch], [the, book]), ([ein, buch], [a, book])])
    links = link(first, second)
    found: Learnt = learn(first, second, links, 30)
    best = {
        int(b): max(
            (p, int(a)) for a, c, p in zip(links.firsts, links.seconds, found.probability, strict=True) if c == b
        )
        for b in set(links.seconds.tolist())
    }
    assert {english: word for english, (_, word) in best.items()} == {the: das, house: haus, book: buch, a: ein}
