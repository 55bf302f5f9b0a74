"""What is told of one story: the likeliest forest of its documents, how sure each edge is, and why."""

from __future__ import annotations

from functools import cache
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import (
    Account,
    Agency,
    Derivation,
    DerivationKind,
    Evidence,
    Ledger,
    Outcome,
    Passage,
    Relation,
    RunnerUp,
    Verdict,
)
from dedup.trace.forest import NONE, best_forest, edge_probabilities, roots_together
from dedup.trace.gazetteer import gazetteer
from dedup.trace.ledger.credits import Publisher, credit_evidence
from dedup.trace.ledger.evidence import total
from dedup.trace.ledger.words import Vocabulary
from dedup.trace.lineage.copies import thinned
from dedup.trace.lineage.deciding import deciding
from dedup.trace.lineage.graph import GROUPS, build
from dedup.trace.lineage.kinds import kind_of
from dedup.trace.lineage.model import model, scores
from dedup.trace.lineage.pairs import ACROSS
from dedup.trace.lineage.second import Second, passages_of, second_sources, told_of
from dedup.trace.lineage.story import Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from numpy.typing import NDArray

    from dedup.trace.lineage.copies import Crowded
    from dedup.trace.lineage.graph import Graph
    from dedup.trace.lineage.pairs import Observed, Related
    from dedup.trace.witnesses import Witness

__all__ = ["AGENCY", "account_of"]

#: What the id of an agency begins with.
AGENCY: Final = "agency:"
#: An outcome is called what is at least so likely, as a derivation is that is probable.
_LIKELY: Final = 0.6
#: Where it is at most so likely that one is made of the other, either way, both are of a third.
_HARDLY: Final = 0.4
#: Texts that differ in no more words, and of which neither dates nor credits speak, cannot be told apart.
_SAME: Final = 0.02
_NOTHING: Final = 0.5
#: Two reports of one event share a phrase and a quote: so little of either, and no source, is no copy.
_LIGHT: Final = 0.2
#: A source that is not in the best forest is told of, undirected, if it is at least so likely.
_WORTH_TELLING: Final = 0.25
#: ... or if the two are copies, which belong together whoever was first.
_COPIES: Final = frozenset({Relation.EXACT, Relation.NEAR_DUPLICATE})
#: The place of each group of evidence.
_RANK: Final = {group: place for place, group in enumerate(GROUPS)}
#: How likely a second source is at most.
_MOST_SECOND: Final = 0.89
#: Places of a chance: what is beyond differs from machine to machine.
_PLACES: Final = 4


class Judged(NamedTuple):
    """The forests of some documents.

    Parameters
    ----------
    parents
        intp (documents,): the likeliest source of each, `NONE` where that is none.
    chances
        float64 (sources + 1, documents): of each edge, in the last row of none.
    outside
        float64 (documents, documents): that both come from none of the others.
    """

    parents: NDArray[np.intp]
    chances: NDArray[np.float64]
    outside: NDArray[np.float64]

    @classmethod
    def of(cls, graph: Graph) -> Judged:
        """Weigh all forests of a graph."""
        matrix, alone = graph.dense(scores(graph))
        n = graph.documents
        # An agency whose text is not here is as good as none: they all come from elsewhere.
        outside = np.logaddexp.reduce(np.vstack([matrix[n:, :n], alone[None, :n]]), axis=0)
        return cls(
            best_forest(matrix, alone)[:n],
            edge_probabilities(matrix, alone)[:, :n],
            roots_together(matrix[:n, :n], outside),
        )


def account_of(
    witnesses: Sequence[Witness], related: Sequence[Related], vocabulary: Vocabulary | None = None
) -> Account:
    """Tell who has it from whom.

    Parameters
    ----------
    witnesses
        The documents of a story, in the order of their ids.
    related
        Their pairs, by places.
    vocabulary
        The words of other stories, which are not all found out anew then; it changes nothing.
    """
    vocabulary = vocabulary or Vocabulary()
    names = tuple(witness.document.id for witness in witnesses)
    first = np.ones(len(names))
    crowded = thinned(witnesses, related)
    derivations, agencies, ledgers = _beyond(names, crowded), dict[str, Agency](), list[Ledger]()
    for place, (_, copies) in crowded.beyond.items():
        first[place] = round(1 / copies, _PLACES)
    for places, pairs in _blocks(len(names), crowded):
        part = _part([witnesses[place] for place in places], pairs, vocabulary)
        first[list(places)] = part.first
        derivations += part.derivations
        ledgers += part.ledgers
        agencies.update((agency.id, agency) for agency in part.agencies)
    derivations.sort(key=lambda one: (one.derived, one.second, one.source))
    ledgers.sort(key=lambda one: (one.a, one.b))
    listed = tuple(agencies[name] for name in sorted(agencies))
    return Account(names[0], names, tuple(first.tolist()), tuple(derivations), listed, tuple(ledgers))


def _beyond(names: Sequence[str], crowded: Crowded) -> list[Derivation]:
    """The documents that are one copy too many: made of any of the others, of which the earliest is told."""
    return [
        Derivation(
            names[earliest],
            names[place],
            DerivationKind.COPY,
            round(1 / copies, _PLACES),
            Verdict.UNDIRECTED,
            None,
        )
        for place, (earliest, copies) in crowded.beyond.items()
    ]


def _blocks(count: int, crowded: Crowded) -> Iterator[tuple[list[int], list[Related]]]:
    """Documents that pairs join, each with its pairs by places among them."""
    related = crowded.related
    ends = np.array([pair[:2] for pair in related], np.uint32).reshape(-1, 2)
    label = kernel.connected(count, ends).tolist()
    places: dict[int, list[int]] = {}
    for place, own in enumerate(label):
        if place not in crowded.beyond:
            places.setdefault(own, []).append(place)
    within = {place: i for own in places.values() for i, place in enumerate(own)}
    pairs: dict[int, list[Related]] = {own: [] for own in places}
    for pair in related:
        pairs[label[pair.one]].append(pair._replace(one=within[pair.one], other=within[pair.other]))
    for own, listed in places.items():
        yield listed, pairs[own]


class _Part(NamedTuple):
    """What is told of documents that pairs join."""

    first: NDArray[np.float64]
    derivations: list[Derivation]
    agencies: list[Agency]
    ledgers: list[Ledger]


def _part(witnesses: Sequence[Witness], related: Sequence[Related], vocabulary: Vocabulary) -> _Part:
    story = Story(witnesses, related, vocabulary)
    observed = [story.observe(pair) for pair in related]
    graph = build(story, observed)
    judged = Judged.of(graph)
    pair_of = {(pair.related.one, pair.related.other): pair for pair in observed}
    chosen = _chosen(graph, judged, pair_of)
    shared = passages_of(story, told_of(observed, np.array(chosen, np.intp)))
    taken = {witness.document.id for witness in witnesses}
    agencies = [Agency(_id_of(own, taken), _name(own)) for own in graph.agencies]
    names = [*(witness.document.id for witness in witnesses), *(agency.id for agency in agencies), None]
    derivations = [
        _derivation(story, graph, judged, pair_of, shared, names, source, place)
        for place, source in enumerate(chosen)
        if source != NONE
    ]
    derivations += [_second(story, one) for one in second_sources(story, observed, np.array(chosen, np.intp), shared)]
    used = {one.source for one in derivations}
    outside = judged.chances[graph.documents :].sum(axis=0)
    ledgers = [_ledger(story, judged, pair) for pair in observed]
    return _Part(outside.round(_PLACES), derivations, [own for own in agencies if own.id in used], ledgers)


def _id_of(agency: str, taken: Set[str]) -> str:
    """The id of an agency, which no document has."""
    name = AGENCY + agency
    while name in taken:
        name += "'"
    return name


def _name(source: str) -> str:
    known = gazetteer().by_id[source]
    return (known.names or known.guarded or (source,))[0]


def _chosen(graph: Graph, judged: Judged, pair_of: dict[tuple[int, int], Observed]) -> list[int]:
    """The source to tell of for each document: that of the best forest; else one that is not unlikely, undirected.

    A document that comes from none in the best forest may still share its text with another one; that it does is told
    once, of one of the two.
    """
    chosen: list[int] = judged.parents.tolist()
    for place in np.argsort(-judged.chances.max(axis=0), kind="stable").tolist():
        source = int(judged.chances[: graph.documents, place].argmax())
        pair = pair_of.get((min(source, place), max(source, place)))
        if chosen[place] != NONE or pair is None:
            continue
        if judged.chances[source, place] < _WORTH_TELLING and pair.related.relation not in _COPIES:
            continue
        above = source
        while 0 <= above < graph.documents and above != place:
            above = chosen[above]
        if above != place:
            chosen[place] = source
    return chosen


def _second(story: Story, second: Second) -> Derivation:
    """A further source of a document, of a passage."""
    kind = DerivationKind.TRANSLATION if second.pair.related.relation in ACROSS else DerivationKind.EXCERPT
    evidence = _weighed(_turned(second.pair, second.source))
    # A passage may have come by a third way, too, of which nothing is known: it is never more than probable.
    chance = round(min(1 / (1 + exp(-total(evidence))), _MOST_SECOND), _PLACES)
    source, derived = (story.witnesses[place].document.id for place in (second.source, second.derived))
    verdict = Verdict.of(chance)
    return Derivation(source, derived, kind, chance, verdict, None, evidence, second.passages, second=True)


def _turned(pair: Observed, source: int) -> Sequence[Evidence]:
    """The evidence for what comes from this one of a pair."""
    return pair.evidence if pair.related.one == source else [one.turned() for one in pair.evidence]


def _derivation(
    story: Story,
    graph: Graph,
    judged: Judged,
    pair_of: dict[tuple[int, int], Observed],
    shared: dict[tuple[int, int], tuple[Passage, ...]],
    names: Sequence[str | None],
    source: int,
    place: int,
) -> Derivation:
    """A source of a document; `names` are the ids of all sources, in the last place that of none."""
    chances = judged.chances[:, place]
    chance = round(float(chances[source]), _PLACES)
    order = np.argsort(-chances, kind="stable")
    next_best = int(order[1] if order[0] == source else order[0])
    runner_up = _runner_up(names[next_best], float(chances[next_best]), chance)
    derived = story.witnesses[place]
    passages: tuple[Passage, ...] = ()
    if source >= graph.documents:
        agency = graph.agencies[source - graph.documents]
        found = credit_evidence(Publisher(agency), derived.document.id, derived.credits)
        kind, evidence = DerivationKind.COPY, _weighed(found)
    else:
        pair = pair_of[min(source, place), max(source, place)]
        same = derived.publisher.is_one_with(story.witnesses[source].publisher)
        kind, evidence = kind_of(pair, source, same_publisher=same), _weighed(_turned(pair, source))
        passages = shared.get((pair.related.one, pair.related.other), ())
        if pair.related.one != source:
            passages = tuple(Passage(passage.b, passage.a) for passage in passages)
    verdict = Verdict.of(chance)
    return Derivation(str(names[source]), derived.document.id, kind, chance, verdict, runner_up, evidence, passages)


def _runner_up(source: str | None, chance: float, best: float) -> RunnerUp | None:
    """The next likely source; None if it is next to impossible."""
    chance = round(chance, _PLACES)
    return RunnerUp(source, chance, round(best - chance, _PLACES)) if chance else None


def _ledger(story: Story, judged: Judged, pair: Observed) -> Ledger:
    """What came out about a pair."""
    one, other = pair.related.one, pair.related.other
    forward, backward = (round(float(judged.chances[ends]), _PLACES) for ends in ((one, other), (other, one)))
    first, second = story.witnesses[one], story.witnesses[other]
    outcome = _outcome(judged, pair, forward, backward)
    return Ledger(
        first.document.id,
        second.document.id,
        outcome,
        forward,
        backward,
        round(max(1 - forward - backward, 0.0), _PLACES),
        _weighed(pair.evidence),
        deciding(first, second) if outcome is Outcome.UNDETERMINED else "",
    )


def _outcome(judged: Judged, pair: Observed, forward: float, backward: float) -> Outcome:
    """What is likeliest of a pair: one made of the other, by way of others too; both of a third; or nothing clear."""
    one, other = pair.related.one, pair.related.other
    if forward >= _LIKELY or _comes_from(judged, other, one):
        return Outcome.FORWARD
    if backward >= _LIKELY or _comes_from(judged, one, other):
        return Outcome.BACKWARD
    if forward + backward > _HARDLY or _alike(pair):
        return Outcome.UNDETERMINED
    alone = float(judged.outside[one, other]) >= _LIKELY
    light = pair.related.relation is Relation.REWRITE and max(pair.related.of_one, pair.related.of_other) < _LIGHT
    return Outcome.INDEPENDENT if alone and light else Outcome.COMMON


def _alike(pair: Observed) -> bool:
    """Whether two texts are as good as the same, and nothing else says who was first."""
    if pair.related.relation not in _COPIES or abs(total(pair.evidence)) > _NOTHING:
        return False
    return all(own.words <= _SAME * size for own, size in zip(pair.own, pair.sizes, strict=True))


def _comes_from(judged: Judged, place: int, source: int) -> bool:
    """Whether a document comes from another one by way of others, each step of it likely."""
    n = len(judged.parents)
    while 0 <= (parent := int(judged.parents[place])) < n and judged.chances[parent, place] >= _LIKELY:
        if parent == source:
            return True
        place = parent
    return False


def _weighed(found: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Evidence with what it counts in the end: times the factor of its group."""
    factors = _factors()
    weighed = [
        Evidence(one.group, one.signal, round(one.weight * factors[one.group], 2), one.document, one.span, one.note)
        for one in found
    ]
    return tuple(sorted(weighed, key=lambda one: (_RANK[one.group], -abs(one.weight), one.signal)))


@cache
def _factors() -> Mapping[str, float]:
    """What each group counts for: the groups are the first features of the model."""
    return dict(zip(GROUPS, model()[: len(GROUPS)].tolist(), strict=True))
