"""Which documents of a collection resemble each other most in the pivot language, whatever language they are in.

One document of each cluster is searched for, so that fifty reposts do not crowd out the original. What is found are
candidates: translations and stories are verified among them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import ThreadPoolExecutor

    from numpy.typing import NDArray

    from dedup.crosslang.translators import Translators
    from dedup.near.collection import Progress
    from dedup.near.texts import Texts

__all__ = ["MOST_LANGUAGES", "NO_DAY", "UNKNOWN", "Found", "Search"]

#: Documents of one term beyond which it is not searched for, and terms of a document that are searched for. Absolute,
#: so that a search costs no more in a large collection.
POSTINGS: Final = 2000
SEARCHED: Final = 40
#: Candidates for each document among those of every language.
CANDIDATES: Final = 20
#: A candidate's least cosine, over the terms that are searched for.
GATE: Final = 0.06

#: In the place of the day of a document that states none, and of its language.
NO_DAY: Final = -(1 << 31)
UNKNOWN: Final = "und"

MOST_LANGUAGES: Final = 255
_ANY: Final = 255  # a group that no document is in: all are searched
_BLOCK: Final = 4096  # documents that are searched for at once


class Found(NamedTuple):
    """Pairs of documents one of which was found for the other.

    Parameters
    ----------
    pairs
        intp (pairs, 2): places among the documents that were searched, the lower first, in order.
    scores
        float32 (pairs,): the cosine over the terms that were searched for, the larger one.
    across
        bool (pairs,): whether the two are in different languages.
    """

    pairs: NDArray[np.intp]
    scores: NDArray[np.float32]
    across: NDArray[np.bool_]


class Search:
    """Documents that can be searched for among each other.

    Parameters
    ----------
    texts
        The texts of the collection.
    language_of
        The language of a row, None if not known.
    rows
        The documents.
    translators
        What turns the texts of each language into terms.
    days
        int32 (rows of the collection,): the day of publication, -2^31 if not known.
    pool
        Threads to work on.
    progress
        Called now and then.

    Attributes
    ----------
    rows
        intp (documents,): their rows, language by language.
    languages
        The languages.
    group
        uint8 (documents,): which language each is in.
    days
        int32 (documents,): the day of publication of each.
    prints
        Their fingerprints.
    """

    def __init__(
        self,
        texts: Texts,
        language_of: Callable[[int], str | None],
        rows: Iterable[int],
        translators: Translators,
        days: NDArray[np.int32] | None = None,
        pool: ThreadPoolExecutor | None = None,
        progress: Progress | None = None,
    ) -> None:
        of_language = _by_language(rows, language_of)
        self.rows = np.array([row for own in of_language.values() for row in own], np.intp)
        self.languages = list(of_language)
        self.group = np.repeat(np.arange(len(of_language), dtype=np.uint8), list(map(len, of_language.values())))
        self.days = np.full(len(self.rows), NO_DAY, np.int32) if days is None else days[self.rows]
        self.prints = _prints(texts, of_language, translators, pool, progress)
        self._index: Any = kernel.TermIndex(POSTINGS, SEARCHED)
        self._index.add(self.prints.terms, self.prints.weights, self.prints.offsets, self.group, self.days)

    def __len__(self) -> int:
        return len(self.rows)

    def find(self, window: int | None = None, *, within: bool = False, most: int = CANDIDATES) -> Found:
        """Search for every document among those of each other language.

        Parameters
        ----------
        window
            How many days apart they may be; any number unless given.
        within
            Whether those of its own language are searched too.
        most
            How many are found for each, of every language.
        """
        parts = []
        for start in range(0, len(self), _BLOCK):
            own = slice(start, min(start + _BLOCK, len(self)))
            block = self.prints.take(np.arange(own.start, own.stop))
            asked = np.full(len(block), _ANY, np.uint8) if within else self.group[own]
            days, apart = self.days[own], -1 if window is None else window
            hits = self._index.search(
                block.terms, block.weights, block.offsets, asked, days, apart, most + within, GATE
            )
            parts.append(self._listed(start, most, *hits))
        row, hit, score = (np.concatenate(column) for column in zip(_Hits.none(), *parts, strict=True))
        name = np.minimum(row, hit) * len(self) + np.maximum(row, hit)
        order = np.lexsort((-score, name))
        name, score = name[order], score[order]
        first = np.append(True, name[1:] != name[:-1])[: len(name)]
        pairs = np.stack(np.divmod(name[first], max(len(self), 1)), axis=1)
        return Found(pairs, score[first], self.group[pairs[:, 0]] != self.group[pairs[:, 1]])

    def _listed(
        self, start: int, most: int, hits: NDArray[np.uint32], scores: NDArray[np.float32], bounds: NDArray[np.int64]
    ) -> _Hits:
        """The hits of a block of documents: the best of each language, without the document itself."""
        row, hit = np.repeat(np.arange(start, start + len(bounds) - 1), np.diff(bounds)), hits.astype(np.intp)
        others = hit != row
        row, hit, scores = row[others], hit[others], scores[others]
        new = np.append(True, (row[1:] != row[:-1]) | (self.group[hit[1:]] != self.group[hit[:-1]]))[: len(row)]
        rank = np.arange(len(row)) - np.flatnonzero(new)[np.cumsum(new) - 1]
        best = rank < most
        return _Hits(row[best], hit[best], scores[best])


class _Hits(NamedTuple):
    """What was found for documents, and how alike it is."""

    row: NDArray[np.intp]
    hit: NDArray[np.intp]
    score: NDArray[np.float32]

    @classmethod
    def none(cls) -> _Hits:
        return cls(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0, np.float32))


def _prints(
    texts: Texts,
    of_language: dict[str, list[int]],
    translators: Translators,
    pool: ThreadPoolExecutor | None,
    progress: Progress | None,
) -> Fingerprints:
    """The fingerprints of rows, language by language."""

    def prints(language: str, block: list[int]) -> Fingerprints:
        return fingerprint(translators.of(language).terms(texts.gather(np.array(block, np.intp))))

    blocks = [(language, block) for language, own in of_language.items() for block in texts.blocks(own)]
    parts, done, total = list[Fingerprints](), 0, sum(map(len, of_language.values()))
    for part in (pool.map if pool else map)(lambda own: prints(*own), blocks):
        parts.append(part)
        done += len(part)
        if progress is not None:
            progress("fingerprinting", done, total)
    return Fingerprints.joined(parts)


def _by_language(rows: Iterable[int], language_of: Callable[[int], str | None]) -> dict[str, list[int]]:
    """Rows by their language: those of the languages with most documents, if somebody states more than there are."""
    of_language: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        of_language[language_of(row) or UNKNOWN].append(row)
    most = sorted(of_language.items(), key=lambda item: (-len(item[1]), item[0]))[:MOST_LANGUAGES]
    return dict(most)
