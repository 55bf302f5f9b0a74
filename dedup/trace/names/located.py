"""Whether a word that may be a place is one where it stands: by its capital, and by how it is spelt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.crosslang.names import skeleton
from dedup.crosslang.terms import Translator
from dedup.text.tokens import fold
from dedup.trace.names.places import places

if TYPE_CHECKING:
    from dedup.crosslang.terms import Terms
    from dedup.text.packed import Packed
    from dedup.trace.names.places import FoundPlace

__all__ = ["CAPITAL_ADJECTIVES", "places_in", "stands"]

#: Languages that write what comes from a place with a capital as they do the place.
CAPITAL_ADJECTIVES: Final = frozenset({"en", "id", "ms", "tr", "vi", "nl", "tl"})
#: How German adjectives of places end; other small words are compounds of whatever.
_GERMAN: Final = re.compile(r"(?:sch|deutsch|ß)(?:e[nmrs]?)?\Z")
_LEAST_ADJECTIVE: Final = 4
#: What has a capital at its first word: a sea, a region may begin with what it is, mer Noire.
_TOWNS: Final = frozenset({"city", "capital"})
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STARTS: Final = frozenset(".!?:;…\n\"“”«»„‘'(-–—•|")
_LONGEST: Final = 160  # bytes that hold the word at a place
_LATIN_END: Final = "\u0250"


def places_in(texts: Packed, language: str, terms: Terms | None = None) -> list[list[FoundPlace]]:
    """The places that texts of one language name, those of each in their order.

    Parameters
    ----------
    texts
        The texts.
    language
        ISO 639-1 code.
    terms
        Their terms, if they are known already.

    Examples
    --------
    >>> from dedup.text.packed import Packed
    >>> found = places_in(Packed.of_texts(["Turkey, and a turkey from Rome."]), "en")
    >>> [one.place.id for one in found[0]]
    ['tr', 'it.rome']
    """
    found: list[list[FoundPlace]] = [[] for _ in range(len(texts))]
    if terms is None:
        terms = Translator.of(language).terms(texts)
    body, bounds = texts.text.data, texts.offsets.tolist()
    for one in places().find(terms):
        start = bounds[one.text] + one.start
        before = bytes(body[max(bounds[one.text], start - 4) : start]).decode("utf-8", "replace")
        raw = bytes(body[start : min(bounds[one.text + 1], start + _LONGEST)]).decode("utf-8", "ignore")
        if stands(one, before, raw, language):
            found[one.text].append(one)
    return found


def stands(one: FoundPlace, before: str, raw: str, language: str) -> bool:
    """Whether what was taken for a place is one, by the characters before and at it."""
    place = one.place
    capital = raw[:1].isupper()
    if one.last > one.start and raw[:1].islower() and place.kind in _TOWNS and not place.adjectives:
        return False  # a word of the language with a name behind it
    if one.last > one.start or (not capital and not raw[:1].islower()):
        return place.also != "word" or place.kind == "country" or _spelt(one, raw)
    if place.also == "word" and place.kind != "country":
        return capital and before.rstrip(" ")[-1:] not in _STARTS | {""} and _spelt(one, raw)
    if capital:
        return True
    found = _WORD.match(raw)
    if language in CAPITAL_ADJECTIVES or not place.adjectives or place.also == "word" or found is None:
        return False
    return len(found[0]) >= _LEAST_ADJECTIVE and (language != "de" or bool(_GERMAN.search(found[0])))


def _spelt(one: FoundPlace, raw: str) -> bool:
    """Whether a word is written as the place's name is."""
    found = _WORD.match(raw)
    if found is None:
        return False
    word = fold(found[0])
    if raw[:1] < _LATIN_END:
        return any(word == fold(name).partition(" ")[0] for name in one.place.names)
    bones = skeleton(found[0])
    return any(bones == skeleton(name) for name in one.place.names)
