"""What fuzzed inputs of every format are made of."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

__all__ = ["COMMON", "MARKS", "NAMES", "TEXTS", "Form"]

#: A format: its suffix, what makes a valid file or nearly one, and the words of the format.
Form = tuple[str, Callable[[random.Random], bytes], tuple[bytes, ...]]

#: Texts in many scripts, and some that are none.
TEXTS: Final = (
    "The ministers of both countries met in Rome on Monday to discuss trade, fishing rights and the border.",
    "Bộ trưởng hai nước đã gặp nhau tại Rome hôm thứ Hai để thảo luận về thương mại và biên giới.",
    "التقى وزيرا البلدين في روما يوم الاثنين لمناقشة التجارة وحقوق الصيد والحدود.",
    "Министры обеих стран встретились в понедельник в Риме, чтобы обсудить торговлю и границу.",
    "两国部长周一在罗马会晤，讨论贸易、捕鱼权和边界问题。",
    "両国の大臣は月曜日にローマで会談し、貿易と国境について協議した。",
    "รัฐมนตรีของทั้งสองประเทศพบกันที่กรุงโรมเมื่อวันจันทร์เพื่อหารือเรื่องการค้า",
    "Die Präsidentin erklärte, daß die Gespräche über Größe und Übergänge weitergehen würden – “naïve”, 50 €.",
    "e\u0301 \U0001f468\u200d\U0001f469\u200d\U0001f467 \u202eabc\u202c \ufeff\u00a0\u3000\u2028x\x85y\x1ez",
    " \u3000\n",
    "",
    "x",
)
#: How byte order marks and compressed files begin.
MARKS: Final = (
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"\x1f\x8b", b"\x28\xb5\x2f\xfd",
)  # fmt: skip
#: What may stand in the way in any format.
COMMON: Final = (
    *MARKS, b"\0", b"\r\n", b"\r", b"\n\n", b"\xc2\x85", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
    b"\xc0\x80",
)  # fmt: skip
#: Of fields and columns.
NAMES: Final = (
    "id", "text", "content", "body", "title", "date", "published", "language", "url", "outlet", "x", "Text", "",
)  # fmt: skip
