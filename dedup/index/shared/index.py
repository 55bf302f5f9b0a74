"""An index that many machines share: what has been seen by any of them, in Redis."""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import InputError, UsageError
from dedup.index.address import Address
from dedup.index.header import Header
from dedup.index.incoming import asked
from dedup.index.index import Index
from dedup.index.info import Info
from dedup.index.shared import header as headers
from dedup.index.shared.answering import Answering
from dedup.index.shared.prepared import Preparing, written_id
from dedup.index.shared.recorded import document_of, found_of, name_of
from dedup.index.shared.server import MOST_TEXT, Server
from dedup.index.shared.sizes import measured
from dedup.model import Skipped
from dedup.near.collection import refusal
from dedup.settings import Settings
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from dedup.index.answer import Answer
    from dedup.model import Document, Match
    from dedup.near.collection import Progress

__all__ = ["SharedIndex"]

#: Documents that are asked about together, and the bytes of their texts.
_AT_ONCE: Final = 1000
_BYTES_AT_ONCE: Final = 16 << 20
#: Documents and matches that are read together when all are.
_READ_AT_ONCE: Final = 500
#: What a script counts to without rounding.
_MOST: Final = 1 << 53


def _of_one_language(settings: Settings | None) -> Settings:
    """The settings of a new index, which looks for nothing but shared wording."""
    settings = settings or Settings()
    if settings.relations is None:
        return settings.with_changes(relations=("near",))
    if beyond := [name for name in settings.relations if name not in ("near", "duplicates")]:
        raise UsageError(f"relations: a shared index finds near or duplicates, not {' and '.join(beyond)}")
    return settings


class SharedIndex(Index):
    """What has been seen by crawlers on any number of machines, in Redis.

    `dedup.Index` of an address makes one; all that an index on the disk is asked, this one is asked as well, and says
    the same, but that many processes write to it at once. A document is looked for and kept in one step of the server:
    of two that match and are checked at the same moment, one sees the other.

    Parameters
    ----------
    address
        ``redis://host:6379/0?name=news``, ``rediss://`` with TLS, or ``unix:///path?db=0&name=news``. A password may
        stand in it, or in the environment as ``DEDUP_REDIS_PASSWORD``; `timeout` in seconds is ten.
    settings, store, reproducible
        As for `dedup.Index`.
    read_only
        Whether nothing may be changed through this object.
    wait, durable
        Of an index on the disk: nobody waits here for another writer, and how soon the server has what it keeps on its
        disk is a setting of the server.

    Raises
    ------
    UsageError
        If it was made with other settings or by another version, or the package redis is missing.
    InputError, OutputError
        If the server cannot be reached, or refuses.
    """

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
        if not Address.is_one(path):
            raise UsageError("a shared index is opened by its address, as in redis://host:6379/0?name=news")
        self.address = Address.of(path)
        if durable:
            raise UsageError(
                f"{self.address}: whether an answer waits for the disk is said by the server's appendfsync, not durable"
            )
        if store != "text":
            raise UsageError(f"{self.address}: a shared index keeps texts; a folder may keep {store} alone")
        self._read_only = read_only
        self._guard = threading.RLock()
        new = None if read_only else Header.of(_of_one_language(settings), store, reproducible=reproducible)
        self._server = Server(self.address)
        try:
            found = self._server.open(None if new is None else headers.written(new))
            if not found:
                raise InputError(f"{self.address}: there is no index")
            try:
                self.header = headers.read(found)
            except UsageError as error:
                raise UsageError(f"{self.address}: {error}") from None
            others = self.header.differences(settings) if settings is not None else []
            if others:
                made = ", ".join(f"{name} {getattr(self.header, name)!r}" for name in others)
                raise UsageError(f"{self.address}: it was made with {made}; open it with that, or make another")
        except BaseException:
            self._server.close()
            raise
        if not read_only and self._server.evicts():
            warnings.warn(
                f"{self.address}: the server lets go of keys when its memory is full, and documents with them; set its "
                "maxmemory-policy to noeviction",
                UserWarning,
                stacklevel=2,
            )
        self._preparing = Preparing(self.header)
        self._answering = Answering(self._server, self.header)

    @classmethod
    def exists(cls, address: Address) -> bool:
        """Whether there is an index at an address.

        Raises
        ------
        InputError
            If the server cannot be reached.
        """
        server = Server(address)
        try:
            return bool(server.open(None))
        finally:
            server.close()

    @property
    def round_trips(self) -> int:
        """How often the server was waited for."""
        return self._server.trips

    # What it is asked.

    def query(self, document: Document) -> Answer:
        """Ask about a document and leave the index as it is; see `dedup.Index.query`."""
        with self._guard:
            (new,) = self._preparing.prepared([self._accepted(document)])
            return self._answering.answers([new], "query")[0]

    def check(self, document: Document) -> Answer:
        """Ask about a document, and add it; see `dedup.Index.check`.

        Raises
        ------
        UsageError
            If it has no text that could be compared, or too much, or the index is open to read only.
        InputError, OutputError
            If the server is gone. The document may be kept then or not; asked again, the answer is the same.
        """
        with self._changing():
            (new,) = self._preparing.prepared([self._accepted(document)])
            return self._answering.answers([new], "check")[0]

    def check_all(self, documents: Iterable[Document]) -> Iterator[Answer | Skipped]:
        """Ask about many documents, and add them, each after the one before it; see `dedup.Index.check_all`."""
        for block in _blocks(documents):
            refused = [_refusal(document) for document in block]
            with self._changing():
                news = self._preparing.prepared([own for own, no in zip(block, refused, strict=True) if no is None])
                answers = iter(self._answering.answers(news, "check"))
            yield from [reason or next(answers) for reason in refused]

    @property
    def answers_at_once(self) -> bool:
        """No: the server is always waited for."""
        return False

    def check_at_once(self, document: Document) -> None:
        """Nothing; see `answers_at_once`."""
        return

    def add(self, documents: Iterable[Document]) -> int:
        """Add documents without asking about them; gives how many are new."""
        count = 0
        for block in _blocks(documents):
            with self._changing():
                news = self._preparing.prepared([own for own in block if _refusal(own) is None])
                count += self._answering.added(news)
        return count

    def replace(self, document: Document) -> Answer:
        """Put a new version of a document in the place of the one with its id, and ask about it.

        Raises
        ------
        UsageError
            If there is none with its id.
        """
        if document.id not in self:
            raise UsageError(f"{document.id!r}: there is no such document; add it with check")
        return self.check(document)

    def remove(self, document_id: str) -> bool:
        """Take a document out, and forget its text; whether there was one."""
        with self._changing():
            return bool(self._server.run([("remove", [written_id(document_id), "", "removed"])], writing=True)[0])

    @property
    def mark(self) -> None:
        """Not told here: others add to it, too."""
        return None

    def recall(self, document_id: str, since: int | None = None) -> Answer | None:
        """What is said about a document that is kept; None if there is none of that id."""
        found = self.get(document_id)
        return None if found is None else self.query(found)

    def get(self, document_id: str) -> Document | None:
        """The current version of a document."""
        with self._guard:
            found = self._server.run([("get", [written_id(document_id)])])[0]
            return None if found is None else self._document(found)

    def together(self, document_id: str, most: int) -> list[Document]:
        """Not told here.

        Raises
        ------
        UsageError
            Always: what belongs together is told by a scan of the documents, which `scan` and `export` make.
        """
        raise UsageError(f"{self.address}: stories of a shared index are told by a scan: dedup index export")

    def __contains__(self, document_id: str) -> bool:
        with self._guard:
            return bool(self._server.run([("has", [written_id(document_id)])])[0])

    def __len__(self) -> int:
        return self._counted().get("documents", 0)

    def __iter__(self) -> Iterator[Document]:
        """The current documents, in the order in which they came; others may be added meanwhile."""
        for own in self._every("after"):
            yield self._document(own)

    def matches(self) -> Iterator[Match]:
        """All matches that were found, by the ids of their documents."""
        found = []
        for own in self._every("matches"):
            try:
                a, b, figures = own
                found.append(found_of(0, figures).match(name_of(a), name_of(b)))
            except (ValueError, TypeError):
                raise self._server.damaged("a match") from None
        yield from sorted(found, key=lambda match: (match.a, match.b))

    def info(self) -> Info:
        """What it holds; the bytes are estimated from some of the documents."""
        with self._guard:
            counted = self._counted()
            documents, texts = counted.get("documents", 0), counted.get("texts", 0)
            own, candidates = measured(self._server, documents)
            return Info(
                str(self.address),
                self.header,
                documents,
                counted.get("replaced", 0),
                counted.get("removed", 0),
                0,
                0,
                counted.get("capped", 0),
                texts,
                counted.get("facts", 0),
                own,
                candidates,
            )

    def compact(self, progress: Progress | None = None) -> None:
        """Not done to what others write to meanwhile.

        Raises
        ------
        UsageError
            Always.
        """
        raise UsageError(f"{self.address}: a shared index is not compacted; export gives what a scan of it finds")

    def merge(self) -> None:
        """Nothing: there are no segments."""

    def flush(self) -> None:
        """Nothing: what was acknowledged is with the server, which brings it to its disk by its own settings."""

    def close(self) -> None:
        """Let go of the connection."""
        self._server.close()

    def __enter__(self) -> SharedIndex:
        return self

    def __repr__(self) -> str:
        return f"<SharedIndex {str(self.address)!r}>"

    # How it is done.

    def _changing(self) -> threading.RLock:
        if self._read_only:
            raise UsageError(f"{self.address}: open to read only")
        return self._guard

    def _accepted(self, document: Document) -> Document:
        refused = _refusal(asked(document))
        if refused is not None:
            raise UsageError(f"{document.id}: {refused.reason}")
        return document

    def _counted(self) -> dict[str, int]:
        found = self._server.run([("stats", [])])[0]
        try:
            counted = {name.decode(): int(value) for name, value in zip(found[::2], found[1::2], strict=True)}
        except ValueError:
            raise self._server.damaged("a counter") from None
        if not all(0 <= value <= _MOST for value in counted.values()):
            raise self._server.damaged("a counter")
        return counted

    def _every(self, script: str) -> Iterator[Any]:
        """All that a script gives which goes from row to row."""
        row, done = 0, 0
        while not done:
            row, done, found = self._server.run([(script, [row, _READ_AT_ONCE])])[0]
            yield from found

    def _document(self, found: Any) -> Document:
        try:
            return document_of(found)
        except (ValueError, TypeError, AttributeError):
            raise self._server.damaged("a document") from None


def _refusal(document: Document) -> Skipped | None:
    """Why a document is not taken, if so."""
    refused = refusal(document)
    if refused is None and len(document.text) > MOST_TEXT // 4 and len(encode(document.text)) > MOST_TEXT:
        reason = f"more than {MOST_TEXT >> 20} MiB of text, which a shared index does not take"
        return Skipped(document.path or document.id, 0, "too-large", reason)
    return refused


def _blocks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Documents, so many as are asked about together."""
    block: list[Document] = []
    size = 0
    for document in documents:
        block.append(document)
        size += len(document.text)
        if len(block) == _AT_ONCE or size >= _BYTES_AT_ONCE:
            yield block
            block, size = [], 0
    if block:
        yield block
