"""How one text was made of another: what a derivation is called."""

from __future__ import annotations

from functools import cache
from math import log1p
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.model import DerivationKind, Relation
from dedup.trace.lineage.pairs import ACROSS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.trace.lineage.pairs import Observed

__all__ = ["FEATURES", "FILE", "KINDS", "features_of", "kind_of", "model"]

FILE: Final = Path(__file__).parents[2] / "lexicons" / "kinds.tsv"
#: The kinds that wording tells apart.
KINDS: Final = (DerivationKind.COPY, DerivationKind.REVISION, DerivationKind.REWRITE, DerivationKind.EXCERPT)
#: What tells them: the shares of words that are new and that are lost, and of those new in the middle; sentences that
#: are the same, changed, and changed in a number; whether one publisher has both; the length of the stretches that both
#: have, of the longest one as a share of the derived text, how much of each stands in the other, and their sizes.
FEATURES: Final = (
    "constant", "new_share", "lost_share", "new_middle", "same", "changed", "numbers_changed", "same_publisher",
    "run_length", "longest_run", "of_source", "of_derived", "size",
)  # fmt: skip


def features_of(pair: Observed, source: int, *, same_publisher: bool) -> list[float]:
    """What the kind of a derivation is told by, in the order of `FEATURES`.

    Parameters
    ----------
    pair
        A pair in one language.
    source
        The place of the document that the other one was made of.
    same_publisher
        Whether one publisher has both.
    """
    first = source == pair.related.one
    lost, new = pair.own if first else pair.own[::-1]
    of_source, of_derived = pair.kept if first else pair.kept[::-1]
    sizes = pair.sizes if first else pair.sizes[::-1]
    shares = (pair.related.of_one, pair.related.of_other) if first else (pair.related.of_other, pair.related.of_one)
    whole, derived = max(sizes[0], 1), max(sizes[1], 1)
    sentences = max(of_derived.same + of_derived.changed + of_derived.alone, 1)
    return [
        1.0,
        new.words / derived,
        lost.words / whole,
        new.middle / derived,
        of_derived.same / sentences,
        of_derived.changed / sentences,
        float(bool(of_derived.risen or of_source.risen)),
        float(same_publisher),
        log1p(sum(pair.runs) / max(len(pair.runs), 1)),
        max(pair.runs, default=0) / derived,
        *shares,
        log1p(derived / whole),
    ]


def kind_of(pair: Observed, source: int, *, same_publisher: bool) -> DerivationKind:
    """What the one document of a pair is, made of the other; parameters as of `features_of`."""
    if pair.related.relation in ACROSS:
        return DerivationKind.TRANSLATION
    if pair.related.relation is Relation.EXACT:
        return DerivationKind.COPY
    found = np.array(features_of(pair, source, same_publisher=same_publisher))
    return KINDS[int((model() * found).sum(axis=1).argmax())]


@cache
def model() -> NDArray[np.float64]:
    """What each feature says for each kind: float64 (kinds, features)."""
    lines = (line.split("\t") for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#"))
    rows = {name: [float(value) for value in values] for name, *values in lines}
    return np.array([rows[name] for name in FEATURES]).T
