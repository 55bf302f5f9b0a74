"""The pivot language: English words as terms, the same for a word of a text and for one of a lexicon."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.lexicon import FOLDER, MOST_GLOSSES, NOTHING, Lexicon
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

__all__ = ["NAME", "NUMBER", "WORD", "Meanings", "Pivot", "Weighted", "name_term", "term_of"]

#: The kinds of terms, in the lowest two bits of each.
WORD, NAME, NUMBER = 0, 1, 2

Weighted = list[tuple[int, float]]

#: The weight of a first translation, of a second, ...
GLOSS_WEIGHTS: Final = (1.0, 0.6, 0.4, 0.3)
NUMBER_WEIGHT: Final = 0.7
_UNITS: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS: Final = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
#: 21st, 89th.
_ORDINAL: Final = re.compile("([1-9][0-9]{0,8})(?:st|nd|rd|th)")
_LETTERS: Final = ":"  # digits come before it


class Meanings(NamedTuple):
    """The terms of words, or of what else has some.

    Parameters
    ----------
    offsets, terms, weights
        int64 (words + 1,), uint32 and float32 (terms,): where the terms of each word begin, the terms, how much each
        counts.
    """

    offsets: NDArray[np.int64]
    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]


def term_of(text: str, kind: int) -> int:
    """The term that some bytes are: a hash, and the kind in its lowest bits."""
    return int(kernel.hash(text.encode(), 0)) & 0xFFFFFFFC | kind


def name_term(skeleton: str) -> int:
    """The term of a name, from its consonants."""
    return term_of(skeleton, NAME)


class Pivot:
    """English stems as terms.

    Words of no meaning have none, forms that a stemmer does not know - irregular ones, British spellings - are those
    of their stem, and words for small numbers are numbers, as 89th is.

    Examples
    --------
    >>> pivot = Pivot.load()
    >>> pivot.of("minister") == pivot.of("ministers") != pivot.of("prime")
    True
    """

    def __init__(self, forms: Lexicon) -> None:
        from Stemmer import Stemmer

        stemmer = Stemmer("english", 0)  # without a memory, which takes longer to keep than it spares
        self._stem, self._stems = stemmer.stemWord, stemmer.stemWords
        self._forms = dict(zip(forms.terms, forms.glosses, strict=True))
        #: Words that are not the one term of their stem.
        self._odd = {word for word, form in self._forms.items() if form == NOTHING or " " in form or form in _NUMBERS}
        self._odd |= _NUMBERS.keys() - self._forms.keys()
        self._known: dict[str, Weighted] = {}

    @classmethod
    @functools.cache
    def load(cls) -> Pivot:
        """The pivot that comes with the package."""
        return cls(Lexicon.read(FOLDER / "en.lex"))

    def of(self, word: str) -> Weighted:
        """The terms of one folded word: one, or none for a word of no meaning."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._terms(self._forms.get(word, word))
        return found

    def _terms(self, form: str) -> Weighted:
        if form == NOTHING:
            return []
        if ordinal := _ORDINAL.fullmatch(form):
            return [(_number(int(ordinal[1])), NUMBER_WEIGHT)]
        return [
            (_number(_NUMBERS[word]), NUMBER_WEIGHT) if word in _NUMBERS else (term_of(self._stem(word), WORD), 1.0)
            for word in form.split()
        ]

    def meanings(self, words: list[str]) -> Meanings:
        """The terms of many folded words at once."""
        odd = {
            i: self.of(word)
            for i, word in enumerate(words)
            if word in self._odd or (word < _LETTERS and _ORDINAL.fullmatch(word))
        }
        if not odd:
            return Meanings(np.arange(len(words) + 1), self._by_stem(words), np.ones(len(words), np.float32))
        sizes = np.ones(len(words), np.int64)
        sizes[list(odd)] = list(map(len, odd.values()))
        offsets = np.append(0, np.cumsum(sizes))
        terms, weights = np.repeat(self._by_stem(words), sizes), np.ones(offsets[-1], np.float32)
        for i, found in odd.items():
            for place, (term, weight) in enumerate(found, int(offsets[i])):
                terms[place], weights[place] = term, weight
        return Meanings(offsets, terms, weights)

    def learn(self, words: Iterable[str]) -> None:
        """Make ready for many words at once."""
        new = [
            word
            for word in words
            if word not in self._known and word not in self._odd and not (word < _LETTERS and _ORDINAL.fullmatch(word))
        ]
        self._known.update((word, [(term, 1.0)]) for word, term in zip(new, self._by_stem(new).tolist(), strict=True))

    def _by_stem(self, words: list[str]) -> NDArray[np.uint32]:
        """The term of each word, were it not odd."""
        stems = Packed.of_texts(self._stems([self._forms.get(word, word) for word in words]))
        hashes: NDArray[np.uint64] = kernel.hash_each(stems.text, stems.offsets, 0)
        return (hashes & np.uint64(0xFFFFFFFC)).astype(np.uint32) | np.uint32(WORD)

    def stems(self, word: str) -> list[str]:
        """The stems that the terms of a folded word are made of."""
        form = self._forms.get(word, word)
        return [] if form == NOTHING else [self._stem(part) for part in form.split() if part not in _NUMBERS]

    def of_gloss(self, gloss: str) -> Weighted:
        """The terms of a term's translations, each once, with weights by their order."""
        if gloss == NOTHING:
            return []
        weights: dict[int, float] = {}
        for weight, phrase in zip(GLOSS_WEIGHTS, gloss.split(";")[:MOST_GLOSSES], strict=False):
            for word in phrase.replace("-", " ").replace("'", " ").split():
                for term, own in self.of(word):
                    weights[term] = max(weights.get(term, 0.0), weight * own)
        return list(weights.items())


def _number(value: int) -> int:
    exponent = 64
    while value and value % 10 == 0:
        value //= 10
        exponent += 1
    return int(kernel.TermTable.number_term(value, exponent))
