"""Groups by average linkage: in any order, never a chain, and nothing is torn apart."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.near.linkage import COUNTED, LEAST_MEAN, Joint, linked

Links = list[tuple[int, int, float]]

_MOST = 10
WEIGHTS = st.one_of(st.sampled_from([0.5, 0.75, 0.9]), st.integers(500, 999).map(lambda parts: parts / 1000))


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[int], Links]:
    """Units, some of them in one group already, and links between them."""
    n = draw(st.integers(1, _MOST))
    label = [draw(st.one_of(st.just(unit), st.integers(0, unit))) for unit in range(n)]
    for unit in range(n):
        label[unit] = label[label[unit]]
    possible = list(combinations(range(n), 2))
    pairs = draw(st.lists(st.sampled_from(possible), unique=True)) if possible else []
    return label, [(a, b, draw(WEIGHTS)) for a, b in pairs]


def partition(labels: list[int]) -> set[frozenset[int]]:
    groups: defaultdict[int, set[int]] = defaultdict(set)
    for unit, label in enumerate(labels):
        groups[label].add(unit)
    return {frozenset(own) for own in groups.values()}


def naive(labels: list[int], links: Links) -> set[frozenset[int]]:
    """Join the two groups whose links have the largest mean, again and again."""
    groups = {frozenset(own) for own in partition(labels)}
    while True:
        best: list[tuple[float, int, int, frozenset[int], frozenset[int]]] = []
        for one, other in combinations(sorted(groups, key=min), 2):
            between = sorted(link for link in links if {link[0] in one, link[1] in one} == {True, False})
            own = [weight for a, b, weight in between if {a, b} & one and {a, b} & other]
            counted = min(len(one), COUNTED) * min(len(other), COUNTED)
            if own and sum(own) / counted >= LEAST_MEAN:
                best.append((-sum(own) / counted, min(one), min(other), one, other))
        if not best:
            return groups
        *_, one, other = min(best, key=lambda entry: entry[:3])
        groups = groups - {one, other} | {one | other}


@settings(max_examples=50)
@given(graph=graphs(), data=st.data())
def test_the_order_of_links_does_not_count(graph: tuple[list[int], Links], data: st.DataObject) -> None:
    labels, links = graph
    mixed = [(b, a, weight) if data.draw(st.booleans()) else (a, b, weight) for a, b, weight in links]
    assert linked(labels, data.draw(st.permutations(mixed))) == linked(labels, links)


@settings(max_examples=50)
@given(graph=graphs(), data=st.data())
def test_the_numbers_of_units_do_not_count(graph: tuple[list[int], Links], data: st.DataObject) -> None:
    """As long as all links differ: among equal ones the numbers decide."""
    labels, links = graph
    links = [(a, b, 0.3 + weight / 2 + 2.0**-20 * 3**place) for place, (a, b, weight) in enumerate(links[:10])]
    number = data.draw(st.permutations(range(len(labels))))
    turned = [0] * len(labels)
    for unit, label in enumerate(labels):
        turned[number[unit]] = number[label]
    found, _ = linked(turned, [(number[a], number[b], weight) for a, b, weight in links])
    expected = partition(linked(labels, links)[0])
    assert partition(found) == {frozenset(number[unit] for unit in own) for own in expected}


@settings(max_examples=50)
@given(graph=graphs())
def test_groups_are_those_of_plain_average_linkage(graph: tuple[list[int], Links]) -> None:
    labels, links = graph
    eighths = [(a, b, round(weight * 8) / 8) for a, b, weight in links]  # whose sums are exact
    assert partition(linked(labels, eighths)[0]) == naive(labels, eighths)


@settings(max_examples=50)
@given(graph=graphs())
def test_labels_are_first_units_and_what_is_one_group_stays_one(graph: tuple[list[int], Links]) -> None:
    labels, links = graph
    found, _ = linked(labels, links)
    assert len(found) == len(labels)
    assert all(label in own for own in partition(found) for label in {found[unit] for unit in own})
    assert all(len({found[unit] for unit in own}) == 1 for own in partition(labels))


@settings(max_examples=50)
@given(graph=graphs())
def test_joints_are_links_that_hold_the_groups_together(graph: tuple[list[int], Links]) -> None:
    labels, links = graph
    found, joints = linked(labels, links)
    given_links = {(min(a, b), max(a, b), weight) for a, b, weight in links}
    assert {(min(a, b), max(a, b), weight) for a, b, weight in joints} <= given_links
    assert all(labels[a] != labels[b] and found[a] == found[b] for a, b, _ in joints)
    assert len(joints) == len(partition(labels)) - len(partition(found))
    group = dict(enumerate(labels))
    for a, b, _ in joints:  # each brings two groups together that the others leave apart
        assert group[a] != group[b]
        group = {unit: group[a] if own == group[b] else own for unit, own in group.items()}
    assert partition(list(group.values())) == partition(found)


@settings(max_examples=20)
@given(n=st.integers(4, 60), weight=WEIGHTS)
def test_a_chain_never_becomes_one_group(n: int, weight: float) -> None:
    groups = partition(linked(list(range(n)), [(i, i + 1, weight) for i in range(n - 1)])[0])
    assert max(map(len, groups)) <= 3


@settings(max_examples=20)
@given(n=st.integers(1, 24), weight=WEIGHTS)
def test_a_clique_becomes_one(n: int, weight: float) -> None:
    found, joints = linked(list(range(n)), [(a, b, weight) for a, b in combinations(range(n), 2)])
    assert found == [0] * n
    assert len(joints) == n - 1


def test_two_cliques_on_one_link_stay_two() -> None:
    links = [(a, b, 0.9) for own in (range(4), range(4, 8)) for a, b in combinations(own, 2)]
    assert linked(list(range(8)), [*links, (3, 4, 0.8)])[0] == [0] * 4 + [4] * 4
    found, _ = linked(list(range(8)), [*links, (3, 4, 0.99)])  # the surest link takes one along
    assert max(map(len, partition(found))) == 5


@pytest.mark.parametrize(
    ("labels", "links", "expected"),
    [
        ([], [], ([], [])),
        ([0], [], ([0], [])),
        ([0, 1], [(0, 1, 0.5)], ([0, 0], [Joint(0, 1, 0.5)])),
        ([0, 1], [(0, 1, LEAST_MEAN - 0.01)], ([0, 1], [])),
        ([0, 0], [(0, 1, 0.9)], ([0, 0], [])),
        ([1, 1], [], ([0, 0], [])),
    ],
)
def test_small_ones(labels: list[int], links: Links, expected: tuple[list[int], list[Joint]]) -> None:
    assert linked(labels, links) == expected
