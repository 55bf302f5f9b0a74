"""The model is one weight for each feature, and a score their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dedup.trace.lineage.graph import BY_WORDING, FEATURES, GROUPS, ROOT, Graph
from dedup.trace.lineage.model import FILE, MOST_BY_WORDING, model, scores

if TYPE_CHECKING:
    from numpy.typing import NDArray


def graph_of(features: NDArray[np.float64]) -> Graph:
    """Edges from nothing, of which none leads back along another."""
    return Graph(len(features), (), np.full(len(features), ROOT, np.intp), np.arange(len(features)), features)


def test_every_feature_has_one_weight_and_nothing_else_has() -> None:
    names = [line.split("\t")[0] for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert sorted(names) == sorted(FEATURES)
    assert len(set(FEATURES)) == len(FEATURES)
    assert model().shape == (len(FEATURES),)
    assert np.isfinite(model()).all()


def test_no_evidence_is_turned_round() -> None:
    assert (model()[: len(GROUPS)] >= 0).all()
    assert FEATURES[: len(GROUPS)] == GROUPS


@given(features=arrays.arrays(np.float64, (4, len(FEATURES)), elements=st.floats(-9, 9)))
def test_scores_add_up_and_do_not_depend_on_other_edges(features: NDArray[np.float64]) -> None:
    found = scores(graph_of(features))
    assert np.allclose(found, features @ model())
    assert [scores(graph_of(row[None]))[0] for row in features] == found.tolist()
    assert not scores(graph_of(features * 0)).any()


@given(features=arrays.arrays(np.float64, (2, len(FEATURES)), elements=st.floats(-9, 9)))
def test_wording_alone_is_never_sure(features: NDArray[np.float64]) -> None:
    """What else speaks for a direction is left as it is."""
    both_ways = Graph(2, (), np.array([0, 1]), np.array([1, 0]), features)
    bounded, plain = scores(both_ways), features @ model()
    by_wording = features @ (model() * BY_WORDING)
    apart = by_wording[0] - by_wording[1]
    expected = np.clip(apart, -MOST_BY_WORDING, MOST_BY_WORDING) + (plain - by_wording)[0] - (plain - by_wording)[1]
    assert np.isclose(bounded[0] - bounded[1], expected)
    assert np.isclose(bounded.sum(), plain.sum())
