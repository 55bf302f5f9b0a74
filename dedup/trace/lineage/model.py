"""What the edges of a story's graph score: a log-linear model of forests, its weights in one readable file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.trace.lineage.graph import BY_WORDING, FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.trace.lineage.graph import Graph

__all__ = ["FILE", "MOST_BY_WORDING", "model", "scores", "turned"]

#: Log-odds, nine to one. Of what the wording alone claimed of versions of wires of one day, without this bound and
#: trained on other texts, half was wrong.
MOST_BY_WORDING: Final = 2.2
FILE: Final = Path(__file__).parents[2] / "lexicons" / "lineage.tsv"


@cache
def model() -> NDArray[np.float64]:
    """The weights: float64 (features,), in the order of `FEATURES`."""
    rows = dict(line.split("\t") for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return np.array([float(rows[name]) for name in FEATURES])


def scores(graph: Graph) -> NDArray[np.float64]:
    """What each edge of a graph scores: float64 (edges,), differences of log-odds.

    Of two directions wording alone never makes one more than `MOST_BY_WORDING` likelier.
    """
    # A product of matrices adds up in an order that depends on how many edges there are.
    found: NDArray[np.float64] = (graph.features * model()).sum(axis=1)
    wording = (graph.features * (model() * BY_WORDING)).sum(axis=1)
    back = turned(graph)
    between = np.flatnonzero(back >= 0)
    apart = wording[between] - wording[back[between]]
    found[between] -= np.sign(apart) * np.maximum(np.abs(apart) - MOST_BY_WORDING, 0) / 2
    return found


def turned(graph: Graph) -> NDArray[np.intp]:
    """The edge that leads the other way round between the same two documents; -1 where there is none."""
    n = graph.documents + len(graph.agencies) + 1
    names, others = graph.sources * n + graph.targets, graph.targets * n + graph.sources
    order = np.argsort(names)
    at = order[np.searchsorted(names, others, sorter=order).clip(max=max(len(names) - 1, 0))] if len(names) else order
    back: NDArray[np.intp] = np.where((graph.sources >= 0) & (names[at] == others), at, -1)
    return back
