"""What the documents of a collection say about themselves, kept in a temporary file while they are read."""

from __future__ import annotations

import marshal
import warnings
import weakref
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import chain
from operator import attrgetter
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.model import Document, DocumentRecord, Fact, FactKind, Skipped, Span
from dedup.near.collection import refusal, unique
from dedup.near.revisits import resolved
from dedup.text.language import Language, identify, settled
from dedup.text.packed import Packed
from dedup.trace.facts import DEFAULT_KINDS, facts_of
from dedup.trace.facts.dates import is_unreadable

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from dedup.model import InputFile, Revisit
    from dedup.near.collection import Progress
    from dedup.readers import Source

__all__ = ["Facts", "complain", "find", "source_of"]

_BATCH: Final = 1 << 18  # code points that are looked at together: more gain nothing, and the bar would stand still
_IN_MEMORY: Final = 32 << 20  # bytes of facts


class _Place(NamedTuple):
    """Where the facts of a document are kept."""

    start: int
    size: int


class _Kept:
    """Facts on their way to the output, without their document's id, which may still change."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # it is open as long as the result lives
        weakref.finalize(self, self._file.close)
        self._end = 0

    def add(self, facts: Sequence[Fact]) -> _Place:
        if not facts:
            return _Place(self._end, 0)
        rows = [(fact.kind.value, fact.value, fact.span, fact.raw, dict(fact.details)) for fact in facts]
        data = marshal.dumps([_plain(row) for row in rows])
        self._file.seek(self._end)
        self._file.write(data)
        place = _Place(self._end, len(data))
        self._end += len(data)
        return place

    def get(self, place: _Place, document: str) -> list[Fact]:
        if not place.size:
            return []
        self._file.seek(place.start)
        return [
            Fact(document, FactKind(kind), value, span and Span(*span), raw, details)
            for kind, value, span, raw, details in marshal.loads(self._file.read(place.size))  # noqa: S302  # our own
        ]


def _plain(value: object) -> object:
    """The same of nothing but the types that marshal knows."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return value


@dataclass(slots=True)
class Facts:
    """What the documents of a collection say about themselves.

    Iterating gives every `Fact`, by the id of its document, kind and place.

    Attributes
    ----------
    kinds
        Which kinds of facts were asked for.
    language
        The language that documents are in which state none, if somebody said so.
    inputs
        The files that were read.
    bytes
        How many bytes of text (UTF-8) were read.
    documents
        Every document, by id.
    skipped
        The records that could not be read, in the order they were met.
    passed_over, revisits
        Of WARC files: how many sound records hold no document, by kind, and those of them that refer to one.
    counts
        How many facts there are of each kind.
    dated
        How many documents have a date of publication.
    """

    kinds: tuple[FactKind, ...]
    language: str | None = None
    inputs: Sequence[InputFile] = ()
    bytes: int = 0
    documents: list[DocumentRecord] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    passed_over: dict[str, int] = field(default_factory=dict)
    revisits: list[Revisit] = field(default_factory=list)
    counts: Counter[FactKind] = field(default_factory=Counter)
    dated: int = 0
    _unreadable: list[tuple[str, str | None]] = field(default_factory=list, repr=False)
    _places: dict[str, _Place] = field(default_factory=dict, repr=False)
    _kept: _Kept = field(default_factory=_Kept, repr=False)

    def __iter__(self) -> Iterator[Fact]:
        for document in self.documents:
            yield from self.of(document.id)

    def __len__(self) -> int:
        return self.counts.total()

    def __repr__(self) -> str:
        return f"<Facts of {len(self.documents)} documents: {len(self)}>"

    def of(self, document: str) -> list[Fact]:
        """The facts of one document, by kind and place.

        Raises
        ------
        KeyError
            If there is no document of that id.
        """
        return self._kept.get(self._places[document], document)

    def write(self, form: str, path: str | os.PathLike[str]) -> None:
        """Write the result to a file, which is there whole or not at all.

        Parameters
        ----------
        form
            ``jsonl`` (the stable contract), ``csv`` or ``parquet`` (tables), or ``text`` (for people).
        path
            Where to; a suffix of ``.gz`` or ``.zst`` compresses. Of tables a file holds the facts; a path that ends
            with a slash, or is that of a folder, takes all of them.

        Raises
        ------
        UsageError
            If there is no such form, the path is one of the inputs, or pyarrow is missing and needed.
        OutputError
            If the file cannot be written.
        """
        from dedup.report.writing import save

        save(self, "facts", form, path, self.inputs)


def source_of(paths: Sequence[str | os.PathLike[str]], **how: Any) -> Source:
    """A source whose pages say when they were published, and whose table of metadata corrects; see `Source`."""
    from dedup.readers import Source
    from dedup.trace.dates.page import published_on

    return Source(paths, page_date=published_on, corrects=True, **how)


def find(
    source: Iterable[Document | Skipped],
    kinds: Collection[FactKind] = DEFAULT_KINDS,
    language: str | None = None,
    progress: Progress | None = None,
) -> Facts:
    """Find what the documents of a source say about themselves.

    Parameters
    ----------
    source
        A `dedup.readers.Source`, or any documents. No more than some of them are held at a time.
    kinds
        Which kinds of facts.
    language
        The language of documents that state none; found out unless told.
    progress
        Called with the name of the stage, what is done and what there is to do.

    Examples
    --------
    >>> found = find([Document("a", "ROME, June 3 (Reuters) - Exports rose.")])
    >>> [(fact.document, fact.value) for fact in found]
    [('a', '--06-03'), ('a', 'reuters')]
    """
    done = Facts(tuple(kinds), language)
    found: list[tuple[DocumentRecord, _Place]] = []
    for batch in _batches(source, done):
        found += _of_batch(batch, done)
        if progress is not None:
            progress("reading", getattr(source, "bytes_read", done.bytes), getattr(source, "bytes_total", None))
    complain(done._unreadable)
    ids = unique([record.id for record, _ in found], [record.path for record, _ in found])
    named = sorted(zip(ids, found, strict=True), key=lambda one: one[0])
    done.documents = [_renamed(record, own) for own, (record, _) in named]
    done._places = {own: place for own, (_, place) in named}
    done.inputs = list(getattr(source, "files", ()))
    done.passed_over = dict(sorted(getattr(source, "passed_over", {}).items()))
    places = ((record.id, record.warc) for record in done.documents if record.warc is not None)
    done.revisits = resolved(getattr(source, "revisits", ()), places)
    return done


def complain(unreadable: Sequence[tuple[str, str | None]]) -> None:
    """Say once which of the user's corrections, by id and as they are written, are no dates."""
    if not unreadable:
        return
    (document, date), more = unreadable[0], len(unreadable) - 1
    others = f", and those of {more:,} more" if more else ""
    said = f"dates of the metadata that cannot be read: {date!r} of {document}{others}; they are passed over"
    warnings.warn(said, UserWarning, stacklevel=3)


def _renamed(record: DocumentRecord, own: str) -> DocumentRecord:
    return record if record.id == own else replace(record, id=own)


def _batches(source: Iterable[Document | Skipped], done: Facts) -> Iterator[list[Document]]:
    """Documents that can be read, some at a time."""
    waiting: list[Document] = []
    size = 0
    for item in source:
        refused = item if isinstance(item, Skipped) else refusal(item)
        if refused is not None:
            done.skipped.append(refused)
        elif isinstance(item, Document):
            waiting.append(item)
            size += len(item.text)
        if size >= _BATCH:
            yield waiting
            waiting, size = [], 0
    if waiting:
        yield waiting


def _of_batch(documents: list[Document], done: Facts) -> list[tuple[DocumentRecord, _Place]]:
    """The records of some documents, and where their facts are kept; what is counted is counted."""
    packed = Packed.of_texts([document.text for document in documents])
    seen = identify(packed)
    done.bytes += len(packed.text)
    languages = [
        settled(document.language, done.language, of_text) for document, of_text in zip(documents, seen, strict=True)
    ]
    together = zip(documents, languages, strict=True)
    done._unreadable += [(one.id, one.published) for one, language in together if is_unreadable(one, language)]
    found = facts_of(documents, done.kinds, languages)
    done.counts.update(fact.kind for fact in chain.from_iterable(found))
    done.dated += sum(any(map(_tells_publication, facts)) for facts in found)
    return [
        (_record(document, done.language, of_text, facts), done._kept.add(facts))
        for document, of_text, facts in zip(documents, seen, found, strict=True)
    ]


def _record(document: Document, default: str | None, seen: Language, facts: Sequence[Fact]) -> DocumentRecord:
    return DocumentRecord(
        document.id,
        document.path,
        document.language or default or seen.main,
        document.published,
        second_language=seen.second,
        warc=document.warc,
        date=next(map(attrgetter("value"), filter(_tells_publication, facts)), None),
        outlet=document.outlet,
        title=document.title,
    )


def _tells_publication(fact: Fact) -> bool:
    return fact.details.get("role") == "publication"
