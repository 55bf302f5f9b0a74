"""All quantities of a text: one pass finds the digits, and only beside them are words looked at."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.quantities.composed import sum_of, words_around
from dedup.trace.quantities.numbers import chinese_value, grouped, value_of
from dedup.trace.quantities.quantity import Quantity
from dedup.trace.quantities.surroundings import ahead_of, behind_of, in_front_of
from dedup.trace.quantities.words import key, units_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from dedup.model import Span
    from dedup.trace.quantities.words import Meaning, Units

__all__ = ["find_quantities"]

# Begun by a set of characters and not by `\d+`: three times as fast.
_DIGIT: Final = "[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]"
_REST: Final = r"(?:[.,'’٫٬]?\d)*"
_RUN: Final = re.compile(_DIGIT + _REST)
#: The same without what addresses escape other scripts by: %D8%A7.
_UNESCAPED: Final = re.compile(rf"{_DIGIT}(?<!\d.)(?<!%.)(?<!%[A-Fa-f].){_REST}")
_CHINESE: Final = re.compile(r"(百分之)?[一二两兩三四五六七八九十百千][〇零一二三四五六七八九十百千]*")
_CHINESE_COUNTS: Final = frozenset("人名位死伤傷亿億万萬")
#: What stands right in front of digits that are no quantity: of a word, an address, a telephone number.
_SPOILERS: Final = frozenset("/\\_@#=:&~^*")
_CHINESE_SCALES: Final = frozenset("万萬亿億")
_LONG_FRACTION: Final = re.compile(r"\d+[.,]\d{3}")
_DASHES: Final = frozenset("-–—")
_RECENT: Final = range(1980, 2041)
_YEARS: Final = range(1500, 2101)
_SMALLEST_BARE: Final = 10
_LONGEST_PLAIN: Final = 7  # digits; more of them without a sign and a unit are a telephone or a file's number
_PEOPLE: Final = frozenset({"people", "killed", "injured", "arrested", "missing", "displaced", "cases"})
_LONGEST: Final = 1 << 20  # characters that are looked at: a longer text is a collection of them


class _Number(NamedTuple):
    """A number where it stands."""

    start: int
    end: int
    value: Decimal
    token: str


def find_quantities(text: str, language: str | None, excluded: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in the order of the text.

    Parameters
    ----------
    text
        A document's text.
    language
        Its language, an ISO 639-1 code, if known; how it writes numbers depends on it.
    excluded
        Where no quantity is, in the order of the text: what :func:`dedup.trace.dates.find` has found.

    Examples
    --------
    >>> [(str(found.value), found.unit) for found in find_quantities("At least 12 people killed, 3.5% more.", "en")]
    [('12', 'killed'), ('3.5', 'percent')]
    """
    language = language or ""
    text = text[:_LONGEST]
    units = units_of(language)
    found = list(_in_digits(text, language, units, excluded))
    if language == "zh":
        found += _in_chinese(text, units, excluded)
    elif forms := _forms(text, units):
        found += _in_words(text, forms, language, units, excluded)
    found.sort(key=lambda quantity: quantity.start)
    floor, kept = 0, list[Quantity]()
    for quantity in found:
        if quantity.start >= floor:
            kept.append(quantity)
            floor = quantity.end
    return tuple(kept)


def _in_digits(text: str, language: str, units: Units, excluded: Sequence[Span]) -> Iterator[Quantity]:
    """What is written in digits; of "5-10 %" both."""
    starts = [span.start for span in excluded]
    free = _free(excluded, starts)
    first: _Number | None = None
    floor = 0
    # In Turkish the sign stands before the number: %50.
    for run in (_RUN if language == "tr" else _UNESCAPED).finditer(text):
        start, end = run.span()
        if start < floor or _within(excluded, starts, start, end):
            first = None
            continue
        if first is not None and first.end != start - 1:
            first = None
        before = text[start - 1] if start else " "
        if before.isalpha() and before < "\u0250" and text[start - 2 : start].lower() not in units.money_ends:
            first = None
            continue
        end = grouped(text, start, end, language)
        floor = end
        if _spoiled(text, start, language, ranged=first is not None):
            first = None
            continue
        token = text[start:end]
        if len(token) == 4 and token[0] in "12" and _surely_year(token):
            first = None
            continue
        value = value_of(token, language)
        if value is None:
            first = None
            continue
        number = _Number(start, end, value, token)
        after = text[end : end + 2]
        if after[:1] in _DASHES and after[:1]:
            first = number if first is None and after[1:].isdecimal() else None
            continue
        quantity, floor = _counted(text, number, language, units, free, ranged=first is not None)
        if quantity is not None:
            if first is not None and quantity.unit is None:  # 555-1234
                first = None
                continue
            if first is not None:
                yield _same(text, first, number, quantity)
                quantity = Quantity(quantity.value, quantity.unit, text[start : quantity.end], start, quantity.end)
            yield quantity
            floor = max(floor, quantity.end)
        first = None


def _same(text: str, first: _Number, second: _Number, quantity: Quantity) -> Quantity:
    """The first number of a range, in the unit of the second."""
    factor = quantity.value / second.value if second.value else Decimal(1)
    start = min(first.start, quantity.start)
    return Quantity(_plain(first.value * factor), quantity.unit, text[start : first.end], start, first.end)


def _surely_year(token: str) -> bool:
    """Whether four digits are a year, whatever stands behind them."""
    return token.isdecimal() and int(token) in _RECENT and int(token) % 50 != 0


def _within(excluded: Sequence[Span], starts: Sequence[int], start: int, end: int) -> bool:
    place = bisect_right(starts, end - 1) - 1
    return place >= 0 and excluded[place].end > start


def _free(excluded: Sequence[Span], starts: Sequence[int]) -> Callable[[int], bool]:
    """Whether a place is in none of the spans."""
    return lambda at: not _within(excluded, starts, at, at + 1)


def _spoiled(text: str, start: int, language: str, *, ranged: bool) -> bool:
    """Whether what stands right in front of digits says that they are part of something else."""
    before = text[start - 1] if start else " "
    if before in " \n\u00a0($€£¥":
        return False
    if before in _DASHES:
        return not ranged and not text[max(0, start - 2)].isspace()
    if before == "+":
        return True
    if before in ".,":
        return start > 1 and text[start - 2].isdigit()
    if before == "%":
        return language != "tr"
    if before == "第" or (language == "zh" and before in _CHINESE_SCALES):
        return True
    return before in _SPOILERS


def _counted(
    text: str,
    number: _Number,
    language: str,
    units: Units,
    free: Callable[[int], bool],
    *,
    ranged: bool,
) -> tuple[Quantity | None, int]:
    """The quantity that a number is, and where the next may begin."""
    start, end, value, token = number
    front = in_front_of(text, start, language, units)
    if front is None:
        return None, end
    money = front.meaning is not None
    behind = behind_of(text, end, language, units, money=money)
    if behind is None or (len(token) > 1 and token[0] == "0" and token.isdecimal() and behind.unit is None):
        return None, end
    added = None
    if behind.scaled and behind.unit is None:
        added = sum_of(text, value, behind, language, units, money=money, free=free)
    if added is not None:
        if added.value is None or ranged:
            return None, added.end
        value, behind, end = added.value, added.behind, added.end
    unit, factor, stop = behind.unit, behind.factor, behind.end
    if front.meaning is not None:
        unit, factor, start = front.meaning.unit, behind.power * front.meaning.factor, front.start
    if unit in (None, "people"):
        fate = ahead_of(text, number.start, language, units, noun=unit is not None)
        unit = fate or unit
    scaled = behind.scaled or added is not None
    if unit in (None, "people") and _no_count(text, number, scaled, ordinal=front.ordinal, bare=unit is None):
        return None, end
    if front.ordinal and unit not in _PEOPLE and unit not in ("percent", "magnitude") and not money:
        return None, end
    if unit in _PEOPLE and not scaled and value % 1 and _LONG_FRACTION.fullmatch(token):
        return None, end  # 1.200 soldiers: thousands as another language writes them
    stop = max(stop, end)
    whole = factor == 1 and token.isdecimal()
    return Quantity(value if whole else _plain(value * factor), unit, text[start:stop], start, stop), end


def _no_count(text: str, number: _Number, scaled: bool, *, ordinal: bool, bare: bool) -> bool:
    """Whether a number without a unit is a year, a telephone number or too small to say anything."""
    start, end, value, token = number
    if scaled:
        return False
    plain = token.isdecimal()
    if plain and len(token) == 4 and value in _YEARS:
        return True
    if not bare:
        return False
    if ordinal or value < _SMALLEST_BARE or (plain and len(token) >= _LONGEST_PLAIN):
        return True
    if text[end : end + 1] in (":", "/", "-", "–", "x", "×", "+", "h") and text[end + 1 : end + 2].isalnum():
        return True
    if text[start - 1 : start].isspace() and text[max(0, start - 2) : start - 1].isdigit():
        return True
    if text[end : end + 1].isspace() and text[end + 1 : end + 2].isdigit():
        return True
    if (
        plain and text[end : end + 2] == ". " and text[end + 2 : end + 3].isalpha() and len(token) < 3
    ):  # 19. Jahrhundert
        return True
    if text[end : end + 1] == "," and text[max(0, start - 2) : start] == ", " and len(token) < 3:  # her age
        return True
    line = text[max(0, start - 3) : start].rpartition("\n")[2].strip()
    return not line and text[end : end + 1] in (".", ")") and (start == 0 or "\n" in text[max(0, start - 3) : start])


def _plain(value: Decimal) -> Decimal:
    """A value without the zeros behind its point."""
    value = value.normalize()
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and value.adjusted() < 27 else value


def _in_words(
    text: str, forms: Iterable[str], language: str, units: Units, excluded: Sequence[Span]
) -> Iterator[Quantity]:
    """Small numbers in words, in front of people and of words that multiply."""
    starts = [span.start for span in excluded]
    free = _free(excluded, starts)
    for start, end in _places(text, forms):
        meaning = _number_word(text[start:end], language, units)
        if meaning is None or _within(excluded, starts, start, end):
            continue
        if meaning.kind == "dual":
            yield Quantity(meaning.factor, meaning.unit, text[start:end], start, end)
            continue
        whole = words_around(text, start, end, meaning.factor, language, units)
        behind = behind_of(text, whole.end, language, units, money=False) if whole else None
        if whole is None or behind is None or _within(excluded, starts, whole.start, whole.end):
            continue
        start, end, value = whole
        if behind.scaled and behind.unit is None:
            added = sum_of(text, value, behind, language, units, money=False, free=free)
            if added is not None:
                if added.value is None:
                    continue
                value, behind = added.value, added.behind
        unit = behind.unit
        if unit in (None, "people"):
            unit = ahead_of(text, start, language, units, noun=unit is not None) or unit
        if unit in _PEOPLE or unit == "percent" or behind.scaled or (value > 1000 and unit is not None):
            yield Quantity(_plain(value * behind.factor), unit, text[start : behind.end], start, behind.end)


def _forms(text: str, units: Units) -> list[str]:
    """The numbers in words, and the like, that a text has."""
    spelled = units.spelled
    found = [form for root, forms in spelled.roots if root in text for form in forms if form in text]
    if any(mark in text for mark in spelled.marks):
        found += [form for form in spelled.decomposed if form in text]
    return found


def _places(text: str, forms: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where words stand by themselves."""
    for form in forms:
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            if not text[end : end + 1].isalpha() and not (start and text[start - 1].isalpha()):
                yield start, end
            start = text.find(form, end)


def _number_word(word: str, language: str, units: Units) -> Meaning | None:
    """What a word stands for that is a number, or one of two people."""
    plain = key(word, language)
    return units.numbers.get(plain) or units.numbers.get(plain[1:] if plain[:1] == "و" else plain)


def _in_chinese(text: str, units: Units, excluded: Sequence[Span]) -> Iterator[Quantity]:
    """What is written in Chinese numerals: of people, and shares of a hundred."""
    starts = [span.start for span in excluded]
    free = _free(excluded, starts)
    for match in _CHINESE.finditer(text):
        start, end = match.span()
        share = match[1] is not None
        if not share and text[end : end + 1] not in _CHINESE_COUNTS:
            continue
        before = text[start - 1 : start]
        if before == "第" or before in _CHINESE_SCALES or _within(excluded, starts, start, end):
            continue
        value = chinese_value(match[0].removeprefix("百分之"))
        if value is None:
            continue
        if share:
            yield Quantity(Decimal(value), "percent", match[0], start, end)
            continue
        behind = behind_of(text, end, "zh", units, money=False)
        if behind is None or (behind.unit is None and not behind.scaled):
            continue
        number = Decimal(value)
        added = sum_of(text, number, behind, "zh", units, money=False, free=free)
        if added is not None:
            if added.value is None:
                continue
            number, behind = added.value, added.behind
        elif value == 1:
            continue
        unit = behind.unit
        if unit in (None, "people"):
            unit = ahead_of(text, start, "zh", units, noun=True) or unit
        yield Quantity(_plain(number * behind.factor), unit, text[start : behind.end], start, behind.end)
