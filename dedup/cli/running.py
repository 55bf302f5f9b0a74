"""The frame of a command that finds something and writes it: a bar while it works, a closing line behind it."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

import click

from dedup.cli import options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dedup.cli.progress import Progress
    from dedup.report.output import Output
    from dedup.report.protocol import FactsResult, ScanResult, TraceResult

__all__ = ["found_and_written"]

_Found = TypeVar("_Found", bound="ScanResult | FactsResult | TraceResult")


def found_and_written(
    find: Callable[[Progress | None], _Found],
    outputs: Sequence[Output],
    closing: Callable[[_Found, float], str],
    *,
    quiet: bool,
    explain: bool = False,
) -> _Found:
    """Find something, write it, and say on stderr what that came to.

    Parameters
    ----------
    find
        What finds it; it is given what shows how far it has come.
    outputs
        Where it goes.
    closing
        What is said of it at the end, with the seconds it took.
    quiet
        Whether nothing is said or shown.
    explain
        Whether text says of each match why it holds.
    """
    from dedup.cli.progress import shown

    start = perf_counter()
    with shown(quiet=quiet) as progress:
        found = find(progress)
        if progress is not None:
            progress("writing", 0, None)
        _write(found, (target for target in outputs if target.path is not None), explain=explain)
    # What goes to stdout waits until the bar is gone: it may be the same terminal.
    _write(found, (target for target in outputs if target.path is None), explain=explain)
    if not quiet:
        click.echo(closing(found, perf_counter() - start), err=True)
    return found


def _write(found: ScanResult | FactsResult | TraceResult, outputs: Iterable[Output], *, explain: bool) -> None:
    from dedup.report.writing import write

    for target in outputs:
        write(found, target, colour=target.path is None and options.stdout_is_coloured(), explain=explain)
