"""The persistent index: whether something has been seen, in any wording, and where it came from."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import xxhash

from dedup.errors import InputError, OutputError, UsageError
from dedup.index import kept
from dedup.index.address import Address
from dedup.index.answer import Answer
from dedup.index.finder import DUPLICATES, Finder, Found
from dedup.index.header import Header
from dedup.index.incoming import Sketching, have_same_tokens, signed
from dedup.index.lock import WriterLock
from dedup.index.near import Near
from dedup.index.store import CURRENT, REMOVED, REPLACED, Entry, Store
from dedup.near.collection import refusal
from dedup.settings import Settings

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from types import TracebackType

    from numpy.typing import NDArray

    from dedup.index.incoming import Incoming
    from dedup.model import Document, Match, Skipped
    from dedup.near.collection import Progress
    from dedup.near.sketches import Sketches
    from dedup.result import Scan

__all__ = ["Index", "Info"]

_LOCK: Final = "writer.lock"
#: Documents that are sketched, and kept, together.
_AT_ONCE: Final = 1000


class Info(NamedTuple):
    """What an index holds, and what it takes on the disk, in bytes."""

    path: str
    header: Header
    documents: int
    replaced: int
    removed: int
    segments: int
    unsorted: int
    capped: int
    texts: int
    facts: int
    database: int
    candidates: int

    @property
    def per_document(self) -> float:
        """Bytes of each document beside its text."""
        return (self.database + self.candidates - self.texts) / max(self.documents, 1)


class Index:
    """What has been seen, on the disk.

    One process writes and any number of them read; a document that was acknowledged is not lost, whenever the process
    ends. Objects may be used from several threads.

    Parameters
    ----------
    path
        A folder; made unless it is to be read only. Or the address of an index that many machines share, as in
        ``redis://host:6379/0?name=news``: see `dedup.index.shared.SharedIndex`.
    settings
        What a new index looks for; an old one must have been made with the same. Relations are ``near``, or
        ``duplicates``.
    store
        What a new index keeps of every document: its ``text``.
    reproducible
        Whether a new index uses the seeds of every scan, and not its own, which nobody can know.
    read_only
        Whether another process may write.
    wait
        Seconds to wait for another writer to end.
    durable
        Whether every answer waits for the disk, so that it survives a loss of power too, which takes some milliseconds.

    Raises
    ------
    UsageError
        If another process writes to it, or it was made with other settings or by another version.
    InputError, OutputError
        If it cannot be opened, or made.

    Examples
    --------
    >>> import tempfile
    >>> from dedup import Document
    >>> with tempfile.TemporaryDirectory() as folder, Index(f"{folder}/news.dedup") as index:
    ...     first = index.check(Document("wire", "Talks in Rome would go on, the foreign minister said on Monday."))
    ...     second = index.check(Document("blog", "Talks in Rome would go on, the FOREIGN minister said on Monday"))
    >>> first.duplicate_of, second.duplicate_of
    (None, 'wire')
    """

    def __new__(cls, path: str | os.PathLike[str] | Address, **_: Any) -> Index:
        """What the place says: a folder, or the address of one that machines share."""
        if cls is Index and Address.is_one(path):
            from dedup.index.shared.index import SharedIndex

            return super().__new__(SharedIndex)
        return super().__new__(cls)

    def __init__(
        self,
        path: str | os.PathLike[str] | Address,
        *,
        settings: Settings | None = None,
        store: str = "text",
        reproducible: bool = False,
        read_only: bool = False,
        wait: float = 10.0,
        durable: bool = False,
    ) -> None:
        if isinstance(path, Address):
            raise UsageError(f"{path}: a shared index, and no folder")
        self._folder = Path(path)
        self._guard = threading.RLock()
        self._parted = False  # from a kind, since the transaction began
        self._lock: WriterLock | None = None
        if not read_only:
            self._make(settings or Settings(), store, reproducible=reproducible, wait=wait)
        elif not Store.exists(self._folder):
            raise InputError(f"{self._folder}: there is no index")
        try:
            self._store = Store(self._folder, writing=not read_only)
            self.header = self._store.header
            others = self.header.differences(settings) if settings is not None else []
            if others:
                self._store.close()
                asked = ", ".join(f"{name} {getattr(self.header, name)!r}" for name in others)
                raise UsageError(f"{self._folder}: it was made with {asked}; open it with that, or make another")
        except BaseException:
            self._let_go()
            raise
        self._sketching = Sketching(self.header)
        self._near = Near(self._folder, self._sketching.bands.bands, self._sketched_again)
        self._finder = Finder(self._store, self._near, self.header)
        self._version = -1
        if not read_only and durable:
            self._store.durable(True)
        self._durable = durable
        try:
            self._follow()
            self._row = self._store.changes().row
        except BaseException as error:
            self._store.close()
            self._let_go()
            if isinstance(error, sqlite3.DatabaseError):
                raise InputError(f"{self._folder}: cannot be opened as an index: {error}") from error
            raise

    def _make(self, settings: Settings, store: str, *, reproducible: bool, wait: float) -> None:
        """Have the lock, and an index to open."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not Store.exists(self._folder) and any(
                entry.name not in {_LOCK, "documents.sqlite.part"} for entry in self._folder.iterdir()
            ):
                raise UsageError(f"{self._folder}: holds other files, and no index")
            self._lock = WriterLock(self._folder / _LOCK, wait)
        except OSError as error:
            raise OutputError(f"{self._folder}: cannot be written to: {error.strerror or error}") from error
        try:
            if not Store.exists(self._folder):
                Store.create(self._folder, Header.of(settings, store, reproducible=reproducible))
        except BaseException:
            self._let_go()
            raise

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    # What it is asked.

    def query(self, document: Document) -> Answer:
        """Ask about a document and leave the index as it is.

        Raises
        ------
        UsageError
            If it has no text that could be compared.
        """
        with self._looking():
            new = self._sketching.incoming([asked(document)])[0]
            known = self._known(document)
            found = self._finder.related(new, self._finder.copies(new), None if known is None else known.row)
            return self._answer(new, None, found, known, refetch=known is not None and _is_same(new, known))

    def check(self, document: Document) -> Answer:
        """Ask about a document, and add it.

        A page that was seen with the same text, by its id or its address, is not added again. With another text it
        takes the place of the version of its id, which stays linked; one of the same address and another id is linked
        and stays. The answer is given when the document is kept.

        Raises
        ------
        UsageError
            If it has no text that could be compared, or the index is open to read only.
        """
        with self._writing():
            answer = self._checked(self._sketching.incoming([asked(document)])[0])
        self._settle()
        return answer

    def check_all(self, documents: Iterable[Document]) -> Iterator[Answer | Skipped]:
        """Ask about many documents, and add them, each after the one before it.

        They are kept a thousand at a time, and the answers given after that. What has no text to be compared is
        passed over.
        """
        for block in _blocks(documents):
            refused = [refusal(document) for document in block]
            with self._writing(synchronised=True):
                asked = [own for own, reason in zip(block, refused, strict=True) if reason is None]
                news = iter(self._sketching.incoming(asked) if asked else ())
                answers = [reason or self._checked(next(news)) for reason in refused]
            self._settle()
            yield from answers

    def add(self, documents: Iterable[Document]) -> int:
        """Add documents without asking about them, a thousand at a time; gives how many are new.

        What they have to do with each other is found by `compact`, and with a later one when that is asked about.
        """
        count = 0
        for block in _blocks(documents):
            with self._writing(synchronised=True):
                count += self._added([own for own in block if refusal(own) is None])
            self._settle()
        return count

    def replace(self, document: Document) -> Answer:
        """Put a new version of a document in the place of the one with its id, and ask about it.

        Raises
        ------
        UsageError
            If there is none with its id.
        """
        with self._guard:
            self._follow()
            if self._row_of(document.id) is None:
                raise UsageError(f"{document.id!r}: there is no such document; add it with check")
            return self.check(document)

    def remove(self, document_id: str) -> bool:
        """Take a document out, and forget its text; whether there was one."""
        with self._writing():
            row = self._row_of(document_id)
            if row is None:
                return False
            self._part_with(self._store.entries([row])[row], REMOVED)
        return True

    async def acheck(self, document: Document) -> Answer:
        """As `check`, for asyncio: it works in a thread meanwhile."""
        return await asyncio.to_thread(self.check, document)

    async def aquery(self, document: Document) -> Answer:
        """As `query`, for asyncio."""
        return await asyncio.to_thread(self.query, document)

    def get(self, document_id: str) -> Document | None:
        """The current version of a document."""
        with self._looking():
            row = self._row_of(document_id)
            return None if row is None else _document(self._store.entries([row])[row])

    def __contains__(self, document_id: str) -> bool:
        with self._guard:
            return self._row_of(document_id) is not None

    def __len__(self) -> int:
        with self._guard:
            return self._store.count()

    def __iter__(self) -> Iterator[Document]:
        """The current documents, in the order in which they came; others may be added meanwhile."""
        row = 0
        while True:
            with self._guard:
                block = self._store.after(row, _AT_ONCE)
            if not block:
                return
            yield from map(_document, block)
            row = block[-1].row

    def matches(self) -> Iterator[Match]:
        """All matches that were found, by the ids of their documents."""
        with self._looking():
            rows = list(self._store.every_match())
            entries = self._store.entries(sorted({row for match in rows for row in match[:2]}))
        found = [Found(b, *figures).match(entries[a].id, entries[b].id) for a, b, *figures in rows]
        yield from sorted(found, key=lambda match: (match.a, match.b))

    def scan(self, progress: Progress | None = None, **changes: Any) -> Scan:
        """Scan all documents as if they were read from files; with its settings unless some are changed."""
        from dedup import pipeline

        settings = self.header.settings.with_changes(**{"threads": None, **changes})
        return pipeline.scan(list(self), settings, progress)

    def info(self) -> Info:
        """What it holds."""
        with self._guard:
            self._follow()
            sizes, listed = self._store.sizes(), self._store.changes().segments
            current, replaced, removed = (self._store.count(state) for state in (CURRENT, REPLACED, REMOVED))
            return Info(
                str(self._folder),
                self.header,
                current,
                replaced,
                removed,
                len(listed),
                self._near.tail,
                self._near.capped,
                sizes["texts"],
                sizes["facts"],
                sizes["database"],
                sum(own[3] for own in listed),
            )

    def compact(self, progress: Progress | None = None) -> None:
        """Scan all documents, so that matches, clusters and stories are those of a scan; and make it small and fast."""
        with self._guard:
            found = self.scan(progress)
            ids = found.collection.ids
            rows = {own: self._row_of(own) or 0 for own in ids}
            with self._writing(synchronised=True):
                self._store.set_matches(_listed(found, [rows[own] for own in ids]))
                self._store.set_groups(*_grouped(found, rows))
            self._near.merge_all(self._store)
            self._store.checkpoint()

    def merge(self) -> None:
        """Make the candidates small and fast to look up, all in one segment; nothing else changes."""
        with self._guard:
            if self._lock is None:
                raise UsageError(f"{self._folder}: open to read only")
            self._near.merge_all(self._store)

    def flush(self) -> None:
        """Wait until the disk has all that was added."""
        with self._guard:
            if self._lock is not None:
                self._store.checkpoint()

    def close(self) -> None:
        """Let go of it; all that was added is kept."""
        with self._guard:
            try:
                if self._lock is not None:
                    self._near.settle_at_close(self._store)
                    self._store.checkpoint()
            finally:
                self._store.close()
                self._let_go()

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Index {str(self._folder)!r} of {len(self)} documents>"

    # How a document is looked at.

    def _follow(self) -> None:
        """Take in what another process has written; who writes is alone."""
        if self._lock is not None and self._version >= 0:
            return
        version = self._store.version
        if version != self._version:
            self._version = version
            self._near.follow(self._store, self._store.changes())

    def _sketched_again(self, first: int, last: int | None) -> Iterator[tuple[NDArray[np.uint32], Sketches]]:
        """The sketches of kinds, from their texts."""
        entries = self._store.kinds(first, last)
        while block := list(islice(entries, _AT_ONCE)):
            yield self._sketching.again([own.kind for own in block], [kept.text_of(own.text) for own in block])

    def _checked(self, new: Incoming) -> Answer:
        """Ask and add, inside of a transaction."""
        known = self._known(new.document)
        if known is not None and _is_same(new, known):
            return self._answer(new, known.row, self._finder.kept(known.row), known, refetch=True)
        if known is not None and known.id == new.document.id:
            self._part_with(known, REPLACED)
        copies = self._finder.copies(new)
        found = self._finder.related(new, copies)
        row = self._keep(new, copies.kind, known)
        if found:
            self._join(row, found)
        return self._answer(new, row, found, known, refetch=False)

    def _known(self, document: Document) -> Entry | None:
        """The same page as it was met before: of the same id, or else, last, of the same address."""
        row = self._row_of(document.id)
        if row is None and document.url:
            for other in self._store.on_page(self._hash(document.url)):
                entry = self._store.entries([other])[other]
                if _without_text(entry).url == document.url:
                    return entry
        return None if row is None else self._store.entries([row])[row]

    def _row_of(self, document_id: str) -> int | None:
        for row, own in self._store.named(self._hash(document_id)):
            if own == document_id:
                return row
        return None

    def _keep(self, new: Incoming, kind: int | None, known: Entry | None) -> int:
        """Add a document; it is of a new kind if nothing has the same tokens. Gives its row."""
        row = self._row = self._row + 1
        if kind is None and new.has_words:
            self._near.add(np.array([row], np.uint32), new.sketches)
        self._near.seen(row)
        document = new.document
        entry = Entry(
            row,
            document.id,
            self._hash(document.id),
            self._hash(document.url) if document.url else None,
            new.digest,
            new.body,
            row if kind is None else kind,
            CURRENT,
            None if known is None else known.row,
            kept.facts_of(document),
            kept.packed_stretches(new.stretches),
            kept.packed_text(new.text),
        )
        self._store.add(entry)
        return row

    def _join(self, row: int, found: Sequence[Found]) -> None:
        """Keep the matches of a new document, and what follows from them."""
        self._store.add_matches(own.listed(row) for own in found)
        copies = [own.row for own in found if own.relation in DUPLICATES]
        representative = next((own for own in copies if self._store.cluster_of(own) == own), None)
        together = {row} | {own.row for own in found if own.relation not in DUPLICATES}
        if representative is not None:
            self._store.put_in_cluster(row, representative)
            together.add(representative)
        labels = {label for own in together if (label := self._store.story_of(own)) is not None}
        if labels or len(copies) < len(found):
            self._store.put_in_story(together, min(labels | together))

    def _added(self, documents: Sequence[Document]) -> int:
        """Add documents without asking."""
        count = 0
        for new in self._sketching.incoming(documents) if documents else ():
            known = self._known(new.document)
            if known is not None:
                if _is_same(new, known):
                    continue
                if known.id == new.document.id:
                    self._part_with(known, REPLACED)
            self._keep(new, self._finder.copies(new).kind, known)
            count += 1
        return count

    def _part_with(self, entry: Entry, state: int) -> None:
        kind = self._store.part_with(entry, state)
        if kind is not None:
            self._parted = True
            self._near.remove(kind)

    def _answer(
        self, new: Incoming, row: int | None, found: Sequence[Found], known: Entry | None, *, refetch: bool
    ) -> Answer:
        """What is said of a document; `row` is its own, if it is in the index."""
        own, revision = new.document.id, known.id if known is not None and not refetch else None
        if not found:
            return Answer(own, cluster=own, refetch=refetch, revision_of=revision)
        entries = self._store.entries([one.row for one in found])
        cluster = next((one.row for one in found if one.relation in DUPLICATES), None)
        story = None
        if row is not None:
            cluster, story = self._store.cluster_of(row), self._store.story_of(row)
        elif cluster is not None:
            cluster = self._store.cluster_of(cluster)
        named = self._store.entries([label for label in (cluster, story) if label is not None])
        return Answer(
            own,
            tuple(one.match(own, entries[one.row].id) for one in found),
            own if cluster is None else named[cluster].id,
            None if story is None else named[story].id,
            source_of(new.document, row if known is None else known.row, [entries[one.row] for one in found]),
            refetch,
            revision,
        )

    def _hash(self, text: str) -> int:
        return signed(xxhash.xxh3_64_intdigest(text.encode("utf-8", "surrogatepass"), self.header.seeds.hash))

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """A moment in which nothing changes, whatever another process writes meanwhile."""
        with self._guard:
            self._follow()
            if self._lock is not None:
                yield
                return
            with self._store.reading():
                yield

    @contextmanager
    def _writing(self, *, synchronised: bool = False) -> Iterator[None]:
        """A change that is made whole or not at all."""
        with self._guard:
            if self._lock is None:
                raise UsageError(f"{self._folder}: open to read only")
            self._follow()
            row, self._parted = self._row, False
            if synchronised and not self._durable:
                self._store.durable(True)
            try:
                with self._store.transaction():
                    yield
            except BaseException:
                self._row = row
                self._near.forget_after(self._store, -1 if self._parted else row)
                raise
            finally:
                if synchronised and not self._durable:
                    self._store.durable(False)

    def _settle(self) -> None:
        with self._guard:
            self._near.settle(self._store)


def asked(document: Document) -> Document:
    refused = refusal(document)
    if refused is not None:
        raise UsageError(f"{document.id}: {refused.reason}")
    return document


def _blocks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    left = iter(documents)
    while block := list(islice(left, _AT_ONCE)):
        yield block


def _is_same(new: Incoming, known: Entry) -> bool:
    if (new.digest, new.body) != (known.digest, known.body):
        return False
    return have_same_tokens(new.text, kept.text_of(known.text))


def _document(entry: Entry) -> Document:
    return kept.document_of(entry.id, entry.facts, b"" if entry.text is None else kept.text_of(entry.text))


def _without_text(entry: Entry) -> Document:
    return kept.document_of(entry.id, entry.facts, b"")


def _listed(found: Scan, rows: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """The matches of a scan, as the store keeps them."""
    related = found.related
    figures = zip(related.relation.tolist(), *(own.tolist() for own in related.figures), strict=True)
    for (a, b), own in zip(related.pairs.tolist(), figures, strict=True):
        yield Found(rows[b], *own).listed(rows[a])


def _grouped(found: Scan, rows: Mapping[str, int]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The clusters and stories of a scan: of each document its row, and that of the one it is called by."""
    members = {cluster.id: cluster.members for cluster in found.clusters}
    clusters = [(rows[own], rows[cluster.representative]) for cluster in found.clusters for own in cluster.members]
    stories = [
        (rows[own], rows[story.id])
        for story in found.stories
        for part in story.clusters
        for own in members.get(part, (part,))
    ]
    return clusters, stories


def source_of(document: Document, row: int | None, others: Sequence[Entry]) -> str | None:
    """Of documents that share text the one that was published first, or else met first; None if it is this one.

    `row` is that of the document, or of the earlier version of its page, if it was met before.
    """
    published = [(_without_text(own).published, own.id) for own in others]
    dated = [(date, own) for date, own in (*published, (document.published, document.id)) if date]
    if len(dated) == len(others) + 1:
        first = min(dated)[1]
    else:
        met = min(others, key=lambda own: own.row)
        first = document.id if row is not None and row < met.row else met.id
    return None if first == document.id else first
