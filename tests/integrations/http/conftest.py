"""A real service in a process of its own, ended whatever happens."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Signals, half-closed connections and what a process uses are looked at as Linux has them.
collect_ignore_glob = [] if sys.platform == "linux" else ["test_*.py"]


class Served:
    """A service, and what it says."""

    def __init__(self, place: Path, *options: str, env: dict[str, str] | None = None) -> None:
        command = [sys.executable, "-P", "-m", "dedup", "serve", str(place), "--port", "0", *options]
        before = signal.signal(
            signal.SIGINT, signal.default_int_handler
        )  # in the background a shell lets it be ignored
        try:
            self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        finally:
            signal.signal(signal.SIGINT, before)
        self.said: list[str] = []
        self._heard = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._heard.wait(30)
        first = next((line for line in self.said if "http://" in line), "")
        if not first:
            self.end()
            raise AssertionError(self.said)
        self.address = first[first.index("http://") :].strip()
        self.host, self.port = "127.0.0.1", int(self.address.rpartition(":")[2])
        self.client = httpx.Client(base_url=self.address, timeout=30, trust_env=False)

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            if "http://" in line:
                self._heard.set()
        self._heard.set()

    def check(self, own: str, text: str, **more: str) -> httpx.Response:
        return self.client.post("/v1/check", json={"id": own, "text": text, **more})

    def query(self, text: str) -> httpx.Response:
        return self.client.post("/v1/query", json={"text": text})

    def batch(self, body: bytes, mode: str = "check", **headers: str) -> httpx.Response:
        headers = {"Content-Type": "application/x-ndjson", **headers}
        return self.client.post(f"/v1/batch?mode={mode}", content=body, headers=headers)

    def cpu(self) -> float:
        """Seconds of processor that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def is_idle(self) -> bool:
        """Whether it does nothing while nobody asks; what it has to finish, it may."""
        for _ in range(40):
            before = self.cpu()
            time.sleep(0.2)
            if self.cpu() - before < 0.05:
                return True
        return False

    def stop(self) -> int:
        """Ask it to stop, and give its exit status."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(20)
        self._reader.join(5)
        return status

    def end(self) -> None:
        if hasattr(self, "client"):
            self.client.close()
        self.process.kill()
        self.process.wait(10)
        self._reader.join(5)
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with Served(tmp_path_factory.mktemp("served") / "news.dedup", "--timeout", "10") as service:
        yield service


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    """Starts services of one index with options, all of which are ended."""
    started: list[Served] = []

    def start(*options: str, env: dict[str, str] | None = None) -> Served:
        started.append(Served(tmp_path / "news.dedup", *options, env=env))
        return started[-1]

    try:
        yield start
    finally:
        for service in started:
            service.end()
