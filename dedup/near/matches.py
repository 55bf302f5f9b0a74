"""From verified kinds of documents to matches between documents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import TYPE_CHECKING, Any, ClassVar, Final

import numpy as np

from dedup.model import Match, Passage, Relation
from dedup.near.listing import Listing
from dedup.near.pairs import Pairs
from dedup.near.passages import shared_passages
from dedup.near.verify import RELATIONS, REWRITE, Verified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judge, Judged
    from dedup.near.candidates import Candidates
    from dedup.near.texts import Texts
    from dedup.trace.stories.told import Told

__all__ = ["MOST_COPIES", "Matches", "Related", "confidence", "expand", "figures", "listed", "passages"]

#: Of a group of more identical copies the rest link to the first only.
MOST_COPIES: Final = 64

_REWRITE: Final = RELATIONS.index(Relation.REWRITE)
_TRANSLATION: Final = RELATIONS.index(Relation.TRANSLATION)
_SAME_STORY: Final = RELATIONS.index(Relation.SAME_STORY)
_PASSAGES_AT_ONCE: Final = 512  # pairs
_CLOSE: Final = 1e-6


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


def _shares(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    shares = np.minimum(_rounded(part / np.maximum(whole, 1), 6), 0.999999)
    shares[part == whole] = 1.0
    shares[whole == 0] = 0.0
    return shares


def _rounded(values: NDArray[np.float64], digits: int) -> NDArray[np.float64]:
    """Round as Python does: to the decimal that is nearest to the exact value, which NumPy's own rounding is not."""
    scaled = values * 10.0**digits
    rounded: NDArray[np.float64] = np.rint(scaled) / 10.0**digits
    # The product is off by less than 1e-9, so that only close to the middle can it have led to the wrong neighbour.
    for i in np.flatnonzero(np.abs(scaled - np.floor(scaled) - 0.5) < _CLOSE).tolist():
        rounded[i] = round(float(values[i]), digits)
    return rounded


@dataclass(frozen=True, slots=True)
class Related(Pairs):
    """Pairs of documents with their relation and figures, an array each.

    Parameters
    ----------
    pairs
        intp (pairs, 2): rows.
    relation
        uint8: places in `RELATIONS`.
    similarity, containment_a, containment_b, confidence
        float64: what `figures` and `confidence` give.
    """

    TYPES: ClassVar = (np.uint8, np.float64, np.float64, np.float64, np.float64)

    relation: NDArray[np.uint8]
    similarity: NDArray[np.float64]
    containment_a: NDArray[np.float64]
    containment_b: NDArray[np.float64]
    confidence: NDArray[np.float64]

    @classmethod
    def of_verified(cls, verified: Verified) -> Related:
        """Verified pairs; their figures are to the last bit those of one pair at a time."""
        shared, a, b = (counts.astype(np.int64) for counts in (verified.shared, verified.a, verified.b))
        sure = np.ones(len(verified))
        light = np.flatnonzero(verified.relation == _REWRITE)
        whole = np.maximum(np.maximum(a, b)[light] * REWRITE[0], 1)
        sure[light] = np.minimum(1.0, 0.5 + 0.5 * shared[light] * REWRITE[1] / whole)
        shares = _shares(shared, a + b - shared), _shares(shared, a), _shares(shared, b)
        return cls(verified.pairs, verified.relation, *shares, _rounded(sure, 3))

    @classmethod
    def of_translations(cls, judged: Judged) -> Related:
        """Translations; what is contained in the other is the share of each that is covered."""
        both, a, b = (_rounded(share, 6) for share in (judged.coverage, judged.coverage_a, judged.coverage_b))
        sure = np.minimum(_rounded(judged.likely, 3), 0.999)
        return cls(judged.pairs, (judged.kind + _TRANSLATION).astype(np.uint8), both, a, b, sure)

    @classmethod
    def of_stories(cls, told: Told) -> Related:
        """Documents that tell the same story: none of their words need be the same."""
        nothing = np.full(len(told), np.nan)
        same = np.full(len(told), _SAME_STORY, np.uint8)
        return cls(told.pairs, same, nothing, nothing, nothing, told.sure)

    @property
    def figures(self) -> tuple[NDArray[np.float64], ...]:
        """The four figures, in the order that `Match` has them."""
        return self.similarity, self.containment_a, self.containment_b, self.confidence

    def turned(self, turn: NDArray[np.bool_]) -> Related:
        """All of them, some with their two documents the other way round."""
        a, b = self.containment_a, self.containment_b
        return replace(
            self,
            pairs=np.where(turn[:, None], self.pairs[:, ::-1], self.pairs),
            containment_a=np.where(turn, b, a),
            containment_b=np.where(turn, a, b),
        )


def listed(
    candidates: Candidates, verified: Verified, judged: Judged, told: Told, representative_of: NDArray[np.intp]
) -> Related:
    """Every related pair of documents, the first before the second in id order, sorted so."""
    parts = [Related.of_verified(expand(candidates, verified, representative_of))]
    for related in (Related.of_translations(judged), Related.of_stories(told)):
        of, rows = _spread(candidates, related.pairs, representative_of)
        parts.append(replace(related.only(of), pairs=rows))
    found = Related.joined(parts)
    by_id = candidates.by_id
    found = found.turned(by_id[found.pairs[:, 0]] > by_id[found.pairs[:, 1]])
    return found.only(np.lexsort((by_id[found.pairs[:, 1]], by_id[found.pairs[:, 0]])))


def expand(candidates: Candidates, verified: Verified, representative_of: NDArray[np.intp]) -> Verified:
    """Every related pair of documents, in no particular order.

    Documents of one kind, and kinds with the same tokens, are `exact`; the relation of two kinds is that of all their
    documents, of which the first `MOST_COPIES` are listed each. Any further copies link to the representative of their
    cluster only.
    """
    exact = _exact_pairs(candidates, representative_of)
    of, spread = _spread(candidates, verified.pairs, representative_of)
    ones = np.ones(len(exact), np.uint32)
    equal = Verified(_as_pairs(exact), np.zeros(len(exact), np.uint8), ones, ones, ones)
    return Verified.joined([equal, replace(verified.only(of), pairs=spread)])


def _spread(
    candidates: Candidates, pairs: NDArray[np.intp], representative_of: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of documents for pairs of kinds, one row of each: which of those each is of, and its two rows."""
    kinds = candidates.kinds[pairs]
    several = (np.diff(candidates.starts) > 1)[kinds].any(axis=1)
    alone = np.flatnonzero(~several)
    copied, source = list[tuple[int, int]](), list[int]()
    for i in np.flatnonzero(several).tolist():
        a_kind, b_kind = kinds[i].tolist()
        found = _pairs_of_copies(candidates, a_kind, b_kind, representative_of)
        copied += found
        source += [i] * len(found)
    of = np.concatenate([alone, np.array(source, np.intp)])
    return of, np.concatenate([pairs[alone], _as_pairs(copied)])


def _as_pairs(pairs: Sequence[tuple[int, int]]) -> NDArray[np.intp]:
    return np.array(pairs, np.intp).reshape(-1, 2)


def _exact_pairs(candidates: Candidates, representative_of: NDArray[np.intp]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for group in candidates.equal:
        pairs += combinations(group[:MOST_COPIES], 2)
        if len(group) > MOST_COPIES:
            # A copy whose lines make other boilerplate of it can stand in another star, or in none.
            hub = int(representative_of[group[0]])
            if hub < 0:
                hub = group[0]
            if hub in group:
                pairs += ((hub, other) for other in group[MOST_COPIES:] if other != hub)
                pairs += ((hub, other) for other in group[:MOST_COPIES] if hub not in group[:MOST_COPIES])
    return pairs


def _pairs_of_copies(
    candidates: Candidates, a: int, b: int, representative_of: NDArray[np.intp]
) -> list[tuple[int, int]]:
    """The pairs of documents of two kinds that are related."""
    of_a, of_b = candidates.copies_of(a), candidates.copies_of(b)
    found = list(product(of_a[:MOST_COPIES], of_b[:MOST_COPIES]))
    found += ((other, of_b[0]) for other in of_a[MOST_COPIES:] if representative_of[other] == of_b[0])
    found += ((of_a[0], other) for other in of_b[MOST_COPIES:] if representative_of[other] == of_a[0])
    return found


class Matches(Listing[Match]):
    """Matches as arrays, in the order of their ids; each becomes an object when it is asked for.

    Parameters
    ----------
    ids
        The ids of all documents, by row.
    related
        What `listed` gave.
    passages
        The passages of each, if they are wanted.
    """

    def __init__(
        self, ids: Sequence[str], related: Related, passages: Sequence[tuple[Passage, ...]] | None = None
    ) -> None:
        super().__init__(Match)
        self._ids = ids
        self._related = related
        self._passages = passages

    def __len__(self) -> int:
        return len(self._related)

    def columns(self, start: int, end: int) -> tuple[Sequence[Any], ...]:
        """The fields of some matches, each field of all of them together, in the order `Match` has them."""
        ids, part = self._ids, slice(start, end)
        first, second = self._related.pairs[part].T.tolist()
        passages = [()] * len(first) if self._passages is None else self._passages[part]
        return (
            [ids[row] for row in first],
            [ids[row] for row in second],
            [RELATIONS[code] for code in self._related.relation[part].tolist()],
            *(_known(figure[part]) for figure in self._related.figures),
            passages,
        )

    def counts(self) -> dict[Relation, int]:
        """How many there are of each relation."""
        counts = np.bincount(self._related.relation, minlength=len(RELATIONS)).tolist()
        return dict(zip(RELATIONS, counts, strict=True))


def _known(figures: NDArray[np.float64]) -> list[float | None]:
    """Figures, None for those that have no meaning."""
    known: list[float | None] = figures.tolist()
    for i in np.flatnonzero(np.isnan(figures)).tolist():
        known[i] = None
    return known


def passages(texts: Texts, related: Related, judge: Judge) -> list[tuple[Passage, ...]]:
    """The passages that each pair shares: the same words, or in two languages the sentences that say the same."""
    found: list[tuple[Passage, ...]] = [()] * len(related)
    between = (related.relation >= _TRANSLATION) & (related.relation < _SAME_STORY)
    within = related.relation < _TRANSLATION
    looked_up = (within, _shared(texts, related.pairs[within])), (between, judge.passages(related.pairs[between]))
    for chosen, of_chosen in looked_up:
        for place, shared in zip(np.flatnonzero(chosen).tolist(), of_chosen, strict=True):
            found[place] = shared
    return found


def _shared(texts: Texts, pairs: NDArray[np.intp]) -> Iterator[tuple[Passage, ...]]:
    for start in range(0, len(pairs), _PASSAGES_AT_ONCE):
        rows, places = np.unique(pairs[start : start + _PASSAGES_AT_ONCE], return_inverse=True)
        yield from shared_passages(texts.gather(rows), places.reshape(-1, 2).astype(np.uint32))
