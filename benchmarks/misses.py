"""Why a translation was not found: which English words have no counterpart in its fingerprint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.crosslang.names import skeleton
from dedup.crosslang.pivot import Pivot, name_term
from dedup.text.tokens import tokenize

if TYPE_CHECKING:
    from translated import Piece

    from dedup.crosslang.fingerprints import Fingerprints

__all__ = ["explain"]

_MOST: Final = 16


def explain(piece: Piece, queries: Fingerprints, english: Fingerprints, i: int, rank: int | None) -> str:
    """A line about a piece whose translation is query `i`: its rank, what both share, and what is missing.

    The words stand in the order of their weight; a name that only its consonants are missing of stands with a ``~``.
    """
    own, other = of(queries, i), of(english, i)
    shared = sum(weight * own[term] for term, weight in other.items() if term in own)
    names = {name_term(skeleton(word)): f"~{word}" for word in tokenize(piece.source).words}
    words = {term: word for word in tokenize(piece.source).words for term, _ in Pivot.load().of(word)}
    missing = sorted((term for term in other if term not in own), key=lambda term: -other[term])
    listed = " ".join((names | words).get(term, "#") for term in missing[:_MOST])
    place = "not among the candidates" if rank is None else f"rank {rank + 1}"
    return f"document {piece.document}, {place}, cosine {shared:.2f}, missing: {listed} | {piece.source[:80]!r}"


def of(prints: Fingerprints, i: int) -> dict[int, float]:
    """One of some fingerprints, by term."""
    own = slice(prints.offsets[i], prints.offsets[i + 1])
    return dict(zip(prints.terms[own].tolist(), prints.weights[own].tolist(), strict=True))
