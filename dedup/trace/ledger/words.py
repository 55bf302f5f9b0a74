"""The words of a text as numbers, so that two texts of a story are aligned as fast as two strings."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.text.unspaced import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.model import Span

__all__ = ["MARKS", "Vocabulary", "Words", "whole_of"]

#: Words of a text that are aligned: what follows is compared by what the texts hold as a whole.
_MOST_WORDS: Final = 4000
MARKS: Final = frozenset('"“”«»„「」『』')
_WORD: Final = re.compile(rf"\d[\d.,/-]*\d|[{UNSPACED}]|(?:(?![{UNSPACED}])\w)+|[\"“”«»„「」『』]")
_DIGIT: Final = re.compile(r"\d")
_BREAK: Final = re.compile(r"\n\s*\n|\n[ \t]{2,}")
_BRACKET: Final = re.compile(r"[(\[<（【]")
#: A word is written as one character; these two stretches are no characters, and none must be one by itself.
_FIRST: Final = 0x100
_SURROGATES: Final = (0xD800, 0xE000)
_LAST: Final = 0x110000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text.

    Parameters
    ----------
    code
        A character for each word; the same for the same word, whatever its case.
    words, folded
        The words as they are written, and without case.
    starts, ends
        int64 (words,): their places, in code points.
    numbers, quotes, capitals, shouted
        Of one word more than there are: how many of the words before each are numbers, quotation marks, begin with a
        capital, are all capitals.
    whole
        Words, words of the first line, quotation marks, digits, paragraphs and brackets of the text.
    """

    code: str
    words: list[str]
    folded: list[str]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    numbers: list[int]
    quotes: list[int]
    capitals: list[int]
    shouted: list[int]
    whole: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


class Vocabulary:
    """Words by the characters that stand for them; those of one story are enough for one.

    Examples
    --------
    >>> words = Vocabulary().words("Oil rose, oil fell")
    >>> words.words, words.code[0] == words.code[2]
    (['Oil', 'rose', 'oil', 'fell'], True)
    """

    def __init__(self) -> None:
        self._of: defaultdict[str, str] = defaultdict(self._next)

    def _next(self) -> str:
        number = _FIRST + len(self._of)
        if number >= _SURROGATES[0]:
            number += _SURROGATES[1] - _SURROGATES[0]
        # Beyond a million different words the rest are one: nobody aligns a story that has so many.
        return chr(min(number, _LAST - 1))

    def words(self, text: str, left_out: Sequence[Span] = ()) -> Words:
        """Read the words of a text.

        Parameters
        ----------
        text
            The text.
        left_out
            Stretches of it that do not count, in order: its boilerplate.
        """
        spans = [match.span() for match in _WORD.finditer(text)]
        if left_out:
            spans = _outside(spans, left_out)
        spans = spans[:_MOST_WORDS]
        written = [text[start:end] for start, end in spans]
        folded = list(map(str.casefold, written))
        of = self._of
        places = np.array(spans, np.int64).reshape(-1, 2)
        return Words(
            "".join([of[word] for word in folded]),
            written,
            folded,
            places[:, 0],
            places[:, 1],
            _before([word[0].isdecimal() for word in written]),
            _before([word in MARKS for word in written]),
            _before([word[0].isupper() for word in written]),
            _before(list(map(str.isupper, written))),
            whole_of(text),
        )


def _outside(spans: list[tuple[int, int]], left_out: Sequence[Span]) -> list[tuple[int, int]]:
    """The stretches that begin in none of those that are left out, which come in order and may overlap."""
    kept, i, last = list[tuple[int, int]](), 0, -1
    for start, end in spans:
        while i < len(left_out) and left_out[i].start <= start:
            last = max(last, left_out[i].end)
            i += 1
        if start >= last:
            kept.append((start, end))
    return kept


def _before(flags: list[bool]) -> list[int]:
    """How many are true before each place, and in all."""
    return list(accumulate(flags, initial=0))


def whole_of(text: str) -> tuple[int, ...]:
    """What a text has in all, in the order in which `Words` has it."""
    title = text.lstrip().partition("\n")[0]
    return (
        len(text.split()),
        len(title.split()),
        sum(text.count(mark) for mark in sorted(MARKS)),
        len(_DIGIT.findall(text)),
        len(_BREAK.findall(text)),
        len(_BRACKET.findall(text)),
    )
