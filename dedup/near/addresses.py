"""The web addresses in many texts."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from dedup.kernels import kernel
from dedup.text.addresses import address_spans
from dedup.text.packed import byte_spans, code_point_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.text.packed import Packed

__all__ = ["find_addresses"]

_Stretches = list[tuple[int, int]]


def find_addresses(texts: Packed, taken: Mapping[int, _Stretches]) -> dict[int, _Stretches]:
    """The web addresses of each text that are not part of other boilerplate, as bytes from its start, by row.

    Nearly all are found by the kernel; what is left is a run of characters that takes a closer look, or one that other
    boilerplate is part of.
    """
    found = kernel.addresses(texts.text, texts.offsets)
    if not len(found):
        return {}
    rows, plain = found[:, 0], found[:, 4] > 0
    firsts = np.flatnonzero(np.diff(rows, prepend=rows[:1] + 1))
    all_plain = np.logical_and.reduceat(plain, firsts)
    spans = list(zip(found[:, 3].tolist(), found[:, 4].tolist(), strict=True))
    by_row: dict[int, _Stretches] = {}
    bounds = zip(firsts.tolist(), [*firsts[1:].tolist(), len(rows)], strict=True)
    for row, (first, end), is_plain in zip(rows[firsts].tolist(), bounds, all_plain.tolist(), strict=True):
        if is_plain and row not in taken:
            by_row[row] = spans[first:end]
        elif of_text := _closely(texts.encoded(row), found[first:end, 1:].tolist(), taken.get(row, [])):
            by_row[row] = of_text
    return by_row


def _closely(text: bytes, rows: Iterable[tuple[int, int, int, int]], taken: _Stretches) -> _Stretches:
    """The addresses in runs of a text."""
    capitals = b"HTTP" in text or b"WWW." in text
    found = []
    for (start, end), of_run in groupby(rows, itemgetter(0, 1)):
        plain = [(first, last) for _, _, first, last in of_run if last]
        inside = _within(taken, start, end)
        if plain and not inside:
            found += plain
        else:
            found += [(start + first, start + last) for first, last in _in_run(text[start:end], inside, capitals)]
    return found


def _within(stretches: _Stretches, start: int, end: int) -> _Stretches:
    """The parts of sorted, disjoint stretches that lie in text[start:end], in bytes from there."""
    parts = []
    for i in range(bisect_right(stretches, start, key=itemgetter(1)), len(stretches)):
        first, last = stretches[i]
        if first >= end:
            break
        parts.append((max(first, start) - start, min(last, end) - start))
    return parts


def _in_run(run: bytes, taken: _Stretches, capitals: bool) -> _Stretches:
    if run.isascii():
        return address_spans(run.decode(), taken, capitals=capitals)
    bounds = code_point_spans(run, np.array(taken, np.uint32).reshape(-1, 2)).tolist()
    return byte_spans(run, address_spans(run.decode(), [(start, end) for start, end in bounds], capitals=capitals))
