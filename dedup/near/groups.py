"""Clusters and stories of a whole collection."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.model import Cluster, Relation, Story
from dedup.near.clusters import cover
from dedup.near.matches import MOST_COPIES
from dedup.near.stories import join
from dedup.near.verify import EXCERPT, RELATIONS, REWRITE, Verified, reaches

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
    """Clusters and stories, by id, and of each row that is in one its cluster's representative and its story's id."""

    clusters: list[Cluster]
    stories: list[Story]
    representative_of: dict[int, int]
    story_of: dict[int, str]


def group(collection: Collection, candidates: Candidates, verified: Verified) -> Groups:
    """Group the documents of a collection by their verified relations."""
    centre = _stars(collection, candidates, verified)
    members = _members(candidates, centre)
    ids = collection.ids
    representative_of: dict[int, int] = {}
    clusters: dict[int, Cluster] = {}
    copies = {row: len(rows) for rows in candidates.equal if len(rows) > MOST_COPIES for row in rows}
    for unit, rows in members.items():
        representative = candidates.copies[unit][0]
        representative_of.update(dict.fromkeys(rows, representative))
        truncated = any(row in copies for row in rows)
        name = ids[representative]
        clusters[unit] = Cluster(name, tuple(ids[row] for row in rows), name, None, truncated)
    stories, story_of_unit = _stories(collection, candidates, verified, centre, members)
    story_of: dict[int, str] = {}
    for unit, story in story_of_unit.items():
        story_of.update(dict.fromkeys(members.get(unit, candidates.copies[unit]), story))
        if unit in clusters:
            clusters[unit] = replace(clusters[unit], story=story)
    return Groups(sorted(clusters.values(), key=lambda cluster: cluster.id), stories, representative_of, story_of)


def _stars(collection: Collection, candidates: Candidates, verified: Verified) -> NDArray[np.intp]:
    """The centre of every kind's star; kinds with the same tokens resemble each other in any case."""
    edges = [candidates.kinds[verified.pairs[verified.relation == _NEAR_DUPLICATE]]]
    for rows in candidates.equal:
        kinds = np.unique(candidates.kinds[rows])
        if len(kinds) > 1:
            edges.append(np.array([(a, b) for i, a in enumerate(kinds) for b in kinds[i + 1 :]], np.intp))
    weights = np.array([len(rows) for rows in candidates.copies], np.intp)
    return cover(np.concatenate(edges), weights, collection.sketches.tokens[candidates.rows]).centre


def _members(candidates: Candidates, centre: NDArray[np.intp]) -> dict[int, list[int]]:
    """The rows of every star of more than one document, in id order, by its central kind."""
    units = centre[candidates.kinds]
    sizes = np.bincount(units, minlength=len(centre))
    members: defaultdict[int, list[int]] = defaultdict(list)
    rows = candidates.order[sizes[units[candidates.order]] > 1]
    for row, unit in zip(rows.tolist(), units[rows].tolist(), strict=True):
        members[unit].append(row)
    return members


def _stories(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    centre: NDArray[np.intp],
    members: dict[int, list[int]],
) -> tuple[list[Story], dict[int, str]]:
    """Stories, and the id of the story of each unit that is in one. Units are the central kinds of stars."""
    larger, smaller = np.maximum(verified.a, verified.b), np.minimum(verified.a, verified.b)
    much = (verified.relation == _REWRITE) & reaches(verified.shared, larger, *REWRITE)
    most = (verified.relation == _EXCERPT) & reaches(verified.shared, smaller, *EXCERPT)
    units = centre[candidates.kinds[verified.pairs]]
    apart = units[:, 0] != units[:, 1]
    first_inside = (verified.a <= verified.b)[:, None]
    inner_outer = np.where(first_inside, units, units[:, ::-1])[most & apart]
    shares = (verified.shared / np.maximum(larger, 1))[most & apart]
    labels, joints = join(
        len(centre),
        np.unique(np.sort(units[much & apart], axis=1), axis=0),
        [(int(inner), int(outer), float(share)) for (inner, outer), share in zip(inner_outer, shares, strict=True)],
    )
    told: defaultdict[int, list[int]] = defaultdict(list)
    for unit in sorted({unit for joint in joints for unit in joint}):
        told[int(labels[unit])].append(unit)
    ids = collection.ids
    stories, story_of_unit = [], {}
    for found in told.values():
        name = min(ids[row] for unit in found for row in members.get(unit, candidates.copies[unit]))
        stories.append(Story(name, tuple(sorted(ids[candidates.copies[unit][0]] for unit in found)), 1.0))
        story_of_unit.update(dict.fromkeys(found, name))
    return sorted(stories, key=lambda story: story.id), story_of_unit
