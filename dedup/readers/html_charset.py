"""From the bytes of a page to text, by what the bytes are first and by what the page says of itself second.

The order is that of the WHATWG standard with one exception: bytes that are valid UTF-8 are read as UTF-8 whatever the
page states. Text in any other charset hardly ever is valid UTF-8, and pages that were converted and kept their old
``<meta charset>`` are common. It also makes the reader indifferent to a step before it that has recoded the blocks.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["charset_named", "decoded"]

# The longer mark first: that of UTF-32 begins like that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)

# As the WHATWG standard maps labels to decoders (https://encoding.spec.whatwg.org/#names-and-labels). It is the list of
# what is accepted, too: Python has codecs (utf-7, idna, unicode-escape) that no page may choose.
_LABELS: Final = """
utf-8: utf-8 utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be utf-32
cp1252: windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 iso88591 latin1 latin-1 l1 us-ascii ascii
cp1250: windows-1250 cp1250 x-cp1250
cp1251: windows-1251 cp1251 x-cp1251 win-1251
cp1253: windows-1253 cp1253 x-cp1253
cp1254: windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5
cp1255: windows-1255 cp1255 x-cp1255
cp1256: windows-1256 cp1256 x-cp1256
cp1257: windows-1257 cp1257 x-cp1257
cp1258: windows-1258 cp1258 x-cp1258
cp874: windows-874 dos-874 tis-620 iso-8859-11 iso8859-11
cp866: ibm866 cp866 866 csibm866
iso8859-2: iso-8859-2 iso8859-2 iso_8859-2 latin2 l2
iso8859-3: iso-8859-3 iso8859-3 iso_8859-3 latin3 l3
iso8859-4: iso-8859-4 iso8859-4 iso_8859-4 latin4 l4
iso8859-5: iso-8859-5 iso8859-5 iso_8859-5 cyrillic
iso8859-6: iso-8859-6 iso8859-6 iso_8859-6 arabic iso-8859-6-i iso-8859-6-e
iso8859-7: iso-8859-7 iso8859-7 iso_8859-7 greek greek8
iso8859-8: iso-8859-8 iso8859-8 iso_8859-8 hebrew iso-8859-8-i iso-8859-8-e logical visual
iso8859-10: iso-8859-10 iso8859-10 latin6 l6
iso8859-13: iso-8859-13 iso8859-13
iso8859-14: iso-8859-14 iso8859-14
iso8859-15: iso-8859-15 iso8859-15 iso_8859-15 latin-9 l9
iso8859-16: iso-8859-16
koi8-r: koi8-r koi8 koi8_r koi
koi8-u: koi8-u koi8-ru
mac-roman: macintosh mac x-mac-roman
mac-cyrillic: x-mac-cyrillic x-mac-ukrainian
gb18030: gb18030 gbk x-gbk gb2312 gb_2312-80 gb_2312 chinese cp936 ms936
big5hkscs: big5 big5-hkscs cn-big5 x-x-big5
euc_jp: euc-jp x-euc-jp
cp932: shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j
iso2022_jp: iso-2022-jp csiso2022jp
cp949: euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cp949
"""
_CODECS: Final = {
    label: codec
    for codec, labels in (line.split(": ") for line in _LABELS.strip().splitlines())
    for label in labels.split()
}

_META: Final = re.compile(rb"<meta[\s/][^>]{0,1000}?charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([^\s\"'/>;]{1,40})", re.I)
_STATED_WITHIN: Final = 4096  # the standard asks for 1024; pages with long comments before their head exceed it
_SAMPLE: Final = 1 << 16


def charset_named(label: str) -> str | None:
    """Give Python's name for a charset label of the web, or None for one that no page may use.

    Examples
    --------
    >>> charset_named("ISO-8859-1"), charset_named("unicode_escape")
    ('cp1252', None)
    """
    return _CODECS.get(label.strip().lower())


def decoded(data: bytes, label: str | None = None) -> str:
    r"""Decode a page; never fails, and what cannot be decoded becomes U+FFFD.

    Parameters
    ----------
    data
        The page.
    label
        The charset that its server has stated, which goes before what the page itself states.

    Examples
    --------
    >>> decoded(b'<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2')[-6:]
    'Привет'
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    if b"\0" in data[:4] and b"<" in data[:4]:  # UTF-16 without a mark: "<" and a NUL
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace")
    stated = charset_named(label or "") or _stated(data)
    if stated != "iso2022_jp":  # which is written in ASCII alone
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass
    return data.decode(stated or _detected(data[:_SAMPLE]), "replace")


def _stated(data: bytes) -> str | None:
    found = _META.search(data, 0, _STATED_WITHIN)
    return charset_named(found[1].decode("ascii", "replace")) if found else None


def _detected(sample: bytes) -> str:
    detect = _detector()
    if detect is not None:
        return charset_named(detect(sample) or "") or "utf-8"
    # Without a detector: a page that is UTF-8 but for a few bytes keeps its characters, any other keeps its letters.
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return "utf-8" if 2 * broken < sum(character > "\x7f" for character in text) else "cp1252"


@cache
def _detector() -> Callable[[bytes], str | None] | None:
    try:
        from resiliparse.parse.encoding import detect_encoding
    except ImportError:
        return None
    return detect_encoding
