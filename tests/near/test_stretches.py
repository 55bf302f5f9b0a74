"""Boilerplate of many texts: the same as the rules find in each by itself."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedup.kernels import kernel
from dedup.near.sketches import Sketches
from dedup.near.stretches import StretchFinder, find_stretches
from dedup.text.boilerplate import find_boilerplate, telling_phrases
from dedup.text.packed import Packed, byte_spans
from dedup.text.tokens import tokenize

SIGNS = [
    "\n",
    "\n",
    "\r\n",
    "\u2028",
    " ",
    " ",
    ". ",
    "! ",
    "。",
    "“",
    "”",
    '"',
    "… ",
    " © ",
    ": ",
    " - ",
    " | ",
    "\xa0",
]
WORDS = ["2021 ", "12 ", "(3)", "the ", "Bộ trưởng ", "said ", "وزير ", "外相は", "Mr. ", "wire ", "a", "first ", "us "]
ADDRESSES = [
    "https://example.org/a.",
    "www.example.org",
    "HTTP://EXAMPLE.ORG/É",
    "://",
    "(http://例え.jp/一)",
    "http://www.example.org/?u=http://a.b/c).",
    "www.a.org/b://c!",
    "https://...",
    "[a](https://b.c/d).",
    "xhttps://b.c",
    "ftp://www.b.c",
    "http:www.://",
    "http://a]",
    "wWw.x.y",
]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(sorted(map(str.rstrip, telling_phrases()))),
        st.sampled_from(["Read more", "Related articles", "Comments", "bình luận", "Tags: ", "facebook twitter"]),
        st.sampled_from(SIGNS),
        st.sampled_from(SIGNS),
        st.sampled_from(WORDS),
        st.sampled_from(ADDRESSES),
        st.just("\nThe ministers of both countries met in Rome\n"),
    ),
    max_size=20,
).map("".join)


def by_itself(text: str) -> list[tuple[int, int]]:
    tokens = tokenize(text)
    found = byte_spans(
        text.encode(), [(one.start, one.end) for one in find_boilerplate(text, tokens.words, tokens.spans)]
    )
    cut = Packed.of([text.encode()]).without([found])
    left = kernel.tokens(*cut.arrays, 0, False, False)["offsets"][-1]
    return found if left else []


@settings(max_examples=400)
@example(["articles lie\u0301https://example.org/a."])
@example(["The talks go on.\nRelated articles\nThe ministers of both countries met in Rome\nRead more"])
@given(st.lists(TEXTS, max_size=4))
def test_the_rules_find_no_more_in_a_text_by_itself(texts: list[str]) -> None:
    assert find_stretches([text.encode() for text in texts]) == [by_itself(text) for text in texts]


@given(st.lists(TEXTS, min_size=1, max_size=4), st.data())
def test_a_block_does_not_depend_on_others(texts: list[str], data: st.DataObject) -> None:
    finder = StretchFinder()
    packed = Packed.of([text.encode() for text in texts])
    anchored = np.array(data.draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts))), np.bool_)
    first = finder.find(packed, anchored)
    assert list(first) == sorted(first)
    assert finder.find(packed, anchored) == first == StretchFinder().find(packed, anchored)


@given(st.lists(st.tuples(TEXTS, st.lists(st.integers(0, 60)))))
def test_cut_texts_have_the_tokens_that_are_not_left_out(drawn: list[tuple[str, list[int]]]) -> None:
    texts, stretches = [text.encode() for text, _ in drawn], []
    for (_, bounds), text in zip(drawn, texts, strict=True):
        inside = sorted({min(bound, len(text)) for bound in bounds})
        stretches.append(list(zip(inside[::2], inside[1::2], strict=False)))
    cut = Packed.of(texts).without(stretches)
    where_each_stands = kernel.tokens(*cut.arrays, 0, True, True)  # so that nothing can be cut physically
    found = kernel.tokens(*cut.arrays, 0, False, True)
    assert found["folded"] == where_each_stands["folded"]
    assert found["offsets"].tolist() == where_each_stands["offsets"].tolist()


def sketches_of(sizes: list[int], first: int) -> Sketches:
    numbers = np.arange(first, first + len(sizes))
    return Sketches(
        numbers.astype(np.uint32),
        numbers.astype(np.uint32),
        (same := numbers.astype(np.uint64)),
        same,
        numbers.astype(np.bool_),
        numbers.astype(np.uint32).reshape(-1, 1),
        np.repeat(numbers, sizes).astype(np.uint32),
        np.cumsum([0, *sizes], dtype=np.int64),
    )


@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(0, 3))))
def test_sketches_are_replaced(sizes: list[tuple[int, int | None]]) -> None:
    rows = [row for row, (_, new) in enumerate(sizes) if new is not None]
    old = sketches_of([size for size, _ in sizes], 1)
    old.replace(np.array(rows, np.intp), sketches_of([new for _, new in sizes if new is not None], 100))
    for row, (size, new) in enumerate(sizes):
        number = row + 1 if new is None else 100 + rows.index(row)
        assert old.hashes[old.offsets[row] : old.offsets[row + 1]].tolist() == [number] * (size if new is None else new)
        assert (old.bodies[row], old.digests[row], old.tokens[row]) == (number, row + 1, number)
