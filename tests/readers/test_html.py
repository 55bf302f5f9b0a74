"""HTML pages: the article comes out, and no page stops the run or slows it down."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.errors import UsageError
from dedup.model import Document, Skipped
from dedup.readers import html, html_markup
from dedup.readers.html import read_html
from dedup.readers.html_charset import charset_named, decoded
from dedup.readers.html_markup import attributes, crowded, plain_text, tamed, tokens, unescaped
from dedup.readers.job import Job
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.job import Extract

DEFAULT = Limits()
WAYS: tuple[Extract, ...] = ("fast", "best", "none")

ARTICLES = {
    "vi": "Hôm nay, thủ tướng đã phát biểu trước quốc hội về ngân sách của năm tới và các khoản chi tiêu mới. ",
    "ar": "قال رئيس الوزراء اليوم أمام البرلمان إن ميزانية العام المقبل ستشمل نفقات جديدة على التعليم والصحة. ",
    "zh": "总理今天在议会上就明年的预算和新的开支发表了讲话，并表示教育和医疗将是政府工作的重点。",
    "en": "The prime minister spoke to parliament today about the budget of next year and what is to be spent. ",
}
PAGE = """<!DOCTYPE html><html lang="{language}"><head><meta charset="{charset}"><title>Title | Site</title>
<style>p {{ color: red }}</style><script>var hidden = "<p>no</p>";</script></head><body>
<nav class="navigation"><ul><li><a href="/a">Home</a></li><li><a href="/b">Sports</a></li></ul></nav>
<main><article><h1>Headline</h1><p>{text}</p><p>1. {text}</p><p>2. {text}</p></article></main>
<!-- a comment --><footer class="footer"><p>Copyright</p></footer></body></html>"""

PIECES = """
<p> </p> <div </div> <b> </b> <a <table> <td> </table> <script </script> <!-- --> <!DOCTYPE <title> </title> >
<svg> </svg> <template> <select> <option> <html <body </body> <frameset> <textarea> <plaintext> <li> <time <meta
datetime=2024-01-01
content=2024 name=date class='x' id="y" lang=vi = ' " / < & &amp; &#xD800; &#99999999999; &nbsp ê 世 ع 😀 word [ { } ]
"""
MARKUP = st.lists(st.sampled_from([*PIECES.split(), "\0", "\x80"]) | st.text(max_size=5), max_size=60).map(" ".join)


def read(data: bytes, extract: Extract = "fast", limits: Limits = DEFAULT, size: int = 1 << 20) -> Document | Skipped:
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    (item,) = read_html(blocks, Job("x.html", "x.html", limits, extract=extract))
    return item


def document(data: bytes, extract: Extract = "fast") -> Document:
    item = read(data, extract)
    assert isinstance(item, Document)
    return item


@pytest.fixture
def without_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*sys.modules, "resiliparse", "trafilatura"]:
        if name.partition(".")[0] in ("resiliparse", "trafilatura"):
            monkeypatch.setitem(sys.modules, name, None)
    for name in ("resiliparse.extract.html2text", "resiliparse.parse.html", "resiliparse.parse.encoding"):
        monkeypatch.setitem(sys.modules, name, None)


@pytest.mark.parametrize("language", ARTICLES)
@pytest.mark.parametrize("extract", WAYS)
def test_the_article_of_a_page(language: str, extract: Extract) -> None:
    text = ARTICLES[language] * 3
    page = PAGE.format(language=language, charset="utf-8", text=text).encode()
    found = document(page, extract)
    assert found.text.count(text.strip()) == 3
    assert (found.id, found.path, found.language, found.title) == ("x.html", "x.html", language, "Title | Site")
    assert "color" not in found.text
    assert "hidden" not in found.text
    assert "comment" not in found.text
    assert ("Sports" in found.text) == ("Copyright" in found.text) == (extract == "none")


@pytest.mark.usefixtures("without_libraries")
@pytest.mark.parametrize("language", ARTICLES)
def test_all_visible_text_without_any_library(language: str) -> None:
    text = ARTICLES[language] * 3
    found = document(PAGE.format(language=language, charset="utf-8", text=text).encode(), "none")
    assert found.text.split("\n") == [
        "Home",
        "Sports",
        "Headline",
        text.strip(),
        f"1. {text.strip()}",
        f"2. {text.strip()}",
        "Copyright",
    ]
    assert (found.language, found.title) == (language, "Title | Site")


@pytest.mark.usefixtures("without_libraries")
@pytest.mark.parametrize("extract", ["fast", "best"])
def test_a_missing_library_is_named(extract: Extract) -> None:
    with pytest.raises(UsageError, match=r'pip install "dedup-trace\[html\]"'):
        read(b"<p>x", extract)


def test_an_unknown_way() -> None:
    with pytest.raises(UsageError, match="'slow' is none of fast, best, none"):
        html.require("slow")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stated", "codec", "language"),
    [
        ("windows-1258", "utf-8", "vi"),  # stated wrongly
        ("windows-1256", "cp1256", "ar"),
        ("gb2312", "gb18030", "zh"),
        ("GBK", "gb18030", "zh"),
        ("utf-16", "utf-8", "vi"),
        ("no-such-charset", "utf-8", "ar"),
        ("utf-8", "utf-16", "zh"),  # with a mark
        ("utf-8", "utf-16-le", "vi"),  # without one
        ("utf-8", "utf-16-be", "ar"),
        ("utf-8", "utf-8-sig", "zh"),
        ("utf-8", "utf-32", "vi"),
        ("iso-8859-1", "cp1252", "en"),
    ],
)
def test_charsets(stated: str, codec: str, language: str) -> None:
    text = ARTICLES[language] * 2
    assert text.strip() in document(PAGE.format(language=language, charset=stated, text=text).encode(codec)).text


@pytest.mark.parametrize(("codec", "language"), [("cp1256", "ar"), ("gb18030", "zh"), ("big5", "zh")])
def test_a_charset_that_is_not_stated_is_detected(codec: str, language: str) -> None:
    text = (
        ARTICLES[language] if codec != "big5" else "總理今天在議會上發表了關於明年預算的講話，他說教育是重點。"
    ) * 20
    assert decoded(f"<p>{text}".encode(codec)) == f"<p>{text}"


@pytest.mark.usefixtures("without_libraries")
def test_without_a_detector() -> None:
    assert decoded(b"<p>caf\xe9") == "<p>café"
    assert decoded("<p>世界世界".encode() + b"\xff") == "<p>世界世界\ufffd"


@pytest.mark.parametrize("label", ["utf-7", "unicode_escape", "idna", "zlib", "rot13", "mbcs", "", "a\0b", "x" * 10**5])
def test_charsets_that_no_page_may_choose(label: str) -> None:
    assert charset_named(label) is None
    assert decoded(f"<meta charset='{label}'>é".encode("latin-1")).startswith("<meta")


def test_every_charset_is_one_that_python_knows() -> None:
    for label in (
        "latin1",
        "sjis",
        "euc-kr",
        "big5",
        "koi8-u",
        "macintosh",
        "x-mac-cyrillic",
        "tis-620",
        "iso-2022-jp",
    ):
        codec = charset_named(label)
        assert codec is not None
        assert "a".encode(codec) == b"a"


@pytest.mark.parametrize(
    ("data", "code", "limits"),
    [
        (b"", "empty", DEFAULT),
        (b"<html><body><script>x</script>", "empty", DEFAULT),
        (b"<p>" + b"x" * 100, "too-large", Limits(document_bytes=50)),
        (b"<p>" + b"x" * (html.MOST_BYTES + 1), "too-large", DEFAULT),
        (b"<p>" * (html._TAGS + 1), "too-complex", DEFAULT),
    ],
    ids=["nothing", "no text", "limit", "bytes", "tags"],
)
@pytest.mark.parametrize("extract", WAYS)
def test_skipped(data: bytes, code: str, limits: Limits, extract: Extract) -> None:
    item = read(data, extract, limits)
    assert isinstance(item, Skipped)
    assert (item.source, item.record, item.code) == ("x.html", 1, code)


def test_what_was_read_before_damage_stays() -> None:
    def damaged(code: str) -> Iterator[bytes]:
        yield b"<p>Hello"
        raise Damaged(code, "is damaged")

    items = read_html(damaged("bad-compression"), Job("x", "x"))
    assert isinstance(next(items), Document)
    with pytest.raises(Damaged):
        next(items)
    with pytest.raises(Damaged):
        next(read_html(damaged("ratio"), Job("x", "x")))


@given(st.binary(), st.integers(1, 20), st.sampled_from(WAYS))
@settings(deadline=None)
def test_any_bytes_wherever_blocks_end(data: bytes, size: int, extract: Extract) -> None:
    item = read(data, extract)
    assert read(data, extract, size=size) == item
    if isinstance(item, Document):
        item.text.encode()


@given(MARKUP, st.sampled_from(WAYS))
@settings(deadline=None)
def test_any_markup(markup: str, extract: Extract) -> None:
    item = read(markup.encode("utf-8", "replace"), extract)
    if isinstance(item, Document):
        for value in (item.text, item.title, item.url, item.outlet, item.published, item.language):
            assert value is None or (value.encode() and value.strip())


@given(MARKUP)
def test_taming_bounds_depth_and_attributes_whatever_comes(markup: str) -> None:
    depth = deepest = 0
    for kind, name, value in tokens(tamed(markup * 30)):
        if kind == 1 and not name.startswith(("br", "meta")):
            depth += 1
            assert len(attributes(value)) < 8
        elif kind == 2:
            depth -= 1
        deepest = max(deepest, depth)
    assert deepest <= 129


@given(MARKUP)
def test_tokens_are_linear_and_lose_no_text(markup: str) -> None:
    assert sum(len(token.value) for token in tokens(markup)) <= len(markup)
    assert "<p>" not in plain_text(markup) or "&" in markup or "<xmp" in markup.lower()
    assert unescaped(unescaped(markup)) is not None


def test_a_tamed_page_keeps_its_text_and_what_it_states() -> None:
    text = ARTICLES["vi"].strip()
    many = "".join(f"<div><p>{text} {n}<p>second<ul><li>one<li>two</ul></div>" for n in range(2000))
    found = document(f"<html lang=vi><title>T</title><time datetime='2024-05-01'>x</time><body>{many}".encode())
    assert all(f"{text} {n}" in found.text for n in (0, 999, 1999))
    assert (found.language, found.title, found.published) == ("vi", "T", "2024-05-01")


@pytest.mark.parametrize("extract", WAYS)
def test_nul_and_other_controls(extract: Extract) -> None:
    assert document(b"<p>H\0e\0llo \x01 w\xc2\x85orld</p>", extract).text.replace("\0", "?").startswith("Hello")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p " + " ".join(f"a{n}" for n in range(1000)) + ">", True),
        ('<!-- <p x=" --><p ' + " ".join(f"a{n}=1" for n in range(1000)) + ">", True),
        ("<textarea><a b='</textarea><p " + " ".join(f"a{n}" for n in range(1000)) + ">'", True),
        ("".join(f"<html a{n}>" for n in range(100)), True),
        ("<p class='" + "many words " * 5000 + "'>", False),
        ("<img src=data:" + "x" * 100 + ">" + "word " * 5000, False),
    ],
)
def test_crowded_tags_are_seen_wherever_they_hide(markup: str, expected: bool) -> None:
    assert crowded(markup) is expected


@given(st.lists(st.sampled_from([*"ab =/'\"<>\n", '="', '" ', "='", "=a"]), max_size=30).map("".join))
@settings(max_examples=500)
def test_a_tag_that_looks_plain_ends_where_it_ends_in_full(rest: str) -> None:
    plain = re.match("<[a-zA-Z]" + html_markup._PLAIN, "<a" + rest)
    if plain is not None:
        full = html_markup._TAG.match("<a" + rest)
        assert full is not None
        assert full.end() == plain.end()


def test_foreign_elements_that_close_themselves() -> None:
    assert plain_text("<svg/>a<svg><text>b</text></svg>c<math/>d") == "acd"


def test_lone_surrogates_and_huge_references() -> None:
    found = document(b"<p>a&#xD800;b&#" + b"1" * 10_000 + b";c&#0;d</p>", "none")
    assert found.text.startswith("a\ufffdb\ufffdc")
    assert plain_text("a&#xD800;b&#" + "1" * 10_000 + ";c") == "a\ufffdb\ufffdc"
