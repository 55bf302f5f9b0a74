"""``dedup scan``: how the documents of a collection are related."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dedup.cli import options
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dedup.checkpoint import Checkpoint
    from dedup.cli.limit import Limit
    from dedup.cli.progress import Progress
    from dedup.readers import Source
    from dedup.readers.job import Extract
    from dedup.report.protocol import ScanResult
    from dedup.result import Scan
    from dedup.settings import Settings

__all__ = ["command"]


@click.command("scan", short_help="Find near-duplicates, excerpts, rewrites, translations and stories.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", shell_complete=options.file_names)
@options.outputs
@options.threshold
@options.relations
@options.language
@options.window
@options.boilerplate
@click.option("--passages", is_flag=True, default=None, help="Report the passages that matches share.")
@click.option("--explain", is_flag=True, help="Say of each match why it holds, and where (text).")
@options.lexicons
@options.memory
@click.option(
    "--fail-over",
    metavar="N|N%",
    help="Exit status 1 if more documents than that, or a larger share of all, are redundant duplicates.",
)
@click.option("--strict", is_flag=True, help="Exit status 2 if any record was skipped.")
@options.resume
@options.threads
@options.extract
@options.fields
@options.metadata
@options.config
@options.no_config
@options.quiet
def command(
    paths: tuple[str, ...],
    targets: tuple[str, ...],
    threshold: float | None,
    relations: tuple[str, ...] | None,
    language: str | None,
    window: int | None,
    boilerplate: str | None,
    passages: bool | None,
    explain: bool,
    lexicons: tuple[str, ...] | None,
    memory: str | None,
    fail_over: str | None,
    strict: bool,
    resume: str | None,
    threads: int | None,
    extract: Extract,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    metadata: Path | None,
    **fields: str | None,
) -> int:
    """Say for every pair of documents that matters how the two are related.

    PATH is a file (.txt, .md, .jsonl, .ndjson, .csv, .tsv, .html, .docx, .warc, each also .gz or .zst;
    .parquet, .arrow, .sqlite), a folder, or - for stdin.

    \b
    Examples:
      dedup scan news/
      dedup scan dump.jsonl.zst -o jsonl:result.jsonl -o csv:matches.csv
      dedup scan a.jsonl b.jsonl --threshold 0.8 --explain
      dedup scan news/ --relations stories --window 3
    """
    from dedup.cli.limit import Limit
    from dedup.cli.running import found_and_written
    from dedup.readers import Source
    from dedup.report import output

    settings = options.merged(
        config,
        no_config,
        threshold=threshold,
        relations=relations,
        language=language,
        window=window,
        boilerplate=boilerplate,
        passages=True if explain else passages,
        lexicons=lexicons,
        memory=memory,
        threads=threads,
    )
    limit = None if fail_over is None else Limit.parse(fail_over)
    outputs = [output.parse(target) for target in targets or ("text",)]
    source = Source(paths, fields=options.chosen_fields(**fields), metadata=metadata, extract=extract)
    output.check(outputs, options.inputs(source, paths, metadata))

    from dedup.pipeline import scan

    folder = None if resume is None else options.resume_folder(resume, [target.path for target in outputs])
    if settings.memory is not None and source.bytes_total is not None and folder is None and not quiet:
        click.echo(_expectation(source.bytes_total, settings.memory), err=True)
    checkpoint: Checkpoint | None = None

    def found(progress: Progress | None) -> Scan:
        nonlocal checkpoint
        checkpoint = None if folder is None else _continued(folder, source, settings, progress, quiet=quiet)
        return scan(source, settings, progress, checkpoint)

    def closing(result: Scan, seconds: float) -> str:
        return closing_line(result, remarks(source), seconds)

    result = found_and_written(found, outputs, closing, quiet=quiet, explain=explain)
    if checkpoint is not None:
        checkpoint.remove()
    if not quiet and settings.relations is None and "stories" not in (result.settings.relations or ()):
        click.echo(_without_stories(), err=True)
    return _status(result, limit, strict=strict)


def _status(result: ScanResult, limit: Limit | None, *, strict: bool) -> int:
    """The exit status of a scan whose outputs are written; whatever makes it fail is said."""
    over = limit.passed(result) if limit is not None else None
    if over is not None:
        click.echo(f"dedup: {over}", err=True)
    refused = options.refused(result.skipped) if strict else 0
    return refused or (1 if over is not None else 0)


def _continued(
    folder: Path, source: Source, settings: Settings, progress: Progress | None, *, quiet: bool
) -> Checkpoint:
    """What an interrupted run had finished."""
    from dedup.checkpoint import Checkpoint

    checkpoint = Checkpoint(folder, source, settings, progress)
    if checkpoint.taken_over is not None and not quiet:
        click.echo(checkpoint.taken_over, err=True)
    return checkpoint


def _expectation(size: int, memory: int) -> str:
    import tempfile

    from dedup.near.memory import expected

    need = expected(size, memory)
    sentence = f"expects to need about {need.memory / 1e6:,.0f} MB of memory"
    if need.disk:
        sentence += f", and {need.disk / 1e6:,.0f} MB in a temporary file in {tempfile.gettempdir()}"
    return sentence + (f"; that is more than the {memory / 1e6:,.0f} MB allowed" if need.memory > memory else "")


def _without_stories() -> str:
    from dedup.settings import RELATIONS, STORIES_UP_TO

    return (
        f"reports of the same story were not looked for, as there are more than {STORIES_UP_TO:,} documents; to find "
        f"them, too, say --relations {','.join(RELATIONS)}"
    )


def closing_line(result: ScanResult, said: Sequence[str], seconds: float) -> str:
    from dedup.model import Relation

    counts = result.counts
    relations = ", ".join(f"{counts[relation]:,} {relation}" for relation in Relation if counts.get(relation))
    parts = [
        f"{counted(len(result.documents), 'document')}, {sized_in(result.bytes, seconds)}",
        counted(len(result.matches), "match", "matches") + (f" ({relations})" if relations else ""),
        counted(len(result.clusters), "cluster"),
        f"{len(result.skipped):,} skipped",
    ]
    if result.capped:
        parts.append(f"{counted(result.capped, 'very frequent shingle')} only partly used")
    if result.unfollowed:
        parts.append(f"{counted(result.unfollowed, 'text')} of large clusters not compared beyond their wording")
    parts += said
    return "; ".join(parts)
