"""What turns texts of each language into terms, with the lexicons of a user's own."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.pivot import Pivot
    from dedup.crosslang.terms import Translator

__all__ = ["Translators", "overruled", "own_lexicon"]


class Translators:
    """A translator for every language: a user's own lexicons before the one that comes with the package.

    The user's are read at once, so that a long run does not end in a complaint about one; what comes with the package
    is read when a text needs it.

    Parameters
    ----------
    lexicons
        Paths of a user's own; of several for one language, the first goes first. An entry stands instead of those for
        the same term in the lexicons after it.

    Raises
    ------
    InputError
        If one cannot be read, is not a lexicon, or is of no language that is translated.

    Examples
    --------
    >>> Translators().of("vi").language
    'vi'
    """

    def __init__(self, lexicons: Iterable[str] = ()) -> None:
        self._own: dict[str, list[Lexicon]] = {}
        self._made: dict[str, Translator] = {}
        self._lock = Lock()
        for path in lexicons:
            language, lexicon = own_lexicon(Path(path))
            self._own.setdefault(language, []).append(lexicon)

    def knows(self, language: str) -> bool:
        """Whether there is a lexicon of a language, or it needs none."""
        from dedup.crosslang.lexicon import PIVOT, shipped

        return language == PIVOT or language in self._own or language in shipped()

    def of(self, language: str) -> Translator:
        """The translator of a language, made once."""
        from dedup.crosslang.lexicon import shipped_of
        from dedup.crosslang.terms import Translator

        own = self._own.get(language)
        if own is None:
            return Translator.of(language)
        with self._lock:
            if language not in self._made:
                self._made[language] = Translator(language, overruled([*own, *shipped_of(language)], language))
            return self._made[language]


def overruled(lexicons: Sequence[Lexicon], language: str) -> list[Lexicon]:
    """Lexicons of one language, each without the terms that stand in one before it.

    With a term go its inflected forms: those that are looked up as it is, and mean what it meant in the same lexicon.
    París does not take para along, which has its stem.

    Examples
    --------
    >>> from dedup.crosslang.lexicon import Lexicon
    >>> own = Lexicon("es", ["Banco"], ["-"])
    >>> other = Lexicon("es", ["banco", "bancos", "mesa"], ["bank", "bank", "table"])
    >>> [lexicon.terms for lexicon in overruled([own, other], "es")]
    [['Banco'], ['mesa']]
    """
    from dedup.crosslang.forms import forms_of
    from dedup.crosslang.pivot import Pivot
    from dedup.text.tokens import folded

    forms, pivot = forms_of(language), Pivot.load()
    said = set[str]()
    found: list[Lexicon] = []
    for lexicon in lexicons:
        terms = folded(lexicon.terms)
        gone = {place for place, term in enumerate(terms) if term in said}
        if gone:
            looked_up = [tuple(forms.of_terms(term.split())) for term in terms]
            meant: dict[tuple[str, ...], set[int]] = {}
            for place in gone:
                meant.setdefault(looked_up[place], set()).update(_meaning(pivot, lexicon.glosses[place]))
            gone |= {
                place
                for place, form in enumerate(looked_up)
                if form in meant and meant[form] & _meaning(pivot, lexicon.glosses[place])
            }
        said.update(terms)
        found.append(lexicon.without({lexicon.terms[place] for place in gone}) if gone else lexicon)
    return found


def _meaning(pivot: Pivot, gloss: str) -> set[int]:
    return {term for term, _ in pivot.of_gloss(gloss)}


def own_lexicon(path: Path) -> tuple[str, Lexicon]:
    """A lexicon of a user's own, and the code of its language.

    Raises
    ------
    InputError
        If it cannot be read, is not a lexicon, or is of no language that is translated.
    """
    from dedup.crosslang.inspection import refused_language
    from dedup.crosslang.lexicon import Lexicon
    from dedup.text.language import normal

    lexicon = Lexicon.read(path)
    reason = refused_language(lexicon.language)
    if reason is not None:
        raise InputError(f"{path}: {reason}; `dedup lexicon check` lists all that is wrong")
    return normal(lexicon.language) or "", lexicon
