"""Clusters: stars of equal and nearly equal documents. A chain of resemblances never glues its ends together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Stars", "cover"]


@dataclass(frozen=True, slots=True)
class Stars:
    """Which star each node belongs to.

    Parameters
    ----------
    centre
        intp (nodes,): the centre of the star of every node; a node in no star is its own centre.
    """

    centre: NDArray[np.intp]

    def members(self) -> list[NDArray[np.intp]]:
        """The nodes of every star, in the order of their centres, each star's nodes in order."""
        order = np.argsort(self.centre, kind="stable")
        return np.split(order, np.flatnonzero(np.diff(self.centre[order])) + 1) if len(order) else []


def cover(edges: NDArray[np.intp], weights: NDArray[np.intp], lengths: NDArray[np.integer]) -> Stars:
    """Cover a graph by stars, greedily: first the node that resembles most documents, ties by length, then order.

    Parameters
    ----------
    edges
        intp (edges, 2): verified pairs of nodes, each once.
    weights
        intp (nodes,): how many documents a node stands for.
    lengths
        (nodes,): how long its text is; the longer one is the better representative.

    Examples
    --------
    >>> chain = np.array([[0, 1], [1, 2], [2, 3]])
    >>> cover(chain, np.ones(4, np.intp), np.array([9, 9, 9, 9])).centre.tolist()
    [1, 1, 1, 3]
    """
    n = len(weights)
    both = np.concatenate([edges, edges[:, ::-1]])
    both = both[np.argsort(both[:, 0], kind="stable")]
    bounds = np.searchsorted(both[:, 0], np.arange(n + 1)).tolist()
    neighbours = both[:, 1].tolist()
    degree = np.bincount(both[:, 0], weights=weights[both[:, 1]], minlength=n).astype(np.intp) + weights - 1
    connected = np.flatnonzero(np.diff(bounds))
    order = connected[np.lexsort((connected, -lengths[connected].astype(np.int64), -degree[connected]))]
    centre = list(range(n))
    free = [True] * n
    for node in order.tolist():
        if free[node]:
            free[node] = False
            for other in neighbours[bounds[node] : bounds[node + 1]]:
                if free[other]:
                    free[other] = False
                    centre[other] = node
    return Stars(np.array(centre, np.intp))
