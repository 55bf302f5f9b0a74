"""The verbs of the library."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedup import comparison, pipeline
from dedup.errors import UsageError
from dedup.model import Document
from dedup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.finding import Facts
    from dedup.near.collection import Progress
    from dedup.readers import Fields
    from dedup.readers.job import Extract
    from dedup.result import Comparison, Scan
    from dedup.trace.result import Trace

__all__ = ["compare", "facts", "scan", "trace"]


def scan(
    inputs: str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document],
    *,
    settings: Settings | None = None,
    progress: Progress | None = None,
    fields: Fields | None = None,
    extract: Extract = "fast",
    metadata: str | os.PathLike[str] | None = None,
    **changes: Any,
) -> Scan:
    """Find how the documents of a collection are related.

    Parameters
    ----------
    inputs
        A path, several paths (files, folders, ``-`` for stdin), or documents.
    settings
        What to look for; the defaults unless given.
    progress
        Called now and then with the name of the stage, what is done and what there is to do (None if unknown).
    fields
        Which field of a record holds what, where the inputs are paths; the usual names unless given.
    extract
        Which text of a web page is read: the article, found ``fast`` or ``best``, or ``none`` for all that is visible.
    metadata
        A table that says what plain files themselves do not, by id or path: date, outlet, address, title, language.
    **changes
        Settings to change, by name: ``threshold=0.8``.

    Returns
    -------
    Scan
        Documents, matches, clusters and stories, and a way to write them.

    Raises
    ------
    UsageError
        If a setting is out of its range, or the inputs are neither paths nor documents.
    InputError
        If a path cannot be read.

    Notes
    -----
    The relations are those of the README; a pair's figures depend on its two documents alone.

    Examples
    --------
    >>> found = scan([Document("a", "one two three four five six"), Document("b", "One, two, three, four, five, six!")])
    >>> found.matches[0].relation.value, found.clusters[0].members
    ('exact', ('a', 'b'))
    """
    chosen = (settings or Settings()).with_changes(**changes)
    documents, paths = _sorted_out(inputs, "scan")
    if not paths:
        return pipeline.scan(documents, chosen, progress)
    from dedup.readers import Fields, Source

    return pipeline.scan(Source(paths, fields=fields or Fields(), metadata=metadata, extract=extract), chosen, progress)


def trace(
    inputs: str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document],
    *,
    settings: Settings | None = None,
    progress: Progress | None = None,
    fields: Fields | None = None,
    extract: Extract = "fast",
    metadata: str | os.PathLike[str] | None = None,
    **changes: Any,
) -> Trace:
    """Find where the documents of a collection come from: who copied, revised, excerpted or translated whom.

    Parameters
    ----------
    inputs
        A path, several paths (files, folders, ``-`` for stdin), or documents.
    settings
        What to look for; the defaults unless given, with every relation.
    progress
        Called now and then with the name of the stage, what is done and what there is to do (None if unknown).
    fields
        Which field of a record holds what, where the inputs are paths; the usual names unless given.
    extract
        Which text of a web page is read: the article, found ``fast`` or ``best``, or ``none`` for all that is visible.
    metadata
        A table of dates, outlets, addresses, titles and languages, by id or path, which goes before what the documents
        say.
    **changes
        Settings to change, by name: ``threshold=0.8``.

    Returns
    -------
    Trace
        The scan, the account of each story with its derivations and evidence, and a way to write them.

    Raises
    ------
    UsageError
        If a setting is out of its range, or the inputs are neither paths nor documents.
    InputError
        If a path cannot be read.

    Examples
    --------
    >>> text = "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi."
    >>> one = Document("a", text, published="2021-06-07T08:00:00Z", outlet="Harbour Post")
    >>> two = Document("b", text + " Source: Harbour Post", published="2021-06-08T09:00:00Z", outlet="Valley Times")
    >>> found = trace([one, two]).derivations[0]
    >>> found.source, found.derived, found.kind.value
    ('a', 'b', 'copy')
    """
    chosen = (settings or Settings()).with_changes(**changes)
    documents, paths = _sorted_out(inputs, "trace")
    if not paths:
        return pipeline.trace(documents, chosen, progress)
    from dedup.finding import source_of
    from dedup.readers import Fields

    source = source_of(paths, fields=fields or Fields(), metadata=metadata, extract=extract)
    return pipeline.trace(source, chosen, progress)


def facts(
    inputs: str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document],
    *,
    kinds: Iterable[str] | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
    fields: Fields | None = None,
    extract: Extract = "fast",
    metadata: str | os.PathLike[str] | None = None,
    **changes: Any,
) -> Facts:
    """Find what documents say about themselves: when they were published, whom they credit and quote, what they count.

    Parameters
    ----------
    inputs
        A path, several paths (files, folders, ``-`` for stdin), or documents.
    kinds
        Which kinds of facts, such as ``["date", "name", "event"]``; dates, credits, quotes and numbers unless given.
    settings
        Of these the language of documents that do not state one counts.
    progress
        Called now and then with the name of the stage, what is done and what there is to do (None if unknown).
    fields
        Which field of a record holds what, where the inputs are paths; the usual names unless given.
    extract
        Which text of a web page is read: the article, found ``fast`` or ``best``, or ``none`` for all that is visible.
    metadata
        A table with dates, outlets, addresses, titles and languages, by id or path, which go before what the documents
        say of themselves.
    **changes
        Settings to change, by name: ``language="vi"``.

    Returns
    -------
    Facts
        Every `Fact` when iterated, the documents, and a way to write them.

    Raises
    ------
    UsageError
        If there is no such kind, a setting is out of its range, or the inputs are neither paths nor documents.
    InputError
        If a path cannot be read.

    Notes
    -----
    What a document says depends on nothing but that document and its line in the table.

    Examples
    --------
    >>> text = "HANOI, June 3 (Reuters) - Exports rose on Wednesday."
    >>> for fact in facts(Document("a", text, published="2021-06-04")):
    ...     print(fact.kind, fact.value, fact.raw)
    date 2021-06-04 2021-06-04
    date 2021-06-03 June 3
    date 2021-06-02 Wednesday
    credit reuters HANOI, June 3 (Reuters) -
    """
    from dedup.finding import find, source_of
    from dedup.readers import Fields
    from dedup.trace.facts.kinds import DEFAULT_KINDS, chosen

    language = (settings or Settings()).with_changes(**changes).language
    wanted = DEFAULT_KINDS if kinds is None else chosen(kinds)
    documents, paths = _sorted_out(inputs, "facts")
    if not paths:
        return find(documents, wanted, language, progress)
    source = source_of(paths, fields=fields or Fields(), metadata=metadata, extract=extract)
    return find(source, wanted, language, progress)


def _sorted_out(
    inputs: str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document], verb: str
) -> tuple[list[Document], list[str | os.PathLike[str]]]:
    """The documents, or the paths, of which there can only be the one or the other."""
    items = [inputs] if isinstance(inputs, str | os.PathLike | Document) else list(inputs)
    documents = [item for item in items if isinstance(item, Document)]
    paths = [item for item in items if isinstance(item, str | os.PathLike)]
    if len(documents) < len(items) and len(paths) < len(items):
        raise UsageError(f"{verb} takes paths or documents, not both and nothing else")
    for document in documents:
        if not isinstance(document.id, str) or not isinstance(document.text, str):
            raise UsageError(f"document {document.id!r}: id and text must be strings")
    return documents, paths


def compare(
    a: str | os.PathLike[str] | Document,
    b: str | os.PathLike[str] | Document,
    *,
    settings: Settings | None = None,
    **changes: Any,
) -> Comparison:
    """Compare two documents.

    Parameters
    ----------
    a, b
        Documents, or `pathlib.Path` objects of files that hold one each; a plain string is a text.
    settings
        The threshold, and what to do with boilerplate; the defaults unless given.
    **changes
        Settings to change, by name: ``boilerplate="keep"``.

    Returns
    -------
    Comparison
        The match, if they are related, and all figures and passages in any case.

    Raises
    ------
    UsageError
        If a setting is out of its range.
    InputError
        If a file cannot be read, or does not hold exactly one document.

    Examples
    --------
    >>> compare("five words make one shingle", "Five words make one shingle.").similarity
    1.0
    """
    chosen = (settings or Settings()).with_changes(**changes)
    return comparison.compare(_document(a, "a"), _document(b, "b"), chosen)


def _document(given: str | os.PathLike[str] | Document, name: str) -> Document:
    if isinstance(given, Document):
        return given
    if isinstance(given, str):
        return Document(name, given)
    if not isinstance(given, os.PathLike):
        raise UsageError(f"compare takes documents, texts and paths, not {type(given).__name__}")
    from dedup.errors import InputError
    from dedup.readers import Source

    found = [item for item in Source([given]) if isinstance(item, Document)]
    if len(found) != 1:
        raise InputError(f"{Path(given)}: holds {len(found)} documents; one was expected")
    return found[0]
