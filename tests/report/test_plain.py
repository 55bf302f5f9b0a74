"""What is said in plain words agrees with the figures, and passes all that is not ours to whoever writes it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Account, Agency, Derivation, DerivationKind, Ledger, Outcome, RunnerUp, Verdict
from dedup.report.plain import GROUPS, KINDS, OUTCOMES, VERDICTS, Words, percent
from dedup.report.rounded import share
from dedup.trace.ledger.moments import Moment

if TYPE_CHECKING:
    from tests.report.conftest import Told

SHARES = st.floats(0, 1)


def account(trace: Told) -> Account:
    return next(one for one in trace.accounts if one.id == "a")


def test_there_are_words_for_everything() -> None:
    assert set(KINDS) == set(DerivationKind)
    assert set(VERDICTS) == set(Verdict)
    assert set(OUTCOMES) == set(Outcome)
    assert len(GROUPS) == 6


def test_sentences(trace: Told) -> None:
    words = Words(account(trace))
    assert [words.derivation(one) for one in account(trace).derivations] == [
        "a is a revised version of a text of AFP that is not in this collection (93 %)",
        "b was copied from a (97 %)",
        "c is a translation of a (91 %)",
        "d is probably an excerpt of b (89 %)",
        "d probably also took a passage from c (70 %)",
        "f shares text with a; direction undetermined (55 %)",
    ]
    assert [words.relation(one) for one in account(trace).derivations] == [
        "a revised version of",
        "copied from",
        "a translation of",
        "probably an excerpt of",
        "probably took a passage from",
        "shares text with",
    ]
    assert [words.runner_up(one) for one in account(trace).derivations][1:3] == [
        "next likely source: c (2 %)",
        "next likely source: a text that is not in this collection (5 %)",
    ]
    assert [words.outcome(one) for one in account(trace).ledgers] == [
        "b comes from a (97 %)",
        (
            "which of a and f comes from the other is undetermined "
            "(f from a 50 %, a from f 40 %, both from a third text 10 %)"
        ),
        "c comes from d (70 %)",
        "b and c both come from a third text (80 %)",
        "neither of b and d comes from the other",
    ]


def test_the_verdict_of_an_account(trace: Told) -> None:
    told = Words(replace(account(trace), agencies=account(trace).agencies[:1])).verdict()
    assert told == [
        "Of 5 texts that go together: a is probably the earliest in this collection (66 %).",
        "1 copy, 1 excerpt and 1 translation come from another text here, 1 of them only probably.",
        "1 text also took passages from a further source.",
        "Of 1 pair of texts that go together it is undetermined which comes from the other.",
        "1 text comes from AFP, whose own text is not in this collection.",
        "1 text is independent, as far as can be seen.",
        "What would decide: The hour at which f was published.",
    ]


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        (0.95, "a is the earliest in this collection (94 %)."),
        (0.8, "a is probably the earliest in this collection (80 %)."),
        (0.5, "It is undetermined which is the earliest in this collection; likeliest is a (50 %)."),
    ],
)
def test_how_sure_the_earliest_is(first: float, sentence: str) -> None:
    copy = Derivation("a", "b", DerivationKind.COPY, 0.95, Verdict.COPIED, None)
    assert Words(Account("a", ("a", "b"), (first, 0.1), (copy,))).verdict()[0] == sentence


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ((0.5, 0.45), "a (50 %) and b (45 %)"),
        ((0.7, 0.8), "b (55 %) and a (44 %)"),
        ((1.0, 1.0), "a (50 %) and b (50 %)"),
    ],
)
def test_who_is_earliest_of_two_whose_direction_is_open(first: tuple[float, float], names: str) -> None:
    shared = Derivation("a", "b", DerivationKind.COPY, 0.5, Verdict.UNDIRECTED, None)
    told = Words(Account("a", ("a", "b"), first, (shared,))).verdict()[0]
    assert told == f"It is undetermined which of {names} is the earliest in this collection."


def test_dates_tell_which_of_two_that_come_from_no_other_was_the_earlier() -> None:
    shared = Derivation("a", "b", DerivationKind.COPY, 0.5, Verdict.UNDIRECTED, None)
    of = Account("a", ("a", "b"), (1.0, 1.0), (shared,))
    told = Words(of, moments={"a": Moment(60, 61), "b": Moment(0, 1)}).verdict()[0]
    assert told == "b is the earliest in this collection (99 %)."


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ((0.97, 0.02, 0.01), "a is the earliest in this collection (97 %)."),
        ((0.97, 0.02, 0.2), "a is probably the earliest in this collection (88 %)."),
        ((0.97, 0.02, 0.5), "a is probably the earliest in this collection (73 %)."),
        ((0.97, 0.4, 0.9), "It is undetermined which of a (42 %) and c (37 %) is the earliest in this collection."),
    ],
)
def test_the_earliest_is_no_surer_than_what_others_leave_it(first: tuple[float, ...], sentence: str) -> None:
    derivations = tuple(Derivation("a", name, DerivationKind.COPY, 0.5, Verdict.UNDIRECTED, None) for name in "bc")
    assert Words(Account("a", ("a", "b", "c"), first, derivations)).verdict()[0] == sentence
    apart = Words(Account("a", ("a", "b", "c", "d"), (*first, 1.0), derivations)).verdict()[0]
    assert apart == "Of 3 texts that go together: " + sentence.replace("It is", "it is")


@given(st.lists(SHARES, min_size=3, max_size=3))
def test_nobody_is_called_the_earliest_without_a_figure_that_bears_it(first: list[float]) -> None:
    derivations = tuple(Derivation("a", name, DerivationKind.COPY, 0.95, Verdict.COPIED, None) for name in "bc")
    told = Words(Account("a", ("a", "b", "c"), tuple(first), derivations)).verdict()[0]
    figures = [0 if under else int(found) for under, found in re.findall(r"\((under )?(\d+) %\)", told)]
    assert figures
    assert figures == sorted(figures, reverse=True)
    assert figures[0] <= 100 * share(max(first))
    if "undetermined" in told:
        assert figures[0] < 60
    else:
        assert figures[0] >= (60 if "probably" in told else 90)
        assert max(sorted(first)[:2]) < 0.9  # a second one that comes from nobody leaves the first no more than half


@pytest.mark.parametrize(
    ("sure", "sentence"),
    [
        ((0.95, 0.95), "2 texts come from AFP"),
        ((0.7, 0.8), "2 texts probably come from AFP"),
        ((0.5, 0.4), "2 texts may come from AFP"),
        ((0.5, 0.7), "1 text probably comes and 1 text may come from AFP"),
        ((0.95, 0.7), "1 text comes and 1 text probably comes from AFP"),
    ],
)
def test_how_sure_it_is_that_texts_come_from_an_agency(sure: tuple[float, float], sentence: str) -> None:
    derivations = tuple(
        Derivation("agency:afp", name, DerivationKind.COPY, value, Verdict.of(value), None)
        for name, value in zip("ab", sure, strict=True)
    )
    told = Words(Account("a", ("a", "b"), (1.0, 1.0), derivations, (Agency("agency:afp", "AFP"),))).verdict()
    assert f"{sentence}, whose own text is not in this collection." in told


def test_a_passage_of_an_agency_makes_no_text_come_from_it() -> None:
    passage = Derivation("agency:afp", "a", DerivationKind.EXCERPT, 0.95, Verdict.COPIED, None, second=True)
    told = Words(Account("a", ("a", "b"), (1.0, 1.0), (passage,), (Agency("agency:afp", "AFP"),))).verdict()
    assert "Credited, and not in this collection: AFP." in told


def test_what_is_undetermined_is_counted_and_listed_alike() -> None:
    open_ = tuple(
        Derivation(source, derived, DerivationKind.COPY, 0.5, Verdict.UNDIRECTED, None, second=bool(second))
        for source, derived, second in (
            ("b", "a", False),
            ("a", "c", False),
            ("b", "c", True),
            ("agency:afp", "b", False),
        )
    )
    ledgers = (
        Ledger("a", "b", Outcome.UNDETERMINED, 0.4, 0.4, 0.2, (), "When?"),
        Ledger("a", "c", Outcome.COMMON, 0.2, 0.2, 0.6, (), "Where?"),
        Ledger("a", "d", Outcome.UNDETERMINED, 0.4, 0.4, 0.2, (), "Who?"),
    )
    words = Words(Account("a", ("a", "b", "c", "d"), (0.5, 0.5, 0.4, 0.5), open_, (), ledgers))
    assert [(pair.a, pair.b) for pair in words.undetermined] == [("a", "b"), ("a", "c"), ("a", "d"), ("b", "c")]
    assert "Of 4 pairs of texts that go together it is undetermined which comes from the other." in words.verdict()
    assert [words.open(pair).split(" (")[0] for pair in words.undetermined] == [
        "which of a and b comes from the other is undetermined",
        "c shares text with a; direction undetermined",
        "which of a and d comes from the other is undetermined",
        "c also shares a passage with b; direction undetermined",
    ]
    assert words.open(words.undetermined[1]).endswith("(50 %); both may come from a third text (60 %)")
    assert words.common == []
    assert words.deciding() == ["When?", "Where?", "Who?"]


def test_several_groups_of_texts() -> None:
    derivations = tuple(
        Derivation(f"{one}0", f"{one}1", DerivationKind.COPY, 0.95, Verdict.COPIED, None) for one in "abcde"
    )
    names = tuple(sorted({end for one in derivations for end in (one.source, one.derived)}))
    first = tuple(float(name.endswith("0")) for name in names)
    told = Words(Account("a0", names, first, derivations)).verdict()
    assert told[0] == "Of 2 texts that go together: a0 is the earliest in this collection (100 %)."
    assert told[3] == "There are 2 more groups of texts that go together."
    assert Words(Account("x", ("x", "y"), (1.0, 1.0))).verdict() == [
        "No text has a source in this collection.",
        "2 texts are independent, as far as can be seen.",
    ]


def test_nobody_is_called_the_original(trace: Told) -> None:
    for one in trace.accounts:
        words = Words(one, lambda _: "D", lambda _: "T")
        told = [*words.verdict(), *map(words.derivation, one.derivations), *map(words.outcome, one.ledgers)]
        assert not any("original" in sentence.casefold() for sentence in told)


@given(
    names=st.lists(st.text("<|[\x1b\u202e") | st.text(), min_size=2, max_size=2, unique=True),
    note=st.text("<>", min_size=1),
)
def test_all_that_is_not_ours_is_written_by_the_caller(trace_of: Any, names: list[str], note: str) -> None:
    (one,) = trace_of(*names, agency="<", note=note).accounts
    words = Words(one, lambda _: "D", lambda _: "T")
    sentences = [
        *words.verdict(),
        *words.deciding(),
        *map(words.derivation, one.derivations),
        *map(words.runner_up, one.derivations),
        *map(words.outcome, one.ledgers),
        *(words.evidence(evidence) for derivation in one.derivations for evidence in derivation.evidence),
    ]
    assert set("".join(sentences)) <= set("DTabcdefghijklmnopqrstuvwxyzWOCN 0123456789.,;:()%+-\x20")


@given(SHARES)
def test_a_percentage_never_reaches_what_its_verdict_does_not(value: float) -> None:
    shown = int(percent(value).removesuffix(" %").removeprefix("under "))
    assert (shown >= 90, shown >= 60) == (value >= 0.9, value >= 0.6)
    assert (shown == 100) == (value == 1)
    assert Verdict.of(share(value)) is Verdict.of(value)
    assert abs(share(value) - value) <= 1e-4
    assert share(share(value)) == share(value)


@given(SHARES, st.sampled_from(DerivationKind), st.booleans(), st.booleans())
def test_every_derivation_has_a_sentence(value: float, kind: DerivationKind, second: bool, hidden: bool) -> None:
    verdict = Verdict.of(value)
    one = Derivation("x" if hidden else "a", "b", kind, value, verdict, RunnerUp(None, 0.0, value), second=second)
    words = Words(Account("a", ("a", "b"), (0.5, 0.5), (one,)))
    sentence = words.derivation(one)
    assert ("probably" in sentence) == (verdict is Verdict.PROBABLY)
    assert ("undetermined" in sentence or "may" in sentence) == (verdict is Verdict.UNDIRECTED)
    assert percent(value) in sentence
    assert words.relation(one)


def test_what_would_decide_is_asked_only_where_nothing_does() -> None:
    ledgers = (
        Ledger("a", "b", Outcome.FORWARD, 0.9, 0.0, 0.1, (), "not this"),
        Ledger("a", "c", Outcome.UNDETERMINED, 0.4, 0.4, 0.2, (), "When?"),
        Ledger("b", "c", Outcome.UNDETERMINED, 0.4, 0.4, 0.2, (), "When?"),
    )
    words = Words(Account("a", ("a", "b", "c"), (0.5, 0.2, 0.3), (), (), ledgers))
    assert words.deciding() == ["When?"]
    assert words.verdict()[-1] == "What would decide: When?"
