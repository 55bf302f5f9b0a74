"""HTML as a stream of tokens, in one pass that is linear on any input and needs no library.

It serves where the fast parser cannot: where it is not installed, and for pages that would take it quadratic time
(elements nested thousands deep, thousands of attributes in one tag), which are rewritten into harmless ones first.
"""

from __future__ import annotations

import html
import re
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.readers.html_metadata import Facts

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Kind", "Token", "attributes", "crowded", "facts_of", "plain_text", "tamed", "tokens", "unescaped"]


class Kind(IntEnum):
    """What a token is; RAW is the content of an element that holds no markup, such as a script."""

    TEXT = 0
    START = 1
    END = 2
    RAW = 3


class Token(NamedTuple):
    """A piece of markup: `name` is the element's, `value` the text or, of a start tag, its attributes."""

    kind: Kind
    name: str
    value: str


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SPACE: Final = r"[ \t\n\f\r]"
# As the standard's tokenizer reads them. Every part is possessive: nothing is ever read twice.
_VALUE: Final = rf"{_SPACE}*+={_SPACE}*+(?:\"([^\"]*+)(?:\"|\Z)|'([^']*+)(?:'|\Z)|([^ \t\n\f\r\"'>][^ \t\n\f\r>]*+))?+"
_NAME: Final = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]"
_UNNAMED: Final = _VALUE.replace("(", "(?:").replace("(?:?:", "(?:")
_ATTRIBUTES: Final = rf"(?:[ \t\n\f\r/]*+{_NAME}*+(?:{_UNNAMED})?+)*+[ \t\n\f\r/]*+"
_ATTRIBUTE: Final = re.compile(rf"({_NAME}*+)(?:{_VALUE})?+")
_TAG: Final = re.compile(
    rf"<(?:!--(?:-?>|.*?(?:--!?>|\Z))|(?:[!?]|/(?![a-zA-Z]))[^>]*+>?|(/?)([a-zA-Z][^ \t\n\f\r/>]*+)({_ATTRIBUTES})>?)",
    re.DOTALL,
)

# The tags that state something, and those whose content may only look as if it did.
_STATING: Final = re.compile(
    r"<(?-i:(?=[!hlmstHLMST][-ticyerTICYER][-mntrylxMNTRYLX]))"  # few others begin so: three times as quick
    r"(?:!--(?:-?>|.*?(?:--!?>|\Z))|"
    rf"(html|link|meta|script|style|textarea|time|title)(?=[ \t\n\f\r/>])({_ATTRIBUTES})>?)",
    re.DOTALL | re.IGNORECASE | re.ASCII,
)

# A tag of three hundred attributes, wherever one might begin: a look ahead consumes nothing, so that no comment, script
# or quoted value can hide one. What is repeated is bounded, and so is the time for tags that never end.
_PLAIN: Final = r"[^>\"'=]{0,100}+(?:=\"[^\"'<>=]{0,300}+\"[^>\"'=]{0,100}+){0,12}+>"  # most tags: quicker than in full
_CROWDED: Final = re.compile(
    rf"<[a-zA-Z](?!{_PLAIN}|[^ \t\n\f\r/>]{{0,200}}+"
    rf"(?:[ \t\n\f\r/]*+{_NAME}{{0,2000}}+(?:{_UNNAMED})?+){{0,300}}+[ \t\n\f\r/]*+>)"
)
_ROOT: Final = re.compile(r"<(?-i:[hHbB][tToO])(?:ml|dy)[ \t\n\f\r/]", re.IGNORECASE | re.ASCII)
_MOST_ROOTS: Final = 20

#: Elements whose content is text to a parser, and those of which nothing is shown.
_RAW: Final = frozenset(
    [
        "script",
        "style",
        "title",
        "textarea",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
        "noscript",
        "template",
        "svg",
        "math",
        "plaintext",
    ]
)
_FOREIGN: Final = frozenset({"svg", "math"})
_FRAMES: Final = frozenset({"frameset", "frame"})  # after which a parser drops the body
_ENDS: Final = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE | re.ASCII) for name in _RAW}
_VOID: Final = _names("area base br col embed hr img input link meta param source track wbr")
_BLOCK: Final = _names(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre "
    "section select summary table tbody td tfoot th thead tr ul"
)
#: Elements that end where the next of the same group begins.
_ENDED_BY_NEXT: Final = {
    name: group for group in map(_names, ("p", "li", "dt dd", "tr", "td th", "option")) for name in group
}

#: What the extraction of the main content goes by, and how much of it.
_KEPT: Final = _names("class id role hidden style aria-hidden itemprop")
_KEPT_LENGTH: Final = 200
_MOST_ATTRIBUTES: Final = 100

# Deeper than pages that people write; browsers end at 512.
_DEEPEST: Final = 128

_WHITE: Final = re.compile(r"[ \t\n\f\r]+")
_LINES: Final = re.compile(r" *\n[ \n]*")
_HUGE_NUMBER: Final = re.compile(r"&#0*[0-9]{8,};?")


def tokens(markup: str) -> Iterator[Token]:
    """Cut markup into tokens, as a browser would; comments and declarations are left out.

    Examples
    --------
    >>> [token.value for token in tokens("<p class=a>1 < 2<!-- no --></p>") if token.value]
    [' class=a', '1 < 2']
    """
    position, size = 0, len(markup)
    while position < size:
        tag = _TAG.search(markup, position)
        if tag is None:
            yield Token(Kind.TEXT, "", markup[position:])
            return
        if tag.start() > position:
            yield Token(Kind.TEXT, "", markup[position : tag.start()])
        position = tag.end()
        name = tag[2]
        if name is None:
            continue
        name = name.lower()
        if tag[1]:
            yield Token(Kind.END, name, "")
            continue
        yield Token(Kind.START, name, tag[3])
        if name in _RAW and not (name in _FOREIGN and tag[3].endswith("/")):
            end = _ENDS[name].search(markup, position)
            stop = end.start() if end else size
            yield Token(Kind.RAW, name, markup[position:stop])
            position = stop


def attributes(value: str) -> dict[str, str]:
    """Read the attributes of a start tag, of one that has them twice the first; those beyond a hundred are left out.

    Examples
    --------
    >>> attributes(" HREF='a&amp;b' hidden x=1")
    {'href': 'a&b', 'hidden': '', 'x': '1'}
    """
    found: dict[str, str] = {}
    for attribute in islice(_ATTRIBUTE.finditer(value), _MOST_ATTRIBUTES):
        found.setdefault(attribute[1].lower(), unescaped(attribute[2] or attribute[3] or attribute[4] or ""))
    return found


def unescaped(text: str) -> str:
    r"""Resolve character references; one of a number that is none becomes U+FFFD.

    Examples
    --------
    >>> unescaped("&eacute;&#xD800;") == "é\ufffd"
    True
    """
    if "&" not in text:
        return text
    return html.unescape(_HUGE_NUMBER.sub("\ufffd", text))


def crowded(markup: str) -> bool:
    """Whether any tag has hundreds of attributes, or those of the whole page are set again and again.

    Examples
    --------
    >>> crowded("<p class=a>"), crowded("<p " + " ".join(f"a{n}" for n in range(1000)) + ">")
    (False, True)
    """
    return _CROWDED.search(markup) is not None or len(_ROOT.findall(markup)) > _MOST_ROOTS


def plain_text(markup: str) -> str:
    r"""All visible text, one line for each block.

    Examples
    --------
    >>> plain_text("<title>T</title><h1>Hello,  world</h1><script>x</script><p>Fish &amp; <b>chips</b>")
    'Hello, world\nFish & chips'
    """
    parts: list[str] = []
    for kind, name, value in tokens(markup):
        if kind is Kind.TEXT:
            parts.append(_WHITE.sub(" ", unescaped(value)))
        elif kind is not Kind.RAW and name in _BLOCK:
            parts.append("\n")
        elif name == "xmp" and kind is Kind.RAW:
            parts.append(value)
    return _LINES.sub("\n", re.sub(" {2,}", " ", "".join(parts))).strip()


def facts_of(markup: str) -> Facts:
    """Collect what the page says of itself.

    Examples
    --------
    >>> facts_of("<html lang=vi><title>Tin tức</title>").title
    'Tin tức'
    """
    facts = Facts()
    position = 0
    while (tag := _STATING.search(markup, position)) is not None:
        position = tag.end()
        if tag[1] is None:
            continue
        name = tag[1].lower()
        if name in _RAW:
            end = _ENDS[name].search(markup, position)
            content, position = position, end.start() if end else len(markup)
            if name == "title" and facts.title is None:
                facts.title = unescaped(markup[content:position])
            elif name == "script" and "ld+json" in tag[2].lower():
                facts.add_json(markup[content:position])
        elif name == "meta":
            facts.add_meta(attributes(tag[2]))
        elif name == "link":
            facts.add_link(attributes(tag[2]))
        elif name == "time":
            facts.add_time(attributes(tag[2]))
        elif facts.language is None:
            facts.language = attributes(tag[2]).get("lang")
    return facts


def tamed(markup: str) -> str:
    """Write markup anew without what makes parsers slow: depth is bounded, and only a few short attributes stay.

    A tag can begin nowhere in the result but where this function has put one, so that the bounds hold however a parser
    reads it.

    Examples
    --------
    >>> tamed("<div onclick='x' class=a>1 < 2<p>one<p>two</b></div>")
    '<div class="a">1 &lt; 2<p>one</p><p>two</p></div>'
    """
    parts: list[str] = []
    stack: list[str] = []
    for kind, name, value in tokens(markup):
        if kind is Kind.TEXT:
            parts.append(value.replace("<", "&lt;"))
        elif kind is Kind.RAW or name in _RAW:
            continue
        elif kind is Kind.END:
            _close(name, stack, parts)
        elif name in _FRAMES:
            continue
        elif name in _VOID:
            parts.append(f"<{name}>")
        elif name.isalnum() and name.isascii():
            if stack and stack[-1] in _ENDED_BY_NEXT.get(name, ()):
                parts.append(f"</{stack.pop()}>")
            if len(stack) < _DEEPEST:
                stack.append(name)
                parts.append(f"<{name}{_harmless(value)}>")
    parts.extend(f"</{name}>" for name in reversed(stack))
    return "".join(parts)


def _close(name: str, stack: list[str], parts: list[str]) -> None:
    if name not in stack:
        return
    while (last := stack.pop()) != name:
        parts.append(f"</{last}>")
    parts.append(f"</{name}>")


def _harmless(value: str) -> str:
    if not value:
        return ""
    kept = ((name, text[:_KEPT_LENGTH]) for name, text in attributes(value).items() if name in _KEPT)
    return "".join(f' {name}="{html.escape(text)}"' for name, text in kept)
