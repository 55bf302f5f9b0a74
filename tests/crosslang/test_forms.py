"""Under which form a word is looked up."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.forms import forms_of, simplified
from dedup.crosslang.lexicon import Lexicon
from dedup.crosslang.terms import Translator
from dedup.text.packed import Packed


def test_simplified_characters_stand_for_themselves() -> None:
    pairs = simplified()
    assert len(pairs) > 2500
    assert all(ord(character) not in pairs for character in pairs.values())
    assert all(len(character) == 1 for character in pairs.values())


@pytest.mark.parametrize("pair", ["國国", "後后", "發发", "髮发", "中中"])
def test_both_scripts_have_one_form(pair: str) -> None:
    traditional, character = pair[0], pair[1]
    forms = forms_of("zh")
    assert forms.of_terms([traditional, character]) == [character, character]
    assert list(forms.of_text(traditional, {character})) == [character]
    assert list(forms.of_text(traditional, set())) == []


@given(
    language=st.sampled_from(["ar", "de", "fi", "ru", "vi", "zh"]),
    words=st.lists(
        st.sampled_from(["ministertreffen", "treffens", "minister", "وبالحكومة", "国", "國", "по", "é"]) | st.text()
    ),
    known=st.sets(st.sampled_from(["minist", "treff", "حكومه", "国", "по", "é", "treffens"])),
    apart=st.sets(st.sampled_from(["treffens", "minister", "e\u0301"])),
)
def test_many_words_are_looked_up_as_each_by_itself(
    language: str, words: list[str], known: set[str], apart: set[str]
) -> None:
    forms = forms_of(language)
    forms.keep_apart(apart)
    assert list(map(tuple, forms.of_texts(words, known))) == [tuple(forms.of_text(word, known)) for word in words]


@pytest.mark.parametrize("term", ["国务卿", "國務卿"])
def test_a_term_is_found_in_either_script(term: str) -> None:
    translator = Translator("zh", [Lexicon("zh", [term], ["secretary"])])
    found = translator.terms(Packed.of_texts(["美国国务卿", "美國國務卿"]))
    first, second = np.split(found.terms, found.offsets[1:2])
    assert len(first) == 1
    assert first.tolist() == second.tolist()


def test_other_languages_keep_their_characters() -> None:
    assert forms_of("ja").of_terms(["國"]) == ["國"]
