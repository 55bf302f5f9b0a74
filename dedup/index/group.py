"""What was kept since the database was written to last: in the journal, and in a transaction that is still open.

A transaction for each document would take longer than all else. So a document is answered for when the journal has it,
and the database is written to when some thousand documents have come, or a tenth of a second after the first. If
anything goes wrong in between, or the process is killed, the transaction is undone, and what is in the journal is done
again.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self

from dedup.errors import DedupError, InputError, OutputError
from dedup.index.journal import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from dedup.index.journal import Journal
    from dedup.index.lock import WriterLock
    from dedup.index.store import Entry, Store
    from dedup.model import Document

__all__ = ["LATEST", "TOGETHER", "Group"]

#: Documents that are written to the database together.
TOGETHER: Final = 4000
#: Seconds until they are, at the latest: until then other processes do not see them.
LATEST: Final = 0.1


class Group:
    """Documents that are kept together.

    Parameters
    ----------
    store, journal
        Where they are kept. Without a journal, which has texts, each change is written to the database at once.
    again
        Checks documents again that were answered for, inside of the transaction.
    forget
        Forgets whatever the store does not have.
    guard
        Is held by whoever uses the index.
    lock
        Is held as long as anything is written.
    durable
        Whether the journal goes to the disk with each document.

    Attributes
    ----------
    is_behind
        Whether the journal has documents that must be restored first.
    is_durable
        Whether the journal goes to the disk with each document.
    is_refused
        Whether the database could not be written to when that was tried last.

    Raises
    ------
    OutputError
        By what is done within it: if it cannot be written; nothing of it is.
    """

    def __init__(
        self,
        store: Store,
        journal: Journal | None,
        again: Callable[[Sequence[Document]], None],
        forget: Callable[[], None],
        guard: threading.RLock,
        *,
        durable: bool,
        lock: WriterLock | None = None,
    ) -> None:
        self._store = store
        self._journal = journal
        self._again = weakref.WeakMethod(again)
        self._forget = weakref.WeakMethod(forget)
        self._guard = guard
        self._lock = lock  # of an index that nobody holds any more, while the last documents are written
        self.is_durable = self._synchronised = durable
        self._new: list[Entry] = []  # that are not answered for yet
        self._written = 0  # by the store, when the change began
        self._count = 0  # that are
        self._is_behind = True
        self.is_refused = False
        self._timer: threading.Timer | None = None
        self._closed = False

    def open(self) -> None:
        """Bring what is in the journal into the database, unless the disk is full."""
        self.restore()
        with suppress(OutputError):  # then it is tried again
            self.flush(synchronised=True)

    def __enter__(self) -> Self:
        """Begin a change that is made whole or not at all; whoever makes it says at its end how it is kept."""
        if self.is_refused:
            self.flush()
        try:
            self._begin()
        except BaseException:
            self._close_empty()  # or it would stay open: whoever begins nothing ends nothing
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            return
        if isinstance(error, InputError) and not self._new and self._store.written == self._written:
            self._close_empty()  # nothing had been changed
        else:
            self._is_behind = True
            with suppress(DedupError):  # then whoever comes next is told
                self.restore()
        if isinstance(error, sqlite3.DatabaseError):
            raise self._store.refusal(error) from error

    def _begin(self) -> None:
        if self.is_behind:
            self.restore()
        self._store.begin()
        self._written = self._store.written

    @property
    def is_behind(self) -> bool:
        """Whether what is open is not what was answered for."""
        return self._is_behind or self._store.is_torn

    def restore(self) -> None:
        """Undo what was not answered for, and do again what was.

        Raises
        ------
        OutputError
            If the database cannot be written to.
        """
        if not self.is_behind:
            return
        again, forget = self._again(), self._forget()
        if again is None or forget is None:  # of an index that nobody holds any more
            return
        try:
            self._store.roll_back()
            self._new = []
            forget()
            documents = self._left_over()
            if documents:
                self._store.begin()
                again(documents)
        except sqlite3.DatabaseError as error:
            raise self._store.refusal(error) from error
        self._new, self._count = [], len(documents)
        self._is_behind = False

    def _left_over(self) -> list[Document]:
        """What is in the journal, and not in the database; if that has all of it, the journal is emptied."""
        if self._journal is None:
            return []
        documents = self._journal.documents(self._store.last_row())
        if not documents and self._journal.size:
            self._store.synchronise()
            self._journal.clear()
        return documents

    def add(self, entry: Entry) -> None:
        """Keep a document; its text comes as it is."""
        self._store.add(entry)
        self._new.append(entry)

    def keep(self, *, synchronised: bool = False) -> None:
        """Answer for what was added, if need be for what the disk has."""
        new = self._new
        if not new:
            self._close_empty()
            return
        if self._journal is None or self._count + len(new) >= TOGETHER:
            self.commit(synchronised=synchronised)
            return
        records = self._journal.records(new, self._journal.seed)
        if self._journal.size + len(records) > MOST_BYTES:
            self.commit(synchronised=synchronised)
            return
        self._journal.append(records, synchronised=synchronised or self.is_durable)
        self._synchronised |= synchronised
        self._count += len(new)
        self._new = []
        self._write_soon()

    def _write_soon(self) -> None:
        if self._timer is not None or self._closed:
            return
        timer = threading.Timer(LATEST, _write_late, [weakref.ref(self)])
        timer.daemon = True
        with suppress(
            RuntimeError
        ):  # no thread can be begun: it is written when the group is full, or looked for again
            timer.start()
            self._timer = timer

    def _close_empty(self) -> None:
        if not self._count:
            self._store.roll_back()

    def commit(self, *, synchronised: bool = False) -> None:
        """Write all to the database, inside of a change, and answer for it."""
        self.is_refused = True
        self._store.commit()
        self.is_refused = False
        if synchronised or self._synchronised:
            self._store.synchronise()
        if self._journal is not None:
            self._journal.clear()
        self._new, self._count, self._synchronised = [], 0, self.is_durable

    def flush(self, *, synchronised: bool = False) -> None:
        """Write what is in the journal to the database."""
        self.restore()
        if self._count and not self.is_behind:
            self._begin()
            try:
                self.commit(synchronised=synchronised)
            except BaseException as error:
                self.__exit__(type(error), error, None)
                raise

    def write_late(self) -> None:
        """As `flush`, when the time has come."""
        try:
            self._store.pack_ahead()
        finally:
            with self._guard:
                self._timer = None
                if not self._closed:
                    with suppress(DedupError):  # whoever comes next is told, and it is tried again
                        self.flush()
                    if self._count:
                        self._write_soon()

    def close(self) -> None:
        """Let go of it; what is not in the database stays in the journal."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._journal is not None:
            self._journal.close()


def _write_late(to: weakref.ref[Group]) -> None:
    """An index that nobody holds any more is left as it is."""
    group = to()
    if group is not None:
        group.write_late()
