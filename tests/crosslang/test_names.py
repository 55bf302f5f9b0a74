"""Names across scripts: romanised whatever they are written in, and alike where they are one name."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang import names
from dedup.crosslang.lexicon import Lexicon
from dedup.crosslang.names import SOUNDS, romanise, romanised, skeleton, skeletons
from dedup.crosslang.pivot import NAME, name_term
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed

SCRIPTS = (
    "aáčßñłwxqjhč'- БлщъёЇљ بلينكنئةء Ωψάς פרו'ץקב नमदी ブリッンー゛ 김펜즈 克里斯约 Đốứ \u0301\u3099\u200d\x00\ufffe"
)
anything = st.text(st.characters(), max_size=12) | st.text(SCRIPTS, max_size=12)


@given(anything)
def test_any_string_is_romanised_in_ascii(word: str) -> None:
    found = romanise(word)
    assert found.isascii()
    assert found == found.lower()
    assert not any(c < " " or c == "\x7f" for c in found)


@given(st.text(st.characters(categories=["Cs", "Cc"]), max_size=4))
def test_surrogates_and_control_characters_are_nothing(word: str) -> None:
    assert romanise(word) == skeleton(word) == ""


@given(anything)
def test_a_skeleton_is_its_own(word: str) -> None:
    bones = skeleton(word)
    assert set(bones) <= set("-hbfgkdtslmn")
    assert skeleton(bones) == bones


@given(anything)
def test_the_same_word_is_read_the_same(word: str) -> None:
    assert (skeleton.__wrapped__(word), romanise.__wrapped__(word)) == (skeleton(word), romanise(word))


@given(st.lists(anything, max_size=5))
def test_many_at_once_are_read_as_each_by_itself(words: list[str]) -> None:
    assert romanised(words) == [romanised([word])[0] for word in words]
    assert skeletons(words) == [skeletons([word])[0] for word in words]


@pytest.mark.parametrize(
    ("rule", "name", "bones"),
    [
        ("mc is mk", "McCain", "mkn"),
        ("silent gh", "Wright", "lt"),
        ("j for y", "Kaja Majdan", "kgmdn"),
        ("a French ending", "Bordeaux", "bld"),
        ("x at the beginning", "Xenia", "sn"),
        ("pinyin", "Qian", "sn"),
        ("Polish", "Szczecin", "sssn"),
        ("a rule at the end of each line", "Bloch", "bl"),
        ("an abbreviation", "BBC", "bbk"),
        ("a vowel at the beginning", "Obama", "-bm"),
        ("an h at the beginning", "Haha", "h"),
    ],
)
def test_rules(rule: str, name: str, bones: str) -> None:
    assert skeleton(name) == bones, rule
    assert skeletons(["x", name, "ch"]) == [skeleton("x"), bones, skeleton("ch")]


@pytest.mark.parametrize(
    "names",
    [
        ("Blinken", "بلينكن", "Блинкен", "בלינקן", "ブリンケン"),
        ("Vladimir", "Владимир", "Володимир", "فلاديمير", "弗拉迪米尔", "Vladimír"),
        ("Obama", "أوباما", "اوباما", "Обама", "אובמה", "オバマ", "오바마", "奥巴马"),
        ("Trump", "Трамп", "ترامب", "טראמפ"),
        ("Zelensky", "Зеленски", "زيلينسكي"),
        ("Khrushchev", "Хрущёв"),
        ("Schröder", "Шредер", "شرودر"),
        ("Michael", "Майкл", "مايكل"),
        ("Wałęsa", "Walesa"),
        ("Nguyễn", "Nguye\u0302\u0303n", "Nguyen"),
        ("Đà", "Da"),
        ("Assad", "الأسد", "الاسد"),
        ("Modi", "मोदी", "Моди"),
        ("Papadopoulos", "Παπαδόπουλος"),
        ("約翰", "约翰", "John"),
    ],
)
def test_one_name_in_many_scripts(names: tuple[str, ...]) -> None:
    assert {skeleton(name) for name in names} == {skeleton(names[0])}


def test_different_names_stay_apart() -> None:
    names = ["Blinken", "Biden", "Putin", "Merkel", "Macron", "Johnson", "Erdogan", "Kim", "Guterres", "Netanyahu"]
    assert len({skeleton(name) for name in names}) == len(names)


def test_sounds_are_simplified_characters_once_each() -> None:
    assert len(SOUNDS) == 250
    assert all("\u4e00" <= c <= "\u9fff" for c in SOUNDS)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "记者采访了弗拉迪米尔。"),
        ("zh", "記者採訪了弗拉迪米爾。"),
        ("ja", "ウラジミールとヴラディミルです。"),
        ("ru", "Это сказал Владимир."),
        ("ar", "وقال فلاديمير"),
    ],
)
def test_names_of_a_text_are_terms(language: str, text: str) -> None:
    lexicons = [Lexicon("zh", ["记者", "采访", "了", "克"], ["reporter", "interview", "-", "gram"])]
    translator = Translator(language, lexicons if language == "zh" else [])
    found = translator.terms(Packed.of_texts([text, text]))
    wanted = np.uint32(name_term(skeleton("Vladimir")))
    assert (found.terms == wanted).sum() == 2
    again = translator.terms(Packed.of_texts([text]))
    assert again.terms.tolist() == found.terms[: found.offsets[1]].tolist()


@pytest.mark.parametrize(
    ("text", "names"), [("Сказал Обама.", 2), ("сказал обама", 0), ("قال اوباما", 2), ("said obama", 0)]
)
def test_names_have_capitals_where_there_are_any(text: str, names: int) -> None:
    language = {"С": "ru", "с": "ru", "ق": "ar"}.get(text[0], "fi")
    found = Translator(language).terms(Packed.of_texts([text]))
    assert ((found.terms & 3) == NAME).sum() == names


def test_no_more_words_are_remembered_than_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "_KEPT", 5)
    monkeypatch.setattr(names, "_SKELETONS", {})
    for words in (["Rome"], [f"rome{letter}" for letter in "abcdefghij"], ["Rome", "Blinken"], ["Rome"]):
        expected = [skeleton(word) for word in words]
        assert skeletons(words) == expected
        assert len(names._SKELETONS) <= 5
