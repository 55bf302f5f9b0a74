"""The words around a source's name that make it a credit, in many languages; data, compiled once.

A *cue* stands in front of a name ("according to") or behind it ("göre"). Between the two may stand what introduces a
name: articles, and the words for agencies and papers, with which any few words may come ("the state-run news agency").
A cue that only says "to" needs a verb of speech in front of it. ``lexicons/credits.tsv`` has them all.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.tokens import folded
from dedup.trace.credits.credit import CreditSignal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Cue", "Cues", "cues", "phrases"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "credits.tsv"
_ARABIC: Final = re.compile(r"[\u0621-\u064a]{2,}")

#: Tables of cues in front of a name, by rank.
_BEFORE: Final = (
    ("to", CreditSignal.INTERVIEW),
    ("to-spoken", CreditSignal.INTERVIEW),
    ("attribution", CreditSignal.ATTRIBUTION),
    ("report", CreditSignal.REPORT),
)


class Cue(NamedTuple):
    """Folded words, and what they say of the name beside them.

    Parameters
    ----------
    words
        The words.
    signal
        How they credit.
    spoken
        Whether they only do so behind a verb of speech.
    """

    words: tuple[str, ...]
    signal: CreditSignal
    spoken: bool


class Cues(NamedTuple):
    """All cues: those in front of a name by last word, those behind it by first; and sets of words, as in the file."""

    before: Mapping[str, list[Cue]]
    after: Mapping[str, list[Cue]]
    after_typed: Mapping[str, list[Cue]]
    speech: frozenset[str]
    said: frozenset[str]
    far: frozenset[str]
    bridges: frozenset[str]
    types: frozenset[str]
    photo: frozenset[str]


@cache
def _tables() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            table, _, listed = line.partition("\t")
            found.setdefault(table, []).extend(filter(None, listed.split("|")))
    return found


def phrases(table: str) -> Sequence[str]:
    """The phrases of a table, as they are written.

    Examples
    --------
    >>> "according to" in phrases("attribution")
    True
    """
    return _tables()[table]


@cache
def cues() -> Cues:
    """The cues, folded."""
    before: dict[str, list[Cue]] = {}
    for table, signal in _BEFORE:
        every = [variant for phrase in phrases(table) for variant in _with_and(phrase)]
        for words in map(tuple, map(str.split, folded(every))):
            before.setdefault(words[-1], []).append(Cue(words, signal, table == "to-spoken"))
    for known in before.values():
        known.sort(key=lambda cue: -len(cue.words))
    sets = (_words(phrases(table)) for table in ("speech", "said", "far", "bridge", "type", "photo"))
    return Cues(before, _behind("after"), _behind("after-typed"), *sets)


def _behind(table: str) -> dict[str, list[Cue]]:
    """The cues behind a name, by first word, the longest first."""
    found: dict[str, list[Cue]] = {}
    for words in map(tuple, map(str.split, folded(phrases(table)))):
        found.setdefault(words[0], []).append(Cue(words, CreditSignal.REPORT, False))
    for known in found.values():
        known.sort(key=lambda cue: -len(cue.words))
    return found


def _with_and(phrase: str) -> Iterable[str]:
    """An Arabic cue has "and" or "so" written together with it."""
    return (phrase, f"و{phrase}", f"ف{phrase}") if _ARABIC.match(phrase) else (phrase,)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in folded(texts) for word in text.split())
