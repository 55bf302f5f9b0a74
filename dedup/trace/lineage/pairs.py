"""Pairs of documents of one story with all that was observed about them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.model import Relation
from dedup.trace.ledger.credits import credit_evidence
from dedup.trace.ledger.edits import FEATURES, Own, align, asymmetries, edit_evidence, owned
from dedup.trace.ledger.kept import Kept, Sentence, compared, sentences_of
from dedup.trace.ledger.moments import date_evidence
from dedup.trace.ledger.quoted import quote_evidence
from dedup.trace.ledger.rendered import Traces, translation_evidence
from dedup.trace.ledger.slips import Slip, slip_evidence, slips_between
from dedup.trace.ledger.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.model import Evidence
    from dedup.trace.ledger.words import Words
    from dedup.trace.witnesses import Witness

__all__ = ["ACROSS", "Observed", "Related", "Story"]

#: The relations between languages.
ACROSS = frozenset({"translation", "partial-translation"})
#: Words in a row that count as shared: any two texts in one language share their "of the".
_SOLID = 3


class Related(NamedTuple):
    """A matched pair of a story.

    Parameters
    ----------
    one, other
        The places of its documents in the story.
    relation
        How they are related.
    of_one, of_other
        The share of each that stands in the other, 0..1.
    """

    one: int
    other: int
    relation: Relation
    of_one: float
    of_other: float


class Observed(NamedTuple):
    """A pair with what was observed.

    Parameters
    ----------
    related
        The pair.
    evidence
        What was observed; weights are for the second coming from the first.
    own
        What each has for itself; of texts in two languages nothing.
    sizes
        How many words each has.
    asymmetries
        float64 (features,): what `dedup.trace.ledger.edits` finds.
    slips
        The words that only one of them has right.
    kept
        What became of the sentences of each in the other.
    """

    related: Related
    evidence: tuple[Evidence, ...]
    own: tuple[Own, Own]
    sizes: tuple[int, int]
    asymmetries: NDArray[np.float64]
    slips: tuple[Slip, ...] = ()
    kept: tuple[Kept, Kept] = (Kept(), Kept())


class Story:
    """The documents of one story, and what is known of all of them together.

    Parameters
    ----------
    witnesses
        The documents.
    """

    def __init__(self, witnesses: Sequence[Witness]) -> None:
        self.witnesses = witnesses
        self._vocabulary = Vocabulary()
        self._traces: dict[int, Traces] = {}

    @cached_property
    def words(self) -> list[Words]:
        """The words of each document, without boilerplate and credits."""
        return [self._vocabulary.words(one.document.text, one.beside) for one in self.witnesses]

    @cached_property
    def known(self) -> Counter[str]:
        """In how many documents each word stands."""
        return Counter(word for words in self.words for word in set(words.folded))

    @cached_property
    def sentences(self) -> list[list[Sentence]]:
        """The sentences of each document."""
        together = zip(self.witnesses, self.words, strict=True)
        return [sentences_of(one.document.text, words, one.language) for one, words in together]

    def traces(self, place: int) -> Traces:
        """The traces of a translator in a document."""
        if place not in self._traces:
            self._traces[place] = Traces.of(self.witnesses[place].document.text)
        return self._traces[place]

    def observe(self, related: Related) -> Observed:
        """Look at a pair."""
        one, other = self.witnesses[related.one], self.witnesses[related.other]
        found = [
            *credit_evidence(one.publisher, other.document.id, other.credits),
            *(own.turned() for own in credit_evidence(other.publisher, one.document.id, one.credits)),
            *date_evidence(one, other),
        ]
        if related.relation in ACROSS:
            traces = self.traces(related.one), self.traces(related.other)
            found += translation_evidence(one, other, traces, (related.of_one, related.of_other))
            sizes = len(one.document.text), len(other.document.text)
            return Observed(related, tuple(found), (Own(), Own()), sizes, np.zeros(len(FEATURES)))
        words = self.words[related.one], self.words[related.other]
        blocks = align(*words)
        slips = slips_between(*words, blocks, self.known)
        found += [*slip_evidence(one, other, words, slips), *quote_evidence(one, other)]
        differences = asymmetries(*words, owned(*words, blocks))
        own = owned(*words, blocks, _SOLID)
        if related.relation != Relation.EXCERPT:  # an excerpt is no version of the whole
            found.append(edit_evidence(one, other, differences, own))
        kept = compared(*words, self.sentences[related.one], self.sentences[related.other])
        sizes = len(words[0]), len(words[1])
        return Observed(related, tuple(found), own, sizes, differences, tuple(slips), kept)
