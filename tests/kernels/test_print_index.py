"""The search among fingerprints that grows: native = twin = the search of a scan, however the documents are divided."""

from __future__ import annotations

import threading
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_DAY = -(1 << 31)
ANY = 255
NAMES = ("rows", "groups", "days", "terms", "counts", "starts", "postings")


class Print(NamedTuple):
    """A fingerprint of few possible terms, so that many meet."""

    weights: dict[int, float]
    group: int
    day: int


weights = st.dictionaries(
    st.integers(0, 12) | st.just(0xFFFFFFFF), st.integers(1, 64).map(lambda n: n / 64), max_size=8
)
prints = st.builds(Print, weights, st.integers(0, 3) | st.just(254), st.just(NO_DAY) | st.integers(-3, 3))
collections = st.lists(prints, max_size=20)
caps = st.integers(1, 6) | st.just(2000)


def arrays(collection: Sequence[Print]) -> tuple[Any, ...]:
    """Terms, weights, offsets, groups and days."""
    terms = [term for own in collection for term in sorted(own.weights)]
    counted = [own.weights[term] for own in collection for term in sorted(own.weights)]
    return (
        np.array(terms, np.uint32),
        np.array(counted, np.float32),
        np.cumsum([0, *(len(own.weights) for own in collection)]).astype(np.int64),
        np.array([own.group for own in collection], np.uint8),
        np.array([own.day for own in collection], np.int32),
    )


def add(index: Any, collection: Sequence[Print], first: int = 0) -> None:
    index.add(np.arange(first, first + len(collection), dtype=np.uint32), *arrays(collection))


def cut(index: Any) -> Any:
    """Make a segment of the tail."""
    segment = index.freeze()
    index.clear_tail()
    index.attach(**segment)
    return segment


def divided(kernel: Any, collection: Sequence[Print], cap: int, most: int, cuts: set[int]) -> tuple[Any, list[Any]]:
    """An index of a collection whose tail became a segment after some documents, and the segments."""
    index, segments = kernel.PrintIndex(cap, most), []
    for row, own in enumerate(collection):
        add(index, [own], row)
        if row in cuts:
            segments.append(cut(index))
    return index, segments


def listed(found: Any) -> list[list[tuple[int, float]]]:
    rows, scores, bounds = found[0].tolist(), found[1].tolist(), found[-1].tolist()
    return [list(zip(rows[start:end], scores[start:end], strict=True)) for start, end in pairwise(bounds)]


@given(
    collection=collections,
    cap=caps,
    most_terms=st.integers(1, 8),
    cuts=st.sets(st.integers(0, 19), max_size=4),
    window=st.integers(-1, 3),
    most=st.integers(1, 4),
    any_group=st.booleans(),
)
def test_any_parts_are_searched_as_a_scan_does(
    kernel: Any,
    twin: Any,
    collection: list[Print],
    cap: int,
    most_terms: int,
    cuts: set[int],
    window: int,
    most: int,
    any_group: bool,
) -> None:
    whole = twin.TermIndex(cap, most_terms)
    terms, counted, offsets, groups, days = arrays(collection)
    whole.add(terms, counted, offsets, groups, days)
    asked = np.full_like(groups, ANY) if any_group else groups
    expected = whole.search(terms, counted, offsets, asked, days, window, most, 0.25)
    index, _ = divided(kernel, collection, cap, most_terms, cuts)
    found = index.search(terms, counted, offsets, asked, days, window, most, 0.25)
    assert listed(found) == listed(expected)
    assert [own.dtype for own in found] == [np.uint32, np.float32, np.uint8, np.int64]
    assert found[2].tolist() == groups[found[0]].tolist()
    assert index.documents == len(collection)


@given(collection=collections, cap=caps, cuts=st.sets(st.integers(0, 19), max_size=4), dead=st.sets(st.integers(0, 19)))
def test_native_is_twin(kernel: Any, collection: list[Print], cap: int, cuts: set[int], dead: set[int]) -> None:
    gone = np.array(sorted(dead), np.uint32)
    index, segments = divided(kernel, collection, cap, 8, cuts)
    index.remove(gone)
    index.search(*arrays(collection), -1, 3, 0.0)
    kernel.merge_prints([*segments, index.freeze()], gone, cap)


@given(collection=collections, cuts=st.sets(st.integers(0, 19), max_size=4), dead=st.sets(st.integers(0, 19)))
def test_merging_leaves_the_dead_out(kernel: Any, collection: list[Print], cuts: set[int], dead: set[int]) -> None:
    index, segments = divided(kernel, collection, 2000, 8, cuts)
    index.remove(np.array(sorted(dead), np.uint32))
    merged = kernel.merge_prints([*segments, index.freeze()], np.array(sorted(dead), np.uint32), 2000)
    alone = kernel.PrintIndex(2000, 8)
    alone.attach(**merged)
    assert alone.documents == len(set(range(len(collection))) - dead)
    asked = arrays(collection)
    assert listed(alone.search(*asked, -1, 3, 0.0)) == listed(index.search(*asked, -1, 3, 0.0))


def test_a_term_of_too_many_documents_stays_given_up(kernel: Any) -> None:
    common = [Print({7: 1.0, 100 + i: 0.5}, i % 2, NO_DAY) for i in range(5)]
    index, segments = divided(kernel, common, 3, 8, {4})
    assert listed(index.search(*arrays(common), -1, 3, 0.0)) == [[]] * 5
    merged = kernel.merge_prints(segments, np.zeros(0, np.uint32), 3)
    assert merged["counts"].tolist() == [5, 1, 1, 1, 1, 1]
    again = kernel.PrintIndex(3, 8)
    again.attach(**merged)
    assert listed(again.search(*arrays(common), -1, 3, 0.0)) == [[]] * 5


def test_searches_in_several_threads(native: Any) -> None:
    draw = np.random.default_rng(7)
    collection = [
        Print(
            {int(term): float(draw.random()) for term in draw.integers(0, 4000, 60)}, int(draw.integers(0, 3)), NO_DAY
        )
        for _ in range(600)
    ]
    index, _ = divided(native, collection, 2000, 40, {199, 399})
    asked = arrays(collection)
    expected = listed(index.search(*asked, -1, 5, 0.01))
    found: list[Any] = []
    threads = [
        threading.Thread(target=lambda: found.append(listed(index.search(*asked, -1, 5, 0.01)))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


@given(
    name=st.sampled_from(NAMES),
    at=st.integers(0, 1 << 16),
    value=st.sampled_from([0, 1, 2, 5, 255, 1 << 20, 0x7FC00000, 0xFFFFFFFF]),
    shorter=st.booleans(),
)
def test_a_damaged_segment_is_refused_or_does_no_harm(
    kernel: Any, name: str, at: int, value: int, shorter: bool
) -> None:
    collection = [Print({1: 0.5, 2 + i % 3: 0.25, 50 + i: 1.0}, i % 2, i - 2) for i in range(6)]
    _, (segment,) = divided(kernel, collection, 2000, 8, {5})
    damaged = {own: array.copy() for own, array in segment.items()}
    if shorter:
        damaged[name] = damaged[name][:-1].copy()
    else:
        damaged[name][at % len(damaged[name])] = value
    index = kernel.PrintIndex(2000, 8)
    try:
        index.attach(**damaged)
    except ValueError:
        return
    found = index.search(*arrays(collection), -1, 3, 0.0)
    assert len(found[0]) == found[-1][-1]
    kernel.merge_prints([damaged], np.zeros(0, np.uint32), 2000)


@pytest.mark.parametrize("name", NAMES)
def test_a_segment_needs_all_its_arrays(kernel: Any, name: str) -> None:
    _, (segment,) = divided(kernel, [Print({1: 0.5}, 0, 0)], 2000, 8, {0})
    kept = {own: array for own, array in segment.items() if own != name}
    with pytest.raises(ValueError, match="without all its arrays"):
        kernel.merge_prints([kept], np.zeros(0, np.uint32), 2000)


def test_a_row_is_in_one_segment(kernel: Any) -> None:
    index, (segment,) = divided(kernel, [Print({1: 0.5}, 0, 0)], 2000, 8, {0})
    with pytest.raises(ValueError, match="a row twice"):
        index.attach(**segment)
    with pytest.raises(ValueError, match="a row twice"):
        kernel.merge_prints([segment, segment], np.zeros(0, np.uint32), 2000)


def test_wrong_arguments(kernel: Any) -> None:
    with pytest.raises((ValueError, TypeError, OverflowError)):
        kernel.PrintIndex(1 << 31, 8)
    index = kernel.PrintIndex(10, 8)
    terms, counted, offsets, groups, days = arrays([Print({1: 0.5}, 0, 0)])
    row = np.zeros(1, np.uint32)
    with pytest.raises(ValueError, match="one row for each fingerprint"):
        index.add(row[:0], terms, counted, offsets, groups, days)
    with pytest.raises(ValueError, match="one group and one day"):
        index.add(row, terms, counted, offsets, groups[:0], days)
    with pytest.raises(ValueError, match="no such group"):
        index.add(row, terms, counted, offsets, np.full(1, ANY, np.uint8), days)
    with pytest.raises(ValueError, match="one weight for each term"):
        index.search(terms, counted[:0], offsets, groups, days, -1, 3, 0.0)
    assert index.documents == 0
