"""Arabic words without the particles and pronouns that are written together with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bare", "bare_each", "variants"]

#: Conjunctions, prepositions, the future particle and the article, in the order in which they can stand together. The
#: folded form has no hamza on its alef, and yeh for alef maqsura.
_PREFIXES: Final = (
    "", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "فال", "ك", "كال", "وب", "وبال", "ول", "ولل", "س", "وس", "فس",
    "فب", "فبال", "فل", "فلل", "وك", "وكال", "ا", "افل", "اول",
)  # fmt: skip
_SUFFIXES: Final = ("", "ه", "ها", "هم", "هن", "هما", "نا", "ك", "كم", "ي", "ني")
_NONE: Final = ("",)
#: Those that a word may begin with, by its first letter, and end in, by its last.
_PREFIXES_OF: Final = {
    letter: tuple(prefix for prefix in _PREFIXES if prefix[:1] in ("", letter))
    for letter in {p[0] for p in _PREFIXES if p}
}
_SUFFIXES_OF: Final = {
    letter: tuple(suffix for suffix in _SUFFIXES if suffix[-1:] in ("", letter))
    for letter in {s[-1] for s in _SUFFIXES if s}
}
_TEH: Final = "\u0629"  # teh marbuta, which is a teh before a suffix
#: Articles that `bare` takes off, of words with a space before each.
_ARTICLES: Final = re.compile(" ال(?=[^ ]{3})")
_LEAST: Final = 2  # letters that must be left
_LEAST_BY_ONE: Final = 3  # where only one letter is taken off, which may well be a radical


def bare(word: str) -> str:
    """A word of a lexicon: without the article, and with heh for teh marbuta, which are often confused in print.

    Examples
    --------
    >>> bare("الحكومة") == bare("حكومه") == "حكومه"
    True
    """
    stem = word[2:] if word.startswith("ال") and len(word) > 4 else word
    return stem[:-1] + "ه" if stem.endswith(_TEH) else stem


def bare_each(words: list[str]) -> list[str]:
    """The same of many words, none of which holds a space, at once.

    Examples
    --------
    >>> bare_each(["الحكومة", "ال", "دولة"]) == list(map(bare, ["الحكومة", "ال", "دولة"]))
    True
    """
    text = _ARTICLES.sub(" ", " ".join(["", *words, ""]))
    return text.replace(_TEH + " ", "ه ").split(" ")[1:-1]


def variants(word: str) -> Iterator[str]:
    """What a word of a text may be, the least taken off first.

    Examples
    --------
    >>> "حكومه" in variants("وبالحكومة") and "حكومه" in variants("لحكومتهم")
    True
    """
    yield bare(word)
    normal = word[:-1] + "ه" if word.endswith(_TEH) else word
    prefixes = [prefix for prefix in _PREFIXES_OF.get(normal[:1], _NONE) if normal.startswith(prefix)]
    for suffix in _SUFFIXES_OF.get(normal[-1:], _NONE):
        if not normal.endswith(suffix):
            continue
        shorter = normal[: len(normal) - len(suffix)]
        for prefix in prefixes:
            if not (prefix or suffix) or len(prefix) > len(shorter):
                continue
            stem = shorter[len(prefix) :]
            if len(stem) < (_LEAST_BY_ONE if len(prefix) + len(suffix) == 1 else _LEAST):
                continue
            yield stem
            if suffix and stem.endswith("ت"):
                yield stem[:-1] + "ه"
            if suffix and stem.endswith("و"):
                yield stem + "ا"  # of a verb in the plural: the silent alef falls away
            if prefix.endswith("لل"):
                yield "ل" + stem  # the article, before a word that begins with lam itself
