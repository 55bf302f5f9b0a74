"""Real crawls of a real site: what was planted is found, the traps are not, and a crawl that ends early goes on."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import pytest

from dedup.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.integrations.scrapy.conftest import Crawl, Site


def check_groups(called: dict[str, str | None], site: Site) -> None:
    """Of each planted group all but one are duplicates of another of it, and nothing else is one."""
    group_of = {site.url(path): set(map(site.url, group)) for group in site.groups for path in group}
    for own, copied in called.items():
        if copied is not None:
            assert own in group_of, own
            assert copied in group_of[own] - {own}
    for group in site.groups:
        assert sum(called[site.url(path)] is None for path in group) == 1, group


def check_report(records: list[dict[str, Any]], site: Site) -> None:
    crawl, *pages = records
    assert crawl["documents"] == crawl["new"] + crawl["revised"] + crawl["refetched"] == site.texts
    told = {page["id"]: page for page in pages}
    check_groups({**dict.fromkeys(map(site.url, site.pages)), **{i: p["duplicate_of"] for i, p in told.items()}}, site)
    for first, *copies in site.groups:
        assert told[site.url(first)]["source"] is None
        for copy in copies:
            source = told[site.url(copy)]["source"]
            assert (told[source]["source"] or source) == site.url(first)  # by way of the other copy, perhaps
    source, translation = map(site.url, site.translated)
    assert (told[translation]["related_to"], told[translation]["relation"]) == (source, "translation")
    assert (told[translation]["source"], told[translation]["kind"]) == (source, "translation")
    assert told[source]["source"] in (None, "agency:reuters")  # which it credits


def held(folder: Path) -> list[str]:
    with Index(folder / "news.dedup", read_only=True) as index:
        return [own.id for own in index]


def stats(log: str) -> dict[str, int]:
    lines = [line.strip(" {},").split("': ") for line in log.splitlines() if "'dedup/" in line]
    return {name.removeprefix("'dedup/"): int(value) for name, value in lines}


def names(records: Iterable[dict[str, Any]]) -> list[str]:
    return [own["url"] for own in records]


def test_what_was_planted_is_found_and_no_trap_is(crawl: Crawl, site: Site) -> None:
    counts = stats(crawl.run())
    items = {own["url"]: own["dedup"] for own in crawl.items}
    assert len(items) == len(site.pages) - 1
    check_groups({url: own["duplicate_of"] for url, own in items.items()}, site)
    assert {url for url, own in items.items() if own["skipped"]} == set(map(site.url, site.silent))
    copies = 2 * len(site.groups)
    assert counts["checked"] == site.texts
    assert counts["duplicates"] == counts["exact"] + counts["near_duplicate"] == copies
    assert counts["no_text"] == len(site.silent)
    assert "refetched" not in counts
    check_report(crawl.report, site)
    assert sorted(held(crawl.folder)) == sorted(set(items) - set(map(site.url, site.silent)))
    summary = (crawl.folder / "report.txt").read_text()
    assert f"{site.texts} documents" in summary
    assert f"{copies} called duplicates" in summary


def test_a_crawl_that_was_killed_goes_on(crawl: Crawl, site: Site) -> None:
    crawl.stopped(signal.SIGKILL, 125)
    before = held(crawl.folder)
    assert 0 < len(before) < site.texts
    # Scrapy forgets which requests were waiting when it is killed, so that all pages are asked for again.
    counts = stats(crawl.run(again=True))
    assert counts["refetched"] == len(before)
    assert counts["checked"] == site.texts
    assert len(held(crawl.folder)) == len(set(held(crawl.folder))) == site.texts
    assert set(before) <= set(held(crawl.folder))
    check_report(crawl.report, site)
    assert crawl.report[0]["new"] == site.texts


def test_a_crawl_that_was_stopped_goes_on(crawl: Crawl, site: Site) -> None:
    site.delay = 0.01
    first = stats(crawl.stopped(signal.SIGINT, 80))
    early = names(crawl.items)
    second = stats(crawl.run())
    assert first["checked"] + second["checked"] == site.texts
    assert sorted(names(crawl.items)) == sorted(site.url(path) for path in site.pages if path != "/")
    assert len(early) == len(names(crawl.items)) - second["checked"] - second.get("no_text", 0)
    assert len(held(crawl.folder)) == site.texts
    check_report(crawl.report, site)


@pytest.mark.parametrize("site", [100], indirect=True)
def test_another_crawl_meets_changed_pages(crawl: Crawl, site: Site) -> None:
    crawl.run()
    first, _, _ = site.groups[0]
    changed, moved = "/topic/3", site.groups[1][0]
    site.pages[changed] = site.pages[changed].replace("The ", "Some ", 2)
    site.pages[first] = site.pages[first].replace("The ", "Some ", 2)
    site.pages["/elsewhere"] = site.pages[moved].replace("The ", "Some ", 1)
    site.pages["/"] += "<a href='/elsewhere'>more</a>"
    counts = stats(crawl.run("DEDUP_ACTION=drop", f"JOBDIR={crawl.folder}/second", "FEEDS={}"))
    assert counts["revised"] == 2
    assert counts["refetched"] == site.texts - 3
    assert counts["duplicates"] >= 1
    crawl_record, *pages = crawl.report
    told = {page["id"]: page for page in pages}
    assert (crawl_record["new"], crawl_record["revised"]) == (1, 2)
    assert told[site.url("/elsewhere")]["duplicate_of"] is not None
    assert site.url(changed) not in told or told[site.url(changed)]["duplicate_of"] is None
    # Of each group all but one, and the copy elsewhere; but of the first group a page has changed, and is handed on.
    assert counts["dropped"] == 2 * len(site.groups) + 1 - 1
