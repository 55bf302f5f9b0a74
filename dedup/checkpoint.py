"""The finished stages of a scan, kept in a folder, so that the same scan can go on after an interruption.

A stage counts as finished once the index names its files; the index is written beside and renamed, after everything
that it names is on the disk. A scan that is killed at any moment leaves the old state or the new one.
"""

from __future__ import annotations

import os
import stat
import warnings
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TypeVar

import numpy as np

from dedup.errors import OutputError, UsageError
from dedup.fingerprint import differences, fingerprint
from dedup.near import state
from dedup.near.collection import bands_of
from dedup.near.spill import Spill, Spills
from dedup.report.counted import counted
from dedup.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from dedup.near.collection import Collection, Progress
    from dedup.readers import Source
    from dedup.settings import Settings

__all__ = ["Checkpoint"]

_LAYOUT: Final = 3  # to be raised when the files change
_INDEX, _NEW_INDEX, _LOCK, _TEXTS, _HASHES = "dedup-index", "dedup-index.part", "dedup-lock", "texts", "hashes"
_SPILLED: Final = {"collected": _TEXTS, "sketched": _HASHES}
_READ_AT_ONCE: Final = 1 << 22

_T = TypeVar("_T")


def _files_of(part: str) -> list[str]:
    """The names of the files of a part; none has a suffix that a scan of the folder around them would read."""
    spilled = [_SPILLED[part]] if part in _SPILLED else []
    return [part, *(f"{part}-{name}.npy" for name in state.ARRAYS[part]), *spilled]


_OURS: Final = {_INDEX, _NEW_INDEX, _LOCK, *(name for part in state.ARRAYS for name in _files_of(part))}


class Checkpoint:
    """What a scan has finished, in a folder of its own.

    Parameters
    ----------
    folder
        Where it is kept; made if need be, readable by its owner alone, since the texts are in it.
    source
        What the scan reads.
    settings
        What it looks for.
    progress
        Called now and then while what is there is checked.

    Attributes
    ----------
    taken_over
        One sentence about what need not be done again; None if the scan begins anew.

    Raises
    ------
    UsageError
        If the folder belongs to another scan or to something else, another process is at work in it, or the source
        cannot be read twice.
    OutputError
        If the folder cannot be made or used.
    """

    def __init__(self, folder: Path, source: Source, settings: Settings, progress: Progress | None = None) -> None:
        if source.bytes_total is None:
            raise UsageError("resume: stdin and pipes cannot be read a second time; store what they give in a file")
        self.taken_over: str | None = None
        self._folder = folder
        self._shown = visible(str(folder))
        self._settings = settings
        self._progress = progress
        self._scan = fingerprint(source, settings, _LAYOUT)
        self._spills: dict[str, Spill] = {}
        self._found: dict[str, Any] = {}
        self._parts: dict[str, dict[str, list[Any]]] = {}
        self._lock: BinaryIO | None = None
        try:
            self._open()
        except BaseException as error:
            self.close()
            if isinstance(error, OSError):
                raise OutputError(f"{self._shown}: cannot be used: {error.strerror or error}") from error
            raise

    def spills(self) -> Spills:
        """New files for the texts and hashes of a collection; all that was kept is forgotten."""
        with self._writing():
            self._forget(*self._parts)
            for name in (_TEXTS, _HASHES):
                (self._folder / name).unlink(missing_ok=True)
                self._spills[name] = Spill(self._folder / name)
        return Spills(self._spills[_TEXTS], self._spills[_HASHES])

    def done(self, stage: str, work: Callable[[], _T]) -> _T:
        """The result of a stage: what was kept of it, or else what the work gives, which is kept."""
        if stage in self._found:
            found: _T = self._found.pop(stage)
            return found
        result = work()
        with self._writing():
            self._keep(stage, result)
        return result

    def remove(self) -> None:
        """Remove the folder, once it has served."""
        with suppress(OSError):
            self._close_spills()
            self._forget(*state.ARRAYS)  # first the index says that nothing is kept: this too may be interrupted
            (self._folder / _NEW_INDEX).unlink(missing_ok=True)
            (self._folder / _INDEX).unlink(missing_ok=True)
            self.close()
            (self._folder / _LOCK).unlink(missing_ok=True)
            self._folder.rmdir()
        self.close()

    def close(self) -> None:
        """Let go of the files; what is kept stays."""
        self._close_spills()
        if self._lock is not None:
            self._lock.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise OutputError(f"{self._shown}: cannot be written: {error.strerror or error}") from error

    def _close_spills(self) -> None:
        for spill in self._spills.values():
            spill.close()

    def _open(self) -> None:
        hint = "; an option --resume without a folder goes last, behind the paths"
        if self._folder.exists() and not self._folder.is_dir():
            raise UsageError(f"{self._shown}: is not a folder to keep a scan in{hint}")
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with os.scandir(self._folder) as entries:
            names = {entry.name for entry in entries}
        if names - (_OURS if _INDEX in names else {_NEW_INDEX, _LOCK}):
            raise UsageError(f"{self._shown}: holds other files, so that no scan is kept in it{hint}")
        self._lock = self._locked()
        self._parts = self._kept_parts()
        self._load()

    def _locked(self) -> BinaryIO:
        """A file that is locked as long as this process lives, where the system can do that."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        file = os.fdopen(os.open(self._folder / _LOCK, flags, 0o600), "r+b")
        with suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                file.close()
                raise UsageError(f"{self._shown}: another scan is at work in it") from error
            except OSError:  # a file system without locks
                pass
        return file

    def _kept_parts(self) -> dict[str, dict[str, list[Any]]]:
        """What the index names, if it is about this scan."""
        import orjson

        path = self._folder / _INDEX
        if not path.exists():
            return {}
        try:
            index = orjson.loads(_regular(path).read_bytes())
            parts = dict(index["parts"])
            differing = differences(self._scan, dict(index["scan"]))
        except (OSError, ValueError, TypeError, KeyError) as error:
            self._warn(error)
            return {}
        if differing and parts:
            raise UsageError(
                f"{self._shown}: belongs to another scan (what differs: {visible(', '.join(differing))}); repeat "
                "that one's command line to continue it, or remove the folder, or name another after --resume"
            )
        return {} if differing else parts

    def _load(self) -> None:
        """Take over what is whole; what is not is forgotten, and all that came after it."""
        kept: list[str] = []
        if self._take("collected", self._collection):
            collection: Collection = self._found["collected"]
            n = len(collection.ids)
            if self._take("proposed", lambda: state.candidates(self._state("proposed"), n)):
                kept = ["collected", "proposed"]
                if self._take("verified", lambda: state.verified(self._state("verified"), n)):
                    kept.append("verified")
            elif self._take("sketched", lambda: self._sketches(collection)):
                kept = ["collected", "sketched"]
        self._forget(*self._parts.keys() - set(kept))
        self._found = {stage: found for stage, found in self._found.items() if stage in kept}
        if kept:
            self._say(collection, kept[-1])

    def _say(self, collection: Collection, part: str) -> None:
        what = "reading: "
        if part == "proposed":
            what = f"proposing candidates: {len(self._found[part].pairs):,} pairs to verify and "
        elif part == "verified":
            what = f"verifying candidates: {len(self._found[part]):,} related pairs and "
        documents = counted(len(collection.ids), "document")
        self.taken_over = f"continues after {what}{documents} are taken over from {self._shown}"

    def _take(self, part: str, load: Callable[[], object]) -> bool:
        if part not in self._parts:
            return False
        try:
            self._found[part] = load()
        except Exception as error:  # whatever foreign bytes can bring about
            self._warn(error)
            return False
        return True

    def _warn(self, error: Exception) -> None:
        sentence = f"{self._shown}: is damaged, and what depends on it is done anew: {visible(str(error))}"
        warnings.warn(sentence, UserWarning, stacklevel=2)

    def _collection(self) -> Collection:
        kept = self._state("collected")
        texts = self._spilled(_TEXTS)
        collection = state.collection(kept, texts, bands_of(self._settings))
        self._check_sum("collected", _TEXTS, _whole_characters(self._read(_TEXTS), kept.arrays["text_offsets"]))
        return collection

    def _sketches(self, collection: Collection) -> None:
        kept = self._state("sketched")
        self._check_sum("sketched", _HASHES, self._read(_HASHES))
        state.with_sketches(collection, kept, self._spilled(_HASHES))

    def _spilled(self, name: str) -> Spill:
        self._spills[name] = Spill.found(_regular(self._folder / name))
        return self._spills[name]

    def _state(self, part: str) -> state.State:
        """What is kept of a part, every file of which is there as it was written."""
        import orjson

        files = self._parts[part]
        if files.keys() != set(_files_of(part)):
            raise ValueError(f"{_INDEX} does not name the files of {part}")
        for name, (size, _) in files.items():
            found = _regular(self._folder / name).stat().st_size
            if found != size:
                raise ValueError(f"{name} has {found} bytes in place of {size}")
        for name in files.keys() - _SPILLED.values():
            self._check_sum(part, name, self._read(name))
        facts = orjson.loads((self._folder / part).read_bytes())
        arrays = {name: np.load(self._folder / f"{part}-{name}.npy", allow_pickle=False) for name in state.ARRAYS[part]}
        return state.State(arrays, facts)

    def _check_sum(self, part: str, name: str, data: Iterator[bytes]) -> None:
        if _sum(data) != self._parts[part][name][1]:
            raise ValueError(f"{name} has changed")

    def _read(self, name: str) -> Iterator[bytes]:
        path = self._folder / name
        done, size = 0, path.stat().st_size
        with path.open("rb", buffering=0) as file:
            while data := file.read(_READ_AT_ONCE):
                yield data
                done += len(data)
                if self._progress is not None and name in _SPILLED.values():
                    self._progress("checking", done, size)

    def _keep(self, stage: str, result: Any) -> None:
        if stage == "collected":
            self._save("collected", state.of_collection(result))
            self._save("sketched", state.of_sketches(result.sketches))
            self._write_index()
        elif stage == "proposed":
            self._save("proposed", state.of_candidates(result))
            self._forget("sketched")
        else:
            self._save("verified", state.of_verified(result))
            self._write_index()

    def _save(self, part: str, kept: state.State) -> None:
        """Write the files of a part; they count once the index names them."""
        import orjson

        with self._new(part) as file:
            file.write(orjson.dumps(kept.facts))
        for name, values in kept.arrays.items():
            with self._new(f"{part}-{name}.npy") as file:
                np.save(file, values, allow_pickle=False)
        self._parts[part] = {}
        for name in _files_of(part):
            _to_disk(self._folder / name)
            self._parts[part][name] = [(self._folder / name).stat().st_size, _sum(self._read(name))]

    def _new(self, name: str) -> BinaryIO:
        (self._folder / name).unlink(missing_ok=True)
        return (self._folder / name).open("xb")

    def _forget(self, *parts: str) -> None:
        """Take parts out of the index, and then their files away."""
        for part in parts:
            self._parts.pop(part, None)
        self._write_index()
        for part in parts:
            for name in _files_of(part) if part in state.ARRAYS else ():
                with suppress(OSError):  # where a file in use cannot be removed
                    (self._folder / name).unlink(missing_ok=True)

    def _write_index(self) -> None:
        import orjson

        with self._new(_NEW_INDEX) as file:
            file.write(orjson.dumps({"scan": self._scan, "parts": self._parts}))
        _to_disk(self._folder / _NEW_INDEX)
        (self._folder / _NEW_INDEX).replace(self._folder / _INDEX)
        _to_disk(self._folder)


def _regular(path: Path) -> Path:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError(f"{path.name} is not a file")
    return path


def _sum(data: Iterator[bytes]) -> str:
    import xxhash

    found = xxhash.xxh3_128()
    for part in data:
        found.update(part)
    return found.hexdigest()


def _whole_characters(data: Iterator[bytes], offsets: NDArray[np.int64]) -> Iterator[bytes]:
    """Pass texts on, all of them UTF-8 and none of them beginning within a character."""
    from codecs import getincrementaldecoder

    decoder = getincrementaldecoder("utf-8")()
    place = 0
    for part in data:
        decoder.decode(part)
        first, last = np.searchsorted(offsets, [place, place + len(part)])
        heads = np.frombuffer(part, np.uint8)[offsets[first:last] - place]
        if ((heads & 0xC0) == 0x80).any():
            raise ValueError(f"{_TEXTS} is not divided into texts")
        place += len(part)
        yield part
    decoder.decode(b"", final=True)


def _to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, would survive a power cut."""
    if path.is_dir() and os.name == "nt":
        return  # a folder cannot be opened there
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
