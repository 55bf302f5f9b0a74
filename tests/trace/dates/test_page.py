"""The publication date of a page."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import Origin, stated_date
from dedup.trace.dates import page as pages
from dedup.trace.dates.local import local_days
from dedup.trace.dates.page import evidence_of, published_on
from dedup.trace.dates.page_lines import lines_of

PUBLISHED = '<meta property="article:published_time" content="2021-06-28T10:00:00+02:00">'
TEXT = "<p>The minister said that talks would go on until the end of the week.</p>" * 5


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The own rules without another tool's vote."""
    monkeypatch.setattr(pages, "htmldate_says", lambda *_: None)


def page(body: str = "", head: str = "", language: str = "en") -> str:
    """A page with a heading, and what is given before its text."""
    return f"<html lang={language}><head><title>Talks go on</title>{head}</head><body><h1>Talks go on</h1>{body}{TEXT}"


def article(published: str, headline: str = "Talks go on") -> str:
    """A script of JSON-LD."""
    fields = {"@type": "NewsArticle", "headline": headline, "datePublished": published}
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (page(head=article("2021-06-28")), "2021-06-28"),
        (page(head=PUBLISHED), "2021-06-28 10:00:00 UTC+02:00"),
        (page(head='<meta content="2021-06-28" name="DC.date.issued">'), "2021-06-28"),
        (page('<time datetime="2021-06-28">two days ago</time>'), "2021-06-28"),
        (page('<abbr class=published title="2021-06-28T08:00:00Z">8:00</abbr>'), "2021-06-28 08:00:00 UTC"),
        (page("<p class=date>28 June 2021"), "2021-06-28"),
        (page("<p>Published: 28 June 2021</p>"), "2021-06-28"),
        (page("<p>28.06.2021, 10:15 Uhr</p>", language="de"), "2021-06-28 10:15:00"),
        (page("<p>Thứ hai, 28/06/2021 10:30 (GMT+7)</p>", language="vi"), "2021-06-28 10:30:00 UTC+07:00"),
        (page("<p>06/07/2021</p>"), "2021-06-07..2021-07-06"),
        (page("<p>06/07/2021</p>", language="de"), "2021-07-06"),
        (page(), "None"),
        (page(f"<p>It was on 28 June 2021 that the minister had said so for the first time. {TEXT[3:]}"), "None"),
        (page("<p>Copyright 2021</p>"), "None"),
    ],
)  # fmt: skip
def test_one_statement(markup: str, wanted: str) -> None:
    assert str(published_on(markup)) == wanted


def test_the_address() -> None:
    assert str(published_on(page(), "https://example.org/2021/06/28/talks")) == "2021-06-28"
    assert str(published_on(page(), "https://example.org/news/talks-2021-06-28.html")) == "2021-06-28"
    assert published_on(page(), "https://example.org/20210631/talks") is None
    assert published_on(page(), "https://web.archive.org/web/20210628120000/https://example.org/talks") is None


def test_related_articles_are_not_the_page() -> None:
    items = "<li>Rain <span class=date>30 June 2021</span><li>Snow <span class=date>1 July 2021</span>"
    related = f"<div class=related><ul>{items}</ul></div>"
    own = f"<h1>Talks go on</h1><p class=date>28 June 2021</p>{TEXT}"
    markup = f"<html lang=en><title>Talks go on</title>{related}{own}{related}"
    assert str(published_on(markup)) == "2021-06-28"


def test_the_article_of_several_is_that_of_the_title() -> None:
    others = article("2021-06-30", "It will rain in the north")
    assert str(published_on(page(head=others + article("2021-06-28")))) == "2021-06-28"


def test_disagreement_widens() -> None:
    markup = page('<p class="published">30 June 2021</p>', article("2021-06-20"))
    assert str(published_on(markup)) == "2021-06-20..2021-06-30"


def test_a_moment_is_on_the_day_of_its_place() -> None:
    stated = article("2021-06-29T02:30:00Z")
    assert str(published_on(page(head=stated), "https://example.us/talks")).startswith("2021-06-28 ")
    assert str(published_on(page(head=stated))).startswith("2021-06-28..2021-06-29")
    assert str(published_on(page("<p class=date>28 June 2021", stated))).startswith("2021-06-28 ")
    assert str(published_on(page(head=stated), "https://example.org/2021/06/28/talks")).startswith("2021-06-28 ")
    here = stated_date("2021-06-29T02:30:00+02:00")
    assert here is not None
    assert local_days(here, "https://example.us/talks", "en") is here


def test_a_field_of_change_is_no_publication() -> None:
    head = '<meta property="article:modified_time" content="2021-06-30">'
    assert str(published_on(page('<p class="date">28 June 2021', head))) == "2021-06-28"


def test_one_date_tells_how_another_is_meant() -> None:
    assert str(published_on(page("<p>06/07/2021</p>") + "<p class=date>comment of 28/07/2021</p>")) == "2021-07-06"


def test_nothing_after_today() -> None:
    assert published_on(page("<p class=date>28 June 2021"), today=date(2021, 6, 27)) is None


def test_a_vote_needs_a_witness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "htmldate_says", lambda *_: date(2021, 6, 28))
    assert published_on(page()) is None
    found = published_on(page() + "<footer>" + "word " * 30 + "28 June 2021</footer>")
    assert str(found) == "2021-06-28"


def test_evidence_is_of_the_page() -> None:
    found = evidence_of(page("<p class=date>28 June 2021", article("2021-06-28")))
    assert [evidence.kind for evidence in found][:1] == ["article"]
    assert {evidence.date.origin for evidence in found} == {Origin.HTML}


TAGS = st.sampled_from(
    [
        *[
            "<h1>",
            "</h1>",
            "<p class=date>",
            "<time datetime='2021-06-28'>",
            "</time>",
            "<aside>",
            "</div>",
            "<",
            ">",
            "é",
        ],
        *[
            "<div class=related>",
            "28 June 2021",
            "06/07/2021",
            "<meta name=date content='2021'>",
            "</script>",
            "Published:",
        ],
        *["<script type='application/ld+json'>", '{"@type":"Article","datePublished":"x"}', "<html lang=de>"],
        "<abbr title='28' class=published>",
    ]
)


@given(st.one_of(st.text(), st.lists(TAGS, max_size=15).map("".join)), st.one_of(st.none(), st.text()))
def test_any_page(markup: str, address: str | None) -> None:
    found = published_on(markup, address)
    assert found is None or (found.first is not None and found.last is not None and found.first <= found.last)
    assert all(line.text.strip() for line in lines_of(markup).lines)
