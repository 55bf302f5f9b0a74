"""Terms of texts through the lexicons that come with the package, and through small ones."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dedup.crosslang.terms
from dedup.crosslang.lexicon import FOLDER, Lexicon
from dedup.crosslang.pivot import NUMBER, Pivot
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable

VIETNAMESE = "# language: vi\nthủ tướng\tprime minister\nthủ\thand\ntướng\tgeneral\nlà\t-\nvàng\tgold; yellow\n"


def small() -> Translator:
    return Translator("vi", [Lexicon.parse(VIETNAMESE)])


def terms(translator: Translator, text: str) -> list[int]:
    found: list[int] = translator.terms(Packed.of_texts([text])).terms.tolist()
    return found


def english(*words: str) -> list[int]:
    return [term for word in words for term, _ in Pivot.load().of(word)]


@given(data=st.data())
def test_every_text_is_read_by_itself(
    data: st.DataObject, texts: st.SearchStrategy[str], languages: st.SearchStrategy[str]
) -> None:
    several, translator = data.draw(st.lists(texts, max_size=4)), Translator.of(data.draw(languages))
    together = translator.terms(Packed.of_texts(several))
    assert len(together.offsets) == len(several) + 1
    for text, (start, end) in zip(several, pairwise(together.offsets.tolist()), strict=True):
        alone = translator.terms(Packed.of_texts([text]))
        for name in ("terms", "places", "weights"):
            np.testing.assert_array_equal(getattr(together, name)[start:end], getattr(alone, name))


@given(data=st.data())
def test_places_rise_and_stand_in_the_text(
    data: st.DataObject, texts: st.SearchStrategy[str], languages: st.SearchStrategy[str]
) -> None:
    packed = Packed.of_texts([data.draw(texts)])
    found = Translator.of(data.draw(languages)).terms(packed)
    places = found.places.tolist()
    assert places == sorted(places)
    assert all(place < len(packed.text) for place in places)
    assert (found.weights > 0).all()


@given(encoded=st.binary(max_size=90), language=st.sampled_from(["en", "vi", "ar", "de", "zh", "und"]))
def test_any_bytes(encoded: bytes, language: str) -> None:
    found = Translator.of(language).terms(Packed.of([encoded]))
    assert found.offsets.tolist() == [0, len(found.terms)]
    assert not len(found.places) or found.places.max() < len(encoded)


@given(data=st.data())
def test_look_up_does_not_read_beyond_its_text(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    """What stands behind a text in memory is no part of it: neither another word of an entry nor more of a number."""
    text = data.draw(texts)
    behind = data.draw(st.sampled_from([" tướng", "tướng", "000", ",5", " triệu", "\u0301"]))
    alone = Translator.of("vi").terms(Packed.of_texts([text]))
    before = Translator.of("vi").terms(Packed.of_texts([text, behind]))
    assert before.terms[: before.offsets[1]].tolist() == alone.terms.tolist()


@settings(max_examples=30)
@given(data=st.data())
@pytest.mark.parametrize("language", ["vi", "ar"])
def test_what_was_read_before_changes_nothing(data: st.DataObject, language: str, story: Callable[..., str]) -> None:
    """A pair's figures depend on the two documents alone, not on those that a translator has seen."""
    before = data.draw(st.lists(st.text(max_size=30), max_size=5))
    used, fresh = small() if language == "vi" else _arabic(), small() if language == "vi" else _arabic()
    for text in before:
        used.terms(Packed.of_texts([text]))
    assert terms(used, story(language, 0, 1, 2)) == terms(fresh, story(language, 0, 1, 2))


@pytest.mark.parametrize("language", ["en", "ar", "zh", "de", "sw"])
def test_a_table_that_begins_anew_changes_nothing(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crawler reads for weeks: what is known of words that were met stays bounded, and the terms are the same."""
    draw, blocks = Random(3), list[list[str]]()
    words = ["Blinken", "said", "وزير", "الخارجية", "克里斯托弗", "国", "Donaudampfschiff", "rais", "2,5", "million"]
    for block in range(12):
        own = [f"{draw.choice('BCDFG')}{draw.choice('aeiou')}{chr(97 + block)}{n}x" for n in range(40)]
        own += ["".join(draw.choices("abcdefghij", k=6)) for _ in range(40)]
        blocks.append([" ".join(draw.choices(words + own, k=60)) for _ in range(3)])
    expected = [Translator(language).terms(Packed.of_texts(block)) for block in blocks]
    monkeypatch.setattr(dedup.crosslang.terms, "MOST_KNOWN", 150)
    translator, known = Translator(language), list[int]()
    for texts, whole in zip(blocks, expected, strict=True):
        found = translator.terms(Packed.of_texts(texts))
        for name in ("terms", "places", "weights", "offsets"):
            np.testing.assert_array_equal(getattr(found, name), getattr(whole, name))
        known.append(translator._table.known)
    assert max(known) <= 150 + 130  # and the words of a block
    assert any(after < before for before, after in pairwise(known))


def test_languages_of_which_nothing_is_known_share_what_was_met(monkeypatch: pytest.MonkeyPatch) -> None:
    """But for how they write decimals; and what one of them met changes nothing about the others."""
    hausa, igbo, kazakh = map(Translator, ("ha", "ig", "kk"))
    assert hausa._table is igbo._table is not kazakh._table
    assert Translator("vi")._table is not Translator("vi")._table
    text = Packed.of_texts(["Gwamnan Kaduna 2,5 Blinken ya ce ブリンケン"])
    monkeypatch.setattr(dedup.crosslang.terms, "_common_table", dedup.crosslang.terms._new_table)
    for used in (hausa, igbo, kazakh):
        alone = Translator(used.language)
        assert alone._table is not used._table
        for name in ("terms", "places", "weights", "offsets"):
            np.testing.assert_array_equal(getattr(used.terms(text), name), getattr(alone.terms(text), name))


def test_threads_that_forget_and_threads_that_read(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        Packed.of_texts([f"Word{n}a word{n}b Word{n % 7} 中国{n}リンケン" for n in range(m, m + 9)]) for m in range(40)
    ]
    expected = [Translator("ja").terms(text).terms.tolist() for text in texts]
    monkeypatch.setattr(dedup.crosslang.terms, "MOST_KNOWN", 20)
    translator = Translator("ja")
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            assert [found.terms.tolist() for found in pool.map(translator.terms, texts)] == expected


def _arabic() -> Translator:
    return Translator("ar", [Lexicon.parse("# language: ar\nالوزير\tminister\nروما\tRome\nالألمان\tGermans\n")])


def test_a_word_that_is_spelt_like_a_stem_changes_nothing() -> None:
    used = Translator("es", [Lexicon.parse("# language: es\ntambién\t-\npetróleo\toil\n")])
    terms(used, "tambien petrol")
    assert terms(used, "también") == []


def test_the_longest_entry_wins() -> None:
    assert sorted(terms(small(), "Thủ tướng")) == sorted(english("prime", "minister"))
    assert terms(small(), "thủ, tướng") == english("hand", "general")


def test_lexicons_add_to_each_other() -> None:
    own = Lexicon.parse("# language: vi\nvàng\tgolden age\n")
    translator = Translator("vi", [own, Lexicon.parse(VIETNAMESE)])
    assert set(terms(translator, "vàng")) >= set(english("golden", "age"))
    assert set(terms(translator, "thủ tướng")) == set(english("prime", "minister"))


def test_a_second_translation_counts_less() -> None:
    found = small().terms(Packed.of_texts(["vàng"]))
    weights = dict(zip(found.terms.tolist(), found.weights.tolist(), strict=True))
    (gold,), (yellow,) = english("gold"), english("yellow")
    assert weights[gold] > weights[yellow] > 0


def test_words_of_no_meaning_have_no_terms() -> None:
    assert terms(small(), "là") == []
    assert terms(Translator.of("en"), "the of and") == []


@pytest.mark.parametrize(
    ("language", "text", "same"),
    [
        ("vi", "2,5 triệu", "2.5 million"),
        ("ar", "٢٫٥ مليون", "2.5 million"),
        ("de", "1,2 Milliarden", "1.2 billion"),
        ("ru", "300 тыс", "300,000"),
        ("zh", "3亿", "300 million"),
        ("fa", "۱۲", "12"),
        ("en", "twelve", "12"),
        ("en", "the 21st", "21"),
        ("ru", "на 89-й минуте", "89th"),
    ],
)
def test_numbers_are_the_same_in_every_language(language: str, text: str, same: str) -> None:
    read = (terms(Translator.of(own), said) for own, said in ((language, text), ("en", same)))
    of_kind = [[term for term in found if term % 4 == NUMBER] for found in read]
    assert of_kind[0] == of_kind[1] != []


@pytest.mark.parametrize(("language", "name"), [("vi", "Bogdanov"), ("ar", "بوغدانوف"), ("ru", "Богданов")])
def test_names_meet_across_scripts(language: str, name: str) -> None:
    own, other = (terms(Translator.of(each), said) for each, said in ((language, name), ("en", "Bogdanov")))
    assert set(own) & set(other)


@pytest.mark.parametrize("language", ["vi", "ar", "es"])
def test_translations_share_terms_and_others_hardly_any(language: str, story: Callable[..., str]) -> None:
    for number in range(6):
        own = set(terms(Translator.of(language), story(language, number)))
        shared = [len(own & set(terms(Translator.of("en"), story("en", other)))) for other in range(6)]
        assert shared[number] == max(shared) >= 3
        assert sorted(shared)[-2] <= shared[number] / 2


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.lex")), ids=lambda path: str(path.stem))
def test_every_lexicon_can_be_read(path: Any) -> None:
    lexicon = Lexicon.read(path)
    assert lexicon.language == path.stem
    assert len(lexicon) > 0
