"""What reports of one event have in common; see ``stories.h``."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.kernels.twin.checks import check_offsets, check_pairs, check_terms
from dedup.kernels.twin.sums import added

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.kernels.twin.fingerprint import Rarity

__all__ = ["story_features", "story_views"]

_WORD, _NAME, _NUMBER = range(3)
_MIX: Final = 0x9E3779B97F4A7C15
_MASK: Final = (1 << 64) - 1
_LEAST: Final = 1e-9


def story_views(
    rarity: Rarity,
    terms: NDArray[np.uint32],
    places: NDArray[np.uint32],
    weights: NDArray[np.float32],
    offsets: NDArray[np.int64],
    within: bool,
    lead: int,
    head: int,
    near: int,
) -> dict[str, NDArray[Any]]:
    """See documents in several ways.

    Parameters
    ----------
    rarity
        What terms count for.
    terms, places, weights, offsets
        The terms of each document, where in its text the words of each begin, and how much it counts.
    within
        Whether of each word the first term alone is looked at, and names.
    lead, head
        So many words at the beginning are looked at, and are the head.
    near
        Terms so near to each other stand side by side.

    Returns
    -------
    dict
        ``terms``, ``weights`` and ``offsets``: the fingerprint of each lead; ``rarities``, float32: what each of its
        terms counts for by itself; ``head_terms``, ``head_weights`` and ``head_offsets``: those of the heads;
        ``adjacent`` and ``adjacent_offsets``: the pairs of terms that stand side by side, ascending in each document;
        ``sizes``, int64: how many different terms each document has in all.
    """
    check_terms(terms, weights, offsets)
    if len(places) != len(terms):
        raise ValueError("one place for each term")
    if not (0 <= near <= 255 and lead < 2**31 - 1 and head < 2**31 - 1):
        raise ValueError("a limit that is too large")
    words = _words(terms, places, offsets, within)
    in_lead = _Chosen.of(words <= lead, terms, weights, offsets)
    of_lead, of_lead_weights, of_lead_offsets = rarity.weigh(*in_lead, True)
    of_head = rarity.weigh(*_Chosen.of(words <= head, terms, weights, offsets), True)
    adjacent = [_adjacent(in_lead.terms[a:b].tolist(), near) for a, b in pairwise(in_lead.offsets.tolist())]
    ones = np.ones(len(of_lead), np.float32)
    return {
        "terms": of_lead,
        "weights": of_lead_weights,
        "offsets": of_lead_offsets,
        "rarities": rarity.weigh(of_lead, ones, of_lead_offsets, False)[1],
        "head_terms": of_head[0],
        "head_weights": of_head[1],
        "head_offsets": of_head[2],
        "adjacent": np.array([mixed for own in adjacent for mixed in own], np.uint32),
        "adjacent_offsets": np.cumsum([0, *map(len, adjacent)], dtype=np.int64),
        "sizes": np.diff(rarity.weigh(terms, weights, offsets, False)[2]),
    }


class _Chosen(NamedTuple):
    """Some of the terms of documents, as they are weighed."""

    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]
    offsets: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        chosen: NDArray[np.bool_],
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
        offsets: NDArray[np.int64],
    ) -> _Chosen:
        kept = np.append(0, np.cumsum(chosen, dtype=np.int64))
        return cls(terms[: len(chosen)][chosen], weights[: len(chosen)][chosen], kept[offsets])


def _words(
    terms: NDArray[np.uint32], places: NDArray[np.uint32], offsets: NDArray[np.int64], within: bool
) -> NDArray[np.int64]:
    """Of each term the number of its word in its document, from 1; of one that is not looked at a large one."""
    words = []
    for start, end in pairwise(offsets.tolist()):
        word, last = 0, None
        for term, place in zip(terms[start:end].tolist(), places[start:end].tolist(), strict=True):
            begins = place != last
            word, last = word + begins, place
            words.append(word if begins or not within or term & 3 == _NAME else 2**32)
    return np.array(words, np.int64)


def _adjacent(terms: list[int], near: int) -> list[int]:
    """The pairs of different terms that stand side by side, in either order, mixed."""
    found = set()
    for i, one in enumerate(terms):
        for other in terms[i + 1 : i + 1 + near]:
            if one != other:
                found.add(((min(one, other) << 32 | max(one, other)) * _MIX & _MASK) >> 32)
    return sorted(found)


class _Seen(NamedTuple):
    """One document: its terms with the weight and the rarity of each, its head, and what stands side by side."""

    weights: dict[int, float]
    rarities: dict[int, float]
    head: dict[int, float]
    adjacent: set[int]

    def mass(self, kind: int) -> float:
        """The weight of its terms of one kind."""
        return added(weight for term, weight in self.weights.items() if term & 3 == kind)


def story_features(
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    offsets: NDArray[np.int64],
    rarities: NDArray[np.float32],
    head_terms: NDArray[np.uint32],
    head_weights: NDArray[np.float32],
    head_offsets: NDArray[np.int64],
    adjacent: NDArray[np.uint32],
    adjacent_offsets: NDArray[np.int64],
    pairs: NDArray[np.uint32],
    rarest: int,
) -> NDArray[np.float64]:
    """What pairs of documents share.

    Parameters
    ----------
    terms, weights, offsets, rarities, head_terms, head_weights, head_offsets, adjacent, adjacent_offsets
        The documents, as `story_views` sees them.
    pairs
        uint32 (pairs, 2): places among them.
    rarest
        So many of the terms that both have are the rarest.

    Returns
    -------
    array
        float64 (pairs, 9): the cosine of the square roots of the weights; how rare the rarest terms are that both have;
        how many words both have; the least share of the names of either that the other has, and of the numbers; how
        many numbers the one with fewer has; the largest share of the head of either that the other has; of what stands
        side by side; and how many times as long the longer one is.
    """
    check_terms(terms, weights, offsets)
    check_terms(head_terms, head_weights, head_offsets)
    check_offsets(adjacent_offsets, len(adjacent), "offsets do not fit the terms")
    if len(rarities) != len(terms):
        raise ValueError("one rarity for each term")
    if not len(offsets) == len(head_offsets) == len(adjacent_offsets):
        raise ValueError("one view of each kind for each document")
    check_pairs(pairs, len(offsets) - 1)
    if rarest < 1:
        raise ValueError("no rarest terms")
    seen = [
        _Seen(weighed, rare, head, set(beside))
        for weighed, rare, head, beside in zip(
            _each(terms, weights, offsets),
            _each(terms, rarities, offsets),
            _each(head_terms, head_weights, head_offsets),
            (adjacent[a:b].tolist() for a, b in pairwise(adjacent_offsets.tolist())),
            strict=True,
        )
    ]
    found = [_features(seen[a], seen[b], rarest) for a, b in pairs.tolist()]
    return np.array(found, np.float64).reshape(-1, 9)


def _each(terms: NDArray[np.uint32], values: NDArray[np.float32], offsets: NDArray[np.int64]) -> list[dict[int, float]]:
    return [dict(zip(terms[a:b].tolist(), values[a:b].tolist(), strict=True)) for a, b in pairwise(offsets.tolist())]


def _features(a: _Seen, b: _Seen, rarest: int) -> tuple[float, ...]:
    both = sorted(a.weights.keys() & b.weights.keys())
    soft = added(float(np.sqrt(a.weights[term])) * float(np.sqrt(b.weights[term])) for term in both)
    whole = [added(own.mass(kind) for kind in range(4)) for own in (a, b)]
    numbers = [sum(term & 3 == _NUMBER for term in own.weights) for own in (a, b)]
    sizes = sorted((len(a.weights), len(b.weights)))
    fewer = min(len(a.adjacent), len(b.adjacent))
    return (
        soft / max(float(np.sqrt(whole[0] * whole[1])), _LEAST),
        added(sorted((a.rarities[term] for term in both), reverse=True)[:rarest]) / rarest,
        float(sum(term & 3 == _WORD for term in both)),
        _least(a, b, both, _NAME),
        _least(a, b, both, _NUMBER),
        float(min(numbers)),
        max(_in_other(a, b), _in_other(b, a)),
        len(a.adjacent & b.adjacent) / fewer if fewer else 0.0,
        (sizes[1] + 1) / (sizes[0] + 1),
    )


def _least(a: _Seen, b: _Seen, both: list[int], kind: int) -> float:
    """The least share of what either has of one kind that the other has too."""
    shared = [term for term in both if term & 3 == kind]
    return min(added(own.weights[term] for term in shared) / max(own.mass(kind), _LEAST) for own in (a, b))


def _in_other(one: _Seen, other: _Seen) -> float:
    """How much of the head of one is in the other."""
    total = added(one.head.values())
    return added(weight for term, weight in one.head.items() if term in other.weights) / total if total > 0 else 0.0
