"""The places in texts that the rules for boilerplate need look at; see ``lines.h``."""

from __future__ import annotations

import re
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
_BEFORE_SENTENCE: Final = re.compile(rb"[.!?\x80-\xff]")
_AFTER_SENTENCE: Final = re.compile(rb"[.!?:>|\-\x80-\xff]")


def anchored_lines(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    wanted: NDArray[np.uint8],
    anchors: Anchors,
) -> NDArray[np.uint32]:
    """Where in the lines of documents a phrase begins that is no farther from its sentence's bounds than it reaches.

    And the sentence begins with one of its leads. Bounds may be wherever a line, a number, or anything but plain ASCII
    comes before or after.

    Parameters
    ----------
    wanted
        uint8 (documents,): which of them to look at.
    anchors
        The phrases.

    Returns
    -------
    numpy.ndarray
        uint32 (places, 4), ascending: document, start and end of the line in bytes from the document's start, number of
        the token in the line.

    Raises
    ------
    ValueError
        If the arrays do not fit each other.
    """
    encoded = documents(text, offsets)
    if len(wanted) != len(encoded):
        raise ValueError("one flag for each document")
    rows = [
        (i, start, end, token)
        for i, document in enumerate(encoded)
        if wanted[i]
        for start, end in _lines(document)
        for token in _anchored(document[start:end], anchors.phrases)
    ]
    return np.array(rows, np.uint32).reshape(-1, 4)


def _lines(document: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _LINE_END.finditer(document):
        yield at, found.start()
        at = found.end()
    yield at, len(document)


def _anchored(line: bytes, phrases: Sequence[Phrase]) -> list[int]:
    found = list(fold(line))
    whole = b" " + joined(found)
    present = [phrase for phrase in phrases if b" " + phrase.folded in whole]
    if not present:
        return []
    starts = np.cumsum([1] + [len(token.folded.encode()) + 1 for token in found]).tolist()
    begins = [i == 0 or _is_number(found[i - 1]) or _parts(line, found, i, _BEFORE_SENTENCE) for i in range(len(found))]
    ends = [_is_number(found[i]) or (i > 0 and _parts(line, found, i, _AFTER_SENTENCE)) for i in range(len(found))]
    ends.append(True)
    leads = [lead(token.folded.encode()) if begin else 0 for token, begin in zip(found, begins, strict=True)]

    def may_tell(i: int, phrase: Phrase) -> bool:
        if not whole.startswith(phrase.folded, starts[i]):
            return False
        following = min(i + phrase.folded.count(b" "), len(found))
        return (
            phrase.before == NO_LIMIT or any(bit & phrase.leads for bit in leads[max(i - phrase.before, 0) : i + 1])
        ) and (phrase.after == NO_LIMIT or any(ends[following : following + phrase.after + 1]))

    return [i for i in range(len(found)) if any(may_tell(i, phrase) for phrase in present)]


def _is_number(token: Token) -> bool:
    return re.fullmatch("[0-9]+", token.folded) is not None


def _parts(line: bytes, found: Sequence[Token], i: int, signs: re.Pattern[bytes]) -> bool:
    return signs.search(line[found[i - 1].end : found[i].start]) is not None
