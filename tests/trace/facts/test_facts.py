"""Facts are what the text says at the place they name, whatever the text, whatever stands beside it in a batch."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import UsageError
from dedup.model import Document, Fact, FactKind, Span
from dedup.text.boilerplate import find_boilerplate, telling_phrases
from dedup.text.tokens import tokenize
from dedup.trace.dates import FoundDate, Origin
from dedup.trace.facts import DEFAULT_KINDS, KINDS, chosen, facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECES = (
    "HANOI, June 3 (Reuters) - ", "28/6/2021", "ngày 29/6", "hôm qua", "yesterday", "07:10 22/07/2016\n", "\n", " ",
    "2021年6月28日", "٢٨ يونيو ٢٠٢١", "۸ تیر ۱۴۰۰", "28 มิถุนายน 2564", "(TTXVN)", "./.", "Ảnh: AFP/TTXVN", "© 2021 AP",
    "according to Xinhua", "وفقا لوكالة رويترز", "据新华社报道", "The post A first appeared on B Weekly.", "Photo: ",
    ". ", "\nRelated Posts\n", "Source: The Daily Post", "https://www.bbc.co.uk/news ",
    "\u0301", "e\u0301", "\u202e", "\ud800", "\x00", "İ", "ß", "ﬁ",
)  # fmt: skip
texts = st.text(max_size=80) | st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=14).map("".join)
codes = st.sampled_from([None, "en", "vi", "ar", "fa", "zh", "ja", "th", "ru", "xx", "not a code"])
stated = st.sampled_from([None, "2021-06-28", "2021-06", "28 June 2021", "soon", "", "2016-07-22T07:10+07:00"])
documents = st.builds(
    lambda text, language, published, url, corrected: Document(
        "x", text, language=language, published=published, url=url, corrected=corrected
    ),
    texts,
    codes,
    stated,
    st.sampled_from([None, "https://www.reuters.com/a", "::", "\ud800"]),
    st.sampled_from([(), ("published",)]),
)


def one(text: str, kinds: Sequence[FactKind] = DEFAULT_KINDS, **stated: str) -> tuple[Fact, ...]:
    """The facts of one document."""
    return facts_of([Document("a", text, **stated)], kinds)[0]  # type: ignore[arg-type]


def _spans(fact: Fact) -> list[tuple[int, int]]:
    """The places that a fact's details name."""
    pairs = [value for value in fact.details.values() if isinstance(value, tuple) and len(value) == 2]
    return [(start, end) for start, end in pairs if isinstance(start, int) and isinstance(end, int)]


@given(st.lists(documents, max_size=5))
def test_every_fact_stands_where_it_says(several: list[Document]) -> None:
    for document, facts in zip(several, facts_of(several, KINDS), strict=True):
        for fact in facts:
            assert fact.document == document.id
            assert fact.value
            assert list(fact.details) == list(dict.fromkeys(fact.details))
            json.dumps(dict(fact.details))
            for start, end in (*_spans(fact), fact.span or Span(0, 0)):
                assert 0 <= start <= end <= len(document.text)
            if fact.span is not None:
                assert document.text[slice(*fact.span)] == fact.raw
        order = [(list(KINDS).index(fact.kind), fact.span or Span(-1, -1)) for fact in facts]
        assert [kind for kind, _ in order] == sorted(kind for kind, _ in order)
        for kind in KINDS:
            starts = [span.start for number, span in order if number == list(KINDS).index(kind)]
            assert starts == sorted(starts)
        assert sum(fact.details.get("role") == "publication" for fact in facts) <= 1


@given(st.lists(documents, max_size=5), st.randoms())
def test_what_a_document_says_depends_on_nothing_else(several: list[Document], random: object) -> None:
    alone = [facts_of([document], KINDS)[0] for document in several]
    assert facts_of(several, KINDS) == alone
    assert facts_of(several[::-1], KINDS) == alone[::-1]


@given(documents)
def test_a_kind_is_the_same_whatever_else_is_asked_for(document: Document) -> None:
    [every] = facts_of([document], KINDS)
    for kind in KINDS:
        assert facts_of([document], [kind]) == [tuple(fact for fact in every if fact.kind is kind)]


def test_nothing() -> None:
    assert facts_of([]) == []
    assert facts_of([Document("a", "x")], ()) == [()]
    assert one("") == ()


def test_dates() -> None:
    facts = one("07:10 22/07/2016\n\nNgày 21/7, ông Kerry hối thúc các nước.", language="vi")
    assert [(fact.value, fact.details["role"], fact.details["precision"]) for fact in facts] == [
        ("2016-07-22T07:10", "publication", "minute"),
        ("2016-07-21", "mentioned", "day"),
    ]


def test_a_date_that_metadata_states_has_no_place() -> None:
    published, mentioned = one("They met on 28 June.", language="en", published="2021-06-30T08:00:00+07:00")
    assert (published.value, published.span, published.raw) == (
        "2021-06-30T08:00:00+07:00",
        None,
        "2021-06-30T08:00:00+07:00",
    )
    assert published.details == {
        "role": "publication",
        "origin": "metadata",
        "precision": "second",
        "zone": "+07:00",
        "corrected": False,
    }
    assert (mentioned.value, mentioned.details["role"]) == ("2021-06-28", "mentioned")


def test_what_is_not_known_stays_open() -> None:
    facts = one("They met yesterday, on 29/6 and on Tuesday, 06/07/2020.", language="en")
    assert [fact.value for fact in facts] == ["-P1D", "--06-29", "2020-06-07/2020-07-06"]


def test_a_correction_goes_before_the_page_and_the_page_before_a_field() -> None:
    page = replace(FoundDate.of(date(2021, 6, 28), origin=Origin.HTML), raw="28 June 2021")
    document = Document("a", "Hello", published="2021-06-01", page_date=page)
    [[of_page]] = facts_of([document])
    assert (of_page.value, of_page.raw, of_page.details["origin"]) == ("2021-06-28", "28 June 2021", "html")
    [[corrected]] = facts_of([replace(document, corrected=("published",))])
    assert (corrected.value, corrected.details["origin"], corrected.details["corrected"]) == (
        "2021-06-01",
        "metadata",
        True,
    )
    [[unreadable]] = facts_of([replace(document, published="one day", corrected=("published",))])
    assert (unreadable.value, unreadable.details["corrected"]) == ("2021-06-28", False)


def test_a_correction_that_is_no_date_leaves_what_the_record_says() -> None:
    wrong = Document("a", "Hello", published="2021-02-30", corrected=("published",), own_published="2021-06-03")
    [[kept]] = facts_of([wrong])
    assert (kept.value, kept.details["origin"], kept.details["corrected"]) == ("2021-06-03", "metadata", False)
    [[right]] = facts_of([replace(wrong, published="2021-06-04")])
    assert (right.value, right.details["corrected"]) == ("2021-06-04", True)


def test_credits() -> None:
    text = "HANOI, June 3 (Reuters) - Exports rose, according to Xinhua.\nPhoto: AFP\n"
    facts = one(text, [FactKind.CREDIT], url="https://www.reuters.com/a")
    assert [(fact.value, fact.details["of"], fact.details["signal"], fact.details["own"]) for fact in facts] == [
        ("reuters", "text", "dateline", True),
        ("xinhua", "passage", "attribution", False),
        ("afp", "photo", "photo-caption", False),
    ]
    passage = facts[1].details["passage"]
    assert isinstance(passage, tuple)
    assert text[slice(*passage)].endswith("according to Xinhua.")


def test_a_source_that_is_not_in_the_gazetteer_goes_by_its_name() -> None:
    [fact] = one("The post A terminal first appeared on Harbour Weekly.", [FactKind.CREDIT])
    assert (fact.value, fact.details["source"], fact.details["name"]) == ("Harbour Weekly", None, "Harbour Weekly")


def test_boilerplate_is_only_looked_for_on_request() -> None:
    text = "The ministers met in Rome.\nRelated Posts\n"
    assert one(text) == ()
    assert [(fact.value, fact.raw) for fact in one(text, [FactKind.BOILERPLATE])] == [("related", "Related Posts")]


def test_names() -> None:
    text = "ROME - Antony Blinken met Luigi Di Maio in Rome on Monday, and Blinken thanked Reuters."
    facts = one(text, [FactKind.NAME], language="en")
    told = [(one.raw, one.value, *one.details.values()) for one in facts]
    assert ("Antony Blinken", "-ntn blnkn", "person", 2, None, None) in told
    assert ("Luigi Di Maio", "lg d m", "person", 1, None, None) in told
    assert ("ROME", "it.rome", "place", 2, "it.rome", "IT") in told
    assert {"source:reuters"} == {fact.value for fact in facts if fact.details["entity"] == "organisation"}
    assert all(list(fact.details) == ["entity", "count", "place", "country"] for fact in facts)


def test_an_event_is_the_same_in_two_languages() -> None:
    english = "ROME - Antony Blinken met Luigi Di Maio in Rome on 28 June."
    vietnamese = "Ngày 28/6, tại Rome, ông Antony Blinken đã gặp ông Luigi Di Maio."
    documents = [Document(code, text, language=code) for code, text in (("en", english), ("vi", vietnamese))]
    for document in documents:
        [[event]] = facts_of([replace(document, published="2021-06-30")], [FactKind.EVENT])
        assert event.value == "-ntn blnkn, lg d m | it.rome | 2021-06-28"
        assert (event.span, event.raw) == (None, "")
        assert event.details == {
            "who": ("-ntn blnkn", "lg d m"),
            "where": ("it.rome",),
            "when": ("2021-06-28", "2021-06-28"),
        }
        [[undated]] = facts_of([document], [FactKind.EVENT])
        assert undated.details["when"] == ()


def test_nobody_and_nowhere_is_no_event() -> None:
    assert one("It rained on 28 June 2021.", [FactKind.EVENT], language="en") == ()


def test_a_number_that_counts_nothing_known_is_no_fact() -> None:
    facts = one("He named 800 of them, and 3.5% of 20 km.", [FactKind.NUMBER], language="en")
    assert [(fact.value, fact.details["unit"]) for fact in facts] == [("3.5", "percent"), ("20", "km")]


def test_names_and_events_are_only_looked_for_on_request() -> None:
    assert DEFAULT_KINDS == (FactKind.DATE, FactKind.CREDIT, FactKind.QUOTE, FactKind.NUMBER)
    assert one("Antony Blinken was in Rome.", language="en") == ()


def test_chosen() -> None:
    assert chosen(["boilerplate", "date"]) == (FactKind.DATE, FactKind.BOILERPLATE)
    with pytest.raises(UsageError, match=r"'dates' is not one of date, credit, .*did you mean date"):
        chosen(["dates"])
    with pytest.raises(UsageError, match="there is none"):
        chosen([])
    with pytest.raises(UsageError, match="a list of kinds"):
        chosen("date")


def test_facts_can_be_told_apart_and_counted() -> None:
    fact = Fact("a", FactKind.DATE, "2021-06-28", None, "28/6", {"role": "mentioned"})
    assert len({fact, replace(fact), replace(fact, raw="28.6.")}) == 2


@given(
    st.lists(
        st.lists(
            st.sampled_from([*sorted(telling_phrases())[::40], "\n", ". ", "said ", "bộ trưởng ", "https://b.c/d "]),
            max_size=9,
        ).map("".join),
        max_size=4,
    )
)
def test_boilerplate_is_what_the_rules_find_in_each_text_by_itself(several: list[str]) -> None:
    found = facts_of([Document("x", text) for text in several], [FactKind.BOILERPLATE])
    for text, facts in zip(several, found, strict=True):
        tokens = tokenize(text)
        alone = find_boilerplate(text, tokens.words, tokens.spans)
        assert [(fact.span, fact.value) for fact in facts] == [((b.start, b.end), b.kind.value) for b in alone]
