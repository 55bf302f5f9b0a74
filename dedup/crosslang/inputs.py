"""Files that a lexicon is made of: read piece by piece, in UTF-8, and never further than is sane."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol
from xml.parsers import expat

from dedup.errors import InputError
from dedup.readers.compressed import SUFFIXES, decompressed
from dedup.readers.encoding import as_utf8, in_utf8
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged, RawFile, peek

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["LONGEST", "Handler", "is_xml", "lines", "parsed", "suffix"]

#: Characters of a sentence or of an entry; a longer one is passed over.
LONGEST: Final = 4000
_LIMITS: Final = Limits(decompressed_bytes=16 << 30)
_PIECE: Final = 1 << 16
_UNPARSED: Final = 4 << 20  # bytes of one tag, comment or declaration
_DEEPEST: Final = 200  # elements in one another


class Handler(Protocol):
    """What is told of a document in XML; names stand without their namespaces, attributes as in the document."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def characters(self, text: str) -> None:
        """Text of the element that began last and has not ended."""


def suffix(path: Path) -> str:
    """What a file's name says it is, whether it is compressed or not.

    Examples
    --------
    >>> from pathlib import Path
    >>> suffix(Path("news.TMX.gz"))
    '.tmx'
    """
    name = path.name.lower()
    for ending in SUFFIXES:
        name = name.removesuffix(ending)
    return name[name.rfind(".") :] if "." in name else ""


def is_xml(path: Path) -> bool:
    """Whether a file begins as XML does.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    with _opened(path) as blocks:
        head, _ = peek(as_utf8(blocks), 64)
        return head.lstrip().startswith(b"<")


def lines(path: Path) -> Iterator[str]:
    """The lines of a text, without their ends; one that is longer than any sentence is empty.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    most = 4 * LONGEST
    with _opened(path) as blocks:
        rest, passing = b"", False
        for block in in_utf8(blocks, Counter()):
            *whole, rest = (rest + block).split(b"\n")
            for line in whole:
                yield "" if passing else _line(line)
                passing = False
            if len(rest) > most:
                rest, passing = b"", True
        if rest and not passing:
            yield _line(rest)


def _line(line: bytes) -> str:
    text = line.rstrip(b"\r").decode("utf-8", "replace")
    return text if len(text) <= LONGEST else ""


def parsed(path: Path, handler: Handler) -> Iterator[None]:
    """Parse a document in XML; comes back to whoever asks after every piece, so that nothing is held for long.

    A document type is passed over if it only names itself. One that declares anything is refused: entities of entities
    are how a small file becomes a large one.

    Raises
    ------
    InputError
        If it cannot be read, is not XML, or is such as only a bomb is.
    """
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise InputError(f"{path}: has more than {_DEEPEST} elements in one another")
        handler.start(name.rpartition(":")[2], attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(name.rpartition(":")[2])

    def refuse(*_: object) -> None:
        raise InputError(f"{path}: declares entities, which are not read; take the declarations out of its DOCTYPE")

    def doctype(_name: str, _system: str | None, _public: str | None, internal: bool) -> None:
        if internal:
            refuse()

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.characters
    parser.StartDoctypeDeclHandler, parser.EntityDeclHandler = doctype, refuse
    fed = 0
    with _opened(path) as blocks:
        try:
            for block in blocks:
                for at in range(0, len(block), _PIECE):
                    piece = block[at : at + _PIECE]
                    fed += len(piece)
                    parser.Parse(piece, False)
                    if fed - parser.CurrentByteIndex > _UNPARSED:
                        raise InputError(f"{path}: holds a tag of more than {_UNPARSED >> 20} MiB")
                    yield
            parser.Parse(b"", True)
            yield
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise InputError(f"{path}: is not the XML that it should be: {error}") from error


@contextmanager
def _opened(path: Path) -> Iterator[Iterator[bytes]]:
    """The bytes of a file, unfolded if it is compressed; whatever is wrong with it is one sentence."""
    try:
        with path.open("rb") as stream:
            yield decompressed(RawFile(str(path), stream).blocks(), path.name, _LIMITS)
    except Damaged as problem:
        raise InputError(f"{path}: {problem.reason}") from problem
    except InputError:
        raise
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
