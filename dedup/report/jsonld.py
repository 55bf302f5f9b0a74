"""An account as JSON-LD in the words of schema.org, for search engines and for whoever reads a page by machine.

These words have none for doubt, so nothing is stated here that the report calls less than certain.
"""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.model import DerivationKind, Verdict
from dedup.report.identifier import identifier, joined
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from dedup.model import Account, Agency, Derivation
    from dedup.report.protocol import TraceResult

__all__ = ["described", "embedded"]

_CONTEXT: Final = "https://schema.org"
_ADDRESS: Final = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f<>\"\\^`{|}\ud800-\udfff]+", re.ASCII | re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
#: What could end a script element, or begin a comment in one; and what JavaScript takes for the end of a line.
_UNSAFE: Final = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def described(trace: TraceResult, account: Account) -> dict[str, Any]:
    """Describe the documents of one account and what each is based on.

    Parameters
    ----------
    trace
        The trace.
    account
        One of its accounts.

    Returns
    -------
    dict
        A JSON-LD object with a graph of articles; write it with `embedded`.
    """
    of: dict[str, list[Derivation]] = {}
    for one in sorted(account.derivations, key=attrgetter("derived", "second", "source")):
        if one.verdict is Verdict.COPIED:
            of.setdefault(one.derived, []).append(one)
    articles = [_article(trace, account, name, of.get(name, [])) for name in sorted(account.documents)]
    stated = {one.source for several in of.values() for one in several}
    agencies = sorted((one for one in account.agencies if one.id in stated), key=attrgetter("id", "name"))
    return {"@context": _CONTEXT, "@graph": [*articles, *(_hidden(account, one) for one in agencies)]}


def embedded(described: Any) -> str:
    r"""Write an object so that no character of it can end the script element that it stands in.

    Examples
    --------
    >>> embedded({"name": "</script>"})
    '{"name":"\\u003c/script\\u003e"}'
    """
    return dumped(described)[:-1].decode().translate(_UNSAFE)


def _article(trace: TraceResult, account: Account, name: str, sources: list[Derivation]) -> dict[str, Any]:
    document, published = trace.document(name), trace.published(name)
    article: dict[str, Any] = {"@type": "NewsArticle", "@id": _document(name), "identifier": document.id}
    if document.title:
        article["headline"] = document.title
    if document.language and _LANGUAGE.fullmatch(document.language):
        article["inLanguage"] = document.language
    if published is not None and published.days == 1:
        article["datePublished"] = published.iso
    if document.outlet:
        article["publisher"] = {"@type": "Organization", "name": document.outlet}
    if document.url and _ADDRESS.fullmatch(document.url):
        article["url"] = document.url
    return article | _based_on(account, sources)


def _based_on(account: Account, sources: list[Derivation]) -> dict[str, Any]:
    """What an article is based on, what it is a translation of, and what it cites."""
    own = frozenset(account.documents)
    stated: dict[str, Any] = {}
    for one in sources:
        link = {"@id": _document(one.source) if one.source in own else _hidden_id(account, one.source)}
        if one.second:
            stated.setdefault("citation", []).append(link)
            continue
        stated.setdefault("isBasedOn", []).append(link)
        if one.kind is DerivationKind.TRANSLATION:
            stated["translationOfWork"] = link
    return stated


def _hidden(account: Account, agency: Agency) -> dict[str, Any]:
    publisher = {"@type": "Organization", "name": agency.name}
    return {"@type": "CreativeWork", "@id": _hidden_id(account, agency.id), "publisher": publisher}


def _document(name: str) -> str:
    return f"#document-{identifier(name)}"


def _hidden_id(account: Account, agency: str) -> str:
    return f"#hidden-{joined(account.id, agency)}"
