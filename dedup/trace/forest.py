"""Copy forests: which document comes from which, over all documents of a story at once.

Every document has one parent or none, and nobody is his own ancestor: a forest, or, with a virtual root before all that
came first, a spanning arborescence. The best one is found by the algorithm of Chu & Liu (1965) and Edmonds (1967,
https://doi.org/10.6028/jres.071B.032); how likely each edge is among all of them by the directed matrix-tree theorem
(Koo et al. 2007, https://aclanthology.org/D07-1015/).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["NONE", "best_forest", "edge_probabilities", "roots_together"]

#: In the place of the parent of a document that has none.
NONE: Final = -1

#: Differences of log-odds beyond which an edge has no chance: beyond it the Laplacian would lose its digits.
_LEAST: Final = -30.0


def best_forest(scores: NDArray[np.float64], alone: NDArray[np.float64]) -> NDArray[np.intp]:
    """Find the forest whose edges score most in all.

    Parameters
    ----------
    scores
        float64 (documents, documents): what it scores that the second comes from the first; -inf where it cannot.
    alone
        float64 (documents,): what it scores that a document comes from none.

    Returns
    -------
    array
        intp (documents,): the parent of each, `NONE` of those that have none. Of equal ones the parent of lower number.

    Examples
    --------
    >>> best_forest(np.array([[-np.inf, 2.0], [3.0, -np.inf]]), np.array([0.0, 0.5])).tolist()
    [1, -1]
    """
    n = len(alone)
    rooted = np.full((n + 1, n + 1), -np.inf)
    rooted[1:, 1:] = scores
    rooted[0, 1:] = alone
    np.fill_diagonal(rooted, -np.inf)
    return _arborescence(rooted)[1:] - 1


def edge_probabilities(scores: NDArray[np.float64], alone: NDArray[np.float64]) -> NDArray[np.float64]:
    """How likely every edge is, among all forests, each as likely as its scores, which are logarithms, add up to.

    Parameters
    ----------
    scores, alone
        As `best_forest` takes them.

    Returns
    -------
    array
        float64 (documents + 1, documents): that the second comes from the first, and in the last row that it comes from
        none; each column adds up to 1.

    Examples
    --------
    >>> edge_probabilities(np.array([[-np.inf, 0.0], [0.0, -np.inf]]), np.zeros(2)).round(3).tolist()
    [[0.0, 0.333], [0.333, 0.0], [0.667, 0.667]]
    """
    if not len(alone):
        return np.zeros((1, 0))
    among, roots, inverse = _inverse(scores, alone)
    own = np.diagonal(inverse)
    found = np.vstack([among * (own - inverse.T), roots * own])
    found = found.clip(0, 1)
    likely: NDArray[np.float64] = found / found.sum(axis=0)
    return likely


def roots_together(scores: NDArray[np.float64], alone: NDArray[np.float64]) -> NDArray[np.float64]:
    """How likely two documents both come from none, among all forests: float64 (documents, documents), symmetric.

    Edges of a random arborescence keep off one another, as a determinantal process does (Burton & Pemantle 1993,
    https://doi.org/10.1214/aop/1176989121).

    Parameters
    ----------
    scores, alone
        As `best_forest` takes them.

    Examples
    --------
    >>> roots_together(np.array([[-np.inf, 0.0], [0.0, -np.inf]]), np.zeros(2)).round(3).tolist()
    [[0.667, 0.333], [0.333, 0.667]]
    """
    if not len(alone):
        return np.zeros((0, 0))
    _, roots, inverse = _inverse(scores, alone)
    own = np.diagonal(inverse)
    both: NDArray[np.float64] = np.outer(roots, roots) * (np.outer(own, own) - inverse * inverse.T)
    np.fill_diagonal(both, roots * own)
    return both.clip(0, 1)


def _inverse(
    scores: NDArray[np.float64], alone: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The weights of edges between documents and of those from none, and the inverse of their Laplacian."""
    n = len(alone)
    given = np.vstack([scores, alone])
    given[np.arange(n), np.arange(n)] = -np.inf
    # What all edges into one document have in common changes nothing, and would overflow.
    given = given - given.max(axis=0)
    weights = np.exp(given.clip(_LEAST, 0))
    weights[np.arange(n), np.arange(n)] = 0.0
    # A document that cannot be alone still must reach the root, or there is no forest at all.
    among, roots = weights[:n], weights[n]
    return among, roots, np.linalg.inv(np.diag(among.sum(axis=0) + roots) - among)


def _arborescence(weights: NDArray[np.float64]) -> NDArray[np.intp]:
    """The parents in the best spanning arborescence from the first node, 0 for itself.

    Cycles are contracted in place, each into the row and column of one of its nodes, so that all contractions together
    take time in proportion to the size of the matrix (Gabow et al. 1986, https://doi.org/10.1007/BF02579168).
    """
    contraction = _Contraction(weights)
    done = np.zeros(len(weights), np.bool_)
    done[0] = True
    for start in range(1, len(weights)):
        path = list[int]()
        node = contraction.row_of(start)
        while not done[node]:
            if node in path:
                at = path.index(node)
                node = contraction.contract(path[at:])
                del path[at:]
            path.append(node)
            node = contraction.best_parent(node)
        done[path] = True
    return contraction.parents()


class _Contraction:
    """Edges between nodes, some of which are cycles of others that were contracted.

    Row j of `_into` holds the weights of the edges into the node that has row j; `_source` and `_target` say between
    which documents each of them is. A component is a document or a contracted cycle.
    """

    def __init__(self, weights: NDArray[np.float64]) -> None:
        n = len(weights)
        self._into = np.ascontiguousarray(weights.T)
        self._source = np.tile(np.arange(n, dtype=np.int32), (n, 1))
        self._target = np.repeat(np.arange(n, dtype=np.int32)[:, None], n, axis=1)
        self._row = list(range(n))  # the row of each document
        self._component = list(range(n))  # of each row
        self._above = [NONE] * n  # the cycle that each component is part of
        self._edge: list[tuple[int, int]] = [(0, 0)] * n  # the edge into each component
        self._cycles: list[int] = []  # the components that are some, in the order of their making
        self._count = n

    def row_of(self, document: int) -> int:
        """The row of the node that a document is in."""
        return self._row[document]

    def best_parent(self, row: int) -> int:
        """The row that the best edge into a node comes from."""
        best = int(self._into[row].argmax())
        self._edge[self._component[row]] = int(self._source[row, best]), int(self._target[row, best])
        return best

    def contract(self, rows: list[int]) -> int:
        """Make one node of a cycle, and give its row."""
        row, cycle = rows[0], np.array(rows, np.intp)
        # Entering a cycle somewhere takes the place of the edge of the cycle that leads there.
        entering = self._into[cycle] - self._into[cycle].max(axis=1)[:, None]
        every = np.arange(self._count)
        best = cycle[entering.argmax(axis=0)]
        source, target = self._source[best, every], self._target[best, every]
        self._into[row], self._source[row], self._target[row] = entering.max(axis=0), source, target
        best = cycle[self._into[:, cycle].argmax(axis=1)]
        leaving = self._into[every, best], self._source[every, best], self._target[every, best]
        self._into[:, row], self._source[:, row], self._target[:, row] = leaving
        self._into[:, cycle[1:]] = -np.inf
        self._into[row, cycle] = -np.inf
        new = len(self._above)
        for own in rows:
            self._above[self._component[own]] = new
        self._above.append(NONE)
        self._edge.append((0, 0))
        self._cycles.append(new)
        self._component[row] = new
        gone = set(rows)
        self._row = [row if own in gone else own for own in self._row]
        return row

    def parents(self) -> NDArray[np.intp]:
        """The parent of each document, once every node has its best edge."""
        for cycle in reversed(self._cycles):
            source, target = self._edge[cycle]
            part = target
            while self._above[part] != cycle:
                part = self._above[part]
            self._edge[part] = source, target
        return np.array([source for source, _ in self._edge[: self._count]], np.intp)
