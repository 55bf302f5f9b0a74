"""The agencies and outlets of the world that texts credit, by their names in many languages and by their domains.

Names are compared as dedup folds text: without case, Arabic marks and the forms of alef and ya. A name that is also
something else ("Time", العربية) is *guarded*: it counts only where nothing but a source can stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.tokens import fold, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Gazetteer", "Name", "Source", "gazetteer"]

_FILE: Final = Path(__file__).parents[1] / "lexicons" / "sources.tsv"

_ARABIC: Final = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")
_CYRILLIC_CONSONANT: Final = re.compile(r"[А-ЯЁІЇЄа-яёіїє]{4,}[бвгджзклмнпрстфхцчшщ]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3A-Z0-9]*[\uac00-\ud7a3]")

_VIETNAMESE_KINDS: Final = frozenset(fold("báo đài thông tân tạp").split())  # whose names have fewer capitals

_ACRONYM: Final = 6  # characters of a name in capitals that is met in capitals only
_MIXED: Final = 4  # and of one in both that is met so

#: What is written together with an Arabic name, with a Russian one at its end, and with a Korean one.
_ARABIC_PREFIXES: Final = ("ل", "و", "ب", "ف", "ك", "ول", "وب")
_CYRILLIC_ENDINGS: Final = ("а", "у", "ом", "е")
_CYRILLIC_FEMININE: Final = re.compile(r"[А-ЯЁІЇЄ][а-яёіїє]{4,}а")
_FEMININE_ENDINGS: Final = ("у", "ы", "е", "ой")
_KOREAN_PARTICLES: Final = ("", "은", "는", "이", "가", "에", "의", "을", "를", "도", "과", "와", "에서", "에게")
_KOREAN_AGENCY: Final = "통신"


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
    prefix
        What is written together with it, in Arabic "to" or "and".
    """

    words: tuple[str, ...]
    written: str
    source: Source
    guarded: bool
    prefix: str

    def fits(self, raw: str) -> bool:
        """Whether what a text has is written as the name is: with capitals where that has them."""
        if self.written in self.source.domains:
            return raw.lower() == self.written
        if self.written.isupper() and len(self.written) <= _ACRONYM:
            return raw.isupper()
        if len(self.written) <= _MIXED and not self.written.islower() and self.written[0].isupper():
            return raw.isupper() or raw == self.written
        if not self.written.rpartition(" ")[2][:1].isupper() or not raw.rpartition(" ")[2][:1].islower():
            return True
        return self.words[0] in _VIETNAMESE_KINDS and raw[:1].isupper()


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

    @cached_property
    def by_word(self) -> Mapping[str, list[Name]]:
        """The names by their first word, longer ones first."""
        found: dict[str, list[Name]] = {}
        variants = [variant for source in self.sources for variant in _variants(source)]
        words = folded([text for text, *_ in variants])
        for (_, written, source, guarded, prefix), phrase in zip(variants, words, strict=True):
            name = Name(tuple(phrase.split()), written, source, guarded, prefix)
            if name.words:
                found.setdefault(name.words[0], []).append(name)
        for names in found.values():
            names.sort(key=lambda name: (-len(name.words), name.guarded))
        return found

    def find(self, name: str) -> Source | None:
        """The source of this name.

        Examples
        --------
        >>> [gazetteer().find(name).id for name in ("Thông tấn xã Việt Nam", "وكالة فرانس برس", "新华社")]
        ['ttxvn', 'afp', 'xinhua']
        """
        words = tuple(fold(name).split())
        known = self.by_word.get(words[0], ()) if words else ()
        return next((one.source for one in known if one.words == words), None)

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


def _variants(source: Source) -> Iterator[tuple[str, str, Source, bool, str]]:
    """The forms of its names and domains that texts have, and all else of a `Name`."""
    for domain in source.domains:
        yield domain, domain, source, False, ""
    for guarded, names in ((False, source.names), (True, source.guarded)):
        for name in names:
            yield name, name, source, guarded, ""
            if _ARABIC.match(name) and len(name.partition(" ")[0]) > 2:
                for prefix in _ARABIC_PREFIXES:
                    yield prefix + name, name, source, guarded, prefix
                if name.startswith("ال"):
                    yield f"لل{name[2:]}", name, source, guarded, "لل"
            elif _CYRILLIC_CONSONANT.fullmatch(name):
                for ending in _CYRILLIC_ENDINGS:
                    yield name + ending, name, source, guarded, ""
            elif _CYRILLIC_FEMININE.fullmatch(name):
                for ending in _FEMININE_ENDINGS:
                    yield name[:-1] + ending, name, source, guarded, ""
            elif _HANGUL.fullmatch(name):
                for agency in ("", _KOREAN_AGENCY):
                    for particle in _KOREAN_PARTICLES:
                        yield name + agency + particle, name, source, guarded, ""
