"""How rare terms are in English news: the table of document counts that comes with the package.

A term's weight must not depend on what else a collection holds: it may hold five documents.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.crosslang.lexicon import FOLDER
from dedup.crosslang.pivot import NAME, NUMBER, WORD, term_of
from dedup.kernels import kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["rarity"]

_SIGNS: Final = {"~": NAME, "#": NUMBER}
#: A term that is not listed counts as if so many documents had it; the table begins at five.
_UNLISTED: Final = 2.5


@functools.cache
def rarity() -> Any:
    """The inverse document frequency of every term, as the kernel takes it.

    Each line of the table is a stem, ``~`` and the consonants of a name, or ``#`` and a number (mantissa ``e``
    exponent), then a tab and how many documents have it; the first line says how many there are.
    """
    lines = (FOLDER / "background.tsv").read_text("utf-8").split("\n")
    total = int(lines[0].rpartition(" ")[2])
    rows = [line.split("\t") for line in lines[1:] if line]
    terms = np.array([_term(text) for text, _ in rows], np.uint32)
    return kernel.Rarity(
        terms, _weight(np.array([int(count) for _, count in rows]), total), float(_weight(_UNLISTED, total))
    )


def _weight(count: NDArray[np.int64] | float, total: int) -> NDArray[np.float32]:
    return np.log((total + 1) / (np.asarray(count) + 0.5)).astype(np.float32)


def _term(text: str) -> int:
    kind = _SIGNS.get(text[0], WORD)
    if kind == NUMBER:
        mantissa, _, exponent = text[1:].partition("e")
        return int(kernel.TermTable.number_term(int(mantissa), int(exponent) + 64))
    return term_of(text if kind == WORD else text[1:], kind)
