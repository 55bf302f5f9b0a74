"""Dates with the name of a month: 28 June 2021, June 28, ngày 28 tháng Sáu năm 2021, 28 حزيران/يونيو 2021."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.calendars import Calendar, nominal_year
from dedup.trace.dates.dateline import begins_dateline
from dedup.trace.dates.draft import WORD, Draft, short_year
from dedup.trace.dates.names import Month, month_named, weekdays

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["month_and_year", "with_day"]

_SPACE: Final = r"[ \t\u00a0\u202f\u2009\u200e\u200f]"
_ORDINAL: Final = r"(?:(?:st|nd|rd|th|er|re|º|ª|-?го|-?е|-ое|-?й|ος|η|ام|م)\b|[.°])?"
_LINK: Final = r"(?:de|of|di|do|del|den|an|من|شهر|لشهر|ta|माह|d)"
#: The name after a day: a word, and the next one for names of two.
_AFTER: Final = re.compile(
    rf"{_ORDINAL}(?:[.,،-]|{_SPACE}){{0,3}}(?:{_LINK}(?:{_SPACE}|['’]))*({WORD})(?:{_SPACE}({WORD}))?", re.IGNORECASE
)
#: The same month by its other name.
_TWIN: Final = re.compile(rf"{_SPACE}?([/(]){_SPACE}?({WORD})(?:{_SPACE}({WORD}))?{_SPACE}?(\)?)")
_TWIN_BESIDE: Final = re.compile(rf"{_SPACE}({WORD})(?:{_SPACE}({WORD}))?")
_YEAR: Final = re.compile(
    rf"['’]?[.,،/-]?{_SPACE}*(?:(?:de|del|do|of|em|năm|سنة|عام|لعام|لسنة|سال|พ\.?{_SPACE}?ศ\.?|ค\.?{_SPACE}?ศ\.?|anno){_SPACE}?)?"
    r"(\d{4})(?![\d:]|[.,/]\d|[%°])",
    re.IGNORECASE,
)
_SHORT_YEAR: Final = re.compile(rf"[.-]?{_SPACE}?['’-]?(\d\d)(?!\w|[:.,]\d|[%°h])")
_DAY_BEHIND: Final = re.compile(r"(?:st|nd|rd|th)?", re.IGNORECASE)
_UNIT: Final = re.compile(
    rf"{_SPACE}(?:%|percent|per cent|million|billion|thousand|people|years?|men|women|police|soldiers|dead|"
    rf"others|of the)\b"
)
#: Between a month and the year after it.
_BETWEEN: Final = re.compile(
    rf"[.,،]?(?:{_SPACE}|\n(?!\n))(?:(?:de|del|do|of|năm|عام|سنة|لعام|سال|του|พ\.?ศ\.?|ค\.?ศ\.?){_SPACE}?)?$"
)
_YEAR_MARK: Final = re.compile(rf"\.?{_SPACE}(?:(?:m|gada|ж|оны|év)\.?{_SPACE})?({WORD}){_SPACE}(\d{{1,2}})(?!\d|[:%])")

#: Before a month, a number that was no day of it.
_OTHER_DAY: Final = re.compile(r"(?<!\d)\d{1,2}\.?\s(?:de\s|of\s)?$")

_VIETNAMESE: Final = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_VI_NAME: Final = (
    r"tháng\s+(\d{1,2}(?!\d)|mười (?:một|hai)|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín)(?!\w)"
)
_VI_YEAR: Final = r"(?:\s*[,/-]?\s*(?:năm\s+)?(\d{4})(?!\d))?"
_VI_MONTH: Final = re.compile(rf"[\s,/-]{{0,2}}{_VI_NAME}{_VI_YEAR}", re.IGNORECASE)
_VI_BEFORE: Final = re.compile(rf"{_VI_NAME}\s*,?\s*(?:ngày\s+)?$", re.IGNORECASE)
_VI_NUMBER: Final = re.compile(r"\btháng\s+$", re.IGNORECASE)
_VI_YEAR_AFTER: Final = re.compile(r"\s*[,/-]?\s*(?:năm\s+)?(\d{4})(?!\d)", re.IGNORECASE)
_VI_LEFT: Final = re.compile(r"\btháng\s+(?:\w+\s+)?\w+\s*,?\s*(?:năm\s+)?$", re.IGNORECASE)

_THAI: Final = {
    "มกราคม": 1, "กุมภาพันธ์": 2, "มีนาคม": 3, "เมษายน": 4, "พฤษภาคม": 5, "มิถุนายน": 6, "กรกฎาคม": 7, "สิงหาคม": 8,
    "กันยายน": 9, "ตุลาคม": 10, "พฤศจิกายน": 11, "ธันวาคม": 12, "ม.ค.": 1, "ก.พ.": 2, "มี.ค.": 3, "เม.ย.": 4, "พ.ค.": 5,
    "มิ.ย.": 6, "ก.ค.": 7, "ส.ค.": 8, "ก.ย.": 9, "ต.ค.": 10, "พ.ย.": 11, "ธ.ค.": 12,
}  # fmt: skip
_THAI_NAME: Final = "|".join(map(re.escape, _THAI))
_THAI_AFTER: Final = re.compile(rf"\s?({_THAI_NAME})(?:\s?(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|ปี)?\s?(\d{{4}}|\d\d)(?![\d:.]))?")
_THAI_BEFORE: Final = re.compile(rf"({_THAI_NAME})\s?(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|ปี)?\s?$")
_THAI_LENGTH: Final = 24

_BEHIND: Final = 32  # characters looked at before a number
#: Languages that put the month before the day, also where the year is left out.
_MONTH_FIRST: Final = frozenset({"en", "hu", "lt", "lv", "eu", "fil", "sw", "ko", "hi", None})
_PEOPLE: Final = frozenset(
    {"may", "march", "mars", "mai", "mart", "april", "june", "jun", "august", "jan", "juni", "juli"}
)
_HEBREW_IN: Final = "ב"  # grown together with the word after it
_MODERN: Final = range(1900, 2101)


class _Named(NamedTuple):
    """A month that was found, and where its name ends (after a day) or begins (before it)."""

    month: Month
    edge: int
    word: str


def with_day(
    text: str, start: int, end: int, numbers: tuple[int, ...], language: str | None, floor: int
) -> Draft | None:
    """Read one or more days with the month before or after them.

    Parameters
    ----------
    text, start, end
        The days are ``text[start:end]``.
    numbers
        The days.
    language
        Of the text, if known.
    floor
        Where the date before it ends: its words are its own.
    """
    if not all(0 < number <= 31 for number in numbers):
        return None
    after = text[end : end + 1]
    if after in "%/$€:" and after:
        return None
    return (
        _before(text, start, end, numbers, language, floor)
        or _vietnamese(text, start, end, numbers)
        or _thai(text, start, end, numbers)
        or _after(text, start, end, numbers, language)
    )


def _after(text: str, start: int, end: int, numbers: tuple[int, ...], language: str | None) -> Draft | None:
    found = _AFTER.match(text, end)
    if found is None:
        return None
    named = _lookup(text, found.start(1), (found[1], found[2]), found.end(1), found.end(2), language)
    if named is None:
        return None
    edge = _beyond_twin(text, named, language)
    year, close = _year_after(text, edge, named.month.calendar)
    if year is None and not (_alone(named, text[edge : edge + 1], language) or _sent(text, start, edge, named)):
        return None
    return _draft(start, close, year, named.month, numbers)


def _lookup(
    text: str, start: int, words: Sequence[str | None], end: int, second: int, language: str | None
) -> _Named | None:
    """The month that one word or two words name."""
    one, two = words
    if one is None:
        return None
    if two and (month := month_named(f"{one} {two}", language)):
        return _Named(month, second, one)
    month = month_named(one, language)
    if month is None and "\u05d0" <= one[0] <= "\u05ea" and one[0] in "בה":
        month = month_named(one[1:], language)
    return _Named(month, end, one) if month else None


def _beyond_twin(text: str, named: _Named, language: str | None) -> int:
    """Where a month ends whose other name may follow: حزيران/يونيو, حزيران (يونيو), حزيران يونيو."""
    twin = _TWIN.match(text, named.edge)
    if twin is None:
        return _beyond_twin_beside(text, named, language)
    if (twin[1] == "(") != (twin[4] == ")"):
        return named.edge
    other = _lookup(text, twin.start(2), (twin[2], twin[3]), twin.end(2), twin.end(3), language)
    if other is None or other.month.numbers != named.month.numbers:
        return named.edge
    return twin.end() if twin[1] == "(" else other.edge


def _beyond_twin_beside(text: str, named: _Named, language: str | None) -> int:
    """Where a month ends whose other name stands right behind it."""
    twin = _TWIN_BESIDE.match(text, named.edge)
    if twin is None:
        return named.edge
    other = _lookup(text, twin.start(1), (twin[1], twin[2]), twin.end(1), twin.end(2), language)
    if other is None or (other.month.calendar, other.month.numbers) != (named.month.calendar, named.month.numbers):
        return named.edge
    return other.edge


def _year_after(text: str, edge: int, calendar: Calendar) -> tuple[int | None, int]:
    """The year that follows a month, in its calendar, and where the date ends."""
    found = _YEAR.match(text, edge)
    if found is not None:
        year = nominal_year(int(found[1]), calendar)
        if year is not None and (year in _MODERN or calendar is not Calendar.GREGORIAN or _ends(text, found.end())):
            return year, found.end()
        return None, edge
    found = _SHORT_YEAR.match(text, edge) if text[edge : edge + 2].strip(" .") in {"'", "’", "-", "-'"} else None
    if found is not None and calendar is Calendar.GREGORIAN and (year := short_year(int(found[1]))):
        return year, found.end()
    return None, edge


def _ends(text: str, end: int) -> bool:
    """Whether no word follows, as one would a number of something."""
    return not text[end : end + 2].strip()[:1].isalnum()


def _alone(named: _Named, after: str, language: str | None) -> bool:
    """Whether a day and a name make a date without a year."""
    month, word = named.month, named.word
    if len(month.numbers) > 1:
        return False
    if not month.weak:
        return month.own or language is None or word[0] > "\u024f"
    if not month.own or (word.lower() == "sept" and language == "fr" and after != "."):
        return False
    if language == "en":
        return word[0].isupper()
    return len(word) > 3 or after == "." or word[0] > "\u024f" or language in {"fr", "de", "no", "nb", "da", "sv"}


def _sent(text: str, start: int, edge: int, named: _Named) -> bool:
    """Whether a day and a short name make one before an agency, as in Manila, 4 mar (EFE)."""
    return named.month.own and len(named.month.numbers) == 1 and begins_dateline(text, start, edge)


def _draft(start: int, end: int, year: int | None, month: Month, numbers: tuple[int, ...]) -> Draft | None:
    readings = tuple((number, day) for number in month.numbers for day in numbers)
    draft = Draft(start, end, year, readings, month.calendar)
    return draft if year is None or draft.days() else None


def _before(
    text: str, start: int, end: int, numbers: tuple[int, ...], language: str | None, floor: int
) -> Draft | None:
    """June 28, 2021: the month goes before the day."""
    low = max(floor, start - _BEHIND)
    head = text[low:start]
    bare = head.rstrip(" \u00a0.,-")
    if len(bare) == len(head) or not bare or not bare[-1].isalpha() or "\n\n" in head[len(bare) :]:
        return None
    word = bare.split()[-1].lstrip("(\"'“‘[/")
    month = month_named(word, language) if word[:1].isalpha() else None
    if month is None:
        return None
    first = low + len(bare) - len(word)
    behind = _DAY_BEHIND.match(text, end)
    edge = behind.end() if behind else end
    year, close = _year_after(text, edge, month.calendar)
    if year is None:
        if not _month_first(text, first, word, month, edge, language):
            return None
        close = edge
    return _draft(first, close, year, month, numbers)


def _month_first(text: str, first: int, word: str, month: Month, edge: int, language: str | None) -> bool:
    """Whether a month and a day after it make a date without a year."""
    if language not in _MONTH_FIRST or len(month.numbers) > 1 or _UNIT.match(text, edge):
        return False
    if text[edge : edge + 1].isalpha() or (
        text[edge : edge + 1] in {".", ",", "-"} and text[edge + 1 : edge + 2].isdigit()
    ):
        return False
    if language is None and month_named(word, "en") is None:
        return False
    named = month_named(word, language or "en")
    return (
        named is not None and named.own and (word[0].isupper() or word[0] > "\u024f") and not _person(text, first, word)
    )


def _person(text: str, first: int, word: str) -> bool:
    """Whether a name that people have follows another name: Theresa May."""
    if word.lower() not in _PEOPLE:
        return False
    head = text[max(0, first - _BEHIND) : first]
    if head[-1:] != " " or not head.strip():
        return False
    previous = head.split()[-1]
    return (
        previous[-1:].isalpha()
        and previous[0].isupper()
        and previous.lower() not in weekdays("en")
        and (
            previous
            not in {"In", "On", "Since", "By", "Until", "From", "The", "Last", "Next", "Early", "Late", "Mid", "Di"}
        )
    )


def _vietnamese(text: str, start: int, end: int, numbers: tuple[int, ...]) -> Draft | None:
    if (
        text[end : end + 1] not in " ,/-\u00a0"
        or "áng" not in text[end : end + 8].lower() + text[max(0, start - 24) : start].lower()
    ):
        return _vietnamese_month(text, start, end, numbers)
    found = _VI_MONTH.match(text, end)
    if found is None:
        return _vietnamese_month(text, start, end, numbers)
    month = _vietnamese_number(found[1])
    if month is None:
        return None
    year = int(found[2]) if found[2] else None
    draft = Draft(start, found.end(), year, tuple((month, number) for number in numbers))
    return draft if year is None or draft.days() else None


def _vietnamese_month(text: str, start: int, end: int, numbers: tuple[int, ...]) -> Draft | None:
    """Tháng 6, tháng 6 năm 2021, Tháng Sáu 28, 2021."""
    head = text[max(0, start - 24) : start]
    if "áng " not in head:
        return None
    mark = _VI_NUMBER.search(head)
    if mark is not None:
        if len(numbers) > 1 or numbers[0] > 12:
            return None
        found = _VI_YEAR_AFTER.match(text, end)
        close = found.end() if found else end
        return _if_real(Draft(start - len(head) + mark.start(), close, found and int(found[1]), ((numbers[0], 0),)))
    named = _VI_BEFORE.search(head)
    if named is None or (month := _vietnamese_number(named[1])) is None:
        return None
    found = _YEAR.match(text, end)
    if found is None:
        return None
    readings = tuple((month, number) for number in numbers)
    return _if_real(Draft(start - len(head) + named.start(), found.end(), int(found[1]), readings))


def _if_real(draft: Draft) -> Draft | None:
    return draft if draft.year is None or draft.days() else None


def _vietnamese_number(name: str) -> int | None:
    """The month of a numeral or a word."""
    number = int(name) if name.isdecimal() else _VIETNAMESE[" ".join(name.lower().split())]
    return number if 0 < number <= 12 else None


def _thai(text: str, start: int, end: int, numbers: tuple[int, ...]) -> Draft | None:
    if not "\u0e01" <= text[end : end + 2].strip()[:1] <= "\u0e5b":
        return None
    found = _THAI_AFTER.match(text, end)
    if found is None:
        return None
    year = None
    close = found.end(1)
    if found[2]:
        number = int(found[2])
        year = nominal_year(number if number > 99 else number + 2500, Calendar.GREGORIAN)
        close = found.end() if year else close
    return _if_real(Draft(start, close, year, tuple((_THAI[found[1]], day) for day in numbers)))


def month_and_year(text: str, start: int, end: int, language: str | None, floor: int) -> Draft | None:
    """Read a year with its month: June 2021, tháng Sáu 2021, 2021. június 28.

    Parameters
    ----------
    text, start, end, language, floor
        As in :func:`with_day`; the year is ``text[start:end]``.
    """
    number = int(text[start:end])
    low = max(floor, start - _BEHIND)
    head = text[low:start]
    between = _BETWEEN.search(head)
    if between is not None or text[end : end + 1] in {".", " "}:
        found = _year_first(text, start, end, number, language)
        if found is not None:
            return found
    if between is None:
        return None
    thai = _THAI_BEFORE.search(head)
    if thai is not None:
        year = nominal_year(number, Calendar.GREGORIAN)
        return _if_real(Draft(low + thai.start(), end, year, ((_THAI[thai[1]], 0),))) if year else None
    vietnamese = _VI_BEFORE.search(head[: between.start()] + " ")
    if vietnamese is not None and number in _MODERN:
        month = _vietnamese_number(vietnamese[1])
        return Draft(low + vietnamese.start(), end, number, ((month, 0),)) if month else None
    return _name_before(text, low, head[: between.start()], number, end, language)


def _name_before(text: str, low: int, head: str, number: int, end: int, language: str | None) -> Draft | None:
    words = head.split()[-2:]
    for count in (2, 1):
        name = " ".join(words[-count:]).lstrip("(\"'“‘[/")
        month = month_named(name, language) if len(words) >= count and name[:1].isalpha() else None
        if month is None and name[:1] == _HEBREW_IN and count == 1:
            month = month_named(name[1:], language)
        if month is None:
            continue
        first = low + head.rfind(words[-count].lstrip("(\"'“‘[/"))
        year = nominal_year(number, month.calendar)
        if _OTHER_DAY.search(text, low, first):
            return None
        if year is None or (month.calendar is Calendar.GREGORIAN and year not in _MODERN):
            return None
        if month.weak and (not month.own or _person(text, first, name) or not (name[0].isupper() or language != "en")):
            return None
        return _if_real(Draft(first, end, year, tuple((m, 0) for m in month.numbers), month.calendar))
    return None


def _year_first(text: str, start: int, end: int, number: int, language: str | None) -> Draft | None:
    """2021. június 28."""
    found = _YEAR_MARK.match(text, end)
    if found is None or number not in _MODERN or not 0 < int(found[2]) <= 31:
        return None
    month = month_named(found[1], language)
    if month is None or month.weak or month.calendar is not Calendar.GREGORIAN or _YEAR.match(text, found.end()):
        return None
    return _draft(start, found.end(), number, month, (int(found[2]),))
