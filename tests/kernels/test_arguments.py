"""Bad arguments are refused with an exception, whatever kernel runs; none of them may crash it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.near.signatures import permutations

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = np.frombuffer(b"one two three four five six", np.uint8)
OFFSETS = np.array([0, 10, len(TEXT)], np.int64)
NO_SKIPS = np.zeros(0, np.int64), np.zeros((0, 2), np.uint32)
PAIRS = np.array([[0, 1]], np.uint32)
HASHES = np.arange(1, 7, dtype=np.uint64)
KINDS = np.zeros(6, np.uint8)
BOUNDS = np.array([0, 3, 6], np.int64)
TERMS = np.arange(6, dtype=np.uint32)
WEIGHTS = np.ones(6, np.float32)
LETTERS = np.zeros(16, np.uint8)

BAD_OFFSETS = (
    np.zeros(0, np.int64),
    np.array([1, 10, 20], np.int64),
    np.array([0, 20, 10], np.int64),
    np.array([0, 10, 1000], np.int64),
    np.array([0, -1, 5], np.int64),
    np.array([-5, 0, 5], np.int64),
    np.array([0, 2**62, 5], np.int64),
    np.array([0, 1, -(2**63)], np.int64),
)
BAD_PAIRS = (
    np.array([[0, 2]], np.uint32),
    np.array([[2**32 - 1, 0]], np.uint32),
    np.array([[0, 1], [7, 1]], np.uint32),
)
WRONG_ARRAYS = (
    np.array([[0, 1]], np.int64),
    np.array([[0, 1]], np.float32),
    np.array([0, 1], np.uint32),
    np.array([[0, 1, 2]], np.uint32),
    np.zeros((2, 4), np.uint32)[:, ::2],
    np.zeros((2, 4), np.uint32).T[::2].T,
    [[0, 1]],
    None,
    "pairs",
)
REFUSED = (ValueError, TypeError)


def anchors(kernel: Any, **changes: Any) -> Any:
    arguments: dict[str, Any] = {
        "phrases": b"one two\nsix\n",
        "reaches": np.zeros((2, 4), np.uint8),
        "leads": np.zeros(2, np.uint64),
    }
    return kernel.Anchors(**(arguments | changes))


def sketch(kernel: Any, **changes: Any) -> Any:
    a, b = permutations(1, 64)
    arguments: dict[str, Any] = {
        "text": TEXT,
        "offsets": OFFSETS,
        "skip_offsets": NO_SKIPS[0],
        "skips": NO_SKIPS[1],
        "a": a,
        "b": b,
        "anchors": None,
        "seed": 0,
        "bands": 16,
        "rows": 4,
        "log_scale": 2,
        "sketch_floor": 160,
        "with_signatures": True,
    }
    return kernel.sketch(**(arguments | changes))


def candidates(kernel: Any, **changes: Any) -> Any:
    arguments: dict[str, Any] = {
        "ranks": np.array([0, 1], np.uint32),
        "shingle_counts": np.array([3, 3], np.uint32),
        "sketch_hashes": np.arange(6, dtype=np.uint32),
        "sketch_offsets": BOUNDS,
        "band_keys": np.zeros((2, 3), np.uint32),
        "log_scale": 2,
        "sketch_floor": 160,
        "sketch_cap": 32,
        "band_cap": 32,
        "min_shared": 12,
        "per_mille_large": 125,
        "per_mille_small": 400,
        "per_mille_light": 25,
        "threads": 1,
    }
    return kernel.candidates(**(arguments | changes))


USES_OF_OFFSETS: tuple[Callable[[Any, Any], Any], ...] = (
    lambda kernel, offsets: kernel.tokens(TEXT, offsets, *NO_SKIPS, 0, True, True),
    lambda kernel, offsets: kernel.shingles(TEXT, offsets, *NO_SKIPS, 0),
    lambda kernel, offsets: kernel.same_tokens(TEXT, offsets, PAIRS),
    lambda kernel, offsets: sketch(kernel, offsets=offsets),
    lambda kernel, offsets: kernel.count_shared(HASHES, offsets, PAIRS),
    lambda kernel, offsets: kernel.passages(HASHES, KINDS, offsets, PAIRS, 1),
    lambda kernel, offsets: candidates(kernel, sketch_offsets=offsets),
    lambda kernel, offsets: kernel.anchored_lines(TEXT, offsets, np.ones(2, np.uint8), anchors(kernel)),
    lambda kernel, offsets: kernel.addresses(TEXT, offsets),
    lambda kernel, offsets: kernel.hash_each(TEXT, offsets, 0),
    lambda kernel, offsets: kernel.sentences(TEXT, offsets, LETTERS, LETTERS, TEXT, BOUNDS, 100),
    lambda kernel, offsets: kernel.sentences(TEXT, BOUNDS, LETTERS, LETTERS, TEXT, offsets, 100),
    lambda kernel, offsets: kernel.shingles_in_order(TEXT, offsets, *NO_SKIPS, 0),
    lambda kernel, offsets: kernel.distinct(HASHES, offsets),
    lambda kernel, offsets: kernel.any_passage(HASHES, KINDS, offsets, PAIRS, 1),
    lambda kernel, offsets: kernel.overlap(TERMS, WEIGHTS, offsets, PAIRS),
    lambda kernel, offsets: kernel.align(TERMS, WEIGHTS, offsets, np.array([0, 1, 2], np.int64), PAIRS, 0.1),
)
USES_OF_PAIRS: tuple[Callable[[Any, Any], Any], ...] = (
    lambda kernel, pairs: kernel.same_tokens(TEXT, OFFSETS, pairs),
    lambda kernel, pairs: kernel.count_shared(HASHES, BOUNDS, pairs),
    lambda kernel, pairs: kernel.passages(HASHES, KINDS, BOUNDS, pairs, 1),
    lambda kernel, pairs: kernel.any_passage(HASHES, KINDS, BOUNDS, pairs, 1),
    lambda kernel, pairs: kernel.connected(2, pairs),
    lambda kernel, pairs: kernel.arrange(np.ones(2, np.uint32), pairs, 1),
    lambda kernel, pairs: kernel.overlap(TERMS, WEIGHTS, BOUNDS, pairs),
    lambda kernel, pairs: kernel.align(TERMS, WEIGHTS, BOUNDS, np.array([0, 1, 2], np.int64), pairs, 0.1),
)


@pytest.mark.parametrize("offsets", BAD_OFFSETS, ids=str)
@pytest.mark.parametrize("use", range(len(USES_OF_OFFSETS)))
def test_offsets_must_fit(kernel: Any, use: int, offsets: Any) -> None:
    with pytest.raises(ValueError, match=r"fit|pad|row"):
        USES_OF_OFFSETS[use](kernel, offsets)


@pytest.mark.parametrize("offsets", BAD_OFFSETS[1:], ids=str)
def test_skip_offsets_must_fit(kernel: Any, offsets: Any) -> None:
    skips = np.array([[0, 3], [4, 6]], np.uint32)
    for call, more in ((kernel.tokens, (0, True, True)), (kernel.shingles, (0,))):
        with pytest.raises(ValueError, match="skip_offsets"):
            call(TEXT, OFFSETS, offsets, skips, *more)
    with pytest.raises(ValueError, match="skip_offsets"):
        sketch(kernel, skip_offsets=np.array([0, 1, 1, 2], np.int64), skips=skips)


@pytest.mark.parametrize("pairs", BAD_PAIRS, ids=str)
@pytest.mark.parametrize("use", range(len(USES_OF_PAIRS)))
def test_pairs_must_be_of_documents(kernel: Any, use: int, pairs: Any) -> None:
    with pytest.raises(ValueError, match="pair"):
        USES_OF_PAIRS[use](kernel, pairs)


@pytest.mark.parametrize("wrong", WRONG_ARRAYS, ids=repr)
@pytest.mark.parametrize("use", range(len(USES_OF_PAIRS)))
def test_native_takes_no_other_arrays(natives: Any, use: int, wrong: Any) -> None:
    with pytest.raises(REFUSED):
        USES_OF_PAIRS[use](natives, wrong)


@pytest.mark.parametrize(
    "wrong",
    [OFFSETS.astype(np.int32), OFFSETS.astype(float), np.zeros(6, np.int64)[::2], [0, 1], None, OFFSETS[None]],
    ids=repr,
)
@pytest.mark.parametrize("use", range(len(USES_OF_OFFSETS)))
def test_native_takes_no_other_offsets(natives: Any, use: int, wrong: Any) -> None:
    with pytest.raises(REFUSED):
        USES_OF_OFFSETS[use](natives, wrong)


@pytest.mark.parametrize(
    "text", [b"bytes", "text", None, TEXT.astype(np.int8), TEXT[::2], TEXT.astype(np.uint16)], ids=repr
)
def test_native_takes_no_other_texts(natives: Any, text: Any) -> None:
    with pytest.raises(REFUSED):
        natives.tokens(text, OFFSETS, *NO_SKIPS, 0, True, True)
    with pytest.raises(REFUSED):
        natives.shingles(text, OFFSETS, *NO_SKIPS, 0)
    with pytest.raises(REFUSED):
        natives.same_tokens(text, OFFSETS, PAIRS)
    with pytest.raises(REFUSED):
        sketch(natives, text=text)


@pytest.mark.parametrize(
    "changes",
    [
        {"a": permutations(1, 128)[0]},
        {"a": permutations(1, 65)[0], "b": permutations(1, 65)[1]},
        {"bands": 17},
        {"bands": 2**31, "rows": 2**31},
    ],
    ids=str,
)
def test_sketch_plans_must_fit(kernel: Any, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        sketch(kernel, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"ranks": np.array([0, 2], np.uint32)},
        {"ranks": np.array([0], np.uint32)},
        {"band_keys": np.zeros((1, 3), np.uint32)},
        {"sketch_offsets": np.array([0, 6], np.int64)},
    ],
    ids=str,
)
def test_candidate_arrays_must_fit(kernel: Any, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        candidates(kernel, **changes)


@pytest.mark.parametrize("changes", [{"log_scale": -1}, {"log_scale": 30}], ids=str)
def test_native_scales_must_make_sense(natives: Any, changes: dict[str, Any]) -> None:
    for call in (sketch, candidates):
        with pytest.raises(ValueError, match="such"):
            call(natives, **changes)


@pytest.mark.parametrize("changes", [{"sketch_cap": 1}, {"band_cap": 0}, {"threads": 0}], ids=str)
def test_native_limits_must_make_sense(natives: Any, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"such|thread"):
        candidates(natives, **changes)


@pytest.mark.parametrize(
    "changes", [{"threads": -1}, {"min_shared": 2**32}, {"sketch_cap": -1}, {"log_scale": 2**40}], ids=str
)
def test_native_takes_no_other_numbers(natives: Any, changes: dict[str, Any]) -> None:
    with pytest.raises(REFUSED):
        candidates(natives, **changes)


def test_kinds_and_tokens_are_as_many(kernel: Any) -> None:
    with pytest.raises(ValueError, match="kind"):
        kernel.passages(HASHES, KINDS[:5], BOUNDS, PAIRS, 1)


@given(
    offsets=st.lists(st.integers(-3, 40) | st.integers(-(2**63), 2**63 - 1), max_size=5),
    skip_offsets=st.lists(st.integers(-3, 5), max_size=5),
    skips=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 2**32 - 1)), max_size=4),
)
def test_native_survives_any_numbers(
    native: Any, offsets: list[int], skip_offsets: list[int], skips: list[tuple[int, int]]
) -> None:
    # Stretches that overlap or run backwards give no defined result, but they may not crash it either.
    stretches = np.array(skips, np.uint32).reshape(-1, 2)
    try:
        found = native.tokens(
            TEXT, np.array(offsets, np.int64), np.array(skip_offsets, np.int64), stretches, 0, True, True
        )
    except ValueError:
        return
    assert len(found["spans"]) == len(found["hashes"]) == found["offsets"][-1]


@pytest.mark.parametrize("data", [b"", b"DEDUPFT1", b"x" * 100_000, bytes(28)])
def test_a_damaged_table_is_refused(native: Any, data: bytes) -> None:
    with pytest.raises(ValueError, match="table"):
        native.load_table(data)


def test_a_table_cut_or_changed_anywhere_does_no_harm(native: Any) -> None:
    from dedup.text.unicode_table import table_bytes

    whole = table_bytes()
    try:
        for cut in (29, 1000, len(whole) // 2, len(whole) - 1):
            with pytest.raises(ValueError, match="damaged"):
                native.load_table(whole[:cut])
        with pytest.raises(ValueError, match="damaged"):
            native.load_table(whole + b"x")
    finally:
        native.load_table(whole)
    assert native.tokens(TEXT, OFFSETS, *NO_SKIPS, 0, True, True)["folded"].startswith(b"one two ")
