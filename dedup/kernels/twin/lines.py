"""The places in texts that the rules for boilerplate need look at; see ``lines.h``."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.anchors import NO_LIMIT, lead
from dedup.kernels.twin.documents import documents
from dedup.kernels.twin.fold import fold, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.kernels.twin.anchors import Anchors, Phrase
    from dedup.kernels.twin.fold import Token

__all__ = ["anchored_lines"]

_LINE_END: Final = re.compile(rb"[\n\r\f]|\xc2\x85|\xe2\x80[\xa8\xa9]")
_STOP: Final = "|".join([r"[.!?]", *"…؟۔।։።"]).encode()
_WIDE_STOP: Final = "|".join("。！？｡").encode()  # behind which there need be no space
_SPACE: Final = rb"[\t-\r\x1c- ]"
_BOUND: Final = re.compile(rb"(?:%b).*(?:%b|[\x80-\xff])|%b" % (_STOP, _SPACE, _WIDE_STOP), re.DOTALL)
_LABEL: Final = re.compile(rb"[:>|\x80-\xff]|%b-%b" % (_SPACE, _SPACE))
# Of phrases the sentences of which have no limit.
_ANY_BOUND: Final = re.compile(rb"[.!?\x80-\xff]")
_ANY_LABEL: Final = re.compile(rb"[.!?:>|\-\x80-\xff]")


def anchored_lines(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    wanted: NDArray[np.uint8],
    anchors: Anchors,
) -> NDArray[np.uint32]:
    """Where in the lines of documents a phrase begins that is no farther from its sentence's bounds than it reaches.

    And the sentence begins with one of its leads, and it and the line have no more words than they may. Bounds may be
    wherever a line, a number, or anything but plain ASCII comes before or after; those of a sentence that has a limit
    only at a stop, if white space follows that has to.

    Parameters
    ----------
    wanted
        uint8 (documents,): which of them to look at.
    anchors
        The phrases.

    Returns
    -------
    numpy.ndarray
        uint32 (places, 6), ascending: document, start and end of the line in bytes from the document's start, how many
        tokens the line has, number of the token in it, and where in it that begins, in bytes.

    Raises
    ------
    ValueError
        If the arrays do not fit each other.
    """
    encoded = documents(text, offsets)
    if len(wanted) != len(encoded):
        raise ValueError("one flag for each document")
    rows = [
        (i, start, end, *place)
        for i, document in enumerate(encoded)
        if wanted[i]
        for start, end in _lines(document)
        for place in _anchored(document[start:end], anchors.phrases)
    ]
    return np.array(rows, np.uint32).reshape(-1, 6)


def _lines(document: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _LINE_END.finditer(document):
        yield at, found.start()
        at = found.end()
    yield at, len(document)


def _anchored(line: bytes, phrases: Sequence[Phrase]) -> list[tuple[int, int, int]]:
    found = list(fold(line))
    whole = b" " + joined(found)
    present = [phrase for phrase in phrases if b" " + phrase.folded in whole]
    if not present:
        return []
    starts = np.cumsum([1] + [len(token.folded.encode()) + 1 for token in found]).tolist()
    bounds = {limited: _bounds(line, found, limited) for limited in {one.sentence != NO_LIMIT for one in present}}
    leads = [lead(token.folded.encode()) for token in found]

    def may_tell(i: int, phrase: Phrase) -> bool:
        if not whole.startswith(phrase.folded, starts[i]) or NO_LIMIT != phrase.line < len(found):
            return False
        cuts, begins, ends = bounds[phrase.sentence != NO_LIMIT]
        following = min(i + phrase.folded.count(b" "), len(found))
        before = range(max(i - phrase.before, 0), i + 1)
        return (
            (phrase.before == NO_LIMIT or any(begins[k] and leads[k] & phrase.leads for k in before))
            and (phrase.after == NO_LIMIT or any(ends[following : following + phrase.after + 1]))
            and (phrase.sentence == NO_LIMIT or _words(cuts, i) <= phrase.sentence)
        )

    hits = [i for i in range(len(found)) if any(may_tell(i, phrase) for phrase in present)]
    return [(len(found), i, found[i].start) for i in hits]


def _bounds(line: bytes, found: Sequence[Token], limited: bool) -> tuple[list[bool], list[bool], list[bool]]:
    """Whether a sentence is cut before each word; may begin with it, a number apart; and may end, or a label may."""
    gaps = [(one.end, other.start) for one, other in pairwise(found)]
    if limited:
        # What a second word begins with may be white space that folding drops.
        wide = [line[start : end + (start < end and line[end] >= 0x80)] for start, end in gaps]
        cuts = [_BOUND.search(gap) is not None for gap in wide]
        signs = [_LABEL.search(line[start:end]) is not None for start, end in gaps]
        labels = [cut or sign for cut, sign in zip(cuts, signs, strict=True)]
    else:
        cuts = [_ANY_BOUND.search(line[start:end]) is not None for start, end in gaps]
        labels = [_ANY_LABEL.search(line[start:end]) is not None for start, end in gaps]
    numbers = [_is_number(token) for token in found]
    begins = [True, *(cut or number for cut, number in zip(cuts, numbers, strict=False))]
    ends = [number or label for number, label in zip(numbers, [False, *labels], strict=True)]
    return [True, *cuts, True], begins, [*ends, True]


def _words(cuts: Sequence[bool], i: int) -> int:
    """How many words the sentence of this one has."""
    first = next(k for k in range(i, -1, -1) if cuts[k])
    return cuts.index(True, i + 1) - first


def _is_number(token: Token) -> bool:
    return re.fullmatch("[0-9]+", token.folded) is not None
