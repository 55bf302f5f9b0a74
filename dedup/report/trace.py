"""A trace for a person at a terminal, story by story; the layout is not stable, `jsonl` is."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dedup.model import Verdict
from dedup.report.counted import counted
from dedup.report.earliest import moments
from dedup.report.plain import Words, percent
from dedup.report.text import skipped_lines, styled
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Account, Derivation
    from dedup.report.protocol import TraceResult

__all__ = ["lines"]

_COLOURS: Final = {Verdict.COPIED: "green", Verdict.PROBABLY: "yellow", Verdict.UNDIRECTED: "cyan"}
_BRANCH, _LAST, _DOWN, _BLANK = "├─ ", "└─ ", "│  ", "   "
_UNDECIDED: Final = 5  # pairs of one story, and facts; all of them stand in the jsonl output


def lines(trace: TraceResult, *, colour: bool = False) -> Iterator[str]:
    r"""Write for each story who has it from whom, how sure that is, and what would decide where it is not.

    Parameters
    ----------
    trace
        The trace.
    colour
        Whether to colour it for a terminal.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> from dedup.model import Account, Derivation, DerivationKind, Document
    >>> copy = Derivation("a", "b", DerivationKind.COPY, 0.97, Verdict.COPIED, None)
    >>> trace = SimpleNamespace(
    ...     scan=SimpleNamespace(skipped=(), documents=()),
    ...     accounts=[Account("a", ("a", "b"), (0.97, 0.03), (copy,))],
    ...     document=lambda name: Document(name, "", outlet="The Post"),
    ...     published=lambda name: None,
    ... )
    >>> print(*lines(trace), sep="\n")
    a  (2 documents)
      a is the earliest in this collection (97 %).
      1 copy comes from another text here.
    <BLANKLINE>
      a  [The Post]
      └─ b  [The Post]  copied from it (97 %)
    """
    empty = True
    accounts = sorted(trace.accounts, key=attrgetter("id"))
    told = [one for one in accounts if one.derivations or one.ledgers] or accounts
    for account in told:
        if not empty:
            yield ""
        empty = False
        yield from _Story(trace, account, colour=colour).lines()
    if len(told) < len(accounts):
        stories = counted(len(accounts) - len(told), "story holds", "stories hold")
        yield ""
        yield f"{stories} reports that share no text."
    for number, line in enumerate(skipped_lines(trace.scan.skipped, colour=colour)):
        if number == 0 and not empty:
            yield ""
        yield line
    if empty and not trace.scan.skipped:
        documents = len(trace.scan.documents)
        none = f"no two of {documents:,} documents tell one story" if documents > 1 else "it takes two documents"
        yield f"Nothing to trace: {none}."


class _Story:
    """The lines of one account."""

    def __init__(self, trace: TraceResult, account: Account, *, colour: bool) -> None:
        self._trace = trace
        self._account = account
        self._colour = colour
        self._words = Words(account, _id, visible, moments(trace, account))
        self._own = frozenset(account.documents)
        self._likely = dict(zip(account.documents, account.first, strict=True))
        self._children: defaultdict[str, list[Derivation]] = defaultdict(list)
        for one in sorted(account.derivations, key=attrgetter("derived", "source"), reverse=True):
            if not one.second:
                self._children[one.source].append(one)

    def lines(self) -> Iterator[str]:
        account = self._account
        head = styled(_id(account.id), self._colour, bold=True)
        yield f"{head}  ({counted(len(account.documents), 'document')})"
        yield from (f"  {sentence}" for sentence in self._words.verdict(deciding=False))
        yield ""
        yield from self._tree()
        further = [one for one in account.derivations if one.second]
        yield from self._section(
            "Further sources", [self._words.derivation(one) for one in sorted(further, key=_place)]
        )
        words = self._words
        yield from self._section("Undetermined", _some([words.open(pair) for pair in words.undetermined]))
        yield from self._section("What would decide", _some(words.deciding()))

    def _section(self, name: str, told: list[str]) -> Iterator[str]:
        if told:
            yield ""
            yield styled(f"  {name}", self._colour, bold=True)
            yield from (f"    {line}" for line in told)

    def _tree(self) -> Iterator[str]:
        """Every text below its source; a stack, for a chain of copies may be longer than Python's own."""
        derived = {one.derived for several in self._children.values() for one in several}
        roots = sorted(self._own - derived, key=lambda one: (one not in self._children, -self._likely[one], one))
        seen: set[str] = set()
        for root in [*sorted(set(self._children) - self._own), *roots, *sorted(derived)]:
            if root in seen:
                continue
            stack: list[tuple[str, str, Derivation | None]] = [(root, "", None)]
            while stack:
                name, indent, how = stack.pop()
                if name in seen:
                    continue
                seen.add(name)
                children = self._children[name]
                yield f"  {indent}{self._named(name)}{'' if how is None else self._how(how)}"
                below = indent.replace(_BRANCH, _DOWN).replace(_LAST, _BLANK)
                for number, child in enumerate(children):  # the last on the stack comes first
                    stack.append((child.derived, below + (_BRANCH if number else _LAST), child))

    def _named(self, name: str) -> str:
        if name not in self._own:
            return self._words.source(name)
        document, published = self._trace.document(name), self._trace.published(name)
        known = (published.iso if published is not None else None, document.outlet, document.language)
        stated = ", ".join(visible(one) for one in known if one)
        return _id(name) + (f"  [{stated}]" if stated else "")

    def _how(self, one: Derivation) -> str:
        sure = percent(one.confidence)
        if one.verdict is Verdict.UNDIRECTED:
            sure = f"direction undetermined, {sure}" if one.source in self._own else sure
        told = f"{self._words.relation(one)} it ({sure})"
        return "  " + styled(told, self._colour, colour=_COLOURS[one.verdict])


def _some(told: list[str]) -> list[str]:
    more = len(told) - _UNDECIDED
    return told[:_UNDECIDED] + ([f"and {more:,} more"] if more > 0 else [])


def _id(name: str) -> str:
    return visible(name) if name.strip() else f'"{visible(name)}"'


def _place(one: Derivation) -> tuple[str, str]:
    return one.derived, one.source
