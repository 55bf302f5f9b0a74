"""Clusters and stories of a whole collection."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.decision import TRANSLATION
from dedup.model import Cluster, Relation, Story
from dedup.near.clusters import cover
from dedup.near.linkage import Joint, linked
from dedup.near.matches import MOST_COPIES
from dedup.near.stories import join
from dedup.near.verify import EXCERPT, RELATIONS, REWRITE, Verified, reaches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judged
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection
    from dedup.trace.stories.told import Told

__all__ = ["Groups", "group", "stars"]

_NEAR_DUPLICATE: Final = RELATIONS.index(Relation.NEAR_DUPLICATE)
_EXCERPT: Final = RELATIONS.index(Relation.EXCERPT)
_REWRITE: Final = RELATIONS.index(Relation.REWRITE)


@dataclass(frozen=True, slots=True)
class Groups:
    """Clusters and stories, by id.

    Parameters
    ----------
    representative_of
        intp (documents,): the representative of each row's cluster, -1 where it is in none.
    story_of
        intp (documents,): the place of each row's story in `stories`, -1 where it is in none.
    """

    clusters: list[Cluster]
    stories: list[Story]
    representative_of: NDArray[np.intp]
    story_of: NDArray[np.intp]


def group(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    centre: NDArray[np.intp],
    translated: Judged,
    told: Told,
) -> Groups:
    """Group the documents of a collection by their relations; `centre` is what `stars` gave."""
    units = centre[candidates.kinds]
    members = _members(candidates, units, len(centre))
    stories, story_of_unit = _stories(collection, candidates, verified, centre, members, translated, told)
    ids, firsts = collection.ids, candidates.rows
    crowds = {row for rows in candidates.equal if len(rows) > MOST_COPIES for row in rows}
    clusters = []
    clustered = np.zeros(len(centre), np.bool_)
    clustered[list(members)] = True
    for unit, rows in members.items():
        name, place = ids[firsts[unit]], story_of_unit[unit]
        truncated = bool(crowds) and not crowds.isdisjoint(rows)
        story = stories[place].id if place >= 0 else None
        clusters.append(Cluster(name, tuple([ids[row] for row in rows]), name, story, truncated))
    clusters.sort(key=attrgetter("id"))
    return Groups(clusters, stories, np.where(clustered[units], firsts[units], -1), story_of_unit[units])


def stars(collection: Collection, candidates: Candidates, verified: Verified) -> NDArray[np.intp]:
    """The centre of every kind's star; kinds with the same tokens resemble each other in any case."""
    edges = [candidates.kinds[verified.pairs[verified.relation == _NEAR_DUPLICATE]]]
    for rows in candidates.equal:
        kinds = sorted(set(candidates.kinds[rows].tolist()))
        if len(kinds) > 1:
            edges.append(np.array(list(combinations(kinds, 2)), np.intp))
    weights = np.diff(candidates.starts)
    return cover(np.concatenate(edges), weights, collection.sketches.tokens[candidates.rows]).centre


def _members(candidates: Candidates, units: NDArray[np.intp], count: int) -> dict[int, list[int]]:
    """The rows of every star of more than one document, in id order, by its central kind."""
    sizes = np.bincount(units, minlength=count)
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
    translated: Judged,
    told: Told,
) -> tuple[list[Story], NDArray[np.intp]]:
    """Stories, and the place of each unit's story, -1 where it is in none. Units are the central kinds of stars."""
    larger, smaller = np.maximum(verified.a, verified.b), np.minimum(verified.a, verified.b)
    much = (verified.relation == _REWRITE) & reaches(verified.shared, larger, *REWRITE)
    most = (verified.relation == _EXCERPT) & reaches(verified.shared, smaller, *EXCERPT)
    units = centre[candidates.kinds[verified.pairs]]
    apart = units[:, 0] != units[:, 1]
    first_inside = (verified.a <= verified.b)[:, None]
    inner_outer = np.where(first_inside, units, units[:, ::-1])[most & apart]
    shares = (verified.shared / np.maximum(larger, 1))[most & apart]
    whole, part, sure = _between_languages(candidates, centre, translated)
    joined = sorted({*map(tuple, np.sort(units[much & apart], axis=1).tolist()), *whole})
    contained = [(*pair, share) for pair, share in zip(inner_outer.tolist(), shares.tolist(), strict=True)]
    labels, joints = join(len(centre), np.array(joined, np.intp).reshape(-1, 2), contained + part)
    labels_of, links = _same_story(candidates, centre, labels.tolist(), told)
    joints += [(one, other) for one, other, _ in links]
    sure.update({(one, other): weight for one, other, weight in links})
    weakest: defaultdict[int, float] = defaultdict(lambda: 1.0)
    for one, other in joints:
        label = labels_of[one]
        weakest[label] = min(weakest[label], sure.get((min(one, other), max(one, other)), 1.0))
    together_of: defaultdict[int, list[int]] = defaultdict(list)
    for unit in sorted({unit for joint in joints for unit in joint}):
        together_of[labels_of[unit]].append(unit)
    ids, firsts = collection.ids, candidates.rows
    found = []
    for label, together in together_of.items():
        name = min(ids[row] for unit in together for row in members.get(unit) or candidates.copies_of(unit))
        found.append((Story(name, tuple(sorted([ids[firsts[unit]] for unit in together])), weakest[label]), together))
    found.sort(key=lambda pair: pair[0].id)
    story_of_unit = np.full(len(centre), -1, np.intp)
    for place, (_, together) in enumerate(found):
        story_of_unit[together] = place
    return [story for story, _ in found], story_of_unit


def _same_story(
    candidates: Candidates, centre: NDArray[np.intp], labels: list[int], told: Told
) -> tuple[list[int], list[Joint]]:
    """The story of each unit, when those that tell the same are joined too, and what joined them.

    Units are taken in the order of their ids, so that the order in which documents were read does not count.
    """
    order = np.argsort(candidates.by_id[candidates.rows])
    place = np.empty(len(order), np.intp)
    place[order] = np.arange(len(order))
    first: dict[int, int] = {}
    for position, unit in enumerate(order.tolist()):
        first.setdefault(labels[unit], position)
    weights: dict[tuple[int, int], float] = {}
    units = place[centre[candidates.kinds[told.pairs]]]
    for (a, b), likely in zip(np.sort(units, axis=1).tolist(), told.sure.tolist(), strict=True):
        if a != b:
            weights[a, b] = max(likely, weights.get((a, b), 0.0))
    links = [(a, b, likely) for (a, b), likely in weights.items()]
    found, joints = linked([first[labels[unit]] for unit in order.tolist()], links)
    unit_at = order.tolist()
    of_unit = [unit_at[found[position]] for position in place.tolist()]
    turned = ((unit_at[joint.one], unit_at[joint.other], joint.weight) for joint in joints)
    return of_unit, [Joint(min(a, b), max(a, b), weight) for a, b, weight in turned]


def _between_languages(
    candidates: Candidates, centre: NDArray[np.intp], translated: Judged
) -> tuple[set[tuple[int, int]], list[tuple[int, int, float]], dict[tuple[int, int], float]]:
    """Units that translate each other, what holds a translation of a part as `join` takes it, and how sure they are."""
    whole, part, sure = set[tuple[int, int]](), list[tuple[int, int, float]](), dict[tuple[int, int], float]()
    found = zip(
        centre[candidates.kinds[translated.pairs]].tolist(),
        translated.kind.tolist(),
        translated.coverage_a.tolist(),
        translated.coverage_b.tolist(),
        np.minimum(translated.likely, 0.999).round(3).tolist(),
        strict=True,
    )
    for (a, b), kind, of_a, of_b, likely in found:
        pair = min(a, b), max(a, b)
        sure[pair] = max(likely, sure.get(pair, 0.0))
        if kind == TRANSLATION:
            whole.add(pair)
        else:
            part.append((a, b, of_b) if of_a >= of_b else (b, a, of_a))
    return whole, part, sure
