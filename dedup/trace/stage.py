"""The stage of tracing, as the pipeline calls it: who has it from whom, story by story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.finding import complain
from dedup.trace.facts.dates import is_unreadable
from dedup.trace.lineage.account import account_of
from dedup.trace.lineage.components import components
from dedup.trace.result import Trace
from dedup.trace.witnesses import Witnesses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Account, Document
    from dedup.near.collection import Progress
    from dedup.result import Scan

__all__ = ["find_sources"]


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
    accounts: list[Account] = []
    done, total = 0, sum(len(component.rows) for component in found)
    for component in found:
        accounts.append(account_of(witnesses.of(component.rows), component.related))
        done += len(component.rows)
        if progress is not None:
            progress("tracing", done, total)
    return Trace(scan, accounts, witnesses)
