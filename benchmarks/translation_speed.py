"""How fast translations are found: CPU seconds of one core, the best of several runs."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Final

import corpora
import numpy as np
import translated
from prints import Index, prints
from table import Figure
from translated import code_of

from dedup.crosslang.alignment import align, features
from dedup.crosslang.decision import kinds, model
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.judge import Judge
from dedup.crosslang.lexicon import PIVOT, shipped
from dedup.crosslang.terms import Translator
from dedup.near.texts import Texts
from dedup.text.language import identify
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["figures"]

#: Words of a text whose fingerprint is made.
WORDS: Final = 400
#: Documents of the index that is searched.
DOCUMENTS: Final = 100_000
_RUNS: Final = 5
_TEXTS: Final = 100  # of a run
_WARM: Final = 25  # runs before the first that counts, at most
_CHUNK: Final = 1000
_PAIRS_OF_EACH: Final = 8
_LOADS: Final = 5  # processes

#: Loads a lexicon in a process that has read English already, as a scan has; prints the seconds of both.
_LOADING: Final = """
import sys, time
from dedup.crosslang.fingerprints import fingerprint
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed
start = time.process_time()
english = Translator.of("en")
fingerprint(english.terms(Packed.of_texts(["The president of Egypt said on Monday that 12 people came."])))
between = time.process_time()
Translator.of(sys.argv[1])
print(between - start, time.process_time() - between)
"""


def seconds(work: Callable[[], object], runs: int = _RUNS) -> float:
    """The CPU seconds of the fastest run."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def figures(languages: Sequence[str]) -> list[Figure]:
    """All figures of speed.

    Raises
    ------
    corpora.MissingDataError
        If the data is not on this machine.
    """
    records = corpora.load("S")
    texts = [record.text for record in records]
    found = [language_figure(texts)]
    for name in ("vi", "ar"):
        own = of_words([r.text for r in records if r.language == name and r.kind == "base"])
        found.append(fingerprint_figure(name, own))
    found += [search_figure(), *alignment_figures()]
    return found + loading_figures(dict.fromkeys(map(code_of, languages)))


def language_figure(texts: list[str]) -> Figure:
    """Telling the languages of a whole collection, in blocks as a scan reads them."""
    blocks = [Packed.of_texts(texts[start : start + _CHUNK]) for start in range(0, len(texts), _CHUNK)]
    each = 1e6 * seconds(lambda: [identify(block) for block in blocks], 3) / len(texts)
    note = f"{len(texts):,} documents of S"
    return Figure("translation speed: language identification", each, 25, 10, " us a document", note, smaller=True)


def of_words(texts: list[str]) -> list[str]:
    """Texts cut and joined to so many words each."""
    words = [word for text in texts for word in text.split()]
    every = range(0, min(len(words), WORDS * _TEXTS * (_RUNS + _WARM)) - WORDS + 1, WORDS)
    return [" ".join(words[start : start + WORDS]) for start in every]


def fingerprint_figure(language: str, texts: list[str]) -> Figure:
    """Making fingerprints of texts that were not seen before, when most words were."""
    translator = Translator.of(language)
    sizes = range(0, len(texts) - _TEXTS + 1, _TEXTS)
    blocks = [Packed.of_texts(texts[start : start + _TEXTS]) for start in sizes]
    first, *_ = warm = blocks[:-_RUNS]
    cold = seconds(lambda: fingerprint(translator.terms(first)), 1)
    for block in warm:
        translator.terms(block)
    fresh = iter(blocks[-_RUNS:])
    rate = _TEXTS / seconds(lambda: fingerprint(translator.terms(next(fresh))))
    again = _TEXTS / seconds(lambda: fingerprint(translator.terms(first)))
    note = f"texts seen for the first time, after {_TEXTS * len(warm):,}; the first {_TEXTS / cold:,.0f}/s; "
    return Figure(f"translation speed: fingerprints {language}", rate, 2500, 8000, "/s", note + f"again {again:,.0f}/s")


def search_figure() -> Figure:
    """Searching among fingerprints made of those of English news, two halves of different ones each."""
    own = prints(translated.distractors(), "en")
    index, draw = Index(own), np.random.default_rng(4)
    while len(index) < DOCUMENTS:
        index.add(mixed(own, draw, min(len(own), DOCUMENTS - len(index))))
    queries = [
        prints([one.translation for one in [*translated.documents(name), *translated.pieces(name)]], name)
        for name in ("vi", "ar")
    ]
    count = sum(map(len, queries))
    each = 1e3 * seconds(lambda: [index.search(one) for one in queries]) / count
    note = f"{count} queries among {len(index):,} documents"
    return Figure("translation speed: search", each, 1, 0.3, " ms", note, smaller=True)


def mixed(own: Fingerprints, draw: np.random.Generator, count: int) -> Fingerprints:
    """Fingerprints of half the terms of one document and half of those of another."""
    parts = list[Fingerprints]()
    for start in range(0, count, _CHUNK):
        n = min(_CHUNK, count - start)
        terms, weights, bounds = list[np.ndarray](), list[np.ndarray](), [0]
        for a, b in draw.integers(0, len(own), (n, 2)).tolist():
            chosen = np.concatenate([_half(own, a, draw), _half(own, b, draw)])
            unique, first = np.unique(own.terms[chosen], return_index=True)
            weight = own.weights[chosen][first]
            terms.append(unique)
            weights.append(weight / max(float(np.sqrt(np.square(weight).sum())), 1e-9))
            bounds.append(bounds[-1] + len(unique))
        of_all = np.concatenate(weights).astype(np.float32)
        parts.append(Fingerprints(np.concatenate(terms), of_all, np.array(bounds, np.int64)))
    return Fingerprints.joined(parts)


def _half(own: Fingerprints, i: int, draw: np.random.Generator) -> np.ndarray:
    start, end = int(own.offsets[i]), int(own.offsets[i + 1])
    half: np.ndarray = start + np.flatnonzero(draw.random(end - start) < 0.5)
    return half


def alignment_figures() -> list[Figure]:
    """Aligning and judging documents of NTREX with their English and with that of others."""
    found = list[Figure]()
    for name in ("vi", "ar"):
        pieces = translated.documents(name)
        n = len(pieces)
        texts = Texts()
        texts.append(Packed.of_texts([one.source for one in pieces] + [one.translation for one in pieces]), [])
        languages = ["en"] * n + [name] * n
        pairs = np.array([((i + step) % n, n + i) for i in range(n) for step in range(_PAIRS_OF_EACH)], np.intp)
        judge = Judge(texts, languages.__getitem__)
        whole = len(pairs) / seconds(partial(judge.judge, pairs))
        alone = len(pairs) / decision_seconds(judge, pairs, languages)
        note = f"{len(pairs)} pairs of {n} documents; {whole:,.0f}/s with their sentences read, {_PAIRS_OF_EACH} each"
        title = f"translation speed: alignment and decision {name}"
        found.append(Figure(title, alone, 500, 3000, "/s", note))
    return found


def decision_seconds(judge: Judge, pairs: np.ndarray, languages: list[str]) -> float:
    """What it takes when the documents are prepared."""
    rows = np.unique(pairs)
    side, order = judge.prepared(rows)
    local = order[np.searchsorted(rows, pairs)].astype(np.uint32)
    listed = sorted({(languages[a], languages[b]) for a, b in pairs.tolist()})
    which = np.array([listed.index((languages[a], languages[b])) for a, b in pairs.tolist()], np.intp)
    terms = np.diff(side.fingerprints.offsets)[local].min(axis=1)

    def work() -> None:
        shared = side.fingerprints.overlap(local)
        found, a, b = features(side, local, align(side, local), shared, model().typical_of(listed)[which])
        kinds(model().probability(found, listed, which), a.share, b.share, terms)

    return seconds(work)


def loading_figures(languages: Iterable[str]) -> list[Figure]:
    """Loading lexicons, in a process of its own each time: the slowest of all, those asked for, and English."""
    measured = {name: loading_seconds(name) for name in shipped() if name != PIVOT}
    slowest = max(measured, key=lambda name: measured[name][1])
    found = [loading_figure("a lexicon", measured[slowest][1], f"the slowest, {slowest}")]
    found += [loading_figure(name, measured[name][1]) for name in languages if name in measured]
    once = 1e3 * min(english for english, _ in measured.values())
    note = "once, with the background of terms and a first text"
    return [*found, Figure("translation speed: loading English", once, unit=" ms", note=note, smaller=True)]


def loading_figure(what: str, measured: float, note: str = "") -> Figure:
    """What loading took."""
    return Figure(f"translation speed: loading {what}", 1e3 * measured, 50, 20, " ms", note, smaller=True)


def loading_seconds(language: str) -> tuple[float, float]:
    """What English takes, and then the lexicon of a language."""
    command = [sys.executable, "-P", "-c", _LOADING, language]
    done = (subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(_LOADS))
    english, own = zip(*(map(float, one.stdout.split()) for one in done), strict=True)
    return min(english), min(own)
