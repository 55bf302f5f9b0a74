"""Words of each script and language: native = twin, and what is counted where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable

FREQUENT = {"the": 0b001, "của": 0b010, "في": 0b100, "de": 0b101, "の": 0b1000}
SCRIPTS = {
    "word": 0, "Ệ": 0, "كلمة": 1, "слово": 2, "λέξη": 3, "מילה": 4, "字": 5, "𠀀": 5, "かな": 6, "단어": 7, "คำ": 8,
    "शब्द": 9, "ቃል": 10, "ბარი": 10,
}  # fmt: skip


def teller(kernel: Any) -> Any:
    from dedup.text.tokens import fold

    words = np.array([kernel.hash(fold(word).encode(), 0) for word in FREQUENT], np.uint64)
    return kernel.LanguageTeller(words, np.array(list(FREQUENT.values()), np.uint64))


def count(kernel: Any, *texts: str | bytes, window: int = 1000) -> tuple[Any, Any]:
    packed = Packed.of([text.encode() if isinstance(text, str) else text for text in texts])
    found: tuple[Any, Any] = teller(kernel).count(packed.text, packed.offsets, window)
    return found


def summed(kernel: Any, *texts: str | bytes, window: int = 1000) -> tuple[Any, Any]:
    scripts, hits = count(kernel, *texts, window=window)
    return scripts.sum(axis=1), hits.sum(axis=1)


words = st.sampled_from([*FREQUENT, *SCRIPTS, "12", "x", "\n", "\u00a0", "。", "\u0301"])
texts = st.lists(words, max_size=40).map(" ".join) | st.lists(words, max_size=40).map("".join)


@given(several=st.lists(texts, max_size=4), window=st.integers(1, 60))
def test_native_is_twin(kernel: Any, several: list[str], window: int) -> None:
    count(kernel, *several, window=window)


@given(data=st.lists(st.binary(max_size=90), max_size=3), window=st.integers(1, 40))
def test_any_bytes(
    native: Any, twin: Any, assert_same: Callable[[Any, Any], None], data: list[bytes], window: int
) -> None:
    assert_same(count(native, *data, window=window), count(twin, *data, window=window))


@given(several=st.lists(texts, min_size=1, max_size=4), window=st.integers(1, 60))
def test_a_text_is_counted_by_itself(kernel: Any, several: list[str], window: int) -> None:
    scripts, hits = count(kernel, *several, window=window)
    for i, text in enumerate(several):
        alone = count(kernel, text, window=window)
        assert (scripts[i].tolist(), hits[i].tolist()) == (alone[0][0].tolist(), alone[1][0].tolist())


@pytest.mark.parametrize(("word", "script"), SCRIPTS.items())
def test_scripts(kernel: Any, word: str, script: int) -> None:
    scripts, _ = summed(kernel, word)
    assert set(np.flatnonzero(scripts[0]).tolist()) == {script}


def test_frequent_words_count_for_each_language_that_has_them(kernel: Any) -> None:
    scripts, hits = summed(kernel, "The house de la của 2021")
    assert scripts[0, 0] == 5
    assert hits[0, :4].tolist() == [2, 1, 1, 0]


def test_each_part_is_counted_by_itself(kernel: Any) -> None:
    scripts, hits = count(kernel, "the " * 6 + "слово " * 2 + "في " * 6)
    assert [scripts[0, :, script].tolist() for script in (0, 2, 1)] == [[6, 0, 0], [1, 1, 0], [0, 1, 5]]
    assert hits[0, :, :3].tolist() == [[6, 0, 0], [0, 0, 1], [0, 0, 5]]
    long = summed(kernel, "the " * 100 + "слово " * 100 + "في " * 100, window=30)
    assert long[0][0, :3].all()


def test_of_a_long_text_three_windows_are_read(kernel: Any) -> None:
    scripts, _ = summed(kernel, "a b " * 1000, window=40)
    assert 45 <= scripts[0, 0] <= 63


def test_arguments_are_checked(kernel: Any) -> None:
    one, nothing = np.zeros(1, np.uint64), np.zeros(0, np.uint8)
    with pytest.raises(ValueError, match="languages of each word"):
        kernel.LanguageTeller(one, np.zeros(2, np.uint64))
    told = kernel.LanguageTeller(one, one)
    with pytest.raises(ValueError, match="offsets do not fit"):
        told.count(nothing, np.array([0, 1]), 10)
    with pytest.raises(ValueError, match="no such window"):
        told.count(nothing, np.array([0, 0]), 0)
