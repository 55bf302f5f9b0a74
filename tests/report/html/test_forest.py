from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dedup.report.html.forest import Tree, places, trees


@given(st.integers(1, 12).flatmap(lambda n: st.lists(st.integers(-1, n), min_size=n, max_size=n)))
def test_every_node_has_one_place_below_its_source(parents: list[int]) -> None:
    nodes = [str(number) for number in range(len(parents))]
    grown = trees(nodes, {own: str(parent) for own, parent in zip(nodes, parents, strict=True) if parent >= 0})
    at = places(grown)
    assert sorted(at) == sorted(nodes)
    assert sorted(place.row for place in at.values()) == list(range(len(nodes)))
    waiting = [*grown]
    while waiting:
        tree = waiting.pop()
        for child in tree.children:
            assert parents[int(child.id)] == int(tree.id)
            assert at[child.id].column == at[tree.id].column + 1
            assert at[child.id].row > at[tree.id].row
        waiting.extend(tree.children)


def test_a_circle_is_broken() -> None:
    assert trees(["a", "b"], {"a": "b", "b": "a"}) == [Tree("a"), Tree("b")]


def test_who_has_no_source_and_is_none_comes_last() -> None:
    assert [tree.id for tree in trees(["a", "b", "c"], {"c": "b"})] == ["b", "a"]


def test_a_long_chain_is_no_recursion() -> None:
    nodes = [str(number) for number in range(20_000)]
    grown = trees(nodes, dict(zip(nodes[1:], nodes, strict=False)))
    assert places(grown)[nodes[-1]].column == len(nodes) - 1
