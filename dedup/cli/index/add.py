"""``dedup index add``: documents, into an index."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

import warnings
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, BinaryIO, Final

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.cli.wording import remarks
from dedup.report.counted import counted, sized_in
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dedup.index import Address, Index
    from dedup.model import Document, Skipped
    from dedup.readers import Source
    from dedup.readers.job import Extract

__all__ = ["command"]

_AT_ONCE: Final = 1000  # documents that the index keeps in one step
_NAMELESS: Final = "-#"  # how the ids begin that records of stdin get


@click.command("add", short_help="Add documents to an index, and ask about each if wanted.")
@at.argument
@click.argument("paths", nargs=-1, required=True, metavar="INPUT...", shell_complete=options.file_names)
@click.option("--ask", is_flag=True, help="Ask about each document before it is added, and write the answers.")
@click.option(
    "-o",
    "--output",
    "target",
    metavar="jsonl[:PATH]",
    help="Where the answers of --ask go.  [default: jsonl, to stdout]",
)
@at.wait
@click.option("--strict", is_flag=True, help="Exit status 2 if any record was skipped.")
@options.extract
@options.fields
@options.metadata
@options.config
@options.no_config
@options.quiet
def command(
    place: Path | Address,
    paths: tuple[str, ...],
    ask: bool,
    target: str | None,
    wait: float,
    strict: bool,
    extract: Extract,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    metadata: Path | None,
    **fields: str | None,
) -> int:
    """Add all documents of INPUT to an index; where there is none, one is made with the default settings.

    INPUT is all that scan reads; - is stdin. A document whose id or address is known, with the same text, is not added
    again; with another text it takes the place of the version of its id. What was kept stays when the command is
    stopped: run again, it goes on.

    \b
    Examples:
      dedup index add news.dedup monday/ dump.jsonl.zst
      dedup index add news.dedup crawl.jsonl --ask -o jsonl:answers.jsonl
      zcat crawl.jsonl.gz | dedup index add news.dedup - --id-field url --ask | next-step
    """
    from dedup.cli.progress import shown
    from dedup.errors import UsageError
    from dedup.index import Index
    from dedup.readers import Source
    from dedup.report import output

    if target is not None and not ask:
        raise UsageError("--output: there are no answers without --ask")
    answers = output.parse(target or "jsonl", "answers")
    if answers.format != "jsonl":
        raise UsageError(f"output {target!r}: answers of add are written as jsonl; dedup index query writes text too")
    source = Source(paths, fields=options.chosen_fields(**fields), metadata=metadata, extract=extract)
    at.check_apart(source.paths, place)
    output.check([answers], [*options.inputs(source, paths, metadata), *at.inside(place)])
    settings = None if at.exists(place) else options.merged(config, no_config)
    if settings is not None and not quiet:
        click.echo(visible(f"{place}: there was no index, one is made"), err=True)
    start, done = perf_counter(), _Added()
    with Index(place, settings=settings, wait=wait) as index:
        before = len(index)
        try:
            with output.opened(answers) if ask else nullcontext() as stream, shown(quiet=quiet) as progress:
                for block in _blocks(source, done.skipped):
                    done.keep(index, block, stream)
                    if progress is not None:
                        progress("reading", source.bytes_read, source.bytes_total)
        except KeyboardInterrupt:
            # At once: closing an index may take longer than an interrupted process has.
            kept = counted(done.documents, "document is kept", "documents are kept")
            click.echo(visible(f"dedup: interrupted; of what was read at least {kept} in {place}"), err=True)
            raise
        held = len(index)
        grown = min(max(held - before, 0), done.new)  # others may have added to a shared index
    if not quiet:
        sentence = done.sentence(grown, source, perf_counter() - start)
        click.echo(visible("; ".join([sentence, f"{place} holds {held:,}", *remarks(source)])), err=True)
    return options.refused(done.skipped) if strict else 0


@dataclass(slots=True)
class _Added:
    """What became of the documents: how many were kept or known, and of those how many are new in any way."""

    documents: int = 0
    new: int = 0
    skipped: list[Skipped] = field(default_factory=list)

    def keep(self, index: Index, block: list[Document], stream: BinaryIO | None) -> None:
        """Add documents; with a stream, ask about them too."""
        if stream is None:
            self.new += index.add(block)
            self.documents += len(block)
            return
        from dedup.index import Answer
        from dedup.report.jsonl import dumped

        for answer in index.check_all(block):
            if isinstance(answer, Answer):  # what it would refuse was left out before
                self.documents += 1
                self.new += not answer.refetch
                stream.write(dumped(answer.to_dict()))

    def sentence(self, grown: int, source: Source, seconds: float) -> str:
        """What is said of it: what is new but did not make the index grow stands in the place of an earlier version."""
        return (
            f"{counted(self.documents, 'document')}, {sized_in(source.bytes_read, seconds)}; "
            f"{grown:,} added, {self.documents - self.new:,} the same as before, "
            f"{counted(self.new - grown, 'new version')}, {len(self.skipped):,} skipped"
        )


def _blocks(source: Source, skipped: list[Skipped]) -> Iterator[list[Document]]:
    """The documents that can be kept, so many as the index keeps in one step."""
    documents = _documents(source, skipped.append)
    while block := list(islice(documents, _AT_ONCE)):
        yield block


def _documents(source: Source, skip: Callable[[Skipped], object]) -> Iterator[Document]:
    from dedup.model import Skipped
    from dedup.near.collection import refusal

    told = False
    for item in source:
        refused = item if isinstance(item, Skipped) else refusal(item)
        if refused is not None:
            skip(refused)
        elif not isinstance(item, Skipped):
            if not told and item.id.startswith(_NAMELESS):
                told = True
                warnings.warn(
                    f"records of stdin without an id are called {_NAMELESS}1 and so on, and take the place of those of "
                    "an earlier run: name the field that tells them apart, as in --id-field url",
                    UserWarning,
                    stacklevel=2,
                )
            yield item
