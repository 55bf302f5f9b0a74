"""The file format of lexicons, and whose lexicon counts first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.lexicon import Lexicon, content, shipped, shipped_of
from dedup.crosslang.pivot import Pivot
from dedup.crosslang.terms import Translator
from dedup.crosslang.translators import Translators, overruled, own_lexicon
from dedup.errors import InputError
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from pathlib import Path

SWAHILI = "# language: sw\n# name: Swahili\nwaziri mkuu\tprime minister\nmaji\twater\nya\t-\n"

plain = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="#\t"), min_size=1, max_size=20)
words = st.lists(plain, min_size=1, max_size=4).map(" ".join)


def terms(translator: Translator, text: str) -> set[int]:
    return set(translator.terms(Packed.of_texts([text])).terms.tolist())


def meaning(english: str) -> set[int]:
    return {term for term, _ in Pivot.load().of_gloss(english)}


@pytest.fixture
def swahili(tmp_path: Path) -> Path:
    path = tmp_path / "sw.lex"
    path.write_text(SWAHILI, "utf-8")
    return path


@given(st.dictionaries(words, st.lists(words, min_size=1, max_size=4).map("; ".join)))
def test_format_round_trip(entries: dict[str, str]) -> None:
    lexicon = Lexicon("xx", list(entries), list(entries.values()), {"language": "xx", "name": "A name"})
    assert Lexicon.parse(lexicon.text()) == lexicon


@given(st.text(max_size=200))
def test_any_text_is_a_lexicon_or_refused(text: str) -> None:
    try:
        lexicon = Lexicon.parse(text, "xx")
    except InputError:
        return
    assert len(lexicon.terms) == len(lexicon.glosses)


@given(st.text(max_size=200))
def test_quick_and_slow_reading_agree(text: str) -> None:
    quick = Lexicon._parse_plain(f"# language: xx\n{text}".encode())
    if quick is not None:
        assert quick == Lexicon.parse("# language: xx\n" + text + "\n\n")


def test_what_is_not_a_lexicon(tmp_path: Path) -> None:
    path = tmp_path / "xx.lex"
    for bad in (b"maji water\n", b"maji\t\n", b"a\tb\tc\n", b"\xff\xfe\t\xff\n", b"m" * 2000 + b"\twater\n"):
        path.write_bytes(bad)
        with pytest.raises(InputError, match=r"xx\.lex: "):
            Lexicon.read(path)
    with pytest.raises(InputError, match="No such file"):
        Lexicon.read(tmp_path / "no.lex")
    path.write_bytes(b"\xff")
    assert content(path, strict=False) == "\ufffd"


def test_byte_order_mark(swahili: Path) -> None:
    swahili.write_bytes(b"\xef\xbb\xbf" + SWAHILI.encode())
    assert Lexicon.read(swahili).language == "sw"


def test_own_lexicon_of_a_language_without_one(swahili: Path) -> None:
    translators = Translators([str(swahili)])
    found = translators.of("sw")
    assert terms(found, "maji ya waziri mkuu") == meaning("water; prime minister")
    assert translators.of("sw") is found
    assert translators.of("vi") is Translator.of("vi")
    assert shipped_of("sw") == []


def test_own_lexicon_goes_first(tmp_path: Path) -> None:
    (spanish,) = shipped_of("es")
    term = next(term for term, gloss in zip(spanish.terms, spanish.glosses, strict=True) if gloss == "water")
    path = tmp_path / "es.lex"
    path.write_text(f"{term}\tzeppelin\n", "utf-8")
    found = Translators([str(path)]).of("es").terms(Packed.of_texts([term]))
    weights = dict(zip(found.terms.tolist(), found.weights.tolist(), strict=True))
    (first,) = meaning("zeppelin")
    assert weights[first] == max(weights.values())
    assert next(iter(weights)) == first


def test_own_entry_stands_instead_of_the_shipped_one(tmp_path: Path) -> None:
    path = tmp_path / "es.lex"
    path.write_text("BANCO\tbench\ncapital\t-\nzapato rojo\t-\n", "utf-8")
    own, shipped = Translators([str(path)]).of("es"), Translator.of("es")
    assert meaning("bank") <= terms(shipped, "el banco") & terms(shipped, "los bancos")
    assert terms(own, "el banco") == terms(own, "los bancos") == meaning("bench")
    assert terms(shipped, "la capital")
    assert not terms(own, "la capital")
    assert terms(own, "el presidente") == terms(shipped, "el presidente")


def test_the_first_of_several_counts() -> None:
    first = Lexicon("es", ["banco", "París"], ["-", "Paris"])
    second = Lexicon("es", ["Banco", "bancos", "para", "libro"], ["bank", "bank", "-", "book"])
    third = Lexicon("es", ["LIBRO", "libros", "mar"], ["volume", "volumes", "sea"])
    assert [lexicon.terms for lexicon in overruled([first, second, third], "es")] == [
        ["banco", "París"], ["para", "libro"], ["mar"],
    ]  # fmt: skip
    assert overruled([second], "es") == [second]


def test_own_lexicon_that_is_none(tmp_path: Path) -> None:
    english = tmp_path / "a.lex"
    english.write_text("# language: en\nwater\twater\n")
    with pytest.raises(InputError, match="translated to English"):
        own_lexicon(english)
    english.write_text("# language: no code\nwater\twater\n")
    with pytest.raises(InputError, match="give a code"):
        Translators([str(english)])


def test_terms_of_any_length_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "sw.lex"
    path.write_text("# language: sw\n" + "a " * 450 + "\twater\n!!\twater\nmaji\twater\n")
    assert meaning("water") <= terms(Translators([str(path)]).of("sw"), "a " * 500 + "maji")


@given(st.lists(st.sampled_from(["waziri", "mkuu", "maji", "ya", "5", "Nairobi"]), max_size=12).map(" ".join))
def test_look_up_never_invents(text: str) -> None:
    own = Lexicon.parse(SWAHILI)
    translator = Translator("sw", [own])
    found = translator.terms(Packed.of_texts([text]))
    assert len(found.terms) == len(found.weights) == found.offsets[-1]
    if "maji" in text:
        assert meaning("water") <= set(found.terms.tolist())
    if "waziri mkuu" in text:
        assert meaning("prime minister") <= set(found.terms.tolist())
    assert np.all(found.places < len(text.encode()) + 1)


@pytest.mark.parametrize("language", shipped())
def test_what_is_shipped_can_be_read(language: str) -> None:
    lexicon = Lexicon.read(shipped()[language])
    assert lexicon.language == language
    assert len(lexicon)
