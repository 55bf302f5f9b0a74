"""What nothing decides: the pairs of an account of which it is open who has it from whom, each of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dedup.model import Outcome, Verdict

if TYPE_CHECKING:
    from dedup.model import Account, Derivation, Ledger

__all__ = ["Undetermined", "undetermined"]


class Undetermined(NamedTuple):
    """A pair of documents, ``a < b``, what leaves it open, and the one fact that would decide, if any is known."""

    a: str
    b: str
    open: Ledger | Derivation
    deciding: str


def undetermined(account: Account) -> list[Undetermined]:
    """The pairs that a derivation without direction or a ledger without outcome leaves open, by their ids.

    Examples
    --------
    >>> from dedup.model import Account, Derivation, DerivationKind
    >>> shared = Derivation("b", "a", DerivationKind.COPY, 0.5, Verdict.UNDIRECTED, None)
    >>> [(one.a, one.b) for one in undetermined(Account("a", ("a", "b"), (0.5, 0.5), (shared,)))]
    [('a', 'b')]
    """
    own = frozenset(account.documents)
    ledgers = {_pair(one.a, one.b): one for one in account.ledgers}
    found: dict[tuple[str, str], Ledger | Derivation] = {
        pair: one for pair, one in ledgers.items() if one.outcome is Outcome.UNDETERMINED
    }
    for one in account.derivations:
        if one.verdict is Verdict.UNDIRECTED and one.source in own:
            found.setdefault(_pair(one.source, one.derived), one)
    facts = {pair: one.deciding for pair, one in ledgers.items()}
    return [Undetermined(*pair, found[pair], facts.get(pair, "")) for pair in sorted(found)]


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)
