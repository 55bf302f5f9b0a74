"""Copy histories as the tracer sees them: their graphs, and which edges of them are true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from histories import Dating, histories

from dedup import pipeline
from dedup.settings import Settings
from dedup.trace.lineage.components import components
from dedup.trace.lineage.graph import ROOT, Graph, build
from dedup.trace.lineage.story import Story
from dedup.trace.witnesses import Noted, Witnesses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from histories import History
    from numpy.typing import NDArray
    from reuters import Revision

    from dedup import Document
    from dedup.trace.lineage.pairs import Observed

__all__ = ["Known", "known", "of_revisions"]


class Known(NamedTuple):
    """A part of a story whose sources are known.

    Parameters
    ----------
    ids
        Its documents.
    graph, observed
        What the tracer makes of it.
    true
        intp (documents,): the edge of the graph that each came about by; -1 where the graph has none.
    """

    ids: list[str]
    graph: Graph
    observed: list[Observed]
    true: NDArray[np.intp]


def known(count: int, seed: int, dating: Dating) -> Iterator[Known]:
    """The graphs of so many histories, each scanned by itself."""
    for history in histories(count, seed, dating):
        for ids, graph, observed in _seen(history.documents):
            yield Known(ids, graph, observed, _true(history, ids, graph))


def of_revisions(pairs: Iterable[Revision], *, dated: bool) -> Iterator[Known]:
    """The graphs of pairs of which the second is a revision of the first, with the days of both or without."""
    for pair in pairs:
        both = [replace(own, published=(own.published or "")[:10] if dated else None) for own in pair]
        for ids, graph, observed in _seen(both):
            place = {own: i for i, own in enumerate(ids)}
            first, second = place.get(pair.earlier.id), place.get(pair.later.id)
            edges = list(zip(graph.sources.tolist(), graph.targets.tolist(), strict=True))
            if first is not None and second is not None and (first, second) in edges:
                true = np.zeros(2, np.intp)
                true[first], true[second] = edges.index((ROOT, first)), edges.index((first, second))
                yield Known(ids, graph, observed, true)


def _seen(documents: list[Document]) -> Iterator[tuple[list[str], Graph, list[Observed]]]:
    """What the tracer sees of some documents, story by story."""
    noted = Noted(documents)
    found = pipeline.scan(noted, Settings(relations=("near", "translations"), threads=1))
    witnesses = Witnesses(found.collection, noted.documents)
    for component in components(found.related, found.groups, found.candidates.by_id, found.judge()):
        story = Story(witnesses.of(component.rows), component.related)
        observed = [story.observe(pair) for pair in component.related]
        yield [found.collection.ids[row] for row in component.rows], build(story, observed), observed


def _true(history: History, ids: list[str], graph: Graph) -> NDArray[np.intp]:
    place = {own: i for i, own in enumerate(ids)}
    edges = history.edges
    agency_of = {}
    for node in history.nodes:
        if node.parent is not None and not history.nodes[node.parent].present:
            agency_of[node.name] = (history.nodes[node.parent].outlet or "").lower()
    true = np.full(len(ids), -1, np.intp)
    edge_of = {(int(s), int(t)): e for e, (s, t) in enumerate(zip(graph.sources, graph.targets, strict=True))}
    for own, target in place.items():
        if own in edges:
            source = place.get(edges[own][0], -2)
        elif agency_of.get(own) in graph.agencies:
            source = graph.documents + graph.agencies.index(agency_of[own])
        else:
            source = ROOT
        true[target] = edge_of.get((source, target), -1)
    return true
