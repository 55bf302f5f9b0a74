"""Where tokens begin and end."""

from __future__ import annotations

import pytest

from dedup.near.shingles import shingles
from dedup.text.packed import Packed, byte_spans, code_point_spans
from dedup.text.tokens import fold, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \n\t—…!", []),
        ("one", ["one"]),
        ("U.S.-led 3.5%", ["u", "s", "led", "3", "5"]),
        ("snake_case", ["snake", "case"]),
        ("你好world", ["你", "好", "world"]),
        ("3月14日", ["3", "月", "14", "日"]),
        ("한국어 뉴스", [fold("한국어"), fold("뉴스")]),
        ("ไทย", ["ไ", "ท", "ย"]),
        ("น้ำ", ["น้\u0e4d", "า"]),
        ("ガ", ["カ\u3099"]),
        ("\ufdfa", ["صلي", "الله", "عليه", "وسلم"]),
        ("１½", ["11", "2"]),
        ("👍 ok 👍", ["ok"]),
        ("a\x00b", ["a", "b"]),
        ("a\ud800b", ["a", "b"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


def test_spans_count_code_points_not_bytes() -> None:
    text = "né 😀 Đường 中文"
    found = [text[start:end] for start, end in tokenize(text).spans]
    assert found == ["né", "Đường", "中", "文"]


def test_scripts_without_spaces_are_told_apart() -> None:
    tokens = tokenize("Tokyo 東京 ครับ ພາສາ ខ្មែរ မြန်မာ 서울 Москва")
    kinds = dict(zip(tokens.words, tokens.unspaced, strict=True))
    assert not any(kinds[word] for word in ("tokyo", fold("서울"), "москва"))
    assert all(kinds[word] for word in ("東", "京", "ค", "ພ"))
    assert sum(tokens.unspaced) == len(tokens.words) - 3


def test_marks_stay_with_their_character() -> None:
    for text in ("ខ្មែរ", "မြန်မာ", "ข่าวน้ำ"):
        assert all(word[0] == word.strip()[0] for word in tokenize(text).words)
        assert "".join(tokenize(text).words) == fold(text).replace(" ", "")


def test_spans_convert_both_ways() -> None:
    encoded = "né 😀x".encode()
    spans = [(0, 2), (3, 4), (4, 5), (5, 5)]
    as_bytes = byte_spans(encoded, spans)
    assert as_bytes == [(0, 3), (4, 8), (8, 9), (9, 9)]
    import numpy as np

    assert [tuple(row) for row in code_point_spans(encoded, np.array(as_bytes, np.uint32)).tolist()] == spans


def test_packed_takes_some_with_what_is_left_out() -> None:
    import numpy as np

    packed = Packed.of([b"one", b"", b"three"]).without([[], [], [(0, 2)]])
    some = packed.take(np.array([2, 0]))
    assert [some.encoded(i) for i in range(len(some))] == [b"three", b"one"]
    assert (some.skip_offsets.tolist(), some.skips.tolist()) == ([0, 1, 1], [[0, 2]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("One two", ["one two"]),
        ("one two three four five", ["one two three four five"]),
        ("a b c d e f", ["a b c d e", "b c d e f"]),
        ("中文", ["中 文"]),
        ("中文字", ["中 文 字"]),
        ("中文字体", ["中 文 字", "文 字 体"]),
        ("in 中文字", ["中 文 字"]),
        ("in 2017 中文 a", ["in 2017 中 文 a", "中 文 a"]),
    ],
)
def test_shingles(text: str, expected: list[str]) -> None:
    assert shingles(text, "keep") == expected


def test_a_changed_character_costs_little_without_spaces() -> None:
    text = "外交部发言人星期一在北京举行的例行记者会上就有关问题回答了记者的提问并表示双方将继续保持沟通" * 2
    one, two = set(shingles(text)), set(shingles(text[:30] + "某" + text[31:]))
    assert len(one - two) <= 3
