"""Which stretches of many texts are boilerplate, without looking closely at more lines than need be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels import kernel
from dedup.near.signatures import HASH_SEED, permutations
from dedup.near.sketches import boilerplate_anchors
from dedup.text.boilerplate import Boilerplate, BoilerplateKind, find_addresses, find_lines
from dedup.text.packed import Packed, byte_spans
from dedup.text.tokens import words_and_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["find_stretches", "may_hold_address"]

_LINE_END: Final = re.compile("[\n\r\f\x85\u2028\u2029]")
_TEXTS_AT_ONCE: Final = 512

Stretches = list[tuple[int, int]]


def may_hold_address(text: str) -> bool:
    """Whether it is worth to look for web addresses in a text."""
    return "://" in text or "www." in text or "WWW." in text


def find_stretches(encoded: Sequence[bytes], anchored: Sequence[bool] | None = None) -> list[Stretches]:
    """The boilerplate of each text, as bytes from its start; nothing where a text is nothing but boilerplate.

    The rules look at one line at a time, but for the titles below a heading. So the kernel first says which lines hold
    one of their anchors, and only those are looked at. If it has said already which texts hold none, `anchored` spares
    these.
    """
    stretches: list[Stretches] = []
    for start in range(0, len(encoded), _TEXTS_AT_ONCE):
        part = encoded[start : start + _TEXTS_AT_ONCE]
        found = _found_in(part, anchored[start : start + _TEXTS_AT_ONCE] if anchored else [True] * len(part))
        nothing_left = _words_left(part, found) == 0
        stretches += [[] if nothing else one for nothing, one in zip(nothing_left, found, strict=True)]
    return stretches


def _found_in(encoded: Sequence[bytes], anchored: Sequence[bool]) -> list[Stretches]:
    texts = [one.decode() for one in encoded]
    lines: list[str] = []
    places: list[tuple[int, int]] = []  # of each line: its text, and where in it the line starts
    for i in (i for i, flag in enumerate(anchored) if flag):
        text, at = texts[i], 0
        for line in _LINE_END.split(text):
            lines.append(line)
            places.append((i, at))
            at += len(line) + 1
    found: list[list[Boilerplate]] = [[] for _ in texts]
    hits = _anchored(lines)
    for hit, (words, spans, _) in zip(hits, words_and_spans([lines[hit] for hit in hits]), strict=True):
        i, at = places[hit]
        for b in find_lines(lines[hit], words, spans):
            found[i].append(Boilerplate(b.start + at, b.end + at, b.kind))
    # The titles below a heading stand on other lines.
    headed = [i for i, of in enumerate(found) if any(b.kind is BoilerplateKind.RELATED for b in of)]
    for i, (words, spans, _) in zip(headed, words_and_spans([texts[i] for i in headed]), strict=True):
        found[i] = find_lines(texts[i], words, spans)
    for text, of in zip(texts, found, strict=True):
        if may_hold_address(text):
            of += list(find_addresses(text, of))
            of.sort(key=lambda stretch: stretch.start)
    return [
        byte_spans(one, [(b.start, b.end) for b in of]) if of else [] for one, of in zip(encoded, found, strict=True)
    ]


def _anchored(lines: Sequence[str]) -> list[int]:
    packed = Packed.of([line.encode() for line in lines])
    sketched = kernel.sketch(*packed.arrays, *permutations(), *boilerplate_anchors(), HASH_SEED, 0, 0, 0, 0, False)
    hits: list[int] = np.flatnonzero(sketched["anchored"]).tolist()
    return hits


def _words_left(encoded: Sequence[bytes], stretches: Sequence[Stretches]) -> NDArray[np.uint32]:
    """How many words of each text are not boilerplate; 1 where none was found."""
    left = np.ones(len(encoded), np.uint32)
    chosen = [i for i, one in enumerate(stretches) if one]
    if chosen:
        packed = Packed.of([encoded[i] for i in chosen]).without([stretches[i] for i in chosen])
        found = kernel.tokens(*packed.arrays, HASH_SEED, False, False)
        left[chosen] = np.diff(found["offsets"])
    return left
