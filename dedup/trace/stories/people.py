"""The people whom two documents name: in long texts, what tells one story from two about one topic.

A long text has so many words that it shares some with every other one on its topic. Reports of one event name the same
people, in whatever script; reports of two events name others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.trace.names import NameKind, find_names_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["people_alike", "people_of"]

#: So many people that both name say that it is one story, and so many that each names, none of them the other's, that
#: it is two.
_ENOUGH: Final = 2
#: Keys of this many letters may differ by one: names are spelled differently in every language.
_LONG: Final = 5


def people_of(texts: Sequence[str], languages: Sequence[str]) -> list[frozenset[str]]:
    """The people whom texts name in full, as keys that compare across scripts.

    Examples
    --------
    >>> one, other = people_of(["Antony Blinken met Luigi Di Maio.", "Blinken left."], ["en", "en"])
    >>> len(one), len(other)
    (2, 0)
    """
    found = find_names_in(texts, languages)
    return [frozenset(name.key for name in own if name.kind is NameKind.PERSON and " " in name.key) for own in found]


def people_alike(people: Sequence[frozenset[str]], pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Whether pairs of documents name the same people.

    Returns
    -------
    array
        float64 (pairs,): 1 if both name two of the same people, 0.5 for one, -1 if each names two and none is the same.
    """
    return np.array([_alike(people[a], people[b]) for a, b in pairs.tolist()], np.float64)


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    fewer, more = sorted((a, b), key=lambda own: (len(own), sorted(own)))
    both = sum(key in more or any(_is_spelling(key, other) for other in more) for key in fewer)
    if not both:
        return -1.0 if len(fewer) >= _ENOUGH else 0.0
    return min(both, _ENOUGH) / _ENOUGH


def _is_spelling(key: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return min(len(key), len(other)) >= _LONG and Levenshtein.distance(key, other, score_cutoff=1) <= 1
