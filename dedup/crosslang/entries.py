"""Lexicons as the kernel takes them: keys of forms in a row, and the terms that each becomes.

A lexicon of twenty thousand entries is to be there in the time that a person does not notice. So every different word
is looked at once, in Python, and everything else is done in arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.pivot import GLOSS_WEIGHTS
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.forms import Forms
    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.pivot import Pivot

__all__ = ["Entries", "entries_of", "form_of"]

#: Terms that entries of the same forms may have together: those of several words that share a stem are joined.
MOST_TERMS: Final = 8
_MARKS: Final = {**dict.fromkeys(range(0x300, 0x370)), ord("đ"): "d"}
_ROTATED: Final = np.uint64(23)
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_ONE: Final = np.uint64(1)


class Entries(NamedTuple):
    """What a table of the kernel is taught.

    Parameters
    ----------
    keys
        uint64 (entries,): of forms in a row, each once.
    offsets, terms, weights
        int64 (entries + 1,), uint32 and float32 (terms,): the terms of each.
    reach
        By form, how many forms the longest entry has that begins with it; every form of the lexicons is there.
    """

    keys: NDArray[np.uint64]
    offsets: NDArray[np.int64]
    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]
    reach: dict[str, int]


class _Words(NamedTuple):
    """The words of many lines: each different one, which each word is, where lines and words begin."""

    different: list[str]
    which: NDArray[np.intp]
    offsets: NDArray[np.int64]
    starts: NDArray[np.int64]


def form_of(word: str) -> int:
    """A form as the kernel knows it."""
    return int(kernel.hash(word.encode(), 0)) | 1


def entries_of(lexicons: Sequence[Lexicon], forms: Forms, pivot: Pivot, *, unmarked: bool = False) -> Entries:
    """Make entries of lexicons; what the first has counts before what the next has.

    Parameters
    ----------
    lexicons
        Of one language.
    forms
        Under which form its words are looked up.
    pivot
        What English words are.
    unmarked
        Whether terms of several words are to be found without their diacritics too.
    """
    terms = [term for lexicon in lexicons for term in lexicon.terms]
    glosses = [gloss for lexicon in lexicons for gloss in lexicon.glosses]
    words = _words(terms)
    which, means, weights = _meanings(glosses, pivot)
    formed = forms.of_terms(words.different)
    if forms.stems:
        forms.keep_apart(_strangers(words, formed, which, means))
        formed = forms.of_terms(words.different)
    keys, reach = _keys(words, formed)
    if unmarked:
        plain = [_unmarked(word) for word in formed]
        several = np.diff(words.offsets) > 1
        other_keys, other_reach = _keys(words, plain)
        new = several & ~np.isin(other_keys, keys)
        reach = {
            **{word: n for word, n in other_reach.items() if word not in reach or reach[word] < n},
            **{word: max(n, other_reach.get(word, 1)) for word, n in reach.items()},
        }
        of_new = new[which]
        place = np.cumsum(new) - 1 + len(keys)
        which, means = np.append(which, place[which[of_new]]), np.append(means, means[of_new])
        weights, keys = np.append(weights, weights[of_new]), np.append(keys, other_keys[new])
    return _joined(keys, which, means, weights, reach)


def _words(lines: list[str]) -> _Words:
    packed = Packed.of_texts(lines)
    found = kernel.tokens(*packed.arrays, 0, True, True)
    _, first, which = np.unique(found["hashes"], return_index=True, return_inverse=True)
    listed = found["folded"].decode().split(" ")
    starts = found["spans"][:, 0] + np.repeat(packed.offsets[:-1], np.diff(found["offsets"]))
    return _Words([listed[i] for i in first.tolist()], which, found["offsets"], starts)


def _keys(words: _Words, formed: list[str]) -> tuple[NDArray[np.uint64], dict[str, int]]:
    """The key of each line, and by form the longest line that begins with it."""
    packed = Packed.of_texts(formed)
    hashes = (kernel.hash_each(packed.text, packed.offsets, 0) | _ONE)[words.which]
    sizes = np.diff(words.offsets)
    keys = np.zeros(len(sizes), np.uint64)
    for place in range(int(sizes.max(initial=0))):
        longer = np.flatnonzero(sizes > place)
        turned = (keys[longer] << _ROTATED) | (keys[longer] >> (np.uint64(64) - _ROTATED))
        keys[longer] = ((turned ^ hashes[words.offsets[longer] + place]) * _FACTOR) | _ONE
    longest = np.ones(len(formed), np.int64)
    filled = np.flatnonzero(sizes)
    np.maximum.at(longest, words.which[words.offsets[filled]], sizes[filled])
    reach: dict[str, int] = {}
    for word, n in zip(formed, longest.tolist(), strict=True):
        reach[word] = max(n, reach.get(word, 1))
    return keys, reach


def _meanings(glosses: list[str], pivot: Pivot) -> tuple[NDArray[np.intp], NDArray[np.uint32], NDArray[np.float32]]:
    """The terms of all glosses: of which gloss each is, the term, and its weight by the rank of its translation."""
    words = _words(glosses)
    pivot.learn(words.different)
    meanings = [pivot.of(word) for word in words.different]
    bounds = np.cumsum([0, *map(len, meanings)])
    flat = [weighted for found in meanings for weighted in found]
    terms = np.array([term for term, _ in flat], np.uint32)
    weights = np.array([weight for _, weight in flat], np.float32)
    text = Packed.of_texts(glosses)
    semicolons = np.flatnonzero(text.text == ord(";"))
    of_word = np.repeat(np.arange(len(glosses)), np.diff(words.offsets))
    rank = np.searchsorted(semicolons, words.starts) - np.searchsorted(semicolons, text.offsets[:-1])[of_word]
    by_rank = np.array([*GLOSS_WEIGHTS, 0.0], np.float32)[np.minimum(rank, len(GLOSS_WEIGHTS))]
    sizes = np.diff(bounds)[words.which]
    at = np.repeat(bounds[words.which] - np.append(0, np.cumsum(sizes)[:-1]), sizes) + np.arange(sizes.sum())
    return np.repeat(of_word, sizes), terms[at], weights[at] * np.repeat(by_rank, sizes)


def _joined(
    keys: NDArray[np.uint64],
    which: NDArray[np.intp],
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    reach: dict[str, int],
) -> Entries:
    """Every key once, with the terms of all its lines, each once with its largest weight, the weightiest first."""
    different, place = np.unique(keys, return_inverse=True)
    of = place[which]
    counted = weights > 0
    of, terms, weights, line = of[counted], terms[counted], weights[counted], which[counted]
    order = np.lexsort((-weights, terms, of))
    of, terms, weights, line = of[order], terms[order], weights[order], line[order]
    new = np.append(True, (of[1:] != of[:-1]) | (terms[1:] != terms[:-1]))[: len(of)]
    of, terms, weights, line = of[new], terms[new], weights[new], line[new]
    order = np.lexsort((terms, line, -weights, of))
    of, terms, weights = of[order], terms[order], weights[order]
    starts = np.searchsorted(of, np.arange(len(different) + 1))
    kept = np.arange(len(of)) - starts[of] < MOST_TERMS if len(of) else np.zeros(0, np.bool_)
    offsets = np.append(0, np.cumsum(kept))[starts].astype(np.int64)
    return Entries(different, offsets, terms[kept], weights[kept], reach)


def _strangers(words: _Words, formed: list[str], which: NDArray[np.intp], means: NDArray[np.uint32]) -> list[str]:
    """Words that share their form with others and mean nothing that the first of those means, as París and para do."""
    alone = np.flatnonzero(np.diff(words.offsets) == 1)
    word_of = words.which[words.offsets[alone]].tolist()
    of_form: dict[str, list[tuple[int, int]]] = {}
    for line, word in zip(alone.tolist(), word_of, strict=True):
        of_form.setdefault(formed[word], []).append((line, word))
    starts = np.searchsorted(which, np.arange(len(words.offsets))).tolist()
    listed, found = means.tolist(), list[str]()
    for several in of_form.values():
        if len(several) > 1:
            meanings = [set(listed[starts[line] : starts[line + 1]]) for line, _ in several]
            first = next(filter(None, meanings), set())  # of words that mean something the first
            found += [
                words.different[word] for (_, word), own in zip(several, meanings, strict=True) if not own & first
            ]
    return found


def _unmarked(word: str) -> str:
    """A word without its diacritics, as in a text that was typed without them."""
    return word.translate(_MARKS)
