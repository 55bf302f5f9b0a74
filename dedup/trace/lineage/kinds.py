"""How one text was made of another: what a derivation is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import DerivationKind, Relation
from dedup.trace.lineage.pairs import ACROSS

if TYPE_CHECKING:
    from dedup.trace.lineage.pairs import Observed

__all__ = ["kind_of"]


def kind_of(pair: Observed, source: int) -> DerivationKind:
    """What the one document of a pair is, made of the other.

    Parameters
    ----------
    pair
        The pair.
    source
        The place of the document that it was made of.
    """
    if pair.related.relation in ACROSS:
        return DerivationKind.TRANSLATION
    first = source == pair.related.one
    lost, new = pair.own if first else pair.own[::-1]
    of_source, of_derived = pair.kept if first else pair.kept[::-1]
    sizes = pair.sizes if first else pair.sizes[::-1]
    lost_share, new_share = lost.words / max(sizes[0], 1), new.words / max(sizes[1], 1)
    if pair.related.relation is Relation.EXACT:
        return DerivationKind.COPY
    if lost_share >= 0.5 and (of_derived.head > 1 or new_share >= 0.25 or lost_share >= 0.7):
        return DerivationKind.EXCERPT
    if new_share <= 0.12 and not of_derived.risen and not of_source.risen:
        return DerivationKind.COPY
    return DerivationKind.REVISION if new_share <= 0.45 else DerivationKind.REWRITE
