"""Whether a rule for boilerplate accounts for a line or a sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from dedup.text.boilerplate_patterns import LONGEST, SHARE_WORDS, Pattern, Patterns, Words
from dedup.text.boilerplate_rules import BoilerplateKind, Shape
from dedup.text.boilerplate_units import SPACE, Unit, Units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Found", "Matcher"]

_SOURCE_CHARACTERS = 150  # what may follow "first appeared on": a name, and in some languages the title

_LABEL_SIGN = re.compile(
    rf"{SPACE}{{0,4}}[)\]\"'”’*_]{{0,3}}{SPACE}{{0,4}}[:：»›>→►▶➤|©]|{SPACE}{{0,4}}[–—]|\s{{1,4}}-\s"
)
_COMPOUND = re.compile(r"[-‐‑]\w")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWNER = re.compile(r"[\s*_|•·–—-]{0,8}(?:©|℗|\([cC]\)\s|&copy;)")


class Found(NamedTuple):
    """A unit that is boilerplate, and whether it is a RELATED heading with nothing after it."""

    unit: Unit
    kind: BoilerplateKind
    heading: bool


class Matcher:
    """The rules, the units of the text that they are applied to, and how many words a unit has at most."""

    __slots__ = ("ends", "longest", "rules", "text", "units", "words")

    def __init__(self, units: Units, rules: Patterns, longest: int = LONGEST) -> None:
        self.units = units
        self.rules = rules
        self.longest = longest
        self.text, self.words, self.ends = units.text, units.words, units.ends

    def match(self, unit: Unit, *, line: bool, beyond: int = 0) -> Found | None:
        """Match one unit; where it is several sentences, only by a phrase that ends beyond word `beyond`."""
        if unit.stop - unit.first > self.longest:
            return None
        first, stop = self.units.without_numbers(unit)
        if first == stop:
            return None
        if line and self._is_share_row(unit):
            return Found(unit, BoilerplateKind.SHARE, False)
        for begin in (unit.first, first) if first > unit.first else (first,):
            for pattern in self.rules.beginning.get(self.words[begin], ()):
                found = self._match_at(pattern, unit, (first, stop), begin, line=line, beyond=beyond)
                if found:
                    return found
        listed = map(self.rules.anywhere.get, self.words[unit.first : unit.stop])
        for begin, patterns in enumerate(listed, unit.first):
            for pattern in patterns or ():
                found = self._match_at(pattern, unit, (first, stop), begin, line=line, beyond=beyond)
                if found:
                    return found
        return None

    def _match_at(
        self, pattern: Pattern, unit: Unit, bounds: tuple[int, int], begin: int, *, line: bool, beyond: int
    ) -> Found | None:
        """Match one pattern whose first word is word `begin`; `bounds` leave out the unit's outer numbers."""
        if unit.stop - unit.first > pattern.limit:
            return None
        for after in self._ends(pattern.parts[0].groups, begin, unit.stop):
            end = self._goes_on(pattern, after, unit.stop)
            whole = len(pattern.parts) == 1 and begin <= bounds[0] and after >= bounds[1]
            if end == 0 or (beyond and not whole and (len(pattern.parts) == 1 or end <= beyond)):
                continue
            several = bounds[1] - bounds[0] > 1
            # A single word is a heading only where it has a line to itself.
            if whole and (line or several) and not self.units.is_speech(unit):
                return Found(unit, pattern.kind, several and pattern.kind is BoilerplateKind.RELATED)
            if self._holds(pattern, unit, after):
                return Found(unit, pattern.kind, False)
        return None

    def _holds(self, pattern: Pattern, unit: Unit, after: int) -> bool:
        """Whether a pattern whose first part ends before word `after` accounts for the words around it."""
        shape = pattern.shape
        if shape is Shape.WHOLE or (shape is Shape.END and after != self.units.without_numbers(unit)[1]):
            return False
        if shape is Shape.LABEL:
            if not self._is_labelled(pattern, after, unit):
                return False
        elif _COMPOUND.match(self.text, self.ends[after - 1]):
            return False
        if pattern.kind is BoilerplateKind.SYNDICATION and len(pattern.parts) > 1:
            # The title between the parts may hold anything, even half a quotation.
            end = self._goes_on(pattern, after, unit.stop)
            brief = unit.end - self.ends[end - 1] <= _SOURCE_CHARACTERS
            return brief and self.words[after] not in self.rules.no_title
        if shape is not Shape.LABEL and not self.rules.reporting.isdisjoint(self.words[unit.first : unit.stop]):
            return False
        return not self.units.is_speech(unit)

    def _ends(self, groups: Sequence[tuple[Words, ...]], start: int, stop: int) -> Iterator[int]:
        """Where one choice of each group in turn, from word `start`, may end; never after `stop`."""
        if not groups:
            yield start
            return
        for choice in groups[0]:
            end = start + len(choice)
            if end <= stop and (not choice or tuple(self.words[start:end]) == choice):
                yield from self._ends(groups[1:], end, stop)

    def _goes_on(self, pattern: Pattern, start: int, stop: int) -> int:
        """Give the number of the word after the other parts, each of which follows a bounded gap; else 0."""
        for part in pattern.parts[1:]:
            for position in range(start, min(start + pattern.gap + 1, stop)):
                end = self.words[position] in part.firsts and next(self._ends(part.groups, position, stop), 0)
                if end:
                    start = end
                    break
            else:
                return 0
        return start

    def _is_labelled(self, pattern: Pattern, after: int, unit: Unit) -> bool:
        if _LABEL_SIGN.match(self.text, self.ends[after - 1], unit.end):
            return True
        if pattern.kind is not BoilerplateKind.COPYRIGHT or after >= unit.stop:
            return False
        return self.words[after] == "c" or _YEAR.fullmatch(self.words[after]) is not None

    def match_beside(self, unit: Unit) -> bool:
        """Whether a sentence is one that goes with boilerplate."""
        if unit.first == unit.stop or self.units.is_speech(unit):
            return False
        return any(
            unit.stop - unit.first <= pattern.limit
            and any(True for _ in self._ends(pattern.parts[0].groups, unit.first, unit.stop))
            for pattern in self.rules.beside.get(self.words[unit.first], ())
        )

    def _is_share_row(self, unit: Unit) -> bool:
        words = self.words[unit.first : unit.stop]
        rules = self.rules
        if not 2 <= len(words) <= SHARE_WORDS:
            return False
        if not all(word in rules.share_words or word.isdecimal() for word in words):
            return False
        return any(pair in rules.share_pairs for pair in pairwise(words))

    def names_owner(self, sentence: Unit) -> bool:
        """Whether a sentence begins with a copyright sign; by itself that may be a photograph's credit."""
        return _OWNER.match(self.text, sentence.start, sentence.end) is not None
