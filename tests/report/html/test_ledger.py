from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Evidence, EvidenceGroup, Span
from dedup.report.html.ledger import entries, odds, signed
from dedup.trace.ledger.evidence import total

_EVIDENCE = st.lists(
    st.builds(
        Evidence, st.sampled_from(EvidenceGroup), st.sampled_from(["one", "other"]), st.floats(-5, 5), st.just("a")
    )
)


@given(_EVIDENCE)
def test_the_last_running_total_is_the_total(evidence: list[Evidence]) -> None:
    lines = entries(evidence, lambda _: None)
    assert sorted(map(repr, evidence)) == sorted(repr(line.evidence) for line in lines)
    assert (lines[-1].total if lines else 0.0) == pytest.approx(total(evidence))
    assert sum(line.evidence.weight for line in lines if line.counts) == pytest.approx(total(evidence))


def test_the_words_it_was_read_from() -> None:
    text = "A long beginning of the text, which credits Reuters here and goes on for a good while after that."
    start = text.index("Reuters")
    evidence = Evidence(EvidenceGroup.CREDIT, "report", 1.0, "a", Span(start, start + 7))
    (line,) = entries([evidence], {"a": text}.get)
    assert line.quoted == "Reuters"
    assert line.before == "of the text, which credits"
    assert text.startswith(line.after, start + 8)


def test_a_document_that_is_not_there_is_not_quoted() -> None:
    (line,) = entries([Evidence(EvidenceGroup.DATE, "earlier", 1.0, "gone", Span(0, 3))], {"a": "text"}.get)
    assert (line.before, line.quoted, line.after) == ("", "", "")


def test_large_odds_are_not_counted_out() -> None:
    assert odds(9.0) == "more than 1,000 to 1 for it"
    assert odds(-9.0) == "more than 1,000 to 1 against it"


@given(st.floats(-9, 9))
def test_a_sign_stands_where_something_is_for_or_against(weight: float) -> None:
    figure = signed(weight)
    assert figure == "0.0" or figure[0] == ("+" if weight > 0 else "−")
