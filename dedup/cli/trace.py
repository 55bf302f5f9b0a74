"""``dedup trace``: how the documents of a collection are related, and who has it from whom."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dedup.cli import options
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dedup.readers.job import Extract
    from dedup.trace.result import Trace

__all__ = ["command"]


@click.command("trace", short_help="Say of each story who had it first here, and who copied whom.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", shell_complete=options.file_names)
@options.trace_outputs
@options.threshold
@options.trace_relations
@options.language
@options.window
@options.boilerplate
@click.option("--passages", is_flag=True, default=None, help="Report the passages that matches share (jsonl, tables).")
@options.lexicons
@options.memory
@click.option("--strict", is_flag=True, help="Exit status 2 if any record was skipped.")
@options.threads
@options.extract
@options.fields
@options.corrections
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
    lexicons: tuple[str, ...] | None,
    memory: str | None,
    strict: bool,
    threads: int | None,
    extract: Extract,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    metadata: Path | None,
    **fields: str | None,
) -> int:
    """Trace every story: the earliest document in this collection, who copied, revised, excerpted or translated whom.

    PATH is all that scan reads. Everything is said with how sure it is and why; where nothing decides, that is
    said, and which fact would. Dates, outlets and addresses of plain files come from --metadata.

    \b
    Examples:
      dedup trace news/
      dedup trace news/ -o html:report/ -o jsonl:trace.jsonl
      dedup trace dump.jsonl.zst --metadata outlets.csv -o graphml:story.graphml -o prov-json:story.json
    """
    from dedup.cli.running import found_and_written
    from dedup.finding import source_of
    from dedup.report import output

    settings = options.merged(
        config,
        no_config,
        threshold=threshold,
        relations=relations,
        language=language,
        window=window,
        boilerplate=boilerplate,
        passages=passages,
        lexicons=lexicons,
        memory=memory,
        threads=threads,
    )
    outputs = [output.parse(target, "trace") for target in targets or ("text",)]
    source = source_of(paths, fields=options.chosen_fields(**fields), metadata=metadata, extract=extract)
    output.check(outputs, options.inputs(source, paths, metadata))

    from dedup.pipeline import trace

    found = found_and_written(
        lambda progress: trace(source, settings, progress),
        outputs,
        lambda found, seconds: _closing_line(found, remarks(source), seconds),
        quiet=quiet,
    )
    return options.refused(found.scan.skipped) if strict else 0


def _closing_line(found: Trace, said: Sequence[str], seconds: float) -> str:
    from collections import Counter

    from dedup.model import Verdict

    scan = found.scan
    counts = Counter(one.verdict for one in found.derivations)
    told = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in Verdict if counts[verdict])
    parts = [
        f"{counted(len(scan.documents), 'document')}, {sized(scan.bytes)} in {seconds:.1f} s",
        counted(len(found.accounts), "story", "stories"),
        counted(len(found.derivations), "derivation") + (f" ({told})" if told else ""),
        f"{len(scan.skipped):,} skipped",
    ]
    if found.agencies:
        parts.append(f"{counted(len(found.agencies), 'credited agency', 'credited agencies')} not in the collection")
    return "; ".join([*parts, *said])
