"""Word documents: the text as it stands, and no bomb goes off."""

from __future__ import annotations

import io
import time
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Skipped
from dedup.readers.docx import read_docx
from dedup.readers.job import Job
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT = Limits()
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>{title}</dc:title><dc:language>{language}</dc:language>
<dcterms:created>{created}</dcterms:created><dcterms:modified>2025-01-01T00:00:00Z</dcterms:modified>
</cp:coreProperties>"""


def archive(members: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in members.items():
            opened.writestr(name, content)
    return file.getvalue()


def main_part(body: str, namespace: str = WORD) -> str:
    spaces = f'xmlns:w="{namespace}" xmlns:mc="{COMPATIBILITY}"'
    return f'<?xml version="1.0"?><w:document {spaces}><w:body>{body}</w:body></w:document>'


def docx(body: str, namespace: str = WORD, **more: str) -> bytes:
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": main_part(body, namespace), **more})


def paragraph(text: str) -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(data: bytes, limits: Limits = DEFAULT, size: int = 1 << 20) -> Document | Skipped:
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    (item,) = read_docx(blocks, Job("x.docx", "x.docx", limits))
    return item


def text(data: bytes) -> str:
    item = read(data)
    assert isinstance(item, Document)
    return item.text


def code(data: bytes, limits: Limits = DEFAULT) -> str:
    item = read(data, limits)
    assert isinstance(item, Skipped)
    assert (item.source, item.record) == ("x.docx", 1)
    return item.code


@pytest.mark.parametrize("namespace", [WORD, STRICT])
@pytest.mark.parametrize("words", ["Thủ tướng phát biểu", "قال رئيس الوزراء", "总理发表讲话"])
def test_paragraphs_are_lines(words: str, namespace: str) -> None:
    assert text(docx(paragraph(words) + paragraph("") + paragraph("a &amp; b"), namespace)) == f"{words}\n\na & b"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a\tb\nc"),
        (
            "<w:tbl><w:tr>"
            + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in "ab")
            + "</w:tr></w:tbl>"
            + paragraph("c"),
            "a\nb\nc",
        ),
        (
            "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
            "new",
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>to</w:t></w:r></w:moveTo></w:p>",
            "to",
        ),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r></w:p>", "x"),
        ("<w:p><w:hyperlink><w:r><w:t>li</w:t></w:r><w:r><w:t>nk</w:t></w:r></w:hyperlink></w:p>", "link"),
        (
            (
                f"<mc:AlternateContent><mc:Choice>{paragraph('one')}</mc:Choice><mc:Fallback>{paragraph('two')}</mc:Fallback>"
                "</mc:AlternateContent>"
            ),
            "one",
        ),
        (f"<w:p><w:r><w:t>out</w:t><w:txbxContent>{paragraph('in')}</w:txbxContent></w:r></w:p>", "out\nin"),
        ("<t>a</t><x:t xmlns:x='urn:x'>b</x:t><w:p><w:r><w:t>c</w:t></w:r></w:p>", "c"),
    ],
)
def test_what_is_text(body: str, expected: str) -> None:
    assert text(docx(body)) == expected


def test_comments_and_notes_are_left_out() -> None:
    other = main_part(paragraph("no"))
    parts = {"word/comments.xml": other, "word/footnotes.xml": other, "word/header1.xml": other}
    assert text(docx(paragraph("yes"), **parts)) == "yes"


def test_core_properties() -> None:
    core = CORE.format(title="Tin tức", language="vi-VN", created="2024-05-01T08:30:00Z")
    item = read(docx(paragraph("x"), **{"docProps/core.xml": core}))
    assert item == Document("x.docx", "x", "x.docx", "vi", "2024-05-01T08:30:00Z", "Tin tức")
    core = CORE.format(title="", language="?", created="yesterday")
    assert read(docx(paragraph("x"), **{"docProps/core.xml": core})) == Document(
        "x.docx", "x", "x.docx", None, "2025-01-01T00:00:00Z"
    )


@pytest.mark.parametrize(
    "core",
    ["<a", "<!DOCTYPE a><a/>", "<a>" + " " * (1 << 19) + "</a>", "", "<?xml version='1.0' encoding='big5'?><a/>"],
)
def test_properties_that_cannot_be_read_cost_no_document(core: str) -> None:
    assert text(docx(paragraph("x"), **{"docProps/core.xml": core})) == "x"


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
    f'<w:document xmlns:w="{WORD}">{paragraph("&c;")}</w:document>'
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "bad-docx"),
        (b"PK", "bad-docx"),
        (b"not a zip", "bad-docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "encrypted"),
        (archive({}), "bad-docx"),
        (archive({"word/other.xml": "x"}), "bad-docx"),
        (archive({"word/document.xml": ""}), "bad-docx"),
        (archive({"word/document.xml": "<a"}), "bad-docx"),
        (archive({"word/document.xml": b"<?xml version='1.0' encoding='nonsense'?><a/>"}), "bad-docx"),
        (archive({"word/document.xml": ENTITIES}), "bad-docx"),
        (
            archive({"word/document.xml": f"<!DOCTYPE a SYSTEM 'file:///etc/passwd'>{main_part(paragraph('x'))[21:]}"}),
            "bad-docx",
        ),
        (archive({"word/document.xml": main_part("&undeclared;")}), "bad-docx"),
        (docx(""), "empty"),
        (docx(paragraph(" ")), "empty"),
        (docx(paragraph("x"))[:-30], "bad-docx"),
        (docx(" " * (200 << 20)), "too-large"),
        (docx(paragraph("x") * 1_000_000), "too-complex"),
        (docx("<w:p>" * 2_500_000), "too-complex"),
        (archive({str(number): "" for number in range(10_001)}), "too-complex"),
        (archive({"word/document.xml": docx(paragraph("x"))}), "bad-docx"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hostile(data: bytes, expected: str) -> None:
    before = time.process_time()
    assert code(data) == expected
    assert time.process_time() - before < 5  # a second where nothing else runs


def test_limits() -> None:
    data = docx(paragraph("word " * 1000))
    assert code(data, Limits(document_bytes=100)) == "too-large"
    assert code(data, Limits(document_bytes=len(data))) == "too-large"
    assert code(data, Limits(decompressed_bytes=1000)) == "too-large"
    assert code(data, Limits(ratio=2, ratio_from=100)) == "ratio"


def test_encrypted_members_and_methods_that_no_document_uses() -> None:
    data = bytearray(docx(paragraph("x")))
    for at in (data.index(b"PK\1\2", data.index(b"PK\1\2") + 1),):
        data[at + 8] |= 1
    assert code(bytes(data)) == "encrypted"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as opened:
        opened.writestr("word/document.xml", main_part(paragraph("x")))
    assert code(file.getvalue()) == "bad-docx"


@pytest.mark.parametrize("size", [1, 10, 10**6, (1 << 32) - 2])
def test_lying_sizes(size: int) -> None:
    data = bytearray(archive({"word/document.xml": main_part(paragraph("x" * 5000))}))
    at = data.index(b"PK\1\2")
    for field in (20, 24):
        changed = data.copy()
        changed[at + field : at + field + 4] = size.to_bytes(4, "little")
        item = read(bytes(changed))
        assert isinstance(item, Skipped) or item.text == "x" * 5000


def test_damage_below_is_handed_on() -> None:
    def blocks() -> Iterator[bytes]:
        yield b"PK"
        raise Damaged("unreadable", "is damaged")

    with pytest.raises(Damaged):
        next(read_docx(blocks(), Job("x", "x")))


@given(st.binary(), st.integers(1, 20))
def test_any_bytes(data: bytes, size: int) -> None:
    assert read(b"PK\3\4" + data, size=size) == read(b"PK\3\4" + data)


GOOD = docx(
    paragraph("one") + paragraph("two"), **{"docProps/core.xml": CORE.format(title="a", language="en", created="b")}
)


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=8), st.integers(0, 20))
def test_any_damage(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    item = read(bytes(data[: len(data) - cut]))
    if isinstance(item, Document):
        item.text.encode()


@given(st.text(alphabet=st.sampled_from("<>/wptr:&;!-[]\"' a="), max_size=60))
def test_any_xml(body: str) -> None:
    read(docx(body))
