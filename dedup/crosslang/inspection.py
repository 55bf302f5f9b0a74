"""What is wrong with a lexicon, and how much of some texts it knows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dedup.crosslang.lexicon import HEADER, LONGEST, MOST_GLOSSES, NOTHING, PIVOT
from dedup.text.language import existing, normal
from dedup.text.unspaced import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.crosslang.lexicon import Lexicon

__all__ = ["Coverage", "Kind", "Problem", "coverage", "malformed", "problems", "refused_language"]

Kind = Literal["malformed", "repeated", "contradictory"]

_JOINERS: Final = "\u200c\u200d"  # Persian and the scripts of India spell with them
_MOST_WORDS: Final = 4  # of a term, between spaces: the longest that names and phrases of news have
_MOST_TOKENS: Final = 8  # of a term, a character each in Chinese: look-up goes no further
#: The scripts in which a character counts as a word, however it is spaced.
_UNSPACED: Final = re.compile(rf"[{UNSPACED}\uf900-\ufaff]")


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

    if "\0" in text:  # of its lines no more could be said than that they make no sense
        yield Problem(0, "malformed", "is no text in UTF-8 but another kind of file, or in UTF-16: it holds zero bytes")
        return
    pivot = Pivot.load()
    lines = text.removesuffix("\n").split("\n")
    rows = [line.rstrip("\r").split("\t") if line.strip() and not line.startswith("#") else [] for line in lines]
    terms = folded(row[0][:LONGEST] if row else "" for row in rows)
    entries = 0
    first: dict[str, tuple[int, frozenset[int]]] = {}
    for number, (row, term) in enumerate(zip(rows, terms, strict=True), 1):
        if not row:
            continue
        entries += 1
        reason = _unreadable(row) or malformed(row[0], row[1], len(term.split()))
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
    yield from _of_head(lines, language, entries)


def _facts(lines: list[str]) -> dict[str, str]:
    """The facts of the head."""
    found = (HEADER.match(line) for line in lines)
    return {fact[1]: fact[2].strip() for fact in found if fact}


def _of_head(lines: list[str], language: str | None, entries: int) -> Iterator[Problem]:
    facts = _facts(lines)
    stated = facts.get("language", language)
    if not stated:
        yield Problem(0, "malformed", "no line '# language: xx' at its head says of which language it is")
    elif (reason := refused_language(stated)) is not None:
        yield Problem(0, "malformed", reason)
    for number, line in enumerate(lines, 1):
        if line.startswith("#") and "\ufffd" in line:
            yield Problem(number, "malformed", "holds bytes that are not UTF-8")
    if not entries:
        yield Problem(0, "malformed", "it has no entries")
    counted = facts.get("entries", "")
    if counted and counted.replace(",", "") != str(entries):
        yield Problem(0, "malformed", f"its head states {counted} entries, and there are {entries:,}")


def refused_language(stated: str) -> str | None:
    """Why there can be no lexicon of a language, if so.

    Examples
    --------
    >>> refused_language("sw"), refused_language("en")
    (None, "is a lexicon of 'en'; terms are translated to English")
    """
    code = existing(stated)
    if code is not None and code != PIVOT:
        return None
    if code == PIVOT:
        reason = "terms are translated to English"
    elif normal(stated) is not None:
        reason = "there is no language of that code; give one such as sw in '# language: '"
    else:
        reason = "give a code such as sw in '# language: '"
    return f"is a lexicon of {stated!r}; {reason}"


def _too_long(term: str, tokens: int) -> str | None:
    if (words := sum(not _UNSPACED.match(word) for word in term.split())) > _MOST_WORDS:
        return f"{term[:60]!r} is of {words} words, more than the {_MOST_WORDS} that a term may have"
    if tokens > _MOST_TOKENS:
        return f"{term[:60]!r} is of {tokens} words or characters, more than the {_MOST_TOKENS} that are looked up"
    return None


def _unreadable(row: list[str]) -> str | None:
    if len(row) != 2 or not row[0].strip() or not row[1].strip():
        return "is not a term, a tab and its English"
    if any(len(cell) > LONGEST for cell in row):
        return f"has more than {LONGEST:,} characters"
    return None


def malformed(term: str, english: str, tokens: int) -> str | None:
    """What is wrong with an entry, if anything.

    Parameters
    ----------
    term, english
        The entry.
    tokens
        How many words the term has once it is folded, a character each in scripts without spaces.
    """
    if any(
        (not character.isprintable() and character not in _JOINERS) or character == "\ufffd"
        for character in term + english
    ):
        return "holds characters that cannot be printed, as of a wrong encoding"
    if not tokens:
        return f"{term!r} holds no word"
    return _too_long(term, tokens) or _malformed_glosses(english)


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
    >>> from dedup.crosslang.lexicon import Lexicon
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
