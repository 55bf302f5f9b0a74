"""Who names another's publisher: as a whole name, wherever it stands, and never one's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import EvidenceGroup
from dedup.text.tokens import fold
from dedup.trace.credits import find_credits
from dedup.trace.ledger.credits import Publisher, credit_evidence, mention_evidence
from dedup.trace.ledger.evidence import weights

NAMES = st.sampled_from(
    ["Harbour Post", "The Harbour Post", "L'Écho des Îles", "Post", "人民日报", "harbour.example", ""]
)
WORDS = (
    "Harbour Post", "HARBOUR  POST", "Harbour\nPostal", "post", "l'écho des îles", "人民日报社", "harbour.example",
    "said", "\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join) | st.text(max_size=40)
CREDITED = st.just("HANOI, June 3 (Reuters) - Exports rose.\n\nPhoto: AFP\n\nSource: Harbour Post")


def mentions(outlet: str | None, text: str, own: str | None = None, url: str | None = None) -> list[str]:
    """What of a text names an outlet."""
    found = mention_evidence(
        Publisher.of(url, outlet), "b", text, " ".join(text.casefold().split()), Publisher.of(None, own)
    )
    return [text[one.span.start : one.span.end] if one.span else "" for one in found]


@given(name=NAMES, text=TEXTS, own=NAMES)
def test_a_mention_stands_in_the_text(name: str, text: str, own: str) -> None:
    publisher = Publisher.of(None, name)
    found = mention_evidence(publisher, "b", text, " ".join(text.casefold().split()), Publisher.of(None, own))
    assert len(found) <= 1
    for one in found:
        assert (one.signal, one.document) == ("mention", "b")
        assert one.weight > 0
        assert publisher.written is not None
        assert publisher.written in " ".join(text.casefold().split())
        assert one.span is None or 0 <= one.span.start < one.span.end <= len(text)


@given(name=NAMES, text=TEXTS)
def test_ones_own_name_says_nothing(name: str, text: str) -> None:
    assert not mentions(name, text, own=name)


@given(text=TEXTS)
def test_who_states_no_publisher_is_named_by_nobody(text: str) -> None:
    assert not mentions(None, text)
    assert not credit_evidence(Publisher(), "b", find_credits(text))


@pytest.mark.parametrize(
    ("outlet", "text", "named"),
    [
        ("Harbour Post", "As the Harbour Post wrote on Monday.", ["Harbour Post"]),
        ("The Harbour Post", "In HARBOUR\nPOST there was more.", ["HARBOUR\nPOST"]),
        ("Harbour Post", "The harbour postal service was closed.", []),
        ("Harbour Post", "It ran in ( Harbour Post ).", ["Harbour Post"]),
        ("Post", "The post was late.", []),  # too short to tell anything
        ("L'Écho des Îles", "Lu dans L'ÉCHO DES ÎLES.", ["L'ÉCHO DES ÎLES"]),
        ("Gazeta Wyborcza", "Pisze o tym Gazeta Wyborcza.", ["Gazeta Wyborcza"]),  # an article begins a name or is none
        ("人民日报", "据人民日报报道，委员会投票。", ["人民日报"]),
        ("Harbour Post", "Nothing.", []),
    ],
)
def test_who_is_mentioned(outlet: str, text: str, named: list[str]) -> None:
    assert mentions(outlet, text) == named


def test_without_a_name_the_site_is_looked_for() -> None:
    assert mentions(None, "See harbourpost.example for more.", url="https://www.harbourpost.example/1") == [
        "harbourpost.example"
    ]


def test_a_name_within_ones_own_says_nothing() -> None:
    assert not mentions("Harbour Post", "Harbour Post Weekly", own="Harbour Post Weekly")


def test_a_mention_says_less_than_a_credit_of_the_whole() -> None:
    listed = weights(EvidenceGroup.CREDIT)
    assert 0 < listed["mention"] < listed["first-appeared"]


@given(text=TEXTS | CREDITED, name=NAMES)
def test_a_credit_stands_in_the_text_and_speaks_for_the_other(text: str, name: str) -> None:
    for one in credit_evidence(Publisher.of(None, name), "b", find_credits(text)):
        assert one.document == "b"
        assert one.weight > 0
        assert one.span is not None
        assert fold(name) in fold(text[one.span.start : one.span.end])
