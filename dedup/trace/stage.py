"""The stage of tracing, as the pipeline calls it: who has it from whom, story by story."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from dedup.finding import complain
from dedup.trace.facts.dates import is_unreadable
from dedup.trace.ledger.words import Vocabulary
from dedup.trace.lineage.account import account_of
from dedup.trace.lineage.components import components
from dedup.trace.processes import MOST_PIECES, possible, results
from dedup.trace.result import Trace
from dedup.trace.witnesses import Witnesses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.model import Account, Document
    from dedup.near.collection import Progress
    from dedup.result import Scan
    from dedup.trace.lineage.components import Component

__all__ = ["find_sources"]

#: Documents and pairs from which on several processes work. Two took 0.13 s of a processor for 300 of them, which one
#: does in 0.10 s, and 0.56 s for 1,200 instead of 0.42 s; beside that, to begin costs a few hundredths of a second.
_WORTHWHILE: Final = 600
#: ... and those that are one piece of the work, a tenth of a second.
_PIECE: Final = 200


def find_sources(scan: Scan, noted: Sequence[Document], progress: Progress | None = None) -> Trace:
    """Trace the documents of a scan.

    Parameters
    ----------
    scan
        How they are related.
    noted
        What is stated of each, by row, without the texts.
    progress
        Called now and then.
    """
    codes = map(scan.collection.code, range(len(noted)))
    ids = zip(scan.collection.ids, noted, codes, strict=True)
    complain([(own, one.published) for own, one, code in ids if is_unreadable(one, code)])
    witnesses = Witnesses(scan.collection, noted)
    found = components(scan.related, scan.groups, scan.candidates.by_id, scan.judge())
    accounts: dict[int, Account] = {}
    done, total = 0, sum(len(component.rows) for component in found)
    for number, account in _told(found, witnesses, scan.settings.workers):
        accounts[number] = account
        done += len(found[number].rows)
        if progress is not None:
            progress("tracing", done, total)
    return Trace(scan, [accounts[number] for number in range(len(found))], witnesses)


def _told(found: Sequence[Component], witnesses: Witnesses, processes: int) -> Iterator[tuple[int, Account]]:
    """The account of each story by its number, as they are done."""
    pieces = _pieces(found)

    def told(piece: int) -> list[Account]:
        components = [found[number] for number in pieces[piece]]
        # Together, as many short texts are looked through faster than each by itself.
        looked_at = iter(witnesses.of([row for component in components for row in component.rows]))
        vocabulary = Vocabulary()
        return [account_of(list(islice(looked_at, len(own.rows))), own.related, vocabulary) for own in components]

    several = min(processes, len(pieces)) > 1 and sum(map(_effort, found)) >= _WORTHWHILE and possible()
    done = results(told, len(pieces), processes) if several else ((piece, told(piece)) for piece in range(len(pieces)))
    for piece, accounts in done:
        yield from zip(pieces[piece], accounts, strict=True)


def _effort(component: Component) -> int:
    """About how long a story takes: a document about as long as a pair."""
    return len(component.rows) + len(component.related)


def _pieces(found: Sequence[Component]) -> list[list[int]]:
    """The numbers of stories, in pieces of about the same effort, those that take longest first."""
    least = max(_PIECE, sum(map(_effort, found)) // MOST_PIECES + 1)
    pieces, effort = [list[int]()], 0
    for number in sorted(range(len(found)), key=lambda number: -_effort(found[number])):
        if effort >= least:
            pieces.append([])
            effort = 0
        pieces[-1].append(number)
        effort += _effort(found[number])
    return pieces
