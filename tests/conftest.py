"""Settings of all tests: how many processes run them, how property-based ones look for examples; and the command."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

FORKS: Final = Path(__file__).with_name("forks.py")
TIMEOUT: Final = 120  # seconds, of a command

# The twin is many times slower than what it stands in for, and CI's machines are slow and shared.
settings.register_profile(
    "dedup",
    settings.default,
    deadline=None,
    # An example that nobody has seen must not stop a change that has nothing to do with it: in CI the same ones are
    # tried each time. Whoever runs the tests by hand tries others each time.
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=15 if os.environ.get("DEDUP_KERNEL") == "twin" else 50,
)
settings.load_profile("dedup")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One for each processor; for single files none beside this one, which is done before others would have begun."""
    if all(argument.partition("::")[0].endswith(".py") for argument in config.args):
        return 0
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(count, 8)  # each of them takes most of a gigabyte


def pytest_collection_finish() -> None:
    """Hide what thousands of tests are made of from the garbage collector, which would look at it again and again."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """What is hidden at the end is a leak to the kernels."""
    gc.unfreeze()


class Dedup:
    """Runs commands in processes of their own."""

    def __call__(
        self,
        *arguments: object,
        input: bytes = b"",  # noqa: A002
        cwd: Path | None = None,
        fresh: bool = False,
        **how: Any,
    ) -> subprocess.CompletedProcess[bytes]:
        """What a command wrote, and its status; `fresh` where it matters that its interpreter is its own."""
        command = [sys.executable, "-P", "-m", "dedup", *map(str, arguments)]
        return subprocess.run(command, input=input, cwd=cwd, capture_output=True, timeout=TIMEOUT, check=False, **how)


class Forked(Dedup):
    """Forks them from a process that has imported the program, for most of them take less time than to import it."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.settimeout(TIMEOUT)
        with theirs:
            command = [sys.executable, "-P", str(FORKS), str(theirs.fileno())]
            passed = (theirs.fileno(),)
            self._process = subprocess.Popen(
                command, pass_fds=passed, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
            )

    def __call__(
        self,
        *arguments: object,
        input: bytes = b"",  # noqa: A002
        cwd: Path | None = None,
        fresh: bool = False,
        **how: Any,
    ) -> subprocess.CompletedProcess[bytes]:
        if fresh or how:
            return super().__call__(*arguments, input=input, cwd=cwd, **how)
        command = [*map(str, arguments)]
        with contextlib.ExitStack() as opened:
            streams = [opened.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
            streams[0].write(input)
            for stream in streams:
                stream.seek(0)
            message = json.dumps([command, str(cwd or Path.cwd())]).encode()
            socket.send_fds(self._socket, [message], [stream.fileno() for stream in streams])
            try:
                status = int(self._socket.recv(64))
            except TimeoutError:
                self.end()
                raise
            for stream in streams:
                stream.seek(0)
            return subprocess.CompletedProcess(["dedup", *command], status, streams[1].read(), streams[2].read())

    def end(self) -> None:
        self._socket.close()
        if self._process.returncode is None:
            os.killpg(self._process.pid, signal.SIGKILL)  # a command that took too long, too
            self._process.wait(10)


@pytest.fixture(scope="session")
def dedup() -> Iterator[Dedup]:
    """Runs the command."""
    if sys.platform != "linux":  # where what has begun threads cannot well be forked
        yield Dedup()
        return
    forked = Forked()
    try:
        yield forked
    finally:
        forked.end()
