"""The story as a graph: every way in which each of its documents may have come about, and what speaks for each.

A document comes from another one that it is matched with, from an agency that is credited and whose text is not in the
collection, or from none of these.
"""

from __future__ import annotations

from math import log, log1p
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.model import EvidenceGroup, Relation
from dedup.trace.credits.credit import CreditKind
from dedup.trace.gazetteer import gazetteer
from dedup.trace.ledger.evidence import by_group, weights
from dedup.trace.lineage.pairs import ACROSS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.trace.lineage.pairs import Observed
    from dedup.trace.lineage.story import Story
    from dedup.trace.witnesses import Witness

__all__ = ["BY_WORDING", "ELSEWHERE", "FEATURES", "GROUPS", "ROOT", "Graph", "build"]

#: The groups of evidence: half of what each says for a direction stands with the edge of that direction, half of it
#: with a minus with the other.
GROUPS: Final = tuple(group.value for group in EvidenceGroup)
#: What an edge between documents of one language is scored by, beside its evidence: how they are related; words, their
#: share and stretches that the derived one has anew, and that it has lost; where; numbers; slips that it has made.
_WORDING: Final = (
    "is_exact", "is_near-duplicate", "is_excerpt", "is_rewrite", "new", "lost", "new_share", "lost_share",
    "new_stretches", "lost_stretches", "new_head", "lost_head", "new_tail", "lost_tail", "new_numbers",
    "lost_numbers", "made", "excerpt_new_share", "excerpt_lost_share",
)  # fmt: skip
#: ... and by what became of the sentences: those that are the same and changed, new and lost ones, where these stand,
#: numbers that rose and fell; those that both have alone, and those that come from elsewhere, with their numbers.
_SENTENCES: Final = (
    "same", "changed", "sentences_new", "none_new", "sentences_lost", "none_lost", "head_new", "tail_new",
    "any_tail_new", "head_lost", "tail_lost", "any_tail_lost", "middle_lost", "title_new", "risen", "fallen", "moved",
    "both_new_and_lost", "only", "none_only", "elsewhere", "any_elsewhere", "lost_elsewhere", "numbers_new",
    "numbers_elsewhere",
)  # fmt: skip
#: ... of two languages: how they are related, how much of each is covered; sentences of the derived one, and of the
#: source, that have a better counterpart elsewhere; numbers that only one has, and those that a third document has.
_ACROSS: Final = (
    "is_translation", "is_partial-translation", "source_covered", "derived_covered", "better_elsewhere",
    "source_better_elsewhere", "numbers_new_across", "numbers_lost_across", "numbers_elsewhere_across",
)  # fmt: skip
#: ... of any: that both are dated, how far apart; that one publisher has both; that the derived one credits another
#: source, and that both credit the same; and how much rather the derived one names another document's publisher.
_ANY: Final = (
    "dated", "apart", "minutes", "same_publisher", "credits_other", "credits_same", "mention_elsewhere",
)  # fmt: skip
#: An edge from nothing: of an agency's own text; of a document that credits somebody in the story, or nobody there; how
#: surely another one was before it; whether others credit an agency that is not there, and, if not, how many there are;
#: and how clearly it names another publisher.
_ROOT: Final = (
    "root_agency", "root_credits", "root_credits_absent", "root_later", "root_absent_behind", "root_others",
    "root_mention_elsewhere",
)  # fmt: skip
#: An edge from an agency whose text is not there: as it is; of a document that credits it, by how strong a credit; one
#: that credits another; how much of a document stands in one that credits it; and how clearly it credits a publisher
#: that has a document here, by a line or by name.
_HIDDEN: Final = (
    "hidden", "hidden_credited", "hidden_other", "hidden_near", "hidden_line_elsewhere", "hidden_mention_elsewhere",
)  # fmt: skip

#: How much rather a document credits another one of the story than an edge's source.
ELSEWHERE: Final = (
    "mention_elsewhere", "root_mention_elsewhere", "hidden_line_elsewhere", "hidden_mention_elsewhere",
)  # fmt: skip
FEATURES: Final = (*GROUPS, *_WORDING, *_SENTENCES, *_ACROSS, *_ANY, *_ROOT, *_HIDDEN)
_PLACE: Final = {name: i for i, name in enumerate(FEATURES)}
#: Credits that weigh as much are lines of their own: by-lines, datelines, sign-offs.
_LINE: Final = 3.0
_MINUTES: Final = 1440.0
_HOUR: Final = 60.0

#: What the wording alone says: that it is asymmetric tells little of who was first.
BY_WORDING: Final = np.array([name in {"edits", *_WORDING, *_SENTENCES, *_ACROSS} for name in FEATURES])
#: In the place of the source of a document that has none.
ROOT: Final = -1


class Graph(NamedTuple):
    """Edges into the documents of a story.

    Parameters
    ----------
    documents
        How many there are.
    agencies
        The ids of the agencies that are credited and have no text here; they follow the documents as sources.
    sources, targets
        intp (edges,): `ROOT`, a document or an agency; and a document.
    features
        float64 (edges, features): in the order of `FEATURES`.
    """

    documents: int
    agencies: tuple[str, ...]
    sources: NDArray[np.intp]
    targets: NDArray[np.intp]
    features: NDArray[np.float64]

    def dense(self, scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The scores of edges as a matrix, and of those from nothing, as `dedup.trace.forest` takes them.

        Agencies are documents beyond the last, which come from nothing.
        """
        n = self.documents + len(self.agencies)
        matrix, alone = np.full((n, n), -np.inf), np.zeros(n)
        between = self.sources != ROOT
        matrix[self.sources[between], self.targets[between]] = scores[between]
        alone[self.targets[~between]] = scores[~between]
        return matrix, alone


def build(story: Story, observed: Sequence[Observed]) -> Graph:
    """The graph of a story.

    Parameters
    ----------
    story
        Its documents.
    observed
        Its pairs.
    """
    edges: list[tuple[int, int, dict[str, float]]] = []
    sources = [_all_credited(witness) for witness in story.witnesses]
    for pair in observed:
        edges += _both_ways(story, sources, pair)
    credited = [_credited(witness) for witness in story.witnesses]
    present = {witness.publisher.source for witness in story.witnesses}
    agencies = sorted(set().union(*credited) - present)
    nearest, later = _nearest(observed, credited), _later(observed)
    for place, witness in enumerate(story.witnesses):
        named = _root(witness, credited[place], sources[place], present)
        named["root_later"] = later.get(place, 0.0)
        named["root_absent_behind" if agencies else "root_others"] = 1.0 if agencies else log(len(story.witnesses))
        edges.append((ROOT, place, named))
        for number, agency in enumerate(agencies):
            shown = _hidden(credited[place], agency, nearest.get((place, agency), 0.0))
            edges.append((len(story.witnesses) + number, place, shown))
    features = np.zeros((len(edges), len(FEATURES)))
    rows = np.repeat(np.arange(len(edges)), [len(named) for *_, named in edges])
    columns = [_PLACE[name] for *_, named in edges for name in named]
    features[rows, columns] = [value for *_, named in edges for value in named.values()]
    ends = np.array([edge[:2] for edge in edges], np.intp).reshape(-1, 2)
    _credit_elsewhere(len(story.witnesses), ends[:, 0], ends[:, 1], features)
    return Graph(len(story.witnesses), tuple(agencies), ends[:, 0], ends[:, 1], features)


def _credit_elsewhere(
    count: int, sources: NDArray[np.intp], targets: NDArray[np.intp], features: NDArray[np.float64]
) -> None:
    """Note with each edge how much rather its document credits another one of the story than the edge's source."""
    credit = 2 * features[:, _PLACE[EvidenceGroup.CREDIT.value]].clip(0)
    between, root = (sources >= 0) & (sources < count), sources == ROOT
    for name, of_kind in (("line_elsewhere", credit >= _LINE), ("mention_elsewhere", credit < _LINE)):
        own, best = np.where(of_kind, credit, 0.0), np.zeros(count)
        np.maximum.at(best, targets[between], own[between])
        lacking = best[targets] - own
        for prefix, edges in (("", between), ("root_", root), ("hidden_", sources >= count)):
            if prefix + name in _PLACE:  # a by-line that goes from copy to copy says nothing of two sources here
                features[edges, _PLACE[prefix + name]] = lacking[edges]


def _both_ways(story: Story, credited: Sequence[set[str]], pair: Observed) -> list[tuple[int, int, dict[str, float]]]:
    one, other = pair.related.one, pair.related.other
    forward = by_group(pair.evidence)
    edges = []
    for source, derived, sign in ((one, other, 0.5), (other, one, -0.5)):
        named: dict[str, float] = {group: sign * weight for group, weight in forward.items()}
        named |= _across(pair, source) if pair.related.relation in ACROSS else _wording(pair, source)
        named |= _any(story.witnesses[source], story.witnesses[derived], credited[source], credited[derived])
        edges.append((source, derived, named))
    return edges


def _wording(pair: Observed, source: int) -> dict[str, float]:
    first = source == pair.related.one
    lost, new = pair.own if first else pair.own[::-1]
    sizes = pair.sizes if first else pair.sizes[::-1]
    made = sum(slip.in_one != first for slip in pair.slips)
    lost_share, new_share = lost.words / max(sizes[0], 1), new.words / max(sizes[1], 1)
    named = {
        f"is_{pair.related.relation}": 1.0,
        "new": log1p(new.words),
        "lost": log1p(lost.words),
        "new_share": new_share,
        "lost_share": lost_share,
        "new_stretches": log1p(new.stretches),
        "lost_stretches": log1p(lost.stretches),
        "new_head": log1p(new.head),
        "lost_head": log1p(lost.head),
        "new_tail": log1p(new.tail),
        "lost_tail": log1p(lost.tail),
        "new_numbers": log1p(new.numbers),
        "lost_numbers": log1p(lost.numbers),
        "made": float(made),
    }
    if pair.related.relation is Relation.EXCERPT:
        named |= {"excerpt_new_share": new_share, "excerpt_lost_share": lost_share}
    return named | _sentences(pair, first=first)


def _sentences(pair: Observed, *, first: bool) -> dict[str, float]:
    source, derived = pair.kept if first else pair.kept[::-1]
    of_source, of_derived = pair.apart if first else pair.apart[::-1]
    total = max(derived.same + derived.changed + derived.alone, 1)
    return {
        "same": derived.same / total,
        "changed": log1p(derived.changed),
        "sentences_new": log1p(derived.alone),
        "none_new": float(not derived.alone),
        "sentences_lost": log1p(source.alone),
        "none_lost": float(not source.alone),
        "head_new": log1p(derived.head),
        "tail_new": log1p(derived.tail),
        "any_tail_new": float(derived.tail > 0),
        "head_lost": log1p(source.head),
        "tail_lost": log1p(source.tail),
        "any_tail_lost": float(source.tail > 0),
        "middle_lost": log1p(max(source.alone - source.head - source.tail, 0)),
        "title_new": float(derived.title),
        "risen": log1p(derived.risen),
        "fallen": log1p(source.risen),
        "moved": float(derived.moved > 0),
        "both_new_and_lost": float(bool(derived.alone and source.alone)),
        "only": log1p(pair.only),
        "none_only": float(not pair.only),
        "elsewhere": log1p(of_derived.elsewhere),
        "any_elsewhere": float(of_derived.elsewhere > 0),
        "lost_elsewhere": log1p(of_source.elsewhere),
        "numbers_new": log1p(of_derived.numbers),
        "numbers_elsewhere": log1p(of_derived.numbers_elsewhere),
    }


def _across(pair: Observed, source: int) -> dict[str, float]:
    first = source == pair.related.one
    covered = pair.related.of_one, pair.related.of_other
    of_source, of_derived = covered if first else covered[::-1]
    lost, new = pair.apart if first else pair.apart[::-1]
    return {
        f"is_{pair.related.relation}": 1.0,
        "source_covered": of_source,
        "derived_covered": of_derived,
        "better_elsewhere": log1p(new.elsewhere),
        "source_better_elsewhere": log1p(lost.elsewhere),
        "numbers_new_across": log1p(new.numbers),
        "numbers_lost_across": log1p(lost.numbers),
        "numbers_elsewhere_across": log1p(new.numbers_elsewhere),
    }


def _any(source: Witness, derived: Witness, of_source: set[str], of_derived: set[str]) -> dict[str, float]:
    named = dict[str, float]()
    if source.moment is not None and derived.moment is not None:
        middles = [sum(moment) / 2 for moment in (source.moment, derived.moment)]
        apart = abs(middles[0] - middles[1])
        named |= {"dated": 1.0, "apart": log1p(apart / _MINUTES)}
        if all(moment.last - moment.first < _HOUR for moment in (source.moment, derived.moment)):
            named["minutes"] = log1p(apart)
    named["same_publisher"] = float(source.publisher.is_one_with(derived.publisher))
    named["credits_same"] = float(bool(of_source & of_derived))
    named["credits_other"] = float(bool(of_derived - of_source) and not _names(derived, source))
    return named


def _names(derived: Witness, source: Witness) -> bool:
    return any(source.publisher.is_named_by(credit) for credit in derived.credits)


def _root(witness: Witness, credited: set[str], sources: set[str], present: set[str | None]) -> dict[str, float]:
    known = gazetteer().by_id.get(witness.publisher.source or "")
    absent = any(own not in present for own in credited)
    return {
        "root_agency": float(known is not None and known.kind == "agency"),
        "root_credits": float(bool(sources) and not absent),
        "root_credits_absent": float(absent),
    }


def _hidden(credited: set[str], agency: str, near: float) -> dict[str, float]:
    return {
        "hidden": 1.0,
        "hidden_credited": float(agency in credited),
        "hidden_other": float(bool(credited) and agency not in credited),
        "hidden_near": near if agency not in credited else 0.0,
    }


def _all_credited(witness: Witness) -> set[str]:
    """Whom a document has its text from, as it says itself: ids, and names that no gazetteer has."""
    return {
        credit.source or credit.name.casefold()
        for credit in witness.credits
        if credit.kind is not CreditKind.PHOTO
        and not credit.own
        and credit.signal.value in weights(EvidenceGroup.CREDIT)
    }


def _credited(witness: Witness) -> set[str]:
    """The agencies that a document has its text from, as it says itself."""
    return {
        credit.source
        for credit in witness.credits
        if credit.kind is CreditKind.TEXT
        and not credit.own
        and credit.source is not None
        and gazetteer().by_id[credit.source].kind == "agency"
        and credit.source != witness.publisher.source
    }


def _later(observed: Sequence[Observed]) -> dict[int, float]:
    """Of each document how surely another one, of all it is matched with, was before it: log-odds, 0 or more."""
    found: dict[int, float] = {}
    for pair in observed:
        dated = by_group(pair.evidence).get(EvidenceGroup.DATE, 0.0)
        later = pair.related.other if dated > 0 else pair.related.one
        found[later] = max(found.get(later, 0.0), abs(dated))
    return found


def _nearest(observed: Sequence[Observed], credited: Sequence[set[str]]) -> dict[tuple[int, str], float]:
    """How much of a document stands in the one of all that credit an agency that has most of it."""
    found: dict[tuple[int, str], float] = {}
    for pair in observed:
        one, other, _, of_one, of_other, _ = pair.related
        for place, share, beside in ((one, of_one, other), (other, of_other, one)):
            for agency in credited[beside]:
                found[place, agency] = max(found.get((place, agency), 0.0), share)
    return found
