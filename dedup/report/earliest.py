"""Which of some texts that go together is the earliest in the collection, and how likely that is."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.trace.ledger.moments import Moment, log_odds_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.model import Account
    from dedup.report.protocol import TraceResult

__all__ = ["Likely", "earliest", "moments"]


class Likely(NamedTuple):
    """A document, and how likely it is the earliest, 0..1."""

    document: str
    chance: float


def moments(trace: TraceResult, account: Account) -> dict[str, Moment]:
    """When the documents of an account were published, as far as that is known."""
    found = {name: Moment.of(trace.published(name)) for name in account.documents}
    return {name: moment for name, moment in found.items() if moment is not None}


def earliest(first: Mapping[str, float], known: Mapping[str, Moment]) -> list[Likely]:
    """Rank documents that go together by how likely each is the earliest of them.

    The earliest comes from no other one, and no other one that does not was there before it. How likely a document
    comes from no other is taken to be its own affair, but for that of texts that go together at least one does. No
    chance exceeds that of coming from no other one.

    Parameters
    ----------
    first
        Of each document how likely it comes from no other one, 0..1.
    known
        When each was published, as far as that is known; of two without dates each may have been before the other.

    Examples
    --------
    >>> [(one.document, round(one.chance, 2)) for one in earliest({"a": 0.9, "b": 0.05, "c": 0.8}, {})]
    [('a', 0.54), ('c', 0.44), ('b', 0.02)]
    >>> [(one.document, round(one.chance, 2)) for one in earliest({"a": 0.6, "b": 0.4}, {})]
    [('a', 0.6), ('b', 0.37)]
    >>> earliest({"a": 0.9, "b": 0.8}, {"a": Moment(9, 10), "b": Moment(0, 1)})[0].document
    'b'
    """
    names = sorted(first)
    alone = np.array([first[name] for name in names], np.float64)
    some = 1 - float(np.prod(1 - alone))
    times = [known.get(name) for name in names]
    free = np.array([_unforestalled(place, alone, times) for place in range(len(names))])
    chances = np.minimum(alone, alone * free / some) if some else alone
    return sorted(map(Likely, names, chances.tolist()), key=lambda one: (-one.chance, one.document))


def _unforestalled(place: int, alone: NDArray[np.float64], times: Sequence[Moment | None]) -> float:
    """How likely no other document that comes from none was there before the one at a place."""
    before = np.array([1 / (1 + exp(-log_odds_before(other, times[place]))) for other in times])
    before[place] = 0.0
    return float(np.prod(1 - alone * before))
