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
from typing import Final

import corpora
import numpy as np
from numpy.typing import NDArray
from parallel import blocks, part_of

from dedup.crosslang.alignment import FEATURES, Side, align, features, prepare
from dedup.crosslang.lexicon import FOLDER, shipped
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed

#: Languages with pieces to train on; Hindi, Japanese and Korean stand for those without a lexicon.
LANGUAGES: Final = ("ar", "de", "es", "fa", "fr", "id", "pt", "ru", "tr", "vi", "zh")
OTHERS: Final = ("hi", "ko")
#: The weight of the ridge, in pairs; 3 to 100 differ by less than .002 in F1 on pieces that were left out.
RIDGE: Final = 10.0

Examples = tuple[list[NDArray[np.float64]], list[float], list[str]]


def judged(english: list[str], others: list[str], language: str, pairs: list[tuple[int, int]]) -> NDArray[np.float64]:
    sides = [
        prepare(Packed.of_texts(english), Translator.of("en")),
        prepare(Packed.of_texts(others), Translator.of(language)),
    ]
    side = Side.joined(sides)
    places = np.array([(a, len(english) + b) for a, b in pairs], np.uint32)
    return features(side, places, align(side, places))[0]


def pieces(language: str, draw: random.Random) -> tuple[NDArray[np.float64], list[float]]:
    english, others = map(list, zip(*blocks(language), strict=True))
    n = len(english)
    cut = [part_of(text, draw) for text in english]
    negative = {((i + step) % n, i) for i in range(n) for step in (1, -1, draw.randrange(2, n - 1))}
    same = [(i, i) for i in range(n)] + [(n + i, i) for i in range(n)]
    apart = sorted(negative) + [(n + a, b) for a, b in sorted(negative)[::3]]
    found = judged(english + cut, others, language, same + apart)
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


def examples() -> Examples:
    draw = random.Random(7)
    rows, labels, languages = list[NDArray[np.float64]](), list[float](), list[str]()
    for language in (*LANGUAGES, *OTHERS):
        if language not in shipped() and language not in OTHERS:
            continue
        found, own = pieces(language, draw)
        rows.append(found)
        labels += own
        languages += [language if language not in OTHERS else "*"] * len(own)
    for language, (english, others) in articles().items():
        same = [(i, i) for i in range(len(english))]
        rows.append(judged(english, others, language, same))
        labels += [0.0] * len(same)
        languages += [language] * len(same)
    return rows, labels, languages


def fit(rows: NDArray[np.float64], labels: NDArray[np.float64], languages: list[str]) -> dict[str, float]:
    """A ridge-penalised logistic regression by Newton's method; intercepts are shrunk towards their common one."""
    names = sorted(set(languages))
    mean, deviation = rows.mean(0), rows.std(0) + 1e-9
    one_hot = np.array([[name == own for name in names] for own in languages], np.float64)
    design = np.hstack([(rows - mean) / deviation, one_hot, np.ones((len(rows), 1))])
    penalty = np.full(design.shape[1], RIDGE)
    penalty[-1] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(100):
        likely = 1 / (1 + np.exp(-(design @ weights).clip(-50, 50)))
        slope = design.T @ (likely - labels) + penalty * weights
        curve = (design * (likely * (1 - likely))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[: len(FEATURES)] / deviation
    common = weights[-1] - float(scaled @ mean)
    found = dict(zip(FEATURES, scaled.tolist(), strict=True))
    intercepts = {name: common + own for name, own in zip(names, weights[len(FEATURES) : -1].tolist(), strict=True)}
    return found | intercepts | ({} if "*" in intercepts else {"*": common})


def main() -> None:
    listed, labels, languages = examples()
    rows, truth = np.vstack(listed), np.array(labels)
    draw = np.random.default_rng(3)
    held = draw.random(len(rows)) < 0.25
    kept, left_out = np.flatnonzero(~held), np.flatnonzero(held)
    fitted = fit(rows[kept], truth[kept], [languages[i] for i in kept])
    report(fitted, rows[left_out], truth[left_out], [languages[i] for i in left_out])
    found = fit(rows, truth, languages)
    head = "# Learned by benchmarks/calibrate.py from TICO-19 (CC0), Tatoeba (CC BY 2.0 FR) and SemEval-2022 task 8\n"
    lines = [f"{name}\t{value:.6g}\n" for name, value in found.items()]
    (FOLDER / "model.tsv").write_text(head + "".join(lines), "utf-8")


def report(
    found: dict[str, float], rows: NDArray[np.float64], truth: NDArray[np.float64], languages: list[str]
) -> None:
    weights = np.array([found[name] for name in FEATURES])
    scores = rows @ weights + np.array([found[own] for own in languages])
    for name in sorted(set(languages)):
        own = np.array([language == name for language in languages])
        claimed, right = scores[own] > 0, truth[own] > 0
        hits = int((claimed & right).sum())
        f1 = 2 * hits / max(1, int(claimed.sum() + right.sum()))
        print(f"{name}: {int(own.sum())} pairs left out, F1 {f1:.3f}", file=sys.stderr)


if __name__ == "__main__":
    main()
