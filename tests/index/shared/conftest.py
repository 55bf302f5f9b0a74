"""A Redis server of its own for these tests, on a socket in a folder of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

redis = pytest.importorskip("redis", reason="the package redis is not installed")


class RedisServer:
    """A server that is started, killed and started again."""

    def __init__(self, program: str, *options: str) -> None:
        self._command = [program, *options]
        self.folder = Path(tempfile.mkdtemp(prefix="dedup-redis-"))  # short: the path of a socket has to be
        self.socket = self.folder / "s"
        self.process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        command = [*self._command, "--port", "0", "--unixsocket", str(self.socket), "--dir", str(self.folder)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            assert self.process.poll() is None, (self.folder / "log").read_text()
            try:
                with redis.Redis(unix_socket_path=str(self.socket), socket_timeout=5) as client:
                    client.ping()
                    return
            except redis.RedisError:
                time.sleep(0.02)
        raise AssertionError("the server does not answer")

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)
        self.socket.unlink(missing_ok=True)

    def client(self) -> Any:
        return redis.Redis(unix_socket_path=str(self.socket), socket_timeout=10)

    def url(self, name: str = "news", **query: object) -> str:
        more = "".join(f"&{key}={value}" for key, value in query.items())
        return f"unix://{self.socket}?name={name}{more}"

    def end(self) -> None:
        try:
            if self.process is not None and self.process.poll() is None:
                self.process.terminate()
                try:
                    self.process.wait(20)
                except subprocess.TimeoutExpired:
                    self.process.kill()
                    self.process.wait(20)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def program() -> str:
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None:
        if os.environ.get("DEDUP_REQUIRE_REDIS"):
            pytest.fail("DEDUP_REQUIRE_REDIS is set, and there is no redis-server")
        pytest.skip("there is no redis-server; Debian has it in the package redis-server")
    return found


@pytest.fixture(scope="session")
def _shared_server() -> Iterator[RedisServer]:
    server = RedisServer(program(), "--save", "", "--appendonly", "no")
    try:
        yield server
    finally:
        server.end()


@pytest.fixture
def server(_shared_server: RedisServer) -> RedisServer:
    """A server with nothing in it."""
    with _shared_server.client() as client:
        client.flushall()
        client.config_set("maxmemory", 0)
        client.config_set("maxmemory-policy", "noeviction")
    return _shared_server


@pytest.fixture
def durable_server() -> Iterator[RedisServer]:
    """A server of its own, which writes to its disk before it answers."""
    server = RedisServer(program(), "--save", "", "--appendonly", "yes", "--appendfsync", "always")
    try:
        yield server
    finally:
        server.end()
