"""The names of texts: who, which organisations and which places they speak of, and how often."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.crosslang.lexicon import PIVOT, shipped
from dedup.crosslang.names import romanised, skeletons
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed
from dedup.trace.names.cased import cased_mentions
from dedup.trace.names.cues import cues_of
from dedup.trace.names.han import POINTS, han_mentions
from dedup.trace.names.marks import marks_of
from dedup.trace.names.mention import MAYBE, PART, SPELT, SURE, Mention
from dedup.trace.names.name import Name, NameKind
from dedup.trace.names.organisations import organisation_of
from dedup.trace.names.uncased import uncased_mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.crosslang.terms import Terms
    from dedup.trace.names.marks import Marks

__all__ = ["find_names", "find_names_in", "names_of"]

_ARABIC: Final = frozenset({"ar", "fa", "ur", "ps", "ckb"})
_HAN: Final = frozenset({"zh"})
_SLAVIC: Final = frozenset({"ru", "uk", "be", "bg"})
#: Endings of the cases of names that have a consonant, in Cyrillic.
_CASE: Final = re.compile(r"(?<=\w\w\w)(?:ом|ем|ым|ого|ому|ему|ами|ой|ей)$")
_ARTICLES: Final = ("al-", "el-", "ad-", "as-", "an-", "ar-", "at-", "az-", "аль-", "эль-", "ас-", "ад-")
#: Letters that two forms of a name begin with alike.
_ALIKE: Final = 2
_LINKS: Final = frozenset({"of", "the", "and", "&", "for", "y", "et", "und", "и", "ve", "dan", "da", "do"})


class _Keyed(NamedTuple):
    """A mention with what it compares by: the consonants of each of its words."""

    mention: Mention
    bones: tuple[str, ...]


def find_names(text: str, language: str) -> tuple[Name, ...]:
    """The names of one text.

    Examples
    --------
    >>> [(name.raw, str(name.kind), name.key) for name in find_names("Er traf Antony Blinken in Rom.", "de")]
    [('Antony Blinken', 'person', '-ntn blnkn'), ('Rom', 'place', 'it.rome')]
    """
    return find_names_in([text], [language])[0]


def find_names_in(texts: Sequence[str], languages: Sequence[str]) -> list[tuple[Name, ...]]:
    """The names of texts, those of each in the order in which it has them first.

    Parameters
    ----------
    texts
        The texts.
    languages
        ISO 639-1 code of each. A language without a lexicon is read by its capitals; what else tells a name is
        then taken for English.
    """
    found: list[tuple[Name, ...]] = [()] * len(texts)
    by_language: dict[str, list[int]] = {}
    for i, language in enumerate(languages):
        by_language.setdefault(language, []).append(i)
    for language, rows in by_language.items():
        packed = Packed.of_texts([texts[i] for i in rows])
        terms = Translator.of(_table(language)).terms(packed)
        for i, names in zip(rows, names_of([texts[i] for i in rows], packed, terms, language), strict=True):
            found[i] = names
    return found


def names_of(texts: Sequence[str], packed: Packed, terms: Terms, language: str) -> list[tuple[Name, ...]]:
    """The names of texts of one language whose terms are known already.

    Parameters
    ----------
    texts, packed
        The texts.
    terms
        Their terms.
    language
        ISO 639-1 code.
    """
    all_marks = marks_of(packed, language, terms)
    mentions = [_mentions(text, marks, language) for text, marks in zip(texts, all_marks, strict=True)]
    words = [_compared(text, own, language) for text, own in zip(texts, mentions, strict=True)]
    different = list({word for own in words for of_one in own for word in of_one})
    bones = dict(zip(different, skeletons(different), strict=True))
    return [
        _merged(
            text,
            marks,
            [
                _Keyed(one, tuple(filter(None, map(bones.__getitem__, part))))
                for one, part in zip(own, parts, strict=True)
            ],
        )
        for text, marks, own, parts in zip(texts, all_marks, mentions, words, strict=True)
    ]


def _compared(text: str, mentions: list[Mention], language: str) -> list[list[str]]:
    """The words that each mention compares by; none where it is known already, or is nothing without another."""
    found = [
        [] if one.place is not None or one.sure in (PART, SPELT) else _parts(text[one.start : one.end], language)
        for one in mentions
    ]
    begun = {word[:_ALIKE].lower() for words in found for word in words}
    for i, one in enumerate(mentions):
        if one.sure == PART and text[one.start : one.start + _ALIKE].lower() in begun:
            found[i] = _parts(text[one.start : one.end], language)
    return found


def _table(language: str) -> str:
    """The language whose lexicon is used."""
    return language if language in shipped() or language == PIVOT else "und"


def _mentions(text: str, marks: Marks, language: str) -> list[Mention]:
    cues = cues_of(language)
    if language in _HAN:
        return han_mentions(text, marks, cues)
    if language in _ARABIC:
        found = uncased_mentions(text, marks, cues)
        latin = cased_mentions(text, marks, language, cues) if text.isascii() or _has_capitals(text) else []
        return sorted(found + latin) if latin else found
    return cased_mentions(text, marks, language, cues)


def _has_capitals(text: str) -> bool:
    return text.lower() != text


def _parts(raw: str, language: str) -> list[str]:
    """The words of a name that it compares by."""
    if language in _HAN and raw[:1] > "\u3400":
        if any(point in raw for point in POINTS):
            for point in POINTS:
                raw = raw.replace(point, " ")
            return raw.split()
        return [raw]
    words = []
    for word in raw.split():
        low = word.lower()
        if low.startswith(_ARTICLES):
            word = word[word.index("-") + 1 :]
        if low not in _LINKS:
            words += (_CASE.sub("", word) if language in _SLAVIC else word).split("-")
    return words


def _merged(text: str, marks: Marks, keyed: list[_Keyed]) -> tuple[Name, ...]:
    """Names, each with all its mentions."""
    groups: dict[str, list[Mention]] = {}
    full = _fullest(keyed)
    for one, bones in keyed:
        groups.setdefault(_key(text, marks, one, bones, full), []).append(one)
    names = []
    for key, mentions in groups.items():
        sure = max(one.sure for one in mentions)
        if not key or sure == PART or (sure == MAYBE and len(mentions) < 2):
            continue
        names.append(_name(text, key, mentions))
    names.sort(key=lambda name: (name.first, name.start))
    return tuple(names)


def _fullest(keyed: list[_Keyed]) -> dict[str, tuple[str, ...]]:
    """By the consonants of a word, the longest name of a person that has it; the last word of one first."""
    full: dict[str, tuple[str, ...]] = {}
    known = {
        bones for one, bones in keyed if one.place is None and one.sure == SURE and one.kind in _WHO and len(bones) > 1
    }
    for bones in sorted(known, key=lambda bones: (-len(bones), bones)):
        full.setdefault(bones[-1], bones)
    for bones in sorted(known, key=lambda bones: (-len(bones), bones)):
        for i in range(len(bones)):
            full.setdefault(bones[i], bones)
            full.setdefault(" ".join(bones[i:]), bones)
    return full


_WHO: Final = frozenset({NameKind.PERSON, NameKind.NAME})


@lru_cache(1 << 13)
def _romanised(raw: str) -> str:
    return romanised([raw])[0]


def _key(text: str, marks: Marks, one: Mention, bones: tuple[str, ...], full: dict[str, tuple[str, ...]]) -> str:
    if one.place is not None:
        return one.place.id
    raw = text[one.start : one.end]
    known = organisation_of(raw)
    if known:
        return known
    if one.kind == NameKind.ORGANISATION:
        if raw.isupper() and " " not in raw:
            return _romanised(raw).replace(".", "")
        meaning = marks.meaning(one.start, one.end)
        return " ".join(f"{term:08x}" for term in meaning) or " ".join(bones)
    own = " ".join(bones)
    if one.sure == PART and not own:
        return ""
    if len(own) < 2:
        return _romanised(raw).strip()
    return " ".join(full.get(own, bones))


def _name(text: str, key: str, mentions: list[Mention]) -> Name:
    best = min(mentions, key=lambda one: (-one.sure, one.start - one.end, one.start))
    kinds = [one.kind for one in mentions]
    kind = NameKind.ORGANISATION if key.startswith(("source:", "org:")) else best.kind
    if kind == NameKind.NAME and NameKind.PERSON in kinds:
        kind = NameKind.PERSON
    place = best.place
    return Name(
        text[best.start : best.end],
        best.start,
        best.end,
        kind,
        key,
        len(mentions),
        min(one.start for one in mentions),
        place.id if place else "",
        place.country if place else "",
    )
