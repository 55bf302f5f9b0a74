"""The places that the rules for boilerplate look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.kernels.twin.anchors import lead
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable

PHRASES = ["", "a", "the", "the a", "i", "abc", "abcabcabc", "nguyen the", "2017", "x x x", "new"]
LINES = st.lists(
    st.sampled_from(
        [
            *"aAix\n\r\f.:,-0",
            " ",
            " ",
            "? ",
            " - ",
            ".)",
            ". ",
            "\u061f",
            "\u3002",
            "\u0964 ",
            "\u200b",
            "\x1d",
            "the a",
            "x x x",
            "2017",
            "\u2028",
            "\x85",
            "“",
            "…",
            "abc",
            "new",
            "\xe2",
        ]
    ),
    max_size=30,
).map(lambda pieces: "".join(pieces).encode())


@given(data=st.data())
def test_native_finds_the_twins_lines(
    kernel: Any,
    documents: st.SearchStrategy[list[bytes]],
    anchors_of: Callable[..., Any],
    data: st.DataObject,
) -> None:
    packed = Packed.of(data.draw(st.one_of(documents, st.lists(LINES, max_size=4))))
    wanted = np.array(data.draw(st.lists(st.integers(0, 1), min_size=len(packed), max_size=len(packed))), np.uint8)
    phrases = data.draw(st.lists(st.sampled_from(PHRASES), max_size=5))
    reach = st.sampled_from([0, 1, 2, 254, 255])
    most = st.sampled_from([1, 3, 6, 255, 255])
    limits = data.draw(st.lists(st.tuples(reach, reach, most, most), min_size=len(phrases), max_size=len(phrases)))
    masks = st.sampled_from([2**64 - 1, 2**64 - 1, 0, 0x0123456789ABCDEF, lead(b"a") | lead(b"the")])
    leads = data.draw(st.lists(masks, min_size=len(phrases), max_size=len(phrases)))
    kernel.anchored_lines(packed.text, packed.offsets, wanted, anchors_of(kernel, phrases, limits, leads))


@pytest.mark.parametrize(
    ("text", "before", "after", "expected"),
    [
        ("read more", 255, 255, [[0, 9, 0]]),
        ("one\nplease READ more\nlast", 255, 255, [[4, 20, 1]]),
        ("one\r\nread more", 0, 0, [[5, 14, 0]]),
        ("please read more", 0, 255, []),
        ("please read more", 1, 255, [[0, 16, 1]]),
        ("Done. Read more", 0, 255, [[0, 15, 1]]),
        ("Done, read more", 0, 255, []),
        ("12 read more", 0, 255, [[0, 12, 1]]),
        ("đó “read more”", 0, 255, [[0, 20, 1]]),
        ("read more of it", 0, 0, []),
        ("read more of it", 255, 2, [[0, 15, 0]]),
        ("read more: it", 0, 0, [[0, 13, 0]]),
        ("read more (12)", 0, 0, [[0, 14, 0]]),
        ("read more, it", 0, 0, []),
        ("read more. read more", 0, 0, [[0, 20, 0], [0, 20, 2]]),
        ("read\nmore", 255, 255, []),
        ("readmore", 255, 255, []),
        ("", 255, 255, []),
    ],
)
def test_a_phrase_tells_near_its_sentences_bounds(
    kernel: Any, anchors_of: Callable[..., Any], text: str, before: int, after: int, expected: list[list[int]]
) -> None:
    packed = Packed.of([text.encode()])
    anchors = anchors_of(kernel, ["read more"], [(before, after, 255, 255)])
    rows = kernel.anchored_lines(packed.text, packed.offsets, np.ones(1, np.uint8), anchors)
    assert rows[:, [1, 2, 4]].tolist() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("please read more", True),
        ("kindly read more", False),
        ("read more", False),
        ("kindly. Please, read more", True),
        ("please. Now read more", False),
        ("please 12 now read more", False),
        ("12 please read more", True),
    ],
)
def test_a_sentence_begins_with_one_of_the_leads(
    kernel: Any, anchors_of: Callable[..., Any], text: str, expected: bool
) -> None:
    packed = Packed.of([text.encode()])
    anchors = anchors_of(kernel, ["read more"], [(1, 255, 255, 255)], [lead(b"please") | lead(b"do")])
    assert (len(kernel.anchored_lines(packed.text, packed.offsets, np.ones(1, np.uint8), anchors)) > 0) == expected


@pytest.mark.parametrize(
    ("text", "limits", "expected"),
    [
        ("please read more", (255, 255, 3, 255), True),
        ("please do read more", (255, 255, 3, 255), False),
        ("it rained. please read more", (255, 255, 3, 255), True),
        ("it rained።please read more", (255, 255, 3, 255), False),
        ("it rained። please read more", (255, 255, 3, 255), True),
        ("it rained。please read more", (255, 255, 3, 255), True),
        ("it rained, “please” read more", (255, 255, 3, 255), False),
        ("a.org/?read more", (0, 255, 9, 255), False),
        ("a.org/?read more", (0, 255, 255, 255), True),
        ("read more - of it", (255, 0, 9, 255), True),
        ("read more-of it", (255, 0, 9, 255), False),
        ("it rained. read more", (255, 255, 255, 4), True),
        ("it all rained. read more", (255, 255, 255, 4), False),
    ],
)
def test_a_phrase_tells_in_a_brief_sentence_and_line(
    kernel: Any, anchors_of: Callable[..., Any], text: str, limits: tuple[int, ...], expected: bool
) -> None:
    packed = Packed.of([text.encode()])
    rows = kernel.anchored_lines(
        packed.text, packed.offsets, np.ones(1, np.uint8), anchors_of(kernel, ["read more"], [limits])
    )
    assert (len(rows) > 0) == expected


def test_a_place_is_told_in_tokens_and_in_bytes(kernel: Any, anchors_of: Callable[..., Any]) -> None:
    packed = Packed.of(["Là\n“Xin, read more”".encode()])
    rows = kernel.anchored_lines(packed.text, packed.offsets, np.ones(1, np.uint8), anchors_of(kernel, ["read more"]))
    assert rows.tolist() == [[0, 4, 24, 3, 1, 8]]


def test_only_wanted_documents_are_looked_at(kernel: Any, anchors_of: Callable[..., Any]) -> None:
    packed = Packed.of([b"read more", b"read more"])
    wanted = np.array([0, 1], np.uint8)
    found = kernel.anchored_lines(packed.text, packed.offsets, wanted, anchors_of(kernel, ["read more"]))
    assert (found.dtype, found.tolist()) == (np.uint32, [[1, 0, 9, 2, 0, 0]])


@pytest.mark.parametrize(
    "changes",
    [
        {"wanted": np.ones(1, np.uint8)},
        {"offsets": np.array([0, 9, 8], np.int64)},
    ],
    ids=str,
)
def test_arrays_must_fit(kernel: Any, anchors_of: Callable[..., Any], changes: dict[str, Any]) -> None:
    arguments: dict[str, Any] = {
        "text": np.frombuffer(b"one two three", np.uint8),
        "offsets": np.array([0, 5, 13], np.int64),
        "wanted": np.ones(2, np.uint8),
        "anchors": anchors_of(kernel, ["read more"]),
    }
    assert kernel.anchored_lines(**arguments).shape == (0, 6)
    with pytest.raises(ValueError, match=r"\w"):
        kernel.anchored_lines(**(arguments | changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"phrases": b"read more\nread more"},
        {"phrases": b"read more\n\n"},
        {"reaches": np.zeros((2, 4), np.uint8)},
        {"leads": np.zeros(0, np.uint64)},
    ],
    ids=str,
)
def test_anchors_must_fit(kernel: Any, changes: dict[str, Any]) -> None:
    arguments = {"phrases": b"read more\n", "reaches": np.zeros((1, 4), np.uint8), "leads": np.zeros(1, np.uint64)}
    kernel.Anchors(**arguments)
    with pytest.raises(ValueError, match=r"\w"):
        kernel.Anchors(**(arguments | changes))
