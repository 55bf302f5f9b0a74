"""The language of a text: what its source states, else what its letters and most frequent words say.

Scripts and function words decide most texts in the kernel, at the speed of folding; pycld2, or py3langid where that has
no wheel, is asked about the rest.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["LEAST_LETTERS", "Language", "existing", "identify", "normal", "settled"]

#: A shorter text, in bytes, is not trusted to say its language.
LEAST_LETTERS: Final = 40
#: Bytes looked at where a long text begins, in its middle and where it ends; the three take 5 us.
WINDOW: Final = 640
#: A language must have so many of its frequent words in a text, and this share of all words, ...
LEAST_HITS: Final = 4
LEAST_SHARE: Final = 0.12
#: ... and so many times as many as any other one.
LEAD: Final = 1.35
#: A second language must have this share of the words of the first, beyond those that both have.
SECOND: Final = 0.3
#: The same where both are written in one script, of texts whose languages take turns.
SECOND_MIXED: Final = 0.4
#: Words that two languages have in common are the most frequent ones: they count so many times.
SHARED_TWICE: Final = 3.0
#: A text that begins in one language and ends in another: each part must have so many frequent words of its own
#: language, and this share of all its words; and so many more of it than of the other one, and this share of them. On
#: NTREX, in 22 languages, no document, piece of four sentences or two documents in a row do of 8,050, and 99 in 100 do
#: of two halves in two of fourteen languages.
PART_HITS: Final = 3
PART_SHARE: Final = 0.06
PART_LEAD: Final = 4
PART_LEAD_SHARE: Final = 0.25
_PART_CHARACTERS: Final = 30  # of Chinese or Japanese, ...
_NO_KANA: Final = 0.01  # ... of which in Chinese hardly one is kana, wherever one looks
_ASKED: Final = 400  # bytes of a text that a library is asked about
_SECOND_LEAST: Final = 12
_LONGEST_KEPT: Final = 32  # characters of what a source states, which may be anything

_LATIN, _ARABIC, _CYRILLIC, _GREEK, _HEBREW, _HAN, _KANA, _HANGUL, _THAI, _DEVANAGARI, _OTHER = range(11)
#: Scripts in which one language is written that news is about.
_ALONE: Final = {_GREEK: "el", _HEBREW: "he", _HANGUL: "ko", _THAI: "th"}
#: Languages told by their script alone, which no list of frequent words has.
_UNWORDED: Final = ("zh", "ja", "ko", "th")
_KANA_SHARE: Final = 0.05  # of Japanese; Chinese quotes less
_WRITTEN: Final = {
    _ARABIC: ("ar", "fa", "ur"),
    _CYRILLIC: ("ru", "uk", "bg", "sr"),
    _DEVANAGARI: ("hi", "mr", "ne"),
}
#: What the libraries raise on, and what tells nothing.
_SCRUBBED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff<>\\[\\]{}]+")
_THREE_LETTERS: Final = {
    "eng": "en", "vie": "vi", "ara": "ar", "arb": "ar", "spa": "es", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de",
    "por": "pt", "rus": "ru", "zho": "zh", "chi": "zh", "cmn": "zh", "tur": "tr", "ind": "id", "fas": "fa", "per": "fa",
    "pes": "fa", "jpn": "ja", "kor": "ko", "ita": "it", "nld": "nl", "dut": "nl", "pol": "pl", "ukr": "uk", "heb": "he",
    "hin": "hi", "tha": "th", "ell": "el", "gre": "el", "swa": "sw", "hau": "ha", "yor": "yo", "ibo": "ig", "amh": "am",
    "som": "so", "orm": "om", "xho": "xh", "sna": "sn", "run": "rn", "lin": "ln", "lug": "lg", "tir": "ti",
}  # fmt: skip
_SAME: Final = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "nb": "no", "nn": "no", "tl": "fil"}
#: ISO 639-1. Of three letters there are nearly eight thousand codes, and more for private use: these are believed.
_TWO_LETTERS: Final = (
    " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja "
    "jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
    "nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so "
    "sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
)


class Language(NamedTuple):
    """The language of a text, None where that cannot be said, and a second one if much of it is in another."""

    main: str | None
    second: str | None = None


def normal(stated: str) -> str | None:
    """The ISO 639-1 code that a source states, if it states one.

    Examples
    --------
    >>> normal("en-US"), normal("vie"), normal("zh_Hant"), normal("unknown")
    ('en', 'vi', 'zh', None)
    """
    return _normal(stated) if len(stated) <= _LONGEST_KEPT else _normal.__wrapped__(stated)


@functools.lru_cache(4096)  # it is asked of every document, and of a few of them for every pair
def _normal(stated: str) -> str | None:
    code = re.split("[-_]", stated.strip().lower())[0]
    code = _THREE_LETTERS.get(code, code)
    return _SAME.get(code, code) if 2 <= len(code) <= 3 and code.isalpha() and code not in ("und", "mul") else None


def settled(stated: str | None, default: str | None, seen: Language | None) -> str | None:
    """The code of a document's language, wherever one is asked for: what is stated counts only if it is a code.

    Parameters
    ----------
    stated
        What the document states, if anything.
    default
        What somebody said of all that state none.
    seen
        What its text seems to be in, if anybody looked.

    Examples
    --------
    >>> settled("en-GB", "vi", Language("fr")), settled("unknown", "vi", None), settled("?", None, Language("fr"))
    ('en', 'vi', 'fr')
    """
    return (normal(stated) if stated else None) or (normal(default) if default else None) or (seen and seen.main)


def existing(stated: str) -> str | None:
    """The code that is stated, if there is a language of that code.

    Examples
    --------
    >>> existing("sw"), existing("swa"), existing("qq")
    ('sw', 'sw', None)
    """
    code = normal(stated)
    return None if code is not None and len(code) == 2 and f" {code} " not in _TWO_LETTERS else code


_JAPANESE, _CHINESE = Language("ja"), Language("zh")


class _FrequentWords(NamedTuple):
    codes: list[str]
    teller: Any
    places: dict[int, NDArray[np.intp]]  # of a script where the languages that are written in it stand among the codes
    common: dict[int, NDArray[np.float32]]  # of the words of each of these the share that another one has too


@functools.cache
def _frequent_words() -> _FrequentWords:
    path = Path(__file__).with_name("function_words.tsv")
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    codes = [code for code, _ in rows]
    # A single Latin letter is an initial or a piece of another language's contraction as often as a word.
    texts = [" ".join(word for word in words.split() if len(word) > 1 or word > "\u0250") for _, words in rows]
    found = kernel.tokens(*Packed.of_texts(texts).arrays, 0, False, False)
    bounds = found["offsets"].tolist()
    owned = [set(found["hashes"][bounds[i] : bounds[i + 1]].tolist()) for i in range(len(codes))]
    bits: dict[int, int] = {}
    for i, own in enumerate(owned):
        for word in own:
            bits[word] = bits.get(word, 0) | 1 << i
    teller = kernel.LanguageTeller(np.array(list(bits), np.uint64), np.array(list(bits.values()), np.uint64))
    common = np.array([[len(a & b) / len(a) for b in owned] for a in owned], np.float32)
    others = {code for several in _WRITTEN.values() for code in several} | set(_ALONE.values())
    listed = {_LATIN: [code for code in codes if code not in others], **_WRITTEN}
    places = {script: np.array([codes.index(code) for code in own], np.intp) for script, own in listed.items()}
    return _FrequentWords(codes, teller, places, {script: common[np.ix_(own, own)] for script, own in places.items()})


def identify(texts: Packed) -> list[Language]:
    """The language of each text.

    Examples
    --------
    >>> identify(Packed.of_texts(["Die Regierung hat sich mit den Ländern über die Steuer geeinigt, sagte er."]))
    [Language(main='de', second=None)]
    """
    script_parts, hit_parts = _frequent_words().teller.count(texts.text, texts.offsets, WINDOW)
    scripts, hits = script_parts.sum(axis=1, dtype=np.int64), hit_parts.sum(axis=1, dtype=np.float32)
    found = [Language(None)] * len(texts)
    rows = np.flatnonzero((np.diff(texts.offsets) >= LEAST_LETTERS) & (scripts.sum(axis=1) > 0))
    if not len(rows):
        return found
    first = scripts[rows].argmax(axis=1)
    rest = scripts[rows].copy()
    rest[np.arange(len(rows)), first] = 0
    second = rest.argmax(axis=1)
    for script in sorted(set(first.tolist())):
        own = rows[first == script]
        for row, language in zip(own.tolist(), _of_script(script, scripts[own], hits[own]), strict=True):
            found[row] = language if language.main else Language(_asked(texts, row), language.second)
    # A second script with enough words has a language of its own; kana and Chinese characters stand side by side.
    many = rest[np.arange(len(rows)), second] >= np.maximum(_SECOND_LEAST, SECOND * scripts[rows].max(axis=1))
    many &= ~(_is_east(first) & _is_east(second))
    for row, script in zip(rows[many].tolist(), second[many].tolist(), strict=True):
        (other,) = _of_script(script, scripts[row : row + 1], hits[row : row + 1])
        if other.main and not found[row].second and other.main != found[row].main:
            found[row] = Language(found[row].main, other.main)
    for row, begins, ends in _turning(script_parts[rows], hit_parts[rows]):
        own = found[rows[row]]
        main = own.main if own.main in (begins, ends) else begins
        found[rows[row]] = Language(main, ends if main == begins else begins)
    return found


def _turning(scripts: NDArray[np.uint32], hits: NDArray[np.uint32]) -> Iterator[tuple[int, str, str]]:
    """The rows of texts that begin in one language and end in another, with both."""
    known = _frequent_words()
    ends = [0, scripts.shape[1] - 1]
    script, language = _of_parts(scripts[:, ends].astype(np.int64), hits[:, ends].astype(np.int64))
    (rows,) = np.nonzero((language >= 0).all(axis=1) & (language[:, 0] != language[:, 1]))
    if not len(rows):
        return
    a, b = language[rows].T
    worded = (script[rows, 0] == script[rows, 1]) & (np.maximum(a, b) < len(known.codes))
    a_or_0, b_or_0 = np.where(worded, a, 0), np.where(worded, b, 0)
    first, last = hits[rows, 0].astype(np.int64), hits[rows, -1].astype(np.int64)
    each = np.arange(len(rows))
    leads = [
        own[each, mine] - own[each, other] >= np.maximum(PART_LEAD, PART_LEAD_SHARE * own[each, mine])
        for own, mine, other in ((first, a_or_0, b_or_0), (last, b_or_0, a_or_0))
    ]
    codes = [*known.codes, *_UNWORDED]
    for i in np.flatnonzero(~worded | (leads[0] & leads[1])).tolist():
        yield int(rows[i]), codes[a[i]], codes[b[i]]


def _of_parts(scripts: NDArray[np.int64], hits: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The script of each part, and the place of its language among the codes; -1 where it is not sure."""
    known = _frequent_words()
    codes = [*known.codes, *_UNWORDED]
    script = scripts.argmax(axis=2)
    words = scripts.max(axis=2)
    language = np.full(script.shape, -1, np.intp)
    scripts_there = set(script.ravel().tolist())
    for own, places in known.places.items():
        if own not in scripts_there:
            continue
        inside = script == own
        found = hits[inside][:, places]
        best = found.argmax(axis=1)
        sure = found[np.arange(len(found)), best] >= np.maximum(PART_HITS, PART_SHARE * words[inside])
        language[inside] = np.where(sure, places[best], -1)
    for own, code in _ALONE.items():
        if own in scripts_there:
            language[script == own] = codes.index(code)
    language[words < _SECOND_LEAST] = -1
    if not scripts_there & {_HAN, _KANA}:
        return script, language
    both = scripts[:, :, _HAN] + scripts[:, :, _KANA]
    east = _is_east(script)
    kana = scripts[:, :, _KANA] / np.maximum(both, 1)
    language[east] = -1
    language[east & (both >= _PART_CHARACTERS) & (kana <= _NO_KANA)] = codes.index("zh")
    language[east & (both >= _PART_CHARACTERS) & (kana > _KANA_SHARE)] = codes.index("ja")
    return script, language


def _is_east(script: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether scripts are those of Chinese and Japanese."""
    east: NDArray[np.bool_] = (script == _HAN) | (script == _KANA)
    return east


def _of_script(script: int, scripts: NDArray[np.int64], hits: NDArray[np.float32]) -> list[Language]:
    """The language of the words of one script, None where it is not sure, and a second one in the same script."""
    if script in (_HAN, _KANA):
        kana = scripts[:, _KANA] > _KANA_SHARE * (scripts[:, _HAN] + scripts[:, _KANA])
        return [_JAPANESE if is_japanese else _CHINESE for is_japanese in kana.tolist()]
    if script in _ALONE:
        return [Language(_ALONE[script])] * len(scripts)
    known = _frequent_words()
    places = known.places.get(script)
    if places is None:
        return [Language(None)] * len(scripts)
    own, row = hits[:, places], np.arange(len(hits))
    best = own.argmax(axis=1)
    most = own[row, best]
    others = own.copy()
    others[row, best] = 0
    beyond = own - SHARED_TWICE * known.common[script][best] * most[:, None]
    beyond[row, best] = 0
    second = beyond.argmax(axis=1)
    enough = most >= np.maximum(LEAST_HITS, LEAST_SHARE * scripts[:, script])
    two = enough & (beyond[row, second] >= np.maximum(_SECOND_LEAST, SECOND * most))
    mixed = enough & (beyond[row, second] >= np.maximum(_SECOND_LEAST, SECOND_MIXED * most))
    sure = enough & (two | (most >= LEAD * others.max(axis=1)))
    codes = [known.codes[place] for place in places.tolist()]
    chosen = zip(best.tolist(), second.tolist(), sure.tolist(), mixed.tolist(), strict=True)
    return [Language(codes[a] if is_sure else None, codes[b] if has_two else None) for a, b, is_sure, has_two in chosen]


def _asked(texts: Packed, i: int) -> str | None:
    """What a library says of the middle of a text."""
    start, end = int(texts.offsets[i]), int(texts.offsets[i + 1])
    middle = (start + end) // 2
    piece = texts.text[max(start, middle - _ASKED // 2) : min(end, middle + _ASKED // 2)].tobytes()
    text = _SCRUBBED.sub(" ", piece.decode("utf-8", "ignore"))
    code = _library()(text)
    return None if code in ("un", "xx", "und") else normal(code)


@functools.cache
def _library() -> Any:
    try:
        from pycld2 import detect
    except ImportError:  # no wheel for this Python or processor
        from py3langid.langid import classify

        return lambda text: classify(text)[0]
    return lambda text: detect(text, isPlainText=True)[2][0][1]
