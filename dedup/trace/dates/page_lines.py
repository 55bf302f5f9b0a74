"""A page's visible lines, with what its markup says about them, and what it states outright about dates."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.readers.html_markup import Kind, attributes, tokens, unescaped
from dedup.trace.dates.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Line", "PageLines", "Stated", "lines_of"]

_BLOCK: Final = words(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section "
    "select summary table tbody td tfoot th thead tr ul time"
)
_VOID: Final = words("area base br col embed hr img input link meta param source track wbr")
#: Names of classes and ids, and of elements, in which other documents are listed, or what is no document at all.
_ASIDE: Final = re.compile(
    r"(?:^|[\s_-])(?:related|sidebar|side-bar|aside|comment(?:s|list|ary)?|respond|teaser|recommend\w*|widget|footer|nav|navigation|menu|"
    r"popular|latest|recent|archives?|trending|most-?read|more-?news|ticker|calendar|disqus|kommentare?|promo|breadcrumbs?|"
    r"event-?list|upcoming|read-?more|readmore|see-?also|similar|outbrain|taboola|newsletter|copyright|colophon)(?:$|[\s_-])",
    re.IGNORECASE,
)
#: Those that are never about the page itself, not even right beside its title: their numbers are negative.
_OTHERS: Final = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|teasers?|popular|latest|recent|trending|most-?read|more-?news|similar|read-?more|"
    r"comments?|see-?also|outbrain|taboola)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE_ELEMENTS: Final = frozenset({"aside", "nav", "footer", "select", "option"})
#: Of elements that hold the date of what the page is about, or dates of some kind.
_PUBLISHED: Final = re.compile(
    r"publish|pub-?date|pubdate|posted|post-?(?:date|time|meta|info)|entry-?(?:date|time|meta)|article-?_?_?(?:date|time|meta|info)|date-?header|"
    r"date-?time|created|issued|news-?date|dateline|releas|timestamp|dtreviewed|erschein|veroeffentlich|datum|fecha",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"date|time|meta|byline|info|day|when|author|autor|kicker|detail|stand", re.IGNORECASE)
_CHANGED: Final = re.compile(r"modif|updat|edited|changed|aktualis|revis", re.IGNORECASE)
_ITEMS: Final = frozenset({"datepublished", "datecreated", "datemodified", "dateline", "uploaddate"})
_CONTAINERS: Final = frozenset({"div", "section", "table", "tbody", "tr", "ul", "form"})
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DEEPEST: Final = 400
_LONGEST_LINE: Final = 4000
_MOST_LINES: Final = 20_000


@dataclass(slots=True)
class Line:
    """A visible line.

    Parameters
    ----------
    text
        What it says.
    hint
        2 if its element is named as that of a date of publication, 1 as of a date or its like, else 0.
    changed
        Whether its element is named as that of a change.
    asides
        The elements around it in which other documents are usually listed, by number; below 0 where they surely are.
    article
        Whether it stands in the element of an article.
    title
        Whether it is the main heading.
    """

    text: str
    hint: int = 0
    changed: bool = False
    asides: frozenset[int] = frozenset()
    article: bool = False
    title: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A date in an attribute: `kind` is what the attribute or its element is for."""

    kind: str
    value: str
    line: int
    asides: frozenset[int]


@dataclass(slots=True)
class PageLines:
    """The lines of a page, what its attributes state, and how many lines with a year each of its asides has."""

    lines: list[Line] = field(default_factory=list)
    stated: list[Stated] = field(default_factory=list)
    years: Counter[int] = field(default_factory=Counter)


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    name: str
    hint: int
    changed: bool
    asides: frozenset[int]
    article: bool


@dataclass(slots=True)
class _Builder:
    page: PageLines = field(default_factory=PageLines)
    stack: list[_Open] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    mark: _Open | None = None
    names: Counter[str] = field(default_factory=Counter)
    asides: int = 0

    def flush(self) -> None:
        """End the line."""
        text = " ".join("".join(self.parts).split())
        self.parts.clear()
        if text and len(self.page.lines) < _MOST_LINES:
            mark = self.mark or _NOTHING
            title = any(element.name == "h1" for element in self.stack[-6:])
            if mark.asides and _YEAR.search(text):
                self.page.years.update(mark.asides)
            self.page.lines.append(
                Line(text[:_LONGEST_LINE], mark.hint, mark.changed, mark.asides, mark.article, title)
            )

    def start(self, name: str, value: str) -> None:
        """An element begins."""
        named = attributes(value) if value else {}
        above = self.stack[-1] if self.stack else _NOTHING
        self.asides += 1
        element = _element(name, named, above, self.asides)
        if name in _BLOCK or element.hint > above.hint or element.asides != above.asides:
            self.flush()
        self._state(name, named, element)
        if name not in _VOID and not value.endswith("/") and len(self.stack) < _DEEPEST:
            self.stack.append(element)
            self.names[name] += 1
        self.mark = self.stack[-1] if self.stack else None

    def end(self, name: str) -> None:
        """An element ends."""
        if self.names[name]:
            depth = next(i for i in range(len(self.stack) - 1, -1, -1) if self.stack[i].name == name)
            hinted = self.stack[depth].hint > (self.stack[depth - 1].hint if depth else 0)
            if name in _BLOCK or hinted:
                self.flush()
            self.names.subtract(element.name for element in self.stack[depth:])
            del self.stack[depth:]
        elif name in _BLOCK:
            self.flush()
        self.mark = self.stack[-1] if self.stack else None

    def _state(self, name: str, named: Mapping[str, str], element: _Open) -> None:
        item = named.get("itemprop", "").lower().strip()
        place = len(self.page.lines)
        if item in _ITEMS:
            value = named.get("content") or named.get("datetime") or named.get("title")
            if value:
                self.page.stated.append(Stated(item, value, place, element.asides))
                return
        value = named.get("datetime") if name == "time" else None
        if value:
            kind = "changed" if element.changed else "published" if element.hint > 1 or "pubdate" in named else "time"
            self.page.stated.append(Stated(kind, value, place, element.asides))
            return
        title = named.get("title", "")
        if name in {"abbr", "span", "a"} and element.hint > 1 and title[:2].isdigit():
            self.page.stated.append(Stated("changed" if element.changed else "published", title, place, element.asides))


_NOTHING: Final = _Open("", 0, False, frozenset(), False)


def _element(name: str, named: Mapping[str, str], above: _Open, number: int) -> _Open:
    """An element as its name and those of its class and id say, inside the one above."""
    label = f"{named.get('class', '')} {named.get('id', '')} {named.get('itemprop', '')}".strip()
    article = above.article or name in {"main", "article"}
    if name in {"h1", "body", "html", "main", "article"}:
        return _Open(name, 0, False, above.asides, article)
    asides = above.asides
    if label and name not in {"a", "span", "time"} and _OTHERS.search(label):
        asides |= {-number}
    if name in _ASIDE_ELEMENTS or (label and name not in {"a", "span", "time"} and _ASIDE.search(label)):
        asides |= {number}
    hint = 2 if label and _PUBLISHED.search(label) else 1 if name == "time" or (label and _DATE.search(label)) else 0
    changed = above.changed or (label != "" and _CHANGED.search(label) is not None)
    if name not in _CONTAINERS or not hint:
        hint = max(hint, above.hint)
    return _Open(name, hint, changed, asides, article)


def lines_of(markup: str) -> PageLines:
    """Cut a page into its lines.

    Examples
    --------
    >>> page = lines_of("<h1>Rain</h1><p class=pubdate>28 June 2021<aside>29 June 2021</aside>")
    >>> [(line.text, line.hint, len(line.asides)) for line in page.lines]
    [('Rain', 0, 0), ('28 June 2021', 2, 0), ('29 June 2021', 2, 1)]
    """
    builder = _Builder()
    for kind, name, value in tokens(markup):
        if kind is Kind.TEXT:
            builder.parts.append(unescaped(value))
        elif kind is Kind.START:
            builder.start(name, value)
        elif kind is Kind.END:
            builder.end(name)
    builder.flush()
    return builder.page
