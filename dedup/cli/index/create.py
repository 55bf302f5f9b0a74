"""``dedup index create``: a new index."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.report.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.index.address import Address

__all__ = ["command"]


@click.command("create", short_help="Make a new index.")
@at.argument
@options.threshold
@options.relations
@options.boilerplate
@options.language
@options.window
@click.option(
    "--store",
    type=options.Choice(["text", "shingles"]),
    default="text",
    show_default=True,
    help="What is kept of every document: its text, or the hashes of its shingles alone, which tell relations of one "
    "language only.",
)
@click.option(
    "--reproducible",
    is_flag=True,
    help="Use the seeds of every scan; without it each index draws its own, so that nobody can craft collisions.",
)
@options.config
@options.no_config
@options.quiet
def command(
    place: Path | Address,
    threshold: float | None,
    relations: tuple[str, ...] | None,
    boilerplate: str | None,
    language: str | None,
    window: int | None,
    store: str,
    reproducible: bool,
    config: Path | None,
    no_config: bool,
    quiet: bool,
) -> None:
    """Make an empty index in the folder INDEX, which is made too; its settings hold for good.

    Relations of one language alone (--relations near) are found a hundred times as fast as all of them. Where texts may
    not be kept, --store shingles keeps what they are compared by: nothing can be exported or traced then.

    \b
    Examples:
      dedup index create news.dedup
      dedup index create fast.dedup --relations near
      dedup index create news.dedup --threshold 0.8 --relations duplicates
      dedup index create corpus.dedup --reproducible
      dedup index create private.dedup --store shingles
    """
    from dedup.errors import UsageError

    if at.exists(place):
        raise UsageError(f"{place}: there is an index already; add to it, or name another folder")
    given = {"threshold": threshold, "relations": relations, "boilerplate": boilerplate}
    settings = options.merged(config, no_config, **given, language=language, window=window)

    from dedup.index import Index

    with Index(place, settings=settings, store=store, reproducible=reproducible) as index:
        header = index.header
    if not quiet:
        made = f"{place}: made; relations {header.found}, threshold {header.threshold:g}"
        store = "" if header.store == "text" else f", no texts but {header.store}"
        seeds = "the seeds of every scan" if header.reproducible else "seeds of its own"
        click.echo(visible(f"{made}, boilerplate {header.boilerplate}{store}, {seeds}"), err=True)
