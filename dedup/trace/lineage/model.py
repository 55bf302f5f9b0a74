"""What the edges of a story's graph score: a log-linear model of forests, its weights in one readable file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.trace.lineage.graph import FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.trace.lineage.graph import Graph

__all__ = ["FILE", "model", "scores"]

FILE: Final = Path(__file__).parents[2] / "lexicons" / "lineage.tsv"


@cache
def model() -> NDArray[np.float64]:
    """The weights: float64 (features,), in the order of `FEATURES`."""
    rows = dict(line.split("\t") for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return np.array([float(rows[name]) for name in FEATURES])


def scores(graph: Graph) -> NDArray[np.float64]:
    """What each edge of a graph scores: float64 (edges,), differences of log-odds."""
    # A product of matrices adds up in an order that depends on how many edges there are.
    found: NDArray[np.float64] = (graph.features * model()).sum(axis=1)
    return found
