"""Everything that people and crawlers leave in files, through the real command: no traceback, and the run goes on.

======================================  ==========================================================================
Input                                   Test
======================================  ==========================================================================
invalid UTF-8                           test_texts_that_are_repaired, test_records_that_are_repaired
other charsets                          test_charsets_are_told in test_inputs.py, test_a_table_in_another_charset
NUL and C1 controls                     test_texts_that_are_repaired, test_records_that_are_repaired
lone surrogates                         test_records_that_are_repaired
byte order marks, Windows line ends     test_texts_that_are_repaired, test_records_that_are_repaired
a JSON line that does not parse         test_records_that_are_refused; test_command_line.py, test_filter.py
NaN, 1e999                              test_records_that_are_repaired
nesting deeper than 200                 test_records_that_are_refused
a line of 100 MB                        test_a_line_of_100_mb
truncated or lying gzip, Zstandard      test_compression_that_lies
compression bombs                       test_bombs; a table in test_inputs.py; benchmarks/fuzz.py --bomb
empty documents                         test_empty_documents
200,000 copies of one line              test_many_copies
duplicate ids                           test_duplicate_ids
a folder that links to itself           test_a_folder_that_links_to_itself in test_hostile_files.py
a file that vanishes or grows           test_hostile_files.py
no permission                           test_no_permission in test_hostile_files.py
a CSV with a broken quote               test_hostile_inputs_side_by_side in test_inputs.py, test_a_quote_that_is_lost
Parquet with the wrong column types     test_parquet_of_wrong_types; test_inputs.py
HTML that breaks parsers                test_pages_that_break_parsers
WARC that is cut off, lies or explodes  test_warc_files_that_lie; tests/readers/test_warc.py
``--strict``                            test_strict_is_status_2
======================================  ==========================================================================
"""

from __future__ import annotations

import codecs
import gzip
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
import zstandard
from pyarrow import parquet

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Dedup, Filtered, Scan

TEXT = "The ministers of both countries met in Rome on Monday to discuss trade."
GOOD = json.dumps({"id": "good", "text": TEXT}).encode() + b"\n"

posix = pytest.mark.skipif(os.name != "posix", reason="memory is measured as on POSIX")


def measured(*arguments: object) -> tuple[list[dict[str, Any]], float, float]:
    """Records of a command, its CPU seconds, and the most memory it took, in MB: measured by a process of its own."""
    program = (
        "import json, resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "sys.stdout.buffer.write(done.stdout)\n"
        "print(json.dumps([done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss]))\n"
    )
    command = [sys.executable, "-P", "-m", "dedup", *map(str, arguments)]
    done = subprocess.run([sys.executable, "-c", program, *command], capture_output=True, timeout=120, check=True)
    assert b"Traceback" not in done.stderr
    *lines, last = done.stdout.splitlines()
    status, seconds, peak = json.loads(last)
    assert status == 0, done.stderr
    return [json.loads(line) for line in lines], seconds, peak / (1e6 if sys.platform == "darwin" else 1e3)


def test_texts_that_are_repaired(scan: Scan, filtered: Filtered, tmp_path: Path) -> None:
    """Every one of them is the same document, and is found to be."""
    plain = TEXT.encode()
    spoilt = {
        "bom-16.txt": TEXT.encode("utf-16"),
        "bom-32.txt": TEXT.encode("utf-32"),
        "bom-8.txt": codecs.BOM_UTF8 + plain,
        "c1.txt": TEXT.replace(" met", "\x85\x9f met").encode(),
        "invalid.txt": plain + b" \xff",
        "nul.txt": b"\0" + plain.replace(b"Rome", b"\0Rome\0") + b"\0" * 5000,
        "plain.txt": plain,
        "surrogates-16.txt": (TEXT + " ").encode("utf-16-le") + b"\x00\xd8",
        "windows.txt": plain.replace(b" ", b"\r\n"),
    }
    spoilt["surrogates-16.txt"] = codecs.BOM_UTF16_LE + spoilt["surrogates-16.txt"]
    for name, data in spoilt.items():
        (tmp_path / name).write_bytes(data)
    found = scan(tmp_path)
    assert found.skipped == {}
    assert found.ids == sorted(spoilt)
    (cluster,) = (record for record in found.records if record["type"] == "cluster")
    assert cluster["members"] == sorted(spoilt)
    assert "1 replacement character for bytes that are not UTF-8" in found.complaints
    assert len(filtered(tmp_path)) == 1


def test_records_that_are_repaired(scan: Scan, filtered: Filtered, tmp_path: Path) -> None:
    text = json.dumps(TEXT).encode()
    lines = [
        codecs.BOM_UTF8 + b'{"id": "a-bom", "text": ' + text + b"}\r",
        b'{"id": "b-surrogate", "text": ' + text[:-1] + b' \\ud800"}\r',
        b'{"id": "c-nul", "text": ' + text[:-1] + b'\\u0000"}',
        b'{"id": "d-raw-nul", "text": ' + text[:-1] + b'\0"}',
        b'{"id": "e-c1", "text": ' + text[:-1] + b'\xc2\x85\xc2\x9f"}',
        b'{"id": "f-invalid", "text": ' + text[:-1] + b' \xff\xc0"}',
        b'{"id": "g-nan", "score": NaN, "text": ' + text + b"}",
        b'{"id": "h-huge", "score": 1e999, "title": "t", "text": ' + text + b"}",
        b'{"id": "i-infinite", "score": [-Infinity, -1E+999], "text": ' + text + b"}",
        b'{"id": 123456789012345678901234567890, "text": ' + text + b"}",
        b'{"id": "\\udc00 k", "text": ' + text + b"}",
    ]
    given = tmp_path / "a.jsonl"
    given.write_bytes(b"\n".join(lines))
    found = scan(tmp_path)
    assert found.skipped == {}
    assert len(found.ids) == len(lines)
    assert {"123456789012345678901234567890", "\ufffd k", "h-huge"} < set(found.ids)
    assert "2 replacement characters for bytes that are not UTF-8" in found.complaints
    assert len(found.related("exact")) == len(lines) * (len(lines) - 1) // 2
    assert filtered(given) == [lines[0].removeprefix(codecs.BOM_UTF8) + b"\n"]


def test_records_that_are_refused(scan: Scan, filtered: Filtered, tmp_path: Path) -> None:
    def nested(depth: int) -> bytes:
        return b'{"text": "x", "deep": ' + b"[" * depth + b"]" * depth + b"}"

    bad = {
        b'{"text": "never closed': "bad-json",
        b"{text: 1}": "bad-json",
        nested(200): "too-deep",
        nested(100_000): "too-deep",
        b'{"a":' * 5_000: "too-deep",
        b"[1, 2]": "not-an-object",
        b"NaN": "not-an-object",
        b"1e999": "not-an-object",
        b'{"text": 7}': "no-text",
        b'{"text": ["a"]}': "no-text",
        b'{"text": " \\n"}': "empty",
    }
    lines = [line for bad_line in bad for line in (bad_line + b"\n", GOOD.replace(b"good", b"%d" % len(bad_line)))]
    given = tmp_path / "a.jsonl"
    given.write_bytes(b"".join(lines) + nested(199))
    found = scan(tmp_path)
    assert found.skipped == {f"a.jsonl:{2 * i + 1}": code for i, code in enumerate(bad.values())}
    assert len(found.ids) == len(bad) + 1
    kept = filtered(given, "-q")  # what holds no document is written as it is
    assert kept == [*lines[:2], *lines[2::2], nested(199)]


@posix
@pytest.mark.parametrize("closed", [True, False])
def test_a_line_of_100_mb(closed: bool, tmp_path: Path) -> None:
    given, few = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    few.write_bytes(GOOD * 2)
    with given.open("wb") as file:
        file.write(GOOD + b'{"text": "')
        for _ in range(100):
            file.write(b"words, " * 150_000)
        file.write(b'"}\n' + GOOD if closed else b"")
    _, _, least = measured("scan", few, "-o", "jsonl")
    records, seconds, peak = measured("scan", given, "-o", "jsonl")
    codes = [(record["record"], record["code"]) for record in records if record["type"] == "skipped"]
    assert codes == [(2, "too-long")]
    assert sum(record["type"] == "document" for record in records) == 1 + closed
    assert peak - least < 230  # the limit of 64 MiB, once in parts and once whole; the line itself has 105
    assert seconds < 20


def _lying(packed: bytes) -> dict[str, bytes]:
    """A compressed file that does not hold what it says."""
    middle = len(packed) // 2
    return {
        "cut": packed[:middle],
        "flipped": packed[:middle] + bytes([packed[middle] ^ 0x55]) + packed[middle + 1 :],
        "junk": packed + b"and more that is none",
        "none": b"plain text",
    }


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_compression_that_lies(scan: Scan, filtered: Filtered, suffix: str, tmp_path: Path) -> None:
    lines = b"".join(json.dumps({"id": f"x{n}", "text": f"{n} {n * n} {TEXT}"}).encode() + b"\n" for n in range(5000))
    engine = zstandard.ZstdCompressor(write_checksum=True)
    packed = gzip.compress(lines) if suffix == ".gz" else engine.compress(lines)
    for name, data in _lying(packed).items():
        (tmp_path / f"{name}.jsonl{suffix}").write_bytes(data)
    if suffix == ".gz":
        (tmp_path / "size.jsonl.gz").write_bytes(packed[:-4] + b"\1\0\0\0")
    else:  # it says that its content has another size
        small = bytearray(zstandard.ZstdCompressor(write_content_size=True).compress(GOOD * 4))
        small[5] ^= 3
        (tmp_path / "size.jsonl.zst").write_bytes(bytes(small))
    (tmp_path / "z.jsonl").write_bytes(GOOD)
    found = scan(tmp_path)
    damaged = {place: code for place, code in found.skipped.items() if place.endswith(":0")}
    assert damaged == {
        f"{name}.jsonl{suffix}:0": "bad-compression" for name in ("cut", "flipped", "junk", "none", "size")
    }
    assert {place.split(":")[0] for place in found.skipped} <= {place.split(":")[0] for place in damaged}
    assert "good" in found.ids
    paths = [record["path"] for record in found.records if record["type"] == "document"]
    assert paths.count(f"{tmp_path.as_posix()}/junk.jsonl{suffix}") == 5000  # what came before stays
    (tmp_path / f"none.jsonl{suffix}").unlink()
    assert filtered(tmp_path / "z.jsonl", "--against", str(tmp_path / f"junk.jsonl{suffix}")) == []


def test_bombs(scan: Scan, tmp_path: Path) -> None:
    zeros = gzip.compress(bytes(1 << 24))
    for name in ("a.txt.gz", "b.jsonl.gz", "c.tsv.gz", "d.html.gz", "e.docx.gz"):
        (tmp_path / name).write_bytes(zeros * 30)
    engine = zstandard.ZstdCompressor(level=19)
    (tmp_path / "f.txt.zst").write_bytes(engine.compress(bytes(1 << 28)))
    (tmp_path / "g.txt.gz").write_bytes(gzip.compress(b"word " * (14 << 20)))
    (tmp_path / "z.jsonl").write_bytes(GOOD)
    found = scan(tmp_path)
    assert found.ids == ["good"]
    files = {place.split(":")[0]: code for place, code in found.skipped.items() if code != "bad-json"}
    assert set(files) == {path.name for path in tmp_path.iterdir()} - {"z.jsonl"}
    assert set(files.values()) <= {"ratio", "too-large"}


def test_empty_documents(scan: Scan, tmp_path: Path) -> None:
    empty = {
        "a.txt": b"",
        "b.md": b" \r\n\t\xc2\xa0",
        "c.txt": codecs.BOM_UTF8,
        "d.jsonl": b'{"text": ""}\n\n  \n{"text": "\\u3000"}\n' + GOOD,
        "e.csv": b'id,text\n1,\n2,"  "\n',
        "f.html": b"<html><body><script>x</script></body></html>",
        "g.jsonl": b"",
        "h.csv": b"",
        "i.txt.gz": gzip.compress(b""),
    }
    for name, data in empty.items():
        (tmp_path / name).write_bytes(data)
    found = scan(tmp_path)
    assert found.ids == ["good"]
    places = ["a.txt:1", "b.md:1", "c.txt:1", "d.jsonl:1", "d.jsonl:2", "e.csv:1", "e.csv:2", "f.html:1", "i.txt.gz:1"]
    assert found.skipped == dict.fromkeys(places, "empty")


@posix
def test_many_copies(tmp_path: Path) -> None:
    given = tmp_path / "a.jsonl"
    line = json.dumps({"text": TEXT}).encode() + b"\n"
    given.write_bytes(line * 200_000)
    _, seconds, peak = measured("scan", given, "-o", f"jsonl:{tmp_path / 'out.jsonl'}")
    with (tmp_path / "out.jsonl").open("rb") as out:
        first = json.loads(out.readline())
    assert first["documents"] == 200_000
    assert seconds < 20  # a few on a quiet machine; each of them with each other would take hours
    assert peak < 400
    kept, seconds, peak = measured("filter", given)
    assert len(kept) == 1
    assert seconds < 10
    assert peak < 200


def test_duplicate_ids(scan: Scan, filtered: Filtered, tmp_path: Path) -> None:
    texts = ["one text", "another text", "a third text altogether"]
    lines = [json.dumps({"id": "same", "text": text}).encode() + b"\n" for text in texts]
    (tmp_path / "a.jsonl").write_bytes(lines[0] + lines[1])
    (tmp_path / "b.jsonl").write_bytes(lines[2] + GOOD)
    found = scan(tmp_path)
    folder = tmp_path.as_posix()
    assert found.ids == sorted(
        ["good", f"{folder}/a.jsonl#same#1", f"{folder}/a.jsonl#same#2", f"{folder}/b.jsonl#same"]
    )
    assert "ids that are not unique: 1, the first of them 'same'" in found.complaints
    assert filtered(tmp_path) == [*lines, GOOD]


def test_a_quote_that_is_lost(scan: Scan, tmp_path: Path) -> None:
    given = tmp_path / "a.csv"
    given.write_text(f'id,text\n1,"lost {TEXT}\n' + "".join(f'{n},"{n} ""quoted"" {TEXT}"\n' for n in range(2, 2000)))
    found = scan(tmp_path)
    assert found.skipped == {"a.csv:1": "bad-quotes"}
    assert set(found.ids) == {str(n) for n in range(2, 2000)}


def test_a_table_in_another_charset(scan: Scan, tmp_path: Path) -> None:
    text = "Министр заявил в понедельник, что переговоры между двумя странами будут продолжены на следующей неделе."
    (tmp_path / "a.csv").write_bytes(f"id;text\n1;{text}\n2;{text}\n".encode("cp1251"))
    (tmp_path / "b.tsv").write_bytes(f"id\ttext\n3\t{text}\n".encode("utf-16"))
    (tmp_path / "c.html").write_bytes(f"<meta charset=koi8-r><p>{text}</p>".encode("koi8-r"))
    found = scan(tmp_path)
    assert found.skipped == {}
    assert len(found.related("exact")) == 6
    assert "1 file read as cp1251" in found.complaints


def test_parquet_of_wrong_types(scan: Scan, tmp_path: Path) -> None:
    columns = {
        "binary": pa.array([TEXT.encode("utf-16")]),
        "boolean": pa.array([True]),
        "list": pa.array([[TEXT]]),
        "null": pa.nulls(1),
        "struct": pa.array([{"text": TEXT}]),
        "time": pa.array([0], pa.timestamp("us")),
    }
    for name, column in columns.items():
        parquet.write_table(pa.table({"text": column}), tmp_path / f"{name}.parquet")
    ids = pa.array([[1]])
    late = pa.array([1 << 62], pa.timestamp("us"))
    table = pa.table({"id": ids, "date": late, "language": pa.array([b"\xff"]), "text": [TEXT], "body": pa.array([7])})
    parquet.write_table(table, tmp_path / "odd.parquet")
    found = scan(tmp_path)
    assert found.skipped == {f"{name}.parquet:0": "no-text-field" for name in columns}
    assert found.ids == ["odd.parquet#1"]


@pytest.mark.parametrize("extract", ["fast", "best", "none"])
def test_pages_that_break_parsers(scan: Scan, extract: str, tmp_path: Path) -> None:
    size = 60_000
    spoilt = {
        "attributes": "<p " + " ".join(f"a{n}" for n in range(size // 6)) + f">{TEXT}",
        "comment": f"<p>{TEXT}<!--" + "<!--" * (size // 4),
        "deep": "<div>" * (size // 5) + TEXT,
        "entities": f"<p>{TEXT}" + "&#xD800;&#99999999999;&#0;" * 100,
        "formatting": "<b><i><font>" * (size // 12) + f"<p>{TEXT}",
        "json-ld": '<script type="application/ld+json">' + "[" * size + f"</script><p>{TEXT}",
        "nul": f"<p>\0{TEXT}" + "\0" * size,
        "script": f"<p>{TEXT}<script><!--" + "<script>" * (size // 8),
        "tables": f"<p>{TEXT}" + "<table><tr><td>" * (size // 15),
    }
    for name, markup in spoilt.items():
        (tmp_path / f"{name}.html").write_text(markup)
    (tmp_path / "empty.html").write_bytes(b"<")
    (tmp_path / "many.html").write_text("<p>a" * 300_000)
    (tmp_path / "z.jsonl").write_bytes(GOOD)
    found = scan(tmp_path, "--extract", extract)
    assert {"good", *(f"{name}.html" for name in spoilt)} - {"script.html"} <= set(found.ids)
    assert found.skipped.pop("many.html:1") == "too-complex"
    assert set(found.skipped) <= {"empty.html:1", "script.html:1"}
    good = {frozenset(("good", f"{name}.html")) for name in ("attributes", "comment", "deep", "formatting", "tables")}
    assert good <= found.related("exact")


def test_warc_files_that_lie(scan: Scan, filtered: Filtered, tmp_path: Path) -> None:
    def page(number: int, text: str, length: int = 0) -> bytes:
        block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{text}".encode()
        named = f"WARC-Type: response\r\nWARC-Record-ID: <urn:x:{number}>\r\nContent-Type: application/http\r\n"
        return f"WARC/1.0\r\n{named}Content-Length: {length or len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"

    bomb = gzip.compress(page(4, "word " * (20 << 20)))
    spoilt = {
        "bomb.warc.gz": gzip.compress(page(1, f"1 {TEXT}")) + bomb + gzip.compress(page(2, f"2 {TEXT}")),
        "cut.warc.gz": gzip.compress(page(3, f"3 {TEXT}")) + gzip.compress(page(4, "gone"))[:60],
        "died.warc.gz": gzip.compress(page(5, "x" * 99))[:70] + gzip.compress(page(6, f"6 {TEXT}")),
        "lie.warc": page(7, f"7 {TEXT}", 7000) + page(8, f"8 {TEXT}"),
        "none.warc": b"",
        "none.warc.gz": b"plain text",
        "short.warc": page(9, f"9 {TEXT}", 60) + page(10, f"10 {TEXT}"),
    }
    for name, data in spoilt.items():
        (tmp_path / name).write_bytes(data)
    found = scan(tmp_path)
    assert {place.split(":")[0] for place in found.skipped} == set(spoilt)
    assert set(found.skipped.values()) <= {"bad-warc", "bad-compression", "too-large", "ratio"}
    assert {f"urn:x:{number}" for number in (1, 3, 6, 7, 8, 9, 10)} <= set(found.ids)
    assert filtered(tmp_path)


def test_strict_is_status_2(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(GOOD)
    (tmp_path / "b.txt.gz").write_bytes(b"no gzip")
    done = dedup("filter", tmp_path, "--strict")
    assert done.returncode == 2
    assert done.stdout == GOOD
    assert b"Traceback" not in done.stderr
