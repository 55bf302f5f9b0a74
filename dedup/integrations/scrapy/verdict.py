"""What an item is told: whether its text was met before, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedup.index import Answer
    from dedup.model import Relation

__all__ = ["Verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an item is told.

    Parameters
    ----------
    id
        Of its document in the index.
    cluster
        The id of the document that its cluster is called by: its own if its wording was not met before.
    duplicate_of
        The document that has the same wording, exactly or nearly, and was met first; provisional, since a crawl meets
        pages in any order.
    related_to, relation, similarity
        The document that it has most in common with, what, and how much; None if it has nothing in common with any.
    source
        The document that its text seems to be taken from, by the dates if all are known: provisional, too.
    story
        The id of the first document of its story; None if it is in none.
    refetch
        Whether the same page was met before with the same text, as after a crawl was resumed: no duplicate.
    revision_of
        The id under which the page was met before with another text.
    skipped
        Why it was not held against anything, such as ``empty``; None if it was.
    """

    id: str | None
    cluster: str | None = None
    duplicate_of: str | None = None
    related_to: str | None = None
    relation: Relation | None = None
    similarity: float | None = None
    source: str | None = None
    story: str | None = None
    refetch: bool = False
    revision_of: str | None = None
    skipped: str | None = None

    @classmethod
    def of(cls, answer: Answer) -> Verdict:
        """What an answer of the index means for an item.

        The page that was met first is no duplicate of the copies that were met since, when it is fetched again.

        Examples
        --------
        >>> from dedup import Answer, Match, Relation
        >>> match = Match("copy", "wire", Relation.EXACT, 1.0, 1.0, 1.0, 1.0)
        >>> Verdict.of(Answer("copy", (match,), "wire", source="wire")).duplicate_of
        'wire'
        >>> Verdict.of(Answer("wire", (match,), "wire", refetch=True)).duplicate_of is None
        True
        """
        best = answer.matches[0] if answer.matches else None
        met_before = answer.refetch or answer.revision_of is not None
        first = met_before and answer.cluster == answer.id
        return cls(
            answer.id,
            answer.cluster or answer.id,
            None if first else answer.duplicate_of,
            None if best is None else best.b if best.a == answer.id else best.a,
            None if best is None else best.relation,
            None if best is None else best.similarity,
            answer.source,
            answer.story,
            answer.refetch,
            answer.revision_of,
        )

    @property
    def is_copy(self) -> bool:
        """Whether an item may be left out for it: a changed version of a page that is known never is.

        Examples
        --------
        >>> Verdict("copy", duplicate_of="wire").is_copy, Verdict("new").is_copy
        (True, False)
        """
        return self.duplicate_of is not None and self.revision_of is None

    def to_dict(self) -> dict[str, Any]:
        """As an item has it: nothing but plain values, which every exporter can write."""
        return {
            "id": self.id,
            "cluster": self.cluster,
            "duplicate_of": self.duplicate_of,
            "related_to": self.related_to,
            "relation": None if self.relation is None else self.relation.value,
            "similarity": self.similarity,
            "source": self.source,
            "story": self.story,
            "provisional": True,
            "refetch": self.refetch,
            "revision_of": self.revision_of,
            "skipped": self.skipped,
        }
