"""English news in another language, word by word through the project's own lexicons, as a poor translation would be.

The order of the words stays, as in the poorest of machine translations; names keep their spelling, or are written in
the letters of the language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from dedup.crosslang.lexicon import FOLDER, NOTHING, Lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LANGUAGES", "rendered"]

#: Languages that a story is translated into.
LANGUAGES: Final = ("vi", "es", "fr", "de", "pt", "id", "tr", "ru", "ar")

_MOST_WORDS: Final = 3
_TOKEN: Final = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]|\s+")
_CYRILLIC: Final = {**dict(zip("abcdefghijklmnopqrstuvwyz", "абкдефгхийклмнопкрстуввйз", strict=True)), "x": "кс"}
_ARABIC: Final = {
    "a": "ا", "b": "ب", "c": "ك", "d": "د", "e": "ي", "f": "ف", "g": "غ", "h": "ه", "i": "ي", "j": "ج", "k": "ك",
    "l": "ل", "m": "م", "n": "ن", "o": "و", "p": "ب", "q": "ق", "r": "ر", "s": "س", "t": "ت", "u": "و", "v": "ف",
    "w": "و", "x": "كس", "y": "ي", "z": "ز",
}  # fmt: skip
_ENDINGS: Final = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
)  # fmt: skip
#: Small words, which lexicons leave out: their English, and what they are in each language; a dash is nothing.
_SMALL_ENGLISH: Final = (
    "the a an of to in on at by from for with and or but that which who as was were is are had has have been it "
    "they their his her its he she them this these after before while where when not no more than into about all "
    "some would"
)
_SMALL: Final = {
    "vi": (
        "- một một của để ở vào tại bởi từ cho với và hoặc nhưng rằng mà mà như là là là là đã đã đã được nó họ "
        "của_họ của_ông của_bà của_nó ông bà họ này những sau trước trong_khi nơi khi không không hơn hơn vào về "
        "tất_cả một_số sẽ"
    ),
    "es": (
        "el un una de a en en en por de para con y o pero que que quien como fue fueron es son había ha han sido "
        "ello ellos su su su su él ella les este estos después antes mientras donde cuando no ningún más que en "
        "sobre todos algunos sería"
    ),
    "fr": (
        "le un une de à dans sur à par de pour avec et ou mais que qui qui comme était étaient est sont avait a "
        "ont été il ils leur son sa son il elle les ce ces après avant pendant où quand ne_pas aucun plus que "
        "dans sur tous quelques serait"
    ),
    "de": (
        "die ein eine von zu in auf bei durch aus für mit und oder aber dass die der als war waren ist sind hatte "
        "hat haben gewesen es sie ihr sein ihr sein er sie sie dieses diese nach vor während wo als nicht kein "
        "mehr als in über alle einige würde"
    ),
    "pt": (
        "o um uma de para em em em por de para com e ou mas que que quem como foi foram é são tinha tem têm sido "
        "ele eles seu seu sua seu ele ela os este estes depois antes enquanto onde quando não nenhum mais que em "
        "sobre todos alguns seria"
    ),
    "id": (
        "- sebuah sebuah dari untuk di pada di oleh dari untuk dengan dan atau tetapi bahwa yang yang sebagai "
        "adalah adalah adalah adalah telah telah telah telah itu mereka mereka nya nya nya dia dia mereka ini ini "
        "setelah sebelum sementara tempat ketika tidak tidak lebih daripada ke tentang semua beberapa akan"
    ),
    "tr": (
        "- bir bir - için içinde üzerinde - tarafından - için ile ve veya ama ki ki ki olarak idi idiler - - - - "
        "- - o onlar onların onun onun onun o o onları bu bunlar sonra önce iken nerede zaman değil hiç daha göre "
        "içine hakkında tüm bazı olurdu"
    ),
    "ru": (
        "- - - из к в на у от из для с и или но что который кто как был были - - имел имеет имеют был это они их "
        "его её его он она их этот эти после до пока где когда не нет больше чем в о все некоторые бы"
    ),
    "ar": (
        "- - - من إلى في على في من من ل مع و أو لكن أن التي الذي كما كان كانوا هو هم كان قد قد كان هو هم هم ه ها "
        "ه هو هي هم هذا هذه بعد قبل بينما حيث عندما لا لا أكثر من في عن كل بعض سوف"
    ),
}
_LETTERS: Final[Mapping[str, Mapping[str, str]]] = {"ru": _CYRILLIC, "ar": _ARABIC}
_PLAIN: Final = str.maketrans("éèêëáàâäãåíìîïóòôöõøúùûüçñšžý", "eeeeaaaaaaiiiioooooouuuucnszy")
_ARABIC_MARKS: Final = str.maketrans({",": "،", "?": "؟", ";": "؛"})


def rendered(text: str, language: str) -> str:
    """A text in another language.

    Parameters
    ----------
    text
        English.
    language
        One of `LANGUAGES`, or ``en``, which leaves it as it is.
    """
    if language == "en":
        return text
    listed, tokens, said = _words(language), _TOKEN.findall(text), list[str]()
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if not token[0].isalpha():
            said.append(token)
            at += 1
            continue
        size, word = _longest(listed, tokens, at)
        if word is None and token.lower() in _small(language):
            word = _small(language)[token.lower()]
        said.append(_capital(word, token) if word is not None else _name(token, language))
        at += size
    whole = re.sub(" {2,}", " ", "".join(said))
    return whole.translate(_ARABIC_MARKS) if language == "ar" else whole


def _longest(listed: Mapping[str, str], tokens: list[str], at: int) -> tuple[int, str | None]:
    """How many tokens the longest entry takes that begins here, and what it says; a token that has none stays."""
    for words in range(_MOST_WORDS, 0, -1):
        part = tokens[at : at + 2 * words - 1]
        if len(part) == 2 * words - 1 and all(between == " " for between in part[1::2]):
            for form in _forms(" ".join(part[::2]).lower()):
                if form in listed:
                    return len(part), listed[form]
    return 1, None


def _forms(word: str) -> list[str]:
    """A word, and what it may be a form of."""
    found = [word, _stems().get(word, word)]
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            found.append(stem + instead)
            if stem[-1] == stem[-2] and not instead:  # stopped
                found.append(stem[:-1])
    return found


@cache
def _stems() -> dict[str, str]:
    """Irregular forms of English words."""
    lexicon = Lexicon.read(FOLDER / "en.lex")
    return {form: stem for form, stem in zip(lexicon.terms, lexicon.glosses, strict=True) if stem != NOTHING}


@cache
def _small(language: str) -> dict[str, str]:
    words = [word.replace("_", " ").replace("-", "") for word in _SMALL[language].split()]
    return dict(zip(_SMALL_ENGLISH.split(), words, strict=True))


@cache
def _words(language: str) -> dict[str, str]:
    """English to the language: of each English word or phrase the shortest term that has it first."""
    lexicon = Lexicon.read(FOLDER / f"{language}.lex")
    found: dict[str, tuple[int, int, str]] = {}
    for term, gloss in zip(lexicon.terms, lexicon.glosses, strict=True):
        if gloss == NOTHING:
            continue
        for rank, english in enumerate(part.strip().lower() for part in gloss.split(";")):
            new = rank, len(term), term
            if english and (english not in found or new < found[english]):
                found[english] = new
    return {english: term for english, (_, _, term) in found.items()}


def _capital(word: str, token: str) -> str:
    return word[:1].upper() + word[1:] if token[:1].isupper() else word


def _name(token: str, language: str) -> str:
    """A word that no entry has: as it is, or in the letters of the language."""
    letters = _LETTERS.get(language)
    if letters is None:
        return token
    plain = token.lower().translate(_PLAIN).replace("sh", "ш" if language == "ru" else "ش")
    spelt = "".join(letters.get(letter, letter) for letter in plain)
    return _capital(spelt, token)
