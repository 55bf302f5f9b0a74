"""Sketches that stay where they are: native = twin = the arrays of a block; and what one text shares with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.near.signatures import permutations
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable

RULES = (2, 8, 50, 50, 4, 125, 400, 25)
BANDS, ROWS = 16, 4


def sketching(kernel: Any, anchors: Any = None, seed: int = 3, floor: int = 8) -> Any:
    return kernel.Sketching(*permutations(seed, 64), anchors, seed, BANDS, ROWS, 2, floor)


def sketch(kernel: Any, packed: Packed, anchors: Any, floor: int) -> Any:
    return kernel.sketch(*packed.arrays, *permutations(3, 64), anchors, 3, BANDS, ROWS, 2, floor, False)


def pairs(packed: bytes) -> list[tuple[int, int]]:
    return [(start, end) for start, end in np.frombuffer(packed, "<u4").reshape(-1, 2).tolist()]


def packed_pairs(stretches: list[tuple[int, int]]) -> bytes:
    return np.array(stretches, "<u4").tobytes()


@given(data=st.data())
def test_a_block_is_what_sketch_gives(
    kernel: Any,
    documents: st.SearchStrategy[list[bytes]],
    assert_same: Callable[[Any, Any], None],
    anchors_of: Callable[..., Any],
    data: st.DataObject,
) -> None:
    block = data.draw(documents)
    floor, anchors = data.draw(st.sampled_from([0, 8])), data.draw(st.sampled_from([None, ["a", "the a", "2017"]]))
    phrases = None if anchors is None else anchors_of(kernel, anchors)
    sketched = sketching(kernel, phrases, floor=floor).sketch(block)
    plain = Packed.of(block)
    found = sketch(kernel, plain, phrases, floor)
    left_out = [pairs(sketched.skips(i)) for i in range(len(block))]
    cut = sketch(kernel, plain.without(left_out), phrases, floor)
    assert len(sketched) == len(block)
    for i, text in enumerate(block):
        tokens, shingles, digest, body, anchored, suspect = sketched.document(i)
        assert sketched.text(i) == text
        assert (tokens, shingles) == (cut["tokens"][i], cut["shingles"][i])
        assert (digest, body) == (found["digests"].view(np.int64)[i], cut["digests"].view(np.int64)[i])
        assert anchored == bool(found["anchored"][i])
        start, end = cut["sketch_offsets"][i : i + 2]
        own = cut["shingles"][i : i + 1], cut["band_keys"][i : i + 1], cut["sketch"][start:end]
        assert_same(sketched.arrays(i), (*own, np.array([0, end - start], np.int64)))
        if phrases is None:
            assert (anchored, suspect, left_out[i]) == (False, False, [])


ADDRESSES = (
    "https://a.example/1",
    "www.b.example",
    "WWW.b.example",
    "xhttp://c.example",
    "see",
    "the",
    "word",
    "\n",
    "(",
)


@given(st.lists(st.lists(st.sampled_from(ADDRESSES), max_size=6).map(" ".join), max_size=4))
def test_plain_addresses_are_left_out(kernel: Any, anchors_of: Callable[..., Any], texts: list[str]) -> None:
    anchors = anchors_of(kernel, ["the"])
    sketched = sketching(kernel, anchors).sketch(texts)
    packed = Packed.of_texts(texts)
    lines = kernel.anchored_lines(packed.text, packed.offsets, np.ones(len(texts), np.uint8), anchors)[:, 0].tolist()
    found = kernel.addresses(packed.text, packed.offsets).tolist()
    for i in range(len(texts)):
        spans = [(start, end) for row, _, _, start, end in found if row == i]
        tokens, *_, suspect = sketched.document(i)
        plain = i not in lines and all(end for _, end in spans)
        assert suspect == (not plain)
        left = sketching(kernel).sketch(texts)
        some_left = left.leave_out(i, packed_pairs(spans)) if plain and spans else False
        assert pairs(sketched.skips(i)) == (spans if some_left else [])
        assert tokens == left.document(i)[0]


@given(data=st.data())
def test_without_stretches(
    kernel: Any, batches: st.SearchStrategy[Packed], assert_same: Callable[[Any, Any], None], data: st.DataObject
) -> None:
    packed = data.draw(batches)
    block = [packed.encoded(i) for i in range(len(packed))]
    bounds = packed.skip_offsets.tolist() or [0] * (len(block) + 1)
    left_out = [packed.skips[bounds[i] : bounds[i + 1]].tolist() for i in range(len(block))]
    sketched = sketching(kernel).sketch(block)
    order = data.draw(st.permutations(range(len(block))))
    for i in order:
        before = sketched.document(i), sketched.arrays(i)
        cut = Packed.of([block[i]]).without([left_out[i]])
        found = kernel.sketch(*cut.arrays, *permutations(3, 64), None, 3, BANDS, ROWS, 2, 8, False)
        done = sketched.leave_out(i, packed_pairs(left_out[i]))
        assert done == bool(found["tokens"][0])
        assert pairs(sketched.skips(i)) == ([(a, b) for a, b in left_out[i]] if done else [])
        if not done:
            assert sketched.document(i) == before[0]
            assert_same(sketched.arrays(i), before[1])
            continue
        tokens, shingles, digest, body, *rest = sketched.document(i)
        assert (tokens, shingles) == (found["tokens"][0], found["shingles"][0])
        assert (digest, *rest) == (before[0][2], *before[0][4:])
        assert body == found["digests"].view(np.int64)[0]
        arrays = found["shingles"], found["band_keys"], found["sketch"], found["sketch_offsets"]
        assert_same(sketched.arrays(i), arrays)


@given(data=st.data())
def test_a_near_index_reads_them_as_it_reads_arrays(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    sketched = sketching(kernel).sketch(data.draw(documents))
    one, other = (kernel.NearIndex(BANDS, *RULES) for _ in range(2))
    for i in range(len(sketched)):
        arrays = sketched.arrays(i)
        assert one.propose_of(sketched, i) == other.propose(*arrays)[:, 1].tolist()
        one.add_of(7 * i, sketched, i)
        other.add(np.array([7 * i], np.uint32), *arrays)
    assert one.documents == len(sketched)
    frozen = one.freeze(), other.freeze()
    assert all((frozen[0][name] == frozen[1][name]).all() for name in frozen[0])


@given(data=st.data())
def test_documents_are_sketched_by_their_shingles_alone(
    kernel: Any, batches: st.SearchStrategy[Packed], assert_same: Callable[[Any, Any], None], data: st.DataObject
) -> None:
    packed = data.draw(batches)
    floor = data.draw(st.sampled_from([0, 8]))
    found = sketch(kernel, packed, None, floor)
    hashes, _, offsets = kernel.shingles_in_order(*packed.arrays, 3)
    own = [hashes[offsets[i] : offsets[i + 1]].tobytes() for i in range(len(packed))]
    sketched = sketching(kernel, floor=floor).sketch_shingles(own)
    assert len(sketched) == len(packed)
    for i in range(len(packed)):
        start, end = found["sketch_offsets"][i : i + 2]
        arrays = found["shingles"][i : i + 1], found["band_keys"][i : i + 1], found["sketch"][start:end]
        assert_same(sketched.arrays(i), (*arrays, np.array([0, end - start], np.int64)))
        assert (sketched.document(i)[0] > 0) == bool(found["tokens"][i])
        assert sketched.text(i) == sketched.skips(i) == b""
        assert not sketched.leave_out(i, packed_pairs([(0, 3)]))


@given(text=st.text(st.characters(), max_size=9))
def test_strings_are_encoded(kernel: Any, text: str) -> None:
    from dedup.text.utf8 import encode

    assert sketching(kernel).sketch([text, text.encode("utf-8", "replace")]).text(0) == encode(text)


@given(data=st.data())
def test_what_one_shares_with_others(kernel: Any, batches: st.SearchStrategy[Packed], data: st.DataObject) -> None:
    packed = data.draw(batches)
    if not len(packed):
        return
    texts = [packed.encoded(i) for i in range(len(packed))]
    bounds = packed.skip_offsets.tolist() or [0] * (len(texts) + 1)
    skips = [packed_pairs(packed.skips[bounds[i] : bounds[i + 1]].tolist()) or None for i in range(len(texts))]
    hashes, offsets, repeats = kernel.shingles(*packed.arrays, 5)
    pairs = np.array([(0, i) for i in range(1, len(texts))], np.uint32).reshape(-1, 2)
    shared, stretches, together = kernel.count_shared(hashes, offsets, pairs)
    sizes = np.diff(offsets).tolist()
    found = kernel.shared_with(texts, skips, 5)
    assert [tuple(own) for own in found] == [
        (shared[k], sizes[0], sizes[k + 1], stretches[k], *together[k], repeats[0], repeats[k + 1])
        for k in range(len(texts) - 1)
    ]


def test_what_is_refused(kernel: Any) -> None:
    a, b = permutations(1, 64)
    for wrong in ((a[:32], b), (a[:32], b[:32])):
        with pytest.raises(ValueError, match="permutations"):
            kernel.Sketching(*wrong, None, 1, 1, 1, 2, 8)
    with pytest.raises(ValueError, match="more bands"):
        kernel.Sketching(a, b, None, 1, 65, 1, 2, 8)
    with pytest.raises(ValueError, match="scale"):
        kernel.Sketching(a, b, None, 1, 1, 1, 30, 8)
    sketched = sketching(kernel).sketch([b"one"])
    for name, *rest in (("document",), ("text",), ("arrays",), ("skips",), ("leave_out", b"")):
        with pytest.raises(ValueError, match="no such document"):
            getattr(sketched, name)(1, *rest)
    with pytest.raises(ValueError, match="no string"):
        sketching(kernel).sketch([3])
    for shingles in (["no bytes"], [b"seven b"]):
        with pytest.raises(ValueError, match="no bytes"):
            sketching(kernel).sketch_shingles(shingles)
    index = kernel.NearIndex(BANDS + 1, *RULES)
    with pytest.raises(ValueError, match="as many keys as bands"):
        index.propose_of(sketched, 0)
    with pytest.raises(ValueError, match="as many keys as bands"):
        index.add_of(0, sketched, 0)
    index = kernel.NearIndex(BANDS, *RULES)
    index.add_of(3, sketched, 0)
    with pytest.raises(ValueError, match="rows must ascend"):
        index.add_of(3, sketched, 0)
    for texts, skips in (([], []), ([b"a"], []), ([b"a"], [None, None])):
        with pytest.raises(ValueError, match="stretches for each text"):
            kernel.shared_with(texts, skips, 1)
    with pytest.raises(ValueError, match="no bytes"):
        kernel.shared_with(["a"], [None], 1)
    assert kernel.shared_with([b"a"], [None], 1) == []


@given(data=st.data(), ask=st.booleans())
def test_documents_arrive_until_one_is_known(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject, ask: bool
) -> None:
    sketched = sketching(kernel).sketch(data.draw(documents))
    count = len(sketched)
    ids = data.draw(st.lists(st.integers(-5, 40).map(lambda n: n << 40), min_size=count, max_size=count))
    some = st.none() | st.integers(-5, 40).map(lambda n: n << 40)
    addresses = data.draw(st.lists(some, min_size=count, max_size=count))
    near, other = (kernel.NearIndex(BANDS, *RULES) for _ in range(2))
    tables, others = ([kernel.RowTable() for _ in range(3)] for _ in range(2))
    at, row = 0, 7
    while at < count:
        taken = kernel.arrive(near, *tables, sketched, at, row, ids[at:], addresses[at:], ask)
        for i in range(at, count):
            tokens, _, digest, *_ = sketched.document(i)
            called = [(others[0], ids[i]), (others[1], addresses[i]), (others[2], digest)]
            is_known = any(hash_ is not None and table.find(hash_, 1) for table, hash_ in called)
            if is_known or (ask and tokens and other.propose_of(sketched, i)):
                break
            for table, hash_ in called:
                if hash_ is not None:
                    table.add(hash_, row + i - at)
            if tokens:
                other.add_of(row + i - at, sketched, i)
        else:
            i = count
        assert taken == i - at
        at, row = at + taken + 1, row + taken
    frozen, wanted = near.freeze(), other.freeze()
    assert all((frozen[name] == wanted[name]).all() for name in wanted)
    for one, expected in zip(tables, others, strict=True):
        assert all((mine == plain).all() for mine, plain in zip(one.freeze(), expected.freeze(), strict=True))


def test_what_cannot_arrive(kernel: Any) -> None:
    near, tables = kernel.NearIndex(BANDS, *RULES), [kernel.RowTable() for _ in range(3)]
    sketched = sketching(kernel).sketch(["one two three four five six", "seven"])
    with pytest.raises(ValueError, match="no such documents"):
        kernel.arrive(near, *tables, sketched, 1, 1, [1, 2], [None, None], True)
    with pytest.raises(ValueError, match="an address or none for each id"):
        kernel.arrive(near, *tables, sketched, 0, 1, [1, 2], [None], True)
    assert kernel.arrive(near, *tables, sketched, 2, 1, [], [], True) == 0
    assert near.documents == 0


@given(documents=st.lists(st.text(max_size=30), max_size=5))
def test_all_documents_of_a_block_at_once(kernel: Any, anchors_of: Callable[..., Any], documents: list[str]) -> None:
    sketched = sketching(kernel, anchors_of(kernel, ["the"])).sketch(
        [*documents, "See https://a.example/1 in the text"]
    )
    for i, (text, skips, digest, body, has_words, *rest) in enumerate(sketched.documents()):
        tokens, _, *found = sketched.document(i)
        assert (text, skips) == (sketched.text(i), sketched.skips(i) or None)
        assert [digest, body, *rest] == found
        assert has_words == (tokens > 0)
