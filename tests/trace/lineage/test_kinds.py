"""What a derivation is called depends on the two texts and on which was the source, not on which is given first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import DerivationKind, Document, Relation
from dedup.trace.lineage.kinds import kind_of
from dedup.trace.lineage.pairs import ACROSS, Related
from dedup.trace.lineage.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.witnesses import Witness
    from tests.trace.lineage.conftest import Drawn

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]


@given(data=st.data())
def test_the_same_from_either_side(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    drawn = data.draw(drawn_stories)
    last = len(drawn.story.witnesses) - 1
    for pair, turned in zip(drawn.observed, drawn.turned().observed, strict=True):
        for source in pair.related[:2]:
            assert kind_of(pair, source, same_publisher=False) is kind_of(turned, last - source, same_publisher=False)


@given(data=st.data())
def test_between_languages_it_is_a_translation_and_within_one_it_is_none(
    data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]
) -> None:
    for pair in data.draw(drawn_stories).observed:
        for source in pair.related[:2]:
            kind = kind_of(pair, source, same_publisher=False)
            assert (kind is DerivationKind.TRANSLATION) == (pair.related.relation in ACROSS)
            assert kind is DerivationKind.COPY or pair.related.relation is not Relation.EXACT


PARAGRAPHS = (
    "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi.",
    "Most of it went to the Philippines and to Ghana, where the harvest was poor for the second year in a row.",
    "Prices at the ports are the highest since 2011, and exporters expect them to stay there until the autumn.",
    "Farmers in the delta have seen little of that, a union of theirs complained in an open letter last week.",
)
OWN = (
    "My grandmother never trusted anybody who did not finish the bowl that she had put in front of him.\n\n"
    "I thought of her this morning when I read the newspapers, which is a thing that I do less and less often.\n\n"
    "There is no moral in this, only breakfast; and those who want a moral will find many in the other columns.\n\n"
)


@pytest.mark.parametrize(
    ("source", "derived", "relation", "kind"),
    [
        ("\n\n".join(PARAGRAPHS), "\n\n".join(PARAGRAPHS), Relation.NEAR_DUPLICATE, DerivationKind.COPY),
        ("\n\n".join(PARAGRAPHS), OWN + PARAGRAPHS[1] + "\n\n" + OWN[::-1], Relation.EXCERPT, DerivationKind.EXCERPT),
    ],
)
def test_what_it_is_called(
    witnesses_of: WitnessesOf, source: str, derived: str, relation: Relation, kind: DerivationKind
) -> None:
    pair = Related(0, 1, relation, 0.5, 0.5)
    story = Story(witnesses_of([Document("a", source), Document("b", derived)]), [pair])
    assert kind_of(story.observe(pair), 0, same_publisher=False) is kind
