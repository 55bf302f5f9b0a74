"""Fingerprints for the benchmarks, as the engine makes and searches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.search import CANDIDATES, POSTINGS, SEARCHED
from dedup.crosslang.terms import Translator
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Index", "prints"]

_AT_ONCE: Final = 500
_NO_DAY: Final = -(1 << 31)
_ENGLISH, _OTHER = 0, 1


def prints(texts: Sequence[str], language: str) -> Fingerprints:
    """Fingerprints of texts of one language."""
    translator = Translator.of(language)
    blocks = (list(texts[start : start + _AT_ONCE]) for start in range(0, len(texts), _AT_ONCE))
    return Fingerprints.joined([fingerprint(translator.terms(Packed.of_texts(block))) for block in blocks])


class Index:
    """English texts, to be searched with texts in another language.

    Parameters
    ----------
    parts
        Their fingerprints.
    """

    def __init__(self, *parts: Fingerprints) -> None:
        self._index: Any = kernel.TermIndex(POSTINGS, SEARCHED)
        for part in parts:
            self.add(part)

    def __len__(self) -> int:
        return len(self._index)

    def add(self, part: Fingerprints) -> None:
        """Add more of them."""
        self._index.add(*_arrays(part, _ENGLISH))

    def ranks(self, queries: Fingerprints, first: int) -> list[int | None]:
        """The rank of the row ``first + i`` among what query i finds, from 0; None if that does not find it."""
        rows, _, bounds = self.search(queries)
        ranks = list[int | None]()
        for i in range(len(queries)):
            found = rows[bounds[i] : bounds[i + 1]].tolist()
            ranks.append(found.index(first + i) if first + i in found else None)
        return ranks

    def search(self, queries: Fingerprints) -> tuple[Any, Any, Any]:
        """The rows that each finds, their scores, and offsets."""
        found: tuple[Any, Any, Any] = self._index.search(*_arrays(queries, _OTHER), -1, CANDIDATES)
        return found


def _arrays(own: Fingerprints, group: int) -> tuple[Any, ...]:
    days = np.full(len(own), _NO_DAY, np.int32)
    return own.terms, own.weights, own.offsets, np.full(len(own), group, np.uint8), days
