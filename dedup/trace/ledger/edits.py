"""What two texts that share their wording have each for itself: an update adds, explains and tidies up.

Nothing of this proves who was first - the longer text is the later one in two of three cases - but together it says
something where dates say nothing. The words of both are aligned by their longest common subsequence.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.logistic import Logistic
from dedup.kernels import kernel
from dedup.model import Evidence, EvidenceGroup
from dedup.trace.ledger.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from rapidfuzz.distance import MatchingBlock

    from dedup.trace.ledger.words import Words
    from dedup.trace.witnesses import Witness

__all__ = ["FEATURES", "Block", "Own", "align", "asymmetries", "edit_evidence", "edits_between", "owned"]

#: What the first text has more than the second, all as differences of logarithms: words of its own, stretches of them,
#: their longest, those before what both share, in its middle and behind it; numbers, quotation marks and capitals among
#: them; shared words that it alone writes in capitals; words, words of its first line, quotation marks, digits,
#: paragraphs and brackets in all.
FEATURES: Final = (
    "own", "stretches", "longest", "head", "middle", "tail", "own_numbers", "own_quotes", "own_capitals", "shouted",
    "words", "title", "quotes", "digits", "paragraphs", "brackets",
)  # fmt: skip

_FILE: Final = Path(__file__).parents[2] / "lexicons" / "edits.tsv"


class Block(NamedTuple):
    """A stretch of words that both texts have: where it begins in each, and how many words it has."""

    one: int
    other: int
    size: int


class Own(NamedTuple):
    """What one text has that the other has not, in the order of the first ten of `FEATURES`."""

    words: int = 0
    stretches: int = 0
    longest: int = 0
    head: int = 0
    middle: int = 0
    tail: int = 0
    numbers: int = 0
    quotes: int = 0
    capitals: int = 0
    shouted: int = 0


def align(one: Words, other: Words) -> list[Block]:
    """The words that two texts share, in the order of both, as stretches.

    Of equally long alignments one is taken, and it is the same whichever text is given first.

    Parameters
    ----------
    one, other
        Words of one vocabulary.
    """
    if other.before(one):
        return [Block(a, b, size) for b, a, size in _blocks(other, one)]
    return [Block(a, b, size) for a, b, size in _blocks(one, other)]


def _blocks(one: Words, other: Words) -> list[MatchingBlock]:
    from rapidfuzz.distance import Indel

    return Indel.opcodes(one.code, other.code).as_matching_blocks()[:-1]  # in the last place that of their ends


def edits_between(one: str, other: str) -> NDArray[np.float64]:
    """Compare two texts that share much of their wording.

    Parameters
    ----------
    one, other
        The texts, without their boilerplate.

    Returns
    -------
    array
        float64 (features,), in the order of `FEATURES`; of the same pair the other way round the negative of it.

    Examples
    --------
    >>> found = edits_between("Oil rose. It fell later, he said.", "Oil rose.")
    >>> dict(zip(FEATURES, found.round(2).tolist()))["own"] > 0
    True
    """
    vocabulary = Vocabulary()
    both = vocabulary.words(one), vocabulary.words(other)
    blocks = align(*both)
    return asymmetries(*both, owned(*both, blocks))


def owned(one: Words, other: Words, blocks: Sequence[Block], least: int = 1) -> tuple[Own, Own]:
    """What each of two aligned texts has for itself.

    Parameters
    ----------
    one, other
        Their words.
    blocks
        What they share.
    least
        The words that a stretch must have to count as shared: a text in other words shares its "of the", too.
    """
    found = kernel.own_words(np.array(blocks, np.int64).reshape(-1, 3), one.flags, other.flags, least)
    first, second = found.tolist()
    return Own(*first), Own(*second)


def edit_evidence(one: Witness, other: Witness, differences: NDArray[np.float64], own: tuple[Own, Own]) -> Evidence:
    """What the edits say for the second text coming from the first.

    Parameters
    ----------
    one, other
        The documents.
    differences
        What `asymmetries` gave of them.
    own
        What each has for itself, for the note.
    """
    weight = float(model().weights @ differences)
    note = f"{_told(one, own[0])}; {_told(other, own[1])}"
    return Evidence(EvidenceGroup.EDITS, "edits", weight, other.document.id, None, note)


def _told(of: Witness, own: Own) -> str:
    numbers = f", {own.numbers} of them numbers" if own.numbers else ""
    return f"{of.document.id} has {own.words} words of its own{numbers}"


@cache
def model() -> Logistic:
    """The log-odds that the second text of a pair is the later one, fitted to natural revisions of one day."""
    return Logistic.read(_FILE, FEATURES)


def asymmetries(one: Words, other: Words, own: tuple[Own, Own]) -> NDArray[np.float64]:
    """What `edits_between` gives, of texts that are aligned already."""
    columns = [(*of_own, *words.whole) for of_own, words in zip(own, (one, other), strict=True)]
    found: NDArray[np.float64] = np.subtract(*np.log1p(np.array(columns, np.float64)))
    return found
