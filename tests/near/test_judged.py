"""One pair at a time has to the last bit the figures of many pairs at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.near.judged import Held, judged
from dedup.near.matches import Related
from dedup.near.verify import judge
from dedup.settings import Settings
from dedup.text.packed import Packed

WORDS = [f"w{i}" for i in range(90)]


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Stretches of a few sources, so that many share some of their words, in runs of any length, once or again."""
    pieces = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 70), st.integers(1, 3)), max_size=5))
    parts = [WORDS[start : start + size][::step] for start, size, step in pieces]
    if draw(st.booleans()):
        parts.append(["中文新闻记者报道"] * draw(st.integers(1, 9)))
    return " ".join(word for part in parts for word in part)


@given(
    st.lists(texts(), min_size=1, max_size=6),
    st.sampled_from([0.5, 0.7, 0.875, 1.0]),
    st.sampled_from([("near",), ("duplicates",)]),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60)), max_size=2),
)
def test_the_same_as_many_at_once(
    collection: list[str], threshold: float, relations: tuple[str, ...], bounds: list[tuple[int, int]]
) -> None:
    settings = Settings(threshold, relations, threads=1)
    encoded = [text.encode() for text in collection]
    stretches: list[list[tuple[int, int]]] = [[] for _ in encoded]
    for own, (start, size) in zip(stretches, bounds, strict=False):
        own.append((start, start + size))
    skips = [np.array(own, "<u4").tobytes() or None for own in stretches]
    one, *others = map(Held, encoded, skips)
    places = np.array([(0, i) for i in range(1, len(encoded))], np.uint32).reshape(-1, 2)
    related = Related.of_verified(judge(Packed.of(encoded).without(stretches), places, settings, 7))
    figures = zip(related.relation.tolist(), *(own.tolist() for own in related.figures), strict=True)
    expected = {int(pair[1]) - 1: own for pair, own in zip(related.pairs, figures, strict=True)}
    found = judged(one, others, settings, 7)
    assert {i: tuple(own) for i, own in enumerate(found) if own is not None} == expected
