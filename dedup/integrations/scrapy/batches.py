"""Questions that are collected for a moment and asked together, in a thread, while the crawl goes on."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from scrapy.utils.reactor import is_asyncio_reactor_installed, is_reactor_installed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["Batches", "loop_of_crawl"]

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")


class Loop(Protocol):
    """What runs the crawl: an event loop of asyncio, or another reactor of Twisted."""

    def promise(self) -> Any:
        """Something that can be awaited there."""

    def keep(self, promise: Any, value: object) -> None:
        """Give what was promised, unless nobody waits any more."""

    def fail(self, promise: Any, error: BaseException) -> None:
        """Give an error instead."""

    def later(self, seconds: float, call: Callable[[], object]) -> None:
        """Call after so many seconds."""

    def from_thread(self, call: Callable[[], object]) -> None:
        """Call from another thread."""


class _Asyncio:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def promise(self) -> asyncio.Future[Any]:
        return self._loop.create_future()

    def keep(self, promise: asyncio.Future[Any], value: object) -> None:
        if not promise.done():
            promise.set_result(value)

    def fail(self, promise: asyncio.Future[Any], error: BaseException) -> None:
        if not promise.done():
            promise.set_exception(error)

    def later(self, seconds: float, call: Callable[[], object]) -> None:
        self._loop.call_later(seconds, call)

    def from_thread(self, call: Callable[[], object]) -> None:
        self._loop.call_soon_threadsafe(call)


class _Twisted:
    def __init__(self) -> None:
        from twisted.internet import reactor

        self._reactor: Any = reactor

    def promise(self) -> Any:
        from twisted.internet.defer import Deferred

        return Deferred()

    def keep(self, promise: Any, value: object) -> None:
        if not promise.called:
            promise.callback(value)

    def fail(self, promise: Any, error: BaseException) -> None:
        if not promise.called:
            promise.errback(error)

    def later(self, seconds: float, call: Callable[[], object]) -> None:
        self._reactor.callLater(seconds, call)

    def from_thread(self, call: Callable[[], object]) -> None:
        self._reactor.callFromThread(call)


def loop_of_crawl() -> Loop:
    """What runs the crawl that this is called in."""
    if is_reactor_installed() and not is_asyncio_reactor_installed():
        return _Twisted()
    return _Asyncio()


class Batches(Generic[Asked, Answered]):
    """Collects questions, and asks them together.

    A batch is asked when it is full, or when its first question has waited long enough; one at a time, in the order of
    the questions.

    Parameters
    ----------
    answers
        Answers several, in a thread of its own.
    most
        How many are asked together.
    wait
        For how many seconds one waits for others.
    """

    def __init__(self, answers: Callable[[list[Asked]], list[Answered]], most: int, wait: float) -> None:
        self._answers = answers
        self._most = most
        self._wait = wait
        self._loop = loop_of_crawl()
        self._thread = ThreadPoolExecutor(1, "dedup")
        self._waiting: list[tuple[Asked, Any]] = []
        self._since = 0.0
        self._busy = False

    def ask(self, asked: Asked, *, waits: bool = True) -> Awaitable[Answered]:
        """Ask; what is given can be awaited. If the first question of a batch does not wait, nor do the others."""
        promise: Any = self._loop.promise()
        self._waiting.append((asked, promise))
        if len(self._waiting) == 1:
            self._since = time.monotonic() - (0 if waits else self._wait)
            if not waits:
                self._begin_if_due()
            elif self._most > 1:
                self._loop.later(self._wait, self._begin_if_due)
        if len(self._waiting) >= self._most:
            self._begin_if_due()
        awaitable: Awaitable[Answered] = promise
        return awaitable

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits, and nothing is being answered."""
        return not self._busy and not self._waiting

    def run(self, call: Callable[[], Any]) -> Awaitable[Any]:
        """Call something in the same thread, after what is being answered there."""
        promise: Any = self._loop.promise()

        def work() -> None:
            try:
                value = call()
            except BaseException as error:
                self._loop.from_thread(partial(self._loop.fail, promise, error))
            else:
                self._loop.from_thread(partial(self._loop.keep, promise, value))

        self._thread.submit(work)
        awaitable: Awaitable[Any] = promise
        return awaitable

    def close(self) -> None:
        """End the thread, when it has done what it was asked for."""
        self._thread.shutdown(wait=False)

    def _begin_if_due(self) -> None:
        waiting = self._waiting
        if self._busy or not waiting:
            return
        left = self._wait - (time.monotonic() - self._since)
        if len(waiting) < self._most and left > 1e-3:
            self._loop.later(left, self._begin_if_due)
            return
        batch, self._waiting = waiting[: self._most], waiting[self._most :]
        self._busy = True
        self._thread.submit(self._answer, batch)

    def _answer(self, batch: list[tuple[Asked, Any]]) -> None:
        """In the thread."""
        try:
            answers = self._answers([asked for asked, _ in batch])
        except BaseException as error:
            self._loop.from_thread(partial(self._failed, batch, error))
        else:
            self._loop.from_thread(partial(self._answered, batch, answers))

    def _answered(self, batch: list[tuple[Asked, Any]], answers: list[Answered]) -> None:
        for (_, promise), answer in zip(batch, answers, strict=True):
            self._loop.keep(promise, answer)
        self._ended()

    def _failed(self, batch: list[tuple[Asked, Any]], error: BaseException) -> None:
        for _, promise in batch:
            self._loop.fail(promise, error)
        self._ended()

    def _ended(self) -> None:
        self._busy = False
        if self._waiting:
            self._begin_if_due()
