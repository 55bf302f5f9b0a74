"""The index of candidates that grows: native = twin = a plain search through all documents."""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

BANDS = 2
NAMES = ("rows", "shingles", "band_offsets", "band_entries", "sketch_offsets", "sketch_entries")


class Document(NamedTuple):
    """One with few possible keys, so that many meet."""

    shingles: int
    keys: tuple[int, ...]
    hashes: tuple[int, ...]


class Rules(NamedTuple):
    """What makes an index."""

    log_scale: int = 2
    sketch_floor: int = 20
    sketch_cap: int = 1000
    band_cap: int = 1000
    min_shared: int = 12
    per_mille_large: int = 125
    per_mille_small: int = 400
    per_mille_light: int = 25

    def make(self, kernel: Any, bands: int = BANDS) -> Any:
        return kernel.NearIndex(bands, *self)

    def merge(self, kernel: Any, segments: Sequence[Any], dead: Sequence[int] = ()) -> Any:
        return kernel.merge_segments(segments, np.array(dead, np.uint32), self.sketch_cap, self.band_cap)


hashes = st.sampled_from([0, 1, 2, 3, 5, 8, 13, 1 << 31, 0xFFFFFFFF, 7 << 20, 9 << 26])
#: But for the rare ones that are the same as a small one of the other band, which cost a verification.
keys = st.integers(0, 8) | st.integers(0, 2**32 - 1).filter(lambda key: key ^ 0x9E3779B9 > 8)
documents = st.builds(
    Document,
    st.integers(0, 60),
    st.tuples(*[keys] * BANDS),
    st.lists(hashes, max_size=8).map(tuple),
)
collections = st.lists(documents, max_size=24)
rules = st.builds(
    Rules,
    st.integers(0, 4),
    st.integers(1, 20),
    st.just(1000),
    st.just(1000),
    st.integers(1, 30),
    st.integers(1, 1000),
    st.integers(1, 1000),
    st.integers(1, 300),
)
capped_rules = st.builds(
    lambda r, sketch_cap, band_cap: r._replace(sketch_cap=sketch_cap, band_cap=band_cap),
    rules,
    st.integers(2, 12),
    st.integers(2, 12),
)


def arrays(block: Sequence[Document]) -> tuple[Any, ...]:
    return (
        np.array([d.shingles for d in block], np.uint32),
        np.array([d.keys for d in block], np.uint32).reshape(-1, BANDS),
        np.array([h for d in block for h in d.hashes], np.uint32),
        np.cumsum([0, *(len(d.hashes) for d in block)], dtype=np.int64),
    )


def rows_from(first: int, block: Sequence[object]) -> NDArray[np.uint32]:
    return np.arange(first, first + len(block), dtype=np.uint32)


def add(index: Any, first: int, block: Sequence[Document]) -> None:
    index.add(rows_from(first, block), *arrays(block))


def naive(document: Document, held: dict[int, Document], r: Rules) -> list[int]:
    """The rows to propose for a document, by the definition."""
    sharing: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for row, other in held.items():
        for band in range(BANDS):
            if other.keys[band] == document.keys[band]:
                sharing[band, 0].append((other.shingles, row))
        for h in set(other.hashes) & set(document.hashes):
            sharing[-1, h].append((other.shingles, row))
    counts: defaultdict[int, int] = defaultdict(int)
    proposed = set()
    for (band, _), members in sharing.items():
        cap = r.sketch_cap if band < 0 else r.band_cap
        members.sort()
        if len(members) > cap:
            members = members[:1] if members[0][0] <= document.shingles else members[: cap + 1]
        for _, row in members:
            if band < 0:
                counts[row] += 1
            else:
                proposed.add(row)
    for row, count in counts.items():
        small, large = sorted((held[row].shingles, document.shingles))
        scale = next((k for k in range(r.log_scale) if large // 2**k <= r.sketch_floor), r.log_scale)
        shared = count * 2**scale
        if (
            shared >= r.min_shared
            or 1000 * shared >= r.per_mille_large * large
            or 1000 * shared >= r.per_mille_small * small
            or (2 * shared >= r.min_shared and 1000 * shared >= r.per_mille_light * large)
        ):
            proposed.add(row)
    return sorted(proposed)


@given(collection=collections, r=capped_rules, cuts=st.tuples(st.integers(0, 24), st.integers(0, 24)))
def test_documents_one_by_one_in_any_parts(
    kernel: Any, collection: list[Document], r: Rules, cuts: tuple[int, int]
) -> None:
    index, held = r.make(kernel), dict[int, Document]()
    for row, document in enumerate(collection):
        expected = [[0, other] for other in naive(document, held, r)]
        assert index.propose(*arrays([document])).tolist() == expected
        found = index.propose_and_add(np.array([row], np.uint32), *arrays([document]))
        assert (found.dtype, found.shape[1], found.tolist()) == (np.uint32, 2, expected)
        held[row] = document
        if row in cuts:
            segment = index.freeze()
            index.clear_tail()
            index.attach(**segment)
    assert index.documents == len(collection)


@given(collection=collections, r=rules, blocks=st.integers(1, 8))
def test_pairs_are_those_of_candidates(kernel: Any, collection: list[Document], r: Rules, blocks: int) -> None:
    sizes, keys, sketches, offsets = arrays(collection)
    limits = r.log_scale, r.sketch_floor, r.sketch_cap, r.band_cap, *r[4:]
    expected, capped = kernel.candidates(rows_from(0, collection), sizes, sketches, offsets, keys, *limits, 1)
    assert capped == 0
    index, pairs = r.make(kernel), list[tuple[int, int]]()
    for first in range(0, len(collection), blocks):
        block = collection[first : first + blocks]
        found = index.propose_and_add(rows_from(first, block), *arrays(block))
        pairs += [(row, first + place) for place, row in found.tolist()]
    assert sorted(pairs) == [tuple(pair) for pair in expected.tolist()]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), collections),
        st.tuples(st.just("propose_and_add"), collections),
        st.tuples(st.just("propose"), collections),
        st.tuples(st.just("remove"), st.lists(st.integers(0, 60), max_size=5)),
        st.tuples(st.just("freeze"), st.none()),
        st.tuples(st.just("merge"), st.lists(st.integers(0, 60), max_size=5)),
    ),
    max_size=8,
)


@given(r=capped_rules, plan=steps)
def test_native_is_twin(kernel: Any, r: Rules, plan: list[tuple[str, Any]]) -> None:
    index, row = r.make(kernel), 0
    segments: list[Any] = []
    for name, data in plan:
        if name in ("add", "propose_and_add"):
            getattr(index, name)(2 * rows_from(row, data), *arrays(data))
            row += len(data)
        elif name == "propose":
            index.propose(*arrays(data))
        elif name == "remove":
            index.remove(np.array(data, np.uint32))
        else:
            if name == "freeze":
                segments.append(index.freeze())
                index.clear_tail()
            else:
                segments = [r.merge(kernel, segments, data)]
            index.detach_all()
            for segment in segments:
                index.attach(**segment)
        assert index.segments == len(segments)
        assert min(index.tail, index.documents, index.capped) >= 0


@given(collection=collections, r=rules, cut=st.integers(0, 24), removed=st.sets(st.integers(0, 24)))
def test_removed_rows_are_never_proposed(
    kernel: Any, collection: list[Document], r: Rules, cut: int, removed: set[int]
) -> None:
    index = r.make(kernel)
    add(index, 0, collection[:cut])
    index.remove(np.array(sorted(removed), np.uint32))
    segment = index.freeze()
    index.clear_tail()
    index.attach(**segment)
    add(index, len(collection[:cut]), collection[cut:])
    held = {row: document for row, document in enumerate(collection) if row not in removed}
    expected = [[i, row] for i, document in enumerate(collection) for row in naive(document, held, r)]
    assert index.propose(*arrays(collection)).tolist() == expected


@given(collection=collections, r=capped_rules, cuts=st.lists(st.integers(0, 24), max_size=3).map(sorted))
def test_merged_segments_are_those_of_one_tail(
    kernel: Any, assert_same: Callable[[Any, Any], None], collection: list[Document], r: Rules, cuts: list[int]
) -> None:
    parts, first = [], 0
    for cut in [*cuts, len(collection)]:
        index, block = r.make(kernel), collection[first:cut]
        add(index, first, block)
        parts.append(index.freeze())
        first += len(block)
    whole = r.make(kernel)
    add(whole, 0, collection)
    merged = r.merge(kernel, parts)
    whole_segment = whole.freeze()
    for name in ("rows", "shingles"):
        assert_same(merged[name], whole_segment[name])
    searched, other = r.make(kernel), r.make(kernel)
    searched.attach(**merged)
    other.attach(**whole_segment)
    assert_same(searched.propose(*arrays(collection)), other.propose(*arrays(collection)))
    assert searched.capped == other.capped


@given(collection=collections, dead=st.sets(st.integers(0, 24)))
def test_merging_leaves_the_dead_out(kernel: Any, collection: list[Document], dead: set[int]) -> None:
    r = Rules()
    index = r.make(kernel)
    add(index, 0, collection)
    merged = r.merge(kernel, [index.freeze()], sorted(dead))
    assert sorted(merged["rows"].tolist()) == [row for row in range(len(collection)) if row not in dead]
    index = r.make(kernel)
    index.attach(**merged)
    held = {row: document for row, document in enumerate(collection) if row not in dead}
    expected = [[i, row] for i, document in enumerate(collection) for row in naive(document, held, r)]
    assert index.propose(*arrays(collection)).tolist() == expected


def many(n: int, seed: int, hashes_each: int = 105, bands: int = 20) -> tuple[Any, ...]:
    """Typical documents: everything is by chance, but every tenth shares half with the one before."""
    rng = np.random.RandomState(seed)
    sketches = rng.randint(0, 1 << 32, (n, hashes_each), dtype=np.uint32)
    sketches[10::10, : hashes_each // 2] = sketches[9:-1:10, : hashes_each // 2]
    keys = rng.randint(0, 1 << 32, (n, bands), dtype=np.uint32)
    sizes = rng.randint(300, 600, n).astype(np.uint32)
    return sizes, keys, sketches.ravel(), np.arange(0, n * hashes_each + 1, hashes_each, dtype=np.int64)


def test_many_documents(native: Any) -> None:
    n = 20_000
    block = many(n, 7)
    index = Rules(sketch_cap=32, band_cap=1024).make(native, 20)
    found = set(map(tuple, index.propose_and_add(np.arange(n, dtype=np.uint32), *block).tolist()))
    planted = {(i, i - 1) for i in range(10, n, 10)}
    assert planted <= found
    assert len(found - planted) < 40  # keys of different bands that became the same
    segment = index.freeze()
    index.clear_tail()
    index.attach(**segment)
    both = {(i, row) for i, row in index.propose(*block).tolist() if i != row}
    assert both == {(i, j) for pair in found for i, j in (pair, pair[::-1])}
    size = sum(segment[name].nbytes for name in NAMES) / n
    assert 125 * 4 < size < 560


def test_a_page_repeated_many_times(kernel: Any) -> None:
    n = 1000
    document = Document(40, (1, 2), tuple(range(30)))
    r = Rules(sketch_cap=32, band_cap=100)
    index = r.make(kernel)
    shorter = document._replace(shingles=39)
    for first in range(0, n, 100):
        add(index, first, [document] * 100)
    assert index.capped == 32
    assert index.propose(*arrays([document, shorter])).tolist() == [[0, 0], *([1, row] for row in range(101))]
    segment = index.freeze()
    assert len(segment["band_entries"]) == 202
    assert len(segment["sketch_entries"]) == 30 * 33


def test_segments_are_searched_where_they_are(kernel: Any, tmp_path: Path) -> None:
    collection = [Document(30, (i, i), (i, i + 1, i + 2)) for i in range(50)]
    index = Rules().make(kernel)
    add(index, 0, collection)
    expected = index.propose(*arrays(collection)).tolist()
    mapped = {}
    for name, values in index.freeze().items():
        values.tofile(tmp_path / name)
        mapped[name] = np.memmap(tmp_path / name, np.uint32, "r")
    index = Rules().make(kernel)
    index.attach(**mapped)
    del mapped, values
    assert index.propose(*arrays(collection)).tolist() == expected
    index.detach_all()
    assert (index.segments, index.documents, len(index.propose(*arrays(collection)))) == (0, 0, 0)


def test_searches_in_several_threads(native: Any) -> None:
    block = many(2000, 3)
    index = Rules().make(native, 20)
    index.add(np.arange(2000, dtype=np.uint32), *block)
    expected, found = index.propose(*block).tolist(), list[Any]()
    threads = [threading.Thread(target=lambda: found.append(index.propose(*block).tolist())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


def damaged(segment: dict[str, Any], name: str, at: int, value: int) -> dict[str, Any]:
    changed = segment[name].copy()
    changed[at % len(changed)] = value
    return {**segment, name: changed}


@given(
    collection=st.lists(documents, min_size=1, max_size=24),
    name=st.sampled_from(NAMES),
    at=st.integers(0, 1000),
    value=st.integers(0, 64) | st.integers(0, 2**32 - 1),
)
def test_a_damaged_segment_is_refused_or_does_no_harm(
    native: Any, twin: Any, collection: list[Document], name: str, at: int, value: int
) -> None:
    index = Rules().make(native)
    add(index, 0, collection)
    segment = index.freeze()
    if len(segment[name]):
        segment = damaged(segment, name, at, value)
    found: list[Any] = []
    for kernel in (native, twin):
        try:
            index = Rules().make(kernel)
            index.attach(**segment)
            found.append((index.propose(*arrays(collection)).tolist(), index.capped))
        except ValueError:
            found.append(None)
        try:
            found.append({key: array.tolist() for key, array in Rules().merge(kernel, [segment]).items()})
        except ValueError:
            found.append(None)
    assert found[:2] == found[2:]


@given(
    parts=st.tuples(*[st.lists(st.integers(0, 9) | st.integers(0, 2**32 - 1), max_size=9)] * len(NAMES)),
    collection=collections,
)
def test_any_arrays_are_refused_or_do_no_harm(
    native: Any, parts: tuple[list[int], ...], collection: list[Document]
) -> None:
    segment = {name: np.array(values, np.uint32) for name, values in zip(NAMES, parts, strict=True)}
    index = Rules().make(native)
    try:
        index.attach(**segment)
    except ValueError:
        return
    index.propose(*arrays(collection))
    Rules().merge(native, [segment])


def test_wrong_segments(kernel: Any) -> None:
    index = Rules().make(kernel)
    add(index, 0, [Document(30 + i % 7, (i, i), (i, i + 1, i + 2)) for i in range(50)])
    segment = index.freeze()
    index.clear_tail()
    wrong = {
        "one row": {"rows": segment["rows"][:-1]},
        "power of two": {"band_offsets": segment["band_offsets"][:-1]},
        "offsets do not fit": {"sketch_entries": segment["sketch_entries"][:-1]},
        "numbers": {"band_offsets": np.array([0, len(segment["band_entries"])], np.uint32)},
        "documents out of order": {"shingles": segment["shingles"][::-1].copy()},
        "entries out of order": {"band_entries": np.zeros_like(segment["band_entries"])},
        "no document": {"sketch_entries": segment["sketch_entries"] | np.uint32(63)},
    }
    for what, changed in wrong.items():
        with pytest.raises(ValueError, match=what):
            index.attach(**{**segment, **changed})
        with pytest.raises(ValueError, match=what):
            Rules().merge(kernel, [{**segment, **changed}])
    index.attach(**segment)
    with pytest.raises(ValueError, match="twice"):
        index.attach(**segment)
    with pytest.raises(ValueError, match="twice"):
        Rules().merge(kernel, [segment, segment])
    with pytest.raises(ValueError, match="all its arrays"):
        Rules().merge(kernel, [{"rows": segment["rows"]}])
    assert (index.segments, index.documents) == (1, 50)


def test_wrong_arguments(kernel: Any) -> None:
    index = Rules().make(kernel)
    sizes, keys, sketches, offsets = arrays([Document(30, (1, 2), (3, 4))] * 2)
    with pytest.raises(ValueError, match="bands"):
        index.propose(sizes, np.zeros((2, 3), np.uint32), sketches, offsets)
    with pytest.raises(ValueError, match="offsets"):
        index.propose(sizes, keys, sketches[:-1], offsets)
    with pytest.raises(ValueError, match="one row"):
        index.propose(sizes[:-1], keys, sketches, offsets)
    with pytest.raises(ValueError, match="one row"):
        index.add(np.arange(3, dtype=np.uint32), sizes, keys, sketches, offsets)
    for rows in ([4, 4], [4, 3]):
        with pytest.raises(ValueError, match="ascend"):
            index.add(np.array(rows, np.uint32), sizes, keys, sketches, offsets)
    index.add(np.array([3, 4], np.uint32), sizes, keys, sketches, offsets)
    index.attach(**index.freeze())
    index.clear_tail()
    with pytest.raises(ValueError, match="ascend"):
        index.propose_and_add(np.array([4, 5], np.uint32), sizes, keys, sketches, offsets)
    for changes in ({"sketch_cap": 1}, {"band_cap": 0}, {"sketch_floor": 0}, {"log_scale": 30}, {"log_scale": -1}):
        with pytest.raises(ValueError, match="such"):
            Rules(**changes).make(kernel)


@pytest.mark.parametrize("wrong", [np.zeros(2), np.zeros(2, np.int32), np.zeros(4, np.uint32)[::2], None], ids=repr)
def test_native_takes_no_other_arrays(native: Any, wrong: Any) -> None:
    index = Rules().make(native)
    _, keys, sketches, offsets = arrays([Document(30, (1, 2), (3, 4))] * 2)
    with pytest.raises((TypeError, ValueError)):
        index.propose(wrong, keys, sketches, offsets)
    with pytest.raises((TypeError, ValueError)):
        index.remove(wrong)
    segment = index.freeze()
    for name in NAMES:
        with pytest.raises((TypeError, ValueError)):
            index.attach(**{**segment, name: wrong})
        with pytest.raises((TypeError, ValueError)):
            Rules().merge(native, [{**segment, name: wrong}])


@given(collection=collections, r=rules, cuts=st.sets(st.integers(0, 23), max_size=4), kept=st.integers(0, 4))
def test_the_first_segments_stay_attached(
    kernel: Any, collection: list[Document], r: Rules, cuts: set[int], kept: int
) -> None:
    index, ends = r.make(kernel), sorted(cut for cut in cuts if cut < len(collection))
    for row, document in enumerate(collection):
        add(index, row, [document])
        if row in ends:
            segment = index.freeze()
            index.clear_tail()
            index.attach(**segment)
    index.detach_from(kept)
    index.clear_tail()
    left = ends[kept - 1] + 1 if 0 < kept <= len(ends) else (ends[-1] + 1 if ends and kept else 0)
    held = dict(enumerate(collection[:left]))
    assert index.segments == min(kept, len(ends))
    for document in collection:
        assert index.propose(*arrays([document]))[:, 1].tolist() == naive(document, held, r)
