"""The inputs of the fuzzer: number and seed in, one file and how it is to be read out; always the same."""

from __future__ import annotations

import gzip
import json
import random
import sqlite3
import zipfile
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pages
from mutations import LARGEST, mutated

from dedup.readers import Fields, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.readers.job import Extract

__all__ = ["FORMATS", "Input", "made"]

TEXTS: Final = (
    "The ministers of both countries met in Rome on Monday to discuss trade, fishing rights and the border.",
    "Bộ trưởng hai nước đã gặp nhau tại Rome hôm thứ Hai để thảo luận về thương mại và biên giới.",
    "التقى وزيرا البلدين في روما يوم الاثنين لمناقشة التجارة وحقوق الصيد والحدود.",
    "Министры обеих стран встретились в понедельник в Риме, чтобы обсудить торговлю и границу.",
    "两国部长周一在罗马会晤，讨论贸易、捕鱼权和边界问题。",
    "両国の大臣は月曜日にローマで会談し、貿易と国境について協議した。",
    "รัฐมนตรีของทั้งสองประเทศพบกันที่กรุงโรมเมื่อวันจันทร์เพื่อหารือเรื่องการค้า",
    "Die Präsidentin erklärte, daß die Gespräche über Größe und Übergänge weitergehen würden – “naïve”, 50 €.",
    "e\u0301 \U0001f468\u200d\U0001f469\u200d\U0001f467 \u202eabc\u202c \ufeff\u00a0\u3000\u2028x\x85y\x1ez",
    " \u3000\n",
    "",
    "x",
)
CHARSETS: Final = (
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1256", "cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949"),
    *("utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-7", "utf-8-sig", "iso2022_jp", "cp037"),
)
MARKS: Final = (
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xff\xfe\0\0",
    b"\0\0\xfe\xff",
    b"\x1f\x8b",
    b"\x28\xb5\x2f\xfd",
)

_COMMON: Final = (
    *MARKS,
    b"\0",
    b"\r\n",
    b"\r",
    b"\n\n",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xc0\x80",
)
_NAMES: Final = (
    "id",
    "text",
    "content",
    "body",
    "title",
    "date",
    "published",
    "language",
    "url",
    "outlet",
    "x",
    "Text",
    "",
)


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
        data = mutated(rng, data, (*tokens, *_COMMON), make(rng))
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


_TIGHT: Final = (
    Limits(document_bytes=300, line_bytes=400, json_depth=3),
    Limits(decompressed_bytes=2000, ratio=3, ratio_from=100),
    Limits(document_bytes=1, line_bytes=1, json_depth=1, decompressed_bytes=1, ratio=1, ratio_from=1),
)


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


def _text(rng: random.Random) -> bytes:
    parts = rng.choices(TEXTS, k=rng.choice((0, 1, 3, 12)))
    if rng.random() < 0.2:
        parts.append(rng.choice(("\0", "\x85", "\ufeff", "a\u0301" * 40, "word " * 3000, "é" * 20_000)))
    return rng.choice(("\n", "\r\n", "\r", " ")).join(parts).encode()


def _string(rng: random.Random) -> str:
    """A JSON string, escaped in any way that is allowed, and some that are not."""
    text = rng.choice(TEXTS) if rng.random() < 0.7 else rng.choice(("a", "7", "null", "2020-01-02", "en", " ", "a\tb"))
    written = json.dumps(text, ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.3:
        odd = (
            "\\u0000",
            "\\ud800",
            "\\udc00\\ud800",
            "\\ud83d\\ude00",
            "\\/",
            "\\u00e",
            "\\x",
            "\x01",
            "\t",
            "\\n",
            '"',
            "\\",
        )
        at = rng.randrange(1, len(written))
        written = written[:at] + rng.choice(odd) + written[at:]
    return written


def _value(rng: random.Random, depth: int = 0) -> str:
    kind = rng.random()
    if kind < 0.55:
        return _string(rng)
    if kind < 0.8 or depth > 3:
        odd = (
            "0",
            "-0",
            "7",
            "7.0",
            "1e2",
            "1E400",
            "-1e999",
            "NaN",
            "Infinity",
            "-Infinity",
            "01",
            "+1",
            ".5",
            "1.",
            "0x1",
        )
        plain = (
            "true",
            "false",
            "null",
            "nul",
            "tru",
            "9007199254740993",
            "18446744073709551616.0",
            "9" * 5000,
            "1e16",
        )
        return rng.choice(odd + plain)
    if kind < 0.85:
        levels = rng.choice((1, 62, 63, 64, 65, 198, 199, 200, 201, 4000))
        opening, closing = rng.choice((("[", "]"), ('{"a":', "}")))
        return opening * levels + "1" + closing * (levels - rng.choice((0, 0, 0, 1)))
    inside = ",".join(_value(rng, depth + 1) for _ in range(rng.choice((0, 1, 3))))
    return f"[{inside}]" if kind < 0.93 else _record(rng, depth + 1)


def _record(rng: random.Random, depth: int = 0) -> str:
    space = rng.choice(("", "", " ", "\t", "\r", "\x0b", "\u00a0")) if rng.random() < 0.3 else ""
    names = rng.choices(_NAMES, k=rng.choice((0, 1, 2, 4, 9)))
    if not depth and rng.random() < 0.8:
        names.insert(rng.randrange(len(names) + 1), "text")
    fields = [f'{space}"{name}"{space}:{space}{_value(rng, depth)}{space}' for name in names]
    if rng.random() < 0.02:
        fields.append(rng.choice(('"\\u0074ext":"escaped name"', "", '"a"', '"b" "c"', "text:1", "'id':1")))
    return f"{{{','.join(fields)}}}"


def _jsonlines(rng: random.Random) -> bytes:
    count = rng.choice((0, 1, 2, 5, 5, 20, 60))
    ends = rng.choice((("\n",), ("\r\n",), ("\n", "\r\n", "\n\n", " \n", "\r", "\x0b\n")))
    odd = ("", "[]", "7", '"text"', "null", "{", "}", '{"text":', "{}", "\ufeff", "//", '{"text":"a"}{"text":"b"}')
    lines = (rng.choice(odd) if rng.random() < 0.05 else _record(rng) for _ in range(count))
    return "".join(line + rng.choice(ends) for line in lines).encode("utf-8", "surrogatepass")


def _cell(rng: random.Random, apart: str) -> str:
    text = rng.choice(TEXTS) if rng.random() < 0.6 else rng.choice(("", "7", "a", "en", "2020-01-02", "=1+1", " "))
    kind = rng.random()
    if kind < 0.4:
        return '"' + text.replace('"', '""').replace(" ", rng.choice((" ", " ", "\n", apart)), 1) + '"'
    if kind < 0.43:
        return rng.choice(('"', '""', '"""', f'"{text}', f'{text}"', f'"{text}"x', f'x"{text}"', '"\n"', "\r"))
    return text


def _delimited(rng: random.Random, apart: str = "") -> bytes:
    apart = apart or rng.choice((",", ",", ",", ";", "\t", "|"))
    end = rng.choice(("\n", "\n", "\r\n", "\r"))
    names = rng.choice(
        (["id", "text"], ["Text"], ["title", "date", "text", "language", "id"], rng.choices(_NAMES, k=3))
    )
    rows = [apart.join(names)]
    for _ in range(rng.choice((0, 1, 5, 5, 30))):
        width = len(names) + (rng.choice((-1, 1, 3)) if rng.random() < 0.04 else 0)
        rows.append(apart.join(_cell(rng, apart) for _ in range(max(width, 0))))
    if rng.random() < 0.05:
        rows.insert(0, f"sep={rng.choice((apart, chr(34), chr(0), ' ', 'e', '^', '(', 'é'))}")
    if rng.random() < 0.03:
        rows[0] = apart.join([*names, *(f"c{n}" for n in range(rng.choice((190, 200, 5000))))])
    return (end.join(rows) + rng.choice(("", end))).encode()


def _tabs(rng: random.Random) -> bytes:
    return _delimited(rng, "\t")


_TAGS: Final = (
    *(
        "<p>",
        "</p>",
        "<div class=content>",
        "</div>",
        "<article>",
        "</article>",
        "<table><tr><td>",
        "</table>",
        "<br/>",
    ),
    *("<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<svg>", "</svg>", "<template>", "<math>"),
    *(
        "<!--",
        "-->",
        "<!DOCTYPE html>",
        "<![CDATA[",
        "]]>",
        "<?xml version='1.0'?>",
        "<",
        ">",
        "&amp;",
        "&#xD800;",
        "&#0;",
    ),
    *(
        "<html lang=vi>",
        "<body>",
        "</body>",
        "<head>",
        '<meta charset="utf-8">',
        "<meta charset=koi8-r>",
        "<a href='",
        '"',
    ),
    *(
        '<meta property="og:title" content="',
        "<link rel=canonical href=http://a.example/b>",
        "<time datetime=2024-01-01>",
    ),
    *(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":',
        "<plaintext>",
        "<select>",
    ),
    *(
        "<iframe>",
        "<noscript>",
        "<textarea>",
        "<frameset>",
        "<form>",
        "<b>",
        "</b>",
        "<i id=a b=c d>",
        "\0",
        "&nbsp;",
        "<p ",
    ),
)


def _html(rng: random.Random) -> bytes:
    kind = rng.random()
    if kind < 0.06:
        return rng.choice(list(pages.hostile(rng.choice((600, 5000, 24_900))).values())).encode()
    if kind < 0.5:
        return "".join(
            rng.choice(_TAGS if rng.random() < 0.7 else TEXTS) for _ in range(rng.choice((1, 5, 40, 300)))
        ).encode()
    about: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": rng.choice(TEXTS),
        "inLanguage": "en",
    }
    about |= {"datePublished": "2024-05-01", "publisher": {"name": "Times"}, "url": "https://www.example.org/1"}
    paragraphs = "".join(f'<p class="text">{rng.choice(TEXTS)}</p>\n' for _ in range(rng.choice((0, 2, 12))))
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{rng.choice(TEXTS)}</title>"
        f'<meta property="article:published_time" content="2024-05-01T08:30:00+07:00"><link rel=canonical href="/x">'
        f'<script type="application/ld+json">{json.dumps(about)}</script></head><body><nav><a href=/>x</a></nav>'
        f"<main><article><h1>{rng.choice(TEXTS)}</h1>{paragraphs}</article></main><footer>©</footer></body></html>"
    ).encode()


_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_XML: Final = (
    *(
        b"<w:p>",
        b"</w:p>",
        b"<w:t>",
        b"</w:t>",
        b"<w:r>",
        b"<w:tab/>",
        b"<w:br/>",
        b"<w:del>",
        b"<w:pPr>",
        b"&amp;",
        b"&#xD800;",
    ),
    *(
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
        b"&b;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<?xml version='1.0' encoding='utf-16'?>",
    ),
    *(
        b"<?xml version='1.0' encoding='big5'?>",
        b"<?xml version='1.0' encoding='x'?>",
        b"PK\x01\x02",
        b"PK\x03\x04",
        b"PK\x05\x06",
    ),
)


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
                data = mutated(rng, data, (*_XML, *_COMMON), data)
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
    kinds = [
        pa.int32(),
        pa.float64(),
        pa.date32(),
        pa.timestamp("ns"),
        pa.timestamp("s", "Europe/Rome"),
        pa.time32("s"),
    ]
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
    names = rng.choice((["text"], ["id", "text"], ["text", "id", "date", "language"], rng.choices(_NAMES, k=5)))
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


_STREAMS: Final = frozenset({".txt", ".jsonl", ".csv", ".tsv", ".html", ".docx"})
_MARKUP: Final = tuple(tag.encode() for tag in _TAGS)
_JSON: Final = (
    b'"text":"',
    b'"id":',
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\\",
    b'\\"',
    b"\\ud800",
    b"\\u0000",
    b"1e999",
    b"NaN",
    b"null",
    b"\n",
)
_CSV: Final = (b'"', b'""', b",", b";", b"\t", b"|", b"\n", b'",\n"', b"sep=;\n", b"text", b'"\r\n"')
_SQL: Final = (
    b"CREATE TABLE z (text)",
    b"\x0d\x00\x00\x00\x01",
    b"\x05\x00\x00",
    b"SQLite format 3\x00",
    b"\x00\x00\x00\x02",
    b"\x81\x82\x03",
)
_PARQUET: Final = (
    b"PAR1",
    b"\x15\x00\x15",
    b"\xff\xff\xff\xff\x0f",
    b"\x00\x00\x00\x80",
    b"schema",
    b"text",
    b"\x19\x5c",
    b"\x2c\x15",
)
_ARROW: Final = (
    b"ARROW1\0\0",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\xff\0\0\0\0",
    b"\x10\0\0\0",
    b"text",
    b"\xff\xff\xff\x7f",
)

#: Name -> suffix, what makes a valid file or nearly one, and the words of the format.
FORMATS: Final[dict[str, tuple[str, Callable[[random.Random], bytes], tuple[bytes, ...]]]] = {
    "text": (".txt", _text, ()),
    "jsonl": (".jsonl", _jsonlines, _JSON),
    "csv": (".csv", _delimited, _CSV),
    "tsv": (".tsv", _tabs, _CSV),
    "html": (".html", _html, _MARKUP),
    "html-none": (".html", _html, _MARKUP),
    "html-best": (".html", _html, _MARKUP),
    "docx": (".docx", _docx, _XML),
    "parquet": (".parquet", _parquet, _PARQUET),
    "arrow": (".arrow", _arrow, _ARROW),
    "sqlite": (".sqlite", _sqlite, _SQL),
}
