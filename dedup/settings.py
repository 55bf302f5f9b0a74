"""One validated set of settings for every way dedup is used: library, command line, configuration file."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Literal, get_args

from dedup.errors import UsageError
from dedup.suggestion import meant

__all__ = ["BY_MEANING", "RELATIONS", "RELATION_GROUPS", "STORIES", "STORIES_UP_TO", "TRANSLATIONS", "Settings"]

Boilerplate = Literal["keep", "drop"]

#: What ``--relations`` can name, and the relations each brings. Duplicates alone are found about twice as fast as all
#: of ``near``: they need no sketches. Translations and stories need the terms of every text, and one search for both.
RELATION_GROUPS: Final = {
    "near": ("exact", "near-duplicate", "excerpt", "rewrite"),
    "duplicates": ("exact", "near-duplicate"),
    "translations": ("translation", "partial-translation"),
    "stories": ("same-story",),
}

#: What is looked for unless a user says.
RELATIONS: Final = ("near", "translations", "stories")
#: Documents beyond which stories are only looked for where they are asked for: they take five times as long as all
#: else, and among so many documents without dates most pairs that look like one event are two.
STORIES_UP_TO: Final = 10_000

#: The relations between languages.
TRANSLATIONS: Final = frozenset(RELATION_GROUPS["translations"])
#: Those of reports of one event, in one language or two.
STORIES: Final = frozenset(RELATION_GROUPS["stories"])
#: Those that are told by what texts mean, not by their wording.
BY_MEANING: Final = TRANSLATIONS | STORIES


def _group_for(name: object) -> str:
    """What somebody meant who named no group: the name of one, or a relation that one brings."""
    bringing = [group for group, relations in RELATION_GROUPS.items() if name in relations]
    return f"; did you mean {' or '.join(bringing)}?" if bringing else meant(name, RELATION_GROUPS)


def usable_cpus() -> int:
    """The number of processors this process may use.

    Examples
    --------
    >>> usable_cpus() >= 1
    True
    """
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS and Windows have no affinity to ask for
        return os.cpu_count() or 1


_CODE: Final = re.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
_LEAST_MEMORY: Final = 128 << 20
_MOST_DAYS: Final = (1 << 30) - 1  # the kernel counts them in 32 bits
_UNITS: Final = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}


def bytes_of(name: str, given: object) -> int:
    """An amount of bytes.

    Parameters
    ----------
    name
        What it is called where it was given.
    given
        A number, or a text such as 4G.

    Raises
    ------
    UsageError
        If it is none.

    Examples
    --------
    >>> bytes_of("--max-body", "1.5 KB")
    1536
    """
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)\s*([KMGT]?)(?:i?B)?", str(given).strip(), re.IGNORECASE)
    if match is None or isinstance(given, bool):
        raise UsageError(f"{name}: {given!r} is not an amount such as 500M or 4G")
    return int(float(match[1]) * _UNITS[match[2].upper()])


def _amount(given: object) -> int | None:
    """Bytes of memory, from a number or a text such as 4G.

    Examples
    --------
    >>> _amount("1.5G") == _amount(3 << 29) == _amount("1536 MiB")
    True
    """
    if given is None:
        return None
    amount = bytes_of("memory", given)
    if amount < _LEAST_MEMORY:
        raise UsageError(f"memory: {given!r} is less than 128M, with which nothing can be done")
    return amount


def _paths(given: object) -> tuple[str, ...]:
    """Paths of files, from one or several.

    Examples
    --------
    >>> _paths("sw.lex") == _paths(["sw.lex"]) == ("sw.lex",)
    True
    """
    listed = (given,) if isinstance(given, str | os.PathLike) else given
    if not isinstance(listed, tuple | list) or not all(isinstance(one, str | os.PathLike) and one for one in listed):
        raise UsageError(f"lexicons: {given!r} is not a list of paths")
    return tuple(os.fspath(one) for one in listed)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user may choose about a scan.

    Parameters
    ----------
    threshold
        Jaccard similarity from which two documents are near-duplicates, 0.3..1.
    relations
        The groups of relations to look for: keys of `RELATION_GROUPS`. None is `RELATIONS`, without stories in a
        collection of more than `STORIES_UP_TO` documents.
    boilerplate
        ``drop`` leaves rule-based boilerplate out of the shingles, ``keep`` shingles the whole text.
    passages
        Whether matches carry the passages the two documents share.
    threads
        How many threads work at once; None is one for each processor.
    memory
        About how many bytes to use at most, 128 MiB or more, or a text such as ``4G``; what does not fit waits in a
        temporary file. None is as many as it takes.
    language
        The language of documents that do not state one, as an ISO 639 code; None finds out.
    window
        How many days apart the publication of translations and of reports of one story may be; None is any number for
        translations, and 14 for reports, which are never farther apart.
    lexicons
        Paths of lexicon files of the user's own; each goes before the one of its language that comes with the package.

    Raises
    ------
    UsageError
        If a value is out of its range.

    Examples
    --------
    >>> Settings(threshold=0.8).threshold
    0.8
    """

    threshold: float = 0.7
    relations: tuple[str, ...] | None = None
    boilerplate: Boilerplate = "drop"
    passages: bool = False
    threads: int | None = None
    memory: int | None = None
    language: str | None = None
    window: int | None = None
    lexicons: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if isinstance(self.relations, str):
            object.__setattr__(self, "relations", (self.relations,))
        if isinstance(self.threshold, bool) or not isinstance(self.threshold, int | float):
            raise UsageError(f"threshold: {self.threshold!r} is not a number from 0.3 to 1")
        if not 0.3 <= self.threshold <= 1:
            raise UsageError(f"threshold: {self.threshold} is not between 0.3 and 1")
        if self.relations is not None and not self.relations:
            raise UsageError("relations: name at least one of " + ", ".join(RELATION_GROUPS))
        for name in self.relations or ():
            if not isinstance(name, str) or name not in RELATION_GROUPS:
                raise UsageError(f"relations: {name!r} is not one of {', '.join(RELATION_GROUPS)}{_group_for(name)}")
        if self.boilerplate not in get_args(Boilerplate):
            instead = meant(self.boilerplate, get_args(Boilerplate))
            raise UsageError(f"boilerplate: {self.boilerplate!r} is neither keep nor drop{instead}")
        if not isinstance(self.passages, bool):
            raise UsageError(f"passages: {self.passages!r} is neither true nor false")
        whole = isinstance(self.threads, int) and not isinstance(self.threads, bool)
        if self.threads is not None and (not whole or self.threads < 1):
            raise UsageError(f"threads: {self.threads!r} is not a whole number of at least 1")
        whole = isinstance(self.window, int) and not isinstance(self.window, bool)
        if self.window is not None and (not whole or self.window < 0):
            raise UsageError(f"window: {self.window!r} is not a whole number of days, 0 or more")
        if self.window is not None and self.window > _MOST_DAYS:
            raise UsageError(f"window: {self.window} days are more than there are between dates; leave it out for any")
        if self.language is not None and not (isinstance(self.language, str) and _CODE.fullmatch(self.language)):
            raise UsageError(f"language: {self.language!r} is not a code such as en or vi")
        object.__setattr__(self, "memory", _amount(self.memory))
        object.__setattr__(self, "lexicons", _paths(self.lexicons))

    @property
    def wanted(self) -> frozenset[str]:
        """The relations to look for, by name."""
        return frozenset(relation for group in self.relations or RELATIONS for relation in RELATION_GROUPS[group])

    def settled(self, documents: int) -> Settings:
        """The same for a collection of so many documents: what depends on that is left open no more.

        Examples
        --------
        >>> Settings().settled(5).relations, Settings().settled(10**6).relations
        (('near', 'translations', 'stories'), ('near', 'translations'))
        """
        if self.relations is not None:
            return self
        leave_out = documents > STORIES_UP_TO
        return replace(self, relations=tuple(group for group in RELATIONS if not (leave_out and group == "stories")))

    @property
    def workers(self) -> int:
        """The number of threads to use, resolved."""
        return self.threads or usable_cpus()

    def with_changes(self, **changes: Any) -> Settings:
        """A copy with some settings changed, and checked again.

        Raises
        ------
        UsageError
            If there is no such setting, or its value is out of range.
        """
        known = {f.name for f in fields(self)}
        for name in changes:
            if name not in known:
                raise UsageError(f"{name}: no such setting; there are {', '.join(sorted(known))}{meant(name, known)}")
        return replace(self, **changes)
