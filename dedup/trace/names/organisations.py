"""Organisations by the names and acronyms that each language has for them."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from dedup.trace.gazetteer import gazetteer

__all__ = ["MOST_WORDS", "beginnings", "organisation_of", "organisations"]

#: Words of the longest name that is looked up.
MOST_WORDS: Final = 4
_FILE: Final = Path(__file__).parents[2] / "lexicons" / "organisations.tsv"
_SHORT: Final = 6
_KNOWN: Final = "org:"
_SOURCE: Final = "source:"


@cache
def organisations() -> dict[str, str]:
    """Keys by names, those of agencies and outlets too: in small letters, but for acronyms."""
    found: dict[str, str] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            id_, names = line.split("\t")
            for name in names.split("|"):
                found.setdefault(name if _is_acronym(name) else name.lower(), f"{_KNOWN}{id_}")
    for source in gazetteer().sources:
        for name in source.names:
            found.setdefault(name if _is_acronym(name) else name.lower(), f"{_SOURCE}{source.id}")
    return found


@cache
def beginnings() -> frozenset[str]:
    """The first words of names of several, in small letters."""
    return frozenset(name.lower().partition(" ")[0] for name in organisations() if " " in name)


@lru_cache(1 << 15)
def organisation_of(raw: str) -> str:
    """The key of the organisation of this name; empty if it is not known.

    Examples
    --------
    >>> organisation_of("Liên Hợp Quốc"), organisation_of("ONU"), organisation_of("is")
    ('org:un', 'org:un', '')
    """
    known = organisations()
    return known.get(raw, "") or ("" if _is_acronym(raw) else known.get(raw.lower(), ""))


def _is_acronym(name: str) -> bool:
    return len(name) <= _SHORT and name.isupper()
