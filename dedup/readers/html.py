"""HTML: one page, one document; its article if it can be told from all around it, and what it says of itself."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Final, get_args

from dedup.errors import UsageError
from dedup.model import Document, Skipped
from dedup.readers.html_charset import decoded
from dedup.readers.html_markup import crowded, facts_of, plain_text, tamed
from dedup.readers.html_metadata import metadata_of
from dedup.readers.job import Extract
from dedup.readers.raw import whole
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resiliparse.parse.html import HTMLTree

    from dedup.readers.job import Job
    from dedup.trace.dates.found import FoundDate

__all__ = ["MOST_BYTES", "read_html", "read_page", "require"]


#: What each way takes; without it, all that is visible can still be read, more slowly.
_LIBRARIES: Final[dict[str, tuple[str, ...]]] = {
    "fast": ("resiliparse.extract.html2text",),
    "best": ("resiliparse.extract.html2text", "trafilatura"),
    "none": (),
}

# What keeps the slowest page under a second, measured by benchmarks/pages.py --hostile. Parsing and extraction take
# time that grows with the square of the depth and of a tag's attributes: pages of many tags or of crowded ones are
# tamed first (10 of 249 real pages are). Nothing that anyone reads is beyond the last two: real ones end at 7,000
# elements and 1 MB.
_MOST_TAGS: Final = 5_000
_HARMLESS: Final = 24_000  # characters hold too few attributes to matter
_PARSED: Final = 2 << 20
_TAGS: Final = 200_000

#: The longest page that is read.
MOST_BYTES: Final = 8 << 20


def require(extract: Extract) -> None:
    """Make sure that pages can be read like this here.

    Raises
    ------
    UsageError
        If `extract` is no such way, or the library that it takes is not installed.
    """
    if extract not in get_args(Extract):
        raise UsageError(f"extract: {extract!r} is none of {', '.join(get_args(Extract))}")
    try:
        for library in _LIBRARIES[extract]:
            import_module(library)
    except ImportError as error:
        raise UsageError(
            f'extract: {extract!r} needs a library that is not installed; pip install "dedup-trace[html]", '
            "or choose 'none'"
        ) from error


def read_html(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    """Read the one document of a page.

    Parameters
    ----------
    blocks
        The content, in whatever charset the page is.
    job
        What to call it, how long the page and how deep its JSON-LD may be, and which text of it is read (`extract`).
        ``fast``: the article, by resiliparse; ``best``: by trafilatura, at a tenth of the speed; ``none``: all visible
        text. A page of which no article can be made out gives all its visible text.

    Raises
    ------
    Damaged
        What `blocks` raises, after the document that was read up to there.
    UsageError
        As :func:`require`.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> page = b"<html lang=en><title>T</title><body><p>Hello <b>there</b>"
    >>> job = Job("a.html", "a.html", extract="none")
    >>> [(d.text, d.language, d.title) for d in read_html(iter([page]), job)]
    [('Hello there', 'en', 'T')]
    """
    require(job.extract)
    data, damage = whole(blocks, job.source, min(job.limits.document_bytes, MOST_BYTES))
    if isinstance(data, Skipped):
        yield data
        return
    item = read_page(data, job)
    if isinstance(item, Document) or damage is None:
        yield item
    if damage is not None:
        raise damage


def read_page(
    data: bytes, job: Job, charset: str | None = None, address: str | None = None, *, article_only: bool = False
) -> Document | Skipped:
    """Read one page of at most `MOST_BYTES`.

    Parameters
    ----------
    data
        The page.
    job
        As of `read_html`, which has made sure that it can be done.
    charset
        The label that the server has stated.
    address
        Where the page was fetched, for want of an address that it states.
    article_only
        Whether a page of which no article can be made out holds no text: a crawler meets many that only lead on to
        others, and what they show is the same on all of them.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> page, job = b"<body><nav><a href=/>Home</a> <a href=/world>World</a></nav>", Job("a", "a")
    >>> read_page(page, job).text, read_page(page, job, article_only=True).code
    ('Home World', 'empty')
    """
    markup = decoded(data, charset)
    if b"\0" in data:
        markup = markup.replace("\0", "")  # as browsers do; extraction takes its time over it
    return _page(markup, job, address, article_only=article_only)


def _page(markup: str, job: Job, address: str | None, *, article_only: bool) -> Document | Skipped:
    source, limits = job.source, job.limits
    tags = markup.count("<")
    if tags > _TAGS:
        return Skipped(source, 1, "too-complex", f"is markup of more than {_TAGS:,} tags")
    text = scrubbed(_text_of(markup, job.extract, tags, article_only=article_only and job.extract != "none"))
    if not text or text.isspace():
        return Skipped(source, 1, "empty", "holds no text")
    if len(text) > limits.document_bytes // 4 and len(text.encode()) > limits.document_bytes:
        return Skipped(source, 1, "too-large", f"has a text of more than {limits.document_bytes:,} bytes")
    about = metadata_of(facts_of(markup), limits)
    document = Document(job.name, text, source, about.language, about.published, about.title, about.url, about.outlet)
    return (
        document
        if job.page_date is None
        else _dated(document, job.page_date(markup, about.url or address, about.language))
    )


def _dated(document: Document, found: FoundDate | None) -> Document:
    """The document of a page that was published then; if that is not known, one field of it is no proof either."""
    if found is None:
        return replace(document, published=None)
    return replace(document, published=found.iso, page_date=replace(found, span=None))  # a span of the markup, if any


def _text_of(markup: str, extract: Extract, tags: int, *, article_only: bool) -> str:
    try:
        from resiliparse.parse.html import HTMLTree
    except ImportError:
        return plain_text(markup)
    if _slow(markup, tags):
        markup = tamed(markup)
    tree = HTMLTree.parse(markup)
    article = _best(markup) if extract == "best" and tags <= 2 * _MOST_TAGS else ""
    if not article and extract != "none":
        article = _extracted(tree, main_content=True)
    return article if article or article_only else _extracted(tree, main_content=False)


def _slow(markup: str, tags: int) -> bool:
    """Whether a parser may take quadratic time for it; never False where it does."""
    if len(markup) > _PARSED or (tags > _MOST_TAGS and tags - markup.count("</") > _MOST_TAGS):
        return True
    return len(markup) > _HARMLESS and crowded(markup)


def _extracted(tree: HTMLTree, *, main_content: bool) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(
        tree,
        preserve_formatting=True,
        main_content=main_content,
        list_bullets=False,
        alt_texts=False,
        comments=not main_content,
    )
    return text.strip()


def _best(markup: str) -> str:
    import trafilatura

    try:
        # Never its own deduplication: it forgets, and removes what another page had.
        return trafilatura.extract(markup, include_comments=False, deduplicate=False) or ""
    except Exception:  # its authors' and lxml's, of any kind; the page is read fast instead
        return ""
