"""Ctrl-C and SIGTERM, sent to real processes: the right status, soon, without a word and without half a file."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")

DEDUP = [sys.executable, "-P", "-m", "dedup"]
QUIET = {**os.environ, "PYTHONWARNINGS": "ignore::RuntimeWarning"}  # without a compiler the twin says so
SOON = 4.0  # seconds: one, and three for a machine that does other things


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Where the tests run in the background, the shell has them, and what they start, ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def lines(count: int) -> bytes:
    """Documents of which many are alike, so that there is something to verify."""
    chance = random.Random(1)
    words = [f"word{number}" for number in range(2000)]
    stock = [chance.choices(words, k=200) for _ in range(60)]
    texts = [" ".join(chance.choice(stock)[: chance.randrange(100, 200)]) for _ in range(count)]
    return b"".join(
        json.dumps({"id": str(number), "text": f"{text} {number}"}).encode() + b"\n"
        for number, text in enumerate(texts)
    )


def started(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*DEDUP, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=QUIET,
    )


def stopped(process: subprocess.Popen[bytes], number: signal.Signals) -> float:
    """Send the signal, and give the seconds until the end."""
    began = time.perf_counter()
    process.send_signal(number)
    process.wait(60)
    return time.perf_counter() - began


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


@pytest.mark.parametrize(("number", "status", "threads"), [(signal.SIGINT, 130, 4), (signal.SIGTERM, 143, 1)])
@pytest.mark.parametrize("command", ["scan", "filter", "filter --keep longest"])
def test_while_reading(command: str, number: signal.Signals, status: int, threads: int, tmp_path: Path) -> None:
    name, *options = command.split()
    target = f"csv:{tmp_path / 'out'}/" if name == "scan" else tmp_path / "out.jsonl"
    with started(name, "-", *options, "--threads", threads, "-o", target) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(lines(3000))  # more than the pipe holds: it reads
        process.stdin.flush()
        took = stopped(process, number)
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (status, b"")
    assert names(tmp_path) == set()
    assert took < SOON


@pytest.mark.parametrize("command", ["scan", "filter"])
@pytest.mark.parametrize("delay", [0.25, 0.5, 0.8, 1.1])
def test_at_any_moment(command: str, delay: float, tmp_path: Path) -> None:
    given = tmp_path / "in.jsonl"
    given.write_bytes(lines(3000))
    out = tmp_path / "out"
    out.mkdir()
    outputs = ["-o", f"csv:{out}/all/", "-o", f"jsonl:{out}/jsonl.gz"]
    if command == "filter":
        outputs = ["-o", f"{out}/jsonl.gz", "--removed", f"{out}/removed"]
    with started(command, given, "-q", "--threads", 3, *outputs) as process:
        assert process.stderr is not None
        time.sleep(delay)
        took = stopped(process, signal.SIGINT)
        complaint = process.stderr.read()
    assert process.returncode in (0, 130), complaint
    assert complaint == b""
    assert took < SOON
    assert not any(name.endswith(".part") for name in names(out))
    assert not (out / "all").exists() or len(names(out / "all")) == 6
    if process.returncode == 0:
        assert "jsonl.gz" in names(out)


@pytest.mark.parametrize("delay", [0.8, 1.5, 2.5])
def test_while_several_processes_trace(delay: float, tmp_path: Path) -> None:
    given = tmp_path / "in.jsonl"
    given.write_bytes(lines(3000))
    out = tmp_path / "out"
    command = ("trace", given, "-q", "--threads", 3, "--relations", "near", "-o", f"jsonl:{out}")
    with started(*command) as process:
        assert process.stderr is not None
        time.sleep(delay)
        took = stopped(process, signal.SIGINT)
        complaint = process.stderr.read()  # which would wait for any process that is left
    assert (process.returncode in (0, 130), complaint) == (True, b"")
    assert took < SOON
    assert names(tmp_path) <= {"in.jsonl", "out"}


def test_while_a_kernel_is_busy(tmp_path: Path) -> None:
    """What the main thread does here stands for any long call that no signal can enter."""
    program = f"""
import hashlib, pathlib
from dedup import interrupt
from dedup.report.output import Output, opened
interrupt.listen()
with opened(Output("jsonl", pathlib.Path({str(tmp_path / "out")!r}))) as stream:
    print("ready", flush=True)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 500_000_000)
"""
    command = [sys.executable, "-P", "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        time.sleep(0.3)  # until the call has begun
        assert len(names(tmp_path)) == 1
        took = stopped(process, signal.SIGTERM)
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (143, b"")
    assert names(tmp_path) == set()
    assert took < SOON


def test_a_second_signal_does_not_stop_the_cleaning(tmp_path: Path) -> None:
    with started("filter", "-", "-o", tmp_path / "out") as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(lines(3000))
        process.stdin.flush()
        for _ in range(400):  # some come in the very moment in which they begin to be ignored
            process.send_signal(signal.SIGINT)
        process.wait(60)
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (130, b"")
    assert names(tmp_path) == set()


def test_a_signal_that_the_shell_ignores_stays_ignored() -> None:
    program = (
        "import signal, os, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])"
    )
    command = [sys.executable, "-c", program, *DEDUP, "scan", "-", "-q", "-o", "jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=QUIET
    ) as process:
        assert process.stdin is not None
        process.stdin.write(lines(2000))
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        output, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, b"")
    assert output.count(b'"type":"document"') == 2000
