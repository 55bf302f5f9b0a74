"""Second sources: a passage that a document has from elsewhere than the rest of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.model import Passage, Span
from dedup.near.passages import shared_passages
from dedup.text.packed import Packed, byte_spans
from dedup.trace.forest import NONE
from dedup.trace.ledger.evidence import total
from dedup.trace.ledger.words import MARKS
from dedup.trace.lineage.pairs import ACROSS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.trace.ledger.words import Words
    from dedup.trace.lineage.pairs import Observed
    from dedup.trace.lineage.story import Story

__all__ = ["Second", "passages_of", "second_sources", "told_of"]

#: Words, of scripts without spaces characters, that a document has from a second source and not from its first. Below
#: it two texts share a turn of phrase; the shortest sentence that is quoted with its speaker is about so long.
_LEAST: Final = 18


class Second(NamedTuple):
    """A further source of a document.

    Parameters
    ----------
    source, derived
        Their places in the story.
    pair
        What was observed of them.
    passages
        What the document has from there alone.
    """

    source: int
    derived: int
    pair: Observed
    passages: tuple[Passage, ...]


def passages_of(story: Story, pairs: Iterable[Observed]) -> dict[tuple[int, int], tuple[Passage, ...]]:
    """What the documents of pairs have in common, by the places of both.

    Parameters
    ----------
    story
        The documents.
    pairs
        Some pairs.
    """
    listed = list(pairs)
    found = {
        (pair.related.one, pair.related.other): tuple(bead.passage for bead in pair.related.beads)
        for pair in listed
        if pair.related.relation in ACROSS
    }
    within = [pair.related[:2] for pair in listed if pair.related.relation not in ACROSS]
    if not within:
        return found
    places, local = np.unique(np.array(within, np.intp), return_inverse=True)
    witnesses = [story.witnesses[place] for place in places.tolist()]
    packed = Packed.of_texts([one.document.text for one in witnesses])
    left_out = [
        byte_spans(packed.encoded(i), one.boilerplate) if one.boilerplate else [] for i, one in enumerate(witnesses)
    ]
    shared = shared_passages(packed.without(left_out), local.reshape(-1, 2).astype(np.uint32))
    return found | dict(zip(within, shared, strict=True))


def told_of(observed: Iterable[Observed], parents: NDArray[np.intp]) -> list[Observed]:
    """The pairs whose passages are told: of a document and its first source, and of all that may be a second one.

    Parameters
    ----------
    observed
        The pairs of a story.
    parents
        intp (documents,): the first source of each.
    """
    listed, first = list(observed), parents.tolist()
    more = _with_more(listed, parents)
    found = []
    for pair in listed:
        one, other = pair.related.one, pair.related.other
        if first[one] == other or first[other] == one or one in more or other in more:
            found.append(pair)
    return found


def second_sources(
    story: Story,
    observed: Sequence[Observed],
    parents: NDArray[np.intp],
    shared: dict[tuple[int, int], tuple[Passage, ...]],
) -> list[Second]:
    """The document that each one has most from, of what it does not have from its first source, if that is a passage.

    Parameters
    ----------
    story, observed
        The documents and their pairs.
    parents
        intp (documents,): the first source of each.
    shared
        What `passages_of` gave of the pairs.
    """
    found: list[tuple[int, float, Second]] = []
    more = _with_more(observed, parents)
    sources = parents.tolist()
    for pair in observed:
        one, other = pair.related.one, pair.related.other
        towards = total(pair.evidence)
        for source, derived, forward in ((one, other, True), (other, one, False)):
            first, weight = sources[derived], towards if forward else -towards
            if derived not in more or source == first or weight <= 0 or _descends(source, derived, sources):
                continue
            own = _of_derived(shared.get((min(first, derived), max(first, derived)), ()), turned=derived < first)
            left = tuple(
                passage if forward else Passage(passage.b, passage.a) for passage in shared.get((one, other), ())
            )
            left = tuple(passage for passage in left if not _overlaps(passage.b, own))
            words = sum(_count(story.words[derived], passage.b) for passage in left)
            if words < _LEAST:
                continue
            found.append((words, weight, Second(source, derived, pair, left)))
    found.sort(key=lambda one: (-one[0], -one[1], one[2].derived, one[2].source))
    return _without_circle([second for *_, second in found], parents)


def _without_circle(seconds: Iterable[Second], parents: NDArray[np.intp]) -> list[Second]:
    """Of each document the first that does not come from it by way of other second sources; by what is derived."""
    above = [{parent} - {NONE} for parent in parents.tolist()]
    taken: dict[int, Second] = {}
    for second in seconds:
        if second.derived not in taken and second.derived not in _origins(second.source, above):
            taken[second.derived] = second
            above[second.derived].add(second.source)
    return [second for _, second in sorted(taken.items())]


def _origins(place: int, above: Sequence[set[int]]) -> set[int]:
    """Whatever a document comes from, and itself."""
    seen, left = {place}, [place]
    while left:
        at = left.pop()
        further = above[at] - seen if at < len(above) else set[int]()  # nothing is known of an agency
        seen |= further
        left += further
    return seen


def _with_more(observed: Sequence[Observed], parents: NDArray[np.intp]) -> set[int]:
    """The documents that have words enough that do not stand in their first source, which is a document."""
    found = set()
    for pair in observed:
        one, other = pair.related.one, pair.related.other
        for source, derived, new in ((one, other, pair.own[1]), (other, one, pair.own[0])):
            if int(parents[derived]) == source and (pair.related.relation in ACROSS or new.words >= _LEAST):
                found.add(derived)
    return found


def _of_derived(passages: Sequence[Passage], *, turned: bool) -> list[Span]:
    return [passage.a if turned else passage.b for passage in passages]


def _descends(place: int, ancestor: int, parents: Sequence[int]) -> bool:
    """Whether a document comes from another one, directly or not."""
    while 0 <= place < len(parents):
        if place == ancestor:
            return True
        place = parents[place]
    return False


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether more than a third of a stretch is covered by others."""
    covered = sum(max(0, min(span.end, end) - max(span.start, start)) for start, end in others)
    return covered * 3 > span.end - span.start


def _count(words: Words, span: Span) -> int:
    """The words of a stretch."""
    first, last = np.searchsorted(words.starts, span).tolist()
    return sum(word not in MARKS for word in words.words[first:last])
