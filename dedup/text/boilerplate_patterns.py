"""The rules for boilerplate, compiled by the tokeniser that every document goes through."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from dedup.kernels import kernel
from dedup.text.boilerplate_rules import (
    NO_TITLE,
    REPORTING,
    RULES,
    SHARE_BUTTONS,
    SHARE_FILLERS,
    SHARE_NETWORKS,
    BoilerplateKind,
    Rule,
    Shape,
)
from dedup.text.tokens import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["ANYWHERE", "LONGEST", "SHARE_WORDS", "Part", "Pattern", "Patterns", "Reach", "Words", "compiled"]

Words = tuple[str, ...]

#: How many words there may be in front of or behind an anchor, if any.
ANYWHERE = 255

#: The most words a unit of boilerplate has.
LONGEST = max(rule.limit for rule in RULES)

#: The most words that a row of share buttons has.
SHARE_WORDS = 40

_ANCHOR_WORDS = 4  # the longest anchor that is made of a template without a mark
_PIECES = re.compile(r"\{([^}]*)\}|([<>…])|([^{}<>…]+)")  # of a template: choices, marks, plain words

_Pieces = list[tuple[str, str, str]]
_Choices = list[list[list[str]]]  # by part and group, folded
_Anchors = dict[tuple[int, int], set[str]]


class Reach(NamedTuple):
    """Where in a unit an anchor tells: outer numbers apart.

    Parameters
    ----------
    before, after
        The most words in front of it and behind it.
    sentence, line
        The most words that its unit may have, and its line.
    leads
        A bit for each word that may come first by its hash, unless it tells anywhere.
    """

    before: int
    after: int
    sentence: int
    line: int
    leads: int

    @property
    def open(self) -> tuple[bool, ...]:
        """Where it has no limit."""
        return tuple(most == ANYWHERE for most in self[:4])

    def or_else(self, other: Reach) -> Reach:
        """What holds of an anchor that tells in either place."""
        before, after, sentence, line = map(max, zip(self[:4], other[:4], strict=True))
        return Reach(before, after, sentence, line, self.leads | other.leads)


class Part(NamedTuple):
    """A stretch of a template without a gap: one choice of each group in turn."""

    groups: tuple[tuple[Words, ...], ...]
    firsts: frozenset[str]


@dataclass(frozen=True, eq=False)
class Pattern:
    """One compiled template; of most, no text has the first word."""

    kind: BoilerplateKind
    shape: Shape
    limit: int
    gap: int
    choices: _Choices

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What stands between the gaps."""
        return tuple(
            Part(tuple(tuple(tuple(choice.split()) for choice in group) for group in groups), _firsts(groups))
            for groups in self.choices
        )


@dataclass(frozen=True, slots=True)
class Patterns:
    """All rules, ready to apply."""

    beginning: dict[str, list[Pattern]]  # by first word, as are the next two
    anywhere: dict[str, list[Pattern]]
    beside: dict[str, list[Pattern]]
    telling: dict[str, list[Reach]]  # anchors as they stand in folded text, a space behind each word
    share_pairs: frozenset[tuple[str, str]]
    share_words: frozenset[str]
    reporting: frozenset[str]
    no_title: frozenset[str]


@cache
def compiled() -> Patterns:
    """The rules, compiled when they are first needed."""
    pieces = {template: _PIECES.findall(template) for rule in RULES for template in _templates(rule)}
    fold = _folded(pieces.values()).__getitem__
    networks, buttons = frozenset(fold(SHARE_NETWORKS).split()), frozenset(fold(SHARE_BUTTONS).split())
    share_words = networks | buttons | frozenset(fold(SHARE_FILLERS).split())
    reporting, no_title = frozenset(fold(REPORTING).split()), frozenset(fold(NO_TITLE).split())
    found = Patterns({}, {}, {}, {}, _share_pairs(networks, buttons), share_words, reporting, no_title)
    in_row = Reach(ANYWHERE, ANYWHERE, SHARE_WORDS, SHARE_WORDS, 0)
    found.telling.update({f"{a} {b} ": [in_row] for a, b in found.share_pairs})
    indices = {Shape.BESIDE: found.beside, Shape.END: found.anywhere, Shape.WITHIN: found.anywhere}
    for rule in RULES:
        index = indices.get(rule.shape, found.beginning)
        for template in _templates(rule):
            choices, telling = _compile(pieces[template], rule.gap, fold)
            pattern = Pattern(rule.kind, rule.shape, rule.limit, rule.gap, choices)
            firsts = _firsts(choices[0])
            for first in firsts:
                index.setdefault(first, []).append(pattern)
            if index is not found.beside:
                _add(found.telling, telling, _bits(firsts), rule, anywhere=index is found.anywhere)
    return found


def _templates(rule: Rule) -> list[str]:
    return rule.templates.strip().splitlines()


def _folded(templates: Iterable[_Pieces]) -> dict[str, str]:
    """Everything the rules are made of, folded at one go, a space behind each word."""
    texts = {SHARE_NETWORKS, SHARE_BUTTONS, SHARE_FILLERS, REPORTING, NO_TITLE}
    for pieces in templates:
        for braced, _, plain in pieces:
            texts.update((braced or plain).split("|"))
    return dict(zip(texts, folded(texts), strict=True))


def _bits(words: Iterable[str]) -> int:
    """A bit for each word, as the kernel's anchors take them."""
    bits = 0
    for word in words:
        bits |= 1 << (kernel.hash(word.encode(), 0) & 63)
    return bits


def _add(telling: dict[str, list[Reach]], anchors: _Anchors, leads: int, rule: Rule, *, anywhere: bool) -> None:
    """Add the anchors of a template of a rule."""
    is_copyright = rule.shape is Shape.LABEL and rule.kind is BoilerplateKind.COPYRIGHT
    for (before, after), phrases in anchors.items():
        closed = rule.shape in (Shape.WHOLE, Shape.END, Shape.LABEL) and not (is_copyright and after)
        first = ANYWHERE if anywhere else min(before, ANYWHERE)
        reach = Reach(first, after if closed else ANYWHERE, rule.limit, ANYWHERE, leads)
        for phrase in phrases:
            _add_reach(telling.setdefault(phrase, []), reach)
            if closed and is_copyright:  # behind which there may be a letter for its sign
                _add_reach(telling.setdefault(f"{phrase}c ", []), reach._replace(after=ANYWHERE))


def _add_reach(known: list[Reach], reach: Reach) -> None:
    """Add where an anchor tells; one place stands for all that have limits in the same."""
    for number, other in enumerate(known):
        if other.open == reach.open:
            known[number] = reach.or_else(other)
            return
    known.append(reach)


def _compile(pieces: _Pieces, gap: int, fold: Callable[[str], str]) -> tuple[_Choices, _Anchors]:
    """Fold the choices of a template, and make the anchors one of which stands wherever it matches.

    The anchors are given by how many words of the template there may be in front of them and behind them.

    Examples
    --------
    >>> pieces = _PIECES.findall("the {post|story} … <first appeared>")
    >>> choices, anchors = _compile(pieces, 8, lambda text: f"{text.strip()} ")
    >>> choices
    [[['the '], ['post ', 'story ']], [['first appeared ']]]
    >>> anchors == {(10, ANYWHERE): {"first appeared "}}
    True
    >>> _compile(_PIECES.findall("{please|} <follow us> on x"), 8, lambda text: f"{text.strip()} ".lstrip())[1]
    {(1, 2): {'follow us '}}
    """
    parts: _Choices = [[]]
    marked: list[list[str]] = []
    inside, before = False, 0
    for braced, mark, plain in pieces:
        if mark:
            inside = mark == "<"
            if inside:
                before = sum(map(_longest, parts)) + gap * (len(parts) - 1)
            if mark == "…":
                parts.append([])
        elif braced or plain.strip():
            group = [fold(choice) for choice in (braced or plain).split("|")]
            parts[-1].append(group)
            if inside:
                marked.append(group)
    several = len(parts) > 1
    anchors: _Anchors = {}
    if marked:
        after = ANYWHERE if several else _longest(parts[0]) - before - _longest(marked)
        anchors[before, after] = _expand(marked)
    else:
        longest = _longest(parts[0])
        by_size: dict[int, set[str]] = {}
        for phrase in _expand(parts[0], _ANCHOR_WORDS):
            by_size.setdefault(phrase.count(" "), set()).add(phrase)
        for size, phrases in by_size.items():
            words = min(size, _ANCHOR_WORDS)
            if size > words:
                phrases = {" ".join([*phrase.split(" ", words)[:words], ""]) for phrase in phrases}
            anchors.setdefault((0, ANYWHERE if several else longest - words), set()).update(phrases)
    return parts, anchors


def _firsts(groups: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(phrase.split(" ", 1)[0] for phrase in _expand(groups, 1))


def _longest(groups: Iterable[Iterable[str]]) -> int:
    """The most words that groups stand for."""
    return sum(max(choice.count(" ") for choice in group) for group in groups)


def _expand(groups: Iterable[Iterable[str]], enough: int | None = None) -> set[str]:
    """All phrases that groups stand for; those of `enough` words are not made longer."""
    phrases, long = {""}, set[str]()
    for group in groups:
        phrases = {phrase + choice for phrase in phrases for choice in group}
        if enough is not None:
            long |= {phrase for phrase in phrases if phrase.count(" ") >= enough}
            phrases -= long
    return phrases | long


def _share_pairs(networks: frozenset[str], buttons: frozenset[str]) -> frozenset[tuple[str, str]]:
    """Two neighbouring words of one script, at least one of them a network."""
    pairs = ((a, b) for a in networks for b in networks | buttons if a != b and _script(a) == _script(b))
    return frozenset(pair for a, b in pairs for pair in ((a, b), (b, a)))


def _script(word: str) -> str:
    """Enough to tell Latin, Cyrillic and Arabic apart."""
    return "latin" if word[0] < "\u0250" else "cyrillic" if word[0] < "\u0530" else "other"
