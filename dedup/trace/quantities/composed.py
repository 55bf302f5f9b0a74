"""Numbers that are put together of others: "twenty-five", "1 million 200 thousand"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.quantities.numbers import chinese_value, grouped, value_of
from dedup.trace.quantities.surroundings import behind_of
from dedup.trace.quantities.words import key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.trace.quantities.surroundings import Behind
    from dedup.trace.quantities.words import Units

__all__ = ["Sum", "Words", "sum_of", "words_around"]

_REACH: Final = 48  # characters on either side of a word
_LONGEST_RUN: Final = 6  # words
_WORD: Final = re.compile(r"[^\s\-\u2010\u2011]+")
_GAPS: Final = frozenset({" ", "\u00a0", "-", "\u2010", "\u2011", "\n", "\r\n", "  "})
_QUOTES: Final = "([{“\"'«*_"
_CLOSING: Final = ".,;:!?)]}”\"'’»*_،؛"
_JOINERS: Final = frozenset({"and", "y", "e", "et", "và", "и", "und", "ve", "dan", "و"})
#: Languages that say "thirty and five".
_JOINED: Final = frozenset({"es", "pt", "fa"})
#: Those in which ten is put before units as twenty is.
_TEN_FIRST: Final = frozenset({"tr", "vi"})
_TIMES_TEN: Final = frozenset({"puluh", "mươi"})
_TEEN: Final = "belas"
_UNITS: Final = range(1, 10)
_TENS: Final = range(20, 100, 10)
_FRENCH_TEENS: Final = range(7, 10)
_FRENCH_SCORES: Final = (60, 80)
#: Languages that write 3500 as "3 thousand 500".
_BARE_TAILS: Final = frozenset({"es", "tr", "zh"})
_TAIL: Final = re.compile(r"\d+(?:[.,]\d+)*")
_CHINESE_TAIL: Final = re.compile(r"[〇零一二三四五六七八九十百千两兩]{1,12}")
_MOST_TAILS: Final = 3
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


class Words(NamedTuple):
    """A number in words where it stands."""

    start: int
    end: int
    value: Decimal


class Sum(NamedTuple):
    """A number in parts: what stands behind the last of them, its value in the power of ten of that, where it ends.

    Without a value it is not known what the parts are together.
    """

    value: Decimal | None
    behind: Behind
    end: int


class _Part(NamedTuple):
    start: int
    end: int
    word: str
    joined: bool  # by a word for "and" to what stands before it


def words_around(text: str, start: int, end: int, value: Decimal, language: str, units: Units) -> Words | None:
    """The whole number that a number in words is part of; None where it is not known what that is."""
    first, joined = _parted(text[start:end], language, units)
    found = _with_left(text, _Part(start, end, first, joined), language, units)
    if found[-1].word in units.scales:
        return None
    parts = [*found[::-1], *_right(text, end, first, language, units)]
    if len(parts) == 1:
        return Words(start, end, value)
    total = _composed(parts, language, units) if len(parts) <= _LONGEST_RUN else None
    return None if total is None else Words(parts[0].start, parts[-1].end, Decimal(total))


def _parted(word: str, language: str, units: Units) -> tuple[str, bool]:
    """A word as it is compared; in Arabic without the "and" that is written together with it."""
    plain = key(word, language)
    if language == "ar" and plain not in units.parts and plain[:1] == "و":
        return plain[1:], True
    return plain, False


def _with_left(text: str, last: _Part, language: str, units: Units) -> list[_Part]:
    """A part and those in front of it, the last first; a power of ten ends them."""
    parts, start = [last], last.start
    floor = max(0, start - _REACH)
    places = [one.span() for one in _WORD.finditer(text, floor, start)]
    if floor and places and places[0][0] == floor:  # may be the end of a word
        del places[0]
    joined = last.joined
    while places:
        begin, end = places.pop()
        if text[end:start] not in _GAPS:
            break
        raw = text[begin:end]
        start = begin + len(raw) - len(raw.lstrip(_QUOTES))
        word, also = _parted(text[start:end], language, units)
        if word in _JOINERS and not joined and start == begin:
            joined = True
            continue
        if word not in units.parts and word not in units.scales:
            break
        if joined and _two(word, parts[-1].word, units):
            break
        parts[-1] = parts[-1]._replace(joined=joined)
        parts.append(_Part(start, end, word, also))
        if word in units.scales or start != begin:
            break
        joined = also
    return parts


def _two(one: str, other: str, units: Units) -> bool:
    """Whether two words with "and" between them are two numbers: "between two and three"."""
    return units.parts.get(one) in _UNITS and units.parts.get(other) in _UNITS


def _right(text: str, end: int, last: str, language: str, units: Units) -> Iterator[_Part]:
    """The parts behind a word, which ends at a place."""
    joined = False
    for one in _WORD.finditer(text, end, end + _REACH):
        raw = one[0]
        bare = raw.rstrip(_CLOSING)
        if text[end : one.start()] not in _GAPS:
            return
        word, also = _parted(bare, language, units)
        if word in _JOINERS and not joined and bare == raw:
            end, joined = one.end(), True
            continue
        if word not in units.parts or word in units.scales or ((joined or also) and _two(last, word, units)):
            return
        end = one.start() + len(bare)
        yield _Part(one.start(), end, word, joined or also)
        if bare != raw:
            return
        joined, last = False, word


def _composed(parts: Sequence[_Part], language: str, units: Units) -> int | None:
    """The value of several words, where the rule of their language is simple."""
    words = [part.word for part in parts]
    values = _folded(words, [units.parts[word] for word in words], language)
    if values is None or not all(values):
        return None
    if len(values) == 1:
        return values[0]
    if len(values) != 2:
        return None
    tens, unit = values
    joined = any(part.joined for part in parts[1:])
    if language == "ar":
        tens, unit = unit, tens
        return tens + unit if unit in _UNITS and (tens in _TENS) == joined and tens in (10, *_TENS) else None
    if language == "fr":
        most = 19 if tens in _FRENCH_SCORES else 9
        return tens + unit if tens in _TENS and unit <= most else None
    if joined != (language in _JOINED) or unit not in _UNITS:
        return None
    if language == "vi" and words[-1] == "năm":  # also a year
        return None
    return tens + unit if tens in _TENS or (tens == 10 and language in _TEN_FIRST) else None


def _folded(words: Sequence[str], values: Sequence[int], language: str) -> list[int] | None:
    """Values of which those that multiply have done so: "dua puluh", "quatre-vingt", "dix-sept"."""
    folded = list[int]()
    for word, value in zip(words, values, strict=True):
        last = folded[-1] if folded else 0
        if word in _TIMES_TEN or word == _TEEN:
            if last not in _UNITS:
                return None
            folded[-1] = last * 10 if word in _TIMES_TEN else last + 10
        elif language == "fr" and value == 20 and last == 4:
            folded[-1] = 80
        elif language == "fr" and last == 10 and value in _FRENCH_TEENS:
            folded[-1] += value
        else:
            folded.append(value)
    return folded


def sum_of(
    text: str, value: Decimal, behind: Behind, language: str, units: Units, *, money: bool, free: Callable[[int], bool]
) -> Sum | None:
    """The sum of a number with a power of ten and of those right behind it; None where none is.

    Parameters
    ----------
    text
        A document's text.
    value
        The number without that power.
    behind
        What stands behind it.
    language
        An ISO 639-1 code.
    units
        The words of that language.
    money
        Whether a sign of money stands before it.
    free
        Whether digits at a place are no part of a date.
    """
    known, total, least, end = True, value * behind.power, behind.power, behind.end
    for _ in range(_MOST_TAILS):
        tail = _tail(text, end, language) if behind.scaled and behind.unit is None else None
        if tail is None or not free(tail[0]):
            break
        at, stop, number = tail
        following = behind_of(text, stop, language, units, money=money)
        if following is None or number is None:
            return Sum(None, behind, stop)
        known = known and total % least == 0 and 0 < number * following.power < least
        if not following.scaled:
            known = known and language in _BARE_TAILS and (language != "zh" or stop - at > 1)
        total, least, behind = total + number * following.power, following.power, following
        end = max(stop, behind.end)
    if end == behind.end and total == value * behind.power:
        return None
    return Sum(total / behind.power if known else None, behind, end)


def _tail(text: str, end: int, language: str) -> tuple[int, int, Decimal | None] | None:
    """The number right behind a power of ten: where it begins and ends, and its value."""
    at = end
    while at < end + 2 and text[at : at + 1] in (" ", "\u00a0"):
        at += 1
    if language == "zh" and (chinese := _CHINESE_TAIL.match(text, at)):
        value = chinese_value(chinese[0])
        return at, chinese.end(), None if value is None else Decimal(value)
    found = _TAIL.match(text, at, at + 24) if at > end or language == "zh" else None
    if found is None or (language != "zh" and _YEAR.fullmatch(found[0])):
        return None
    stop = grouped(text, at, found.end(), language)
    if text[stop : stop + 1] == "-" and text[stop + 1 : stop + 2].isalpha():  # 7 million 50-cent shares
        return None
    return at, stop, value_of(text[at:stop], language)
