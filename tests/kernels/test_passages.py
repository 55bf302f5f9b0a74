"""Passages: the same from every kernel, true, and none of what was planted is missed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORD, CHARACTER = 3, 2
Texts = Sequence[Sequence[int]]


def arrays(texts: Texts) -> tuple[NDArray[np.uint64], NDArray[np.uint8], NDArray[np.int64]]:
    """Tokens as the kernel takes them; odd ones are characters of a script without spaces."""
    tokens = np.array([token for text in texts for token in text], np.uint64)
    return tokens, (tokens % 2).astype(np.uint8), np.cumsum([0, *map(len, texts)], dtype=np.int64)


def find(kernel: Any, a: Sequence[int], b: Sequence[int], least: int = 1) -> list[list[int]]:
    rows, bounds = kernel.passages(*arrays([a, b]), np.array([[0, 1]], np.uint32), least)
    assert bounds.tolist() == [0, len(rows)]
    found: list[list[int]] = rows.tolist()
    return found


def weigh(tokens: Sequence[int]) -> int:
    return sum(CHARACTER if token % 2 else WORD for token in tokens)


def most_shared(a: Sequence[int], b: Sequence[int]) -> int:
    """The greatest weight that a common subsequence of two token lists can have."""
    best = [0] * (len(b) + 1)
    for token in a:
        before = best[:]
        for j, other in enumerate(b, 1):
            best[j] = max(best[j - 1], before[j], before[j - 1] + weigh([token]) if token == other else 0)
    return best[-1]


def common_runs(a: Sequence[int], b: Sequence[int]) -> list[tuple[int, int, int]]:
    """Every maximal run of equal tokens: its place in each, and its length."""
    runs = []
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j] and not (i and j and a[i - 1] == b[j - 1]):
                length = 1
                while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
                    length += 1
                runs.append((i, j, length))
    return runs


few_tokens = st.lists(st.integers(0, 9), max_size=40)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """A text and one made of pieces of it, in any order, with changes."""
    text = draw(st.lists(st.integers(0, 400), max_size=60))
    pieces = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(text)))
        pieces += text[start : start + draw(st.integers(0, 30))]
        pieces += draw(st.lists(st.integers(0, 400), max_size=5))
    return text, pieces


pairs_of_texts = st.one_of(st.tuples(few_tokens, few_tokens), edited())


@given(texts=pairs_of_texts, more=few_tokens, least=st.integers(-1, 130))
def test_native_is_twin(
    kernel: Any,
    texts: tuple[list[int], list[int]],
    more: list[int],
    least: int,
) -> None:
    pairs = np.array([[0, 1], [1, 0], [2, 0], [1, 1], [2, 2]], np.uint32)
    for find_in in (kernel.passages, kernel.any_passage):
        find_in(*arrays([*texts, more]), pairs, least)
    kernel.any_passage(*arrays([*texts, more]), pairs, least, True)


def shingled(kernel: Any, texts: Sequence[bytes]) -> tuple[NDArray[Any], ...]:
    found: tuple[NDArray[Any], ...] = kernel.shingles_in_order(*Packed.of(list(texts)).arrays, 7)
    return found


@given(data=st.data(), unspaced=st.booleans())
def test_shingles_tell_the_passages_of_their_texts(kernel: Any, data: st.DataObject, unspaced: bool) -> None:
    """Runs of equal tokens that make a shingle at least are told by the shingles alone, and weigh the same."""
    own = [f"{chr(0x4E00 + n)}" if unspaced else f"word{n} " for n in range(400)]
    a = data.draw(st.lists(st.integers(0, 199), unique=True, max_size=60))
    start = data.draw(st.integers(0, len(a)))
    piece = a[start : start + data.draw(st.integers(0, 40))]
    changed = data.draw(st.integers(0, len(piece)))
    least_run = 8 if unspaced else 5
    b = [*range(200, 210), *piece[:changed], 300, *piece[changed:], *range(210, 220)]
    runs = [run for run in (changed, len(piece) - changed) if run]
    weight = (CHARACTER if unspaced else WORD) * len(piece)
    texts = ["".join(own[n] for n in text).encode() for text in (a, b)]
    tokens = kernel.tokens(*Packed.of(texts).arrays, 7, False, False)
    whole = tokens["hashes"], tokens["unspaced"], tokens["offsets"]
    pair = np.array([[0, 1]], np.uint32)
    for least in (weight, weight + 1):
        if least < 1 or any(run < least_run for run in runs):
            continue
        by_tokens = kernel.any_passage(*whole, pair, least).tolist()
        assert kernel.any_passage(*shingled(kernel, texts), pair, least, True).tolist() == by_tokens
        assert by_tokens == [least <= weight]


@given(texts=pairs_of_texts, least=st.integers(1, 60))
def test_what_is_reported_is_true(kernel: Any, texts: tuple[list[int], list[int]], least: int) -> None:
    a, b = texts
    for a_start, a_end, b_start, b_end, weight in find(kernel, a, b, least):
        assert 0 <= a_start < a_end <= len(a)
        assert 0 <= b_start < b_end <= len(b)
        assert (a[a_start], a[a_end - 1]) == (b[b_start], b[b_end - 1])
        assert least <= weight <= most_shared(a[a_start:a_end], b[b_start:b_end])


@given(texts=pairs_of_texts, least=st.integers(1, 60))
def test_symmetric(kernel: Any, texts: tuple[list[int], list[int]], least: int) -> None:
    a, b = texts
    swapped = [[b0, b1, a0, a1, weight] for a0, a1, b0, b1, weight in find(kernel, b, a, least)]
    assert sorted(swapped) == sorted(find(kernel, a, b, least))


@given(texts=edited())
def test_every_common_run_lies_in_a_passage(kernel: Any, texts: tuple[list[int], list[int]]) -> None:
    # Words only, and each once in a text: then nothing competes for a place.
    a = list(dict.fromkeys(2 * token for token in texts[0]))
    b = list(dict.fromkeys(2 * token for token in texts[1]))
    found = find(kernel, a, b)
    for i, j, length in common_runs(a, b):
        if length >= 4:
            assert any(a0 <= i and i + length <= a1 and b0 <= j and j + length <= b1 for a0, a1, b0, b1, _ in found), (
                i,
                j,
                length,
            )


def fresh(rng: random.Random, n: int) -> list[int]:
    return [2 * rng.randrange(1 << 60) for _ in range(n)]


@pytest.mark.parametrize("seed", range(5))
def test_a_planted_passage_is_found(kernel: Any, seed: int) -> None:
    rng = random.Random(seed)
    planted = fresh(rng, 40)
    a = fresh(rng, 120) + planted + fresh(rng, 50)
    b = fresh(rng, 7) + planted + fresh(rng, 300)
    assert find(kernel, a, b, 120) == [[120, 160, 7, 47, 120]]
    assert find(kernel, a, b, 121) == []


def test_characters_weigh_less_than_words(kernel: Any) -> None:
    planted = [token + 1 for token in fresh(random.Random(1), 60)]
    assert find(kernel, [2, *planted, 4], [6, 8, *planted], 120) == [[1, 61, 2, 62, 120]]
    assert find(kernel, planted[:59], planted[:59], 120) == []


def test_moved_and_repeated_passages(kernel: Any) -> None:
    rng = random.Random(2)
    first, second = fresh(rng, 45), fresh(rng, 50)
    moved = find(kernel, first + fresh(rng, 20) + second, second + fresh(rng, 9) + first, 120)
    assert [row[4] for row in moved] == [135, 150]
    a = first + fresh(rng, 20)
    b = fresh(rng, 30) + first + fresh(rng, 30) + first + fresh(rng, 30)
    assert [row[:4] for row in find(kernel, a, b, 120)] == [[0, 45, 30, 75], [0, 45, 105, 150]]
    assert [row[:4] for row in find(kernel, b, a, 120)] == [[30, 75, 0, 45], [105, 150, 0, 45]]


def test_small_changes_do_not_cut_a_passage(kernel: Any) -> None:
    rng = random.Random(3)
    a = fresh(rng, 60)
    b = a[:20] + fresh(rng, 1) + a[21:40] + fresh(rng, 3) + a[40:]
    assert find(kernel, a, b, 120) == [[0, 60, 0, 63, 59 * WORD]]
    far = a[:30] + fresh(rng, 9) + a[30:]
    assert [row[:2] for row in find(kernel, a, far, 30)] == [[0, 30], [30, 60]]


def test_hostile_repetition_ends(kernel: Any) -> None:
    assert find(kernel, [2] * 3000, [2] * 3000, 120)
    assert find(kernel, [2, 4] * 1500, [2, 4, 4] * 1000, 12) == []  # no four in a row
    assert find(kernel, [2, 4, 6, 8, 10] * 600, [4, 6, 8, 10, 12] * 600, 12)
