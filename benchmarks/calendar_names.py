"""Writes ``dedup/lexicons/calendar.tsv``: the names of months and days of the week, from the CLDR as Babel has it.

Run ``python benchmarks/calendar_names.py``. Reading the tables of sixty languages takes Babel three seconds, which is
why the package ships the names and not Babel.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from babel import Locale, localedata

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TABLE: Final = Path(__file__).resolve().parents[1] / "dedup" / "lexicons" / "calendar.tsv"
LANGUAGES: Final = (
    "en",
    "ar",
    "fa",
    "th",
    "es",
    "fr",
    "de",
    "pt",
    "ru",
    "tr",
    "id",
    "it",
    "pl",
    "uk",
    "el",
    "he",
    "hi",
    "nl",
    "sv",
    "nb",
    "da",
    "fi",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "hr",
    "sr",
    "sr_Latn",
    "sl",
    "lt",
    "lv",
    "et",
    "ca",
    "gl",
    "eu",
    "ms",
    "sw",
    "fil",
    "bn",
    "ur",
    "az",
    "kk",
    "uz",
    "ka",
    "hy",
    "sq",
    "mk",
    "is",
    "ga",
    "cy",
    "af",
    "ta",
    "te",
    "mr",
    "gu",
    "pa",
    "be",
    "bs",
    "ne",
    "km",
    "lo",
    "my",
    "am",
    "so",
    "ha",
    "yo",
    "zu",
)
HEAD: Final = """\
# Names of months (m 1..12) and of days of the week (d 0..6, from Monday), in small letters, with their languages; `.`
# after a language: an abbreviation there. Source: Unicode CLDR 47 through Babel, Unicode License v3
# (https://www.unicode.org/license.txt). Written by benchmarks/calendar_names.py.
"""


def names(language: str, kind: str) -> Iterator[tuple[str, int, str]]:
    """Every name of months or of days: it, its number, and the language, with a dot after an abbreviation."""
    localedata._cache.clear()  # a table that one language fills in would stand in the next one's place
    locale = Locale.parse(language)
    tables = locale.months if kind == "m" else locale.days
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            listed = cast("Mapping[int, str]", tables[context][width])
            for number, name in listed.items():
                mark = "." if width == "abbreviated" else ""
                yield plain(name), number, language.partition("_")[0] + mark


def plain(name: str) -> str:
    """A name as texts are compared with it: in small letters, without the dots of abbreviations."""
    return name.replace("İ", "i").lower().replace(".", "").replace("\u200c", " ").strip()


def table() -> str:
    """The file's content."""
    found: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for kind in "md":
        for language in LANGUAGES:
            for name, number, tag in names(language, kind):
                if len(name) > 1 and not any(c.isdigit() for c in name):
                    found[kind, name, number].add(tag)
    lines = [f"{kind}\t{name}\t{number}\t{' '.join(reduced(tags))}\n" for (kind, name, number), tags in found.items()]
    return HEAD + "".join(sorted(lines))


def reduced(tags: set[str]) -> list[str]:
    """The languages in order, none twice: a name that is also written in full is no abbreviation."""
    return sorted(tag for tag in tags if tag.removesuffix(".") not in tags - {tag})


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
