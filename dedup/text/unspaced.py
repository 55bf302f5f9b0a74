"""The scripts that are written without spaces, for regular expressions: of them every character is a word."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["UNSPACED", "WRITTEN"]

#: Thai, Lao, Burmese, Khmer, kana, and Han with its supplementary planes: the inside of a character class. What counts
#: as a token is told by the frozen table of folding; this is for what is shown, and for what is aligned once more.
UNSPACED: Final = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
#: A word as it is written, with the marks at its ends.
WRITTEN: Final = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
