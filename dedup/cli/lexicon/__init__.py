"""``dedup lexicon``: the dictionaries by which translations are found."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import Final

import click

from dedup.cli import LazyGroup

__all__ = ["command"]

COMMANDS: Final = ("build", "list", "check")


@click.group(
    "lexicon",
    cls=LazyGroup,
    modules=__name__,
    listed=COMMANDS,
    invoke_without_command=True,
    short_help="Make, list and check the dictionaries by which translations are found.",
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Make, list and check lexicons: what the terms of a language are called in English.

    \b
    Examples:
      dedup lexicon build --language sw --parallel news.tmx -o sw.lex
      dedup lexicon list
      dedup lexicon check sw.lex --text news/
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)
