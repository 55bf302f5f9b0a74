"""Whether documents in different languages are translations of each other, and which of their sentences are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

import numpy as np

from dedup.crosslang import independent
from dedup.crosslang.alignment import Side, align, features, prepare
from dedup.crosslang.decision import NEITHER, contradict, kinds, model
from dedup.crosslang.translators import Translators
from dedup.model import Passage, Span
from dedup.near.pairs import Pairs
from dedup.text.packed import code_point_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.near.texts import Texts

__all__ = ["Bead", "Judge", "Judged"]

#: Without a lexicon only names, numbers and cognates speak: they must say more, and are trusted less.
UNSURE: Final = 0.8
LESS_SURE: Final = 0.9

_PAIRS_AT_ONCE: Final = 8192


@dataclass(frozen=True, slots=True)
class Judged(Pairs):
    """Pairs of documents that are translations, an array each.

    Parameters
    ----------
    pairs
        intp (pairs, 2): rows.
    kind
        uint8: `TRANSLATION` or `PARTIAL` of `dedup.crosslang.decision`.
    coverage, coverage_a, coverage_b
        float64: the share of both documents, and of each, that has a counterpart in the other.
    likely
        float64: how likely they are translations.
    """

    TYPES: ClassVar = (np.uint8, np.float64, np.float64, np.float64, np.float64)

    kind: NDArray[np.uint8]
    coverage: NDArray[np.float64]
    coverage_a: NDArray[np.float64]
    coverage_b: NDArray[np.float64]
    likely: NDArray[np.float64]


class Bead(NamedTuple):
    """Sentences of two texts that say the same, and their cosine, 0..1."""

    passage: Passage
    similarity: float


class _Ready(NamedTuple):
    """Pairs in the order of their languages, with the documents ready to be aligned.

    Parameters
    ----------
    side
        The documents.
    languages
        All that they are in, in alphabetical order.
    turned
        bool (pairs,): whether a pair was given the other way round.
    ordered, places, codes
        (pairs, 2): the rows of each pair, their places in `side`, and those of their languages in `languages`.
    """

    side: Side
    languages: list[str]
    turned: NDArray[np.bool_]
    ordered: NDArray[np.intp]
    places: NDArray[np.uint32]
    codes: NDArray[np.intp]

    def from_on(self, start: int) -> _Ready:
        """So many of them from one on as are judged at once."""
        chosen = slice(start, start + _PAIRS_AT_ONCE)
        pairs = self.turned[chosen], self.ordered[chosen], self.places[chosen], self.codes[chosen]
        return _Ready(self.side, self.languages, *pairs)

    def pairs_of_languages(self) -> tuple[list[tuple[str, str]], NDArray[np.intp]]:
        """The pairs of languages that there are, and which of them each pair of documents has."""
        count = len(self.languages)
        names, which = np.unique(self.codes[:, 0] * count + self.codes[:, 1], return_inverse=True)
        return [(self.languages[i // count], self.languages[i % count]) for i in names.tolist()], which


class Judge:
    """Says of pairs of documents in different languages what they are; it sees the two documents alone.

    Of two alignments that are equally good one must be taken, and it must be the same whichever document was read
    first: a pair is aligned in the order of its languages.

    Parameters
    ----------
    texts
        The texts of the collection.
    language_of
        The language of a row.
    translators
        What turns the texts of each language into terms; the package's own lexicons unless given.
    """

    def __init__(
        self, texts: Texts, language_of: Callable[[int], str | None], translators: Translators | None = None
    ) -> None:
        self._texts = texts
        self._language_of = language_of
        self._translators = translators or Translators()

    def judge(self, pairs: NDArray[np.intp], pool: ThreadPoolExecutor | None = None) -> Judged:
        """Judge pairs of rows."""
        ready = self.ready(pairs, pool)
        chunks = [ready.from_on(start) for start in range(0, len(pairs), _PAIRS_AT_ONCE)]
        return Judged.joined(list((pool.map if pool else map)(self._judged, chunks)))

    def _judged(self, ready: _Ready) -> Judged:
        side, turned, ordered, places = ready.side, ready.turned, ready.ordered, ready.places
        listed, which = ready.pairs_of_languages()
        typical = model().typical_of(listed)[which]
        shared = side.fingerprints.overlap(places)
        aligned = align(side, places)
        found, a, b = features(side, places, aligned, shared, typical)
        likely = model().probability(found, listed, which)
        both = np.minimum((a.mass + b.mass) / np.maximum(a.whole + b.whole, 1e-9), 1)
        first, second = np.where(turned, b.share, a.share), np.where(turned, a.share, b.share)
        kind = kinds(likely, first, second, np.diff(side.fingerprints.offsets)[places].min(axis=1))
        known = np.array([[self._translators.knows(own) for own in pair] for pair in listed], np.bool_)[which]
        unsure = ~known.all(axis=1)
        kind[(unsure & (likely < UNSURE)) | ~known.any(axis=1) | contradict(shared)] = NEITHER
        beside = independent.features(side, places, aligned, found, (a.share, b.share), shared, typical)
        kind[independent.model().independent(beside)] = NEITHER
        likely = np.where(unsure, LESS_SURE * likely, likely)
        return Judged(np.where(turned[:, None], ordered[:, ::-1], ordered), kind, both, first, second, likely)

    def passages(self, pairs: NDArray[np.intp]) -> Iterator[tuple[Passage, ...]]:
        """The sentences of each pair that say the same, in code points of both texts."""
        for beads in self.beads(pairs):
            yield tuple(bead.passage for bead in beads)

    def beads(self, pairs: NDArray[np.intp]) -> Iterator[tuple[Bead, ...]]:
        """The same, and how alike they are."""
        for start in range(0, len(pairs), _PAIRS_AT_ONCE):
            ready = self.ready(pairs[start : start + _PAIRS_AT_ONCE])
            side, aligned = ready.side, align(ready.side, ready.places)
            place_of = dict(zip(ready.ordered.ravel().tolist(), ready.places.ravel().tolist(), strict=True))
            texts = self._texts.encoded(list(place_of))
            spans = {
                row: code_point_spans(text, side.sentences.spans_of(place))
                for (row, place), text in zip(place_of.items(), texts, strict=True)
            }
            alike = aligned.similarities.tolist()
            for i, (a, b) in enumerate(ready.ordered.tolist()):
                sides = (
                    (_span(spans[a], a_start, a_end), _span(spans[b], b_start, b_end))
                    for a_start, a_end, b_start, b_end in aligned.of_pair(i)
                )
                own = alike[aligned.bounds[i] : aligned.bounds[i + 1]]
                yield tuple(
                    Bead(Passage(*(both[::-1] if ready.turned[i] else both)), similarity)
                    for both, similarity in zip(sides, own, strict=True)
                )

    def ready(self, pairs: NDArray[np.intp], pool: ThreadPoolExecutor | None = None) -> _Ready:
        """Make documents ready to be aligned, and put the pairs in the order of their languages."""
        rows = np.unique(pairs)
        languages, code_of = self._codes(rows)
        at = np.searchsorted(rows, pairs)
        turned = code_of[at[:, 1]] < code_of[at[:, 0]]
        at[turned] = at[turned, ::-1]
        side, order = self.prepared(rows, pool)
        return _Ready(side, languages, turned, rows[at], order[at].astype(np.uint32), code_of[at])

    def _codes(self, rows: NDArray[np.intp]) -> tuple[list[str], NDArray[np.intp]]:
        """The languages of rows in their order, and which of them each has."""
        own = [self._language(row) for row in rows.tolist()]
        listed = sorted(set(own))
        number = {language: i for i, language in enumerate(listed)}
        return listed, np.array([number[language] for language in own], np.intp)

    def _language(self, row: int) -> str:
        return self._language_of(row) or "und"

    def prepared(self, rows: NDArray[np.intp], pool: ThreadPoolExecutor | None = None) -> tuple[Side, NDArray[np.intp]]:
        """The documents ready to be aligned, language by language, and the place of each row among them."""
        of_language: defaultdict[str, list[int]] = defaultdict(list)
        for row in rows.tolist():
            of_language[self._language(row)].append(row)
        blocks = [(language, block) for language, own in of_language.items() for block in self._texts.blocks(own)]
        sides = list((pool.map if pool else map)(lambda own: self._prepared(*own), blocks))
        order = np.empty(len(rows), np.intp)
        order[np.searchsorted(rows, [row for _, block in blocks for row in block])] = np.arange(len(rows))
        return Side.joined(sides), order

    def _prepared(self, language: str, rows: list[int]) -> Side:
        return prepare(self._texts.gather(np.array(rows, np.intp)), self._translators.of(language))


def _span(sentences: NDArray[np.int64], start: int, end: int) -> Span:
    return Span(int(sentences[start, 0]), int(sentences[end - 1, 1]))
