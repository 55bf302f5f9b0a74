"""The persistent index: whether something has been seen, in any wording, and where it came from."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import warnings
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from dedup.errors import DedupError, InputError, OutputError, UsageError
from dedup.index import kept
from dedup.index.address import Address
from dedup.index.ahead import Ahead
from dedup.index.answer import Answer
from dedup.index.finder import DUPLICATES, Finder, Found, ranked
from dedup.index.group import Group
from dedup.index.header import Header
from dedup.index.incoming import Sketching, asked, hashed
from dedup.index.info import Info
from dedup.index.journal import JOURNAL, Journal
from dedup.index.lock import WriterLock
from dedup.index.near import Near
from dedup.index.retold import Retold
from dedup.index.scanned import groups_of, matches_of
from dedup.index.sources import sharing, source_of
from dedup.index.store import CURRENT, REMOVED, REPLACED, Entry, Store
from dedup.near.collection import refusal
from dedup.settings import BY_MEANING, Settings

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from types import TracebackType

    from dedup.index.incoming import Incoming
    from dedup.index.meaning import Meaning, Said
    from dedup.index.meaning_finder import MeaningFinder
    from dedup.model import Document, Match, Skipped
    from dedup.near.collection import Progress
    from dedup.result import Scan

__all__ = ["Index"]

_T = TypeVar("_T")

_LOCK: Final = "writer.lock"
#: Documents that are sketched, and kept, together.
_AT_ONCE: Final = 1000
#: A row that no document has: of one that is asked about, and not added.
_NO_ROW: Final = 1 << 31
#: Rows that may be those of an id or an address: they are unless two hashes are the same in 32 bits.
_LOOKED_AT: Final = 64
#: Documents that are taken in by one call, if all are new: each that is not costs another call.
_ARRIVING: Final = 64
#: Seconds for which whoever must not wait waits for another thread: as long as Python itself lets one work on.
_PATIENCE: Final = 0.005


class _Related(NamedTuple):
    """What a document is related to, the best first; its kind, if that is not new; what was read to tell it.

    `searched` is whether it is searched for by what it says.
    """

    found: list[Found]
    kind: int | None
    read: dict[int, Entry]
    searched: bool


class Index:
    """What has been seen, on the disk.

    One process writes and any number of them read; a document that was acknowledged is not lost, whenever the process
    ends, and the others see it within a tenth of a second. Objects may be used from several threads.

    Parameters
    ----------
    path
        A folder; made unless it is to be read only. Or the address of an index that many machines share, as in
        ``redis://host:6379/0?name=news``: see `dedup.index.shared.SharedIndex`.
    settings
        What a new index looks for; an old one must have been made with the same. All relations unless it says which,
        and stories until there are as many documents as a scan looks for them among.
    store
        What a new index keeps of every document: its ``text``, or its ``shingles`` alone, by which it is compared as
        well. These serve relations of one language; documents come back without their texts.
    reproducible
        Whether a new index uses the seeds of every scan, and not its own, which nobody can know.
    read_only
        Whether another process may write. What a writer that was killed has left in its journal is brought in first.
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
        self._closed = False
        self._parted = False  # from a kind, since the transaction began
        self._lock: WriterLock | None = None
        if not read_only:
            self._make(settings or Settings(), store, reproducible=reproducible, wait=wait)
        elif not Store.exists(self._folder):
            raise InputError(f"{self._folder}: there is no index")
        else:
            self._bring_in()
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
        self._near = Near(self._folder, self._sketching.bands.bands, Retold(self._store, self._sketching, self.header))
        self._finder = Finder(self._store, self._near, self.header)
        self._meaning: Meaning | None = None
        self._meaning_finder: MeaningFinder | None = None
        if self.header.settings.wanted & BY_MEANING:
            from dedup.index.meaning import Meaning
            from dedup.index.meaning_finder import MeaningFinder

            self._meaning = Meaning(self._folder, self._store, self.header.settings)
            self._meaning_finder = MeaningFinder(self._store, self._finder, self._meaning, self.header.settings)
        self._seed = self.header.seeds.hash
        self._hashed = "", hashed("", self._seed)
        self._version = -1
        self._group: Group | None = None
        try:
            self._follow()
            if not read_only:
                journal = Journal(self._folder / JOURNAL, self._store.journal_seed) if self.keeps_texts else None
                work = self._check_again, self._forget
                self._group = Group(self._store, journal, *work, self._guard, durable=durable, lock=self._lock)
                self._group.open()
        except BaseException as error:
            if self._group is not None:
                self._group.close()
            self._store.close()
            self._let_go()
            if isinstance(error, sqlite3.DatabaseError):
                raise InputError(f"{self._folder}: cannot be opened as an index: {error}") from error
            raise

    def _bring_in(self) -> None:
        """Have in the database what a writer that was killed left in its journal, if this process may write."""
        journal = self._folder / JOURNAL
        if journal.is_file() and journal.stat().st_size:
            with suppress(DedupError), Index(self._folder, wait=0):  # else its writer lives, or nobody may write
                pass

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
            related = self._related(new, self._said([new])[0], None if known is None else known.row)
            is_same = known is not None and self._is_same(new, known)
            return self._answer(new.document, None, related.found, known, related.read, refetch=is_same)

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
        with self._guard:
            group = self._writer()
            new = self._sketching.incoming([asked(document)])[0]
            with group:
                (answer,) = self._answered([new])
                group.keep()
            self._settle()
        return answer

    def check_all(self, documents: Iterable[Document]) -> Iterator[Answer | Skipped]:
        """Ask about many documents, and add them, each after the one before it.

        They are kept a thousand at a time, for which they wait for the disk, and the answers given after that; the last
        ones, if these are fewer, as by `check`. What has no text to be compared is passed over.
        """
        for block in _blocks(documents):
            refused = [refusal(document) for document in block]
            with self._guard, self._writer() as group:
                asked = [own for own, reason in zip(block, refused, strict=True) if reason is None]
                found = self._answered(self._sketching.incoming(asked))
                answers = [reason or next(found) for reason in refused]
                group.keep(synchronised=len(block) == _AT_ONCE)
            self._settle()
            yield from answers

    @property
    def answers_at_once(self) -> bool:
        """Whether `check_at_once` mostly answers.

        It does not with translations or stories, nor if the disk is waited for, nor where there is no journal of texts.
        """
        return self._meaning is None and self.keeps_texts and self._group is not None and not self._group.is_durable

    def check_at_once(self, document: Document) -> Answer | Skipped | None:
        """As `check_all` of one document, for an event loop, which must not wait.

        Parameters
        ----------
        document
            The document.

        Returns
        -------
        Answer or Skipped or None
            None if it might have to wait, and nothing was done: see `answers_at_once`, or another thread is at work, or
            something is due that takes a while. `check_all`, in a thread, does that first: it must be called then, or
            nothing will ever be answered at once again.

        Raises
        ------
        UsageError
            If the index is closed.
        OutputError
            If the document cannot be kept.

        Examples
        --------
        >>> import tempfile
        >>> from dedup import Document, Settings
        >>> with (
        ...     tempfile.TemporaryDirectory() as folder,
        ...     Index(f"{folder}/news.dedup", settings=Settings(relations=("near",))) as index,
        ... ):
        ...     answer = index.check_at_once(Document("wire", "Talks in Rome would go on, the minister said."))
        >>> answer.id, answer.duplicate_of
        ('wire', None)
        """
        group = self._group
        if group is None or not self.answers_at_once or not self._guard.acquire(timeout=_PATIENCE):
            return None
        try:
            if group.is_behind or group.is_refused or self._near.is_due:
                return None
            refused = refusal(document)
            if refused is not None:
                return refused
            with self._writer():
                (answer,) = self._answered(self._sketching.incoming([document]))
                group.keep()
            return answer
        finally:
            self._guard.release()

    def add(self, documents: Iterable[Document]) -> int:
        """Add documents without asking about them, a thousand at a time; gives how many are new.

        A thousand are kept when the next have been read, or there are no more. What they have to do with each other is
        found by `compact`, and with a later one when that is asked about.
        """
        with self._guard:
            self._writer()
        with Ahead(self._sketching.incoming, self._store.pack_ahead) as ahead:
            blocks = ([own for own in block if refusal(own) is None] for block in _blocks(documents))
            return sum(map(self._added, _one_behind(map(ahead.sketch, blocks))))

    def replace(self, document: Document) -> Answer:
        """Put a new version of a document in the place of the one with its id, and ask about it.

        Raises
        ------
        UsageError
            If there is none with its id.
        """
        with self._open():
            self._follow()
            if self._named(document.id) is None:
                raise UsageError(f"{document.id!r}: there is no such document; add it with check")
            return self.check(document)

    def remove(self, document_id: str) -> bool:
        """Take a document out, and forget its text; whether there was one."""
        with self._guard, self._writer() as group:
            known = self._named(document_id)
            if known is None:
                group.keep()
                return False
            self._part_with(known, REMOVED)
            group.commit()
        return True

    async def acheck(self, document: Document) -> Answer:
        """As `check`, for asyncio: it works in a thread meanwhile."""
        return await asyncio.to_thread(self.check, document)

    async def aquery(self, document: Document) -> Answer:
        """As `query`, for asyncio."""
        return await asyncio.to_thread(self.query, document)

    @property
    def mark(self) -> int | None:
        """How far it goes: a number that grows with every document that is kept; None where nobody counts them."""
        with self._looking():
            return self._row

    def recall(self, document_id: str, since: int | None = None) -> Answer | None:
        """What was found out about a document that is kept, until now.

        Parameters
        ----------
        document_id
            The document.
        since
            What `mark` was when it was asked about: a document that came later was new then, or a new version.

        Returns
        -------
        Answer or None
            None if there is none of that id.
        """
        with self._looking():
            entry = self._named(document_id)
            if entry is None:
                return None
            is_new = since is not None and entry.row > since
            before = None if entry.previous is None else self._store.entries([entry.previous]).get(entry.previous)
            own, found = kept.document_of(entry.id, entry.facts, b""), self._finder.kept(entry.row)
            return self._answer(own, entry.row, found, before if is_new else entry, {}, refetch=not is_new)

    def get(self, document_id: str) -> Document | None:
        """The current version of a document; with an empty text if that is not kept."""
        with self._looking():
            known = self._named(document_id)
            return None if known is None else self._document(known)

    def together(self, document_id: str, most: int) -> list[Document]:
        """A document and those of its cluster and its story, as far as they are known, in the order in which they came.

        Of more than `most` those that came first; none if there is no such document.
        """
        with self._looking():
            known = self._named(document_id)
            if known is None:
                return []
            rows = self._store.together(known.row)[:most]
            entries = self._store.entries(rows)
            return [self._document(entries[own]) for own in rows]

    def __contains__(self, document_id: str) -> bool:
        with self._looking():
            return self._named(document_id) is not None

    def __len__(self) -> int:
        with self._open():
            return self._store.count()

    def __iter__(self) -> Iterator[Document]:
        """The current documents, in the order in which they came; others may be added meanwhile.

        Raises
        ------
        UsageError
            If their texts are not kept.
        """
        if not self.keeps_texts:
            raise UsageError(f"{self._folder}: it keeps shingles and no texts; ask it with query")
        for entry in self._entries():
            try:
                yield self._document(entry)
            except InputError as error:
                warnings.warn(f"{self._folder}: {entry.id!r} is left out: {error}", UserWarning, stacklevel=2)

    @property
    def keeps_texts(self) -> bool:
        """Whether documents come back with their texts."""
        return self.header.store == "text"

    def _document(self, entry: Entry) -> Document:
        return kept.document_of(entry.id, entry.facts, kept.text_of(entry.text) if self.keeps_texts else b"")

    def _entries(self) -> Iterator[Entry]:
        row = 0
        while True:
            with self._looking():
                block = self._store.after(row, _AT_ONCE)
            if not block:
                return
            yield from block
            row = block[-1].row

    def matches(self) -> Iterator[Match]:
        """All matches that were found, by the ids of their documents.

        Of a reproducible index they are those of a scan of its documents: if anything came since it was compacted, that
        is done first, which takes as long as a scan does.
        """
        if self.header.reproducible and not self._is_compacted():
            if self._lock is None:
                yield from self.scan().matches
                return
            self.compact()
        with self._looking():
            rows = list(self._store.every_match())
            entries = self._store.entries(sorted({row for match in rows for row in match[:2]}), texts=False)
        found = [Found(b, *figures).match(entries[a].id, entries[b].id) for a, b, *figures in rows]
        yield from sorted(found, key=lambda match: (match.a, match.b))

    def _is_compacted(self) -> bool:
        with self._open():
            return self._store.is_compacted

    def scan(self, progress: Progress | None = None, **changes: Any) -> Scan:
        """Scan all documents as if they were read from files; with its settings unless some are changed."""
        from dedup import pipeline

        settings = self.header.settings.with_changes(**{"threads": None, **changes})
        if self.keeps_texts:
            return pipeline.scan(list(self), settings, progress)
        from dedup.index.collected import collected

        if settings.wanted & BY_MEANING or settings.passages:
            raise UsageError(f"{self._folder}: it keeps shingles and no texts, which these relations or passages need")
        return pipeline.scan_collected(
            collected(self._entries(), self._store, self.header, settings, progress), settings, progress
        )

    def info(self) -> Info:
        """What it holds."""
        with self._open():
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
                sum(own[3] for own in listed) + (0 if self._meaning is None else self._meaning.prints.bytes),
            )

    def compact(self, progress: Progress | None = None) -> None:
        """Scan all documents, so that matches, clusters and stories are those of a scan; and make it small and fast."""
        with self._open():
            self._writer()
            found = self.scan(progress)
            ids = found.collection.ids
            rows = {own.id: own.row for own in self._entries()}
            with self._guard, self._writer() as group:
                self._store.set_matches(matches_of(found, [rows[own] for own in ids]))
                self._store.set_groups(*groups_of(found, rows))
                self._store.set_compacted()
                group.commit(synchronised=True)
            self._near.merge_all(self._store)
            if self._meaning is not None:
                self._meaning.prints.make_anew()
            self._store.checkpoint()

    def merge(self) -> None:
        """Make the candidates small and fast to look up, all in one segment; nothing else changes."""
        with self._open():
            self._writer().flush()
            self._near.merge_all(self._store)
            if self._meaning is not None:
                self._meaning.prints.merge_all()

    def flush(self) -> None:
        """Wait until the disk has all that was added."""
        with self._open():
            if self._group is not None:
                self._group.flush()
                self._store.checkpoint()

    def close(self) -> None:
        """Let go of it; all that was added is kept."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            try:
                if self._group is not None:
                    self._group.flush()
                    self._near.settle_at_close(self._store)
                    if self._meaning is not None:
                        self._meaning.prints.settle_at_close()
                    self._store.checkpoint()
            finally:
                if self._group is not None:
                    self._group.close()
                self._store.close()
                self._let_go()

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Index {str(self._folder)!r}, {'closed' if self._closed else f'of {len(self)} documents'}>"

    # How a document is looked at.

    def _follow(self) -> None:
        """Take in what another process has written; who writes is alone."""
        if self._lock is not None and self._version >= 0:
            return
        version = self._store.version
        if version != self._version:
            self._near.follow(self._store, self._store.changes())
            if self._meaning is not None:
                self._meaning.prints.follow()
            self._row = self._store.last_row()
            self._version = version  # last: what failed half way is done again

    def _said(self, news: Sequence[Incoming]) -> Sequence[Said | None]:
        """What documents say, if anybody asks for that."""
        return self._meaning.said(news) if self._meaning is not None and news else [None] * len(news)

    def _related(self, new: Incoming, said: Said | None, without: int | None = None) -> _Related:
        """What a document is related to; but for one row."""
        copies = self._finder.copies(new)
        found = self._finder.related(new, copies, without)
        if self._meaning_finder is None or said is None:
            return _Related(found, copies.kind, copies.read, searched=False)
        near = self._meaning_finder.near(found, copies.kind)
        wanted = self.header.settings.settled(self._row).wanted
        if wanted & BY_MEANING and new.has_words:
            others = self._meaning_finder.related(_NO_ROW, new, said, near, wanted)
            found = ranked([*found, *(own for own in others if own.row != without)]) if others else found
        searched = new.has_words and near.kind is None and near.stands_for is None
        return _Related(found, copies.kind, copies.read, searched)

    def _answered(self, news: Sequence[Incoming]) -> Iterator[Answer]:
        """Ask about documents and add them, inside of a transaction."""
        for new, said, is_kept in self._in_turn(news, ask=True):
            own = new.document.id
            yield Answer(own, cluster=own) if is_kept else self._checked(new, said)

    def _in_turn(self, news: Sequence[Incoming], *, ask: bool) -> Iterator[tuple[Incoming, Said | None, bool]]:
        """Documents of one block, and whether each is kept already, since it is new in every way."""
        said, at = self._said(news), 0
        if ask and self._meaning is not None:  # what says the same is looked for in other ways
            yield from ((new, own, False) for new, own in zip(news, said, strict=True))
            return
        ids = [hashed(new.document.id, self._seed) for new in news]
        addresses = [hashed(url, self._seed) if (url := new.document.url) else None for new in news]
        while at < len(news):
            some = slice(at, at + _ARRIVING)
            end = at + self._near.arrive(news[some], self._row + 1, ids[some], addresses[some], ask=ask)
            for new, own in zip(news[at:end], said[at:end], strict=True):
                self._write(new, self._row + 1, None, None, own, searched=new.has_words)
                yield new, own, True
            at = end
            if end < min(some.stop, len(news)):
                yield news[end], said[end], False
                at += 1

    def _checked(self, new: Incoming, said: Said | None) -> Answer:
        """Ask and add, inside of a transaction."""
        known = self._known(new.document)
        if known is not None and self._is_same(new, known):
            return self._answer(new.document, known.row, self._finder.kept(known.row), known, {}, refetch=True)
        if known is not None and known.id == new.document.id:
            self._part_with(known, REPLACED)
        related = self._related(new, said)
        found = related.found
        row = self._keep(new, related.kind, known, said, searched=related.searched)
        groups = self._join(row, found) if found else None
        return self._answer(new.document, row, found, known, related.read, groups)

    def _known(self, document: Document) -> Entry | None:
        """The same page as it was met before: of the same id, or else, last, of the same address."""
        known = self._named(document.id)
        if known is None and document.url:
            for row in self._near.rows.pages.find(self._hash(document.url), _LOOKED_AT):
                entry = self._store.entries([row]).get(row)
                if entry is not None and entry.state == CURRENT and kept.url_of(entry.facts) == document.url:
                    return entry
        return known

    def _named(self, document_id: str) -> Entry | None:
        """The current document with an id."""
        for row in self._near.rows.names.find(self._hash(document_id), _LOOKED_AT):
            entry = self._store.entries([row]).get(row)
            if entry is not None and entry.state == CURRENT and entry.id == document_id:
                return entry
        return None

    def _is_same(self, new: Incoming, known: Entry) -> bool:
        if (new.digest, new.body) != (known.digest, known.body):
            return False
        try:
            return self._finder.compared.are_same(new, known)
        except InputError:  # a page whose text is damaged is kept anew
            return False

    def _keep(self, new: Incoming, kind: int | None, known: Entry | None, said: Said | None, *, searched: bool) -> int:
        """Add a document; it is of a new kind if nothing has the same tokens. Gives its row.

        `searched` is whether it is searched for by what it says.
        """
        row, document, rows = self._row + 1, new.document, self._near.rows
        self._near.seen(row)  # first: what is undone is known by it
        rows.names.add(self._hash(document.id), row)
        if document.url:
            rows.pages.add(self._hash(document.url), row)
        if kind is None:
            rows.digests.add(new.digest, row)
            if new.has_words:
                self._near.add(row, new.sketched, new.place)
        self._write(new, row, kind, known, said, searched=searched)
        return row

    def _write(
        self, new: Incoming, row: int, kind: int | None, known: Entry | None, said: Said | None, *, searched: bool
    ) -> None:
        """Have the store keep the next document."""
        self._row = row
        entry = Entry(
            row,
            new.document.id,
            new.digest,
            new.body,
            row if kind is None else kind,
            CURRENT,
            None if known is None else known.row,
            kept.facts_of(new.document),
            new.skips,
            new.text,
        )
        if self._group is not None:
            self._group.add(entry)
        if self._meaning is not None and said is not None:
            self._meaning.keep(row, said, searched=searched)

    def _join(self, row: int, found: Sequence[Found]) -> tuple[int, int | None]:
        """Keep the matches of a new document, and what follows from them; gives its cluster and its story."""
        self._store.add_matches(own.listed(row) for own in found)
        others = {own.row for own in found if own.relation not in DUPLICATES}
        representative = self._finder.stands_for(found)
        together = {row} | others
        if representative is not None:
            self._store.put_in_cluster(row, representative)
            together.add(representative)
        story, labels = None, self._store.stories_of(list(together))
        if labels or others:
            story = min(labels | together)
            self._store.put_in_story(together, story)
        return row if representative is None else representative, story

    def _added(self, parts: Iterable[list[Incoming]]) -> int:
        """Add documents without asking, all together; how many are new."""
        with self._guard, self._writer() as group:
            count = sum(
                is_kept or self._is_added(new, said)
                for news in parts
                for new, said, is_kept in self._in_turn(news, ask=False)
            )
            group.commit(synchronised=True)
        self._settle()
        return count

    def _is_added(self, new: Incoming, said: Said | None) -> bool:
        """Whether a document is new, or another version; then it is added."""
        known = self._known(new.document)
        if known is not None:
            if self._is_same(new, known):
                return False
            if known.id == new.document.id:
                self._part_with(known, REPLACED)
        kind = self._finder.copies(new).kind
        self._keep(new, kind, known, said, searched=kind is None and new.has_words)
        return True

    def _part_with(self, entry: Entry, state: int) -> None:
        kind, heir = self._store.part_with(entry, state)
        self._parted = True
        self._near.remove(entry.row, kind)
        if self._meaning is not None:
            self._meaning.part_with(kind, heir)

    def _answer(
        self,
        document: Document,
        row: int | None,
        found: Sequence[Found],
        known: Entry | None,
        read: Mapping[int, Entry],
        groups: tuple[int, int | None] | None = None,
        *,
        refetch: bool = False,
    ) -> Answer:
        """What is said of a document; `row` is its own, if it is in the index, and `groups` its cluster and story."""
        own, revision = document.id, known.id if known is not None and not refetch else None
        if not found:
            return Answer(own, cluster=own, refetch=refetch, revision_of=revision)
        unread = [one.row for one in found if one.row not in read]
        entries = {**read, **self._store.entries(unread, texts=False)} if unread else read
        found = [one for one in found if one.row in entries]
        cluster = next((one.row for one in found if one.relation in DUPLICATES), None)
        story = None
        if row is not None:
            cluster, story = groups or (self._store.cluster_of(row), self._store.story_of(row))
        elif cluster is not None:
            cluster = self._store.cluster_of(cluster)
        others = [label for label in (cluster, story) if label is not None and label != row and label not in entries]
        named = {**entries, **(self._store.entries(others, texts=False) if others else {})}
        here = known.id if known is not None and refetch else own  # a page may come again under another id
        return Answer(
            own,
            tuple(one.match(own, entries[one.row].id) for one in found),
            own if cluster is None else here if cluster == row else named[cluster].id,
            None if story is None else here if story == row else named[story].id,
            source_of(document, row if known is None else known.row, sharing(found, entries)),
            refetch,
            revision,
        )

    def _hash(self, text: str) -> int:
        if text != self._hashed[0]:  # that of an id is asked for twice, to look for it and to keep it
            self._hashed = text, hashed(text, self._seed)
        return self._hashed[1]

    @contextmanager
    def _open(self) -> Iterator[None]:
        """No other thread uses it meanwhile."""
        with self._guard:
            self._check_open()
            yield

    def _check_open(self) -> None:
        if self._closed:
            raise UsageError(f"{self._folder}: is closed")
        if self._group is not None and self._group.is_behind:
            self._group.restore()

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """A moment in which nothing changes, whatever another process writes meanwhile."""
        with self._guard:
            self._check_open()
            if self._lock is not None:  # who writes is alone
                yield
                return
            self._follow()
            with self._store.reading():
                yield

    def _writer(self) -> Group:
        """What a change is made within."""
        self._check_open()
        if self._group is None:
            raise UsageError(f"{self._folder}: open to read only")
        return self._group

    def _check_again(self, documents: Sequence[Document]) -> None:
        """Keep documents that were answered for, inside of a transaction that had been undone."""
        news = self._sketching.incoming(documents)
        for new, said in zip(news, self._said(news), strict=True):
            known = self._known(new.document)
            try:
                self._checked(new, said)
            except InputError:  # of a text that was damaged since
                self._keep(new, None, known, said, searched=False)

    def _forget(self) -> None:
        """Know nothing but what the store has."""
        row = self._store.last_row()
        known = -1 if self._parted else row
        self._parted = True  # if this is not finished, all of it is forgotten the next time
        self._near.forget_after(self._store, known)
        if self._meaning is not None:
            self._meaning.forget_after(known)
        self._row, self._parted = row, False

    def _settle(self) -> None:
        """Make a segment of what is in memory, if that is enough: all of it is kept already."""
        with self._guard:
            if self._group is None or not (
                self._near.is_due or (self._meaning is not None and self._meaning.prints.is_due)
            ):
                return
            try:
                self._group.flush()
                self._near.settle(self._store)
                if self._meaning is not None:
                    self._meaning.prints.settle()
            except OutputError as error:
                warnings.warn(f"{error}; answers stay right, and it is tried again later", UserWarning, stacklevel=3)


def _blocks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    left = iter(documents)
    while block := list(islice(left, _AT_ONCE)):
        yield block


def _one_behind(each: Iterable[_T]) -> Iterator[_T]:
    """Each, when the one after it has been asked for; what is raised then is raised after it."""
    left = iter(each)
    held = next(left, None)
    while held is not None:
        failed: BaseException | None = None
        try:
            following = next(left, None)
        except BaseException as error:
            failed, following = error, None
        yield held
        if failed is not None:
            raise failed
        held = following
