"""Clusters and stories of a whole collection."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.model import Cluster, Relation, Story
from dedup.near.clusters import cover
from dedup.near.matches import MOST_COPIES
from dedup.near.stories import join
from dedup.near.verify import EXCERPT, RELATIONS, REWRITE, Verified

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection

__all__ = ["Groups", "group"]

_NEAR_DUPLICATE: Final = RELATIONS.index(Relation.NEAR_DUPLICATE)
_EXCERPT: Final = RELATIONS.index(Relation.EXCERPT)
_REWRITE: Final = RELATIONS.index(Relation.REWRITE)


@dataclass(frozen=True, slots=True)
class Groups:
    """Clusters and stories, by id, and for each row the id of those it belongs to."""

    clusters: list[Cluster]
    stories: list[Story]
    cluster_of: list[str | None]
    story_of: list[str | None]


def group(collection: Collection, candidates: Candidates, verified: Verified) -> Groups:
    """Group the documents of a collection by their verified relations."""
    centre = _stars(collection, candidates, verified)
    ids, units = collection.ids, centre[candidates.kinds]
    members: defaultdict[int, list[int]] = defaultdict(list)
    for row in candidates.order.tolist():
        members[int(units[row])].append(row)
    story_of_unit, stories = _stories(collection, candidates, verified, centre, members)
    largest = {row: len(rows) for rows in candidates.equal for row in rows}
    clusters, cluster_of = [], [None] * len(ids)  # type: list[Cluster], list[str | None]
    for unit, rows in members.items():
        if len(rows) > 1:
            representative = ids[candidates.copies[unit][0]]
            truncated = any(largest.get(row, 1) > MOST_COPIES for row in rows)
            names = tuple(ids[row] for row in rows)
            clusters.append(Cluster(representative, names, representative, story_of_unit.get(unit), truncated))
            for row in rows:
                cluster_of[row] = representative
    story_of = [story_of_unit.get(unit) for unit in units.tolist()]
    return Groups(sorted(clusters, key=lambda c: c.id), stories, cluster_of, story_of)


def _stars(collection: Collection, candidates: Candidates, verified: Verified) -> NDArray[np.intp]:
    """The centre of every kind's star; kinds with the same tokens resemble each other in any case."""
    near = verified.pairs[verified.relation == _NEAR_DUPLICATE]
    edges = [candidates.kinds[near]]
    for rows in candidates.equal:
        kinds = np.unique(candidates.kinds[rows])
        if len(kinds) > 1:
            edges.append(np.array([(a, b) for i, a in enumerate(kinds) for b in kinds[i + 1 :]], np.intp))
    weights = np.array([len(rows) for rows in candidates.copies], np.intp)
    return cover(np.concatenate(edges), weights, collection.sketches.tokens[candidates.rows]).centre


def _stories(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    centre: NDArray[np.intp],
    members: dict[int, list[int]],
) -> tuple[dict[int, str], list[Story]]:
    units = sorted(members)
    number = {unit: i for i, unit in enumerate(units)}
    small = np.minimum(verified.a, verified.b)
    much = verified.shared.astype(np.int64) * REWRITE[1] >= np.maximum(verified.a, verified.b).astype(np.int64) * REWRITE[0]
    most = verified.shared.astype(np.int64) * EXCERPT[1] >= small.astype(np.int64) * EXCERPT[0]
    rewrites, excerpts, sure = [], [], {}  # type: list[tuple[int, int]], list[tuple[int, int, float]], dict[tuple[int, int], float]
    for i in np.flatnonzero(((verified.relation == _REWRITE) & much) | ((verified.relation == _EXCERPT) & most)).tolist():
        a, b = (number[int(centre[candidates.kinds[row]])] for row in verified.pairs[i])
        if a == b:
            continue
        if verified.relation[i] == _REWRITE:
            rewrites.append((a, b))
        elif verified.a[i] <= verified.b[i]:
            excerpts.append((a, b, float(verified.shared[i] / verified.b[i])))
        else:
            excerpts.append((b, a, float(verified.shared[i] / verified.a[i])))
    labels, _ = join(len(units), np.array(sorted(rewrites), np.intp).reshape(-1, 2), sorted(excerpts))
    ids = collection.ids
    told: defaultdict[int, list[int]] = defaultdict(list)
    for unit, label in zip(units, labels.tolist(), strict=True):
        told[label].append(unit)
    story_of_unit: dict[int, str] = {}
    stories = []
    for unit_list in told.values():
        if len(unit_list) > 1:
            name = min(ids[row] for unit in unit_list for row in members[unit])
            clusters = sorted(ids[candidates.copies[unit][0]] for unit in unit_list)
            stories.append(Story(name, tuple(clusters), 1.0))
            story_of_unit.update(dict.fromkeys(unit_list, name))
    return story_of_unit, sorted(stories, key=lambda s: s.id)
