"""The page of the service in a real browser: it asks, shows what is found, and takes nothing of it for markup."""

from __future__ import annotations

import importlib.util
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from .conftest import Served

_REQUIRED: Final = os.environ.get("DEDUP_REQUIRE_BROWSER") == "1"
_CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
_MISSING: Final = [
    *([] if _CHROMIUM else ["chromium"]),
    *(name for name in ("playwright", "axe_playwright_python") if importlib.util.find_spec(name) is None),
]

pytestmark = pytest.mark.skipif(bool(_MISSING) and not _REQUIRED, reason=f"needs {' and '.join(_MISSING)}")

TEXT: Final = "The old lighthouse on the cape was lit again on Saturday evening, and half the town had come to see it."
EVIL: Final = '"><script>document.title = "taken"</script><img src=x onerror="document.title=\'taken\'">\u202egnp'

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
def known(served: Served) -> Served:
    served.check("lighthouse", TEXT, title="The lighthouse", outlet="The Cape Times", published="2024-05-04")
    served.check(f"evil{EVIL}", TEXT + EVIL, title=EVIL, url=f"https://evil.example/{EVIL}")
    return served


@contextmanager
def opened(browser: Browser, address: str, view: str = "light", *, expected: tuple[str, ...] = ()) -> Iterator[Page]:
    """Open the page; it may ask the service alone, and nothing may go wrong but what is expected to."""
    colours, width = _VIEWS[view]
    context = browser.new_context(color_scheme=colours, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.set_default_timeout(15_000)
    troubles: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", lambda dialog: troubles.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    try:
        page.goto(address)
        yield page
    finally:
        context.close()
    assert [trouble for trouble in troubles if not any(part in trouble for part in expected)] == []
    assert {url for url in asked if not url.startswith((address, "data:"))} == set()


def look_up(page: Page, text: str) -> None:
    page.fill("#text", text)
    page.click("button[type=submit]")
    page.wait_for_selector("#result:not([hidden])")


def test_a_text_is_looked_up_and_not_kept(browser: Browser, known: Served) -> None:
    before = known.client.get("/metrics").text.split("dedup_index_documents ")[-1].split()[0]
    with opened(browser, known.address) as page:
        look_up(page, TEXT.upper())
        assert page.inner_text("#verdict") == "A duplicate"
        assert "lighthouse" in page.inner_text("#facts")
        assert page.locator("#matches tr").count() == 2
        assert page.inner_text("#matches tr:first-child td:first-child") == "exact"
        page.click("#matches tr:first-child button")
        page.wait_for_selector("#document:not([hidden])")
        assert page.inner_text("#document-id") == "The lighthouse"
        assert "The Cape Times" in page.inner_text("#document-facts")
        assert page.inner_text("#document-text") == TEXT
        look_up(page, "Nobody has ever written this sentence about a purple submarine in a teacup before.")
        assert page.inner_text("#verdict") == "Nothing like it"
        assert not page.locator("#table").is_visible()
    assert known.client.get("/metrics").text.split("dedup_index_documents ")[-1].split()[0] == before


def test_a_file_is_chosen_or_dropped(browser: Browser, known: Served, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, "utf-8")
    with opened(browser, known.address) as page:
        page.set_input_files("#file", path)
        page.wait_for_selector("#result:not([hidden])")
        assert page.inner_text("#verdict") == "A duplicate"
    with opened(browser, known.address) as page:
        transfer = page.evaluate_handle(
            "text => { const all = new DataTransfer(); all.items.add(new File([text], 'a.txt')); return all; }", TEXT
        )
        page.dispatch_event("#text", "drop", {"dataTransfer": transfer})
        page.wait_for_selector("#result:not([hidden])")
        assert page.inner_text("#verdict") == "A duplicate"
        assert page.input_value("#text") == TEXT


def test_a_hostile_document_is_text(browser: Browser, known: Served) -> None:
    with opened(browser, known.address) as page:
        look_up(page, TEXT)
        evil = page.locator("#matches button", has_text="evil")
        assert "<script>" in evil.inner_text()
        assert "⟨U+202E⟩" in evil.inner_text()
        evil.click()
        page.wait_for_selector("#document:not([hidden])")
        page.wait_for_timeout(200)
        assert "<img src=x" in page.inner_text("#document-text")
        assert "taken" not in page.title()
        assert page.locator("main img, main script, main iframe").count() == 0


def test_the_policy_stops_a_script(browser: Browser, known: Served) -> None:
    with opened(browser, known.address, expected=("Content Security Policy", "Content-Security-Policy")) as page:
        page.evaluate(
            "() => { const own = document.createElement('script'); own.textContent = 'document.title = \"taken\"';"
            " document.body.append(own); }"
        )
        assert "taken" not in page.title()


def test_what_goes_wrong_is_said(browser: Browser, known: Served) -> None:
    with opened(browser, known.address, expected=("Failed to load resource",)) as page:
        page.fill("#text", " \n ")
        page.click("button[type=submit]")
        page.wait_for_selector("#status.problem")
        assert "has no text" in page.inner_text("#status")


def test_a_token_is_asked_for(browser: Browser, serving: Callable[..., Served]) -> None:
    service = serving(env={**os.environ, "DEDUP_TOKEN": "0123456789abcdef"})
    with opened(browser, service.address, expected=("401",)) as page:
        assert not page.locator("#token").is_visible()
        page.fill("#text", TEXT)
        page.click("button[type=submit]")
        page.wait_for_selector("#token-label:not([hidden])")
        page.fill("#token", "0123456789abcdef")
        look_up(page, TEXT)
        assert page.inner_text("#verdict") == "Nothing like it"


@pytest.mark.parametrize("view", _VIEWS)
def test_no_serious_fault_of_accessibility_and_it_fits(browser: Browser, known: Served, view: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with opened(browser, known.address, view) as page:
        look_up(page, TEXT)
        page.locator("#matches button").first.click()
        page.wait_for_selector("#document:not([hidden])")
        # The checker puts its own script into the page, which the policy would stop if it were an element.
        found: list[dict[str, Any]] = Axe().run(page).response["violations"]
        assert page.evaluate("document.documentElement.scrollWidth") <= _VIEWS[view][1]
    assert [
        (one["id"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found
        if one["impact"] in {"serious", "critical"}
    ] == []


def test_the_report_of_a_story_opens_under_its_policy(browser: Browser, known: Served) -> None:
    with opened(browser, f"{known.address}/v1/stories/lighthouse?format=html") as page:
        assert page.locator("article.document").count() == 2
        assert "taken" not in page.title().partition("–")[2]
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert background == "rgb(247, 246, 242)"  # its own style is let in
