"""Pieces of work in several processes: the same results as in one, and nothing left over, whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from multiprocessing import active_children
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.trace.processes import MOST_PIECES, possible, results

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be copied here")


@given(pieces=st.integers(0, 20), processes=st.integers(1, 4))
@settings(max_examples=10, deadline=None)
def test_every_piece_is_done_once(pieces: int, processes: int) -> None:
    assert sorted(results(lambda number: [number, "x" * number], pieces, processes)) == [
        (number, [number, "x" * number]) for number in range(pieces)
    ]
    assert active_children() == []


def test_they_are_other_processes() -> None:
    found = {own for _, own in results(lambda _: os.getpid(), 40, 2)}
    assert os.getpid() not in found
    assert 1 <= len(found) <= 2


def test_as_many_pieces_as_there_may_be() -> None:
    assert len(list(results(lambda _: None, MOST_PIECES, 2))) == MOST_PIECES
    with pytest.raises(ValueError, match="more than"):
        next(results(lambda _: None, MOST_PIECES + 1, 2))


@pytest.mark.parametrize("ended", [lambda: os._exit(3), lambda: os.kill(os.getpid(), signal.SIGKILL)])
def test_what_a_process_died_at_is_done_by_the_first(ended: object) -> None:
    first = os.getpid()

    def work(number: int) -> int:
        if number % 3 == 1 and os.getpid() != first:
            ended()  # type: ignore[operator]
        return number * 10

    assert sorted(results(work, 8, 2)) == [(number, number * 10) for number in range(8)]
    assert active_children() == []


def test_an_error_is_raised_here() -> None:
    def work(number: int) -> int:
        if number == 3:
            raise KeyError("three")
        return number

    with pytest.raises(KeyError, match="three"):
        list(results(work, 6, 2))
    assert active_children() == []


def test_what_nobody_waits_for_is_ended() -> None:
    found = results(lambda number: time.sleep(100 if number else 0), 3, 3)
    assert next(found) == (0, None)
    assert len(active_children()) >= 2
    found.close()
    assert active_children() == []


def test_with_other_threads_there_is_one_process() -> None:
    assert possible() == (sys.platform != "darwin")
    wanted = Event()
    other = Thread(target=wanted.wait)
    other.start()
    assert not possible()
    wanted.set()
    other.join()
    seen: list[bool] = []
    own = Thread(target=lambda: seen.append(possible()))
    own.start()
    own.join()
    assert seen == [False]


def alive(number: int) -> bool:
    """Whether a process is there and not merely not yet waited for."""
    listed = subprocess.run(["ps", "-o", "stat=", "-p", str(number)], capture_output=True, text=True, check=False)
    return bool(listed.stdout.strip()) and "Z" not in listed.stdout


def test_they_end_with_the_first_however_that_ends(tmp_path: Path) -> None:
    program = f"""
import os, pathlib, time
from dedup.trace.processes import results
def work(number):
    pathlib.Path({str(tmp_path)!r}, str(os.getpid())).touch()
    time.sleep(100)
list(results(work, 4, 2))
"""
    with subprocess.Popen([sys.executable, "-P", "-c", program]) as process:
        while len(started := [int(path.name) for path in tmp_path.iterdir()]) < 2:
            time.sleep(0.02)
        assert all(map(alive, started))
        process.kill()
    until = time.monotonic() + 5
    while any(map(alive, started)) and time.monotonic() < until:
        time.sleep(0.02)
    assert not any(map(alive, started))
