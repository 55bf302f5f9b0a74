"""The graph has every way in which a document may have come about, once, and what speaks for either way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.credits.credit import CreditKind
from dedup.trace.ledger.evidence import by_group
from dedup.trace.lineage.graph import FEATURES, GROUPS, ROOT, build

if TYPE_CHECKING:
    from tests.trace.lineage.conftest import Drawn


@given(data=st.data())
def test_every_way_to_come_about_is_there_once(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    story, observed = data.draw(drawn_stories)
    graph = build(story, observed)
    n = len(story.witnesses)
    edges = list(zip(graph.sources.tolist(), graph.targets.tolist(), strict=True))
    expected = {(ROOT, place) for place in range(n)}
    expected |= {(n + number, place) for number in range(len(graph.agencies)) for place in range(n)}
    for pair in observed:
        expected |= {pair.related[:2], pair.related[1::-1]}
    assert graph.documents == n
    assert sorted(edges) == sorted(expected)
    assert graph.features.shape == (len(edges), len(FEATURES))
    assert np.isfinite(graph.features).all()


@given(data=st.data())
def test_evidence_stands_with_one_way_and_against_the_other(
    data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]
) -> None:
    story, observed = data.draw(drawn_stories)
    graph = build(story, observed)
    rows = {edge: i for i, edge in enumerate(zip(graph.sources.tolist(), graph.targets.tolist(), strict=True))}
    for pair in observed:
        one, other = pair.related.one, pair.related.other
        there, back = (graph.features[rows[edge], : len(GROUPS)] for edge in ((one, other), (other, one)))
        assert (there == -back).all()
        assert there.sum() - back.sum() == pytest.approx(sum(by_group(pair.evidence).values()))


@given(data=st.data())
def test_agencies_are_those_that_are_credited_and_publish_nothing_here(
    data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]
) -> None:
    story, observed = data.draw(drawn_stories)
    agencies = build(story, observed).agencies
    assert list(agencies) == sorted(set(agencies))
    credited = {
        credit.source
        for witness in story.witnesses
        for credit in witness.credits
        if credit.kind is CreditKind.TEXT and not credit.own
    }
    assert set(agencies) <= credited
    assert not set(agencies) & {witness.publisher.source for witness in story.witnesses}


@given(data=st.data())
def test_the_same_from_either_end(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    drawn = data.draw(drawn_stories)
    graph, turned = build(*drawn), build(*drawn.turned())
    n = graph.documents
    back = [*range(n - 1, -1, -1), *range(n, n + len(graph.agencies)), ROOT]
    rows = {
        (int(source), int(target)): own
        for source, target, own in zip(turned.sources, turned.targets, turned.features, strict=True)
    }
    assert turned.agencies == graph.agencies
    for source, target, own in zip(graph.sources.tolist(), graph.targets.tolist(), graph.features, strict=True):
        there = rows[back[source], back[target]]
        differing = [name for name, a, b in zip(FEATURES, own, there, strict=True) if not np.isclose(a, b)]
        assert not differing


@given(data=st.data())
def test_the_matrix_holds_each_score_in_its_place(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    story, observed = data.draw(drawn_stories)
    graph = build(story, observed)
    scores = np.arange(1.0, len(graph.sources) + 1)
    matrix, alone = graph.dense(scores)
    size = graph.documents + len(graph.agencies)
    assert (matrix.shape, alone.shape) == ((size, size), (size,))
    for source, target, score in zip(graph.sources.tolist(), graph.targets.tolist(), scores.tolist(), strict=True):
        assert (alone[target] if source == ROOT else matrix[source, target]) == score
    assert np.isfinite(matrix).sum() == (graph.sources != ROOT).sum()
    assert not alone[graph.documents :].any()
