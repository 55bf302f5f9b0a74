"""What a filter leaves out: held against every pair of documents compared by itself."""

from __future__ import annotations

import io
import json
import random
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dedup
from dedup import Document, filtering, lines
from dedup.errors import UsageError
from dedup.filtering import Keep, filter_lines
from dedup.model import Relation
from dedup.near import stream
from dedup.near.stream import Stream
from dedup.readers import Source
from dedup.settings import Settings
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from pathlib import Path

WORDS = [f"word{i}" for i in range(60)] + ["người", "hòa", "وزير", "القاهرة", "外", "相", "は"]
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


@st.composite
def collections(draw: st.DrawFn) -> list[str]:
    """Texts of which some are others with a few words changed, in front or behind."""
    many = draw(st.lists(texts, min_size=1, max_size=6))
    for _ in range(draw(st.integers(0, 8))):
        words = draw(st.sampled_from(many)).split()
        at = draw(st.integers(0, len(words)))
        words[at : at + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(WORDS), max_size=3))
        many.insert(draw(st.integers(0, len(many))), " ".join(words) or "nothing")
    return many


def relation(a: str, b: str, settings: Settings) -> Relation | None:
    match = dedup.compare(Document("a", a), Document("b", b), settings=settings).match
    return match.relation if match else None


def as_lines(many: list[str]) -> bytes:
    return b"".join(json.dumps({"id": str(i), "text": text}).encode() + b"\n" for i, text in enumerate(many))


def kept_ids(
    many: list[str], keep: Keep = "first", drop: tuple[str, ...] = ()
) -> tuple[list[int], list[tuple[int, int]]]:
    out, gone = io.BytesIO(), list[tuple[int, int]]()
    source = Source(["-"], stdin=io.BytesIO(as_lines(many)))
    done = filter_lines(
        source,
        Settings(threads=1),
        out.write,
        keep=keep,
        drop=drop,
        note=lambda line, _, kept: gone.append((int(line.id), int(kept.id))),
    )
    kept = [int(json.loads(line)["id"]) for line in out.getvalue().splitlines()]
    assert done.kept == len(kept)
    assert sum(done.removed.values()) == len(gone) == len(many) - len(kept)
    return kept, gone


def expected(many: list[str], order: list[int], drop: frozenset[str]) -> list[int]:
    """Document by document: it goes if it is related to one that stays."""
    kept: list[int] = []
    for i in order:
        if not any(relation(many[i], many[j], Settings()) in drop for j in kept):
            kept.append(i)
    return sorted(kept)


DUPLICATES = frozenset({"exact", "near-duplicate"})


@settings(max_examples=25)  # every pair of each is compared
@given(many=collections())
def test_first(many: list[str]) -> None:
    kept, gone = kept_ids(many)
    assert kept == expected(many, list(range(len(many))), DUPLICATES)
    for removed, stays in gone:
        assert stays in kept
        assert stays < removed
        assert relation(many[removed], many[stays], Settings()) in DUPLICATES


@given(many=collections())
def test_first_is_the_same_at_the_end(many: list[str]) -> None:
    first = kept_ids(many)[0]
    assert kept_ids(many, drop=("exact",))[0] == first


@settings(max_examples=25)
@given(many=collections(), drop=st.sampled_from([(), ("excerpt", "rewrite")]))
def test_longest(many: list[str], drop: tuple[str, ...]) -> None:
    kept, gone = kept_ids(many, "longest", drop)
    order = sorted(range(len(many)), key=lambda i: -len(many[i].encode()))
    assert kept == expected(many, order, DUPLICATES | set(drop))
    assert {stays for _, stays in gone} <= set(kept)


@given(many=collections(), sizes=st.lists(st.integers(1, 4), min_size=20, max_size=20))
def test_blocks_do_not_matter(many: list[str], sizes: list[int]) -> None:
    kept_so_far, kept, at = Stream(Settings()), [], 0
    for size in sizes:
        part = many[at : at + size]
        kept += [at + i for i, removal in enumerate(kept_so_far.sift(Packed.of_texts(part))) if removal is None]
        at += size
    assert kept == kept_ids(many)[0]
    assert len(kept_so_far) == len(kept)


@given(many=collections())
def test_little_memory(many: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stream, "SPILL_AT", 0)
        out = io.BytesIO()
        filter_lines(Source(["-"], stdin=io.BytesIO(as_lines(many))), Settings(threads=1, memory="1G"), out.write)  # type: ignore[arg-type]
    assert [int(json.loads(line)["id"]) for line in out.getvalue().splitlines()] == kept_ids(many)[0]


def test_earliest() -> None:
    text = "The minister of foreign affairs met his colleague in Rome on Monday"
    dates = ["2017-03-02", None, "2017-03-01T10:00:00+02:00", "yesterday", "2017-03-01T09:00:00Z"]
    rows = [{"id": str(i), "text": text, "date": date} for i, date in enumerate(dates)]
    raw = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
    out = io.BytesIO()
    done = filter_lines(Source(["-"], stdin=io.BytesIO(raw)), Settings(threads=1), out.write, keep="earliest")
    assert json.loads(out.getvalue())["id"] == "2"
    assert done.undated == 2


def test_against() -> None:
    many = ["One two three four five six.", "Seven eight nine", "Ten"]
    known = Source(["-"], stdin=io.BytesIO(as_lines(["seven, eight, nine!", "one two three four five six", "one two"])))
    for keep in ("first", "longest"):
        out, gone = io.BytesIO(), list[tuple[str, str]]()
        known = Source(["-"], stdin=io.BytesIO(as_lines(["seven, eight, nine!", "one two three four five six"])))
        done = filter_lines(
            Source(["-"], stdin=io.BytesIO(as_lines(many))),
            Settings(threads=1),
            out.write,
            keep=keep,
            against=known,
            note=lambda line, _, kept: gone.append((line.id, kept.id)),  # noqa: B023  # called before the next turn
        )
        assert out.getvalue() == as_lines(many).splitlines(keepends=True)[2]
        assert (done.kept, gone) == (1, [("0", "1"), ("1", "0")])


def test_lines_come_out_as_they_went_in(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(5)
    originals = [" ".join(rng.choices(WORDS, k=80)) for _ in range(60)]
    endings = ["\n", "\r\n", "\n\n", " \n"]
    rows, expected_rows, seen = [], [], set()
    for i in range(300):
        text = rng.choice(originals)
        spaces = " " * rng.randrange(3)
        row = f'{{"text":{spaces}{json.dumps(text, ensure_ascii=rng.random() < 0.5)}, "n": {i}e0}}' + rng.choice(
            endings
        )
        rows.append(row)
        if text not in seen:
            expected_rows.append(row)
        seen.add(text)
        if rng.random() < 0.2:
            other = rng.choice(["not json", "[1]", '{"text": ""}', '{"no": 1}', '{"text": NaN}']) + "\n"
            rows.append(other)
            expected_rows.append(other)
    raw = "".join(rows).encode()
    for size in (1 << 20, 2000):
        monkeypatch.setattr(lines, "_BLOCK", size)
        for keep in ("first", "earliest"):
            out = io.BytesIO()
            filter_lines(Source(["-"], stdin=io.BytesIO(raw)), Settings(threads=1), out.write, keep=keep)
            assert out.getvalue().decode() == "".join(expected_rows)


def test_a_last_line_without_an_end_is_ended_before_another(tmp_path: object) -> None:
    parts: list[bytes] = []
    writer = filtering._Writer(parts.append)
    for lines_ in ([b"a\n", b"b"], [], [b"c\n", b""], [b"d"]):
        writer.write(lines_)
    assert b"".join(parts) == b"a\nb\nc\nd"


def test_many_copies_take_no_pairs() -> None:
    line = as_lines(["The minister of foreign affairs met his colleague in Rome on Monday"])
    out = io.BytesIO()
    start = time.process_time()
    known = Source(["-"], stdin=io.BytesIO(line * 30_000))
    done = filter_lines(Source(["-"], stdin=io.BytesIO(line * 30_000)), Settings(threads=1), out.write)
    assert (out.getvalue(), done.removed[Relation.EXACT]) == (line, 29_999)
    done = filter_lines(Source(["-"], stdin=io.BytesIO(line * 30_000)), Settings(threads=1), out.write, against=known)
    assert done.kept == 0
    assert time.process_time() - start < 10  # seconds; pairs of them would take minutes


def test_progress_at_the_end_is_of_the_source_that_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_BLOCK", 1)
    for name in ("known", "new"):
        (tmp_path / f"{name}.jsonl").write_bytes(as_lines([f"{name} text number {i}" for i in range(len(name))]))
    known, new = (Source([tmp_path / f"{name}.jsonl"]) for name in ("known", "new"))
    told: list[tuple[str, int, int | None]] = []
    filter_lines(
        new,
        Settings(threads=1),
        lambda _: None,
        keep="longest",
        against=known,
        progress=lambda *step: told.append(step),
    )
    total = new.bytes_total
    assert total is not None
    assert told[-1] == ("reading", total, total)
    assert all(done <= most for _, done, most in told if most is not None)


def test_wrong_arguments() -> None:
    with pytest.raises(UsageError, match="translated"):
        kept_ids(["a"], drop=("translated",))
    with pytest.raises(UsageError, match="shortest"):
        kept_ids(["a"], keep="shortest")  # type: ignore[arg-type]


def test_nothing() -> None:
    for keep in ("first", "longest"):
        out = io.BytesIO()
        done = filter_lines(Source(["-"], stdin=io.BytesIO(b"")), Settings(threads=1), out.write, keep=keep)
        assert (out.getvalue(), done.kept) == (b"", 0)
