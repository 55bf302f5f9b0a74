"""Fuzzed inputs of bytes: Word documents, Parquet, Arrow, SQLite and WARC."""

from __future__ import annotations

import gzip
import random
import sqlite3
import zipfile
from contextlib import closing, suppress
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import brotli
import warcs
import zstandard
from fuzz_words import COMMON, NAMES, TEXTS
from mutations import mutated

if TYPE_CHECKING:
    from fuzz_words import Form

__all__ = ["BINARY"]

_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_XML: Final = (
    b"<w:p>", b"</w:p>", b"<w:t>", b"</w:t>", b"<w:r>", b"<w:tab/>", b"<w:br/>", b"<w:del>", b"<w:pPr>", b"&amp;",
    b"&#xD800;", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<![CDATA[", b"]]>", b"<!--", b"-->",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<?xml version='1.0' encoding='big5'?>",
    b"<?xml version='1.0' encoding='x'?>", b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06",
)  # fmt: skip


def _docx(rng: random.Random) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{rng.choice(TEXTS)}</w:t></w:r></w:p>" for _ in range(rng.choice((0, 1, 10))))
    core = (
        '<?xml version="1.0"?><c:coreProperties xmlns:c="http://a/c" xmlns:d="http://purl.org/dc/elements/1.1/">'
        f"<d:title>{rng.choice(TEXTS)}</d:title><c:created>2024-05-01</c:created><d:language>en</d:language></c:coreProperties>"
    )
    members = {
        "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        "docProps/core.xml": core,
        "[Content_Types].xml": "<Types/>",
    }
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in members.items():
            data = text.replace("\x1e", "").encode()
            if rng.random() < 0.4:
                data = mutated(rng, data, (*_XML, *COMMON), data)
            if rng.random() < 0.03:
                data += rng.choice((b" ", b"<w:p/>", b"<w:tab/>")) * 300_000
            way = rng.choice(
                (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
            )
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED if rng.random() < 0.8 else way)
    return packed.getvalue()


def _column(rng: random.Random, rows: int) -> Any:
    import pyarrow as pa

    kind = rng.randrange(14)
    texts = [rng.choice(TEXTS) if rng.random() < 0.95 else None for _ in range(rows)]
    if kind < 5:
        return pa.array(texts, rng.choice((pa.string(), pa.string(), pa.large_string())))
    if kind == 5:
        return pa.array(texts, pa.string()).dictionary_encode()
    numbers = [rng.choice((0, 7, -1, (1 << 31) - 1, -(1 << 31), None)) for _ in range(rows)]
    times = [pa.date32(), pa.timestamp("ns"), pa.timestamp("s", "Europe/Rome"), pa.time32("s")]
    kinds = [pa.int32(), pa.float64(), *times]
    if kind < 9:
        with suppress(pa.ArrowException, ValueError):
            array = pa.array(numbers, pa.int32())
            return array.cast(rng.choice(kinds), safe=False)
        return pa.array(numbers, pa.int32())
    if kind == 9:
        wide = [rng.choice(((1 << 63) - 1, -(1 << 63), 253402300800 * 10**6, 0, None)) for _ in range(rows)]
        return pa.array(wide, pa.int64()).cast(
            rng.choice((pa.int64(), pa.timestamp("us"), pa.timestamp("s", "+07:00")))
        )
    if kind == 10:
        return pa.array([None if text is None else text.encode("utf-16") for text in texts], pa.binary())
    if kind == 11:
        return pa.array([[text] for text in texts], pa.list_(pa.string()))
    if kind == 12:
        return pa.array([{"text": text} for text in texts], pa.struct([("text", pa.string())]))
    return pa.nulls(rows)


def _table(rng: random.Random) -> Any:
    import pyarrow as pa

    rows = rng.choice((0, 1, 3, 20))
    names = rng.choice((["text"], ["id", "text"], ["text", "id", "date", "language"], rng.choices(NAMES, k=5)))
    plain = pa.array(rng.choices(TEXTS, k=rows), pa.string())
    columns = [plain if name == "text" and rng.random() < 0.6 else _column(rng, rows) for name in names]
    return pa.Table.from_arrays(columns, names=names)


@cache
def _parquet_of(number: int) -> bytes:
    """Writing a file takes longer than reading one: there are some hundred, spoilt again and again."""
    from pyarrow import ArrowException, parquet

    rng = random.Random(number)
    packed = BytesIO()
    try:
        parquet.write_table(
            _table(rng),
            packed,
            compression=rng.choice(("none", "none", "snappy", "gzip", "zstd", "lz4", "brotli")),
            use_dictionary=rng.random() < 0.5,
            data_page_version=rng.choice(("1.0", "2.0")),
            row_group_size=rng.choice((2, 1000)),
            data_page_size=rng.choice((1, 1 << 20)),
            write_statistics=rng.random() < 0.5,
        )
    except (ArrowException, NotImplementedError):  # not everything that Arrow can hold has a form in Parquet
        return _parquet_of(number + 1000)
    return packed.getvalue()


def _parquet(rng: random.Random) -> bytes:
    data = _parquet_of(rng.randrange(200))
    if rng.random() < 0.5:  # what the footer says stays; the pages do not
        size = int.from_bytes(data[-8:-4], "little") + 8
        pages_, footer = data[4:-size], data[-size:]
        spoilt = mutated(rng, pages_, (b"\x15", b"\x00", b"\xff\xff\xff\xff\x0f"), pages_)
        return data[:4] + (spoilt + bytes(len(pages_)))[: len(pages_)] + footer
    return data


@cache
def _arrow_of(number: int) -> bytes:
    import pyarrow as pa

    rng = random.Random(number)
    table = _table(rng)
    packed = pa.BufferOutputStream()
    way = rng.choice((pa.ipc.new_file, pa.ipc.new_stream))
    options = pa.ipc.IpcWriteOptions(compression=rng.choice((None, None, "zstd", "lz4")))
    with way(packed, table.schema, options=options) as stream:
        stream.write_table(table, max_chunksize=rng.choice((2, 1000)))
    return bytes(packed.getvalue().to_pybytes())


def _arrow(rng: random.Random) -> bytes:
    return _arrow_of(rng.randrange(200))


_SCHEMAS: Final = (
    "CREATE TABLE a (id, text)",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, text TEXT, date TEXT, language TEXT)",
    "CREATE TABLE a (id TEXT PRIMARY KEY, text) WITHOUT ROWID",
    "CREATE TABLE a (rowid, _rowid_, oid, text)",
    "CREATE TABLE a (id, text AS (upper(id)), body)",
    'CREATE TABLE "a""b" (id, "te""xt", text)',
    "CREATE VIRTUAL TABLE a USING fts5(id, text)",
    "CREATE VIEW a AS WITH RECURSIVE t(text) AS (SELECT 'a' UNION ALL SELECT text FROM t) SELECT * FROM t",
)


@cache
def _sqlite_of(number: int) -> bytes:
    rng = random.Random(number)
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"PRAGMA page_size={rng.choice((512, 512, 1024, 4096))}")
        database.execute(f"PRAGMA encoding='{rng.choice(('UTF-8', 'UTF-8', 'UTF-16le', 'UTF-16be'))}'")
        for schema in rng.sample(_SCHEMAS, k=2):
            with suppress(sqlite3.Error):
                database.executescript(schema)
        tables = [
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        ]
        for name in tables:
            for i in range(rng.choice((0, 1, 5, 30))):
                values = (i, rng.choice(TEXTS), rng.choice((None, 7, 1e308, b"\xff\x00", "2020-01-02", "x" * 3000)))
                with suppress(sqlite3.Error):
                    columns = database.execute(f"PRAGMA table_info('{name}')").fetchall()
                    row = [rng.choice(values) for _ in columns]
                    database.execute(f"INSERT INTO '{name}' VALUES ({','.join('?' * len(row))})", row)
        database.commit()
        return database.serialize()


def _sqlite(rng: random.Random) -> bytes:
    return _sqlite_of(rng.randrange(100))


@cache
def _bomb() -> bytes:
    packed: bytes = brotli.compress(bytes(1 << 25), quality=1)
    return packed


def _warc(rng: random.Random) -> bytes:
    """Records, each in a member of its own or not, with encodings and lies."""
    records = [warcs.record("warcinfo", b"software: none\r\n")]
    for number in range(rng.choice((0, 1, 3, 12))):
        body = rng.choice((b"<p>", b"<html><meta charset=koi8-r>", b"")) + rng.choice(TEXTS).encode("utf-8", "replace")
        name, packed = rng.choice((("", body), ("", body), ("gzip", gzip.compress(body, mtime=0)), ("br", body)))
        if name == "br":
            packed = _bomb() if rng.random() < 0.1 else brotli.compress(body, quality=1)
        http = f"Content-Type: {rng.choice(('text/html', 'text/plain; charset=cp1251', 'image/png'))}\r\n"
        http += f"Content-Encoding: {name}\r\n" if name else ""
        if rng.random() < 0.3:
            packed, http = warcs.chunked(packed, rng.choice((1, 100))), f"{http}Transfer-Encoding: chunked\r\n"
        one = warcs.response(packed, number=number, http=http, status=rng.choice(("200 OK", "200 OK", "404 No", "x")))
        if rng.random() < 0.2:
            lie = rng.choice((0, -1, 7, 400, 1 << 40))
            one = warcs.record(rng.choice(("resource", "revisit", "")), packed, length=max(0, len(packed) + lie))
        records.append(mutated(rng, one, (*_WARC, *COMMON), one) if rng.random() < 0.1 else one)
    way = rng.randrange(4)
    if way == 0:
        return b"".join(records)
    if way == 1:
        return gzip.compress(b"".join(records), mtime=0)
    return warcs.packed(records) if way == 2 else b"".join(map(zstandard.compress, records))


_SQL: Final = (
    b"CREATE TABLE z (text)", b"\x0d\x00\x00\x00\x01", b"\x05\x00\x00", b"SQLite format 3\x00", b"\x00\x00\x00\x02",
    b"\x81\x82\x03",
)  # fmt: skip
_PARQUET: Final = (
    b"PAR1", b"\x15\x00\x15", b"\xff\xff\xff\xff\x0f", b"\x00\x00\x00\x80", b"schema", b"text", b"\x19\x5c",
    b"\x2c\x15",
)  # fmt: skip
_WARC: Final = (
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n", b"Content-Length: 99\r\n", b"\r\n\r\n", b"WARC/",
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", b"\x5d\x2a\x4d\x18\x04\x00\x00\x00", b"\x28\xb5\x2f\xfd", b"0\r\n\r\n",
)  # fmt: skip
_ARROW: Final = (
    b"ARROW1\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\xff\0\0\0\0", b"\x10\0\0\0", b"text", b"\xff\xff\xff\x7f",
)  # fmt: skip

BINARY: Final[dict[str, Form]] = {
    "docx": (".docx", _docx, _XML),
    "parquet": (".parquet", _parquet, _PARQUET),
    "arrow": (".arrow", _arrow, _ARROW),
    "sqlite": (".sqlite", _sqlite, _SQL),
    "warc": (".warc", _warc, _WARC),
}
