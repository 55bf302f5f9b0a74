"""Terms of texts: what the words of each become in the pivot language, through the lexicon of their language."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.crosslang.entries import entries_of, form_of
from dedup.crosslang.forms import forms_of, simplified
from dedup.crosslang.lexicon import shipped_of
from dedup.crosslang.names import SOUNDS, romanise, skeleton
from dedup.crosslang.pivot import NUMBER_WEIGHT, Pivot, Weighted, name_term
from dedup.kernels import kernel
from dedup.text.sentences import capitals
from dedup.text.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.lexicon import Lexicon
    from dedup.text.packed import Packed

__all__ = ["Terms", "Translator"]

NAME_WEIGHT: Final = 0.6
#: The weight of a word that is not in the lexicon and is taken for a cognate.
COGNATE_WEIGHT: Final = 0.5
#: Languages that write two and a half as 2,5.
_DECIMAL_COMMA: Final = frozenset({
    "az", "be", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu", "id", "it", "kk",
    "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi",
})  # fmt: skip
_CAPITAL, _UNSPACED = 1, 2
_AFTER_LATIN: Final = "\u0250"
_UNLISTED: Final = 0x6A09E667F3BCC908
_LEAST_SKELETON: Final = 2
#: From here on scripts have no capitals to know names by: Hebrew, Arabic, ... Armenian, Cyrillic and Greek have.
_CASELESS: Final = "\u0590"
#: Words are met first, then runs of characters among words that are all known, then nothing is new.
_ROUNDS: Final = 3

#: Words behind a number that multiply it, by language: their powers of ten.
_SCALES: Final[dict[str, dict[str, int]]] = {
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "bn": 9},
    "vi": {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9},
    "ar": {"الف": 3, "الاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9, "مليارات": 9, "بليون": 9, "تريليون": 12},
    "es": {"mil": 3, "millon": 6, "millones": 6},
    "fr": {"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9},
    "pt": {"mil": 3, "milhao": 6, "milhoes": 6, "bilhao": 9, "bilhoes": 9},
    "ru": {"тысяча": 3, "тысяч": 3, "тысячи": 3, "тыс": 3, "миллион": 6, "миллиона": 6, "миллионов": 6, "млн": 6,
           "миллиард": 9, "миллиарда": 9, "миллиардов": 9, "млрд": 9},
    "zh": {"千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8},
    "ja": {"千": 3, "万": 4, "億": 8},
    "tr": {"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12},
    "id": {"ribu": 3, "juta": 6, "miliar": 9, "triliun": 12},
    "fa": {"هزار": 3, "میلیون": 6, "میلیارد": 9},
}  # fmt: skip


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
        self._table: Any = kernel.TermTable(capitals(), language in _DECIMAL_COMMA, NUMBER_WEIGHT)
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
        scales = {fold(word): exponent for word, exponent in _SCALES.get(self.language, {}).items()}
        forms = self._forms.of_terms(list(scales))
        self._reach = found.reach
        for form in forms:
            self._reach.setdefault(form, 1)
        self._table.learn_scales(
            np.array([form_of(form) for form in forms], np.uint64), np.array(list(scales.values()), np.uint8)
        )

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
        for _ in range(_ROUNDS):
            found = self._table.walk(*texts.arrays)
            if not len(found["unknown"]) and not len(found["runs"]):
                break
            self._meet(found["unknown"], found["unknown_folded"].decode().split(" "), found["unknown_kinds"])
            self._meet_runs(found["runs"], found["runs_folded"].decode().split(" "))
        return Terms(found["terms"], found["places"], found["weights"], found["offsets"])

    def _meet(self, keys: NDArray[np.uint64], words: list[str], kinds: NDArray[np.uint8]) -> None:
        """Say what words are that the table has not seen before."""
        if self.language == "en":
            self._pivot.learn(words[: len(keys)])
        forms, reaches = list[int](), list[int]()
        new: dict[int, Weighted] = {}
        for key, word, kind in zip(keys.tolist(), words, kinds.tolist(), strict=False):
            found = self._forms.of_text(word, self._reach)
            if len(found) == 1:
                forms.append(form_of(found[0]))
                reaches.append(self._reach.get(found[0], 1))
                continue
            key = (key ^ _UNLISTED) | 1  # its own form: by its hash it could be the stem of a word that is listed
            forms.append(key)
            reaches.append(1)
            if found:  # a compound
                new[key] = [weighted for part in found for weighted in self._meaning(part)]
            elif not kind & _UNSPACED:  # a character without an entry may be part of a run
                new[key] = self._guess(word, kind)
        self._table.learn_forms(keys, np.array(forms, np.uint64), np.minimum(reaches, 255).astype(np.uint8))
        combine = kernel.TermTable.combine
        self._learn_entries({combine(0, key): weighted for key, weighted in new.items()})

    def _meet_runs(self, keys: NDArray[np.uint64], runs: list[str]) -> None:
        """Say what runs of characters without spaces are that no entry covers: names, by how they are read."""
        self._learn_entries({key: self._named(run) for key, run in zip(keys.tolist(), runs, strict=False)})

    def _named(self, run: str) -> Weighted:
        """A name that is written in a script without spaces. Han is read in Chinese alone, where it is but sounds.

        Other runs of Han are words that the lexicon lacks: read as names they lower the cosine of true pairs by .015.
        """
        (run,) = self._forms.of_terms([run])
        if "\u3400" <= run[0] <= "\u9fff" and not (self.language == "zh" and SOUNDS.issuperset(run)):
            return []
        return _name(run)

    def _learn_entries(self, new: dict[int, Weighted]) -> None:
        flat = [weighted for found in new.values() for weighted in found]
        self._table.learn_entries(
            np.array(list(new), np.uint64),
            np.cumsum([0, *map(len, new.values())], dtype=np.int64),
            np.array([term for term, _ in flat], np.uint32),
            np.array([weight for _, weight in flat], np.float32),
        )

    def _guess(self, word: str, kind: int) -> Weighted:
        """What a word is that no lexicon has: an English word, a name, a cognate."""
        capital = bool(kind & _CAPITAL)
        if self.language == "en":
            found = list(self._pivot.of(word))
        else:
            found = []
            if word[0] < _AFTER_LATIN and (capital or self.language != "vi"):
                plain = word if word.isascii() else "".join(filter(str.isalnum, romanise(word)))
                found = [(term, (1.0 if capital else COGNATE_WEIGHT) * w) for term, w in self._pivot.of(plain)]
        if capital or word[0] >= _CASELESS:
            found += _name(word)
        return found


def _name(word: str) -> Weighted:
    bones = skeleton(word)
    return [(name_term(bones), NAME_WEIGHT)] if len(bones) >= _LEAST_SKELETON else []
