"""What a number is: digits of any script, with the commas, points and spaces of its language."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from dedup.crosslang.numerals import DECIMAL_COMMA

__all__ = ["chinese_value", "grouped", "value_of"]

_LONGEST: Final = 24  # characters
_SPLIT: Final = re.compile(r"[.,'’٫٬]")
_SPACED: Final = re.compile(r"(?:[\u00a0\u202f\u2009]\d{3}(?!\d))+")
_SPACED_PLAINLY: Final = re.compile(r"(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+")
#: Languages that part thousands by a plain space.
_SPACES: Final = frozenset({"fr", "ru", "uk", "pl", "cs", "sv", "no", "fi", "bg", "hu"})
_THOUSAND: Final = 3
_CHINESE: Final = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
    "零": 0,
}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}


def grouped(text: str, start: int, end: int, language: str) -> int:
    """Where a number ends that is written with spaces between the thousands."""
    if end - start > _THOUSAND or text[end : end + 1] not in (" ", "\u00a0", "\u202f", "\u2009"):
        return end
    match = (_SPACED_PLAINLY if language in _SPACES else _SPACED).match(text, end, end + _LONGEST)
    return match.end() if match else end


def value_of(token: str, language: str) -> Decimal | None:
    """The value of digits and the marks between them; None where that is no number.

    Examples
    --------
    >>> value_of("1.234,5", "vi"), value_of("1,234.5", "en"), value_of("١٢٫٥", "ar")
    (Decimal('1234.5'), Decimal('1234.5'), Decimal('12.5'))
    """
    if len(token) > _LONGEST:
        return None
    if token.isdecimal():
        return Decimal(token)
    token = "".join(token.split())
    if token.isdecimal():
        return Decimal(token)
    parts = _SPLIT.split(token)
    signs = [sign for sign in token if not sign.isdecimal()]
    whole, fraction = parts[:-1], parts[-1]
    if not _is_decimal(signs, parts, language):
        whole, fraction = parts, ""
    inner = set(signs[:-1] if fraction else signs)
    if len(inner) > 1 or (fraction and signs[-1] in inner):
        return None
    if len(whole) > 1 and not (_in_groups(whole) and len(whole[0]) <= _THOUSAND):
        return None
    return Decimal("".join(whole) + ("." + fraction if fraction else ""))


def _is_decimal(signs: list[str], parts: list[str], language: str) -> bool:
    """Whether what stands behind the last sign is a fraction."""
    last = signs[-1]
    if last in "٫٬'’":
        return last == "٫"
    if signs.count(last) > 1:
        return False
    if len(signs) > 1:
        return True
    if len(parts[1]) != _THOUSAND or len(parts[0]) > _THOUSAND or not int(parts[0]):
        return True
    return (last == ",") == (language in DECIMAL_COMMA)


def _in_groups(parts: list[str]) -> bool:
    """Whether digits stand in groups of three, or as in India: of two, and three at the end."""
    middle = {len(part) for part in parts[1:-1]}
    return (len(parts[-1]) == _THOUSAND and middle <= {3}) or (len(parts[-1]) == _THOUSAND and middle == {2})


def chinese_value(numeral: str) -> int | None:
    """The value of a Chinese numeral below ten thousand.

    Examples
    --------
    >>> chinese_value("三十五"), chinese_value("十二"), chinese_value("一百零三")
    (35, 12, 103)
    """
    total, digit = 0, None
    for character in numeral:
        if character in _CHINESE:
            if digit:
                return None
            digit = _CHINESE[character]
        else:
            total += (1 if digit is None else digit) * _TENS[character]
            digit = None
    return total + (digit or 0)
