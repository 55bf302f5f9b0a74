"""Credits: whom a text says that it, its photographs or its passages come from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.credits import find_credits, find_credits_in
from dedup.trace.credits.credit import Credit, CreditKind, CreditSignal
from dedup.trace.gazetteer import gazetteer

HERE = Path(__file__).parent
SEEDS = HERE.parents[2] / "seeds"
LEXICON_LANGUAGES = ["vi", "ar", "en", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa"]


def read_cases() -> list[tuple[str, frozenset[str], str]]:
    rows = [line.split("\t") for line in (HERE / "cases.tsv").read_text("utf-8").splitlines() if line[0] != "#"]
    return [
        (language, frozenset() if wanted == "-" else frozenset(wanted.split(",")), text.replace("\\n", "\n"))
        for language, wanted, text in rows
    ]


CASES = read_cases()


def short(credits_found: tuple[Credit, ...]) -> set[str]:
    return {f"{credit.kind.value}:{credit.source or '?'}" for credit in credits_found}


def seed(number: str) -> str:
    [path] = SEEDS.glob(f"{number}_*.txt")
    return path.read_text("utf-8")


@pytest.mark.parametrize(("language", "wanted", "text"), CASES)
def test_cases(language: str, wanted: frozenset[str], text: str) -> None:
    assert short(find_credits(text)) == wanted


@pytest.mark.parametrize("language", LEXICON_LANGUAGES)
def test_every_lexicon_language_has_its_cases(language: str) -> None:
    counts = Counter(bool(wanted) for own, wanted, _ in CASES if own == language)
    assert counts[True] >= 15
    assert counts[False] >= 8


def test_signals() -> None:
    expected = {
        "HANOI, June 3 (Reuters) - Exports rose.": CreditSignal.DATELINE,
        "The talks ended.\nAFP": CreditSignal.SIGN_OFF,
        "Hai bên đã nhất trí./.": CreditSignal.END_MARK,
        "By Jane Miller, Reuters\nRates were held.": CreditSignal.BYLINE,
        "According to Reuters, rates were held.": CreditSignal.ATTRIBUTION,
        "Rates were held, Reuters reported.": CreditSignal.REPORT,
        "She told Reuters that rates were held.": CreditSignal.INTERVIEW,
        "The post Rates first appeared on Bank Diary.": CreditSignal.FIRST_APPEARED,
        "Source: Reuters": CreditSignal.SOURCE_LINE,
        "Copyright 2024 The Associated Press.": CreditSignal.COPYRIGHT,
        "Photo: Reuters": CreditSignal.PHOTO_CAPTION,
    }
    assert {text: [credit.signal for credit in find_credits(text)] for text in expected} == {
        text: [signal] for text, signal in expected.items()
    }


def test_a_dateline_is_given_as_it_is_written() -> None:
    [credit] = find_credits("A title\n\nHANOI, June 3 (Reuters) - Exports rose.")
    assert (credit.name, credit.raw, credit.start) == ("Reuters", "HANOI, June 3 (Reuters) -", 9)


def test_a_passage_is_the_sentence_of_its_credit() -> None:
    text = "It rained. According to Reuters, two bridges fell. Nobody was hurt."
    [credit] = find_credits(text)
    assert credit.passage is not None
    assert text[slice(*credit.passage)] == "According to Reuters, two bridges fell."
    assert credit.raw == "According to Reuters"


def test_an_attribution_by_itself_credits_the_text() -> None:
    body = "Hai bên đã ký thỏa thuận về thương mại tại thủ đô sau ba ngày đàm phán căng thẳng giữa các bộ trưởng.\n"
    assert short(find_credits(body + "Theo TTXVN")) == {"text:ttxvn"}
    assert short(find_credits(body + "Minh Châu (Theo TTXVN)")) == {"text:ttxvn"}
    assert short(find_credits("Theo TTXVN, " + body)) == {"passage:ttxvn"}


def test_a_name_inside_a_word_or_in_small_letters_is_none() -> None:
    for text in (
        "Source: apple",
        "according to ap",
        "by the guardian of the law",
        "(time)",
        "Nguồn: nhân dân địa phương",
    ):
        assert find_credits(text) == ()


def test_several_sources_of_one_credit_share_its_stretch() -> None:
    first, second = find_credits("The talks ended.\n(AP, Reuters)")
    assert (first.source, second.source) == ("ap", "reuters")
    assert (first.start, first.end) == (second.start, second.end)


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("The talks ended. Con información de AFP y Reuters", "Con información de AFP y Reuters"),
        ("Ann Lee with Reuters", "with Reuters"),
        ("The talks ended.\n\u00a0 avec AFP", "avec AFP"),
    ],
)
def test_a_stretch_begins_with_a_word(text: str, raw: str) -> None:
    assert {credit.raw for credit in find_credits(text)} == {raw}


def test_the_documents_own_publisher_is_told_apart() -> None:
    text = "The talks ended.\nThe Guardian/Reuters"
    for known in ({"url": "https://www.theguardian.com/world/1"}, {"outlet": "The Guardian"}):
        assert {credit.source: credit.own for credit in find_credits(text, **known)} == {
            "guardian": True,
            "reuters": False,
        }
    assert not any(credit.own for credit in find_credits(text))


def test_many_documents_at_once_are_the_same_as_one_by_one() -> None:
    texts = [text for *_, text in CASES]
    assert find_credits_in(texts) == [find_credits(text) for text in texts]
    assert find_credits_in([]) == []


def test_marks_and_case_of_letters_do_not_matter_to_names() -> None:
    assert short(find_credits("المصدر: وكالة الأنباء الأردنية")) == short(
        find_credits("المصدر: وكالة الانباء الاردنية")
    )
    assert short(find_credits("NGUỒN: THÔNG TẤN XÃ VIỆT NAM")) == {"text:ttxvn"}


@pytest.mark.parametrize(
    "line",
    [
        "(إعداد أحمد حسن للنشرة العربية - تحرير سامح الخطيب)",
        "(تغطية صحفية منى زكي - إعداد أحمد حسن للنشرة العربية)",
        "إعداد أحمد حسن - النشرة العربية",
        "بقلم أحمد حسن، والخدمة العربية",
    ],
)
def test_an_arabic_adjective_is_no_outlet(line: str) -> None:
    assert find_credits(line) == ()
    assert find_credits(f"قال مسؤول إن الوفد وصل إلى العاصمة مساء اليوم بعد محادثات طويلة.\n{line}") == ()


@pytest.mark.parametrize("line", ["إعداد: أحمد حسن - العربية", "وقالت قناة العربية إن القصف توقف."])
def test_the_outlet_of_that_name_is_one(line: str) -> None:
    assert [credit.source for credit in find_credits(line)] == ["alarabiya"]


def test_seed_000_credits_nobody() -> None:
    assert find_credits(seed("000")) == ()


def test_seed_001_is_of_the_vietnamese_agency() -> None:
    found = find_credits(seed("001"))
    texts = [credit for credit in found if credit.kind is CreditKind.TEXT]
    assert [(credit.source, credit.signal.value, credit.raw) for credit in texts] == [
        ("ttxvn", "sign-off", "TTXVN/Tin Tức"),
        ("tin_tuc", "sign-off", "TTXVN/Tin Tức"),
    ]
    assert short(found) - short(tuple(texts)) == {"photo:afp", "photo:ttxvn"}


def test_seed_002_credits_only_the_photograph() -> None:
    assert short(find_credits(seed("002"))) == {"photo:afp", "photo:ttxvn"}


def test_seed_003_first_appeared_elsewhere_and_quotes_an_agency() -> None:
    passage, text = find_credits(seed("003"))
    assert (passage.kind.value, passage.source) == ("passage", "petra")
    assert (text.kind.value, text.signal.value) == ("text", "first-appeared")
    assert text.name.startswith("النيل")


def test_seed_004_ends_with_the_mark_of_the_agency() -> None:
    found = find_credits(seed("004"))
    [mark] = [credit for credit in found if credit.kind is CreditKind.TEXT]
    assert (mark.signal, mark.source, mark.raw) == (CreditSignal.END_MARK, "ttxvn", "./.")
    assert short(found) == {"text:ttxvn", "photo:afp", "photo:ttxvn"}


NAMES = sorted({name for source in gazetteer().sources for name in (*source.names, *source.guarded)})
PIECES_TEXT = """
theo |according to |The post | first appeared on |Source: |Nguồn: |Photo: |© |(|)| - |/|./.|. |, |By | told
据|报道|《|》|HANOI, June 3 |وفقا |ل|المصدر: | haberine göre|www.example.org|に最初に表示|は|🙂
"""
PIECES = PIECES_TEXT.strip().replace("\n", "|").split("|")
PIECES += ["\n", "\r\n", "e\u0301", "\u200f", "\ud800", "\x00", "\x1c", "\x85", "\u2028", "\u00a0", "| "]
PARTS = st.one_of(st.sampled_from(NAMES), st.sampled_from(PIECES), st.text(max_size=5))
TEXTS = st.one_of(st.text(), st.lists(PARTS, max_size=12).map("".join))


@given(TEXTS)
def test_spans_lie_in_the_text_and_are_what_they_say(text: str) -> None:
    for credit in find_credits(text):
        assert 0 <= credit.start < credit.end <= len(text)
        assert credit.raw == text[credit.start : credit.end] == credit.raw.strip()
        assert credit.name in text
        assert credit.source is None or credit.source in gazetteer().by_id
        assert (credit.passage is not None) == (credit.kind is CreditKind.PASSAGE)
        if credit.passage is not None:
            assert 0 <= credit.passage.start <= credit.start
            assert credit.end <= credit.passage.end <= len(text)


@given(st.lists(TEXTS, max_size=4))
def test_no_document_depends_on_its_neighbours(texts: list[str]) -> None:
    assert find_credits_in(texts) == [find_credits(text) for text in texts]
