"""``dedup compare``: one pair, explained."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Document

__all__ = ["command"]


@click.command("compare", short_help="Explain how two documents are related.")
@click.argument("a", metavar="A", shell_complete=options.file_names)
@click.argument("b", metavar="B", shell_complete=options.file_names)
@click.option(
    "--format", "form", type=options.Choice(["text", "json"]), default="text", show_default=True, help="Form."
)
@options.threshold
@options.boilerplate
@options.language
@options.lexicons
@options.config
@options.no_config
def command(
    a: str,
    b: str,
    form: str,
    threshold: float | None,
    boilerplate: str | None,
    language: str | None,
    lexicons: tuple[str, ...] | None,
    config: Path | None,
    no_config: bool,
) -> None:
    """Say how two documents are related, with figures and the passages they share.

    A and B are files, or FILE#ID for one record of a file of records.

    \b
    Examples:
      dedup compare a.txt b.txt
      dedup compare dump.jsonl#17 dump.jsonl#42 --format json
    """
    settings = options.merged(
        config,
        no_config,
        threshold=threshold,
        boilerplate=boilerplate,
        language=language,
        lexicons=lexicons,
        passages=True,
    )
    first, second = _document(a), _document(b)

    from shutil import get_terminal_size

    from dedup.comparison import compare
    from dedup.report.comparison import lines
    from dedup.report.jsonl import comparison_record, dumped
    from dedup.report.output import Output, opened

    result = compare(first, second, settings)
    with opened(Output("jsonl" if form == "json" else "text")) as stream:
        if form == "json":
            stream.write(dumped(comparison_record(result)))
            return
        report = lines(
            result,
            threshold=settings.threshold,
            columns=get_terminal_size((100, 24)).columns,
            colour=options.stdout_is_coloured(),
        )
        stream.writelines(line.encode("utf-8", "replace") + b"\n" for line in report)


def _document(argument: str) -> Document:
    """Read the one document that an argument names, with the argument as its id."""
    from dataclasses import replace

    from dedup.errors import InputError, UsageError

    path, mark, wanted = argument.rpartition("#")
    if not mark or argument == "-" or Path(argument).exists():
        path, wanted = argument, ""
    if Path(path).is_dir():
        raise UsageError(f"{path}: is a folder; compare takes two documents")
    found: Document | None = None
    for document in _documents(path):
        if wanted:
            if document.id in (wanted, f"{Path(path).name}#{wanted}"):
                return replace(document, id=argument)
        elif found is not None:
            raise UsageError(f"{path}: holds several documents; name one as {path}#ID")
        else:
            found = document
    if found is None:
        raise InputError(f"{argument}: there is no such record" if wanted else f"{path}: holds no text")
    return replace(found, id=argument)


def _documents(path: str) -> Iterator[Document]:
    from dedup.model import Document
    from dedup.readers import Source

    return (item for item in Source([path]) if isinstance(item, Document))
