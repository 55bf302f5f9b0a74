"""The kinds of facts that are found, and where; nothing here imports what finds them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from dedup.errors import UsageError
from dedup.model import FactKind
from dedup.suggestion import meant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dedup.model import Fact
    from dedup.trace.facts.batch import Batch

__all__ = ["DEFAULT_KINDS", "KINDS", "chosen", "finder_of"]

#: Every kind, in the order in which facts are written, and the module of this package whose `find` finds it.
KINDS: Final = {
    FactKind.DATE: "dates",
    FactKind.CREDIT: "credits",
    FactKind.NAME: "names",
    FactKind.QUOTE: "quotes",
    FactKind.NUMBER: "numbers",
    FactKind.EVENT: "events",
    FactKind.BOILERPLATE: "boilerplate",
}

#: What is found unless somebody says otherwise. Not names, and what is built upon them, which take longer than all the
#: others together; nor boilerplate, which says nothing of where a text comes from.
DEFAULT_KINDS: Final = (FactKind.DATE, FactKind.CREDIT, FactKind.QUOTE, FactKind.NUMBER)


def chosen(names: Iterable[str]) -> tuple[FactKind, ...]:
    """The kinds of these names, each once, in their order.

    Raises
    ------
    UsageError
        If there is no such kind, or no name.

    Examples
    --------
    >>> [kind.value for kind in chosen(["credit", "date", "credit"])]
    ['date', 'credit']
    """
    if isinstance(names, str):
        raise UsageError(f"kinds: give a list of kinds, not {names!r}")
    wanted = list(names)
    for name in wanted:
        if name not in KINDS:
            raise UsageError(f"kinds: {name!r} is not one of {', '.join(KINDS)}{meant(name, KINDS)}")
    if not wanted:
        raise UsageError(f"kinds: there is none; choose of {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in wanted)


def finder_of(kind: FactKind) -> Callable[[Batch], list[list[Fact]]]:
    """What finds the facts of a kind: for each document of a batch, in the order of their places."""
    finder: Callable[[Batch], list[list[Fact]]] = import_module(f"dedup.trace.facts.{KINDS[kind]}").find
    return finder
