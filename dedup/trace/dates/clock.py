"""The time of day beside a date, and its zone."""

from __future__ import annotations

import re
from datetime import UTC, time, timedelta, timezone
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.trace.dates.draft import Draft

__all__ = ["timed"]

_S: Final = r"[ \t\u00a0\u202f]"
_CLOCK: Final = (
    r"(\d{1,2})(?:(?:[:٫]|[ \u00a0]?(?:h|giờ|時|时|點|点|시|uhr|น\.)[ \u00a0]?|\.(?=\d\d(?!\d|"
    r"\.\d)))(\d{1,2})(?:[:.](\d{2})(?!\d))?(?:分|분)?"
    r"(?:\.\d{1,9})?)(?!\d)"
)
_HALF: Final = rf"(?:{_S}?(?:(a|p)\.?{_S}?m\b\.?|(ص|صباحا|م|مساء|sáng|chiều|tối|SA|CH)(?!\w)))?"
_ZONE: Final = (
    rf"(?:{_S}?\(?(?:(Z)(?!\w)|(?:GMT|UTC)?{_S}?([+\-−]\d{{1,2}})(?::?(\d{{2}}))?(?!\d|[./-])|(GMT|"
    rf"UTC|[A-Z]{{3,4}})\b)\)?)?"
)
_LINK_AFTER: Final = (
    rf"\.?(?:{_S}*(?:[,|،•·T/(–—-]|at|um|à|a las|às|alle(?: ore)?|ore|kl\.?|lúc|vào lúc|hồi|klo|в|о|saat|pukul|"
    rf"jam|(?:على )?الساعة|"
    rf"ساعت|เวลา|г\.?,?(?: в)?|года(?: в)?|r\.|godz\.){_S}?){{0,3}}{_S}*"
)
_AFTER: Final = re.compile(_LINK_AFTER + _CLOCK + _HALF + _ZONE, re.IGNORECASE)
_LINK_BEFORE: Final = (
    rf"{_S}*(?:(?:uhr|ngày|on|le|del|de|am|em|of|,|،|-|–|—|\||/|•|·|\(|thứ \w+|\w+day|hs\.?|h|"
    rf"giờ|น\.|WIB|น){_S}*,?{_S}*){{0,3}}$"
)
_BEFORE: Final = re.compile(r"(?<![\d.,:/-])" + _CLOCK + _HALF + _ZONE + _LINK_BEFORE, re.IGNORECASE)
_PM: Final = frozenset({"p", "م", "مساء", "chiều", "tối", "ch"})
_AM: Final = frozenset({"a", "ص", "صباحا", "sáng", "sa"})
#: Names of zones that mean one of them only.
_ZONES: Final = {
    "gmt": 0, "utc": 0, "est": -300, "edt": -240, "pst": -480, "pdt": -420, "cdt": -300, "mst": -420, "mdt": -360,
    "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540, "kst": 540,
    "ict": 420, "wib": 420, "hkt": 480, "sgt": 480,
}  # fmt: skip
_DIGIT: Final = re.compile(r"\d")
_LONGEST: Final = 44


def timed(text: str, draft: Draft, floor: int, ceiling: int) -> Draft:
    """Add the time of day that stands beside a day, after or before it.

    Parameters
    ----------
    text
        The text.
    draft
        The day.
    floor, ceiling
        What lies outside belongs to other dates.
    """
    found = _AFTER.match(text, draft.end, min(ceiling, draft.end + _LONGEST))
    if found is not None and (read := _read(found)):
        return draft._replace(end=found.end(), time=read[0], zone=read[1])
    low = max(floor, draft.start - _LONGEST)
    head = text[low : draft.start]
    line = head.rfind("\n")
    if line >= 0:
        low, head = low + line + 1, head[line + 1 :]
    if not _DIGIT.search(head):
        return draft
    found = _BEFORE.search(head)
    if found is not None and (read := _read(found)):
        return draft._replace(start=low + found.start(), time=read[0], zone=read[1])
    return draft


def _read(found: re.Match[str]) -> tuple[time, timezone | None] | None:
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[4] or found[5] or "").lower()
    if half in _PM and hour < 12:
        hour += 12
    elif half in _AM and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:
        return None
    if hour > 23 or minute > 59 or second > 59 or len(found[2]) < 2:
        return None
    return time(hour, minute, second), _zone(found)


def _zone(found: re.Match[str]) -> timezone | None:
    if found[6]:
        return UTC
    if found[7]:
        hours = int(found[7].replace("−", "-"))
        minutes = int(found[8] or 0)
        if abs(hours) > 14 or minutes > 59:
            return None
        return timezone(timedelta(minutes=hours * 60 + (minutes if hours >= 0 else -minutes)))
    minutes_of = _ZONES.get((found[9] or "").lower())
    return None if minutes_of is None else timezone(timedelta(minutes=minutes_of))
