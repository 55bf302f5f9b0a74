"""What the terms of texts say of their words: which are places, which are names, which a lexicon knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.crosslang.pivot import NAME, NUMBER
from dedup.trace.names.cues import name_terms
from dedup.trace.names.located import places_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms
    from dedup.text.packed import Packed
    from dedup.trace.names.places import Place

__all__ = ["Marks", "marks_of"]


class Marks(NamedTuple):
    """What is known of the words of one text, by the code point at which each begins.

    Parameters
    ----------
    places
        Places, with where the last word of each begins and how many words its English name has.
    named
        Words that no lexicon has and that may be names, and those whose translation is one.
    known
        Words that a lexicon has and that are neither.
    translated
        Of the named ones, those that a lexicon translates by a name.
    points, terms
        int64 and uint32: the terms of the text, and where the words of each begin.
    """

    places: dict[int, tuple[Place, int]]
    named: frozenset[int]
    known: frozenset[int]
    translated: frozenset[int]
    points: NDArray[np.int64]
    terms: NDArray[np.uint32]

    def meaning(self, start: int, end: int) -> list[int]:
        """The terms of a stretch: of each of its words the first."""
        low, high = np.searchsorted(self.points, [start, end]).tolist()
        first: dict[int, int] = {}
        for point, term in zip(self.points[low:high].tolist(), self.terms[low:high].tolist(), strict=True):
            if term & 3 != NAME:
                first.setdefault(point, term)
        return sorted(set(first.values()))


def marks_of(texts: Packed, language: str, terms: Terms) -> list[Marks]:
    """What is known of the words of each of some texts of one language."""
    ahead = (texts.text & 0xC0) != 0x80
    points = np.append(0, np.cumsum(ahead, dtype=np.int64))
    starts = points[texts.offsets[:-1]]
    sizes = np.diff(terms.offsets)
    of_terms = points[terms.places + np.repeat(texts.offsets[:-1], sizes)] - np.repeat(starts, sizes)
    kinds, listed = terms.terms & 3, name_terms()
    at = np.minimum(np.searchsorted(listed, terms.terms), len(listed) - 1)
    translated = listed[at] == terms.terms
    named = (kinds == NAME) | translated
    words = ~named & (kinds != NUMBER)
    found = places_in(texts, language, terms)
    bounds = terms.offsets.tolist()
    marks = []
    for i, (places, begin) in enumerate(zip(found, texts.offsets[:-1].tolist(), strict=True)):
        own = slice(bounds[i], bounds[i + 1])
        here = of_terms[own]
        names = frozenset(here[named[own]].tolist())
        start = int(starts[i])
        spots = {
            int(points[begin + one.start]) - start: (one.place, int(points[begin + one.last]) - start) for one in places
        }
        marks.append(
            Marks(
                spots,
                names,
                frozenset(here[words[own]].tolist()) - names,
                frozenset(here[translated[own]].tolist()),
                here,
                terms.terms[own],
            )
        )
    return marks
