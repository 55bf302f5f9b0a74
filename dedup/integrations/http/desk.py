"""The one thread in which an index is asked: requests that wait for it are answered together.

The index works on one block after another anyway. What has come in meanwhile is one block too, so that many requests of
one document cost the event loop one call and the disk one commit.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dedup.errors import DedupError, OutputError
from dedup.index import Answer
from dedup.integrations.http.problem import Problem
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.index import Index
    from dedup.integrations.http.limits import Limits
    from dedup.model import Document, Skipped

__all__ = ["Desk", "Mode", "Told"]

#: What is done with documents: they are asked about and kept, or only the one or the other.
Mode = Literal["check", "add", "query"]

_TOGETHER: Final = 1000  # documents: as many as the index keeps in one step
#: ... that are sooner kept one by one: for more at once the index waits for the disk, 3.7 ms where one takes 0.8 ms.
_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class Told:
    """What the index said of some documents.

    Parameters
    ----------
    lines
        An answer each, as JSON; of documents that were only added, none.
    new
        How many were not there before; of those that were only asked about, none.
    duplicates
        How many are duplicates of another.
    """

    lines: list[bytes]
    new: int = 0
    duplicates: int = 0


@dataclass(slots=True)
class _Job:
    documents: Sequence[Document]
    mode: Mode
    future: asyncio.Future[Told]
    given_up: bool = False
    told: Told | Exception | None = None

    @property
    def size(self) -> int:
        return len(self.documents)


class Desk:
    """Takes documents to the index, in the order in which they come.

    Parameters
    ----------
    index
        Who is asked; nobody else writes to it.
    limits
        How many requests may wait, and how long.
    """

    def __init__(self, index: Index, limits: Limits) -> None:
        self._index = index
        self._limits = limits
        self._jobs: deque[_Job] = deque()
        self._some = threading.Condition()
        self._closing = False
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="index", daemon=True)
        self.waiting = 0
        self._thread.start()

    @property
    def works(self) -> bool:
        """Whether the thread is there."""
        return self._thread.is_alive()

    async def ask(self, documents: Sequence[Document], mode: Mode, *, begun: bool = False) -> Told:
        """Have some documents asked about, or kept, or both.

        Parameters
        ----------
        documents
            No more than a block, each of which the index would take.
        mode
            What is done with them.
        begun
            Whether they continue a request that was let in.

        Raises
        ------
        Problem
            If too many wait, it takes too long, or it cannot be done.
        """
        if self.waiting >= self._limits.concurrency and not begun:
            detail = "Too many requests wait for the index. Send this one again in a moment."
            raise Problem(503, "busy", detail, {"Retry-After": "1"})
        job = _Job(documents, mode, self._loop.create_future())
        self.waiting += 1
        with self._some:
            self._jobs.append(job)
            self._some.notify()
        try:
            async with asyncio.timeout(self._limits.timeout):
                return await job.future
        except TimeoutError:
            detail = "The index did not answer in time; the documents may be kept all the same. Send them again later."
            raise Problem(503, "too-slow", detail, {"Retry-After": "5"}) from None
        except OutputError as error:
            raise Problem(507, "not-kept", f"The documents are not kept: {error}.") from error
        except DedupError as error:
            raise Problem(422, "refused", f"The index refuses it: {error}.") from error
        finally:
            job.given_up = True
            self.waiting -= 1

    def close(self) -> None:
        """Let the thread finish what it has been given, and end."""
        with self._some:
            self._closing = True
            self._some.notify()
        self._thread.join()

    def _work(self) -> None:
        while jobs := self._taken():
            self._do(jobs)
            try:
                self._loop.call_soon_threadsafe(_deliver, jobs)
            except RuntimeError:  # the loop has ended, and nobody waits any more
                return

    def _taken(self) -> list[_Job]:
        """What has come in and can be done together; nothing when it is the end."""
        with self._some:
            while not self._jobs and not self._closing:
                self._some.wait()
            jobs: list[_Job] = []
            room = _TOGETHER
            while self._jobs and (not jobs or (self._jobs[0].mode == jobs[0].mode and room >= self._jobs[0].size)):
                jobs.append(self._jobs.popleft())
                room -= jobs[-1].size
            return jobs

    def _do(self, jobs: list[_Job]) -> None:
        asked = [job for job in jobs if not job.given_up]
        if len(asked) > 1 and sum(job.size for job in asked) <= _FEW:
            for job in asked:
                self._do([job])
            return
        try:
            self._tell(asked)
        except Exception as error:  # whoever asked is told
            if len(asked) == 1:
                asked[0].told = error
                return
            for job in asked:  # nothing of the block was kept; one of them may be to blame
                self._do([job])

    def _tell(self, jobs: Sequence[_Job]) -> None:
        """Ask the index about the documents of some jobs in one call."""
        if not jobs:
            return
        documents = [own for job in jobs for own in job.documents]
        mode = jobs[0].mode
        if mode == "add":
            for job in jobs:
                job.told = Told([], self._index.add(job.documents))
            return
        found: Iterable[Answer | Skipped]
        if mode == "query":
            found = map(self._index.query, documents)
        elif len(documents) <= _FEW:
            found = map(self._index.check, documents)
        else:
            found = self._index.check_all(documents)
        answers = [own for own in found if isinstance(own, Answer)]  # what it would refuse was left out before
        lines = [dumped(own.to_dict()) for own in answers]
        start = 0
        for job in jobs:
            own = answers[start : (end := start + len(job.documents))]
            new = sum(not one.refetch for one in own) if mode == "check" else 0
            job.told = Told(lines[start:end], new, sum(one.duplicate_of is not None for one in own))
            start = end


def _deliver(jobs: Sequence[_Job]) -> None:
    for job in jobs:
        if job.future.done():
            continue
        if isinstance(job.told, Told):
            job.future.set_result(job.told)
        elif job.told is not None:
            job.future.set_exception(job.told)
