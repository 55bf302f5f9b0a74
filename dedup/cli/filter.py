"""``dedup filter``: a stream or collection without its duplicates."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from dedup.cli import options
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized_in
from dedup.report.visible import visible

if TYPE_CHECKING:
    from dedup.filtering import Filtered, Note
    from dedup.lines import Line
    from dedup.model import Skipped
    from dedup.near.stream import Removal
    from dedup.readers.job import Extract

__all__ = ["command"]


@click.command("filter", short_help="Write a collection again without its duplicates.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", shell_complete=options.file_names)
@click.option(
    "-o",
    "--output",
    "target",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write the lines to PATH (.gz, .zst: compressed; -: stdout).  [default: -]",
)
@click.option(
    "--keep",
    type=options.Choice(["first", "longest", "earliest"]),
    default="first",
    show_default=True,
    help="Which of several duplicates stays; all but first wait for the end.",
)
@click.option(
    "--drop",
    "drop",
    multiple=True,
    metavar="RELATION,...",
    callback=lambda _ctx, _option, values: tuple(name.strip() for value in values for name in value.split(",")),
    help="Also drop excerpt, rewrite, translation, partial-translation, not only exact and near-duplicate.",
)
@click.option(
    "--against",
    multiple=True,
    shell_complete=options.file_names,
    metavar="PATH",
    help="Drop what is a duplicate of these too, and do not write them: files, folders, an index; repeatable.",
)
@click.option(
    "--removed",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="List every line that goes, why, and for which line that stays (JSON Lines).",
)
@options.threshold
@options.language
@click.option(
    "--window",
    type=int,
    metavar="DAYS",
    help="How many days apart translations may have been published.  [default: any]",
)
@options.boilerplate
@click.option("--strict", is_flag=True, help="Exit status 2 if any record cannot be read.")
@options.lexicons
@options.memory
@options.threads
@options.extract
@options.fields
@options.metadata
@options.config
@options.no_config
@options.quiet
def command(
    paths: tuple[str, ...],
    target: Path | None,
    keep: str,
    drop: tuple[str, ...],
    against: tuple[str, ...],
    removed: Path | None,
    threshold: float | None,
    language: str | None,
    window: int | None,
    boilerplate: str | None,
    strict: bool,
    lexicons: tuple[str, ...] | None,
    memory: str | None,
    threads: int | None,
    extract: Extract,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    metadata: Path | None,
    **fields: str | None,
) -> int:
    """Write the lines of PATH again, byte for byte, without those that are duplicates of a line that stays.

    PATH is JSON Lines, or anything else that scan reads, of which JSON Lines are made; - is stdin. A line that holds no
    document is written as it is. No input is ever changed.

    \b
    Examples:
      dedup filter dump.jsonl > unique.jsonl
      zcat crawl.jsonl.gz | dedup filter - --removed gone.jsonl | next-step
      dedup filter new.jsonl --against archive/ -o fresh.jsonl.zst
      zcat crawl.jsonl.gz | dedup filter - --against news.dedup | next-step
      dedup filter dump.jsonl --keep earliest --drop excerpt,rewrite
      dedup filter dump.jsonl --keep longest --drop translation
    """
    from dedup.against import Against
    from dedup.cli.progress import shown
    from dedup.filtering import filter_lines
    from dedup.readers import Source
    from dedup.report.output import Output, check, opened

    settings = options.merged(
        config,
        no_config,
        threshold=threshold,
        language=language,
        window=window,
        boilerplate=boilerplate,
        lexicons=lexicons,
        memory=memory,
        threads=threads,
    )
    names = options.chosen_fields(**fields)
    source = Source(paths, fields=names, metadata=metadata, extract=extract)
    known = Against(against, fields=names, extract=extract) if against else None
    outputs = [Output("jsonl", _file(target)), *([Output("jsonl", _file(removed))] if removed else [])]
    check(outputs, [*source.paths, *(known.paths if known else []), *([metadata] if metadata else [])])
    start = perf_counter()
    with (
        opened(outputs[0]) as out,
        opened(outputs[1]) if removed else nullcontext() as listed,
        shown(quiet=quiet or (target is None and sys.stdout.isatty())) as progress,
    ):
        done = filter_lines(
            source,
            settings,
            out.write,
            keep=keep,  # type: ignore[arg-type]  # click has checked it
            drop=drop,
            against=known,
            note=_noted(listed) if listed is not None else None,
            progress=progress,
        )
    if not quiet:
        for sentence in [*_closing_lines(done, perf_counter() - start), *remarks(source)]:
            click.echo(visible(sentence), err=True)
    return 2 if strict and done.skipped else 0


def _file(path: Path | None) -> Path | None:
    return None if path is None or str(path) == "-" else path


def _noted(stream: BinaryIO) -> Note:
    from orjson import dumps

    def note(line: Line, removal: Removal, kept: Line) -> None:
        stream.write(
            dumps(
                {
                    "type": "removed",
                    **_place(line),
                    "relation": removal.relation,
                    "similarity": removal.similarity,
                    "kept": _place(kept),
                }
            )
            + b"\n"
        )

    return note


def _place(line: Line) -> dict[str, Any]:
    warc = {} if line.warc is None else {"warc": line.warc.shown}
    return {"source": line.source, "record": line.record, "id": line.id, **warc}


def _closing_lines(done: Filtered, seconds: float) -> list[str]:
    removed = sum(done.removed.values())
    reasons = ", ".join(f"{count:,} {relation}" for relation, count in sorted(done.removed.items()))
    lines = [
        f"{counted(done.kept + removed, 'document')}, {done.kept:,} kept, {removed:,} removed"
        + (f" ({reasons})" if reasons else "")
        + f"; {sized_in(done.bytes, seconds)}"
    ]
    if done.skipped:
        lines.append(_unread(done.skipped, done.lost))
    if done.undated:
        lines.append(f"{counted(done.undated, 'document')} without a date that can be read, after all others")
    if done.capped:
        lines.append(f"{counted(done.capped, 'very frequent shingle')} only partly used")
    if done.unfollowed:
        lines.append(f"{counted(done.unfollowed, 'text')} of large clusters not compared with their translations")
    return lines


def _unread(skipped: list[Skipped], lost: int) -> str:
    first = skipped[0]
    if len(skipped) == 1:
        fate = "lost" if lost else "written as it is"
    else:
        fate = f"{lost:,} of them lost" if lost else "all written as they are"
    return (
        f"{counted(len(skipped), 'record')} could not be read, {fate}; "
        f"the first: {first.source}, record {first.record}: {first.reason} ({first.code})"
    )
