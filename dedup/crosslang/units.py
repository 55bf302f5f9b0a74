"""What translates as a whole: words under the form they are looked up by, and frequent collocations of up to four."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.model1 import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

__all__ = ["MOST_WORDS", "Units", "Words", "tokens", "units"]

#: Words of a term.
MOST_WORDS: Final = 4
#: Two words are a collocation if they stand together so often, ...
_LEAST_TOGETHER: Final = 3
#: ... and from this normalised pointwise mutual information (G. Bouma, 2009). Swept over .3 to .65 with what the
#: trainer is swept with: at more, fewer collocations are found, and words that are left alone are translated worse.
_LEAST_BOUND: Final = 0.35
_NO_WORD: Final = -1


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of sentences.

    Parameters
    ----------
    listed
        The different words.
    words
        int32: which each is; `-1` between two that punctuation separates.
    offsets
        int64 (sentences + 1,): where each sentence begins.
    """

    listed: list[str]
    words: NDArray[np.int32]
    offsets: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Units:
    """The units of sentences.

    Parameters
    ----------
    side
        The sentences.
    terms
        Each different unit as it is written most often, of spellings under which it would be looked up.
    forms
        Each as the forms of its words.
    sizes
        Of how many words it is.
    counts
        int64: how often each occurs.
    """

    side: Side
    terms: list[str]
    forms: list[str]
    sizes: list[int]
    counts: NDArray[np.int64]


def tokens(sentences: Sequence[str], language: str) -> Words:
    """Cut sentences into words with sacremoses, and fold those as texts are folded that are looked up."""
    from sacremoses import MosesTokenizer

    from dedup.text.tokens import folded

    split = MosesTokenizer(language).tokenize
    cut: list[list[str]] = [split(sentence, escape=False) for sentence in sentences]
    different = sorted({token for sentence in cut for token in sentence})
    numbers: dict[str, int] = {}
    parts = {
        token: [numbers.setdefault(word, len(numbers)) for word in text.split()] or [_NO_WORD]
        for token, text in zip(different, folded(different), strict=True)
    }
    found = [[number for token in sentence for number in parts[token]] for sentence in cut]
    offsets = np.cumsum([0, *map(len, found)], dtype=np.int64)
    return Words(list(numbers), np.array([n for sentence in found for n in sentence], np.int32), offsets)


def units(words: Words, forms: list[str], bound: Callable[[str], bool], plain: Sequence[bool] = ()) -> Units:
    """Find the units of sentences.

    Parameters
    ----------
    words
        The words.
    forms
        The form under which each different word counts.
    bound
        Whether a form may be part of a collocation.
    plain
        Whether each different word would be looked up under its form; all, unless given.
    """
    different = sorted(set(forms))
    place = {form: number for number, form in enumerate(different)}
    form_of = np.array([place[form] for form in forms] or [0], np.int32)
    sentence = np.repeat(np.arange(len(words.offsets) - 1), np.diff(words.offsets))
    known = words.words != _NO_WORD
    unit = np.where(known, form_of[words.words], _NO_WORD)
    start, size = np.arange(len(unit)), np.ones(len(unit), np.int64)
    free = np.array([bound(form) for form in different] or [False])
    spelt: list[tuple[int, ...]] = [(number,) for number in range(len(different))]
    number_of = {spelling: number for number, spelling in enumerate(spelt)}
    for _ in range(MOST_WORDS - 1):
        joins = _joins(unit, sentence, size, free)
        if not joins.any():
            break
        at = np.flatnonzero(joins)
        pairs, which = np.unique(np.stack([unit[at], unit[at + 1]], axis=1), axis=0, return_inverse=True)
        unit, size = unit.copy(), size.copy()
        unit[at] = np.array(_numbered(pairs.tolist(), spelt, number_of), np.int32)[which.reshape(-1)]
        size[at] += size[at + 1]
        free = np.append(free, np.ones(len(spelt) - len(free), np.bool_))
        stays = np.ones(len(unit), np.bool_)
        stays[at + 1] = False
        unit, start, size, sentence = unit[stays], start[stays], size[stays], sentence[stays]
    stays = unit != _NO_WORD
    own = np.array(list(plain) or [True] * len(forms) or [True])
    side, terms, sizes, counts = _written(words, own, unit[stays], start[stays], size[stays], sentence[stays])
    named = [" ".join(different[word] for word in spelt[number]) for number in np.unique(unit[stays]).tolist()]
    return Units(side, [term or form for term, form in zip(terms, named, strict=True)], named, sizes, counts)


def _numbered(pairs: list[list[int]], spelt: list[tuple[int, ...]], number_of: dict[tuple[int, ...], int]) -> list[int]:
    """The numbers of the units that pairs of units make, which may be there already, made of others."""
    found = []
    for a, b in pairs:
        spelling = spelt[a] + spelt[b]
        if spelling not in number_of:
            number_of[spelling] = len(spelt)
            spelt.append(spelling)
        found.append(number_of[spelling])
    return found


def _joins(
    unit: NDArray[np.int32], sentence: NDArray[np.intp], size: NDArray[np.int64], free: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Of each unit, whether it makes one with the next: bound closely, and closer than either to another neighbour."""
    joins = np.zeros(len(unit), np.bool_)
    if len(unit) < 2:
        return joins
    may = (unit[:-1] >= 0) & (unit[1:] >= 0) & (sentence[:-1] == sentence[1:]) & (size[:-1] + size[1:] <= MOST_WORDS)
    may &= free[unit[:-1]] & free[unit[1:]]
    at = np.flatnonzero(may)
    keys = unit[at].astype(np.int64) * len(free) + unit[at + 1]
    _, which, together = np.unique(keys, return_inverse=True, return_counts=True)
    count, total = np.bincount(unit[unit >= 0], minlength=len(free)).astype(np.float64), float(len(unit))
    often = together[which].astype(np.float64)
    sure = np.maximum(often - np.sqrt(often), 1e-9)  # so often they would stand together again
    closeness = np.log(sure * total / (count[unit[at]] * count[unit[at + 1]]))
    closeness /= np.maximum(-np.log(sure / total), 1e-9)
    closeness[often < _LEAST_TOGETHER] = 0
    bound = np.zeros(len(unit) + 1)
    bound[at + 1] = np.where(closeness >= _LEAST_BOUND, closeness, 0)  # of each with the next, one place on
    joins[:-1] = (bound[1:-1] > bound[:-2]) & (bound[1:-1] >= bound[2:])
    return joins


def _written(
    words: Words,
    plain: NDArray[np.bool_],
    unit: NDArray[np.int32],
    start: NDArray[np.intp],
    size: NDArray[np.int64],
    sentence: NDArray[np.intp],
) -> tuple[Side, list[str], list[int], NDArray[np.int64]]:
    """Number the units that are left, and write each as it is written most often; empty, if never plainly."""
    key = np.zeros(len(unit), np.int64)  # a hash of the words of each: it may run over
    for place in range(MOST_WORDS):
        inside = size > place
        at = np.where(inside, start + place, 0)
        key = key * np.int64(1_000_003) + np.where(inside, words.words[at] + 1 if len(words.words) else 0, 0)
    different, number = np.unique(unit, return_inverse=True)
    spelt = np.stack([number, key], axis=1)
    _, first, often = np.unique(spelt, axis=0, return_index=True, return_counts=True)
    best: dict[int, tuple[bool, int, int]] = {}
    for own, where, count in zip(number[first].tolist(), first.tolist(), often.tolist(), strict=True):
        looked_up = bool(plain[words.words[start[where] : start[where] + size[where]]].all())
        best[own] = max(best.get(own, (False, 0, 0)), (looked_up, count, -where))
    terms, sizes = list[str](), list[int]()
    for own in range(len(different)):
        where = -best[own][2]
        sizes.append(int(size[where]))
        spelling = words.words[start[where] : start[where] + size[where]]
        terms.append(" ".join(words.listed[w] for w in spelling.tolist()) if plain[spelling].all() else "")
    offsets = np.searchsorted(sentence, np.arange(len(words.offsets)))
    side = Side(number.astype(np.int32), offsets.astype(np.int64), len(different))
    return side, terms, sizes, np.bincount(number, minlength=len(different))
