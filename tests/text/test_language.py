"""The language of a text."""

from __future__ import annotations

import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.language import LEAST_LETTERS, Language, identify, normal, settled
from dedup.text.packed import Packed

SENTENCES = {
    "en": "The minister said on Monday that the talks with the union would go on until the end of the week.",
    "vi": "Bộ trưởng cho biết hôm thứ Hai rằng các cuộc đàm phán với công đoàn sẽ kéo dài đến cuối tuần này.",
    "ar": "قال الوزير يوم الاثنين إن المحادثات مع النقابة سوف تستمر حتى نهاية الأسبوع في العاصمة.",
    "fa": "وزیر روز دوشنبه گفت که مذاکرات با اتحادیه تا پایان هفته ادامه خواهد داشت و این کار در تهران است.",
    "es": "El ministro dijo el lunes que las conversaciones con el sindicato seguirán hasta el final de la semana.",
    "fr": "Le ministre a déclaré lundi que les discussions avec le syndicat iront jusqu'à la fin de la semaine.",
    "de": "Der Minister sagte am Montag, dass die Gespräche mit der Gewerkschaft bis zum Ende der Woche dauern werden.",
    "pt": "O ministro disse na segunda-feira que as conversas com o sindicato vão continuar até ao fim da semana.",
    "ru": "Министр сказал в понедельник, что переговоры с профсоюзом будут продолжаться до конца недели.",
    "uk": "Міністр сказав у понеділок, що переговори з профспілкою триватимуть до кінця тижня, але не довше.",
    "zh": "部长星期一表示，与工会的谈判将持续到本周末，双方都希望能够达成协议。",
    "ja": "大臣は月曜日、組合との交渉は週末まで続くと述べた。両者は合意を望んでいる。",
    "ko": "장관은 월요일에 노조와의 협상이 이번 주말까지 계속될 것이라고 말했다.",
    "tr": "Bakan pazartesi günü sendika ile görüşmelerin hafta sonuna kadar süreceğini ve daha fazlasını söyledi.",
    "id": "Menteri itu mengatakan pada hari Senin bahwa pembicaraan dengan serikat akan berlangsung pada pekan ini.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες με το συνδικάτο θα συνεχιστούν.",
    "he": "השר אמר ביום שני כי השיחות עם האיגוד יימשכו עד סוף השבוע הזה.",
    "th": "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าการเจรจากับสหภาพจะดำเนินต่อไปจนถึงสิ้นสัปดาห์",
    "hi": "मंत्री ने सोमवार को कहा कि संघ के साथ बातचीत सप्ताह के अंत तक जारी रहेगी।",
}
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def of(*texts: str) -> list[Language]:
    return identify(Packed.of_texts(list(texts)))


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_one_sentence_is_enough(language: str, text: str) -> None:
    assert of(text)[0].main == language
    assert of(text.upper())[0].main == language


def test_seeds() -> None:
    found = of(*(path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))))
    assert [language.main for language in found] == ["vi", "vi", "en", "ar", "vi"]


@given(st.lists(st.text(max_size=200) | st.sampled_from(list(SENTENCES.values())), max_size=6))
def test_a_text_is_told_by_itself(texts: list[str]) -> None:
    assert of(*texts) == [of(text)[0] for text in texts]


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    (found,) = identify(Packed.of([data]))
    assert found.main is None or normal(found.main) == found.main


@given(st.text(max_size=LEAST_LETTERS // 4))
def test_a_short_text_is_not_trusted(text: str) -> None:
    if len(text.encode("utf-8", "replace")) < LEAST_LETTERS:
        assert of(text) == [Language(None)]


@pytest.mark.parametrize("separator", [" ", "\n\n"])
@pytest.mark.parametrize(("main", "second"), [("vi", "en"), ("en", "ar"), ("ru", "en"), ("en", "fr")])
def test_a_text_in_two_languages_says_so(main: str, second: str, separator: str) -> None:
    text = (SENTENCES[main] + separator) * 6 + (SENTENCES[second] + separator) * 3
    assert of(text)[0] == Language(main, second)


FOUND = ("en", "vi", "ar", "es", "fr", "de", "pt", "ru", "zh", "tr", "id", "fa", "ja", "ko")


@pytest.mark.parametrize(
    ("main", "second"),
    [pair for pair in permutations(FOUND, 2) if set(pair) != {"es", "fr"}],  # whose one sentence is too much alike
)
def test_a_text_that_turns_to_another_language_says_so(main: str, second: str) -> None:
    begins, ends = (" ".join([SENTENCES[own]] * 6).encode()[:480].decode("utf-8", "ignore") for own in (main, second))
    found = of(begins + "\n\n" + ends)[0]
    assert {found.main, found.second} == {main, second}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_language_is_no_second(language: str) -> None:
    for times in range(1, 30, 3):
        assert of(" ".join([SENTENCES[language]] * times))[0] == Language(language)


def test_a_quotation_is_no_second_language() -> None:
    assert of((SENTENCES["en"] + " ") * 8 + SENTENCES["es"])[0] == Language("en")


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("EN", "en"), (" vi_VN ", "vi"), ("zho", "zh"), ("iw", "he"), ("nn-NO", "no"), ("", None), ("english", None),
        ("und", None), ("mul", None), ("12", None), ("-", None), ("x", None),
    ],
)  # fmt: skip
def test_stated_codes(stated: str, code: str | None) -> None:
    assert normal(stated) == code


def test_what_is_stated_at_length_is_not_kept() -> None:
    stated = "en-" + "x" * 100_000
    before = sys.getrefcount(stated)
    assert normal(stated) == "en"
    assert sys.getrefcount(stated) == before


@given(st.text(max_size=20))
def test_what_is_normal_stays(stated: str) -> None:
    code = normal(stated)
    assert code is None or normal(code) == code


@pytest.mark.parametrize(
    ("stated", "default", "seen", "code"),
    [
        ("vi-VN", "en", Language("fr"), "vi"),
        ("unknown", "en", Language("fr"), "en"),
        ("unknown", None, Language("fr"), "fr"),
        ("unknown", "und", Language(None), None),
        (None, "eng", None, "en"),
        ("", None, None, None),
    ],
)
def test_the_language_that_counts(
    stated: str | None, default: str | None, seen: Language | None, code: str | None
) -> None:
    assert settled(stated, default, seen) == code
