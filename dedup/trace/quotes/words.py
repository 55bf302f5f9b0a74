"""The words that say whose a quote is, of ``lexicons/speech.tsv``, compiled once for each language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Speech", "Token", "plain", "speech_of", "tokens"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "speech.tsv"
_TOKEN: Final = re.compile(r"[\w\u200c\u0300-\u036f\u064b-\u0655\u0670]+")
#: Arabic: the forms of alef, yeh and kaf; marks and tatweel. Alef maksura stays: it parts "on" from the name Ali.
_ALIKE: Final = str.maketrans("أإآٱيكۀ", "اااای\u06a9ه") | dict.fromkeys([*range(0x64B, 0x656), 0x670, 0x640])
_CONJUNCTIONS: Final = ("و", "ف")


class Token(NamedTuple):
    """A word: as it is compared, where it stands, whether it begins with a capital, and what stands in front of it."""

    word: str
    start: int
    end: int
    capital: bool
    gap: str


class Speech(NamedTuple):
    """The words of a language. Phrases are given by their first word, the longest first."""

    verbs: Mapping[str, Sequence[tuple[str, ...]]]
    own: Mapping[str, Sequence[tuple[str, ...]]]
    sources: Mapping[str, Sequence[tuple[str, ...]]]
    pronouns: frozenset[str]
    titles: frozenset[str]
    stops: frozenset[str]
    links: frozenset[str]
    particles: frozenset[str]
    works: frozenset[str]

    def phrase(self, kind: Mapping[str, Sequence[tuple[str, ...]]], found: Sequence[Token], at: int) -> int:
        """How many words of a phrase stand at a place; 0 if none does."""
        word = found[at].word
        known = kind.get(word)
        if known is None and word[:1] in _CONJUNCTIONS:
            known = kind.get(word[1:])
        for phrase in known or ():
            if len(phrase) == 1 or phrase[1:] == tuple(token.word for token in found[at + 1 : at + len(phrase)]):
                return len(phrase)
        return 0


@cache
def _tables() -> Mapping[tuple[str, str], Sequence[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, language, listed = line.split("\t")
            found.setdefault((kind, language), []).extend(listed.split("|"))
    return found


@cache
def phrases(kind: str, language: str) -> Sequence[str]:
    """The phrases of a kind, as they are written."""
    return _tables().get((kind, language), ())


@cache
def speech_of(language: str) -> Speech | None:
    """The words of a language; None where there are none."""
    if not phrases("verb", language):
        return None
    pronouns, titles, stops, links = (_set(kind, language) for kind in ("pronoun", "title", "stop", "link"))
    verbs, own, sources = (_by_first(kind, language) for kind in ("verb", "own", "source"))
    particles, works = (_set(kind, language) for kind in ("particle", "work"))
    return Speech(verbs, own, sources, pronouns, titles, stops, links, particles, works)


def _set(kind: str, language: str) -> frozenset[str]:
    return frozenset(word for phrase in phrases(kind, language) for word in _words(phrase))


def _by_first(kind: str, language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in map(_words, phrases(kind, language)):
        found.setdefault(phrase[0], []).append(phrase)
    for known in found.values():
        known.sort(key=len, reverse=True)
    return found


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in _TOKEN.findall(phrase))


@lru_cache(1 << 15)
def plain(word: str) -> str:
    """A word as it is compared."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.lower()).translate(_ALIKE)


def tokens(text: str, start: int, end: int, most: int = 1 << 10) -> list[Token]:
    """The words of a stretch, so many at most."""
    found, behind = list[Token](), start
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        first, last = match.span()
        found.append(Token(plain(word), first, last, word[0].isupper(), text[behind:first]))
        behind = last
        if len(found) == most:
            break
    return found
