"""Why a relation holds, in one sentence: its figures against their thresholds."""

from __future__ import annotations

from dedup.model import Match, Relation

__all__ = ["figure", "why"]

_SENTENCES = {
    Relation.EXACT: "every word is the same, in the same order",
    Relation.NEAR_DUPLICATE: "similarity {j} reaches the threshold of {threshold}",
    Relation.REWRITE: "each shares much of the other's wording: {a} of A stands in B, {b} of B in A",
    Relation.TRANSLATION: "in another language, one covers {a} of A and {b} of B",
    Relation.PARTIAL_TRANSLATION: "in another language, a part is covered: {a} of A and {b} of B",
    Relation.SAME_STORY: "most likely the same event, told in other words: confidence {c}",
}


def figure(value: float | None) -> str:
    """Print a share: never rounded up to 1, nor to a threshold it does not reach.

    Examples
    --------
    >>> figure(0.6999), figure(1.0), figure(None)
    ('0.69', '1.00', '-')
    """
    return "-" if value is None else f"{int(value * 100 + 1e-9) / 100:.2f}"


def why(match: Match, threshold: float) -> str:
    """Give the reason for a match's relation.

    Parameters
    ----------
    match
        The match.
    threshold
        The similarity from which documents count as near-duplicates.

    Examples
    --------
    >>> why(Match("a", "b", Relation.NEAR_DUPLICATE, 0.83, 0.9, 0.91, 1.0), 0.7)
    'similarity 0.83 reaches the threshold of 0.7'
    >>> why(Match("a", "b", Relation.SAME_STORY, None, None, None, 0.91), 0.7)
    'most likely the same event, told in other words: confidence 0.91'
    """
    a, b = match.containment_a, match.containment_b
    if match.relation is Relation.EXCERPT:
        return _excerpt(a or 0.0, b or 0.0)
    sure = figure(match.confidence)
    sentence = _SENTENCES[match.relation]
    return sentence.format(j=figure(match.similarity), a=figure(a), b=figure(b), c=sure, threshold=f"{threshold:g}")


def _excerpt(a: float, b: float) -> str:
    if max(a, b) < 0.5:  # too little for an excerpt by containment: it is the long shared passage that counts
        return f"they share a long passage: {figure(a)} of A stands in B, {figure(b)} of B in A"
    inner, outer, share = ("A", "B", a) if a >= b else ("B", "A", b)
    return f"{figure(share)} of {inner} stands in {outer}"
