"""Web addresses; see ``addresses.h``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels.twin.documents import documents

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["addresses"]

_RUN: Final = re.compile(rb"[^\t\n\v\f\r\x1c-\x20\"'<>|\\^`{}]+")
_HOLDS_ADDRESS: Final = re.compile(rb"://|www\.|WWW\.")
_BEGINNING: Final = re.compile(rb"://|[wW]{3}\.")
_SCHEME: Final = re.compile(rb"https?\Z")
_STOP_OUTSIDE_ASCII: Final = re.compile(
    rb"\xc2[\x85\xa0\xab\xbb]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\x98\x99\x9c\x9d\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80"
)
_TRAIL: Final = frozenset(b".,;:!?)]")
_ELLIPSIS: Final = "…".encode()


def addresses(text: NDArray[np.uint8], offsets: NDArray[np.int64]) -> NDArray[np.uint32]:
    """Of the documents that hold "://", "www." or "WWW.", the runs of possible characters around "://" and any "www.".

    Returns
    -------
    numpy.ndarray
        uint32 (addresses, 5): document, start and end of the run, and start and end of an address in it, in bytes from
        the document's start. Where a run takes a closer look, there is one row for it, and the last two are 0.

    Raises
    ------
    ValueError
        If the offsets do not fit the text.
    """
    rows = []
    for i, document in enumerate(documents(text, offsets)):
        if not _HOLDS_ADDRESS.search(document):
            continue
        for run in _RUN.finditer(document):
            if _BEGINNING.search(run.group()):
                plain = _plain_addresses(run.group()) or [(-run.start(), -run.start())]
                rows += [(i, *run.span(), run.start() + start, run.start() + end) for start, end in plain]
    return np.array(rows, np.uint32).reshape(-1, 5)


def _plain_addresses(run: bytes) -> list[tuple[int, int]] | None:
    found: list[tuple[int, int]] = []
    done = 0
    while begins := _BEGINNING.search(run, done):
        start, least = begins.span()
        if begins.group() == b"://":
            scheme = _SCHEME.search(run, done, start)
            if scheme is None:
                return None
            start = scheme.start()
        elif begins.group() != b"www.":
            return None
        if start > 0 and (run[start - 1] >= 0x80 or run[start - 1 : start].isalnum()):
            return None
        stop = _STOP_OUTSIDE_ASCII.search(run, least)
        done = stop.start() if stop else len(run)
        end = _without_trail(run, least, done)
        if end == least:
            return None
        found.append((start, end))
    return found


def _without_trail(run: bytes, least: int, end: int) -> int:
    while end > least:
        if run[end - 1] in _TRAIL:
            end -= 1
        elif run.endswith(_ELLIPSIS, least, end):
            end -= 3
        else:
            break
    return end
