"""Quotation marks in pairs, of all languages; apostrophes and the sign for inches are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Marked", "dashed", "marked", "paragraph_end"]

# Begun by a set of characters, which is searched for fast. A single mark only opens in front of a word and behind none.
_MARK: Final = re.compile(r"""[“”„‟«»‹›「」『』〝〞〟"＂'‘‚](?:(?<!['‘‚])|(?<![\w.]['‘‚])(?=\w))""")
#: What may close each mark that opens.
_CLOSERS: Final = {
    "“": "”“\"", "„": "“”‟", "‟": "”", "”": "”“", "«": "»", "»": "«", "‹": "›", "›": "‹", "「": "」", "『": "』",
    "〝": "〞〟", '"': '"”', "＂": "＂",
}  # fmt: skip
_ALWAYS_OPEN: Final = frozenset("„‟«‹「『〝")
#: Marks of which there may be one within another; the second closes by itself.
_NESTED: Final = frozenset("“«「『")
_SINGLE: Final = frozenset("'‘‚")
_SINGLE_END: Final = re.compile(r"['’‘](?!\w)(?<!\s['’‘])")
_LEFT: Final = frozenset("([{—–-:/…،,「『（：，。;")
_RIGHT: Final = frozenset(".,;:!?)]}…—–-،؛؟。，！？：；、")
_WRAPPED: Final = range(56, 82)  # characters of a line of a wire
_LONGEST_SINGLE: Final = 600
_LONGEST_OPEN: Final = 2000
_DASHED: Final = re.compile(r"^[ \t]*([—–―])[ \u00a0]?(?=[\w¡¿«])", re.MULTILINE)
_DASH: Final = re.compile(r"(?<=[\s.,!?…])[—–―](?=[\s\w])")


class Marked(NamedTuple):
    """What stands between two marks: with the marks, without them, and whether there is a second one."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def paragraph_end(text: str, place: int) -> int:
    """Where the paragraph ends: at a line break, unless the line goes on in the middle of a sentence."""
    end = text.find("\n", place)
    while 0 < end < len(text) - 1 and _goes_on(text, end):
        end = text.find("\n", end + 1)
    return len(text) if end < 0 else end


def _goes_on(text: str, end: int) -> bool:
    """Whether a line break stands in a sentence: before a small letter, or where lines are wrapped at one width."""
    after = text[end + 1]
    end -= end > 1 and text[end - 1] == "\r"
    before = text[end - 1]
    if not (before.isalpha() or before == ","):
        return False
    return after.islower() or (after.isalpha() and end - text.rfind("\n", max(0, end - 90), end) in _WRAPPED)


def marked(text: str) -> list[Marked]:
    """What stands between marks, in the order of the text; what stands between marks within it left out."""
    found, paragraph, limit = list[Marked](), list[int](), -1
    for match in _MARK.finditer(text):
        place = match.start()
        if place > limit:
            found += _paired(text, paragraph, limit)
            paragraph, limit = [], paragraph_end(text, place)
        paragraph.append(place)
    found += _paired(text, paragraph, limit)
    return found


def _paired(text: str, places: list[int], limit: int) -> Iterator[Marked]:
    """The pairs of a paragraph."""
    odd = sum(text[place] == '"' for place in places) % 2 == 1
    plain = all(text[place] != "”" for place in places)
    opened, depth, closed, floor = -1, 0, -1, 0
    for place in places:
        sign = text[place]
        if place < floor:
            continue
        if opened < 0:
            if sign in _SINGLE:
                end = _single_end(text, place, limit)
                if end:
                    floor = end
                    yield Marked(place, end, place + 1, end - 1, True)
            elif _opens(text, place, limit):
                opened, depth, closed = place, 1, -1
        elif sign in _CLOSERS[text[opened]] and _closes(text, place, opened, odd, plain, limit):
            depth, closed = depth - 1, place
            if not depth:
                yield Marked(opened, place + 1, opened + 1, place, True)
                opened = -1
        elif sign == text[opened]:
            if sign in _NESTED:
                depth += 1
            else:
                opened, odd = place, False
    if opened >= 0 and closed >= 0:
        yield Marked(opened, closed + 1, opened + 1, closed, True)
    elif opened >= 0 and limit - opened < _LONGEST_OPEN and _like_first(text, opened, limit):
        end = opened + len(text[opened:limit].rstrip())
        yield Marked(opened, end, opened + 1, end, False)


def _single_end(text: str, place: int, limit: int) -> int:
    """Where single marks close; 0 if they do not. The workers' strike is none, if a clearer end follows."""
    first = 0
    for match in _SINGLE_END.finditer(text, place + 2, min(limit, place + _LONGEST_SINGLE)):
        if match[0] == "‘" and text[place] != "‚":
            break
        before, after = text[match.start() - 1], text[match.end() : match.end() + 1]
        if before in _RIGHT or after in _RIGHT or (before not in "sSzZxX" and text[place] != "'"):
            return match.end()
        first = first or (match.end() if before not in "sS" or text[place] == "‘" else 0)
    return first


def _opens(text: str, place: int, limit: int) -> bool:
    """Whether a mark opens, where none is open."""
    sign = text[place]
    if sign in _ALWAYS_OPEN:
        return True
    if sign == "“":
        return not _like_last(text, place, limit) or _wide(text, place)
    if sign in '"＂':
        before = text[place - 1] if place else " "
        return place + 1 < limit and not before.isdigit() and (not _like_last(text, place, limit) or not before.strip())
    return sign in "”»›" and _like_first(text, place, limit)


def _closes(text: str, place: int, opened: int, odd: bool, plain: bool, limit: int) -> bool:
    """Whether a mark that may close the one that is open does; of two kinds only where one lacks its own."""
    sign = text[place]
    if sign == '"' and text[opened] == "“":
        return plain and _like_last(text, place, limit)
    if sign == "”" and text[opened] == '"':
        return odd and _like_last(text, place, limit)
    if sign == '"':
        return not odd or _like_last(text, place, limit) or not _like_first(text, place, limit)
    if sign == "“" and text[opened] in "“”":
        return _like_last(text, place, limit)
    return True


def _like_first(text: str, place: int, limit: int) -> bool:
    """Whether a mark stands as one that opens does: behind white space and in front of a word."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < limit else " "
    return not after.isspace() and after not in _RIGHT and (before.isspace() or before in _LEFT)


def _like_last(text: str, place: int, limit: int) -> bool:
    """Whether a mark stands as one that closes does."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < limit else " "
    return not before.isspace() and (after.isspace() or after in _RIGHT)


def _wide(text: str, place: int) -> bool:
    """Whether a mark stands in Chinese, which has no spaces that tell."""
    return "\u3000" <= text[place - 1 : place] <= "\u9fff" or "\u3400" <= text[place + 1 : place + 2] <= "\u9fff"


def dashed(text: str) -> Iterator[tuple[Marked, int]]:
    """What stands between a dash at the beginning of a line and each later one, and where the line ends."""
    for match in _DASHED.finditer(text):
        start, limit = match.start(1), paragraph_end(text, match.end())
        for dash in _DASH.finditer(text, match.end(), min(limit, start + _LONGEST_OPEN)):
            yield Marked(start, dash.end(), match.end(), dash.start(), True), limit
