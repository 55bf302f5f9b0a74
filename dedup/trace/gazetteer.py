"""The agencies and outlets of the world that texts credit, by their names in many languages and by their domains.

Names are compared as dedup folds text: without case, Arabic marks and the forms of alef and ya. A name that is also
something else ("Time", العربية) is *guarded*: it counts only where nothing but a source can stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.tokens import fold, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Gazetteer", "Name", "Source", "gazetteer"]

_FILE: Final = Path(__file__).with_name("gazetteer.tsv")

_ARABIC: Final = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")
_CYRILLIC_CONSONANT: Final = re.compile(r"[А-ЯЁІЇЄа-яёіїє]{4,}[бвгджзклмнпрстфхцчшщ]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3A-Z0-9]*[\uac00-\ud7a3]")

#: What is written together with an Arabic name, with a Russian one at its end, and with a Korean one.
_ARABIC_PREFIXES: Final = ("ل", "و", "ب", "ف", "ك", "ول", "وب")
_CYRILLIC_ENDINGS: Final = ("а", "у", "ом", "е")
_KOREAN_PARTICLES: Final = "은 는 이 가 에 의 을 를 도 과 와 에서 에게 통신 통신에 통신은 통신이 통신과".split()


@dataclass(frozen=True, slots=True)
class Source:
    """An agency or outlet.

    Parameters
    ----------
    id
        Its id; stable.
    kind
        ``agency``, ``newspaper``, ``broadcaster``, ``portal`` or ``photo``.
    country
        Where it is, as an ISO 3166 code; empty where that is nowhere.
    names, guarded
        What it is called; and what it is called that is also something else.
    domains
        Of its sites.
    """

    id: str
    kind: str
    country: str
    names: tuple[str, ...]
    guarded: tuple[str, ...]
    domains: tuple[str, ...]


class Name(NamedTuple):
    """A name as texts have it.

    Parameters
    ----------
    words
        Folded.
    written
        As the gazetteer has it.
    source
        Whose it is.
    guarded
        Whether it is also something else.
    to
        Whether it begins with a letter that says "to".
    """

    words: tuple[str, ...]
    written: str
    source: Source
    guarded: bool
    to: bool

    def fits(self, raw: str) -> bool:
        """Whether what a text has is written as the name is: an acronym in capitals, another name with one."""
        if self.written.isupper() and len(self.written) <= 6:
            return raw.isupper()
        last = raw.rpartition(" ")[2] if self.guarded else raw
        like = self.written.rpartition(" ")[2] if self.guarded else self.written
        return not like[:1].isupper() or not last[:1].islower()


class Gazetteer:
    """All sources.

    Parameters
    ----------
    sources
        In the order of the file.
    """

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self.sources = sources
        self.by_id: Mapping[str, Source] = {source.id: source for source in sources}
        self.by_domain: Mapping[str, Source] = {domain: source for source in sources for domain in source.domains}
        self.by_word: dict[str, list[Name]] = {}
        variants = [variant for source in sources for variant in _variants(source)]
        words = folded([text for text, *_ in variants])
        for (_, written, source, guarded, to), phrase in zip(variants, words, strict=True):
            name = Name(tuple(phrase.split()), written, source, guarded, to)
            if name.words:
                self.by_word.setdefault(name.words[0], []).append(name)
        for names in self.by_word.values():
            names.sort(key=lambda name: (-len(name.words), name.guarded))

    def find(self, name: str) -> Source | None:
        """The source of this name.

        Examples
        --------
        >>> [gazetteer().find(name).id for name in ("Thông tấn xã Việt Nam", "وكالة فرانس برس", "新华社")]
        ['ttxvn', 'afp', 'xinhua']
        """
        words = tuple(fold(name).split())
        return next((known.source for known in self.by_word.get(words[0], ()) if known.words == words), None) if words else None

    def at_domain(self, host: str) -> Source | None:
        """The source of a host, or of the domain above it.

        Examples
        --------
        >>> gazetteer().at_domain("en.vietnamplus.vn").id
        'ttxvn'
        """
        host = host.lower()
        while "." in host:
            if host in self.by_domain:
                return self.by_domain[host]
            host = host.partition(".")[2]
        return None


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that dedup ships, read when first needed."""
    return Gazetteer(tuple(_read()))


def _read() -> Iterator[Source]:
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        id_, kind, country, *lists = line.split("\t")
        names, guarded, domains = (tuple(filter(None, column.split("|"))) for column in lists)
        yield Source(id_, kind, country, names, guarded, domains)


def _variants(source: Source) -> Iterator[tuple[str, str, Source, bool, bool]]:
    """The forms of its names that texts have: the form, the name, the source, whether guarded, whether "to" it."""
    for guarded, names in ((False, source.names), (True, source.guarded)):
        for name in names:
            yield name, name, source, guarded, False
            if _ARABIC.match(name) and len(name.partition(" ")[0]) > 2:
                for prefix in _ARABIC_PREFIXES:
                    yield prefix + name, name, source, guarded, "ل" in prefix
                if name.startswith("ال"):
                    yield f"لل{name[2:]}", name, source, guarded, True
            elif _CYRILLIC_CONSONANT.fullmatch(name):
                for ending in _CYRILLIC_ENDINGS:
                    yield name + ending, name, source, guarded, False
            elif _HANGUL.fullmatch(name):
                for particle in _KOREAN_PARTICLES:
                    yield name + particle, name, source, guarded, False
