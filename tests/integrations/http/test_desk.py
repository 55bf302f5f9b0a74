"""The thread between the service and its index: what waits is answered together, and nobody pays for another."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, cast

import pytest

from dedup import Document
from dedup.index import Answer
from dedup.integrations.http.desk import Desk, Told
from dedup.integrations.http.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.index import Index
    from dedup.integrations.http.problem import Problem


class Recorder:
    """An index that takes note of what it is asked, can be held up, and fails at some documents."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.go = threading.Event()
        self.go.set()

    def check_all(self, documents: Sequence[Document]) -> Iterator[Answer]:
        self.go.wait(10)
        self.calls.append([own.id for own in documents])
        if any(own.id.startswith("poison") for own in documents):
            raise ValueError("a text that nobody has thought of")
        return iter([Answer(own.id, cluster=own.id) for own in documents])

    def check(self, own: Document) -> Answer:
        return next(self.check_all([own]))

    def query(self, own: Document) -> Answer:
        return Answer(own.id, cluster=own.id)


def made(limits: Limits | None = None) -> tuple[Recorder, Desk]:
    recorder = Recorder()
    return recorder, Desk(cast("Index", recorder), limits or Limits())


def documents(*names: str) -> list[Document]:
    return [Document(name, "A text.") for name in names]


def test_what_waits_is_answered_together_and_in_order() -> None:
    async def run() -> None:
        recorder, desk = made()
        recorder.go.clear()
        first = asyncio.create_task(desk.ask(documents("first"), "check"))
        while not desk.waiting:
            await asyncio.sleep(0)
        await asyncio.sleep(0.05)  # it is at work
        others = [asyncio.create_task(desk.ask(documents(f"{i}a", f"{i}b"), "check")) for i in range(20)]
        await asyncio.sleep(0.05)
        recorder.go.set()
        told = await asyncio.gather(first, *others)
        assert recorder.calls == [["first"], [f"{i}{part}" for i in range(20) for part in "ab"]]
        assert [len(one.lines) for one in told] == [1] + [2] * 20
        assert all(f'"id":"{i}a"'.encode() in one.lines[0] for i, one in enumerate(told[1:]))
        desk.close()
        assert not desk.works

    asyncio.run(run())


@pytest.mark.parametrize("names", [("held", "a", "poison", "b"), ("held", "a", "b", "poison", *"cdefgh")])
def test_a_document_that_fails_takes_no_other_with_it(names: tuple[str, ...]) -> None:
    async def run() -> None:
        recorder, desk = made()
        recorder.go.clear()
        tasks = [asyncio.create_task(desk.ask(documents(name), "check")) for name in names]
        await asyncio.sleep(0.05)
        recorder.go.set()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(one) for one in found] == [ValueError if name == "poison" else Told for name in names]
        assert desk.waiting == 0
        desk.close()

    asyncio.run(run())


def test_more_than_may_wait_are_refused_and_none_waits_for_ever() -> None:
    async def run() -> None:
        recorder, desk = made(Limits(concurrency=2, timeout=0.3))
        recorder.go.clear()
        tasks = [asyncio.create_task(desk.ask(documents(str(i)), "check")) for i in range(3)]
        began = time.monotonic()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert time.monotonic() - began < 3
        assert [cast("Problem", one).code for one in found] == ["too-slow", "too-slow", "busy"]
        recorder.go.set()
        assert (await desk.ask(documents("later"), "query")).lines
        assert ["1"] not in recorder.calls  # whoever has gone is not asked for
        desk.close()

    asyncio.run(run())


def test_what_was_given_is_finished_when_it_closes() -> None:
    async def run() -> None:
        _, desk = made()
        tasks = [asyncio.create_task(desk.ask(documents(str(i)), "check")) for i in range(50)]
        await asyncio.sleep(0)
        await asyncio.get_running_loop().run_in_executor(None, desk.close)
        assert len(await asyncio.gather(*tasks)) == 50

    asyncio.run(run())


@pytest.mark.parametrize("name", ["body", "batch", "timeout", "concurrency", "story"])
def test_a_limit_is_above_zero(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        Limits(**{name: 0})
