"""Dictionaries: words in one language with their English, as tables, MUSE's lists and FreeDict's TEI."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.crosslang.inputs import is_xml, lines, parsed
from dedup.crosslang.lexicon import NOTHING, PIVOT
from dedup.errors import InputError
from dedup.text.language import normal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Translation", "plain_gloss", "translations_of"]

_MOST_WORDS: Final = 4  # of a gloss: what is longer explains, and does not translate
_BRACKETED: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_LEADING: Final = re.compile(r"(?:to|a|an|the|be)\s+(?=\S)", re.IGNORECASE)
_LONGEST: Final = 200  # characters of a term or a gloss
#: Characters that no dictionary has; what is read of a file that holds no text does.
_DEBRIS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]")
#: Of a file's lines so many must be entries: what is less is another kind of file, of which some lines look like some.
_READABLE: Final = 0.5


class Translation(NamedTuple):
    """A term with one English translation."""

    term: str
    gloss: str


def translations_of(path: Path) -> Iterator[Translation]:
    """Read the entries of a dictionary, in their order.

    Parameters
    ----------
    path
        FreeDict's TEI, a table (``term <tab> english[; english]``; a lexicon is one), or a list of two words a line, as
        MUSE's are; each also compressed.

    Raises
    ------
    InputError
        While iterating, if the file cannot be read, or holds not a single entry, or mostly other things.
    """
    xml = is_xml(path)
    found = _of_tei(path) if xml else _of_lines(path)
    first = next(found, None)
    if first is None:
        raise InputError(
            f"{path}: holds no entries with English translations; "
            + ("give the dictionary from the language into English" if xml else "give a term, a tab and its English")
        )
    yield from chain([first], found)


def plain_gloss(gloss: str) -> str | None:
    """A translation as a lexicon has it: no remarks, no article, no particle of the infinitive; None if none is left.

    Examples
    --------
    >>> plain_gloss("to announce (officially)"), plain_gloss("a very long explanation of a word"), plain_gloss("-")
    ('announce', None, '-')
    """
    plain = _BRACKETED.sub(" ", gloss).strip(" \t.,;:!?\"'")
    plain = " ".join(_LEADING.sub("", plain, count=1).split()).lower()
    if gloss.strip() == NOTHING:
        return NOTHING
    if not 1 <= len(plain.split()) <= _MOST_WORDS or len(plain) > _LONGEST or not any(map(str.isalnum, plain)):
        return None
    return plain


def _of_lines(path: Path) -> Iterator[Translation]:
    lines_read = entries = 0
    for line in lines(path):
        if line.startswith("#") or not line.strip():
            continue
        lines_read += 1
        found = _of_line(line)
        if found is not None:
            entries += 1
            yield from found
    if entries < _READABLE * lines_read:
        raise InputError(
            f"{path}: is no dictionary: {lines_read - entries:,} of its {lines_read:,} lines "
            f"({1 - entries / lines_read:.0%}) are not a term, a tab and its English, or two words"
        )


def _of_line(line: str) -> list[Translation] | None:
    """The translations of one line; None if it is no entry."""
    term, tab, english = line.partition("\t")
    if not tab:
        words = line.split()
        if len(words) != 2:
            return None
        term, english = words
    english = english.partition("\t")[0]
    if not term.strip() or not english.strip() or _DEBRIS.search(line):
        return None
    return list(_each(term, english.split(";")))


def _each(term: str, glosses: list[str]) -> Iterator[Translation]:
    term = " ".join(term.split())
    if not term or len(term) > _LONGEST:
        return
    for gloss in glosses:
        plain = plain_gloss(gloss)
        if plain is not None:
            yield Translation(term, plain)


class _Tei:
    """Gathers the entries of a dictionary in TEI: <orth> of each, and <quote> (or <tr>) of their translations."""

    def __init__(self) -> None:
        self.found: list[Translation] = []
        self._terms: list[str] = []
        self._glosses: list[str] = []
        self._cits: list[bool] = []
        self._text: list[str] | None = None
        self._size = 0
        self._language: str | None = PIVOT

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "entry":
            self._terms, self._glosses, self._cits, self._language = [], [], [], PIVOT
        elif name == "cit":
            self._cits.append(attributes.get("type", "").startswith("trans"))
            self._language = normal(attributes.get("xml:lang", PIVOT))
        elif name in ("orth", "tr") or (name == "quote" and self._cits and self._cits[-1]):
            self._text, self._size = [], 0
            if "xml:lang" in attributes and name != "orth":
                self._language = normal(attributes["xml:lang"])

    def end(self, name: str) -> None:
        if name == "entry":
            for term in self._terms:
                for gloss in self._glosses:
                    self.found += _each(term, [gloss])
        elif name == "cit" and self._cits:
            self._cits.pop()
            self._language = PIVOT
        elif name in ("orth", "tr", "quote") and self._text is not None:
            text = "".join(self._text)
            if name == "orth":
                self._terms.append(text)
            elif self._language == PIVOT:
                self._glosses.append(text)
            self._text = None

    def characters(self, text: str) -> None:
        if self._text is None:
            return
        self._size += len(text)
        if self._size <= _LONGEST:
            self._text.append(text)


def _of_tei(path: Path) -> Iterator[Translation]:
    dictionary = _Tei()
    for _ in parsed(path, dictionary):
        yield from dictionary.found
        dictionary.found.clear()
