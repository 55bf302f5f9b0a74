"""The language of a text: what its source states, else what its letters and words say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.text.packed import Packed

__all__ = ["identify", "normal"]

_PREFIX: Final = 1200  # bytes
#: A shorter text is not trusted to say its language.
LEAST_LETTERS: Final = 40
#: What pycld2 raises on, and what tells nothing.
_SCRUBBED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff<>\\[\\]{}]+")
_THREE_LETTERS: Final = {
    "eng": "en", "vie": "vi", "ara": "ar", "arb": "ar", "spa": "es", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de",
    "por": "pt", "rus": "ru", "zho": "zh", "chi": "zh", "cmn": "zh", "tur": "tr", "ind": "id", "fas": "fa", "per": "fa",
    "pes": "fa", "jpn": "ja", "kor": "ko", "ita": "it", "nld": "nl", "dut": "nl", "pol": "pl", "ukr": "uk", "heb": "he",
    "hin": "hi", "tha": "th", "ell": "el", "gre": "el", "swa": "sw", "hau": "ha", "yor": "yo", "ibo": "ig", "amh": "am",
    "som": "so", "orm": "om", "xho": "xh", "sna": "sn", "run": "rn", "lin": "ln", "lug": "lg", "tir": "ti",
}  # fmt: skip
_SAME: Final = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "nb": "no", "nn": "no", "tl": "fil"}


def normal(stated: str) -> str | None:
    """The ISO 639-1 code that a source states, if it states one.

    Examples
    --------
    >>> normal("en-US"), normal("vie"), normal("zh_Hant"), normal("unknown")
    ('en', 'vi', 'zh', None)
    """
    code = re.split("[-_]", stated.strip().lower())[0]
    code = _THREE_LETTERS.get(code, code)
    return _SAME.get(code, code) if 2 <= len(code) <= 3 and code.isalpha() and code != "und" else None


def identify(texts: Packed) -> Sequence[str | None]:
    """The language of each text, None where it is too short to say."""
    from pycld2 import detect

    found: list[str | None] = []
    for i in range(len(texts)):
        start, end = int(texts.offsets[i]), int(texts.offsets[i + 1])
        middle = (start + end) // 2
        piece = texts.text[max(start, middle - _PREFIX // 2) : min(end, middle + _PREFIX // 2)].tobytes()
        text = _SCRUBBED.sub(" ", piece.decode("utf-8", "ignore"))
        if len(text) < LEAST_LETTERS:
            found.append(None)
            continue
        _, _, details = detect(text, isPlainText=True)
        code = details[0][1]
        found.append(None if code == "un" else normal(code))
    return found
