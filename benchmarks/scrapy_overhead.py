"""What the Scrapy add-on costs a crawl, per item.

::

    DEDUP_DATA=... python benchmarks/scrapy_overhead.py [--pages 2000] [--rounds 9]

One spider crawls the same pages from memory, by turns with and without the add-on, in one process that is pinned to one
core; what is told is the median of the differences between neighbours. A new index is made for each crawl. The pages
are those of corpus S, their words shuffled as in `index.py`, one in twenty an edited copy. The time of the closing pass
is told by itself: it comes when the crawl is over.

The add-on lowers CONCURRENT_ITEMS, which makes Scrapy itself faster: the figures "as installed" are what a user gains
or loses by it, the others what it costs where the number is the same with and without it.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import corpora
import scrapy
from index import shuffled
from scrapy import signals
from scrapy.crawler import AsyncCrawlerRunner
from scrapy.http import HtmlResponse
from scrapy.utils.defer import deferred_from_coro
from scrapy.utils.log import configure_logging
from scrapy.utils.reactor import install_reactor
from table import Figure, as_markdown

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from scrapy.crawler import Crawler
    from scrapy.http import Response

__all__ = ["main"]

PAGES: Final = 2000
ROUNDS: Final = 9

#: What is asked, and the aim, in milliseconds of an item.
_ASKED: Final = (0.3, 0.1)

#: What the add-on sets CONCURRENT_ITEMS to, unless a project does. Scrapy makes so many tasks for each response, by
#: default a hundred, which costs it more than all else here: to tell what the add-on costs, both sides have the same.
_TASKS: Final = 16

_BODIES: dict[str, bytes] = {}
_TEXTS: dict[str, str] = {}


class Memory:
    """Gives pages from memory."""

    lazy = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Memory:
        """As Scrapy makes it."""
        return cls()

    async def download_request(self, request: scrapy.Request) -> Response:
        """Give the page."""
        return HtmlResponse(request.url, body=_BODIES[request.url], encoding="utf-8")

    async def close(self) -> None:
        """Nothing is to be done."""


class Pages(scrapy.Spider):
    """Makes an item of every page."""

    name = "pages"
    with_text = True

    async def start(self) -> AsyncIterator[Any]:
        """Ask for every page."""
        for url in _BODIES:
            yield scrapy.Request(url, dont_filter=True)

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:
        """Make the item; its text is at hand in both cases, as another library would have found it."""
        item = {"url": response.url, "title": "A title", "date": "2024-05-01"}
        yield {**item, "text": _TEXTS[response.url]} if self.with_text else item


class Taken(NamedTuple):
    """Seconds of one crawl: of processor and clock until the last item was done, and of the closing pass."""

    cpu: float
    wall: float
    closing: float


class Watch:
    """Takes the time of a crawl."""

    def __init__(self, crawler: Crawler) -> None:
        crawler.signals.connect(self.opened, signals.spider_opened)
        crawler.signals.connect(self.scraped, signals.item_scraped)
        crawler.signals.connect(self.idle, signals.spider_idle)
        self._cpu = self._wall = self._cpu_end = self._wall_end = self._idle = 0.0
        self.items = 0

    def opened(self) -> None:
        """The index is open."""
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def scraped(self) -> None:
        """An item was done."""
        self.items += 1
        self._cpu_end, self._wall_end = time.process_time(), time.perf_counter()

    def idle(self) -> None:
        """Nothing is left to do but to close."""
        self._idle = time.perf_counter()

    def taken(self) -> Taken:
        """What it took; asked when the crawl has ended."""
        return Taken(self._cpu_end - self._cpu, self._wall_end - self._wall, time.perf_counter() - self._idle)


async def crawl(folder: Path, *, addon: bool, with_text: bool, tasks: int | None = None, report: bool = False) -> Taken:
    """One crawl of all pages; `tasks` is the number of items of a response that Scrapy looks after at once."""
    settings: dict[str, Any] = {
        "DOWNLOAD_HANDLERS": {"http": Memory},
        "LOG_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "CONCURRENT_REQUESTS": 32,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 32,
        **({} if tasks is None else {"CONCURRENT_ITEMS": tasks}),
    }
    path = folder / "crawl.dedup"
    if addon:
        settings["ADDONS"] = {"dedup.integrations.scrapy.DedupAddon": 500}
        settings["DEDUP_INDEX"] = str(path)
        settings["DEDUP_REPORT"] = str(folder / "report.jsonl") if report else ""
    runner = AsyncCrawlerRunner(settings)
    crawler = runner.create_crawler(Pages)
    watch = Watch(crawler)
    await runner.crawl(crawler, with_text=with_text)
    shutil.rmtree(path, ignore_errors=True)
    if watch.items != len(_BODIES):
        raise RuntimeError(f"{watch.items} items of {len(_BODIES)} pages")
    if addon and crawler.stats is not None and crawler.stats.get_value("dedup/checked") != len(_BODIES):
        raise RuntimeError(f"not all were asked about: {crawler.stats.get_stats()}")
    return watch.taken()


async def measured(
    options: argparse.Namespace, folder: Path, *, with_text: bool, tasks: int | None = None
) -> tuple[float, float, str]:
    """The median differences of processor and clock, in milliseconds an item, and how they came about."""
    cpu, wall, bare = [], [], []
    await crawl(folder, addon=True, with_text=with_text)
    for turn in range(options.rounds):
        of = {}
        for addon in (False, True) if turn % 2 else (True, False):
            of[addon] = await crawl(folder, addon=addon, with_text=with_text, tasks=tasks)
        cpu.append((of[True].cpu - of[False].cpu) / len(_BODIES) * 1e3)
        wall.append((of[True].wall - of[False].wall) / len(_BODIES) * 1e3)
        bare.append(of[False].wall / len(_BODIES) * 1e3)
    note = f"{min(cpu):.3f} to {max(cpu):.3f} ms of processor in {len(cpu)} rounds; {median(bare):.2f} ms without it"
    return median(cpu), median(wall), note


async def figures(options: argparse.Namespace, folder: Path) -> list[Figure]:
    """All figures."""
    cpu, wall, note = await measured(options, folder, with_text=True)
    page_cpu, page_wall, page_note = await measured(options, folder, with_text=False)
    same_cpu, same_wall, same_note = await measured(options, folder, with_text=True, tasks=_TASKS)
    closing = (await crawl(folder, addon=True, with_text=True, report=True)).closing
    alike = f"overhead, text in a field, CONCURRENT_ITEMS {_TASKS} on both sides"
    return [
        Figure(f"{alike}, processor", same_cpu, *_ASKED, unit="ms", smaller=True, note=same_note),
        Figure(f"{alike}, clock", same_wall, *_ASKED, unit="ms", smaller=True),
        Figure("as installed, text in a field, processor", cpu, *_ASKED, unit="ms", smaller=True, note=note),
        Figure("as installed, text in a field, clock", wall, *_ASKED, unit="ms", smaller=True),
        Figure("as installed, text found in the page, processor", page_cpu, unit="ms", smaller=True, note=page_note),
        Figure("as installed, text found in the page, clock", page_wall, unit="ms", smaller=True),
        Figure(
            f"closing pass of {len(_BODIES):,} documents, by a trace", closing, unit="s", smaller=True,
            note=f"{closing / len(_BODIES) * 1e3:.2f} ms a document",
        ),
    ]  # fmt: skip


def fill(count: int) -> None:
    """Make the pages."""
    texts = [one.text for one in corpora.load("S")]
    for number, text in enumerate(shuffled(texts, count)):
        url = f"http://site{number % 20}.example/{number}"
        _TEXTS[url] = text
        words = text.split()
        parts = [" ".join(words[i : i + 60]) for i in range(0, len(words), 60)]
        _BODIES[url] = (
            "<html><head><title>A title</title></head><body><nav><a href=/>Home</a></nav><article>"
            + "".join(f"<p>{part.replace('<', '&lt;')}</p>" for part in parts)
            + "</article></body></html>"
        ).encode("utf-8", "replace")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=PAGES, help=f"of each crawl  [default: {PAGES}]")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"with and without it  [default: {ROUNDS}]")
    options = parser.parse_args(arguments)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    try:
        fill(options.pages)
    except corpora.MissingDataError as reason:
        print(f"not measured: {reason}")
        return 0
    install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    configure_logging({"LOG_ENABLED": False})
    logging.disable(logging.CRITICAL)
    folder = Path(tempfile.mkdtemp())
    found: list[Figure] = []

    async def work() -> None:
        found.extend(await figures(options, folder))

    from twisted.internet.task import react

    try:
        react(lambda _: deferred_from_coro(work()))
    except SystemExit as ended:
        if ended.code:
            raise
    finally:
        shutil.rmtree(folder)
    print(as_markdown(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
