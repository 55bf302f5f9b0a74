"""Which sentences of a text another one keeps word for word, which it has changed, and which only one of them has."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.text.packed import Packed, code_point_spans
from dedup.text.sentences import sentences
from dedup.trace.ledger.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.trace.ledger.words import Words

__all__ = ["Kept", "Sentence", "compared", "sentences_in", "sentences_of"]

#: Of two sentences that are not the same at least so much must be, in their order, for one to be the other, changed.
_CHANGED: Final = 60.0
#: Sentences of each of two texts that are held against each other one by one.
_MOST: Final = 60


class Sentence(NamedTuple):
    """A sentence as words.

    Parameters
    ----------
    start, end
        Where it begins and ends among those of its text.
    code
        The characters that stand for them.
    numbers
        The numbers among them.
    """

    start: int
    end: int
    code: str
    numbers: tuple[float, ...] = ()


class Kept(NamedTuple):
    """What became of the sentences of one text in another.

    Parameters
    ----------
    same, changed
        Those that stand in the other word for word, and those of which it has a changed one.
    alone
        Those that it has not.
    head, tail
        Of these, those before and behind all that the other has.
    title
        Whether its first one, which is mostly the headline, is not in the other.
    risen
        Changed ones in which a number is higher than in the other.
    moved
        Shared ones that stand elsewhere.
    """

    same: int = 0
    changed: int = 0
    alone: int = 0
    head: int = 0
    tail: int = 0
    title: bool = False
    risen: int = 0
    moved: int = 0


def sentences_of(text: str, words: Words, language: str | None) -> list[Sentence]:
    """The sentences of a text that have words; what was left out of those is left out here."""
    return sentences_in([text], [words], [language])[0]


def sentences_in(texts: Sequence[str], words: Sequence[Words], languages: Sequence[str | None]) -> list[list[Sentence]]:
    """The same of several texts, where time counts."""
    by_language: dict[str, list[int]] = {}
    for place, language in enumerate(languages):
        by_language.setdefault(language or "en", []).append(place)
    found: list[list[Sentence]] = [[] for _ in texts]
    for language, places in by_language.items():
        packed = Packed.of_texts([texts[place] for place in places])
        spans, offsets = sentences(packed, language)
        for i, (place, (first, last)) in enumerate(zip(places, pairwise(offsets.tolist()), strict=True)):
            found[place] = _sentences(words[place], code_point_spans(packed.encoded(i), spans[first:last]))
    return found


def _sentences(words: Words, spans: NDArray[np.int64]) -> list[Sentence]:
    bounds = np.searchsorted(words.starts, spans).tolist()
    numbered = np.flatnonzero(words.flags & NUMBER).tolist()
    return [
        Sentence(start, end, words.code[start:end], _numbers(words, numbered, start, end))
        for start, end in bounds
        if end > start
    ]


def compared(own: Sequence[Sentence], others: Sequence[Sentence]) -> tuple[Kept, Kept]:
    """What became of the sentences of each of two texts in the other.

    Parameters
    ----------
    own, others
        The sentences of both, of one vocabulary.
    """
    matched = _same(own, others)
    changed = _changed(own, others, matched)
    numbers = [(own[i].numbers, others[j].numbers) for i, j in changed if own[i].numbers]
    first_risen, second_risen = sum(_risen(a, b) for a, b in numbers), sum(_risen(b, a) for a, b in numbers)
    pairs = sorted([*matched, *changed])
    order = [j for _, j in pairs]
    moved = _moved(order)
    counts = len(matched), len(changed)
    return (
        _kept(own, [i for i, _ in pairs], counts, first_risen, moved),
        _kept(others, sorted(order), counts, second_risen, moved),
    )


def _same(own: Sequence[Sentence], others: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Sentences that are the same word for word, each taken once."""
    places: dict[str, list[int]] = {}
    for j in range(len(others) - 1, -1, -1):
        places.setdefault(others[j].code, []).append(j)
    found = []
    for i, sentence in enumerate(own):
        there = places.get(sentence.code)
        if there:
            found.append((i, there.pop()))
    return found


def _changed(
    own: Sequence[Sentence], others: Sequence[Sentence], matched: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Sentences of which the other text has a changed one, the most alike first, each taken once."""
    from rapidfuzz.distance import Indel

    taken, others_taken = {i for i, _ in matched}, {j for _, j in matched}
    left = [i for i in range(len(own)) if i not in taken][:_MOST]
    others_left = [j for j in range(len(others)) if j not in others_taken][:_MOST]
    if not left or not others_left:
        return []
    least = _CHANGED / 100
    alike = [
        (-likeness, i + j, abs(i - j), i, j)  # of equally alike ones the same whichever text is given first
        for i in left
        for j in others_left
        if (likeness := Indel.normalized_similarity(own[i].code, others[j].code, score_cutoff=least)) >= least
    ]
    found: list[tuple[int, int]] = []
    for *_, i, j in sorted(alike):
        if i not in taken and j not in others_taken:
            taken.add(i)
            others_taken.add(j)
            found.append((i, j))
    return found


def _moved(order: Sequence[int]) -> int:
    """How many have to be taken out for the rest to be in order."""
    last: list[int] = []  # of every rising row, by its length, the least that one can end with
    for place in order:
        at = bisect_left(last, place)
        last[at : at + 1] = [place]
    return len(order) - len(last)


def _risen(own: tuple[float, ...], others: tuple[float, ...]) -> bool:
    """Whether a number of a sentence is higher than the one in its place in the other."""
    return len(own) == len(others) and any(a > b for a, b in zip(own, others, strict=True))


def _numbers(words: Words, numbered: Sequence[int], start: int, end: int) -> tuple[float, ...]:
    first, last = bisect_left(numbered, start), bisect_left(numbered, end)
    return tuple(_value(words.words[place]) for place in numbered[first:last]) if last > first else ()


def _value(word: str) -> float:
    digits = "".join(character for character in word if character.isdecimal())
    return float(digits) if digits else 0.0


def _kept(own: Sequence[Sentence], shared: Sequence[int], counts: tuple[int, int], risen: int, moved: int) -> Kept:
    alone = len(own) - len(shared)
    if not shared:
        return Kept(alone=alone, head=alone, title=bool(own))
    return Kept(*counts, alone, shared[0], len(own) - 1 - shared[-1], shared[0] > 0, risen, moved)
