"""The nouns of a collection: its documents, what could not be read, and how the documents are related."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dedup.trace.dates.found import FoundDate

__all__ = [
    "Cluster",
    "Document",
    "DocumentRecord",
    "InputFile",
    "Match",
    "Passage",
    "Relation",
    "Revisit",
    "Skipped",
    "Span",
    "Story",
    "WarcPlace",
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
class WarcPlace:
    """The record of a WARC file that a document was read from.

    Parameters
    ----------
    record_id
        Its ``WARC-Record-ID`` as it is written there; empty if it has none.
    file
        The file.
    offset, length
        Where in the file it stands: the bytes of its gzip member or Zstandard frame, if the file is compressed. The
        length is None if that member holds more than this record.
    inside
        Where it begins in what that member unfolds to: 0 but where a member holds more.
    date
        When it was fetched: its ``WARC-Date``, which is no date of publication.
    url
        Its ``WARC-Target-URI``.
    payload_digest
        Its ``WARC-Payload-Digest``, as the crawler has stated it.
    """

    record_id: str
    file: str
    offset: int
    length: int | None
    inside: int = 0
    date: str | None = None
    url: str | None = None
    payload_digest: str | None = None

    @property
    def shown(self) -> dict[str, str | int | None]:
        """What results say of it; of digests none, or two texts that are merely alike might pass for one payload."""
        return {
            "record_id": self.record_id,
            "file": self.file,
            "offset": self.offset,
            "length": self.length,
            **({"inside": self.inside} if self.inside else {}),
            "date": self.date,
        }


@dataclass(frozen=True, slots=True)
class Revisit:
    """A fetch that brought nothing new: no document of its own, and no duplicate.

    Parameters
    ----------
    place
        Its own record.
    refers_to, target, date
        The record that holds the text: its id, or its address and date, as far as they are stated.
    of
        The id of the document that is, if it is in the collection.
    """

    place: WarcPlace
    refers_to: str | None = None
    target: str | None = None
    date: str | None = None
    of: str | None = None


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
    warc
        The record of a WARC file that it was read from.

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
    warc: WarcPlace | None = None


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
    Of one that was read from a WARC file the record is known.
    """

    id: str
    path: str | None = None
    language: str | None = None
    published: str | None = None
    cluster: str | None = None
    story: str | None = None
    second_language: str | None = None
    warc: WarcPlace | None = None
    date: str | None = None
    outlet: str | None = None
    title: str | None = None
