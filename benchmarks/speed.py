"""How fast dedup is, and how much faster than its peers: one command, ``python benchmarks/speed.py``.

It installs nothing and leaves out a peer that is not installed. Every contestant has its own process, pinned to one
core and told to use one thread; the contestants take turns (A B C A B C ...), and medians of CPU seconds are compared,
because on a busy machine ratios of CPU time can be trusted and wall times cannot. Texts are loaded and every contestant
is warmed up before the clock runs. MB are 10^6 bytes of UTF-8 text; for the file row, of the whole file.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import corpora
from table import Figure, as_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["main"]

HERE: Final = Path(__file__).resolve().parent

#: One thread for everything that would start more, and no reports to anyone's servers.
ONE_THREAD: Final = {
    "RAYON_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TOKIO_WORKER_THREADS": "1",
    "DAFT_ANALYTICS_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
    "DO_NOT_TRACK": "1",
}


class SkipError(Exception):
    """A contestant or a row cannot be measured here; the text says why."""


@contextmanager
def pinned(cores: int) -> Iterator[None]:
    """Children started inside run on this many cores (the last ones: the first answers most interrupts).

    Raises
    ------
    SkipError
        If there are not as many.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    if len(before) < cores:
        raise SkipError(f"it needs {cores} cores, and {len(before)} may be used")
    os.sched_setaffinity(0, sorted(before)[-cores:])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


class Contestant:
    """A child process that runs one piece of work whenever it is told to."""

    def __init__(self, name: str, options: argparse.Namespace, cores: int = 1) -> None:
        self.name = name
        self.runs: list[dict[str, Any]] = []
        command = [sys.executable, str(HERE / "contestant.py"), name, options.corpus, str(options.limit), "warm"]
        environment = {**os.environ, **(ONE_THREAD if cores == 1 else {})}
        with pinned(cores):
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
            )
        self.about = self.answer()
        if "missing" in self.about:
            self.close()
            raise SkipError(str(self.about["missing"]))

    def answer(self) -> dict[str, Any]:
        """The child's next line that is JSON; peers may print lines of their own."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{"):
                row: dict[str, Any] = json.loads(line)
                return row
        raise SkipError(f"{self.name} ended with status {self.process.wait()}")

    def run(self) -> None:
        """Run once."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        self.runs.append(self.answer())

    def close(self) -> None:
        """Let the child end."""
        self.process.communicate()

    def seconds(self, clock: str = "cpu") -> float:
        """The median of its runs."""
        return float(median(run[clock] for run in self.runs))

    @property
    def rate(self) -> float:
        """MB of text per CPU second."""
        return float(self.about["bytes"]) / 1e6 / self.seconds()


def contest(names: Sequence[str], options: argparse.Namespace) -> dict[str, Contestant]:
    """Start the contestants, let them take turns, and end them; those that cannot be measured are left out."""
    field: dict[str, Contestant] = {}
    for name in names:
        try:
            field[name] = Contestant(name, options)
        except SkipError as reason:
            print(f"# {name}: {reason}", file=sys.stderr)
    for turn in range(options.rounds):
        print(f"# round {turn + 1} of {options.rounds}: {', '.join(field)}", file=sys.stderr)
        for contestant in field.values():
            contestant.run()
    for contestant in field.values():
        contestant.close()
    return field


def against(names: Sequence[str], options: argparse.Namespace, asked: dict[str, tuple[float, float]]) -> list[Figure]:
    """The rate of dedup, first of `names`, against the others; `asked` has the ratios wanted against them."""
    field = contest(names, options)
    own = field.get(names[0])
    figures = []
    for name, contestant in field.items():
        kernel = f", kernel {contestant.about['kernel']}" if contestant is own else ""
        note = f"{contestant.runs[-1]['found']} found, {contestant.seconds('wall'):.2f} s wall{kernel}"
        figures.append(Figure(f"{name} rate", contestant.rate, unit=" MB/s", note=note))
    for name, contestant in field.items():
        if own is not None and contestant is not own:
            at_least, aim = asked.get(name, (None, None))
            ratio = contestant.seconds() / own.seconds()
            figures.append(Figure(f"{names[0]} against {name}", ratio, at_least, aim, "x", "ratio of CPU seconds"))
    return figures


def pairs(options: argparse.Namespace) -> list[Figure]:
    """Text in, verified matches out.

    The peers look for near-duplicates alone, so that is what dedup is held against them for; what it takes to find
    excerpts and rewrites too is shown beside it.
    """
    asked = {"pairs:gaoya": (8.0, 12.0), "pairs:daft": (4.0, 6.0)}
    return against(["pairs:dedup-duplicates", "pairs:dedup", "pairs:gaoya", "pairs:daft"], options, asked)


def signatures(options: argparse.Namespace) -> list[Figure]:
    """Text in, signatures out; the ratio that is asked for is against the same shingles, word 5-grams."""
    names = ["signatures:dedup", "signatures:rensa 5-grams", "signatures:rensa words"]
    return against(names, options, {"signatures:rensa 5-grams": (25.0, 40.0)})


def command_line() -> list[str]:
    """The `dedup` command of this interpreter, else of the path.

    Raises
    ------
    SkipError
        If there is none.
    """
    beside = shutil.which("dedup", path=str(Path(sys.executable).parent))
    command = beside or shutil.which("dedup")
    if command is None:
        raise SkipError("the dedup command is not installed")
    return [command]


def time_command(arguments: Sequence[str], rounds: int, cores: int = 1) -> tuple[float, float]:
    """Medians of CPU and wall seconds of a child process, start of the interpreter included."""
    cpu, wall = [], []
    environment = {**os.environ, **ONE_THREAD}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever installs it has it compiled
    for turn in range(rounds + 1):  # the first fills caches and compiles, and does not count
        before, clock = os.times(), time.perf_counter()
        with pinned(cores):
            done = subprocess.run(arguments, capture_output=True, env=environment, check=False)
        if done.returncode:
            message = done.stderr.decode(errors="replace").strip().splitlines()
            raise SkipError(f"{' '.join(arguments)} gave status {done.returncode}: {message[-1] if message else ''}")
        after = os.times()
        if turn:
            wall.append(time.perf_counter() - clock)
            cpu.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return median(cpu), median(wall)


def file(options: argparse.Namespace) -> list[Figure]:
    """JSON Lines file in, JSON Lines file out, through the real command line."""
    source = corpora.as_jsonl(options.corpus, options.limit or None)
    size = source.stat().st_size / 1e6
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        output = ["-o", f"jsonl:{Path(folder) / 'out.jsonl'}", "--threads", "1", "--relations", "near"]
        for name, more, asked in (
            ("file", ["--boilerplate", "keep"], (60.0, 150.0)),
            ("file, default boilerplate", [], (None, None)),
            ("file, with translations", ["--relations", "near,translations"], (None, None)),
        ):
            cpu, wall = time_command([*command_line(), "scan", str(source), *output, *more], options.rounds)
            note = f"by wall; {size:.1f} MB, {wall:.2f} s wall, {cpu:.2f} s CPU ({size / cpu:.0f} MB/s), start included"
            figures.append(Figure(name, size / wall, asked[0], asked[1], " MB/s", note))
    return figures


def filtered(options: argparse.Namespace) -> list[Figure]:
    """JSON Lines in, the lines that stay out, decided while reading."""
    source = corpora.as_jsonl(options.corpus, options.limit or None)
    size = source.stat().st_size / 1e6
    figures = []
    for name, more, asked in (
        ("filter --keep first", [], (50.0, 120.0)),
        ("filter --keep first --boilerplate keep", ["--boilerplate", "keep"], (None, None)),
    ):
        command = [*command_line(), "filter", str(source), "-o", os.devnull, "--threads", "1", *more]
        cpu, wall = time_command(command, options.rounds)
        note = f"by wall; {size:.1f} MB, {wall:.2f} s wall, {cpu:.2f} s CPU ({size / cpu:.0f} MB/s), start included"
        figures.append(Figure(name, size / wall, asked[0], asked[1], " MB/s", note))
    return figures


def formats(options: argparse.Namespace) -> list[Figure]:
    """The same documents as CSV and Parquet, and pages as HTML and WARC, to matches, through the real command line."""
    import pages
    import warcs

    figures = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = as_tables(options, folder)
        web = folder / "pages"
        web.mkdir()
        contents = [content for _, content in pages.pages(200, 1)]
        count = len(contents)
        for number, content in enumerate(contents, 1):
            (web / f"{number}.html").write_bytes(content)
        (folder / "crawl.warc.gz").write_bytes(warcs.packed(warcs.crawl(contents)))
        tasks: tuple[tuple[str, Path, float, str, float, float], ...] = (
            ("CSV", folder / "all.csv", text, " MB/s", 40.0, 100.0),
            ("Parquet", folder / "all.parquet", text, " MB/s", 80.0, 200.0),
            ("HTML, fast", web, count, " pages/s", 300.0, 600.0),
            ("WARC, fast", folder / "crawl.warc.gz", count, " pages/s", 300.0, 600.0),
        )
        for kind, path, amount, unit, at_least, aim in tasks:
            command = [*command_line(), "scan", str(path), "-o", f"jsonl:{os.devnull}", "--relations", "near"]
            cpu, wall = time_command([*command, "--threads", "1", "--boilerplate", "keep"], options.rounds)
            note = f"{amount:,.1f}{unit.removesuffix('/s')} of text, {wall:.2f} s wall, {cpu:.2f} s CPU, start included"
            figures.append(Figure(f"{kind} to matches", amount / cpu, at_least, aim, unit, note))
    return figures


def as_tables(options: argparse.Namespace, folder: Path) -> float:
    """The corpus as all.csv and all.parquet; its size in MB of text.

    Raises
    ------
    SkipError
        If pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise SkipError("pyarrow is not installed") from None
    import csv

    with corpora.as_jsonl(options.corpus, options.limit or None).open(encoding="utf-8") as lines:
        rows = [(row["id"], row["text"]) for row in map(json.loads, lines)]
    with (folder / "all.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("id", "text"), *rows])
    columns = dict(zip(("id", "text"), map(list, zip(*rows, strict=True)), strict=True))
    pq.write_table(pa.table(columns), folder / "all.parquet")
    return sum(len(text.encode()) for _, text in rows) / 1e6


def large(options: argparse.Namespace) -> list[Figure]:
    """The peak of a scan of 2 GB that may use 1 GB; only where it is asked for, since it takes minutes."""
    import resource

    if not options.only:
        raise SkipError("takes minutes and 5 GB of disk; ask for it with --only large")
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "large.jsonl"
        size = write_large(options, source, 2_000_000_000)
        command = [*command_line(), "scan", str(source), "-o", f"jsonl:{Path(name) / 'out.jsonl'}", "--threads", "1"]
        done = subprocess.run([*command, "--memory", "1G"], capture_output=True, check=False)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e9
        said = done.stderr.decode(errors="replace").strip().splitlines()
        note = f"{size / 1e9:.2f} GB; {said[-1] if said else ''}"
    return [Figure("peak of a scan of 2 GB with --memory 1G", peak, 1.3, 1.0, " GB", note, smaller=True)]


def write_large(options: argparse.Namespace, target: Path, most: int) -> int:
    """Write the corpus again and again, each time with other words in every fourth place; the size in bytes."""
    with corpora.as_jsonl(options.corpus, options.limit or None).open(encoding="utf-8") as lines:
        rows = [(row["id"], row["text"].split(" ")) for row in map(json.loads, lines)]
    size = turn = 0
    with target.open("w", encoding="utf-8") as stream:
        while size < most:
            for own, words in rows:
                changed = list(words)
                changed[::4] = [f"{word}q{turn}" for word in words[::4]]
                line = json.dumps({"id": f"{turn}:{own}", "text": " ".join(changed)}, ensure_ascii=False)
                size += len(line.encode()) + 1
                stream.write(line + "\n")
            turn += 1
    return size


def memory(options: argparse.Namespace) -> list[Figure]:
    """What a scan of in-memory documents needs beyond those documents."""
    peaks = {}
    about: dict[str, Any] = {}
    for name in ("hold:dedup", "pairs:dedup"):
        contestant = Contestant(name, options)
        contestant.run()
        contestant.close()
        peaks[name], about = contestant.runs[0]["peak"], contestant.about
    if peaks["hold:dedup"] is None:
        raise SkipError("this system does not tell the peak of a process's memory")
    extra = (peaks["pairs:dedup"] - peaks["hold:dedup"]) / about["documents"] / 1024
    note = (
        f"peak resident memory of a process that scans {about['documents']} in-memory documents "
        f"({peaks['pairs:dedup'] / 1e6:.0f} MB) minus that of one that only holds the same Document objects "
        f"({peaks['hold:dedup'] / 1e6:.0f} MB); both have scanned 200 texts before, so code is loaded in both"
    )
    return [Figure("memory per document", extra, 1.5, 0.8, " KB", note, smaller=True)]


def threads(options: argparse.Namespace) -> list[Figure]:
    """Two threads against one, on two cores, by wall time."""
    field = [Contestant(f"pairs:dedup-{count}", options, cores=2) for count in (1, 2)]
    for _ in range(options.rounds):
        for contestant in field:
            contestant.run()
    for contestant in field:
        contestant.close()
    one, two = (contestant.seconds("wall") for contestant in field)
    note = f"{one:.2f} s and {two:.2f} s of wall time; the second core must be idle for this to mean anything"
    return [Figure("two threads against one", one / two, 1.7, 1.9, "x", note)]


def start(options: argparse.Namespace) -> list[Figure]:
    """What it costs to start: CPU seconds of ``dedup --help`` and ``dedup scan seeds/``."""
    rounds = max(5, options.rounds)
    help_cpu, _ = time_command([*command_line(), "--help"], rounds)
    scan_cpu, _ = time_command([*command_line(), "scan", str(HERE.parent / "seeds")], rounds)
    return [
        Figure("dedup --help", help_cpu, 0.15, None, " s", "CPU", smaller=True),
        Figure("dedup scan seeds/", scan_cpu, 0.6, None, " s", "CPU", smaller=True),
    ]


ROWS: Final[dict[str, Callable[[argparse.Namespace], list[Figure]]]] = {
    "pairs": pairs,
    "signatures": signatures,
    "file": file,
    "filter": filtered,
    "formats": formats,
    "large": large,
    "memory": memory,
    "threads": threads,
    "start": start,
}


def options_from(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description="Measure dedup's speed against its peers.")
    parser.add_argument("--rounds", type=int, default=5, help="how often each contestant runs (default 5)")
    parser.add_argument("--corpus", choices=corpora.CORPORA, help="default: S where it is, else generated")
    parser.add_argument("--limit", type=int, default=0, help="only the first documents of the corpus")
    parser.add_argument("--only", choices=ROWS, action="append", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the figures to a file as well")
    options = parser.parse_args(arguments)
    if options.corpus is None:
        options.corpus = "S" if (corpora.data_folder() / "near-duplicates").exists() else "generated"
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    options = options_from(arguments)
    print(f"# corpus {options.corpus}, {options.rounds} rounds", file=sys.stderr)
    figures: list[Figure] = []
    for name in options.only or ROWS:
        try:
            figures += ROWS[name](options)
        except (SkipError, corpora.MissingDataError) as reason:
            print(f"# {name}: {reason}", file=sys.stderr)
    print(as_markdown(figures))
    if options.json:
        rows = {"corpus": options.corpus, "rounds": options.rounds, "figures": [asdict(figure) for figure in figures]}
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
