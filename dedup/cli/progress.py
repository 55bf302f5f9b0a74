"""How far a run has come: on stderr, and only where someone watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Final

from dedup.report.counted import sized

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

__all__ = ["Progress", "amount", "shown"]

Progress = Callable[[str, int, int | None], None]

_INTERVAL: Final = 0.05  # seconds between two updates: a stage may report every document


@contextmanager
def shown(*, quiet: bool = False) -> Iterator[Progress | None]:
    """Show a bar for each stage while the block runs.

    Parameters
    ----------
    quiet
        Whether to show nothing.

    Yields
    ------
    A function of the stage's name, what is done and how much there is (bytes while reading, otherwise steps); None
    where nothing is to be shown.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description:<10}"),
        BarColumn(),
        TextColumn("{task.fields[amount]}"),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        yield _Stages(bars).show


class _Stages:
    """One bar for each stage, made when the stage first reports."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._stage = ""
        self._task: TaskID | None = None
        self._start = self._shown = 0.0

    def show(self, stage: str, done: int, total: int | None) -> None:
        now = perf_counter()
        if stage != self._stage or self._task is None:
            if self._task is not None:
                self._bars.remove_task(self._task)
            self._task = self._bars.add_task(stage, total=total, amount="")
            self._stage, self._start = stage, now
        elif now - self._shown < _INTERVAL and done != total:
            return
        self._shown = now
        self._bars.update(self._task, completed=done, total=total, amount=amount(stage, done, now - self._start))


def amount(stage: str, done: int, seconds: float) -> str:
    """Say what is done, and how fast where bytes are counted.

    Examples
    --------
    >>> amount("reading", 30_000_000, 2.0), amount("verifying", 1200, 1.0)
    ('30.0 MB, 15.0 MB/s', '1,200')
    """
    if stage not in ("reading", "checking"):
        return f"{done:,}"
    rate = f", {sized(done / seconds)}/s" if seconds > 0 else ""
    return f"{sized(done)}{rate}"
