"""Makes the table of document counts that weighs terms: ``dedup/lexicons/background.tsv``.

::

    DEDUP_DATA=... python benchmarks/background.py

It counts stems, name skeletons and numbers in the English documents of corpus S, and keeps those of five or more.
Counts are all that goes into the table; no text does.
"""

from __future__ import annotations

from collections import Counter

import corpora
import numpy as np

from dedup.crosslang.lexicon import FOLDER
from dedup.crosslang.names import skeleton
from dedup.crosslang.pivot import WORD, Pivot, name_term, term_of
from dedup.crosslang.terms import Translator
from dedup.kernels import kernel
from dedup.text.packed import Packed
from dedup.text.tokens import words_and_spans

LEAST = 5


def documents() -> list[str]:
    return [record.text for record in corpora.load("S") if record.language == "en" and record.kind == "base"]


def names_of_terms(texts: list[str]) -> dict[int, str]:
    """What a term is called in the table."""
    pivot, named = Pivot.load(), dict[int, str]()
    words = {word for listed, _, _ in words_and_spans(texts) for word in listed}
    for word in words:
        bones = skeleton(word)
        named[name_term(bones)] = "~" + bones
        named.update((term_of(stem, WORD), stem) for stem in pivot.stems(word))
    for mantissa in range(10_000):
        for exponent in range(-3, 13) if mantissa % 10 else [0]:
            named[int(kernel.TermTable.number_term(mantissa, exponent + 64))] = f"#{mantissa}e{exponent}"
    return named


def main() -> None:
    texts = documents()
    translator = Translator.of("en")
    counts: Counter[int] = Counter()
    for start in range(0, len(texts), 500):
        found = translator.terms(Packed.of_texts(texts[start : start + 500]))
        for i in range(len(found.offsets) - 1):
            counts.update(np.unique(found.terms[found.offsets[i] : found.offsets[i + 1]]).tolist())
    named = names_of_terms(texts)
    rows = sorted((named[term], count) for term, count in counts.items() if count >= LEAST and term in named)
    head = f"# English news, corpus S (masakhane-news, BBC, Reuters-21578, FNC-1): documents {len(texts)}\n"
    (FOLDER / "background.tsv").write_text(head + "".join(f"{name}\t{count}\n" for name, count in rows), "utf-8")
    print(f"{len(rows):,} terms of {len(texts):,} documents")


if __name__ == "__main__":
    main()
