"""Who speaks in Chinese, which has neither spaces nor capitals."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from dedup.crosslang.names import SOUNDS
from dedup.model import Span
from dedup.trace.quotes.words import phrases

__all__ = ["said_after", "said_before"]

_SURNAMES: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭"
    "廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文習习普拜特默安"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘譚鄒陸龍錢湯賀賴龔庞庄岳耿华汪汶柯"
)
_PART: Final = r"[^，。,；;！？!?“”\"「」\n:：]"
_LONGEST: Final = 4
_LATIN: Final = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,4}$")
_AFTER_NAME: Final = frozenset(["先生", "女士", "教授", "医生", "博士", "老师", "主任"])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    verbs, titles, stops = (
        "|".join(sorted(map(re.escape, phrases(kind, "zh")), key=len, reverse=True))
        for kind in ("verb", "title", "stop")
    )
    before = re.compile(rf"({_PART}{{0,40}}?)(?:{verbs})(?:{verbs}|了|着|{_PART}{{0,8}}(?=[:：]))?[,，:：]?\s*$")
    after = re.compile(rf"[,，。\s]?\s?({_PART}{{0,25}}?)(?:{verbs})")
    return before, after, re.compile(titles), re.compile(rf"{stops}|\d")


def said_before(text: str, floor: int, start: int) -> tuple[bool, Span | None]:
    """Whether a verb of saying stands in front of a quote, and whose."""
    match = _patterns()[0].search(text, floor, start)
    return (True, _named(text, *match.span(1))) if match else (False, None)


def said_after(text: str, end: int, ceiling: int) -> tuple[bool, Span | None]:
    """The same behind it."""
    match = _patterns()[1].match(text, end, ceiling)
    return (True, _named(text, *match.span(1))) if match else (False, None)


def _named(text: str, start: int, end: int) -> Span | None:
    """The name in the words in front of the verb."""
    _, _, titles, stops = _patterns()
    end = next((found.start() for found in stops.finditer(text, start, end) if found.start() > start + 1), end)
    start = max(start, text.rfind("的", start, end) + 1)
    if "·" in text[start:end]:
        start = max(start, text.rfind("上", start, end) + 1)
    titled = False
    for title in titles.finditer(text, start, end):
        if title.end() == end and title[0] in _AFTER_NAME and not titled:
            end = title.start()
        else:
            start, titled = title.end(), True
    name = text[start:end].strip()
    start += text[start:end].find(name) if name else 0
    if latin := _LATIN.search(name):
        return Span(start + latin.start(), start + latin.end())
    long = _LONGEST + 2 * titled if "·" not in name else 5 * _LONGEST
    if not 2 <= len(name) <= long or name in phrases("pronoun", "zh") or not all(map(_letter, name)):
        return None
    if any(name.startswith(pronoun) for pronoun in phrases("pronoun", "zh")):
        return None
    if not titled and "·" not in name and (name[0] not in _SURNAMES or len(name) > 3) and not SOUNDS.issuperset(name):
        return None
    return Span(start, start + len(name))


def _letter(character: str) -> bool:
    return character in "·・-" or "\u3400" <= character <= "\u9fff"
