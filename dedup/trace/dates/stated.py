"""Dates as metadata states them: ISO 8601, mail headers, or anything that the rules read as one date alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timezone
from typing import Final

from dedup.trace.dates.calendars import Calendar, interval
from dedup.trace.dates.found import FoundDate, Origin, Precision

__all__ = ["stated_date"]

_ISO: Final = re.compile(
    r"(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|"
    r"[+-]\d{2}:?\d{0,2})?)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_LONGEST: Final = 100
_SECONDS: Final = re.compile(r"1\d{9}(?:\d{3})?", re.ASCII)


def stated_date(value: str, language: str | None = None, origin: Origin = Origin.METADATA) -> FoundDate | None:
    """Read a field that states a date and nothing else.

    Parameters
    ----------
    value
        The field.
    language
        Of the document, if known.
    origin
        Where the field is from.

    Examples
    --------
    >>> print(stated_date("2024-05-01T10:00:00+07:00"), stated_date("2024-05"), stated_date("soon"))
    2024-05-01 10:00:00 UTC+07:00 2024-05-01..2024-05-31 None
    """
    value = value.strip()
    if not value or len(value) > _LONGEST:
        return None
    iso = _ISO.fullmatch(value)
    if iso is not None:
        return _of_iso(iso, value, origin)
    from dedup.trace.dates.finder import find

    found = find(value, language)
    if len(found) != 1 or found[0].open is not None or found[0].precision is Precision.YEAR:
        return None
    return replace(found[0], raw=value, span=None, origin=origin)


def _of_iso(iso: re.Match[str], value: str, origin: Origin) -> FoundDate | None:
    year, month, day = int(iso[1]), int(iso[2] or 0), int(iso[3] or 0)
    if (
        not 1000 <= year <= 2100
        or (iso[2] and not month)
        or (iso[3] and not day)
        or (month and not day and "-" not in value)
    ):
        return None
    days = interval(year, month, day, Calendar.GREGORIAN)
    if days is None:
        return None
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    if iso[4] is None:
        return FoundDate(*days, precision, value, None, origin)
    try:
        moment = datetime.fromisoformat(f"{iso[4]}:{iso[5]}:{iso[6] or '00'}".join(["2000-01-01T", _offset(iso[7])]))
    except ValueError:
        return FoundDate(*days, precision, value, None, origin)
    precision = Precision.SECOND if iso[6] else Precision.MINUTE
    zone = moment.tzinfo
    known = zone if isinstance(zone, timezone) else None
    return FoundDate(*days, precision, value, None, origin, moment.time(), known)


def _offset(zone: str | None) -> str:
    """An offset as Python reads it."""
    if not zone:
        return ""
    if zone in "Zz":
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:4]}"
