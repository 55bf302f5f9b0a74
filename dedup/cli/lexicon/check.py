"""``dedup lexicon check``: what is wrong with a lexicon, and how much of a text it knows."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dedup.cli import options
from dedup.report.counted import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.crosslang.inspection import Coverage, Problem
    from dedup.model import Document
    from dedup.settings import Settings

__all__ = ["command"]

_SHOWN: Final = 50  # problems of one file on a terminal; JSON has all


@click.command("check", short_help="Say what is wrong with a lexicon, and how much of a text it knows.")
@click.argument("paths", nargs=-1, metavar="[LEXICON]...", shell_complete=options.file_names)
@click.option("--language", metavar="CODE", help="Check the lexicons in use for this language.")
@click.option(
    "--text",
    "texts",
    multiple=True,
    metavar="PATH",
    shell_complete=options.file_names,
    help="Say which share of the words of these texts is known, and which are not; repeatable.",
)
@click.option("--top", type=click.IntRange(0), default=20, show_default=True, help="How many unknown words to list.")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines: each problem, and the coverage.")
@options.lexicons
@options.config
@options.no_config
def command(
    paths: tuple[str, ...],
    language: str | None,
    texts: tuple[str, ...],
    top: int,
    as_json: bool,
    lexicons: tuple[str, ...] | None,
    config: Path | None,
    no_config: bool,
) -> int:
    """Find malformed, repeated and contradictory entries of lexicons; with --text, what share of texts they know.

    The exit status is 1 if there is something wrong.

    \b
    Examples:
      dedup lexicon check sw.lex
      dedup lexicon check --language ar --text news/ --top 100
    """
    from dedup.report.output import Output, opened

    settings = options.merged(config, no_config, lexicons=lexicons)
    files = [Path(path) for path in paths] or _in_use(language, settings)
    found = [(path, _problems(path)) for path in files]
    covered = _coverage(files, texts) if texts else None
    with opened(Output("jsonl" if as_json else "text")) as stream:
        if as_json:
            from dedup.report.jsonl import dumped

            stream.writelines(map(dumped, _records(found, covered, top)))
        else:
            from dedup.report.visible import visible

            stream.writelines(visible(line).encode() + b"\n" for line in _lines(found, covered, top))
    return 1 if any(problems for _, problems in found) else 0


def _in_use(language: str | None, settings: Settings) -> list[Path]:
    """The files that translate a language, the first to count first."""
    from dedup.crosslang.lexicon import PIVOT, shipped
    from dedup.crosslang.translators import own_lexicon
    from dedup.errors import UsageError
    from dedup.text.language import normal

    if language is None:
        raise UsageError("nothing to check: name a lexicon, or a language with --language")
    code = normal(language)
    found = [Path(path) for path in settings.lexicons if own_lexicon(Path(path))[0] == code]
    found += [path for own, path in shipped().items() if own == code != PIVOT]
    if not found:
        raise UsageError(f"language: there is no lexicon of {language!r}; `dedup lexicon list` says which there are")
    return found


def _problems(path: Path) -> list[Problem]:
    from dedup.crosslang.inspection import problems
    from dedup.crosslang.lexicon import content

    return list(problems(content(path, strict=False), path.name.split(".")[0]))


def _coverage(files: Sequence[Path], texts: tuple[str, ...]) -> Coverage:
    from dedup.crosslang.inspection import coverage
    from dedup.crosslang.translators import own_lexicon
    from dedup.errors import UsageError
    from dedup.model import Document
    from dedup.readers import Source

    own = [own_lexicon(path) for path in files]
    languages = sorted({language for language, _ in own})
    if len(languages) > 1:
        raise UsageError(f"text: the lexicons are of several languages ({', '.join(languages)}); check one at a time")
    sizes = Counter[str | None]()
    documents = (item for item in Source(texts) if isinstance(item, Document))
    found = coverage([lexicon for _, lexicon in own], languages[0], _weighed(documents, sizes))
    ((most, size),) = sizes.most_common(1) or [(None, 0)]
    if most not in (None, languages[0]) and 2 * size > sizes.total():
        warnings.warn(
            f"text: {size / sizes.total():.0%} of it seems to be in {most!r}, and the lexicon is of {languages[0]!r}",
            UserWarning,
            stacklevel=2,
        )
    return found


def _weighed(documents: Iterable[Document], sizes: Counter[str | None]) -> Iterator[str]:
    """The texts of documents; how long those of each language are together is added up."""
    from dedup.text.language import identify, settled
    from dedup.text.packed import Packed

    for document in documents:
        (seen,) = identify(Packed.of_texts([document.text]))
        sizes[settled(document.language, None, seen)] += len(document.text)
        yield document.text


def _lines(found: list[tuple[Path, list[Problem]]], covered: Coverage | None, top: int) -> Iterator[str]:
    for path, problems in found:
        yield f"{path}: " + (counted(len(problems), "problem") if problems else "nothing wrong")
        for problem in problems[:_SHOWN]:
            where = f"line {problem.line}: " if problem.line else ""
            yield f"  {where}{problem.kind}: {problem.reason}"
        if len(problems) > _SHOWN:
            yield f"  ... and {len(problems) - _SHOWN:,} more"
    if covered is not None:
        yield f"{covered.share:.1%} of {counted(covered.tokens, 'word')} known"
        for word, count in covered.unknown[:top]:
            yield f"  {count:>7,}  {_composed(word)}"


def _records(found: list[tuple[Path, list[Problem]]], covered: Coverage | None, top: int) -> Iterator[dict[str, Any]]:
    from dataclasses import asdict

    for path, problems in found:
        for problem in problems:
            yield {"type": "problem", "path": str(path), **asdict(problem)}
    if covered is not None:
        unknown = [{"word": _composed(word), "count": count} for word, count in covered.unknown[:top]]
        share = round(covered.share, 6)
        yield {"type": "coverage", "tokens": covered.tokens, "known": covered.known, "share": share, "unknown": unknown}


def _composed(word: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", word)
