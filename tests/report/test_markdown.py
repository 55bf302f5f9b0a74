"""Markdown that holds what was found, and nothing of it as markup."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dedup.report import markdown
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from tests.report.conftest import Told

texts = st.text(max_size=12) | st.text("\\`*_[]()<>|!#~$&; \n\rab:/.@-=+1", max_size=12)
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HARMFUL = {"link_open", "image", "html_inline", "html_block", "em_open", "strong_open", "s_open", "fence", "code_block"}


def written(trace: Any) -> str:
    stream = io.BytesIO()
    markdown.write(trace, stream)
    return stream.getvalue().decode()


def tokens(text: str) -> Iterator[Token]:
    for token in PARSER.parse(text):
        yield token
        yield from token.children or ()


def shape(text: str) -> list[str]:
    """What blocks there are; no text from outside may add one."""
    return [token.type for token in PARSER.parse(text)]


def inside(text: str) -> list[str]:
    """What a paragraph of one escaped text is read as."""
    (inline,) = [token for token in PARSER.parse(f"x {text} x") if token.type == "inline"]
    return ["".join(token.content for token in inline.children or ()), *(token.type for token in inline.children or ())]


@given(texts)
def test_a_text_reads_back_as_itself(text: str) -> None:
    content, *types = inside(markdown.escaped(text))
    assert set(types) <= {"text", "code_inline", "text_special"}
    plain = " ".join(text.split())
    if "code_inline" not in types:
        assert content == f"x {visible(plain)} x"


@given(texts)
def test_code_is_code_whatever_it_holds(text: str) -> None:
    content, *types = inside(markdown.code(text))
    assert types.count("code_inline") == 1
    assert "|" not in content
    assert not set(types) & HARMFUL


@settings(max_examples=40)
@given(st.lists(texts, min_size=2, max_size=2, unique=True), texts)
def test_no_text_from_outside_is_markup(trace_of: Any, names: list[str], other: str) -> None:
    given = {"title": other or "t", "outlet": other or "o", "language": other or "l"}
    text = written(trace_of(*names, agency=other, note=other or "n", **given))
    harmless = written(trace_of("a", "b", agency="x", note="n", title="t", outlet="o", language="l"))
    assert not {token.type for token in tokens(text)} & HARMFUL
    assert sorted(shape(text)) == sorted(shape(harmless))  # other names stand in another order
    assert "<" not in text


def test_a_page(trace: Told) -> None:
    text = written(trace)
    assert not {token.type for token in tokens(text)} & HARMFUL
    assert "original" not in text
    assert (
        "Of 5 texts that go together: `a` is probably the earliest in this collection (67 %). "
        "1 copy, 1 excerpt and 1 translation come from another text here, 1 of them only probably."
    ) in text
    assert "| 2020-01-01T07:10+07:00 | The Post | en | On a | `a` | 97 % |" in text
    assert "| `d` | probably an excerpt of | `b` | 89 % |  |" in text
    assert (
        "- `b` was copied from `a` (97 %)\n    - dates: published 2 hours earlier (`a`, characters 0-4; for, +2.1)\n"
        in text
    )
    assert "    - What would decide: The hour at which f was published.\n" in text
    assert "### Neither from the other\n\n- `b` and `c` both come from a third text (80 %).\n" in text


def test_the_same_bytes_whatever_the_order(trace: Told, other_order: Told) -> None:
    assert written(other_order) == written(trace)


def test_what_would_become_a_link_by_itself_is_code() -> None:
    for text in ("http://a", "see www.a.org", "me@a.org", "a.org", "mailto:x"):
        assert markdown.escaped(text) == f"`{text}`"
    assert markdown.escaped("The U.S. at 3.5 %") == "The U.S. at 3.5 %"
    assert markdown.escaped("می\u200cخواهم") == "می\u200cخواهم"
