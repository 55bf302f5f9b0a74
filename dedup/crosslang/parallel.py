"""Parallel texts: sentences in one language with their English, from tables and translation memories."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.crosslang.inputs import LONGEST, is_xml, lines, parsed, suffix
from dedup.crosslang.lexicon import PIVOT
from dedup.errors import InputError
from dedup.text.language import normal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["SentencePair", "sentence_pairs"]

_LOOKED_AT: Final = 200  # lines by which the English column of a table is told
_LEAD: Final = 2  # so many times as many English function words stand in it as in the other


class SentencePair(NamedTuple):
    """A sentence and its English."""

    source: str
    english: str


def sentence_pairs(path: Path, language: str) -> Iterator[SentencePair]:
    """Read the sentence pairs of a file.

    Parameters
    ----------
    path
        A table of two columns with a tab between them, or a TMX, each also compressed. Of a table, the column in which
        English function words stand is English, or the second where that cannot be told.
    language
        ISO 639-1 code of the language that is not English: of a TMX with several, the one that is read.

    Raises
    ------
    InputError
        While iterating, if the file cannot be read, or holds not a single pair.
    """
    pairs = _of_tmx(path, language) if suffix(path) == ".tmx" or is_xml(path) else _of_table(path)
    first = next(pairs, None)
    if first is None:
        wanted = f"no sentences in {language} with their English" if is_xml(path) else "no line of two columns"
        raise InputError(f"{path}: holds {wanted}; give a table (sentence, tab, English) or a TMX")
    yield from chain([first], pairs)


def _of_table(path: Path) -> Iterator[SentencePair]:
    rows = (row for row in (line.split("\t") for line in lines(path)) if len(row) >= 2)
    head = list(islice(rows, _LOOKED_AT))
    reverse = _is_english_first(head)
    for row in chain(head, rows):
        source, english = (row[1], row[0]) if reverse else (row[0], row[1])
        if source.strip() and english.strip():
            yield SentencePair(source.strip(), english.strip())


def _is_english_first(rows: list[list[str]]) -> bool:
    from dedup.crosslang.pivot import Pivot
    from dedup.text.tokens import folded

    pivot = Pivot.load()
    columns = ([row[column] for row in rows] for column in (0, 1))
    words = ([word for text in folded(column) for word in text.split()] for column in columns)
    first, second = (sum(word.isalpha() and not pivot.of(word) for word in column) for column in words)
    return first > _LEAD * second


class _Memory:
    """Gathers the units of a TMX."""

    def __init__(self, language: str) -> None:
        self.found: list[SentencePair] = []
        self._language = language
        self._unit: dict[str, str] = {}
        self._variant: str | None = None
        self._segment: list[str] | None = None
        self._size = 0
        self._hidden = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._segment is not None:
            # Codes of a word processor stand in these, and text only in what they mark (<hi>, and <sub> of a note).
            self._hidden += bool(self._hidden) or name in ("bpt", "ept", "it", "ph", "ut")
        elif name == "tu":
            self._unit = {}
        elif name == "tuv":
            self._variant = normal(attributes.get("xml:lang") or attributes.get("lang") or "")
        elif name == "seg":
            self._segment, self._size = [], 0

    def end(self, name: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif name == "seg" and self._segment is not None:
            text = " ".join("".join(self._segment).split())
            if self._variant is not None and text and self._size <= LONGEST:
                self._unit.setdefault(self._variant, text)
            self._segment = None
        elif name == "tu":
            if self._language in self._unit and PIVOT in self._unit:
                self.found.append(SentencePair(self._unit[self._language], self._unit[PIVOT]))
            self._unit = {}

    def characters(self, text: str) -> None:
        if self._segment is None or self._hidden:
            return
        self._size += len(text)
        if self._size <= LONGEST:
            self._segment.append(text)


def _of_tmx(path: Path, language: str) -> Iterator[SentencePair]:
    memory = _Memory(language)
    for _ in parsed(path, memory):
        yield from memory.found
        memory.found.clear()
