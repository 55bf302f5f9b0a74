"""Documents with one and the same text: of a crowd of them each is held against the earliest ones alone."""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Relation
from dedup.trace.lineage.pairs import Related

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.witnesses import Witness

__all__ = ["Crowded", "thinned"]

#: Of so many copies of a text all are held against all.
_FEW: Final = 8
#: Of so many each may be the source of any other; which of more it was, nothing tells.
_MOST: Final = 64


class Crowded(NamedTuple):
    """The pairs to look at when crowds of copies are thinned out.

    Parameters
    ----------
    related
        The pairs.
    beyond
        Of each document that is one copy too many, by its place, the earliest of its text, and how many there are.
    """

    related: list[Related]
    beyond: dict[int, tuple[int, int]]


def thinned(witnesses: Sequence[Witness], related: Sequence[Related]) -> Crowded:
    """Hold each copy of a text against the earliest copies only.

    A scan pairs all of many copies with one of them alone, which need not be an early one.

    Parameters
    ----------
    witnesses
        The documents of a story.
    related
        Their pairs, by places.
    """
    crowds = [group for group in _groups(witnesses) if len(group) > _FEW] if len(witnesses) > _FEW else []
    if not crowds:
        return Crowded(list(related), {})
    crowd_of = {place: number for number, group in enumerate(crowds) for place in group}
    beyond = {place: (group[0], len(group)) for group in crowds for place in group[_MOST:]}
    kept = [
        pair
        for pair in related
        if crowd_of.get(pair.one, -1) != crowd_of.get(pair.other, -2)
        and pair.one not in beyond
        and pair.other not in beyond
    ]
    for group in crowds:
        for i, place in enumerate(group[:_MOST]):
            early = group[: min(i, _FEW)]
            kept += [Related(min(one, place), max(one, place), Relation.EXACT, 1.0, 1.0) for one in early]
    kept.sort(key=lambda pair: pair[:2])
    return Crowded(kept, beyond)


def _groups(witnesses: Sequence[Witness]) -> list[list[int]]:
    """The places of documents with one text, the earliest first and those without a date last."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, witness in enumerate(witnesses):
        found[" ".join(witness.document.text.casefold().split())].append(place)

    def when(place: int) -> tuple[float, int]:
        moment = witnesses[place].moment
        return (inf if moment is None else moment.first, place)

    return [sorted(group, key=when) for group in found.values()]
