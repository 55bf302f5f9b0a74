"""The publication date of a web page: from what it states, its address, and the dates it shows."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.model import Span
from dedup.readers.html_markup import attributes, facts_of
from dedup.readers.html_metadata import language_code, nodes_of
from dedup.trace.dates.finder import find
from dedup.trace.dates.found import FoundDate, Origin, Precision
from dedup.trace.dates.local import local_days
from dedup.trace.dates.page_lines import Line, PageLines, lines_of
from dedup.trace.dates.publication import cue_of
from dedup.trace.dates.stated import stated_date
from dedup.trace.dates.voters import htmldate_says
from dedup.trace.dates.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Evidence", "evidence_of", "published_on"]


class Evidence(NamedTuple):
    """One thing that says when a page was published.

    Parameters
    ----------
    kind
        What it is.
    weight
        How much it is believed: the more, the more it takes to doubt it.
    date
        The date.
    """

    kind: str
    weight: float
    date: FoundDate


#: How much each kind is believed, in the order that errors on half of the pages of html-dates suggest.
_WEIGHTS: Final = {
    "article": 10.0,
    "meta": 9.0,
    "item": 8.5,
    "page": 8.0,
    "address": 7.0,
    "label": 6.5,
    "shown": 6.0,
    "time": 5.5,
    "near": 5.0,
    "created": 4.8,
    "script": 4.7,
    "alone": 4.0,
    "changed": 3.0,
    "stated-change": 2.5,
    "foot": 1.0,
}
_STATED: Final = frozenset({"article", "meta", "item", "page"})
_VISIBLE: Final = frozenset({"label", "shown", "time", "near"})
_VAGUE: Final = 2.2  # less for a field that may be of any date
_IN_MONTH: Final = 2.0
_ASIDE_LESS: Final = 3.0  # less for what stands where other documents are listed, ...
_ASIDE_ITEM_LESS: Final = 4.1  # ... and for an attribute there that claims to be of the page
_MOST_DAYS: Final = 12
_LEAST: Final = 2.3  # below this nothing is said

_ROOT: Final = re.compile(r"<html\b([^<>]*+)>", re.IGNORECASE)
_HEAD_LENGTH: Final = 20_000
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
_ADDRESS_MONTH: Final = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/|-|$)")
_ARCHIVE: Final = re.compile(r"^https?://web\.archive\.org/web/\d{4,14}[a-z_]*/", re.IGNORECASE)
_FIRST_YEAR: Final = 1993
_TITLE: Final = 200
_LONGEST: Final = 260  # of a line of which the dates are looked at
_NEAR_ABOVE, _NEAR_BELOW = 8, 14  # lines around the title in which a page is dated
_BESIDE: Final = 3
_SHORT_LINE: Final = 90  # characters beside the date
_FAR: Final = 1.5  # less for what stands far from the title, ...
_FAR_ITEM_LESS: Final = 2.5  # ... and more for an attribute, where a date stands beside the title
_DAY: Final = timedelta(1)
_SHOWN: Final = 4.5  # from here on a date that is shown is the page's own, ...
_SURELY_SHOWN: Final = 5.7  # ... and from here on another one that is stated is doubted


def published_on(
    markup: str, address: str | None = None, language: str | None = None, today: date | None = None
) -> FoundDate | None:
    """Find when a page was published.

    Parameters
    ----------
    markup
        The page.
    address
        Where it stands, if that is known; else what it gives as its own address is taken.
    language
        Its language; else what it gives as such.
    today
        A day after which nothing can have been published, if one is known.

    Returns
    -------
    FoundDate or None
        None if nothing says it, an interval of several days if what says it disagrees.

    Examples
    --------
    >>> print(published_on("<h1>Rain</h1><p class=date>28 June 2021<aside>Read more<p>30 June 2021</aside>"))
    2021-06-28
    """
    evidence = evidence_of(markup, address, language, today)
    decided = _decided(evidence, address, language or _language(markup))
    return decided or _voted(markup, address, language, today)


def _voted(markup: str, address: str | None, language: str | None, today: date | None) -> FoundDate | None:
    """What another tool says, if the page shows that day somewhere and is no list of many."""
    day = htmldate_says(markup, address)
    if day is None or (today is not None and day > today):
        return None
    texts = (line.text[:_LONGEST] for line in lines_of(markup).lines if any(map(str.isdigit, line.text)))
    shown = [date for date in find("\n\n".join(texts), language) if date.days == 1]
    if len({date.first for date in shown}) > _MOST_DAYS:
        return None
    return next((replace(date, span=None, origin=Origin.HTML) for date in shown if date.first == day), None)


def _language(markup: str) -> str | None:
    """The language that a page's root gives."""
    root = _ROOT.search(markup[:_HEAD_LENGTH])
    return language_code(attributes(root[1]).get("lang")) if root else None


def evidence_of(
    markup: str, address: str | None = None, language: str | None = None, today: date | None = None
) -> list[Evidence]:
    """All that says when a page was published, the most believed first; arguments as for :func:`published_on`."""
    facts = facts_of(markup)
    language = language or language_code(facts.language)
    page = lines_of(markup)
    heading = facts.metas.get("og:title") or facts.title or ""
    found = [*_from_json(facts.scripts, heading), *_from_metas(markup, language), *_from_scripts(markup)]
    for own in dict.fromkeys(filter(None, (address, facts.canonical, facts.metas.get("og:url")))):
        found += _from_address(own)
    title = _title_of(page, heading)
    found += _from_attributes(page, title, language)
    found += _from_lines(page, title, language)
    found = list(_in_month(_nearest(found), address or facts.canonical or ""))
    kept = [
        e
        for e in found
        if e.date.first and e.date.first.year >= _FIRST_YEAR and (today is None or e.date.first <= today)
    ]
    return sorted(kept, key=lambda evidence: -evidence.weight)


def _evidence(kind: str, found: FoundDate | None, less: float = 0.0) -> Iterator[Evidence]:
    if found is not None and found.precision is not Precision.YEAR:
        yield Evidence(kind, _WEIGHTS[kind] - less, replace(found, origin=Origin.HTML))


def _from_json(scripts: Sequence[str], title: str) -> Iterator[Evidence]:
    nodes = [node for script in scripts for node in nodes_of(script, 40)]
    for kind, group in (("article", _articles(nodes, title)), ("page", _pages(nodes))):
        for node in group[:1]:
            for key, name in (("datePublished", kind), ("dateCreated", "created"), ("dateModified", "stated-change")):
                if isinstance(value := node.get(key), str):
                    yield from _evidence(name, stated_date(value))
    for node in nodes:
        if isinstance(value := node.get("uploadDate"), str):
            yield from _evidence("created", stated_date(value))


def _from_scripts(markup: str) -> Iterator[Evidence]:
    """What scripts hand each other: believed where it is one day only, as there may be lists of other articles."""
    found = [stated_date(value) for value in dict.fromkeys(_SCRIPTED.findall(markup))]
    if len({date.first for date in found if date}) == 1:
        yield from _evidence("script", found[0])


def _kinds(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _articles(nodes: Sequence[dict[str, Any]], title: str) -> list[dict[str, Any]]:
    """The node of the article that the page is about; none if there are several and their dates are not the same."""
    dated = [node for node in nodes if "datePublished" in node and any(map(_is_article, _kinds(node)))]
    named = [node for node in dated if _same_title(node.get("headline") or node.get("name"), title)]
    chosen = named or dated
    return chosen if len({str(node["datePublished"])[:10] for node in chosen}) == 1 or named else []


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "Posting", "Report", "Recipe")) and kind != "JobPosting"


def _same_title(headline: object, title: str) -> bool:
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


def _from_metas(markup: str, language: str | None) -> Iterator[Evidence]:
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
                yield from _evidence(kind, stated_date(content, language), _VAGUE if name in _DATE_METAS else 0.0)


def _meta_kind(name: str) -> str | None:
    if name in _PUBLISHED_METAS or name in _DATE_METAS:
        return "meta"
    return "stated-change" if name in _CHANGED_METAS else None


def _from_address(address: str) -> Iterator[Evidence]:
    address = _ARCHIVE.sub("", address)[:2000]
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
        yield from _evidence("address", FoundDate.of(days.pop(), origin=Origin.HTML))


def _nearest(found: Sequence[Evidence]) -> list[Evidence]:
    """The same evidence, of which attributes far from the title are believed less where a date stands beside it."""
    if not any(e.kind in _VISIBLE and e.weight >= _SHOWN for e in found):
        return list(found)
    far = _WEIGHTS["item"] - _FAR
    return [e._replace(weight=e.weight - _FAR_ITEM_LESS) if e.kind == "item" and e.weight <= far else e for e in found]


def _in_month(found: Sequence[Evidence], address: str) -> Iterator[Evidence]:
    """The same evidence, of which the weak is believed more if its month is the one in the address."""
    month = _ADDRESS_MONTH.search(_ARCHIVE.sub("", address)[:2000])
    for evidence in found:
        day = evidence.date.first
        if month and day and (day.year, day.month) == (int(month[1]), int(month[2])) and evidence.weight < _SHOWN:
            evidence = evidence._replace(weight=evidence.weight + _IN_MONTH)
        yield evidence


def _title_of(page: PageLines, title: str) -> int | None:
    """The line of the main heading: of those that are one, or say what the page's title says, the best."""
    title = " ".join(title.split()).lower()
    best, best_score = None, 0.0
    for number, line in enumerate(page.lines):
        text = line.text.lower()
        same = len(text) > 8 and bool(title) and (text in title or title.startswith(text[:60]) or title in text)
        score = 2.0 * line.title + 2.0 * same + line.article * 0.5 - (0.5 if line.asides else 0)
        if (line.title or same) and score > best_score:
            best, best_score = number, score
    return best


def _aside(asides: frozenset[int], line: int, page: PageLines, title: int | None) -> bool:
    """Whether other documents are listed around a line, and not around the title; one beside it lists none itself."""
    if title is None:
        return bool(asides)
    others = asides - page.lines[title].asides
    return bool(others) and (abs(line - title) > _BESIDE or any(other < 0 or page.years[other] > 1 for other in others))


def _from_attributes(page: PageLines, title: int | None, language: str | None) -> Iterator[Evidence]:
    kinds = {
        "datepublished": "item",
        "published": "item",
        "datecreated": "created",
        "uploaddate": "created",
        "time": "time",
    }
    items = {stated.value[:10] for stated in page.stated if kinds.get(stated.kind) == "item"}
    for order, stated in enumerate(page.stated[:60]):
        found = stated_date(stated.value, language)
        if found is None:
            continue
        kind = kinds.get(stated.kind, "stated-change")
        far = 0.0 if _near(stated.line, title) else _FAR
        if _aside(stated.asides, stated.line, page, title):
            if len(items) != 1 or kind != "item":
                continue
            far = _ASIDE_ITEM_LESS
        if kind == "time" and far:
            kind = "alone"
        yield from _evidence(kind, found, far + min(order, 10) * 0.01)


def _near(line: int, title: int | None) -> bool:
    return title is None or -_NEAR_ABOVE <= line - title <= _NEAR_BELOW


def _from_lines(page: PageLines, title: int | None, language: str | None) -> Iterator[Evidence]:
    """The dates that lines show; all lines are read as one text, so that one may settle how another is meant."""
    numbers = [i for i, line in enumerate(page.lines) if any(map(str.isdigit, line.text[:_LONGEST]))]
    texts = [page.lines[i].text[:_LONGEST] for i in numbers]
    starts = [0, *accumulate(len(text) + 2 for text in texts)]
    for found in find("\n\n".join(texts), language):
        if found.first is None or found.span is None or found.precision in {Precision.YEAR, Precision.MONTH}:
            continue
        row = bisect_right(starts, found.span.start) - 1
        if found.span.end <= starts[row] + len(texts[row]):
            span = Span(found.span.start - starts[row], found.span.end - starts[row])
            yield from _from_line(page, numbers[row], replace(found, span=span), title)


def _from_line(page: PageLines, number: int, found: FoundDate, title: int | None) -> Iterator[Evidence]:
    line, near = page.lines[number], _near(number, title)
    if found.span is None:
        return
    less = min(0.002 * abs(number - (title or 0)), 0.4)
    if _aside(line.asides, number, page, title):
        if not near or not line.hint:
            return
        less += _ASIDE_LESS
    before, after = line.text[: found.span.start], line.text[found.span.end :]
    above = page.lines[number - 1].text if number and len(page.lines[number - 1].text) < 30 else ""
    kind = _kind_of(line, before, after, cue_of(before[-40:] or above, after), near=near)
    if kind is not None:
        yield from _evidence(kind, found, less + (0.0 if near else _FAR))


def _kind_of(line: Line, before: str, after: str, cue: int, *, near: bool) -> str | None:
    """What a date on a line is, by the words beside it and the name of its element."""
    rest = len(before) + len(after)
    if (cue == 1 and line.hint < 2) or (line.changed and cue != 3):
        return "changed" if rest < _SHORT_LINE else None
    if cue == 3 and (rest < _SHORT_LINE or len(before) < 30):
        return "label"
    if line.hint == 2 and rest < 120:
        return "shown"
    if rest < _SHORT_LINE and (line.hint or near) and len(before) < 50:
        return "near" if near else "alone"
    if near and not before.strip("( ") and after[:1] == ")":
        return "near"
    return "alone" if rest < 40 else None


def _decided(evidence: Sequence[Evidence], address: str | None, language: str | None) -> FoundDate | None:
    """The date that what is most believed states, unless other things that are believed speak against it."""
    if not evidence or evidence[0].weight < _LEAST:
        return None
    best = evidence[0]
    shown = next((e for e in evidence if e.kind in _VISIBLE and e.weight >= _SHOWN), None)
    own = next((e for e in evidence if e.kind == "address"), None)
    others = [e for e in (own, shown) if e is not None and e is not best]
    if best.kind in _STATED and not others:
        return _on_the_spot(local_days(best.date, address, language), evidence)
    if best.kind in _STATED or best.kind == "address":
        return _checked(best, others)
    return best.date


def _on_the_spot(found: FoundDate, evidence: Sequence[Evidence]) -> FoundDate:
    """Of two days that a moment may be, the one that anything else states which is not in Greenwich's time."""
    if found.days < 2:
        return found
    for other in evidence:
        day = other.date
        if day.days == 1 and not (day.zone and day.time and not day.zone.utcoffset(None)) and _holds(found, day):
            return replace(found, first=day.first, last=day.last)
    return found


def _holds(outer: FoundDate, inner: FoundDate) -> bool:
    """Whether all days of one interval lie in the other."""
    if outer.first is None or outer.last is None or inner.first is None or inner.last is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _checked(best: Evidence, others: Sequence[Evidence]) -> FoundDate:
    """What a page states, held against its address and the date it shows, which are of its own time zone."""
    first, last = best.date.first, best.date.last
    if first is None or last is None or any(_holds(o.date, best.date) for o in others):
        return best.date
    near = [o.date for o in others if o.date.first and o.date.days == 1 and abs(o.date.first - first) <= _DAY]
    if near:
        return replace(best.date, first=near[0].first, last=near[0].last)
    for other in others:
        if other.weight >= _SURELY_SHOWN and other.date.first and other.date.last:
            first, last = min(first, other.date.first), max(last, other.date.last)
    return replace(best.date, first=first, last=last)
