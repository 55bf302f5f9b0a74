"""Pairs of invented texts in many scripts that harmless variations should leave equal, or nearly so."""

from __future__ import annotations

import random
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["cases"]

WORDS: Final = 250
TEXTS: Final = 20

#: Letters of each script; all of them invented words are made of.
LETTERS: Final = {
    "thai": "กขคงจฉชซญดตถทนบปผพฟมยรลวสหอะาเแโไ",
    "japanese": "あいうえおかきくけこさしすせそたちつてとなにのはひまみもらりるれをん"
    "日本国人年大中会社出時行見月分後前生間上東事自発者地業方新場員立開手力問代明動京目通",
    "khmer": "កខគឃងចឆជឈញដឋឌណតថទធនបផពភមយរលវសហឡអាិីុូេែោ",
    "lao": "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮະາເແໂໄ",
    "burmese": "ကခဂဃငစဆဇဉညဋဌဍဏတထဒဓနပဖဗဘမယရလဝသဟအာိီုူေ",
    "hangul": "가나다라마바사아자차카타파하각난달람밥삿앙잦찾칵탄팔함고노도로모보소오조초코토포호",
    "turkish": "abcçdefgğhıijklmnoöprsştuüvyz",
    "greek": "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
    "german": "abcdefghijklmnoprstuvwzäöüß",
    "persian": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "hindi": "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "latin": "abcdefghijklmnopqrstuvwxyz",
}


def words(rng: random.Random, script: str) -> list[str]:
    """Invented words; a combining letter never comes first."""
    letters = LETTERS[script]
    first = [letter for letter in letters if unicodedata.category(letter)[0] == "L"]
    return [rng.choice(first) + "".join(rng.choice(letters) for _ in range(rng.randint(1, 7))) for _ in range(WORDS)]


def text(rng: random.Random, script: str, joiner: str = " ") -> str:
    """An invented text with a full stop after every twelve words."""
    drawn = words(rng, script)
    return " ".join(joiner.join(drawn[at : at + 12]) + "." for at in range(0, WORDS, 12))


def changed(rng: random.Random, original: str, script: str) -> str:
    """One letter in a hundred replaced by another of the script."""
    letters = list(original)
    places = [at for at, letter in enumerate(letters) if unicodedata.category(letter)[0] == "L"]
    for at in rng.sample(places, round(len(places) / 100)):
        others = [x for x in LETTERS[script] if x != letters[at] and unicodedata.category(x)[0] == "L"]
        letters[at] = rng.choice(others)
    return "".join(letters)


def sprinkled(rng: random.Random, original: str, marks: str) -> str:
    """A mark after one letter in five."""
    return "".join(
        letter + rng.choice(marks) if unicodedata.category(letter)[0] == "L" and rng.random() < 0.2 else letter
        for letter in original
    )


def turkish_upper(original: str) -> str:
    """Upper case as Turkish writes it."""
    return original.replace("i", "İ").replace("ı", "I").upper()


def fullwidth(original: str) -> str:
    """ASCII letters in their full-width forms."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in original)


def unspaced(script: str) -> Callable[[random.Random], tuple[str, str]]:
    """A maker of texts in a script without spaces, with 1 % of the characters changed."""

    def make(rng: random.Random) -> tuple[str, str]:
        original = text(rng, script, "")
        return original, changed(rng, original, script)

    return make


def harmless(script: str, vary: Callable[[random.Random, str], str]) -> Callable[[random.Random], tuple[str, str]]:
    """A maker of texts and their harmless variants."""

    def make(rng: random.Random) -> tuple[str, str]:
        original = text(rng, script)
        return original, vary(rng, original)

    return make


MAKERS: Final[dict[str, Callable[[random.Random], tuple[str, str]]]] = {
    **{f"{s} 1 % of characters": unspaced(s) for s in ("thai", "japanese", "khmer", "lao", "burmese")},
    "hangul NFC and NFD": harmless("hangul", lambda _, t: unicodedata.normalize("NFD", t)),
    "hindi NFC and NFD": harmless("hindi", lambda _, t: unicodedata.normalize("NFD", t)),
    "turkish upper case": harmless("turkish", lambda _, t: turkish_upper(t)),
    "greek upper case": harmless("greek", lambda _, t: t.upper()),
    "german ß and SS": harmless("german", lambda _, t: t.upper()),
    "persian with Arabic yeh and kaf": harmless("persian", lambda _, t: t.replace("ی", "ي").replace("ک", "ك")),
    "arabic marks": harmless("arabic", lambda rng, t: sprinkled(rng, t, "\u064b\u064e\u064f\u0650\u0651\u0652\u0640")),
    "soft hyphens and zero width": harmless("latin", lambda rng, t: sprinkled(rng, t, "\u00ad\u200b\ufeff\u2060")),
    "full width": harmless("latin", lambda _, t: fullwidth(t)),
}


def cases(seed: int = 1) -> dict[str, list[tuple[str, str]]]:
    """Pairs by the name of the variation; the same seed gives the same texts."""
    rng = random.Random(seed)
    return {name: [make(rng) for _ in range(TEXTS)] for name, make in MAKERS.items()}
