"""A seeded generator of a news-like corpus in several scripts, with planted edits and unrelated articles of one topic.

Run ``python benchmarks/generate.py --documents 5000 --seed 1 -o out.jsonl``. The same arguments give the same bytes.
Every text is invented; no word of it is taken from anywhere.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from articles import Newsroom
from edits import KINDS, plant
from vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["generate"]

#: How often each language is drawn, and each planted kind; a kind that is not named has weight 1.
LANGUAGE_WEIGHTS: Final = {"en": 8, "vi": 4, "ar": 4, "ru": 3, "zh": 3, "th": 2}
KIND_WEIGHTS: Final = {"boiler": 3, "edit+boiler": 2, "reorder": 2, "concat": 2, "heavy": 4, "page": 2, "update": 3}

#: The share of articles that are copied, and the most copies of one.
COPIED: Final = 0.15
MOST_COPIES: Final = 4


def generate(documents: int, seed: int) -> Iterator[dict[str, str | None]]:
    """Rows with ``id``, ``lang``, ``kind``, ``src`` and ``text``, in a shuffled order.

    Parameters
    ----------
    documents
        How many.
    seed
        The same seed gives the same documents.
    """
    rng = random.Random(seed)
    newsrooms = {language: Newsroom(rng, language) for language in LANGUAGES}
    rows: list[dict[str, str | None]] = []
    while len(rows) < documents:
        (language,) = rng.choices(list(LANGUAGE_WEIGHTS), list(LANGUAGE_WEIGHTS.values()))
        rows += family(newsrooms[language], f"{language}:{len(rows):06}")
    del rows[documents:]
    rng.shuffle(rows)
    yield from rows


def family(room: Newsroom, name: str) -> list[dict[str, str | None]]:
    """An article and, now and then, documents made from it."""
    article, topic = room.article()
    row = {"lang": room.language, "kind": "base", "src": None, "text": article.render()}
    rows = [{"id": name, **row}]
    copies = room.rng.randint(1, MOST_COPIES) if room.rng.random() < COPIED else 0
    weights = [KIND_WEIGHTS.get(kind, 1) for kind in KINDS]
    for number, kind in enumerate(room.rng.choices(list(KINDS), weights, k=copies)):
        text = plant(room, kind, article, topic)
        rows.append({"id": f"{name}#m{number}", "lang": room.language, "kind": kind, "src": name, "text": text})
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    parser = argparse.ArgumentParser(description="Write a generated news-like corpus as JSON Lines.")
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--output", default="-", help="a file, or - for standard output")
    options = parser.parse_args(arguments)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in generate(options.documents, options.seed))
    if options.output == "-":
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.writelines(lines)
    else:
        with Path(options.output).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
