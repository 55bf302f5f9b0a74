"""What turns texts of each language into terms, with the lexicons of a user's own."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.terms import Translator

__all__ = ["Translators"]


class Translators:
    """A translator for every language: a user's own lexicons before the one that comes with the package.

    The user's are read at once, so that a long run does not end in a complaint about one; what comes with the package
    is read when a text needs it.

    Parameters
    ----------
    lexicons
        Paths of a user's own; of several for one language, the first goes first.

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
                self._made[language] = Translator(language, [*own, *shipped_of(language)])
            return self._made[language]


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
