"""Word forms: under which form of a word a lexicon is looked up, language by language."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING, Final, Protocol

from dedup.crosslang import arabic
from dedup.crosslang.lexicon import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

__all__ = ["Forms", "forms_of", "simplified"]

#: Languages with a Snowball stemmer, by their ISO 639-1 codes.
_SNOWBALL: Final = {
    "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
_COMPOUNDING: Final = frozenset({"de", "nl", "sv", "da", "no", "fi", "hu", "et"})
_LEAST_PART: Final = 4  # letters of a part of a compound
_LINKS: Final = ("", "s", "es", "n", "en", "e", "er")


class Forms(Protocol):
    """How a language's words are looked up.

    Attributes
    ----------
    stems
        Whether several words of a lexicon may have one form.
    """

    stems: bool

    def of_terms(self, words: list[str]) -> list[str]:
        """The forms under which words of a lexicon are found."""

    def keep_apart(self, words: Collection[str]) -> None:
        """Words of a lexicon that are not to be taken for others that have the same form."""

    def of_text(self, word: str, known: Collection[str]) -> Sequence[str]:
        """The forms, of those known, that a word of a text is found under: one, several for a compound, or none."""

    def of_texts(self, words: list[str], known: Collection[str]) -> list[Sequence[str]]:
        """The same for many words, in less time."""


class Plain:
    """Words as they are."""

    stems = False

    def of_terms(self, words: list[str]) -> list[str]:
        """See `Forms`."""
        return words

    def keep_apart(self, words: Collection[str]) -> None:
        """See `Forms`."""

    def of_text(self, word: str, known: Collection[str]) -> Sequence[str]:
        """See `Forms`."""
        return (word,) if word in known else ()

    def of_texts(self, words: list[str], known: Collection[str]) -> list[Sequence[str]]:
        """See `Forms`."""
        return [(word,) if word in known else () for word in words]


class Stemmed:
    """Words by their Snowball stems, compounds by those of their parts.

    Parameters
    ----------
    language
        ISO 639-1 code.

    Examples
    --------
    >>> forms = Stemmed("de")
    >>> known = forms.of_terms(["minister", "treffen"])
    >>> list(forms.of_text("ministertreffen", known)) == known
    True
    """

    stems = True

    def __init__(self, language: str) -> None:
        from Stemmer import Stemmer

        stemmer = Stemmer(_SNOWBALL[language], 0)  # without a memory, which takes longer to keep than it spares
        self._stem: Callable[[str], str] = stemmer.stemWord
        self._stems: Callable[[list[str]], list[str]] = stemmer.stemWords
        self._compounding = language in _COMPOUNDING
        self._apart: frozenset[str] = frozenset()

    def of_terms(self, words: list[str]) -> list[str]:
        """See `Forms`."""
        composed = [unicodedata.normalize("NFC", word) for word in words]
        stems = self._stems(composed)
        return [word if word in self._apart else stem for word, stem in zip(composed, stems, strict=True)]

    def keep_apart(self, words: Collection[str]) -> None:
        """See `Forms`."""
        self._apart = frozenset(unicodedata.normalize("NFC", word) for word in words)

    def of_text(self, word: str, known: Collection[str]) -> Sequence[str]:
        """See `Forms`."""
        composed = unicodedata.normalize("NFC", word)
        if composed in self._apart:
            return (composed,)
        stem = self._stem(composed)
        if stem in known:
            return (stem,)
        return self._parts(composed, known) if self._compounding else ()

    def of_texts(self, words: list[str], known: Collection[str]) -> list[Sequence[str]]:
        """See `Forms`."""
        forms = self.of_terms(words)
        found: list[Sequence[str]] = [(form,) if form in known else () for form in forms]
        # A word that is kept apart is its own form, whether or not that is known.
        for i, own in enumerate(found):
            if not own and (self._compounding or forms[i] in self._apart):
                found[i] = self.of_text(words[i], known)
        return found

    def _parts(self, word: str, known: Collection[str]) -> Sequence[str]:
        """Two known parts, the last as long as may be, or three."""
        for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
            last = self._stem(word[at:])
            if last not in known:
                continue
            for link in _LINKS:
                first = word[:at].removesuffix(link) if link and word[:at].endswith(link) else word[:at]
                if len(first) < _LEAST_PART:
                    continue
                stem = self._stem(first)
                if stem in known:
                    return (stem, last)
        return ()


class Arabic:
    """Words without their clitics."""

    stems = False

    def of_terms(self, words: list[str]) -> list[str]:
        """See `Forms`."""
        return arabic.bare_each(words)

    def keep_apart(self, words: Collection[str]) -> None:
        """See `Forms`."""

    def of_text(self, word: str, known: Collection[str]) -> Sequence[str]:
        """See `Forms`."""
        for variant in arabic.variants(word):
            if variant in known:
                return (variant,)
        return ()

    def of_texts(self, words: list[str], known: Collection[str]) -> list[Sequence[str]]:
        """See `Forms`."""
        return [self.of_text(word, known) for word in words]


class Chinese:
    """Characters in their simplified form, whichever of the two scripts they are written in.

    Examples
    --------
    >>> forms = Chinese()
    >>> list(forms.of_text("國", forms.of_terms(["国"])))
    ['国']
    """

    stems = False

    def __init__(self) -> None:
        self._simplified = simplified()

    def of_terms(self, words: list[str]) -> list[str]:
        """See `Forms`."""
        return [word.translate(self._simplified) for word in words]

    def keep_apart(self, words: Collection[str]) -> None:
        """See `Forms`."""

    def of_text(self, word: str, known: Collection[str]) -> Sequence[str]:
        """See `Forms`."""
        form = word.translate(self._simplified)
        return (form,) if form in known else ()

    def of_texts(self, words: list[str], known: Collection[str]) -> list[Sequence[str]]:
        """See `Forms`."""
        return [(form,) if form in known else () for form in self.of_terms(words)]


@functools.cache
def simplified() -> dict[int, str]:
    """Traditional Chinese characters, by code point, and the simplified one that stands for each.

    Where one character is written in two ways in simplified script, it is the commoner of them.
    """
    lines = (FOLDER / "variants.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {ord(traditional): character for traditional, character in pairs}


def forms_of(language: str) -> Forms:
    """How words of a language are looked up; as they are, where nothing better is known."""
    if language == "ar":
        return Arabic()
    if language == "zh":
        return Chinese()
    return Stemmed(language) if language in _SNOWBALL else Plain()
