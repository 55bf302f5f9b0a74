"""What documents say of themselves: how often it is read right, and how fast.

::

    DEDUP_DATA=... python benchmarks/facts.py [--only dates|credits|speed] [--check] [--raise]

``dates`` are publication dates of real pages (html-dates): right if the one day given is the true one, confidently
wrong if neither that day nor the interval given holds it, else nothing was said for certain. The rules were made with
one half of the pages in view. The other half was looked at after it had been measured: .878 right, .033 wrong.
``credits`` are those of `credits_sample`. ``speed`` is that of all facts together, from text to facts.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import logging
import sys
import tarfile
import time
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import corpora
import credits_sample
import floor
from table import Bounds, Figure, share_figure

from dedup.model import Document
from dedup.readers.html_charset import decoded
from dedup.trace.dates import dates_of
from dedup.trace.dates.page import evidence_of, published_on
from dedup.trace.facts import DEFAULT_KINDS, KINDS, facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from dedup.trace.dates import FoundDate

GROUPS: Final = ("dates", "credits", "speed")

RIGHT: Final[Bounds] = (0.93, 0.97)
WRONG: Final[Bounds] = (0.02, 0.01)
SPEED: Final[Bounds] = (1000.0, 5000.0)

WORDS: Final = 400  # of a document of news, by which speeds are told
TIMED: Final = 400  # documents
LANGUAGES: Final = ("en", "vi", "ar")


def pages() -> Iterator[tuple[str, str, str | None]]:
    """Address, markup and true date of every page; None for a page without one.

    Raises
    ------
    corpora.MissingDataError
        If they are not on this machine.
    """
    gold = json.loads(corpora.find("html-dates/gold.json").read_text(encoding="utf-8"))
    markup = dict[str, str]()
    with tarfile.open(corpora.find("html-dates/pages.tar.xz")) as archive:
        for member in archive:
            file = archive.extractfile(member)
            if file is not None:
                markup[member.name.rpartition("/")[2]] = decoded(file.read())
    for address, about in gold.items():
        true = about["date"]
        yield address, markup[about["file"]], true if isinstance(true, str) else None


def half(address: str) -> str:
    """The half that a page is in: one was in view while the rules were made."""
    return "second half" if hashlib.sha256(address.encode()).digest()[0] & 1 else "first half"


def judged(found: FoundDate | None, true: str | None) -> str:
    """``right``, ``wrong`` or ``none``."""
    if found is None or found.first is None or found.last is None:
        return "right" if true is None else "none"
    if true is None or not str(found.first) <= true <= str(found.last):
        return "wrong"
    return "right" if found.days == 1 else "none"


def date_figures() -> list[Figure]:
    """Of all pages and of each half, and the speed of the rules on texts."""
    counts: dict[str, Counter[str]] = {"": Counter(), "first half": Counter(), "second half": Counter()}
    for address, markup, true in pages():
        verdict = judged(published_on(markup, address), true)
        counts[""][verdict] += 1
        counts[half(address)][verdict] += 1
    figures = [figure for part, own in counts.items() for figure in shares(part, own)]
    return figures + [speed(language) for language in LANGUAGES]


def shares(part: str, counts: Mapping[str, int]) -> list[Figure]:
    """The three shares of some pages: of all of them what is asked for, the others as they are."""
    total, name = sum(counts.values()), f"dates: pages{', ' + part if part else ''}"
    asked = [("right", "right", RIGHT, False), ("confidently wrong", "wrong", WRONG, True)]
    figures = list[Figure]()
    if not part:
        figures += [
            share_figure(f"{name}, {said}", counts[kind] / total, bounds, f"{counts[kind]} of {total}", smaller=smaller)
            for said, kind, bounds, smaller in asked
        ]
    told = [("nothing said for certain", "none")] if not part else [("right", "right"), ("confidently wrong", "wrong")]
    for said, kind in told:
        note = f"{counts[kind]} of {total}"
        figures.append(Figure(f"{name}, {said}", 100 * counts[kind] / total, unit=" %", note=note))
    return figures


def speed(language: str) -> Figure:
    """How fast the rules for dates are."""
    return rate(f"dates: documents of 400 words a second, {language}", language, dates_alone)


def dates_alone(texts: Sequence[str], language: str) -> None:
    """Read the dates of texts."""
    for text in texts:
        dates_of(text, language)


def speed_figures() -> Iterator[Figure]:
    """How fast all that is found by default is found, languages included; and with boilerplate."""
    for language in LANGUAGES:
        yield rate(f"speed: documents of 400 words a second, {language}", language, default_facts)
        every = rate(f"speed: the same with every kind of facts, {language}", language, every_fact)
        yield replace(every, at_least=None, aim=None)  # names are looked for on request alone


def default_facts(texts: Sequence[str], _: str) -> None:
    """Find the facts of texts, whose languages nobody states."""
    facts_of([Document(str(number), text) for number, text in enumerate(texts)], DEFAULT_KINDS)


def every_fact(texts: Sequence[str], _: str) -> None:
    """The same of every kind."""
    facts_of([Document(str(number), text) for number, text in enumerate(texts)], tuple(KINDS))


def rate(name: str, language: str, work: Callable[[Sequence[str], str], None]) -> Figure:
    """Documents a second, as if all of them had 400 words, on one core; the best of five runs."""
    texts = [record.text for record in corpora.load("S") if record.language == language and record.kind == "base"][
        :TIMED
    ]
    words = sum(len(text.split()) for text in texts) / WORDS
    work(texts[:1], language)
    gc.freeze()  # the corpus is none of what is measured
    best = min(seconds(work, texts, language) for _ in range(5))
    gc.unfreeze()
    return Figure(name, words / best, *SPEED, unit="/s")


def seconds(work: Callable[[Sequence[str], str], None], texts: Sequence[str], language: str) -> float:
    """What it takes."""
    started = time.process_time()
    work(texts, language)
    return time.process_time() - started


def print_errors() -> None:
    """Every page that was not read right, with what speaks for which date."""
    for address, markup, true in pages():
        found = published_on(markup, address)
        verdict = judged(found, true)
        if verdict != "right":
            print(f"{verdict}, {half(address)}: {true}, read {found}: {address}")
            for evidence in evidence_of(markup, address)[:6]:
                print(f"    {evidence.kind} {evidence.weight:.2f} {evidence.date} {evidence.date.raw!r}")


def measure(group: str) -> list[Figure]:
    """The figures of a group."""
    measured = {"dates": date_figures, "credits": credits_sample.figures, "speed": speed_figures}
    return list(measured[group]())


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, and compare with the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    floor.add_options(parser, GROUPS)
    parser.add_argument("--errors", action="store_true", help="list what was not read right instead")
    options = parser.parse_args(arguments)
    logging.disable(logging.ERROR)
    if options.errors:
        print_errors()
        return 0
    return floor.run(measure, GROUPS, options)


if __name__ == "__main__":
    sys.exit(main())
