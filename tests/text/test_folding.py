"""What folding makes equal, and what it keeps apart."""

from __future__ import annotations

import itertools
import random
import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dedup.kernels import kernel
from dedup.text.packed import Packed
from dedup.text.tokens import fold, tokenize
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCES = {
    "English": "The minister’s re-election, “well known” since 2017 — said Zoë’s office",
    "Vietnamese": "Thủ tướng Nguyễn Xuân Phúc khỏe mạnh, hòa bình và thủy lợi ở tỉnh Đắk Lắk",
    "German": "Die Straße nach Gießen ist größer als überall",
    "Turkish": "İstanbul'da ısınan hava Iğdır için iyi",
    "Greek": "Ο Σίσυφος και οι φίλοι του στην Αθήνα, όμορφος κόσμος",
    "Russian": "Ещё один съезд прошёл в Москве, районный йод",
    "Ukrainian": "Її імʼя відоме всім у Києві",
    "Arabic": "قال وزير الخارجية المصري إن المفاوضات مستمرة في القاهرة أمس",
    "Persian": "وزیر خارجه گفت کتاب‌ها در تهران است ۱۳۹۸",
    "Hebrew": "שלום עולם אמר ראש הממשלה",
    "Korean": "서울에서 열린 회담은 끝났다",
    "Japanese": "東京でニュースを読むガギグゲゴ",
    "Chinese": "外交部发言人星期一在北京说",
    "Thai": "นายกรัฐมนตรีกล่าวว่าน้ำท่วม",
    "Khmer": "នាយករដ្ឋមន្ត្រីថ្លែងថា",
    "Burmese": "ဝန်ကြီးချုပ်က ပြောကြားသည်",
    "Hindi": "प्रधानमंत्री ने ज़रूर कहा क़लम",
    "Polish": "Zażółć gęślą jaźń Łódź",
}
NORMAL_FORMS: tuple[Callable[[str], str], ...] = (
    lambda text: unicodedata.normalize("NFC", text),
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFKC", text),
    lambda text: unicodedata.normalize("NFKD", text),
)
DASHES = [chr(c) for c in range(sys.maxunicode) if unicodedata.category(chr(c)) == "Pd"]
SPACES = [chr(c) for c in range(sys.maxunicode) if chr(c).isspace()]
TASHKEEL = [chr(c) for c in (*range(0x64B, 0x653), 0x670, 0x640)]
INVISIBLE = list("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202c\ufe0f\u034f")


def assigned() -> list[str]:
    old = unicodedata.ucd_3_2_0
    return [c for c in map(chr, range(0x30000)) if old.category(c) not in ("Cn", "Cs", "Co")]


def fold_all(texts: list[str]) -> list[bytes]:
    """Many texts at once."""
    found = kernel.tokens(*Packed.of(list(map(encode, texts))).arrays, 0, False, True)
    bounds = found["folded_offsets"].tolist()
    return [found["folded"][start:end] for start, end in itertools.pairwise(bounds)]


def changed(texts: list[str], change: Callable[[str], str]) -> list[str]:
    """The texts that fold otherwise after a change."""
    both = zip(texts, fold_all(texts), fold_all(list(map(change, texts))), strict=True)
    return [text for text, before, after in both if before != after]


def sprinkle(text: str, what: list[str], seed: int, *, after: Callable[[str], bool]) -> str:
    rng = random.Random(seed)
    return "".join(c + (rng.choice(what) * rng.randint(1, 2) if after(c) and rng.random() < 0.5 else "") for c in text)


@pytest.fixture(params=SENTENCES)
def sentence(request: pytest.FixtureRequest) -> str:
    return SENTENCES[request.param]


@given(st.text())
@example("ﷺ ½ ㍿ ŉ ᾳ ﬃ ´ ¨ x\u0345 e\u0301\u0323 hoà thuỷ İ ℌ ｶﾞ ﾞ \u0301a \u1e9b\u0323")
def test_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_code_point_is_idempotent() -> None:
    text = ", a".join(map(chr, [*range(0xD800), *range(0xE000, 0x20000)]))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("form", range(4), ids=["NFC", "NFD", "NFKC", "NFKD"])
def test_every_code_point_in_every_normal_form(form: int) -> None:
    assert changed([f"x {c} x" for c in assigned()], NORMAL_FORMS[form]) == []


@pytest.mark.parametrize("form", range(4), ids=["NFC", "NFD", "NFKC", "NFKD"])
def test_every_code_point_after_a_letter_in_every_normal_form(form: int) -> None:
    assert changed([f"xe{c}" for c in assigned()], NORMAL_FORMS[form]) == []


@pytest.mark.parametrize("change", [str.upper, str.lower, str.casefold, str.title, str.swapcase])
def test_every_letter_in_every_case(change: Callable[[str], str]) -> None:
    assert changed(assigned(), change) == []


@given(st.text(max_size=30))
def test_normal_forms_of_any_text(text: str) -> None:
    known = "".join(c for c in text if unicodedata.ucd_3_2_0.category(c) != "Cn")
    forms = {fold(known), *(fold(form(known)) for form in NORMAL_FORMS[:2])}
    assert len(forms) == 1


def test_normal_forms(sentence: str) -> None:
    assert {fold(form(sentence)) for form in NORMAL_FORMS} == {fold(sentence)}


def test_case(sentence: str) -> None:
    for change in (str.upper, str.lower, str.casefold, str.title):
        assert fold(change(sentence)) == fold(sentence)


@pytest.mark.parametrize(
    "equal",
    [
        ("ISPARTA", "Isparta", "ısparta", "isparta", "İsparta", "I\u0307sparta", "i\u0307sparta"),
        ("STRASSE", "straße", "STRAẞE", "Straſſe"),
        ("ΟΔΟΣ", "οδος", "οδοσ", "οδός", "ΟΔΌΣ"),
        ("ΑΘΗΝΑ", "Αθήνα", "ΑΘΉΝΑ", "Ἀθήνα".replace("Ἀ", "Α")),
        ("ещё", "еще", "ЕЩЁ", "еще\u0301"),
        ("за\u0301мок", "замок"),
        ("hòa", "hoà", "HOÀ", "Hòa", "ho\u0300a", "hoa\u0300"),
        ("khỏe", "khoẻ", "KHOẺ"),
        ("thủy", "thuỷ", "THUỶ", "thụy".replace("ụ", "ủ")),
        ("مُحَمَّد", "محمد", "محـــمد", "مُحـَمَّد"),
        ("أحمد", "احمد", "إحمد", "آحمد", "ٱحمد"),
        ("کتاب", "كتاب"),
        ("ایران", "ايران", "اىران"),
        ("שָׁלוֹם", "שלום"),
        ("ﷲ", "الله"),
        ("ＢＢＣ　Ｎｅｗｓ２４", "BBC news24"),
        ("ｶﾞｷﾞｸﾞ", "ガギグ", "カ\u3099キ\u3099ク\u3099"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("it's", "it’s", "it‘s", "itʼs", "it＇s", "it`s", "it´s"),
        ('"yes"', "“yes”", "„yes“", "«yes»", "‹yes›", "＂yes＂", "「yes」"),
        ("½ cup", "1/2 cup", "1⁄2 cup"),
        ("ﬁnance ﬀ", "finance ff"),
        ("wait…", "wait..."),
        ("№ 5", "No 5"),
    ],
    ids=lambda forms: forms[0],
)
def test_newsrooms_write_both(equal: tuple[str, ...]) -> None:
    assert len({fold(text) for text in equal}) == 1, {text: fold(text) for text in equal}


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("language", ["Arabic", "Persian"])
def test_arabic_marks_and_tatweel_anywhere(language: str, seed: int) -> None:
    text = SENTENCES[language]
    assert fold(sprinkle(text, TASHKEEL, seed, after=str.isalpha)) == fold(text)


@pytest.mark.parametrize("seed", range(5))
def test_invisible_characters_anywhere_inside_words(sentence: str, seed: int) -> None:
    assert fold(sprinkle(sentence, INVISIBLE, seed, after=str.isalnum)) == fold(sentence)


@pytest.mark.parametrize("dash", DASHES, ids=lambda dash: f"U+{ord(dash):04X}")
def test_every_dash(dash: str) -> None:
    assert fold(f"well{dash}known") == fold(f"well {dash} known") == "well known"


@pytest.mark.parametrize("space", SPACES, ids=lambda space: f"U+{ord(space):04X}")
def test_every_white_space(space: str) -> None:
    assert fold(f"{space}well{space}{space}known{space}") == "well known"


def test_digits_of_all_scripts() -> None:
    old = unicodedata.ucd_3_2_0
    digits = [c for c in map(chr, range(sys.maxunicode)) if old.category(c) == unicodedata.category(c) == "Nd"]
    assert len(digits) > 200
    for char in digits:
        assert fold(f"20{char}7") == f"20{unicodedata.decimal(char)}7"


def test_full_width() -> None:
    wide = str.maketrans({c: chr(ord(c) + 0xFEE0) for c in map(chr, range(0x21, 0x7F))} | {" ": "\u3000"})
    for text in SENTENCES.values():
        assert fold(text.translate(wide)) == fold(text)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("ma", "má"),
        ("hòa", "hóa"),
        ("đa", "da"),
        ("cơ", "cô"),
        ("Łódź", "Lodz"),
        ("год", "гад"),
        ("мой", "мои"),
        ("カ", "ガ"),
        ("は", "ば"),
        ("ข่าว", "ข้าว"),
        ("中国", "中囯"),
        ("서울", "서을"),
        ("كتب", "كتاب"),
        ("well known", "wellknown"),
        ("2017", "2018"),
        ("résumé", "resume"),
        ("x²y", "xy"),
        ("ශ්‍රී", "සිරි"),
    ],
)
def test_different_words_stay_different(one: str, two: str) -> None:
    assert fold(one) != fold(two)


@given(st.text())
def test_offsets_map_back(text: str) -> None:
    tokens = tokenize(text)
    assert len(tokens.words) == len(tokens.spans) == len(tokens.unspaced)
    for word, (start, end) in zip(tokens.words, tokens.spans, strict=True):
        assert 0 <= start < end <= len(text)
        parts = tokenize(text[start:end]).words
        assert word in parts  # one code point, such as a ligature of several words, can be several tokens


def test_offsets_map_back_in_every_language(sentence: str) -> None:
    for text in (sentence, *(form(sentence) for form in NORMAL_FORMS), sentence.upper()):
        tokens = tokenize(text)
        assert tokens.words
        for word, (start, end) in zip(tokens.words, tokens.spans, strict=True):
            # The one code point of a Thai "am" ends one token and is another, and so stands in the spans of both.
            assert fold(text[start:end]) == word or "\u0e33" in text[start:end]
        assert all(before[0] < after[0] for before, after in itertools.pairwise(tokens.spans))
