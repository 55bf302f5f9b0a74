"""Fits the model that tells translations: ``dedup/lexicons/model.tsv``.

::

    DEDUP_DATA=... python benchmarks/calibrate.py

Positive pairs are pieces of TICO-19 and Tatoeba with their translations, whole and with a third or two of the English.
Negative ones are what a collection holds against a text: its neighbours, and the English that a search for it finds
best although it is something else, among the other pieces, the wires of Reuters-21578 and the news of SemEval-2022
task 8, whole or their first sentences. So are news in other languages and what they find. Only coefficients come of
it. Nothing that is measured on is used.
"""

from __future__ import annotations

import random
import sys
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

import corpora
import numpy as np
from logistic import regression
from parallel import blocks, has_documents, part_of, parts_of
from prints import Index, prints

from dedup.crosslang.alignment import FEATURES, Side, align, features, prepare
from dedup.crosslang.lexicon import FOLDER, shipped
from dedup.crosslang.search import GATE
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.fingerprints import Fingerprints

#: Languages with pieces to train on; Hindi and Korean stand for those without a lexicon.
LANGUAGES: Final = ("ar", "de", "es", "fa", "fr", "id", "pt", "ru", "tr", "vi", "zh")
OTHERS: Final = ("hi", "ko")
#: What translations from a language without a lexicon must have: the .2 that they have, strangers with a name have too.
UNKNOWN: Final = 0.45
#: The weight of the ridge, in pairs, and that of a pair that was found against one of neighbours or translations:
#: swept over .1 to 100, and .1 to 1, on the documents, pieces and parts of NTREX and on the news of S.
RIDGE: Final = 1.0
FOUND: Final = 0.1
#: The same sentences are cut into pieces so many times, at other places; and so many of them count.
SPLITS: Final = (1, 2, 3)
PIECES: Final = 1500
#: What a search finds that counts, of each text.
BEST: Final = 5
#: Wires among what is searched.
WIRES: Final = 6000
#: First sentences of news that stand beside the whole.
LEADS: Final = (1, 3)
#: Pairs of news up to this grade tell the same story: they are neither.
SAME_STORY: Final = 1.5

_AT_ONCE: Final = 400
_SHORTEST: Final = 30  # characters


class Examples(NamedTuple):
    """Pairs to learn from: features, one or zero, the language, and how much each counts."""

    rows: list[NDArray[np.float64]]
    labels: list[float]
    languages: list[str]
    weights: list[float]

    def add(self, rows: NDArray[np.float64], label: float, language: str, weight: float = 1.0) -> None:
        """Add pairs of one kind."""
        self.rows.append(rows)
        self.labels.extend([label] * len(rows))
        self.languages.extend([language if language in LANGUAGES else "*"] * len(rows))
        self.weights.extend([weight] * len(rows))


class Pool(NamedTuple):
    """English news, whole and their first sentences, with the pair of news that each comes from, if any."""

    texts: list[str]
    pairs: list[str]
    prints: Fingerprints


def pool() -> Pool:
    texts, pairs = list[str](), list[str]()
    news = [(text, name) for language, text, name in news_texts() if language == "en"]
    wires = corpora.wires()
    random.Random(3).shuffle(wires)
    for text, name in [*news, *((text, "") for text in wires[:WIRES])]:
        for own in with_leads(text):
            texts.append(own)
            pairs.append(name)
    return Pool(texts, pairs, prints(texts, "en"))


def news_texts() -> list[tuple[str, str, str]]:
    """The language, text and pair of every piece of news."""
    rows = corpora.graded_news()
    return [(row[f"lang{side}"], row[f"text{side}"], row["pair_id"]) for row in rows for side in "12"]


def with_leads(text: str) -> list[str]:
    """A text, and its first sentences."""
    leads = (" ".join(parts_of(text)[:n]) for n in LEADS)
    return [own for own in dict.fromkeys([text, *leads]) if len(own) >= _SHORTEST]


def judged(
    english: Sequence[str], others: Sequence[str], language: str, pairs: Sequence[tuple[int, int]], typical: float
) -> NDArray[np.float64]:
    """The features of pairs of English texts and others."""
    wanted = [sorted({pair[side] for pair in pairs}) for side in (0, 1)]
    side = Side.joined(
        [prepared([english[i] for i in wanted[0]], "en"), prepared([others[i] for i in wanted[1]], language)]
    )
    given = np.array(pairs, np.intp).reshape(-1, 2)
    places = np.stack(
        [np.searchsorted(wanted[0], given[:, 0]), np.searchsorted(wanted[1], given[:, 1]) + len(wanted[0])], axis=1
    ).astype(np.uint32)
    shared = side.fingerprints.overlap(places)
    return features(side, places, align(side, places), shared, np.full(len(places), typical))[0]


def prepared(texts: list[str], language: str) -> Side:
    translator = Translator.of(language)
    starts = range(0, len(texts), _AT_ONCE)
    return Side.joined([prepare(Packed.of_texts(texts[start : start + _AT_ONCE]), translator) for start in starts])


def typical_cosine(language: str) -> float:
    """What aligned sentences of pieces and their translations have, on average; of those without a lexicon, as if."""
    if language in OTHERS:
        return UNKNOWN
    english, others = map(list, zip(*blocks(language), strict=True))
    side = Side.joined([prepared(english, "en"), prepared(others, language)])
    places = np.array([(i, len(english) + i) for i in range(len(english))], np.uint32)
    return float(align(side, places).similarities.mean())


def best(index: Index, others: Sequence[str], language: str, own: Callable[[int, int], bool]) -> list[tuple[int, int]]:
    """What a search for each text finds best, but for what is its `own`: places in the index and of the texts."""
    rows, scores, bounds = index.search(prints(others, language))
    found = list[tuple[int, int]]()
    for i in range(len(others)):
        listed = rows[bounds[i] : bounds[i + 1]][scores[bounds[i] : bounds[i + 1]] >= GATE].tolist()
        found += [(row, i) for row in listed if not own(row, i)][:BEST]
    return found


def add_pieces(found: Examples, language: str, split: int, draw: random.Random, typical: float, news: Pool) -> None:
    """Pieces with their translations, their neighbours, and what they find."""
    english, others = map(list, zip(*blocks(language, split)[:PIECES], strict=True))
    n = len(english)
    texts = [*english, *(part_of(text, draw) for text in english), *(part_of(text, draw, 2) for text in english)]
    long = [i for i, text in enumerate(english) if len(parts_of(text)) >= 3]
    same = [(i, i) for i in range(n)] + [(third * n + i, i) for third in (1, 2) for i in long]
    neighbours = sorted({((i + step) % n, i) for i in range(n) for step in (1, -1)})
    index = Index(prints(texts, "en"), news.prints)
    others_found = best(index, others, language, lambda row, i: row < 3 * n and row % n == i)
    every = [*texts, *news.texts]
    found.add(judged(every, others, language, same, typical), 1.0, language)
    found.add(judged(every, others, language, neighbours, typical), 0.0, language)
    found.add(judged(every, others, language, others_found, typical), 0.0, language, FOUND)


def add_news(found: Examples, language: str, typical: float, news: Pool) -> None:
    """News that are translations of nothing, and what they find."""
    same = {row["pair_id"] for row in corpora.graded_news() if float(row["Overall"]) <= SAME_STORY}
    rows = [(own, name) for code, text, name in news_texts() if code == language for own in with_leads(text)]
    others, names = map(list, zip(*rows, strict=True))
    pairs = best(Index(news.prints), others, language, lambda row, i: news.pairs[row] == names[i] in same)
    found.add(judged(news.texts, others, language, pairs, typical), 0.0, language, FOUND)


def examples(typical: dict[str, float]) -> Examples:
    draw, found, news = random.Random(7), Examples([], [], [], []), pool()
    for language, split in product(typical, SPLITS):
        add_pieces(found, language, split, draw, typical[language], news)
    for language in sorted({code for code, _, _ in news_texts()} - {"en"}):
        add_news(found, language, typical.get(language, UNKNOWN), news)
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
    weights = regression(design, labels, counts, penalty)
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
    sources = "TICO-19 (CC0), Tatoeba (CC BY 2.0 FR), SemEval-2022 task 8 and Reuters-21578"
    head = f"# Learned by benchmarks/calibrate.py from {sources}\n"
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
