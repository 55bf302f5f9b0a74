"""What a trace found, in plain words; Markdown, the terminal and the HTML report all say it in these.

An account never calls a text the original: who is earliest is known of this collection alone.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dedup.model import DerivationKind, EvidenceGroup, Ledger, Outcome, Verdict
from dedup.report.counted import counted
from dedup.report.earliest import earliest
from dedup.report.rounded import share
from dedup.report.undetermined import undetermined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from dedup.model import Account, Derivation, Evidence
    from dedup.report.undetermined import Undetermined
    from dedup.trace.ledger.moments import Moment

__all__ = ["GROUPS", "KINDS", "OUTCOMES", "VERDICTS", "Words", "listed", "percent", "side"]

#: What each kind of derivation is called.
KINDS: Final[Mapping[DerivationKind, str]] = {
    DerivationKind.COPY: "copy",
    DerivationKind.REVISION: "revised version",
    DerivationKind.REWRITE: "rewrite",
    DerivationKind.EXCERPT: "excerpt",
    DerivationKind.TRANSLATION: "translation",
}
#: What each verdict says of a copy.
VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.COPIED: "copied from",
    Verdict.PROBABLY: "probably copied from",
    Verdict.UNDIRECTED: "shares text with",
}
#: What came out about a pair, in a few words.
OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.FORWARD: "the second comes from the first",
    Outcome.BACKWARD: "the first comes from the second",
    Outcome.COMMON: "both come from a third text",
    Outcome.INDEPENDENT: "neither comes from the other",
    Outcome.UNDETERMINED: "undetermined",
}
#: What each group of evidence is about.
GROUPS: Final[Mapping[EvidenceGroup, str]] = {
    EvidenceGroup.CREDIT: "credits",
    EvidenceGroup.DATE: "dates",
    EvidenceGroup.EDITS: "edits",
    EvidenceGroup.ERRORS: "shared errors",
    EvidenceGroup.TRANSLATION: "signs of translation",
    EvidenceGroup.QUOTES: "quotes",
}

_MADE: Final = {
    DerivationKind.COPY: ("was", "copied from"),
    DerivationKind.REVISION: ("is", "a revised version of"),
    DerivationKind.REWRITE: ("is", "a rewrite of"),
    DerivationKind.EXCERPT: ("is", "an excerpt of"),
    DerivationKind.TRANSLATION: ("is", "a translation of"),
}
_COME: Final = {
    Verdict.COPIED: ("comes", "come"),
    Verdict.PROBABLY: ("probably comes", "probably come"),
    Verdict.UNDIRECTED: ("may come", "may come"),
}
_NAMED: Final = 3  # of several: the account has all of them
_TOLD: Final = 3  # groups of texts that go back to one another
_RIVAL: Final = 0.3  # of the likeliest's chance: who has less is not named beside it
_ELSEWHERE: Final = "not in this collection"


def percent(value: float) -> str:
    """A share in per cent, rounded down: no figure reaches what its verdict does not.

    Examples
    --------
    >>> percent(0.974), percent(0.89996), percent(1.0), percent(0.004), percent(0.29)
    ('97 %', '89 %', '100 %', 'under 1 %', '29 %')
    """
    whole = round(share(value) * 10_000) // 100
    return f"{whole} %" if whole or not value else "under 1 %"


def listed(names: Sequence[str], most: int = _NAMED) -> str:
    """Some names, and how many more there are.

    Examples
    --------
    >>> listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"]), listed(["a", "b", "c", "d", "e"])
    ('a', 'a and b', 'a, b and c', 'a, b, c and 2 more')
    """
    shown = [*names[:most], *([f"{len(names) - most:,} more"] if len(names) > most else [])]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""


def side(evidence: Evidence) -> str:
    """What an observation does for the statement it belongs to.

    Examples
    --------
    >>> from dedup.model import Evidence
    >>> side(Evidence(EvidenceGroup.DATE, "before", 1.5, "a")), side(Evidence(EvidenceGroup.DATE, "before", -1.5, "a"))
    ('for', 'against')
    """
    return "for" if evidence.weight > 0 else "against" if evidence.weight < 0 else "neither for nor against"


class Words:
    r"""How one account is put into words.

    Parameters
    ----------
    account
        What is told of a story.
    document
        How a document is written, by its id; that is where to escape or to link it.
    text
        How all else that is not ours is written: names of agencies, notes, what would decide.
    moments
        When documents were published, as far as that is known, which decides who was the earliest of several.

    Examples
    --------
    >>> from dedup.model import Account, Derivation
    >>> copy = Derivation("a", "b", DerivationKind.COPY, 0.97, Verdict.COPIED, None)
    >>> words = Words(Account("a", ("a", "b"), (0.97, 0.03), (copy,)))
    >>> print(words.derivation(copy))
    b was copied from a (97 %)
    >>> print(*words.verdict(), sep="\n")
    a is the earliest in this collection (97 %).
    1 copy comes from another text here.
    """

    def __init__(
        self,
        account: Account,
        document: Callable[[str], str] = str,
        text: Callable[[str], str] = str,
        moments: Mapping[str, Moment] | None = None,
    ) -> None:
        self._account = account
        self._document = document
        self._text = text
        self._agencies = {agency.id: agency.name for agency in account.agencies if not agency.in_collection}
        self._own = frozenset(account.documents)
        self._likely = dict(zip(account.documents, account.first, strict=True))
        self._moments = moments or {}

    def source(self, source: str | None) -> str:
        """A source by its id: a document, or a text that is not there, of an agency or of nobody known."""
        if source is None:
            return f"a text that is {_ELSEWHERE}"
        if source in self._own or source not in self._agencies:
            return self._document(source)
        return f"a text of {self._text(self._agencies[source])} that is {_ELSEWHERE}"

    def relation(self, derivation: Derivation) -> str:
        """What a document is to its source, as between their names in a table: ``probably a translation of``."""
        if derivation.second:
            taken = "shares a passage with" if derivation.verdict is Verdict.UNDIRECTED else "took a passage from"
            return self._perhaps(derivation) + taken
        if derivation.verdict is Verdict.UNDIRECTED:
            return _shares(derivation) if derivation.source in self._own else "may come from"
        return self._perhaps(derivation) + _MADE[derivation.kind][1]

    def derivation(self, derivation: Derivation) -> str:
        """A derivation as a sentence without its full stop: ``b was probably copied from a (71 %)``."""
        derived, source = self._document(derivation.derived), self.source(derivation.source)
        sure = percent(derivation.confidence)
        if derivation.verdict is Verdict.UNDIRECTED:
            if derivation.source not in self._own:
                return f"{derived} may come from {source} ({sure})"
            also = "also shares a passage with" if derivation.second else _shares(derivation)
            return f"{derived} {also} {source}; direction undetermined ({sure})"
        perhaps = self._perhaps(derivation)
        if derivation.second:
            return f"{derived} {perhaps}also took a passage from {source} ({sure})"
        verb, made = _MADE[derivation.kind]
        return f"{derived} {verb} {perhaps}{made} {source} ({sure})"

    def runner_up(self, derivation: Derivation) -> str:
        """The next likely source as a sentence without its full stop; empty if there is none."""
        other = derivation.runner_up
        if other is None:
            return ""
        return f"next likely source: {self.source(other.source)} ({percent(other.confidence)})"

    def evidence(self, evidence: Evidence) -> str:
        """An observation: what it is about, what was seen, where, and what it weighs."""
        note = self._text(evidence.note or evidence.signal)
        place = ""
        if evidence.span is not None:
            place = f", characters {evidence.span.start}-{evidence.span.end}"
        weight = f"{side(evidence)}, {evidence.weight + 0.0:+.1f}" if evidence.weight else side(evidence)
        return f"{GROUPS[evidence.group]}: {note} ({self._document(evidence.document)}{place}; {weight})"

    def outcome(self, ledger: Ledger) -> str:
        """What came out about a pair, as a sentence without its full stop."""
        a, b = self._document(ledger.a), self._document(ledger.b)
        if ledger.outcome is Outcome.FORWARD:
            return f"{b} comes from {a} ({percent(ledger.forward)})"
        if ledger.outcome is Outcome.BACKWARD:
            return f"{a} comes from {b} ({percent(ledger.backward)})"
        if ledger.outcome is Outcome.COMMON:
            return f"{a} and {b} both come from a third text ({percent(ledger.common)})"
        if ledger.outcome is Outcome.INDEPENDENT:
            return f"neither of {a} and {b} comes from the other"
        forward, backward, common = map(percent, (ledger.forward, ledger.backward, ledger.common))
        odds = f"{b} from {a} {forward}, {a} from {b} {backward}, both from a third text {common}"
        return f"which of {a} and {b} comes from the other is undetermined ({odds})"

    @cached_property
    def undetermined(self) -> list[Undetermined]:
        """The pairs of which it is open who has it from whom."""
        return undetermined(self._account)

    @cached_property
    def _common(self) -> Mapping[tuple[str, str], Ledger]:
        return {(one.a, one.b): one for one in self._account.ledgers if one.outcome is Outcome.COMMON}

    @cached_property
    def common(self) -> list[Ledger]:
        """The pairs that come from a third text, here or not, and are not among those that are open; by their ids."""
        told = {(pair.a, pair.b) for pair in self.undetermined}
        return [self._common[pair] for pair in sorted(self._common) if pair not in told]

    def open(self, pair: Undetermined) -> str:
        """What is open about a pair, as a sentence without its full stop."""
        of = pair.open
        if isinstance(of, Ledger):
            return self.outcome(of)
        third = self._common.get((pair.a, pair.b))
        return self.derivation(of) + (f"; both may come from a third text ({percent(third.common)})" if third else "")

    def deciding(self) -> list[str]:
        """What would decide what is undetermined, each fact once."""
        sentences = dict.fromkeys(pair.deciding for pair in self.undetermined)
        return [self._text(sentence) for sentence in sentences if sentence]

    def verdict(self, *, deciding: bool = True) -> list[str]:
        """All that matters of the account in a few sentences, each with its full stop; what would decide if asked."""
        facts = self.deciding() if deciding else []
        return [
            *self._earliest(),
            *self._made(),
            *self._open(),
            *self._behind(),
            *self._independent(),
            *([f"What would decide: {_ended('; '.join(one.rstrip('.') for one in facts[:_TOLD]))}"] if facts else ()),
        ]

    def _perhaps(self, derivation: Derivation) -> str:
        return "probably " if derivation.verdict is Verdict.PROBABLY else ""

    def _within(self, *, directed: bool) -> list[Derivation]:
        """The first sources that are in the collection; those of which the direction is known, or the others."""
        return [
            one
            for one in self._account.derivations
            if not one.second and one.source in self._own and (one.verdict is not Verdict.UNDIRECTED) is directed
        ]

    def _earliest(self) -> list[str]:
        lines = self._lines()
        if not lines:
            return ["No text has a source in this collection."]
        told = [self._first_of(line) for line in lines[:_TOLD]]  # the times of texts apart nobody has compared
        more = len(lines) - _TOLD
        return [*told, *([f"There are {counted(more, 'more group')} of texts that go together."] if more > 0 else ())]

    def _first_of(self, line: Sequence[str]) -> str:
        """Who is the earliest of some texts that go together, and how likely that is."""
        whole = len(line) == len(self._own)
        of = "" if whole else f"Of {counted(len(line), 'text')} that go together: "
        ranked = earliest({own: self._likely.get(own, 0.0) for own in line}, self._moments)
        verdict, sure = Verdict.of(ranked[0].chance), percent(ranked[0].chance)
        if verdict is not Verdict.UNDIRECTED:
            perhaps = "probably " if verdict is Verdict.PROBABLY else ""
            return f"{of}{self._document(ranked[0].document)} is {perhaps}the earliest in this collection ({sure})."
        open_ = "It is undetermined" if whole else f"{of}it is undetermined"
        among = [one for one in ranked if one.chance >= _RIVAL * ranked[0].chance]
        names = [f"{self._document(one.document)} ({percent(one.chance)})" for one in among]
        if len(among) == 1:
            return f"{open_} which is the earliest in this collection; likeliest is {names[0]}."
        return f"{open_} which of {listed(names)} is the earliest in this collection."

    def _lines(self) -> list[list[str]]:
        """The documents that go back to one another, whatever the direction, the most numerous first."""
        pairs = [(one.source, one.derived) for directed in (True, False) for one in self._within(directed=directed)]
        pairs += [(one.a, one.b) for one in self._account.ledgers if one.outcome is Outcome.UNDETERMINED]
        line_of: dict[str, list[str]] = {}
        for a, b in pairs:
            one, other = line_of.setdefault(a, [a]), line_of.setdefault(b, [b])
            if one is not other:
                small, large = sorted((one, other), key=len)
                large.extend(small)
                line_of.update(dict.fromkeys(small, large))
        lines = {id(line): line for line in line_of.values()}
        return sorted(lines.values(), key=lambda line: (-len(line), min(line)))

    def _made(self) -> list[str]:
        """How many copies, translations and so on there are, and passages beside them."""
        made = self._within(directed=True)
        kinds = Counter(one.kind for one in made)
        told = []
        if made:
            parts = [counted(kinds[kind], *_forms(KINDS[kind])) for kind in KINDS if kinds[kind]]
            unsure = sum(one.verdict is Verdict.PROBABLY for one in made)
            verb = "comes" if len(made) == 1 else "come"
            verb += f" from another text here{_only(unsure, len(made))}"
            told.append(f"{listed(parts, len(parts))} {verb}.")
        second = [one for one in self._account.derivations if one.second]
        took = {one.derived for one in second if one.verdict is not Verdict.UNDIRECTED}
        only_share = {one.derived for one in second} - took
        if took:
            told.append(f"{counted(len(took), 'text')} also took passages from a further source.")
        if only_share:
            verb = "shares" if len(only_share) == 1 else "share"
            told.append(f"{counted(len(only_share), 'text')} also {verb} passages with a further text.")
        return told

    def _open(self) -> list[str]:
        """Of how many texts the direction is open."""
        if not self.undetermined:
            return []
        pairs = counted(len(self.undetermined), "pair")
        return [f"Of {pairs} of texts that go together it is undetermined which comes from the other."]

    def _behind(self) -> list[str]:
        """The agencies behind the texts, those with the most first."""
        texts: dict[str, Counter[Verdict]] = {agency: Counter() for agency in self._agencies}
        for one in self._account.derivations:
            if not one.second and one.source in texts:
                texts[one.source][one.verdict] += 1
        known = sorted(texts, key=lambda one: (-texts[one].total(), one))
        told_of = [one for one in known[:_TOLD] if texts[one]]
        told = [
            f"{_coming(texts[one])} from {self._text(self._agencies[one])}, whose own text is {_ELSEWHERE}."
            for one in told_of
        ]
        rest = [self._text(self._agencies[one]) for one in known if one not in told_of]
        if rest:
            told.append(f"{'Also credited' if told else 'Credited'}, and {_ELSEWHERE}: {listed(rest)}.")
        return told

    def _independent(self) -> list[str]:
        linked = {end for one in self._account.derivations for end in (one.source, one.derived)}
        linked.update(end for one in self._account.ledgers for end in (one.a, one.b))
        alone = len(self._own - linked)
        if not alone:
            return []
        return [f"{counted(alone, 'text')} {'is' if alone == 1 else 'are'} independent, as far as can be seen."]


def _shares(derivation: Derivation) -> str:
    if derivation.kind is DerivationKind.TRANSLATION:
        return "says in another language the same as"
    return VERDICTS[Verdict.UNDIRECTED]


def _forms(name: str) -> Iterable[str]:
    """The word for one and that for several."""
    return (name, name[:-1] + "ies") if name.endswith("y") else (name, name + "s")


def _coming(texts: Counter[Verdict]) -> str:
    """How many texts come from where, by how sure that is: ``2 texts come and 1 text may come``."""
    return listed([f"{counted(texts[one], 'text')} {_COME[one][texts[one] > 1]}" for one in _COME if texts[one]])


def _only(unsure: int, of: int) -> str:
    if not unsure:
        return ""
    return ", but only probably" if unsure == of else f", {unsure:,} of them only probably"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else sentence + "."
