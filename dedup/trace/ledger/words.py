"""The words of a text as numbers, so that two texts of a story are aligned as fast as two strings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.text.unspaced import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from dedup.model import Span

__all__ = ["CAPITAL", "MARKS", "NUMBER", "QUOTE", "SHOUTED", "Vocabulary", "Words", "whole_of"]

#: Words of a text that are aligned: what follows is compared by what the texts hold as a whole.
_MOST_WORDS: Final = 4000
MARKS: Final = frozenset('"“”«»„「」『』')
#: What stands between words, and a word, by turns.
_WORD: Final = re.compile(rf"(\d[\d.,/-]*\d|[{UNSPACED}]|[^\W{UNSPACED}]+|[\"“”«»„「」『』])")
_DIGIT: Final = re.compile(r"\d")
_BREAK: Final = re.compile(r"\n\s*\n|\n[ \t]{2,}")
_BRACKETS: Final = "([<（【"
#: A word is written as one character; these two stretches are no characters, and none must be one by itself.
_FIRST: Final = 0x100
_SURROGATES: Final = (0xD800, 0xE000)
_LAST: Final = 0x110000
#: What a word is: a number, a quotation mark, with a capital at its beginning, all capitals.
NUMBER: Final = 1
QUOTE: Final = 2
CAPITAL: Final = 4
SHOUTED: Final = 8
_FLAGS: Final = 4  # bits


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text.

    Parameters
    ----------
    code
        A character for each word; the same for the same word, whatever its case.
    words
        The words as they are written.
    starts, ends
        int64 (words,): their places, in code points.
    flags
        uint8 (words,): of each the sum of those of `NUMBER`, `QUOTE`, `CAPITAL` and `SHOUTED` that it is.
    whole
        Words, words of the first line, quotation marks, digits, paragraphs and brackets of the text.
    """

    code: str
    words: list[str]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    flags: NDArray[np.uint8]
    whole: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def folded(self, place: int) -> str:
        """A word without case."""
        return self.words[place].casefold()

    def before(self, other: Words) -> bool:
        """Whether the words come before those of another text, word by word and without case."""
        for place, (own, others) in enumerate(zip(self.code, other.code, strict=False)):
            if own != others:
                return self.folded(place) < other.folded(place)
        return len(self) < len(other)


class Vocabulary:
    """Words by the characters that stand for them; those of one story are enough for one.

    Examples
    --------
    >>> words = Vocabulary().words("Oil rose, oil fell")
    >>> words.words, words.code[0] == words.code[2]
    (['Oil', 'rose', 'oil', 'fell'], True)
    """

    def __init__(self) -> None:
        self._of: dict[str, int] = {}
        self._known = _Known(self._number)

    def character(self, folded: str) -> str:
        """The character of a word without case."""
        return chr(self._number(folded))

    def _number(self, folded: str) -> int:
        number = _FIRST + self._of.setdefault(folded, len(self._of))
        if number >= _SURROGATES[0]:
            number += _SURROGATES[1] - _SURROGATES[0]
        # Beyond a million different words the rest are one: nobody aligns a story that has so many.
        return min(number, _LAST - 1)

    def words(self, text: str, left_out: Sequence[Span] = ()) -> Words:
        """Read the words of a text.

        Parameters
        ----------
        text
            The text.
        left_out
            Stretches of it that do not count, in order: its boilerplate.
        """
        parts = _WORD.split(text)
        written = parts[1::2]
        ends = np.fromiter(map(len, parts), np.int64, len(parts)).cumsum()
        starts, ends = ends[:-1:2], ends[1::2]
        if left_out:
            kept = np.flatnonzero(_outside(starts, left_out))[:_MOST_WORDS]
            written = [written[place] for place in kept.tolist()]
        else:
            kept, written = np.arange(min(len(written), _MOST_WORDS)), written[:_MOST_WORDS]
        known = np.fromiter(map(self._known.__getitem__, written), np.uint32, len(written))
        return Words(
            (known >> _FLAGS).astype("<u4").tobytes().decode("utf-32-le"),
            written,
            starts[kept],
            ends[kept],
            (known & ((1 << _FLAGS) - 1)).astype(np.uint8),
            whole_of(text),
        )


class _Known(dict[str, int]):
    """Of each word, as it is written, its character and its flags in one number; found out when it comes first."""

    def __init__(self, number: Callable[[str], int]) -> None:
        self._number = number

    def __missing__(self, word: str) -> int:
        flags = (
            NUMBER * word[0].isdecimal()
            + QUOTE * (word in MARKS)
            + CAPITAL * word[0].isupper()
            + SHOUTED * word.isupper()
        )
        found = self[word] = self._number(word.casefold()) << _FLAGS | flags
        return found


def _outside(starts: NDArray[np.int64], left_out: Sequence[Span]) -> NDArray[np.bool_]:
    """Which places are in none of the stretches that are left out, which come in order and may overlap."""
    first, end = np.array(left_out, np.int64).reshape(-1, 2).T
    before = np.searchsorted(first, starts, side="right")
    found: NDArray[np.bool_] = starts >= np.append(-1, np.maximum.accumulate(end))[before]
    return found


def whole_of(text: str) -> tuple[int, ...]:
    """What a text has in all, in the order in which `Words` has it."""
    title = text.lstrip().partition("\n")[0]
    return (
        len(text.split()),
        len(title.split()),
        sum(map(text.count, MARKS)),
        len(_DIGIT.findall(text)),
        len(_BREAK.findall(text)),
        sum(map(text.count, _BRACKETS)),
    )
