"""Documents are together that share wording, or are of one story or cluster: as plain union of sets would have it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, cast

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup import pipeline
from dedup.model import Document, Relation
from dedup.near.groups import Groups
from dedup.near.matches import Related as Matched
from dedup.near.verify import RELATIONS
from dedup.settings import Settings
from dedup.trace.lineage.components import MOST_PAIRS, components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judge

#: No pair that is drawn is of two languages.
NO_JUDGE = cast("Judge", None)
SAME_STORY = RELATIONS.index(Relation.SAME_STORY)


@st.composite
def collections(draw: st.DrawFn) -> tuple[Matched, Groups, NDArray[np.intp]]:
    n = draw(st.integers(0, 9))
    ends = list(combinations(range(n), 2))
    pairs = sorted(draw(st.lists(st.sampled_from(ends), unique=True))) if ends else []
    relation = st.sampled_from([0, 1, 2, 3, SAME_STORY])
    size = len(pairs)
    figures = draw(st.lists(st.tuples(relation, st.floats(0, 1), st.floats(0, 1)), min_size=size, max_size=size))
    matched = Matched(
        np.array(pairs, np.intp).reshape(-1, 2),
        np.array([figure[0] for figure in figures], np.uint8),
        np.zeros(size),
        np.array([figure[1] for figure in figures], np.float64),
        np.array([figure[2] for figure in figures], np.float64),
        np.ones(size),
    )
    labels = st.lists(st.integers(-1, 2), min_size=n, max_size=n).map(lambda own: np.array(own, np.intp))
    by_id = np.array(draw(st.permutations(range(n))), np.intp)
    return matched, Groups([], [], draw(labels), draw(labels)), by_id


@given(drawn=collections())
def test_together_are_those_that_plain_sets_join(drawn: tuple[Matched, Groups, NDArray[np.intp]]) -> None:
    matched, groups, by_id = drawn
    sets = [{row} for row in range(len(by_id))]
    joined = [pair for pair, relation in zip(matched.pairs.tolist(), matched.relation, strict=True) if relation < 4]
    for label in (groups.story_of, groups.representative_of):
        joined += [[a, b] for a, b in combinations(range(len(by_id)), 2) if label[a] == label[b] >= 0]
    for a, b in joined:
        union = sets[a] | sets[b]
        for row in union:
            sets[row] = union
    found = components(matched, groups, by_id, NO_JUDGE)
    assert {frozenset(own.rows) for own in found} == {frozenset(own) for own in sets if len(own) > 1}
    assert sum(len(own.rows) for own in found) == sum(len(own) > 1 for own in sets)
    for own in found:
        assert [int(by_id[row]) for row in own.rows] == sorted(int(by_id[row]) for row in own.rows)
    heads = [int(by_id[own.rows[0]]) for own in found]
    assert heads == sorted(heads)


@given(drawn=collections())
def test_every_pair_that_shares_wording_is_in_one_with_its_figures(
    drawn: tuple[Matched, Groups, NDArray[np.intp]],
) -> None:
    matched, groups, by_id = drawn
    found = {
        frozenset({(own.rows[pair.one], pair.of_one), (own.rows[pair.other], pair.of_other)}): pair.relation
        for own in components(matched, groups, by_id, NO_JUDGE)
        for pair in own.related
    }
    assert found == {
        frozenset({(a, float(matched.containment_a[i])), (b, float(matched.containment_b[i]))}): RELATIONS[
            matched.relation[i]
        ]
        for i, (a, b) in enumerate(matched.pairs.tolist())
        if matched.relation[i] < SAME_STORY
    }


def test_of_a_crowd_of_copies_each_keeps_those_that_share_most() -> None:
    n = 3 * MOST_PAIRS
    pairs = np.array(list(combinations(range(n), 2)), np.intp)
    draw = np.random.default_rng(1)
    shares = draw.random(len(pairs)).round(1), draw.random(len(pairs)).round(1)
    matched = Matched(pairs, np.ones(len(pairs), np.uint8), shares[0], *shares, np.ones(len(pairs)))
    alone = np.full(n, -1, np.intp)
    [own] = components(matched, Groups([], [], alone, alone), np.arange(n), NO_JUDGE)
    assert len(own.related) <= n * MOST_PAIRS
    foremost: list[tuple[int, int]] = []
    for place in range(n):
        of_own = [
            (-(own_share + its_share / 2), one + other - place, (one, other))
            for (one, other), *both in zip(pairs.tolist(), *(share.tolist() for share in shares), strict=True)
            if place in (one, other)
            for own_share, its_share in [both if place == one else both[::-1]]
        ]
        foremost += [pair for *_, pair in sorted(of_own)[:MOST_PAIRS]]
    assert sorted(pair[:2] for pair in own.related) == sorted(set(foremost))


def test_the_pairs_of_two_languages_have_their_sentences() -> None:
    """Every one of them has the passages that the scan reports for it, pair by pair."""
    english = (
        "A fire at a garment factory in Dhaka killed 27 workers, police chief Rahim Uddin said.\n"
        "A magnitude 6.1 earthquake struck Sumatra and destroyed 40 houses near Padang.\n"
        "The central bank of Kenya raised its key rate to 9.5 percent because of rising food prices."
    )
    spanish = (
        "Un incendio en una fábrica textil de Dhaka mató a 27 trabajadores, dijo el jefe de policía Rahim Uddin.\n"
        "Un terremoto de magnitud 6,1 sacudió Sumatra y destruyó 40 casas cerca de Padang.\n"
        "El banco central de Kenia subió su tasa al 9,5 por ciento por el alza de los alimentos."
    )
    documents = [Document("a", english, language="en"), Document("b", spanish, language="es")]
    documents.append(Document("c", english + "\nMore follows.", language="en"))
    found = pipeline.scan(documents, Settings(threads=1, passages=True))
    [own] = components(found.related, found.groups, found.candidates.by_id, found.judge())
    told = {(match.a, match.b): match.passages for match in found.matches if match.relation is Relation.TRANSLATION}
    assert told
    for pair in own.related:
        names = found.collection.ids[own.rows[pair.one]], found.collection.ids[own.rows[pair.other]]
        assert tuple(bead.passage for bead in pair.beads) == told.get(names, ())
