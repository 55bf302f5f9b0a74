"""What quotes say of two texts in one language: whoever quotes less has it from whoever quotes more."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dedup.model import Evidence, EvidenceGroup, Span
from dedup.text.tokens import fold
from dedup.trace.ledger.evidence import weights

if TYPE_CHECKING:
    from dedup.trace.witnesses import Witness

__all__ = ["quote_evidence"]

#: Characters of a quote that can be told from another, and those that the fuller one has more.
_LEAST: Final = 20
_MORE: Final = 12


def quote_evidence(one: Witness, other: Witness) -> list[Evidence]:
    """What the quotes of two texts say for the second coming from the first."""
    if not one.quotes or not other.quotes:
        return []
    return [*_fuller(one, other), *(found.turned() for found in _fuller(other, one))]


def _fuller(source: Witness, of: Witness) -> list[Evidence]:
    """The quotes that a text has as a part only of what its source quotes."""
    weight = weights(EvidenceGroup.QUOTES)["shortened"]
    whole = [_folded(quote.text) for quote in source.quotes]
    found = []
    for quote in of.quotes:
        text = _folded(quote.text)
        if len(text) >= _LEAST and any(text in full and len(full) >= len(text) + _MORE for full in whole):
            span, note = Span(quote.start, quote.end), "is a part of what the other text quotes"
            found.append(Evidence(EvidenceGroup.QUOTES, "shortened", weight, of.document.id, span, note))
    return found


@lru_cache(maxsize=1 << 12)
def _folded(text: str) -> str:
    """A quote as quotes are compared; one is held against those of many texts."""
    return fold(text)
