"""One observation about who copied whom, and what several of them make together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.model import Span

__all__ = ["Evidence", "Group", "total", "weights"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "evidence.tsv"


class Group(StrEnum):
    """Signals that tell much the same: of each group the strongest counts."""

    CREDIT = "credit"
    DATE = "date"
    EDITS = "edits"
    ERRORS = "errors"
    TRANSLATION = "translation"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation about an ordered pair of documents.

    Parameters
    ----------
    group, signal
        What kind it is of.
    weight
        Log-odds that it adds for the second coming from the first; below 0 it speaks for the other way round.
    document, span
        Where it was read: the id of the document, and code points of its text, if it stands somewhere.
    note
        In words.
    """

    group: Group
    signal: str
    weight: float
    document: str
    span: Span | None = None
    note: str = ""

    def turned(self) -> Evidence:
        """The same about the pair the other way round."""
        return Evidence(self.group, self.signal, -self.weight, self.document, self.span, self.note)


def total(found: Iterable[Evidence]) -> float:
    """What all of it adds up to: of each group the strongest for either side, as those of one group tell the same.

    Examples
    --------
    >>> dated, signed, quoted = (
    ...     Evidence(Group.DATE, "before", 1.0, "a"),
    ...     Evidence(Group.CREDIT, "sign-off", 3.5, "b"),
    ...     Evidence(Group.CREDIT, "report", 1.5, "b"),
    ... )
    >>> total([dated, signed, quoted]), total([signed, quoted.turned()])
    (4.5, 2.0)
    """
    most: defaultdict[Group, float] = defaultdict(float)
    least: defaultdict[Group, float] = defaultdict(float)
    for one in found:
        most[one.group] = max(most[one.group], one.weight)
        least[one.group] = min(least[one.group], one.weight)
    return sum(most[group] + least[group] for group in Group)


@cache
def weights(group: Group) -> Mapping[str, float]:
    """The weights of the signals of a group, in log-odds: ``dedup/lexicons/evidence.tsv``."""
    rows = (line.split("\t") for line in _FILE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {signal: float(weight) for own, signal, weight in rows if own == group}
