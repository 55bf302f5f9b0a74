"""Pairs of news that tell the same story, or do not: graded ones, stories of our own, and wires of different weeks.

The stories of our own are events that never happened, each told by several newsrooms in several languages, with what is
hard to tell from them: a follow-up about a new event, an event of the same kind elsewhere, and another event with the
same people. ``stories_seen.jsonl`` was in view while the model was made; ``stories_apart.jsonl`` was written
independently of it, and is only measured on.
"""

from __future__ import annotations

import datetime
import html
import json
import lzma
import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import corpora
import numpy as np

from dedup.crosslang.search import Search
from dedup.crosslang.translators import Translators
from dedup.near.stretches import find_stretches
from dedup.near.texts import Texts
from dedup.text.packed import Packed
from dedup.trace.stories.judge import StoryJudge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = [
    "FOLDS",
    "SAME",
    "VERY_SAME",
    "Own",
    "Report",
    "Wire",
    "features_of",
    "folds",
    "graded",
    "held",
    "judge_of",
    "neighbours",
    "own",
    "wires",
]

#: Grades up to this one are the same story, and up to this one very much so.
SAME: Final = 2.5
VERY_SAME: Final = 1.75
FOLDS: Final = 5

_HERE: Final = Path(__file__).parent
_WIRE: Final = re.compile(r"<REUTERS.*?</REUTERS>", re.DOTALL)
_DAY: Final = re.compile(r"<DATE>\s*(\d+-\w+-\d+)")
_TITLE: Final = re.compile(r"<TITLE>(.*?)</TITLE>", re.DOTALL)
_BODY: Final = re.compile(r"<BODY>(.*?)</BODY>", re.DOTALL)
_LEAST_BODY: Final = 400  # characters


class Report(NamedTuple):
    """A text as it is judged: its language, what it says, and when it says it was published."""

    language: str
    text: str
    published: str | None = None


class Own(NamedTuple):
    """Pairs of stories of our own.

    Parameters
    ----------
    reports
        The reports.
    pairs
        intp (pairs, 2): reports of one family - an event with what resembles it.
    same
        bool (pairs,): whether both tell the same event.
    family
        Which family each pair is of.
    kinds
        Of each pair the kinds of its events: a main event (a), a follow-up (b), the same kind of event (c), an event
        with the same people (d).
    """

    reports: list[Report]
    pairs: NDArray[np.intp]
    same: NDArray[np.bool_]
    family: list[str]
    kinds: list[str]


class Wire(NamedTuple):
    """A story of Reuters-21578, and its day."""

    day: int
    report: Report


def own(name: str) -> Own:
    """The stories of our own that were ``seen``, or kept ``apart``."""
    rows = [json.loads(line) for line in (_HERE / f"stories_{name}.jsonl").read_text("utf-8").splitlines()]
    reports = [Report(row["lang"], f"{row['title'] or ''}\n\n{row['text']}".strip(), row["published"]) for row in rows]
    events = [_event(row["event"]) for row in rows]
    pairs = [(i, j) for i, j in combinations(range(len(rows)), 2) if events[i][0] == events[j][0]]
    return Own(
        reports,
        np.array(pairs, np.intp),
        np.array([events[i] == events[j] for i, j in pairs], np.bool_),
        [events[i][0] for i, _ in pairs],
        ["".join(sorted(events[i][1] + events[j][1])) for i, j in pairs],
    )


def _event(name: str) -> tuple[str, str]:
    """The family and the kind of an event: x01a, or e05, where four in a row are a family."""
    if name[-1].isalpha():
        return name[:-1], name[-1]
    number = int(name[1:]) - 1
    return f"e{number // 4}", "abcd"[number % 4]


def graded() -> tuple[list[Report], NDArray[np.intp], NDArray[np.float64]]:
    """The news of SemEval-2022 task 8, the pairs of them that were graded, and the grades."""
    rows = corpora.graded_news()
    places: dict[Report, int] = {}
    pairs = [
        [places.setdefault(Report(row[f"lang{side}"], row[f"text{side}"]), len(places)) for side in "12"]
        for row in rows
    ]
    return list(places), np.array(pairs, np.intp), np.array([float(row["Overall"]) for row in rows])


def wires() -> list[Wire]:
    """The stories of Reuters-21578 that are more than a headline, with their titles."""
    found = list[Wire]()
    for path in sorted(corpora.find("reuters21578").glob("*.sgm.xz")):
        for wire in _WIRE.findall(lzma.decompress(path.read_bytes()).decode("cp1252", "replace")):
            day, title, body = _DAY.search(wire), _TITLE.search(wire), _BODY.search(wire)
            if day is None or body is None or len(body[1]) < _LEAST_BODY:
                continue
            text = html.unescape(f"{title[1].strip() if title else ''}\n\n{body[1]}").strip("\x03 \n")
            stated = datetime.datetime.strptime(day[1], "%d-%b-%Y").date()
            found.append(Wire(stated.toordinal(), Report("en", text)))
    return found


def judge_of(reports: Sequence[Report]) -> StoryJudge:
    """What judges pairs of reports, as a scan does."""
    languages, dates = [report.language for report in reports], [report.published for report in reports]
    return StoryJudge(held(reports), languages.__getitem__, dates.__getitem__, Translators())


def features_of(reports: Sequence[Report], pairs: NDArray[np.intp]) -> NDArray[np.float64]:
    """The features of pairs of reports, in the order of `dedup.trace.stories.decision.FEATURES`."""
    return judge_of(reports).features(pairs)


def neighbours(reports: Sequence[Report]) -> NDArray[np.intp]:
    """Pairs of reports one of which is found for the other."""
    languages = [report.language for report in reports]
    search = Search(held(reports), languages.__getitem__, range(len(reports)), Translators())
    found: NDArray[np.intp] = search.rows[search.find(within=True).pairs]
    return found


def held(reports: Sequence[Report]) -> Texts:
    """The texts of reports without their boilerplate, as a scan holds them."""
    packed = Packed.of_texts([report.text for report in reports])
    stretches = find_stretches([packed.encoded(i) for i in range(len(packed))])
    texts = Texts()
    texts.append(packed, [])
    texts.stretches = {i: of_text for i, of_text in enumerate(stretches) if of_text}
    return texts


def folds(pairs: NDArray[np.intp], seed: int = 0) -> NDArray[np.intp]:
    """The fold that each pair is in: pairs that have a text in common, directly or through others, are in one."""
    parent: dict[int, int] = {}

    def root(place: int) -> int:
        while parent.setdefault(place, place) != place:
            place = parent[place]
        return place

    for a, b in pairs.tolist():
        parent[root(a)] = root(b)
    of_root: defaultdict[int, list[int]] = defaultdict(list)
    for i, (a, _) in enumerate(pairs.tolist()):
        of_root[root(a)].append(i)
    found = np.empty(len(pairs), np.intp)
    for number, which in enumerate(np.random.default_rng(seed).permutation(len(of_root)).tolist()):
        found[list(of_root.values())[which]] = number % FOLDS
    return found
