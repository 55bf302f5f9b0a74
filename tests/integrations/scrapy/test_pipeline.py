"""Crawls without a site: every kind of item, what is counted, and what can go wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dedup import Document, Settings
from dedup.errors import UsageError
from dedup.index import Index
from dedup.integrations.scrapy.journal import Journal

WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after many days of silence."

#: Crawls with items that need no response; a test says which, and with what settings.
SCRIPT = """
import dataclasses, json, sys
import attrs, scrapy
from scrapy.crawler import CrawlerProcess

@dataclasses.dataclass
class Declared:
    text: str
    url: str
    dedup: dict | None = None

@dataclasses.dataclass
class Undeclared:
    text: str
    url: str

@attrs.define
class Attrs:
    text: str
    url: str
    dedup: dict | None = None

class Item(scrapy.Item):
    text = scrapy.Field()
    url = scrapy.Field()
    dedup = scrapy.Field()

told = []

class One(scrapy.Spider):
    name = "one"

    @classmethod
    def from_crawler(cls, crawler, *args, **kwargs):
        from dedup.integrations.scrapy import item_checked
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.checked, item_checked)
        crawler.signals.connect(spider.ended, scrapy.signals.spider_closed)
        return spider

    def checked(self, item, verdict, answer, spider):
        told.append([spider.name, verdict.to_dict()])

    def ended(self):
        stats = {key[6:]: value for key, value in self.crawler.stats.get_stats().items() if key.startswith("dedup/")}
        told.append([self.name, stats])

    async def start(self):
        for item in items(self.name):
            yield item
        for last in "ab":  # Scrapy looks for the end when a page is done: one that comes after the items
            yield scrapy.Request(f"data:,{last}", callback=lambda response: None)

class Two(One):
    name = "two"
"""

END = """
process = CrawlerProcess({
    "ADDONS": {"dedup.integrations.scrapy.DedupAddon": 500},
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "INFO",
    "DOWNLOAD_DELAY": 0.3,
    **settings,
})
for spider in spiders:
    process.crawl(spider)
process.start()
print(json.dumps(told))
sys.exit(process.bootstrap_failed)
"""


def crawled(folder: Path, body: str, *, fails: bool = False, wait: float = 60) -> tuple[list[Any], str]:
    """What the signals said, the statistics last, and the log."""
    script = f"WIRE = {WIRE!r}\n{SCRIPT}{body}{END}"
    arguments = [
        sys.executable,
        "-W",
        "error::scrapy.exceptions.ScrapyDeprecationWarning",
        "-c",
        script,
    ]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd=folder, timeout=wait, check=False)
    assert fails or done.returncode == 0, done.stderr  # before 2.14 Scrapy does not tell that a spider did not open
    return json.loads(done.stdout) if done.stdout else [], done.stderr


ALL_KINDS = """
spiders, settings = [One], {}

def items(name):
    yield {"url": "https://a.example/1", "text": WIRE, "date": "2024-05-03"}
    yield Declared([WIRE.upper()], ["https://a.example/2"])
    yield Attrs(WIRE, "https://a.example/3")
    yield Item(url="https://a.example/4", text=WIRE)
    yield Undeclared(WIRE, "https://a.example/5")
    yield {"url": "https://a.example/6", "text": " "}
    yield {"url": "https://a.example/7", "title": "No text"}
    yield {"text": "A text of nobody, with \\ud800 in it"}
    yield {"url": "https://a.example/1", "text": WIRE}
    yield {"url": "https://a.example/1", "text": "Talks in Rome are over, as everybody there had expected by then"}
"""


def test_items_of_every_kind_are_told(tmp_path: Path) -> None:
    told, log = crawled(tmp_path, ALL_KINDS)
    stats = told.pop()[1]
    verdicts = [own for _, own in told]
    assert [own["duplicate_of"] for own in verdicts[:5]] == [None, *["https://a.example/1"] * 4]
    assert [own["relation"] for own in verdicts[1:5]] == ["exact"] * 4
    assert [own["skipped"] for own in verdicts[5:8]] == ["no-text", "no-text", None]
    assert (verdicts[8]["refetch"], verdicts[8]["duplicate_of"]) == (True, None)
    assert verdicts[9]["revision_of"] == "https://a.example/1"
    assert stats == {
        "checked": 8, "exact": 4, "duplicates": 4, "no_text": 2, "no_id": 1, "refetched": 1, "revised": 1,
        "undeclared_field": 1,
    }  # fmt: skip
    assert "has no field 'dedup'" in log
    with Index(tmp_path / "crawl.dedup", read_only=True) as index:  # as a single line of settings has it
        assert len(index) == 6
    report = [json.loads(line) for line in (tmp_path / "dedup-one.jsonl").read_text().splitlines()]
    assert report[0]["documents"] == 6


@pytest.mark.parametrize("extra", ["{}", "{'TWISTED_REACTOR': 'twisted.internet.selectreactor.SelectReactor'}"])
def test_items_are_dropped_on_request_whatever_runs_the_crawl(tmp_path: Path, extra: str) -> None:
    body = f"""
spiders = [One]
settings = {{"DEDUP_ACTION": "drop", "DEDUP_BATCH": "2", "DEDUP_REPORT": "", **{extra}}}
settings["FEEDS"] = {{"out.jl": {{"format": "jl"}}}}

def items(name):
    for number in range(7):
        yield {{"url": f"https://a.example/{{number}}", "text": WIRE}}
"""
    told, log = crawled(tmp_path, body)
    assert told[-1][1] == {"checked": 7, "exact": 6, "duplicates": 6, "dropped": 6}
    items = [json.loads(line) for line in (tmp_path / "out.jl").read_text().splitlines()]
    assert [own["url"] for own in items] == ["https://a.example/0"]
    assert "exact of https://a.example/0" in log
    assert not list(tmp_path.glob("dedup-*"))


def test_the_settings_of_the_guide_are_all_it_takes(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "how-to" / "scrapy.md").read_text("utf-8")
    block = guide.split("```python\n", 1)[1].split("```", 1)[0]
    body = f"""
{block}
spiders, settings = [One], {{"ADDONS": ADDONS, "DEDUP_INDEX": DEDUP_INDEX}}

def items(name):
    yield {{"url": "https://a.example/1", "text": WIRE}}
    yield {{"url": "https://a.example/2", "text": WIRE}}
"""
    told, _ = crawled(tmp_path, body)
    assert told[-1][1]["duplicates"] == 1
    assert (tmp_path / "news.dedup").is_dir()
    assert (tmp_path / "dedup-one.jsonl").is_file()


def test_two_spiders_share_an_index(tmp_path: Path) -> None:
    body = """
spiders, settings = [One, Two], {"DEDUP_TRACE_UP_TO": 0}

def items(name):
    for number in range(60):
        text, date = f"{WIRE} {number // 2} {number // 2}", "2024-05-01" if name == "two" else "2024-05-02"
        yield {"url": f"https://{name}.example/{number}", "text": text, "date": date}
"""
    told, _ = crawled(tmp_path, body)
    stats = {name: own for name, own in told if "checked" in own}
    assert stats["one"]["checked"] == stats["two"]["checked"] == 60
    with Index(tmp_path / "crawl.dedup", read_only=True) as index:
        assert len(index) == 120
    for name in ("one", "two"):
        crawl, *pages = [json.loads(line) for line in (tmp_path / f"dedup-{name}.jsonl").read_text().splitlines()]
        assert (crawl["method"], crawl["documents"]) == ("dates", 60)
        assert all("two.example" in (own["source"] or own["id"]) for own in pages if own["by"] == "dates")


def test_another_process_is_waited_for_and_then_refused(tmp_path: Path) -> None:
    body = """
spiders, settings = [One], {"DEDUP_WAIT": 0.2}

def items(name):
    yield {"url": "https://a.example/1", "text": WIRE}
"""
    with Index(tmp_path / "crawl.dedup"):
        told, log = crawled(tmp_path, body, fails=True)
    assert not told or "checked" not in told[-1][1]
    assert "another process is writing to it" in log
    told, _ = crawled(tmp_path, body)
    assert told[-1][1]["checked"] == 1


@pytest.mark.parametrize("asked", ["check_all", "check_at_once"])
def test_an_index_that_fails_loses_no_item(tmp_path: Path, asked: str) -> None:
    body = f"""
from dedup.index import Index

def failing(self, documents):
    raise OSError("the disk is full")

Index.check_at_once = lambda self, document: None
Index.{asked} = failing
spiders, settings = [One], {{"FEEDS": {{"out.jl": {{"format": "jl"}}}}}}

def items(name):
    yield {{"url": "https://a.example/1", "text": WIRE}}
"""
    told, log = crawled(tmp_path, body)
    assert told[-1][1] == {"failed": 1}
    assert "the disk is full" in log
    assert json.loads((tmp_path / "out.jl").read_text())["dedup"]["skipped"] == "failed"


def test_whether_the_thread_is_asked_or_not_the_answers_are_the_same(tmp_path: Path) -> None:
    body = """
from dedup.index import Index

at_once, turns = Index.check_at_once, []

def now_and_then(self, document):
    turns.append(document)
    return None if len(turns) % EVERY == 0 else at_once(self, document)

Index.check_at_once = now_and_then
spiders, settings = [One], {"DEDUP_BATCH": 8}

def items(name):
    for number in range(60):
        text = " ".join(f"{WIRE} {number // 3} {part}" for part in range(2000 if number % 20 == 7 else 1))
        yield {"url": f"https://a.example/{number}", "text": text, "date": "2024-05-01"}
"""
    found = []
    for every in (1, 3, 1000):  # never at once, sometimes, and always but for the long texts and those that come next
        folder = tmp_path / str(every)
        folder.mkdir()
        told, _ = crawled(folder, f"EVERY = {every}\n{body}")
        assert told.pop()[1]["checked"] == 60
        found.append(sorted((own for _, own in told), key=lambda own: own["id"]))
    assert found[0] == found[1] == found[2]
    assert sum(own["duplicate_of"] is not None for own in found[0]) >= 30


def test_settings_that_make_no_sense_are_refused(tmp_path: Path) -> None:
    from scrapy.exceptions import NotConfigured
    from scrapy.settings import Settings

    from dedup.integrations.scrapy import DedupAddon

    cases: tuple[tuple[dict[str, object], str], ...] = (
        ({"DEDUP_ACTION": "dorp"}, "DEDUP_ACTION"),
        ({"DEDUP_THRESHOLD": "2"}, "DEDUP_THRESHOLD"),
        ({"DEDUP_BATCH": 0}, "DEDUP_BATCH"),
        ({"DEDUP_TEXT_FIELD": ""}, "DEDUP_TEXT_FIELD"),
        ({"DEDUP_RELATIONS": "tales"}, "DEDUP_RELATIONS"),
    )
    for given, name in cases:
        with pytest.raises(UsageError, match=name):
            DedupAddon().update_settings(Settings(given))
    for empty in ("", None, False):
        with pytest.raises(NotConfigured, match="DEDUP_INDEX"):
            DedupAddon().update_settings(Settings({"DEDUP_INDEX": empty}))
    settings = Settings({"CONCURRENT_ITEMS": 40})
    DedupAddon().update_settings(settings)
    assert settings.getint("CONCURRENT_ITEMS") == 40


def test_what_was_kept_and_not_yet_told_is_told_by_the_next_run(tmp_path: Path) -> None:
    """As it was when it was asked: new, another version, the same as before, or not there at all."""
    job = tmp_path / "job"
    old, revised, new, never = (f"https://a.example/{name}" for name in ("old", "revised", "new", "never"))
    with Index(tmp_path / "crawl.dedup", settings=Settings(relations=("near",))) as index:
        for url in (old, revised):
            index.check(Document(url, f"{WIRE} {url}"))
        journal = Journal(str(job))
        journal.began(index.mark)
        journal.asked([old, revised, new, never])
        journal.close()
        index.check(Document(revised, f"{WIRE} It was another week"))
        index.check(Document(new, WIRE))
    body = """
spiders, settings = [One], {"JOBDIR": "job"}

def items(name):
    yield {"url": "https://a.example/last", "text": "The council has closed four libraries because of their roofs."}
"""
    told, _ = crawled(tmp_path, body)
    assert told[-1][1]["checked"] == 1
    crawl = json.loads((tmp_path / "dedup-one.jsonl").read_text().splitlines()[0])
    assert {name: crawl[name] for name in ("documents", "new", "revised", "refetched")} == {
        "documents": 4, "new": 2, "revised": 1, "refetched": 1,
    }  # fmt: skip
