"""The stage of tracing, as the pipeline calls it: who has it from whom, story by story."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.model import DerivationKind
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
    witnesses = Witnesses(scan.collection, noted)
    found = list(components(scan.related, scan.groups, scan.candidates.by_id))
    accounts: list[Account] = []
    done, total = 0, sum(len(component.rows) for component in found)
    for component in found:
        accounts.append(account_of(witnesses.of(component.rows), component.related))
        done += len(component.rows)
        if progress is not None:
            progress("tracing", done, total)
    return Trace(scan, _with_passages(scan, accounts), witnesses)


def _with_passages(scan: Scan, accounts: Sequence[Account]) -> list[Account]:
    """The same, each translation with the sentences that say the same."""
    row_of = {own: row for row, own in enumerate(scan.collection.ids)}
    wanted = [
        (one.source, one.derived)
        for account in accounts
        for one in account.derivations
        if one.kind is DerivationKind.TRANSLATION and one.source in row_of
    ]
    rows = np.array([(row_of[source], row_of[derived]) for source, derived in wanted], np.intp).reshape(-1, 2)
    shared = dict(zip(wanted, scan.judge().passages(rows), strict=True)) if wanted else {}
    return [
        replace(
            account,
            derivations=tuple(
                replace(one, passages=shared.get((one.source, one.derived), one.passages))
                for one in account.derivations
            ),
        )
        for account in accounts
    ]
