"""Recognise boilerplate by rule, as a pure function of one document.

The phrases are in `boilerplate_rules`; they are compiled once, by the tokeniser that every document goes through. A
rule is applied to a *unit*: a line, or a sentence inside a line, because pages glue a request to the end of the last
paragraph; whether it holds there, `boilerplate_match` says. To remove a sentence of reporting is worse than to miss a
line, so that a rule must account for the whole unit (it is the phrase, or begins with it and is short), and a unit that
begins or ends inside a quotation is speech and stays.

A document is only looked at around its *anchors*, the telling part of each rule. A kernel that has seen no anchor in a
document need not call `find_boilerplate` at all, and one that has seen none in a line where its rule could hold need
not call `find_in_line` for it.

Only one rule looks beyond its line: the titles below a heading such as "Related Posts" go with it if the heading stands
in the last third of the document and what follows is a short list of titles (`_Document.titles`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dedup.text.addresses import ADDRESS_WORDS, address_spans
from dedup.text.boilerplate_match import Found, Matcher
from dedup.text.boilerplate_patterns import ANYWHERE, LONGEST, Reach, Words, compiled
from dedup.text.boilerplate_rules import BoilerplateKind
from dedup.text.boilerplate_units import Unit, Units

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = [
    "ANYWHERE",
    "Boilerplate",
    "BoilerplateKind",
    "InLine",
    "find_boilerplate",
    "find_in_line",
    "find_in_part",
    "find_titles",
    "is_in_last_third",
    "telling_phrases",
]

Following = dict[str, list[Words]]  # by second word; empty where the first alone is enough

_BETWEEN_WORDS = 8  # a sentence this short between two of boilerplate is boilerplate too
_JOINED_SENTENCES = 3  # a title that a phrase with a gap encloses may itself hold this many sentences
_LAST_THIRD = 2 / 3
_TITLES = 12
_TITLE_WORDS = range(4, 21)  # shorter lines may be a byline or a credit, which are evidence
_TITLE_CHARACTERS = 40  # the same limit where every character is a word

_CREDIT = re.compile(r"[^:：]{1,15}[:：]")  # "Photo: ...", "Source: ..."; to keep a title is the lesser harm


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
    document = _Document(text, words, *(zip(*spans, strict=True) if spans else ((), ())))
    document.hits = document.anchor_hits()
    in_lines = [found for line in document.units.lines(document.hits) for found in document.in_line(line)]
    heads = [f.unit for f in in_lines if f.heading and is_in_last_third(f.unit.first, len(words))]
    if heads:
        in_lines += document.titles(heads[0].end, {f.unit.start for f in in_lines})
    found = [Boilerplate(unit.start, unit.end, kind) for unit, kind, _ in in_lines]
    if not ADDRESS_WORDS.isdisjoint(words):
        taken = sorted((stretch.start, stretch.end) for stretch in found)
        addresses = address_spans(text, taken, capitals="HTTP" in text or "WWW." in text)
        found += (Boilerplate(start, end, BoilerplateKind.ADDRESS) for start, end in addresses)
    return tuple(sorted(found, key=lambda stretch: stretch.start))


def find_in_line(
    line: str, words: Sequence[str], starts: Sequence[int], ends: Sequence[int], hits: Sequence[int]
) -> list[InLine]:
    """Find the boilerplate of one line by itself, addresses apart.

    Parameters
    ----------
    line, words, starts, ends
        The line, its tokens, and where each of them starts and ends.
    hits
        The numbers of the words at which an anchor begins that may tell; ascending, not empty.

    Examples
    --------
    >>> [(found.end, found.heading) for found in find_in_line("Read more", ["read", "more"], [0, 5], [4, 9], [0])]
    [(9, True)]
    """
    document = _Document(line, words, starts, ends, hits)
    found = document.in_line(document.units.unit(0, len(line)))
    return [InLine(unit.start, unit.end, kind, heading) for unit, kind, heading in found]


def find_in_part(
    part: str,
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    hits: Sequence[int],
    *,
    is_head: bool,
    is_tail: bool,
) -> list[InLine] | None:
    """Find the boilerplate of a line that is too long to be boilerplate itself, in a part that holds all hits.

    Parameters
    ----------
    part, words, starts, ends, hits
        As for `find_in_line`; the part begins and ends at white space, or where the line does.
    is_head, is_tail
        Whether it is where the line begins, and where it ends.

    Returns
    -------
    list of InLine, or None
        What `find_in_line` finds in the line; None where more of it has to be looked at.

    Examples
    --------
    >>> find_in_part(" Read more. ", ["read", "more"], [1, 6], [5, 10], [0], is_head=False, is_tail=False) is None
    True
    """
    most = max(_limits()[words[hit]] for hit in hits)
    # What is cut off at either end is then no part of a unit that a hit stands in.
    if not (is_head or hits[0] > most) or not (is_tail or len(words) - hits[-1] > most + 1):
        return None
    document = _Document(part, words, starts, ends, hits, most)
    found = document.in_part(is_head=is_head, is_tail=is_tail)
    if found is None:
        return None
    return [InLine(unit.start, unit.end, kind, heading) for unit, kind, heading in found]


def is_in_last_third(word: int, words: int) -> bool:
    """Whether the word of this number, of so many, is so near the end that a heading may have titles below it."""
    return word >= words * _LAST_THIRD


def find_titles(
    text: str,
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    heading_end: int,
    known: Collection[int],
) -> list[Boilerplate]:
    """Find the titles below a heading in the last third of a document, if nothing but titles follows.

    Parameters
    ----------
    text, words, starts, ends
        The document, or what is left of it from the heading's line on, its tokens, and where each starts and ends.
    heading_end
        Where the heading ends.
    known
        Where other boilerplate begins.
    """
    found = _Document(text, words, starts, ends).titles(heading_end, known)
    return [Boilerplate(unit.start, unit.end, kind) for unit, kind, _ in found]


def telling_phrases() -> Mapping[str, Sequence[Reach]]:
    """Give the phrases one of which stands in every line or sentence that is boilerplate, addresses apart, and where.

    Each is folded words, a space behind each, to be met as consecutive whole tokens. Each of its reaches says how many
    words may precede it in its line or sentence, and how many may follow it before that ends or a sign such as a colon
    comes, numbers at the beginning and the end not counted; and how many that and its line may have. `ANYWHERE` is any
    number.

    Examples
    --------
    >>> [reach.before for reach in telling_phrases()["comments "]]
    [0]
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


@cache
def _limits() -> dict[str, int]:
    """The most words that a unit has where an anchor with this first word tells."""
    found: dict[str, int] = {}
    for phrase, reaches in compiled().telling.items():
        first = phrase.split(" ", 1)[0]
        found[first] = max(found.get(first, 0), *(reach.sentence for reach in reaches))
    return found


class _Document:
    """One document under the rules; lives for one call."""

    __slots__ = ("hits", "matcher", "units", "words")

    def __init__(
        self,
        text: str,
        words: Sequence[str],
        starts: Sequence[int],
        ends: Sequence[int],
        hits: Sequence[int] = (),
        longest: int = LONGEST,
    ) -> None:
        self.words = words
        self.hits = hits
        self.units = Units(text, words, starts, ends)
        self.matcher = Matcher(self.units, compiled(), longest)

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

    def in_line(self, line: Unit) -> list[Found]:
        """Find what a line holds: itself, or some of its sentences."""
        sentences = self.units.sentences(line)
        if len(sentences) < 2:
            found = self.matcher.match(line, line=True)
            return [found] if found else []
        whole = self.matcher.match(line, line=True, beyond=sentences[-1].first)
        if whole:
            return [whole]
        kinds = self.kinds_of(sentences)
        return [Found(s, kind, False) for s, kind in zip(sentences, kinds, strict=True) if kind]

    def in_part(self, *, is_head: bool, is_tail: bool) -> list[Found] | None:
        """Find what a long line holds, in a part of it; None if what lies beyond may matter."""
        sentences = self.units.sentences(self.units.unit(0, len(self.units.text)))
        kinds = self.kinds_of(sentences)
        if any(kinds):
            # The first sentence and the last may be cut off: they must not be found, nor what they stand beside.
            before, behind = kinds[: 0 if is_head else 2], kinds[len(kinds) - (0 if is_tail else 2) :]
            if any(before) or any(behind):
                return None
        return [Found(s, kind, False) for s, kind in zip(sentences, kinds, strict=True) if kind]

    def kinds_of(self, sentences: Sequence[Unit]) -> list[BoilerplateKind | None]:
        """What each sentence is boilerplate for, if it is."""
        kinds: list[BoilerplateKind | None] = [None] * len(sentences)
        for number, kind in enumerate(kinds):
            end = min(number + _JOINED_SENTENCES, len(sentences)) - 1
            if kind is None and self.holds_hit(sentences[number].first, sentences[end].stop):
                self.match_joined(sentences, number, kinds)
        if any(kinds):
            self.spread(sentences, kinds)
        return kinds

    def match_joined(self, sentences: Sequence[Unit], number: int, kinds: list[BoilerplateKind | None]) -> None:
        """Match one sentence, or it and the next ones where a phrase with a gap encloses their bounds."""
        first = sentences[number]
        found = self.matcher.match(first, line=False) if self.holds_hit(first.first, first.stop) else None
        if found:
            kinds[number] = found.kind
            return
        for last in range(number + 1, min(number + _JOINED_SENTENCES, len(sentences))):
            if not self.holds_hit(first.first, sentences[last].stop):
                continue
            joined = Unit(first.start, sentences[last].end, first.first, sentences[last].stop)
            found = self.matcher.match(joined, line=False, beyond=sentences[last].first)
            if found:
                kinds[number : last + 1] = [found.kind] * (last + 1 - number)
                return

    def spread(self, sentences: Sequence[Unit], kinds: list[BoilerplateKind | None]) -> None:
        """Let boilerplate sentences speak for their neighbours in the same line."""
        order = range(len(sentences))
        for step, numbers in ((-1, order), (1, order[::-1])):
            for number in numbers:
                beside = number + step
                if kinds[number] or not 0 <= beside < len(sentences) or kinds[beside] is None:
                    continue
                if self.matcher.match_beside(sentences[number]) or (
                    step == 1
                    and kinds[beside] is BoilerplateKind.COPYRIGHT
                    and self.matcher.names_owner(sentences[number])
                ):
                    kinds[number] = kinds[beside]
        for number in order[1:-1]:
            short = sentences[number].stop - sentences[number].first <= _BETWEEN_WORDS
            if short and kinds[number] is None and kinds[number + 1] and not self.units.is_speech(sentences[number]):
                kinds[number] = kinds[number - 1]

    def titles(self, heading_end: int, known: Collection[int]) -> list[Found]:
        """Find the titles below a heading of related articles, if nothing but titles follows."""
        titles = []
        start = heading_end
        for end in self.units.line_ends(start):
            line = self.units.unit(start, end)
            start = end + 1
            if line.first == line.stop or line.start in known or line.start < heading_end:
                continue
            size = line.stop - line.first
            if size >= _TITLE_WORDS.stop and line.end - line.start > _TITLE_CHARACTERS:
                return []
            content = self.units.text[line.start : line.end]
            if content.endswith((".", "。")) and not content.endswith(".."):
                return []
            if size >= _TITLE_WORDS.start and not _CREDIT.match(content):
                titles.append(Found(line, BoilerplateKind.RELATED, False))
            if len(titles) > _TITLES:
                return []
        return titles
