"""``dedup index compact``: matches, clusters and stories as a scan finds them, in fewer bytes."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.report.counted import counted
from dedup.report.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.index.address import Address

__all__ = ["command"]


@click.command("compact", short_help="Bring matches and clusters to what a scan finds, and make an index fast.")
@at.argument
@at.wait
@options.quiet
def command(place: Path | Address, wait: float, quiet: bool) -> None:
    """Scan all documents of an index, so that its matches, clusters and stories are those of a scan; merge segments.

    Documents that were added without --ask are compared here. An index answers without it, too.

    \b
    Examples:
      dedup index compact news.dedup
      dedup index compact news.dedup --wait 600
    """
    from dedup.cli.progress import shown
    from dedup.index import Index

    start = perf_counter()
    with Index(at.existing(place), wait=wait) as index:
        with shown(quiet=quiet) as progress:
            index.compact(progress)
        if quiet:
            return
        info, matches = index.info(), sum(1 for _ in index.matches())
    found = f"{counted(info.documents, 'document')}, {counted(matches, 'match', 'matches')}"
    sizes = f"{counted(info.segments, 'segment')}, {info.per_document:,.0f} bytes a document beside its text"
    click.echo(visible(f"{place}: {found}; {sizes}; {perf_counter() - start:.1f} s"), err=True)
