"""The stage between languages, as the pipeline calls it."""

from __future__ import annotations

import datetime
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.near.collection import workers
from dedup.settings import TRANSLATIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judged
    from dedup.crosslang.translators import Translators
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection, Progress
    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["Translations", "translate"]

#: Memory that the search takes for each byte of text. Corpus S, 60 MB, takes 270 MB more than without.
BYTES_NEEDED: Final = 5.0

_EPOCH: Final = datetime.date(1970, 1, 1)


class Translations(NamedTuple):
    """The pairs that are translations.

    Parameters
    ----------
    judged
        The pairs.
    unfollowed
        How many documents were passed over, of clusters that have a translation and too many documents to follow it to
        all of them.
    """

    judged: Judged
    unfollowed: int = 0


def translate(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    centre: NDArray[np.intp],
    settings: Settings,
    progress: Progress | None = None,
    translators: Translators | None = None,
) -> Translations:
    """Find the translations in a collection, if they are wanted and there is more than one language.

    Parameters
    ----------
    collection, candidates, verified
        What was found until now; a pair that is related already stays what it is.
    centre
        intp (kinds,): the centre of every kind's cluster.
    settings
        Whether they are wanted, and how many days apart.
    progress
        Called now and then.
    translators
        What turns the texts of each language into terms.
    """
    from dedup.crosslang.judge import Judged
    from dedup.crosslang.translations import FOLLOWED, translations

    if not settings.wanted & TRANSLATIONS:
        return Translations(Judged.none())
    rows = candidates.rows.tolist()
    languages = {row: collection.code(row) for row in rows}
    if len(set(languages.values()) - {None}) < 2:
        return Translations(Judged.none())
    if settings.memory is not None and BYTES_NEEDED * collection.bytes > settings.memory:
        warnings.warn(
            f"translations are not looked for: that would take about {BYTES_NEEDED * collection.bytes / 1e9:,.1f} GB, "
            f"and {settings.memory / 1e9:,.1f} GB are allowed; allow more memory, or scan in parts",
            UserWarning,
            stacklevel=2,
        )
        return Translations(Judged.none())
    clusters: defaultdict[int, list[int]] = defaultdict(list)
    for kind, middle in enumerate(centre.tolist()):
        clusters[middle].append(rows[kind])
    ordered = [[rows[middle], *(row for row in own if row != rows[middle])] for middle, own in clusters.items()]
    days = _days(collection) if settings.window is not None else None
    with workers(settings.workers) as pool:
        found = translations(
            collection.texts, languages.__getitem__, ordered, days, settings.window, pool, progress, translators
        )
    related = set(found.pairs.ravel().tolist())
    unfollowed = sum(max(len(cluster) - FOLLOWED, 0) for cluster in ordered if cluster[0] in related)
    new = ~np.isin(_names(candidates, found.pairs), _names(candidates, verified.pairs))
    return Translations(found.only(new), unfollowed)


def _names(candidates: Candidates, pairs: NDArray[np.intp]) -> NDArray[np.int64]:
    """One number for each pair of kinds, whichever comes first."""
    kinds = np.sort(candidates.kinds[pairs], axis=1).astype(np.int64)
    names: NDArray[np.int64] = kinds[:, 0] * len(candidates.rows) + kinds[:, 1]
    return names


def _days(collection: Collection) -> NDArray[np.int32]:
    """The day of publication of every row, counted from 1970, where it states one that can be read."""
    from dedup.crosslang.translations import NO_DAY

    days = np.full(len(collection.ids), NO_DAY, np.int32)
    for row, (_, published) in collection.metadata.items():
        try:
            day = datetime.date.fromisoformat((published or "").strip()[:10])
        except ValueError:
            continue
        days[row] = (day - _EPOCH).days
    return days
