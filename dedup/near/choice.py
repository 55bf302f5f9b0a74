"""Which documents of a whole collection stay when its duplicates go, and for which of those each other one goes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from dedup.model import Relation
from dedup.near.matches import Related
from dedup.near.stream import Removal
from dedup.near.verify import RELATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from dedup.crosslang.judge import Judged
    from dedup.near.candidates import Candidates
    from dedup.near.verify import Verified

__all__ = ["choose"]


def choose(
    candidates: Candidates,
    verified: Verified,
    preferred: Iterable[int],
    drop: Collection[str],
    translated: Judged,
    *,
    held: int = 0,
) -> dict[int, Removal]:
    """Decide document by document, in order of preference: it goes if it is related to one that stays.

    Parameters
    ----------
    candidates, verified, translated
        What was found.
    preferred
        The rows, the one that should stay first.
    drop
        Names of the relations for which a document goes.
    held
        So many rows, the first ones, stay in any case.

    Returns
    -------
    dict
        By row; what is not in it stays.
    """
    related: defaultdict[int, list[tuple[float, Relation, int]]] = defaultdict(list)
    found = Related.joined([Related.of_verified(verified), Related.of_translations(translated)])
    both = candidates.kinds[found.pairs].tolist()
    for (one, other), code, similarity in zip(both, found.relation.tolist(), found.similarity.tolist(), strict=True):
        if RELATIONS[code] in drop:
            related[one].append((-similarity, RELATIONS[code], other))
            related[other].append((-similarity, RELATIONS[code], one))
    equal = {row: group[0] for group in candidates.equal for row in group} if Relation.EXACT in drop else {}

    removed: dict[int, Removal] = {}
    stays_of_equal: dict[int, int] = {}  # of documents with the same tokens, and of a kind, the first that stays
    stays_of_kind: dict[int, int] = {}
    kinds = candidates.kinds.tolist()
    for row in [*range(held), *(row for row in preferred if row >= held)]:
        if row >= held:
            kept = stays_of_equal.get(equal.get(row, -1))
            if kept is not None:
                removed[row] = Removal(kept, Relation.EXACT, 1.0)
                continue
            nearest = related[kinds[row]]
            stay = [(distance, how, stays_of_kind[kind]) for distance, how, kind in nearest if kind in stays_of_kind]
            best = min(stay, default=None)
            if best is not None:
                removed[row] = Removal(best[2], best[1], -best[0])
                continue
        stays_of_kind.setdefault(kinds[row], row)
        if row in equal:
            stays_of_equal.setdefault(equal[row], row)
    return removed
