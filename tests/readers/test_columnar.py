"""Parquet and Arrow: what a table holds comes out, and no file blows up."""

from __future__ import annotations

import gzip
import io
import random
import sys
from contextlib import suppress
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from dedup.model import Document, Skipped
from dedup.readers import Damaged, Fields, Limits, Source
from dedup.readers.arrow_sizes import Unfolded, unfolded_sizes
from dedup.readers.batch import Batch
from dedup.readers.pages import chunks, page_sizes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.readers.conftest import Damage

DEFAULT = Limits()


def write(path: Path, table: pa.Table, **options: Any) -> None:
    if path.suffix == ".parquet":
        parquet.write_table(table, path, **options)
    else:
        with pa.ipc.new_stream(str(path), table.schema) as stream:
            stream.write_table(table)


def read(path: Path, limits: Limits = DEFAULT, fields: Fields | None = None) -> list[Document | Skipped]:
    source = Source([path], limits=limits, fields=fields or Fields())
    items = list(source)
    together: list[Document | Skipped] = []
    for item in source.batches():
        together += item.documents() if isinstance(item, Batch) else [item]
    assert len(together) == len(items)
    for one, other in zip(together, items, strict=True):
        if isinstance(one, Document) and isinstance(other, Document):
            for field in ("id", "text", "path", "language", "published"):
                assert getattr(one, field) == getattr(other, field)
        else:
            assert one == other
    return items


def code(path: Path, limits: Limits = DEFAULT) -> str:
    (item,) = read(path, limits)
    assert isinstance(item, Skipped)
    assert item.record == 0
    return item.code


suffixes = pytest.mark.parametrize("suffix", [".parquet", ".arrow"])


@suffixes
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
def test_every_part_of_a_document(suffix: str, kind: pa.DataType, tmp_path: Path) -> None:
    table = pa.table(
        {
            "ID": [1, 2, None],
            "unused": [[1], [2], [3]],
            "text": pa.array(["one", "two", "one"], kind),
            "date": [date(2020, 1, 2), None, None],
            "lang": pa.array(["de", None, "de"]).dictionary_encode(),
            "title": ["h", None, ""],
            "url": ["u", "v", None],
            "domain": ["o", None, None],
        }
    )
    path = tmp_path / f"a{suffix}"
    write(path, table)
    shown = path.as_posix()
    assert read(path) == [
        Document("1", "one", shown, "de", "2020-01-02", "h", "u", "o"),
        Document("2", "two", shown, None, None, None, "v"),
        Document(f"a{suffix}#3", "one", shown, "de"),
    ]


@suffixes
def test_rows_without_text(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, pa.table({"text": ["one", None, "", " \u2003\n", "x" * 20]}))
    found = [item.text if isinstance(item, Document) else item.code for item in read(path, Limits(document_bytes=10))]
    assert found == ["one", "no-text", "empty", "empty", "too-large"]


@suffixes
def test_types_that_hold_no_text(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, pa.table({"text": [1, 2]}))
    (item,) = read(path)
    assert isinstance(item, Skipped)
    assert (item.code, item.reason) == ("no-text-field", "has int64 in column text, where its text should be")
    write(path, pa.table({"text": [[1], [2]], "body": ["one", "two"], "id": [{"a": 1}, {"a": 2}]}))
    assert [item.id for item in read(path) if isinstance(item, Document)] == [f"a{suffix}#1", f"a{suffix}#2"]
    write(path, pa.table({"x": ["one"]}))
    (item,) = read(path)
    assert isinstance(item, Skipped)
    assert item.reason.endswith("its columns are x")


def test_times(tmp_path: Path) -> None:
    nanoseconds = pa.array([1_577_934_245_000_000_001, 9_000_000_000_000_000_000], pa.timestamp("ns", "UTC"))
    write(tmp_path / "a.parquet", pa.table({"text": ["a", "b"], "date": nanoseconds}))
    items = read(tmp_path / "a.parquet")
    assert [item.published for item in items if isinstance(item, Document)] == [
        datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC).isoformat(),
        "2255-03-14T16:00:00+00:00",
    ]
    write(tmp_path / "a.parquet", pa.table({"text": ["a"], "date": pa.array([1 << 60], pa.timestamp("us"))}))
    (item,) = read(tmp_path / "a.parquet")
    assert isinstance(item, Document)


def test_many_groups_and_pages(tmp_path: Path) -> None:
    texts = [f"text {number} " + "x" * (number % 700) for number in range(5000)]
    table = pa.table({"id": [f"n{number}" for number in range(5000)], "text": texts})
    for compression in ("none", "snappy", "gzip", "zstd", "lz4", "brotli"):
        for version in ("1.0", "2.0"):
            write(tmp_path / "a.parquet", table, row_group_size=1500, data_page_size=4096, compression=compression,
                  data_page_version=version)  # fmt: skip
            found = read(tmp_path / "a.parquet")
            assert [(item.id, item.text) for item in found if isinstance(item, Document)] == [
                (f"n{number}", text) for number, text in enumerate(texts)
            ]


def test_without_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.parquet", pa.table({"text": ["one"]}))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (item,) = read(tmp_path / "a.parquet")
    assert isinstance(item, Skipped)
    assert item.code == "missing-extra"
    assert 'pip install "dedup-trace[parquet]"' in item.reason


def test_only_from_a_file_of_its_own(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", pa.table({"text": ["one"]}))
    data = (tmp_path / "a.parquet").read_bytes()
    (tmp_path / "a.parquet").rename(tmp_path / "unnamed")
    assert [item.id for item in read(tmp_path / "unnamed") if isinstance(item, Document)] == ["unnamed#1"]
    (tmp_path / "b.parquet.gz").write_bytes(gzip.compress(data))
    assert code(tmp_path / "b.parquet.gz") == "not-a-stream"
    (tmp_path / "c.parquet").write_bytes(gzip.compress(data))
    assert code(tmp_path / "c.parquet") == "not-a-stream"


@suffixes
def test_corrupt(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    for data in (b"", b"PAR1", b"ARROW1\0\0", b"PAR1" + bytes(100) + b"PAR1", bytes(1000), b"\xff" * 1000):
        path.write_bytes(data)
        assert code(path) == "bad-table"


@suffixes
@pytest.mark.parametrize("seed", range(3))
def test_any_damage_ends_in_a_verdict(damage: Damage, suffix: str, seed: int, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    texts = [f"text {number} " + "x" * (number % 70) for number in range(500)]
    write(path, pa.table({"id": [f"n{number}" for number in range(500)], "text": texts}))
    for damaged in damage(path.read_bytes(), seed, 4):
        path.write_bytes(damaged)
        items = list(Source([path]))
        assert sum(isinstance(item, Skipped) and item.record == 0 for item in items) <= 1


def test_bombs(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    long = "x" * (3 << 20)
    words = pa.DictionaryArray.from_arrays(pa.array([0] * 3000, pa.int32()), [long])
    for store_schema in (True, False):  # with it, pyarrow gives the dictionary as it is
        write(path, pa.table({"text": words}), row_group_size=3000, store_schema=store_schema)
        assert path.stat().st_size < 4 << 20
        items = list(Source([path], limits=Limits(ratio=20, ratio_from=1 << 20)))
        assert [item.code for item in items if isinstance(item, Skipped)] == ["ratio"]
        assert len(items) < 40
    write(path, pa.table({"text": ["x" * (30 << 20)]}), compression="zstd", use_dictionary=False)
    assert code(path, Limits(document_bytes=10 << 20)) == "too-large"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.lists(st.tuples(st.none() | texts, st.none() | texts, st.none() | st.integers(-5, 5)), max_size=20))
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Any, Any, Any]]) -> None:
    folder = tmp_path_factory.mktemp("round")
    columns = zip(*rows, strict=True) if rows else ([], [], [])
    kinds = {"text": pa.string(), "lang": pa.string(), "id": pa.int64()}
    table = pa.table({name: pa.array(list(c), kind) for (name, kind), c in zip(kinds.items(), columns, strict=True)})
    for suffix in (".parquet", ".arrow"):
        write(folder / f"a{suffix}", table)
        found = read(folder / f"a{suffix}")
        assert len(found) == len(rows)
        for number, (item, (text, language, own)) in enumerate(zip(found, rows, strict=True), 1):
            if isinstance(item, Document):
                assert (item.text, item.language or "") == (text, language or "")
                assert item.id == (f"a{suffix}#{number}" if own is None else str(own))
            else:
                assert not text or text.isspace()


def test_page_header_of_lists_in_lists_is_refused() -> None:
    nested = io.BytesIO(b"\x19" * 5000)  # field 1 is a list of one list of one list ...
    with pytest.raises(Damaged, match="nests too deep"):
        list(page_sizes(nested, 0, 5000))


def test_a_bomb_is_told_by_bytes_however_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"text": ["é" * 3000] * 10}), path)
    limits = Limits(ratio=1, ratio_from=50_000)
    one_by_one = [item.code for item in Source([path], limits=limits) if isinstance(item, Skipped)]
    together = [item.code for item in Source([path], limits=limits).batches() if isinstance(item, Skipped)]
    assert one_by_one == together == ["ratio"]


def test_footer_is_read_as_the_library_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    nested = pa.array([{"x": [1, 2]}] * 3)
    table = pa.table({"text": ["a", "b", "c"], "a.b": [1, 2, 3], "deep": nested}, metadata={"k": "v" * 300})
    for options in ({}, {"use_dictionary": False, "compression": "none"}, {"data_page_version": "2.0"}):
        parquet.write_table(table, path, row_group_size=2, write_page_index=True, **options)
        about = parquet.read_metadata(path)
        with path.open("rb") as stream:
            found = chunks(stream)
        assert len(found) == about.num_row_groups == 2
        for group, held in enumerate(found):
            columns = [about.row_group(group).column(place) for place in range(about.num_columns)]
            assert [chunk.size for chunk in held] == [column.total_compressed_size for column in columns]
            assert [chunk.name for chunk in held] == ["text", "a.b", "deep"]
            offsets = [(column.dictionary_page_offset, column.data_page_offset) for column in columns]
            assert [chunk.start for chunk in held] == [min(filter(None, both)) for both in offsets]


def test_footer_that_contradicts_itself_ends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"text": ["a"]}), path)
    whole = path.read_bytes()
    for place in range(len(whole) - int.from_bytes(whole[-8:-4], "little") - 8, len(whole)):
        for bit in (1, 4, 16):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
            for item in Source([path]):
                assert isinstance(item, Document | Skipped)


@pytest.mark.parametrize("compression", ["lz4", "zstd"])
@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
@pytest.mark.parametrize("version", [pa.ipc.MetadataVersion.V4, pa.ipc.MetadataVersion.V5])
@pytest.mark.parametrize("legacy", [False, True])
def test_what_arrow_buffers_unfold_to(compression: str, new: Any, version: Any, legacy: bool) -> None:
    options = pa.ipc.IpcWriteOptions(
        compression=compression, metadata_version=version, use_legacy_format=legacy, emit_dictionary_deltas=True
    )
    table = pa.table({"text": ["x" * 100_000, "y"], "d": pa.array(["a" * 50_000, "b"]).dictionary_encode()})
    file = io.BytesIO()
    with new(file, table.schema, options=options) as writer:
        writer.write(table)
        writer.write(table)
    sizes = list(unfolded_sizes(file))
    assert [size.is_dictionary for size in sizes] == [True, False, False]
    assert [size.packed < 1000 for size in sizes] == [True] * 3
    # Texts and offsets; indices; what is so short that it is not compressed may count with what it takes.
    assert [size.unfolded // 100 * 100 for size in sizes] == [50_000, 100_000, 100_000]


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
@pytest.mark.parametrize(("compression", "expected"), [("zstd", "ratio"), ("lz4", "too-large")])
def test_an_arrow_bomb_is_not_unfolded(new: Any, compression: str, expected: str, tmp_path: Path) -> None:
    """Good batches before it come out; the library never meets the one that unfolds to too much."""
    small, large = pa.table({"text": ["good"]}), pa.table({"text": ["x" * 20_000_000]})
    path = tmp_path / "a.arrow"
    with new(str(path), small.schema, options=pa.ipc.IpcWriteOptions(compression=compression)) as writer:
        writer.write(small)
        writer.write(large)
    before = pa.default_memory_pool().max_memory()
    items = read(path, Limits(decompressed_bytes=15_000_000))
    assert [item.text if isinstance(item, Document) else item.code for item in items] == ["good", expected]
    assert pa.default_memory_pool().max_memory() == before


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
def test_dictionaries_of_an_arrow_file_count_together(new: Any, tmp_path: Path) -> None:
    options = pa.ipc.IpcWriteOptions(compression="lz4", emit_dictionary_deltas=True)
    words = [f"{n}" + "x" * 1_000_000 for n in range(5)]
    batches = [
        pa.record_batch({"text": pa.DictionaryArray.from_arrays(pa.array([n], pa.int32()), words[: n + 1])})
        for n in range(len(words))
    ]
    path = tmp_path / "a.arrow"
    with new(str(path), batches[0].schema, options=options) as writer:
        for batch in batches:
            writer.write_batch(batch)
    found = [item.id if isinstance(item, Document) else item.code for item in read(path)]
    assert found == [f"a.arrow#{n}" for n in range(1, 6)]
    items = read(path, Limits(decompressed_bytes=3_500_000))
    found = [item.id if isinstance(item, Document) else item.code for item in items]
    assert found[-1] == "too-large"
    assert len(found) < 5


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
def test_sizes_of_any_damaged_arrow_file_end_in_a_verdict(new: Any) -> None:
    file = io.BytesIO()
    table = pa.table({"text": ["one " * 100, "two"], "d": pa.array(["a", "b"]).dictionary_encode()})
    with new(file, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write(table)
    data, rng = file.getvalue(), random.Random(7)
    for _ in range(2000):
        spoilt = bytearray(data[: rng.choice([len(data), rng.randrange(len(data))])])
        for _ in range(rng.randint(0, 9) if spoilt else 0):
            spoilt[rng.randrange(len(spoilt))] = rng.choice([0, 1, 127, 128, 255, rng.randrange(256)])
        with suppress(Damaged):
            assert all(isinstance(size, Unfolded) for size in islice(unfolded_sizes(io.BytesIO(spoilt)), 99))
