"""Terms of texts: what the words of each become in the pivot language, through the lexicon of their language."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.crosslang.entries import entries_of, form_of, forms_each
from dedup.crosslang.forms import Plain, forms_of, simplified
from dedup.crosslang.lexicon import shipped_of
from dedup.crosslang.names import SOUNDS
from dedup.crosslang.numerals import DECIMAL_COMMA, SCALES
from dedup.crosslang.offsets import joined_offsets
from dedup.crosslang.pivot import NUMBER_WEIGHT, Pivot, Weighted
from dedup.crosslang.unlisted import guesses, name_meanings
from dedup.kernels import kernel
from dedup.text.sentences import capitals
from dedup.text.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.lexicon import Lexicon
    from dedup.text.packed import Packed

__all__ = ["Terms", "Translator"]

_CAPITAL, _UNSPACED = 1, 2
_OWN: Final = np.uint64(0x6A09E667F3BCC908)
_ONE: Final = np.uint64(1)
#: Words that are remembered. A table that knows more of them begins anew: so one of weeks of news takes no more than
#: 25 MB, and what is met again is a small part of what is read in between - the words of sixty million bytes.
MOST_KNOWN: Final = 1 << 18


def _new_table(comma: bool) -> Any:
    return kernel.TermTable(capitals(), comma, NUMBER_WEIGHT)


#: One for all languages of which nothing is known but that: a name that was met in one of them is met in all.
_common_table: Final = functools.cache(_new_table)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of some texts.

    Parameters
    ----------
    terms, places, weights
        uint32, uint32 and float32 (terms,): the terms in the order of the texts, where in its text, in bytes, the
        words of each begin, and how much each counts.
    offsets
        int64 (texts + 1,): where the terms of each text begin.
    """

    terms: NDArray[np.uint32]
    places: NDArray[np.uint32]
    weights: NDArray[np.float32]
    offsets: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Terms]) -> Terms:
        """All parts, one after the other."""
        if len(parts) == 1:
            return parts[0]
        return cls(
            np.concatenate([np.zeros(0, np.uint32), *(part.terms for part in parts)]),
            np.concatenate([np.zeros(0, np.uint32), *(part.places for part in parts)]),
            np.concatenate([np.zeros(0, np.float32), *(part.weights for part in parts)]),
            joined_offsets([part.offsets for part in parts]),
        )

    def only(self, chosen: NDArray[np.bool_]) -> Terms:
        """Some of the terms."""
        kept = np.append(0, np.cumsum(chosen, dtype=np.int64))
        return Terms(self.terms[chosen], self.places[chosen], self.weights[chosen], kept[self.offsets])


class Translator:
    """Turns texts of one language into terms.

    Parameters
    ----------
    language
        ISO 639-1 code.
    lexicons
        Lexicons of the language, the preferred one first; none for English, and where there is none.

    Examples
    --------
    >>> from dedup.text.packed import Packed
    >>> vi, en = Translator.of("vi"), Translator.of("en")
    >>> a, b = (t.terms(Packed.of_texts([text])) for t, text in ((vi, "Thủ tướng Nhật Bản"), (en, "Japanese premier")))
    >>> len(np.intersect1d(a.terms, b.terms)) > 0
    True
    """

    def __init__(self, language: str, lexicons: Sequence[Lexicon] = ()) -> None:
        self.language = language
        self._pivot = Pivot.load()
        self._forms = forms_of(language)
        self._has_lexicon = bool(lexicons)
        is_plain = not lexicons and isinstance(self._forms, Plain) and language not in SCALES
        self._table: Any = (_common_table if is_plain else _new_table)(language in DECIMAL_COMMA)
        self._learn(lexicons)

    @classmethod
    @functools.cache
    def of(cls, language: str) -> Translator:
        """The translator of a language, with the lexicon that comes with the package."""
        return cls(language, shipped_of(language))

    def _learn(self, lexicons: Sequence[Lexicon]) -> None:
        """Teach the kernel's table the entries of lexicons, and the words that multiply numbers."""
        if self.language == "zh":  # a character that names are written with would cut them in two
            both = SOUNDS | {chr(point) for point, character in simplified().items() if character in SOUNDS}
            lexicons = [lexicon.without(both) for lexicon in lexicons]
        found = entries_of(lexicons, self._forms, self._pivot, unmarked=self.language == "vi")
        self._table.learn_entries(*found[:4])
        self._entries = found
        scales = {fold(word): exponent for word, exponent in SCALES.get(self.language, {}).items()}
        forms = self._forms.of_terms(list(scales))
        self._reach = found.reach
        for form in forms:
            self._reach.setdefault(form, 1)
        self._table.learn_scales(forms_each(forms), np.array(list(scales.values()), np.uint8))

    def _meaning(self, form: str) -> Weighted:
        """The terms of a form by itself."""
        key = kernel.TermTable.combine(0, form_of(form))
        at = int(np.searchsorted(self._entries.keys, key))
        if at == len(self._entries.keys) or int(self._entries.keys[at]) != key:
            return []
        part = slice(self._entries.offsets[at], self._entries.offsets[at + 1])
        return list(zip(self._entries.terms[part].tolist(), self._entries.weights[part].tolist(), strict=True))

    def terms(self, texts: Packed) -> Terms:
        """The terms of texts, nothing left out of them."""
        if self._table.known > MOST_KNOWN:
            self._table.forget()
        # Words are met first, then runs of characters among words that are all known, then nothing is new: unless
        # another thread has the table begin anew.
        while True:
            found = self._table.walk(*texts.arrays)
            if not len(found["unknown"]) and not len(found["runs"]):
                return Terms(found["terms"], found["places"], found["weights"], found["offsets"])
            self._meet(found["unknown"], found["unknown_folded"].decode().split(" ")[:-1], found["unknown_kinds"])
            self._meet_runs(found["runs"], found["runs_folded"].decode().split(" ")[:-1])

    def _meet(self, keys: NDArray[np.uint64], words: list[str], kinds: NDArray[np.uint8]) -> None:
        """Say what words are that the table has not seen before."""
        found = self._forms.of_texts(words, self._reach)
        parts = np.fromiter(map(len, found), np.int64, len(found))
        listed = np.flatnonzero(parts == 1)
        if len(listed):
            one = [found[i][0] for i in listed.tolist()]
            reaches = np.minimum([self._reach.get(form, 1) for form in one], 255).astype(np.uint8)
            self._table.learn_forms(keys[listed], forms_each(one), reaches)
        # A character without an entry may be part of a run. Its form is its own: by its hash it could be the stem of a
        # word that is listed.
        unspaced = kinds & _UNSPACED != 0
        loose = keys[(parts == 0) & unspaced]
        if len(loose):
            self._table.learn_forms(loose, (loose ^ _OWN) | _ONE, np.ones(len(loose), np.uint8))
        unlisted = np.flatnonzero((parts == 0) & ~unspaced)
        if len(unlisted):
            own = [words[i] for i in unlisted.tolist()]
            capital = kinds[unlisted] & _CAPITAL != 0
            self._table.learn_words(
                keys[unlisted], *guesses(own, capital, self.language, self._pivot, has_lexicon=self._has_lexicon)
            )
        compounds = np.flatnonzero(parts > 1).tolist()
        if compounds:
            self._meet_compounds(keys, {i: found[i] for i in compounds})

    def _meet_compounds(self, keys: NDArray[np.uint64], parts: dict[int, Sequence[str]]) -> None:
        """Say what compounds are, of the parts of each."""
        found = [[weighted for part in own for weighted in self._meaning(part)] for own in parts.values()]
        flat = [weighted for own in found for weighted in own]
        self._table.learn_words(
            keys[list(parts)],
            np.cumsum([0, *map(len, found)], dtype=np.int64),
            np.array([term for term, _ in flat], np.uint32),
            np.array([weight for _, weight in flat], np.float32),
        )

    def _meet_runs(self, keys: NDArray[np.uint64], runs: list[str]) -> None:
        """Say what runs of characters without spaces are that no entry covers: names, by how they are read.

        Han is read in Chinese alone, where it is but sounds. Other runs of Han are words that the lexicon lacks: read
        as names they lower the cosine of true pairs by .015.
        """
        if not runs:
            return
        read = self._forms.of_terms(runs)
        read = [run if self._is_name(run) else "" for run in read]
        self._table.learn_runs(keys, *name_meanings(read))

    def _is_name(self, run: str) -> bool:
        return not "\u3400" <= run[0] <= "\u9fff" or (self.language == "zh" and SOUNDS.issuperset(run))
