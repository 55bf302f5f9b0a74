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
    from dedup.settings import Settings

__all__ = ["command", "settings_of"]


@click.command("create", short_help="Make a new index.")
@at.argument
@options.threshold
@click.option(
    "--relations",
    callback=options.names,
    metavar="GROUP",
    help="Which relations to look for: near, or only duplicates.  [default: near]",
    shell_complete=lambda _ctx, _option, begun: options.last_of_list(begun, ("near", "duplicates")),
)
@options.boilerplate
@click.option(
    "--store",
    type=options.Choice(["text"]),
    default="text",
    show_default=True,
    help="What is kept of every document.",
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
    store: str,
    reproducible: bool,
    config: Path | None,
    no_config: bool,
    quiet: bool,
) -> None:
    """Make an empty index in the folder INDEX, which is made too; its settings hold for good.

    \b
    Examples:
      dedup index create news.dedup
      dedup index create news.dedup --threshold 0.8 --relations duplicates
      dedup index create corpus.dedup --reproducible
    """
    from dedup.errors import UsageError

    if at.exists(place):
        raise UsageError(f"{place}: there is an index already; add to it, or name another folder")
    settings = settings_of(config, no_config, threshold=threshold, relations=relations, boilerplate=boilerplate)

    from dedup.index import Index

    with Index(place, settings=settings, store=store, reproducible=reproducible) as index:
        header = index.header
    if not quiet:
        made = f"{place}: made; relations {','.join(header.relations)}, threshold {header.threshold:g}"
        seeds = "the seeds of every scan" if header.reproducible else "seeds of its own"
        click.echo(visible(f"{made}, boilerplate {header.boilerplate}, {seeds}"), err=True)


def settings_of(
    config: Path | None,
    no_config: bool,
    *,
    threshold: float | None = None,
    relations: tuple[str, ...] | None = None,
    boilerplate: str | None = None,
) -> Settings:
    """The settings of a new index; the relations of a configuration file are those of a scan, and not for it."""
    settings = options.merged(config, no_config, threshold=threshold, boilerplate=boilerplate)
    return settings.with_changes(relations=relations)
