"""Where a result goes: parsed from ``-o``, checked before any work, written beside its target and moved into place."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, cast, get_args

from dedup.errors import DedupError, OutputError, UsageError
from dedup.report.visible import visible
from dedup.suggestion import meant
from dedup.unfinished import until_done

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["FORMATS", "TABULAR", "Format", "Output", "Result", "check", "opened", "opened_each", "parse"]

Format = Literal["text", "jsonl", "csv", "parquet", "markdown", "prov-json", "graphml", "html"]
#: What is written: what a scan found, facts, what a trace did, or the answers of an index.
Result = Literal["scan", "facts", "trace", "answers"]
_EVERYWHERE: Final[tuple[Format, ...]] = ("text", "jsonl", "csv", "parquet")
#: The formats of each result; those of stories and their sources alone are for a trace.
FORMATS: Final[dict[Result, tuple[Format, ...]]] = {
    "scan": _EVERYWHERE,
    "facts": _EVERYWHERE,
    "trace": get_args(Format),
    "answers": ("text", "jsonl"),
}
#: The formats that hold tables: a file is the main one, such as the matches of a scan, a folder all of them.
TABULAR: Final = frozenset({"csv", "parquet"})
_STDOUT: Final = "-"
_ENDS_OF_FOLDERS: Final = ("/", os.sep)
_COMPRESSED: Final = (".gz", ".zst")
_MAIN: Final[dict[Result, str]] = {"scan": "matches", "facts": "facts", "trace": "derivations", "answers": "answers"}
_PAGES: Final = "html"  # a folder of them, always
_FIRST_PAGE: Final = "index"


@dataclass(frozen=True, slots=True)
class Output:
    """One form of the result and the file it goes to; without a path, to stdout.

    Parameters
    ----------
    folder
        Whether the path is a folder, to which every table or page goes as a file of its own.
    result
        What is written, which decides what tables there are.
    """

    format: Format
    path: Path | None = None
    folder: bool = False
    result: Result = "scan"

    @property
    def files(self) -> dict[str, Output]:
        """The outputs of one file each that this one stands for, by the name of their table; of pages the first."""
        if not self.folder or self.path is None:
            return {_MAIN[self.result]: self}
        if self.format == _PAGES:
            return {_FIRST_PAGE: Output(self.format, self.path / f"{_FIRST_PAGE}.html")}
        from dedup.report.tables import tables_of

        names = tables_of(self.result)
        return {name: Output(self.format, self.path / f"{name}.{self.format}") for name in names}


def parse(value: str, result: Result = "scan") -> Output:
    """Read ``FORMAT``, ``FORMAT:PATH`` or ``FORMAT:-``.

    A format of tables takes a path that ends with a slash, or is that of a folder, for a folder; pages always do.

    Parameters
    ----------
    value
        What the user wrote.
    result
        What will be written.

    Raises
    ------
    UsageError
        If there is no such format, or not of this result; or if the path is empty, or there is none for pages.

    Examples
    --------
    >>> parse("jsonl"), parse("text:-").path is None
    (Output(format='jsonl', path=None, folder=False, result='scan'), True)
    """
    name, colon, path = value.partition(":")
    form = cast("Format", name)
    if form not in FORMATS[result]:
        raise UsageError(f"output {visible(value)!r}: {_no_format(name, result)}")
    if colon and not path:
        raise UsageError(f"output {value!r}: there is no path after the colon")
    if path in ("", _STDOUT):
        if form == _PAGES:
            raise UsageError(f"output {value!r}: html is a folder of pages; name it, as in html:report/")
        return Output(form, result=result)
    folder = form == _PAGES or (form in TABULAR and (path.endswith(_ENDS_OF_FOLDERS) or Path(path).is_dir()))
    return Output(form, Path(path), folder, result)


def _no_format(name: str, result: Result) -> str:
    there_are = ", ".join(FORMATS[result])
    others = [f"dedup {other}" for other, formats in FORMATS.items() if name in formats]
    if others:
        return f"only {' and '.join(others)} can write {name}; here there are {there_are}"
    return f"there is no format {name!r}, only {there_are}{meant(name, FORMATS[result])}"


def check(outputs: Sequence[Output], inputs: Iterable[Path] = ()) -> None:
    """Find out before a long run what would stop its result from being written.

    Parameters
    ----------
    outputs
        Where the results shall go.
    inputs
        The files that are read, none of which may be overwritten, and the folders, none of which may be written into.

    Raises
    ------
    UsageError
        If two outputs have the same target, or one would overwrite an input or go among the inputs.
    OutputError
        If a folder is missing or is none, may not be written to, or holds pages that no report made.
    """
    for output in outputs:
        _check_format(output)
    files = [(output, file) for output in outputs for file in output.files.values()]
    targets = [None if file.path is None else str(_target(file.path)) for _, file in files]
    for number, target in enumerate(targets):
        if target in targets[:number]:
            raise UsageError(f"output: two results go to {_name(files[number][1])}")
    taken = {os.path.realpath(path): path for path in inputs} if any(targets) else {}
    identities = _identities([file for _, file in files], taken.values())
    for (_, file), target in zip(files, targets, strict=True):
        if target is not None and (target in taken or _identity(Path(target)) in identities):
            raise UsageError(f"output: {_name(file)} is one of the inputs and would be overwritten")
    for output in outputs:
        if output.folder and output.path is not None:
            _check_folder(output, output.path, taken)
    for (output, file), target in zip(files, targets, strict=True):
        if target is None:
            continue
        if output.folder and output.path is not None and not output.path.exists():
            _check_parent(output, Path(target).parent)  # it is made when all is known
        else:
            _check_file(file, Path(target))


def _check_format(output: Output) -> None:
    if output.format != "parquet":
        return
    if output.path is None and sys.stdout.isatty():
        raise UsageError("output: parquet is no text for a terminal; name a file, as in parquet:PATH")
    if output.path is not None and output.path.suffix in _COMPRESSED:
        raise UsageError(f"output: {_name(output)}: parquet is compressed inside; leave {output.path.suffix} out")
    from dedup.report.parquet import need_pyarrow

    need_pyarrow()


def _identities(outputs: Sequence[Output], inputs: Iterable[Path]) -> set[tuple[int, int]]:
    """Device and inode of the inputs, asked only if some target exists: a hard link has another path."""
    if not any(output.path is not None and output.path.exists() for output in outputs):
        return set()
    return {identity for path in inputs if (identity := _identity(path))}


def _identity(path: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _check_folder(output: Output, path: Path, inputs: Mapping[str, Path]) -> None:
    """See that a folder is one; pages lie apart from what is read, or a next run would read them."""
    if path.exists() and not path.is_dir():
        raise OutputError(f"{_name(output)}: is a file, not a folder")
    if output.format != _PAGES:
        return
    own = os.path.realpath(path)
    for real, given in inputs.items():
        if real == own:
            raise UsageError(f"output: {_name(output)} is one of the inputs; name another folder")
        if _is_inside(real, own):
            raise UsageError(f"output: {_name(output)} holds the input {visible(str(given))}; name another folder")
        if _is_inside(own, real):
            raise UsageError(f"output: {_name(output)} is inside the input {visible(str(given))}; name another folder")
    from dedup.report.html.folder import check_pages

    check_pages(path)


def _is_inside(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _check_file(output: Output, target: Path) -> None:
    if target.is_dir():
        raise OutputError(f"{_name(output)}: is a folder, not a file")
    if not _in_place(target):
        _check_parent(output, target)
    elif not os.access(target, os.W_OK):
        raise OutputError(f"{_name(output)}: may not be written")


def _check_parent(output: Output, target: Path) -> None:
    parent = visible(str(target.parent))
    if not target.parent.is_dir():
        raise OutputError(f"{_name(output)}: there is no folder {parent}")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise OutputError(f"{_name(output)}: the folder {parent} may not be written to")


def _name(output: Output) -> str:
    return "stdout" if output.path is None else visible(str(output.path))


def _target(path: Path) -> Path:
    """What a path leads to; a pipe such as /dev/stdout or the shell's >(...) leads to no other path."""
    return path if _in_place(path) and not path.is_dir() else Path(os.path.realpath(path))


def _in_place(target: Path) -> bool:
    """Whether the target is a device or a pipe, which nothing may be moved onto."""
    return target.exists() and not target.is_file()


@contextmanager
def opened(output: Output) -> Iterator[BinaryIO]:
    """Open a stream for one result; its file appears, whole, when the block ends without an error, or not at all.

    Raises
    ------
    OutputError
        If it cannot be written. A closed pipe on stdout stays a BrokenPipeError.

    Examples
    --------
    >>> import tempfile
    >>> folder = tempfile.TemporaryDirectory()
    >>> target = Path(folder.name, "out.jsonl")
    >>> with opened(Output("jsonl", target)) as stream:
    ...     _ = stream.write(b"{}")
    >>> target.read_bytes()
    b'{}'
    >>> folder.cleanup()
    """
    try:
        if output.path is None:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
            return
        target = _target(output.path)
        if _in_place(target):
            with target.open("wb") as device, _compressing(device, target.name) as compressor:
                yield compressor
            return
        with _beside(target) as stream, _compressing(stream, target.name) as compressor:
            yield compressor
    except (BrokenPipeError, DedupError):
        raise
    except OSError as error:
        raise OutputError(f"{_name(output)}: cannot be written: {error.strerror or error}") from error


@contextmanager
def opened_each(output: Output) -> Iterator[dict[str, BinaryIO]]:
    """Open a stream for each table of one result, by its name; all files appear when the block ends, or none.

    Raises
    ------
    OutputError
        If they cannot be written.
    """
    with ExitStack() as stack:
        if output.folder and output.path is not None:
            stack.enter_context(_folder(output, output.path))
        yield {name: stack.enter_context(opened(file)) for name, file in output.files.items()}


@contextmanager
def _folder(output: Output, path: Path) -> Iterator[None]:
    """Make the folder if need be; it goes again on any error."""
    if path.is_dir():
        yield
        return
    with until_done(path):
        try:
            path.mkdir()
        except OSError as error:
            raise OutputError(f"{_name(output)}: cannot be made: {error.strerror or error}") from error
        yield


@contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    """Open a file in the target's folder that is moved over the target at the end, or removed on any error."""
    temporary = target.with_name(f".dedup-{os.urandom(6).hex()}.part")
    with until_done(temporary):
        with temporary.open("xb", buffering=1 << 20) as stream:
            yield stream
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)


@contextmanager
def _compressing(stream: BinaryIO, name: str) -> Iterator[BinaryIO]:
    if name.endswith(".gz"):
        import gzip

        with gzip.GzipFile("", "wb", compresslevel=6, fileobj=stream, mtime=0) as packed:  # no time: same bytes again
            yield cast("BinaryIO", packed)
    elif name.endswith(".zst"):
        import zstandard

        with zstandard.ZstdCompressor().stream_writer(stream, closefd=False) as writer:
            yield cast("BinaryIO", writer)
    else:
        yield stream
