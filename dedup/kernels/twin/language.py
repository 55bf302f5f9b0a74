"""What tells the language of a text; see ``language.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.documents import documents
from dedup.kernels.twin.fold import fold
from dedup.kernels.twin.sketch import hash  # noqa: A004 - the kernel's name

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["LanguageTeller"]

_LANGUAGES: Final = 64
_PARTS: Final = 3
#: The scripts in their order, and in which code points a word of each begins; the first that fits.
_SCRIPTS: Final = (
    ((0x61, 0x250), (0x1E00, 0x1F00)),
    ((0x600, 0x780),),
    ((0x400, 0x530),),
    ((0x370, 0x400), (0x1F00, 0x2000)),
    ((0x590, 0x600),),
    ((0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32000)),
    ((0x3040, 0x3100),),
    ((0x1100, 0x1200), (0xAC00, 0xD7B0)),
    ((0xE00, 0xE80),),
    ((0x900, 0x980),),
)
_OTHER: Final = len(_SCRIPTS)


class LanguageTeller:
    """Counts the words of each script, and the frequent words of each language.

    Parameters
    ----------
    words, languages
        uint64 (words,): the hash of each word, and a bit for each language that it is frequent in.
    """

    def __init__(self, words: NDArray[np.uint64], languages: NDArray[np.uint64]) -> None:
        if len(words) != len(languages):
            raise ValueError("the languages of each word")
        self._words = {word | 1: bits for word, bits in zip(words.tolist(), languages.tolist(), strict=True)}

    def count(
        self, text: NDArray[np.uint8], offsets: NDArray[np.int64], window: int
    ) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """Count in the thirds of texts; of those longer than three windows at their beginning, middle and end.

        Returns
        -------
        tuple
            uint32 (texts, 3, 11): words of each script; uint32 (texts, 3, 64): frequent words of each language.
        """
        encoded = documents(text, offsets)
        if window < 1:
            raise ValueError("no such window")
        n = len(encoded)
        scripts, hits = np.zeros((n, _PARTS, _OTHER + 1), np.uint32), np.zeros((n, _PARTS, _LANGUAGES), np.uint32)
        for i, document in enumerate(encoded):
            for k, part in enumerate(_parts(document, window)):
                self._count(part, scripts[i, k], hits[i, k])
        return scripts, hits

    def _count(self, part: bytes, scripts: NDArray[np.uint32], hits: NDArray[np.uint32]) -> None:
        for token in fold(part):
            if token.folded[0] >= "a":
                scripts[_script(ord(token.folded[0]))] += 1
            bits = self._words.get(hash(token.folded.encode(), 0) | 1, 0)
            for language in range(_LANGUAGES):
                hits[language] += bits >> language & 1


def _script(point: int) -> int:
    for script, ranges in enumerate(_SCRIPTS):
        if any(start <= point < end for start, end in ranges):
            return script
    return _OTHER


def _parts(text: bytes, window: int) -> list[bytes]:
    size, third = len(text), len(text) // _PARTS
    bounds = [(0, third), (third, 2 * third), (2 * third, size)]
    if size > _PARTS * window:
        bounds = [(start, start + window) for start in (0, (size - window) // 2, size - window)]
    return [text[_between_words(text, start) : _between_words(text, end)] for start, end in bounds]


def _between_words(text: bytes, place: int) -> int:
    """The next place, if there is one near, where a part may begin or end without cutting a word."""
    if place == 0 or place >= len(text):
        return place
    for at in range(place, min(place + 64, len(text))):
        if text[at] in b" \n":
            return at
    while place < len(text) and text[place] & 0xC0 == 0x80:
        place += 1
    return place
