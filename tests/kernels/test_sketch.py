"""Shingles, signatures and sketches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import xxhash
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.near.signatures import permutations
from dedup.text.packed import Packed

if TYPE_CHECKING:
    import random
    from collections.abc import Callable


def naive_shingles(kernel: Any, document: bytes) -> list[str]:
    """The shingles of one document from its tokens, repeated ones included."""
    found = kernel.tokens(*Packed.of([document]).arrays, 0, False, True)
    words = found["folded"].decode().split(" ")[:-1]
    sizes = [3 if kind else 5 for kind in found["unspaced"].tolist()]
    whole = [" ".join(words[i : i + n]) for i, n in enumerate(sizes) if i + n <= len(words)]
    return whole or ([" ".join(words)] if words else [])


def most_repeats(shingles: list[str]) -> int:
    """The most of 40 shingles in a row that came before."""
    before = [shingle in shingles[:i] for i, shingle in enumerate(shingles)]
    return max((sum(before[i : i + 40]) for i in range(len(before))), default=0)


@given(data=st.data())
def test_native_is_twin(
    kernel: Any, batches: st.SearchStrategy[Packed], anchors_of: Callable[..., Any], data: st.DataObject
) -> None:
    packed = data.draw(batches)
    a, b = permutations(data.draw(st.integers(0, 5)), data.draw(st.sampled_from([64, 128, 192])))
    bands, rows = data.draw(st.sampled_from([(0, 0), (1, 64), (16, 4), (20, 3), (64, 1)]))
    phrases = data.draw(
        st.none()
        | st.lists(st.sampled_from(["", "a", "the", "the a", "i", "abcabcabc", "chia se", "2017", "x x x"]), max_size=4)
    )
    kernel.sketch(
        *packed.arrays,
        a,
        b,
        None if phrases is None else anchors_of(kernel, phrases),
        data.draw(st.sampled_from([0, 1, 2**64 - 1])),
        bands,
        rows,
        data.draw(st.integers(0, 29)),
        data.draw(st.integers(0, 12)),
        data.draw(st.booleans()),
    )


@given(data=st.data())
def test_shingles_are_twins(
    native: Any,
    twin: Any,
    batches: st.SearchStrategy[Packed],
    assert_same: Callable[[Any, Any], None],
    data: st.DataObject,
) -> None:
    packed = data.draw(batches)
    seed = data.draw(st.integers(0, 2**64 - 1))
    assert_same(native.shingles(*packed.arrays, seed), twin.shingles(*packed.arrays, seed))


@given(data=st.data())
def test_shingles_are_those_of_the_tokens(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    encoded = data.draw(documents)
    hashes, offsets, repeats = kernel.shingles(*Packed.of(encoded).arrays, 9)
    assert (hashes.dtype, offsets.dtype, repeats.dtype) == (np.uint64, np.int64, np.uint32)
    for i, document in enumerate(encoded):
        every = naive_shingles(kernel, document)
        expected = [xxhash.xxh3_64_intdigest(s.encode(), 9) for s in dict.fromkeys(every)]
        assert hashes[offsets[i] : offsets[i + 1]].tolist() == expected
        assert repeats[i] == most_repeats(every)


@given(data=st.data())
def test_shingles_in_order_are_those_of_the_tokens(
    native: Any,
    twin: Any,
    batches: st.SearchStrategy[Packed],
    assert_same: Callable[[Any, Any], None],
    data: st.DataObject,
) -> None:
    packed = data.draw(batches)
    seed = data.draw(st.integers(0, 2**64 - 1))
    hashes, unspaced, offsets = native.shingles_in_order(*packed.arrays, seed)
    assert_same((hashes, unspaced, offsets), twin.shingles_in_order(*packed.arrays, seed))
    different = native.distinct(hashes, offsets)
    assert_same(different, twin.distinct(hashes, offsets))
    assert_same(different, native.shingles(*packed.arrays, seed))


@given(data=st.data())
def test_shingles_in_order_are_all_and_of_their_kind(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    encoded = data.draw(documents)
    packed = Packed.of(encoded)
    hashes, unspaced, offsets = kernel.shingles_in_order(*packed.arrays, 9)
    kinds = kernel.tokens(*packed.arrays, 9, False, False)
    for i, document in enumerate(encoded):
        own = slice(offsets[i], offsets[i + 1])
        every = naive_shingles(kernel, document)
        assert hashes[own].tolist() == [xxhash.xxh3_64_intdigest(s.encode(), 9) for s in every]
        of_tokens = kinds["unspaced"][kinds["offsets"][i] : kinds["offsets"][i + 1]].tolist()
        begin = [kind for at, kind in enumerate(of_tokens) if at + (3 if kind else 5) <= len(of_tokens)]
        assert unspaced[own].tolist() == (begin or [0] * len(every))


@given(count=st.sampled_from([5, 20, 511, 515, 516, 517, 1040]), word=st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_shingles_of_long_documents_are_those_of_the_tokens(kernel: Any, count: int, word: random.Random) -> None:
    # Shingles of 9 to 300 bytes, some of them repeated, over more than one of the stretches that are hashed at once.
    sizes = [word.choice([1, 2, 3, 4, 6, 7, 12, 13, 25, 60]) for _ in range(4)]
    words = [word.choice("abc") * word.choice(sizes) for _ in range(count)]
    document = " ".join(words).encode()
    hashes, _, repeats = kernel.shingles(*Packed.of([document]).arrays, 7)
    every = [" ".join(words[i : i + 5]) for i in range(count - 4)]
    expected = dict.fromkeys(every)
    assert hashes.tolist() == [xxhash.xxh3_64_intdigest(shingle.encode(), 7) for shingle in expected]
    assert repeats.tolist() == [most_repeats(every)]


@given(data=st.data())
def test_sketch_keeps_the_small_hashes(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    encoded = data.draw(documents)
    floor, largest = data.draw(st.integers(1, 30)), data.draw(st.integers(0, 6))
    found = kernel.sketch(*Packed.of(encoded).arrays, *permutations(1, 64), None, 0, 16, 4, largest, floor, True)
    for i, document in enumerate(encoded):
        hashes = [xxhash.xxh3_64_intdigest(s.encode()) for s in dict.fromkeys(naive_shingles(kernel, document))]
        scale = next((k for k in range(largest) if len(hashes) >> k <= floor), largest)
        kept = found["sketch"][found["sketch_offsets"][i] : found["sketch_offsets"][i + 1]]
        assert kept.tolist() == [h >> 29 & 0xFFFFFFFF for h in hashes if h < 2**64 >> scale]
        assert found["shingles"][i] == len(hashes)
        keys = [
            xxhash.xxh3_64_intdigest(found["signatures"][i, 4 * band : 4 * band + 4].tobytes(), band) & 0xFFFFFFFF
            for band in range(16)
        ]
        assert found["band_keys"][i].tolist() == keys


def test_signature_does_not_depend_on_order_or_repetition(kernel: Any) -> None:
    words = "one two three four five"
    packed = Packed.of([f"{words}.".encode(), f"{words}. {words}. {words}".encode(), b""])
    found = kernel.sketch(*packed.arrays, *permutations(), None, 0, 0, 0, 29, 1, True)
    once, thrice, empty = found["signatures"]
    assert (thrice <= once).all()
    assert (empty == 0xFFFFFFFF).all()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Read more: related posts", True),
        ("RELATED—POSTS", True),
        ("unrelated posts", False),
        ("related posters", False),
        ("related", False),
        ("something long related-verylongindeed-phrase", True),
        ("", False),
    ],
)
def test_anchors_stand_at_tokens(kernel: Any, anchors_of: Callable[..., Any], text: str, expected: bool) -> None:
    anchors = anchors_of(kernel, ["related posts", "x", "related verylongindeed phrase"])
    packed = Packed.of([text.encode()])
    found = kernel.sketch(*packed.arrays, *permutations(1, 64), anchors, 0, 16, 4, 2, 160, False)
    assert found["anchored"].tolist() == [expected]
