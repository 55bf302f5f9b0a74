"""The stages that look beyond wording, as the pipeline calls them: what resembles what, and what translates what."""

from __future__ import annotations

import datetime
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.near.collection import workers
from dedup.settings import BY_MEANING, STORIES, TRANSLATIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judged
    from dedup.crosslang.search import Search
    from dedup.crosslang.translators import Translators
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection, Progress
    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["Lookup", "Translations", "day_of", "look_up", "new_pairs", "passed_over", "translate"]

#: Memory that the search takes for each byte of text. Corpus S, 60 MB, takes 270 MB more than without.
BYTES_NEEDED: Final = 5.0

_EPOCH: Final = datetime.date(1970, 1, 1)


class Lookup(NamedTuple):
    """The first document of every cluster, to be searched for.

    Parameters
    ----------
    search
        These documents.
    clusters
        The rows of every cluster, its first document first; a document that is in none is one by itself.
    languages
        The language of each row, None if not known.
    days
        int32 (rows,): the day of publication, -2^31 if not known.
    """

    search: Search
    clusters: list[list[int]]
    languages: dict[int, str | None]
    days: NDArray[np.int32]


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


def look_up(
    collection: Collection,
    candidates: Candidates,
    centre: NDArray[np.intp],
    settings: Settings,
    progress: Progress | None,
    translators: Translators,
) -> Lookup | None:
    """Make ready what translations and stories are looked for with; None if neither is wanted or can be.

    Parameters
    ----------
    collection, candidates
        What was found until now.
    centre
        intp (kinds,): the centre of every kind's cluster.
    settings
        What is wanted.
    progress
        Called now and then.
    translators
        What turns the texts of each language into terms.
    """
    rows = candidates.rows.tolist()
    if not settings.wanted & BY_MEANING or len(rows) < 2:
        return None
    from dedup.crosslang.search import Search

    languages = {row: collection.code(row) for row in rows}
    if not settings.wanted & STORIES and len(set(languages.values()) - {None}) < 2:
        return None
    if settings.memory is not None and BYTES_NEEDED * collection.bytes > settings.memory:
        warnings.warn(
            f"translations and stories are not looked for: that would take about "
            f"{BYTES_NEEDED * collection.bytes / 1e9:,.1f} GB, and {settings.memory / 1e9:,.1f} GB are allowed; allow "
            "more memory, or scan in parts",
            UserWarning,
            stacklevel=2,
        )
        return None
    of_centre: defaultdict[int, list[int]] = defaultdict(list)
    for kind, middle in enumerate(centre.tolist()):
        of_centre[middle].append(rows[kind])
    clusters = [[rows[middle], *(row for row in own if row != rows[middle])] for middle, own in of_centre.items()]
    days, firsts = _days(collection), [cluster[0] for cluster in clusters]
    with workers(settings.workers) as pool:
        search = Search(collection.texts, languages.__getitem__, firsts, translators, days, pool, progress)
    return Lookup(search, clusters, languages, days)


def translate(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    lookup: Lookup | None,
    settings: Settings,
    progress: Progress | None,
    translators: Translators,
) -> Translations:
    """Find the translations in a collection, if they are wanted and there is more than one language.

    Parameters
    ----------
    collection, candidates, verified
        What was found until now; a pair that is related already stays what it is.
    lookup
        What they are looked for with.
    settings
        Whether they are wanted, and how many days apart.
    progress
        Called now and then.
    translators
        What turns the texts of each language into terms.
    """
    from dedup.crosslang.judge import Judged

    if lookup is None or not settings.wanted & TRANSLATIONS or len(set(lookup.languages.values()) - {None}) < 2:
        return Translations(Judged.none())
    from dedup.crosslang.translations import translations

    search, clusters, languages, days = lookup
    texts, language_of = collection.texts, languages.__getitem__
    with workers(settings.workers) as pool:
        found = translations(texts, language_of, search, clusters, days, settings.window, pool, progress, translators)
    return Translations(
        found.only(new_pairs(candidates, found.pairs, verified.pairs)), passed_over(clusters, found.pairs)
    )


def passed_over(clusters: list[list[int]], pairs: NDArray[np.intp]) -> int:
    """How many documents were not followed, of clusters whose first document is in one of the pairs."""
    from dedup.crosslang.translations import FOLLOWED

    related = set(pairs.ravel().tolist())
    return sum(max(len(cluster) - FOLLOWED, 0) for cluster in clusters if cluster[0] in related)


def new_pairs(candidates: Candidates, pairs: NDArray[np.intp], *known: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Of each pair of rows, whether their kinds are no pair that is known already: bool (pairs,)."""
    names = [_names(candidates, own) for own in known]
    new: NDArray[np.bool_] = ~np.isin(_names(candidates, pairs), np.concatenate(names))
    return new


def _names(candidates: Candidates, pairs: NDArray[np.intp]) -> NDArray[np.int64]:
    """One number for each pair of kinds, whichever comes first."""
    kinds = np.sort(candidates.kinds[pairs], axis=1).astype(np.int64)
    names: NDArray[np.int64] = kinds[:, 0] * len(candidates.rows) + kinds[:, 1]
    return names


def _days(collection: Collection) -> NDArray[np.int32]:
    """The day of publication of every row, counted from 1970, where it states one that can be read."""
    from dedup.crosslang.search import NO_DAY

    days = np.full(len(collection.ids), NO_DAY, np.int32)
    for row, (_, published) in collection.metadata.items():
        if (day := day_of(published)) is not None:
            days[row] = day
    return days


def day_of(published: str | None) -> int | None:
    """The day that is stated, counted from 1970; None if that cannot be read.

    Examples
    --------
    >>> day_of("1970-01-03T10:00:00Z"), day_of("yesterday"), day_of(None)
    (2, None, None)
    """
    try:
        return (datetime.date.fromisoformat((published or "").strip()[:10]) - _EPOCH).days
    except ValueError:
        return None
