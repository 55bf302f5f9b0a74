"""How rare terms are in English news: the table of document counts that comes with the package.

A term's weight must not depend on what else a collection holds: it may hold five documents.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.crosslang.lexicon import FOLDER
from dedup.crosslang.pivot import NAME, WORD
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["rarity"]

_NAME, _NUMBER = "~#"
#: A term that is not listed counts as if so many documents had it; the table begins at five.
_UNLISTED: Final = 2.5


@functools.cache
def rarity() -> Any:
    """The inverse document frequency of every term, as the kernel takes it.

    Each line of the table is a stem, ``~`` and the consonants of a name, or ``#`` and a number (mantissa ``e``
    exponent), then a tab and how many documents have it; the first line says how many there are.
    """
    head, _, body = (FOLDER / "background.tsv").read_text("utf-8").partition("\n")
    total = int(head.rpartition(" ")[2])
    cells = body.replace("\t", "\n").split("\n")
    counts = np.array(list(map(int, cells[1::2])))
    return kernel.Rarity(_terms(cells[:-1:2]), _weight(counts, total), float(_weight(_UNLISTED, total)))


def _weight(count: NDArray[np.int64] | float, total: int) -> NDArray[np.float32]:
    return np.log((total + 1) / (np.asarray(count) + 0.5)).astype(np.float32)


def _terms(texts: list[str]) -> NDArray[np.uint32]:
    packed = Packed.of_texts([text.removeprefix(_NAME) for text in texts])
    hashes: NDArray[np.uint64] = kernel.hash_each(packed.text, packed.offsets, 0)
    names = np.array([text[0] == _NAME for text in texts])
    terms = (hashes & np.uint64(0xFFFFFFFC)).astype(np.uint32) | np.where(names, np.uint32(NAME), np.uint32(WORD))
    numbers = [i for i, text in enumerate(texts) if text[0] == _NUMBER]
    terms[numbers] = [_number(texts[i][1:]) for i in numbers]
    return terms


def _number(text: str) -> int:
    mantissa, _, exponent = text.partition("e")
    return int(kernel.TermTable.number_term(int(mantissa), int(exponent) + 64))
