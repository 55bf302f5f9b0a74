"""Signatures are datasketch's, bit for bit; bands keep the false negatives they promise."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import xxhash
from datasketch import MinHash, MinHashLSH
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup import Signature
from dedup.near.shingles import shingles
from dedup.near.signatures import FALSE_NEGATIVES, Bands, bands_for, permutations, shingle_hash, signatures

TEXTS = (
    "",
    "Breaking",
    "Egypt’s foreign minister said on Monday that talks in Rome would go on for another week at least",
    "Thủ tướng Nguyễn Xuân Phúc đã gặp đại sứ các nước tại Hà Nội vào sáng thứ Hai vừa qua",
    "قال وزير الخارجية المصري إن المفاوضات مستمرة في القاهرة منذ أمس الأول",
    "外交部发言人星期一在北京说，双方将继续保持沟通。",
    "นายกรัฐมนตรีกล่าวว่าน้ำท่วมในกรุงเทพมหานคร",
    "Премьер-министр заявил, что переговоры продолжатся ещё неделю",
)


def by_datasketch(text: str, seed: int = 1) -> Any:
    minhash = MinHash(num_perm=128, seed=seed, hashfunc=lambda b: xxhash.xxh3_64_intdigest(b) & 0xFFFFFFFF)
    for shingle in shingles(text, "keep"):
        minhash.update(shingle.encode())
    return minhash


@given(text=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(TEXTS), max_size=4).map(" ".join)))
def test_bit_for_bit(text: str) -> None:
    minhash = by_datasketch(text)
    assert minhash.scheme == "affine32"
    np.testing.assert_array_equal(dedup.signature(text).values, minhash.hashvalues)


@pytest.mark.parametrize("seed", [0, 1, 2, 42, 2**31])
def test_other_seeds(seed: int) -> None:
    for text, values in zip(TEXTS, signatures(TEXTS, seed), strict=True):
        np.testing.assert_array_equal(values, by_datasketch(text, seed).hashvalues)


def test_many_at_once() -> None:
    texts = [f"{text} {i}" for i in range(300) for text in TEXTS] + ["x " * 3_000_000]
    many = signatures(iter(texts))
    assert many.dtype == np.uint32
    assert many.shape == (len(texts), 128)
    for i in (0, 7, 1000, len(texts) - 1):
        np.testing.assert_array_equal(many[i], dedup.signature(texts[i]).values)
    assert signatures([]).shape == (0, 128)


def test_round_trip() -> None:
    one = dedup.signature(TEXTS[2])
    minhash = one.to_datasketch()
    assert minhash.jaccard(by_datasketch(TEXTS[2])) == 1
    back = Signature.from_datasketch(minhash)
    np.testing.assert_array_equal(back.values, one.values)
    assert back.values.dtype == np.uint32
    assert (back.seed, back.jaccard(one)) == (1, 1.0)


def test_a_signature_goes_on_in_datasketch() -> None:
    minhash = dedup.signature("one two three four five").to_datasketch()
    minhash.update(b"two three four five six")
    np.testing.assert_array_equal(minhash.hashvalues, dedup.signature("one two three four five six").values)
    assert shingle_hash(b"x") == xxhash.xxh3_64_intdigest(b"x") & 0xFFFFFFFF


def test_works_in_its_index() -> None:
    index = MinHashLSH(threshold=0.7, num_perm=128)
    for i, text in enumerate(TEXTS[2:]):
        index.insert(str(i), dedup.signature(text).to_datasketch())
    assert index.query(by_datasketch(TEXTS[3].upper())) == ["1"]
    assert index.query(dedup.signature(TEXTS[5].replace("。", "!")).to_datasketch()) == ["3"]


@pytest.mark.parametrize("other", [SimpleNamespace(scheme="legacy", hashvalues=[1], seed=1), object()])
def test_other_schemes_are_refused(other: object) -> None:
    with pytest.raises(ValueError, match="affine32"):
        Signature.from_datasketch(other)


def test_estimates() -> None:
    one, two = dedup.signature(TEXTS[2]), dedup.signature(TEXTS[2] + " and two")
    assert one.jaccard(two) == float(np.mean(one.values == two.values))
    with pytest.raises(ValueError, match="permutations"):
        one.jaccard(Signature(one.values, seed=2))


THRESHOLDS = [*(round(0.3 + 0.01 * i, 2) for i in range(71)), 0.999]


@pytest.mark.parametrize("threshold", THRESHOLDS)
def test_bands_promise(threshold: float) -> None:
    found = bands_for(threshold)
    assert found.bands * found.rows <= 128
    missed = (1 - threshold**found.rows) ** found.bands
    assert missed <= FALSE_NEGATIVES or found == Bands(128, 1)
    more = found.rows + 1  # one row more would break the promise
    assert threshold == 1 or (1 - threshold**more) ** math.floor(128 / more) > FALSE_NEGATIVES


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.7, 0.8, 0.9])
def test_bands_keep_their_promise(threshold: float) -> None:
    found, rng = bands_for(threshold), np.random.RandomState(1)
    equal = rng.random_sample((40_000, found.bands, found.rows)) < threshold
    missed = 1 - np.any(np.all(equal, axis=2), axis=1).mean()
    assert missed <= FALSE_NEGATIVES * 1.3


def test_bands_of_real_signatures_keep_their_promise() -> None:
    found, texts = bands_for(0.7), []
    for i in range(600):
        common = [f"c{i}x{j}" for j in range(144)]
        texts += [" ".join([*common, *(f"{side}{i}x{j}" for j in range(30))]) for side in "ab"]
    cut = signatures(texts)[:, : found.bands * found.rows].reshape(600, 2, found.bands, found.rows)
    equal = np.equal(cut[:, 0], cut[:, 1])
    missed = 600 - int(np.count_nonzero(np.any(np.all(equal, axis=2), axis=1)))
    assert missed <= 10  # 3 are expected, and more than 10 of 600 are one chance in a thousand


@pytest.mark.parametrize("seed", [0, 1, 2, 42, 2**31, 2**32 - 1])
def test_permutations_are_those_of_numpy(seed: int) -> None:
    state = np.random.RandomState(seed)
    a, b = permutations(seed, 192)
    np.testing.assert_array_equal(a, state.randint(0, 1 << 31, 192, dtype=np.uint32) * np.uint32(2) + np.uint32(1))
    np.testing.assert_array_equal(b, state.randint(0, 1 << 32, 192, dtype=np.uint32))


def test_permutations_are_odd() -> None:
    a, b = permutations()
    assert (a % 2 == 1).all()
    assert len(a) == len(b) == 128
