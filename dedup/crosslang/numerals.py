"""How languages write numbers: the comma, and words that multiply."""

from __future__ import annotations

from typing import Final

__all__ = ["DECIMAL_COMMA", "SCALES"]

#: Languages that write two and a half as 2,5.
DECIMAL_COMMA: Final = frozenset({
    "az", "be", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu", "id", "it", "kk",
    "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi",
})  # fmt: skip

#: Words behind a number that multiply it, by language: their powers of ten.
SCALES: Final[dict[str, dict[str, int]]] = {
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "bn": 9},
    "vi": {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9},
    "ar": {"الف": 3, "الاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9, "مليارات": 9, "بليون": 9, "تريليون": 12},
    "es": {"mil": 3, "millon": 6, "millones": 6},
    "fr": {"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9},
    "pt": {"mil": 3, "milhao": 6, "milhoes": 6, "bilhao": 9, "bilhoes": 9},
    "ru": {"тысяча": 3, "тысяч": 3, "тысячи": 3, "тыс": 3, "миллион": 6, "миллиона": 6, "миллионов": 6, "млн": 6,
           "миллиард": 9, "миллиарда": 9, "миллиардов": 9, "млрд": 9},
    "zh": {"千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8},
    "ja": {"千": 3, "万": 4, "億": 8},
    "tr": {"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12},
    "id": {"ribu": 3, "juta": 6, "miliar": 9, "triliun": 12},
    "fa": {"هزار": 3, "میلیون": 6, "میلیارد": 9},
}  # fmt: skip
