"""The nouns of tracing: what was made of what, how sure that is, and what says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.model.collection import Passage, Span

__all__ = [
    "Account",
    "Agency",
    "Derivation",
    "DerivationKind",
    "Evidence",
    "EvidenceGroup",
    "Ledger",
    "Outcome",
    "RunnerUp",
    "Verdict",
]


class EvidenceGroup(StrEnum):
    """Signals that tell much the same: of each group the strongest counts.

    Examples
    --------
    >>> EvidenceGroup("credit") is EvidenceGroup.CREDIT
    True
    """

    CREDIT = "credit"
    DATE = "date"
    EDITS = "edits"
    ERRORS = "errors"
    TRANSLATION = "translation"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation about an ordered pair of documents.

    Parameters
    ----------
    group, signal
        What kind it is of.
    weight
        Log-odds that it adds for the second coming from the first; below 0 it speaks for the other way round.
    document, span
        Where it was read: the id of the document, and code points of its text, if it stands somewhere.
    note
        In words.
    """

    group: EvidenceGroup
    signal: str
    weight: float
    document: str
    span: Span | None = None
    note: str = ""

    def turned(self) -> Evidence:
        """The same about the pair the other way round."""
        return Evidence(self.group, self.signal, -self.weight, self.document, self.span, self.note)


class DerivationKind(StrEnum):
    """How one text was made of another.

    Examples
    --------
    >>> DerivationKind("copy") is DerivationKind.COPY
    True
    """

    COPY = "copy"
    REVISION = "revision"
    REWRITE = "rewrite"
    EXCERPT = "excerpt"
    TRANSLATION = "translation"


class Verdict(StrEnum):
    """How sure a derivation is: from .9 on copied, from .6 on probably, below that its direction is open."""

    COPIED = "copied"
    PROBABLY = "probably"
    UNDIRECTED = "undirected"

    @classmethod
    def of(cls, confidence: float) -> Verdict:
        """The verdict that a confidence bears.

        Examples
        --------
        >>> Verdict.of(0.95).value, Verdict.of(0.6).value, Verdict.of(0.59).value
        ('copied', 'probably', 'undirected')
        """
        return cls.COPIED if confidence >= _COPIED else cls.PROBABLY if confidence >= _PROBABLY else cls.UNDIRECTED


_COPIED: Final = 0.9
_PROBABLY: Final = 0.6


class Outcome(StrEnum):
    """What came out about a pair: one is made of the other, both are of a third, neither, or nothing is clear."""

    FORWARD = "a-to-b"
    BACKWARD = "b-to-a"
    COMMON = "common-source"
    INDEPENDENT = "independent"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The source that is next likely.

    Parameters
    ----------
    source
        Its id; None if that is none in the collection.
    confidence
        How likely it is, 0..1.
    margin
        How much less likely than the source that was taken.
    """

    source: str | None
    confidence: float
    margin: float


@dataclass(frozen=True, slots=True)
class Derivation:
    """A document and what it was made of.

    Parameters
    ----------
    source
        The id of the document it was made of, or of an agency whose text is not in the collection.
    derived
        The id of the document.
    kind
        How.
    confidence
        How likely this is its source, 0..1.
    verdict
        What that amounts to.
    runner_up
        The next likely source; None if there is no other.
    evidence
        What speaks for and against it, by group; weights are for `derived` coming from `source`.
    passages
        What stands in both, if they share wording or are translations: `a` of the source, `b` of the derived document.
    second
        Whether it is a further source, of a passage alone; every document has at most one that is not.
    """

    source: str
    derived: str
    kind: DerivationKind
    confidence: float
    verdict: Verdict
    runner_up: RunnerUp | None
    evidence: tuple[Evidence, ...] = ()
    passages: tuple[Passage, ...] = ()
    second: bool = False


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency or outlet that documents credit; if its own text is not in the collection, they meet in it.

    Parameters
    ----------
    id
        ``agency:`` and its id in the gazetteer.
    name
        What it is called.
    in_collection
        Whether a document of its own is in the collection.
    """

    id: str
    name: str
    in_collection: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """A matched pair, all that says who copied whom, and what it amounts to among all documents of the story.

    Parameters
    ----------
    a, b
        The ids of the two documents, ``a < b``.
    outcome
        What came out.
    forward, backward, common
        How likely b was made of a, a of b, and neither of the other but both of a third, here or not; 0..1.
    evidence
        What was observed; weights are for b coming from a.
    deciding
        Where nothing decides: the one fact that would, in words; else empty.
    """

    a: str
    b: str
    outcome: Outcome
    forward: float
    backward: float
    common: float
    evidence: tuple[Evidence, ...] = ()
    deciding: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """What is told of one story: its documents, and who has it from whom.

    Parameters
    ----------
    id
        The id of the story, or of the cluster if that is in no story.
    documents
        The ids of its documents.
    first
        For each document how likely it comes from no other one in the collection, 0..1.
    derivations
        The sources of its documents, by the id of the derived document, the second ones after the first.
    agencies
        The agencies that are credited and whose text is not here.
    ledgers
        The pairs that share wording or are translations, as far as they were looked at: each document's likeliest ones.
    """

    id: str
    documents: tuple[str, ...]
    first: tuple[float, ...]
    derivations: tuple[Derivation, ...] = ()
    agencies: tuple[Agency, ...] = ()
    ledgers: tuple[Ledger, ...] = ()
