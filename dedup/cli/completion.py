"""``dedup completion``: a script by which a shell completes commands, options, paths and choices."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

import click

from dedup.cli import options

__all__ = ["command"]


@click.command("completion", short_help="Print a script that completes dedup's arguments in a shell.")
@click.argument("shell", type=options.Choice(["bash", "zsh", "fish"]), metavar="SHELL")
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print a script by which SHELL (bash, zsh or fish) completes commands, options, paths and choices.

    \b
    Examples:
      dedup completion bash > ~/.local/share/bash-completion/completions/dedup
      dedup completion zsh > ~/.zfunc/_dedup
      dedup completion fish > ~/.config/fish/completions/dedup.fish
    """
    from click.shell_completion import get_completion_class

    from dedup.report.output import Output, opened

    completion = get_completion_class(shell)
    if completion is None:
        raise click.UsageError(f"this version of click knows no completion for {shell}")
    script = completion(ctx.find_root().command, {}, "dedup", "_DEDUP_COMPLETE").source()
    with opened(Output("text")) as stream:
        stream.write(script.strip().encode() + b"\n")
