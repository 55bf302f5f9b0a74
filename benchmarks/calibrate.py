"""Fits the model that tells translations: ``dedup/lexicons/model.tsv``.

::

    DEDUP_DATA=... python benchmarks/calibrate.py

Positive pairs are pieces of TICO-19 and Tatoeba with their translations, whole and with the English cut to a third;
negative ones are neighbouring and random pieces, and the pairs of news articles in two languages of SemEval-2022 task 8
that do not tell the same story. Only coefficients come of it. Nothing that is measured on is used.
"""

from __future__ import annotations

import csv
import gzip
import random
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

import corpora
import numpy as np
from parallel import blocks, has_documents, part_of

from dedup.crosslang.alignment import FEATURES, Side, align, features, prepare
from dedup.crosslang.lexicon import FOLDER, shipped
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Languages with pieces to train on; Hindi and Korean stand for those without a lexicon.
LANGUAGES: Final = ("ar", "de", "es", "fa", "fr", "id", "pt", "ru", "tr", "vi", "zh")
OTHERS: Final = ("hi", "ko")
#: What translations from a language without a lexicon must have: the .2 that they have, strangers with a name have too.
UNKNOWN: Final = 0.45
#: The weight of the ridge, in pairs, and that of a pair of news articles against one of pieces. Swept over 1 and 10,
#: and 1 and 4, on documents of NTREX: these find as many translations and call the fewest other stories one.
RIDGE: Final = 1.0
ARTICLE: Final = 4.0


class Examples(NamedTuple):
    """Pairs to learn from: features, one or zero, the language, and how much each counts."""

    rows: list[NDArray[np.float64]]
    labels: list[float]
    languages: list[str]
    weights: list[float]


def judged(
    english: list[str], others: list[str], language: str, pairs: list[tuple[int, int]], typical: float
) -> NDArray[np.float64]:
    side = Side.joined([prepared(english, "en"), prepared(others, language)])
    places = np.array([(a, len(english) + b) for a, b in pairs], np.uint32)
    return features(side, places, align(side, places), np.full(len(places), typical))[0]


def prepared(texts: list[str], language: str) -> Side:
    return prepare(Packed.of_texts(texts), Translator.of(language))


def typical_cosine(language: str) -> float:
    """What aligned sentences of pieces and their translations have, on average; of those without a lexicon, as if."""
    if language in OTHERS:
        return UNKNOWN
    english, others = map(list, zip(*blocks(language), strict=True))
    side = Side.joined([prepared(english, "en"), prepared(others, language)])
    places = np.array([(i, len(english) + i) for i in range(len(english))], np.uint32)
    return float(align(side, places).similarities.mean())


def pieces(language: str, draw: random.Random, typical: float) -> tuple[NDArray[np.float64], list[float]]:
    english, others = map(list, zip(*blocks(language), strict=True))
    n = len(english)
    cut = [part_of(text, draw) for text in english]
    most = [part_of(text, draw, 2) for text in english]
    negative = {((i + step) % n, i) for i in range(n) for step in (1, -1, draw.randrange(2, n - 1))}
    same = [(k * n + i, i) for k in range(3) for i in range(n)]
    apart = sorted(negative) + [(k * n + a, b) for k in (1, 2) for a, b in sorted(negative)[k::4]]
    found = judged(english + cut + most, others, language, same + apart, typical)
    return found, [1.0] * len(same) + [0.0] * len(apart)


def articles() -> dict[str, tuple[list[str], list[str]]]:
    """English news and news in another language that is not the same story, by that language."""
    csv.field_size_limit(1 << 24)
    found: dict[str, tuple[list[str], list[str]]] = {}
    with gzip.open(corpora.find("semeval22-task8/train.csv.gz"), "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["lang2"] == "en" != row["lang1"] in shipped() and float(row["Overall"]) > 1.5:
                of_language = found.setdefault(row["lang1"], ([], []))
                of_language[0].append(row["text2"])
                of_language[1].append(row["text1"])
    return found


def examples(typical: dict[str, float]) -> Examples:
    draw, found = random.Random(7), Examples([], [], [], [])
    for language, cosine in typical.items():
        rows, labels = pieces(language, draw, cosine)
        found.rows.append(rows)
        found.labels.extend(labels)
        found.languages.extend([language if language not in OTHERS else "*"] * len(labels))
        found.weights.extend([1.0] * len(labels))
    for language, (english, others) in articles().items():
        same = [(i, i) for i in range(len(english))]
        found.rows.append(judged(english, others, language, same, typical[language]))
        found.labels.extend([0.0] * len(same))
        found.languages.extend([language] * len(same))
        found.weights.extend([ARTICLE] * len(same))
    return found


def fit(
    rows: NDArray[np.float64], labels: NDArray[np.float64], languages: list[str], counts: NDArray[np.float64]
) -> tuple[dict[str, float], dict[str, float]]:
    """Weights of features and intercepts of languages: a ridge-penalised logistic regression by Newton's method."""
    names = sorted(set(languages))
    mean, deviation = rows.mean(0), rows.std(0) + 1e-9
    one_hot = np.array([[name == own for name in names] for own in languages], np.float64)
    design = np.hstack([(rows - mean) / deviation, one_hot, np.ones((len(rows), 1))])
    penalty = np.full(design.shape[1], RIDGE)
    penalty[-1] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(100):
        likely = 1 / (1 + np.exp(-(design @ weights).clip(-50, 50)))
        slope = design.T @ (counts * (likely - labels)) + penalty * weights
        curve = (design * (counts * likely * (1 - likely))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[: len(FEATURES)] / deviation
    common = weights[-1] - float(scaled @ mean)
    own = weights[len(FEATURES) : -1].tolist()
    intercepts = {name: common + value for name, value in zip(names, own, strict=True)}
    return dict(zip(FEATURES, scaled.tolist(), strict=True)), intercepts


def main() -> None:
    known = [language for language in LANGUAGES if language in shipped()]
    typical = {language: typical_cosine(language) for language in (*known, *OTHERS)}
    found = examples(typical)
    rows, truth, counts = np.vstack(found.rows), np.array(found.labels), np.array(found.weights)
    held = np.random.default_rng(3).random(len(rows)) < 0.25
    kept, left_out = np.flatnonzero(~held), np.flatnonzero(held)
    fitted = fit(rows[kept], truth[kept], [found.languages[i] for i in kept], counts[kept])
    report(*fitted, rows[left_out], truth[left_out], [found.languages[i] for i in left_out])
    weights, intercepts = fit(rows, truth, found.languages, counts)
    # Pieces of Tatoeba are sentences that have nothing to do with each other: neighbours are told from them too easily.
    common = float(np.mean([intercepts[language] for language in known if has_documents(language)]))
    intercepts |= {language: common for language in known if not has_documents(language)}
    others = float(np.mean([typical.pop(language) for language in OTHERS]))
    table = {"weight": weights, "intercept": intercepts, "typical": {**typical, "*": others}}
    head = "# Learned by benchmarks/calibrate.py from TICO-19 (CC0), Tatoeba (CC BY 2.0 FR) and SemEval-2022 task 8\n"
    lines = [f"{kind}\t{name}\t{value:.6g}\n" for kind, values in table.items() for name, value in values.items()]
    (FOLDER / "model.tsv").write_text(head + "".join(lines), "utf-8")


def report(
    weights: dict[str, float],
    intercepts: dict[str, float],
    rows: NDArray[np.float64],
    truth: NDArray[np.float64],
    languages: list[str],
) -> None:
    scores = rows @ np.array(list(weights.values())) + np.array([intercepts[own] for own in languages])
    for name in sorted(set(languages)):
        own = np.array([language == name for language in languages])
        claimed, right = scores[own] > 0, truth[own] > 0
        hits = int((claimed & right).sum())
        f1 = 2 * hits / max(1, int(claimed.sum() + right.sum()))
        print(f"{name}: {int(own.sum())} pairs left out, F1 {f1:.3f}", file=sys.stderr)


if __name__ == "__main__":
    main()
