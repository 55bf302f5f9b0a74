"""``dedup index query``: whether documents were seen before."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING, Final

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized_in
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dedup.index import Address, Answer, Index
    from dedup.model import Skipped
    from dedup.readers import Source
    from dedup.readers.job import Extract

__all__ = ["command"]

_UNLIKE: Final = "with nothing like it"
_SKIPPED: Final = "skipped"


@click.command("query", short_help="Say what documents have in common with those of an index.")
@at.argument
@click.argument("paths", nargs=-1, required=True, metavar="INPUT...", shell_complete=options.file_names)
@click.option(
    "-o",
    "--output",
    "target",
    default="text",
    metavar="FORMAT[:PATH]",
    help="text or jsonl, and the file it goes to (.gz, .zst: compressed).  [default: text]",
    shell_complete=lambda _ctx, _option, begun: [name for name in ("text", "jsonl") if name.startswith(begun)],
)
@click.option("--strict", is_flag=True, help="Exit status 2 if any record was skipped.")
@options.extract
@options.fields
@options.metadata
@options.quiet
def command(
    place: Path | Address,
    paths: tuple[str, ...],
    target: str,
    strict: bool,
    extract: Extract,
    quiet: bool,
    metadata: Path | None,
    **fields: str | None,
) -> int:
    """Say of each document of INPUT which documents of an index it is related to; the index stays as it is.

    INPUT is all that scan reads; - is stdin. The documents of INPUT are not compared with each other. The exit status
    is 0 whatever is found.

    \b
    Examples:
      dedup index query news.dedup fresh.txt
      zcat crawl.jsonl.gz | dedup index query news.dedup - -o jsonl | jq .duplicate_of
    """
    from dedup.index import Answer, Index
    from dedup.readers import Source
    from dedup.report import output

    written = output.parse(target, "answers")
    at.existing(place)
    source = Source(paths, fields=options.chosen_fields(**fields), metadata=metadata, extract=extract)
    at.check_apart(source.paths, place)
    output.check([written], [*options.inputs(source, paths, metadata), *at.inside(place)])
    line = _as_json if written.format == "jsonl" else _as_text
    start, told = perf_counter(), Counter[str]()
    skipped: list[Skipped] = []
    with Index(place, read_only=True) as index, output.opened(written) as stream:
        for found in _answers(index, source):
            stream.write(line(found))
            if isinstance(found, Answer):
                told[found.matches[0].relation.value if found.matches else _UNLIKE] += 1
            else:
                told[_SKIPPED] += 1
                skipped.append(found)
    if not quiet:
        click.echo(
            visible("; ".join([_closing_line(told, source, perf_counter() - start), *remarks(source)])), err=True
        )
    return options.refused(skipped) if strict else 0


def _answers(index: Index, source: Source) -> Iterator[Answer | Skipped]:
    from dedup.model import Skipped
    from dedup.near.collection import refusal

    for item in source:
        if isinstance(item, Skipped):
            yield item
        else:
            yield refusal(item) or index.query(item)


def _as_json(found: Answer | Skipped) -> bytes:
    from dedup.model import Skipped
    from dedup.report.jsonl import dumped

    if isinstance(found, Skipped):
        stated = {"source": found.source, "record": found.record, "code": found.code, "reason": found.reason}
        return dumped({"type": "skipped", **stated})
    return dumped(found.to_dict())


def _as_text(found: Answer | Skipped) -> bytes:
    from dedup.model import Skipped
    from dedup.report.answer import lines

    if isinstance(found, Skipped):
        told = [visible(f"{found.source}, record {found.record}: {found.reason} ({found.code})")]
    else:
        told = list(lines(found))
    return "".join(f"{line}\n" for line in told).encode("utf-8", "replace")


def _closing_line(told: Counter[str], source: Source, seconds: float) -> str:
    skipped = told.pop(_SKIPPED, 0)
    asked = counted(told.total(), "document")
    counts = ", ".join(f"{count:,} {what}" for what, count in told.most_common())
    return "; ".join(
        [f"{asked}, {sized_in(source.bytes_read, seconds)}", *([counts] if counts else []), f"{skipped:,} skipped"]
    )
