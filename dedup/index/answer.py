"""What an index says about a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dedup.model import Relation

if TYPE_CHECKING:
    from dedup.model import Match

__all__ = ["Answer"]

_SAME: Final = (Relation.EXACT, Relation.NEAR_DUPLICATE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an index says about a document.

    Parameters
    ----------
    id
        The document.
    matches
        The documents that it is related to, as far as they are in the index, best first.
    cluster
        The id of the representative of its cluster, which is its own if it is in none. Until the index is compacted
        that is the first of them that was met.
    story
        The id of the first document of its story; None if it is in none.
    source
        The document that its text seems to be taken from: of those that share its text, the one that was published,
        or else met, first. Provisional: who had it first is told by a trace, not by the order of a crawl.
    refetch
        Whether the same page was met before with the same text: nothing was added.
    revision_of
        The id under which an earlier version of the same page stands in the index, if there is one.
    """

    id: str
    matches: tuple[Match, ...] = ()
    cluster: str = ""
    story: str | None = None
    source: str | None = None
    refetch: bool = False
    revision_of: str | None = None

    @property
    def duplicate_of(self) -> str | None:
        """The document of the index that it has its wording from, exactly or nearly; None if there is none.

        Examples
        --------
        >>> Answer("a").duplicate_of is None
        True
        """
        for match in self.matches:
            if match.relation in _SAME:
                return match.b if match.a == self.id else match.a
        return None

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        matches = [
            {
                "a": match.a,
                "b": match.b,
                "relation": match.relation.value,
                "similarity": match.similarity,
                "containment_a": match.containment_a,
                "containment_b": match.containment_b,
                "confidence": match.confidence,
            }
            for match in self.matches
        ]
        return {
            "type": "answer",
            "id": self.id,
            "duplicate_of": self.duplicate_of,
            "cluster": self.cluster,
            "story": self.story,
            "source": self.source,
            "provisional": True,
            "refetch": self.refetch,
            "revision_of": self.revision_of,
            "matches": matches,
        }
