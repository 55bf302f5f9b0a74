"""Tokens: every kernel gives the same, and what a folding written with this Python's own Unicode data gives."""

from __future__ import annotations

import functools
import unicodedata
from typing import Any

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from dedup.text.packed import Packed
from dedup.text.unicode_table import DROP, SEPARATOR, WORD, FoldTable

UNSPACED = (
    "CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "IDEOGRAPHIC ITERATION", "IDEOGRAPHIC NUMBER ZERO",
    "VERTICAL IDEOGRAPHIC ITERATION", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "YI SYLLABLE",
)  # fmt: skip
SEPARATING_LETTERS = "\u02bb\u02bc\u02bd\u02b9\u02c8"
ALIKE = str.maketrans({"ı": "i", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0671": "\u0627"})
VANISHING_RANGES = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C4), (0x640, 0x640),
    (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E8), (0x6EA, 0x6ED), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF),
)  # fmt: skip


@functools.cache
def old_code_points() -> str:
    """The letters that every Unicode version knows that this Python and the table could have."""
    old = unicodedata.ucd_3_2_0
    chars = (chr(point) for point in range(0x30000) if not 0xD800 <= point < 0xE000)
    return "".join(c for c in chars if old.category(c) not in ("Cn", "Co") and not 0xAC00 < ord(c) < 0xD7A3)


def vanishes(char: str) -> bool:
    listed = any(first <= ord(char) <= last for first, last in VANISHING_RANGES)
    return listed or unicodedata.category(char) == "Cf"


def separate(char: str) -> str:
    if char == "\u0345":  # an iota where it stands, even before marks that Unicode would put before it
        return "ι"
    spacing = unicodedata.normalize("NFKD", char)
    accent = len(spacing) > 1 and spacing[0] == " " and char != "\u037a"  # which is an iota in capitals
    return " " if accent or char in SEPARATING_LETTERS else char


def digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char


def mark_vanishes(mark: str, base: str) -> bool:
    if mark == "\u0307":
        return base == "i"
    greek = bool(base) and unicodedata.name(base, "").startswith("GREEK SMALL LETTER")
    if mark == "\u0301" and base and base in "аеиоуыэюяіє":
        return True
    return (mark in ("\u0300", "\u0301", "\u0342") and greek) or (mark == "\u0308" and base == "е")


def naive_tokens(text: str) -> list[tuple[str, bool]]:
    """Folding as its documentation words it, over the whole text at once; without the limit on marks."""
    text = "".join(map(separate, text))
    previous = ""
    while text != previous:
        previous = text
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not vanishes(c)).casefold()
        text = text.translate(ALIKE)
    tokens: list[tuple[str, bool]] = []
    base, inside = "", False
    for char in map(digit, text):
        kind = unicodedata.category(char)[0]
        if not unicodedata.combining(char):
            base = char
        elif inside and mark_vanishes(char, base):
            continue
        if kind == "M" and not inside:  # a mark on nothing
            continue
        if kind not in "LMN" or char in SEPARATING_LETTERS:
            inside = False
            continue
        unspaced = kind != "M" and unicodedata.name(char, "").startswith(UNSPACED)
        if inside and (kind == "M" or not (unspaced or tokens[-1][1])):
            tokens[-1] = tokens[-1][0] + char, tokens[-1][1]
        else:
            tokens.append((char, unspaced))
        inside = True
    return [(token if unspaced else late_tone(token), unspaced) for token, unspaced in tokens]


def late_tone(word: str) -> str:
    if word[-3:-2] + word[-1:] in ("oa", "oe", "uy") and word[-2] in "\u0300\u0301\u0303\u0309\u0323":
        return word[:-2] + word[-1] + word[-2]
    return word


def listed(kernel: Any, text: str) -> list[tuple[str, bool]]:
    found = kernel.tokens(*Packed.of([text.encode()]).arrays, 0, False, True)
    words = found["folded"].decode().split(" ")[:-1]
    return list(zip(words, found["unspaced"].astype(bool).tolist(), strict=True))


@given(data=st.data())
def test_native_is_twin(kernel: Any, batches: st.SearchStrategy[Packed], data: st.DataObject) -> None:
    packed = data.draw(batches)
    seed = data.draw(st.integers(0, 2**64 - 1))
    for wanted in ((False, False), (True, False), (False, True), (True, True)):
        kernel.tokens(*packed.arrays, seed, *wanted)


@given(
    text=st.text("ab1 .\u00e9\u65e5\u0301\n", max_size=16).map(str.encode),
    bounds=st.lists(st.integers(0, 40), max_size=6),
)
def test_what_is_left_out_is_what_begins_there(kernel: Any, text: bytes, bounds: list[int]) -> None:
    inside = sorted(min(bound, len(text)) for bound in bounds)
    stretches = list(zip(inside[::2], inside[1::2], strict=False))
    packed = Packed.of([text, text]).without([stretches, []])
    whole = kernel.tokens(*Packed.of([text]).arrays, 0, True, True)
    words = whole["folded"].decode().split(" ")[:-1]
    places = whole["spans"][:, 0].tolist()
    kept = [
        word
        for word, place in zip(words, places, strict=True)
        if not any(start <= place < end for start, end in stretches)
    ]
    found = kernel.tokens(*packed.arrays, 0, False, True)
    assert found["folded"].decode().split(" ")[:-1] == kept + words
    assert found["offsets"].tolist() == [0, len(kept), len(kept) + len(words)]


@given(data=st.data())
def test_same_tokens_is_twin(kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject) -> None:
    encoded = [*data.draw(documents), b"A b-c", b"a B\xc2\xadc", b"a b,C"]
    packed = Packed.of([*encoded, *(one.upper() for one in encoded)])
    n = len(packed)
    pairs = np.array([(i, j) for i in range(n) for j in range(i, n)], np.uint32)
    found = kernel.same_tokens(packed.text, packed.offsets, pairs)
    folded = [kernel.tokens(*Packed.of([packed.encoded(i)]).arrays, 0, False, True)["folded"] for i in range(n)]
    assert found.tolist() == [folded[i] == folded[j] for i, j in pairs.tolist()]


@given(text=st.text(st.sampled_from(old_code_points()), max_size=40))
@example("Ξένοι ΦΊΛΟΙ ᾼ ᾳ ﬃ ½ ´ ﷺ ｶﾞ が hoàn thuỷ İ I\u0307 ё е\u0301 ㍿")
def test_every_kernel_folds_as_documented(kernel: Any, text: str) -> None:
    assert listed(kernel, text) == naive_tokens(text)


def test_every_old_code_point_folds_as_documented(kernel: Any) -> None:
    chars = old_code_points()
    text = "a, ".join(chars) + "a"
    assert listed(kernel, text) == naive_tokens(text)
    # And beside its neighbours, but not more marks than are kept, and without iota subscript: it becomes a letter,
    # which has its place among marks only where they are in canonical order.
    chars = chars.replace("\u0345", "")
    for start in range(0, len(chars), 29):
        assert listed(kernel, chars[start : start + 29]) == naive_tokens(chars[start : start + 29])


def test_marks_beyond_thirty_are_ignored(kernel: Any) -> None:
    for mark in "\u0323\u0301":
        assert [len(word) for word, _ in listed(kernel, "a" + mark * 29 + " b" + mark * 30 + " c" + mark * 31)] == [
            30,
            31,
            31,
        ]
    many = kernel.tokens(*Packed.of([("a" + "\u0301\u0323" * 20_000).encode()]).arrays, 0, False, True)
    assert len(many["folded"].decode()) == 32  # with its space


@given(data=st.data())
def test_a_document_folds_alike_wherever_it_stands(
    kernel: Any, documents: st.SearchStrategy[list[bytes]], data: st.DataObject
) -> None:
    encoded = data.draw(documents)
    batch = kernel.tokens(*Packed.of(encoded).arrays, 5, True, True)
    for i, document in enumerate(encoded):
        alone = kernel.tokens(*Packed.of([document]).arrays, 5, True, True)
        rows = slice(batch["offsets"][i], batch["offsets"][i + 1])
        for name in ("hashes", "unspaced", "spans"):
            np.testing.assert_array_equal(batch[name][rows], alone[name])
        assert batch["folded"][batch["folded_offsets"][i] : batch["folded_offsets"][i + 1]] == alone["folded"]


def test_words_across_every_block_boundary(kernel: Any) -> None:
    word = "Đường"
    for before in range(130):
        for filling in (" ", "x ", "é "):
            text = (filling * before)[:before] + " " + word + " end"
            assert listed(kernel, text)[-2:] == [(unicodedata.normalize("NFD", word.casefold()), False), ("end", False)]


def test_chunks_cut_by_a_block_are_not_remembered_by_a_part(kernel: Any) -> None:
    chunks = ("STRASSE—khỏe", "élève—a", "Minister’s", "新聞記事", "abcdefg—h", "ｶﾞa—b", "é", "Đường—Đường—Đường")
    for before in range(130):
        for chunk in chunks:
            text = " ".join(["x" * before, chunk, chunk[:-1], chunk[1:], chunk])
            listed(kernel, text)


LETTERS = (*"aZ9", *"éĐơß", *"اىپ", *"ếỢỷ", *"ሀቃ", *"Ａﬁ", *"𞤀𐐀𝐚", *"中ข", "oà", "uỷ", "òe", "hoạ")
BETWEEN = ("\u0301", "\u0323", "\u064b", "ـ", "\u00ad", "´", "½", "’")


@given(data=st.data())
def test_new_chunks_and_remembered_ones_fold_as_the_twin(kernel: Any, data: st.DataObject) -> None:
    # Chunks of 1 to 40 bytes, of letters of every width and now and then what is none, whole and cut anywhere.
    letters = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=12)
    broken = st.lists(st.sampled_from([*LETTERS, *LETTERS, *BETWEEN]), min_size=1, max_size=12)
    chunk = st.one_of(letters, letters, broken).map(lambda parts: "".join(parts).encode())
    cut = st.tuples(chunk, st.integers(0, 3), st.integers(1, 3)).map(lambda p: p[0][p[1] : -p[2]])
    chunks = data.draw(st.lists(st.one_of(chunk, chunk, chunk, cut), min_size=1, max_size=30))
    before = b"x" * data.draw(st.integers(0, 66))
    text = b" ".join([before, *chunks])
    # Twice: the second time they are remembered. And to the very end of the memory, which may not be read beyond.
    for documents in ([text, text + b" "], [b" ".join(chunks[:1])]):
        packed = Packed.of(documents)
        kernel.tokens(*packed.arrays, 3, False, True)


# What whole blocks are folded from, and what stops that: letters of one to four bytes, composed and decomposed, marks,
# what vanishes, tones that move, scripts without spaces, and bytes that are no UTF-8 or not the whole of it.
PLAIN = (*"aoeuyAZ9 ,.   ", *"éèñçüß", *"àảãáạđĐơưăâêô", *"ếỢỷộữỹ", *"жЙЁїЇ", *"άΣςώ", *"שלוםאב", *"—’“…\u00a0")
ARABIC = (*"اأإآةىيكلمنو", "\u064b", "\u0651", "\u0670", "ـ", "٣", "،", " ", "\u200f")
TONED = (
    "hóa", "hoá", "khỏe", "thủy", "Ủy", "òa", "quý", "của", "xoã", "ọe", "ùy ", "hó\u00ada", "tỏ\uff41", "hòa\u200b",
)  # fmt: skip
OTHER = (
    "\u0301", "\u0323", "a\u0323\u0302", "e\u0301", "İ", "i\u0307", "½", "№", "ﬁ", "ǆ", "中", "が", "한", "ก็", "कि",
    "😀", "𝐚", "ሀ፡ለ",
)  # fmt: skip
DAMAGED = (
    b"\x80", b"\xc3", b"\xe1", b"\xe1\xbb", b"\xf0\x9f", b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf8",
)  # fmt: skip


def block_texts() -> st.SearchStrategy[bytes]:
    """Texts of a few blocks that mostly can be folded as a whole, and end anywhere."""
    pools = [PLAIN, ARABIC, PLAIN + TONED, PLAIN + ARABIC, PLAIN + TONED + OTHER]
    encoded = [[part.encode() for part in pool] for pool in pools]
    encoded.append([*encoded[-1], *DAMAGED])
    body = st.sampled_from(encoded).flatmap(lambda pool: st.lists(st.sampled_from(pool), max_size=160)).map(b"".join)
    filling = st.sampled_from([b"x", b" ", "é".encode(), "ế".encode(), b"\xd8\xa7 "])
    before = st.tuples(filling, st.integers(0, 70)).map(lambda pair: (pair[0] * pair[1])[: pair[1]])
    text = st.tuples(before, body).map(b"".join)
    size = st.one_of(st.none(), st.sampled_from([*range(61, 69), *range(125, 132)]))
    return st.tuples(text, size).map(lambda pair: pair[0] if pair[1] is None else (pair[0] * 3)[: pair[1]])


@given(text=block_texts(), more=block_texts())
def test_whole_blocks_fold_as_the_twin(kernel: Any, text: bytes, more: bytes) -> None:
    # With other bytes behind it, and to the very end of the memory.
    for documents in ([text], [text, more], [text[:-1], text[-1:] + more]):
        packed = Packed.of(documents)
        kernel.tokens(*packed.arrays, 3, False, True)


def test_every_code_point_folds_as_the_twin_among_others(kernel: Any) -> None:
    # Those that no neighbour changes apart from the others, which would keep whole blocks from being folded as such.
    table = FoldTable.load()
    plain: list[int] = []
    other: list[int] = []
    for point in (*range(0x80, 0x3000), *range(0xA000, 0xAC00), *range(0xFB00, 0x10000)):
        entry = table.entry(point)
        (plain if entry.kind in (SEPARATOR, DROP) or (entry.kind == WORD and not entry.is_mark) else other).append(
            point
        )
    texts = [
        "".join(f"{end}{chr(point)}{end} " for point in points) for points in (plain, other) for end in ("", *"aey")
    ]
    packed = Packed.of([text.encode() for text in texts])
    kernel.tokens(*packed.arrays, 3, False, True)


def test_tones_are_placed_across_every_block_boundary(kernel: Any) -> None:
    words = (*TONED, "hóa\u00ad", "h\u00f3\u200d\u200da", "óae", "thúyền", "UỶ", "ｋｈỏｅ", "hóa中", "hóa\u0301")
    for filling in (" ", "x", "é"):
        for before in range(50, 68):
            texts = [(filling * 70).encode()[-before - before % 2 :] + f"{word}{end}".encode()
                     for word in words for end in ("", " end", "’", ", " + "đ" * 40, "x" * 70)]  # fmt: skip
            packed = Packed.of(texts)
            kernel.tokens(*packed.arrays, 3, False, True)


def test_marks_behind_a_letter_of_the_block_before(kernel: Any) -> None:
    # What is put out already has to be taken back: the mark may move, vanish or follow.
    for letter in ("a", "ế", "i", "α", "е", "ا", "x" * 70, "é" * 70):
        for between in ("", "\u00ad", "\u200b" * 30):
            for before in range(54, 66):
                text = "x" * before + " " + letter + between + "\u0301\u0323\u0308\u0307" + letter + " é"
                listed(kernel, text)


def test_short_chunks_have_room_behind_a_long_one(native: Any) -> None:
    # What a long chunk becomes may fill the room that was made for all that end in its block.
    for letter in "éx":
        texts = [letter * length + " é" * 40 for length in range(400, 12_000, 61)]
        found = native.tokens(*Packed.of([text.encode() for text in texts]).arrays, 0, False, False)
        assert np.diff(found["offsets"]).tolist() == [41] * len(texts)


@given(data=st.data())
def test_spans_cover_whole_characters_in_order(kernel: Any, texts: st.SearchStrategy[str], data: st.DataObject) -> None:
    encoded = data.draw(texts).encode()
    spans = kernel.tokens(*Packed.of([encoded]).arrays, 0, True, False)["spans"].tolist()
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)
    for start, end in spans:
        assert start < end <= len(encoded)
        assert encoded[start:end].decode()
