"""Copy histories as the tracer sees them: their graphs, and which edges of them are true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from histories import Dating, histories
from written import Truth, kin_of, written

from dedup import pipeline
from dedup.settings import Settings
from dedup.trace.lineage.components import components
from dedup.trace.lineage.graph import ROOT, Graph, build
from dedup.trace.lineage.story import Story
from dedup.trace.witnesses import Noted, Witnesses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from histories import History
    from numpy.typing import NDArray
    from reuters import Revision

    from dedup import Document
    from dedup.trace.lineage.pairs import Observed

__all__ = ["Known", "known", "of_revisions", "of_written", "seen", "truth_of"]


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
    weight
        How much it counts.
    """

    ids: list[str]
    graph: Graph
    observed: list[Observed]
    true: NDArray[np.intp]
    weight: float = 1.0


def known(count: int, seed: int, dating: Dating) -> Iterator[Known]:
    """The graphs of so many histories, each scanned by itself."""
    for history in histories(count, seed, dating):
        for ids, _, graph, observed in seen(history.documents):
            yield Known(ids, graph, observed, _true(truth_of(history), ids, graph))


def truth_of(history: History) -> Truth:
    """What is true of a history of the generator."""
    same = {
        node.name: (
            tuple((one.proposition, one.wording, one.own, one.slip, one.cut) for one in node.sentences),
            node.language,
            tuple(sorted(node.figures.items())),
        )
        for node in history.nodes
    }
    parents = {node.name: None if node.parent is None else history.nodes[node.parent].name for node in history.nodes}
    absent: dict[str, list[str]] = {}
    for place, node in enumerate(history.nodes):
        if node.parent is not None and not history.nodes[node.parent].present:
            absent.setdefault(history.nodes[node.parent].outlet.lower(), []).append(history.nodes[place].name)
    return Truth(history.edges, history.siblings, absent, kin_of(parents), same)


def of_revisions(pairs: Iterable[Revision], *, dated: bool) -> Iterator[Known]:
    """The graphs of pairs of which the second is a revision of the first, with the days of both or without."""
    for pair in pairs:
        both = [replace(own, published=(own.published or "")[:10] if dated else None) for own in pair]
        for ids, _, graph, observed in seen(both):
            place = {own: i for i, own in enumerate(ids)}
            first, second = place.get(pair.earlier.id), place.get(pair.later.id)
            edges = list(zip(graph.sources.tolist(), graph.targets.tolist(), strict=True))
            if first is not None and second is not None and (first, second) in edges:
                true = np.zeros(2, np.intp)
                true[first], true[second] = edges.index((ROOT, first)), edges.index((first, second))
                yield Known(ids, graph, observed, true)


def seen(documents: Sequence[Document]) -> Iterator[tuple[list[str], Story, Graph, list[Observed]]]:
    """What the tracer sees of some documents, story by story: their ids, and what it makes of them."""
    noted = Noted(documents)
    found = pipeline.scan(noted, Settings(relations=("near", "translations"), threads=1))
    witnesses = Witnesses(found.collection, noted.documents)
    for component in components(found.related, found.groups, found.candidates.by_id, found.judge()):
        story = Story(witnesses.of(component.rows), component.related)
        observed = [story.observe(pair) for pair in component.related]
        yield [found.collection.ids[row] for row in component.rows], story, build(story, observed), observed


def of_written(folders: Sequence[Path], weight: float = 1.0) -> Iterator[Known]:
    """The graphs of the histories that were written by hand, and how much each counts."""
    for documents, truth in written(folders):
        for ids, _, graph, observed in seen(documents):
            yield Known(ids, graph, observed, _true(truth, ids, graph), weight)


def _true(truth: Truth, ids: list[str], graph: Graph) -> NDArray[np.intp]:
    """The edge by which each document came about."""
    place = {own: i for i, own in enumerate(ids)}
    agency_of = {name: agency for agency, names in truth.agencies.items() for name in names}
    edge_of = {ends: i for i, ends in enumerate(zip(graph.sources.tolist(), graph.targets.tolist(), strict=True))}
    true = np.full(len(ids), -1, np.intp)
    for own, target in place.items():
        if own in truth.edges:
            source = place.get(truth.edges[own][0], -2)
        elif agency_of.get(own) in graph.agencies:
            source = graph.documents + graph.agencies.index(agency_of[own])
        else:
            source = ROOT
        true[target] = edge_of.get((source, target), -1)
    return true
