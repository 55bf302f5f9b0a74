"""Groups of what is linked, without chains: average linkage, the surest links first.

A chain of reports, each of which resembles the next, would join a whole topic: the first and the last have nothing in
common. Two groups become one only if much of either is linked to the other (Sokal & Michener 1958,
https://archive.org/details/cbarchive_33927_astatisticalmethodforevaluatin1902), so a chain breaks where the links are
thinnest.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Joint", "linked"]

#: The mean of the links between two groups that joins them; what is not linked counts nothing. A chain of three sure
#: links has a mean of 1/3 where its third is joined.
LEAST_MEAN: Final = 0.4
#: Of a larger group so many count: a document was compared with no more than some of those that resemble it most.
COUNTED: Final = 8


class Joint(NamedTuple):
    """Two units whose link joined their groups, the surest between them, and how sure it is."""

    one: int
    other: int
    weight: float


class _Tie(NamedTuple):
    """The links between two groups: their sum, and the surest of them."""

    total: float
    best: Joint

    def plus(self, other: _Tie) -> _Tie:
        """Both, in whatever order they come."""
        return _Tie(self.total + other.total, max(self.best, other.best, key=_surest))


def _surest(joint: Joint) -> tuple[float, int, int]:
    return joint.weight, -min(joint.one, joint.other), -max(joint.one, joint.other)


def linked(labels: Sequence[int], links: Iterable[tuple[int, int, float]]) -> tuple[list[int], list[Joint]]:
    """Join groups of units by weighted links between units.

    Parameters
    ----------
    labels
        The group of each unit: one of its units. What is one group stays one.
    links
        Pairs of units and how sure each link is, 0..1, each pair once. Units are numbered in the order that decides
        among links that are equally sure.

    Returns
    -------
    labels
        The first unit of each one's group.
    joints
        The links that joined groups.

    Examples
    --------
    >>> linked([0, 1, 2, 3], [(0, 1, 0.9), (1, 2, 0.8), (2, 3, 0.9)])[0]
    [0, 0, 2, 2]
    >>> linked([0, 1, 2], [(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.6)])[0]
    [0, 0, 0]
    """
    units: defaultdict[int, list[int]] = defaultdict(list)
    for unit, label in enumerate(labels):
        units[label].append(unit)
    groups = {own[0]: own for own in units.values()}
    first = {unit: own[0] for own in groups.values() for unit in own}
    ties: defaultdict[int, dict[int, _Tie]] = defaultdict(dict)
    # In one order, so that sums are the same to the last bit.
    for one, other, weight in sorted((min(a, b), max(a, b), weight) for a, b, weight in links):
        a, b = first[one], first[other]
        if a != b:
            _tie(ties, a, b, _Tie(weight, Joint(one, other, weight)))
    joints = list[Joint]()
    waiting = [_entry(groups, a, b, tie) for a in ties for b, tie in ties[a].items() if a < b]
    heapq.heapify(waiting)
    while waiting:
        _, a, b, sizes = heapq.heappop(waiting)
        if a not in groups or b not in groups or sizes != (len(groups[a]), len(groups[b])):
            continue  # one of them has grown since
        tie = ties[a].pop(b)
        if tie.total < LEAST_MEAN * _counted(groups, a, b):
            break  # the others are no surer
        joints.append(tie.best)
        groups[a] += groups.pop(b)
        del ties[b][a]
        for c, known in ties.pop(b).items():
            del ties[c][b]
            _tie(ties, a, c, known)
        for c, known in ties[a].items():
            heapq.heappush(waiting, _entry(groups, min(a, c), max(a, c), known))
    found = list(range(len(labels)))
    for label, own in groups.items():
        for unit in own:
            found[unit] = label
    return found, joints


def _tie(ties: defaultdict[int, dict[int, _Tie]], a: int, b: int, new: _Tie) -> None:
    """Add links between two groups."""
    known = ties[a].get(b)
    ties[a][b] = ties[b][a] = new if known is None else known.plus(new)


def _counted(groups: dict[int, list[int]], a: int, b: int) -> int:
    """How many pairs of units of two groups count."""
    return min(len(groups[a]), COUNTED) * min(len(groups[b]), COUNTED)


def _entry(groups: dict[int, list[int]], a: int, b: int, tie: _Tie) -> tuple[float, int, int, tuple[int, int]]:
    """Two groups as they wait to be joined, the surest first."""
    return -tie.total / _counted(groups, a, b), a, b, (len(groups[a]), len(groups[b]))
