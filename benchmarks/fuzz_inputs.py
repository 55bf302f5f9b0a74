"""The inputs of the fuzzer: number and seed in, one file and how it is to be read out; always the same."""

from __future__ import annotations

import gzip
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fuzz_binary import BINARY
from fuzz_words import COMMON, MARKS
from fuzz_written import WRITTEN
from mutations import LARGEST, mutated

from dedup.readers import Fields, Limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fuzz_words import Form

    from dedup.readers.job import Extract

__all__ = ["FORMATS", "Input", "made"]

CHARSETS: Final = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1256", "cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949",
    "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-7", "utf-8-sig", "iso2022_jp", "cp037",
)  # fmt: skip
_STREAMS: Final = frozenset({".txt", ".jsonl", ".csv", ".tsv", ".html", ".docx"})
_TIGHT: Final = (
    Limits(document_bytes=300, line_bytes=400, json_depth=3),
    Limits(decompressed_bytes=2000, ratio=3, ratio_from=100),
    Limits(document_bytes=1, line_bytes=1, json_depth=1, decompressed_bytes=1, ratio=1, ratio_from=1),
)

#: By name.
FORMATS: Final[dict[str, Form]] = {**WRITTEN, **BINARY}


@dataclass(frozen=True, slots=True)
class Input:
    """One input: what it is called, what it holds, and how it is to be read."""

    number: int
    form: str
    name: str
    data: bytes
    extract: Extract = "fast"
    stdin: bool = False
    limits: Limits = field(default_factory=Limits)
    fields: Fields = field(default_factory=Fields)


def made(seed: int, number: int, forms: Sequence[str]) -> Input:
    """The input of that number."""
    rng = random.Random(f"{seed}:{number}")
    form = forms[number % len(forms)]
    suffix, make, tokens = FORMATS[form]
    data = make(rng)
    if rng.random() < 0.75:
        data = mutated(rng, data, (*tokens, *COMMON), make(rng))
    if suffix in _STREAMS or rng.random() < 0.02:
        if rng.random() < 0.15:
            data = _recoded(rng, data)
        if rng.random() < 0.25:
            data, packed = _packed(rng, data)
            suffix += packed
    limits = rng.choice((*(Limits(),) * 6, *_TIGHT))
    fields = rng.choice((*(Fields(),) * 6, Fields(text=("b", "title"), id=("no", "id"), title="x")))
    extract: Extract = "best" if form == "html-best" else "none" if form == "html-none" else "fast"
    stdin = suffix[:4] in (".txt", ".jso") and rng.random() < 0.2
    return Input(number, form, f"input{suffix}", data[: 2 * LARGEST], extract, stdin, limits, fields)


def _recoded(rng: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    mark = rng.choice((b"", b"", b"", rng.choice(MARKS)))
    return mark + text.encode(rng.choice(CHARSETS), rng.choice(("ignore", "replace")))


def _packed(rng: random.Random, data: bytes) -> tuple[bytes, str]:
    """Compressed, in several pieces or one, sound or not; and the suffix that may go with it."""
    import zstandard

    cuts = sorted(rng.randrange(len(data) + 1) for _ in range(rng.choice((0, 0, 1, 5, 40))))
    parts = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True)]
    if rng.random() < 0.1:
        parts.append(rng.choice((b"\0", b" ", b"\n", b"a")) * rng.choice((1 << 20, 12 << 20)))
    if rng.random() < 0.5:
        packed = b"".join(gzip.compress(part, rng.choice((0, 6)), mtime=0) for part in parts)
        tail = rng.choice((b"", b"", b"\0" * 600, b"junk", b"\x1f\x8b", gzip.compress(b"", mtime=0) * 2000))
        suffix = ".gz"
    else:
        engine = zstandard.ZstdCompressor(write_content_size=rng.random() < 0.5, write_checksum=rng.random() < 0.5)
        packed = b"".join(map(engine.compress, parts))
        skippable = b"\x50\x2a\x4d\x18" + rng.choice((0, 5, 1 << 31)).to_bytes(4, "little") + b"12345"
        tail = rng.choice((b"", b"", skippable, b"junk", b"\x28\xb5\x2f\xfd", engine.compress(b"") * 2000))
        suffix = ".zst"
    packed += tail
    if rng.random() < 0.4:
        packed = mutated(rng, packed, [packed[:12], tail or b"\0"], tail, rng.choice((1, 2)))
    return packed, rng.choice((suffix, suffix, suffix, "", ".gz"))
