"""The words that say what numbers count, of ``lexicons/units.tsv``, compiled once for each language."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.crosslang.numerals import SCALES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Meaning", "Units", "key", "match", "units_of"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "units.tsv"
_ALIKE: Final = str.maketrans("ىيكۀ", "یی\u06a9ه") | dict.fromkeys([0x640, 0x200C])


class Meaning(NamedTuple):
    """What a phrase says: its words, which kind of phrase it is, its unit, and what that multiplies by."""

    words: tuple[str, ...]
    kind: str
    unit: str
    factor: Decimal


class Spelled(NamedTuple):
    """Numbers in words as texts have them.

    Parameters
    ----------
    forms
        All of them.
    roots
        What several forms have in common, which is looked for first, with these; composed.
    decomposed
        The forms of which marks stand behind their letters.
    marks
        Those marks.
    """

    forms: frozenset[str]
    roots: tuple[tuple[str, tuple[str, ...]], ...]
    decomposed: tuple[str, ...]
    marks: tuple[str, ...]


class Units(NamedTuple):
    """The words of a language; phrases by their first word, the longest first."""

    behind: Mapping[str, Sequence[Meaning]]
    front: Mapping[str, Sequence[Meaning]]
    fates: Mapping[str, Sequence[Meaning]]
    scales: Mapping[str, Decimal]
    short_scales: Mapping[str, Decimal]
    numbers: Mapping[str, Meaning]
    parts: Mapping[str, int]
    negations: Mapping[str, Sequence[Meaning]]
    spelled: Spelled
    glue: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    ordinals: frozenset[str]
    fate_words: frozenset[str]
    money_ends: frozenset[str]


def match(table: Mapping[str, Sequence[Meaning]], words: Sequence[str], at: int) -> Meaning | None:
    """The longest phrase that begins at a word."""
    for meaning in table.get(words[at], ()):
        size = len(meaning.words)
        if size == 1 or meaning.words == tuple(words[at : at + size]):
            return meaning
    return None


@lru_cache(1 << 15)
def key(word: str, language: str) -> str:
    """A word as it is compared."""
    word = word.lower()
    if word.isascii():
        return word
    if language == "vi":
        return unicodedata.normalize("NFC", word)
    if language == "tr":  # "became" and "died" differ by it alone
        word = unicodedata.normalize("NFC", word).replace("ö", "oe")
    decomposed = unicodedata.normalize("NFKD", word).lower().translate(_ALIKE).replace("ı", "i")
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def parted(phrase: str, language: str) -> tuple[str, ...]:
    """The words of a phrase; in Chinese its characters."""
    words = [key(word, language) for word in phrase.split()]
    return tuple("".join(words)) if language == "zh" else tuple(words)


@cache
def _rows() -> Sequence[tuple[str, str, str, Decimal, Sequence[str]]]:
    lines = [line.split("\t") for line in _FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [
        (kind, language, unit, Decimal(factor), listed.split("|")) for kind, language, unit, factor, listed in lines
    ]


@cache
def units_of(language: str) -> Units:
    """The words of a language; of one without, what all have in common."""
    found: dict[str, list[Meaning]] = {}
    spelled: list[str] = []
    for kind, own, unit, factor, listed in _rows():
        if own in ("*", language):
            found.setdefault(kind, []).extend(Meaning(parted(one, language), kind, unit, factor) for one in listed)
            if kind in ("number", "dual"):
                spelled += listed
    # The words of the language come before those of all languages.
    behind = [*(_of(found, "unit")[::-1]), *_of(found, "people"), *_of(found, "fate"), *_of(found, "behind")]
    short = {one.words[0]: one.factor for one in _of(found, "scale") if len(one.words[0]) == 1 and language != "zh"}
    scales = {key(word, language): Decimal(10) ** power for word, power in SCALES.get(language, {}).items()}
    scales |= {"".join(one.words): one.factor for one in _of(found, "scale") if one.words[0] not in short}
    numbers = {" ".join(one.words): one for one in [*_of(found, "number"), *_of(found, "dual")]}
    parts = {name: int(one.factor) for name, one in numbers.items() if one.kind == "number" and one.factor < 100}
    parts |= {one.words[0]: int(one.factor) for one in _of(found, "part")}
    money = frozenset(one.words[0][-2:] for one in _of(found, "front") if one.words[0].isalpha())
    glue, links, stops, ordinals, fates = (_set(found, kind) for kind in ("glue", "link", "stop", "ordinal", "fate"))
    return Units(
        behind=_by_first(behind),
        front=_by_first(_of(found, "front")[::-1]),
        fates=_by_first(_of(found, "fate")),
        scales=scales,
        short_scales=short,
        numbers=numbers,
        parts=parts,
        negations=_by_first(_of(found, "not")),
        spelled=_spelled(spelled, language),
        glue=glue,
        links=links,
        stops=stops,
        ordinals=ordinals,
        fate_words=fates,
        money_ends=money,
    )


def _spelled(listed: Sequence[str], language: str) -> Spelled:
    """The forms of words: with a capital, or in Arabic with the word for "and" before them."""
    roots: dict[str, tuple[str, ...]] = {}
    for one in listed:
        root, other = (one, f"و{one}") if language == "ar" else (one[1:], one.capitalize())
        roots[root] = tuple(dict.fromkeys((*roots.get(root, ()), one, other)))
    composed = {form for forms in roots.values() for form in forms}
    decomposed = {unicodedata.normalize("NFD", form) for form in composed} - composed
    marks = {letter for form in decomposed for letter in form if unicodedata.combining(letter)}
    forms = frozenset(composed | decomposed)
    return Spelled(forms, tuple(roots.items()), tuple(sorted(decomposed)), tuple(sorted(marks)))


def _of(found: Mapping[str, list[Meaning]], kind: str) -> list[Meaning]:
    return found.get(kind, [])


def _set(found: Mapping[str, list[Meaning]], kind: str) -> frozenset[str]:
    return frozenset(word for one in _of(found, kind) for word in one.words)


def _by_first(meanings: Sequence[Meaning]) -> Mapping[str, Sequence[Meaning]]:
    by: dict[str, list[Meaning]] = {}
    for meaning in meanings:
        by.setdefault(meaning.words[0], []).append(meaning)
    for known in by.values():
        known.sort(key=lambda meaning: -len(meaning.words))
    return by
