"""The best forest and the chance of each edge are those of all forests, written down one by one."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.forest import NONE, best_forest, edge_probabilities, roots_together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

Scores = tuple["NDArray[np.float64]", "NDArray[np.float64]"]

score = st.integers(-6, 6).map(lambda n: n / 2) | st.floats(-8, 8)


@st.composite
def stories(draw: st.DrawFn, most: int = 4) -> Scores:
    n = draw(st.integers(0, most))
    edge = score | st.just(-math.inf)
    scores = np.array(draw(st.lists(edge, min_size=n * n, max_size=n * n)), np.float64).reshape(n, n)
    np.fill_diagonal(scores, -np.inf)
    return scores, np.array(draw(st.lists(score, min_size=n, max_size=n)), np.float64)


def forests(n: int) -> Iterator[tuple[int, ...]]:
    """All of them, as the parents of each document."""
    for parents in product(range(-1, n), repeat=n):
        if all(reaches_none(parents, document) for document in range(n)):
            yield parents


def reaches_none(parents: tuple[int, ...], document: int) -> bool:
    for _ in parents:
        if document == NONE:
            return True
        document = parents[document]
    return document == NONE


def total(parents: tuple[int, ...], scores: NDArray[np.float64], alone: NDArray[np.float64]) -> float:
    return float(sum(alone[i] if parent == NONE else scores[parent, i] for i, parent in enumerate(parents)))


@given(story=stories())
def test_no_forest_scores_more(story: Scores) -> None:
    scores, alone = story
    found = tuple(best_forest(scores, alone).tolist())
    assert found in set(forests(len(alone)))
    assert total(found, scores, alone) == pytest.approx(max(total(own, scores, alone) for own in forests(len(alone))))


@given(story=stories())
def test_an_edge_is_as_likely_as_the_forests_that_have_it(story: Scores) -> None:
    scores, alone = story
    n = len(alone)
    expected = np.zeros((n + 1, n))
    for parents in forests(n):
        weight = math.exp(total(parents, scores, alone))
        for document, parent in enumerate(parents):
            expected[parent, document] += weight
    if n:
        expected /= expected.sum(axis=0)
    assert edge_probabilities(scores, alone) == pytest.approx(expected, abs=1e-7)


@given(story=stories(most=12), data=st.data())
def test_the_order_of_the_documents_does_not_count(story: Scores, data: st.DataObject) -> None:
    scores, alone = story
    order = np.array(data.draw(st.permutations(range(len(alone)))), np.intp)
    moved = best_forest(scores[np.ix_(order, order)], alone[order])
    back = tuple(NONE if parent == NONE else int(order[parent]) for parent in moved.tolist())
    placed = np.empty(len(alone), np.intp)
    placed[order] = back
    assert total(tuple(placed.tolist()), scores, alone) == pytest.approx(
        total(tuple(best_forest(scores, alone).tolist()), scores, alone)
    )
    likely = edge_probabilities(scores, alone)
    assert np.allclose(
        edge_probabilities(scores[np.ix_(order, order)], alone[order])[:-1], likely[np.ix_(order, order)]
    )


@given(story=stories(most=12))
def test_chances_are_chances(story: Scores) -> None:
    found = edge_probabilities(*story)
    assert ((found >= 0) & (found <= 1)).all()
    assert np.allclose(found.sum(axis=0), 1)


@given(story=stories())
def test_documents_are_roots_together_as_often_as_in_all_forests(story: Scores) -> None:
    scores, alone = story
    n = len(alone)
    expected, all_of_them = np.zeros((n, n)), 0.0
    for parents in forests(n):
        likely = math.exp(total(parents, scores, alone))
        all_of_them += likely
        roots = np.array([parent == NONE for parent in parents], np.float64)
        expected += likely * np.outer(roots, roots)
    found = roots_together(scores, alone)
    assert found.shape == (n, n)
    assert np.allclose(found, expected / all_of_them, atol=1e-9)


@given(story=stories(most=12))
def test_roots_together_are_chances_and_agree_with_those_of_edges(story: Scores) -> None:
    found, alone = roots_together(*story), edge_probabilities(*story)[-1]
    assert ((found >= 0) & (found <= 1)).all()
    assert np.allclose(found, found.T)
    assert np.allclose(np.diagonal(found), alone, atol=1e-6)
    assert (found <= np.minimum.outer(alone, alone) + 1e-6).all()


def test_the_scores_that_were_given_stay_what_they_were() -> None:
    scores, alone = np.zeros((3, 3)), np.zeros(3)
    best_forest(scores, alone)
    edge_probabilities(scores, alone)
    roots_together(scores, alone)
    assert not scores.any()
    assert not alone.any()


def test_a_thousand_documents_take_no_time() -> None:
    """Random scores have cycles within cycles, and are the worst that there is."""
    import time

    draw = np.random.default_rng(1)
    scores, alone = draw.normal(0, 3, (1000, 1000)), np.full(1000, -1.0)
    began = time.process_time()
    found = best_forest(scores, alone)
    assert edge_probabilities(scores, alone).shape == (1001, 1000)
    assert time.process_time() - began < 2
    assert (found == NONE).any()
