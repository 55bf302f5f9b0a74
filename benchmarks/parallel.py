"""Parallel texts for training: TICO-19 and Tatoeba, which may be trained on. Nothing here may be measured on."""

from __future__ import annotations

import gzip
import html
import random
import re
import zipfile
from typing import TYPE_CHECKING, Final

import corpora

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Sentence", "blocks", "has_documents", "part_of", "parts_of", "sentences"]

#: A sentence: the document it stands in, English, and its translation.
Sentence = tuple[str, str, str]

_TICO: Final = {
    "ar": "ar", "es": "es-LA", "fa": "fa", "fr": "fr", "hi": "hi", "id": "id", "pt": "pt-BR", "ru": "ru", "zh": "zh",
}  # fmt: skip
_TATOEBA: Final = {
    "ar": "ara", "de": "deu", "es": "spa", "fa": "pes", "fr": "fra", "hi": "hin", "id": "ind", "ja": "jpn", "ko": "kor",
    "pt": "por", "ru": "rus", "tr": "tur", "vi": "vie", "zh": "cmn",
}  # fmt: skip
_UNIT: Final = re.compile(r'<tu tuid="([^"]+):\d+">(.*?)</tu>', re.DOTALL)
_SIZES: Final = (1, 1, 2, 2, 3, 3, 4, 4, 6, 8, 12, 18, 24)
_LEAST_WORDS: Final = 12
_BREAK: Final = re.compile(r"(?<=[.!?؟])\s+|(?<=[。！？])")
_SEGMENT: Final = re.compile(r"<seg>(.*?)</seg>", re.DOTALL)


def sentences(language: str) -> Iterator[Sentence]:
    """All sentence pairs of English and a language: those of TICO-19 in the order of their documents."""
    if language in _TICO:
        path = corpora.find(f"tico19/all.en-{_TICO[language]}.tmx.zip")
        with zipfile.ZipFile(path) as archive:
            text = archive.read(archive.namelist()[0]).decode("utf-8")
        for unit in _UNIT.finditer(text):
            segments = [html.unescape(found) for found in _SEGMENT.findall(unit[2])]
            if len(segments) == 2:
                yield unit[1], segments[0], segments[1]
    if language in _TATOEBA:
        code = _TATOEBA[language]
        sides = [corpora.find(f"tatoeba/tatoeba.{code}-eng.{side}").read_text("utf-8") for side in ("eng", code)]
        for english, other in zip(*(side.splitlines() for side in sides), strict=True):
            yield "tatoeba", english, other
    if language == "ar":
        with gzip.open(corpora.find("tatoeba/ara-eng-12k.txt.gz"), "rt", encoding="utf-8") as lines:
            for line in lines:
                fields = line.rstrip("\n").split("\t")
                if len(fields) >= 2:
                    yield "tatoeba", fields[0], fields[1]


def has_documents(language: str) -> bool:
    """Whether there are sentences that stand in documents, in order."""
    return language in _TICO


def blocks(language: str, seed: int = 1) -> list[tuple[str, str]]:
    """Pieces of 1 to 24 consecutive sentences of one document, in English and in the language."""
    draw, found, listed = random.Random(seed), list[tuple[str, str]](), list(sentences(language))
    at = 0
    while at < len(listed):
        size = draw.choice(_SIZES)
        block = [one for one in listed[at : at + size] if one[0] == listed[at][0]]
        if sum(len(one[1].split()) for one in block) >= _LEAST_WORDS:
            found.append((" ".join(one[1] for one in block), " ".join(one[2] for one in block)))
        at += max(1, len(block))
    return found


def parts_of(text: str) -> list[str]:
    """The sentences of a text, as nearly as punctuation tells."""
    return [part for part in _BREAK.split(text) if part.strip()]


def part_of(text: str, draw: random.Random, thirds: int = 1) -> str:
    """So many thirds of the sentences of a text, in one stretch."""
    parts = parts_of(text)
    size = max(1, thirds * len(parts) // 3)
    start = draw.randrange(len(parts) - size + 1)
    return " ".join(parts[start : start + size])
