"""Documents that belong together, and of their pairs those that may say who has it from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import Relation
from dedup.near.verify import RELATIONS
from dedup.trace.lineage.pairs import ACROSS, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.crosslang.judge import Judge
    from dedup.near.groups import Groups
    from dedup.near.matches import Related as Matched

__all__ = ["Component", "components"]

_TRANSLATION: Final = RELATIONS.index(Relation.TRANSLATION)
_SAME_STORY: Final = RELATIONS.index(Relation.SAME_STORY)
#: Of its pairs so many are looked at for each document, those with which it shares most: in one language, and in two,
#: where more of a text is covered than shared. The source of a document is hardly ever the tenth likest, and in a story
#: of a thousand copies there are half a million pairs.
MOST_PAIRS: Final = 8
MOST_ACROSS: Final = 4


class Component(NamedTuple):
    """Some documents that are joined by what they share, or tell the same story.

    Parameters
    ----------
    rows
        Their rows in the collection, in the order of their ids.
    related
        Their pairs, by places in `rows`.
    """

    rows: tuple[int, ...]
    related: tuple[Related, ...]


def components(matched: Matched, groups: Groups, by_id: NDArray[np.intp], judge: Judge) -> list[Component]:
    """The stories of a collection, and the clusters that are in none, each with its pairs.

    Documents are together that share wording or translate each other, or are of one story or cluster.

    Parameters
    ----------
    matched
        Every related pair.
    groups
        Stories and clusters.
    by_id
        intp (documents,): the place of each row in id order.
    judge
        What says which sentences of two documents in different languages say the same.
    """
    sharing = matched.only(matched.relation < _SAME_STORY)
    n = len(by_id)
    label = kernel.connected(n, np.concatenate([sharing.pairs, *_chains(groups)]).astype(np.uint32)).astype(np.intp)
    several = np.bincount(label, minlength=n)[label] > 1
    rows = np.flatnonzero(several)
    rows = rows[np.lexsort((by_id[rows], label[rows]))]
    bounds = np.flatnonzero(np.diff(label[rows], prepend=-1, append=-1))
    sharing = sharing.only(np.argsort(label[sharing.pairs[:, 0]], kind="stable"))
    pair_bounds = np.searchsorted(label[sharing.pairs[:, 0]], label[rows[bounds[:-1]]])
    ends = np.searchsorted(label[sharing.pairs[:, 0]], label[rows[bounds[:-1]]], side="right")
    parts = [
        (rows[start:end], sharing.only(np.arange(first, last)))
        for start, end, first, last in zip(
            bounds[:-1].tolist(), bounds[1:].tolist(), pair_bounds.tolist(), ends.tolist(), strict=True
        )
    ]
    parts.sort(key=lambda part: int(by_id[part[0][0]]))
    return _with_beads([Component(tuple(own.tolist()), tuple(_chosen(own, of_part))) for own, of_part in parts], judge)


def _with_beads(found: list[Component], judge: Judge) -> list[Component]:
    """The same, each pair in two languages with the sentences that say the same."""
    wanted = [
        (own.rows[pair.one], own.rows[pair.other]) for own in found for pair in own.related if pair.relation in ACROSS
    ]
    beads = judge.beads(np.array(wanted, np.intp).reshape(-1, 2)) if wanted else iter(())
    return [
        own._replace(
            related=tuple(pair._replace(beads=next(beads)) if pair.relation in ACROSS else pair for pair in own.related)
        )
        for own in found
    ]


def _chains(groups: Groups) -> Iterator[NDArray[np.intp]]:
    """Pairs that join the documents of each story, and of each cluster."""
    for label in (groups.story_of, groups.representative_of):
        rows = np.flatnonzero(label >= 0)
        rows = rows[np.argsort(label[rows], kind="stable")]
        pairs = np.stack([rows[:-1], rows[1:]], axis=1)
        yield pairs[label[pairs[:, 0]] == label[pairs[:, 1]]]


def _chosen(rows: NDArray[np.intp], matched: Matched) -> Iterator[Related]:
    """The pairs of some documents that are looked at: of each document those with which it shares most."""
    order = np.argsort(rows)
    places = order[np.searchsorted(rows, matched.pairs, sorter=order)]
    shares = np.stack([matched.containment_a, matched.containment_b])
    across = matched.relation >= _TRANSLATION
    kept = np.zeros(len(matched), np.bool_)
    for chosen, most in ((~across, MOST_PAIRS), (across, MOST_ACROSS)):
        kept[chosen] = _foremost(places[chosen], (shares + shares[::-1] / 2)[:, chosen], most)
    for i in np.flatnonzero(kept).tolist():
        one, other = places[i].tolist()
        yield Related(one, other, RELATIONS[matched.relation[i]], float(shares[0, i]), float(shares[1, i]))


def _foremost(places: NDArray[np.intp], shares: NDArray[np.float64], most: int) -> NDArray[np.bool_]:
    """Whether each pair is one of the foremost of one of its documents; `shares` is (2, pairs), of either."""
    own, beside = places.T.ravel(), places[:, ::-1].T.ravel()
    order = np.lexsort((beside, -shares.ravel(), own))
    firsts = np.flatnonzero(np.diff(own[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(firsts, np.diff(firsts, append=len(order)))
    foremost = np.zeros(len(order), np.bool_)
    foremost[order] = rank < most
    return foremost[: len(places)] | foremost[len(places) :]
