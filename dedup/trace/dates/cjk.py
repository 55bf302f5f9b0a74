"""Dates with the signs for year, month and day: 2021年6月28日, 令和3年6月28日, 2021년 6월 28일."""

from __future__ import annotations

import re
from typing import Final

from dedup.trace.dates.calendars import ERAS
from dedup.trace.dates.draft import Draft

__all__ = ["numerals", "signed"]

_ERA: Final = "|".join(sorted(ERAS, key=len, reverse=True))
_DAY: Final = r"(?:[ \u00a0]?(\d{1,2})[ \u00a0]?[日号號일](?![間间내동만째中] ?))?"
_YEAR: Final = re.compile(
    rf"(\d{{1,4}})[ \u00a0]?[年년](?!代|대|前|後|后|間|间|级|級|동안|간|전|후|[ \u00a0]?만)度?(?:[ "
    rf"\u00a0]?(\d{{1,2}})[ \u00a0]?[月월](?!份?间){_DAY})?"
)
_MONTH: Final = re.compile(rf"(\d{{1,2}})[ \u00a0]?[月월](?![間间亮餅饼]){_DAY}")
_BARE: Final = re.compile(r"(\d{1,2})[日일](?![間间간내동만째차元本報报期程常수정後后前目分以内の과의])")
_BEFORE: Final = re.compile(rf"({_ERA})[ \u00a0]?$")
_DIGITS: Final = {
    sign: value
    for value, signs in enumerate(["〇零○0", "一元", "二", "三", "四", "五", "六", "七", "八", "九"])
    for sign in signs
}
_NUMERAL: Final = r"[〇零○一二三四五六七八九十元]"
_WRITTEN: Final = re.compile(
    rf"(?:({_ERA})?({_NUMERAL}{{1,4}})年)?({_NUMERAL}{{1,3}})月(?:({_NUMERAL}{{1,3}})[日号號])|"
    rf"(?:({_ERA})({_NUMERAL}{{1,3}})|([〇零○一二三四五六七八九]{{4}}))年(?:({_NUMERAL}{{1,3}})月)?"
)
_HIGHER: Final = frozenset("年년月월")  # after which days are of that month
_ROC: Final = range(90, 130)  # years that stand without the name of the era
_CENTURIES: Final = range(1000, 2101)


def signed(text: str, start: int, language: str | None) -> Draft | None:
    """Read from digits on that a sign for year, month or day follows.

    Parameters
    ----------
    text, start
        Where the digits begin.
    language
        Of the text, if known: days without a month are read in Chinese, Japanese and Korean.
    """
    found = _YEAR.match(text, start)
    if found is not None:
        return _of_year(text, found)
    found = _MONTH.match(text, start)
    if found is not None:
        month, day = int(found[1]), int(found[2] or 0)
        return Draft(found.start(), found.end(), None, ((month, day),)) if 0 < month <= 12 else None
    found = _BARE.match(text, start)
    before = text[max(0, start - 2) : start].rstrip()[-1:]
    if found is not None and before not in _HIGHER and language in {"zh", "ja", "ko"} and 0 < int(found[1]) <= 31:
        return Draft(found.start(), found.end(), None, ((0, int(found[1])),))
    return None


def _of_year(text: str, found: re.Match[str]) -> Draft | None:
    year, start = int(found[1]), found.start()
    era = _BEFORE.search(text, max(0, start - 6), start)
    if era is not None:
        year, start = year + ERAS[era[1]], era.start()
    elif year in _ROC and found[2]:
        year += ERAS["民國"]
    elif year not in _CENTURIES:
        return None
    draft = Draft(start, found.end(), year, ((int(found[2] or 0), int(found[3] or 0)),))
    return draft if draft.days() else None


def numerals(text: str) -> list[Draft]:
    """Dates in Chinese numerals.

    Examples
    --------
    >>> [str(draft.dated("二〇二一年六月二十八日")) for draft in numerals("二〇二一年六月二十八日")]
    ['2021-06-28']
    """
    return [draft for found in _WRITTEN.finditer(text) if (draft := _of_numerals(found))]


def _of_numerals(found: re.Match[str]) -> Draft | None:
    era, digits = found[1] or found[5], found[2] or found[6] or found[7]
    month, day = _number(found[3] or found[8]), _number(found[4])
    year = None
    if digits:
        year = _number(digits)
        if era:
            year += ERAS[era]
        if year not in _CENTURIES:
            return None
    if year is None and not 0 < month <= 12:
        return None
    draft = Draft(found.start(), found.end(), year, ((month, day),))
    return draft if year is None or draft.days() else None


def _number(signs: str | None) -> int:
    """What numerals mean: 二十八 as well as 二八; nothing is 0."""
    if not signs:
        return 0
    if "十" not in signs:
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    tens, _, ones = signs.partition("十")
    return (_DIGITS.get(tens, 0) if tens else 1) * 10 + _DIGITS.get(ones, 0)
