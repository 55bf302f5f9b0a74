"""The model is one weight for each feature, and a score their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dedup.trace.lineage.graph import FEATURES, GROUPS, Graph
from dedup.trace.lineage.model import FILE, model, scores

if TYPE_CHECKING:
    from numpy.typing import NDArray


def graph_of(features: NDArray[np.float64]) -> Graph:
    ends = np.zeros(len(features), np.intp)
    return Graph(1, (), ends, ends, features)


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
