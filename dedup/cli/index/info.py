"""``dedup index info``: what an index holds, and what it takes."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.report.counted import counted, sized
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.index.address import Address
    from dedup.index.info import Info

__all__ = ["command"]


@click.command("info", short_help="Show what an index holds, its settings, and its size.")
@at.argument
@click.option(
    "-o", "--output", "form", type=options.Choice(["text", "json"]), default="text", show_default=True, help="Form."
)
def command(place: Path | Address, form: str) -> None:
    """Show the settings of an index, how many documents it holds, and how many bytes each takes.

    \b
    Examples:
      dedup index info news.dedup
      dedup index info news.dedup -o json | jq .documents
    """
    from dedup.index import Index
    from dedup.report.jsonl import dumped
    from dedup.report.output import Output, opened

    with Index(at.existing(place), read_only=True) as index:
        info = index.info()
    lines = _lines(info, of_disk=isinstance(place, Path))
    with opened(Output("jsonl" if form == "json" else "text")) as stream:
        if form == "json":
            stream.write(dumped(_facts(info)))
        else:
            stream.writelines(f"{line}\n".encode("utf-8", "replace") for line in lines)


def _facts(info: Info) -> dict[str, Any]:
    header = info.header
    settings = {
        "threshold": header.threshold,
        "relations": header.found.split(","),
        "boilerplate": header.boilerplate,
        "language": header.language,
        "window": header.window,
    }
    sizes = {"database": info.database, "texts": info.texts, "facts": info.facts, "candidates": info.candidates}
    return {
        "type": "index",
        "path": info.path,
        "settings": {**settings, "store": header.store, "reproducible": header.reproducible},
        "format": header.format,
        "unicode": header.unicode,
        "documents": info.documents,
        "replaced": info.replaced,
        "removed": info.removed,
        "segments": info.segments,
        "unsorted": info.unsorted,
        "capped": info.capped,
        "bytes": sizes,
        "bytes_per_document": round(info.per_document, 1),
    }


def _lines(info: Info, *, of_disk: bool) -> Iterator[str]:
    header, count = info.header, max(info.documents, 1)
    kept = "texts" if header.store == "text" else header.store
    rows = {
        "documents": f"{info.documents:,} ({counted(info.replaced, 'earlier version')}, {info.removed:,} removed)",
        "relations": f"{header.found}, threshold {header.threshold:g}, boilerplate {header.boilerplate}",
        "seeds": "those of every scan (reproducible)" if header.reproducible else "its own",
        "format": f"{header.format}, Unicode {header.unicode}",
        kept: f"{sized(info.texts)}, {info.texts / count:,.0f} bytes a document, compressed",
        "beside them": f"{info.per_document:,.0f} bytes a document",
        "candidates": sized(info.candidates)
        + (f" in {counted(info.segments, 'segment')}, {counted(info.unsorted, 'document')} in none" if of_disk else ""),
    }
    if info.capped:
        rows["capped"] = f"{counted(info.capped, 'very frequent shingle')} only partly used"
    yield visible(info.path)
    for name, value in rows.items():
        yield f"  {name:<12}  {value}"
