"""What stands beside names and in them: titles, words of organisations, verbs of saying, and words that are names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.pivot import Pivot

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Cues", "cues_of", "name_terms"]

_FOLDER: Final = Path(__file__).parents[2] / "lexicons"


class Cues(NamedTuple):
    """The words beside names in one language, in small letters.

    Parameters
    ----------
    titles, title_ends, title_starts
        What stands before a person's name; the last and the first word of each.
    organisations
        Words that the name of an organisation has.
    verbs
        Verbs of saying.
    links
        Small words inside a name.
    openers
        Words that are no name for all their capital, as they begin a sentence.
    things
        Words that the name of a lake, a street or a prize has.
    """

    titles: frozenset[str]
    title_ends: frozenset[str]
    title_starts: frozenset[str]
    organisations: frozenset[str]
    verbs: frozenset[str]
    links: frozenset[str]
    openers: frozenset[str]
    things: frozenset[str]


@cache
def cues_of(language: str) -> Cues:
    """The cues of a language; of one that has none, what all of them use inside names.

    Examples
    --------
    >>> "secretary of state" in cues_of("en").titles, "of state" in cues_of("en").titles
    (True, False)
    """
    own = _read().get(language, {})
    titles = own.get("title", frozenset())
    return Cues(
        titles,
        frozenset(title.rpartition(" ")[2] for title in titles),
        frozenset(title.partition(" ")[0] for title in titles),
        own.get("organisation", frozenset()),
        own.get("verb", frozenset()),
        own.get("link", frozenset({"de", "van", "von", "bin", "di", "da", "al", "el", "der", "den"})),
        own.get("opener", frozenset()),
        own.get("thing", frozenset()),
    )


@cache
def _read() -> dict[str, dict[str, frozenset[str]]]:
    found: dict[str, dict[str, frozenset[str]]] = {}
    for line in (_FOLDER / "name_cues.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, kind, words = line.split("\t")
            found.setdefault(language, {})[kind] = frozenset(words.split("|"))
    return found


@cache
def name_terms() -> NDArray[np.uint32]:
    """Sorted uint32: the terms of English words that are names, which a lexicon may translate a name to."""
    lines = (_FOLDER / "name_words.tsv").read_text("utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]
    return np.unique(Pivot.load().meanings(words)[1])
