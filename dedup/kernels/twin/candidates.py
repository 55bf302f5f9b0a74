"""Candidate pairs, what they share, and components; see ``candidates.h`` and ``verify.h``."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels.twin.checks import check_offsets, check_pairs
from dedup.kernels.twin.sketch import WORD_SHINGLE, log_scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["Rules", "arrange", "candidates", "connected", "count_shared", "proposes"]


def _groups(keys: NDArray[np.uint32], documents: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """The documents that share a key, for each key that two of them share."""
    rows = np.unique(np.stack([keys.astype(np.int64), documents], axis=1), axis=0)
    edges = np.flatnonzero(np.diff(rows[:, 0])) + 1
    for group in np.split(rows[:, 1], edges):
        if len(group) > 1:
            yield group


def _pairs_of(group: NDArray[np.int64], cap: int, sizes: NDArray[np.uint32]) -> Iterator[tuple[int, int]]:
    members = group.tolist()
    if len(members) > cap:
        hub = min(members, key=lambda member: (sizes[member], member))
        yield from ((min(hub, other), max(hub, other)) for other in members if other != hub)
    else:
        yield from ((i, j) for at, i in enumerate(members) for j in members[at + 1 :])


NO_RANK: Final = 0xFFFFFFFF
NEAR: Final = 40  # shingles


class Rules(NamedTuple):
    """When a pair is proposed for its sketches; see ``candidates``."""

    log_scale: int
    sketch_floor: int
    min_shared: int
    per_mille_large: int
    per_mille_small: int
    per_mille_light: int


def proposes(rules: Rules, count: int, a: int, b: int) -> bool:
    """Whether to look at two documents of so many shingles that share so many sketch hashes."""
    large, small = max(a, b), min(a, b)
    shared = count << log_scale_of(large, rules.sketch_floor, rules.log_scale)
    return (
        shared >= rules.min_shared
        or shared * 1000 >= large * rules.per_mille_large
        or shared * 1000 >= small * rules.per_mille_small
        or (2 * shared >= rules.min_shared and shared * 1000 >= large * rules.per_mille_light)
    )


def candidates(
    ranks: NDArray[np.uint32],
    shingle_counts: NDArray[np.uint32],
    sketch_hashes: NDArray[np.uint32],
    sketch_offsets: NDArray[np.int64],
    band_keys: NDArray[np.uint32],
    log_scale: int,
    sketch_floor: int,
    sketch_cap: int,
    band_cap: int,
    min_shared: int,
    per_mille_large: int,
    per_mille_small: int,
    per_mille_light: int,
    threads: int,
) -> tuple[NDArray[np.uint32], int]:
    """Pairs of ranks (i < j), sorted, that share a band key or an estimated number of shingles; and the keys capped.

    `ranks` says for each row of the sketches and band keys which document it is, NO_RANK for none; `shingle_counts` is
    by rank.

    A pair's estimate is the number of sketch hashes it shares times the coarser of the two scales. It is proposed if
    that reaches `min_shared`, or `per_mille_large` of the larger document's shingles, or `per_mille_small` of the
    smaller's, or half of `min_shared` and `per_mille_light` of the larger's. Of a key that more than `sketch_cap` or
    `band_cap` documents share, only the pairs with the shortest of them count.
    """
    n = len(ranks)
    if ((ranks >= len(shingle_counts)) & (ranks != NO_RANK)).any():
        raise ValueError("a rank of no document")
    if len(sketch_offsets) != n + 1 or len(band_keys) != n:
        raise ValueError("one row for each document")
    check_offsets(sketch_offsets, len(sketch_hashes), "sketch_offsets do not fit")
    counts: Counter[tuple[int, int]] = Counter()
    strong: set[tuple[int, int]] = set()
    capped = 0
    documents = ranks.astype(np.int64)
    owners = np.repeat(documents, np.diff(sketch_offsets))
    ranked = owners != NO_RANK
    for group in _groups(sketch_hashes[: len(owners)][ranked], owners[ranked]):
        capped += len(group) > sketch_cap
        counts.update(_pairs_of(group, sketch_cap, shingle_counts))
    for band in range(band_keys.shape[1]):
        ranked = documents != NO_RANK
        for group in _groups(band_keys[ranked, band], documents[ranked]):
            capped += len(group) > band_cap
            strong.update(_pairs_of(group, band_cap, shingle_counts))
    rules = Rules(log_scale, sketch_floor, min_shared, per_mille_large, per_mille_small, per_mille_light)
    for (i, j), count in counts.items():
        if proposes(rules, count, int(shingle_counts[i]), int(shingle_counts[j])):
            strong.add((i, j))
    return np.array(sorted(strong), np.uint32).reshape(-1, 2), capped


def count_shared(
    hashes: NDArray[np.uint64], offsets: NDArray[np.int64], pairs: NDArray[np.uint32]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint32]]:
    """What pairs share: distinct hashes, in how many runs they stand, and how many words lie close together.

    The words of a run of n shingles are n + 4, and runs with no more than `NEAR` shingles between them lie close
    together. Runs are counted in the document where they are fewer, words in both: uint32 (pairs, 2).
    """
    check_offsets(offsets, len(hashes), "offsets do not fit the hashes")
    check_pairs(pairs, len(offsets) - 1)
    documents = [hashes[i:j] for i, j in pairwise(offsets)]
    shared, stretches = (np.zeros(len(pairs), np.uint32) for _ in range(2))
    together = np.zeros((len(pairs), 2), np.uint32)
    for pair, (i, j) in enumerate(pairs.tolist()):
        places = [np.flatnonzero(np.isin(documents[x], documents[y])) for x, y in ((i, j), (j, i))]
        runs, together[pair] = zip(*map(_runs, places), strict=True)
        shared[pair], stretches[pair] = len(places[0]), min(runs)
    return shared, stretches, together


def _runs(places: NDArray[np.intp]) -> tuple[int, int]:
    """The number of runs of places, and the most words that lie close together."""
    runs = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if len(places) else []
    near = np.split(places, np.flatnonzero(np.diff(places) > NEAR) + 1)
    words = [len(part) + (WORD_SHINGLE - 1) * (1 + int((np.diff(part) > 1).sum())) for part in near if len(part)]
    return len(runs), max(words, default=0)


def arrange(
    sizes: NDArray[np.uint32], pairs: NDArray[np.uint32], most: int
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """An order in which a document's pairs stand close together, and where to cut it into chunks.

    Documents are visited depth first, and a pair comes when the later of its two does. A chunk has one pair, or
    documents of at most `most` shingles in all; `sizes` are those of each document. Chunk i is
    ``order[bounds[i]:bounds[i + 1]]``.
    """
    check_pairs(pairs, len(sizes))
    incident: list[list[int]] = [[] for _ in sizes]
    for pair, (a, b) in enumerate(pairs.tolist()):
        incident[a].append(pair)
        if a != b:
            incident[b].append(pair)
    order = list(_depth_first(incident, pairs.tolist()))
    bounds, held = [0], set[int]()
    for at, pair in enumerate(order):
        both = held | set(pairs[pair].tolist())
        if held and sum(int(sizes[i]) for i in both) > most:
            bounds.append(at)
            both = set(pairs[pair].tolist())
        held = both
    return np.array(order, np.uint32), np.array(bounds + [len(order)] * bool(order), np.int64)


def _depth_first(incident: list[list[int]], pairs: list[list[int]]) -> Iterator[int]:
    visited: set[int] = set()
    for root in range(len(incident)):
        opened = [root]
        while opened:
            if (at := opened.pop()) in visited:
                continue
            visited.add(at)
            for pair in incident[at]:
                a, b = pairs[pair]
                other = b if a == at else a
                if other in visited:
                    yield pair
                else:
                    opened.append(other)


def connected(n: int, pairs: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The smallest member of each document's component."""
    check_pairs(pairs, n)
    labels = list(range(n))

    def find(i: int) -> int:
        while labels[i] != i:
            labels[i] = labels[labels[i]]
            i = labels[i]
        return i

    for i, j in pairs.tolist():
        low, high = sorted((find(i), find(j)))
        labels[high] = low
    return np.array([find(i) for i in range(n)], np.uint32)
