"""Which documents of a collection are translations of which: search among fingerprints, then verification.

One document of each cluster is searched for, so that fifty reposts do not crowd out the original; a pair that is found
is followed to all documents of both clusters, each of which is judged by itself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, ClassVar, Final

import numpy as np

from dedup.crosslang.alignment import Side, align, features, prepare
from dedup.crosslang.decision import NEITHER, kinds, model
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.translators import Translators
from dedup.kernels import kernel
from dedup.model import Passage, Span
from dedup.near.pairs import Pairs
from dedup.text.packed import code_point_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.near.collection import Progress
    from dedup.near.texts import Texts

__all__ = ["NO_DAY", "Judge", "Judged", "translations"]

#: Documents of one term beyond which it is not searched for, and terms of a document that are searched for. Absolute,
#: so that a search costs no more in a large collection.
POSTINGS: Final = 2000
SEARCHED: Final = 40
#: Candidates for each document among those of every other language.
CANDIDATES: Final = 20
#: A candidate's least cosine, over the terms that are searched for; and the share of one of its documents' terms that
#: both have, against the cosine that translations of their languages usually have. On NTREX in seven languages with
#: 8,000 other news texts they keep 99 in 100 translations, of whole documents, of four sentences and with a third of
#: the English, and leave two to four others for each.
GATE: Final = 0.06
GATE_SHARED: Final = 0.42
#: Without a lexicon only names, numbers and cognates speak: they must say more, and are trusted less.
UNSURE: Final = 0.8
LESS_SURE: Final = 0.9
#: Of a cluster so many documents are followed; the result says of how many more it had.
FOLLOWED: Final = 64

#: In the place of the day of a document that states none.
NO_DAY: Final = -(1 << 31)

_BYTES_AT_ONCE: Final = 1 << 22
_MOST_LANGUAGES: Final = 255
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

    def judge(self, pairs: NDArray[np.intp]) -> Judged:
        """Judge pairs of rows."""
        turned, ordered, side, places = self._ordered(pairs)
        languages = [(self._language(x), self._language(y)) for x, y in ordered.tolist()]
        found, a, b = features(side, places, align(side, places), model().typical_of(languages))
        likely = model().probability(found, languages)
        both = np.minimum((a.mass + b.mass) / np.maximum(a.whole + b.whole, 1e-9), 1)
        first, second = np.where(turned, b.share, a.share), np.where(turned, a.share, b.share)
        kind = kinds(likely, first, second, np.diff(side.fingerprints.offsets)[places].min(axis=1))
        known = np.array([[self._translators.knows(own) for own in pair] for pair in languages], np.bool_)
        unsure = ~known.all(axis=1)
        kind[(unsure & (likely < UNSURE)) | ~known.any(axis=1)] = NEITHER
        likely = np.where(unsure, LESS_SURE * likely, likely)
        return Judged(pairs, kind, both, first, second, likely)

    def passages(self, pairs: NDArray[np.intp]) -> Iterator[tuple[Passage, ...]]:
        """The sentences of each pair that say the same, in code points of both texts."""
        for start in range(0, len(pairs), _PAIRS_AT_ONCE):
            turned, ordered, side, places = self._ordered(pairs[start : start + _PAIRS_AT_ONCE])
            aligned = align(side, places)
            place_of = dict(zip(ordered.ravel().tolist(), places.ravel().tolist(), strict=True))
            texts = self._texts.encoded(list(place_of))
            spans = {
                row: code_point_spans(text, side.sentences.spans_of(place))
                for (row, place), text in zip(place_of.items(), texts, strict=True)
            }
            for i, (a, b) in enumerate(ordered.tolist()):
                sides = (
                    (_span(spans[a], a_start, a_end), _span(spans[b], b_start, b_end))
                    for a_start, a_end, b_start, b_end in aligned.of_pair(i)
                )
                yield tuple(Passage(*(both[::-1] if turned[i] else both)) for both in sides)

    def _language(self, row: int) -> str:
        return self._language_of(row) or "und"

    def _ordered(self, pairs: NDArray[np.intp]) -> tuple[NDArray[np.bool_], NDArray[np.intp], Side, NDArray[np.uint32]]:
        """Pairs in the order of their languages: which were turned, their rows, both ready, and their places there."""
        turned = np.array([self._language(y) < self._language(x) for x, y in pairs.tolist()], np.bool_)
        ordered = np.where(turned[:, None], pairs[:, ::-1], pairs)
        rows = np.unique(pairs)
        side, order = self.prepared(rows)
        return turned, ordered, side, order[np.searchsorted(rows, ordered)].astype(np.uint32)

    def prepared(self, rows: NDArray[np.intp]) -> tuple[Side, NDArray[np.intp]]:
        """The documents ready to be aligned, language by language, and the place of each row among them."""
        of_language: defaultdict[str, list[int]] = defaultdict(list)
        for place, row in enumerate(rows.tolist()):
            of_language[self._language(row)].append(place)
        sides, order = [], np.empty(len(rows), np.intp)
        order[[place for places in of_language.values() for place in places]] = np.arange(len(rows))
        for language, places in of_language.items():
            sides.append(prepare(self._texts.gather(rows[places]), self._translators.of(language)))
        return Side.joined(sides), order


def _span(sentences: NDArray[np.int64], start: int, end: int) -> Span:
    return Span(int(sentences[start, 0]), int(sentences[end - 1, 1]))


def translations(
    texts: Texts,
    language_of: Callable[[int], str | None],
    clusters: Sequence[Sequence[int]],
    days: NDArray[np.int32] | None = None,
    window: int | None = None,
    pool: ThreadPoolExecutor | None = None,
    progress: Progress | None = None,
    translators: Translators | None = None,
) -> Judged:
    """Find the translations among documents.

    Parameters
    ----------
    texts
        The texts of the collection.
    language_of
        The language of a row, None if not known.
    clusters
        Rows that are near-duplicates of the first of them; a document that is in no cluster is one by itself.
    days
        int32 (rows,): the day of publication, -2^31 if not known.
    window
        How many days apart translations are looked for; any number unless given.
    pool
        Threads to work on.
    progress
        Called now and then.
    translators
        What turns the texts of each language into terms; the package's own lexicons unless given.

    Returns
    -------
    Judged
        The pairs that are translations, whole or in part, the row of lower number first.
    """
    known = [cluster for cluster in clusters if language_of(cluster[0])]
    if len({language_of(cluster[0]) for cluster in known}) < 2:
        return Judged.none()
    rows = np.array([cluster[0] for cluster in known], np.intp)
    translators = translators or Translators()
    pairs = _candidates(texts, language_of, rows, translators, days, window, progress)
    judge = Judge(texts, language_of, translators)
    found = _judge_all(judge, pairs, pool, progress)
    cluster_of = {cluster[0]: cluster for cluster in known}
    others = _judge_all(judge, _followed(found.pairs, cluster_of, language_of, days, window), pool, None)
    return Judged.joined([found, others])


def _candidates(
    texts: Texts,
    language_of: Callable[[int], str | None],
    rows: NDArray[np.intp],
    translators: Translators,
    days: NDArray[np.int32] | None,
    window: int | None,
    progress: Progress | None,
) -> NDArray[np.intp]:
    """Pairs of rows of different languages whose fingerprints resemble each other most."""
    of_language = _by_language(rows.tolist(), language_of)
    parts, order, done = list[Fingerprints](), list[int](), 0
    for language, own in of_language.items():
        translator = translators.of(language)
        for block in _blocks(texts, own):
            parts.append(fingerprint(translator.terms(texts.gather(np.array(block, np.intp)))))
            order += block
            done += len(block)
            if progress is not None:
                progress("fingerprinting", done, len(rows))
    prints = Fingerprints.joined(parts)
    groups = np.repeat(np.arange(len(of_language), dtype=np.uint8), [len(own) for own in of_language.values()])
    own_days = np.full(len(order), NO_DAY, np.int32) if days is None else days[order]
    index = kernel.TermIndex(POSTINGS, SEARCHED)
    index.add(prints.terms, prints.weights, prints.offsets, groups, own_days)
    apart = -1 if window is None else window
    hits, _, bounds = index.search(
        prints.terms, prints.weights, prints.offsets, groups, own_days, apart, CANDIDATES, GATE
    )
    del index  # takes as much memory as what it was made of
    row, hit = np.repeat(np.arange(len(order)), np.diff(bounds)), hits.astype(np.intp)
    names = np.unique(np.minimum(row, hit) * len(order) + np.maximum(row, hit))
    found = np.stack(np.divmod(names, max(len(order), 1)), axis=1)
    typical = model().typical_of([(language, "en") for language in of_language])[groups[found]].prod(axis=1)
    alike = prints.overlap(found.astype(np.uint32))[:, 1:].max(axis=1) >= GATE_SHARED * typical
    told = np.array([translators.knows(language) for language in of_language], np.bool_)[groups[found]].any(axis=1)
    pairs = np.array(order, np.intp)[found[alike & told]]
    pairs.sort(axis=1)
    by_row: NDArray[np.intp] = pairs[np.lexsort(pairs.T[::-1])]
    return by_row


def _by_language(rows: list[int], language_of: Callable[[int], str | None]) -> dict[str, list[int]]:
    """Rows by their language: those of the languages with most documents, if somebody states more than there are."""
    of_language: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        of_language[language_of(row) or ""].append(row)
    most = sorted(of_language.items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST_LANGUAGES]
    return dict(most)


def _blocks(texts: Texts, rows: list[int]) -> Iterable[list[int]]:
    """Rows in blocks of a few million bytes."""
    sizes = texts.sizes(rows)
    block, size = list[int](), 0
    for row, own in zip(rows, sizes, strict=True):
        if block and size + own > _BYTES_AT_ONCE:
            yield block
            block, size = [], 0
        block.append(row)
        size += own
    if block:
        yield block


def _judge_all(
    judge: Judge, pairs: NDArray[np.intp], pool: ThreadPoolExecutor | None, progress: Progress | None
) -> Judged:
    chunks = [pairs[start : start + _PAIRS_AT_ONCE] for start in range(0, len(pairs), _PAIRS_AT_ONCE)]
    parts, done = [], 0
    for chunk, judged in zip(chunks, (pool.map if pool else map)(judge.judge, chunks), strict=True):
        parts.append(judged.only(judged.kind != NEITHER))
        done += len(chunk)
        if progress is not None:
            progress("aligning", done, len(pairs))
    return Judged.joined(parts)


def _followed(
    pairs: NDArray[np.intp],
    cluster_of: dict[int, Sequence[int]],
    language_of: Callable[[int], str | None],
    days: NDArray[np.int32] | None,
    window: int | None,
) -> NDArray[np.intp]:
    """The pairs of the other documents of two clusters, the first `FOLLOWED` of each."""
    found = set()
    for a, b in pairs.tolist():
        for one, other in product(cluster_of[a][:FOLLOWED], cluster_of[b][:FOLLOWED]):
            languages = {language_of(one), language_of(other)}
            if (one, other) != (a, b) and len(languages) == 2 and None not in languages:
                found.add((min(one, other), max(one, other)))
    others = np.array(sorted(found), np.intp).reshape(-1, 2)
    if days is None or window is None:
        return others
    days_of = days[others].astype(np.int64)
    near: NDArray[np.bool_] = (np.abs(days_of[:, 0] - days_of[:, 1]) <= window) | (days_of == NO_DAY).any(axis=1)
    chosen: NDArray[np.intp] = others[near]
    return chosen
