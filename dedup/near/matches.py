"""From verified kinds of documents to matches between documents."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.model import Match, Passage, Relation
from dedup.near.passages import shared_passages
from dedup.near.verify import RELATIONS, REWRITE, Verified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.near.candidates import Candidates
    from dedup.near.texts import Texts

__all__ = ["MOST_COPIES", "confidence", "expand", "figures", "matches"]

#: Of a group of more identical copies the rest link to the first only.
MOST_COPIES: Final = 64

_REWRITE: Final = RELATIONS.index(Relation.REWRITE)
_PASSAGES_AT_ONCE: Final = 512  # pairs


def confidence(relation: int, shared: int, a: int, b: int) -> float:
    """How sure a relation is. Its definition is exact, but a light rewrite may be two texts from one template.

    Examples
    --------
    >>> confidence(_REWRITE, 30, 100, 90), confidence(_REWRITE, 10, 100, 90)
    (1.0, 0.7)
    """
    if relation != _REWRITE:
        return 1.0
    return min(1.0, 0.5 + 0.5 * shared * REWRITE[1] / (max(a, b) * REWRITE[0]))


def figures(shared: int, a: int, b: int) -> tuple[float, float, float]:
    """The Jaccard similarity, and the share of a and of b that stands in the other: to six digits, never up to 1.

    Examples
    --------
    >>> figures(2, 3, 4)
    (0.4, 0.666667, 0.5)
    """
    union = a + b - shared
    return _share(shared, union), _share(shared, a), _share(shared, b)


def _share(part: int, whole: int) -> float:
    if part == whole:
        return 1.0 if whole else 0.0
    return min(round(part / whole, 6), 0.999999)


def expand(candidates: Candidates, verified: Verified, representative_of: Mapping[int, int]) -> Verified:
    """Every related pair of documents, the first before the second in id order, sorted so.

    Documents of one kind, and kinds with the same tokens, are `exact`; the relation of two kinds is that of all their
    documents, of which the first `MOST_COPIES` are listed each. Any further copies link to the representative of their
    cluster only.
    """
    by_id = candidates.by_id
    pairs: list[tuple[int, int]] = []
    for group in candidates.equal:
        # A copy whose lines make other boilerplate of it can stand in another star, or in none.
        hub = representative_of.get(group[0], group[0])
        pairs += combinations(group[:MOST_COPIES], 2)
        if hub in group:
            pairs += ((hub, other) for other in group[MOST_COPIES:] if other != hub)
            pairs += ((hub, other) for other in group[:MOST_COPIES] if hub not in group[:MOST_COPIES])
    exact, source = len(pairs), []
    for i, (a, b) in enumerate(verified.pairs.tolist()):
        of_a, of_b = candidates.copies_of(a), candidates.copies_of(b)
        found = list(product(of_a[:MOST_COPIES], of_b[:MOST_COPIES]))
        found += ((other, of_b[0]) for other in of_a[MOST_COPIES:] if representative_of.get(other) == of_b[0])
        found += ((of_a[0], other) for other in of_b[MOST_COPIES:] if representative_of.get(other) == of_a[0])
        pairs += found
        source += [i] * len(found)
    ones, of = np.ones(exact, np.uint32), np.array(source, np.intp)
    rows = np.array(pairs, np.intp).reshape(-1, 2)
    relation = np.concatenate([np.zeros(exact, np.uint8), verified.relation[of]])
    shared = np.concatenate([ones, verified.shared[of]])
    a, b = np.concatenate([ones, verified.a[of]]), np.concatenate([ones, verified.b[of]])
    swap = by_id[rows[:, 0]] > by_id[rows[:, 1]]
    rows[swap] = rows[swap][:, ::-1]
    a, b = np.where(swap, b, a), np.where(swap, a, b)
    return Verified(rows, relation, shared, a, b).only(np.lexsort((by_id[rows[:, 1]], by_id[rows[:, 0]])))


def matches(ids: Sequence[str], pairs: Verified, texts: Texts | None = None) -> list[Match]:
    """Matches in words, with their passages if `texts` are given."""
    passages = _passages(texts, pairs.pairs) if texts is not None else None
    rows, relation = pairs.pairs.tolist(), pairs.relation.tolist()
    counts = zip(pairs.shared.tolist(), pairs.a.tolist(), pairs.b.tolist(), strict=True)
    found = []
    for (a, b), code, (shared, of_a, of_b) in zip(rows, relation, counts, strict=True):
        similarity, containment_a, containment_b = figures(shared, of_a, of_b)
        found.append(
            Match(
                ids[a],
                ids[b],
                RELATIONS[code],
                similarity,
                containment_a,
                containment_b,
                round(confidence(code, shared, of_a, of_b), 3),
                next(passages) if passages is not None else (),
            )
        )
    return found


def _passages(texts: Texts, pairs: NDArray[np.intp]) -> Iterator[tuple[Passage, ...]]:
    for start in range(0, len(pairs), _PASSAGES_AT_ONCE):
        rows, places = np.unique(pairs[start : start + _PASSAGES_AT_ONCE], return_inverse=True)
        yield from shared_passages(texts.gather(rows), places.reshape(-1, 2).astype(np.uint32))
