"""Word documents (.docx): one file, one document.

Read with the standard library alone. python-docx is well kept, but it builds the tree of the whole document with lxml
before anything can be counted; here a member is unfolded and parsed piece by piece, so that a bomb is noticed while it
unfolds, and whatever declares entities is refused before any of them could be used.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from dedup.model import Document, Skipped
from dedup.readers.html_metadata import language_code, one_line, stated_date
from dedup.readers.raw import Damaged, whole
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dedup.readers.job import Job
    from dedup.readers.limits import Limits

__all__ = ["read_docx"]


_PIECE: Final = 1 << 16
#: What is parsed of one member at most: a thousand pages are 5 MB, and a second is spent on 16 of the densest markup.
_XML_BYTES: Final = 16 << 20
_PROPERTIES_BYTES: Final = 1 << 18
#: Tags, and attributes three times, for that is what they cost: what takes a second.
_MARKUP: Final = 1_500_000
#: Of files inside; their list is read before anything else can be.
_MEMBERS: Final = 10_000

#: What the standard library raises over an archive or its XML, beside what expat does.
_UNREADABLE: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError),
)

_MAIN: Final = re.compile(r"word/document\d*\.xml")
_CORE: Final = "docProps/core.xml"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = 0x1

# Namespaces of the two editions of the standard; expat puts the name behind a space.
_WORD: Final = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",
)
_FALLBACK: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_MARKS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def read_docx(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    """Read the one document of a file: its paragraphs and the cells of its tables in order, a line each.

    Comments, notes, headers, and what tracked changes have deleted or moved away are left out.

    Parameters
    ----------
    blocks
        The content of the file.
    job
        What to call it, how large the file and its text may be, and how much its parts may unfold to.

    Raises
    ------
    Damaged
        What `blocks` raises: a list of contents stands at the end of the file, without which it cannot be read.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> next(read_docx(iter([b"PK"]), Job("a.docx", "a.docx"))).code
    'bad-docx'
    """
    data, damage = whole(blocks, job.source, job.limits.document_bytes)
    if damage is not None:
        raise damage
    if isinstance(data, Skipped):
        yield data
        return
    try:
        yield _document(data, job)
    except Damaged as problem:
        yield Skipped(job.source, 1, problem.code, problem.reason)


def _document(data: bytes, job: Job) -> Document:
    limits = job.limits
    if data.startswith(_OLE):
        raise Damaged("encrypted", "is protected by a password, or a document of an older Word")
    if data.count(b"PK\1\2") > _MEMBERS:
        raise Damaged("too-complex", f"holds more than {_MEMBERS:,} files")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            main = next(filter(_MAIN.fullmatch, archive.namelist()), None)
            if main is None:
                raise Damaged("bad-docx", "holds no word/document.xml")
            text = scrubbed(_text(_unfolded(archive, main, _XML_BYTES, limits)))
            about = _properties(archive, limits)
    except _UNREADABLE as error:
        raise Damaged("bad-docx", f"is not a readable archive: {error}") from error
    if not text or text.isspace():
        raise Damaged("empty", "holds no text")
    if len(text.encode()) > limits.document_bytes:
        raise Damaged("too-large", f"has a text of more than {limits.document_bytes:,} bytes")
    published = stated_date(about.get("created")) or stated_date(about.get("modified"))
    title = one_line(about.get("title")) or None
    return Document(job.name, text, job.source, language_code(about.get("language")), published, title)


def _unfolded(archive: zipfile.ZipFile, member: str, most: int, limits: Limits) -> Iterator[bytes]:
    """Unfold a member piece by piece, whatever size it states."""
    about = archive.getinfo(member)
    if about.flag_bits & _ENCRYPTED:
        raise Damaged("encrypted", "is protected by a password")
    if about.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # nor does the standard allow others
        raise Damaged("bad-docx", "is compressed in a way that no Word document is")
    total, most = 0, min(most, limits.decompressed_bytes)
    with archive.open(about) as file:
        while piece := file.read(_PIECE):
            total += len(piece)
            if total > most:
                raise Damaged("too-large", f"has a {member} of more than {most:,} bytes")
            if total > limits.ratio_from and total > limits.ratio * about.compress_size:
                raise Damaged("ratio", f"unfolds to more than {limits.ratio:,} times its size, as only a bomb does")
            yield piece


def _parse(
    pieces: Iterator[bytes],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    characters: Callable[[str], None],
) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    markup = 0
    try:
        for piece in pieces:
            markup += piece.count(b"<") + 3 * piece.count(b"=")
            if markup > _MARKUP:
                raise Damaged("too-complex", "is made of too many tags and attributes")
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError) as error:
        raise Damaged("bad-docx", f"is not the XML it should be: {error}") from error


def _refuse(*_: object) -> None:
    raise Damaged("bad-docx", "declares a document type, as no Word document does and bombs do")


class _Body:
    """Gathers the text of the main part."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._hidden = 0
        self._inside = False
        self._paragraphs = 0

    def start(self, name: str, _: dict[str, str]) -> None:
        if self._hidden:
            self._hidden += 1
            return
        if not name.startswith(_WORD):
            self._hidden = int(name == _FALLBACK)  # says again, for older programs, what stands before it
            return
        local = name[name.index(" ") + 1 :]
        if local == "t":
            self._inside = True
        elif local == "p":
            if self._paragraphs:  # a text box
                self.parts.append("\n")
            self._paragraphs += 1
        elif local in _MARKS:
            # Inside <w:tabs> a tab is a position, no character; those stand in properties, which are hidden below.
            self.parts.append(_MARKS[local])
        elif local in ("pPr", "rPr", "del", "moveFrom", "sectPr", "tblPr"):
            self._hidden = 1

    def end(self, name: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif self._inside:
            self._inside = False
        elif name.endswith(" p") and name.startswith(_WORD):
            self._paragraphs -= 1
            self.parts.append("\n")

    def characters(self, text: str) -> None:
        if self._inside and not self._hidden:
            self.parts.append(text)


def _text(pieces: Iterator[bytes]) -> str:
    body = _Body()
    _parse(pieces, body.start, body.end, body.characters)
    return "".join(body.parts).strip("\n")


class _Core:
    """Gathers the core properties by their local names."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._name = ""

    def start(self, name: str, _: dict[str, str]) -> None:
        self._name = name.rpartition(" ")[2]

    def end(self, _: str) -> None:
        self._name = ""

    def characters(self, text: str) -> None:
        if self._name:
            self.found[self._name] = self.found.get(self._name, "") + text


def _properties(archive: zipfile.ZipFile, limits: Limits) -> dict[str, str]:
    """Title, dates and language, as far as they can be read: a document is not given up for them."""
    core = _Core()
    try:
        _parse(_unfolded(archive, _CORE, _PROPERTIES_BYTES, limits), core.start, core.end, core.characters)
    except (KeyError, Damaged, *_UNREADABLE):
        return {}
    return core.found
