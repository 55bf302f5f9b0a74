"""Fits the model that tells reports of one event from translations: ``dedup/lexicons/independent.tsv``.

::

    DEDUP_DATA=... python benchmarks/calibrate_independent.py

Both kinds of pairs are such as `calibrate.py` has the alignment call translations. Translations are pieces of TICO-19
with their English, whole, with a third or two of it, and with these among sentences of other pieces. Reports of one
event are those of the stories of our own that were in view. Only coefficients come of it.
"""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING, Final

import numpy as np
from calibrate import prepared
from logistic import as_table, regression
from parallel import blocks, part_of, parts_of
from stories_data import held, own

from dedup.crosslang.alignment import Side, align
from dedup.crosslang.alignment import features as aligned_features
from dedup.crosslang.decision import NEITHER, contradict, kinds
from dedup.crosslang.decision import model as translations
from dedup.crosslang.independent import FEATURES, MODEL, Model, features
from dedup.crosslang.judge import Judge
from dedup.crosslang.translators import Translators

if TYPE_CHECKING:
    from numpy.typing import NDArray

LANGUAGES: Final = ("ar", "es", "fa", "fr", "id", "pt", "ru", "zh")
PIECES: Final = 500
#: Of the translations so many are given up to be rid of reports; swept over .0005 to .01: beyond it documents and parts
#: of NTREX are lost. Of the reports kept apart 21 in 100 are called translations here, 11 at .004, and 29 without this.
LOST: Final = 0.0005
#: The weight of the ridge, in reports; swept over 3 to 100.
RIDGE: Final = 10.0

_LEAST: Final = 3  # sentences of a piece: of one sentence and its translation nothing is told
_LONG: Final = 6  # those of a piece that is cut in three
_APART: Final = 5  # pieces between one and another that has nothing to do with it


def judged(
    side: Side, places: NDArray[np.uint32], listed: list[tuple[str, str]], which: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The features of pairs, and which of them the alignment calls translations."""
    typical = translations().typical_of(listed)[which]
    shared, aligned = side.fingerprints.overlap(places), align(side, places)
    found, a, b = aligned_features(side, places, aligned, shared, typical)
    likely = translations().probability(found, listed, which)
    terms = np.diff(side.fingerprints.offsets)[places].min(axis=1)
    claimed = (kinds(likely, a.share, b.share, terms) != NEITHER) & ~contradict(shared)
    return features(side, places, aligned, found, (a.share, b.share), shared, typical), claimed


def reports() -> NDArray[np.float64]:
    """Reports of one event in two languages that the alignment calls translations."""
    seen = own("seen")
    languages = [report.language for report in seen.reports]
    across = np.array([languages[a] != languages[b] for a, b in seen.pairs.tolist()])
    judge = Judge(held(seen.reports), languages.__getitem__, Translators())
    ready = judge.ready(seen.pairs[across & seen.same])
    found, claimed = judged(ready.side, ready.places, *ready.pairs_of_languages())
    return found[claimed]


def translated(language: str) -> NDArray[np.float64]:
    """Pieces and their translations: whole, in part, and a part among something else."""
    draw = random.Random(1)
    english, others = map(list, zip(*blocks(language)[:PIECES], strict=True))
    long = [i for i, text in enumerate(english) if len(parts_of(text)) >= _LONG]
    texts, pairs = list[str](), list[int]()
    for i, text in enumerate(english):
        if len(parts_of(text)) >= _LEAST:
            parts = text, part_of(text, draw), part_of(text, draw, 2)
            texts += parts
            pairs += [i] * len(parts)
    for thirds in (1, 2, 3):
        texts += [among_others(part_of(english[i], draw, thirds), i, english, draw) for i in long]
        pairs += long
    side = Side.joined([prepared(texts, "en"), prepared(others, language)])
    places = np.array([(k, len(texts) + i) for k, i in enumerate(pairs)], np.uint32)
    found, claimed = judged(side, places, [("en", language)], np.zeros(len(places), np.intp))
    return found[claimed]


def among_others(part: str, place: int, pieces: list[str], draw: random.Random) -> str:
    """A part of the piece at a place within sentences of another one, half as many as it has or up to as many."""
    wanted = max(1, len(parts_of(part)) // draw.choice((1, 2, 3)))
    strange = [i for i in range(len(pieces)) if abs(i - place) > _APART and len(parts_of(pieces[i])) >= wanted]
    others = parts_of(pieces[draw.choice(strange)])[:wanted] if strange else []
    cut = draw.randrange(len(others) + 1)
    return " ".join([*others[:cut], part, *others[cut:]])


def fit(translations: NDArray[np.float64], reports: NDArray[np.float64]) -> Model:
    """A logistic regression in which both kinds count the same."""
    rows = np.vstack([translations, reports])
    labels = np.repeat([0.0, 1.0], [len(translations), len(reports)])
    counts = np.repeat([len(reports) / len(translations), 1.0], [len(translations), len(reports)])
    mean, deviation = rows.mean(0), rows.std(0) + 1e-9
    design = np.hstack([(rows - mean) / deviation, np.ones((len(rows), 1))])
    penalty = np.append(np.full(rows.shape[1], RIDGE), 0.0)
    weights = regression(design, labels, counts, penalty)
    scaled = weights[:-1] / deviation
    return Model(scaled, -float(np.quantile(translations @ scaled, 1 - LOST)))


def main() -> None:
    told, same = reports(), {language: translated(language) for language in LANGUAGES}
    for left_out in LANGUAGES:
        model = fit(np.vstack([rows for name, rows in same.items() if name != left_out]), told)
        lost = float((model.scores(same[left_out]) > 0).mean())
        print(f"{left_out}: {len(same[left_out])} translations left out, {lost:.3f} lost", file=sys.stderr)
    model = fit(np.vstack(list(same.values())), told)
    print(f"{len(told)} reports, {(model.scores(told) > 0).mean():.2f} told", file=sys.stderr)
    sources = "TICO-19 (CC0) and stories written for this project"
    head = f"# Independent or translated; learned by benchmarks/calibrate_independent.py from {sources}\n"
    MODEL.write_text(head + as_table(model, FEATURES), "utf-8")


if __name__ == "__main__":
    main()
