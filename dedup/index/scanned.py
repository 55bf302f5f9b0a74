"""What a scan of the documents of an index found, as the store keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dedup.index.finder import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.result import Scan

__all__ = ["groups_of", "matches_of"]


def matches_of(found: Scan, rows: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """The matches of a scan; `rows` are those of its documents."""
    related = found.related
    figures = zip(related.relation.tolist(), *(own.tolist() for own in related.figures), strict=True)
    for (a, b), own in zip(related.pairs.tolist(), figures, strict=True):
        yield Found(rows[b], *own).listed(rows[a])


def groups_of(found: Scan, rows: Mapping[str, int]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The clusters and stories of a scan: of each document its row, and that of the one it is called by."""
    members = {cluster.id: cluster.members for cluster in found.clusters}
    clusters = [(rows[own], rows[cluster.representative]) for cluster in found.clusters for own in cluster.members]
    stories = [
        (rows[own], rows[story.id])
        for story in found.stories
        for part in story.clusters
        for own in members.get(part, (part,))
    ]
    return clusters, stories
