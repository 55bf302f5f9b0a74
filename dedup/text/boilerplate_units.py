"""The lines and sentences of a text, each of which a rule for boilerplate may account for."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["SPACE", "Unit", "Units"]

_LINE_END = re.compile(r"[\n\r\f\x85\u2028\u2029]")
# White space, characters without width, and marks that folding drops: a span may end in front of its last mark.
SPACE = r"[\s\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff]"
_STOPS = ".!?…؟۔।։።"
_CLOSERS = "\"'”’»›)\\]」』"
_WIDE_STOPS = "。！？｡"  # behind which there need be no space
_SENTENCE_END = re.compile(
    # It begins with a set of characters, as that is searched fast.
    rf"[{_STOPS}{_WIDE_STOPS}]"
    rf"(?:(?<=[{_STOPS}])(?<![{_STOPS}]{{2}})[{_STOPS}]*+[{_CLOSERS}]{{0,3}}(?={SPACE})"
    rf"|(?<=[{_WIDE_STOPS}])[{_WIDE_STOPS}]*+[{_CLOSERS}]{{0,3}})"
)
_ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "st", "gen", "sen", "gov", "prof", "vs", "tp"})
_OPENING_QUOTES = '"“„«‘「『‹'


class Unit(NamedTuple):
    """A line or sentence: its content in code points, and its words by number."""

    start: int
    end: int
    first: int
    stop: int


class Units:
    """A text that can be cut into units.

    Parameters
    ----------
    text, words, starts, ends
        The text, its folded tokens, and the code points at which each of them starts and ends.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, words: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.ends = ends

    def unit(self, start: int, end: int) -> Unit:
        """Take text[start:end] without the space around it."""
        content = self.text[start:end].lstrip()
        start = end - len(content)
        end = start + len(content.rstrip())
        first = bisect_left(self.starts, start)
        return Unit(start, end, first, bisect_left(self.starts, end, first))

    def line_ends(self, start: int = 0) -> list[int]:
        """Where lines end, from `start` on; the last one ends with the text."""
        return [*(match.start() for match in _LINE_END.finditer(self.text, start)), len(self.text)]

    def lines(self, hits: Sequence[int]) -> Iterator[Unit]:
        """Give the lines that hold one of these words, each once."""
        ends = self.line_ends()
        done = 0
        for hit in hits:
            if hit < done:
                continue
            position = self.starts[hit]
            number = bisect_left(ends, position)
            start = ends[number - 1] + 1 if number else 0
            line = self.unit(start, ends[number])
            done = max(line.stop, hit + 1)
            yield line

    def sentences(self, line: Unit) -> list[Unit]:
        """Split a line into sentences; a bound after a single letter or a title is none."""
        units = []
        start = line.start
        for match in _SENTENCE_END.finditer(self.text, line.start, line.end):
            unit = self.unit(start, match.end())
            if unit.first == unit.stop or self._is_abbreviation(unit, match):
                continue
            units.append(unit)
            start = match.end()
        rest = self.unit(start, line.end)
        if rest.first < rest.stop:
            units.append(rest)
        elif units:
            last = units[-1]
            units[-1] = Unit(last.start, line.end, last.first, last.stop)
        return units

    def _is_abbreviation(self, unit: Unit, bound: re.Match[str]) -> bool:
        if bound.group() != ".":
            return False
        word = self.words[unit.stop - 1]
        return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())

    def without_numbers(self, unit: Unit) -> tuple[int, int]:
        """The words of a unit but for the numbers at its beginning and end."""
        first, stop = unit.first, unit.stop
        while first < stop and self.words[first].isdecimal():
            first += 1
        while first < stop and self.words[stop - 1].isdecimal():
            stop -= 1
        return first, stop

    def is_speech(self, unit: Unit) -> bool:
        """Whether a unit begins with a quotation, or a quotation begins or ends in the middle of it."""
        content = self.text[unit.start : unit.end]
        if content[0] in _OPENING_QUOTES or content.count('"') % 2:
            return True
        closers = "“”" if "„" in content else "”"  # „German“ or “English”
        openers = "„" if "„" in content else "“"
        if sum(map(content.count, openers)) != sum(map(content.count, closers)):
            return True
        return 0 < content.count("«") != content.count("»")
