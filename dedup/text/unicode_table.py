"""The frozen folding table: what each code point becomes, for the native kernel and for its twin alike.

``unicodedata`` differs between Python versions, so folding with it would give other signatures on another machine.
The table is therefore made once, by this script, with one Unicode version, and shipped as ``fold.table``::

    python -m dedup.text.unicode_table      # with a Python, or a unicodedata2, of that version

What a code point becomes is the fixed point of NFKD and full case folding (Unicode Standard Annex #15 and section
3.13), with these deliberate additions, each because newsrooms write both forms of the same text:

* decimal digits of every script become ASCII digits;
* Arabic and Hebrew vowel marks, hamza above and below, madda and tatweel vanish; alef maqsura and Farsi yeh become
  yeh, keheh becomes kaf, alef wasla becomes alef;
* dotless i becomes i, and a dot above vanishes after i, so that Turkish survives both kinds of upper-casing;
* an acute vanishes after a Greek letter (capitals go without) and after a Cyrillic vowel (stress marks), and a
  diaeresis after Cyrillic ie (Russian mostly omits it);
* zero-width characters, soft hyphens, bidi controls and variation selectors vanish;
* letters that are apostrophes in all but name, and spacing accents, separate words, as apostrophes do.
"""

from __future__ import annotations

import functools
import struct
import unicodedata
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

__all__ = ["COMPLEX", "DROP", "SEPARATOR", "UNICODE_VERSION", "UNSPACED", "WORD", "Entry", "FoldTable", "table_bytes"]

UNICODE_VERSION: Final = "15.1.0"
MAGIC: Final = b"DEDUPFT1"
BLOCK: Final = 256
CODE_POINTS: Final = 0x110000

#: The kinds of code points. COMPLEX ones are replaced by a sequence that is folded in their place.
SEPARATOR, WORD, UNSPACED, DROP, COMPLEX = range(5)

#: Classes of base letters, and the marks that vanish after them (bit sets).
I_LIKE, GREEK, CYRILLIC_VOWEL, CYRILLIC_IE = 1, 2, 4, 8
VANISHES_AFTER: Final = {
    0x0307: I_LIKE,
    0x0300: GREEK,
    0x0301: GREEK | CYRILLIC_VOWEL,
    0x0342: GREEK,
    0x0308: CYRILLIC_IE,
}
CYRILLIC_VOWELS: Final = frozenset("аеиоуыэюяіє")

ALIKE: Final = {"ı": "i", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0671": "\u0627"}
SEPARATING_LETTERS: Final = frozenset("\u02bb\u02bc\u02bd\u02b9\u02c8\ua78b\ua78c")
VANISHING_RANGES: Final = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),  # Hebrew points
    (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED),
    (0x0898, 0x089F), (0x08CA, 0x08FF),  # Arabic marks
    (0x0640, 0x0640), (0x07FA, 0x07FA),  # tatweel and its N'Ko cousin
    (0x115F, 0x1160), (0x3164, 0x3164), (0xFFA0, 0xFFA0),  # Hangul fillers
    (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0xFE00, 0xFE0F),
    (0xE0000, 0xE0FFF),  # tags and variation selectors
)  # fmt: skip
UNSPACED_NAMES: Final = (
    "CJK UNIFIED IDEOGRAPH", "CJK COMPATIBILITY IDEOGRAPH", "IDEOGRAPHIC ITERATION", "IDEOGRAPHIC NUMBER ZERO",
    "VERTICAL IDEOGRAPHIC ITERATION", "HIRAGANA", "KATAKANA", "HENTAIGANA", "THAI", "LAO", "KHMER", "MYANMAR",
    "TAI LE", "NEW TAI LUE", "TAI THAM", "TAI VIET", "YI SYLLABLE", "TANGUT", "NUSHU",
)  # fmt: skip
#: No code point may grow by more than this many bytes for one of its own, spaces between tokens included.
MAX_GROWTH: Final = 12


class Entry(NamedTuple):
    """What one code point becomes.

    `mapping` is its folded form, or for COMPLEX the sequence to fold in its place; empty means the code point itself.
    """

    kind: int
    ccc: int = 0
    is_mark: bool = False
    base_class: int = 0
    vanishes_after: int = 0
    mapping: str = ""


_HEADER: Final = struct.Struct("<8s3BxIIII")
_ENTRY: Final = struct.Struct("<6BxxI")


@dataclass(frozen=True, slots=True)
class FoldTable:
    """The table as the twin reads it.

    Examples
    --------
    >>> FoldTable.load().entry(ord("É")).mapping == "e\u0301"
    True
    """

    unicode_version: str
    stage1: array[int]
    stage2: array[int]
    entries: tuple[Entry, ...]

    @classmethod
    @functools.cache
    def load(cls) -> FoldTable:
        """Read the table that ships with the package."""
        return cls.from_bytes(table_bytes())

    @classmethod
    def from_bytes(cls, data: bytes) -> FoldTable:
        """Parse the file format that `build` writes."""
        magic, major, minor, patch, blocks, entries, pool_size, _ = _HEADER.unpack_from(data)
        if magic != MAGIC:
            raise ValueError("not a folding table")
        at = _HEADER.size
        stage1 = array("H", data[at : at + 2 * CODE_POINTS // BLOCK])
        at += 2 * len(stage1)
        stage2 = array("H", data[at : at + 2 * blocks * BLOCK])
        at += 2 * len(stage2)
        pool = data[at + entries * _ENTRY.size :][:pool_size]
        parsed = []
        for i in range(entries):
            kind, ccc, is_mark, base, after, length, offset = _ENTRY.unpack_from(data, at + i * _ENTRY.size)
            parsed.append(Entry(kind, ccc, bool(is_mark), base, after, pool[offset : offset + length].decode()))
        return cls(f"{major}.{minor}.{patch}", stage1, stage2, tuple(parsed))

    def entry(self, code_point: int) -> Entry:
        """The entry of one code point."""
        return self.entries[self.stage2[self.stage1[code_point // BLOCK] * BLOCK + code_point % BLOCK]]


@functools.cache
def table_bytes() -> bytes:
    """The bytes of ``fold.table``."""
    return Path(__file__).with_name("fold.table").read_bytes()


def _vanishes(char: str) -> bool:
    point = ord(char)
    return unicodedata.category(char) == "Cf" or any(low <= point <= high for low, high in VANISHING_RANGES)


def _is_unspaced(char: str) -> bool:
    return unicodedata.category(char)[0] in "LN" and unicodedata.name(char, "").startswith(UNSPACED_NAMES)


def _fold_code_point(char: str) -> str:
    """The fixed point of NFKD and case folding, with what vanishes taken out; a space for what separates."""
    if char in SEPARATING_LETTERS:
        return " "
    folded, previous = char, ""  # decomposed before it is case-folded: iota subscript follows its accents
    while folded != previous:
        previous = folded
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not _vanishes(c)).casefold()
        folded = "".join(ALIKE.get(c, c) for c in folded)
    if folded.startswith(" ") and all(map(unicodedata.combining, folded[1:])):  # ´ is SPACE + COMBINING ACUTE
        return " "
    return _without_vanishing_marks("".join(_digit(c) for c in folded))


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char


def _without_vanishing_marks(text: str) -> str:
    out, base = [], 0
    for char in text:
        if unicodedata.combining(char):
            if VANISHES_AFTER.get(ord(char), 0) & base:
                continue
        else:
            base = _base_class(char)
        out.append(char)
    return "".join(out)


def _base_class(char: str) -> int:
    if char == "i":
        return I_LIKE
    if unicodedata.name(char, "").startswith("GREEK SMALL LETTER"):
        return GREEK
    cyrillic = CYRILLIC_VOWEL if char in CYRILLIC_VOWELS else 0
    return cyrillic | (CYRILLIC_IE if char == "е" else 0)


def _simple_kind(char: str) -> int:
    if char in SEPARATING_LETTERS:
        return SEPARATOR
    if _vanishes(char):
        return DROP
    if _is_unspaced(char):
        return UNSPACED
    return WORD if unicodedata.category(char)[0] in "LMN" else SEPARATOR


def _entry(char: str) -> Entry:
    if unicodedata.category(char) in ("Cn", "Co") and not _vanishes(char):  # most of them: they stand for nothing
        return Entry(SEPARATOR)
    folded = _fold_code_point(char)
    if _vanishes(char) or not folded:
        return Entry(DROP)
    if folded == char:
        kind = _simple_kind(char)
        if kind == SEPARATOR:
            return Entry(SEPARATOR)
        return Entry(
            kind,
            unicodedata.combining(char),
            unicodedata.category(char).startswith("M"),
            _base_class(char),
            VANISHES_AFTER.get(ord(char), 0),
        )
    if all(_simple_kind(c) == SEPARATOR for c in folded):
        return Entry(SEPARATOR)
    first = folded[0]
    if len(folded) == 1 and not unicodedata.category(first).startswith("M"):
        return Entry(_simple_kind(first), mapping=folded)
    marked = all(unicodedata.combining(c) for c in folded[1:])
    plain = all(_simple_kind(c) == WORD for c in folded) and not any(map(unicodedata.combining, folded))
    if (
        (marked or plain)
        and _simple_kind(first) in (WORD, UNSPACED)
        and not unicodedata.category(first).startswith("M")
    ):
        return Entry(_simple_kind(first), mapping=folded)
    return Entry(COMPLEX, mapping=folded)


def build() -> bytes:
    """Compute the table; the result is a pure function of the Unicode version.

    Raises
    ------
    RuntimeError
        If this Python has another Unicode version than `UNICODE_VERSION`.
    """
    if unicodedata.unidata_version != UNICODE_VERSION:
        raise RuntimeError(f"this Python has Unicode {unicodedata.unidata_version}, the table wants {UNICODE_VERSION}")
    entries: dict[Entry, int] = {}
    blocks: dict[bytes, int] = {}
    stage1 = array("H")
    for start in range(0, CODE_POINTS, BLOCK):
        block = array("H")
        for point in range(start, start + BLOCK):
            char = chr(point)
            entry = Entry(SEPARATOR) if 0xD800 <= point < 0xE000 else _entry(char)
            grown = len(entry.mapping.encode()) + sum(map(_is_unspaced, entry.mapping)) + 1
            if grown > MAX_GROWTH * len(char.encode("utf-8", "replace")):
                raise RuntimeError(f"U+{point:04X} grows beyond {MAX_GROWTH} times")
            block.append(entries.setdefault(entry, len(entries)))
        stage1.append(blocks.setdefault(block.tobytes(), len(blocks)))
    return _pack(stage1, b"".join(blocks), tuple(entries))


def _pack(stage1: array[int], stage2: bytes, entries: tuple[Entry, ...]) -> bytes:
    pool, packed = bytearray(), bytearray()
    for entry in entries:
        mapping = entry.mapping.encode()
        packed += _ENTRY.pack(*entry[:5], len(mapping), len(pool))
        pool += mapping
    version = (int(part) for part in UNICODE_VERSION.split("."))
    header = _HEADER.pack(MAGIC, *version, len(stage2) // (2 * BLOCK), len(entries), len(pool), 0)
    return header + stage1.tobytes() + stage2 + bytes(packed) + bytes(pool)


if __name__ == "__main__":
    if unicodedata.unidata_version != UNICODE_VERSION:
        import unicodedata2 as unicodedata  # type: ignore[import-not-found,import-untyped,no-redef,unused-ignore]
    Path(__file__).with_name("fold.table").write_bytes(build())
