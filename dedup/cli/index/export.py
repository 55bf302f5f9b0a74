"""``dedup index export``: what a scan of the documents of an index gives, and the documents themselves."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.report.counted import counted
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.index import Address, Index
    from dedup.model import Document
    from dedup.report.output import Output

__all__ = ["command"]

_STATED: Final = ("language", "published", "title", "url", "outlet")


@click.command("export", short_help="Write what a scan of an index gives, or its documents.")
@at.argument
@options.outputs
@click.option(
    "--documents",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write the documents as JSON Lines to PATH (.gz, .zst: compressed; -: stdout), and a scan only with -o.",
)
@options.relations
@options.window
@click.option("--passages", is_flag=True, default=None, help="Report the passages that matches share.")
@options.threads
@options.quiet
def command(
    place: Path | Address,
    targets: tuple[str, ...],
    documents: Path | None,
    relations: tuple[str, ...] | None,
    window: int | None,
    passages: bool | None,
    threads: int | None,
    quiet: bool,
) -> None:
    """Scan the documents of an index and write what that finds, in the forms of scan.

    Relations are those of the index unless others are named. Of what --documents writes an index can be made anew, with
    other settings or by another version; earlier versions of pages are not in it.

    \b
    Examples:
      dedup index export news.dedup -o jsonl:result.jsonl -o csv:matches.csv
      dedup index export news.dedup --relations near,translations,stories
      dedup index export news.dedup --documents all.jsonl.zst
      dedup index export old.dedup --documents - | dedup index add new.dedup -
    """
    from dedup.index import Index
    from dedup.report import output

    given = {"relations": relations, "window": window, "passages": passages, "threads": threads}
    changes = {name: value for name, value in given.items() if value is not None}
    at.existing(place)
    wanted = [output.parse(target) for target in targets or (() if documents is not None else ("text",))]
    listed = None if documents is None else output.Output("jsonl", None if str(documents) == "-" else documents)
    output.check([*wanted, *([listed] if listed else [])], at.inside(place))
    with Index(place, read_only=True) as index:
        if listed is not None:
            count = _write(index, listed)
            if not quiet:
                click.echo(visible(f"{counted(count, 'document')} of {place} written"), err=True)
        if wanted:
            _scan(index, wanted, changes, quiet=quiet)


def _write(documents: Iterable[Document], target: Output) -> int:
    """Write documents as the readers read them; gives how many."""
    from dedup.report.jsonl import dumped
    from dedup.report.output import opened

    count = 0
    with opened(target) as stream:
        for document in documents:
            stated = {name: value for name in _STATED if (value := getattr(document, name)) is not None}
            stream.write(dumped({"id": document.id, **stated, "text": document.text}))
            count += 1
    return count


def _scan(index: Index, outputs: list[Output], changes: dict[str, Any], *, quiet: bool) -> None:
    from dedup.cli.running import found_and_written
    from dedup.cli.scan import closing_line

    found_and_written(
        lambda progress: index.scan(progress, **changes),
        outputs,
        lambda found, seconds: closing_line(found, [], seconds),
        quiet=quiet,
    )
