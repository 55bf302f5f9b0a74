"""``dedup lexicon build``: a lexicon of parallel texts and dictionaries."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

import click

from dedup.cli import options
from dedup.report.counted import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.cli.progress import Progress
    from dedup.crosslang.dictionaries import Translation
    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.parallel import SentencePair

__all__ = ["command"]

_T = TypeVar("_T")


@click.command("build", short_help="Make a lexicon of parallel texts and dictionaries.")
@click.option("--language", required=True, metavar="CODE", help="The language, as an ISO 639 code.")
@click.option(
    "--parallel",
    multiple=True,
    metavar="FILE",
    shell_complete=options.file_names,
    help="Sentences with their English: a table (sentence, tab, English) or a TMX; repeatable.",
)
@click.option(
    "--dictionary",
    multiple=True,
    metavar="FILE",
    shell_complete=options.file_names,
    help="Words with their English: a table (word, tab, English; English), two words a line (MUSE), or FreeDict's TEI; "
    "repeatable.",
)
@click.option("-o", "--output", "target", required=True, metavar="PATH", help="The lexicon; - is stdout.")
@click.option("--name", metavar="TEXT", help="What the lexicon is called.  [default: the code of its language]")
@click.option("--licence", metavar="TEXT", help="Under which licence its sources may be used, as its head says it.")
@options.quiet
def command(
    language: str,
    parallel: tuple[str, ...],
    dictionary: tuple[str, ...],
    target: str,
    name: str | None,
    licence: str | None,
    quiet: bool,
) -> None:
    """Make a lexicon of CODE: terms of one to four words, and what they are called in English.

    Of parallel texts (some thousand sentences or more) only translations are kept that are sure; what dictionaries say
    goes before them. Files may be compressed (.gz, .zst).

    \b
    Examples:
      dedup lexicon build --language sw --parallel news.tsv --parallel memory.tmx -o sw.lex
      dedup lexicon build --language vi --dictionary vie-eng.tei --licence GPL-3.0 -o vi.lex
    """
    from dedup.cli.progress import shown
    from dedup.crosslang.lexicon import PIVOT
    from dedup.errors import InputError, UsageError
    from dedup.report.output import Output, check, opened
    from dedup.text.language import existing
    from dedup.text.utf8 import encode

    code = existing(language)
    if code is None or code == PIVOT:
        raise UsageError(f"language: {language!r} is not the code of a language other than English, such as sw")
    sources = [Path(path) for path in (*parallel, *dictionary)]
    if not sources:
        raise UsageError("nothing to make a lexicon of: give --parallel or --dictionary")
    output = Output("text", None if target == "-" else Path(target))
    check([output], sources)
    start = perf_counter()
    with shown(quiet=quiet) as progress:
        listed = [
            entry for path in dictionary for entry in _told(_translations(path), "reading dictionaries", progress)
        ]
        pairs, beyond = _pairs(parallel, code, progress)
        lexicon = _made(code, pairs, listed, sources, name, licence, progress)
    if not len(lexicon):
        raise InputError(
            f"nothing sure was found in {counted(len(pairs), 'sentence pair')}; "
            "give more, some thousands, or a dictionary"
        )
    with opened(output) as stream:
        stream.write(encode(lexicon.text()))
    if not quiet:
        read = f"{counted(len(pairs), 'sentence pair')}, {counted(len(listed), 'translation')} of dictionaries"
        made = counted(len(lexicon), "entry", "entries")
        click.echo(f"{read}: {made} in {perf_counter() - start:.1f} s", err=True)
        if beyond:
            click.echo(f"{counted(beyond, 'sentence pair')} left out: more cannot be learnt from at once", err=True)


def _made(
    language: str,
    pairs: list[SentencePair],
    listed: list[Translation],
    sources: list[Path],
    name: str | None,
    licence: str | None,
    progress: Progress | None,
) -> Lexicon:
    import datetime

    from dedup.crosslang.inspection import malformed
    from dedup.crosslang.lexicon import Lexicon
    from dedup.crosslang.trainer import joined, learnt
    from dedup.text.tokens import folded

    made = joined(listed, learnt(pairs, language, progress) if pairs else {})
    sizes = (len(term.split()) for term in folded(made))
    # Dictionaries have whole proverbs among their terms, which nothing would look up.
    found = {
        term: glosses
        for (term, glosses), size in zip(made.items(), sizes, strict=True)
        if malformed(term, "; ".join(glosses), size) is None
    }
    stated = {
        "name": name or language,
        "entries": str(len(found)),
        "licence": licence or "not stated",
        "sources": ", ".join(path.name for path in sources),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }
    facts = {key: " ".join(value.split()) for key, value in stated.items()}
    return Lexicon(language, list(found), ["; ".join(glosses) for glosses in found.values()], facts)


def _pairs(paths: tuple[str, ...], language: str, progress: Progress | None) -> tuple[list[SentencePair], int]:
    from dedup.crosslang.parallel import sentence_pairs
    from dedup.crosslang.trainer import fitting

    every = (pair for path in paths for pair in sentence_pairs(Path(path), language))
    return fitting(_told(every, "reading sentences", progress))


def _translations(path: str) -> Iterator[Translation]:
    from dedup.crosslang.dictionaries import translations_of

    return translations_of(Path(path))


def _told(items: Iterator[_T], stage: str, progress: Progress | None) -> Iterator[_T]:
    for number, item in enumerate(items, 1):
        if progress is not None and number % 1000 == 0:
            progress(stage, number, None)
        yield item
