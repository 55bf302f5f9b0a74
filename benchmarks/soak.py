"""Whether the service holds out: mixed requests for minutes, restarts and kills, and the same result as a scan.

::

    DEDUP_DATA=... python benchmarks/soak.py [--minutes 10] [--clients 4] [--kills 4]

A real `dedup serve` of a reproducible index. Clients check documents one by one and in batches, ask, read them back and
misbehave; now and then the service is killed, or stopped in order, and goes on with what it kept. At the end every
document that was acknowledged must be there, and after a compaction the matches must be those of `dedup.scan` of the
same documents. Each name goes with one text, and they are as many as can be sent in the first minutes; what comes
later is sent again, so that the index does not grow and nothing else may. The memory of the last life is reported, and
its slope.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import re
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

import corpora
import numpy as np
from index import shuffled
from service import Client, served
from table import Figure, as_markdown

from dedup import Document, Settings, scan
from dedup.index import Index

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

    from dedup.model import Match

__all__ = ["main"]

SEED: Final = 20261123
#: Documents of which a text is drawn; a text comes again and again, under other names and in other wording.
TEXTS: Final = 2000
#: Requests of a client until it begins again.
NAMES: Final = 25

_WATCHED: Final = 0.5  # seconds between two looks at the memory
#: Times that memory is looked at in a life, at least.
_LEAST: Final = 3
_WARM: Final = 1 / 2  # of a life, in which memory is still being filled
_LONG: Final = 150.0  # seconds of a life whose memory may be judged
_MEMORY: Final = re.compile(r"^process_resident_memory_bytes (\S+)$", re.MULTILINE)


@dataclass
class Soak:
    """What is going on, and what has been."""

    place: Path
    texts: Sequence[str]
    until: float
    address: str = ""
    ready: threading.Event = field(default_factory=threading.Event)
    guard: threading.Lock = field(default_factory=threading.Lock)
    acknowledged: dict[str, str] = field(default_factory=dict)
    doubtful: set[str] = field(default_factory=set)
    requests: int = 0
    broken: int = 0
    wrong: list[str] = field(default_factory=list)

    def client(self, number: int) -> None:
        """Ask until the time is up, whatever becomes of the service."""
        draw = random.Random(SEED + number)
        count = 0
        connection: Client | None = None
        while time.monotonic() < self.until:
            self.ready.wait(1)
            try:
                connection = connection or Client(self.address)
                count += 1
                self.ask(connection, draw, f"{number}-{count % NAMES}")
                with self.guard:
                    self.requests += 1
            except (OSError, RuntimeError, http.client.HTTPException) as error:
                self.failed(error)
                connection = None
        if connection is not None:
            connection.close()

    def failed(self, error: Exception) -> None:
        """Note a request that was not answered; only while the service is there is that wrong."""
        with self.guard:
            self.broken += 1
            if isinstance(error, RuntimeError) and not str(error).startswith("503"):
                self.wrong.append(str(error))
        time.sleep(0.05)

    def ask(self, client: Client, draw: random.Random, own: str) -> None:
        """One request of any kind."""
        kind = draw.random()
        if kind < 0.35:
            self.check(client, own, self.text(own))
        elif kind < 0.7:
            self.batch(client, {f"{own}-{i}": self.text(f"{own}-{i}") for i in range(draw.randrange(1, 80))})
        elif kind < 0.85:
            client.post("/v1/query", json.dumps({"text": self.text(own)}).encode(), "application/json")
        elif kind < 0.95:
            self.read_back(client, draw)
        else:
            self.misbehave(draw)

    def text(self, own: str) -> str:
        """The text that goes with a name: one that others have too, or another wording of it."""
        draw = random.Random(f"{SEED} {own}")
        text = draw.choice(self.texts)
        if draw.random() < 0.3:
            words = text.split()
            words[draw.randrange(len(words))] = f"changed{draw.randrange(1000)}"
            text = " ".join(words)
        return text

    def check(self, client: Client, own: str, text: str) -> None:
        """Keep one document."""
        with self.guard:
            self.doubtful.add(own)
        answer = json.loads(
            client.post("/v1/check", json.dumps({"id": own, "text": text}).encode(), "application/json")
        )
        self.keep({answer["id"]: text})

    def batch(self, client: Client, texts: dict[str, str]) -> None:
        """Keep many."""
        with self.guard:
            self.doubtful.update(texts)
        body = "\n".join(json.dumps({"id": own, "text": text}) for own, text in texts.items()).encode()
        answers = [json.loads(line) for line in client.post("/v1/batch", body).splitlines()]
        self.keep({one["id"]: texts[one["id"]] for one in answers})

    def keep(self, texts: dict[str, str]) -> None:
        """Note what the service has acknowledged."""
        with self.guard:
            self.acknowledged.update(texts)

    def read_back(self, client: Client, draw: random.Random) -> None:
        """A document that was acknowledged is there, as it was sent."""
        with self.guard:
            if not self.acknowledged:
                return
            own = draw.choice(tuple(self.acknowledged)[-500:])
            wanted = self.acknowledged[own]
        found = json.loads(client.get(f"/v1/documents/{quote(own, safe='')}"))
        if found["text"] != wanted:
            self.wrong.append(f"{own} was changed")

    def misbehave(self, draw: random.Random) -> None:
        """Begin a request and leave."""
        place = urlsplit(self.address)
        with socket.create_connection((str(place.hostname), place.port), timeout=5) as connection:
            head = b"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            connection.sendall((head + b"Content-Length: 100\r\n\r\n{")[: draw.randrange(1, 110)])
            if draw.random() < 0.5:
                connection.shutdown(socket.SHUT_WR)


def life(soak: Soak, until: float, ending: signal.Signals) -> list[tuple[float, float]]:
    """Run the service for some time, and end it by a signal; gives its memory now and then."""
    seen: list[tuple[float, float]] = []
    with served(soak.place, "--timeout", "20") as (process, address):
        soak.address = address
        soak.ready.set()
        began = time.monotonic()
        until = max(until, began + _LEAST * _WATCHED)  # to start it may have taken all the time there was
        while time.monotonic() < until:
            time.sleep(_WATCHED)
            memory = _memory(address)
            if memory:
                seen.append((time.monotonic() - began, memory))
            if process.poll() is not None:
                soak.wrong.append(f"the service ended by itself, with status {process.returncode}")
                break
        soak.ready.clear()
        _end(soak, process, ending)
    return seen


def _end(soak: Soak, process: subprocess.Popen[str], ending: signal.Signals) -> None:
    process.send_signal(ending)
    status = process.wait(60)
    if status != (0 if ending == signal.SIGTERM else -ending):
        soak.wrong.append(f"{ending.name} ended the service with status {status}")


def _memory(address: str) -> float:
    client = Client(address)
    try:
        found = _MEMORY.search(client.get("/metrics").decode())
    except (OSError, RuntimeError):
        return 0.0
    finally:
        client.close()
    return float(found[1]) if found else 0.0


def slope(seen: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """How fast memory grows after it has been filled, in bytes a second, by least squares; and how much there is."""
    warm = [one for one in seen if one[0] >= seen[-1][0] * _WARM]
    if len(warm) < _LEAST:
        return 0.0, warm[-1][1] if warm else 0.0
    times, bytes_ = (np.array(column) for column in zip(*warm, strict=True))
    return float(np.polyfit(times, bytes_, 1)[0]), float(bytes_[-1])


def equal(soak: Soak) -> list[Figure]:
    """What the index holds in the end, against what was acknowledged and against a scan."""
    with Index(soak.place) as index:
        documents = list(index)
        kept = {one.id: one.text for one in documents}
        lost = [own for own, text in soak.acknowledged.items() if kept.get(own) != text]
        strange = [own for own in kept if own not in soak.doubtful]
        index.compact()
        compacted = set(map(_key, index.matches()))
    plain = [Document(one.id, one.text) for one in documents]
    wanted = set(map(_key, scan(plain, settings=Settings(relations=("near",))).matches))
    note = f"{len(wanted):,} matches of {len(documents):,} documents"
    return [
        Figure("documents that were acknowledged and are lost", len(lost), 0, 0, unit="", smaller=True),
        Figure("documents that nobody sent", len(strange), 0, 0, smaller=True),
        Figure("matches after compact equal those of a scan", float(compacted == wanted), 1.0, 1.0, note=note),
    ]


def _key(match: Match) -> tuple[object, ...]:
    figures = match.similarity, match.containment_a, match.containment_b, match.confidence
    return (match.a, match.b, match.relation, *figures)


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, and print the table; the exit status is 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0, help="[default: 10]")
    parser.add_argument("--clients", type=int, default=4, help="[default: 4]")
    parser.add_argument("--kills", type=int, default=4, help="how often it is killed or stopped  [default: 4]")
    options = parser.parse_args(arguments)
    corpus = "S" if corpora.data_folder().is_dir() else "generated"
    whole = [one.text for one in corpora.load(corpus)]
    texts = [text[:2000] for text in shuffled([text for text in whole if len(text.split()) > 20], TEXTS)]
    folder = Path(tempfile.mkdtemp())
    began = time.monotonic()
    soak = Soak(folder / "news.dedup", texts, began + options.minutes * 60)
    try:
        with Index(soak.place, settings=Settings(relations=("near",)), reproducible=True):
            pass
        clients = [threading.Thread(target=soak.client, args=(i,), daemon=True) for i in range(options.clients)]
        for client in clients:
            client.start()
        lives = _lives(soak, began, options.minutes * 60, options.kills)
        for client in clients:
            client.join(60)
        figures = [*_figures(soak, lives), *equal(soak)]
    finally:
        shutil.rmtree(folder)
    print(as_markdown(figures))
    for sentence in soak.wrong[:10]:
        print(sentence)
    return int(bool(soak.wrong) or any(one.verdict == "LOW" for one in figures))


def _lives(soak: Soak, began: float, seconds: float, kills: int) -> list[list[tuple[float, float]]]:
    """The lives of the service: short ones that end by force or in order by turns, and a long one."""
    lives = []
    for number in range(kills):
        until = began + seconds * 0.4 * (number + 1) / kills
        lives.append(life(soak, until, signal.SIGTERM if number % 3 == 2 else signal.SIGKILL))
    return [*lives, life(soak, soak.until, signal.SIGTERM)]


def _figures(soak: Soak, lives: Sequence[Sequence[tuple[float, float]]]) -> list[Figure]:
    last = lives[-1] or [(0.0, 0.0)]
    growth, memory = slope(last)
    shown = " ".join(f"{bytes_ / 1e6:.0f}" for _, bytes_ in last[:: max(len(last) // 12, 1)])
    # A short life is all warming up.
    most, aim = (30.0, 3.0) if last[-1][0] > _LONG else (None, None)
    note = f"{len(soak.acknowledged):,} documents, {len(lives)} lives, {soak.broken:,} cut off"
    return [
        Figure("requests answered", soak.requests, unit=" ", note=note),
        Figure("answers that were wrong", len(soak.wrong), 0, 0, smaller=True),
        Figure("memory in the end", memory / 1e6, unit=" MB", note=f"MB now and then: {shown}"),
        Figure("growth of memory after warming up", growth / 1e3, most, aim, unit=" KB/s", smaller=True),
    ]


if __name__ == "__main__":
    sys.exit(main())
