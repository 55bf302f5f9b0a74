"""The text of an item, and what is known of it: from its fields, or else from the page that it was made of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from itemadapter import ItemAdapter
from scrapy.http import TextResponse
from xxhash import xxh3_64_hexdigest

from dedup.model import Document, Skipped
from dedup.readers import Job, Limits
from dedup.readers.fields import plain
from dedup.readers.html import MOST_BYTES, read_page
from dedup.readers.html_charset import decoded
from dedup.readers.html_markup import facts_of
from dedup.readers.html_metadata import metadata_of
from dedup.text.utf8 import encode, scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.integrations.scrapy.options import Options
    from dedup.integrations.scrapy.origins import Origin

__all__ = ["Asked", "Texts"]

_LIMITS: Final = Limits()
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([^\s\"';,]{1,40})", re.IGNORECASE)
#: Of ids, dates, addresses and the like: what is longer is no such thing.
_LONGEST: Final = 2048
#: Characters of a text that is no book: it takes two milliseconds or less.
_SHORT: Final = 1 << 17
_ABOUT: Final = ("language", "published", "title", "outlet")


class Page(NamedTuple):
    """The page that an item was made of: its bytes, and the charset that its server states."""

    body: bytes
    charset: str | None


class Asked(NamedTuple):
    """What is asked about one item; to make a document of it may take a while, and needs nothing of the crawl.

    Parameters
    ----------
    id
        Of the document; None if nothing tells the item apart.
    text
        As a field of the item has it; None if none has any.
    about
        What fields of the item say of it.
    url
        Its address.
    page
        Its page, if that may say more.
    extract
        How the text of the page is found.
    """

    id: str | None
    text: str | None
    about: Mapping[str, Any]
    url: str | None
    page: Page | None
    extract: Any

    @property
    def is_short(self) -> bool:
        """Whether it takes little time to make a document of it, and to look for that."""
        return self.page is None and len(self.text or "") <= _SHORT

    def document(self) -> Document | Skipped:
        """The document, or why there is none."""
        if self.text is None:
            return self._extracted()
        about = dict(self.about)
        if self.page is not None:
            stated = metadata_of(facts_of(decoded(self.page.body, self.page.charset)), _LIMITS)
            for role in _ABOUT:
                if role not in about and (value := getattr(stated, role)):
                    about[role] = value
        if len(self.text) * 4 > _LIMITS.document_bytes and len(encode(self.text)) > _LIMITS.document_bytes:
            return Skipped(self._named(self.text), 1, "too-large", "has a text that is too long")
        return Document(self._named(self.text), scrubbed(self.text), url=self.url, **about)

    def _extracted(self) -> Document | Skipped:
        name = self.id or self.url or ""
        if self.page is None:
            return Skipped(name, 1, "no-text", "has no text, and no page that it could be taken from")
        if len(self.page.body) > MOST_BYTES:
            return Skipped(name, 1, "too-large", f"is a page of more than {MOST_BYTES:,} bytes")
        found = read_page(
            self.page.body, Job(name, name, extract=self.extract), self.page.charset, self.url, article_only=True
        )
        if isinstance(found, Skipped):
            return found
        return replace(found, id=self._named(found.text), path=None, url=self.url or found.url, **self.about)

    def _named(self, text: str) -> str:
        """Its id; without any, items of the same text cannot be told apart."""
        return self.id or f"text:{xxh3_64_hexdigest(encode(text))}"


class Texts:
    """Finds out what to ask about items of any kind that Scrapy knows: dicts, dataclasses, attrs, Items.

    Parameters
    ----------
    options
        Which fields hold what.
    """

    def __init__(self, options: Options) -> None:
        fields = options.fields
        self._text = fields.of("text")
        self._id = fields.of("id") if options.own_id else ()
        self._url = fields.of("url")
        self._about = tuple((role, fields.of(role)) for role in _ABOUT)
        self._extract = options.extract

    def asked(self, item: Any, origin: Origin) -> Asked:
        """What to ask about an item."""
        adapter = item if isinstance(item, dict) else ItemAdapter(item)
        text = next(filter(None, (_as_text(adapter.get(name)) for name in self._text)), None)
        about = {role: value for role, names in self._about if (value := _first(adapter, names))}
        response = origin.response
        url = _first(adapter, self._url)
        if url is None and response is not None:
            # Another item of the same page is another document, and no new version of it.
            url = response.url if origin.place == 1 else f"{response.url}#{origin.place}"
        page = None
        if isinstance(response, TextResponse) and (text is None or "published" not in about):
            page = Page(response.body, _charset(response))
        return Asked(_first(adapter, self._id) or url, text, about, url, page, self._extract)


def _first(adapter: Any, names: Iterable[str]) -> str | None:
    for name in names:
        value = adapter.get(name)
        if value is None:
            continue
        if isinstance(value, list | tuple) and value:  # as a loader without a processor fills fields
            value = value[0]
        if found := plain(value):
            return scrubbed(found)[:_LONGEST]
    return None


def _as_text(value: Any) -> str | None:
    """A text, or one of several parts, as ``getall()`` gives them."""
    if not isinstance(value, str) and isinstance(value, list | tuple):
        value = "\n".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) and value and not value.isspace() else None


def _charset(response: TextResponse) -> str | None:
    stated = response.headers.get(b"Content-Type") or b""
    found = _CHARSET.search(stated)
    return found[1].decode("ascii", "replace") if found else None
