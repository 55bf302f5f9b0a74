"""A name: who or what a text speaks of, in a form that compares across scripts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Name", "NameKind"]


class NameKind(StrEnum):
    """What a name is the name of; `NAME` where that is not known."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Name:
    """Who or what a text names.

    Parameters
    ----------
    raw, start, end
        The fullest form the text has of it, and where that stands first: code points of the text.
    kind
        What it is the name of.
    key
        What compares across scripts: of a place its id, of a known source its id behind ``source:``, else the
        consonants of each of its words. The keys of one name in two scripts are equal or a letter apart.
    count
        How often the text names it, in any of its forms.
    first
        Where it is named first, in any form.
    place, country
        The id of a place and the code of its country; empty otherwise.
    """

    raw: str
    start: int
    end: int
    kind: NameKind
    key: str
    count: int
    first: int
    place: str = ""
    country: str = ""
