"""The closing pass: when a crawl has met all its pages, who has a text from whom is asked again."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.filtering import moment
from dedup.integrations.scrapy.report import Page, Report
from dedup.model import Verdict
from dedup.settings import RELATION_GROUPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from dedup.index import Index
    from dedup.integrations.scrapy.journal import Journal, Kept
    from dedup.model import Document

__all__ = ["Crawled", "closing_report"]

#: The closer first.
_ORDER: Final = {name: place for place, name in enumerate(n for group in RELATION_GROUPS.values() for n in group)}
#: Where the dates decide, they do among the copies of a text, or else among those that share some of its wording.
_NEARNESS: Final = (("exact", "near-duplicate"), ("excerpt", "rewrite"))


class Shared(NamedTuple):
    """What two documents have in common."""

    relation: str
    similarity: float | None

    @property
    def rank(self) -> tuple[int, float]:
        """The closest first."""
        return _ORDER.get(self.relation, len(_ORDER)), -(self.similarity or 0.0)


class Crawled:
    """The documents of one crawl, of all its runs, and what was answered about each.

    Parameters
    ----------
    answers
        In their order. A version that was replaced has nothing in common with anything any more.
    """

    def __init__(self, answers: Iterable[Kept]) -> None:
        self.called: dict[str, str | None] = {}
        self.new: set[str] = set()
        self.revised: set[str] = set()
        self.partners: dict[str, dict[str, Shared]] = {}
        for own in answers:
            self.called[own.id] = own.duplicate_of
            if own.revision:
                self.revised.add(own.id)
                self._part(own.id)
            elif not own.refetch:
                self.new.add(own.id)
            for other, relation, similarity in own.matches:
                self.partners.setdefault(own.id, {})[other] = Shared(relation, similarity)
                self.partners.setdefault(other, {})[own.id] = Shared(relation, similarity)

    def _part(self, own: str) -> None:
        for other in self.partners.pop(own, {}):
            self.partners[other].pop(own, None)

    @property
    def counts(self) -> dict[str, int]:
        """How many documents, and of each kind."""
        known = len(self.called) - len(self.new | self.revised)
        revised = len(self.revised)
        return {
            "documents": len(self.called),
            "new": len(self.new - self.revised),
            "revised": revised,
            "refetched": known,
        }


def closing_report(journal: Journal, index: Index, spider: str, *, name: str, trace_up_to: int) -> Report:
    """Find out where the documents of a crawl come from.

    Parameters
    ----------
    journal, index
        What was answered, and where the documents are.
    spider, name
        What the spider and the index are called.
    trace_up_to
        So many documents at most, those that they were matched with included, are traced, translations and all; of
        more, and where no texts are kept, the dates alone decide, among those that share wording.
    """
    crawled = Crawled(journal)
    traced = index.keeps_texts and len(crawled.called.keys() | crawled.partners.keys()) <= trace_up_to
    pages = _traced(crawled, index) if traced else _dated(crawled, index)
    about = {"spider": spider, "index": name, "method": "trace" if traced else "dates", **crawled.counts}
    return Report(about, pages)


def _traced(crawled: Crawled, index: Index) -> Iterator[Page]:
    """By a trace of the documents of the crawl and of those that they were matched with; else as `_dated`."""
    from dedup.api import trace

    wanted = dict.fromkeys([*crawled.called, *crawled.partners])
    documents = [own for name in wanted if (own := index.get(name)) is not None]
    if not documents:
        return
    found = trace(documents, threshold=index.header.threshold)
    sources = {own.derived: own for own in found.derivations if not own.second}
    partners: dict[str, dict[str, Shared]] = {}
    for match in found.scan.matches:
        shared = Shared(match.relation.value, match.similarity)
        partners.setdefault(match.a, {})[match.b] = shared
        partners.setdefault(match.b, {})[match.a] = shared
    dates = {own.id: moment(own.published) for own in documents}
    for document in documents:
        of, source = partners.get(document.id, {}), sources.get(document.id)
        if document.id not in crawled.called or not (of or source):
            continue
        if source is None or source.verdict is Verdict.UNDIRECTED:
            first, by = _earliest(document.id, of, dates.get, crawled.called[document.id])
            yield _page(document, crawled, first, by, of)
        else:
            page = _page(document, crawled, source.source, "trace", of)
            yield page._replace(kind=source.kind.value, confidence=source.confidence)


def _dated(crawled: Crawled, index: Index) -> Iterator[Page]:
    """By the dates of those that share wording; where they do not decide, by what was met first."""

    @cache
    def date(name: str) -> float | None:
        document = index.get(name)
        return None if document is None else moment(document.published)

    for name, of in crawled.partners.items():
        document = index.get(name) if of and name in crawled.called else None
        if document is not None:
            source, by = _earliest(name, of, date, crawled.called[name])
            yield _page(document, crawled, source, by, of)


def _earliest(
    name: str, of: Mapping[str, Shared], date: Callable[[str], float | None], called: str | None
) -> tuple[str | None, str]:
    """The source of a document, None if it was the first, and by what: the dates, or the order of the crawl."""
    near = next((near for group in _NEARNESS if (near := [own for own in of if of[own].relation in group])), [])
    own, others = date(name), {other: date(other) for other in near}
    known = {other: at for other, at in others.items() if at is not None}
    if own is not None and len(known) == len(others):
        first = min(known, key=lambda other: (known[other], other), default=None)
        if first is None or known[first] > own:
            return None, "dates"
        if known[first] < own:
            return first, "dates"
    return called, "order"


def _page(document: Document, crawled: Crawled, source: str | None, by: str, of: Mapping[str, Shared]) -> Page:
    closest = min(of, key=lambda other: (of[other].rank, other), default=None)
    shared = None if closest is None else of[closest]
    return Page(
        document.id,
        document.url,
        document.published,
        crawled.called[document.id],
        source,
        by,
        None,
        None,
        closest,
        None if shared is None else shared.relation,
        None if shared is None else shared.similarity,
    )
