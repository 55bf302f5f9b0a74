"""All dates of a text, in one pass over its digits."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from dedup.trace.dates.calendars import Calendar
from dedup.trace.dates.cjk import numerals, signed
from dedup.trace.dates.clock import timed
from dedup.trace.dates.draft import Draft
from dedup.trace.dates.named import month_and_year, with_day
from dedup.trace.dates.numeric import numeric
from dedup.trace.dates.relative import relative

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.model import Span
    from dedup.trace.dates.found import FoundDate

__all__ = ["find"]

# Begun by a set of characters and not by `\d+`: three times as fast.
# One or two digits in the middle of what addresses escape other scripts by (%D8%A7) are passed over here already.
_RUN: Final = re.compile(r"[0-9٠-٩۰-۹०-९০-৯๐-๙０-９](?<!\d.)(?!(?<=[A-Za-z%].)\d?[%A-Za-z])(?:[.,/:\-–،٫٬]?\d)*")
_SPACED: Final = re.compile(
    r"(\d{1,2})(?:\. (\d{1,2})\. |\. ?(\d{1,2})\. ?| ?([/-]) ?(\d{1,2}) ?\4 ?)(\d{4})(?!\d)|"
    r"(\d{4})(?:\. ?(\d{1,2})\. ?|/ ?(\d{1,2})/ ?| - (\d{1,2}) - )(\d{1,2})(?![\d:])"
)
_SIGNS: Final = frozenset("年月日號号년월일")
_SPOILERS: Final = frozenset("$€£¥₫#+=\\_@.-/")
_YEARS: Final = range(1000, 2700)
_COMMA: Final = re.compile(r"(\d{1,2}),(\d{4})")
_FULL: Final = re.compile(r"\d+(?:[./-]\d+){2}")
_DAYS: Final = re.compile(r"(\d{1,2})[-–](\d{1,2})")
_LONGEST: Final = 1 << 20  # characters that are looked at: a longer text is a collection of them
#: A year by itself, after a word that says so.
_YEAR_WORD: Final = re.compile(
    r"(?:\b(?:(?<!những )năm|in|since|year|en|em|im jahr|année|ano|año|nel|tahun|w|roku|в|desde|depuis|dal|seit|"
    r"sejak|pada|el año|το|(?<!δεκαετία )(?<!δεκαετίας )του|מאז)\s|(?:عام|سنة|سال|العام|ปี|พ\.ศ\.|ค\.ศ\.|שנת|"
    r"בשנת|वर्ष|सन)\s?|(?<!\w)ב-\s?)$",
    re.IGNORECASE,
)
_YEAR_AFTER: Final = re.compile(
    r"\s(?:году|года|год|г\.|році|року|yılında|roku|r\.|yılından|senesinde)(?!\w)|['’](?:[dt][ea]n?|"
    r"n?[uüıi]n)\b| (?:में|से|के)(?=[ ,।])"
)
_COUNTED: Final = re.compile(
    r"\s?(?:[%°€$]|(?:người|people|personas|euros?|dollars?|km|million|millones|milhões|человек|pessoas|personnes|orang|"
    r"ευρώ|लोग|रुपये)\b)"
)

#: After a day without a year.
_TO_COME: Final = re.compile(
    r"\)?[ \u00a0](?:tới|sắp tới|next|next year|próximo|prochain|kommenden|mendatang|depan|المقبل|القادم|آینده)\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\)?[ \u00a0](?:vừa qua|vừa rồi|last year|last|pasado|passado|dernier|lalu|الماضي|المنصرم|گذشته)\b", re.IGNORECASE
)

_GAP: Final = 3
#: The word "day" between a day that is counted and the one that is stated: sáng nay, ngày 5/3.
_DAY_BETWEEN: Final = re.compile(r"\bngày\s?$")
_LONGEST_WORD: Final = 5
_STOPS: Final = re.compile(r"[.;!?。–-]")


def find(text: str, language: str | None = None) -> list[FoundDate]:
    """Find the dates that a text states, in the order of the text.

    Parameters
    ----------
    text
        A document's text.
    language
        Its language, an ISO 639 code, if known.

    Examples
    --------
    >>> [(found.raw, str(found)) for found in find("07:10 22/07/2016 - Ngày 21/7, Ngoại trưởng Mỹ", "vi")]
    [('07:10 22/07/2016', '2016-07-22 07:10:00'), ('21/7', 'open: 21/7')]
    """
    if len(text) > _LONGEST:
        text = text[:_LONGEST]
    if not unicodedata.is_normalized("NFC", text):
        return _find_decomposed(text, language)
    return _find(text, language)


def _find(text: str, language: str | None) -> list[FoundDate]:
    drafts = [_directed(text, draft) for draft in _ordered(_with_times(text, _drafts(text, language)))]
    dates = [date for draft in drafts if (date := draft.dated(text))]
    if language is not None:
        dates = _merged(dates, relative(text, language), text)
    return dates


def _find_decomposed(text: str, language: str | None) -> list[FoundDate]:
    """Find in a text whose marks stand after their letters, and give the places in it."""
    from dedup.trace.dates.decomposed import composed

    whole = composed(text)
    return [whole.placed(date) for date in _find(whole.text, language)]


def _drafts(text: str, language: str | None) -> list[Draft]:
    found, floor = list[Draft](), 0
    for run in _RUN.finditer(text):
        if run.start() < floor:
            continue
        draft = _at(text, run, language, floor)
        if draft is not None and draft.start >= floor:
            found.append(draft)
            floor = draft.end
    if "月" in text or "年" in text:
        found = _both(found, numerals(text))
    return found


def _at(text: str, run: re.Match[str], language: str | None, floor: int) -> Draft | None:
    """The date that a run of digits belongs to."""
    start, end = run.span()
    token = run[0]
    after = text[end : end + 2]
    if after and (after[0] in _SIGNS or (after[0] in " \u00a0" and after[1:] in _SIGNS and after[1:])):
        digits = _last_digits(token)
        return signed(text, end - digits, language) if digits else None
    if not token.isdecimal():
        draft = _compound(text, start, end, token, language, floor)
        return draft or (None if _FULL.fullmatch(token) else _spaced(text, start, token, after, language))
    if len(token) == 2 or len(token) == 1:
        if start and _spoils(text, start):
            return None
        if after[:1] in {".", " ", "/", "-"} and (spaced := _spaced(text, start, token, after, language)):
            return spaced
        return with_day(text, start, end, (int(token),), language, floor)
    if len(token) == 4 and int(token) in _YEARS:
        return (
            _spaced(text, start, token, after, language)
            or month_and_year(text, start, end, language, floor)
            or _year(text, start, end, int(token))
        )
    return None


def _last_digits(token: str) -> int:
    """How many digits a run ends with; 0 if they are more than a year's."""
    count = len(token) - max((token.rfind(sign) for sign in ".,/:-–،٫٬"), default=-1) - 1
    return count if count <= 4 else 0


def _spoils(text: str, start: int) -> bool:
    """Whether what stands before a number says that it is no day."""
    before = text[start - 1]
    if before == "-" and "\u05d0" <= text[max(0, start - 2)] <= "\u05ea":
        return False  # the Hebrew article
    return before in _SPOILERS or _latin(before)


def _latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u0250"


def _compound(text: str, start: int, end: int, token: str, language: str | None, floor: int) -> Draft | None:
    draft = numeric(text, start, end, language)
    if draft is not None:
        return draft
    comma = _COMMA.fullmatch(token) if "," in token else None
    if comma is not None:
        return with_day(text, start, start + comma.end(1), (int(comma[1]),), language, floor)
    days = _DAYS.fullmatch(token) if "-" in token or "–" in token else None
    if days is not None:
        return with_day(text, start, end, (int(days[1]), int(days[2])), language, floor)
    return None


def _spaced(text: str, start: int, token: str, after: str, language: str | None) -> Draft | None:
    """28. 6. 2021, 2021. 6. 28."""
    if not after[:1] or after[0] not in " ./-":
        return None
    found = _SPACED.match(text, start)
    if found is None or (found.end() < len(text) and text[found.end()] in "%/"):
        return None
    parts = [part for part in found.groups() if part and part not in "/-"]
    separator = "/" if "/" in found[0] else "-" if "-" in found[0] else "."
    made = separator.join(parts)
    draft = numeric(made, 0, len(made), language)
    return draft and draft._replace(start=found.start(), end=found.end())


def _year(text: str, start: int, end: int, number: int) -> Draft | None:
    """A year by itself."""
    if _COUNTED.match(text, end) or text.startswith(" के दशक", end):
        return None
    if not (_YEAR_WORD.search(text, max(0, start - 16), start) or _YEAR_AFTER.match(text, end)):
        return None
    if text[start - 1 : start] in {"$", "€"} or text[end : end + 1].isalpha() or text[end : end + 1] in {"-", "–"}:
        return None
    if 1300 <= number < 1500 and "\u06f0" <= text[start] <= "\u06f9":
        draft = Draft(start, end, number, ((0, 0),), Calendar.JALALI)
    elif 1900 <= number < 2101:
        draft = Draft(start, end, number, ((0, 0),))
    elif 2440 <= number < 2643 and "\u0e01" <= text[max(0, start - 2) : start].strip()[-1:] <= "\u0e5b":
        draft = Draft(start, end, number - 543, ((0, 0),))
    else:
        return None
    return draft


def _with_times(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Every day with the time that stands beside it."""
    found = list[Draft]()
    for number, draft in enumerate(drafts):
        floor = found[-1].end if found else 0
        ceiling = drafts[number + 1].start if number + 1 < len(drafts) else len(text)
        if draft.start < floor:
            continue
        found.append(timed(text, draft, floor, ceiling) if draft.readings[0][1] else draft)
    return found


def _directed(text: str, draft: Draft) -> Draft:
    """A day without a year, and whether the words after it say that it is past or still to come."""
    if draft.year is not None:
        return draft
    if _TO_COME.match(text, draft.end):
        return draft._replace(direction=1)
    return draft._replace(direction=-1) if _PAST.match(text, draft.end) else draft


def _both(one: Sequence[Draft], other: Iterable[Draft]) -> list[Draft]:
    """Two lists in the order of the text, the first one's where they overlap."""
    ends = [known.end for known in one]
    kept = list(one)
    for draft in other:
        place = bisect_right(ends, draft.start)  # the first that ends behind it
        if place == len(one) or one[place].start >= draft.end:
            kept.append(draft)
    return sorted(kept, key=lambda draft: draft.start)


def _ordered(drafts: Sequence[Draft]) -> list[Draft]:
    """With the order of day and month settled where another date of the text settles it."""
    if not any(draft.swapped for draft in drafts):
        return list(drafts)
    days = {draft.days() for draft in drafts if not draft.swapped and draft.readings[0][1]}
    orders = {draft.order for draft in drafts} - {None}
    found = list[Draft]()
    for draft in drafts:
        if draft.swapped:
            singles = [draft._replace(readings=(reading,), swapped=False) for reading in draft.readings]
            same = [single for single in singles if single.days() in days]
            if len(same) == 1:
                draft = same[0]
            elif len(orders) == 1:
                draft = singles["day" not in orders]
        found.append(draft)
    return found


def _beside(counted: Span, stated: Span, text: str) -> bool:
    """Whether a day that is counted is the one that stands beside it: today (23/3), on Friday 18 November."""
    if counted.start < stated.end and stated.start < counted.end:
        return True
    gap = text[min(counted.end, stated.end) : max(counted.start, stated.start)][: _GAP + _LONGEST_WORD + 1]
    gap = _DAY_BETWEEN.sub("", gap)
    return len(gap) <= _GAP and not any(map(str.isalnum, gap)) and "\n" not in gap and not _STOPS.search(gap)


def _merged(stated: Sequence[FoundDate], counted: Sequence[FoundDate], text: str) -> list[FoundDate]:
    """Both in the order of the text; of two in one place or side by side the one that is stated."""
    taken = [date.span for date in stated if date.span]
    ends = [span.end for span in taken]
    kept = []
    for date in counted:
        if date.span is None:
            continue
        place = bisect_right(ends, date.span.start)  # what it may touch stands right before or behind it
        if not any(_beside(date.span, span, text) for span in taken[max(0, place - 1) : place + 1]):
            kept.append(date)
    if not kept:
        return list(stated)
    return sorted([*stated, *kept], key=lambda date: date.span or (0, 0))
