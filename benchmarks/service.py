"""How fast the service answers, on loopback, from another process.

::

    DEDUP_DATA=... python benchmarks/service.py [--documents 20000] [--only ROW]

A real `dedup serve` and clients that keep their connections. The documents are those of `benchmarks/index.py`, cut to
2.6 KB; those of one row are new to the index, which holds those of the rows before it. The index alone takes the same
blocks in the client's process, so that what the service costs can be told from what the index does.
"""

from __future__ import annotations

import argparse
import http.client
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import corpora
import orjson
from index import shuffled
from table import Figure, as_markdown

from dedup import Document, Settings
from dedup.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Client", "main", "served"]

NEAR: Final = Settings(relations=("near",))

ROWS: Final = ("check", "add", "query", "parallel", "single", "alone")
DOCUMENTS: Final = 20_000
BATCH: Final = 50
BYTES: Final = 2600
#: Connections of the rows that have several.
CLIENTS: Final = 8

_LINES: Final = "application/x-ndjson"
_CPU: Final = re.compile(r"^process_cpu_seconds_total (\S+)$", re.MULTILINE)


@contextmanager
def served(place: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A service of an index, and its address."""
    command = [sys.executable, "-P", "-m", "dedup", "serve", str(place), "--port", "0", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        said = process.stderr.readline()
        if "http://" not in said:
            raise RuntimeError(f"the service did not start: {said}{process.stderr.read()}")
        threading.Thread(target=process.stderr.read, daemon=True).start()
        yield process, said[said.index("http://") :].strip()
    finally:
        process.terminate()
        try:
            process.wait(30)
        finally:
            process.kill()
            process.wait()


class Client:
    """A connection that is kept."""

    def __init__(self, address: str) -> None:
        place = urlsplit(address)
        self._connection = http.client.HTTPConnection(str(place.hostname), place.port, timeout=120)

    def post(self, path: str, body: bytes, media_type: str = _LINES) -> bytes:
        """The body of a response, whose status must be 200."""
        self._connection.request("POST", path, body, {"Content-Type": media_type})
        return self._read()

    def get(self, path: str) -> bytes:
        """As `post`."""
        self._connection.request("GET", path)
        return self._read()

    def _read(self) -> bytes:
        response = self._connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise RuntimeError(f"{response.status}: {body[:200]!r}")
        return body

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def cpu(self) -> float:
        """Seconds of processor that the service has used."""
        found = _CPU.search(self.get("/metrics").decode())
        assert found is not None
        return float(found[1])


def records(total: int, start: int) -> list[bytes]:
    """Documents as lines, none of which was in another row, with texts of 2.6 KB."""
    texts = [one.text for one in corpora.load("S") if len(one.text.encode()) >= BYTES]
    kept = list[bytes]()
    for number, text in enumerate(shuffled(texts, total, seed=start + 1)):
        cut = text.encode()[:BYTES].decode(errors="ignore")
        kept.append(orjson.dumps({"id": f"d{start + number:08}", "text": cut}))
    return kept


def batches(lines: Sequence[bytes]) -> list[bytes]:
    """Bodies of fifty documents."""
    return [b"\n".join(lines[i : i + BATCH]) + b"\n" for i in range(0, len(lines), BATCH)]


def sent(address: str, path: str, bodies: Sequence[bytes], media_type: str, clients: int) -> float:
    """Seconds until so many clients have sent all bodies, and read what they were answered."""
    failed: list[BaseException] = []

    def work(own: Sequence[bytes]) -> None:
        client = Client(address)
        try:
            for body in own:
                client.post(path, body, media_type)
        except BaseException as error:
            failed.append(error)
            raise
        finally:
            client.close()

    threads = [threading.Thread(target=work, args=(bodies[i::clients],)) for i in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    return time.perf_counter() - began


def row(name: str, address: str, lines: Sequence[bytes]) -> Figure:
    """Measure one way of asking."""
    clients = CLIENTS if name in ("parallel", "single") else 1
    watch = Client(address)
    size = sum(map(len, lines)) / len(lines)
    before = watch.cpu()
    if name == "single":
        seconds = sent(address, "/v1/check", lines, "application/json", clients)
    else:
        mode = name if name in ("add", "query") else "check"
        seconds = sent(address, f"/v1/batch?mode={mode}", batches(lines), _LINES, clients)
    spent = watch.cpu() - before
    watch.close()
    count = len(lines)
    note = f"{count:,} of {size:,.0f} bytes; the server's CPU {count / spent:,.0f} docs/s"
    if name == "single":
        return Figure(f"/v1/check, one document each, {clients} clients", count / seconds, unit="/s", note=note)
    if name == "check":
        named = "service, batches of 50 documents of 2.6 KB, one worker, same-language: check"
        return Figure(named, count / seconds, 8000, 25_000, unit="docs/s", note=note)
    who = f"check, {clients} clients" if name == "parallel" else f"{name}, one client"
    return Figure(f"the same, {who}", count / seconds, unit="docs/s", note=note)


def alone(folder: Path, lines: Sequence[bytes]) -> Figure:
    """The index without a service, in blocks of fifty."""
    documents = [Document(found["id"], found["text"]) for found in map(orjson.loads, lines)]
    with Index(folder / "alone.dedup", settings=NEAR) as index:
        began, cpu = time.perf_counter(), time.process_time()
        for start in range(0, len(documents), BATCH):
            for _ in index.check_all(documents[start : start + BATCH]):
                pass
        seconds, spent = time.perf_counter() - began, time.process_time() - cpu
    note = f"no service; CPU {len(lines) / spent:,.0f} docs/s"
    return Figure("check_all of 50 in this process", len(lines) / seconds, unit="docs/s", note=note)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help=f"of each row  [default: {DOCUMENTS}]")
    parser.add_argument("--only", choices=ROWS, action="append", metavar="ROW", help=", ".join(ROWS))
    options = parser.parse_args(arguments)
    figures: list[Figure] = []
    folder = Path(tempfile.mkdtemp())
    try:
        Index(folder / "news.dedup", settings=NEAR).close()
        with served(folder / "news.dedup") as (_, address):
            for place, name in enumerate(options.only or ROWS):
                total = options.documents // 5 if name == "single" else options.documents
                lines = records(total, place * options.documents)
                figures.append(alone(folder, lines) if name == "alone" else row(name, address, lines))
    except corpora.MissingDataError as reason:
        print(f"not measured: {reason}")
    finally:
        shutil.rmtree(folder)
    print(as_markdown(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
