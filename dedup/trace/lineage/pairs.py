"""Pairs of documents of one story, before and after they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.trace.ledger.edits import FEATURES, Own
from dedup.trace.ledger.kept import Kept

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.judge import Bead
    from dedup.model import Evidence, Relation
    from dedup.trace.ledger.slips import Slip

__all__ = ["ACROSS", "Apart", "Observed", "Related"]

#: The relations between languages.
ACROSS: Final = frozenset({"translation", "partial-translation"})


class Related(NamedTuple):
    """A matched pair of a story.

    Parameters
    ----------
    one, other
        The places of its documents in the story.
    relation
        How they are related.
    of_one, of_other
        The share of each that stands in the other, 0..1.
    beads
        Of texts in two languages the sentences that say the same.
    """

    one: int
    other: int
    relation: Relation
    of_one: float
    of_other: float
    beads: tuple[Bead, ...] = ()


class Apart(NamedTuple):
    """What one document of a pair has that the other has not, and that tells which documents stand nearer.

    Parameters
    ----------
    elsewhere
        Sentences that a third document has; of texts in two languages those that have a better counterpart in a third.
    numbers, numbers_elsewhere
        Numbers, and of these those that a third document has.
    """

    elsewhere: int = 0
    numbers: int = 0
    numbers_elsewhere: int = 0


class Observed(NamedTuple):
    """A pair with what was observed.

    Parameters
    ----------
    related
        The pair.
    evidence
        What was observed; weights are for the second coming from the first.
    apart
        What each has and the other has not.
    sizes
        How many words each has; of texts in two languages how many characters.
    own, asymmetries, slips, kept
        What `dedup.trace.ledger` finds of texts in one language: what each has for itself, float64 (features,), words
        that only one has right, and what became of the sentences of each.
    only
        Sentences that both have and no other document of the story.
    runs
        How many words stand in each stretch that both have, but for the shortest.
    """

    related: Related
    evidence: tuple[Evidence, ...]
    apart: tuple[Apart, Apart]
    sizes: tuple[int, int]
    own: tuple[Own, Own] = (Own(), Own())
    asymmetries: NDArray[np.float64] = np.zeros(len(FEATURES))
    slips: tuple[Slip, ...] = ()
    kept: tuple[Kept, Kept] = (Kept(), Kept())
    only: int = 0
    runs: tuple[int, ...] = ()
