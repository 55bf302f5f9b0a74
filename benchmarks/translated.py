"""Translated texts that are measured on and never trained on: NTREX, XQuAD, news pairs of SemEval-2022, the seeds.

Of NTREX every second document is kept apart: while lexicons and models are worked on, only the other half - the tuning
half - is looked at.
"""

from __future__ import annotations

import functools
import gzip
import json
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

import corpora

__all__ = [
    "FILES",
    "NINE",
    "OTHERS",
    "XQUAD",
    "Piece",
    "code_of",
    "distractors",
    "documents",
    "news_pairs",
    "paragraphs",
    "pieces",
    "seeds",
]

#: NTREX's files by the name that the benchmarks give a language: its code, and the script where there are two.
FILES: Final = {
    "vi": "vie", "ar": "arb", "es": "spa", "fr": "fra", "de": "deu", "pt": "por", "ru": "rus", "zh-CN": "zho-CN",
    "zh-TW": "zho-TW", "tr": "tur", "id": "ind", "fa": "fas", "pt-BR": "por-BR", "el": "ell", "he": "heb", "hi": "hin",
    "it": "ita", "ja": "jpn", "ko": "kor", "pl": "pol", "th": "tha", "uk": "ukr",
}  # fmt: skip
#: The languages with a first lexicon, Chinese in both scripts.
NINE: Final = ("es", "fr", "de", "pt", "ru", "zh-CN", "zh-TW", "tr", "id", "fa")
#: Languages without a lexicon.
OTHERS: Final = ("el", "he", "hi", "it", "ja", "ko", "pl", "th", "uk")
XQUAD: Final = ("vi", "ar", "de", "es", "ru", "tr", "zh")

#: Sentences of a piece; the rest of a document is a piece if it has half as many.
SIZE: Final = 4
_WIRES: Final = 10_000  # stories of Reuters-21578 among the distractors
_UNSPACED: Final = frozenset({"zh", "ja", "th"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Sentences of one document in English and another language, a line each.

    Parameters
    ----------
    document
        The number of the document.
    english, other
        Its sentences.
    language
        The code of the other language.
    """

    document: int
    english: tuple[str, ...]
    other: tuple[str, ...]
    language: str

    @property
    def kept_apart(self) -> bool:
        """Whether it belongs to the half that is reported on and not looked at."""
        return self.document % 2 == 1

    @property
    def source(self) -> str:
        """The English text."""
        return " ".join(self.english)

    @property
    def translation(self) -> str:
        """The text in the other language."""
        return ("" if self.language in _UNSPACED else " ").join(self.other)

    def part(self, start: int, end: int) -> Piece:
        """Some of its sentences."""
        return Piece(self.document, self.english[start:end], self.other[start:end], self.language)


def code_of(name: str) -> str:
    """The language of one of the `FILES`."""
    return name.split("-", maxsplit=1)[0]


@functools.cache
def documents(name: str) -> list[Piece]:
    """The documents of NTREX in English and another language.

    Raises
    ------
    corpora.MissingDataError
        If they are not on this machine.
    """
    folder = corpora.find("ntrex-dev")
    files = (folder / f"newstest2019-{file}.txt" for file in ("src.eng", f"ref.{FILES[name]}"))
    sides = [file.read_text("utf-8").splitlines() for file in files]
    numbers = (folder / "DOCUMENT_IDS.tsv").read_text("utf-8").split()
    found = list[Piece]()
    for _, rows in groupby(zip(numbers, *sides, strict=True), key=lambda row: row[0]):
        lines = [(english.strip(), other.strip()) for _, english, other in rows]
        english, other = (tuple(side) for side in zip(*lines, strict=True))
        found.append(Piece(len(found), english, other, code_of(name)))
    return found


def pieces(name: str) -> list[Piece]:
    """The documents of NTREX in pieces of four sentences."""
    found = list[Piece]()
    for document in documents(name):
        for start in range(0, len(document.english), SIZE):
            if len(document.english) - start >= SIZE / 2:
                found.append(document.part(start, start + SIZE))
    return found


def paragraphs(name: str) -> list[Piece]:
    """The paragraphs of XQuAD in English and another language.

    Raises
    ------
    corpora.MissingDataError
        If they are not on this machine.
    """
    sides = [_contexts("en"), _contexts(name)]
    return [Piece(i, (english,), (other,), name) for i, (english, other) in enumerate(zip(*sides, strict=True))]


def _contexts(name: str) -> list[str]:
    with gzip.open(corpora.find(f"xquad/xquad.{name}.json.gz"), "rt", encoding="utf-8") as file:
        articles = json.load(file)["data"]
    return [paragraph["context"] for article in articles for paragraph in article["paragraphs"]]


@functools.cache
def distractors() -> list[str]:
    """English news: the base documents of corpus S, and stories of Reuters-21578.

    Raises
    ------
    corpora.MissingDataError
        If they are not on this machine.
    """
    news = [record.text for record in corpora.load("S") if record.language == "en" and record.kind == "base"]
    return list(dict.fromkeys([*news, *corpora.wires()[:_WIRES]]))


def news_pairs() -> list[tuple[str, str, str, float, str]]:
    """News in another language and in English: the language, both texts, how far apart they are (1 to 4), an id.

    Raises
    ------
    corpora.MissingDataError
        If they are not on this machine.
    """
    found = list[tuple[str, str, str, float, str]]()
    for row in corpora.graded_news():
        if "en" in (row["lang1"], row["lang2"]) and row["lang1"] != row["lang2"]:
            other, english = ("1", "2") if row["lang2"] == "en" else ("2", "1")
            texts = row[f"text{other}"], row[f"text{english}"]
            found.append((row[f"lang{other}"], *texts, float(row["Overall"]), row["pair_id"]))
    return found


def seeds() -> dict[str, str]:
    """The texts that stand in the repository, by the number their file begins with."""
    folder = Path(__file__).resolve().parent.parent / "seeds"
    return {path.name.split("_")[0]: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}
