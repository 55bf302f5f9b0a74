"""Candidates, what pairs share, and components, against brute force."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NO_RANK = 0xFFFFFFFF


class Case(NamedTuple):
    """Documents with few possible hashes, so that many meet, and what asks for candidates among them."""

    ranks: list[int]
    sizes: list[int]
    sketches: list[list[int]]
    keys: list[list[int]]
    log_scale: int
    floor: int
    sketch_cap: int
    band_cap: int
    bars: tuple[int, int, int, int]

    def arguments(self, threads: int) -> dict[str, Any]:
        width = len(self.keys[0]) if self.keys else 2
        return {
            "ranks": np.array(self.ranks, np.uint32),
            "shingle_counts": np.array(self.sizes, np.uint32),
            "sketch_hashes": np.array([h for sketch in self.sketches for h in sketch], np.uint32),
            "sketch_offsets": np.cumsum([0, *map(len, self.sketches)], dtype=np.int64),
            "band_keys": np.array(self.keys, np.uint32).reshape(len(self.keys), width),
            "log_scale": self.log_scale,
            "sketch_floor": self.floor,
            "sketch_cap": self.sketch_cap,
            "band_cap": self.band_cap,
            "min_shared": self.bars[0],
            "per_mille_large": self.bars[1],
            "per_mille_small": self.bars[2],
            "per_mille_light": self.bars[3],
            "threads": threads,
        }


@st.composite
def cases(draw: st.DrawFn) -> Case:
    n = draw(st.integers(0, 14))
    ranked = draw(st.integers(0, n))
    ranks = draw(st.permutations([*range(ranked), *[NO_RANK] * (n - ranked)]))
    hashes = st.sampled_from([0, 1, 2, 3, 5, 1 << 31, 0xFFFFFFFF, 7 << 20, 9 << 26])
    width = draw(st.integers(0, 3))
    return Case(
        ranks,
        draw(st.lists(st.integers(0, 60), min_size=ranked, max_size=ranked)),
        draw(st.lists(st.lists(hashes, max_size=8), min_size=n, max_size=n)),
        draw(st.lists(st.lists(st.integers(0, 5), min_size=width, max_size=width), min_size=n, max_size=n)),
        draw(st.integers(0, 4)),
        draw(st.integers(1, 20)),
        draw(st.sampled_from([2, 3, 5, 1000])),
        draw(st.sampled_from([2, 3, 5, 1000])),
        (draw(st.integers(1, 30)), draw(st.integers(1, 1000)), draw(st.integers(1, 1000)), draw(st.integers(1, 300))),
    )


def naive_candidates(case: Case) -> tuple[list[list[int]], int]:
    ranked = [(rank, row) for row, rank in enumerate(case.ranks) if rank != NO_RANK]
    holders: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for rank, row in ranked:
        for h in case.sketches[row]:
            holders[-1, h].add(rank)
        for band, key in enumerate(case.keys[row]):
            holders[band, key].add(rank)
    counts: Counter[tuple[int, int]] = Counter()
    proposed: set[tuple[int, int]] = set()
    capped = 0
    for (band, _), group in holders.items():
        over = len(group) > (case.sketch_cap if band < 0 else case.band_cap)
        capped += over
        for pair in pairs_of(group, case.sizes, over):
            if band < 0:
                counts[pair] += 1
            else:
                proposed.add(pair)
    for (i, j), count in counts.items():
        small, large = sorted((case.sizes[i], case.sizes[j]))
        scale = next((k for k in range(case.log_scale) if large // 2**k <= case.floor), case.log_scale)
        shared = count * 2**scale
        least, of_large, of_small, light = case.bars
        if (
            shared >= least
            or 1000 * shared >= of_large * large
            or 1000 * shared >= of_small * small
            or (2 * shared >= least and 1000 * shared >= light * large)
        ):
            proposed.add((i, j))
    return sorted(map(list, proposed)), capped


def pairs_of(group: set[int], sizes: list[int], capped: bool) -> Iterator[tuple[int, int]]:
    if not capped:
        yield from combinations(sorted(group), 2)
        return
    hub = min(group, key=lambda rank: (sizes[rank], rank))
    yield from ((min(hub, other), max(hub, other)) for other in group - {hub})


@given(case=cases(), threads=st.sampled_from([1, 2, 3, 400]))
def test_candidates_are_those_of_brute_force(kernel: Any, case: Case, threads: int) -> None:
    pairs, capped = kernel.candidates(**case.arguments(threads))
    assert (pairs.dtype, pairs.shape[1]) == (np.uint32, 2)
    assert (pairs.tolist(), capped) == naive_candidates(case)


@given(case=cases())
def test_native_candidates_are_twins(kernel: Any, case: Case) -> None:
    kernel.candidates(**case.arguments(1))


@given(case=cases(), data=st.data())
def test_order_of_documents_does_not_matter(kernel: Any, case: Case, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(case.ranks))))
    shuffled = case._replace(
        ranks=[case.ranks[i] for i in order],
        sketches=[case.sketches[i] for i in order],
        keys=[case.keys[i] for i in order],
    )
    one, two = kernel.candidates(**case.arguments(1)), kernel.candidates(**shuffled.arguments(2))
    assert (one[0].tolist(), one[1]) == (two[0].tolist(), two[1])


def test_many_documents_in_several_partitions(native: Any) -> None:
    rng = np.random.RandomState(5)
    n, each = 3000, 1500  # more entries than are sorted at a time
    hashes = rng.randint(0, 1 << 32, (n, each), dtype=np.uint32)
    hashes[1::2, :40] = hashes[::2, :40]
    arguments: dict[str, Any] = {
        "ranks": np.arange(n, dtype=np.uint32),
        "shingle_counts": np.full(n, each, np.uint32),
        "sketch_hashes": hashes.ravel(),
        "sketch_offsets": np.arange(0, n * each + 1, each, dtype=np.int64),
        "band_keys": np.arange(n, dtype=np.uint32).reshape(-1, 1),
        "log_scale": 0,
        "sketch_floor": 1,
        "sketch_cap": 100,
        "band_cap": 100,
        "min_shared": 40,
        "per_mille_large": 1000,
        "per_mille_small": 1000,
        "per_mille_light": 1000,
    }
    for threads in (1, 2, 5):
        pairs, capped = native.candidates(**arguments, threads=threads)
        assert pairs.tolist() == [[i, i + 1] for i in range(0, n, 2)]
        assert capped == 0


def words_together(common: set[int], hashes: list[int]) -> int:
    """The most words of shared runs with at most 40 shingles between them; each run has four more than shingles."""
    most = words = 0
    last = -100
    for at, h in enumerate(hashes):
        if h in common:
            words = (0 if at - last > 40 else words) + (1 if at == last + 1 else 5)
            last = at
            most = max(most, words)
    return most


@given(gap=st.integers(30, 50), lengths=st.tuples(st.integers(1, 9), st.integers(1, 9)))
def test_words_far_apart_are_not_together(kernel: Any, gap: int, lengths: tuple[int, int]) -> None:
    one, two = lengths
    a = [*range(one), *range(100, 100 + gap), *range(200, 200 + two)]
    b = [*range(one), *range(300, 300 + gap), *range(200, 200 + two)]
    offsets = np.array([0, len(a), len(a) + len(b)], np.int64)
    _, _, together = kernel.count_shared(np.array(a + b, np.uint64), offsets, np.array([[0, 1]], np.uint32))
    assert together.tolist() == [[one + two + 8 if gap < 40 else max(one, two) + 4] * 2]


distinct_hashes = st.lists(st.integers(0, 12) | st.integers(0, 2**64 - 1), max_size=20, unique=True)


@given(documents=st.lists(distinct_hashes, min_size=1, max_size=6), data=st.data())
def test_count_shared(
    kernel: Any, twin: Any, assert_same: Callable[[Any, Any], None], documents: list[list[int]], data: st.DataObject
) -> None:
    hashes = np.array([h for document in documents for h in document], np.uint64)
    offsets = np.cumsum([0, *map(len, documents)], dtype=np.int64)
    places = st.integers(0, len(documents) - 1)
    pairs = np.array(data.draw(st.lists(st.tuples(places, places), max_size=12)), np.uint32).reshape(-1, 2)
    shared, runs, together = counts = kernel.count_shared(hashes, offsets, pairs)
    assert_same(counts, twin.count_shared(hashes, offsets, pairs))
    for (i, j), count, run, words in zip(*(each.tolist() for each in (pairs, shared, runs, together)), strict=True):
        common = set(documents[i]) & set(documents[j])
        assert count == len(common)
        assert run == min(runs_of(common, documents[i]), runs_of(common, documents[j]))
        assert words == [words_together(common, documents[place]) for place in (i, j)]


def runs_of(common: set[int], hashes: list[int]) -> int:
    hits = [h in common for h in hashes]
    return sum(hit and not before for hit, before in zip(hits, [False, *hits], strict=False))


@given(
    sizes=st.lists(st.integers(0, 50), min_size=1, max_size=12),
    most=st.integers(0, 200),
    data=st.data(),
)
def test_arrange(
    kernel: Any,
    twin: Any,
    assert_same: Callable[[Any, Any], None],
    sizes: list[int],
    most: int,
    data: st.DataObject,
) -> None:
    node = st.integers(0, len(sizes) - 1)
    pairs = np.array(data.draw(st.lists(st.tuples(node, node), max_size=30)), np.uint32).reshape(-1, 2)
    order, bounds = kernel.arrange(np.array(sizes, np.uint32), pairs, most)
    assert_same((order, bounds), twin.arrange(np.array(sizes, np.uint32), pairs, most))
    assert sorted(order.tolist()) == list(range(len(pairs)))
    assert bounds[0] == 0
    assert bounds[-1] == len(pairs)
    for start, end in pairwise(bounds.tolist()):
        assert start < end
        held = set(pairs[order[start:end]].ravel().tolist())
        assert sum(sizes[i] for i in held) <= most or end == start + 1 or held == set(pairs[order[start]].tolist())


def test_arranged_pairs_of_a_document_stand_together(kernel: Any) -> None:
    # Two hundred families of ten, listed in disorder: a document is in one chunk or, at a chunk's end, in two.
    rng = np.random.RandomState(7)
    families = rng.permutation(2000).reshape(200, 10)
    pairs = np.concatenate([f[np.array(np.triu_indices(10, 1)).T] for f in families])
    pairs = pairs[rng.permutation(len(pairs))].astype(np.uint32)
    order, bounds = kernel.arrange(np.full(2000, 100, np.uint32), pairs, 5000)
    loads = sum(len(np.unique(pairs[order[i:j]])) for i, j in pairwise(bounds.tolist()))
    assert loads < 2000 * 1.25


@given(n=st.integers(1, 40), data=st.data())
def test_connected(kernel: Any, n: int, data: st.DataObject) -> None:
    node = st.integers(0, n - 1)
    pairs = data.draw(st.lists(st.tuples(node, node), max_size=50))
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(pairs)
    labels = kernel.connected(n, np.array(pairs, np.uint32).reshape(-1, 2))
    assert labels.dtype == np.uint32
    expected = {node: min(component) for component in nx.connected_components(graph) for node in component}
    assert labels.tolist() == [expected[i] for i in range(n)]


def test_connected_of_nothing(kernel: Any) -> None:
    assert kernel.connected(0, np.zeros((0, 2), np.uint32)).tolist() == []


def test_a_long_chain_is_one_component(native: Any) -> None:
    n = 200_000
    chain = np.stack([np.arange(n - 1, 0, -1), np.arange(n - 2, -1, -1)], axis=1).astype(np.uint32)
    assert (native.connected(n, chain) == 0).all()
