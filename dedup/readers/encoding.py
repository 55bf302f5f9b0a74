"""From bytes to text that is safe to keep: byte order marks are obeyed, and nothing is lost.

Texts and tables that are not UTF-8 are read in the charset they are most likely in, and every such repair is counted.
Bytes outside UTF-8 in a text that otherwise is UTF-8 become U+FFFD, counted too. NUL and other controls stay in a text
as they are: all offsets count its code points, and folding passes over them anyway.
"""

from __future__ import annotations

import codecs
import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.readers.raw import peek

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from charset_normalizer import CharsetMatch

__all__ = ["as_utf8", "charset_of", "decoded", "in_utf8", "repaired_text"]

# The longer mark first: that of UTF-32 begins like that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OUTSIDE_ASCII: Final = re.compile(rb"[\x80-\xff]")
_SAMPLE: Final = 1 << 14  # bytes by which a charset is told: more say no more
_FEWEST: Final = 3  # bytes outside UTF-8 by which one is told at all
_LAST_CUT: Final = re.compile(rb".*[\x00-\x2f]", re.DOTALL)  # no character of any charset ends with one of these
_CHARSETS: Final = (
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
#: What is taken for the most common charset instead: so much less orderly it may look, if it reads as well.
_WESTERN: Final = "cp1252"
_LENIENCE: Final = 0.05
_ODD: Final = re.compile("[a-z][¢-©¬®¯±-³µ-¶¸¹¼-¿]|[¢-©¬®¯±-³µ-¶¸¹¼-¾][a-z]")  # signs that no Western word holds


def as_utf8(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Give the blocks in UTF-8 and without a byte order mark, if they begin with one; otherwise as they are.

    Examples
    --------
    >>> b"".join(as_utf8(iter(["é".encode("utf-16")]))).decode()
    'é'
    """
    head, blocks = peek(blocks, 4)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _recoded(blocks, encoding)
    if head.startswith(codecs.BOM_UTF8):
        next(blocks)
        return chain([head[len(codecs.BOM_UTF8) :]], blocks)
    return blocks


def _recoded(blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def decoded(data: bytes, repaired: Counter[str]) -> str:
    r"""Decode a whole text, in UTF-8 if it is that, and count what had to be repaired.

    Examples
    --------
    >>> from collections import Counter
    >>> decoded("Министр заявил в понедельник, что переговоры продолжатся".encode("koi8-r"), repaired := Counter())
    'Министр заявил в понедельник, что переговоры продолжатся'
    >>> repaired
    Counter({'koi8_r': 1})
    >>> decoded("naïve".encode() + b" \xff", repaired := Counter()), repaired
    ('naïve �', Counter({'utf-8': 1}))
    """
    try:
        return data.decode()
    except UnicodeDecodeError:
        charset = charset_of(data)
    if charset is not None:
        repaired[charset] += 1
    return repaired_text(data, charset, repaired)


def repaired_text(data: bytes, charset: str | None, repaired: Counter[str]) -> str:
    """Decode in that charset, or else in UTF-8 with replacement characters, which are counted."""
    if charset is not None:
        return data.decode(charset, "replace")
    text = data.decode("utf-8", "replace")
    replaced = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    if replaced:
        repaired["utf-8"] += replaced
    return text


def charset_of(data: bytes) -> str | None:
    """Tell the charset of a text that is not valid UTF-8; None if it is UTF-8 all the same, or cannot be told.

    Examples
    --------
    >>> charset_of("Minister powiedział w poniedziałek, że rozmowy będą kontynuowane".encode("cp1250"))
    'cp1250'
    """
    first = _OUTSIDE_ASCII.search(data)
    if first is None:
        return None
    sample = data[max(first.start() - 256, 0) : first.start() + _SAMPLE]
    if len(sample) >= _SAMPLE:
        whole = _LAST_CUT.match(sample)
        sample = whole[0] if whole else sample
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    wide = sum(letter > "\x7f" for letter in text)
    if bad < _FEWEST or wide - bad >= bad or b"\0" in sample:
        return None
    return _most_likely(sample)


def _most_likely(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # What is Western only by signs in the middle of words is another charset of Latin letters.
    found = [m for m in from_bytes(sample, cp_isolation=list(_CHARSETS)) if m.encoding != _WESTERN or not _is_odd(m)]
    if not found:
        return None
    best = found[0]
    for other in found:
        alike = other.chaos <= best.chaos + _LENIENCE and other.coherence >= best.coherence
        if _WESTERN in other.could_be_from_charset and alike and not _is_odd(other):
            return _WESTERN
    return best.encoding


def _is_odd(match: CharsetMatch) -> bool:
    return _ODD.search(str(match)) is not None


def in_utf8(blocks: Iterator[bytes], repaired: Counter[str]) -> Iterator[bytes]:
    """Give the blocks in UTF-8, whatever charset they are in; told by the first block that is not UTF-8.

    Examples
    --------
    >>> from collections import Counter
    >>> blocks = ["Die Präsidentin erklärte, daß die Gespräche weitergehen.".encode("latin-1")]
    >>> b"".join(in_utf8(iter(blocks), Counter())).decode()
    'Die Präsidentin erklärte, daß die Gespräche weitergehen.'
    """
    charset: str | None = None
    told = False
    rest = b""
    for block in as_utf8(blocks):
        data = rest + block
        end = _LAST_CUT.match(data)
        cut = end.end() if end else len(data) if len(data) > _SAMPLE else 0
        part, rest = data[:cut], data[cut:]
        if not told:
            try:
                part.decode()
            except UnicodeDecodeError:
                charset, told = charset_of(part), True
                if charset is not None:
                    repaired[charset] += 1
            else:
                told = not part.isascii()  # it is UTF-8
                yield part
                continue
        yield repaired_text(part, charset, repaired).encode()
    if rest:
        yield (repaired_text(rest, charset, repaired) if told else decoded(rest, repaired)).encode()
