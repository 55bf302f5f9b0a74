"""``dedup facts``: what documents say about themselves."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dedup.cli import options
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized_in
from dedup.trace.facts.kinds import DEFAULT_KINDS, KINDS, chosen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dedup.finding import Facts
    from dedup.readers.job import Extract

__all__ = ["command"]


def _kinds(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    return options.last_of_list(incomplete, KINDS)


@click.command("facts", short_help="Show what documents say about themselves: dates, credits, quotes, numbers.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", shell_complete=options.file_names)
@options.outputs
@click.option(
    "--kind",
    "kinds",
    metavar="KIND,...",
    callback=options.names,
    help=f"Which facts to look for: {', '.join(KINDS)}.  [default: {','.join(DEFAULT_KINDS)}]",
    shell_complete=_kinds,
)
@options.language
@click.option("--strict", is_flag=True, help="Exit status 2 if any record was skipped.")
@options.extract
@options.fields
@options.corrections
@options.config
@options.no_config
@options.quiet
def command(
    paths: tuple[str, ...],
    targets: tuple[str, ...],
    kinds: tuple[str, ...] | None,
    language: str | None,
    strict: bool,
    extract: Extract,
    metadata: Path | None,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    **fields: str | None,
) -> int:
    """Say when each document was published, whom it credits and quotes, which days and numbers it mentions.

    PATH is all that scan reads. Each fact has the words that say it and their place; what cannot be known is said to be
    unknown. What --metadata says goes before what a document says of itself.

    \b
    Examples:
      dedup facts news/
      dedup facts page.html --kind date -o jsonl
      dedup facts dump.jsonl.zst --metadata corrections.csv -o csv:facts.csv
    """
    from dedup.cli.running import found_and_written
    from dedup.finding import find, source_of
    from dedup.report import output

    settings = options.merged(config, no_config, language=language)
    wanted = DEFAULT_KINDS if kinds is None else chosen(kinds)
    outputs = [output.parse(target, "facts") for target in targets or ("text",)]
    source = source_of(paths, fields=options.chosen_fields(**fields), metadata=metadata, extract=extract)
    output.check(outputs, options.inputs(source, paths, metadata))
    found = found_and_written(
        lambda progress: find(source, wanted, settings.language, progress),
        outputs,
        lambda found, seconds: _closing_line(found, remarks(source), seconds),
        quiet=quiet,
    )
    return options.refused(found.skipped) if strict else 0


def _closing_line(found: Facts, said: Sequence[str], seconds: float) -> str:
    kinds = ", ".join(f"{found.counts[kind]:,} {kind}" for kind in found.kinds if found.counts[kind])
    parts = [
        f"{counted(len(found.documents), 'document')}, {sized_in(found.bytes, seconds)}",
        counted(len(found), "fact") + (f" ({kinds})" if kinds else ""),
    ]
    if "date" in found.kinds:
        parts.append(f"{found.dated:,} with a date of publication")
    parts += [f"{len(found.skipped):,} skipped", *said]
    return "; ".join(parts)
