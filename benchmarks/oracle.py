"""The truth about pairs, in plain Python over sets of token tuples; it shares no code with the kernel.

Two ways to cut a text into tokens: *plain* (NFC, case folding, runs of word characters and marks), which is how the
truth beside the measured corpora was computed, and *own* (dedup's public `tokenize`), because better folding makes
more pairs equal. The shingles are built here in both cases.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

__all__ = [
    "Figures",
    "Shingle",
    "all_pairs",
    "figures",
    "intern",
    "own_shingles",
    "own_tokens",
    "plain_shingles",
    "plain_tokens",
    "shared_words",
]

Shingle = tuple[str, ...]

#: Tokens of a shingle that starts at a word, and of one that starts at a character of a script without spaces.
WORDS: Final = 5
CHARACTERS: Final = 3

#: Candidate pairs that are held before repeated ones are thrown out.
ROWS_AT_ONCE: Final = 1 << 22

#: First words of the Unicode names of letters in scripts without spaces.
UNSPACED: Final = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


@lru_cache(maxsize=1)
def word_pattern() -> re.Pattern[str]:
    r"""The pattern ``[\w\p{M}]+``, which the standard library's `re` cannot spell.

    Unicode (UTS 18, annex C) counts the two joiners as word characters, and so did the truth beside the corpora.
    """
    marks = [chr(point) for point in range(sys.maxunicode + 1) if unicodedata.category(chr(point))[0] == "M"]
    return re.compile("[\\w\u200c\u200d" + "".join(map(re.escape, marks)) + "]+")


def plain_tokens(text: str) -> list[str]:
    """Tokens of the plain recipe.

    Examples
    --------
    >>> plain_tokens("It's A.I.")
    ['it', 's', 'a', 'i']
    """
    return [sys.intern(word) for word in word_pattern().findall(unicodedata.normalize("NFC", text).casefold())]


def own_tokens(text: str, *, boilerplate: bool = True) -> list[str]:
    """Tokens as dedup folds and cuts them, with or without those that its rules call boilerplate."""
    from dedup.text.boilerplate import find_boilerplate
    from dedup.text.tokens import tokenize

    tokens = tokenize(text)
    found = () if boilerplate else find_boilerplate(text, tokens.words, tokens.spans)
    kept = [
        sys.intern(word)
        for word, (start, _) in zip(tokens.words, tokens.spans, strict=True)
        if not any(b.start <= start < b.end for b in found)
    ]
    return kept or [sys.intern(word) for word in tokens.words]


@cache
def is_unspaced(character: str) -> bool:
    """Whether a token that begins with the character stands in a script without spaces."""
    return unicodedata.name(character, "").startswith(UNSPACED)


def plain_shingles(tokens: Sequence[str]) -> set[Shingle]:
    """Runs of five tokens, whatever the script; of a shorter text, all of its tokens."""
    return cut(tokens, lambda _: WORDS)


def own_shingles(tokens: Sequence[str]) -> set[Shingle]:
    """Runs of five tokens from a word, of three from an unspaced character; of a shorter text, all of its tokens."""
    return cut(tokens, lambda token: CHARACTERS if is_unspaced(token[0]) else WORDS)


def cut(tokens: Sequence[str], length_from: Callable[[str], int]) -> set[Shingle]:
    """The shingles of a text; `length_from` says how many tokens one takes that starts at a token."""
    found = set()
    for start, token in enumerate(tokens):
        end = start + length_from(token)
        if end <= len(tokens):
            found.add(tuple(tokens[start:end]))
    if not found and tokens:
        found.add(tuple(tokens))
    return found


@dataclass(frozen=True, slots=True)
class Figures:
    """How much two sets share: counts, so that a threshold can be compared without rounding."""

    shared: int
    size_a: int
    size_b: int

    @property
    def jaccard(self) -> float:
        """Shared over all."""
        union = self.size_a + self.size_b - self.shared
        return self.shared / union if union else 0.0

    @property
    def containment_a(self) -> float:
        """The share of a that stands in b."""
        return self.shared / self.size_a if self.size_a else 0.0

    @property
    def containment_b(self) -> float:
        """The share of b that stands in a."""
        return self.shared / self.size_b if self.size_b else 0.0

    @property
    def larger(self) -> float:
        """The larger of the containments."""
        return max(self.containment_a, self.containment_b)

    @property
    def smaller(self) -> float:
        """The smaller of the containments."""
        return min(self.containment_a, self.containment_b)


def stretches(a: Sequence[str], b: set[Shingle]) -> int:
    """In how many runs the different shingles of a text stand that are among others, on own tokens."""
    different = dict.fromkeys(
        shingle
        for start, token in enumerate(a)
        if len(shingle := tuple(a[start : start + (n := CHARACTERS if is_unspaced(token[0]) else WORDS)])) == n
    )
    runs, before = 0, False
    for shingle in different:
        runs += shingle in b and not before
        before = shingle in b
    return runs


def figures(a: set[Shingle], b: set[Shingle]) -> Figures:
    """What two sets of shingles share."""
    return Figures(len(a & b), len(a), len(b))


def shared_words(a: Sequence[str], b: Sequence[str], *, seed: int = 4, gap: int = 8) -> int:
    """The most tokens that stand in one passage of both texts, in the same order.

    A passage is a chain of runs of at least `seed` equal tokens with at most `gap` others between two runs, in
    either text. Plain and slow: quadratic in the number of runs.
    """
    runs = equal_runs(a, b, seed)
    best: list[int] = []
    for index, (start_a, start_b, length) in enumerate(runs):
        longest = length
        for before in range(index - 1, max(-1, index - 200), -1):
            end_a, end_b = runs[before][0] + runs[before][2], runs[before][1] + runs[before][2]
            over = max(0, end_a - start_a, end_b - start_b)  # two runs may overlap in one text only
            if runs[before][1] < start_b and over < length and start_a - end_a <= gap and start_b - end_b <= gap:
                longest = max(longest, best[before] + length - over)
        best.append(longest)
    return max(best, default=0)


def equal_runs(a: Sequence[str], b: Sequence[str], seed: int) -> list[tuple[int, int, int]]:
    """Maximal runs of at least `seed` equal tokens: (start in a, start in b, length), in the order of a."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(b) - seed + 1):
        places.setdefault(tuple(b[at : at + seed]), []).append(at)
    runs = []
    for start in range(len(a) - seed + 1):
        for at in places.get(tuple(a[start : start + seed]), ()):
            if start and at and a[start - 1] == b[at - 1]:
                continue  # a run that began earlier covers it
            length = seed
            while start + length < len(a) and at + length < len(b) and a[start + length] == b[at + length]:
                length += 1
            runs.append((start, at, length))
    return runs


def intern(sets: Iterable[set[Shingle]]) -> list[NDArray[np.int64]]:
    """Each set as a sorted array of numbers, one number for each different shingle of the collection."""
    numbers: dict[Shingle, int] = {}
    arrays = []
    for shingles in sets:
        own = np.fromiter((numbers.setdefault(s, len(numbers)) for s in shingles), np.int64, len(shingles))
        arrays.append(np.sort(own))
    return arrays


def all_pairs(arrays: Sequence[NDArray[np.int64]], bound: float) -> dict[tuple[int, int], float]:
    """Every pair of interned sets with a Jaccard similarity of at least `bound`, exactly.

    Two sets that are so similar share one of the rarest shingles of each, so only those are indexed: the prefix
    filter of Chaudhuri, Ganti and Kaushik, *A primitive operator for similarity joins in data cleaning*, ICDE 2006.
    """
    if not arrays:
        return {}
    sizes = np.array([len(array) for array in arrays])
    frequency = np.bincount(np.concatenate([*arrays, np.empty(0, np.int64)]))
    buckets: dict[int, list[int]] = {}
    for document, array in enumerate(arrays):
        rarest = array[np.argsort(frequency[array], kind="stable")]  # ties by number: one order for all documents
        keep = len(array) - ceil(bound * len(array) - 1e-9) + 1
        for shingle in rarest[:keep][frequency[rarest[:keep]] > 1].tolist():
            buckets.setdefault(shingle, []).append(document)
    found = {}
    for first, second in candidates(list(buckets.values()), sizes, bound):
        shared = len(np.intersect1d(arrays[first], arrays[second], assume_unique=True))
        union = int(sizes[first] + sizes[second]) - shared
        if shared / union >= bound:
            found[first, second] = shared / union
    return found


def candidates(buckets: list[list[int]], sizes: NDArray[np.int64], bound: float) -> Iterable[tuple[int, int]]:
    """Pairs that stand in a bucket together and whose sizes allow the bound; each once."""
    keys = np.empty(0, np.int64)
    waiting: list[NDArray[np.int64]] = []
    rows = 0
    for bucket in buckets:
        members = np.array(bucket, np.int64)
        first, second = np.triu_indices(len(members), 1)
        waiting.append(members[first] * len(sizes) + members[second])
        rows += len(first)
        if rows > ROWS_AT_ONCE:
            keys, waiting, rows = np.unique(np.concatenate([keys, *waiting])), [], 0
    keys = np.unique(np.concatenate([keys, *waiting]))
    first, second = keys // len(sizes), keys % len(sizes)
    possible = np.minimum(sizes[first], sizes[second]) >= bound * np.maximum(sizes[first], sizes[second])
    return zip(first[possible].tolist(), second[possible].tolist(), strict=True)
