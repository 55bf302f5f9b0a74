"""Dates in digits: 28/06/2021, 2021-06-28, 29/6 after a word that says that it is a day."""

from __future__ import annotations

import re
from typing import Final

from dedup.trace.dates.calendars import Calendar, nominal_year
from dedup.trace.dates.draft import Draft, short_year
from dedup.trace.dates.words import words

__all__ = ["numeric"]

_FULL: Final = re.compile(r"(\d{1,4})([./\-–])(\d{1,2})\2(\d{4}|\d{2})")
_PARTIAL: Final = re.compile(r"(?:(\d{1,2})[-–])?(\d{1,2})([./\-–])(\d{1,4})")
_YEAR_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_SEVERAL: Final = re.compile(r"(\d{1,2})[-–](\d{1,2})([./])(\d{1,2})\3(\d{4})")

#: Languages in which a day goes before its month; in the others, or if it is not known which one it is, either may.
_DAY_FIRST: Final = words(
    "vi ar fa es fr de pt ru tr id it pl uk el he hi nl nb no da fi cs sk ro bg hr sr sl et ca gl ms bn ur az hy sq mk "
    "th is ga cy ka be bs sv lv ku ha yo ig sw"
)
#: Languages that write days with dots, where 28.06.21 is one and 29.06. as well.
_DOTTED: Final = words("de ru tr pl uk cs sk fi nb no da ro bg hr sr sl et lv is hu az hy ka mk sq be bs kk")
_ISLAMIC_YEARS: Final = range(1300, 1500)
_PLAUSIBLE: Final = range(1900, 2101)
_BUDDHIST: Final = range(2440, 2643)

#: Words after which a/b is a day even if it could be a fraction, ...
_DAY_WORD: Final = re.compile(
    r"(?:\b(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|t[2-7]|cn|"
    r"bertanggal|tanggal|tgl|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|"
    r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|dia|día|"
    r"lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
    r"يوم|بتاريخ|الموافق|(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد))[\s,،]*\(?\s?$",
    re.IGNORECASE,
)
#: ... or if it is no likely fraction.
_WEAK_WORD: Final = re.compile(
    r"(?:\b(?:từ|đến|tới|trước|sau|và|nay|qua|on|since|until)|في|منذ|حتى|من|بدءا من)\s?\(?$", re.IGNORECASE
)
#: Vietnamese words that count from today: what follows them is that day, unless it may be a share of something.
_COUNTED: Final = re.compile(
    r"\b(?:hôm (?:qua|nay|kia|sau)|(?:sáng|trưa|chiều|tối|đêm) (?:qua|nay|mai)|ngày (?:mai|kia)|rạng sáng nay)"
    r"(?:\s?[,(]\s?|\s)$",
    re.IGNORECASE,
)
#: What stands after such a day: no noun that could be counted, which is written small.
_NO_SHARE: Final = re.compile(
    r"\s*(?:[^\w\s]|$)|\s(?:tại|ở|ông|bà|anh|chị|đã|cho|rằng|khi|sau|trước|với|về|vào|sẽ|đang|vẫn|và|là|theo)\b"
)
_MONTH_WORD: Final = re.compile(r"\b(?:tháng|t\.)\s?$", re.IGNORECASE)
_DATE_WORD: Final = re.compile(
    r"\b(?:date|dated|published|publish_date|pubdate|posted|updated|ngày)\s?[:=]?\s?$", re.IGNORECASE
)
_DOT_WORD: Final = re.compile(
    r"\b(?:am|vom|bis|zum|dem|den|der|ab|seit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\s$",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(
    r"\b(?:v|ver|version|versão|versión|versione|версия|phiên bản|build|release|firmware)\.?\s$", re.IGNORECASE
)
_BEFORE_NONE: Final = frozenset("$€£¥₫#+=/\\_~@&%.:-–,*^|<>")
_BEFORE_LENGTH: Final = 24


def numeric(text: str, start: int, end: int, language: str | None) -> Draft | None:
    """Read a run of digits with separators between them.

    Parameters
    ----------
    text, start, end
        The run is ``text[start:end]``.
    language
        Of the text, if known.
    """
    if (start and _spoils(text[start - 1])) or (end < len(text) and _continues(text, end)):
        return None
    if end - start > 16 or _VERSION.search(text, max(0, start - _BEFORE_LENGTH), start):
        return None
    run = text[start:end]
    whole = _FULL.fullmatch(run)
    if whole is not None:
        return _full(text, start, end, whole, language)
    part = _PARTIAL.fullmatch(run)
    if part is not None:
        return _partial(text, start, end, part, language)
    labelled = _YEAR_MONTH.fullmatch(run)
    if labelled is not None:
        return _labelled_month(text, start, end, labelled)
    several = _SEVERAL.fullmatch(run)
    if several is not None:
        month, days = int(several[4]), (int(several[1]), int(several[2]))
        return _checked(Draft(start, end, int(several[5]), tuple((month, day) for day in days)))
    return None


def _spoils(before: str) -> bool:
    """Whether what stands before digits says that they are no date."""
    return before in _BEFORE_NONE or (before.isalpha() and before < "\u0250")


def _continues(text: str, end: int) -> bool:
    """Whether what stands after digits says that they are no date."""
    after = text[end]
    if after in "%°$€£" or (after in "/\\_@" or (after in "-–" and text[end + 1 : end + 2].isalnum())):
        return True
    if after in "Tt" and text[end + 1 : end + 2].isdigit():
        return False
    return after.isalpha() and after < "\u0250"


def _full(text: str, start: int, end: int, run: re.Match[str], language: str | None) -> Draft | None:
    head, middle, tail = run[1], int(run[3]), run[4]
    if len(head) == 4:
        year, calendar = _year_of(text, end, int(head), head, language)
        if year is None or len(tail) > 2:
            return None
        return _checked(Draft(start, end, year, ((middle, int(tail)),), calendar))
    if len(head) > 2:
        return None
    if len(tail) == 4:
        year, calendar = _year_of(text, end, int(tail), tail, language)
    else:
        year, calendar = _two_digits(run, language), Calendar.GREGORIAN
    if not year:
        return None
    a, b = int(head), middle
    readings, swapped = _orders(a, b, run[2], language)
    order = "day" if a > 12 else "month" if b > 12 else None
    return _checked(Draft(start, end, year, readings, calendar, swapped, order)) if readings else None


def _year_of(text: str, end: int, number: int, digits: str, language: str | None) -> tuple[int | None, Calendar]:
    """A year in four digits and its calendar, as the digits and the language have it."""
    if number in _ISLAMIC_YEARS:
        if text[end : end + 3].lstrip().startswith("ه"):
            return number, Calendar.HIJRI
        if language == "fa" or "\u06f0" <= digits[0] <= "\u06f9":
            return number, Calendar.JALALI
        if language == "ar" or "\u0660" <= digits[0] <= "\u0669":
            return number, Calendar.HIJRI
        return None, Calendar.GREGORIAN
    if number in _PLAUSIBLE or number in _BUDDHIST:
        return nominal_year(number, Calendar.GREGORIAN), Calendar.GREGORIAN
    return None, Calendar.GREGORIAN


def _two_digits(run: re.Match[str], language: str | None) -> int | None:
    """The year of 28/06/21; of dots and hyphens only where they are a language's own, as versions have them too."""
    head, separator, middle, tail = run.groups()
    if separator == "." and (language not in _DOTTED or (len(middle) < 2 and int(head) <= 12)):
        return None
    if separator in "-–" and (language not in _DAY_FIRST or len(head) < 2 or len(middle) < 2):
        return None
    if separator == "/" and language not in _DAY_FIRST and language != "en":
        return None
    if language == "th":
        return short_year(int(tail) - 43) if int(tail) >= 43 else None
    return short_year(int(tail))


def _orders(a: int, b: int, separator: str, language: str | None) -> tuple[tuple[tuple[int, int], ...], bool]:
    """The readings of two numbers as a day and a month, and whether their order is open."""
    if a > 12 or (a <= 12 and b <= 12 and (a == b or separator == "." or language in _DAY_FIRST)):
        return (((b, a),), False) if b <= 12 else ((), False)
    if b > 12:
        return ((a, b),), False
    return ((b, a), (a, b)), True


def _checked(draft: Draft) -> Draft | None:
    """The draft, if it is a day at all."""
    return draft if draft.days() else None


def _partial(text: str, start: int, end: int, run: re.Match[str], language: str | None) -> Draft | None:
    first, day, separator, last = run.groups()
    before = text[max(0, start - _BEFORE_LENGTH) : start]
    if len(last) == 4:
        return _month_and_year(start, end, run, before)
    if len(last) > 2:
        return None
    if not _is_day(before, text[end : end + 2], run, language) and not _is_counted(before, text, end, run):
        return None
    days = [int(day)] if first is None else [int(first), int(day)]
    month = int(last)
    if language in {"en", None} and separator == "/" and int(last) > 12 and re.search(r"(?i)\bon $", before):
        days, month = [int(last)], int(day)
    if month > 12 or not all(0 < number <= 31 for number in days) or not month:
        return None
    return Draft(start, end, None, tuple((month, number) for number in days))


def _month_and_year(start: int, end: int, run: re.Match[str], before: str) -> Draft | None:
    month, year = int(run[2]), int(run[4])
    if run[1] is None and run[3] in "/.-" and _MONTH_WORD.search(before) and 0 < month <= 12 and year in _PLAUSIBLE:
        return Draft(start, end, year, ((month, 0),))
    return None


def _labelled_month(text: str, start: int, end: int, run: re.Match[str]) -> Draft | None:
    """2024-03 after a word that says that it is a date."""
    if int(run[1]) not in _PLAUSIBLE or not _DATE_WORD.search(text, max(0, start - _BEFORE_LENGTH), start):
        return None
    return _checked(Draft(start, end, int(run[1]), ((int(run[2]), 0),)))


def _is_counted(before: str, text: str, end: int, run: re.Match[str]) -> bool:
    """Whether two numbers after a word such as yesterday are its day: hôm qua 4/3, and not hôm nay 2/3 dân số."""
    first, day, separator, last = run.groups()
    if first is not None or separator != "/" or not _COUNTED.search(before):
        return False
    named = text[end : end + 2].lstrip()[:1].isupper()
    return int(day) >= int(last) or named or _NO_SHARE.match(text, end) is not None


def _is_day(before: str, after: str, run: re.Match[str], language: str | None) -> bool:
    """Whether two numbers are a day and a month, and not a fraction, a score, a share or a decimal."""
    first, day, separator, last = run.groups()
    if separator == ".":
        dotted = language in _DOTTED and after[:1] == "."
        return dotted and (len(last) == 2 or _DOT_WORD.search(before) is not None)
    if _DAY_WORD.search(before):
        return separator == "/" or language in {"vi", None}
    if separator != "/" or (day, last) == ("24", "7"):
        return False
    likely = first is not None or int(day) > 12 or (day[0] == "0" and last[0] == "0")
    if _WEAK_WORD.search(before) and likely:
        return True
    return likely and int(day) > 12 and language in {"vi", "ar"} and int(last) <= 12
