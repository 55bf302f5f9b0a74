"""Work that Python itself does, on several processors: pieces of it in several processes, which are copies of this one.

Threads are no help where the time goes into Python. A copy of the process has the whole collection at once, and shares
the memory of it; a fresh one would have to be sent every text.
"""

from __future__ import annotations

import gc
import os
import signal
import struct
import sys
import threading
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from dedup import interrupt

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

__all__ = ["MOST_PIECES", "possible", "results"]

T = TypeVar("T")

#: The pieces lie in a pipe as numbers; this many never fill one, whatever the system.
MOST_PIECES: Final = 2048
_NUMBER: Final = struct.Struct("=i")
_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


def possible() -> bool:
    """Whether this process can be copied: on systems that do, and where no other thread may hold a lock meanwhile."""
    # On macOS a copy may crash in the system's own libraries.
    if not hasattr(os, "fork") or sys.platform == "darwin":
        return False
    if threading.current_thread() is not threading.main_thread():
        return False
    return {thread.name for thread in threading.enumerate()} <= {threading.main_thread().name, interrupt.THREAD}


def results(work: Callable[[int], T], pieces: int, processes: int) -> Generator[tuple[int, T], None, None]:
    """Do numbered pieces of work in several processes.

    Parameters
    ----------
    work
        What is to be done with the number of a piece. A piece at which a process dies is done again in this one, which
        so raises the error that there was.
    pieces
        How many there are, at most `MOST_PIECES`; they are begun in order.
    processes
        How many processes work.

    Yields
    ------
    tuple
        The number of a piece and what came out, as they are done. When the generator is closed, by an error too, no
        process is left.

    Examples
    --------
    >>> sorted(results(lambda number: number**2, 3, 2))
    [(0, 0), (1, 1), (2, 4)]
    """
    from multiprocessing.connection import wait

    if not 0 <= pieces <= MOST_PIECES:
        raise ValueError(f"{pieces} pieces are more than {MOST_PIECES}")
    left = set(range(pieces))
    team = _Team(work)
    try:
        team.start(pieces, processes)
        while team.open:
            ready = wait(team.open)
            for connection in [own for own in team.open if own in ready]:
                try:
                    number, found = connection.recv()
                except EOFError:
                    team.open.remove(connection)
                    continue
                left.discard(number)
                yield number, found
    finally:
        team.end()
    for number in sorted(left):
        yield number, work(number)


class _Team(Generic[T]):
    """The processes that work on something."""

    def __init__(self, work: Callable[[int], T]) -> None:
        self._work = work
        self._processes: list[BaseProcess] = []
        self._lifeline: int | None = None
        self.open: list[Connection] = []

    def start(self, pieces: int, processes: int) -> None:
        from multiprocessing import get_context

        context = get_context("fork")
        # Whoever is free takes the next number out of this pipe; when it is empty they are done.
        numbers, given = os.pipe()
        with os.fdopen(given, "wb") as stream:
            stream.write(b"".join(map(_NUMBER.pack, range(pieces))))
        alive, self._lifeline = os.pipe()
        try:
            for _ in range(min(processes, pieces)):
                found, sent = context.Pipe(duplex=False)
                self.open.append(found)
                process = context.Process(target=_work, args=(self._work, numbers, sent, alive, self._lifeline))
                with _undisturbed():
                    process.start()
                self._processes.append(process)
                sent.close()
        finally:
            os.close(numbers)
            os.close(alive)

    def end(self) -> None:
        """End all processes: they hold nothing that anybody else needs."""
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.join()
            process.close()
        for connection in self.open:
            connection.close()
        self.open.clear()
        if self._lifeline is not None:
            os.close(self._lifeline)
            self._lifeline = None


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No signal comes while the process is copied: the copy would take it for its own."""
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        with warnings.catch_warnings():
            # Python warns of copying a process that has threads; `possible` has seen to that.
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)


def _work(work: Callable[[int], T], numbers: int, sent: Connection, alive: int, lifeline: int) -> None:
    """What a process does."""
    _by_itself()
    os.close(lifeline)
    threading.Thread(target=_die_with_parent, args=(alive,), daemon=True).start()
    try:
        while taken := os.read(numbers, _NUMBER.size):
            (number,) = _NUMBER.unpack(taken)
            sent.send((number, work(number)))
    except BaseException:  # the first process does the piece again, and has the error in full
        os._exit(1)


def _by_itself() -> None:
    """Leave the signals to the first process, which ends this one; and no cycles are looked for in what is shared."""
    gc.freeze()
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


def _die_with_parent(alive: int) -> None:
    """Wait until nobody holds the other end, which only the first process does, and end whatever is going on."""
    os.read(alive, 1)
    os._exit(1)
