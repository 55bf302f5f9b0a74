"""Broken, slow and malicious clients: each is told off, and the next one is served."""

from __future__ import annotations

import gzip
import json
import random
import socket
import struct
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Served

TEXT: Final = "The bridge over the river was opened again on Sunday, a year after the flood."
HEAD: Final = b"Host: localhost\r\nContent-Type: application/json\r\n"
DEEP: Final = 100_000


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service with little patience."""
    from .conftest import Served

    place = tmp_path_factory.mktemp("hurried") / "news.dedup"
    with Served(place, "--timeout", "2", "--max-body", "4M", "--max-batch", "1000") as service:
        yield service


@pytest.fixture(autouse=True)
def others_are_served(hurried: Served) -> Iterator[None]:
    """Whatever a test does, the service works after it, and soon does nothing."""
    yield
    assert hurried.query(TEXT).status_code == 200
    assert hurried.process.poll() is None
    assert hurried.is_idle()


def opened(service: Served) -> socket.socket:
    return socket.create_connection((service.host, service.port), timeout=15)


def heard(connection: socket.socket) -> bytes:
    """All that is said until the other side closes."""
    parts = []
    try:
        while part := connection.recv(1 << 16):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def status(answer: bytes) -> int:
    assert answer.startswith(b"HTTP/1.1 "), answer[:100]
    return int(answer[9:12])


@given(st.binary(min_size=1, max_size=2000))
@settings(max_examples=60)
def test_random_bytes_are_no_document(hurried: Served, body: bytes) -> None:
    for path, media_type in (("/v1/check", "application/json"), ("/v1/batch", "application/x-ndjson")):
        response = hurried.client.post(path, content=body, headers={"Content-Type": media_type})
        assert 400 <= response.status_code < 500
        assert response.json()["detail"]


@given(st.binary(min_size=1, max_size=500))
@settings(max_examples=40)
def test_random_bytes_are_no_request(hurried: Served, data: bytes) -> None:
    with opened(hurried) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        answer = heard(connection)
    assert not answer or 400 <= status(answer) < 500


@pytest.mark.parametrize(
    "body",
    [
        b'{"id": "a", "text": "\xff\xfe"}',
        b'{"id": "a", "text": "\\ud800"}',
        b"[" * DEEP + b"]" * DEEP,
        b'{"id": "a", "text": "x", "more": ' + b"[" * 300 + b"]" * 300 + b"}",
        b'{"id": "a", "text": ' + b'{"text": ' * DEEP,
        b'{"id": "a", "text": 1' + b"0" * 100_000 + b"}",
        b'{"id": "' + b"a" * 5000 + b'", "text": "x"}',
        b'{"id": ["a"], "text": "x"}',
        b'{"id": "a", "text": "\\u0020\\n"}',
        b"null",
        b"",
    ],
    ids=[
        "utf-8",
        "surrogate",
        "deep",
        "deep-in-a-field",
        "unclosed",
        "number",
        "id",
        "id-list",
        "blank",
        "null",
        "nothing",
    ],
)
def test_what_is_no_document(hurried: Served, body: bytes) -> None:
    for path, media_type in (("/v1/check", "application/json"), ("/v1/batch", "application/x-ndjson")):
        response = hurried.client.post(path, content=body, headers={"Content-Type": media_type})
        assert response.status_code in (400, 422), path
        assert response.headers["content-type"] == "application/problem+json"
    assert hurried.client.get("/v1/documents/a").status_code == 404


def test_gzip_bombs(hurried: Served) -> None:
    headers = {"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"}
    bomb = gzip.compress(b"\0" * (200 << 20), 9)
    twice = gzip.compress(bomb)
    cut = gzip.compress(TEXT.encode())[:-5]
    for body, wanted in ((bomb, 413), (twice, 400), (cut, 400), (b"nonsense", 400), (cut + b"x" * 9, 400)):
        response = hurried.client.post("/v1/batch", content=body, headers=headers)
        assert response.status_code == wanted
    for name in ("br", "zstd", "gzip, gzip", "deflate"):
        headers["Content-Encoding"] = name
        response = hurried.client.post("/v1/batch", content=zlib.compress(b"{}"), headers=headers)
        assert response.status_code == 415


def test_a_line_of_a_hundred_megabytes(hurried: Served) -> None:
    line = b'{"id": "a", "text": "' + b"x" * (100 << 20) + b'"}\n'

    def pieces() -> Iterator[bytes]:
        for start in range(0, len(line), 1 << 20):
            yield line[start : start + (1 << 20)]

    headers = {"Content-Type": "application/x-ndjson"}
    for content in (line, pieces()):  # announced, or not
        response = hurried.client.post("/v1/batch", content=content, headers=headers)
        assert response.status_code == 413


def test_too_many_documents(hurried: Served) -> None:
    body = b"".join(b'{"id": "m%d", "text": "many %d"}\n' % (i, i) for i in range(1001))
    assert hurried.batch(body, "query").status_code == 413


def test_a_length_that_is_a_lie(hurried: Served) -> None:
    for length in (b"99999999999999999999999", b"-1", b"abc", b"5\r\nContent-Length: 6"):
        with opened(hurried) as connection:
            connection.sendall(b"POST /v1/check HTTP/1.1\r\n" + HEAD + b"Content-Length: " + length + b"\r\n\r\n{}")
            connection.shutdown(socket.SHUT_WR)
            assert 400 <= status(heard(connection)) < 500


def test_a_head_without_end(hurried: Served) -> None:
    for line in (b"X-Filler: " + b"x" * 1000 + b"\r\n", b"x" * 1000):
        with opened(hurried) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\n")
            try:
                for _ in range(1000):
                    connection.sendall(line)
            except (BrokenPipeError, ConnectionResetError):
                continue  # it was closed while there was more to send
            assert status(heard(connection)) in (400, 431)


def test_trailers_without_end(hurried: Served) -> None:
    with opened(hurried) as connection:
        connection.sendall(b"POST /v1/query HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n")
        try:
            for i in range(5000):
                connection.sendall(b"X-Trailer-%d: " % i + b"x" * 100 + b"\r\n")
            answer = heard(connection)
        except (BrokenPipeError, ConnectionResetError):
            return
    assert 400 <= status(answer) < 500


def test_a_slow_head(hurried: Served) -> None:
    began = time.monotonic()
    with opened(hurried) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nX-")
        connection.settimeout(0.5)
        answer = b""
        while not answer and time.monotonic() - began < 20:
            try:
                answer = connection.recv(1000)
            except TimeoutError:
                connection.sendall(b"x")
    assert status(answer) == 408


@pytest.mark.parametrize("path", ["/v1/check", "/v1/batch"])
def test_a_slow_body(hurried: Served, path: str) -> None:
    media_type = HEAD if path == "/v1/check" else HEAD.replace(b"json", b"x-ndjson")
    began = time.monotonic()
    with opened(hurried) as connection:
        connection.sendall(b"POST " + path.encode() + b" HTTP/1.1\r\n" + media_type + b"Content-Length: 1000\r\n\r\n{")
        connection.settimeout(0.3)
        answer = b""
        while not answer and time.monotonic() - began < 15:
            try:
                answer = connection.recv(1000)
            except TimeoutError:
                connection.sendall(b" ")
        assert status(answer) == 408
        connection.settimeout(15)
        assert heard(connection) is not None  # and is closed, though the body has not ended
    assert time.monotonic() - began < 15


def test_a_client_that_does_not_read(hurried: Served) -> None:
    """It is dropped when it has had its time, and costs nothing meanwhile."""
    body = b"".join(b'{"id": "r%d%s", "text": "read %d"}\n' % (i, b"x" * 3000, i) for i in range(1000))
    request = b"POST /v1/batch?mode=query HTTP/1.1\r\n" + HEAD.replace(b"json", b"x-ndjson")
    request += b"Content-Length: %d\r\n\r\n" % len(body) + body
    with opened(hurried) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(1)
        try:
            for _ in range(20):
                connection.sendall(request)
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
        before = hurried.cpu()
        time.sleep(1)
        assert hurried.cpu() - before < 0.5
        time.sleep(3)
        connection.settimeout(10)
        try:
            while connection.recv(1 << 20):
                pass
        except ConnectionResetError:
            pass


def test_half_closed_connections(hurried: Served) -> None:
    body = json.dumps({"text": TEXT}).encode()
    whole = b"POST /v1/query HTTP/1.1\r\n" + HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    with opened(hurried) as connection:
        connection.sendall(whole)
        connection.shutdown(socket.SHUT_WR)
        assert status(heard(connection)) == 200
    for cut in (10, 60, len(whole) - 5):
        with opened(hurried) as connection:
            connection.sendall(whole[:cut])
            time.sleep(0.05)
            connection.shutdown(socket.SHUT_WR)
            assert status(heard(connection)) == 400
    with opened(hurried) as connection:
        connection.shutdown(socket.SHUT_WR)
        assert heard(connection) == b""


def test_connections_that_break(hurried: Served) -> None:
    """Reset at any moment, again and again."""
    draw = random.Random(7)
    body = b"".join(b'{"id": "b%d", "text": "break %d"}\n' % (i, i) for i in range(200))
    request = b"POST /v1/batch?mode=query HTTP/1.1\r\n" + HEAD.replace(b"json", b"x-ndjson")
    request += b"Content-Length: %d\r\n\r\n" % len(body) + body
    for _ in range(100):
        connection = opened(hurried)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(request[: draw.randrange(len(request) + 1)])
        if draw.random() < 0.5:
            connection.shutdown(socket.SHUT_WR)
        connection.close()
    folder = Path(f"/proc/{hurried.process.pid}/fd")
    deadline = time.monotonic() + 10
    while len(list(folder.iterdir())) > 40 and time.monotonic() < deadline:
        time.sleep(0.2)
    assert len(list(folder.iterdir())) <= 40


def test_many_idle_connections_keep_nobody_out(hurried: Served) -> None:
    idle = [opened(hurried) for _ in range(300)]
    try:
        began = time.monotonic()
        assert hurried.query(TEXT).status_code == 200
        assert time.monotonic() - began < 2
        before = hurried.cpu()
        time.sleep(0.5)
        assert hurried.cpu() - before < 0.3
    finally:
        for connection in idle:
            connection.close()


def test_pipelined_requests(hurried: Served) -> None:
    one = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with opened(hurried) as connection:
        connection.sendall(one * 50 + one.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        assert heard(connection).count(b"200 OK") == 51


def test_more_requests_than_may_wait(serving: Callable[..., Served]) -> None:
    """Those beyond the limit are told to come again, and no answer is wrong."""
    import threading

    import httpx

    service = serving("--concurrency", "2", "--timeout", "20")
    body = b"".join(
        b'{"id": "c%d", "text": "%s"}\n' % (i, b" ".join(b"w%dx%d" % (i, j) for j in range(300))) for i in range(400)
    )
    found: list[int] = []

    def work() -> None:
        with httpx.Client(base_url=service.address, timeout=30, trust_env=False) as client:
            headers = {"Content-Type": "application/x-ndjson"}
            response = client.post("/v1/batch?mode=query", content=body, headers=headers)
            found.append(response.status_code)
            assert response.status_code == 503 or response.text.count("\n") == 400

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(found) == 12
    assert set(found) <= {200, 503}
    assert 200 in found
    assert service.query(TEXT).status_code == 200
