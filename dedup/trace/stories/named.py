"""Whom and which places two documents name: those of two events of one kind are others.

Two fires, two crashes or two talks are told in the same words. A text that is long has so many words that it shares
some with every other one on its topic; but it names people and places, and they are others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.trace.names import NameKind, find_names_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["FEATURES", "MOST", "NOBODY", "Named", "named_in", "others_named", "people_alike"]

FEATURES: Final = ("other_people", "other_places")

#: So many names say all that they can.
MOST: Final = 3
#: So many people that both name say that it is one story, and so many that each names, none of them the other's, that
#: it is two.
_ENOUGH: Final = 2
#: Characters at the beginning of a text that tell who and where.
_LEAD: Final = 2000
#: Keys of this many letters may differ by one: names are spelled differently in every language.
_LONG: Final = 5


class Named(NamedTuple):
    """Keys of the people whom a document names in full, and of the towns and regions it names."""

    people: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


#: What a text names that names nobody.
NOBODY: Final = Named()


def named_in(texts: Sequence[str], languages: Sequence[str]) -> list[Named]:
    """Whom and which places texts name first, as keys that compare across scripts.

    Examples
    --------
    >>> one, other = named_in(["Antony Blinken met Luigi Di Maio in Rome.", "Blinken left Italy."], ["en", "en"])
    >>> len(one.people), sorted(one.places), other == NOBODY
    (2, ['it.rome'], True)
    """
    found = find_names_in([text[:_LEAD] for text in texts], languages)
    return [
        Named(
            frozenset(name.key for name in own if name.kind is NameKind.PERSON and " " in name.key),
            frozenset(name.key for name in own if name.kind is NameKind.PLACE and "." in name.key),
        )
        for own in found
    ]


def others_named(named: Sequence[Named], pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """How many people and places both documents of pairs name, if none of them is the other's.

    Parameters
    ----------
    named
        What each document names.
    pairs
        uint32 (pairs, 2): places among them.

    Returns
    -------
    array
        float64 (pairs, features), in the order of `FEATURES`: of the document that names fewer, 0..3; 0 if both name
        one and the same.
    """
    found = [
        (_others(named[a].people, named[b].people, spelt=True), _others(named[a].places, named[b].places, spelt=False))
        for a, b in pairs.tolist()
    ]
    return np.array(found, np.float64).reshape(-1, len(FEATURES))


def people_alike(named: Sequence[Named], pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Whether pairs of documents name the same people.

    Returns
    -------
    array
        float64 (pairs,): 1 if both name two of the same people, 0.5 for one, -1 if each names two and none is the same.
    """
    return np.array([_alike(named[a].people, named[b].people) for a, b in pairs.tolist()], np.float64)


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    fewer, more = sorted((a, b), key=lambda own: (len(own), sorted(own)))
    both = sum(key in more or any(_is_spelling(key, other) for other in more) for key in fewer)
    if not both:
        return -1.0 if len(fewer) >= _ENOUGH else 0.0
    return min(both, _ENOUGH) / _ENOUGH


def _others(one: frozenset[str], other: frozenset[str], *, spelt: bool) -> int:
    if not one or not other or not one.isdisjoint(other):
        return 0
    if spelt and any(_is_spelling(a, b) for a in one for b in other):
        return 0
    return min(len(one), len(other), MOST)


def _is_spelling(key: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return min(len(key), len(other)) >= _LONG and Levenshtein.distance(key, other, score_cutoff=1) <= 1
