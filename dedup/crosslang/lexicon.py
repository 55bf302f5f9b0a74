"""A lexicon: what the terms of a language are called in the pivot language, English."""

from __future__ import annotations

import functools
import re
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["FOLDER", "MOST_GLOSSES", "NOTHING", "PIVOT", "Lexicon", "content", "shipped", "shipped_of"]

#: Where the lexicons are that come with the package.
FOLDER: Final = Path(__file__).parent.parent / "lexicons"
#: The language that terms are translated to; what comes with the package for it are its forms.
PIVOT: Final = "en"
#: In the place of English: the term carries no meaning that could be looked for.
NOTHING: Final = "-"
#: So many translations of a term count, the likeliest first.
MOST_GLOSSES: Final = 4

_LARGEST: Final = 64 << 20  # bytes of a file
_LONGEST: Final = 1000  # characters of a term, and of its translations: no word of a dictionary comes near
_COMPRESSED: Final = (b"\x1f\x8b", b"\x28\xb5")  # how gzip and Zstandard begin, and no text in UTF-8
_HEADER: Final = re.compile(r"#[ \t]*([a-z]+):[ \t]*(.*)")


@dataclass(frozen=True, slots=True)
class Lexicon:
    r"""Terms of one language with their translations.

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

    language: str
    terms: list[str]
    glosses: list[str]
    facts: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.terms)

    @classmethod
    def parse(cls, text: str, language: str | None = None) -> Lexicon:
        """Read the file format: head lines ``# key: value``, then ``term <tab> english[; english]`` a line.

        Raises
        ------
        InputError
            If a line is neither, or nothing says of which language it is.
        """
        if quick := cls._parse_plain(text):
            return quick
        facts, rows = dict[str, str](), list[list[str]]()
        for number, line in enumerate(text.split("\n"), 1):
            if line.startswith("#"):
                if found := _HEADER.match(line):
                    facts[found[1]] = found[2].strip()
            elif line.strip():
                row = line.rstrip("\r").split("\t")
                if len(row) != 2 or not row[0].strip() or not row[1].strip():
                    raise InputError(f"line {number}: not a term, a tab and its English: {line[:60]!r}")
                if max(map(len, row)) > _LONGEST:
                    raise InputError(f"line {number}: a term or its English is longer than {_LONGEST} characters")
                rows.append(row)
        language = facts.get("language", language)
        if not language:
            raise InputError("no line '# language: xx' at its head")
        return cls(language, [term for term, _ in rows], [gloss for _, gloss in rows], facts)

    @classmethod
    def _parse_plain(cls, text: str) -> Lexicon | None:
        """The same, quickly, if there is nothing but head lines and then entries."""
        facts, at = dict[str, str](), 0
        while found := _HEADER.match(text, at):
            facts[found[1]] = found[2].strip()
            at = found.end() + 1
        body = text[at:].removesuffix("\n")
        cells = body.replace("\t", "\n").split("\n")
        terms, glosses = cells[::2], cells[1::2]
        plain = "language" in facts and "\r" not in body and all(map(str.strip, cells)) and len(terms) == len(glosses)
        plain = plain and max(map(len, cells)) <= _LONGEST
        if not plain or "\n#" in body or "\n".join(map("\t".join, zip(terms, glosses, strict=True))) != body:
            return None
        return cls(facts["language"], terms, glosses, facts)

    @classmethod
    def read(cls, path: Path) -> Lexicon:
        """Read a file; its name says the language if its head does not.

        Raises
        ------
        InputError
            If it cannot be read, or is not a lexicon.
        """
        text = content(path)
        try:
            return cls.parse(text, path.name.split(".")[0])
        except InputError as error:
            raise InputError(f"{path}: {error}; `dedup lexicon check` lists all that is wrong") from None

    def without(self, terms: Collection[str]) -> Lexicon:
        """The same lexicon without some terms."""
        kept = [i for i, term in enumerate(self.terms) if term not in terms]
        return Lexicon(self.language, [self.terms[i] for i in kept], [self.glosses[i] for i in kept], self.facts)

    def text(self) -> str:
        """The file format."""
        head = {"language": self.language, **self.facts}
        lines = [f"# {key}: {value}" for key, value in head.items()]
        lines += [f"{term}\t{gloss}" for term, gloss in zip(self.terms, self.glosses, strict=True)]
        return "\n".join(lines) + "\n"


def content(path: Path, *, strict: bool = True) -> str:
    """The text of a lexicon's file, compressed or not; what is not UTF-8 stands as U+FFFD in it if it is not refused.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path}: larger than the {_LARGEST >> 20} MiB that a lexicon may have")
        data = path.read_bytes()
        if data[:2] in _COMPRESSED or path.suffix.lower() in (".gz", ".zst"):
            data = _unfolded(path, data)
        return data.removeprefix(BOM_UTF8).decode("utf-8", "strict" if strict else "replace")
    except InputError:
        raise
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not a lexicon, which is UTF-8: {error.reason} at byte {error.start}") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read as a lexicon: {error.strerror or error}") from error


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
