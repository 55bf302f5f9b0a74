"""Ways to spoil bytes: what a fuzzer does to a file that was valid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

__all__ = ["LARGEST", "mutated"]

#: Bytes of a mutated input at most.
LARGEST: Final = 1 << 18

_BYTES: Final = b"\x00\x01\x0a\x0d\x1f\x20\x22\x27\x2c\x3c\x5c\x7f\x80\xbf\xc0\xe2\xed\xef\xf0\xf4\xfe\xff"
_EDGES: Final = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, (1 << 63) - 1)
_NUMBERS: Final = (
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"-0",
    b"1e-999",
    b"9" * 400,
    b"9" * 5000,
    b"0.1e+",
    b"18446744073709551616",
)
_BRACKETS: Final = ((b"[", b"]"), (b'{"a":', b"}"), (b"<div>", b"</div>"), (b"<b>", b""), (b'"', b'"'), (b"(", b")"))
_DIGITS: Final = re.compile(rb"[0-9]+")


def mutated(rng: random.Random, data: bytes, tokens: Sequence[bytes], other: bytes, times: int = 0) -> bytes:
    """Spoil the data in one way or several.

    Parameters
    ----------
    rng
        The same state gives the same result.
    data
        What is spoilt.
    tokens
        What the format is made of.
    other
        Another file, parts of which may come in.
    times
        How often; chosen unless given.
    """
    for _ in range(times or rng.choice((1, 1, 1, 2, 2, 3, 5, 12))):
        data = rng.choice(_WAYS)(rng, data, tokens, other)[:LARGEST]
    return data


def _stretch(rng: random.Random, data: bytes) -> tuple[int, int]:
    """Where a part begins and ends: mostly a short one."""
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.choice((0, 1, 2, 4, 16, 100, len(data))))


def _flip(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8, 64)) if spoilt else 0):
        spoilt[rng.randrange(len(spoilt))] ^= 1 << rng.randrange(8)
    return bytes(spoilt)


def _set(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 1, 4, 16)) if spoilt else 0):
        spoilt[rng.randrange(len(spoilt))] = rng.choice(_BYTES)
    return bytes(spoilt)


def _truncate(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    cut = rng.randrange(len(data) + 1)
    return data[:cut] if rng.random() < 0.8 else data[cut:]


def _delete(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(rng, data)
    return data[:start] + data[end:]


def _repeat(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(rng, data)
    times = min(rng.choice((2, 3, 10, 300, 20_000)), LARGEST // (end - start + 1))
    return data[:start] + data[start:end] * times + data[end:]


def _insert(rng: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(rng, data)
    return data[:start] + rng.choice(tokens or [b"\0"]) + data[rng.choice((start, end)) :]


def _splice(rng: random.Random, data: bytes, _tokens: Sequence[bytes], other: bytes) -> bytes:
    start, end = _stretch(rng, data)
    first, last = _stretch(rng, other)
    return data[:start] + other[first:last] + data[end:]


def _swap(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    a, b, c = sorted(rng.randrange(len(data) + 1) for _ in range(3))
    return data[:a] + data[b:c] + data[a:b] + data[c:]


def _tamper(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    """Change what may be a length, an offset or a count."""
    width = rng.choice((1, 2, 4, 4, 8))
    at = rng.randrange(len(data) + 1)
    if at + width > len(data):
        return data
    order: Literal["little", "big"] = "little" if rng.random() < 0.5 else "big"
    value = int.from_bytes(data[at : at + width], order) + rng.choice((-256, -2, -1, 1, 2, 16, 255, 1 << 20))
    value = rng.choice((value, value, rng.choice(_EDGES))) % (1 << 8 * width)
    return data[:at] + value.to_bytes(width, order) + data[at + width :]


def _number(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    found = list(_DIGITS.finditer(data))
    if not found:
        return data
    chosen = rng.choice(found)
    return data[: chosen.start()] + rng.choice(_NUMBERS) + data[chosen.end() :]


def _nest(rng: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(rng, data)
    opening, closing = rng.choice(_BRACKETS)
    depth = rng.choice((2, 63, 64, 65, 199, 200, 201, 3000))
    return data[:start] + opening * depth + data[start:end] + closing * depth + data[end:]


_WAYS: Final[tuple[Callable[[random.Random, bytes, Sequence[bytes], bytes], bytes], ...]] = (
    *(_flip, _flip, _set, _truncate, _delete, _repeat, _insert, _insert, _insert),
    *(_splice, _swap, _tamper, _tamper, _number, _nest),
)
