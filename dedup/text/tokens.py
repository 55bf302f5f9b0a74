"""Folded tokens of one text: what dedup compares, and where each stands in the original."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.kernels import kernel
from dedup.model import Span
from dedup.text.packed import Packed, code_point_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Tokens", "fold", "folded", "tokenize", "words_and_bounds", "words_and_spans"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The folded tokens of a text.

    Parameters
    ----------
    words
        The tokens: words, and in scripts without spaces single characters with their marks.
    spans
        Where each stands in the text, in code points.
    unspaced
        Whether each is a character of a script without spaces.
    """

    words: list[str]
    spans: list[Span]
    unspaced: list[bool]


def tokenize(text: str) -> Tokens:
    """Fold a text and cut it into tokens.

    Harmless variants of a text - Unicode forms, case, Arabic and Hebrew marks, tatweel, zero-width characters, quotes,
    dashes, white space - have the same tokens. What folding does is listed in :mod:`dedup.text.unicode_table`.

    Parameters
    ----------
    text
        Any text of less than 128 MiB in UTF-8.

    Returns
    -------
    Tokens
        Folded tokens (in NFKD) with their places in code points of `text`.

    Raises
    ------
    ValueError
        If the text is too long.

    Examples
    --------
    >>> tokenize("The “Naïve” well\u00adknown—ﬁles").words == ["the", "nai\u0308ve", "wellknown", "files"]
    True
    >>> tokenize("2017年").words
    ['2017', '年']
    """
    [(words, spans, unspaced)] = words_and_spans([text])
    return Tokens(words, list(map(Span._make, spans)), unspaced)


def words_and_spans(texts: Sequence[str]) -> list[tuple[list[str], list[tuple[int, int]], list[bool]]]:
    """The three lists of `Tokens` for each of several texts, where there are many and time counts.

    Examples
    --------
    >>> [words for words, _, _ in words_and_spans(["One text", "Another"])]
    [['one', 'text'], ['another']]
    """
    found, words, starts, ends = _cut(texts)
    unspaced = found["unspaced"].astype(bool).tolist()
    spans = list(zip(starts, ends, strict=True))
    return [(words[own], spans[own], unspaced[own]) for own in _slices(found)]


def words_and_bounds(texts: Sequence[str]) -> list[tuple[list[str], list[int], list[int]]]:
    """The tokens of each of several texts, where each starts, and where it ends: in half the time.

    Examples
    --------
    >>> words_and_bounds(["One text"])
    [(['one', 'text'], [0, 4], [3, 8])]
    """
    found, words, starts, ends = _cut(texts)
    return [(words[own], starts[own], ends[own]) for own in _slices(found)]


def _cut(texts: Sequence[str]) -> tuple[dict[str, Any], list[str], list[int], list[int]]:
    """What the kernel says of texts, and of all of them, one after the other, the tokens and where they stand."""
    packed = Packed.of_texts(list(texts))
    found = kernel.tokens(*packed.arrays, 0, True, True)
    words = found["folded"].decode().split(" ")
    encoded, places = packed.text.tobytes(), found["spans"].T
    if len(texts) > 1:  # all at once: there may be thousands of short texts
        counts = np.diff(found["offsets"])
        lengths = np.array([0, *map(len, texts)], np.int64)
        places = code_point_spans(encoded, places + np.repeat(packed.offsets[:-1], counts))
        starts, ends = (places - np.repeat(np.cumsum(lengths)[:-1], counts)).tolist()
    else:
        starts, ends = code_point_spans(encoded, places).tolist()
    return found, words, starts, ends


def _slices(found: Mapping[str, Any]) -> list[slice]:
    return [slice(start, end) for start, end in pairwise(found["offsets"].tolist())]


def folded(texts: Iterable[str]) -> list[str]:
    """The tokens of each of several texts as they stand in folded text, a space behind each.

    Examples
    --------
    >>> folded(["One text", "", "Another"])
    ['one text ', '', 'another ']
    """
    found = kernel.tokens(*Packed.of_texts(list(texts)).arrays, 0, False, True)
    whole = found["folded"]
    return [whole[start:end].decode() for start, end in pairwise(found["folded_offsets"].tolist())]


def fold(text: str) -> str:
    """The folded tokens of a text, joined by single spaces; folding that again changes nothing.

    Examples
    --------
    >>> fold("ＢＡＫＵ,  Straße") == fold("Baku strasse") == "baku strasse"
    True
    """
    return folded([text])[0][:-1]
