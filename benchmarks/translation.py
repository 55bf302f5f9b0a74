"""How well dedup finds translations, and how fast: one command, ``python benchmarks/translation.py``.

It prints a table of the figures with what is asked of them. Quality is kept in ``floor.json`` as that of
``quality.py`` is: ``--check`` fails when a figure is lower, ``--raise`` keeps higher ones. Of a share that should be
small the floor keeps what is left of one; speeds are no part of it. Behind a figure on NTREX stands what the half of
the documents gives that is kept apart (see ``translated.py``); ``--half`` measures one half alone.

``--explain`` says of what was missed, in the half that may be looked at, which English words had no counterpart.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from itertools import product
from statistics import fmean
from typing import TYPE_CHECKING, Final, NamedTuple

import claims
import floor
import translated
import translation_speed
from misses import explain
from prints import Index, prints
from table import Figure, share_figure
from translated import FILES, NINE, OTHERS, Piece, code_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from table import Bounds

    from dedup.crosslang.fingerprints import Fingerprints

__all__ = ["main"]

HALVES: Final = ("both", "tuning", "report")
#: What is asked of R@1, at least and as an aim: of documents and of pieces.
ASKED_DOCUMENTS: Final = {"vi": (0.99, 1.0), "ar": (0.97, 0.99), "nine": (0.97, 1.0)}
ASKED_PIECES: Final = {"vi": (0.97, 0.99), "ar": (0.88, 0.94), "nine": (0.88, 0.96)}
TARGETS: Final = ("vi", "ar")


class Options(NamedTuple):
    """What to measure.

    Parameters
    ----------
    languages
        Names of `FILES`.
    half
        One of `HALVES`.
    explained, listed
        Whether to say what was missed, and what was claimed wrongly.
    """

    languages: Sequence[str]
    half: str
    explained: bool = False
    listed: bool = False

    def chosen(self, found: list[Piece]) -> list[Piece]:
        """The pieces of the half that is measured."""
        return [one for one in found if self.half == "both" or one.kept_apart == (self.half == "report")]


def share(name: str, right: Sequence[bool], found: Sequence[Piece], asked: Bounds | None) -> Figure:
    """A share of pieces, with that of the half kept apart behind it."""
    apart = [own for own, piece in zip(right, found, strict=True) if piece.kept_apart]
    note = f"{sum(right)} of {len(right)}"
    if apart and len(apart) < len(right):
        note += f"; kept apart {sum(apart)} of {len(apart)}"
    return share_figure(name, fmean(right), asked, note)


def mean(name: str, figures: Iterable[Figure], asked: Bounds | None) -> list[Figure]:
    """The mean of the nine languages, Chinese counted once, where all were measured."""
    own = {figure.name.rpartition(" ")[2]: figure.measured for figure in figures}
    if not set(NINE) <= own.keys():
        return []
    chinese = fmean(own[name] for name in NINE if code_of(name) == "zh")
    values = [own[name] for name in NINE if code_of(name) != "zh"] + [chinese]
    return [share_figure(name, fmean(values), asked, f"mean of {len(values)}")]


def found_figures(options: Options) -> list[Figure]:
    """The rank of the true English text, for documents and pieces."""
    others = prints(translated.distractors(), "en")
    figures = list[Figure]()
    for kind, load, asked in (
        ("documents", translated.documents, ASKED_DOCUMENTS),
        ("pieces", translated.pieces, ASKED_PIECES),
    ):
        english = prints([one.source for one in load("vi")], "en")
        index = Index(others, english)
        rows = list[Figure]()
        for name in options.languages:
            rows += _found(f"found: {kind} {{}} {name}", load(name), index, len(others), english, options, asked)
        figures += rows
        figures += mean(f"found: {kind} R@1 the nine", (f for f in rows if " R@1 " in f.name), asked["nine"])
    return figures


def _found(
    name: str,
    pieces: list[Piece],
    index: Index,
    first: int,
    english: Fingerprints,
    options: Options,
    asked: dict[str, Bounds],
) -> list[Figure]:
    language = name.rpartition(" ")[2]
    queries = prints([one.translation for one in pieces], code_of(language))
    ranks = dict(zip(pieces, index.ranks(queries, first), strict=True))
    chosen = options.chosen(pieces)
    best = share(name.format("R@1"), [ranks[one] == 0 for one in chosen], chosen, asked.get(language))
    figures = [replace(best, note=f"{best.note}; N {len(index):,}")]
    if " documents " in name:
        within = [ranks[one] is not None for one in chosen]
        wanted = (0.995, 1.0) if language in TARGETS else None
        figures.append(share(name.format("R@20"), within, chosen, wanted))
    if options.explained:
        for i, piece in enumerate(pieces):
            if ranks[piece] != 0 and not piece.kept_apart:
                print(f"{name.format('missed')}: {explain(piece, queries, english, i, ranks[piece])}")
    return figures


def paragraph_figures(options: Options) -> list[Figure]:
    """The rank of the true English paragraph of XQuAD."""
    others = prints(translated.distractors(), "en")
    index = Index(others, prints([one.source for one in translated.paragraphs("vi")], "en"))
    figures = []
    for name in translated.XQUAD:
        if name in {code_of(chosen) for chosen in options.languages}:
            pieces = translated.paragraphs(name)
            ranks = index.ranks(prints([one.translation for one in pieces], name), len(others))
            right = sum(rank == 0 for rank in ranks)
            note = f"{right} of {len(ranks)}; N {len(index):,}"
            figures.append(Figure(f"paragraphs: R@1 {name}", right / len(ranks), note=note))
    return figures


def claimed_figures(options: Options) -> list[Figure]:
    """Translation or not, through the whole scan: half of the translations are absent."""
    figures = list[Figure]()
    of_targets = list[claims.Counts]()
    for kind, load, absent in (
        ("documents", translated.documents, claims.absent_documents),
        ("pieces", translated.pieces, claims.absent_pieces),
    ):
        of_language = dict[str, claims.Counts]()
        for name in options.languages:
            pieces = options.chosen(load(name))
            of_language[name] = claims.scanned(pieces, absent(pieces), listed=options.listed)
        for name, counts in of_language.items():
            asked = (0.96, 0.985) if name in TARGETS else None
            figures += claims.figures(f"translation or not: {kind} {{}} {name}", counts, asked)
        of_targets += [of_language[name] for name in TARGETS if name in of_language]
        if set(NINE) <= of_language.keys():
            nine = claims.Counts.total(of_language[name] for name in NINE)
            figures += claims.figures(f"translation or not: {kind} {{}} the nine", nine, None)
    if len(of_targets) == 4:
        total = claims.Counts.total(of_targets)
        figures += claims.figures("translation or not: all {} vi and ar", total, (0.96, 0.985))
    return figures


def alarm_figures(options: Options) -> list[Figure]:
    """What is claimed of texts that are no translations of each other."""
    figures, siblings = list[Figure](), list[bool]()
    for name in options.languages:
        own = claims.of_siblings(options.chosen(translated.pieces(name)))
        siblings += own
        figures.append(_alarms(f"false alarms: sibling pieces {name}", own, None))
    figures.append(_alarms("false alarms: sibling pieces", siblings, None))
    topic, story = claims.of_news(listed=options.listed)
    figures.append(_alarms("false alarms: same topic, news", topic, None))
    figures.append(_alarms("false alarms: same topic", siblings + topic, (0.01, 0.005)))
    for language, sentences in product(TARGETS, (3, 1)):
        name = f"false alarms: first {sentences} of other news {language}"
        figures.append(_alarms(name, claims.of_leads(language, sentences), None))
    figures.append(_alarms("false alarms: same story, other outlet", story, (0.06, 0.03)))
    return figures


def _alarms(name: str, claimed: Sequence[bool], asked: Bounds | None) -> Figure:
    note = f"{sum(claimed)} of {len(claimed)}"
    return share_figure(name, fmean(claimed), asked, note, smaller=True)


def cut_figures(options: Options) -> list[Figure]:
    """English of which a part was cut away: whether it is found, and called partial."""
    figures = list[Figure]()
    for left, thirds in (("two thirds", 2), ("two thirds of the sentences", 2), ("a third", 1)):
        totals = list[bool](), list[Piece]()
        for name in options.languages:
            pieces = options.chosen(translated.documents(name))
            kinds = claims.of_cut(pieces, thirds, sentences=left.endswith("sentences"))
            partial = [kind == claims.PARTIAL for kind in kinds]
            figures += [
                share(f"cut: {left} left, found {name}", [kind is not None for kind in kinds], pieces, None),
                share(f"cut: {left} left, called partial {name}", partial, pieces, None),
            ]
            if name in TARGETS:
                totals[0].extend(partial)
                totals[1].extend(pieces)
        if totals[0]:
            asked = (0.9, 0.96) if left == "two thirds" else None
            figures.append(share(f"cut: {left} left, called partial vi and ar", *totals, asked))
    return figures


def language_figures(options: Options) -> list[Figure]:
    """Which documents of NTREX, in all its languages, are recognised as being in theirs."""
    from dedup.text.language import identify
    from dedup.text.packed import Packed

    figures, total = list[Figure](), list[bool]()
    for name in ("en", *FILES):
        pieces = options.chosen(translated.documents("vi" if name == "en" else name))
        texts = [one.source if name == "en" else one.translation for one in pieces]
        right = [found.main == code_of(name) for found in identify(Packed.of_texts(texts))]
        total += right
        if not all(right):
            figures.append(share(f"language: {name}", right, pieces, None))
    note = f"{sum(total)} of {len(total)}, in {len({code_of(name) for name in FILES}) + 1} languages"
    return [*figures, Figure("language: all", fmean(total), note=note)]


def seed_figures(options: Options) -> list[Figure]:
    """Whether 002 is a translation of 000 and nothing else is one of anything."""
    del options
    found = claims.scan(translated.seeds())
    right = found == {("000", "002"): claims.TRANSLATION}
    return [Figure("seeds: 002 of 000 and no other", float(right), 1.0, 1.0, note=str(len(found)) + " claimed")]


#: Groups of figures, in the order of the table.
GROUPS: Final[dict[str, Callable[[Options], list[Figure]]]] = {
    "found": found_figures,
    "paragraphs": paragraph_figures,
    "translation or not": claimed_figures,
    "false alarms": alarm_figures,
    "cut": cut_figures,
    "language": language_figures,
    "seeds": seed_figures,
    "translation speed": lambda options: translation_speed.figures(options.languages),
}


def options_from(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description="Measure how well dedup finds translations.")
    floor.add_options(parser, tuple(GROUPS))
    parser.add_argument("--languages", help="names such as vi,ar,zh-CN; 'all' takes those without a lexicon too")
    parser.add_argument("--half", choices=HALVES, default="both", help="which documents of NTREX")
    parser.add_argument("--explain", action="store_true", help="say what was missed in the tuning half")
    parser.add_argument("--list", action="store_true", dest="listed", help="list what was claimed wrongly")
    options = parser.parse_args(arguments)
    every = [*TARGETS, *NINE]
    names = {None: every, "all": every + [name for name in FILES if code_of(name) in OTHERS]}
    options.names = names.get(options.languages) or options.languages.split(",")
    if unknown := [name for name in options.names if name not in FILES]:
        parser.error(f"no such language: {', '.join(unknown)}; there are {', '.join(FILES)}")
    if (options.languages or options.half != "both") and (options.check or options.raise_floor):
        parser.error("--languages and --half give other figures: they can neither be checked nor kept")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    options = options_from(arguments)
    wanted = Options(options.names, options.half, options.explain, options.listed)
    return floor.run(lambda group: GROUPS[group](wanted), tuple(GROUPS), options)


if __name__ == "__main__":
    sys.exit(main())
