"""Which field of a record holds what: names, guesses, and how a record becomes a document."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import fields as names_of
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import UsageError
from dedup.model import Document, Skipped
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dedup.readers.limits import Limits

__all__ = ["Columns", "Fields", "listed", "plain"]

_SHOWN: Final = 20  # names that a message lists at most
_EXACT: Final = 1 << 53  # beyond, a float no longer tells one whole number from the next


@dataclass(frozen=True, slots=True)
class Fields:
    """The names under which records keep what a document is made of; of several, the first that is filled counts.

    Parameters
    ----------
    id, text, title, published, language, url, outlet
        A name, or several in the order in which they are tried.

    Raises
    ------
    UsageError
        If one of them is not a name, or not one or more names.

    Notes
    -----
    The columns of tables go by these names in capitals or not; the fields of JSON records only as they are written.

    Examples
    --------
    >>> Fields(text="Story").text, Fields().language
    (('Story',), ('language', 'lang'))
    """

    id: str | tuple[str, ...] = ("id",)
    text: str | tuple[str, ...] = ("text", "content", "body", "article", "maintext")
    title: str | tuple[str, ...] = ("title", "headline")
    published: str | tuple[str, ...] = ("published", "date", "date_publish", "published_at")
    language: str | tuple[str, ...] = ("language", "lang")
    url: str | tuple[str, ...] = ("url", "link", "address")
    outlet: str | tuple[str, ...] = ("outlet", "publisher", "publication", "source_domain", "domain")

    def __post_init__(self) -> None:
        for field in names_of(self):
            value: object = getattr(self, field.name)
            names = (value,) if isinstance(value, str) else value
            if not isinstance(names, tuple) or not names or not all(isinstance(n, str) and n.strip() for n in names):
                raise UsageError(f"{field.name}: {value!r} is not the name of a field, nor several in a tuple")
            object.__setattr__(self, field.name, names)

    def of(self, role: str) -> tuple[str, ...]:
        """The names of one role, such as ``title``."""
        names: tuple[str, ...] = getattr(self, role)
        return names

    @property
    def named(self) -> dict[str, tuple[str, ...]]:
        """What differs from the defaults: the names that someone chose, by role."""
        return {field.name: self.of(field.name) for field in names_of(self) if self.of(field.name) != field.default}

    def columns(self, names: Sequence[str]) -> Columns:
        """Find the columns of a table that has these names.

        Examples
        --------
        >>> Fields().columns(["ID", "Body", "x"]).text
        (1,)
        """
        folded = [name.strip().casefold() for name in names]
        places: dict[str, tuple[int, ...]] = {}
        for field in names_of(self):
            wanted = [name.strip().casefold() for name in self.of(field.name)]
            places[field.name] = tuple(folded.index(name) for name in dict.fromkeys(wanted) if name in folded)
        return Columns(self, tuple(names), **places)

    def item(
        self, record: Mapping[str, Any], source: str, name: str, number: int, limits: Limits
    ) -> Document | Skipped:
        """Make one record a document, or say why it is none.

        Parameters
        ----------
        record
            Names and values; only strings are texts, dates and times become ISO 8601.
        source
            The path to name in the result.
        name, number
            The id of a record without an id of its own is ``name#number``.
        limits
            How long a text may be.

        Examples
        --------
        >>> from dedup.readers import Limits
        >>> Fields(text="story").item({"id": 7, "story": "Hello", "Lang": "en"}, "a.x", "a.x", 1, Limits())
        ... # doctest: +ELLIPSIS
        Document(id='7', text='Hello', path='a.x', language='en', ...)
        >>> Fields(text="story").item({"body": "Hello"}, "a.x", "a.x", 1, Limits()).reason
        'has no text in story; its fields are body'
        """
        return self.columns(list(map(str, record))).item(list(record.values()), source, name, number, limits)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: for each part of a document the places to look, in order."""

    fields: Fields
    names: tuple[str, ...]
    id: tuple[int, ...]
    text: tuple[int, ...]
    title: tuple[int, ...]
    published: tuple[int, ...]
    language: tuple[int, ...]
    url: tuple[int, ...]
    outlet: tuple[int, ...]

    @property
    def used(self) -> list[int]:
        """The places of all columns that matter, in order, each once."""
        roles = (self.id, self.text, self.title, self.published, self.language, self.url, self.outlet)
        return sorted({place for places in roles for place in places})

    @property
    def without_text(self) -> str:
        """The sentence for a table that none of the text fields is a column of."""
        return f"has no column for the text, {_either(self.fields.of('text'))}; its columns are {listed(self.names)}"

    def item(self, row: Sequence[Any], source: str, name: str, number: int, limits: Limits) -> Document | Skipped:
        """Make one row, which has a cell for every column, a document."""
        text: Any = None
        for place in self.text:
            text = row[place]
            if type(text) is str and text and not text.isspace():
                break
        else:
            return self._no_text(row, source, number)
        if len(text) * 4 > limits.document_bytes and len(text.encode("utf-8", "replace")) > limits.document_bytes:
            return Skipped(source, number, "too-large", f"has a text of more than {limits.document_bytes:,} bytes")
        return Document(
            _first(row, self.id) or f"{name}#{number}",
            text,
            source,
            _first(row, self.language),
            _first(row, self.published),
            _first(row, self.title),
            _first(row, self.url),
            _first(row, self.outlet),
        )

    def _no_text(self, row: Sequence[Any], source: str, number: int) -> Skipped:
        if any(type(row[place]) is str for place in self.text):
            return Skipped(source, number, "empty", "holds no text")
        kinds = sorted({type(row[place]).__name__ for place in self.text if row[place] is not None})
        if kinds:
            return Skipped(source, number, "no-text", f"has {' and '.join(kinds)} where its text should be")
        where = _either(self.fields.of("text"))
        if self.text:
            return Skipped(source, number, "no-text", f"has no text in {where}")
        return Skipped(source, number, "no-text", f"has no text in {where}; its fields are {listed(self.names)}")


def plain(value: object) -> str | None:
    """Write what a cell holds as ids and metadata are written; None for what has no such form, or is empty.

    Examples
    --------
    >>> plain(7), plain(7.0), plain(date(2020, 1, 2)), plain(""), plain(True), plain([1])
    ('7', '7', '2020-01-02', None, None, None)
    """
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(value) if value.bit_length() < 4096 else None
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else None
    return value.isoformat() if isinstance(value, date) else None


def _first(row: Sequence[Any], places: tuple[int, ...]) -> str | None:
    for place in places:
        value = row[place]
        found = value if type(value) is str else plain(value)
        if found:
            return found
    return None


def _either(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"any of {', '.join(names)}"


def listed(names: Iterable[str]) -> str:
    """Write names one after the other, the first twenty of them.

    Examples
    --------
    >>> listed(["id", "text"])
    'id, text'
    """
    shown = [scrubbed(name)[:100] for name in names]
    rest = len(shown) - _SHOWN
    return ", ".join(shown[:_SHOWN]) + (f" and {rest:,} more" if rest > 0 else "") if shown else "none"
