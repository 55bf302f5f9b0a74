"""Boilerplate of many texts: the same as the rules find in each by itself."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedup.kernels import kernel
from dedup.near.sketches import Sketches
from dedup.near.stretches import StretchFinder, find_stretches
from dedup.text.boilerplate import find_boilerplate, find_in_line, find_in_part, telling_phrases
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


STOPS = [
    ". ",
    "! ",
    "? ",
    "… ",
    "؟ ",
    "۔ ",
    "। ",
    "։ ",
    "። ",
    "。",
    "！",
    "？",
    "｡",
    '." ',
    ".) ",
    "... ",
    ".\u200b",
    " . ",
    "?",
]
SPOKEN = ["Mr. ", "J. ", "“", "”", '"', "«", "12 ", "1.5 ", "½ ", "外相は", "¿", " - ", ": ", " | ", "© ", "e\u0301 "]
PHRASES = [
    *[
        "Read more",
        "Copyright all rights reserved",
        "© 2021 Example",
        "Follow us on Twitter",
        "Facebook Twitter",
        "Tags: a",
    ],
    *["The post the talks first appeared on Wire", "Sign up for our newsletter", "Privacy policy", "Terms of use"],
    *["Đọc thêm: giá xăng", "جميع الحقوق محفوظة", "All rights reserved", "See also", "Comments", "Powered by us"],
]
PLAIN = st.sampled_from(
    ["the ministers met ", "in Rome ", "وزير ", "Bộ trưởng ", "they said ", "and ", "left for home today "]
)
SENTENCES = st.one_of(
    st.lists(st.one_of(PLAIN, PLAIN, PLAIN, st.sampled_from(SPOKEN)), max_size=14).map("".join),
    st.lists(PLAIN, min_size=1, max_size=9).map("".join),
    st.sampled_from(PHRASES),
    st.sampled_from(sorted(map(str.rstrip, telling_phrases()))),
)
CUT = st.lists(st.tuples(SENTENCES, st.sampled_from(STOPS)), max_size=9).map(lambda of: "".join(map("".join, of)))
FILLED = st.tuples(st.integers(1, 12), st.integers(0, 16)).map(
    lambda of: ("and they all went on " * of[0] + ". ") * of[1]
)
LONG = st.lists(st.one_of(FILLED, FILLED, CUT, CUT, SENTENCES), max_size=7).map("".join)


@settings(max_examples=500)
@given(st.lists(LONG, min_size=1, max_size=3))
def test_the_rules_find_no_more_in_a_long_line_by_itself(texts: list[str]) -> None:
    assert find_stretches([text.encode() for text in texts]) == [by_itself(text) for text in texts]


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("margin", "tells"), [(0, False), (20, False), (170, True)])
def test_a_part_tells_if_no_longer_sentence_could_be_boilerplate(margin: int, tells: bool, whole: bool) -> None:
    around = "He left. " * 200 if whole else "He left, " * 200
    text = f"{around[:-2]}. Read more. {around}"
    words, (starts, ends) = (tokens := tokenize(text)).words, zip(*tokens.spans, strict=True)
    hit = words.index("read")
    found = find_in_line(text, words, starts, ends, [hit])
    assert [text[one.start : one.end] for one in found] == ["Read more."]
    own, at = slice(hit - margin, hit + 2 + margin), starts[hit - margin]
    of_part = find_in_part(
        text[at : ends[own.stop - 1] + 1],
        words[own],
        [start - at for start in starts[own]],
        [end - at for end in ends[own]],
        [margin],
        is_head=False,
        is_tail=False,
    )
    # A sentence that is cut off might go with the one beside it.
    assert (of_part is not None) == (tells and whole)
    assert of_part is None or [(one.start + at, one.end + at) for one in of_part] == [one[:2] for one in found]


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
