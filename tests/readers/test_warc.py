"""WARC files: every whole record is read, wherever its file is cut or damaged, and nothing is lost in silence."""

from __future__ import annotations

import gzip
import io
import sys
import time
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Any

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers import Source
from dedup.readers.job import Job
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged
from dedup.readers.warc import read_warc
from dedup.readers.warc_lookup import record_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from tests.readers.conftest import Damage

DEFAULT = Limits()
WORDS = "The ministers of both countries met in Rome on Monday to discuss trade"
WAYS: dict[str, Callable[[Sequence[bytes]], bytes]] = {
    "plain": b"".join,
    "gzip": lambda records: b"".join(gzip.compress(record, mtime=0) for record in records),
    "one member": lambda records: gzip.compress(b"".join(records), mtime=0),
    "zstd": lambda records: b"".join(zstandard.ZstdCompressor(write_checksum=True).compress(one) for one in records),
}


def pages(count: int) -> list[bytes]:
    return [f"<html lang=en><title>{n}</title><p>{WORDS}, for the {n}th time.</html>".encode() for n in range(count)]


def text(number: int) -> str:
    return f"{WORDS}, for the {number}th time."


class Read:
    """What a file amounts to."""

    def __init__(self, data: bytes, limits: Limits = DEFAULT, size: int = 1 << 20, name: str = "x.warc") -> None:
        blocks = (data[start : start + size] for start in range(0, len(data), size))
        self.job = Job("x.warc", name, limits)
        self.items: list[Document | Skipped] = []
        self.damage: Damaged | None = None
        try:
            self.items.extend(read_warc(blocks, self.job))
        except Damaged as damage:
            self.damage = damage
        self.documents = [item for item in self.items if isinstance(item, Document)]
        self.texts = [document.text for document in self.documents]
        self.skipped = [item for item in self.items if isinstance(item, Skipped)]
        self.codes = [item.code for item in self.skipped] + ([self.damage.code] if self.damage else [])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_the_same_however_it_is_packed(warcs: ModuleType, way: str, size: int, tmp_path: Path) -> None:
    records = warcs.crawl(pages(5))
    data = WAYS[way](records)
    read = Read(data, size=size)
    assert read.skipped == []
    assert read.texts == [text(n) for n in range(5)]
    assert read.job.passed_over == {"warcinfo": 1, "request": 5, "metadata": 5}
    (tmp_path / "x.warc").write_bytes(data)
    for n, document in enumerate(read.documents):
        place = document.warc
        assert place is not None
        assert document.url == place.url == f"https://www.example.org/{n + 1}"
        assert document.id == place.record_id.strip("<>") == f"urn:uuid:{3 * n + 4:032x}"
        assert document.published is None  # the date of a fetch is none of publication
        assert place.date == warcs.DATE
        own = records[3 * n + 2]
        assert record_at(tmp_path / "x.warc", place.offset, place.inside) == own
        if way == "plain":
            assert data[place.offset :][: place.length] == own
        elif way == "gzip":
            assert gzip.decompress(data[place.offset :][: place.length]) == own
        else:
            assert (place.length is None) == (way == "one member")


contents = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), min_size=1, max_size=200).map(
    lambda words: "x" + words
)
ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.compress,
    "deflate, gzip": lambda body: gzip.compress(zlib.compress(body)),
}


@given(
    bodies=st.lists(st.tuples(contents, st.sampled_from(sorted(ENCODINGS)), st.booleans(), st.booleans()), max_size=6),
    way=st.sampled_from(sorted(WAYS)),
    size=st.sampled_from([3, 100, 1 << 20]),
    others=st.lists(st.sampled_from(["request", "metadata", "warcinfo", "continuation", "mine"]), max_size=4),
)
def test_round_trip(
    warcs: ModuleType, bodies: list[tuple[str, str, bool, bool]], way: str, size: int, others: list[str]
) -> None:
    records, expected = [warcs.record("warcinfo", b"a: b")], []
    for number, (words, encoding, in_chunks, as_resource) in enumerate(bodies):
        plain = words.encode()
        expected.append(words)
        if as_resource:
            records.append(warcs.record("resource", plain, number=number, Content_Type="text/plain; charset=utf-8"))
            continue
        body = ENCODINGS[encoding](plain)
        body = warcs.chunked(body, 10) if in_chunks else body
        http = "content-type: text/plain\r\n" + (f"Content-Encoding: {encoding}\r\n" if encoding else "")
        http += "Transfer-Encoding: chunked\r\n" if in_chunks else ""
        records.append(warcs.response(body, number=number, http=http))
    records += [warcs.record(kind, b"WARC/1.0\r\n\r\n") for kind in others]
    read = Read(WAYS[way](records), size=size)
    assert read.skipped == []
    assert read.damage is None
    assert read.texts == expected
    assert sum(read.job.passed_over.values()) == len(others) + 1


@pytest.mark.parametrize("way", WAYS)
def test_cut_at_every_byte(warcs: ModuleType, way: str) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(3))]
    data = WAYS[way](records)
    ends = [len(WAYS[way](records[:n])) for n in range(4)] if way != "one member" else [0, len(data)]
    for cut in range(len(data)):
        read = Read(data[:cut])
        assert bool(read.codes) == (cut not in ends[1:]), cut
        assert set(read.codes) <= {"bad-warc", "bad-http", "empty", "bad-compression"}
        if way != "one member":
            whole = sum(end <= cut for end in ends) - 1
            assert read.texts[:whole] == [text(n) for n in range(whole)], cut
            assert len(read.texts) <= whole + 1
        assert all(f"at byte {record.offset:,}" in item.reason for item in read.skipped for record in [_place(item)])


def _place(item: Skipped) -> Any:
    """What the reason of a skipped record says of its place."""

    class Place:
        offset = int(item.reason.removeprefix("at byte ").partition(":")[0].replace(",", ""))

    return Place


@pytest.mark.parametrize("way", WAYS)
def test_a_byte_changed_anywhere_costs_one_record(warcs: ModuleType, way: str) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(3))]
    data = WAYS[way](records)
    for at in range(0, len(data), 3):
        spoilt = bytearray(data)
        spoilt[at] ^= 0x15
        read = Read(bytes(spoilt))
        if way in ("gzip", "zstd"):  # else nothing says that a letter is another
            assert read.codes or read.texts == [text(n) for n in range(3)], at  # a time in the header of gzip
            number = sum(len(WAYS[way](records[: n + 1])) <= at for n in range(3))
            if at >= 4:  # the first bytes tell that the file is compressed
                assert set(read.texts) >= {text(n) for n in range(3) if n != number}, at


def test_a_crawler_that_died_and_went_on(warcs: ModuleType) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(4))]
    for way in ("plain", "gzip", "zstd"):
        before, after = WAYS[way](records[:2]), WAYS[way](records[2:])
        first = len(WAYS[way](records[:1]))
        for cut in range(first + 1, len(before)):
            read = Read(before[:cut] + after)
            assert read.codes, (way, cut)
            # Of the broken one some may be read, too, but never what belongs to another.
            assert read.texts[0] == text(0)
            assert read.texts[-2:] == [text(2), text(3)], (way, cut)
            assert len(read.texts) in (3, 4)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("lie", [-400, -10, -1, 1, 4, 100, 300, 1000, 10**6, 10**17])
def test_a_content_length_that_lies(warcs: ModuleType, way: str, lie: int) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(4))]
    body = records[1].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
    stated = b"Content-Length: %d\r\n" % max(0, len(body) + lie)
    records[1] = records[1].replace(b"Content-Length: %d\r\n" % len(body), stated)
    read = Read(WAYS[way](records))
    assert read.codes == ["bad-warc"]
    assert read.skipped[0].record == 2
    assert "Content-Length" in read.skipped[0].reason
    assert read.texts == [text(n) for n in range(4)]


@pytest.mark.parametrize("way", WAYS)
def test_a_content_length_that_takes_in_whole_records(warcs: ModuleType, way: str) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(4))]
    body = records[1].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
    stated = b"Content-Length: %d\r\n" % (len(body) + 4 + len(records[2]))
    records[1] = records[1].replace(b"Content-Length: %d\r\n" % len(body), stated)
    read = Read(WAYS[way](records))
    assert read.codes == ["bad-warc"]
    assert read.texts == [text(n) for n in range(4)]


def test_a_record_that_holds_records(warcs: ModuleType) -> None:
    """What somebody has fetched may be a WARC file, or speak of one."""
    import base64
    import hashlib

    inner = b"<p>Said:\r\n\r\n" + warcs.response(pages(1)[0])
    http = f"Content-Type: text/html\r\nContent-Length: {len(inner)}\r\n"
    honest = [warcs.response(inner, http=http), warcs.response(pages(2)[1], number=2)]
    for way in WAYS:
        read = Read(WAYS[way](honest))
        assert read.skipped == []
        assert len(read.documents) == 2
    block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{inner.decode()}".encode()
    digest = "sha1:" + base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()
    vouched = warcs.response(inner, http="Content-Type: text/html\r\n", WARC_Block_Digest=digest)
    assert Read(vouched + honest[1]).skipped == []
    assert Read(vouched.replace(digest.encode(), b"sha1:" + b"A" * 32) + honest[1]).codes == ["bad-warc"]


@pytest.mark.parametrize("end", [b"", b"\r", b"\r\n", b"\r\n\r"])
def test_line_ends_that_are_missing(warcs: ModuleType, end: bytes) -> None:
    first, second = (warcs.response(page, number=n) for n, page in enumerate(pages(2)))
    for way in WAYS:
        read = Read(WAYS[way]([first.removesuffix(b"\r\n\r\n") + end, second]))
        assert read.codes == ["bad-warc"]
        assert read.skipped[0].record == 1
        assert read.texts == [text(0), text(1)]


def test_more_line_ends_and_other_ones_do_no_harm(warcs: ModuleType) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(2))]
    for way in WAYS:
        assert Read(WAYS[way]([b"\r\n", records[0], b"\r\n\r\n\n", records[1], b"\r\n"])).texts == [text(0), text(1)]
    block = b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + pages(1)[0]
    head = b"WARC/1.0\nWARC-Type: response\nContent-Type: application/http\nContent-Length: %d\n\n" % len(block)
    read = Read((head + block + b"\n\n") * 2)
    assert read.skipped == []
    assert [document.id for document in read.documents] == ["x.warc#1", "x.warc#2"]


def test_bytes_that_are_no_records(warcs: ModuleType) -> None:
    page = warcs.response(pages(1)[0])
    for junk in (b"junk", b"junk\r\n\r\n", b"\0" * 1000, b"WARC/", b"WARC/1.0\r\n", b"x" * 300_000):
        read = Read(junk + page)
        assert set(read.codes) == {"bad-warc"}
        assert read.texts == [text(0)]
        assert Read(page + junk).texts[0] == text(0)
        assert Read(page + junk).codes
    for nothing in (b"", b"\r\n", gzip.compress(b"")):
        assert Read(nothing).codes == ["bad-warc"]
    assert Read(b"plain", name="x.warc.gz").codes == ["bad-compression"]


def test_lengths_that_are_none(warcs: ModuleType) -> None:
    for length in ("-5", "x", "", "1e3", "９"):
        page = warcs.response(pages(1)[0]).replace(
            b"Content-Length: ", b"Content-Length: %b\r\nX-Was: " % length.encode()
        )
        read = Read(page + warcs.response(pages(2)[1], number=2))
        assert read.codes == ["bad-warc"]
        assert read.texts == [text(0), text(1)]


def test_which_records_are_documents(warcs: ModuleType) -> None:
    body = pages(1)[0]
    records = [
        warcs.response(body, status="404 Not Found"),
        warcs.response(body, status="301 Moved"),
        warcs.response(b"\xff\xd8", http="Content-Type: image/jpeg\r\n"),
        warcs.response(body, http="Server: x\r\n"),  # says nothing, and begins like HTML
        warcs.response(b"?", http="Server: x\r\n"),
        warcs.response(body, http="Content-Type: application/xhtml+xml\r\n"),
        warcs.record("response", b"example.org. IN A", Content_Type="text/dns"),
        warcs.record("resource", body, Content_Type="text/html"),
        warcs.record("conversion", b"A text", Content_Type="text/plain"),
        warcs.record("resource", b"%PDF", Content_Type="application/pdf"),
        warcs.record("Request", b"GET /"),
        warcs.record("", b"x"),
        warcs.record("wh\N{SNOWMAN}t", b"x"),
    ]
    read = Read(b"".join(records))
    assert read.skipped == []
    assert read.texts == [text(0), text(0), text(0), "A text"]
    assert read.job.passed_over == {
        "response with status 404": 1,
        "response with status 301": 1,
        "response of image/jpeg": 1,
        "response of no type": 1,
        "response of text/dns": 1,
        "resource of application/pdf": 1,
        "request": 1,
        "unknown": 2,
    }
    many = [warcs.response(b"", status=f"{n} ?") for n in range(100, 999)]
    job = Read(b"".join(many)).job
    assert sum(job.passed_over.values()) == 898
    assert len(job.passed_over) <= 101


@pytest.mark.parametrize(
    ("data", "http", "expected"),
    [
        ("Привет мир".encode("cp1251"), "text/html; charset=windows-1251", "Привет мир"),
        (b"<meta charset=koi8-r>" + "Привет мир".encode("cp1251"), 'text/html; Charset="cp1251"', "Привет мир"),
        (b"<meta charset=windows-1251>" + "Привет мир".encode("cp1251"), "text/html", "Привет мир"),
        ("Привет мир".encode(), "text/html; charset=windows-1251", "Привет мир"),
        ("Привет мир".encode(), "text/html; charset=unicode_escape", "Привет мир"),
        ("Привет мир".encode("cp1251"), "text/plain; charset=windows-1251", "Привет мир"),
        ("Привет мир".encode(), "text/plain; charset=latin-1", "Привет мир"),
        ("\ufeffПривет мир".encode(), "text/plain; charset=koi8-r", "Привет мир"),
        (b"na\xefve", "text/plain; charset=iso-8859-1", "naïve"),
    ],
)
def test_charsets(warcs: ModuleType, data: bytes, http: str, expected: str) -> None:
    read = Read(warcs.response(data, http=f"Content-Type: {http}\r\n"))
    assert read.texts == [expected]


def test_bodies_that_are_not_what_their_header_says(warcs: ModuleType) -> None:
    page = pages(1)[0]
    for name in ("gzip", "deflate", "br", "zstd"):  # crawlers undo them and keep the header
        if name == "deflate":
            continue  # a raw one cannot be told from any other bytes
        assert Read(warcs.response(page, http=f"Content-Type: text/html\r\nContent-Encoding: {name}\r\n")).texts == [
            text(0)
        ]
    html = "Content-Type: text/html\r\n"
    assert Read(warcs.response(page, http=f"{html}Transfer-Encoding: chunked\r\n")).texts == [text(0)]
    long = b"<p>" + b" ".join(b"word%d" % n for n in range(20_000))
    for name, packed in (
        ("gzip", gzip.compress(long)),
        ("deflate", zlib.compress(long)),
        ("br", brotli.compress(long)),
        ("zstd", zstandard.compress(long)),
    ):
        read = Read(warcs.response(packed[: len(packed) // 2], http=f"{html}Content-Encoding: {name}\r\n"))
        assert read.codes[-1] == "bad-http", name
    read = Read(warcs.response(warcs.chunked(long)[:50_000], http=f"{html}Transfer-Encoding: chunked\r\n"))
    assert read.codes == ["bad-http"]
    assert read.texts[0].startswith("word0 word1 ")
    odd = [
        warcs.response(page, http=f"{html}Content-Encoding: compress\r\n"),
        warcs.response(page, http=f"{html}Content-Encoding: gzip, gzip, gzip, gzip\r\n"),
        warcs.record("response", b"no HTTP at all", Content_Type="application/http"),
    ]
    assert Read(b"".join(odd)).codes == ["bad-http"] * 3


def test_bombs(warcs: ModuleType) -> None:
    html = "Content-Type: text/html\r\n"
    zeros = bytes(1 << 25)
    good = warcs.response(pages(1)[0])
    once = gzip.compress(zeros)
    bombs = (
        ("gzip", once),
        ("deflate", zlib.compress(zeros)),
        ("br", brotli.compress(zeros, quality=1)),
        ("zstd", zstandard.compress(zeros)),
        ("gzip, gzip", gzip.compress(once)),
    )
    ways = {way: WAYS[way]([good, warcs.response(zeros), good]) for way in ("gzip", "zstd", "one member")}
    before = time.process_time()
    for name, packed in bombs:
        read = Read(warcs.response(packed, http=f"{html}Content-Encoding: {name}\r\n") + good)
        assert read.codes in (["too-large"], ["ratio"]), name
        assert read.texts == [text(0)]
    for way, packed in ways.items():
        read = Read(packed)
        assert read.codes in (["ratio"], ["too-large"]), way
        assert read.texts[0] == text(0)
    assert time.process_time() - before < 5


def test_limits(warcs: ModuleType) -> None:
    good = warcs.response(pages(1)[0], number=2)
    small = Limits(document_bytes=1000)
    plain = "Content-Type: text/plain\r\n"
    for way in WAYS:
        for size in (1001, 5000, 300_000):
            read = Read(WAYS[way]([good, warcs.response(b"word " * (size // 5 + 1), http=plain), good]), small)
            assert read.codes == ["too-large"], (way, size)
            assert read.texts == [text(0)] * 2
    image = warcs.response(bytes(300_000), http="Content-Type: image/gif\r\n")
    assert Read(b"".join([good, image, good]), small).skipped == []
    long = warcs.response(pages(1)[0], X="a" * 70_000)
    assert Read(good + long + good).codes == ["bad-warc"]
    assert Read(WAYS["gzip"]([good] * 9), Limits(decompressed_bytes=1000)).codes == ["too-large"]


def test_a_record_larger_than_memory_should_be_is_not_held(warcs: ModuleType) -> None:
    def blocks() -> Iterator[bytes]:
        empty = warcs.response(b"", http="Content-Type: video/mp4\r\n").removesuffix(b"\r\n\r\n")
        yield empty.replace(b"Content-Length: ", b"Content-Length: 9999999")
        for _ in range(40):
            yield bytes(1 << 20)

    import tracemalloc

    tracemalloc.start()
    job = Job("x.warc", "x.warc", Limits(document_bytes=1 << 20))
    (fault,) = read_warc(blocks(), job)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12 << 20
    assert isinstance(fault, Skipped)
    assert fault.code == "bad-warc"


def test_revisits_refer_to_what_was_fetched_before(warcs: ModuleType, tmp_path: Path) -> None:
    import dedup

    digest = "sha1:" + "B" * 32
    records = [
        warcs.response(pages(1)[0], number=1, WARC_Payload_Digest=digest),
        warcs.record("revisit", b"", number=2, WARC_Refers_To=f"<urn:uuid:{1:032x}>"),
        warcs.record(
            "revisit",
            b"HTTP/1.1 304 Not Modified\r\n\r\n",
            number=3,
            WARC_Refers_To_Target_URI="https://www.example.org/1",
            WARC_Refers_To_Date=warcs.DATE,
            WARC_Profile="http://netpreserve.org/warc/1.1/revisit/server-not-modified",
        ),
        warcs.record("revisit", b"", number=4, WARC_Target_URI="https://a.org/", WARC_Payload_Digest=digest),
        warcs.record("revisit", b"", number=5, WARC_Refers_To="<urn:uuid:none>"),
    ]
    (tmp_path / "a.warc.gz").write_bytes(warcs.packed(records))
    found = dedup.scan(tmp_path)
    assert [document.id for document in found.documents] == [f"urn:uuid:{1:032x}"]
    assert not found.matches
    assert not found.skipped
    assert [revisit.of for revisit in found.revisits] == [f"urn:uuid:{1:032x}"] * 3 + [None]
    assert found.passed_over == {"revisit": 4}
    said = dedup.facts(tmp_path)
    assert [revisit.of for revisit in said.revisits] == [revisit.of for revisit in found.revisits]
    assert dedup.trace(tmp_path).scan.revisits == found.revisits


def test_a_dictionary_of_zstandard(warcs: ModuleType, tmp_path: Path) -> None:
    records = [warcs.response(page, number=n) for n, page in enumerate(pages(300))]
    trained = zstandard.train_dictionary(4096, records)
    for packed in (trained.as_bytes(), zstandard.compress(trained.as_bytes())):
        head = b"\x5d\x2a\x4d\x18" + len(packed).to_bytes(4, "little") + packed
        engine = zstandard.ZstdCompressor(dict_data=trained)
        data = head + b"".join(map(engine.compress, records))
        for size in (1000, 1 << 20):
            read = Read(data, size=size)
            assert read.skipped == []
            assert read.texts == [text(n) for n in range(300)]
        place = read.documents[7].warc
        assert place is not None
        (tmp_path / "x.warc.zst").write_bytes(data)
        assert record_at(tmp_path / "x.warc.zst", place.offset) == records[7]
        assert Read(data[: len(head) // 2]).codes == ["bad-compression"]
    assert Read(b"\x5d\x2a\x4d\x18\4\0\0\0\x28\xb5\x2f\xfd" + records[0]).codes == ["bad-compression"]


@pytest.mark.parametrize("way", WAYS)
def test_damaged_anywhere(warcs: ModuleType, way: str, damage: Damage) -> None:
    data = WAYS[way](warcs.crawl(pages(4)))
    for spoilt in damage(data, 5, 8):
        before = time.process_time()
        read = Read(spoilt)
        assert time.process_time() - before < 1
        assert len(read.documents) <= 8


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\x1f\x8b\x08", b"WARC/1.0\r\nWARC-Type: resource\r\n", b"\x28\xb5\x2f\xfd"]),
)
def test_anything(data: bytes, head: bytes) -> None:
    read = Read(head + data)
    assert read.codes or read.documents or read.job.passed_over


def test_names_and_streams(warcs: ModuleType, tmp_path: Path) -> None:
    records = warcs.crawl(pages(2))
    for way, name in (("plain", "a.warc"), ("gzip", "b.WARC.gz"), ("zstd", "c.warc.zst"), ("gzip", "d")):
        (tmp_path / name).write_bytes(WAYS[way](records))
        source = Source([tmp_path / name])
        assert [item.text for item in source if isinstance(item, Document)] == [text(0), text(1)]
        assert source.passed_over == Counter(warcinfo=1, request=2, metadata=2)
        assert source.files[0].bytes == len(WAYS[way](records))
    for way in ("plain", "gzip", "zstd"):
        source = Source(["-"], stdin=io.BytesIO(WAYS[way](records)))
        assert [item.text for item in source if isinstance(item, Document)] == [text(0), text(1)]


def test_without_fastwarc(warcs: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    read = Read(warcs.response(b"x"))
    assert read.damage is not None
    assert read.damage.code == "missing-extra"
    assert 'pip install "dedup-trace[warc]"' in read.damage.reason


def test_without_brotli(warcs: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    packed = brotli.compress(pages(1)[0])
    read = Read(warcs.response(packed, http="Content-Type: text/html\r\nContent-Encoding: br\r\n"))
    assert read.codes == ["missing-extra"]


def test_no_record_there(warcs: ModuleType, tmp_path: Path) -> None:
    from dedup.errors import InputError

    (tmp_path / "x.warc").write_bytes(warcs.response(pages(1)[0]))
    for offset, inside in ((1, 0), (10**9, 0), (0, 5)):
        with pytest.raises(InputError):
            record_at(tmp_path / "x.warc", offset, inside)
    with pytest.raises(InputError):
        record_at(tmp_path / "y.warc", 0)
