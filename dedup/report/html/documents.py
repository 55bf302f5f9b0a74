"""A document as a page shows it: with its facts, its dates and the places where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from dedup.model import FactKind, Span
from dedup.report.html.segments import segments
from dedup.report.html.shown import link, shortened
from dedup.trace.facts import KINDS, facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.model import Account, Document, Fact
    from dedup.report.html.segments import Segment
    from dedup.report.protocol import TraceResult
    from dedup.trace.dates.found import FoundDate

__all__ = ["Told", "told"]

#: What a document tells of itself. Events are made of names and dates, which are shown themselves.
_KINDS: Final = tuple(kind for kind in KINDS if kind is not FactKind.EVENT)
_MARKED: Final = (FactKind.DATE, FactKind.CREDIT, FactKind.QUOTE, FactKind.NUMBER)
#: Characters of one text, and of all texts of a page, that are shown.
_MOST_TEXT: Final = 200_000
_MOST_TEXTS: Final = 2_000_000
_HEADLINE: Final = 120
_LOOKED_AT: Final = 2000


@dataclass(frozen=True)
class Told:
    """A document and what it says of itself.

    Parameters
    ----------
    anchor
        Its name within the page.
    document
        With its text, and the language that it was found to be in.
    facts
        By kind, then by place.
    published
        When, as far as can be known.
    boilerplate
        What stands around the article, by rule or because its site repeats it.
    whole
        Whether its text is shown: not of a document that comes after so much text that no page could hold it.
    """

    anchor: str
    document: Document
    facts: Sequence[Fact]
    published: FoundDate | None
    boilerplate: tuple[Span, ...]
    whole: bool = True

    @property
    def id(self) -> str:
        """The id of the document."""
        return self.document.id

    @property
    def language(self) -> str | None:
        """Its language."""
        return self.document.language

    @cached_property
    def headline(self) -> str:
        """Its title, or else the first line of the article, shortened."""
        return shortened(self.document.title or self._first_line or self.id, _HEADLINE)

    @cached_property
    def outlet(self) -> str:
        """Who published it: the outlet, or the site of its address; empty if neither is known."""
        from dedup.near.sites import site_of

        return self.document.outlet or (site_of(self.document.url) if self.document.url else None) or ""

    @property
    def link(self) -> str | None:
        """Where it can be read, if that is an address which a page may lead to."""
        return link(self.document.url)

    def of(self, kind: str) -> list[Fact]:
        """Its facts of one kind."""
        return [fact for fact in self.facts if fact.kind == kind]

    def credits(self, of: str) -> list[Fact]:
        """Its credits of the text, of a photograph or of a passage."""
        return [fact for fact in self.of(FactKind.CREDIT) if fact.details.get("of") == of]

    def names(self, entity: str) -> list[Fact]:
        """The people, organisations or places that it names, those that come most often first."""
        found = [fact for fact in self.of(FactKind.NAME) if fact.details.get("entity") == entity]
        return sorted(found, key=lambda fact: -count if isinstance(count := fact.details.get("count"), int) else 0)

    @property
    def title_cut(self) -> bool:
        """Whether the headline is not all of the title."""
        return len(self.document.title or "") > len(self.headline)

    @property
    def mentioned(self) -> list[Fact]:
        """The dates that it mentions."""
        return [fact for fact in self.of(FactKind.DATE) if fact.details.get("role") != "publication"]

    @cached_property
    def text(self) -> list[Segment]:
        """All of its text, with its facts and its boilerplate marked."""
        marks: dict[str, Sequence[Span]] = {"boilerplate": self.boilerplate}
        for kind in _MARKED:
            marks[kind.value] = [fact.span for fact in self.of(kind) if fact.span is not None]
        return segments(self.document.text, Span(0, min(len(self.document.text), _MOST_TEXT)), marks)

    @property
    def cut(self) -> int:
        """How many characters of its text are not shown."""
        return max(0, len(self.document.text) - _MOST_TEXT)

    @property
    def _first_line(self) -> str:
        """The first line that is no boilerplate and not the date of publication."""
        begin = self.document.text[:_LOOKED_AT]
        skipped = [*self.boilerplate, *(fact.span for fact in self.of(FactKind.DATE) if fact.span)]
        at = 0
        for line in begin.splitlines(keepends=True):
            own = line.strip()
            start = at + len(line) - len(line.lstrip())
            covered = sum(max(0, min(end, start + len(own)) - max(first, start)) for first, end in skipped)
            if own and covered * 2 < len(own):
                return own
            at += len(line)
        return ""


def told(trace: TraceResult, account: Account) -> Mapping[str, Told]:
    """The documents of an account, by their ids, in its order."""
    documents = [trace.document(own) for own in account.documents]
    found = facts_of(documents, _KINDS, [one.language for one in documents])
    before = accumulate((min(len(one.text), _MOST_TEXT) for one in documents), initial=0)
    return {
        document.id: Told(
            f"d{number}",
            document,
            facts,
            trace.published(document.id),
            _boilerplate(trace, document, facts),
            length < _MOST_TEXTS,
        )
        for number, (document, facts, length) in enumerate(zip(documents, found, before, strict=False), start=1)
    }


def _boilerplate(trace: TraceResult, document: Document, facts: Sequence[Fact]) -> tuple[Span, ...]:
    by_rule = [fact.span for fact in facts if fact.kind is FactKind.BOILERPLATE and fact.span is not None]
    return tuple(sorted({*by_rule, *trace.scan.repeated(document.id)}))
