"""Recognise boilerplate by rule, as a pure function of one document.

The phrases are in `boilerplate_rules`; here they are compiled once, by the tokeniser that every document goes through,
and looked up. A rule is applied to a *unit*: a line, or a sentence inside a line, because pages glue a request to the
end of the last paragraph. To remove a sentence of reporting is worse than to miss a line, so that a rule must account
for the whole unit (it is the phrase, or begins with it and is short), and a unit that begins or ends inside a quotation
is speech and stays.

A document is only looked at around its *anchors*, the telling part of each rule. A kernel that has seen no anchor in a
document need not call `find_boilerplate` at all, and one that has seen none in a line where its rule could hold need
not call `find_in_line` for it.

Only one rule looks beyond its line: the titles below a heading such as "Related Posts" go with it if the heading stands
in the last third of the document and what follows is a short list of titles (`_titles`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from dedup.text.addresses import ADDRESS_WORDS, address_spans
from dedup.text.boilerplate_patterns import ANYWHERE, LONGEST, Pattern, Patterns, Reach, Words, compiled
from dedup.text.boilerplate_rules import BoilerplateKind, Shape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

__all__ = [
    "ANYWHERE",
    "Boilerplate",
    "BoilerplateKind",
    "InLine",
    "find_boilerplate",
    "find_in_line",
    "find_titles",
    "is_in_last_third",
    "telling_phrases",
]

Following = dict[str, list[Words]]  # by second word; empty where the first alone is enough

_SHARE_WORDS = 40  # the longest row of share buttons
_BETWEEN_WORDS = 8  # a sentence this short between two of boilerplate is boilerplate too
_JOINED_SENTENCES = 3  # a title that a phrase with a gap encloses may itself hold this many sentences
_SOURCE_CHARACTERS = 150  # what may follow "first appeared on": a name, and in some languages the title
_LAST_THIRD = 2 / 3
_TITLES = 12
_TITLE_WORDS = range(4, 21)  # shorter lines may be a byline or a credit, which are evidence
_TITLE_CHARACTERS = 40  # the same limit where every character is a word

_LINE_END = re.compile(r"[\n\r\f\x85\u2028\u2029]")
# White space, characters without width, and marks that folding drops: a span may end in front of its last mark.
_SPACE = r"[\s\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff]"
_STOPS = ".!?…؟۔।։።"
_CLOSERS = "\"'”’»›)\\]」』"
_WIDE_STOPS = "。！？｡"  # behind which there need be no space
_SENTENCE_END = re.compile(
    # It begins with a set of characters, as that is searched fast.
    rf"[{_STOPS}{_WIDE_STOPS}]"
    rf"(?:(?<=[{_STOPS}])(?<![{_STOPS}]{{2}})[{_STOPS}]*+[{_CLOSERS}]{{0,3}}(?={_SPACE})"
    rf"|(?<=[{_WIDE_STOPS}])[{_WIDE_STOPS}]*+[{_CLOSERS}]{{0,3}})"
)
_ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "st", "gen", "sen", "gov", "prof", "vs", "tp"})
_LABEL_SIGN = re.compile(
    rf"{_SPACE}{{0,4}}[)\]\"'”’*_]{{0,3}}{_SPACE}{{0,4}}[:：»›>→►▶➤|©]|{_SPACE}{{0,4}}[–—]|\s{{1,4}}-\s"
)
_COMPOUND = re.compile(r"[-‐‑]\w")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWNER = re.compile(r"[\s*_|•·–—-]{0,8}(?:©|℗|\([cC]\)\s|&copy;)")
_CREDIT = re.compile(r"[^:：]{1,15}[:：]")  # "Photo: ...", "Source: ..."; to keep a title is the lesser harm
_OPENING_QUOTES = '"“„«‘「『‹'


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch of a text that is boilerplate: a whole line's content, or a whole sentence's inside a line.

    Parameters
    ----------
    start, end
        Code point offsets into the original text.
    kind
        What it is for.
    """

    start: int
    end: int
    kind: BoilerplateKind


class _Unit(NamedTuple):
    """A line or sentence: its content in code points, and its words by number."""

    start: int
    end: int
    first: int
    stop: int


class _Found(NamedTuple):
    unit: _Unit
    kind: BoilerplateKind
    heading: bool  # a RELATED heading with nothing after it


class InLine(NamedTuple):
    """A stretch of a line that is boilerplate.

    Parameters
    ----------
    start, end
        Code point offsets into the line.
    kind
        What it is for.
    heading
        Whether it is a heading below which there may be titles.
    """

    start: int
    end: int
    kind: BoilerplateKind
    heading: bool


def find_boilerplate(text: str, words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[Boilerplate, ...]:
    r"""Find the boilerplate of one document.

    Parameters
    ----------
    text
        The document's original text.
    words
        Its folded tokens, in order.
    spans
        The code point offsets of each token in `text`.

    Returns
    -------
    tuple of Boilerplate
        In order, disjoint, never empty.

    Examples
    --------
    >>> from dedup.text.tokens import tokenize
    >>> text = "The ministers met in Rome.\nRelated Posts\n"
    >>> tokens = tokenize(text)
    >>> [(text[b.start : b.end], b.kind.value) for b in find_boilerplate(text, tokens.words, tokens.spans)]
    [('Related Posts', 'related')]
    """
    document = _Document(text, words, spans, compiled())
    document.hits = document.anchor_hits()
    in_lines = [found for line in document.lines() for found in document.in_line(line)]
    heads = [f.unit for f in in_lines if f.heading and is_in_last_third(f.unit.first, len(words))]
    if heads:
        in_lines += document.titles(heads[0].end, {f.unit.start for f in in_lines})
    found = [Boilerplate(unit.start, unit.end, kind) for unit, kind, _ in in_lines]
    if not ADDRESS_WORDS.isdisjoint(words):
        taken = sorted((stretch.start, stretch.end) for stretch in found)
        addresses = address_spans(text, taken, capitals="HTTP" in text or "WWW." in text)
        found += (Boilerplate(start, end, BoilerplateKind.ADDRESS) for start, end in addresses)
        found.sort(key=lambda stretch: stretch.start)
    return tuple(found)


def find_in_line(
    line: str, words: Sequence[str], spans: Sequence[tuple[int, int]], hits: Sequence[int]
) -> list[InLine]:
    """Find the boilerplate of one line by itself, addresses apart.

    Parameters
    ----------
    line, words, spans
        The line and its tokens.
    hits
        The numbers of the words at which an anchor begins that may tell; ascending, not empty.

    Examples
    --------
    >>> [(found.end, found.heading) for found in find_in_line("Read more", ["read", "more"], [(0, 4), (5, 9)], [0])]
    [(9, True)]
    """
    document = _Document(line, words, spans, compiled(), hits)
    found = document.in_line(document.unit(0, len(line)))
    return [InLine(unit.start, unit.end, kind, heading) for unit, kind, heading in found]


def is_in_last_third(word: int, words: int) -> bool:
    """Whether the word of this number, of so many, is so near the end that a heading may have titles below it."""
    return word >= words * _LAST_THIRD


def find_titles(
    text: str, words: Sequence[str], spans: Sequence[tuple[int, int]], heading_end: int, known: Collection[int]
) -> list[Boilerplate]:
    """Find the titles below a heading in the last third of a document, if nothing but titles follows.

    Parameters
    ----------
    text, words, spans
        The document, or what is left of it from the heading's line on.
    heading_end
        Where the heading ends.
    known
        Where other boilerplate begins.
    """
    found = _Document(text, words, spans, compiled()).titles(heading_end, known)
    return [Boilerplate(unit.start, unit.end, kind) for unit, kind, _ in found]


def telling_phrases() -> Mapping[str, Reach]:
    """Give the phrases one of which stands in every line or sentence that is boilerplate, addresses apart, and where.

    Each is folded words, a space behind each, to be met as consecutive whole tokens. Its reach says how many words may
    precede it in its line or sentence, and how many may follow it before that ends or a sign such as a colon comes;
    numbers at the beginning and the end do not count. `ANYWHERE` is any number.

    Examples
    --------
    >>> telling_phrases()["comments "][:2], telling_phrases()["facebook twitter "][:2] == (ANYWHERE, ANYWHERE)
    ((0, 0), True)
    """
    return compiled().telling


@cache
def _followings() -> dict[str, Following]:
    """What follows the first word of each anchor."""
    found: dict[str, Following] = {}
    anchors = {tuple(phrase.split()) for phrase in compiled().telling}
    for first, *rest in anchors:
        following = found.setdefault(first, {})
        if rest and (first,) not in anchors:
            following.setdefault(rest[0], []).append(tuple(rest[1:]))
    return found


class _Document:
    """One document under the rules; lives for one call."""

    __slots__ = ("hits", "rules", "spans", "text", "words")

    def __init__(
        self,
        text: str,
        words: Sequence[str],
        spans: Sequence[tuple[int, int]],
        rules: Patterns,
        hits: Sequence[int] = (),
    ) -> None:
        self.text = text
        self.words = words
        self.spans = spans
        self.rules = rules
        self.hits = hits

    def anchor_hits(self) -> list[int]:
        """Numbers of the words at which an anchor begins."""
        seconds = [*self.words[1:], ""]
        followings = map(_followings().get, self.words)
        return [
            i
            for i, (following, second) in enumerate(zip(followings, seconds, strict=False))
            if following is not None
            and (not following or (second in following and self.goes_on_as(i + 2, following[second])))
        ]

    def goes_on_as(self, start: int, rests: Sequence[Words]) -> bool:
        """Whether the words from word `start` on begin with one of these."""
        return any(tuple(self.words[start : start + len(rest)]) == rest for rest in rests)

    def holds_hit(self, first: int, stop: int) -> bool:
        """Whether an anchor begins at one of these words; otherwise no rule holds of them."""
        at = bisect_left(self.hits, first)
        return at < len(self.hits) and self.hits[at] < stop

    def lines(self) -> Iterator[_Unit]:
        """Give the lines in which an anchor begins, each once."""
        ends = [match.start() for match in _LINE_END.finditer(self.text)]
        done = 0
        for hit in self.hits:
            if hit < done:
                continue
            position = self.spans[hit][0]
            number = bisect_left(ends, position)
            start = ends[number - 1] + 1 if number else 0
            end = ends[number] if number < len(ends) else len(self.text)
            line = self.unit(start, end)
            done = max(line.stop, hit + 1)
            yield line

    def unit(self, start: int, end: int) -> _Unit:
        """Take text[start:end] without the space around it."""
        content = self.text[start:end]
        stripped = content.strip()
        start += len(content) - len(content.lstrip())
        end = start + len(stripped)
        first = bisect_left(self.spans, (start, -1))
        return _Unit(start, end, first, bisect_left(self.spans, (end, -1), first))

    def in_line(self, line: _Unit) -> list[_Found]:
        """Find what a line holds: itself, or some of its sentences."""
        sentences = self.sentences(line)
        if len(sentences) < 2:
            found = self.match(line, line=True)
            return [found] if found else []
        whole = self.match(line, line=True, beyond=sentences[-1].first)
        if whole:
            return [whole]
        kinds: list[BoilerplateKind | None] = [None] * len(sentences)
        for number, kind in enumerate(kinds):
            end = min(number + _JOINED_SENTENCES, len(sentences)) - 1
            if kind is None and self.holds_hit(sentences[number].first, sentences[end].stop):
                self.match_joined(sentences, number, kinds)
        if not any(kinds):
            return []
        self.spread(sentences, kinds)
        return [_Found(s, kind, False) for s, kind in zip(sentences, kinds, strict=True) if kind]

    def match_joined(self, sentences: Sequence[_Unit], number: int, kinds: list[BoilerplateKind | None]) -> None:
        """Match one sentence, or it and the next ones where a phrase with a gap encloses their bounds."""
        first = sentences[number]
        found = self.match(first, line=False)
        if found:
            kinds[number] = found.kind
            return
        for last in range(number + 1, min(number + _JOINED_SENTENCES, len(sentences))):
            joined = _Unit(first.start, sentences[last].end, first.first, sentences[last].stop)
            found = self.match(joined, line=False, beyond=sentences[last].first)
            if found:
                kinds[number : last + 1] = [found.kind] * (last + 1 - number)
                return

    def spread(self, sentences: Sequence[_Unit], kinds: list[BoilerplateKind | None]) -> None:
        """Let boilerplate sentences speak for their neighbours in the same line."""
        order = range(len(sentences))
        for step, numbers in ((-1, order), (1, order[::-1])):
            for number in numbers:
                beside = number + step
                if kinds[number] or not 0 <= beside < len(sentences) or kinds[beside] is None:
                    continue
                if self.match_beside(sentences[number]) or (
                    step == 1 and kinds[beside] is BoilerplateKind.COPYRIGHT and self.names_owner(sentences[number])
                ):
                    kinds[number] = kinds[beside]
        for number in order[1:-1]:
            short = sentences[number].stop - sentences[number].first <= _BETWEEN_WORDS
            if short and kinds[number] is None and kinds[number + 1] and not self.is_speech(sentences[number]):
                kinds[number] = kinds[number - 1]

    def names_owner(self, sentence: _Unit) -> bool:
        """Whether a sentence begins with a copyright sign; by itself that may be a photograph's credit."""
        return _OWNER.match(self.text, sentence.start, sentence.end) is not None

    def sentences(self, line: _Unit) -> list[_Unit]:
        """Split a line into sentences; a bound after a single letter or a title is none."""
        units = []
        start = line.start
        for match in _SENTENCE_END.finditer(self.text, line.start, line.end):
            unit = self.unit(start, match.end())
            if unit.first == unit.stop or self.is_abbreviation(unit, match):
                continue
            units.append(unit)
            start = match.end()
        rest = self.unit(start, line.end)
        if rest.first < rest.stop:
            units.append(rest)
        elif units:
            last = units[-1]
            units[-1] = _Unit(last.start, line.end, last.first, last.stop)
        return units

    def is_abbreviation(self, unit: _Unit, bound: re.Match[str]) -> bool:
        if bound.group() != ".":
            return False
        word = self.words[unit.stop - 1]
        return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())

    def match(self, unit: _Unit, *, line: bool, beyond: int = 0) -> _Found | None:
        """Match one unit; where it is several sentences, only by a phrase that ends beyond word `beyond`."""
        first, stop = self.without_numbers(unit)
        if first == stop or unit.stop - unit.first > LONGEST:
            return None
        if line and self.is_share_row(unit):
            return _Found(unit, BoilerplateKind.SHARE, False)
        for begin in (unit.first, first) if first > unit.first else (first,):
            for pattern in self.rules.beginning.get(self.words[begin], ()):
                found = self.match_at(pattern, unit, (first, stop), begin, line=line, beyond=beyond)
                if found:
                    return found
        listed = map(self.rules.anywhere.get, self.words[unit.first : unit.stop])
        for begin, patterns in enumerate(listed, unit.first):
            for pattern in patterns or ():
                found = self.match_at(pattern, unit, (first, stop), begin, line=line, beyond=beyond)
                if found:
                    return found
        return None

    def match_at(
        self, pattern: Pattern, unit: _Unit, bounds: tuple[int, int], begin: int, *, line: bool, beyond: int
    ) -> _Found | None:
        """Match one pattern whose first word is word `begin`; `bounds` leave out the unit's outer numbers."""
        if unit.stop - unit.first > pattern.limit:
            return None
        for after in self.ends(pattern.parts[0].groups, begin, unit.stop):
            end = self.goes_on(pattern, after, unit.stop)
            whole = len(pattern.parts) == 1 and begin <= bounds[0] and after >= bounds[1]
            if end == 0 or (beyond and not whole and (len(pattern.parts) == 1 or end <= beyond)):
                continue
            several = bounds[1] - bounds[0] > 1
            # A single word is a heading only where it has a line to itself.
            if whole and (line or several) and not self.is_speech(unit):
                return _Found(unit, pattern.kind, several and pattern.kind is BoilerplateKind.RELATED)
            if self.holds(pattern, unit, after):
                return _Found(unit, pattern.kind, False)
        return None

    def holds(self, pattern: Pattern, unit: _Unit, after: int) -> bool:
        """Whether a pattern whose first part ends before word `after` accounts for the words around it."""
        shape = pattern.shape
        if shape is Shape.WHOLE or (shape is Shape.END and after != self.without_numbers(unit)[1]):
            return False
        if shape is Shape.LABEL:
            if not self.is_labelled(pattern, after, unit):
                return False
        elif _COMPOUND.match(self.text, self.spans[after - 1][1]):
            return False
        if pattern.kind is BoilerplateKind.SYNDICATION and len(pattern.parts) > 1:
            # The title between the parts may hold anything, even half a quotation.
            end = self.goes_on(pattern, after, unit.stop)
            brief = unit.end - self.spans[end - 1][1] <= _SOURCE_CHARACTERS
            return brief and self.words[after] not in self.rules.no_title
        if shape is not Shape.LABEL and not self.rules.reporting.isdisjoint(self.words[unit.first : unit.stop]):
            return False
        return not self.is_speech(unit)

    def ends(self, groups: Sequence[tuple[Words, ...]], start: int, stop: int) -> Iterator[int]:
        """Where one choice of each group in turn, from word `start`, may end; never after `stop`."""
        if not groups:
            yield start
            return
        for choice in groups[0]:
            end = start + len(choice)
            if end <= stop and (not choice or tuple(self.words[start:end]) == choice):
                yield from self.ends(groups[1:], end, stop)

    def goes_on(self, pattern: Pattern, start: int, stop: int) -> int:
        """Give the number of the word after the other parts, each of which follows a bounded gap; else 0."""
        for part in pattern.parts[1:]:
            for position in range(start, min(start + pattern.gap + 1, stop)):
                end = self.words[position] in part.firsts and next(self.ends(part.groups, position, stop), 0)
                if end:
                    start = end
                    break
            else:
                return 0
        return start

    def is_labelled(self, pattern: Pattern, after: int, unit: _Unit) -> bool:
        if _LABEL_SIGN.match(self.text, self.spans[after - 1][1], unit.end):
            return True
        if pattern.kind is not BoilerplateKind.COPYRIGHT or after >= unit.stop:
            return False
        return self.words[after] == "c" or _YEAR.fullmatch(self.words[after]) is not None

    def match_beside(self, unit: _Unit) -> bool:
        """Whether a sentence is one that goes with boilerplate."""
        if unit.first == unit.stop or self.is_speech(unit):
            return False
        return any(
            unit.stop - unit.first <= pattern.limit
            and any(True for _ in self.ends(pattern.parts[0].groups, unit.first, unit.stop))
            for pattern in self.rules.beside.get(self.words[unit.first], ())
        )

    def without_numbers(self, unit: _Unit) -> tuple[int, int]:
        first, stop = unit.first, unit.stop
        while first < stop and self.words[first].isdecimal():
            first += 1
        while first < stop and self.words[stop - 1].isdecimal():
            stop -= 1
        return first, stop

    def is_speech(self, unit: _Unit) -> bool:
        """Whether a unit begins with a quotation, or a quotation begins or ends in the middle of it."""
        content = self.text[unit.start : unit.end]
        if content[0] in _OPENING_QUOTES or content.count('"') % 2:
            return True
        closers = "“”" if "„" in content else "”"  # „German“ or “English”
        openers = "„" if "„" in content else "“"
        if sum(map(content.count, openers)) != sum(map(content.count, closers)):
            return True
        return 0 < content.count("«") != content.count("»")

    def is_share_row(self, unit: _Unit) -> bool:
        words = self.words[unit.first : unit.stop]
        rules = self.rules
        if not 2 <= len(words) <= _SHARE_WORDS:
            return False
        if not all(word in rules.share_words or word.isdecimal() for word in words):
            return False
        return any(pair in rules.share_pairs for pair in pairwise(words))

    def titles(self, heading_end: int, known: Collection[int]) -> list[_Found]:
        """Find the titles below a heading of related articles, if nothing but titles follows."""
        titles = []
        start = heading_end
        for end in [*(m.start() for m in _LINE_END.finditer(self.text, start)), len(self.text)]:
            line = self.unit(start, end)
            start = end + 1
            if line.first == line.stop or line.start in known or line.start < heading_end:
                continue
            size = line.stop - line.first
            if size >= _TITLE_WORDS.stop and line.end - line.start > _TITLE_CHARACTERS:
                return []
            content = self.text[line.start : line.end]
            if content.endswith((".", "。")) and not content.endswith(".."):
                return []
            if size >= _TITLE_WORDS.start and not _CREDIT.match(content):
                titles.append(_Found(line, BoilerplateKind.RELATED, False))
            if len(titles) > _TITLES:
                return []
        return titles
