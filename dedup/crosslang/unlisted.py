"""Words that no lexicon has: what they are taken for - English words, names, cognates -, many of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.names import romanised, skeletons
from dedup.crosslang.pivot import NAME, Meanings
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.pivot import Pivot

__all__ = ["guesses", "name_meanings"]

NAME_WEIGHT: Final = 0.6
#: The weight of a word that is not in the lexicon and is taken for a cognate.
COGNATE_WEIGHT: Final = 0.5
#: Letters of a word in small letters that may be a cognate, in a language without a lexicon: shorter ones are mostly
#: words of no meaning, which elsewhere the lexicon knows.
LEAST_COGNATE: Final = 5
_AFTER_LATIN: Final = "\u0250"
#: From here on scripts have no capitals to know names by: Hebrew, Arabic, ... Armenian, Cyrillic and Greek have.
_CASELESS: Final = "\u0590"
_LEAST_SKELETON: Final = 2


class _Found(NamedTuple):
    """Terms in any order, and the word that each is of."""

    words: NDArray[np.intp]
    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]


def guesses(
    words: list[str], capital: NDArray[np.bool_], language: str, pivot: Pivot, *, has_lexicon: bool = True
) -> Meanings:
    """What folded words of a language may mean that its lexicon does not have.

    Parameters
    ----------
    words
        The words.
    capital
        Whether each is written with a capital.
    language
        ISO 639-1 code.
    pivot
        What English words are.
    has_lexicon
        Whether there is one of the language.

    Examples
    --------
    >>> from dedup.crosslang.pivot import Pivot
    >>> found = guesses(["brexit", "brexit", "neu"], np.array([False, True, False]), "de", Pivot.load())
    >>> np.diff(found.offsets).tolist(), found.weights.tolist()[:2]
    ([1, 2, 1], [0.5, 1.0])
    """
    english = _english if language == "en" else _cognates
    least = 1 if has_lexicon or language == "en" else LEAST_COGNATE
    may_be = [
        i for i, word in enumerate(words) if capital[i] or (len(word) >= least and _may_be_english(word, language))
    ]
    named = [i for i, word in enumerate(words) if capital[i] or word[0] >= _CASELESS]
    parts = [english(words, may_be, capital, pivot)] if may_be else []
    return _joined(len(words), *parts, *([_names(words, named)] if named else []))


def name_meanings(words: list[str]) -> Meanings:
    """What words mean if they are names."""
    return _joined(len(words), _names(words, list(range(len(words)))))


def _may_be_english(word: str, language: str) -> bool:
    """Whether a word without a capital may be one of English; a Vietnamese syllable is none."""
    return language == "en" or (word[0] < _AFTER_LATIN and language != "vi")


def _english(words: list[str], may_be: list[int], _: NDArray[np.bool_], pivot: Pivot) -> _Found:
    offsets, terms, weights = pivot.meanings([words[i] for i in may_be])
    return _Found(np.array(may_be, np.intp).repeat(offsets[1:] - offsets[:-1]), terms, weights)


def _cognates(words: list[str], may_be: list[int], capital: NDArray[np.bool_], pivot: Pivot) -> _Found:
    latin = [i for i in may_be if words[i][0] < _AFTER_LATIN]
    read = romanised([words[i] for i in latin])
    plain = [word if word.isalnum() else "".join(filter(str.isalnum, word)) for word in read]
    of, terms, weights = _english(plain, [i for i, word in enumerate(plain) if word], capital, pivot)
    of = np.array(latin, np.intp)[of]
    return _Found(of, terms, np.where(capital[of], weights, np.float32(COGNATE_WEIGHT) * weights))


def _names(words: list[str], named: list[int]) -> _Found:
    read = zip(named, skeletons([words[i] for i in named]), strict=True)
    found = [(i, bones) for i, bones in read if len(bones) >= _LEAST_SKELETON]
    packed = Packed.of_texts([bones for _, bones in found])
    hashes = kernel.hash_each(packed.text, packed.offsets, 0).astype(np.uint32)
    terms = hashes & np.uint32(0xFFFFFFFC) | np.uint32(NAME)
    return _Found(np.array([i for i, _ in found], np.intp), terms, np.full(len(terms), NAME_WEIGHT, np.float32))


def _joined(count: int, *parts: _Found) -> Meanings:
    """The terms of each of so many words, in the order of the parts."""
    if not parts:
        return Meanings(np.zeros(count + 1, np.int64), np.zeros(0, np.uint32), np.zeros(0, np.float32))
    found = parts[0]
    if len(parts) > 1:
        found = _Found(*(np.concatenate(column) for column in zip(*parts, strict=True)))
        order = np.argsort(found.words, kind="stable")
        found = _Found(found.words[order], found.terms[order], found.weights[order])
    return Meanings(found.words.searchsorted(np.arange(count + 1)), found.terms, found.weights)
