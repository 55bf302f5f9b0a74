"""A lexicon: what the terms of a language are called in the pivot language, English."""

from __future__ import annotations

import functools
import re
from codecs import BOM_UTF8
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.errors import InputError
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

__all__ = [
    "FOLDER",
    "HEADER",
    "LONGEST",
    "MOST_GLOSSES",
    "NOTHING",
    "PIVOT",
    "Lexicon",
    "content",
    "joined",
    "shipped",
    "shipped_of",
]

#: Where the lexicons are that come with the package.
FOLDER: Final = Path(__file__).parent.parent / "lexicons"
#: The language that terms are translated to; what comes with the package for it are its forms.
PIVOT: Final = "en"
#: In the place of English: the term carries no meaning that could be looked for.
NOTHING: Final = "-"
#: So many translations of a term count, the likeliest first.
MOST_GLOSSES: Final = 4
#: Characters of a term, and of its translations: no word of a dictionary comes near.
LONGEST: Final = 1000
#: A line of the head: a key and what it says.
HEADER: Final = re.compile(r"#[ \t]*([a-z]+):[ \t]*(.*)")

_LARGEST: Final = 64 << 20  # bytes of a file
_TAB, _LINE_FEED, _RETURN, _HASH = b"\t\n\r#"
#: Bytes that a white space may begin with.
_BLANKS: Final = np.isin(np.arange(256), [*range(0x21), *b"\xc2\xe1\xe2\xe3"])
_COMPRESSED: Final = (b"\x1f\x8b", b"\x28\xb5")  # how gzip and Zstandard begin, and no text in UTF-8


class Lexicon:
    r"""Terms of one language with their translations.

    They are held as they stand in a file, and only cut into strings where somebody wants those.

    Parameters
    ----------
    language
        ISO 639 code.
    terms
        Terms of one to four words, in whatever case and Unicode form.
    glosses
        The English translations of each, the likeliest first, separated by semicolons; `NOTHING` for a term that
        carries no meaning.
    facts
        What the head of the file says: name, sources, licence, date.

    Examples
    --------
    >>> Lexicon.parse("# language: vi\nthủ tướng\tprime minister\nlà\t-\n").glosses
    ['prime minister', '-']
    """

    def __init__(
        self, language: str, terms: Iterable[str], glosses: Iterable[str], facts: Mapping[str, str] | None = None
    ) -> None:
        rows = "".join([f"{term}\t{gloss}\n" for term, gloss in zip(terms, glosses, strict=True)])
        self._hold(language, encode(rows), facts or {})

    def _hold(self, language: str, body: bytes, facts: Mapping[str, str]) -> None:
        self.language = language
        #: The lines of the file, in UTF-8: each a term, a tab, its translations and a line feed.
        self.body = body
        #: int64 (2 * lines + 1,): where each term and its translations begin, by turns, and the end.
        self.bounds = _bounds(body)
        self.facts = dict(facts)

    @classmethod
    def _of_body(cls, language: str, body: bytes, facts: Mapping[str, str]) -> Lexicon:
        lexicon = cls.__new__(cls)
        lexicon._hold(language, body, facts)
        return lexicon

    @property
    def terms(self) -> list[str]:
        """The terms."""
        return self._cells[::2]

    @property
    def glosses(self) -> list[str]:
        """The translations of each."""
        return self._cells[1::2]

    @functools.cached_property
    def _cells(self) -> list[str]:
        return self.body.decode().replace("\t", "\n").split("\n")[:-1]

    def __len__(self) -> int:
        return len(self.bounds) // 2

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Lexicon):
            return NotImplemented
        return (self.language, self.body, self.facts) == (other.language, other.body, other.facts)

    __hash__ = None  # type: ignore[assignment]  # its facts can be changed

    @classmethod
    def parse(cls, text: str, language: str | None = None) -> Lexicon:
        """Read the file format: head lines ``# key: value``, then ``term <tab> english[; english]`` a line.

        Raises
        ------
        InputError
            If a line is neither, or nothing says of which language it is.
        """
        if quick := cls._parse_plain(encode(text)):
            return quick
        facts, rows = dict[str, str](), list[list[str]]()
        for number, line in enumerate(text.split("\n"), 1):
            if line.startswith("#"):
                if found := HEADER.match(line):
                    facts[found[1]] = found[2].strip()
            elif line.strip():
                row = line.rstrip("\r").split("\t")
                if len(row) != 2 or not row[0].strip() or not row[1].strip():
                    raise InputError(f"line {number}: not a term, a tab and its English: {line[:60]!r}")
                if max(map(len, row)) > LONGEST:
                    raise InputError(f"line {number}: a term or its English is longer than {LONGEST} characters")
                rows.append(row)
        language = facts.get("language", language)
        if not language:
            raise InputError("no line '# language: xx' at its head")
        return cls(language, [term for term, _ in rows], [gloss for _, gloss in rows], facts)

    @classmethod
    def _parse_plain(cls, data: bytes) -> Lexicon | None:
        """The same, quickly, if there is nothing but head lines and then entries."""
        facts, at = dict[str, str](), 0
        while data.startswith(b"#", at):
            end = data.find(b"\n", at) + 1 or len(data)
            if not (found := HEADER.match(data[at:end].decode())):
                return None
            facts[found[1]] = found[2].strip()
            at = end
        body = data[at:] if data.endswith(b"\n") else data[at:] + b"\n"
        lexicon = cls._of_body(facts.get("language", ""), body, facts)
        return lexicon if lexicon.language and lexicon._is_plain() else None

    def _is_plain(self) -> bool:
        """Whether there is nothing but lines of two cells, of which none is blank, and none too long."""
        text, starts, ends = np.frombuffer(self.body, np.uint8), self.bounds[:-1], self.bounds[1:]
        if len(starts) % 2 or (text[ends[::2] - 1] != _TAB).any() or (text[ends[1::2] - 1] != _LINE_FEED).any():
            return False
        sizes, firsts = ends - starts - 1, text[starts]
        if sizes.max(initial=0) > LONGEST:  # bytes: by characters it may be short enough
            return False
        if (firsts[::2] == _HASH).any() or (text[ends[1::2] - 2] == _RETURN).any():
            return False
        suspects = np.flatnonzero(_BLANKS[firsts])
        cells = zip(starts[suspects].tolist(), sizes[suspects].tolist(), strict=True)
        return all(self.body[start : start + size].decode().strip() for start, size in cells)

    @classmethod
    def read(cls, path: Path) -> Lexicon:
        """Read a file; its name says the language if its head does not.

        Raises
        ------
        InputError
            If it cannot be read, or is not a lexicon.
        """
        data = _data(path)
        text = _decoded(path, data)
        try:
            return cls._parse_plain(data) or cls.parse(text, path.name.split(".")[0])
        except InputError as error:
            raise InputError(f"{path}: {error}; `dedup lexicon check` lists all that is wrong") from None

    def without(self, terms: Collection[str]) -> Lexicon:
        """The same lexicon without some terms."""
        unwanted = {encode(term) for term in terms}
        longest = max(map(len, unwanted), default=0)
        starts, sizes = self.bounds[:-1:2], np.diff(self.bounds)[::2] - 1
        short = np.flatnonzero(sizes <= longest)
        kept = np.ones(len(starts), np.bool_)
        kept[short] = [
            self.body[start : start + size] not in unwanted
            for start, size in zip(starts[short].tolist(), sizes[short].tolist(), strict=True)
        ]
        body = np.frombuffer(self.body, np.uint8)[np.repeat(kept, np.diff(self.bounds[::2]))].tobytes()
        return Lexicon._of_body(self.language, body, self.facts)

    def text(self) -> str:
        """The file format."""
        head = {"language": self.language, **self.facts}
        return "".join(f"# {key}: {value}\n" for key, value in head.items()) + self.body.decode()


def joined(lexicons: Sequence[Lexicon]) -> tuple[bytes, NDArray[np.int64]]:
    """The lines of several lexicons, one after the other, and where each term and its translations begin."""
    body = b"".join([lexicon.body for lexicon in lexicons])
    return body, lexicons[0].bounds if len(lexicons) == 1 else _bounds(body)


def _bounds(body: bytes) -> NDArray[np.int64]:
    text = np.frombuffer(body, np.uint8)
    ends = text == _TAB
    ends |= text == _LINE_FEED
    return np.append(0, np.flatnonzero(ends) + 1)


def content(path: Path, *, strict: bool = True) -> str:
    """The text of a lexicon's file, compressed or not; what is not UTF-8 stands as U+FFFD in it if it is not refused.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    data = _data(path)
    return _decoded(path, data) if strict else data.decode("utf-8", "replace")


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path}: larger than the {_LARGEST >> 20} MiB that a lexicon may have")
        data = path.read_bytes()
        if data[:2] in _COMPRESSED or path.suffix.lower() in (".gz", ".zst"):
            data = _unfolded(path, data)
        return data.removeprefix(BOM_UTF8)
    except InputError:
        raise
    except OSError as error:
        raise InputError(f"{path}: cannot be read as a lexicon: {error.strerror or error}") from error


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not a lexicon, which is UTF-8: {error.reason} at byte {error.start}") from error


def _unfolded(path: Path, data: bytes) -> bytes:
    """What a compressed lexicon holds: not imported for those that come with the package."""
    from dedup.readers.compressed import decompressed
    from dedup.readers.limits import Limits
    from dedup.readers.raw import Damaged

    try:
        return b"".join(decompressed(iter([data]), path.name, Limits(decompressed_bytes=_LARGEST)))
    except Damaged as problem:
        raise InputError(f"{path}: {problem.reason}") from problem


@functools.cache
def shipped() -> dict[str, Path]:
    """The lexicons that come with the package, by language."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.lex"))}


def shipped_of(language: str) -> list[Lexicon]:
    """What comes with the package to translate a language: one lexicon, or none."""
    path = None if language == PIVOT else shipped().get(language)
    return [] if path is None else [Lexicon.read(path)]
