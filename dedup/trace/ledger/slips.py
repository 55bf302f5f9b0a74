"""Slips: a word misspelt in one text and right in the other. Slips are made once, and copied with the text.

That two texts differ by a slip says which has it only if a third one, or a dictionary, knows the word: here the other
texts of the story. Who has a slip that its source has not has made it, which is rare; who lacks one has mended it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Evidence, EvidenceGroup, Span
from dedup.trace.ledger.evidence import weights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.ledger.edits import Block
    from dedup.trace.ledger.words import Words
    from dedup.trace.witnesses import Witness

__all__ = ["Slip", "slip_evidence", "slips_between"]

#: Letters of a word that can be misspelt, and letters that differ then.
_LEAST_LETTERS: Final = 4
_MOST_EDITS: Final = 2


class Slip(NamedTuple):
    """A slip of one of two texts.

    Parameters
    ----------
    in_one
        Whether the first text has it, or else the second.
    one, other
        The place of the word in each, as a word.
    """

    in_one: bool
    one: int
    other: int


def slips_between(one: Words, other: Words, blocks: Sequence[Block], known: Callable[[str], int]) -> list[Slip]:
    """The words that only one of two aligned texts has right.

    Parameters
    ----------
    one, other, blocks
        The texts, and what they share.
    known
        Says how many texts of the story have a word, without case.

    Examples
    --------
    >>> from dedup.trace.ledger.edits import align
    >>> from dedup.trace.ledger.words import Vocabulary
    >>> vocabulary = Vocabulary()
    >>> one, other = vocabulary.words("the minstry said so"), vocabulary.words("the ministry said so")
    >>> slips_between(one, other, align(one, other), {"minstry": 1, "ministry": 2}.__getitem__)
    [Slip(in_one=True, one=1, other=1)]
    """
    from rapidfuzz.distance import Levenshtein

    found, before = list[Slip](), (0, 0)
    for a, b, size in blocks:
        if (a, b) == (before[0] + 1, before[1] + 1):
            first, second = one.folded(a - 1), other.folded(b - 1)
            near = Levenshtein.distance(first, second, score_cutoff=_MOST_EDITS) <= _MOST_EDITS
            if (
                near
                and _is_word(first)
                and _is_word(second)
                and (of_one := known(first)) != (of_other := known(second))
            ):
                found.append(Slip(of_one < of_other, a - 1, b - 1))
        before = a + size, b + size
    return found


def slip_evidence(one: Witness, other: Witness, words: tuple[Words, Words], slips: Sequence[Slip]) -> list[Evidence]:
    """What slips say for the second text coming from the first: what is mended was there before."""
    weight = weights(EvidenceGroup.ERRORS)["mended"]
    found = []
    for slip in slips:
        of, at = (one, 0) if slip.in_one else (other, 1)
        place = slip[1 + at]
        wrong, right = words[at].words[place], words[1 - at].words[slip[2 - at]]
        span = Span(int(words[at].starts[place]), int(words[at].ends[place]))
        note = f"has {wrong!r} where the other has {right!r}"
        signed = weight if slip.in_one else -weight
        found.append(Evidence(EvidenceGroup.ERRORS, "mended", signed, of.document.id, span, note))
    return found


def _is_word(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and word.isalpha()
