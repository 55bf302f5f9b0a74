"""What reports of one event have in common: native = twin = a plain computation."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

#: Of each term its value and its place; a word may have several terms, and a text more than are sorted one by one.
words = st.lists(st.tuples(st.integers(0, 60), st.sampled_from([0.0, 0.3, 0.6, 1.0])), min_size=1, max_size=3)
texts = st.lists(words, max_size=12) | st.lists(words, min_size=60, max_size=90)
collections = st.lists(texts, max_size=4)
Text = list[list[tuple[int, float]]]

OTHER: Final = 3.25
VALUES: Final = {term: 0.0 if term % 7 == 0 else term / 8 for term in range(40)}
LIMITS: Final = {"lead": 40, "head": 5, "near": 3}


def rarity(kernel: Any) -> Any:
    return kernel.Rarity(np.array(list(VALUES), np.uint32), np.array(list(VALUES.values()), np.float32), OTHER)


def placed(documents: list[Text]) -> tuple[NDArray[Any], ...]:
    flat = [(term, 7 * place, own) for text in documents for place, word in enumerate(text) for term, own in word]
    return (
        np.array([term for term, _, _ in flat], np.uint32),
        np.array([place for _, place, _ in flat], np.uint32),
        np.array([own for *_, own in flat], np.float32),
        np.cumsum([0, *(sum(map(len, text)) for text in documents)], dtype=np.int64),
    )


def seen(kernel: Any, documents: list[Text], *, within: bool) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = kernel.story_views(rarity(kernel), *placed(documents), within, **LIMITS)
    return found


def features(kernel: Any, views: dict[str, NDArray[Any]], pairs: NDArray[np.uint32], rarest: int) -> Any:
    return kernel.story_features(
        **{name: own for name, own in views.items() if name != "sizes"}, pairs=pairs, rarest=rarest
    )


def every_pair(n: int) -> NDArray[np.uint32]:
    return np.array([(a, b) for a in range(n) for b in range(n)], np.uint32).reshape(-1, 2)


@given(documents=collections, within=st.booleans(), rarest=st.integers(1, 25))
def test_native_is_twin(
    native: Any,
    twin: Any,
    assert_same: Callable[[Any, Any], None],
    documents: list[Text],
    within: bool,
    rarest: int,
) -> None:
    views = seen(native, documents, within=within)
    assert_same(views, seen(twin, documents, within=within))
    pairs = every_pair(len(documents))
    assert_same(features(native, views, pairs, rarest), features(twin, views, pairs, rarest))


def weighed(own: list[tuple[int, float]]) -> dict[int, float]:
    """The fingerprint of terms, of length one."""
    sums: dict[int, float] = {}
    for term, weight in own:
        sums[term] = sums.get(term, 0.0) + weight
    counted = {
        term: (math.sqrt(total) if total > 1 else total) * VALUES.get(term, OTHER) for term, total in sums.items()
    }
    length = math.sqrt(sum(weight**2 for weight in counted.values()))
    return {term: weight / length for term, weight in sorted(counted.items()) if weight > 0}


def of_document(views: dict[str, NDArray[Any]], i: int, names: tuple[str, str], offsets: str) -> dict[int, float]:
    own = slice(*views[offsets][i : i + 2].tolist())
    return dict(zip(views[names[0]][own].tolist(), views[names[1]][own].tolist(), strict=True))


@given(documents=collections, within=st.booleans())
def test_views_are_what_a_plain_reader_sees(kernel: Any, documents: list[Text], within: bool) -> None:
    views = seen(kernel, documents, within=within)
    for i, text in enumerate(documents):
        looked_at = [[own for j, own in enumerate(word) if not within or j == 0 or own[0] & 3 == 1] for word in text]
        lead = [own for word in looked_at[: LIMITS["lead"]] for own in word]
        head = [own for word in looked_at[: LIMITS["head"]] for own in word]
        whole = of_document(views, i, ("terms", "weights"), "offsets")
        assert list(whole) == list(weighed(lead))
        assert list(whole.values()) == pytest.approx(list(weighed(lead).values()), rel=1e-5)
        assert of_document(views, i, ("terms", "rarities"), "offsets") == {
            term: VALUES.get(term, OTHER) for term in whole
        }
        of_head = of_document(views, i, ("head_terms", "head_weights"), "head_offsets")
        assert of_head == pytest.approx(weighed(head), rel=1e-5)
        terms = [term for term, _ in lead]
        beside = {
            ((min(a, b) << 32 | max(a, b)) * 0x9E3779B97F4A7C15 % 2**64) >> 32
            for j, a in enumerate(terms)
            for b in terms[j + 1 : j + 1 + LIMITS["near"]]
            if a != b
        }
        assert views["adjacent"][slice(*views["adjacent_offsets"][i : i + 2])].tolist() == sorted(beside)
        assert views["sizes"][i] == len(weighed([own for word in text for own in word]))


@given(documents=st.lists(texts, min_size=1, max_size=3), rarest=st.integers(1, 25))
def test_features_are_plain_counts(kernel: Any, documents: list[Text], rarest: int) -> None:
    views = seen(kernel, documents, within=False)
    pairs = every_pair(len(documents))
    for (a, b), own in zip(pairs.tolist(), features(kernel, views, pairs, rarest).tolist(), strict=True):
        one, other = (of_document(views, i, ("terms", "weights"), "offsets") for i in (a, b))
        heads = [of_document(views, i, ("head_terms", "head_weights"), "head_offsets") for i in (a, b)]
        adjacent = [set(views["adjacent"][slice(*views["adjacent_offsets"][i : i + 2])].tolist()) for i in (a, b)]
        both = one.keys() & other.keys()
        rare = sorted((VALUES.get(term, OTHER) for term in both), reverse=True)
        numbers = [sum(term & 3 == 2 for term in vector) for vector in (one, other)]

        def least(kind: int, vectors: tuple[dict[int, float], ...] = (one, other)) -> float:
            mine = [{term: own for term, own in vector.items() if term & 3 == kind} for vector in vectors]
            common = mine[0].keys() & mine[1].keys()
            return min(sum(vector[term] for term in common) / (sum(vector.values()) or 1) for vector in mine)

        assert own == pytest.approx(
            [
                sum(math.sqrt(one[term] * other[term]) for term in both)
                / (math.sqrt(sum(one.values()) * sum(other.values())) or 1),
                sum(rare[:rarest]) / rarest,
                sum(term & 3 == 0 for term in both),
                least(1),
                least(2),
                min(numbers),
                max(
                    sum(own for term, own in head.items() if term in theirs) / (sum(head.values()) or 1)
                    for head, theirs in zip(heads, (other, one), strict=True)
                ),
                len(adjacent[0] & adjacent[1]) / (min(map(len, adjacent)) or 1),
                (max(len(one), len(other)) + 1) / (min(len(one), len(other)) + 1),
            ],
            abs=1e-5,
        )


@given(documents=collections, data=st.data())
def test_a_document_among_others_is_the_document_alone(
    kernel: Any, assert_same: Callable[[Any, Any], None], documents: list[Text], data: st.DataObject
) -> None:
    if not documents:
        return
    i = data.draw(st.integers(0, len(documents) - 1))
    every, alone = seen(kernel, documents, within=True), seen(kernel, [documents[i]], within=True)
    for names, offsets in (
        (("terms", "weights"), "offsets"),
        (("terms", "rarities"), "offsets"),
        (("head_terms", "head_weights"), "head_offsets"),
    ):
        assert of_document(every, i, names, offsets) == of_document(alone, 0, names, offsets)
    pairs = every_pair(len(documents))
    found = features(kernel, every, pairs, 20)
    assert_same(features(kernel, every, pairs[:, ::-1].copy(), 20), found)
    place = data.draw(st.integers(0, len(pairs) - 1))
    assert_same(features(kernel, every, pairs[place : place + 1], 20), found[place : place + 1])


def test_arguments_are_checked(kernel: Any) -> None:
    terms, places, weights, offsets = placed([[[(1, 1.0)], [(2, 0.3)]]])
    for wrong, said in (
        ((terms, places, weights[:1], offsets), "one weight"),
        ((terms, places[:1], weights, offsets), "one place"),
        ((terms, places, weights, offsets + 1), "offsets do not fit"),
    ):
        with pytest.raises(ValueError, match=said):
            kernel.story_views(rarity(kernel), *wrong, False, **LIMITS)
    for name in LIMITS:
        with pytest.raises(ValueError, match="too large"):
            kernel.story_views(rarity(kernel), terms, places, weights, offsets, False, **(LIMITS | {name: 2**31 - 1}))
    views, pairs = seen(kernel, [[[(1, 1.0)], [(2, 0.3)]]], within=False), np.zeros((1, 2), np.uint32)
    for changes, said in (
        ({"weights": views["weights"][:1]}, "one weight"),
        ({"head_weights": views["head_weights"][:1]}, "one weight"),
        ({"rarities": views["rarities"][:1]}, "one rarity"),
        ({"offsets": views["offsets"] + 1}, "offsets do not fit"),
        ({"adjacent_offsets": views["adjacent_offsets"] + 1}, "offsets do not fit"),
        ({"adjacent_offsets": np.zeros(3, np.int64)}, "one view of each kind"),
        ({"head_offsets": np.zeros(3, np.int64)}, "one view of each kind"),
    ):
        with pytest.raises(ValueError, match=said):
            features(kernel, views | changes, pairs, 20)
    with pytest.raises(ValueError, match="a pair of no document"):
        features(kernel, views, pairs + np.uint32(1), 20)
    with pytest.raises(ValueError, match="no rarest"):
        features(kernel, views, pairs, 0)
