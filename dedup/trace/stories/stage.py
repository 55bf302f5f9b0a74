"""The stage of stories, as the pipeline calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dedup.crosslang.stage import new_pairs, passed_over
from dedup.near.collection import workers
from dedup.settings import STORIES
from dedup.trace.stories.told import Told

if TYPE_CHECKING:
    from dedup.crosslang.stage import Lookup, Translations
    from dedup.crosslang.translators import Translators
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection, Progress
    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["Stories", "tell"]


class Stories(NamedTuple):
    """The pairs that tell the same story.

    Parameters
    ----------
    told
        The pairs.
    unfollowed
        How many documents were passed over, of clusters with such a pair and too many documents.
    """

    told: Told
    unfollowed: int = 0


def tell(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    translated: Translations,
    lookup: Lookup | None,
    settings: Settings,
    progress: Progress | None,
    translators: Translators,
) -> Stories:
    """Find the documents that tell the same story, if that is wanted.

    Parameters
    ----------
    collection, candidates, verified, translated
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
    if lookup is None or not settings.wanted & STORIES:
        return Stories(Told.none())
    from dedup.trace.stories.judge import StoryJudge
    from dedup.trace.stories.search import stories

    nothing = None, None
    judge = StoryJudge(
        collection.texts,
        lookup.languages.__getitem__,
        lambda row: collection.metadata.get(row, nothing)[1],
        translators,
    )
    with workers(settings.workers) as pool:
        found = stories(
            collection.texts, judge, lookup.search, lookup.clusters, lookup.days, settings.window, pool, progress
        )
    new = new_pairs(candidates, found.pairs, verified.pairs, translated.judged.pairs)
    return Stories(found.only(new), passed_over(lookup.clusters, found.pairs))
