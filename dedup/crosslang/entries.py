"""Lexicons as the kernel takes them: keys of forms in a row, and the terms that each becomes.

A lexicon of twenty thousand entries is to be there in the time that a person does not notice. So Python looks at every
different word once, as at one of a list, and everything else is done in the kernel and in arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.lexicon import joined
from dedup.crosslang.pivot import GLOSS_WEIGHTS, Meanings
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.forms import Forms
    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.pivot import Pivot

__all__ = ["Entries", "entries_of", "form_of", "forms_each"]

#: Terms that entries of the same forms may have together: those of several words that share a stem are joined.
MOST_TERMS: Final = 8
_MARKS: Final = {**dict.fromkeys(range(0x300, 0x370)), ord("đ"): "d"}


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
    """The words of one column of lexicons.

    Parameters
    ----------
    different
        Each once.
    words
        uint32 (words,): which each is.
    ranks
        uint8 (words,): how many semicolons stand before it.
    offsets
        int64 (lines + 1,): where the words of each line begin.
    """

    different: list[str]
    words: NDArray[np.uint32]
    ranks: NDArray[np.uint8]
    offsets: NDArray[np.int64]


def form_of(word: str) -> int:
    """A form as the kernel knows it."""
    return int(kernel.hash(word.encode(), 0)) | 1


def forms_each(words: list[str]) -> NDArray[np.uint64]:
    """What `form_of` gives for each of many."""
    packed = Packed.of_texts(words)
    forms: NDArray[np.uint64] = kernel.hash_each(packed.text, packed.offsets, 0) | np.uint64(1)
    return forms


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
    body, bounds = joined(lexicons)
    words = _words(body, bounds, 0)
    meanings = _meanings(_words(body, bounds, 1), pivot)
    formed, hashes = _formed(words, meanings, forms)
    keys, longest = kernel.row_keys(hashes, words.words, words.offsets), _longest(words)
    rows = np.arange(len(keys), dtype=np.uint32)
    if unmarked:
        plain = [word.translate(_MARKS) for word in formed]  # as in a text that was typed without diacritics
        others = kernel.row_keys(forms_each(plain), words.words, words.offsets)
        new = np.flatnonzero((np.diff(words.offsets) > 1) & ~_among(others, keys))
        keys, rows = np.append(keys, others[new]), np.append(rows, rows[new])
        formed, longest = formed + plain, np.append(longest, longest)
    keys, offsets, terms, weights = kernel.join_entries(keys, rows, *meanings, MOST_TERMS)
    return Entries(keys, offsets, terms, weights, _reach(formed, longest))


def _words(body: bytes, bounds: NDArray[np.int64], column: int) -> _Words:
    """The words of terms (0) or of translations (1)."""
    found = kernel.words_of_cells(np.frombuffer(body, np.uint8), bounds, column, 2)
    return _Words(found["folded"].decode().split(" ")[:-1], found["words"], found["ranks"], found["offsets"])


def _meanings(words: _Words, pivot: Pivot) -> Meanings:
    """The terms of the translations of each line, with weights by the rank of each translation."""
    bounds, terms, weights = pivot.meanings(words.different)
    by_rank = np.array([*GLOSS_WEIGHTS, 0.0], np.float32)[np.minimum(words.ranks, len(GLOSS_WEIGHTS))]
    sizes = np.diff(bounds)[words.words]
    ends = np.append(0, np.cumsum(sizes))
    at = np.repeat(bounds[words.words] - ends[:-1], sizes) + np.arange(ends[-1])
    return Meanings(ends[words.offsets], terms[at], weights[at] * np.repeat(by_rank, sizes))


def _formed(words: _Words, meanings: Meanings, forms: Forms) -> tuple[list[str], NDArray[np.uint64]]:
    """The form of each different word, also as the kernel knows it.

    It is the word itself where others have the same form and mean something else.
    """
    formed = forms.of_terms(words.different)
    hashes = forms_each(formed)
    if not forms.stems:
        return formed, hashes
    alone = np.flatnonzero(np.diff(words.offsets) == 1)
    word_of = words.words[words.offsets[alone]]
    of_lines = np.zeros(len(words.offsets) - 1, np.uint64)
    of_lines[alone] = hashes[word_of]
    strange = kernel.strangers(of_lines, meanings.offsets, meanings.terms)[alone] > 0
    apart = sorted({*word_of[strange].tolist()})
    strangers = [words.different[word] for word in apart]
    forms.keep_apart(strangers)
    again = forms.of_terms(strangers)
    for word, form in zip(apart, again, strict=True):
        formed[word] = form
    hashes[apart] = forms_each(again)
    return formed, hashes


def _among(values: NDArray[np.uint64], known: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which are known: what `numpy.isin` says, of which the first use takes longer than all else here."""
    ordered = np.sort(known)
    at = np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)
    among: NDArray[np.bool_] = ordered[at] == values
    return among


def _longest(words: _Words) -> NDArray[np.int64]:
    """By word, how many words the longest line has that begins with it; at least one."""
    sizes = np.diff(words.offsets)
    longest = np.ones(len(words.different), np.int64)
    rising = np.argsort(sizes, kind="stable")
    rising = rising[sizes[rising] > 1]
    longest[words.words[words.offsets[rising]]] = sizes[rising]  # the last that is written stays
    return longest


def _reach(formed: list[str], longest: NDArray[np.int64]) -> dict[str, int]:
    """By form, the most of its words."""
    reach = dict.fromkeys(formed, 1)
    rising = np.argsort(longest, kind="stable")
    rising = rising[longest[rising] > 1]
    reach.update(zip(map(formed.__getitem__, rising.tolist()), longest[rising].tolist(), strict=True))
    return reach
