"""What is wrong with a lexicon, and how much of some texts it knows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dedup.crosslang.lexicon import MOST_GLOSSES, NOTHING, Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Coverage", "Kind", "Problem", "coverage", "problems"]

Kind = Literal["malformed", "repeated", "contradictory"]

_JOINERS: Final = "\u200c\u200d"  # Persian and the scripts of India spell with them
_MOST_WORDS: Final = 8  # of a term: look-up goes no further
_LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a line of a lexicon.

    Parameters
    ----------
    line
        Its number, from 1; 0 for the file as a whole.
    kind
        ``malformed``: it cannot be used as it is; ``repeated``: the term stands in an earlier line with a translation
        in common; ``contradictory``: it does with none.
    reason
        A sentence about it.
    """

    line: int
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of some texts a lexicon knows.

    Parameters
    ----------
    tokens
        The words of the texts; numbers are none.
    known
        How many of them an entry stands for, alone or with their neighbours.
    unknown
        The others, the most frequent first, with how often they occur.
    """

    tokens: int
    known: int
    unknown: list[tuple[str, int]]

    @property
    def share(self) -> float:
        """The share of the words that is known."""
        return self.known / self.tokens if self.tokens else 0.0


def problems(text: str, language: str | None = None) -> Iterator[Problem]:
    r"""Find what is wrong with a lexicon, in the order of its lines.

    Parameters
    ----------
    text
        The file's content.
    language
        What the file's name says, if its head says nothing.

    Examples
    --------
    >>> [(one.line, one.kind) for one in problems("# language: sw\nmaji\twater\nmaji\tfire\nmoto fire\n")]
    [(3, 'contradictory'), (4, 'malformed')]
    """
    from dedup.crosslang.pivot import Pivot
    from dedup.text.tokens import folded

    pivot = Pivot.load()
    lines = text.removesuffix("\n").split("\n")
    rows = [line.rstrip("\r").split("\t") if line.strip() and not line.startswith("#") else [] for line in lines]
    terms = folded(row[0][:_LONGEST] if row else "" for row in rows)
    facts = _facts(lines)
    entries = 0
    first: dict[str, tuple[int, frozenset[int]]] = {}
    for number, (row, term) in enumerate(zip(rows, terms, strict=True), 1):
        if not row:
            continue
        entries += 1
        reason = _malformed(row, term.split())
        if reason is not None:
            yield Problem(number, "malformed", reason)
            continue
        meaning = frozenset(one for one, _ in pivot.of_gloss(row[1]))
        earlier = first.setdefault(term, (number, meaning))
        if earlier[0] != number:
            same = meaning & earlier[1] or meaning == earlier[1]
            how = "again" if same else "with other translations"
            reason = f"{row[0]!r} stands in line {earlier[0]} already, {how}"
            yield Problem(number, "repeated" if same else "contradictory", reason)
    yield from _of_head(facts, language, entries)


def _facts(lines: list[str]) -> dict[str, str]:
    """The facts of the head; the format's own reading of them, so that both agree."""
    return Lexicon.parse("\n".join(line for line in lines if line.startswith("#")), "-").facts


def _of_head(facts: dict[str, str], language: str | None, entries: int) -> Iterator[Problem]:
    if "language" not in facts and not language:
        yield Problem(0, "malformed", "no line '# language: xx' at its head says of which language it is")
    if not entries:
        yield Problem(0, "malformed", "it has no entries")
    stated = facts.get("entries", "")
    if stated and stated.replace(",", "") != str(entries):
        yield Problem(0, "malformed", f"its head states {stated} entries, and there are {entries:,}")


def _malformed(row: list[str], words: list[str]) -> str | None:
    if len(row) != 2 or not row[0].strip() or not row[1].strip():
        return "is not a term, a tab and its English"
    if any(len(cell) > _LONGEST for cell in row):
        return f"has more than {_LONGEST:,} characters"
    if any(
        (not character.isprintable() and character not in _JOINERS) or character == "\ufffd"
        for character in "".join(row)
    ):
        return "holds characters that cannot be printed, as of a wrong encoding"
    if not words:
        return f"{row[0]!r} holds no word"
    if len(words) > _MOST_WORDS:
        return f"{row[0][:60]!r} is of {len(words)} words, more than the {_MOST_WORDS} that are looked up"
    return _malformed_glosses(row[1])


def _malformed_glosses(english: str) -> str | None:
    glosses = [gloss.strip() for gloss in english.split(";")]
    if not all(glosses):
        return f"{english!r} has an empty translation"
    if NOTHING in glosses and len(glosses) > 1:
        return f"{english!r} says both that it means something and that it does not"
    if len(glosses) > MOST_GLOSSES:
        return f"has {len(glosses)} translations, of which the first {MOST_GLOSSES} count"
    if len(set(glosses)) < len(glosses):
        return f"{english!r} has a translation twice"
    if any(letter > "\u024f" and letter.isalpha() for letter in english):
        return f"{english!r} is not English"
    return None


def coverage(lexicons: Sequence[Lexicon], language: str, texts: Iterable[str]) -> Coverage:
    """How many words of texts lexicons of one language know, by the longest entry that begins at each.

    Examples
    --------
    >>> found = coverage([Lexicon("sw", ["waziri mkuu"], ["prime minister"])], "sw", ["Waziri mkuu wa 5 Kenya, Kenya"])
    >>> found.known, found.tokens, found.unknown
    (2, 5, [('kenya', 2), ('wa', 1)])
    """
    from dedup.crosslang.forms import forms_of
    from dedup.text.tokens import folded

    forms = forms_of(language)
    reach: dict[str, int] = {}
    entries = set[tuple[str, ...]]()
    for text in folded(term for lexicon in lexicons for term in lexicon.terms):
        term = tuple(forms.of_terms(text.split()))
        if term:
            entries.add(term)
            reach[term[0]] = max(reach.get(term[0], 1), len(term))
            for word in term[1:]:
                reach.setdefault(word, 1)
    form_of: dict[str, tuple[str, ...]] = {}
    tokens = known = 0
    unknown = Counter[str]()
    for text in texts:
        (whole,) = folded([text])
        words = [word for word in whole.split() if not word.isdigit()]
        for word in words:
            if word not in form_of:
                form_of[word] = tuple(forms.of_text(word, reach))
        tokens += len(words)
        for word in _not_covered(words, form_of, entries, reach):
            unknown[word] += 1
    known = tokens - unknown.total()
    return Coverage(tokens, known, sorted(unknown.items(), key=lambda item: (-item[1], item[0])))


def _not_covered(
    words: list[str], form_of: dict[str, tuple[str, ...]], entries: set[tuple[str, ...]], reach: dict[str, int]
) -> Iterator[str]:
    """The words that no entry stands for."""
    at = 0
    while at < len(words):
        found = form_of[words[at]]
        if len(found) > 1:  # a compound
            if not any((part,) in entries for part in found):
                yield words[at]
            at += 1
            continue
        most = reach[found[0]] if found else 0
        run = tuple(form for word in words[at : at + most] for form in (form_of[word][:1] or ("",)))
        size = next((n for n in range(len(run), 0, -1) if run[:n] in entries), 0)
        if not size:
            yield words[at]
        at += max(size, 1)
