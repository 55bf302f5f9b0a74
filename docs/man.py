"""Write the manual pages of the commands to docs/man, or with --check say which of them are out of date.

What stands in them is what `--help` says, and below it what holds for every command. They are part of the repository,
so that installing the package needs nothing to make them.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dedup import __version__
from dedup.cli import group

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(__file__).parent / "man"

# What `dedup.cli.main` and `dedup.cli.config` do, for every command alike.
_EXIT_STATUS: Final = {
    "0": "The command did what it was asked for.",
    "1": "A limit that the user set was passed, or what was to be checked has something wrong with it.",
    "2": "An argument makes no sense, or an input or output cannot be used; with --strict also: a record was skipped.",
    "130": "The command was interrupted (SIGINT). No output is half written.",
    "141": "The reader of its output went away.",
    "143": "The command was terminated (SIGTERM). No output is half written.",
}
_ENVIRONMENT: Final = {
    "DEDUP_KERNEL": "Forces one kernel: twin, v2, v3, v4 or base. The result is the same with each.",
    "DEDUP_REQUIRE_NATIVE": "If set and not 0, the plain Python kernel is not used; where only that is there, it is an "
    "error.",
    "NO_COLOR": "If set, the report on a terminal has no colours.",
}
_FILES: Final = {
    "dedup.toml": "Settings, read from the current folder.",
    "pyproject.toml": "Settings in its table [tool.dedup], read where there is no dedup.toml.",
}


def pages() -> dict[str, str]:
    """Every manual page by the name of its file."""
    return dict(_pages(group, "dedup"))


def _pages(command: click.Command, name: str) -> Iterator[tuple[str, str]]:
    """The page of a command, and those of the commands in it."""
    inside: dict[str, click.Command] = {}
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        listed = ((own, command.get_command(context, own)) for own in command.list_commands(context))
        inside = {own: found for own, found in listed if found is not None}
    yield f"{name.replace(' ', '-')}.1", _page(command, name, inside)
    for own, found in inside.items():
        yield from _pages(found, f"{name} {own}")


def _page(command: click.Command, name: str, commands: dict[str, click.Command]) -> str:
    lines = [
        r".\" Written by docs/man.py from the command itself.",
        f'.TH {_quoted(name.replace(" ", "-").upper())} 1 "" {_quoted("dedup " + __version__)} "dedup"',
        ".SH NAME",
        f"{_escaped(name.replace(' ', '-'))} \\- {_escaped(_summary(command))}",
        ".SH SYNOPSIS",
        f"\\fB{_escaped(name)}\\fR " + _escaped(" ".join(_usage(command))),
        *_description(command),
        ".SH OPTIONS",
        *_options(command),
    ]
    if commands:
        prefix = name.replace(" ", "-")
        lines += [".SH COMMANDS", *_terms({f"{prefix}-{n}(1)": _summary(c) for n, c in commands.items()})]
    lines += [".SH EXIT STATUS", *_terms(_EXIT_STATUS)]
    if any(parameter.name == "config" for parameter in command.params):
        lines += [".SH ENVIRONMENT", *_terms(_ENVIRONMENT), ".SH FILES", *_terms(_FILES)]
    if name != "dedup":
        lines += [".SH SEE ALSO", r"\fBdedup\fR(1)"]
    return "\n".join(lines) + "\n"


def _summary(command: click.Command) -> str:
    first = command.short_help or inspect.cleandoc(command.help or "").splitlines()[0]
    return first[0].lower() + first[1:].rstrip(".")


def _usage(command: click.Command) -> Iterator[str]:
    yield "[OPTIONS]"
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            yield parameter.metavar or parameter.name or ""
    if isinstance(command, click.Group):
        yield "COMMAND [ARGS]..."


def _description(command: click.Command) -> Iterator[str]:
    """Give the paragraphs of the help; those that click is told not to wrap are printed as they are."""
    yield ".SH DESCRIPTION"
    for number, paragraph in enumerate(inspect.cleandoc(command.help or "").split("\n\n")):
        lines = paragraph.splitlines()
        if lines[0] != "\b":
            yield from ([".PP"] if number else [])
            yield _escaped(" ".join(lines))
            continue
        if lines[1] == "Examples:":
            lines = ["\b", *(line.removeprefix("  ") for line in lines[2:])]
            yield ".SH EXAMPLES"
        yield from (".nf", *map(_escaped, lines[1:]), ".fi")


def _options(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in parameter.opts)
            yield ".TP"
            yield names if parameter.is_flag else f"{names} \\fI{_escaped(_metavar(parameter))}\\fR"
            yield _escaped(re.sub(r" {2,}", " ", parameter.help or "") + _default(parameter))
    yield from (".TP", r"\fB\-h\fR, \fB\-\-help\fR", "Show the help and exit.")


def _metavar(option: click.Option) -> str:
    if option.metavar:
        return option.metavar
    return (
        "|".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else option.type.name.upper()
    )


def _default(option: click.Option) -> str:
    return f" [default: {option.default}]" if option.show_default else ""


def _terms(terms: dict[str, str]) -> Iterator[str]:
    for term, meaning in terms.items():
        yield from (".TP", rf"\fB{_escaped(term)}\fR", _escaped(meaning))


def _escaped(text: str) -> str:
    r"""Write text so that it reads the same: no escape of roff's, no request at the beginning of a line.

    Examples
    --------
    >>> print(_escaped(r".gz a-b \n"))
    \&.gz a\-b \en
    """
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + text if text.startswith((".", "'")) else text


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def main(arguments: list[str]) -> int:
    """Write the pages, or check them."""
    wanted = pages()
    there = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.1")}
    stale = sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))
    if arguments == ["--check"]:
        for name in stale:
            sys.stderr.write(f"docs/man/{name} is out of date: run python docs/man.py\n")
        return 1 if stale else 0
    for name in there.keys() - wanted.keys():
        (FOLDER / name).unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
