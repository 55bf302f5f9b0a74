"""Pseudo-vocabularies of several writing systems: real letters, invented words, natural frequencies."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random

__all__ = ["LANGUAGES", "Alphabet", "Vocabulary"]


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What words of a language are made of.

    Parameters
    ----------
    onsets, nuclei, codas
        The parts of a syllable; an empty string stands for none.
    syllables
        How often a word has 1, 2, 3 ... syllables.
    joiner
        What stands between words: nothing in scripts without spaces.
    comma, stop
        Punctuation inside and at the end of a sentence.
    """

    onsets: tuple[str, ...]
    nuclei: tuple[str, ...]
    codas: tuple[str, ...]
    syllables: tuple[float, ...]
    joiner: str = " "
    comma: str = ", "
    stop: str = ". "


def alphabet(onsets: str, nuclei: str, codas: str, syllables: tuple[float, ...], **marks: str) -> Alphabet:
    """An alphabet from parts separated by spaces; an underscore stands for nothing."""
    parts = (tuple("" if part == "_" else part for part in group.split()) for group in (onsets, nuclei, codas))
    first, second, third = parts
    return Alphabet(first, second, third, syllables, **marks)


#: The most frequent 2,400 ideographs cannot be told from the code points; a stretch of them serves as well.
HAN: Final = " ".join(chr(0x4E00 + 7 * n) for n in range(2400))

LANGUAGES: Final[dict[str, Alphabet]] = {
    "en": alphabet(
        "_ b c d f g h j l m n p r s t v w b br ch cl cr dr fl gr pl pr sh sl sp st str th tr",
        "a e i o u a e i o ai ea ee ie oo ou",
        "_ _ _ d l m n r s t ck ld nd ng nt rd rn st",
        (3, 5, 3, 1),
    ),
    "vi": alphabet(
        "_ b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x",
        "a á à ả ã ạ ă ắ ằ ẵ ặ â ấ ầ ẩ ậ e é è ẻ ẹ ê ế ề ể ệ i í ì ỉ ị "
        "o ó ò ọ ô ố ồ ổ ộ ơ ớ ờ ở ợ u ú ù ủ ụ ư ứ ừ ữ ự y ý ỳ",
        "_ _ c ch i m n ng nh p t o u",
        (1,),
    ),
    "ar": alphabet(
        "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي أ إ ال م ت",
        "_ _ ا و ي",
        "_ ب د ر س ع ف ق ل م ن ة",
        (2, 5, 2),
        comma="، ",
    ),
    "ru": alphabet(
        "_ б в г д ж з к л м н п р с т ф х ц ч ш ст пр гр кр тр бл вл сл",
        "а е и о у ы э ю я ё а е и о",
        "_ _ й к л м н р с т ть ст",
        (1, 4, 4, 2),
    ),
    "zh": alphabet(HAN, "_", "_", (2, 5, 1), joiner="", comma="，", stop="。"),
    "th": alphabet(
        "ก ข ค ง จ ช ซ ญ ด ต ถ ท น บ ป ผ พ ฟ ม ย ร ล ว ส ห อ กร ปร พล",
        "ะ า ิ ี ึ ื ุ ู ่า ้า ็ ำ ี่ ื้ ู่",
        "_ ก ง ด น บ ม ย ว",
        (2, 4, 2),
        joiner="",
        comma=" ",
        stop=" ",
    ),
}


class Vocabulary:
    """Invented words of one language with Zipfian frequencies.

    Parameters
    ----------
    rng
        Where the chances come from.
    language
        A key of `LANGUAGES`.
    size
        How many different words.
    """

    def __init__(self, rng: random.Random, language: str, size: int = 12000) -> None:
        self.alphabet = LANGUAGES[language]
        words: dict[str, None] = {}  # a dictionary keeps the order; a set's depends on the hash seed
        tries = 0
        while len(words) < size and tries < 20 * size:  # Vietnamese syllables may run out before `size` words do
            tries += 1
            words[self.word(rng)] = None
        # Frequent words are short in every language.
        self.words = sorted(words, key=lambda word: len(word) // 3)
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))

    def word(self, rng: random.Random) -> str:
        """A new word."""
        (syllables,) = rng.choices(range(1, len(self.alphabet.syllables) + 1), self.alphabet.syllables)
        parts = (self.alphabet.onsets, self.alphabet.nuclei, self.alphabet.codas)
        return "".join(rng.choice(part) for _ in range(syllables) for part in parts)

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """`count` words of running text."""
        return rng.choices(self.words, cum_weights=self.weights, k=count)
