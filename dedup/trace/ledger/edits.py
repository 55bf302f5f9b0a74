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
from dedup.model import Evidence, EvidenceGroup
from dedup.trace.ledger.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

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
#: Words from the beginning of a text that are its head.
_HEAD: Final = 12


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
    if other.folded < one.folded:
        return [Block(a, b, size) for b, a, size in _blocks(other, one)]
    return [Block(*block) for block in _blocks(one, other)]


def _blocks(one: Words, other: Words) -> list[tuple[int, int, int]]:
    from rapidfuzz.distance import Indel

    opcodes = Indel.opcodes(one.code, other.code)
    return [(edit.src_start, edit.dest_start, edit.src_end - edit.src_start) for edit in opcodes if edit.tag == "equal"]


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
    shared = [block for block in blocks if block.size >= least]
    shouted = [0, 0]
    upper, lower = one.shouted, other.shouted
    if upper[-1] or lower[-1]:
        for a, b, size in shared:
            if upper[a + size] - upper[a] != lower[b + size] - lower[b]:
                _shout(one, other, Block(a, b, size), shouted)
    first = _own(one, [(a, size) for a, _, size in shared])._replace(shouted=shouted[0])
    return first, _own(other, [(b, size) for _, b, size in shared])._replace(shouted=shouted[1])


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


def _shout(one: Words, other: Words, block: Block, counts: list[int]) -> None:
    """Count the words of a stretch that only one of the texts has in capitals."""
    a, b, size = block
    for i in range(size):
        of_one = one.shouted[a + i + 1] > one.shouted[a + i]
        of_other = other.shouted[b + i + 1] > other.shouted[b + i]
        counts[0] += of_one and not of_other
        counts[1] += of_other and not of_one


def asymmetries(one: Words, other: Words, own: tuple[Own, Own]) -> NDArray[np.float64]:
    """What `edits_between` gives, of texts that are aligned already."""
    columns = [(*of_own, *words.whole) for of_own, words in zip(own, (one, other), strict=True)]
    found: NDArray[np.float64] = np.subtract(*np.log1p(np.array(columns, np.float64)))
    return found


def _own(words: Words, shared: Sequence[tuple[int, int]]) -> Own:
    """What stands between, before and after the stretches that are shared."""
    stretches, before = list[tuple[int, int]](), 0
    for start, size in [*shared, (len(words), 0)]:
        if start > before:
            stretches.append((before, start))
        before = start + size
    tail = sum(end - start for start, end in stretches if end == len(words))
    head = sum(end - start for start, end in stretches if start < _HEAD and end < len(words))
    total = sum(end - start for start, end in stretches)

    def among(before_each: list[int]) -> int:
        return sum([before_each[end] - before_each[start] for start, end in stretches])

    return Own(
        total,
        len(stretches),
        max((end - start for start, end in stretches), default=0),
        head,
        total - head - tail,
        tail,
        among(words.numbers),
        among(words.quotes),
        among(words.capitals),
    )
