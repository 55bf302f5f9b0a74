"""Places by how a language spells them, as its lexicon has them; in Latin letters English names count too.

What the translator says of a place is where an entry begins that speaks of one. How many words are the place, and
which of an entry that says "secretary of state of America", is told here.
"""

from __future__ import annotations

from functools import cache, lru_cache

from dedup.crosslang.lexicon import NOTHING, PIVOT, shipped_of
from dedup.crosslang.search import UNKNOWN
from dedup.trace.names.places import NOWHERE, Place, places

__all__ = ["place_reach", "place_spelt", "spelt_places"]

_LATIN = frozenset({"en", "vi", "es", "fr", "de", "pt", "tr", "id"})


@cache
def _english() -> dict[str, int]:
    """The places by their English names and what comes from them, in small letters."""
    found: dict[str, int] = {}
    for i, place in enumerate(places().listed):
        for name in (*place.names, *place.adjectives):
            if place.also != "word" or place.kind == "country":
                found.setdefault(_plain(name), i)
    return found


@cache
def _names() -> tuple[tuple[str, int], ...]:
    """The English names of places that are no words, in small letters, and of which place each is."""
    listed = enumerate(places().listed)
    return tuple((_plain(name), i) for i, place in listed for name in place.names if place.also != "word")


@cache
def spelt_places(language: str) -> dict[str, int]:
    """The places of a language by their spelling in small letters; which place of `places` each is."""
    english = _english()
    if language == PIVOT:
        return english
    lexicons = shipped_of(language)
    if not lexicons and language != UNKNOWN:
        return spelt_places(UNKNOWN)
    found: dict[str, int] = {}
    for lexicon in lexicons:
        for term, glosses in zip(lexicon.terms, lexicon.glosses, strict=True):
            gloss = glosses.partition(";")[0]
            if gloss != NOTHING and (i := english.get(gloss, NOWHERE)) != NOWHERE:
                found[_plain(term)] = i
    if language not in ("ar", "fa", "zh", "ru"):
        known = {*_plain("\n".join(term for lexicon in lexicons for term in lexicon.terms)).split("\n")}
        for name, i in _names():
            if name not in known:
                found.setdefault(name, i)
    return found


@cache
def _reaches(language: str) -> dict[str, int]:
    spelt = spelt_places(language)
    if language != UNKNOWN and spelt is spelt_places(UNKNOWN):
        return _reaches(UNKNOWN)
    reaches: dict[str, int] = {}
    for name in spelt:
        words = name.split(" ")
        reaches[words[0]] = max(len(words), reaches.get(words[0], 0))
    return reaches


@lru_cache(1 << 15)
def place_reach(word: str, language: str) -> int:
    """How many words the longest place has that begins with a word in small letters; 0 if none does."""
    return _reaches(language).get(_plain(word), 0)


@lru_cache(1 << 15)
def place_spelt(raw: str, language: str) -> Place | None:
    """The place that is written so; what is an acronym only in capitals.

    Examples
    --------
    >>> place_spelt("Ai Cập", "vi").id, place_spelt("us", "en"), place_spelt("US", "en").id
    ('eg', None, 'us')
    """
    i = spelt_places(language).get(_plain(raw), NOWHERE)
    if i == NOWHERE:
        return None
    place = places().listed[i]
    if len(raw) == 2 and raw.isascii() and not raw.isupper():  # RI is Indonesia, Mr Ri is not
        return None
    if len(raw) < 4 and not raw.isupper() and raw.upper() in place.names:
        return None
    return place


def _plain(name: str) -> str:
    return name.replace("İ", "i").lower().replace("i̇", "i").replace("’", "'")
