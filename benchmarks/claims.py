"""What dedup claims to be a translation, through a whole scan or of given pairs, against what is one."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import corpora
import numpy as np
import translated
from parallel import parts_of
from table import Figure, share_figure

import dedup
from dedup.crosslang.decision import NEITHER
from dedup.crosslang.judge import Judge
from dedup.near.texts import Texts
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from table import Bounds
    from translated import Piece

__all__ = [
    "PARTIAL",
    "TRANSLATION",
    "Counts",
    "absent_documents",
    "absent_pieces",
    "figures",
    "of_cut",
    "of_leads",
    "of_news",
    "of_siblings",
    "scan",
    "scanned",
]

TRANSLATION: Final = "translation"
PARTIAL: Final = "partial-translation"
#: English news beside the texts that have translations; with more of them a scan only takes longer.
DISTRACTORS: Final = 3000
#: What is left of a text that was cut may be so much more or less of it than was meant.
NEARLY: Final = 0.04
#: Pairs of news up to this grade tell the same story, ...
SAME_STORY: Final = 1.5
#: ... and from this one on share at most its topic.
SAME_TOPIC: Final = 2.5

#: News in each language that first sentences are taken of, and the characters that these have at least.
LEADS: Final = 6000
SHORTEST: Final = 60

_HEAD: Final = re.compile(r"<(DOCNO|URL|SRC|CAT)>[^<]*</\1>|<[^>]*>")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Counts:
    """Pairs that are translations, those claimed, and those that are both; and the same of the documents kept apart."""

    wanted: int
    claimed: int
    right: int
    whole: int
    apart: tuple[int, int, int] = (0, 0, 0)

    @classmethod
    def total(cls, counts: Iterable[Counts]) -> Counts:
        """All together."""
        listed = list(counts)
        apart = tuple(sum(own) for own in zip(*(one.apart for one in listed), strict=True))
        wanted, claimed, right, whole = (
            sum(getattr(one, name) for one in listed) for name in ("wanted", "claimed", "right", "whole")
        )
        return cls(wanted, claimed, right, whole, (apart[0], apart[1], apart[2]))


def figures(name: str, counts: Counts, asked: Bounds | None) -> list[Figure]:
    """Precision, recall and F1; `name` has a place for the word."""
    f1 = _f1(counts.wanted, counts.claimed, counts.right)
    apart = f"kept apart {_f1(*counts.apart):.4f}; " if 0 < counts.apart[0] < counts.wanted else ""
    precision, recall = counts.right / max(1, counts.claimed), counts.right / counts.wanted
    whole = f"{apart}{counts.whole} of {counts.right} called whole"
    return [
        Figure(name.format("precision"), precision, note=f"{counts.right} of {counts.claimed}"),
        Figure(name.format("recall"), recall, note=f"{counts.right} of {counts.wanted}"),
        share_figure(name.format("F1"), f1, asked, whole),
    ]


def _f1(wanted: int, claimed: int, right: int) -> float:
    return 2 * right / max(1, wanted + claimed)


def scan(texts: Mapping[str, str]) -> dict[Pair, str]:
    """The pairs that a scan calls translations, and what of."""
    documents = [dedup.Document(name, text) for name, text in texts.items()]
    matches = dedup.scan(documents).matches
    return {(m.a, m.b): str(m.relation) for m in matches if str(m.relation) in (TRANSLATION, PARTIAL)}


def absent_documents(found: Sequence[Piece]) -> set[int]:
    """Places of documents whose English is left out: every second one of either half."""
    return {i for i, one in enumerate(found) if one.document // 2 % 2}


def absent_pieces(found: Sequence[Piece]) -> set[int]:
    """Places of pieces whose English is left out: every second one, so that its siblings' is there."""
    return {i for i in range(len(found)) if i % 2}


def scanned(found: Sequence[Piece], absent: set[int], *, listed: bool = False) -> Counts:
    """Scan texts in one language and the English of some of them, among English news.

    Parameters
    ----------
    found
        The texts.
    absent
        Places of those whose English is left out.
    listed
        Whether to print what was claimed wrongly.
    """
    texts = {f"x{i}": one.translation for i, one in enumerate(found)}
    texts |= {f"e{i}": one.source for i, one in enumerate(found) if i not in absent}
    texts |= {f"n{i}": text for i, text in enumerate(_news())}
    claimed = scan(texts)
    truth = {(f"e{i}", f"x{i}") for i in range(len(found)) if i not in absent}
    right = truth & claimed.keys()
    if listed:
        for a, b in sorted(claimed.keys() - truth):
            print(f"wrongly claimed: {claimed[a, b]} {found[0].language}: {texts[a][:300]!r} | {texts[b][:300]!r}")
        for a, b in sorted(truth - claimed.keys()):
            print(f"not claimed: {found[0].language}: {texts[a][:100]!r} | {texts[b][:100]!r}")
    apart = [_kept_apart(pairs, found) for pairs in (truth, claimed.keys(), right)]
    whole = sum(claimed[pair] == TRANSLATION for pair in right)
    return Counts(len(truth), len(claimed), len(right), whole, (apart[0], apart[1], apart[2]))


def _kept_apart(pairs: Iterable[Pair], found: Sequence[Piece]) -> int:
    """How many pairs have a text of the half that is kept apart, and none of the other."""
    numbers = ([int(name[1:]) for name in pair if name[0] != "n"] for pair in pairs)
    return sum(all(found[number].kept_apart for number in own) for own in numbers)


def _news() -> list[str]:
    every = translated.distractors()
    return every[:: max(1, len(every) // DISTRACTORS)][:DISTRACTORS]


def of_cut(found: Sequence[Piece], thirds: int, *, sentences: bool = False) -> list[str | None]:
    """What a scan calls texts and their English, of which so many thirds are left in one stretch; None if nothing.

    Thirds of the characters, as nearly as whole sentences allow, or thirds of the sentences.
    """
    draw = random.Random(5)
    texts = {f"x{i}": one.translation for i, one in enumerate(found)}
    texts |= {f"e{i}": _cut(one, thirds, draw, sentences=sentences).source for i, one in enumerate(found)}
    claimed = scan(texts | {f"n{i}": text for i, text in enumerate(_news())})
    return [claimed.get((f"e{i}", f"x{i}")) for i in range(len(found))]


def _cut(one: Piece, thirds: int, draw: random.Random, *, sentences: bool) -> Piece:
    lengths = [1 if sentences else len(sentence) for sentence in one.english]
    n, whole = len(lengths), sum(lengths)
    off = {(i, j): abs(sum(lengths[i:j]) / whole - thirds / 3) for i in range(n) for j in range(i + 1, n + 1)}
    least = max(min(off.values()), 0 if sentences else NEARLY)
    return one.part(*draw.choice([stretch for stretch, own in off.items() if own <= least + 1e-9]))


def judged(pairs: Sequence[tuple[str, str]], languages: Sequence[str]) -> list[bool]:
    """Whether pairs of English texts and ones in some languages would be claimed, if they were looked at."""
    texts, language_of = Texts(), list[str]()
    texts.append(Packed.of_texts([text for pair in pairs for text in pair]), [])
    for language in languages:
        language_of += ["en", language]
    rows = np.arange(2 * len(pairs), dtype=np.intp).reshape(-1, 2)
    kinds = Judge(texts, language_of.__getitem__).judge(rows).kind
    return [bool(claimed) for claimed in kinds != NEITHER]


def of_siblings(found: Sequence[Piece]) -> list[bool]:
    """Whether pieces and the English of their neighbours in the document would be claimed."""
    of_document = defaultdict[int, list["Piece"]](list)
    for one in found:
        of_document[one.document].append(one)
    pairs = list[tuple[str, str]]()
    for own in of_document.values():
        for a, b in pairwise(own):
            pairs += [(a.source, b.translation), (b.source, a.translation)]
    return judged(pairs, [found[0].language] * len(pairs))


def of_leads(language: str, sentences: int) -> list[bool]:
    """Whether the first sentences of news are called a translation of some in English, which they are not.

    They are news of corpus S: of another country's papers, and of other years.
    """
    records = [record for record in corpora.load("S") if record.kind == "base"]
    texts = {
        code: [_lead(record.text, sentences) for record in records if record.language == code]
        for code in ("en", language)
    }
    named = {f"{code}{i}": text for code, own in texts.items() for i, text in enumerate(own[:LEADS]) if text}
    claimed = {name for pair in scan(named) for name in pair}
    return [name in claimed for name in named if not name.startswith("en")]


def _lead(text: str, sentences: int) -> str:
    """The first sentences of a text, without what the corpus puts before them; nothing if that is but a few words."""
    lead = " ".join(parts_of(_HEAD.sub(" ", text))[:sentences])
    return lead if len(lead) >= SHORTEST else ""


def of_news(*, listed: bool = False) -> tuple[list[bool], list[bool]]:
    """Whether pairs of news would be claimed, those of the same topic and those of the same story."""
    rows = translated.news_pairs()
    claimed = judged([(english, other) for _, other, english, _, _ in rows], [row[0] for row in rows])
    topic, story = list[bool](), list[bool]()
    for (language, other, english, grade, name), own in zip(rows, claimed, strict=True):
        if own and listed:
            print(f"claimed: {language} {name}, grade {grade:.2f}\n  {english[:400]!r}\n  {other[:400]!r}")
        if grade <= SAME_STORY:
            story.append(own)
        elif grade > SAME_TOPIC:
            topic.append(own)
    return topic, story
