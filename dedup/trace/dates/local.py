"""The day where a page was written, of a moment that it states in Greenwich's time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from dedup.trace.dates.found import FoundDate

__all__ = ["local_days"]

#: Hours from Greenwich where the press of a language works, from the least to the most, ...
_LANGUAGES: Final = {
    "en": (-7, 1), "es": (-6, 2), "pt": (-3, 1), "fr": (0, 2), "de": (1, 2), "it": (1, 2), "nl": (1, 2), "pl": (1, 2),
    "cs": (1, 2), "sv": (1, 2), "da": (1, 2), "nb": (1, 2), "no": (1, 2), "fi": (2, 3), "el": (2, 3), "ro": (2, 3),
    "tr": (3, 3), "ru": (3, 3), "uk": (2, 3), "ar": (0, 4), "he": (2, 3),
    "fa": (3.5, 4.5), "hi": (5.5, 5.5), "th": (7, 7),
    "vi": (7, 7), "id": (7, 9), "zh": (8, 8), "ja": (9, 9), "ko": (9, 9),
}  # fmt: skip
#: ... and that of a country, by the end of an address.
_COUNTRIES: Final = {
    "uk": (0, 1), "ie": (0, 1), "au": (8, 11), "nz": (12, 13),
    "in": (5.5, 5.5), "ca": (-8, -2.5), "us": (-8, -4), "br": (-4, -3),
    "ar": (-3, -3), "cl": (-4, -3), "mx": (-7, -5), "co": (-5, -5), "pe": (-5, -5), "es": (1, 2), "pt": (0, 1),
    "tw": (8, 8), "hk": (8, 8), "cn": (8, 8), "jp": (9, 9), "kr": (9, 9), "vn": (7, 7), "th": (7, 7), "id": (7, 9),
    "sg": (8, 8),
    "my": (8, 8), "ph": (8, 8), "pk": (5, 5), "ng": (1, 1), "za": (2, 2), "ke": (3, 3), "eg": (2, 3), "ru": (3, 3),
    "de": (1, 2),
    "fr": (1, 2), "it": (1, 2), "at": (1, 2), "ch": (1, 2), "nl": (1, 2),
    "be": (1, 2), "pl": (1, 2), "ua": (2, 3),
}  # fmt: skip


def local_days(found: FoundDate, address: str | None, language: str | None) -> FoundDate:
    """The days that a moment in Greenwich's time may be where a page was written; other dates as they are.

    Examples
    --------
    >>> from dedup.trace.dates.stated import stated_date
    >>> found = local_days(stated_date("2021-06-28T20:30:00Z"), "https://example.jp/1", None)
    >>> str(found.first), str(found.last)
    ('2021-06-29', '2021-06-29')
    """
    if found.zone is None or found.time is None or found.first is None or found.zone.utcoffset(None):
        return found
    host = urlsplit(address).hostname if address and address.isprintable() and "[" not in address else None
    hours = _COUNTRIES.get((host or "").rpartition(".")[2]) or _LANGUAGES.get(language or "")
    if hours is None:
        return found
    moment = datetime.combine(found.first, found.time)
    first, last = ((moment + timedelta(hours=hour)).date() for hour in hours)
    return replace(found, first=first, last=last)
