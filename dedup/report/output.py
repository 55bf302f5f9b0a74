"""Where a result goes: parsed from ``-o``, checked before any work, written beside its target and moved into place."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, cast, get_args

from dedup.errors import DedupError, OutputError, UsageError
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Format", "Output", "check", "opened", "parse"]

Format = Literal["text", "jsonl"]
_STDOUT: Final = "-"


@dataclass(frozen=True, slots=True)
class Output:
    """One form of the result and the file it goes to; without a path, to stdout."""

    format: Format
    path: Path | None = None


def parse(value: str) -> Output:
    """Read ``FORMAT``, ``FORMAT:PATH`` or ``FORMAT:-``.

    Raises
    ------
    UsageError
        If there is no such format, or the path is empty.

    Examples
    --------
    >>> parse("jsonl"), parse("text:-").path is None
    (Output(format='jsonl', path=None), True)
    """
    name, colon, path = value.partition(":")
    if name not in get_args(Format):
        raise UsageError(f"output {visible(value)!r}: there is no format {name!r}, only {', '.join(get_args(Format))}")
    if colon and not path:
        raise UsageError(f"output {value!r}: there is no path after the colon")
    return Output(cast("Format", name), None if path in ("", _STDOUT) else Path(path))


def check(outputs: Sequence[Output], inputs: Iterable[Path] = ()) -> None:
    """Find out before a long run what would stop its result from being written.

    Parameters
    ----------
    outputs
        Where the results shall go.
    inputs
        The files that are read, none of which may be overwritten.

    Raises
    ------
    UsageError
        If two outputs have the same target, or one would overwrite an input.
    OutputError
        If a folder is missing, or may not be written to.
    """
    targets = [None if output.path is None else os.path.realpath(output.path) for output in outputs]
    for number, target in enumerate(targets):
        if target in targets[:number]:
            raise UsageError(f"output: two results go to {_name(outputs[number])}")
    taken = {os.path.realpath(path): path for path in inputs} if any(targets) else {}
    identities = _identities(outputs, taken.values())
    for output, target in zip(outputs, targets, strict=True):
        if target is None:
            continue
        if target in taken or _identity(Path(target)) in identities:
            raise UsageError(f"output: {_name(output)} is one of the inputs and would be overwritten")
        _check_folder(output, Path(target))


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


def _check_folder(output: Output, target: Path) -> None:
    name = _name(output)
    if target.is_dir():
        raise OutputError(f"{name}: is a folder, not a file")
    if not target.parent.is_dir():
        raise OutputError(f"{name}: there is no folder {visible(str(target.parent))}")
    if _in_place(target):
        if not os.access(target, os.W_OK):
            raise OutputError(f"{name}: may not be written")
    elif not os.access(target.parent, os.W_OK | os.X_OK):
        raise OutputError(f"{name}: the folder {visible(str(target.parent))} may not be written to")


def _name(output: Output) -> str:
    return "stdout" if output.path is None else visible(str(output.path))


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
        target = Path(os.path.realpath(output.path))
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
def _beside(target: Path) -> Iterator[BinaryIO]:
    """Open a file in the target's folder that is moved over the target at the end, or removed on any error."""
    temporary = target.with_name(f".dedup-{os.urandom(6).hex()}.part")
    try:
        with temporary.open("xb", buffering=1 << 20) as stream:
            yield stream
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


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
