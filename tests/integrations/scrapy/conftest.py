"""A site on the loopback interface with planted copies, a translation and traps, and a spider that reads it."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

pytest.importorskip("scrapy")

if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Iterator

HISTORY: Final = Path(__file__).parents[2] / "trace" / "histories" / "glacier.jsonl"
PAGES: Final = 250

SPIDER: Final = """
import sys
import scrapy
from scrapy.crawler import CrawlerProcess

base, folder, again, *more = sys.argv[1:]

class News(scrapy.Spider):
    name = "news"

    async def start(self):
        yield scrapy.Request(base + "/", callback=self.listed, dont_filter=True)

    def listed(self, response):
        for link in response.css("a::attr(href)").getall():
            yield response.follow(link, dont_filter=again == "again")

    def parse(self, response):
        yield {"url": response.url}

settings = {
    "ADDONS": {"dedup.integrations.scrapy.DedupAddon": 500},
    "DEDUP_INDEX": folder + "/news.dedup",
    "DEDUP_REPORT": folder + "/report.jsonl",
    "JOBDIR": folder + "/job",
    "FEEDS": {folder + "/items.jsonl": {"format": "jsonlines"}},
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "INFO",
    "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    "DOWNLOAD_DELAY": 0,
    "ROBOTSTXT_OBEY": False,
}
settings.update(setting.split("=", 1) for setting in more)
process = CrawlerProcess(settings)
process.crawl(News)
process.start()
"""

_SUBJECTS: Final = (
    "minister", "farmer", "captain", "teacher", "river", "council", "museum", "bridge", "orchestra", "harbour",
    "engineer", "witness", "mayor", "doctor", "village", "festival", "company", "pilot", "judge", "baker", "forest",
    "glacier", "team", "school", "market", "court", "valley", "railway", "hospital", "archive",
)  # fmt: skip
_VERBS: Final = (
    "opened", "closed", "visited", "praised", "repaired", "measured", "counted", "sold", "painted", "questioned",
    "delayed", "announced", "described", "found", "moved", "rebuilt", "studied", "refused", "planned", "welcomed",
)  # fmt: skip
_OBJECTS: Final = (
    "tunnel", "harvest", "letter", "budget", "engine", "garden", "portrait", "satellite", "vaccine", "concert",
    "telescope", "library", "ferry", "statue", "recipe", "contract", "orchard", "reservoir", "election", "tournament",
    "bicycle", "lighthouse", "manuscript", "turbine", "vineyard",
)  # fmt: skip
_TAILS: Final = (
    "on Monday before noon", "after long talks", "without a word", "in front of two hundred guests",
    "despite the rain", "for the third time this year", "as nobody had expected", "to the surprise of the neighbours",
    "at the end of the season", "with borrowed money", "because the old one had failed", "while the band was playing",
    "near the northern gate", "under new rules", "in record time",
)  # fmt: skip


def article(seed: int, sentences: int = 9) -> str:
    """A text of its own about the same things as all the others."""
    draw = random.Random(seed)
    return " ".join(
        f"The {draw.choice(_SUBJECTS)} {draw.choice(_VERBS)} the {draw.choice(_OBJECTS)} and the "
        f"{draw.choice(_SUBJECTS)} {draw.choice(_VERBS)} the {draw.choice(_OBJECTS)} {draw.choice(_TAILS)}."
        for _ in range(sentences)
    )


def page(text: str, date: str | None = None, title: str = "News", language: str = "en") -> str:
    """A page with much around its article."""
    about = {"@type": "NewsArticle", "headline": title, **({"datePublished": date} if date else {})}
    links = "".join(
        f"<li><a href='/section/{i}'>Section {i} of the paper and its supplements</a></li>" for i in range(20)
    )
    story = "".join(f"<p>{part}</p>" for part in text.replace(". ", ".\n").splitlines() if part)
    return (
        f"<html lang={language}><head><title>{title}</title>"
        f"<script type='application/ld+json'>{json.dumps(about)}</script></head>"
        f"<body><header><nav><ul>{links}</ul></nav></header><div class='cookie-banner'>We and our 800 partners store "
        "information on a device, and you may choose what we may do with it at any time in the settings.</div>"
        f"<article><h1>{title}</h1>{story}</article><aside><h3>Most read</h3><ul>{links}</ul></aside>"
        f"<footer>All about the paper, its editors and its printers. {'Legal notice. ' * 40}</footer>"
        "</body></html>"
    )


@dataclass
class Site:
    """What is on the site, and what should be found.

    Attributes
    ----------
    groups
        Paths of pages with one text, exactly or nearly, the one that was published first in front.
    silent
        Paths of pages that hold no text of their own.
    translated
        The path of a text, and of its translation.
    served
        How often each path was asked for.
    """

    pages: dict[str, str] = field(default_factory=dict)
    groups: list[list[str]] = field(default_factory=list)
    silent: set[str] = field(default_factory=set)
    translated: tuple[str, str] = ("", "")
    served: Counter[str] = field(default_factory=Counter)
    base: str = ""
    delay: float = 0.0

    @classmethod
    def planted(cls, count: int) -> Site:
        site = cls()
        for number in range(count // 25):
            text, paths = article(10_000 + number), [f"/z/wire-{number}", f"/a/copy-{number}", f"/m/edited-{number}"]
            edited = text.replace("before noon", "at noon", 1).replace("The ", "A ", 1)
            for day, (path, own) in enumerate(zip(paths, (text, text.upper(), edited), strict=True), 1):
                site.pages[path] = page(own, f"2024-05-{day:02}T08:00:00Z")
            site.groups.append(paths)
            site.pages[f"/nav-{number}"] = "<html><body>" + page("").split("<body>")[1].split("<article>")[0]
            site.pages[f"/empty-{number}"] = ("", "<html><body></body></html>")[number % 2]
            # Mostly what all pages share, and one sentence of its own.
            site.pages[f"/short-{number}"] = page(article(20_000 + number, 1))
            site.silent |= {f"/nav-{number}", f"/empty-{number}"}
        told = {own["id"]: own for own in map(json.loads, HISTORY.read_text("utf-8").splitlines())}
        site.translated = ("/ar", "/vi")
        for path, own in (("/ar", told["g3"]), ("/vi", told["g1"])):
            site.pages[path] = page(own["text"], own["published"], own["title"], own["language"])
        number = 0
        while len(site.pages) < count:
            site.pages[f"/topic/{number}"] = page(article(number), f"2024-04-{number % 28 + 1:02}")
            number += 1
        paths = list(site.pages)
        random.Random(5).shuffle(paths)
        site.pages["/"] = "".join(f"<a href='{path}'>{path}</a>" for path in paths)
        return site

    @property
    def texts(self) -> int:
        """How many pages hold a text."""
        return len(self.pages) - 1 - len(self.silent)

    def url(self, path: str) -> str:
        return self.base + path


class Server(ThreadingHTTPServer):
    """Serves, and minds no crawler that is killed while it listens."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing."""


class Handler(BaseHTTPRequestHandler):
    """Serves the pages."""

    site: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = self.site
        site.served[self.path] += 1
        time.sleep(site.delay)
        body = site.pages.get(self.path)
        data = (body or "").encode()
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def serve() -> Iterator[Callable[[Site], Site]]:
    """Put a site on the loopback interface."""
    servers: list[tuple[Server, threading.Thread]] = []

    def served(site: Site) -> Site:
        handler = type("Own", (Handler,), {"site": site})
        server = Server(("127.0.0.1", 0), handler)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        servers.append((server, thread))
        site.base = f"http://127.0.0.1:{server.server_address[1]}"
        return site

    try:
        yield served
    finally:
        for server, thread in servers:
            server.shutdown()
            server.server_close()
            thread.join(10)


@pytest.fixture
def site(request: pytest.FixtureRequest, serve: Callable[[Site], Site]) -> Site:
    """The site of 500 pages, unless a test marks another number."""
    return serve(Site.planted(getattr(request, "param", PAGES)))


class Crawl:
    """Crawls a site in a process of its own."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.folder = folder
        self.site = site
        (folder / "spider.py").write_text(SPIDER)

    def start(self, *settings: str, again: bool = False) -> subprocess.Popen[str]:
        arguments = [str(self.folder / "spider.py"), self.site.base, str(self.folder), "again" if again else "once"]
        return subprocess.Popen(
            [sys.executable, *arguments, *settings],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env={**os.environ, "PYTHONWARNINGS": "ignore::RuntimeWarning"},
        )

    def end(self, process: subprocess.Popen[str], timeout: float = 60) -> str:
        try:
            return process.communicate(timeout=timeout)[1]
        finally:
            process.kill()

    def run(self, *settings: str, again: bool = False) -> str:
        """A whole crawl; gives its log."""
        process = self.start(*settings, again=again)
        log = self.end(process)
        assert process.returncode == 0, log
        return log

    def stopped(self, how: signal.Signals, after: int) -> str:
        """A crawl that is told to end when so many pages were served."""
        process = self.start()
        until = time.monotonic() + 30
        before = sum(self.site.served.values())
        while sum(self.site.served.values()) - before < after and time.monotonic() < until and process.poll() is None:
            time.sleep(0.005)
        assert process.poll() is None, self.end(process)
        process.send_signal(how)
        return self.end(process)

    @property
    def report(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.folder / "report.jsonl").read_text().splitlines()]

    @property
    def items(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.folder / "items.jsonl").read_text().splitlines()]


@pytest.fixture
def crawl(tmp_path: Path, site: Site) -> Crawl:
    return Crawl(tmp_path, site)
