"""Quotes followed from document to document: what one is in another, in one language and across languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dedup.model import Fact, Passage, Span

__all__ = ["Link", "followed"]

#: Of a hundred: two quotes with so much in common are one. "The fuller quote" of two shares all that the other has.
_ALIKE: Final = 75
_CONTAINED: Final = 92
_WORDS: Final = 4
#: In a translated passage with more quotes on one side: how far apart two may stand, as a share of the passage.
_NEAR: Final = 0.25


class Link(NamedTuple):
    """Two documents that share text, and whether they are of one language."""

    a: str
    b: str
    passages: tuple[Passage, ...]
    one_language: bool


def followed(quotes: Mapping[str, Sequence[Fact]], links: Iterable[Link]) -> list[tuple[Fact, ...]]:
    """Say which quotes are one.

    Parameters
    ----------
    quotes
        The quotes of each document, by place; documents in the order in which they shall be shown.
    links
        The pairs of documents in which a quote is looked for in other words. The same words are found everywhere.

    Returns
    -------
    list of tuple of Fact
        Those that stand in two documents or more; each quote in one of them.
    """
    listed: list[_Numbered] = []
    of_document: dict[str, list[_Numbered]] = {}
    for own, facts in quotes.items():
        of_document[own] = [_Numbered(at, fact, _folded(fact)) for at, fact in enumerate(facts, start=len(listed))]
        listed += of_document[own]
    groups = _Groups(len(listed))
    same: dict[str, int] = {}
    for quote in listed:
        groups.join(quote.number, same.setdefault(quote.folded, quote.number))
    for link in links:
        for one, other in _pairs(of_document.get(link.a, ()), of_document.get(link.b, ()), link):
            groups.join(one.number, other.number)
    found = [tuple(listed[at].fact for at in members) for members in groups.members()]
    return [members for members in found if len({quote.document for quote in members}) > 1]


class _Numbered(NamedTuple):
    number: int
    fact: Fact
    folded: str


def _folded(quote: Fact) -> str:
    return " ".join(fold(quote.value).split())


def _pairs(of_a: Sequence[_Numbered], of_b: Sequence[_Numbered], link: Link) -> Iterator[tuple[_Numbered, _Numbered]]:
    if link.one_language:
        for one in of_a:
            for other in of_b:
                if _alike(one.folded, other.folded):
                    yield one, other
    else:
        for passage in link.passages:
            yield from _opposite(_within(of_a, passage.a), _within(of_b, passage.b), passage)


def _alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    if fuzz.ratio(one, other) >= _ALIKE:
        return True
    shorter = min(one, other, key=len)
    return len(shorter.split()) >= _WORDS and fuzz.partial_ratio(one, other, score_cutoff=_CONTAINED) > 0


def _within(quotes: Sequence[_Numbered], passage: Span) -> list[_Numbered]:
    """The quotes whose middle stands in a passage."""
    return [one for one in quotes if one.fact.span and 0 <= _place(one, passage) < 1]


def _opposite(
    of_a: Sequence[_Numbered], of_b: Sequence[_Numbered], passage: Passage
) -> Iterator[tuple[_Numbered, _Numbered]]:
    """Quotes that stand in the same place of a translated passage: in their order, or the nearest if some are lost."""
    if len(of_a) == len(of_b):
        yield from zip(of_a, of_b, strict=True)
        return
    left = [*of_b]
    for one in of_a:
        near = [(abs(_place(one, passage.a) - _place(other, passage.b)), at) for at, other in enumerate(left)]
        if near and min(near)[0] <= _NEAR:
            yield one, left.pop(min(near)[1])


def _place(quote: _Numbered, passage: Span) -> float:
    """Where the middle of a quote stands, as a share of its passage."""
    span = quote.fact.span or passage
    return ((span.start + span.end) / 2 - passage.start) / max(passage.end - passage.start, 1)


class _Groups:
    """Numbers that belong together."""

    def __init__(self, count: int) -> None:
        self._of = list(range(count))

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._of[second] = first

    def members(self) -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for number in range(len(self._of)):
            found.setdefault(self._root(number), []).append(number)
        return list(found.values())

    def _root(self, number: int) -> int:
        while self._of[number] != number:
            self._of[number] = self._of[self._of[number]]
            number = self._of[number]
        return number
