"""Title, date, language, address and outlet, as a page states them: JSON-LD first, then OpenGraph, then the rest."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dedup.readers.limits import Limits

__all__ = ["Facts", "Metadata", "language_code", "metadata_of", "nodes_of", "one_line", "stated_date"]

#: Names of ``<meta>``, the more trustworthy first.
_DATES: Final = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "published-date",
    "publish-date",
    "publish_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "citation_publication_date",
    "date",
)
_TITLES: Final = ("og:title", "twitter:title", "headline", "dc.title", "title")
_OUTLETS: Final = ("og:site_name", "application-name", "dc.publisher")
_LANGUAGES: Final = ("og:locale", "content-language", "language", "dc.language")
_META: Final = frozenset(_DATES + _TITLES + _OUTLETS + _LANGUAGES + ("og:url",))

# Far more than any page at hand states; what a page may make the program keep.
_TITLE_LENGTH: Final = 1000
_URL_LENGTH: Final = 2048
_JSON_BYTES: Final = 1 << 20
_JSON_NODES: Final = 20_000
_MOST_TIMES: Final = 20

_ISO_DATE: Final = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?",
    re.ASCII | re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9_-]{1,40})?", re.ASCII | re.IGNORECASE)
_URL: Final = re.compile(r"https?://[^\s/?#\\@<>\"]+(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
_OPENED: Final = re.compile(r"\s*+(?://|/\*)?+\s*+<!(?:--|\[CDATA\[)")
_CONTROLS: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


@dataclass(slots=True)
class Facts:
    """What a page says of itself, as found: the names of ``<meta>`` in small letters, and no more than is needed.

    Examples
    --------
    >>> facts = Facts()
    >>> facts.add_meta({"property": "og:title", "content": "Hello"})
    >>> facts.metas
    {'og:title': 'Hello'}
    """

    metas: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    canonical: str | None = None
    language: str | None = None
    title: str | None = None
    json_left: int = _JSON_BYTES

    def add_meta(self, attributes: Mapping[str, str]) -> None:
        """Keep a ``<meta>`` of a name that is known; the first of a name counts."""
        content = attributes.get("content")
        if not content:
            return
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name and (name := name.strip().lower()) in _META:
                self.metas.setdefault(name, content)

    def add_link(self, attributes: Mapping[str, str]) -> None:
        """Keep the address of the first ``<link rel=canonical>``."""
        if self.canonical is None and attributes.get("rel", "").strip().lower() == "canonical":
            self.canonical = attributes.get("href")

    def add_time(self, attributes: Mapping[str, str]) -> None:
        """Keep the date of a ``<time>``; one that says that it is the date of publication goes before all others."""
        stated = attributes.get("datetime")
        if not stated or len(self.times) >= _MOST_TIMES:
            return
        published = attributes.get("itemprop", "").lower() == "datepublished" or "pubdate" in attributes
        self.times.insert(0 if published else len(self.times), stated)

    def add_json(self, script: str) -> None:
        """Keep a script of JSON-LD, unless it makes more of them than a megabyte."""
        if len(script) <= self.json_left:
            self.json_left -= len(script)
            self.scripts.append(script)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself, cleaned; None where it says nothing that can be trusted to be that."""

    title: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    outlet: str | None = None


def metadata_of(facts: Facts, limits: Limits) -> Metadata:
    """Choose from what was found.

    Parameters
    ----------
    facts
        What was found.
    limits
        How deep JSON-LD is looked into.

    Examples
    --------
    >>> from dedup.readers import Limits
    >>> article = '{"@type": "NewsArticle", "headline": "Hi", "datePublished": "2024-05-01", "inLanguage": "vi-VN"}'
    >>> metadata_of(Facts(scripts=[article]), Limits())
    Metadata(title='Hi', published='2024-05-01', language='vi', url=None, outlet=None)
    """
    nodes = [node for script in facts.scripts for node in nodes_of(script, limits.json_depth)]
    article: dict[str, Any] = next((node for node in nodes if _is_a(node, _is_article)), {})
    page: dict[str, Any] = next((node for node in nodes if _is_a(node, _is_page)), {})
    metas = facts.metas
    dates = (article.get("datePublished"), page.get("datePublished"), *_from(metas, _DATES), *facts.times)
    languages = (article.get("inLanguage"), facts.language, page.get("inLanguage"), *_from(metas, _LANGUAGES))
    addresses = (facts.canonical, metas.get("og:url"), article.get("url"), _main_page(article), page.get("url"))
    titles = (article.get("headline"), *_from(metas, _TITLES), facts.title, article.get("name"))
    outlets = (_publisher(article, nodes), *_from(metas, _OUTLETS))
    return Metadata(
        _first(map(one_line, titles)),
        _first(map(stated_date, dates)),
        _first(map(language_code, languages)),
        _first(map(_address, addresses)),
        _first(map(one_line, outlets)),
    )


def stated_date(value: object) -> str | None:
    """Give a date as it was stated, if it is one as ISO 8601 writes it; else None.

    Examples
    --------
    >>> stated_date(" 2024-05-01T10:00:00+07:00 "), stated_date("2024-13-01"), stated_date("yesterday")
    ('2024-05-01T10:00:00+07:00', None, None)
    """
    if not isinstance(value, str) or len(value) > 100:
        return None
    found = _ISO_DATE.fullmatch(value.strip())
    if found is None:
        return None
    try:
        date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return found[0]


def language_code(value: object) -> str | None:
    """Give the ISO 639 code that a language tag begins with, else None.

    Examples
    --------
    >>> language_code("pt-BR"), language_code("zh_Hant_TW"), language_code("English")
    ('pt', 'zh', None)
    """
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str) or len(value) > 100:
        return None
    found = _LANGUAGE.fullmatch(value.strip())
    return found[1].lower() if found else None


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _from(metas: Mapping[str, str], names: Iterable[str]) -> Iterator[str | None]:
    return map(metas.get, names)


def one_line(value: object) -> str | None:
    r"""Make it one line without control characters and of a bounded length; None of what is no text.

    Examples
    --------
    >>> one_line(" Hello,\n  world ")
    'Hello, world'
    """
    if not isinstance(value, str):
        return None
    return _CONTROLS.sub(" ", scrubbed(value[: 2 * _TITLE_LENGTH])).strip()[:_TITLE_LENGTH].rstrip()


def _address(value: object) -> str | None:
    """An absolute address of the web; a relative one is none, whatever ``<base>`` says."""
    if not isinstance(value, str) or len(value) > 2 * _URL_LENGTH:
        return None
    value = scrubbed(value.strip())
    return value if len(value) <= _URL_LENGTH and _URL.fullmatch(value) and not _CONTROLS.search(value) else None


def nodes_of(script: str, depth: int) -> list[dict[str, Any]]:
    """All objects of a JSON-LD script, outer before inner, as far as `depth` and a bounded number."""
    return list(islice(_objects(_parsed(script), depth), _JSON_NODES))


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    level: list[object] = [value]
    while level and depth > 0:
        below: list[object] = []
        for item in level:
            if isinstance(item, dict):
                yield item
                below.extend(item.values())
            elif isinstance(item, list):
                below.extend(item)
        level, depth = below, depth - 1


def _parsed(script: str) -> object:
    from orjson import JSONDecodeError, loads

    try:
        return loads(script)
    except JSONDecodeError:
        pass
    # Line breaks inside strings, and comments or a semicolon around everything: common, and no browser ever minded.
    opened = _OPENED.match(script)
    if opened:
        script = script[opened.end() :]
        script = script[: max(script.rfind("]]>"), script.rfind("-->"))]
    start = min((at for at in (script.find("{"), script.find("[")) if at >= 0), default=0)
    end = max(script.rfind("}"), script.rfind("]"))
    try:
        value: object = json.loads(script[start : end + 1], strict=False)
    except (ValueError, RecursionError):
        return None
    return value


def _is_a(node: dict[str, Any], test: Any) -> bool:
    kinds = node.get("@type")
    return any(isinstance(kind, str) and test(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "Posting", "Report")) and kind != "JobPosting"


def _is_page(kind: str) -> bool:
    return kind.endswith("WebPage")


def _main_page(article: dict[str, Any]) -> object:
    page = article.get("mainEntityOfPage")
    return page.get("@id") or page.get("url") if isinstance(page, dict) else page


def _publisher(article: dict[str, Any], nodes: list[dict[str, Any]]) -> object:
    publisher = article.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    if not isinstance(publisher, dict):
        return publisher
    name, own = publisher.get("name"), publisher.get("@id")
    if name is None and isinstance(own, str):
        name = next((node["name"] for node in nodes if node.get("@id") == own and "name" in node), None)
    return name[0] if isinstance(name, list) and name else name
