"""Options that several commands share, and how they become `Settings`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from dedup.model import Skipped
    from dedup.readers import Source
    from dedup.readers.fields import Fields
    from dedup.settings import Settings

    _Choice = click.Choice[str]
else:
    _Choice = click.Choice  # which is no generic class in the oldest version

__all__ = [
    "Choice",
    "boilerplate",
    "chosen_fields",
    "config",
    "extract",
    "fields",
    "file_names",
    "inputs",
    "language",
    "last_of_list",
    "lexicons",
    "memory",
    "merged",
    "metadata",
    "names",
    "no_config",
    "outputs",
    "quiet",
    "refused",
    "relations",
    "resume",
    "resume_folder",
    "stdout_is_coloured",
    "threads",
    "threshold",
    "trace_relations",
    "window",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])
_Decorator = Callable[[_Command], _Command]


class Choice(_Choice):
    """A choice that asks what was meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """See `click.Choice`."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            from dedup.suggestion import meant

            message = error.message.rstrip(".") + meant(value, map(str, self.choices))
            raise click.BadParameter(message, ctx, param) from None


def names(ctx: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """Read a list of names with commas."""
    return None if value is None else tuple(name.strip() for name in value.split(",") if name.strip())


def file_names(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete a path: what an argument names is checked by its reader, not by a type of click's."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def _relation_groups(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from dedup.settings import RELATION_GROUPS

    return last_of_list(incomplete, RELATION_GROUPS)


def last_of_list(incomplete: str, offered: Iterable[str]) -> list[str]:
    """Complete the last name of a list with commas by those that are not yet in it.

    Examples
    --------
    >>> last_of_list("near,d", ["near", "duplicates"])
    ['near,duplicates']
    """
    before, comma, begun = incomplete.rpartition(",")
    named = before.split(",")
    return [before + comma + name for name in offered if name.startswith(begun) and name not in named]


def _formats(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from dedup.report.output import FORMATS

    offered = FORMATS["trace" if ctx.command.name == "trace" else "scan"]
    return [name for name in offered if name.startswith(incomplete)]


outputs = click.option(
    "-o",
    "--output",
    "targets",
    multiple=True,
    metavar="FORMAT[:PATH]",
    help="text, jsonl, csv or parquet, and the file it goes to (.gz, .zst: compressed), or of csv and parquet a folder "
    "for all tables (PATH/); repeatable.  [default: text]",
    shell_complete=_formats,
)
trace_outputs = click.option(
    "-o",
    "--output",
    "targets",
    multiple=True,
    metavar="FORMAT[:PATH]",
    help="text, html, jsonl, csv, parquet, markdown, prov-json or graphml, and where it goes: html to a folder "
    "(html:report/), csv and parquet to a file or, for all tables, a folder (PATH/), the others to a file (.gz, .zst: "
    "compressed); repeatable.  [default: text]",
    shell_complete=_formats,
)


threshold = click.option(
    "--threshold", type=float, metavar="F", help="Similarity from which documents are near-duplicates.  [default: 0.7]"
)
_RELATIONS: Final = "Which relations to look for: near, duplicates, translations, stories.  [default: "


def _relations(default: str) -> Callable[[_Command], _Command]:
    return click.option(
        "--relations",
        callback=names,
        metavar="GROUP,...",
        help=f"{_RELATIONS}{default}]",
        shell_complete=_relation_groups,
    )


relations = _relations("near,translations,stories; no stories in more than 10,000 documents")
trace_relations = _relations("near,translations,stories")
language = click.option(
    "--language",
    metavar="CODE",
    help="Language of the documents that do not state one, such as vi.  [default: found out]",
)
window = click.option(
    "--window",
    type=int,
    metavar="DAYS",
    help="How many days apart translations, and reports of one story, may have been published.  [default: any; reports "
    "14, which is the most]",
)
boilerplate = click.option(
    "--boilerplate",
    type=Choice(["keep", "drop"]),
    help="Whether boilerplate counts as text.  [default: drop]",
)
extract = click.option(
    "--extract",
    type=Choice(["fast", "best", "none"]),
    default="fast",
    show_default=True,
    help="Which text of a web page counts: the article, found fast or best, or all that is visible.",
)
lexicons = click.option(
    "--lexicon",
    "lexicons",
    multiple=True,
    metavar="PATH",
    callback=lambda _ctx, _option, values: values or None,
    help="Lexicon of your own, as `dedup lexicon build` makes them; goes before the one that comes with dedup; "
    "repeatable.",
    shell_complete=file_names,
)
memory = click.option(
    "--memory",
    metavar="AMOUNT",
    help="About how much memory to use at most, such as 4G; what does not fit waits in a temporary file.",
)
threads = click.option(
    "--threads", type=int, metavar="N", help="How many threads work at once.  [default: one per processor]"
)
resume = click.option(
    "--resume",
    is_flag=False,
    flag_value="",
    metavar="[FOLDER]",
    help="Keep every finished stage in FOLDER, and continue there if an earlier run was interrupted; without FOLDER it "
    "goes last, and means the first output's path with .resume behind it, or .dedup-resume here.",
)
config = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read settings from FILE, not from dedup.toml or pyproject.toml here.",
)
no_config = click.option("--no-config", is_flag=True, help="Read no configuration file.")
metadata = click.option(
    "--metadata",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Table (.csv, .tsv) with dates, outlets, addresses, titles and languages of plain files, by id or path.",
)
corrections = click.option(
    "--metadata",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Table (.csv, .tsv) with dates, outlets, addresses, titles and languages, by id or path, which go before what "
    "the documents say.",
)
_FIELDS = {
    "id": "the id",
    "text": "the text",
    "title": "the headline",
    "date": "the date of publication",
    "language": "the language",
    "url": "the web address",
    "outlet": "the publisher",
}
quiet = click.option("-q", "--quiet", is_flag=True, help="No progress and no closing line on stderr.")


def fields(command: _Command) -> _Command:
    """Add ``--id-field``, ``--text-field`` and so on to a command, which is called with `id_field`, `text_field` ..."""
    for name, what in reversed(_FIELDS.items()):
        add = click.option(f"--{name}-field", metavar="NAME", help=f"Field or column that holds {what}.")
        command = add(command)
    return command


def chosen_fields(**given: str | None) -> Fields:
    """Make of the values of those options what the readers take; an option that is None was not given.

    Examples
    --------
    >>> chosen_fields(date_field="when", text_field=None).published
    ('when',)
    """
    from dedup.errors import UsageError
    from dedup.readers.fields import Fields

    for option, name in given.items():
        if name is not None and not name.strip():
            raise UsageError(f"--{option.replace('_', '-')}: {name!r} is not the name of a field")
    roles = {option.removesuffix("_field").replace("date", "published"): name for option, name in given.items()}
    return Fields(**{role: name for role, name in roles.items() if name is not None})


def inputs(source: Source, paths: Iterable[str], metadata: Path | None) -> list[Path]:
    """What is read, which no output may be or go into: the files, the folders they were found in, and the table."""
    named = [path for path in map(Path, paths) if path.is_dir()]
    return [*named, *source.paths, *([metadata] if metadata else [])]


def merged(config: Path | None, no_config: bool, **given: Any) -> Settings:
    """Settle the settings of a run: the defaults, over them the configuration file, over that the command line.

    Parameters
    ----------
    config, no_config
        The two options of that name.
    given
        The other options; one that is None was not given.

    Raises
    ------
    UsageError
        If there is something wrong with any of them.

    Examples
    --------
    >>> merged(None, True, threshold=0.8, boilerplate=None).threshold
    0.8
    """
    from dedup.cli.config import configured

    settings = configured(config, enabled=not no_config)
    return settings.with_changes(**{name: value for name, value in given.items() if value is not None})


def resume_folder(given: str, outputs: Iterable[Path | None]) -> Path:
    """Where the stages of a scan are kept: the folder that was given, or one beside the first file that is written.

    Examples
    --------
    >>> resume_folder("", [None, Path("out.jsonl")]).name, resume_folder("", [None]).name
    ('out.jsonl.resume', '.dedup-resume')
    """
    if given:
        return Path(given)
    files = [path for path in outputs if path is not None and (path.is_file() or not path.exists())]
    return files[0].with_name(files[0].name + ".resume") if files else Path(".dedup-resume")


def stdout_is_coloured() -> bool:
    """Whether stdout is a terminal whose user did not ask for plain text (https://no-color.org)."""
    import os
    import sys

    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def refused(skipped: Sequence[Skipped]) -> int:
    """The exit status where nothing may be skipped; if anything was, that is said."""
    if not skipped:
        return 0
    from dedup.report.counted import counted
    from dedup.report.visible import visible

    first = skipped[0]
    where = f"{first.source}, record {first.record}" if first.record else first.source
    were = counted(len(skipped), "record was", "records were")
    sentence = f"{were} skipped, the first: {where}: {first.reason} ({first.code})"
    click.echo("dedup: " + visible(sentence), err=True)
    return 2
