"""What places, persons and spelled-out acronyms look like in front of a source's name."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["count_words", "is_place", "is_short_name", "may_begin", "spells"]

_PLACE: Final = 52
_PLACE_WORDS: Final = 9
_PLACE_SMALL_WORDS: Final = 2
_PERSON: Final = 80
_PERSON_WORDS: Final = 6
_STOP: Final = re.compile(r"[.!?…؟۔:;。！？]")
_WORD: Final = re.compile(r"[^\W\d_]+")


def count_words(text: str) -> int:
    """How many words there are, numbers apart."""
    return len(_WORD.findall(text))


def is_place(lead: str) -> bool:
    """Whether this may be the place and day of a dateline."""
    lead = lead.strip(" ,.-–—ـ")
    if not lead or len(lead) > _PLACE or re.search(r"[!?;:\"“”«»。，！？]", lead):
        return False
    words = _WORD.findall(lead)
    small = sum(word[0].islower() for word in words)
    return bool(words) and len(words) <= _PLACE_WORDS and small <= _PLACE_SMALL_WORDS and not lead[0].islower()


def may_begin(text: str) -> bool:
    """Whether a sentence may begin so."""
    return text[0].isalnum() and not text[0].islower()


def spells(front: str, acronym: str) -> bool:
    """Whether the words in front of an acronym in brackets are what it stands for there."""
    if not acronym.isupper():
        return False
    initials = "".join(word[0] for word in _WORD.findall(front) if word[0].isupper())
    return initials.endswith(acronym)


def is_short_name(lead: str) -> bool:
    """Whether this may be a person's name, or initials, and nothing else."""
    if len(lead) > _PERSON:
        return False
    words = _WORD.findall(lead)
    if len(words) > _PERSON_WORDS or _STOP.search(lead.rstrip(". ")):
        return False
    return all(not word[0].islower() or len(word) <= 3 for word in words)
