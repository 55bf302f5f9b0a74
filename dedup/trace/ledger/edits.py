"""What two texts that share their wording have each for itself: an update adds, explains and tidies up.

Nothing of this proves who was first - the longer text is the later one in two of three cases - but together it says
something where dates say nothing. The words of both are aligned by their longest common subsequence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["FEATURES", "edits_between"]

#: What the first text has more than the second, all as differences of logarithms: words of its own, stretches of them,
#: their longest, those before what both share, in its middle and behind it; numbers, quotation marks and capitals among
#: them; shared words that it alone writes in capitals; words, words of its first line, quotation marks, digits,
#: paragraphs and brackets in all.
FEATURES: Final = (
    "own", "stretches", "longest", "head", "middle", "tail", "own_numbers", "own_quotes", "own_capitals", "shouted",
    "words", "title", "quotes", "digits", "paragraphs", "brackets",
)  # fmt: skip

#: Words from the beginning of a text that are its head.
_HEAD: Final = 12
#: Words of either text that are aligned: what follows is compared by what it holds alone.
_MOST_WORDS: Final = 4000
_QUOTES: Final = frozenset('"“”«»„「」『』')
_WORD: Final = re.compile(r"\d[\d.,/-]*\d|\w+|[\"“”«»„「」『』]")
_DIGIT: Final = re.compile(r"\d")
_BREAK: Final = re.compile(r"\n\s*\n|\n[ \t]{2,}")
_BRACKET: Final = re.compile(r"[(\[<（【]")


class _Own(NamedTuple):
    """What one text has that the other has not, in the order of the first ten of `FEATURES`."""

    words: int = 0
    stretches: int = 0
    longest: int = 0
    head: int = 0
    middle: int = 0
    tail: int = 0
    numbers: int = 0
    quotes: int = 0
    capitals: int = 0
    shouted: int = 0


def edits_between(one: str, other: str) -> NDArray[np.float64]:
    """Compare two texts that share much of their wording.

    Parameters
    ----------
    one, other
        The texts, without their boilerplate.

    Returns
    -------
    array
        float64 (features,), in the order of `FEATURES`; of the same pair the other way round the negative of it.

    Examples
    --------
    >>> found = edits_between("Oil rose. It fell later, he said.", "Oil rose.")
    >>> dict(zip(FEATURES, found.round(2).tolist()))["own"] > 0
    True
    """
    from rapidfuzz.distance import Indel

    raw = [_WORD.findall(text)[:_MOST_WORDS] for text in (one, other)]
    folded = [[word.casefold() for word in own] for own in raw]
    stretches: tuple[list[tuple[int, int]], list[tuple[int, int]]] = [], []
    shouted = [0, 0]
    # Of equally long alignments one is taken, and it must be the same whichever text is given first.
    turned = folded[1] < folded[0]
    first, second = (1, 0) if turned else (0, 1)
    for edit in Indel.opcodes(folded[first], folded[second]):
        spans = (edit.src_start, edit.src_end), (edit.dest_start, edit.dest_end)
        for side, (start, end) in zip((first, second), spans, strict=True):
            if edit.tag != "equal" and end > start:
                stretches[side].append((start, end))
        if edit.tag == "equal":
            for a, b in zip(raw[first][slice(*spans[0])], raw[second][slice(*spans[1])], strict=True):
                shouted[first] += a.isupper() and not b.isupper()
                shouted[second] += b.isupper() and not a.isupper()
    own = [_own(words, at)._replace(shouted=count) for words, at, count in zip(raw, stretches, shouted, strict=True)]
    columns = [(*of_own, *_whole(text)) for of_own, text in zip(own, (one, other), strict=True)]
    found: NDArray[np.float64] = np.subtract(*np.log1p(np.array(columns, np.float64)))
    return found


def _own(words: Sequence[str], stretches: Sequence[tuple[int, int]]) -> _Own:
    """What stands in some stretches of a text."""
    own = [word for start, end in stretches for word in words[start:end]]
    sizes = [end - start for start, end in stretches]
    tail = sum(end - start for start, end in stretches if end == len(words))
    head = sum(end - start for start, end in stretches if start < _HEAD and end < len(words))
    return _Own(
        len(own),
        len(stretches),
        max(sizes, default=0),
        head,
        len(own) - head - tail,
        tail,
        sum(word[0].isdigit() for word in own),
        sum(word in _QUOTES for word in own),
        sum(word[0].isupper() for word in own),
    )


def _whole(text: str) -> tuple[int, ...]:
    """What a text has in all, in the order of the last six of `FEATURES`."""
    title = text.lstrip().partition("\n")[0]
    return (
        len(_WORD.findall(text)),
        len(_WORD.findall(title)),
        sum(text.count(mark) for mark in sorted(_QUOTES)),
        len(_DIGIT.findall(text)),
        len(_BREAK.findall(text)),
        len(_BRACKET.findall(text)),
    )
