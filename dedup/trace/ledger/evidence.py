"""What several observations about who copied whom make together, and what each of them weighs."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.model import Evidence, EvidenceGroup

__all__ = ["by_group", "total", "weights"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "evidence.tsv"


def total(found: Iterable[Evidence]) -> float:
    """What all of it adds up to: of each group the strongest for either side, as those of one group tell the same.

    Examples
    --------
    >>> from dedup.model import Evidence, EvidenceGroup
    >>> dated, signed, quoted = (
    ...     Evidence(EvidenceGroup.DATE, "before", 1.0, "a"),
    ...     Evidence(EvidenceGroup.CREDIT, "sign-off", 3.5, "b"),
    ...     Evidence(EvidenceGroup.CREDIT, "report", 1.5, "b"),
    ... )
    >>> total([dated, signed, quoted]), total([signed, quoted.turned()])
    (4.5, 2.0)
    """
    return sum(by_group(found).values())


def by_group(found: Iterable[Evidence]) -> dict[EvidenceGroup, float]:
    """What all of it adds up to in each group that there is evidence of."""
    most: dict[EvidenceGroup, float] = {}
    least: dict[EvidenceGroup, float] = {}
    for one in found:
        group, weight = one.group, one.weight
        if group not in most:
            most[group] = least[group] = 0.0
        if weight > most[group]:
            most[group] = weight
        elif weight < least[group]:
            least[group] = weight
    return {group: strongest + least[group] for group, strongest in most.items()}


@cache
def weights(group: EvidenceGroup) -> Mapping[str, float]:
    """The weights of the signals of a group, in log-odds: ``dedup/lexicons/evidence.tsv``."""
    rows = (line.split("\t") for line in _FILE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {signal: float(weight) for own, signal, weight in rows if own == group}
