"""Lines that come again and again on one site: its own boilerplate, which no rule for all sites can know.

They never change a pair's figures, which depend on its two documents alone. They only tell what of a shared passage is
the site's and not the story's: see `veto`, and what a report greys.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from math import isqrt
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import Span
from dedup.near.signatures import HASH_SEED
from dedup.near.sites import NO_SITE
from dedup.near.texts import Texts
from dedup.text.packed import Packed, code_point_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection

__all__ = ["Lines", "Repeated", "among", "enough", "lines_of", "repeated_lines"]

#: A line is repeated if it stands in 3 documents of its site that are no duplicates of each other; of many documents in
#: 8 or the root of their number, whichever is less; of very many in a third of the root. Swept on corpus S, its sources
#: as sites, where it takes back 133 excerpts, 1,533 light rewrites, and no planted pair. Of 30 of each that were read
#: the excerpts are invitations to write in (22), lists of links and lines about a product, the light rewrites headings
#: of records (22) and the same two; none tells one story. Three of 134 documents, or a quarter of the root, may be one
#: story told again; with 12 for 8, or a twentieth of all, the invitations stay.
LEAST_DOCUMENTS: Final = 3
ENOUGH_OF_MANY: Final = 8
PART_OF_ROOT: Final = 3
#: Documents of one site that are looked at: more would not tell a share of a hundredth any better.
LOOKED_AT: Final = 2048

#: A line of 3 words, or of 8 characters of a script without spaces; shorter ones stand anywhere.
_WORD, _CHARACTER, _LEAST_WEIGHT = 8, 3, 24

_LINE_FEED: Final = 0x0A
_STEP: Final = np.uint64(0x9E3779B97F4A7C15)  # of SplitMix64, as are the next two
_MIX_1, _MIX_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_NOTHING: Final[NDArray[np.uint64]] = np.zeros(0, np.uint64)


class Lines(NamedTuple):
    """The lines of some texts that are long enough to be told again.

    Parameters
    ----------
    texts
        intp (lines,): the place of each one's text, rising.
    hashes
        uint64 (lines,): of its folded words in order.
    bounds
        int64 (lines, 2): from its first to its last word, as bytes from the start of its text.
    """

    texts: NDArray[np.intp]
    hashes: NDArray[np.uint64]
    bounds: NDArray[np.int64]


def lines_of(packed: Packed) -> Lines:
    r"""The lines of texts, without what is left out of them.

    Examples
    --------
    >>> lines = lines_of(Packed.of([b"One two three.\nFour five", b"one, TWO three"]))
    >>> lines.texts.tolist(), lines.bounds.tolist(), bool(lines.hashes[0] == lines.hashes[1])
    ([0, 1], [[0, 13], [0, 14]], True)
    """
    tokens = kernel.tokens(*packed.arrays, HASH_SEED, True, False)
    hashes, spans = tokens["hashes"], tokens["spans"].astype(np.int64)
    if not len(hashes):
        return Lines(np.zeros(0, np.intp), _NOTHING, np.zeros((0, 2), np.int64))
    texts = np.repeat(np.arange(len(packed)), np.diff(tokens["offsets"]))
    ends = np.flatnonzero(packed.text == _LINE_FEED)
    line = np.searchsorted(ends, spans[:, 0] + packed.offsets[texts])
    new = np.append(True, (line[1:] != line[:-1]) | (texts[1:] != texts[:-1]))
    starts = np.flatnonzero(new)
    within = np.arange(len(hashes)) - starts[np.cumsum(new) - 1]
    weights = np.add.reduceat(np.where(tokens["unspaced"] != 0, _CHARACTER, _WORD), starts)
    whole = np.add.reduceat(_mixed(hashes + within.astype(np.uint64) * _STEP), starts)
    bounds = np.stack([spans[starts, 0], spans[np.append(starts[1:], len(hashes)) - 1, 1]], axis=1)
    long = weights >= _LEAST_WEIGHT
    return Lines(texts[starts[long]], whole[long], bounds[long])


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Spread 64 bits, so that the words of a line can be added up and their order still counts."""
    values = (values ^ (values >> np.uint64(30))) * _MIX_1
    values = (values ^ (values >> np.uint64(27))) * _MIX_2
    mixed: NDArray[np.uint64] = values ^ (values >> np.uint64(31))
    return mixed


def among(hashes: NDArray[np.uint64], repeated: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which hashes are among others, which are sorted; for a few of them much faster than `numpy.isin`."""
    if not len(repeated):
        return np.zeros(len(hashes), np.bool_)
    found: NDArray[np.bool_] = repeated[np.minimum(np.searchsorted(repeated, hashes), len(repeated) - 1)] == hashes
    return found


def enough(documents: int) -> int:
    """In how many of so many documents of a site a line must stand to be repeated.

    Examples
    --------
    >>> [enough(n) for n in (3, 9, 25, 64, 500, 2025)]
    [3, 3, 5, 8, 8, 15]
    """
    root = isqrt(documents - 1) + 1 if documents else 0
    return max(LEAST_DOCUMENTS, min(root, ENOUGH_OF_MANY), -(-root // PART_OF_ROOT))


def _often(texts: Texts, rows: NDArray[np.intp]) -> NDArray[np.uint64]:
    """The hashes of the lines that stand in enough of these documents, sorted."""
    if len(rows) < LEAST_DOCUMENTS:
        return _NOTHING
    rows = rows[:: -(-len(rows) // LOOKED_AT)]  # evenly, so that it does not matter how ids are given
    once = [_NOTHING]
    for block in texts.blocks(rows.tolist()):
        lines = lines_of(texts.gather(np.array(block, np.intp)))
        order = np.lexsort((lines.texts, lines.hashes))
        hashes, of = lines.hashes[order], lines.texts[order]
        once.append(hashes[np.append(True, (hashes[1:] != hashes[:-1]) | (of[1:] != of[:-1]))[: len(hashes)]])
    found, counts = np.unique(np.concatenate(once), return_counts=True)
    return found[counts >= enough(len(rows))]


class Repeated:
    """The lines that are repeated on each site of a collection, looked up when somebody asks.

    Parameters
    ----------
    collection, candidates
        The documents.
    centre
        intp (kinds,): the centre of every kind's cluster; of a cluster one document of each site counts.
    """

    def __init__(self, collection: Collection, candidates: Candidates, centre: NDArray[np.intp]) -> None:
        self._texts = collection.texts
        self._units = centre[candidates.kinds]
        self._order = candidates.order
        self._found: dict[int, NDArray[np.uint64]] = {}
        self._any = bool(collection.sites.names)
        self._site_of = collection.sites.numbers

    def __bool__(self) -> bool:
        return self._any

    @cached_property
    def sites(self) -> NDArray[np.int32]:
        """The site of every row."""
        return self._site_of(len(self._units))

    @cached_property
    def _by_site(self) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
        """One row of each cluster on each site, by site and then in id order, and the sites of those."""
        rows = self._order[self.sites[self._order] != NO_SITE]
        rows = rows[np.lexsort((np.arange(len(rows)), self._units[rows], self.sites[rows]))]
        sites, units = self.sites[rows], self._units[rows]
        first = np.append(True, (sites[1:] != sites[:-1]) | (units[1:] != units[:-1]))[: len(rows)]
        rows = rows[first]
        by_id = np.empty(len(self._order), np.intp)
        by_id[self._order] = np.arange(len(self._order))
        rows = rows[np.lexsort((by_id[rows], self.sites[rows]))]
        return rows, self.sites[rows]

    def on(self, site: int) -> NDArray[np.uint64]:
        """The hashes of the lines that are repeated on a site, sorted."""
        found = self._found.get(site)
        if found is None:
            rows, sites = self._by_site
            first, end = np.searchsorted(sites, [site, site + 1])
            found = self._found[site] = _often(self._texts, rows[first:end])
        return found

    def spans(self, row: int) -> tuple[Span, ...]:
        """Where the lines that its site repeats stand in a document."""
        site = int(self.sites[row]) if self else NO_SITE
        if site == NO_SITE or not len(self.on(site)):
            return ()
        return _spans(self._texts.gather(np.array([row], np.intp)), [self.on(site)])[0]


def _spans(packed: Packed, repeated: Sequence[NDArray[np.uint64]]) -> list[tuple[Span, ...]]:
    """The whole lines of each text that are among its repeated ones."""
    lines = lines_of(packed)
    bounds = np.searchsorted(lines.texts, np.arange(len(packed) + 1))
    found = []
    for i, of_text in enumerate(repeated):
        own = slice(bounds[i], bounds[i + 1])
        encoded, chosen = packed.encoded(i), among(lines.hashes[own], of_text)
        whole = [_whole_line(encoded, start, end) for start, end in lines.bounds[own][chosen].tolist()]
        spans = code_point_spans(encoded, np.array(whole, np.uint32).reshape(-1, 2)).tolist()
        found.append(tuple(Span(*span) for span in spans))
    return found


def _whole_line(encoded: bytes, start: int, end: int) -> tuple[int, int]:
    """The line around its words, signs at its ends included and space not."""
    stop = encoded.find(b"\n", end)
    first, stop = encoded.rfind(b"\n", 0, start) + 1, stop if stop >= 0 else len(encoded)
    line = encoded[first:stop]
    return first + len(line) - len(line.lstrip()), first + len(line.rstrip())


def repeated_lines(
    texts: Sequence[str], sites: Sequence[str | None], clusters: Iterable[int] | None = None
) -> list[tuple[Span, ...]]:
    r"""Find the lines of documents that are repeated on their sites.

    Parameters
    ----------
    texts
        The documents' texts.
    sites
        The site of each (`dedup.near.sites.site_of`); None where it is not known.
    clusters
        What cluster each is in, of which one document a site counts; each in one of its own unless given.

    Returns
    -------
    list of tuple of Span
        Of each document, in order.

    Examples
    --------
    >>> texts = [f"Story {i} of the day.\nAll about the example." for i in range(3)]
    >>> repeated_lines(texts, ["example.com"] * 3)[0], repeated_lines(texts, ["a.com", "a.com", "b.com"])[0]
    ((Span(start=20, end=42),), ())
    """
    packed = Packed.of_texts(list(texts))
    kept = Texts()
    kept.append(packed, [])
    rows: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for row, (site, cluster) in enumerate(zip(sites, clusters or range(len(texts)), strict=True)):
        if site is not None:
            rows[site].setdefault(cluster, row)
    often = {site: _often(kept, np.array(list(of_site.values()), np.intp)) for site, of_site in rows.items()}
    return _spans(packed, [_NOTHING if site is None else often[site] for site in sites])
