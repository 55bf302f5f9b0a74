"""Stories drawn by chance, as the lineage sees them: documents, and pairs of them that are related somehow."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import strategies as st

from dedup.crosslang.judge import Bead
from dedup.model import Document, Passage, Relation, Span
from dedup.near.collection import refusal
from dedup.trace.lineage.pairs import ACROSS, Related
from dedup.trace.lineage.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.lineage.pairs import Observed
    from dedup.trace.witnesses import Witness

RELATIONS = [relation for relation in Relation if relation is not Relation.SAME_STORY]


class Drawn(NamedTuple):
    """A story with what was observed of its pairs."""

    story: Story
    observed: list[Observed]

    def turned(self) -> Drawn:
        """The same, its documents in the opposite order."""
        last = len(self.story.witnesses) - 1
        related = [
            Related(last - other, last - one, relation, of_other, of_one, tuple(map(_turned, beads)))
            for one, other, relation, of_one, of_other, beads in self.story.related
        ]
        story = Story(self.story.witnesses[::-1], related)
        return Drawn(story, [story.observe(pair) for pair in related])


def _turned(bead: Bead) -> Bead:
    return Bead(Passage(bead.passage.b, bead.passage.a), bead.similarity)


@pytest.fixture(scope="session")
def drawn_stories(
    collections: st.SearchStrategy[list[Document]], witnesses_of: Callable[[Sequence[Document]], list[Witness]]
) -> st.SearchStrategy[Drawn]:
    """Stories of one document or more, whose pairs may be related in any way, whatever their texts."""
    return _stories(collections, witnesses_of)


@st.composite
def _stories(
    draw: st.DrawFn,
    collections: st.SearchStrategy[list[Document]],
    witnesses_of: Callable[[Sequence[Document]], list[Witness]],
) -> Drawn:
    documents = [document for document in draw(collections) if refusal(document) is None]
    witnesses = witnesses_of(documents or [Document("d0", "one")])
    related = []
    for one, other in combinations(range(len(witnesses)), 2):
        relation = draw(st.none() | st.sampled_from(RELATIONS))
        if relation is not None:
            shares = draw(st.tuples(st.floats(0, 1), st.floats(0, 1)))
            beads = draw(_beads(witnesses[one], witnesses[other])) if relation in ACROSS else ()
            related.append(Related(one, other, relation, *shares, beads))
    story = Story(witnesses, related)
    return Drawn(story, [story.observe(pair) for pair in related])


def _beads(one: Witness, other: Witness) -> st.SearchStrategy[tuple[Bead, ...]]:
    bead = st.builds(Bead, st.builds(Passage, _spans(one), _spans(other)), st.floats(0, 1))
    return st.lists(bead, max_size=3).map(tuple)


def _spans(of: Witness) -> st.SearchStrategy[Span]:
    end = len(of.document.text)
    return st.integers(0, end - 1).map(lambda start: Span(start, min(start + 80, end)))
