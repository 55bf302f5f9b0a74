"""``dedup lexicon list``: which lexicons there are."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.crosslang.lexicon import Lexicon

__all__ = ["command"]


@click.command("list", short_help="List the lexicons that come with dedup, and your own.")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines, one for each lexicon.")
@options.lexicons
@options.config
@options.no_config
def command(as_json: bool, lexicons: tuple[str, ...] | None, config: Path | None, no_config: bool) -> None:
    """List the lexicons in use: those of your own that the configuration names, and those that come with dedup.

    Of two for one language, the one that stands first counts first.

    \b
    Examples:
      dedup lexicon list
      dedup lexicon list --json --no-config
    """
    from dedup.report.output import Output, opened

    settings = options.merged(config, no_config, lexicons=lexicons)
    found = list(_listed(settings.lexicons))
    with opened(Output("jsonl" if as_json else "text")) as stream:
        if as_json:
            from dedup.report.jsonl import dumped

            stream.writelines(map(dumped, found))
        else:
            stream.writelines(line.encode("utf-8", "replace") + b"\n" for line in _table(found))


def _listed(own: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    from dedup.crosslang.lexicon import PIVOT, Lexicon, shipped
    from dedup.crosslang.translators import own_lexicon

    for path in own:
        language, lexicon = own_lexicon(Path(path))
        yield _facts(language, lexicon, path)
    for language, file in shipped().items():
        if language != PIVOT:  # its file says which forms of English words count as one
            yield _facts(language, Lexicon.read(file), None)


def _facts(language: str, lexicon: Lexicon, path: str | None) -> dict[str, Any]:
    stated = {key: lexicon.facts.get(key) for key in ("licence", "sources", "date")}
    name = lexicon.facts.get("name", language)
    return {"type": "lexicon", "language": language, "name": name, "entries": len(lexicon), "path": path, **stated}


def _table(found: list[dict[str, Any]]) -> Iterator[str]:
    from dedup.report.visible import padded, visible, width

    rows = [
        (
            one["language"],
            one["name"],
            f"{one['entries']:,}",
            "with dedup" if one["path"] is None else one["path"],
            one["licence"] or "not stated",
            one["date"] or "",
        )
        for one in found
    ]
    cells = [[visible(cell) for cell in row] for row in (("", "name", "entries", "from", "licence", "date"), *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        row[2] = " " * (widths[2] - width(row[2])) + row[2]
        yield "  ".join(map(padded, row, widths)).rstrip()
