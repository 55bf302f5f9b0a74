"""Pairs that are related by nothing but the lines of a site, which say nothing about the two.

An `excerpt` may hold by a passage alone, and a light `rewrite` by a few shingles: only those can be vetoed. What the
figures alone decide - similarity, most of one in the other, a quarter of each - stays, so that it never depends on the
rest of the collection.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels import kernel
from dedup.model import Relation
from dedup.near.passages import share_long_passage
from dedup.near.repeated import among, lines_of
from dedup.near.signatures import HASH_SEED
from dedup.near.sites import NO_SITE
from dedup.near.verify import EXCERPT, RELATIONS, REWRITE, by_passage, reaches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection
    from dedup.near.repeated import Repeated
    from dedup.near.verify import Verified
    from dedup.settings import Settings
    from dedup.text.packed import Packed

__all__ = ["veto"]

_EXCERPT: Final = RELATIONS.index(Relation.EXCERPT)
_REWRITE: Final = RELATIONS.index(Relation.REWRITE)
_PAIRS_AT_ONCE: Final = 2048


def veto(
    collection: Collection, candidates: Candidates, verified: Verified, repeated: Repeated, settings: Settings
) -> Verified:
    """The pairs without those that would not be related if the lines of their common site were left out.

    Parameters
    ----------
    collection, candidates
        The documents.
    verified
        Their related pairs; the figures stay as they are.
    repeated
        The lines that are repeated on each site.
    settings
        Whether boilerplate is left out at all.
    """
    if not repeated or settings.boilerplate != "drop":
        return verified
    asked = np.flatnonzero(_by_passage_alone(verified))
    common = _common_sites(candidates, repeated, verified.pairs[asked])
    asked_of = zip(asked.tolist(), common, strict=True)
    again = [(i, sites) for i, sites in asked_of if any(len(repeated.on(site)) for site in sites)]
    relation = verified.relation.copy()
    for start in range(0, len(again), _PAIRS_AT_ONCE):
        some = again[start : start + _PAIRS_AT_ONCE]
        places = np.array([i for i, _ in some], np.intp)
        texts: dict[tuple[int, tuple[int, ...]], int] = {}  # a text may stand in many pairs
        local = [
            [texts.setdefault((row, sites), len(texts)) for row in pair]
            for pair, (_, sites) in zip(verified.pairs[places].tolist(), some, strict=True)
        ]
        left = _without_lines(collection, repeated, list(texts))
        larger = np.maximum(verified.a, verified.b)[places]
        # To leave a line out can bring the words around it together: that makes no excerpt of a rewrite.
        relation[places] = np.maximum(relation[places], _judged_again(left, np.array(local, np.uint32), larger))
    return replace(verified, relation=relation).only(relation < len(RELATIONS))


def _by_passage_alone(verified: Verified) -> NDArray[np.bool_]:
    smaller, larger = np.minimum(verified.a, verified.b), np.maximum(verified.a, verified.b)
    excerpt = (verified.relation == _EXCERPT) & ~reaches(verified.shared, smaller, *EXCERPT)
    light = (verified.relation == _REWRITE) & ~reaches(verified.shared, larger, *REWRITE)
    either: NDArray[np.bool_] = excerpt | light
    return either


def _common_sites(candidates: Candidates, repeated: Repeated, pairs: NDArray[np.intp]) -> list[tuple[int, ...]]:
    """The sites on which both texts of a pair stand; a text may stand on several."""
    kinds = candidates.kinds[pairs]
    copied = np.diff(candidates.starts) > 1
    found = list[tuple[int, ...]]()
    columns = zip(kinds.tolist(), repeated.sites[pairs].tolist(), copied[kinds].tolist(), strict=True)
    for (a, b), (a_site, b_site), are_copied in columns:
        if not any(are_copied):
            found.append((a_site,) if a_site == b_site != NO_SITE else ())
            continue
        of_a, of_b = (set(repeated.sites[candidates.copies_of(kind)].tolist()) for kind in (a, b))
        found.append(tuple(sorted((of_a & of_b) - {NO_SITE})))
    return found


def _without_lines(collection: Collection, repeated: Repeated, wanted: list[tuple[int, tuple[int, ...]]]) -> Packed:
    """The texts of some rows without the lines of some sites, and without other boilerplate."""
    rows = [row for row, _ in wanted]
    packed = collection.texts.gather(np.array(rows, np.intp))
    found = lines_of(packed)
    bounds = np.searchsorted(found.texts, np.arange(len(rows) + 1)).tolist()
    stretches = []
    for i, (row, sites) in enumerate(wanted):
        own = slice(bounds[i], bounds[i + 1])
        hashes = found.hashes[own]
        cut = np.logical_or.reduce([among(hashes, repeated.on(site)) for site in sites])
        lines = found.bounds[own][cut].tolist()
        stretches.append(_merged([*collection.texts.stretches.get(row, []), *map(tuple, lines)]))
    return packed.without(stretches)


def _merged(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order and disjoint: a line may hold a stretch that a rule leaves out."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _judged_again(packed: Packed, places: NDArray[np.uint32], larger: NDArray[np.uint32]) -> NDArray[np.uint8]:
    hashes, offsets, repeats = kernel.shingles(*packed.arrays, HASH_SEED)
    share = partial(share_long_passage, packed)
    return by_passage(share, places, kernel.count_shared(hashes, offsets, places), larger, repeats)
