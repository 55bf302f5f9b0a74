"""Search among the fingerprints of an index that grows; see ``print_index.h``."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels.twin.checks import check_fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

__all__ = ["PrintIndex", "merge_prints"]

_NO_DAY: Final = -(1 << 31)
_MOST_GROUPS: Final = 255
_NAMES: Final = ("rows", "groups", "days", "terms", "counts", "starts", "postings")


class _List(NamedTuple):
    """The documents of a term in one part: how many, and place and weight of each unless there are too many."""

    size: int
    postings: list[tuple[int, np.float32]]


class _Part(NamedTuple):
    """Some of the documents: the row, group and day of each, and their terms."""

    documents: list[tuple[int, int, int]]
    lists: dict[int, _List]

    @classmethod
    def of(cls, arrays: dict[str, NDArray[np.uint32]]) -> _Part:
        """A segment, if it can be one."""
        if not set(_NAMES) <= set(arrays):
            raise ValueError("a segment without all its arrays")
        rows, groups, days, terms, counts, starts, flat = (arrays[name] for name in _NAMES)
        if not len(rows) == len(groups) == len(days):
            raise ValueError("one group and one day for each row")
        if not len(terms) == len(counts) == len(starts) - 1:
            raise ValueError("one list for each term")
        if len(flat) % 2:
            raise ValueError("a posting is two numbers")
        places, weights = flat[::2], flat[1::2].view(np.float32) if flat.flags.c_contiguous else flat[1::2]
        sizes = np.diff(starts.astype(np.int64))
        if starts[0] != 0 or starts[-1] != len(places) or (sizes < 0).any() or (sizes > counts).any():
            raise ValueError("lists do not fit the terms")
        if (np.diff(terms.astype(np.int64)) <= 0).any():
            raise ValueError("terms out of order")
        if (groups >= _MOST_GROUPS).any():
            raise ValueError("no such group")
        if (places >= len(rows)).any():
            raise ValueError("a list with a document that is not there")
        bounds = pairwise(starts.tolist())
        lists = {
            term: _List(count, list(zip(places[start:end].tolist(), weights[start:end], strict=True)))
            for term, count, (start, end) in zip(terms.tolist(), counts.tolist(), bounds, strict=True)
        }
        documents = zip(rows.tolist(), groups.tolist(), days.view(np.int32).tolist(), strict=True)
        return cls(list(documents), lists)

    @property
    def arrays(self) -> dict[str, NDArray[np.uint32]]:
        """The same as the arrays of a segment."""
        terms = sorted(self.lists)
        listed = [self.lists[term] for term in terms]
        postings = [posting for own in listed for posting in own.postings]
        flat = np.empty(2 * len(postings), np.uint32)
        flat[::2] = [place for place, _ in postings]
        flat[1::2] = np.array([weight for _, weight in postings], np.float32).view(np.uint32)
        rows, groups, days = np.array(self.documents, np.int64).reshape(-1, 3).T
        return {
            "rows": rows.astype(np.uint32),
            "groups": groups.astype(np.uint32),
            "days": days.astype(np.int32).view(np.uint32),
            "terms": np.array(terms, np.uint32),
            "counts": np.array([own.size for own in listed], np.uint32),
            "starts": np.cumsum([0, *(len(own.postings) for own in listed)]).astype(np.uint32),
            "postings": flat,
        }


class PrintIndex:
    """Which documents of another group share the weightiest terms of one, as in ``TermIndex``.

    Parameters
    ----------
    cap
        A term of more documents is not searched for.
    most_terms
        So many terms of a document are searched for, the weightiest.
    """

    def __init__(self, cap: int, most_terms: int) -> None:
        if cap >= (1 << 31) - 1:
            raise ValueError("no such limit")
        self._cap = cap
        self._most_terms = most_terms
        self._dead: set[int] = set()
        self._segments: list[_Part] = []
        self.clear_tail()

    @property
    def tail(self) -> int:
        """How many documents are in memory."""
        return len(self._tail.documents)

    @property
    def documents(self) -> int:
        """How many there are in all, also those that were removed."""
        return sum(len(part.documents) for part in self._parts())

    @property
    def segments(self) -> int:
        """How many segments are attached."""
        return len(self._segments)

    def add(
        self,
        rows: NDArray[np.uint32],
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
        offsets: NDArray[np.int64],
        groups: NDArray[np.uint8],
        days: NDArray[np.int32],
    ) -> None:
        """Add fingerprints under new rows, each with its group - a language - and its day, -2^31 if not known."""
        check_fingerprints(terms, weights, offsets, groups, days)
        if len(rows) != len(groups):
            raise ValueError("one row for each fingerprint")
        if (groups >= _MOST_GROUPS).any():
            raise ValueError("no such group")
        for i, (start, end) in enumerate(pairwise(offsets.tolist())):
            place = len(self._tail.documents)
            self._tail.documents.append((int(rows[i]), int(groups[i]), int(days[i])))
            for term, weight in zip(terms[start:end].tolist(), weights[start:end], strict=True):
                count, postings = self._tail.lists.get(term, _List(0, []))
                kept = [*postings, (place, weight)] if count < self._cap else []
                self._tail.lists[term] = _List(count + 1, kept)

    def search(
        self,
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
        offsets: NDArray[np.int64],
        groups: NDArray[np.uint8],
        days: NDArray[np.int32],
        window: int,
        most: int,
        least: float = 0.0,
    ) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.uint8], NDArray[np.int64]]:
        """The best documents of every group but its own, for each fingerprint.

        Parameters
        ----------
        window
            How many days apart they may be; any, if negative.
        most
            How many of each group.
        least
            What they must score, if not just something.

        Returns
        -------
        tuple
            Rows, group by group and the best first; their scores and groups; and offsets of the fingerprints.
        """
        check_fingerprints(terms, weights, offsets, groups, days)
        found, bounds = list[tuple[int, np.float32, int]](), [0]
        for i, (start, end) in enumerate(pairwise(offsets.tolist())):
            chosen = self._chosen(terms[start:end].tolist(), weights[start:end])
            taken: defaultdict[int, int] = defaultdict(int)
            for group, negative, row in sorted(self._scored(chosen, int(groups[i]), int(days[i]), window)):
                if taken[group] < most and -negative >= np.float32(least) and -negative > 0:
                    taken[group] += 1
                    found.append((row, -negative, group))
            bounds.append(len(found))
        columns = [list(own) for own in zip(*found, strict=True)] or [[], [], []]
        return (
            np.array(columns[0], np.uint32),
            np.array(columns[1], np.float32),
            np.array(columns[2], np.uint8),
            np.array(bounds, np.int64),
        )

    def remove(self, rows: NDArray[np.uint32]) -> None:
        """Find these rows no more, whatever is attached."""
        self._dead.update(rows.tolist())

    def freeze(self) -> dict[str, NDArray[np.uint32]]:
        """The tail as the arrays of a segment."""
        return self._tail.arrays

    def attach(self, **arrays: NDArray[np.uint32]) -> None:
        """Search the arrays of a segment, too.

        Raises
        ------
        ValueError
            If they cannot be those of a segment, or one of its rows is in another segment.
        """
        part = _Part.of(arrays)
        _check_rows([*self._segments, part])
        self._segments.append(part)

    def clear_tail(self) -> None:
        """Forget the documents in memory."""
        self._tail = _Part([], {})

    def detach_all(self) -> None:
        """Let go of all segments."""
        self._segments.clear()

    def _parts(self) -> list[_Part]:
        return [*self._segments, self._tail]

    def _chosen(self, terms: list[int], weights: NDArray[np.float32]) -> list[tuple[np.float32, int]]:
        """The weightiest terms that are in so many documents as are searched, and how much each counts."""
        chosen = [
            (weight, term)
            for term, weight in zip(terms, weights, strict=True)
            if 0 < sum(part.lists[term].size for part in self._parts() if term in part.lists) <= self._cap
        ]
        return sorted(chosen, key=lambda pair: (-pair[0], pair[1]))[: self._most_terms]

    def _scored(
        self, chosen: Sequence[tuple[np.float32, int]], group: int, day: int, window: int
    ) -> Iterable[tuple[int, np.float32, int]]:
        """Group, score and row of those that are searched; the score is negative, so that the best is first."""
        for part in self._parts():
            sums: dict[int, np.float32] = {}
            for weight, term in chosen:
                for place, own in part.lists[term].postings if term in part.lists else ():
                    sums[place] = sums.get(place, np.float32(0)) + weight * own
            for place, score in sums.items():
                row, of, other = part.documents[place]
                if of != group and row not in self._dead and _is_near(other, day, window):
                    yield of, -score, row


def merge_prints(
    segments: Sequence[dict[str, NDArray[np.uint32]]], dead: NDArray[np.uint32], cap: int
) -> dict[str, NDArray[np.uint32]]:
    """Several segments as one; documents whose rows are dead are left out.

    Raises
    ------
    ValueError
        If they cannot be segments, or a row is in two of them.
    """
    parts, gone = [_Part.of(arrays) for arrays in segments], set(dead.tolist())
    _check_rows(parts)
    merged, given_up = _Part([], {}), defaultdict[int, int](int)
    for part in parts:
        number = dict[int, int]()
        for place, document in enumerate(part.documents):
            if document[0] not in gone:
                number[place] = len(merged.documents)
                merged.documents.append(document)
        for term, (count, postings) in part.lists.items():
            if len(postings) < count:
                given_up[term] += count
            live = [(number[place], weight) for place, weight in postings if place in number]
            known = merged.lists.get(term, _List(0, [])).postings
            merged.lists[term] = _List(0, known + live)
    for term, (_, postings) in list(merged.lists.items()):
        count = len(postings) + given_up[term]
        merged.lists[term] = _List(min(count, 0xFFFFFFFF), [] if count > cap or given_up[term] else postings)
        if not count:
            del merged.lists[term]
    return merged.arrays


def _check_rows(parts: Sequence[_Part]) -> None:
    rows = [row for part in parts for row, _, _ in part.documents]
    if len(set(rows)) < len(rows):
        raise ValueError("a row twice in the segments")


def _is_near(one: int, other: int, window: int) -> bool:
    return window < 0 or _NO_DAY in (one, other) or abs(one - other) <= window
