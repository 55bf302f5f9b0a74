"""Names in Chinese: foreign ones by the characters of their sounds, Chinese ones by surname, title and verb."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from dedup.crosslang.lexicon import shipped_of
from dedup.crosslang.names import SOUNDS
from dedup.trace.names.cased import MOST_IN_RUN
from dedup.trace.names.mention import MAYBE, SPELT, SURE, Mention
from dedup.trace.names.name import NameKind
from dedup.trace.names.organisations import organisations
from dedup.trace.names.places import places
from dedup.trace.names.spelt import spelt_places

if TYPE_CHECKING:
    from dedup.trace.names.cues import Cues
    from dedup.trace.names.marks import Marks

__all__ = ["POINTS", "han_mentions"]

#: What stands between the parts of a foreign name.
POINTS: Final = "·・‧•"
_SOUND: Final = f"[{''.join(sorted(SOUNDS))}]{{1,8}}"
_POINTED: Final = re.compile(rf"{_SOUND}(?:[{POINTS}]{_SOUND}){{1,{MOST_IN_RUN}}}")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
_LATIN: Final = re.compile(rf"[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:[ .-]+[A-ZÀ-Þ][A-Za-zÀ-ɏ]*){{0,{MOST_IN_RUN}}}")
_SURNAMES: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
    "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习庞樊兰殷施陶洪翟安颜倪严牛"
    "温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查"
    "屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘陸喬賀賴龔習歐衛"
)
_LONGEST: Final = 12
_BEFORE: Final = 4  # characters of a foreign name that are none of its sounds, with what is behind them
_LONGEST_COUNTRY: Final = 6
_ENDS: Final = frozenset("的在和与是了将对于同及向从为被把等也都就还又不有说称表指强宣认透告，")


@cache
def _listed() -> frozenset[str]:
    """The terms of the lexicon."""
    return frozenset(term for lexicon in shipped_of("zh") for term in lexicon.terms)


@cache
def _organisations() -> tuple[str, ...]:
    """The organisations that are known by names in Han characters."""
    return tuple(name for name in organisations() if "\u4e00" <= name[0] <= "\u9fff")


def han_mentions(text: str, marks: Marks, cues: Cues) -> list[Mention]:
    """The names of a text, in their order; none overlaps another."""
    found = (
        [Mention(m.start(), m.end(), NameKind.PERSON) for m in _POINTED.finditer(text)]
        if any(map(text.__contains__, POINTS))
        else []
    )
    found = [_lengthened(text, _cut(text, mention, cues), marks) for mention in found]
    found += _announced(text, marks, cues)
    found += [
        Mention(start, start + size, NameKind.PLACE, place, SPELT if spelt else SURE)
        for start, (place, _) in marks.places.items()
        if (size := (spelt := _spelt(text, start)) or _length(text, start))
    ]
    for start in marks.named:
        size = _length(text, start) or _sounded(text, start)
        title = next((t for t in cues.titles if text.endswith(t, start + 2, start + size)), "")
        size -= len(title)
        if size > 1:
            kind = NameKind.PERSON if _behind_title(text, start, cues) else NameKind.NAME
            found.append(Mention(start, start + size, kind, None, SURE if size > 2 or kind != NameKind.NAME else MAYBE))
    found += [Mention(m.start(), m.end(), _latin_kind(m[0])) for m in _LATIN.finditer(text)]
    for name in _organisations():
        at = text.find(name)
        while at >= 0:
            found.append(Mention(at, at + len(name), NameKind.ORGANISATION, None, SPELT))
            at = text.find(name, at + len(name))
    return _apart(found)


def _latin_kind(raw: str) -> NameKind:
    return NameKind.ORGANISATION if raw.isupper() else NameKind.PERSON if " " in raw else NameKind.NAME


def _cut(text: str, mention: Mention, cues: Cues) -> Mention:
    """A pointed name without the end of a title before it, and whole behind one."""
    first = min(i for i in range(mention.start, mention.end) if text[i] in POINTS)
    for i in range(first - 1, mention.start, -1):
        if _behind_title(text, i, cues):
            return mention._replace(start=i)
    for i in range(mention.start - 1, max(-1, mention.start - _BEFORE), -1):
        if _behind_title(text, i, cues):
            return mention._replace(start=i)
    return mention


def _behind_title(text: str, start: int, cues: Cues) -> bool:
    return any(text[max(0, start - size) : start] in cues.titles for size in (2, 3, 4, 5))


def _length(text: str, start: int) -> int:
    """How long the entry of the lexicon is that begins here."""
    listed = _listed()
    for size in range(min(_LONGEST, len(text) - start), 1, -1):
        if text[start : start + size] in listed:
            return size
    return 0


def _spelt(text: str, start: int) -> int:
    """How long the name of a place is that is spelt here."""
    known = spelt_places("zh")
    for size in range(min(_LONGEST, len(text) - start), 1, -1):
        if text[start : start + size] in known:
            return size
    return 0


def _sounded(text: str, start: int) -> int:
    """How far the characters of sounds reach from here."""
    end = start
    while end < len(text) and text[end] in SOUNDS and end - start < _LONGEST:
        end += 1
    return end - start


def _announced(text: str, marks: Marks, cues: Cues) -> list[Mention]:
    """Chinese names behind a title, and before a verb of saying."""
    found = []
    for title in cues.titles:
        at = text.find(title)
        while at >= 0:
            start = at + len(title)
            found += _country(text, at)
            at = text.find(title, start)
            if (
                text[start : start + 1] in _SURNAMES
                and (len(title) > 2 or text[start : start + 2] not in _listed())
                and (size := _given(text, start, marks))
            ):
                found.append(Mention(start, start + size, NameKind.PERSON))
    for verb in cues.verbs:
        at = text.find(verb)
        while at >= 0:
            for size in (3, 2):
                start = at - size
                if start < 0 or text[start] not in _SURNAMES or not _HAN.fullmatch(text, start, at):
                    continue
                before = text[start - 1 : start]
                if before and "\u4e00" <= before <= "\u9fff":
                    continue
                if text[start:at] not in _listed() or start in marks.named:
                    found.append(Mention(start, at, NameKind.PERSON))
                break
            at = text.find(verb, at + len(verb))
    return found


def _lengthened(text: str, mention: Mention, marks: Marks) -> Mention:
    """A pointed name with characters behind it that are none of the usual sounds: of Johnson, han and what follows."""
    end = mention.end
    while end < min(len(text), mention.end + _BEFORE - 1) and "\u4e00" <= text[end] <= "\u9fff":
        if text[end] in _ENDS or end in marks.known or end in marks.places:
            break
        end += 1
    return mention._replace(end=end)


def _country(text: str, end: int) -> list[Mention]:
    """The country whose minister or president is spoken of."""
    known = spelt_places("zh")
    for size in range(2, min(_LONGEST_COUNTRY, end) + 1):
        index = known.get(text[end - size : end])
        if index is not None and places().listed[index].kind == "country":
            return [Mention(end - size, end, NameKind.PLACE, places().listed[index], SPELT)]
    return []


def _given(text: str, start: int, marks: Marks) -> int:
    """How long the Chinese name is whose surname stands here."""
    size = 1
    while size < 3:
        at = start + size
        character = text[at : at + 1]
        if not character or not "\u4e00" <= character <= "\u9fff" or character in _ENDS:
            break
        if size == 2 and (at in marks.known or at in marks.places):
            break
        size += 1
    return size if size > 1 else 0


def _apart(found: list[Mention]) -> list[Mention]:
    """Those that do not overlap, the longer of two; persons before places of the same stretch."""
    found.sort(key=lambda one: (one.start, -one.end, one.kind == NameKind.NAME))
    kept: list[Mention] = []
    for one in found:
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start:
                kept[-1] = one
            continue
        kept.append(one)
    return kept
