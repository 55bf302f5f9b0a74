"""Ctrl-C and SIGTERM: the run ends in order if it can, and soon in any case.

The signal becomes an exception, which unwinds whatever runs and removes what is half written. Python raises it only
between two instructions of the main thread, and a kernel may be busy for seconds inside one. So a thread waits for the
signal too, and ends the process if that takes long.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Final, NoReturn

from dedup.unfinished import remove_all

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

__all__ = ["THREAD", "Interrupted", "hand_over", "ignore", "listen"]

#: The name of the thread that waits for a signal, and holds no lock.
THREAD: Final = "interrupt"

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
_GRACE: Final = 0.5  # seconds: blocks take 50 ms each, and the whole is to take less than one
_SHOW_CURSOR: Final = b"\x1b[?25h"  # the progress bar hides it

_heard: list[signal.Signals] = []  # the signals that are listened for


class Interrupted(KeyboardInterrupt):
    """A signal asked the process to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status: int = 128 + number


def listen() -> None:
    """Raise `Interrupted` in the main thread from now on when a signal comes, and end the process soon after."""
    # A shell has a job in the background ignore Ctrl-C, and nohup a signal of its own: so it shall stay.
    _heard[:] = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    if os.name == "posix":
        read, write = os.pipe()
        os.set_blocking(write, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        threading.Thread(target=_wait, args=(read,), name=THREAD, daemon=True).start()
    for number in _heard:
        signal.signal(number, _raise)


def hand_over(handler: Callable[[int, FrameType | None], None]) -> None:
    """Let a signal call something from now on, which ends the process by itself, however long that takes.

    Parameters
    ----------
    handler
        As of `signal.signal`.
    """
    heard = _heard or [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    if os.name == "posix":
        signal.set_wakeup_fd(-1)
    for number in heard:
        signal.signal(number, handler)


def ignore() -> None:
    """Let no signal come between a run that is done, or is already unwinding, and its end."""
    # Python would print a signal that comes while it is being ignored, and an exception where none can be raised.
    sys.unraisablehook = _say_nothing
    for number in _heard:
        signal.signal(number, signal.SIG_IGN)


def _raise(number: int, _: FrameType | None) -> NoReturn:
    ignore()
    raise Interrupted(number)


def _say_nothing(_: Any) -> None:
    pass


def _wait(read: int) -> None:
    """Wait in a thread of its own for a signal, which the system writes into a pipe, whatever the main thread does."""
    while (number := os.read(read, 1)[0]) not in _heard:
        pass
    time.sleep(_GRACE)
    remove_all()
    if os.isatty(2):
        os.write(2, _SHOW_CURSOR)
    os._exit(128 + number)
