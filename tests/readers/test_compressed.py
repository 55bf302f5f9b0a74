"""Decompression: nothing that was good is lost, and nothing unfolds without end."""

from __future__ import annotations

import gzip
import random
from typing import TYPE_CHECKING

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.readers.compressed import decompressed
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT = Limits()
PACKERS = {"gzip": lambda data: gzip.compress(data, mtime=0), "zstd": zstandard.ZstdCompressor().compress}
packers = pytest.mark.parametrize("pack", PACKERS.values(), ids=PACKERS)


def unpack(data: bytes, name: str = "a.txt", limits: Limits = DEFAULT, size: int = 1 << 20) -> tuple[bytes, str | None]:
    parts: list[bytes] = []
    try:
        for part in decompressed((data[i : i + size] for i in range(0, len(data), size)), name, limits):
            parts.append(part)  # noqa: PERF402  # what came before the damage counts
    except Damaged as damage:
        return b"".join(parts), damage.code
    return b"".join(parts), None


@packers
@given(data=st.binary(max_size=3000), more=st.binary(max_size=100), size=st.integers(1, 5000))
def test_any_content_in_any_blocks(pack: Callable[[bytes], bytes], data: bytes, more: bytes, size: int) -> None:
    packed = pack(data) + pack(more)
    assert unpack(packed, size=size) == (data + more, None)


@packers
def test_larger_than_a_block(pack: Callable[[bytes], bytes]) -> None:
    data = random.Random(1).randbytes(1 << 20) * 3 + bytes(3 << 20)
    assert unpack(pack(data)) == (data, None)


@packers
def test_truncated_keeps_what_was_read(pack: Callable[[bytes], bytes]) -> None:
    data = random.Random(1).randbytes(1 << 20)
    packed = pack(data)
    found, code = unpack(packed[:-1000])
    assert code == "bad-compression"
    assert len(found) > 500_000
    assert data.startswith(found)
    assert unpack(pack(data) + packed[:4])[1] == "bad-compression"


@packers
def test_corrupt(pack: Callable[[bytes], bytes]) -> None:
    packed = bytearray(pack(random.Random(1).randbytes(50_000)))
    packed[20:40] = b"x" * 20
    assert unpack(bytes(packed) + b"trailing")[1] == "bad-compression"
    assert unpack(pack(b"good") + b"trailing") == (b"good", "bad-compression")


def test_zero_padding_after_gzip_is_allowed() -> None:
    assert unpack(gzip.compress(b"good") + bytes(5000), size=100) == (b"good", None)


def test_names() -> None:
    assert unpack(b"plain", "a.txt") == (b"plain", None)
    assert unpack(b"", "a.gz") == (b"", None)
    assert unpack(b"plain", "a.GZ")[1] == "bad-compression"
    assert unpack(gzip.compress(b"x"), "a.zst") == (b"x", None)


@packers
def test_bomb_is_stopped_early(pack: Callable[[bytes], bytes]) -> None:
    bomb = pack(bytes(64 << 20))
    found, code = unpack(bomb, limits=Limits(ratio=500))
    assert code == "ratio"
    assert len(found) <= 48 << 20
    assert unpack(bomb, limits=Limits(decompressed_bytes=1 << 20, ratio=10**6))[1] == "too-large"


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\x1f\x8b", b"\x1f\x8b\x08\x00", b"\x28\xb5\x2f\xfd", b"P*M\x18"])
)
def test_any_bytes_end_in_a_verdict(data: bytes, magic: bytes) -> None:
    assert unpack(magic + data)[1] in (None, "bad-compression", "ratio", "too-large")
