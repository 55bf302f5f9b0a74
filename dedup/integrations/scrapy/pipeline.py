"""The pipeline: every item waits a moment for what the index says of it, and goes on with that."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Final

import scrapy
from itemadapter import ItemAdapter
from scrapy.exceptions import DropItem

from dedup.errors import DedupError
from dedup.integrations.scrapy.batches import Batches
from dedup.integrations.scrapy.closing import closing_report
from dedup.integrations.scrapy.journal import Journal
from dedup.integrations.scrapy.opened import OpenIndex
from dedup.integrations.scrapy.options import Options
from dedup.integrations.scrapy.origins import NOWHERE, OriginMiddleware
from dedup.integrations.scrapy.pace import Pace
from dedup.integrations.scrapy.text import Asked, Texts
from dedup.integrations.scrapy.verdict import Verdict
from dedup.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy.crawler import Crawler

    from dedup.index import Answer, Index
    from dedup.model import Document

__all__ = ["DedupPipeline", "item_checked"]

_log: Final = logging.getLogger(__name__)

#: Sent with `item`, `verdict`, `answer` (None if there is none) and `spider` when the index has said what it knows.
item_checked: Final = object()


def _coroutine(method: Any) -> Any:
    """A coroutine where Scrapy awaits them; before 2.14 it took nothing but Deferreds when spiders open and close."""
    if scrapy.version_info >= (2, 14):
        return method
    from scrapy.utils.defer import deferred_f_from_coro_f

    return deferred_f_from_coro_f(method)


class DedupPipeline:
    """Asks the index about every item, says in a field what it has answered, and reports at the end.

    Parameters
    ----------
    crawler
        The crawl.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._options = Options.of(crawler.settings)
        self._texts = Texts(self._options)
        self._origins: OriginMiddleware | None = None
        self._undeclared = False
        self._pace = Pace()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DedupPipeline:
        """As Scrapy makes it."""
        return cls(crawler)

    @_coroutine
    async def open_spider(self, spider: Any = None) -> None:
        """Open the index.

        Raises
        ------
        UsageError
            If another process writes to it, or it was made with other settings.
        InputError, OutputError
            If it cannot be opened, or made.
        """
        options = self._options
        self._origins = self._crawler.get_spider_middleware(OriginMiddleware)
        self._batches: Batches[Asked, tuple[Verdict, Answer | None]] = Batches(
            self._answers, options.batch, options.batch_wait
        )
        try:
            await self._batches.run(self._open)
        except BaseException:
            self._batches.close()
            raise
        _log.info("dedup: %s holds %d documents", options.index_shown, len(self._index))

    def _open(self) -> None:
        """In the thread."""
        self._shared = OpenIndex(self._options)
        self._index: Index = self._shared.index
        try:
            self._journal = Journal(self._crawler.settings.get("JOBDIR"))
            self._recover()
            self._journal.began(self._index.mark)
        except BaseException:
            self._shared.close()
            raise

    def _recover(self) -> None:
        """Put down what the index keeps of documents it was asked about when the last run was killed."""
        asked = self._journal.unanswered()
        answers = [own for name, mark in asked if (own := self._index.recall(name, mark)) is not None]
        if answers:
            self._journal.answered((own, Verdict.of(own).duplicate_of) for own in answers)

    async def process_item(self, item: Any, spider: Any = None) -> Any:
        """Tell an item what the index knows of its text.

        Raises
        ------
        DropItem
            If its text was met before, and such items are to be left out.
        """
        origin = NOWHERE if self._origins is None else self._origins.taken(item)
        asked = self._texts.asked(item, origin)
        is_short = asked.is_short and self._index.answers_at_once
        found = self._at_once(asked) if is_short else None
        verdict, answer = found or await self._batches.ask(asked, waits=not is_short)
        self._count(asked, verdict)
        self._note(item, verdict)
        self._crawler.signals.send_catch_log(
            item_checked, item=item, verdict=verdict, answer=answer, spider=self._crawler.spider
        )
        if verdict.is_copy and self._options.action == "drop":
            self._inc("dropped")
            raise DropItem(f"{verdict.relation} of {verdict.duplicate_of}" if verdict.relation else "duplicate")
        return item

    def _at_once(self, asked: Asked) -> tuple[Verdict, Answer | None] | None:
        """What the index says, if it takes less time to ask it than to hand it to the thread, and others do not wait.

        An item that waits costs a crawl more than the index does: all that Scrapy and Python hold of it meanwhile.
        """
        began = time.monotonic()
        if not (self._batches.is_idle and self._pace.allows(began)):
            return None
        document = _tried(asked)
        if isinstance(document, Skipped):
            return _skipped(document)
        self._journal.asked([document.id])
        try:
            answer = self._index.check_at_once(document)
        except Exception as error:
            return _skipped(_failed([document], error)[0])
        self._pace.took(began, time.monotonic())
        if answer is None:
            return None
        verdict, own = found = _told(answer)
        if own is not None:
            self._journal.answered([(own, verdict.duplicate_of)])
        return found

    def _answers(self, asked: list[Asked]) -> list[tuple[Verdict, Answer | None]]:
        """In the thread; what fails for one fails for none of the others."""
        documents = [_tried(own) for own in asked]
        known = [own for own in documents if not isinstance(own, Skipped)]
        if not known:
            return [_skipped(own) for own in documents if isinstance(own, Skipped)]
        self._journal.asked(own.id for own in known)
        try:
            answers: Sequence[Answer | Skipped] = list(self._index.check_all(known))
        except Exception as error:
            answers = _failed(known, error)
        told = iter(answers)
        found = [_skipped(own) if isinstance(own, Skipped) else _told(next(told)) for own in documents]
        self._journal.answered((answer, verdict.duplicate_of) for verdict, answer in found if answer is not None)
        return found

    def _count(self, asked: Asked, verdict: Verdict) -> None:
        if verdict.skipped is not None:
            self._inc(_SKIPPED.get(verdict.skipped, "skipped"))
            return
        self._inc("checked")
        if asked.id is None:
            self._inc("no_id")
        if verdict.refetch:
            self._inc("refetched")
            return
        if verdict.revision_of is not None:
            self._inc("revised")
        if verdict.relation is not None:
            self._inc(verdict.relation.value.replace("-", "_"))
        if verdict.duplicate_of is not None:
            self._inc("duplicates")

    def _inc(self, name: str) -> None:
        if self._crawler.stats is not None:
            self._crawler.stats.inc_value(f"dedup/{name}")

    def _note(self, item: Any, verdict: Verdict) -> None:
        """Put it into the item; one that has no such field goes on without, and the signal tells."""
        if not self._options.field:
            return
        try:
            (item if isinstance(item, dict) else ItemAdapter(item))[self._options.field] = verdict.to_dict()
        except KeyError:
            self._inc("undeclared_field")
            if not self._undeclared:
                self._undeclared = True
                _log.warning(
                    "dedup: %s has no field %r, which would say what is known of its text; declare one, or set "
                    "DEDUP_FIELD", type(item).__name__, self._options.field,
                )  # fmt: skip

    @_coroutine
    async def close_spider(self, spider: Any = None) -> None:
        """Write the report, and let go of the index."""
        if not hasattr(self, "_journal"):  # it was never opened
            return
        try:
            report = await self._batches.run(self._reported)
            if report is not None:
                _log.info("dedup: %s", report)
        except (DedupError, OSError) as error:
            _log.error("dedup: no report: %s", error)
            self._inc("report_failed")
        finally:
            self._journal.close()
            await self._batches.run(self._shared.close)
            self._batches.close()

    def _reported(self) -> str | None:
        """In the thread: the summary of the report that was written."""
        name = self._crawler.spider.name if self._crawler.spider is not None else "crawl"
        self._index.flush()
        if not self._options.report:
            return None
        options = self._options
        report = closing_report(
            self._journal, self._index, name, name=options.index_shown, trace_up_to=options.trace_up_to
        )
        return report.write(options.report.replace("%(name)s", name.replace("/", "_")))


#: What is told by a count of its own.
_SKIPPED: Final = {"empty": "no_text", "no-text": "no_text", "failed": "failed"}


def _tried(asked: Asked) -> Document | Skipped:
    """The document of an item; whatever a page does to the libraries that read it, the others are asked about."""
    try:
        return asked.document()
    except Exception as error:
        _log.exception("dedup: %s cannot be read", asked.id)
        return Skipped(asked.id or "", 0, "failed", str(error))


def _failed(documents: Sequence[Document], error: Exception) -> list[Skipped]:
    """A crawl is not ended by an index that fails, and no item is lost."""
    _log.error("dedup: %d items are not checked", len(documents), exc_info=error)
    return [Skipped(own.id, 0, "failed", str(error)) for own in documents]


def _skipped(own: Skipped) -> tuple[Verdict, None]:
    return Verdict(own.source or None, skipped=own.code), None


def _told(answer: Answer | Skipped) -> tuple[Verdict, Answer | None]:
    return _skipped(answer) if isinstance(answer, Skipped) else (Verdict.of(answer), answer)
