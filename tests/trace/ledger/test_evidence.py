"""Evidence adds up by groups, the same from either side; a photograph's credit is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Evidence, EvidenceGroup
from dedup.trace.credits import find_credits
from dedup.trace.credits.credit import CreditSignal
from dedup.trace.ledger.credits import Publisher, credit_evidence
from dedup.trace.ledger.evidence import total, weights

EVIDENCE = st.lists(
    st.builds(Evidence, st.sampled_from(EvidenceGroup), st.just("x"), st.integers(-9, 9).map(float), st.just("a")),
    max_size=8,
)


@given(found=EVIDENCE)
def test_the_other_way_round_is_the_negative(found: list[Evidence]) -> None:
    assert total([one.turned() for one in found]) == -total(found)


@given(found=EVIDENCE, again=st.integers(1, 3))
def test_what_is_said_twice_counts_once(found: list[Evidence], again: int) -> None:
    assert total(found * (again + 1)) == total(found)


@given(one=EVIDENCE, other=EVIDENCE)
def test_groups_add_up(one: list[Evidence], other: list[Evidence]) -> None:
    dates = [found for found in one if found.group is EvidenceGroup.DATE]
    rest = [found for found in other if found.group is not EvidenceGroup.DATE]
    assert total(dates + rest) == total(dates) + total(rest)


def test_every_signal_with_a_weight_is_one() -> None:
    assert set(weights(EvidenceGroup.CREDIT)) <= {"mention", *(signal.value for signal in CreditSignal)}
    assert CreditSignal.PHOTO_CAPTION.value not in weights(EvidenceGroup.CREDIT)


@pytest.mark.parametrize(
    ("url", "outlet", "text", "signals"),
    [
        (None, "Reuters", "HANOI, June 3 (Reuters) - Exports rose.", ["dateline"]),
        ("https://www.reuters.com/1", None, "HANOI, June 3 (Reuters) - Exports rose.", ["dateline"]),
        (None, "AFP", "HANOI, June 3 (Reuters) - Exports rose.", []),
        (None, "AFP", "The envoy in Rome.\n\nPhoto: AFP", []),
        (
            None,
            "Harbour Post",
            "Exports rose.\n\nThe post Exports rise first appeared on Harbour Post.",
            ["first-appeared"],
        ),
        (None, None, "HANOI, June 3 (Reuters) - Exports rose.", []),
    ],
)
def test_who_is_named(url: str | None, outlet: str | None, text: str, signals: list[str]) -> None:
    found = credit_evidence(Publisher.of(url, outlet), "b", find_credits(text))
    assert [one.signal for one in found] == signals
    assert all(one.weight > 0 and one.span is not None for one in found)
