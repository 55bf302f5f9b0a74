"""What pages state of themselves: the better source wins, and nothing in it is trusted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.readers.html_markup import facts_of
from dedup.readers.html_metadata import Facts, Metadata, language_code, metadata_of, one_line, stated_date
from dedup.readers.limits import Limits

DEFAULT = Limits()


def metadata(markup: str, limits: Limits = DEFAULT) -> Metadata:
    return metadata_of(facts_of(markup), limits)


def linked_data(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Thủ tướng phát biểu",
    "datePublished": "2024-05-01T08:30:00+07:00",
    "inLanguage": "vi-VN",
    "publisher": {"@type": "Organization", "name": "Báo Ví Dụ"},
    "mainEntityOfPage": {"@id": "https://example.vn/1"},
}
OF_ARTICLE = Metadata("Thủ tướng phát biểu", "2024-05-01T08:30:00+07:00", "vi", "https://example.vn/1", "Báo Ví Dụ")


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebPage"}, ARTICLE]},
        {**ARTICLE, "@type": ["Thing", "ReportageNewsArticle"]},
        {**ARTICLE, "mainEntityOfPage": "https://example.vn/1"},
        {**ARTICLE, "mainEntityOfPage": True, "url": "https://example.vn/1"},
        {"@graph": [{**ARTICLE, "publisher": {"@id": "#us"}}, {"@id": "#us", "name": "Báo Ví Dụ"}]},
        {**ARTICLE, "publisher": [{"name": "Báo Ví Dụ"}]},
        {**ARTICLE, "publisher": "Báo Ví Dụ"},
        {**ARTICLE, "inLanguage": {"@type": "Language", "name": "Vietnamese", "alternateName": "vi"}},
        f"<!-- {json.dumps(ARTICLE)} -->",
        f"//<![CDATA[\n{json.dumps(ARTICLE)}\n//]]>",
        json.dumps({**ARTICLE, "x": "@@"}).replace("@@", "@\n@") + ";",
    ],
)
def test_linked_data(value: Any) -> None:
    assert metadata(linked_data(value)) == OF_ARTICLE


def test_linked_data_goes_first_and_fills_up_from_the_rest() -> None:
    rest = (
        "<html lang=en><title>T</title><meta property=og:title content=O><meta property=og:site_name content=S>"
        "<meta name=date content=2020-01-01><link rel=canonical href=https://example.org/c>"
    )
    assert metadata(rest + linked_data({"@type": "Article", "headline": "H"})) == Metadata(
        "H", "2020-01-01", "en", "https://example.org/c", "S"
    )
    assert metadata(rest + linked_data({"@type": "Recipe", "headline": "H"})).title == "O"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<title> عنوان&nbsp;الخبر\n</title>", Metadata(title="عنوان الخبر")),
        ("<TITLE>新闻标题</TITLE><title>two</title>", Metadata(title="新闻标题")),
        ("<meta content='tin &amp; tức' property='og:title'>", Metadata(title="tin & tức")),
        ("<!-- <title>no</title> --><script>'<title>no</title>'</script><title>yes</title>", Metadata(title="yes")),
        ("<meta property=article:published_time content='2024-05-01 10:00'>", Metadata(published="2024-05-01 10:00")),
        ("<meta itemprop=datePublished content=2024-05-01>", Metadata(published="2024-05-01")),
        ("<time datetime=2024-01-01></time><time pubdate datetime=2024-02-02>", Metadata(published="2024-02-02")),
        ("<time datetime=soon></time><time datetime=2024-02-02T10:00Z>", Metadata(published="2024-02-02T10:00Z")),
        ("<meta name=date content='1 May 2024'>", Metadata()),
        ("<html lang='zh-Hant-TW'><meta property=og:locale content=en_US>", Metadata(language="zh")),
        ("<meta property=og:locale content=ar_AR>", Metadata(language="ar")),
        ("<meta http-equiv=content-language content=vi>", Metadata(language="vi")),
        ("<meta property=og:url content=https://example.org/世界>", Metadata(url="https://example.org/世界")),
        ("<base href=https://evil.example/><link rel=canonical href=/a>", Metadata()),
        ("<base href='javascript:x'><link rel=canonical href='javascript:alert(1)'>", Metadata()),
        ("<link rel=canonical href='https://user@host/'>", Metadata()),
        ("<link rel=canonical href='https://example.org/&#10;x'>", Metadata()),
        ("<link rel=canonical href='https://'>", Metadata()),
        ("<meta name=og:site_name content=' \x00\x85 '>", Metadata()),
        ("<meta name=og:site_name content='a\x00b&#xD800;'>", Metadata(outlet="a b\ufffd")),
        ("<title>unclosed", Metadata(title="unclosed")),
        ("<meta name=og:title content='unclosed", Metadata(title="unclosed")),
    ],
)
def test_tags(markup: str, expected: Metadata) -> None:
    assert metadata(markup) == expected


def test_lengths_are_bounded() -> None:
    found = metadata(f"<title>{'x' * 10**6}</title><link rel=canonical href=https://example.org/{'x' * 10**6}>")
    assert found == Metadata(title="x" * 1000)
    assert metadata(linked_data({"@type": "Article", "headline": "x" * 10**5})).title == "x" * 1000
    assert metadata(linked_data({"@type": "Article", "headline": "x" * 2 * 10**6})) == Metadata()
    assert len(facts_of("<time datetime=2024-01-01>" * 1000).times) == 20


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[" * 10**5,
        '{"a":' * 10**5,
        "[" * 10**5 + "]" * 10**5,
        '{"@type": "Article", "headline": "\\ud800"',
        '{"@type": 7, "@graph": 8}',
        '{"n": 1' + "0" * 10_000 + "}",
        "x" + " " * 10**5 + "x",
        '{"@type": {"a": []}, "@id": []}',
        '{"@type": "Article", "headline": ["x"], "publisher": [], "inLanguage": [], "datePublished": {}}',
        '{"@type": "Article", "publisher": {"@id": "a"}}',
    ],
)
def test_linked_data_that_is_broken_is_passed_over(script: str) -> None:
    assert metadata(linked_data(script)) == Metadata()


def test_linked_data_is_looked_into_as_deep_as_the_limits_say() -> None:
    def nested(levels: int) -> str:
        return "[" * levels + json.dumps(ARTICLE) + "]" * levels

    assert metadata(linked_data(nested(10))) == OF_ARTICLE
    assert metadata(linked_data(nested(10)), Limits(json_depth=5)) == Metadata()
    assert metadata(linked_data(nested(500))) == Metadata()


def test_lone_surrogates_in_linked_data() -> None:
    assert metadata(linked_data('{"@type": "Article", "headline": "a\\ud800b"}')).title == "a\ufffdb"


@pytest.mark.parametrize(
    "value", ["2024-02-30", "2024-5-1", "20240501", "0000-01-01", "٢٠٢٤-٠٥-٠١", "2024-05-01x", 5, None]
)
def test_what_is_no_date(value: object) -> None:
    assert stated_date(value) is None


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["Article", "#a", "https://a.b/c"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "@type @graph @id headline name url publisher inLanguage datePublished mainEntityOfPage".split()  # noqa: SIM905
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_linked_data(value: Any) -> None:
    found = metadata_of(Facts(scripts=[json.dumps(value)]), DEFAULT)
    for text in (found.title, found.published, found.language, found.url, found.outlet):
        assert text is None or (text == text.strip() and text.encode())


@given(st.text())
def test_any_value(value: str) -> None:
    line = one_line(value)
    assert line is not None
    assert "\n" not in line
    assert line.isprintable() or line
    assert language_code(value) is None or len(language_code(value) or "") in (2, 3)


def test_names_of_elements_are_ascii() -> None:
    """To a parser the long s is no s."""
    page = "<html lang=vi><\u017fcript><title>One</title></\u017fcript><\u017ftyle lang=en><title>Two</title>"
    assert facts_of(page).title == "One"
    assert facts_of("<\u017ftyle lang=en>").language is None
    assert facts_of("<script><title>no</title></\u017fcript></script><TiTle>yes</title>").title == "yes"
