"""What stands in front of a number and behind it."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.quantities.words import key, match

if TYPE_CHECKING:
    from dedup.trace.quantities.words import Meaning, Units

__all__ = ["Behind", "Front", "ahead_of", "behind_of", "in_front_of"]

_AHEAD: Final = 72
_BEHIND: Final = 72
# Each begun by a set of characters, which is searched for fast; points and line breaks are looked at more closely.
_CUT: Final = re.compile(
    r"[,;:!?()\[\]\n.،؛。，；：！？、“”«»\"\d—–](?:(?<![.\n])|(?<=\n)(?![a-zа-я])|"
    r"(?<=\.)(?=\s+[^\W\d_])(?<!Mio\.)(?<!Mrd\.)(?<!тыс\.)(?<!млн\.))"
)
_CUT_AHEAD: Final = re.compile(r"[,;:!?\[\]\n.،؛。，；：！？、“”«»\"—–](?:(?<!\.)|(?=\s+[^\W\d_]))")
_WORD: Final = re.compile(r"[^\s]+")
_EDGES: Final = ".'’\"*_"
_ONE: Final = Decimal(1)
_NOUN_REACH, _REACH = 6, 5
_AHEAD_NOUN, _AHEAD_BARE = 5, 5
_CHINESE_REACH: Final = 9
_MOST_WORDS: Final = 9
_SIGN: Final = re.compile(r"[^\w\s]")
#: Letters that may be written right behind a number although they are neither a unit nor a power.
_WIDE: Final = re.compile(r"[\u0600-\u06ff\u0900-\u0e7f\u3040-\u9fff\uac00-\ud7af]")
_CONJUNCTIONS: Final = ("و", "ف")
_PREFIXES: Final = ("و", "ف", "ب", "ل")


class Front(NamedTuple):
    """The unit in front of a number and where it begins; whether the word there says that it counts nothing."""

    meaning: Meaning | None
    start: int
    ordinal: bool


class Behind(NamedTuple):
    """The unit behind a number, what it multiplies by, where it ends; the powers of ten in that."""

    unit: str | None
    factor: Decimal
    end: int
    power: Decimal

    @property
    def scaled(self) -> bool:
        """Whether a word that multiplies is in it."""
        return self.power != 1


def in_front_of(text: str, start: int, language: str, units: Units) -> Front | None:
    """What stands in front of a number; None where that is a word it is part of."""
    window = text[max(0, start - 32) : start]
    if language == "zh":
        for size in (4, 3, 2, 1):
            if (known := units.front.get(window[-size : -size + 1 or None][:1])) and len(window) >= size:
                for meaning in known:
                    if "".join(meaning.words) == window[-size:].lower():
                        return Front(meaning, start - size, ordinal=False)
    attached = bool(window) and not window[-1].isspace()
    pieces = window.rsplit(None, 2)
    last = pieces[-1] if pieces and not window.isspace() else ""
    if not last:
        return Front(None, start, ordinal=False)
    if attached and "-" in last[-1:]:
        last, attached = last[:-1], False
        if not last:
            return Front(None, start, ordinal=False)
    word = key(last.lstrip("([{“\"'«*_≈~<>"), language)
    if not attached or not word[-1:].isalnum() or word in units.front:
        meanings = units.front.get(word, ())
        for meaning in meanings:
            if len(meaning.words) == 1 and (attached or len(word) > 1 or not word.isalpha()):
                place = text.rfind(last, max(0, start - 32), start) + len(last) - len(word)
                return Front(meaning, max(0, min(place, start)), ordinal=False)
    if attached and last[-1].isalnum() and not _WIDE.match(last[-1]):
        return None
    words = [key(piece.strip(_EDGES), language) for piece in pieces[-2:]]
    first = len(words) == 2 and units.front.get(words[0])
    for meaning in first or ():
        if len(meaning.words) == 2 and meaning.words[1] == words[1]:
            return Front(meaning, start, ordinal=False)
        if len(meaning.words) == 1 and words[1] in units.links | units.glue and meaning.unit == "magnitude":
            return Front(meaning, start, ordinal=False)
    return Front(None, start, words[-1] in units.ordinals)


def behind_of(text: str, end: int, language: str, units: Units, *, money: bool) -> Behind | None:
    """What stands behind a number; None where that is a word it is part of."""
    window = text[end : end + _BEHIND]
    cut = _CUT.search(window)
    clause = window[: cut.start()] if cut else window
    if language == "zh":
        clause = clause.replace("％", "%")
    if not clause or clause.isspace():
        return Behind(None, _ONE, end, _ONE)
    if language == "zh":
        places = [at for at, character in enumerate(clause) if not character.isspace()]
        words = [clause[at].lower() for at in places]
        ends = [end + at + 1 for at in places]
    else:
        found = list(islice(_WORD.finditer(clause), _MOST_WORDS))
        words = [key(one[0].strip(_EDGES), language) for one in found]
        ends = [end + one.end() - (len(one[0]) - len(one[0].rstrip(_EDGES))) for one in found]
    attached = not clause[0].isspace()
    if attached and language != "zh" and not _split_attached(clause, words, ends, end, units, money=money):
        return None
    return _meaning(words, ends, end, language, units, attached=attached, money=money)


def _split_attached(clause: str, words: list[str], ends: list[int], end: int, units: Units, *, money: bool) -> bool:
    """Part a sign from what is written together with it; whether what follows a number may follow one."""
    word = words[0]
    if word in units.behind or word in units.scales or (money and word in units.short_scales):
        return True
    if clause[0] in "'’":  # 19'a
        words[0], ends[0] = "", end
        return True
    if clause[0] in "-–/":
        return False
    if word and word[0] in units.behind and not word[0].isalpha():
        size = 2 if word[:2] in units.behind else 1
        words[0:1], ends[0:1] = [word[:size]], [end + size]
        return True
    return not word or not word[0].isalnum() or bool(_WIDE.match(word[0])) or word[0] in ")]}"


def _meaning(
    words: list[str], ends: list[int], end: int, language: str, units: Units, *, attached: bool, money: bool
) -> Behind | None:
    at, factor, stop, scaled = 0, _ONE, end, False
    while at < len(words):
        power = units.scales.get(words[at])
        if power is None and money and at == 0:
            power = units.short_scales.get(words[at])
        if power is None and language == "ar" and at and words[at][:1] in _CONJUNCTIONS:
            break
        if power is None:
            break
        factor, stop, scaled, at = factor * power, ends[at], True, at + 1
    if at < len(words) and words[at] in units.parts and _goes_on(words, at, units, scaled=scaled, money=money):
        return None
    if at < len(words) and words[at] in units.links and scaled:
        at += 1
    if at < len(words) and words[at][:2] in ("d'", "d’") and scaled:
        words[at] = words[at][2:]
    if at >= len(words):
        return Behind(None, factor, stop, factor)
    meaning = match(units.behind, words, at)
    if meaning is None:
        if any(one.kind == "behind" for word in words[at + 1 : at + 3] for one in units.behind.get(word, ())):
            return None if not scaled else Behind(None, factor, stop, factor)  # 10 Downing Street
        fate = _fate(words, at, units, _REACH, language, noun=False)
        return Behind(fate, factor, stop, factor)
    if meaning.kind == "behind":
        return Behind(None, factor, stop, factor) if scaled else None
    if len(meaning.words) == 1 and len(words[at]) == 1 and words[at] in "cf" and not attached:
        return Behind(None, factor, stop, factor)
    stop = ends[at + len(meaning.words) - 1]
    unit = meaning.unit
    if meaning.kind == "people":
        reach = _CHINESE_REACH if language == "zh" else _NOUN_REACH
        unit = _fate(words, at + len(meaning.words), units, reach, language, noun=True) or unit
    return Behind(unit, factor * meaning.factor, stop, factor)


def _goes_on(words: list[str], at: int, units: Units, *, scaled: bool, money: bool) -> bool:
    """Whether a number goes on in words: "2 thousand five hundred", "5 dozen"."""
    part = units.parts[words[at]]
    if part and not scaled:
        return False
    # In Vietnamese five is a year as well; "$2bn three years ago" does not go on.
    if part and (money or words[at] in units.behind):
        following = words[at + 1] if at + 1 < len(words) else ""
        return following in units.parts or following in units.scales
    return True


def _negated(words: list[str], at: int, units: Units) -> bool:
    """Whether a word says that something did not happen."""
    if words[at] not in units.negations:
        return False
    found = match(units.negations, words, at)
    return found is not None and bool(found.factor)


def _fate(words: list[str], at: int, units: Units, reach: int, language: str, *, noun: bool) -> str | None:
    """What became of the people that a number counts, in the words behind it."""
    for place in range(at, min(len(words), at + reach)):
        word = words[place]
        if not word:
            continue
        found = match(units.fates, words, place)
        if found is not None:
            after = place + len(found.words)
            return None if after < len(words) and _negated(words, after, units) else found.unit
        if word in units.negations and _negated(words, place, units):
            return None
        if word in units.stops and word not in units.glue:
            return None
        if language in ("ar", "fa") and word[0] in _CONJUNCTIONS and word[1:] in units.fates:
            return None
        if not noun and word not in units.glue and not (place == at and language == "zh"):
            return None
    return None


def _tells(clause: str, language: str, units: Units) -> bool:
    """Whether the last word in front of a number may lead to what became of people."""
    last = clause.rsplit(None, 1)[-1:]
    word = key(last[0].strip(_EDGES), language) if last else ""
    return word in units.glue or word in units.fate_words or (language == "ar" and word[1:] in units.fate_words)


def ahead_of(text: str, start: int, language: str, units: Units, *, noun: bool) -> str | None:
    """What became of the people that a number counts, in the words in front of it: "killed at least 12"."""
    window = text[max(0, start - _AHEAD) : start]
    cut = 0
    for found in _CUT_AHEAD.finditer(window):
        cut = found.end()
    clause = window[cut:]
    if not noun and language != "zh" and not _tells(clause, language, units):
        return None
    if language == "zh":
        words = [character for character in clause if not character.isspace()][-_CHINESE_REACH:]
    else:
        words = [key(piece.strip(_EDGES), language) for piece in clause.split()[-_AHEAD_NOUN:]]
    for back in range(len(words) - 1, -1, -1):
        word = words[back]
        known = match(units.fates, words, back)
        if known is None and language == "ar" and word[:1] in _PREFIXES and word[1:] in units.fates:
            known = units.fates[word[1:]][0]
        if known is not None:
            return None if back and _negated(words, back - 1, units) else known.unit
        if any(character.isdigit() for character in word) or (word in units.stops and word not in units.glue):
            return None
        if not noun and word not in units.glue:
            return None
    return None
