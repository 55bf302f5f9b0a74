"""What is learnt of sentence pairs, and what dictionaries add."""

from __future__ import annotations

import random
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.base_forms import base_forms
from dedup.crosslang.dictionaries import Translation
from dedup.crosslang.parallel import SentencePair
from dedup.crosslang.trainer import fitting, joined, learnt
from dedup.crosslang.units import tokens, units

NOUNS = {
    "maji": "water", "moto": "fire", "nyumba": "house", "shule": "school", "mwalimu": "teacher", "daktari": "doctor",
    "samaki": "fish", "mbwa": "dog", "gari": "car", "barabara": "road", "mto": "river", "mlima": "mountain",
}  # fmt: skip
VERBS = {"aliona": "saw", "alijua": "knew", "aliuza": "sold", "alijenga": "built"}
PLACES = {"msitu": "forest", "daraja": "bridge", "soko": "market", "bandari": "harbour", "uwanja": "stadium"}
NAMES = ("Juma", "Amina", "Baraka", "Neema")


def corpus(size: int = 400, seed: int = 1) -> list[SentencePair]:
    """A language of thirty words, which stand in any order, and a collocation."""
    words = [*NOUNS.items(), *VERBS.items(), *PLACES.items(), *((name, name) for name in NAMES)]
    words.append(("waziri mkuu", "prime minister"))
    draw, found = random.Random(seed), []
    for _ in range(size):
        chosen = draw.sample(words, draw.randint(3, 7))
        source = " ".join(word for word, _ in chosen)
        english = " ".join(f"the {word}" for _, word in draw.sample(chosen, len(chosen)))
        found.append(SentencePair(f"{source}.", f"{english}."))
    return found


def test_a_small_language_is_learnt() -> None:
    found = learnt(corpus(), "sw")
    assert {noun: found.get(noun) for noun in NOUNS} == {noun: [gloss] for noun, gloss in NOUNS.items()}
    assert {verb: found[verb][0] for verb in VERBS} == {
        "aliona": "see", "alijua": "know", "aliuza": "sell", "alijenga": "build",
    }  # fmt: skip
    assert found["waziri mkuu"] == ["prime minister"]
    assert "waziri" not in found


def test_it_does_not_depend_on_the_order() -> None:
    pairs = corpus(200)
    assert learnt(pairs, "sw") == learnt(pairs, "sw")
    assert learnt(pairs[::-1], "sw").keys() == learnt(pairs, "sw").keys()


def test_nothing_is_learnt_of_little() -> None:
    assert learnt([], "sw") == {}
    assert learnt([SentencePair("maji", "water")], "sw") == {}
    assert learnt([SentencePair("...", "!"), SentencePair("5", "5")] * 3, "sw") == {}


def test_scripts_without_spaces() -> None:
    words = {"历史": "history", "电视": "television", "医院": "hospital", "城市": "city", "学校": "school"}
    draw = random.Random(2)
    pairs = []
    for _ in range(300):
        one, other = draw.sample(sorted(words), 2)
        pairs.append(SentencePair(f"他的{one}和{other}。", f"His {words[one]} and {words[other]}."))
    found = learnt(pairs, "zh")
    assert {" ".join(term): found.get(" ".join(term)) for term in words} == {
        " ".join(term): [gloss] for term, gloss in words.items()
    }


def test_pairs_that_are_left_out() -> None:
    long = SentencePair("neno " * 500, "word " * 500)
    pairs = [SentencePair("maji", "water"), long, SentencePair("maji", "water"), SentencePair("moto moto", "fire")]
    assert fitting(pairs) == ([pairs[0], pairs[3]], 0)
    assert fitting(pairs, most=1) == ([pairs[0]], 1)


def test_dictionaries_go_first() -> None:
    listed = [
        Translation("Bahari", "sea"),
        Translation("bahari", "ocean"),
        Translation("ya", "-"),
        Translation("!", "x"),
    ]
    found = joined(listed, {"bahari": ["lake", "sea", "shore", "coast"], "ya": ["of"], "siku": ["day"]})
    assert found == {"bahari": ["sea", "ocean", "lake", "shore"], "siku": ["day"], "ya": ["of"]}
    assert joined([Translation("ya", "-")], {}) == {"ya": ["-"]}


@given(st.lists(st.text(max_size=30), max_size=8))
def test_units_hold_every_word_once(sentences: list[str]) -> None:
    words = tokens(sentences, "sw")
    found = units(words, words.listed, lambda _: True)
    spelt = [word for unit in found.side.words.tolist() for word in found.terms[unit].split()]
    assert spelt == [words.listed[word] for word in words.words.tolist() if word >= 0]
    assert len(found.side.offsets) == len(sentences) + 1
    assert found.side.offsets[-1] == len(found.side.words)
    assert all(1 <= size <= 4 for size in found.sizes)


def test_base_forms() -> None:
    known = {"hope", "hop", "use", "us", "stop", "church", "tax", "university", "universe", "lie"}
    words = [
        "hoped",
        "used",
        "us",
        "stopped",
        "churches",
        "taxes",
        "universities",
        "lies",
        "news",
        "went",
        "été",
    ]
    wanted = ["hope", "use", "us", "stop", "church", "tax", "university", "lie", "news", "go", "été"]
    assert base_forms(words, known) == wanted


def test_only_the_trainer_needs_sacremoses() -> None:
    program = (
        "import sys, dedup.cli.lexicon, dedup.crosslang.trainer, dedup.crosslang.inspection;"
        "from dedup.crosslang.terms import Translator; Translator.of('vi'); sys.exit('sacremoses' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-P", "-c", program], timeout=60, check=False).returncode == 0
