"""How a service begins and ends: in order, or not at all in order, with nothing lost that was answered."""

from __future__ import annotations

import json
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from dedup import Document
from dedup.index import Index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Served

TEXT = "The council voted on Thursday to keep the old library open, number"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_in_order(serving: Callable[..., Served], tmp_path: Path, number: signal.Signals) -> None:
    service = serving()
    assert service.check("a", TEXT).status_code == 200
    service.process.send_signal(number)
    assert service.process.wait(60) == 0
    service._reader.join(5)
    assert service.said[-1].endswith("news.dedup: stopped\n")
    assert not any("Traceback" in line for line in service.said)
    with Index(tmp_path / "news.dedup") as index:
        assert "a" in index
    assert not list((tmp_path / "news.dedup").glob("*-wal"))


def test_requests_at_work_end_and_slow_clients_hold_nothing_up(serving: Callable[..., Served], tmp_path: Path) -> None:
    service = serving()
    slow = [socket.create_connection((service.host, service.port)) for _ in range(3)]
    slow[0].sendall(b"GET / HTTP/1.1\r\n")
    head = b"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    slow[1].sendall(head + b"Content-Length: 100\r\n\r\n{")
    records = ({"id": f"w{i}", "text": " ".join(f"{i}x{j}" for j in range(60))} for i in range(1500))
    body = "\n".join(map(json.dumps, records))
    answered: list[httpx.Response] = []
    work = threading.Thread(target=lambda: answered.append(service.batch(body.encode())))
    work.start()
    with httpx.Client(base_url=service.address, trust_env=False) as watch:
        while "\ndedup_documents_total{" not in watch.get("/metrics").text:
            time.sleep(0.01)
    began = time.monotonic()
    status = service.stop()
    taken = time.monotonic() - began
    work.join(20)
    slow[1].settimeout(5)
    assert slow[1].recv(100).startswith(b"HTTP/1.1 503 ")
    for connection in slow:
        connection.close()
    assert status == 0
    assert taken < 7
    assert answered[0].status_code == 200
    assert len([line for line in answered[0].text.splitlines() if '"answer"' in line]) == 1500
    with Index(tmp_path / "news.dedup") as index:
        assert len(index) == 1500


def test_what_was_answered_survives_a_kill(serving: Callable[..., Served], tmp_path: Path) -> None:
    acknowledged: set[str] = set()
    for generation in range(3):
        service = serving()
        stop = threading.Event()

        def work(own: int, generation: int, service: Served = service, stop: threading.Event = stop) -> None:
            with httpx.Client(base_url=service.address, timeout=10, trust_env=False) as client:
                number = 0
                while not stop.is_set():
                    number += 1
                    name = f"k{generation}-{own}-{number}"
                    try:
                        response = client.post("/v1/check", json={"id": name, "text": f"{TEXT} {name} {name}"})
                    except httpx.HTTPError:
                        return
                    if response.status_code == 200:
                        acknowledged.add(name)

        threads = [threading.Thread(target=work, args=(own, generation)) for own in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.7)
        service.process.kill()
        service.process.wait(60)
        stop.set()
        for thread in threads:
            thread.join(15)
    assert len(acknowledged) > 10
    with Index(tmp_path / "news.dedup", read_only=True) as index:
        assert [own for own in acknowledged if own not in index] == []


def test_a_reader_beside_a_writer(serving: Callable[..., Served], tmp_path: Path) -> None:
    with Index(tmp_path / "news.dedup") as index:
        index.check(Document("a", TEXT))
        reader = serving("--read-only")
        assert reader.query(TEXT).json()["duplicate_of"] == "a"
        index.check(Document("b", TEXT.upper() + " seven hundred and more"))
        index.flush()
        assert reader.client.get("/v1/documents/b").status_code == 200
        for response in (reader.check("c", TEXT), reader.batch(b'{"id": "c", "text": "x"}')):
            assert response.status_code == 403
            assert response.json()["code"] == "read-only"
        assert reader.batch(b'{"id": "c", "text": "x"}', "query").status_code == 200
        assert reader.stop() == 0
        with pytest.raises(AssertionError, match="another process"):
            serving("--wait", "0.1")
