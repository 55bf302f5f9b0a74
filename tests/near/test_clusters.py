"""Clusters are stars; what chains, pages of quotations and crowds of copies do to them."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup import Document, Relation
from dedup.near.clusters import cover

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = [f"w{i}" for i in range(100_000)]


def text(start: int, end: int) -> str:
    return " ".join(WORDS[start:end])


def related(found: dedup.Scan) -> dict[tuple[str, str], Relation]:
    return {(match.a, match.b): match.relation for match in found.matches}


def assert_stars(found: dedup.Scan) -> None:
    """Every member of a cluster itself matches the representative, and every document is where its cluster says."""
    relations = related(found)
    home = {member: cluster.id for cluster in found.clusters for member in cluster.members}
    assert sum(len(cluster.members) for cluster in found.clusters) == len(home)
    assert home == {d.id: d.cluster for d in found.documents if d.cluster is not None}
    for cluster in found.clusters:
        assert len(cluster.members) > 1
        assert list(cluster.members) == sorted(cluster.members)
        assert cluster.representative in cluster.members
        for member in set(cluster.members) - {cluster.representative}:
            pair = min(member, cluster.representative), max(member, cluster.representative)
            assert relations.get(pair) in (Relation.EXACT, Relation.NEAR_DUPLICATE), pair


def test_a_chain_does_not_glue_its_ends() -> None:
    found = dedup.scan([Document(name, text(15 * i, 15 * i + 100)) for i, name in enumerate("abcdefg")])
    near = [pair for pair, relation in related(found).items() if relation is Relation.NEAR_DUPLICATE]
    assert near == [(a, b) for a, b in itertools.pairwise("abcdefg")]
    assert_stars(found)
    assert all(len(cluster.members) <= 3 for cluster in found.clusters)


def test_a_page_that_quotes_two_articles_glues_nothing() -> None:
    one, two = text(0, 150), text(1000, 1120)
    found = dedup.scan(
        [
            Document("one", one),
            Document("one-too", one.upper()),
            Document("two", two),
            Document("two-too", two + " w9999"),
            Document("page", text(5000, 5020) + " " + one + " " + text(5020, 5040) + " " + two),
        ]
    )
    assert related(found)["one", "page"] is related(found)["page", "two"] is Relation.EXCERPT
    assert [set(cluster.members) for cluster in found.clusters] == [{"one", "one-too"}, {"two", "two-too"}]
    stories = {document.id: document.story for document in found.documents}
    assert stories["one"] != stories["two"]
    assert stories["page"] == stories["one"]


@pytest.mark.parametrize("copies", [2, 64])
def test_identical_copies_are_all_paired(copies: int) -> None:
    found = dedup.scan([Document(f"{i:03}", text(0, 80)) for i in range(copies)])
    assert len(found.matches) == copies * (copies - 1) // 2
    assert [(cluster.truncated, len(cluster.members)) for cluster in found.clusters] == [(False, copies)]
    assert_stars(found)


@pytest.mark.parametrize("copies", [65, 200])
def test_of_more_than_64_identical_copies_the_rest_link_to_the_representative(copies: int) -> None:
    found = dedup.scan([Document(f"{i:03}", text(0, 80)) for i in reversed(range(copies))])
    assert [(cluster.truncated, len(cluster.members)) for cluster in found.clusters] == [(True, copies)]
    assert found.clusters[0].representative == "000"
    assert len(found.matches) == 64 * 63 // 2 + copies - 64
    assert all(match.a == "000" for match in found.matches if match.b > "063")
    assert_stars(found)


@pytest.mark.parametrize("more", [1, 2, 3, 80])
def test_many_copies_and_longer_versions_make_stars_too(more: int) -> None:
    copies = [Document(f"a{i:03}", text(0, 80)) for i in range(70)]
    longer = [Document(f"b{i:03}", text(0, 84)) for i in range(more)]
    found = dedup.scan(copies + longer)
    assert [len(cluster.members) for cluster in found.clusters] == [70 + more]
    assert found.clusters[0].truncated
    assert_stars(found)


@pytest.mark.parametrize("seed", range(8))
def test_random_collections_make_stars(seed: int) -> None:
    rng = random.Random(seed)
    documents = []
    for i in range(60):
        start = 30 * rng.randrange(4)
        documents.append(Document(f"{i:02}", text(start, start + rng.randint(60, 130))))
    assert_stars(dedup.scan(documents))


graphs = st.integers(1, 12).flatmap(
    lambda n: st.tuples(
        st.lists(st.sampled_from(list(itertools.combinations(range(n), 2)) or [(0, 0)]), unique=True)
        if n > 1
        else st.just([]),
        st.lists(st.integers(1, 70), min_size=n, max_size=n),
        st.lists(st.integers(0, 5), min_size=n, max_size=n),
    )
)


@given(graph=graphs)
def test_cover(graph: tuple[Sequence[tuple[int, int]], list[int], list[int]]) -> None:
    edges, weights, lengths = graph
    stars = cover(np.array(edges, np.intp).reshape(-1, 2), np.array(weights, np.intp), np.array(lengths, np.int64))
    centre = stars.centre.tolist()
    both = {*edges, *((b, a) for a, b in edges)}
    for node, middle in enumerate(centre):
        assert node == middle or (node, middle) in both
        assert centre[middle] == middle
    for a, b in edges:  # no two of them could have been one star's
        assert not (centre[a] == a and centre[b] == b and centre.count(a) == centre.count(b) == 1)
    assert [part.tolist() for part in stars.members()] == [
        [node for node in range(len(centre)) if centre[node] == middle] for middle in sorted(set(centre))
    ]


def test_equal_tokens_with_other_boilerplate_in_several_stars() -> None:
    # Copies whose lines make other boilerplate of them are of several kinds, which may come into different stars.
    body = " ".join(f"w{i}" for i in range(60))
    longer = body + " " + " ".join(f"x{i}" for i in range(12))
    texts = [body + "\nRelated Posts", body + " Related Posts", *(f"{longer} y{i}" for i in range(6))]
    for order in (texts, texts[::-1]):
        documents = [dedup.Document(f"{i:02}", text) for i, text in enumerate(order)]
        found = dedup.scan(documents, threshold=0.83)
        relations = {(match.a, match.b): match.relation for match in found.matches}
        assert dedup.Relation.EXACT in relations.values()
        for cluster in found.clusters:
            for member in cluster.members:
                if member != cluster.representative:
                    pair = min(member, cluster.representative), max(member, cluster.representative)
                    assert relations[pair] in (dedup.Relation.EXACT, dedup.Relation.NEAR_DUPLICATE)
