"""Names of texts: their stretches, their keys across scripts, any text at all."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.trace.names import NameKind, find_names, find_names_in

_LANGUAGES = ("en", "vi", "ar", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa", "it", "ja", "pl", "xx")
_PIECES = (
    "Antony Blinken", "Luigi Di Maio", "Rome", " ", "\n", ". ", "the ", "of ", "de ", "al-Sisi", "US", "Mr. ",
    "’s ", "·", "安东尼·布林肯", "总统", "王毅", "说", "北京", "الرئيس ", "أنتوني بلينكن", " دي ", "وروما", "Путин",
    "президент ", "EE. UU.", "Liên hợp quốc", "İstanbul'da", "Nguyễn Văn A", "\ud800", "\u0301", "1", "-", "'",
    "A", "ß", "İ", "ǅ", "، ",
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_PIECES), max_size=14).map("".join))


@settings(deadline=None)
@given(text=_TEXTS, language=st.sampled_from(_LANGUAGES))
def test_any_text(text: str, language: str) -> None:
    names = find_names(text, language)
    for name in names:
        assert 0 <= name.start < name.end <= len(text)
        assert name.raw == text[name.start : name.end]
        assert name.count >= 1
        assert name.key
        assert 0 <= name.first <= name.start
        assert bool(name.place) == (name.kind == NameKind.PLACE)
    assert len({name.key for name in names}) == len(names)


@settings(deadline=None, max_examples=30)
@given(texts=st.lists(st.tuples(_TEXTS, st.sampled_from(_LANGUAGES)), max_size=4))
def test_texts_at_once_are_as_one_by_one(texts: list[tuple[str, str]]) -> None:
    together = find_names_in([text for text, _ in texts], [language for _, language in texts])
    assert together == [find_names(text, language) for text, language in texts]


@pytest.mark.parametrize("unit", ["New York ", "Mr. A of ", "安东尼·", "الرئيس دي ", "A-", "A.", "d'A", "总统王"])
def test_time_is_linear(unit: str) -> None:
    find_names(unit * 5000, "en")
    find_names(unit * 5000, "zh")
    find_names(unit * 5000, "ar")


@pytest.mark.parametrize("unit", ["By A ", "Aa ", "EU ", "France of ", "Aa of France ", "A de "])
@pytest.mark.parametrize("language", ["en", "zh", "tr", "vi", "de"])
def test_long_runs_take_linear_time(unit: str, language: str) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        find_names(unit * (count // len(unit)), language)
        return time.process_time() - started

    seconds(100)
    # Once in a while a run pays for what others left behind.
    assert any(seconds(32_000) < 20 * max(seconds(4_000), 0.01) for _ in range(3))


@pytest.mark.parametrize("name", ["EU", "UN", "AFP", "BBC", "France of"])
@pytest.mark.parametrize("language", ["en", "tr", "vi"])
def test_a_run_of_names_may_have_any_length(name: str, language: str) -> None:
    assert find_names(f"Sources: {name}{f' {name}' * 1500}", language)


_BLINKEN = {
    "en": "Secretary of State Antony Blinken met Luigi Di Maio.",
    "vi": "Ngoại trưởng Mỹ Antony Blinken gặp Ngoại trưởng Luigi Di Maio.",
    "ar": "التقى وزير الخارجية أنتوني بلينكن بالوزير لويجي دي مايو.",
    "ru": "Госсекретарь Энтони Блинкен встретился с министром Луиджи Ди Майо.",
    "de": "Außenminister Antony Blinken traf Luigi Di Maio.",
    "zh": "国务卿安东尼·布林肯说",
    "fa": "وزیر خارجه آنتونی بلینکن گفت",
}


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(_BLINKEN, 2)))
def test_keys_across_scripts(one: str, other: str) -> None:
    keys = [{name.key for name in find_names(_BLINKEN[language], language)} for language in (one, other)]
    assert any(_differ(a, b) <= 1 for a in keys[0] for b in keys[1] if "blnkn" in a)


def _differ(one: str, other: str) -> int:
    """In how many letters two keys of one length differ."""
    return sum(map(str.__ne__, one, other)) + 2 * (len(one) != len(other))


def test_later_mentions_belong_to_the_first() -> None:
    text = "Blinken in Rome. US Secretary of State Antony Blinken spoke. Then Blinken left, and Mr. Blinken was gone."
    [name] = [name for name in find_names(text, "en") if name.kind == NameKind.PERSON]
    assert (name.raw, name.count, name.first) == ("Antony Blinken", 4, 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Liên Hợp Quốc"),
        ("vi", "Liên hợp quốc"),
        ("es", "La ONU dijo"),
        ("ru", "ООН"),
        ("zh", "联合国说"),
        ("tr", "BM"),
    ],
)
def test_one_organisation_in_many_languages(language: str, text: str) -> None:
    assert "org:un" in {name.key for name in find_names(text, language)}


def test_a_text_that_ends_with_the_last_word_of_a_title() -> None:
    [name] = find_names("They met the State", "en")
    assert name.raw == "State"


def test_what_an_address_escapes_is_no_name() -> None:
    [name] = find_names("http://www.example.org/%D8%A7%D9%84%D8%B9/ Antony Blinken", "en")
    assert name.raw == "Antony Blinken"


def test_what_is_no_name() -> None:
    assert not find_names("The weather was fine. Then it rained. We were wet, and they laughed at us.", "en")
    assert not find_names("Das Wetter war gut. Dann regnete der Himmel auf die Stadt.", "de")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Les décisions portées par Saïd ont choqué.", {"sd"}),
        ("fr", "Il vit à Port Saïd.", {"eg.port_said"}),
        ("fr", "Les élus new-yorkais ont voté.", {"us.new_york"}),
        ("ar", "وقال لوكالة الأنباء الفرنسية إن الوفد وصل", {"source:afp"}),
        ("ar", "وقال لوكالة فرانس برس إن الوفد وصل", {"source:afp"}),
        ("ar", "ذكرت لوكالة إن الوفد وصل إلى فرنسا", {"fr"}),
        ("de", "Beim Untergang der Fähre starben zehn Menschen.", set()),
        ("de", "Vom Absturz der Maschine berichtete Der Spiegel.", {"source:spiegel"}),
        ("fr", "MANILLE, 3 juin (AFP) - Le typhon a fait dix morts.", {"source:afp"}),
        ("fr", "Le typhon\nMANILLE (Reuters) - Le typhon a fait dix morts.", {"source:reuters"}),
        ("fr", "PARIS, 3 juin (AFP) - Le typhon a fait dix morts.", {"fr.paris", "source:afp"}),
        ("fr", "ONU (Reuters) - Le typhon a fait dix morts.", {"org:un", "source:reuters"}),
        ("fr", "Le typhon, dit la FNSEA, a fait dix morts.", {"fnsea"}),
    ],
)
def test_a_word_of_the_language_is_no_name(language: str, text: str, wanted: set[str]) -> None:
    assert {name.key for name in find_names(text, language)} == wanted
