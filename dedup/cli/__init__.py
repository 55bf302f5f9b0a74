"""The command line: ``dedup COMMAND``. Nothing heavy is imported before a command runs."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

import gc
import os
import sys
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from dedup import interrupt
from dedup.errors import DedupError, OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LazyGroup", "main"]

#: Every command, in the order of the help; each is a module of this package with a `command` in it.
COMMANDS: Final = ("scan", "trace", "compare", "filter", "facts", "index", "serve", "lexicon", "completion")

INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141  # what the shell reports of any program whose reader went away


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for.

    Parameters
    ----------
    modules
        The package in which each command has a module of its name.
    listed
        The names of the commands, in the order of the help.
    """

    def __init__(self, *, modules: str = __name__, listed: Sequence[str] = COMMANDS, **how: Any) -> None:
        super().__init__(**how)
        self._modules = modules
        self._listed = listed

    def list_commands(self, ctx: click.Context) -> list[str]:
        """See `click.Group`."""
        return list(self._listed)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """See `click.Group`."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from dedup.suggestion import meant

            raise click.UsageError(error.message.rstrip(".") + meant(args[0], self._listed), ctx) from None

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """See `click.Group`."""
        if cmd_name not in self._listed:
            return None
        command: click.Command = import_module(f"{self._modules}.{cmd_name}").command
        return command


def _print_version(ctx: click.Context, option: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from dedup.report.version import version

        click.echo(f"dedup {version()}")
        ctx.exit()


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Show it.")
@click.pass_context
def group(ctx: click.Context) -> None:
    """Find near-duplicates, excerpts, rewrites, translations and reports of one story in collections of news.

    \b
    Examples:
      dedup scan news/                          a folder, report on the terminal
      dedup scan dump.jsonl.zst -o jsonl:out.jsonl
      zcat dump.gz | dedup scan - -o jsonl
      dedup compare a.txt b.txt
      dedup trace news/ -o html:report/         who had it first, who copied whom
      dedup facts news/                         dates, credits, quotes, numbers
      dedup index add news.dedup monday/        keep them, and ask about others later
      dedup serve news.dedup                    let other programs ask over HTTP
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process.

    Exit status: 0 done; 1 a limit that the user set was passed, or a check found something; 2 usage, or an input or
    output that cannot be used; 130 interrupted; 143 terminated.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # or NumPy starts a pool of threads that nothing here uses
    # A scan makes many objects and no cycles: looking for cycles again and again would take a tenth of its time.
    gc.disable()
    warnings.showwarning = _warn
    _complete_streams()
    if "_DEDUP_COMPLETE" in os.environ:
        group.main(prog_name="dedup")
    status = _status(list(sys.argv[1:] if arguments is None else arguments))
    interrupt.ignore()
    sys.exit(status)


def _complete_streams() -> None:
    """Put something in the place of standard streams that were closed, so that no file that is opened takes it.

    Whatever is then read from stdin or written to stdout fails, as it would have; a complaint is lost.
    """
    for name, number, flags, mode in (
        ("stdin", 0, os.O_WRONLY, "r"),
        ("stdout", 1, os.O_RDONLY, "w"),
        ("stderr", 2, os.O_WRONLY, "w"),
    ):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, flags)
            if opened != number:
                os.dup2(opened, number)
            setattr(sys, name, open(number, mode, encoding="utf-8", errors="replace", closefd=False))  # noqa: SIM115


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:
    """One line for people, without the place in the code that a library's user needs."""
    from dedup.report.visible import visible

    click.echo(f"dedup: {visible(str(message))}", err=True)


def _status(arguments: list[str]) -> int:
    """Run one command; whatever goes wrong on purpose becomes one sentence and a status here, and only here."""
    try:
        with group.make_context("dedup", arguments) as context:
            result: Any = group.invoke(context)
            sys.stdout.flush()
            return result if isinstance(result, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        return _refused(error.format_message())
    except OutputError as error:
        _silence_stdout()
        return _refused(str(error))
    except DedupError as error:
        return _refused(str(error))
    except interrupt.Interrupted as stop:
        _silence_stdout()  # nobody may be reading what is left in its buffer
        return stop.status
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return BROKEN_PIPE
    except OSError as error:  # a help page on a full disk, no room left for temporary files
        _silence_stdout()
        where = "" if error.filename is None else f"{error.filename}: "
        return _refused(f"{where}{error.strerror or error}")


def _refused(sentence: str) -> int:
    from dedup.report.visible import visible

    click.echo("dedup: " + visible(" ".join(sentence.split())), err=True)
    return 2


def _silence_stdout() -> None:
    """Python flushes stdout once more at exit, and would complain about the same pipe or full disk again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
