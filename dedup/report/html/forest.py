"""Where the documents of a story stand when its forest is drawn: below their source, and one step farther in.

Each in a row of its own, what comes from one source together. A tree that grows to the right instead puts a source with
a hundred copies in the middle of them, or leaves all below it empty, and is wider than a telephone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Place", "Tree", "places", "trees"]


class Tree(NamedTuple):
    """A node of a forest and all that comes from it, in the order in which it is drawn."""

    id: str
    children: tuple[Tree, ...] = ()


class Place(NamedTuple):
    """Where a node stands."""

    column: int
    row: int


def trees(nodes: Sequence[str], parents: Mapping[str, str]) -> list[Tree]:
    """Make a forest of who comes from whom.

    Parameters
    ----------
    nodes
        All nodes, in the order in which those of one source are drawn.
    parents
        The source of each that has one. What would close a circle, or comes from outside, counts as a root.

    Examples
    --------
    >>> trees(["a", "b"], {"b": "a"})
    [Tree(id='a', children=(Tree(id='b', children=()),))]
    """
    known = frozenset(nodes)
    circles = _circles(nodes, parents)
    roots = {node for node in nodes if parents.get(node) not in known or node in circles}
    children: dict[str, list[str]] = {}
    for node in nodes:
        if node not in roots:
            children.setdefault(parents[node], []).append(node)
    made: dict[str, Tree] = {}
    for node in reversed(_from_roots([node for node in nodes if node in roots], children)):
        made[node] = Tree(node, tuple(made[child] for child in children.get(node, ())))
    grown = [made[node] for node in nodes if node in roots]
    return sorted(grown, key=lambda tree: not tree.children)  # those that stand alone come last


def _from_roots(roots: Iterable[str], children: Mapping[str, Sequence[str]]) -> list[str]:
    """Every node after its source; not by recursion, as a chain may be long."""
    found = [*roots]
    for node in found:  # which grows
        found.extend(children.get(node, ()))
    return found


def _circles(nodes: Iterable[str], parents: Mapping[str, str]) -> set[str]:
    """The nodes that are their own ancestors."""
    found: set[str] = set()
    seen: set[str] = set()
    for start in nodes:
        path: dict[str, int] = {}
        node: str | None = start
        while node is not None and node not in seen:
            seen.add(node)
            path[node] = len(path)
            node = parents.get(node)
        if node in path:
            found.update([*path][path[node] :])
    return found


def places(grown: Iterable[Tree]) -> dict[str, Place]:
    """Give every node its place.

    Examples
    --------
    >>> places([Tree("a", (Tree("b"), Tree("c")))])
    {'a': Place(column=0, row=0), 'b': Place(column=1, row=1), 'c': Place(column=1, row=2)}
    """
    found: dict[str, Place] = {}
    waiting = [(tree, 0) for tree in grown][::-1]
    while waiting:
        tree, column = waiting.pop()
        found[tree.id] = Place(column, len(found))
        waiting.extend((child, column + 1) for child in reversed(tree.children))
    return found
