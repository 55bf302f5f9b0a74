"""The pages of a report in a real browser, as a reader opens them: from a disk, without a network."""

from __future__ import annotations

import importlib.util
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

import pytest

from dedup.report.html import write
from dedup.report.output import Output

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from dedup.report.protocol import TraceResult

_REQUIRED: Final = os.environ.get("DEDUP_REQUIRE_BROWSER") == "1"
_CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
_MISSING: Final = [
    *([] if _CHROMIUM else ["chromium"]),
    *(name for name in ("playwright", "axe_playwright_python") if importlib.util.find_spec(name) is None),
]

#: Where a browser must be there, as in CI, a missing one is an error.
pytestmark = pytest.mark.skipif(bool(_MISSING) and not _REQUIRED, reason=f"needs {' and '.join(_MISSING)}")

#: How a reader may see a page: the colours, and how wide the window is.
_VIEWS: Final[dict[str, tuple[Literal["light", "dark"], int]]] = {
    "light": ("light", 1280),
    "dark": ("dark", 1280),
    "phone": ("light", 390),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Root, as whom CI runs, has no sandbox.
        arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        started = playwright.chromium.launch(executable_path=_CHROMIUM, args=arguments)
        yield started
        started.close()


@pytest.fixture(scope="module")
def reports(
    seeds: TraceResult, many: TraceResult, hostile: TraceResult, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    for name, trace in (("seeds", seeds), ("many", many), ("hostile", hostile)):
        write(trace, Output("html", folder / name, folder=True))
    return {name: folder / name for name in ("seeds", "many", "hostile")}


def _story(report: Path) -> Path:
    (path,) = report.glob("story-*.html")
    return path


@contextmanager
def _opened(browser: Browser, path: Path, view: str = "light", *, script: bool = True) -> Iterator[Page]:
    """Open a page; nothing but itself may be asked for, and nothing may go wrong."""
    colours, width = _VIEWS[view]
    context = browser.new_context(
        color_scheme=colours, viewport={"width": width, "height": 900}, offline=True, java_script_enabled=script
    )
    page = context.new_page()
    troubles: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", lambda dialog: troubles.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    try:
        yield page
    finally:
        context.close()
    assert troubles == []
    assert {url.partition("#")[0] for url in asked if not url.startswith("data:")} == {path.as_uri()}


@pytest.mark.parametrize("view", _VIEWS)
@pytest.mark.parametrize("name", ["seeds", "many", "hostile"])
def test_a_page_asks_for_nothing_and_fits_the_window(
    browser: Browser, reports: dict[str, Path], name: str, view: str
) -> None:
    for path in (_story(reports[name]), reports[name] / "index.html"):
        with _opened(browser, path, view) as page:
            assert page.evaluate("document.documentElement.scrollWidth") <= _VIEWS[view][1]


@pytest.mark.parametrize("view", _VIEWS)
@pytest.mark.parametrize("name", ["seeds", "hostile"])
def test_no_serious_fault_of_accessibility(browser: Browser, reports: dict[str, Path], name: str, view: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    for path in (_story(reports[name]), reports[name] / "index.html"):
        with _opened(browser, path, view) as page:
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            found: list[dict[str, Any]] = Axe().run(page).response["violations"]
        serious = [
            (one["id"], [node["html"][:200] for node in one["nodes"][:3]])
            for one in found
            if one["impact"] in {"serious", "critical"}
        ]
        assert serious == []


def test_a_story_of_a_hundred_documents_opens_in_a_second(browser: Browser, reports: dict[str, Path]) -> None:
    def took() -> float:
        with _opened(browser, _story(reports["many"])) as page:
            timing = "performance.getEntriesByType('navigation')[0]"
            return float(page.evaluate(f"{timing}.loadEventEnd || {timing}.duration"))

    assert any(took() < 1000 for _ in range(5))  # with other tests beside it, not each time


def _shown(page: Page, what: str) -> int:
    found = page.locator(what)
    return sum(found.nth(number).is_visible() for number in range(found.count()))


def test_the_filter_shows_what_was_asked_for(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["seeds"])) as page:
        assert _shown(page, "article.document") == 3
        page.select_option("select[name=language]", label="en")
        assert _shown(page, "article.document") == 1
        assert _shown(page, "article.link") == 1
        assert page.locator("g.card.out").count() == 2
        assert page.inner_text(".count") == "1 of 3 documents, 1 of 3 links"
        page.select_option("select[name=confidence]", "copied")
        assert _shown(page, "article.link") == 0
        page.click("button[type=reset]")
        page.wait_for_function("document.querySelectorAll('article.document:not([hidden])').length === 3")
        assert _shown(page, "article.link") == 3
        assert page.inner_text(".count") == ""
        page.select_option("select[name=kind]", label="excerpt")
        assert _shown(page, "article.link") == 1


def test_the_filter_by_outlet(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["many"])) as page:
        page.select_option("select[name=outlet]", label="Outlet 3")
        assert page.inner_text(".count").startswith("9 of 100 documents")
        assert page.locator("article.document:not([hidden])").count() == 9
        assert page.locator("table.timeline tbody tr:not([hidden])").count() == 9


def test_the_index_is_filtered_too(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, reports["seeds"] / "index.html") as page:
        page.select_option("select[name=language]", label="ar")
        assert page.inner_text(".count") == "1 of 1 stories"


def test_everything_but_the_filter_works_without_a_script(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["many"]), script=False) as page:
        assert not page.locator("#filter").is_visible()
        article = page.locator("article.link").nth(4)
        article.scroll_into_view_if_needed()
        article.locator("summary").first.click()
        assert article.locator(".row").first.is_visible()


def test_a_hostile_document_is_text(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["hostile"])) as page:
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        page.wait_for_timeout(200)
        assert "taken" not in page.title().partition("–")[2]
        assert page.title().endswith("where the text comes from")
        text = page.inner_text("main")
        assert "<script>document.title = 'taken'; fetch('https://evil.example/')</script>" in text
        assert "⟨U+202E⟩txt.exe" in text
        assert page.locator("a[href^='javascript']").count() == 0
        assert page.locator("img, iframe, main script").count() == 0


def test_the_policy_stops_what_got_in_all_the_same(browser: Browser, reports: dict[str, Path], tmp_path: Path) -> None:
    content = _story(reports["seeds"]).read_text("utf-8")
    path = tmp_path / "changed.html"
    path.write_text(content.replace("</main>", "<script>document.title = 'taken'</script></main>"), "utf-8")
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.title() != "taken"
    context.close()


def test_arabic_stands_right(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["seeds"])) as page:
        heading = page.locator("article.document h3[lang=ar]")
        assert heading.evaluate("one => getComputedStyle(one).direction") == "rtl"
        assert page.locator("article.document h3[lang=vi]").evaluate("one => getComputedStyle(one).direction") == "ltr"


def test_a_reader_with_a_keyboard_skips_to_the_report(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["seeds"])) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_what_is_folded_is_printed(browser: Browser, reports: dict[str, Path]) -> None:
    with _opened(browser, _story(reports["seeds"])) as page:
        page.emulate_media(media="print")
        text = page.locator("article.document .text").first
        assert text.evaluate("one => one.getBoundingClientRect().height") > 100
        assert not page.locator("#filter").is_visible()
