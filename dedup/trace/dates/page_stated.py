"""The dates that a page states outright: in JSON-LD, `<meta>`, scripts, and its address."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from dedup.readers.html_markup import attributes
from dedup.readers.html_metadata import nodes_of
from dedup.trace.dates.found import FoundDate, Origin
from dedup.trace.dates.page_evidence import Evidence, evidence
from dedup.trace.dates.stated import stated_date
from dedup.trace.dates.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["ARCHIVE", "from_address", "from_json", "from_metas", "from_scripts"]

_VAGUE: Final = 2.2  # less for a field that may be of any date
_META: Final = re.compile(r"<meta\b([^<>]*+)>", re.IGNORECASE)
_PUBLISHED_METAS: Final = words(
    "article:published_time og:article:published_time og:published_time og:pubdate article:published article:post_date "
    "datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "article.published published-date "
    "publish-date publish_date publication_date publication-date pubdate bt:pubdate dc.date.issued "
    "dcterms.issued dc.issued "
    "citation_publication_date citation_date citation_online_date article_date_original originalpublicationdate "
    "release_date "
    "article.created dcterms.created dc.date.created dc.created rnews:datepublished displaydate ptime pdate "
    "vr:published_time "
    "dc:date.issued published_time firstpublishdate article:publicationdate"
)
_DATE_METAS: Final = words("dc.date dcterms.date date dc:date article.date article:date timestamp creation_date datum")
_CHANGED_METAS: Final = words(
    "article:modified_time og:updated_time dcterms.modified dc.date.modified last-modified lastmod datemodified "
    "revised "
    "article.updated og:article:modified_time modified_time last_updated utime"
)
_ADDRESS_DAY: Final = re.compile(
    r"(?:^|[/_.=-])((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d.]\d|\d)|"
    r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?=/|$)|(?:^|[/_-])(0[1-9]|[12]\d|3[01])([._-])(0[1-9]|1[0-2])\9((?:19|20)\d\d)(?!\d)"
)
_SCRIPTED: Final = re.compile(
    r"\\?[\"'](?:date_?published|publish_?date|published_?(?:at|on|date|time)?|pub_?date|publication_?date|first_?published(?:_?at|_?date)?|"
    r"article_?date|date_?created|created_?at|post_?date)\\?[\"']\s*:\s*\\?[\"']"
    r"(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)\\?[\"']",
    re.IGNORECASE,
)
ARCHIVE: Final = re.compile(r"^https?://web\.archive\.org/web/\d{4,14}[a-z_]*/", re.IGNORECASE)
_TITLE: Final = 200


def from_json(scripts: Sequence[str], title: str) -> Iterator[Evidence]:
    """The dates in JSON-LD: of the article that the page is about, else of the page."""
    nodes = [node for script in scripts for node in nodes_of(script, 40)]
    for kind, group in (("article", _articles(nodes, title)), ("page", _pages(nodes))):
        for node in group[:1]:
            for key, name in (("datePublished", kind), ("dateCreated", "created"), ("dateModified", "stated-change")):
                if isinstance(value := node.get(key), str):
                    yield from evidence(name, stated_date(value))
    for node in nodes:
        if isinstance(value := node.get("uploadDate"), str):
            yield from evidence("created", stated_date(value))


def from_scripts(markup: str) -> Iterator[Evidence]:
    """What scripts hand each other: believed where it is one day only, as there may be lists of other articles."""
    found = [stated_date(value) for value in dict.fromkeys(_SCRIPTED.findall(markup))]
    if len({date.first for date in found if date}) == 1:
        yield from evidence("script", found[0])


def _kinds(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _articles(nodes: Sequence[dict[str, Any]], title: str) -> list[dict[str, Any]]:
    """The node of the article that the page is about; none if there are several and their dates are not the same."""
    dated = [node for node in nodes if "datePublished" in node and any(map(_is_article, _kinds(node)))]
    named = [node for node in dated if same_title(node.get("headline") or node.get("name"), title)]
    chosen = named or dated
    return chosen if len({str(node["datePublished"])[:10] for node in chosen}) == 1 or named else []


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "Posting", "Report", "Recipe")) and kind != "JobPosting"


def same_title(headline: object, title: str) -> bool:
    """Whether a headline is what the page's title begins with, or the other way round."""
    if not isinstance(headline, str) or not title:
        return False
    one, other = (" ".join(re.findall(r"\w+", text.lower()))[:_TITLE] for text in (headline, title))
    return len(one) > 8 and (other.startswith(one[:60]) or one.startswith(other[:60]) or one in other)


def _pages(nodes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        node
        for node in nodes
        if any(kind.endswith(("Page", "CreativeWork", "VideoObject", "Event")) for kind in _kinds(node))
        and "datePublished" in node
    ]


def from_metas(markup: str, language: str | None) -> Iterator[Evidence]:
    """The dates in `<meta>`; the first of a name counts."""
    seen = set[str]()
    for found in _META.finditer(markup):
        named = attributes(found[1])
        content = named.get("content") or named.get("value") or named.get("datetime")
        for key in ("property", "name", "itemprop", "http-equiv", "id"):
            name = named.get(key, "").strip().lower()
            if not name or not content or name in seen:
                continue
            seen.add(name)
            kind = _meta_kind(name)
            if kind:
                yield from evidence(kind, stated_date(content, language), _VAGUE if name in _DATE_METAS else 0.0)


def _meta_kind(name: str) -> str | None:
    if name in _PUBLISHED_METAS or name in _DATE_METAS:
        return "meta"
    return "stated-change" if name in _CHANGED_METAS else None


def from_address(address: str) -> Iterator[Evidence]:
    """The day in an address, if it holds one and not several; an archive's own is none."""
    address = ARCHIVE.sub("", address)[:2000]
    path = re.sub(r"^https?://[^/]*", "", address)
    days = set[date]()
    for found in _ADDRESS_DAY.finditer(path):
        groups = found.groups()
        numbers = (
            (groups[0], groups[2], groups[3])
            if groups[0]
            else (groups[4:7] if groups[4] else (groups[10], groups[9], groups[7]))
        )
        try:
            days.add(date(*(int(number) for number in numbers if number)))
        except (TypeError, ValueError):
            continue
    if len(days) == 1:
        yield from evidence("address", FoundDate.of(days.pop(), origin=Origin.HTML))
