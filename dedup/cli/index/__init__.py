"""``dedup index``: what was seen before, kept from one run to the next; each command is a module of this package."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import Final

import click

from dedup.cli import LazyGroup

__all__ = ["command"]

COMMANDS: Final = ("create", "add", "query", "info", "compact", "export")


@click.group(
    "index",
    cls=LazyGroup,
    modules=__name__,
    listed=COMMANDS,
    invoke_without_command=True,
    short_help="Keep what was seen, and ask whether a document was seen before.",
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Keep documents from one run to the next, and say what a new one has in common with them.

    An index is a folder. One process at a time writes to it, any number of them read it, and what was kept is not lost,
    whenever a process ends. An index that many machines write to is in Redis; instead of a folder its address is named.

    \b
    Examples:
      dedup index add news.dedup monday/
      dedup index query news.dedup fresh.txt
      dedup index add news.dedup crawl.jsonl --ask -o jsonl:answers.jsonl
      dedup filter today.jsonl --against news.dedup
      dedup index add "redis://cache.example:6379/0?name=news" crawl.jsonl --ask
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)
