"""The nouns of dedup: small, frozen, and free of any behaviour that needs an engine.

The words are those of the README and are used everywhere in exactly that sense. Nothing here imports
NumPy, so that the command line can show its help without it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.trace.dates.found import FoundDate

__all__ = [
    "Account",
    "Agency",
    "Cluster",
    "Derivation",
    "DerivationKind",
    "Detail",
    "Document",
    "DocumentRecord",
    "Evidence",
    "EvidenceGroup",
    "Fact",
    "FactKind",
    "InputFile",
    "Ledger",
    "Match",
    "Outcome",
    "Passage",
    "Relation",
    "RunnerUp",
    "Skipped",
    "Span",
    "Story",
    "Verdict",
]


class Relation(StrEnum):
    """How the two documents of a match are related; the first that fits, in this order.

    Examples
    --------
    >>> Relation("near-duplicate") is Relation.NEAR_DUPLICATE
    True
    """

    EXACT = "exact"
    NEAR_DUPLICATE = "near-duplicate"
    EXCERPT = "excerpt"
    REWRITE = "rewrite"
    TRANSLATION = "translation"
    PARTIAL_TRANSLATION = "partial-translation"
    SAME_STORY = "same-story"


class Span(NamedTuple):
    """A stretch of a text: from code point `start` up to, not including, code point `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One text with an id and, where known, metadata.

    Parameters
    ----------
    id
        Unique within a collection.
    text
        The decoded text; all offsets that dedup reports count its code points.
    path
        The file the document came from, if any.
    language
        An ISO 639 code, where the source states one.
    published
        The publication date as the source states it.
    title, url, outlet
        Headline, web address and publisher, where the source states them.
    page_date
        The publication date that all the markup of its page amounts to, where a reader was asked to find it out.
    corrected
        The names of the fields above that the user's own table states, which goes before all else.
    own_published
        The publication date as the source states it, where `published` is what the user's own table says instead.

    Examples
    --------
    >>> Document("a", "Hello, world").id
    'a'
    """

    id: str
    text: str
    path: str | None = None
    language: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    page_date: FoundDate | None = None
    corrected: tuple[str, ...] = ()
    own_published: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that could not be read, or holds nothing to compare; the run went on without it.

    Parameters
    ----------
    source
        The file (or ``-``) the record stands in.
    record
        Its number in that file, from 1; 0 stands for the file itself.
    code
        A short, stable name of the reason, such as ``bad-json``.
    reason
        One sentence for people.
    """

    source: str
    record: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class InputFile:
    """One input file as it was read: where, how many bytes, and the SHA-256 of those bytes."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that two documents share, as spans of both original texts."""

    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Match:
    """A verified pair; ``a < b`` in id order.

    Parameters
    ----------
    a, b
        The ids of the two documents.
    relation
        How they are related.
    similarity
        The Jaccard similarity of their shingles, 0..1; None where it has no meaning.
    containment_a, containment_b
        The share of a's shingles that stands in b, and of b's that stands in a, 0..1.
    confidence
        How sure the relation is, 0..1.
    passages
        The passages they share; empty unless they were asked for.
    """

    a: str
    b: str
    relation: Relation
    similarity: float | None
    containment_a: float | None
    containment_b: float | None
    confidence: float
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """A star of `exact` and `near-duplicate` documents: every member itself matches the representative."""

    id: str
    members: tuple[str, ...]
    representative: str
    story: str | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Clusters and single documents that are joined by any other relation.

    Parameters
    ----------
    id
        The id of the first document of the story, in id order.
    clusters
        Ids of its clusters; a document that is in no cluster stands for itself.
    confidence
        The confidence of the weakest match that was needed to join them, 0..1.
    """

    id: str
    clusters: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document as a result lists it: everything but its text.

    Its language is what the source states, or else what was found out; so is a second one, if much of it is in another.
    Its date is that of publication as it was found, where somebody looked for it; outlet and title are as stated.
    """

    id: str
    path: str | None = None
    language: str | None = None
    published: str | None = None
    cluster: str | None = None
    story: str | None = None
    second_language: str | None = None
    date: str | None = None
    outlet: str | None = None
    title: str | None = None


class FactKind(StrEnum):
    """What a fact is about.

    Examples
    --------
    >>> FactKind("credit") is FactKind.CREDIT
    True
    """

    DATE = "date"
    CREDIT = "credit"
    NAME = "name"
    QUOTE = "quote"
    NUMBER = "number"
    EVENT = "event"
    BOILERPLATE = "boilerplate"


#: What a fact's details hold: all of it can be written as JSON.
Detail = str | int | float | bool | tuple[int, int] | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a document says about itself.

    Parameters
    ----------
    document
        The id of the document.
    kind
        What it is about.
    value
        What is said, in a form that can be compared: a date as ISO 8601 writes it, a source by its id.
    span
        Where in the text it stands; None where it was read from metadata.
    raw
        How it is written there.
    details
        What else is known of it, by name, in the order in which it is written; which names there are, its kind says.

    Examples
    --------
    >>> Fact("a", FactKind.DATE, "2021-06-28", Span(3, 13), "28/06/2021", {"precision": "day"}).value
    '2021-06-28'
    """

    document: str
    kind: FactKind
    value: str
    span: Span | None
    raw: str
    details: Mapping[str, Detail] = field(default_factory=dict, hash=False)


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
        return replace(self, weight=-self.weight)


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
