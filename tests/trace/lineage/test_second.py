"""Second sources: of passages that the first source has not, and never in a circle."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document
from dedup.trace.forest import NONE
from dedup.trace.lineage.pairs import ACROSS
from dedup.trace.lineage.second import passages_of, second_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dedup.model import Passage, Span
    from dedup.trace.result import Trace
    from tests.trace.lineage.conftest import Drawn

    Stories = st.SearchStrategy[Drawn]
    Traced = Callable[[Iterable[Document]], Trace]


@given(data=st.data())
def test_passages_stand_in_both_texts(data: st.DataObject, drawn_stories: Stories) -> None:
    story, observed = data.draw(drawn_stories)
    found = passages_of(story, observed)
    assert found.keys() == {pair.related[:2] for pair in observed}
    for (one, other), passages in found.items():
        for passage in passages:
            for place, span in ((one, passage.a), (other, passage.b)):
                assert 0 <= span.start < span.end <= len(story.witnesses[place].document.text)
    for pair in observed:
        if pair.related.relation in ACROSS:
            assert found[pair.related[:2]] == tuple(bead.passage for bead in pair.related.beads)


@st.composite
def forests(draw: st.DrawFn, n: int) -> list[int]:
    """Any parents without a circle: each document's is one that comes earlier in some order, or none."""
    order = draw(st.permutations(range(n)))
    parents = [NONE] * n
    for i, place in enumerate(order):
        parents[place] = draw(st.sampled_from([NONE, *order[:i]]))
    return parents


@given(data=st.data())
def test_second_sources(data: st.DataObject, drawn_stories: Stories) -> None:
    story, observed = data.draw(drawn_stories)
    parents = data.draw(forests(len(story.witnesses)))
    shared = passages_of(story, observed)
    found = second_sources(story, observed, np.array(parents, np.intp), shared)
    pairs = {pair.related[:2] for pair in observed}
    assert len({second.derived for second in found}) == len(found)
    for second in found:
        assert parents[second.derived] not in (NONE, second.source)
        assert (min(second.source, second.derived), max(second.source, second.derived)) in pairs
        assert second.passages
        known = of_derived(shared, parents[second.derived], second.derived)
        for passage in second.passages:
            size = passage.b.end - passage.b.start
            assert (
                sum(max(0, min(passage.b.end, end) - max(passage.b.start, start)) for start, end in known) * 3 <= size
            )
            assert passage.b.end <= len(story.witnesses[second.derived].document.text)
            assert passage.a.end <= len(story.witnesses[second.source].document.text)
    above: dict[int, set[int]] = {place: {parent} - {NONE} for place, parent in enumerate(parents)}
    for second in found:
        above[second.derived].add(second.source)
    tuple(TopologicalSorter(above).static_order())


def of_derived(shared: dict[tuple[int, int], tuple[Passage, ...]], first: int, derived: int) -> list[Span]:
    """What a document has from its first source."""
    passages = shared.get((min(first, derived), max(first, derived)), ())
    return [passage.b if first < derived else passage.a for passage in passages]


WIRE = (
    "The bridge over the river was closed on Monday after a lorry hit the railing, the police of the county said.",
    "Traffic was led through the villages of Upper and Lower Ashby, where cars stood in a queue of three miles.",
    "Repairs will cost about 4,200 pounds and take until the end of the month, an engineer told the council.",
)
WITNESS = (
    "I was on my way to the dentist when the whole thing began to shake under me, the retired postman recalled.",
    "He left his car where it was, climbed over the barrier and ran the last hundred yards to the other bank.",
)


def test_a_passage_from_elsewhere_is_found(traced: Traced) -> None:
    wire = Document("a", "\n\n".join(WIRE), published="2021-06-07T08:00:00Z", outlet="Harbour Post")
    own = "\n\n".join([*WITNESS, "Nobody else in the village had seen or heard anything at all that day."])
    local = Document("b", own, published="2021-06-07T09:00:00Z", outlet="Ashby Gazette")
    both = "\n\n".join([*WIRE, *WITNESS, "Sources: Harbour Post, Ashby Gazette"])
    mixed = Document("c", both, published="2021-06-08T10:00:00Z", outlet="Valley Times")
    found = traced([wire, local, mixed]).derivations
    assert [(one.source, one.derived, one.second) for one in found] == [("a", "c", False), ("b", "c", True)]
    told = [both[passage.b.start : passage.b.end] for passage in found[1].passages]
    assert WITNESS[0].split()[3] in " ".join(told)
    assert not set(WIRE) & set(told)


def test_what_the_first_source_has_already_is_not_from_a_second(traced: Traced) -> None:
    texts = ["\n\n".join(WIRE), "\n\n".join(WIRE), "\n\n".join([*WIRE, "Source: Harbour Post"])]
    outlets = ["Harbour Post", "Valley Times", "Ashby Gazette"]
    days = ["2021-06-07", "2021-06-08", "2021-06-09"]
    documents = [
        Document(name, text, outlet=outlet, published=day)
        for name, text, outlet, day in zip("abc", texts, outlets, days, strict=True)
    ]
    assert not [one for one in traced(documents).derivations if one.second]
