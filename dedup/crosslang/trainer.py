"""Makes a lexicon of parallel texts and dictionaries."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.base_forms import base_forms, vocabulary
from dedup.crosslang.forms import forms_of
from dedup.crosslang.lexicon import MOST_GLOSSES, NOTHING, PIVOT
from dedup.crosslang.model1 import ROUNDS, Links, Side, drawn, intersection, learn, link
from dedup.crosslang.pivot import Pivot
from dedup.crosslang.units import tokens, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.dictionaries import Translation
    from dedup.crosslang.parallel import SentencePair
    from dedup.crosslang.units import Units, Words
    from dedup.near.collection import Progress

__all__ = ["LEAST_TIMES", "MOST_LINKS", "fitting", "joined", "learnt"]

# Swept on Tatoeba and TICO-19 in vi ar es ru zh, against the lexicons written by hand: so, .93 to .96 of the terms that
# both have agree (es: 1,540 entries); with twice and a share of .5, .84 to .91 (2,400); with a share of .6, .95 to .98.
#: A translation is sure if the two words are each other's counterpart so many times, ...
LEAST_TIMES: Final = 3
#: ... once less is this share of how often the one occurs, ...
LEAST_SHARE: Final = 0.5
#: ... and it is this one of how often the other does; the second where a collocation is translated: it may be one
#: word too long.
LEAST_BACK: Final = 0.1
LEAST_BACK_SEVERAL: Final = 0.3
#: A collocation is not translated by one English word if another one goes with it this often.
MOST_RIVAL: Final = 0.5
#: Another translation of the same word has this share.
LEAST_SECOND: Final = 0.15
#: A word carries no meaning if so much of what it is the counterpart of carries none.
MOST_NOTHING: Final = 0.9
LEAST_NOTHING: Final = 10
#: Sentences of more words are passed over: their parts say little about each other.
MOST_WORDS: Final = 120
#: Words of all sentences times those of their translations: about 60 bytes each.
MOST_LINKS: Final = 40_000_000
_BEYOND_LATIN: Final = "\u0250"
_RARE: Final = 4  # a word of a text that is seen less often may be a known word with something written to it


def fitting(pairs: Iterable[SentencePair], most: int = MOST_LINKS) -> tuple[list[SentencePair], int]:
    """The first sentence pairs that can be learnt from at once, each once, and how many there are beyond them."""
    kept: dict[SentencePair, None] = {}
    links = beyond = 0
    for pair in pairs:
        if pair in kept:
            continue
        a, b = (max(len(text.split()), len(text) // 8) for text in pair)
        if max(a, b) > MOST_WORDS:
            continue
        links += a * b
        if links > most:
            beyond += 1
        else:
            kept[pair] = None
    return list(kept), beyond


def learnt(pairs: Sequence[SentencePair], language: str, progress: Progress | None = None) -> dict[str, list[str]]:
    """Learn the sure translations of words and collocations: the terms, each with its English, the likeliest first."""
    told = progress or _nobody
    told("tokenising", 0, 2 * len(pairs))
    source_words = tokens([pair.source for pair in pairs], language)
    told("tokenising", len(pairs), 2 * len(pairs))
    english_words = tokens([pair.english for pair in pairs], PIVOT)
    told("tokenising", 2 * len(pairs), 2 * len(pairs))
    pivot = Pivot.load()
    forms, plain = _forms(source_words, language)
    is_word = _is_word if _is_latin(source_words) else _is_own_word
    source = units(source_words, forms, is_word, plain)
    bases = base_forms(english_words.listed, vocabulary() | _frequent(english_words))
    english = units(english_words, bases, lambda word: _is_word(word) and bool(pivot.of(word)))
    first, second = _without_rare(source), _without_rare(english)
    links = link(first, second)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        told("learning", done, 2 * ROUNDS)

    forward = learn(first, second, links, progress=step)
    backward = learn(second, first, links.turned(), progress=step)
    times = intersection(first, second, links, forward, backward)
    crowded = _crowded(source, english, links, drawn(second, links, backward))
    return _sure(source, english, links, times, crowded, is_word)


def joined(dictionaries: Iterable[Translation], trained: dict[str, list[str]]) -> dict[str, list[str]]:
    """Dictionaries and what was learnt, by folded term: what stands in dictionaries goes first, and is not doubted.

    Examples
    --------
    >>> from dedup.crosslang.dictionaries import Translation
    >>> joined([Translation("Mwaka", "year")], {"mwaka": ["annual", "year"], "siku": ["day"]})
    {'mwaka': ['year', 'annual'], 'siku': ['day']}
    """
    from dedup.text.tokens import folded

    listed = list(dictionaries)
    found: dict[str, list[str]] = {}
    for (_, gloss), text in zip(listed, folded(entry.term for entry in listed), strict=True):
        term = _readable(text)
        if term:
            found.setdefault(term, []).append(gloss)
    for term, glosses in trained.items():
        found.setdefault(term, []).extend(glosses)
    return {term: _few(glosses) for term, glosses in sorted(found.items())}


def _few(glosses: list[str]) -> list[str]:
    different = list(dict.fromkeys(glosses))
    meaning = [gloss for gloss in different if gloss != NOTHING]
    return meaning[:MOST_GLOSSES] or different[:1]


def _nobody(_stage: str, _done: int, _total: int | None) -> None:
    pass


def _readable(folded: str) -> str:
    """A folded term as people write it."""
    return unicodedata.normalize("NFC", folded).strip()


def _is_word(form: str) -> bool:
    """Whether it is no number, and no initial."""
    return any(map(str.isalpha, form)) and (len(form) > 1 or form >= _BEYOND_LATIN)


def _is_own_word(form: str) -> bool:
    """Whether it is a word of a language that is not written in Latin letters: others are English as they are."""
    return form[0] >= _BEYOND_LATIN and _is_word(form)


def _is_latin(words: Words) -> bool:
    counts = _counts(words).tolist()
    seen = zip(words.listed, counts, strict=True)
    written = [(word[0] < _BEYOND_LATIN, count) for word, count in seen if _is_word(word)]
    balance: int = sum(count if latin else -count for latin, count in written)
    return balance > 0


def _forms(words: Words, language: str) -> tuple[list[str], list[bool]]:
    """The form of each different word, as it will be looked up; and whether a lexicon's word has that form too."""
    forms = forms_of(language)
    own = forms.of_terms(words.listed)
    counts = Counter[str]()
    for form, count in zip(own, _counts(words).tolist(), strict=True):
        counts[form] += count
    frequent = {form for form, count in counts.items() if count >= _RARE and _is_word(form)}
    found = []
    for word, form in zip(words.listed, own, strict=True):
        known = forms.of_text(word, frequent) if counts[form] < _RARE else ()
        found.append(known[0] if len(known) == 1 else form)
    return found, [a == b for a, b in zip(found, own, strict=True)]


def _counts(words: Words) -> NDArray[np.int64]:
    return np.bincount(words.words[words.words >= 0], minlength=len(words.listed))


def _frequent(words: Words) -> set[str]:
    """Words that are taken for dictionary forms: their plurals and past tenses may be theirs."""
    return {word for word, count in zip(words.listed, _counts(words).tolist(), strict=True) if count >= _RARE}


def _without_rare(found: Units) -> Side:
    """The sentences without what occurs too seldom for anything to be sure."""
    stays = found.counts[found.side.words] >= LEAST_TIMES
    return Side(found.side.words[stays], np.append(0, np.cumsum(stays))[found.side.offsets], found.side.size)


def _crowded(source: Units, english: Units, links: Links, often: NDArray[np.int64]) -> set[int]:
    """Collocations that several English words have for their counterpart: one alone does not translate them."""
    meaning = np.array([bool(Pivot.load().of_gloss(term)) for term in english.terms] or [False])
    drawn_to = (often >= MOST_RIVAL * source.counts[links.firsts]) & meaning[links.seconds]
    rivals = np.bincount(links.firsts[drawn_to], minlength=len(source.sizes))
    return {unit for unit in np.flatnonzero(rivals > 1).tolist() if source.sizes[unit] > 1}


def _sure(
    source: Units,
    english: Units,
    links: Links,
    times: NDArray[np.int64],
    crowded: set[int],
    is_word: Callable[[str], bool],
) -> dict[str, list[str]]:
    """The translations that are seen often enough, by term."""
    pivot = Pivot.load()
    written = zip(english.forms, english.terms, english.sizes, strict=True)
    glosses = [form if size == 1 else term for form, term, size in written]
    seen = np.flatnonzero(times > 0)
    of_unit: dict[int, list[tuple[int, int]]] = {}
    for at in seen[np.lexsort((links.seconds[seen], -times[seen]))].tolist():
        of_unit.setdefault(int(links.firsts[at]), []).append((int(times[at]), int(links.seconds[at])))
    found = {}
    for unit, counterparts in of_unit.items():
        form = source.forms[unit]
        if all(map(is_word, form.split())):
            several = source.sizes[unit] > 1
            chosen = _chosen(int(source.counts[unit]), counterparts, glosses, english.counts, pivot, several=several)
            if chosen and (unit not in crowded or " " in chosen[0]):
                found[_readable(source.terms[unit])] = chosen
    return found


def _chosen(
    count: int,
    counterparts: list[tuple[int, int]],
    glosses: list[str],
    english: NDArray[np.int64],
    pivot: Pivot,
    *,
    several: bool,
) -> list[str]:
    """The sure translations of one unit; those of one stem count together."""
    shares: dict[tuple[int, ...], int] = {}
    first: dict[tuple[int, ...], tuple[str, int, int]] = {}
    linked = nothing = 0
    for times, number in counterparts:
        gloss = glosses[number]
        key = tuple(sorted(term for term, _ in pivot.of_gloss(gloss)))
        linked += times
        if not key:
            nothing += times
        elif all(len(word) > 1 and _is_word(word) for word in gloss.split()):
            shares[key] = shares.get(key, 0) + times
            first.setdefault(key, (gloss, times, int(english[number])))
    if nothing >= MOST_NOTHING * linked:
        return [NOTHING] if not several and linked >= max(LEAST_NOTHING, LEAST_SHARE * count) else []
    ranked = sorted(shares.items(), key=lambda item: -item[1])
    if not ranked:
        return []
    best, most = ranked[0]
    gloss, times, others = first[best]
    if (
        most < LEAST_TIMES
        or most - 1 < LEAST_SHARE * count
        or times < (LEAST_BACK_SEVERAL if several else LEAST_BACK) * others
    ):
        return []
    more = [first[key][0] for key, n in ranked[1:] if n >= max(LEAST_TIMES, LEAST_SECOND * count)]
    return [gloss, *more][:MOST_GLOSSES]
