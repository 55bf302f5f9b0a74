"""Where sentences begin and end; see ``sentences.h``."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.checks import check_offsets
from dedup.kernels.twin.documents import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["sentences"]

_STOP: Final = "."
_QUESTION: Final = "!?\u2026\u203c\u2049"
_WIDE: Final = "\u061f\u06d4\u0964\u0965\u0589\u1362\u104a\u104b\u17d4\u3002\uff01\uff1f\uff61\uff0e"
_CLOSERS: Final = "\"')]}\u00bb\u2019\u201d\u203a\u300d\u300f\u3011\u300b\u3009\uff09\uff02"
_MARKS: Final = _STOP + _QUESTION + _WIDE
_LINE_ENDS: Final = "\n\r\u2028\u2029"
_SPACE: Final = " \t\n\v\f\r"
_WIDE_SPACE: Final = re.compile("[\u00a0\u3000\u2000-\u200b]")
_WIDE_LETTER: Final = re.compile("[\u2e80-\ud7ff\ue000-\ufffc\ufffe-\U0010ffff]")
_CONTENT: Final = re.compile("[0-9A-Za-z\u0080-\U0010ffff]")


def sentences(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    upper: NDArray[np.uint8],
    lower: NDArray[np.uint8],
    prefixes: NDArray[np.uint8],
    prefix_offsets: NDArray[np.int64],
    longest: int,
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The sentences of documents.

    Parameters
    ----------
    upper, lower
        uint8: a bit for each of the first code points, whether it is a capital, or a small letter.
    prefixes, prefix_offsets
        Abbreviations that a full stop belongs to; those that it only does before a number end in ``#``.
    longest
        Characters of a sentence, a Chinese one counted three times, beyond which it is cut.

    Returns
    -------
    tuple
        uint32 (sentences, 2): start and end, in bytes of the document; int64 (documents + 1,): offsets of the
        documents.
    """
    encoded = documents(text, offsets)
    check_offsets(prefix_offsets, len(prefixes), "offsets do not fit the prefixes")
    abbreviations = {prefixes[start:end].tobytes() for start, end in pairwise(prefix_offsets.tolist())}
    finder = _Finder(upper.tobytes(), lower.tobytes(), abbreviations, longest)
    spans, bounds = list[tuple[int, int]](), [0]
    for document in encoded:
        spans += finder.find(document)
        bounds.append(len(spans))
    return np.array(spans, np.uint32).reshape(-1, 2), np.array(bounds, np.int64)


class _Finder:
    def __init__(self, upper: bytes, lower: bytes, abbreviations: set[bytes], longest: int) -> None:
        self._upper, self._lower, self._abbreviations = upper, lower, abbreviations
        self._longest = longest

    def find(self, encoded: bytes) -> list[tuple[int, int]]:
        # A lone surrogate for each byte that is no UTF-8.
        text = encoded.decode("utf-8", "surrogateescape")
        places = [0]
        for char in text:
            places.append(places[-1] + len(char.encode("utf-8", "surrogateescape")))
        found, start, at, content = list[tuple[int, int]](), 0, 0, False

        def close(end: int) -> None:
            nonlocal start, content
            last = end
            while last > start and text[last - 1] in _SPACE:
                last -= 1
            if content and last > start:
                found.extend((places[a], places[b]) for a, b in self._parts(text, start, last))
            start, content = end, False

        while at < len(text):
            char = text[at]
            if not content and start == at and char in _SPACE:
                at += 1
                start = at
            elif char in _LINE_ENDS:
                at += 1
                if not self._goes_on(text, at):
                    close(at)
            elif char in _STOP or char in _QUESTION or char in _WIDE:
                after = at + 1
                while after < len(text) and text[after] in _STOP + _QUESTION + _WIDE + _CLOSERS:
                    after += 1
                if self._ends(text, start, at, after):
                    close(after)
                at = after
            else:
                content = content or bool(_CONTENT.match(char))
                at += 1
        close(len(text))
        return found

    def _parts(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """A sentence, or the parts of one that is too long."""
        cut = self._middle(text, start, end)
        if cut is None:
            if any(_CONTENT.match(char) and char not in _MARKS for char in text[start:end]):
                yield start, end
            return
        last = cut
        while last > start and text[last - 1] in _SPACE:
            last -= 1
        while cut < end and text[cut] in _SPACE:
            cut += 1
        yield from self._parts(text, start, last)
        yield from self._parts(text, cut, end)

    def _middle(self, text: str, start: int, end: int) -> int | None:
        widths = list(accumulate(3 if _WIDE_LETTER.match(char) else 1 for char in text[start:end]))
        if not widths or widths[-1] <= self._longest:
            return None
        found = []
        for place, before in enumerate(widths, start):
            how = _cut(text[place], text[place + 1 : min(place + 2, end)])
            if how and widths[-1] <= 4 * before <= 3 * widths[-1]:
                found.append((-how, abs(2 * before - widths[-1]), place + 1))
        return min(found)[2] if found else None

    def _goes_on(self, text: str, at: int) -> bool:
        return at < len(text) and text[at] not in _SPACE and _has(self._lower, text[at])

    def _ends(self, text: str, start: int, at: int, after: int) -> bool:
        if text[at] in _WIDE:
            return True
        if after < len(text) and text[after] not in _SPACE and not _WIDE_SPACE.match(text[after]):
            return False
        following = after
        while following < len(text) and text[following] in _SPACE:
            following += 1
        char = text[following : following + 1]
        if char and _has(self._lower, char):
            return False
        if text[at] in _QUESTION or not char:
            return True
        word = at
        while word > start and text[word - 1] not in _SPACE + '("':
            word -= 1
        return not self._is_abbreviation(text[word:at], char)

    def _is_abbreviation(self, word: str, following: str) -> bool:
        if not word:
            return False
        if len(word) == 1 and word not in "0123456789":
            return _has(self._upper, word)
        if "." in word and _has(self._upper, word[0]):
            return True
        encoded = word.encode("utf-8", "surrogateescape")
        return encoded in self._abbreviations or ("0" <= following <= "9" and encoded + b"#" in self._abbreviations)


def _cut(char: str, following: str) -> int:
    """How well a sentence can be cut behind a character: 4 where a line ends, 1 behind a space, 0 not at all."""
    if char in _LINE_ENDS:
        return 4
    if char in ";\u061b\uff1b":
        return 3
    if char in "\u060c\u3001\uff0c" or (char == "," and following and following in _SPACE):
        return 2
    return int(char in " \t")


def _has(bits: bytes, char: str) -> bool:
    point = ord(char)
    return point // 8 < len(bits) and bool(bits[point // 8] >> (point & 7) & 1)
