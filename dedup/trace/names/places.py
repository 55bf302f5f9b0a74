"""Places by the terms of the pivot language: what a term, or a run of them, is on the map.

A translator turns "Roma", "روما" and "罗马" into the stem of Rome, so one table of English names serves every language
that has a lexicon. A name that no lexicon has is known by its consonants, if those are many enough to be one place's
alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.names import skeletons
from dedup.crosslang.pivot import NAME, WORD, Pivot, name_term
from dedup.text.tokens import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms

__all__ = ["NOWHERE", "FoundPlace", "Place", "Places", "places"]

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "places.tsv"

#: In an array of places: none.
NOWHERE: Final = -1
#: Bytes between where one word of a name begins and the next: more lie between words that belong to different names.
_APART: Final = 24
_MOST: Final = 6
#: Words that a name may lack.
_LITTLE: Final = frozenset({"the", "of", "and", "de", "do", "el", "al", "s", "es"})
#: Consonants that tell a place whose name no lexicon has.
_LEAST_CONSONANTS: Final = 5
#: What a name means first, where it means several places: the larger.
_ORDER: Final = ("country", "capital", "continent", "sea", "region", "river", "mountain", "city")


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the map.

    Parameters
    ----------
    id
        Its id; stable. That of a country is its code in small letters, that of a city begins with its country's.
    country
        ISO 3166 code; empty where it is in none or in several.
    kind
        ``country``, ``capital``, ``city``, ``region``, ``continent``, ``sea``, ``river`` or ``mountain``.
    latitude, longitude
        To a degree; None where that is not known.
    names
        What it is called in English.
    adjectives
        What comes from there, and who.
    also
        What its name is too: a ``word``, a ``person``, another ``place``; empty where it is nothing else.
    """

    id: str
    country: str
    kind: str
    latitude: int | None
    longitude: int | None
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    also: str


class FoundPlace(NamedTuple):
    """A place that a text names.

    Parameters
    ----------
    place
        Which.
    text
        In which text.
    start, last
        Where its first and its last word begin, in bytes of its text.
    weight
        How sure the translation is: the weight of the term in the text's fingerprint.
    """

    place: Place
    text: int
    start: int
    last: int
    weight: float


class _Phrase(NamedTuple):
    """A name of several words, as terms in their order."""

    terms: tuple[int, ...]
    place: int
    whole: frozenset[int]


class Places:
    """The places of the gazetteer.

    Parameters
    ----------
    listed
        In the order of the file.
    """

    def __init__(self, listed: Sequence[Place]) -> None:
        self.listed = tuple(listed)
        self.by_id: Mapping[str, int] = {place.id: i for i, place in enumerate(self.listed)}
        singles, phrases = _named(self.listed)
        named = _told_by_consonants(self.listed)
        self._phrases: dict[int, list[_Phrase]] = {}
        for phrase in phrases:
            for term in phrase.terms:
                self._phrases.setdefault(term, []).append(phrase)
        for known in self._phrases.values():
            known.sort(key=lambda phrase: -len(phrase.terms))
        own = {**{term: place for term, place in named.items() if term not in singles}, **singles}
        self._singles = own
        #: Sorted uint32: the terms that are a place by themselves; int32: the place of each.
        self.terms: NDArray[np.uint32] = np.array(sorted(own), np.uint32)
        self.indices: NDArray[np.int32] = np.array([own[term] for term in sorted(own)], np.int32)
        #: Sorted uint32: all that is a place or a part of the name of one.
        self._parts: NDArray[np.uint32] = np.array(sorted(own.keys() | self._phrases.keys()), np.uint32)

    def __len__(self) -> int:
        return len(self.listed)

    def of_terms(self, terms: NDArray[np.uint32]) -> NDArray[np.int32]:
        """The place that each term is by itself, `NOWHERE` where it is none.

        Examples
        --------
        >>> from dedup.crosslang.pivot import Pivot
        >>> terms = [Pivot.load().of(word)[0][0] for word in ("italian", "house")]
        >>> found = places().of_terms(np.array(terms, np.uint32))
        >>> places().listed[found[0]].id, int(found[1])
        ('it', -1)
        """
        at = np.minimum(np.searchsorted(self.terms, terms), len(self.terms) - 1)
        of_terms: NDArray[np.int32] = np.where(self.terms[at] == terms, self.indices[at], np.int32(NOWHERE))
        return of_terms

    def find(self, terms: Terms) -> list[FoundPlace]:
        """The places that texts name, in their order, those of several words too.

        Nothing is said of capitals here: whether Turkey was a bird, and Jordan a person, is for the text to tell.

        Examples
        --------
        >>> from dedup.crosslang.terms import Translator
        >>> from dedup.text.packed import Packed
        >>> found = places().find(Translator.of("fr").terms(Packed.of_texts(["De Rome en Corée du Sud"])))
        >>> [one.place.id for one in found]
        ['it.rome', 'kr']
        """
        at = np.minimum(np.searchsorted(self._parts, terms.terms), len(self._parts) - 1)
        hits = np.flatnonzero(self._parts[at] == terms.terms)
        texts = np.searchsorted(terms.offsets, hits, side="right") - 1
        rows = zip(
            texts.tolist(),
            terms.places[hits].tolist(),
            terms.terms[hits].tolist(),
            terms.weights[hits].tolist(),
            strict=True,
        )
        return list(self._found(_cells(rows)))

    def _found(self, cells: list[_Cell]) -> Iterator[FoundPlace]:
        i = 0
        while i < len(cells):
            place, count, weight = self._best(cells, i)
            if place != NOWHERE:
                first, last = cells[i], cells[i + count - 1]
                yield FoundPlace(self.listed[place], first.text, first.start, last.start, weight)
            i += count

    def _best(self, cells: list[_Cell], i: int) -> tuple[int, int, float]:
        """What begins with one word of a text: the place, of how many words it is, how sure that is."""
        terms = cells[i].terms
        best = (NOWHERE, 1, 0.0)
        longest = 0
        around = _around(cells, i)
        for term, weight in terms.items():
            for phrase in self._phrases.get(term, ()):
                size = len(phrase.terms)
                if size <= longest:
                    break
                if not phrase.whole <= around:
                    continue
                if all(map(terms.__contains__, phrase.terms)):
                    own = min(terms[part] for part in phrase.terms)
                    if own >= best[2] or size > longest > 0:
                        best, longest = (phrase.place, 1, own), size
                elif count := _spread(phrase.terms, cells, i):
                    best, longest = (phrase.place, count, weight), size
        if longest:
            return best
        for term, weight in terms.items():
            single = self._singles.get(term, NOWHERE)
            if single != NOWHERE and (term & 3 == WORD, weight) > (best[0] != NOWHERE, best[2]):
                best = (single, 1, weight)
        return best


class _Cell(NamedTuple):
    """What may be a place at one place of a text: terms with their weights."""

    text: int
    start: int
    terms: dict[int, float]


def _cells(rows: Iterator[tuple[int, int, int, float]] | zip[tuple[int, int, int, float]]) -> list[_Cell]:
    cells: list[_Cell] = []
    text, start = -1, -1
    for own, place, term, weight in rows:
        if own != text or place != start:
            text, start = own, place
            cells.append(_Cell(text, start, {}))
        cells[-1].terms[term] = weight
    return cells


def _around(cells: list[_Cell], i: int) -> frozenset[int] | set[int]:
    """The terms of a word and of those close behind it, as many as a name may have."""
    found = set(cells[i].terms)
    for before, cell in zip(cells[i : i + _MOST], cells[i + 1 : i + _MOST], strict=False):
        if cell.text != before.text or cell.start - before.start > _APART:
            break
        found.update(cell.terms)
    return found


def _spread(phrase: tuple[int, ...], cells: list[_Cell], i: int) -> int:
    """Over how many words of a text, from one on, a name of several is spread; 0 if it is not."""
    left = set(phrase)
    for count, cell in enumerate(cells[i : i + len(phrase)], 1):
        before = cells[i + count - 2] if count > 1 else cell
        # Words that stand apart are those of the name in its own order; a translated part may be anything of it.
        expected = phrase[len(phrase) - len(left)]
        if cell.text != before.text or cell.start - before.start > _APART or expected not in cell.terms:
            return count - 1 if count > 2 and not left else 0
        left -= cell.terms.keys()
        if not left:
            return count
    return 0


def _named(listed: Sequence[Place]) -> tuple[dict[int, int], list[_Phrase]]:
    """The names of one term, and those of several; the larger place has a name that several have."""
    pivot = Pivot.load()
    order = sorted(range(len(listed)), key=lambda i: _ORDER.index(listed[i].kind))
    names = [(i, name) for i in order for name in (*listed[i].names, *listed[i].adjectives)]
    singles: dict[int, int] = {}
    phrases: dict[tuple[int, ...], int] = {}
    for (i, _), words in zip(names, folded([name.replace("-", " ") for _, name in names]), strict=True):
        told = [pivot.of(word) for word in words.split() if word not in _LITTLE]
        if not all(told):  # what is left without a word of no meaning, Son of Son La, means another thing
            continue
        terms = tuple(term for own in told for term, _ in own)
        if len(terms) == 1:
            singles.setdefault(terms[0], i)
        elif terms:
            phrases.setdefault(terms, i)
    return singles, [_Phrase(terms, place, frozenset(terms)) for terms, place in phrases.items()]


def _told_by_consonants(listed: Sequence[Place]) -> dict[int, int]:
    """Places by the name terms of their names of one word; not those that another place could be."""
    found: dict[int, set[int]] = {}
    names = [(i, name) for i, place in enumerate(listed) for name in place.names if name.isalpha()]
    for (i, _), bones in zip(names, skeletons([name for _, name in names]), strict=True):
        if len(bones) >= _LEAST_CONSONANTS:
            found.setdefault(name_term(bones), set()).add(i)
    return {term: of.pop() for term, of in found.items() if len(of) == 1 and term & 3 == NAME}


@cache
def places() -> Places:
    """The places that come with the package, read when first needed."""
    return Places(tuple(_read()))


def _read() -> Iterator[Place]:
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            id_, country, kind, latitude, longitude, names, adjectives, also = line.split("\t")
            yield Place(
                id_, country, kind, _degree(latitude), _degree(longitude), _list(names), _list(adjectives), also
            )


def _degree(cell: str) -> int | None:
    return int(cell) if cell else None


def _list(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))
