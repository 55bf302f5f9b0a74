"""What readers do with spoilt and hostile files: one command, ``python benchmarks/fuzz.py --inputs 100000``.

Every input follows from the seed and its number alone, so that any failure can be had again: ``--one NUMBER``. Inputs
are read by child processes, some thousand each: one that crashes, runs out of memory or hangs costs one input, which
counts as a failure and is kept with ``--save FOLDER``. A failure is also: an exception, an item of another kind than
the readers promise, a code that is not listed, a text or id that cannot be written as UTF-8, ways of reading that
disagree, more than a second of CPU time, or memory beyond a bound. (Other processes lengthen wall time: it is shown,
and judged only at a limit that nothing but a hang reaches.)
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import gzip
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter, deque
from dataclasses import dataclass, field
from io import BytesIO, RawIOBase
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import fuzz_inputs
import fuzz_words
from table import Figure, as_markdown

from dedup.model import Document, Skipped
from dedup.readers import Source
from dedup.readers.batch import Batch, WithLines
from dedup.readers.codes import CODES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fuzz_inputs import Input

__all__ = ["main"]

#: How often each format comes: those whose code is our own more often, the slow one least.
WEIGHTS: Final = {
    "jsonl": 6,
    "csv": 5,
    "tsv": 2,
    "docx": 3,
    "text": 2,
    "html": 2,
    "html-none": 1,
    "html-best": 1,
    "parquet": 3,
    "arrow": 2,
    "sqlite": 2,
    "warc": 4,
}
SECONDS: Final = 1.0  # of CPU that one input may take
HANG: Final = 20  # seconds of wall time after which a child is ended
GROWTH: Final = 512 << 20  # bytes that a child's memory may grow beyond what it takes to read the sound files
ADDRESSES: Final = 8 << 30  # bytes of addresses that a child gets; libraries reserve far more than they use
CHUNK: Final = 2500  # inputs that a child reads


class WrongError(Exception):
    """What a reader gave is not what it promises."""


class Dribble(RawIOBase):
    """A stream that gives a little at a time, as pipes do."""

    def __init__(self, data: bytes) -> None:
        self._stream = BytesIO(data)

    def readable(self) -> bool:
        """It is."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Less than was asked for."""
        return self._stream.read(min(size or 1, 1 + self._stream.tell() % 97))


def read(given: Input, folder: Path) -> tuple[Counter[str], float]:
    """Read one input in every way there is and hold the ways against each other.

    Returns
    -------
    tuple
        What came, counted; and the CPU seconds of the slowest way.

    Raises
    ------
    WrongError
        If the readers do not keep their promises.
    """
    path = folder / given.name
    path.write_bytes(given.data)

    def source() -> Source:
        stream: Any = Dribble(given.data) if given.stdin else None
        names = ["-"] if given.stdin else [path]
        return Source(names, limits=given.limits, fields=given.fields, extract=given.extract, stdin=stream)

    clocks = [time.process_time()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        found = list(source())
        clocks.append(time.process_time())
        one_by_one = [told(item) for item in found]
        if given.form in ("jsonl", "parquet", "arrow", "warc"):
            together = [row for item in source().batches() for row in tellings(item)]
            clocks.append(time.process_time())
            if one_by_one != together:
                raise WrongError(
                    f"documents are not the same one by one and together: {different(one_by_one, together)}"
                )
        if given.number % 4 == 0 or given.form == "jsonl":
            clocks.append(time.process_time())
            with_lines = list(source().lines())
            clocks.append(time.process_time())
            check_lines(given, with_lines)
            of_lines = [row for item in with_lines for row in tellings(item.item)]
            if one_by_one != of_lines:
                raise WrongError(
                    f"documents are not the same with lines and without: {different(one_by_one, of_lines)}"
                )
    counts = Counter(item.code if isinstance(item, Skipped) else "document" for item in found)
    return counts, max(end - start for start, end in pairwise(clocks))


def different(some: Sequence[object], others: Sequence[object]) -> str:
    """The first of two lists that is not the same in both."""
    for one, other in zip(some, others, strict=False):
        if one != other:
            return f"{one!r:.300} and {other!r:.300}"
    return f"{len(some)} and {len(others)} of them"


def told(item: object) -> tuple[object, ...]:
    """What matters of an item, once everything of it is checked.

    Raises
    ------
    WrongError
        If it is not what readers promise.
    """
    if isinstance(item, Document):
        for name in ("id", "text", "path", "language", "published", "title", "url", "outlet"):
            value = getattr(item, name)
            if value is not None and (not isinstance(value, str) or not value):
                raise WrongError(f"{name} is {value!r}")
            if value is not None:
                value.encode()
        if not item.text or item.text.isspace() or not item.id:
            raise WrongError("a document without text or id")
        return item.id, item.text, item.language, item.published
    if isinstance(item, Skipped):
        if item.code not in CODES:
            raise WrongError(f"the code {item.code} is not listed")
        if not item.reason or len(item.reason) > 20_000 or item.record < 0:
            raise WrongError("a skipped record with no reason, an endless one, or a number below 0")
        json.dumps([item.source, item.reason], ensure_ascii=False).encode()
        return item.record, item.code
    raise WrongError(f"gave a {type(item).__name__}")


def tellings(item: object) -> Iterator[tuple[object, ...]]:
    """As `told`, for many together."""
    if not isinstance(item, Batch):
        yield told(item)
        return
    if not len(item) == len(item.languages) == len(item.published) == len(item.texts) > 0:
        raise WrongError("a batch of columns of different lengths, or of none")
    yield from map(told, item.documents())


def check_lines(given: Input, found: list[WithLines]) -> None:
    """Lines are one for each document, and those of plain JSON Lines are the input itself.

    Raises
    ------
    WrongError
        If not so.
    """
    for item, lines in found:
        if isinstance(item, Batch | Document) and len(lines) != (len(item) if isinstance(item, Batch) else 1):
            raise WrongError("not a line for each document")
    if given.name == "input.jsonl" and not given.stdin and not given.data.startswith(fuzz_words.MARKS):
        written = b"".join(line for _, lines in found for line in lines)
        longest = max(map(len, given.data.split(b"\n")))
        if found and longest <= given.limits.line_bytes and written != given.data:
            raise WrongError("the lines are not the input")


def peak() -> int:
    """The most memory that this process ever took, in bytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def work(options: argparse.Namespace) -> None:
    """What a child does: read inputs and say on stdout which is next, what failed, and in the end what it took."""
    faulthandler.enable()
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    first, stop = options.work
    forms = options.forms
    say = partial_json(sys.stdout.write)
    slowest = [0.0, 0.0, -1]
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(3 * len(forms)):  # libraries are loaded, and the clocks run on what they do thereafter
            with contextlib.suppress(Exception):
                read(fuzz_inputs.made(-1, number, forms), folder)
        base, most = peak(), (0, -1)
        for number in range(first, stop):
            if time.time() > options.until:
                stop = number
                break
            print(number, flush=True)
            given = fuzz_inputs.made(options.seed, number, forms)
            faulthandler.dump_traceback_later(HANG, exit=True)
            wall, cpu = time.perf_counter(), 0.0
            try:
                came, cpu = read(given, folder)
                found += came
            except Exception as error:
                say(failed=number, form=given.form, problem=str(error)[:700], place=place_of(error))
            wall = time.perf_counter() - wall
            if cpu > SECONDS:
                cpu = min(cpu, again(given, folder))
                if cpu > SECONDS:
                    say(failed=number, form=given.form, problem=f"took {cpu:.2f} s", place=f"slow {given.form}")
            faulthandler.cancel_dump_traceback_later()
            slowest = max(slowest, [cpu, wall, number])
            if peak() - base > most[0] + (1 << 20):
                most = peak() - base, number
                if most[0] > GROWTH:
                    say(
                        failed=number, form=given.form, problem=f"{most[0] >> 20} MB more", place=f"memory {given.form}"
                    )
                    base = peak()
    say(slowest=slowest, most=most, found=found, done=stop - first)


def again(given: Input, folder: Path) -> float:
    """CPU seconds of a second time: the first may have loaded something, or collected garbage."""
    try:
        return read(given, folder)[1]
    except Exception:  # was told the first time
        return 0.0


def partial_json(write: Callable[[str], object]) -> Callable[..., None]:
    """A function that writes its arguments as a line."""

    def say(**row: object) -> None:
        write(json.dumps(row) + "\n")
        sys.stdout.flush()

    return say


def place_of(error: BaseException) -> str:
    """The kind of an exception and where it left our code."""
    frames = traceback.extract_tb(error.__traceback__)
    own = next((frame for frame in reversed(frames) if "dedup" in Path(frame.filename).parts[:-1]), frames[-1])
    return f"{type(error).__name__} in {Path(own.filename).name}:{own.lineno}"


@dataclass
class Tally:
    """What all children said."""

    done: int = 0
    slowest: list[float] = field(default_factory=lambda: [0.0, 0.0, -1])
    most: list[int] = field(default_factory=lambda: [0, -1])
    found: Counter[str] = field(default_factory=Counter)
    failures: list[dict[str, Any]] = field(default_factory=list)

    def add(self, row: dict[str, Any]) -> None:
        """A line that a child wrote."""
        if "failed" in row:
            self.failures.append(row)
            print(f"# --one {row['failed']}: {row['place']}", file=sys.stderr)
            return
        self.done += row["done"]
        self.found.update(row["found"])
        self.slowest, self.most = max(self.slowest, row["slowest"]), max(self.most, row["most"])


def run(options: argparse.Namespace) -> Tally:
    """Read all inputs in children, as many at a time as there are processors."""
    tally = Tally()
    chunks = deque((at, min(at + CHUNK, options.inputs)) for at in range(0, options.inputs, CHUNK))
    lock = threading.Lock()

    def worker() -> None:
        while True:
            with lock:
                if not chunks or time.time() > options.until:
                    return
                first, stop = chunks.popleft()
            rest = chunk(first, stop, options, tally, lock)
            if rest is not None:
                with lock:
                    chunks.appendleft(rest)
            print(f"# {tally.done:,} read, {len(tally.failures)} failed", file=sys.stderr)

    threads = [threading.Thread(target=worker) for _ in range(min(options.jobs, len(chunks)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return tally


def chunk(
    first: int, stop: int, options: argparse.Namespace, tally: Tally, lock: threading.Lock
) -> tuple[int, int] | None:
    """Let a child read some inputs; what is left of them if it dies."""
    command = [sys.executable, __file__, "--work", str(first), str(stop), "--seed", str(options.seed)]
    command += ["--until", str(options.until), *(part for name in options.only or () for part in ("--only", name))]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    number, ended = first, False
    with tempfile.TemporaryFile() as complaints:
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, env=environment) as child:
            assert child.stdout is not None
            for line in child.stdout:
                if not line.startswith(b"{"):
                    number = int(line)
                    continue
                row = json.loads(line)
                ended = ended or "done" in row
                with lock:
                    tally.add(row)
        if ended:
            return None
        complaints.seek(0)
        said = complaints.read().decode(errors="replace").strip()
    if child.returncode == 1 and "Timeout" not in said:
        said = f"the fuzzer itself: {said}"
    with lock:
        place = "hang" if "Timeout" in said else f"crash, status {child.returncode}"
        tally.add({"failed": number, "form": "", "problem": said[:3000], "place": place})
        tally.done += number + 1 - first
    return (number + 1, stop) if number + 1 < stop else None


def report(tally: Tally, options: argparse.Namespace) -> list[Figure]:
    """The figures; failures, and what to do about them, go to stderr."""
    print(f"# what came: {', '.join(f'{name} {n:,}' for name, n in tally.found.most_common())}", file=sys.stderr)
    kinds: dict[str, list[dict[str, Any]]] = {}
    for failure in tally.failures:
        kinds.setdefault(failure["place"], []).append(failure)
        if options.save:
            given = fuzz_inputs.made(options.seed, failure["failed"], options.forms)
            options.save.mkdir(parents=True, exist_ok=True)
            (options.save / f"{failure['failed']}-{given.name}").write_bytes(given.data)
    for place, failures in kinds.items():
        one = failures[0]
        print(f"# {place}: {len(failures)} times, first --one {one['failed']} ({one['form']}):", file=sys.stderr)
        print(f"#   {one['problem']}", file=sys.stderr)
    good = tally.done - len({failure["failed"] for failure in tally.failures})
    cpu, wall, number = tally.slowest
    about = f"input {number:.0f}, {fuzz_inputs.made(options.seed, int(number), options.forms).form}; {wall:.2f} s wall"
    grown = f"input {tally.most[1]}, above what sound files take"
    return [
        Figure("fuzzed inputs", good, 1e5, 1e7, " inputs", f"of {tally.done:,}; seed {options.seed}"),
        Figure("fuzzed inputs that failed", len(kinds), 0, 0, " kinds", f"{len(tally.failures)} times", smaller=True),
        Figure("slowest fuzzed input", cpu, SECONDS, None, " s", f"CPU; {about}", smaller=True),
        Figure("growth of memory", tally.most[0] / 1e6, GROWTH / 1e6, None, " MB", grown, smaller=True),
    ]


def bombs() -> dict[str, bytes]:
    """Files by name that unfold to a thousand times their size or more, a gigabyte each."""
    import zstandard

    zeros = bytes(1 << 24)
    packed = gzip.compress(zeros, 9, mtime=0)
    many = gzip.compress(packed, 9, mtime=0)
    engine = zstandard.ZstdCompressor(level=19)
    lines = gzip.compress(b"\n" * (1 << 24), 9, mtime=0)
    files = {f"gzip.{suffix}.gz": packed * 64 for suffix in ("txt", "jsonl", "csv", "html", "docx")}
    files |= {f"zstd.{suffix}.zst": engine.compress(zeros * 64) for suffix in ("txt", "jsonl", "csv")}
    return {**files, "lines.jsonl.gz": lines * 64, "twice.txt.gz": many, "blanks.csv.gz": lines * 64}


def bomb_figures(options: argparse.Namespace) -> list[Figure]:
    """The longest that it takes from the first byte until a bomb is stopped, the best of some rounds."""
    longest = (0.0, "", 0.0)
    with tempfile.TemporaryDirectory() as folder:
        for name, data in bombs().items():
            path = Path(folder) / name
            path.write_bytes(data)
            walls, times = [], []
            for _ in range(options.rounds):
                wall, cpu = time.perf_counter(), time.process_time()
                found = list(Source([path]))
                walls.append(time.perf_counter() - wall)
                times.append(time.process_time() - cpu)
            codes = {item.code if isinstance(item, Skipped) else "document" for item in found}
            print(f"# {name}: {min(times) * 1e3:.0f} ms CPU, {', '.join(codes)}", file=sys.stderr)
            longest = max(longest, (min(times), f"{name}: {', '.join(codes)}", min(walls)))
    note = f"CPU, {longest[2] * 1e3:.0f} ms wall; the slowest of {len(bombs())}: {longest[1]}"
    return [Figure("a bomb of 1000x is stopped in", longest[0] * 1e3, 150, 80, " ms", note, smaller=True)]


def options_from(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description="Throw spoilt and hostile files at every reader.")
    parser.add_argument("--inputs", type=int, default=100_000, help="how many (default 100,000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=WEIGHTS, action="append", metavar="FORMAT", help=", ".join(WEIGHTS))
    parser.add_argument("--seconds", type=float, help="stop then, however many were read")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="children at a time")
    parser.add_argument("--save", type=Path, metavar="FOLDER", help="keep the inputs that failed")
    parser.add_argument("--one", type=int, metavar="NUMBER", help="read this input here, and let errors out")
    parser.add_argument("--bomb", action="store_true", help="measure how soon bombs are stopped instead")
    parser.add_argument("--rounds", type=int, default=5, help="of each bomb")
    parser.add_argument("--work", type=int, nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--until", type=float, default=float("inf"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.forms = [name for name in options.only or WEIGHTS for _ in range(WEIGHTS[name])]
    if options.seconds:
        options.until = time.time() + options.seconds
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    options = options_from(arguments)
    if options.work:
        work(options)
        return 0
    if options.one is not None:
        given = fuzz_inputs.made(options.seed, options.one, options.forms)
        print(given.name, given.data[:2000], given.limits, given.fields, sep="\n")
        with tempfile.TemporaryDirectory() as folder:
            print(read(given, Path(folder)))
        return 0
    if options.bomb:
        print(as_markdown(bomb_figures(options)))
        return 0
    tally = run(options)
    print(as_markdown(report(tally, options)))
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
