"""The telling phrases of the rules for boilerplate; see ``anchors.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import xxhash

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["NO_LIMIT", "Anchors", "Phrase", "lead"]

NO_LIMIT: Final = 255


class Phrase(NamedTuple):
    """A phrase as it stands in folded text, a space behind it, and where in its sentence it tells."""

    folded: bytes
    before: int
    after: int
    sentence: int
    line: int
    leads: int


class Anchors:
    """Phrases to be looked for in documents and lines.

    Parameters
    ----------
    phrases
        Folded phrases, each followed by LF.
    reaches
        uint8 (phrases, 4): how many words may precede each in its sentence, how many may follow, how many that may
        have, and how many its line; or `NO_LIMIT`.
    leads
        uint64 (phrases,): a bit for each word that may come first in the sentence, by its hash, where there is a limit
        to those that precede.

    Raises
    ------
    ValueError
        If a phrase does not end, or the arrays do not fit.
    """

    def __init__(self, phrases: bytes, reaches: NDArray[np.uint8], leads: NDArray[np.uint64]) -> None:
        if phrases and not phrases.endswith(b"\n"):
            raise ValueError("a phrase that does not end")
        folded = phrases.split(b"\n")[:-1]
        if len(reaches) != len(folded) or len(leads) != len(folded):
            raise ValueError("reaches and leads for each phrase")
        found = zip(folded, reaches.tolist(), leads.tolist(), strict=True)
        self.phrases = [
            Phrase(phrase + b" ", before, after, sentence, line, own)
            for phrase, (before, after, sentence, line), own in found
            if phrase
        ]


def lead(word: bytes) -> int:
    """The bit of a word that comes first."""
    return 1 << (xxhash.xxh3_64_intdigest(word) & 63)
