"""Whether pairs of documents tell the same story."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

from dedup.crosslang.search import UNKNOWN
from dedup.crosslang.terms import Terms
from dedup.trace.stories import days, named, shared
from dedup.trace.stories.days import MOST_APART, NO_DAYS, Days, days_of, gaps_between, times_apart
from dedup.trace.stories.decision import FEATURES, LEAST, LIKELY, LONG, model
from dedup.trace.stories.named import MOST, NOBODY, Named, named_in, others_named, people_alike
from dedup.trace.stories.shared import shared_terms
from dedup.trace.stories.told import Told
from dedup.trace.stories.views import Views, views

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.crosslang.translators import Translators
    from dedup.near.texts import Texts

__all__ = ["StoryJudge"]

_Fact = TypeVar("_Fact")

#: Pairs that are looked at at once: their shared terms stand in arrays, some hundred of each.
_PAIRS_AT_ONCE: Final = 4096
_TEXTS_AT_ONCE: Final = 512
#: Documents whose days and names are remembered where one after the other is asked about.
_REMEMBERED: Final = 1 << 14
_NO_TERMS: Final = 1 << 30
_OTHER_DAYS: Final = days.FEATURES.index("other_days")
#: What speaks most for one story: both published on one day, or nothing known; and no other names, or as many as count.
_BEST: Final = (np.array([1.0, 0.0, 0.0, 0.0]), np.zeros(len(days.FEATURES)))
_SAME_NAMES: Final = np.zeros(len(named.FEATURES))
_OTHER_NAMES: Final = np.full(len(named.FEATURES), float(MOST))


class StoryJudge:
    """Tells whether documents report the same event.

    Parameters
    ----------
    texts
        The texts of a collection.
    language_of
        The language of a row, None if not known.
    stated_of
        The publication date that a row states, None if it states none.
    translators
        What turns the texts of each language into terms.
    """

    def __init__(
        self,
        texts: Texts,
        language_of: Callable[[int], str | None],
        stated_of: Callable[[int], str | None],
        translators: Translators,
    ) -> None:
        self._texts = texts
        self._language_of = language_of
        self._stated_of = stated_of
        self._translators = translators
        self._days: dict[int, Days] = {}
        self._names: dict[int, Named] = {}

    def features(self, pairs: NDArray[np.intp]) -> NDArray[np.float64]:
        """What pairs of rows are judged by: float64 (pairs, features), as `dedup.trace.stories.decision` names them."""
        rows, places = np.unique(pairs, return_inverse=True)
        own = places.reshape(-1, 2).astype(np.uint32)
        terms, _, across = self._shared(rows, own, None)
        others = np.zeros((len(pairs), len(_SAME_NAMES)))
        others[~across] = others_named(self._named(rows), own[~across])
        return np.hstack([terms, _times(self._dated(rows), own, across), others])

    def judge(self, pairs: NDArray[np.intp], pool: ThreadPoolExecutor | None = None) -> Told:
        """Say how likely pairs of rows tell the same story.

        The days of documents are read only where that could make one of the pairs a story, and whom they name only
        where that decides.
        """
        rows, places = np.unique(pairs, return_inverse=True)
        own = places.reshape(-1, 2).astype(np.uint32)
        terms, shorter, across = self._shared(rows, own, pool)
        likely = np.max([_likely(terms, times, _SAME_NAMES) for times in _BEST], axis=0)
        likely[shorter < LEAST] = 0.0
        open_ = np.flatnonzero(likely >= LIKELY)
        if len(open_):
            long = np.clip((shorter[open_] - LONG[0]) / (LONG[1] - LONG[0]), 0, 1)
            likely[open_] = self._decided(rows, own[open_], terms[open_], across[open_], long)
        return Told(pairs, likely)

    def _decided(
        self,
        rows: NDArray[np.intp],
        pairs: NDArray[np.uint32],
        terms: NDArray[np.float64],
        across: NDArray[np.bool_],
        long: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """How likely pairs of places among rows are, by their terms, their days, and by names where these decide."""
        named = [NOBODY] * len(rows)
        undated = _likely(terms, _BEST[1], _SAME_NAMES)
        days = self._days_of_pairs(rows, pairs, across | (undated < LIKELY))
        times, gaps = _times(days, pairs, across), gaps_between(days, pairs)
        far = gaps > MOST_APART
        likely = _likely(terms, times, _SAME_NAMES)
        none = (gaps < 0) & (undated < LIKELY)
        likely[none] = undated[none]
        worst = np.where(across[:, None], _SAME_NAMES, _OTHER_NAMES)
        decides = np.flatnonzero(~far & (likely >= LIKELY) & (_likely(terms, times, worst, -long) < LIKELY))
        if len(decides):
            asked = pairs[decides]
            for place, of_names in self._read(rows, asked[:, 1], self._named):
                named[place] = of_names
            # Beside a document that names nobody it does not matter whom the other one names.
            some = np.array([named[place] != NOBODY for place in asked[:, 1].tolist()], np.bool_)
            for place, of_names in self._read(rows, asked[some, 0], self._named):
                named[place] = of_names
            others = np.where(across[decides, None], _SAME_NAMES, others_named(named, asked))
            alike = people_alike(named, asked) * long[decides]
            likely[decides] = _likely(terms[decides], times[decides], others, alike)
        likely[far] = 0.0
        return likely

    def _days_of_pairs(
        self, rows: NDArray[np.intp], pairs: NDArray[np.uint32], settled: NDArray[np.bool_]
    ) -> list[Days]:
        """The days of rows, as far as they matter to pairs of places: those of the second document first.

        Beside one that does not say when it was published it matters only whether both speak of other days, and that
        not if it is `settled` without: across languages nothing is said of it, and it speaks only against a pair.
        """
        days = [NO_DAYS] * len(rows)
        for place, of_row in self._read(rows, pairs[:, 1], self._dated):
            days[place] = of_row
        second = [days[place] for place in pairs[:, 1].tolist()]
        published = np.array([own.first != NO_DAYS.first for own in second], np.bool_)
        told = np.array([bool(own.told) for own in second], np.bool_)
        for place, of_row in self._read(rows, pairs[published | (told & ~settled), 0], self._dated):
            days[place] = of_row
        return days

    def forget(self, row: int) -> None:
        """Read a row again when it is judged again; and all of them, once there are many."""
        for known in (self._days, self._names):
            known.pop(row, None)
            if len(known) > _REMEMBERED:
                known.clear()

    def _read(
        self, rows: NDArray[np.intp], pairs: NDArray[np.uint32], read: Callable[[NDArray[np.intp]], Sequence[_Fact]]
    ) -> Iterator[tuple[int, _Fact]]:
        """What is read of the rows of some pairs, with the place of each."""
        asked = np.unique(pairs)
        return zip(asked.tolist(), read(rows[asked]), strict=True)

    def _shared(
        self, rows: NDArray[np.intp], pairs: NDArray[np.uint32], pool: ThreadPoolExecutor | None
    ) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_]]:
        """What terms pairs of places share, how many the shorter text has, and whether they are in two languages."""
        names = {language: number for number, language in enumerate({self._language_of(row) for row in rows.tolist()})}
        language = np.array([names[self._language_of(row)] for row in rows.tolist()], np.intp)
        across = language[pairs[:, 0]] != language[pairs[:, 1]]
        found, shorter = np.zeros((len(pairs), len(shared.FEATURES))), np.zeros(len(pairs), np.int64)
        for within in (False, True):
            chosen = np.flatnonzero(across != within)
            if not len(chosen):
                continue
            places, own = np.unique(pairs[chosen], return_inverse=True)
            seen, order = self._seen(rows[places], pool, within=within)
            ordered = order[own.reshape(-1, 2)]
            shorter[chosen] = seen.sizes[ordered].min(axis=1, initial=_NO_TERMS)

            def of_terms(start: int, seen: Views = seen, pairs: NDArray[np.uint32] = ordered) -> NDArray[np.float64]:
                part = pairs[start : start + _PAIRS_AT_ONCE]
                return shared_terms(seen, part, np.full(len(part), not within))  # noqa: B023 - is called at once

            parts = (pool.map if pool else map)(of_terms, range(0, len(chosen), _PAIRS_AT_ONCE))
            found[chosen] = np.concatenate(list(parts))
        return found, shorter, across

    def _seen(
        self, rows: NDArray[np.intp], pool: ThreadPoolExecutor | None, *, within: bool
    ) -> tuple[Views, NDArray[np.uint32]]:
        """The documents in every view, language by language, and the place of each row among them."""
        places = sorted(range(len(rows)), key=lambda place: self._language_of(int(rows[place])) or UNKNOWN)
        blocks = [places[start : start + _TEXTS_AT_ONCE] for start in range(0, len(places), _TEXTS_AT_ONCE)]
        parts = list((pool.map if pool else map)(lambda own: views(self._terms(rows[own]), within=within), blocks))
        order = np.empty(len(rows), np.uint32)
        order[places] = np.arange(len(rows))
        return Views.joined(parts), order

    def _terms(self, rows: NDArray[np.intp]) -> Terms:
        """The terms of rows that are in the order of their languages."""
        parts = []
        for language, own in groupby(rows.tolist(), lambda row: self._language_of(row) or UNKNOWN):
            parts.append(self._translators.of(language).terms(self._texts.gather(np.array(list(own), np.intp))))
        return Terms.joined(parts)

    def _dated(self, rows: NDArray[np.intp]) -> list[Days]:
        """The days of rows."""
        for part, texts in self._unread(rows, self._days):
            for row, text in zip(part, texts, strict=True):
                self._days[row] = days_of(text, self._language_of(row), self._stated_of(row))
        return [self._days[row] for row in rows.tolist()]

    def _named(self, rows: NDArray[np.intp]) -> list[Named]:
        """What rows name."""
        for part, texts in self._unread(rows, self._names):
            languages = [self._language_of(row) or UNKNOWN for row in part]
            self._names.update(zip(part, named_in(texts, languages), strict=True))
        return [self._names[row] for row in rows.tolist()]

    def _unread(self, rows: NDArray[np.intp], read: Mapping[int, object]) -> Iterator[tuple[list[int], list[str]]]:
        """The texts of rows that were not read before, some at once."""
        new = [row for row in rows.tolist() if row not in read]
        for start in range(0, len(new), _TEXTS_AT_ONCE):
            part = new[start : start + _TEXTS_AT_ONCE]
            yield part, [bytes(text).decode() for text in self._texts.encoded(part)]


def _times(days: Sequence[Days], pairs: NDArray[np.uint32], across: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How far apart the days of pairs are; across languages they are written in too many ways to be others."""
    times = times_apart(days, pairs)
    times[across, _OTHER_DAYS] = 0
    return times


def _likely(
    terms: NDArray[np.float64],
    times: NDArray[np.float64],
    names: NDArray[np.float64],
    people: NDArray[np.float64] | float = 0.0,
) -> NDArray[np.float64]:
    """How likely pairs are one story; what is the same for all may be given once."""
    features = np.empty((len(terms), len(FEATURES)))
    first = terms.shape[1]
    second = first + times.shape[-1]
    features[:, :first], features[:, first:second], features[:, second:] = terms, times, names
    return model().probability(features, people)
