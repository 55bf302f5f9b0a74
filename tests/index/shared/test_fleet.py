"""Several processes add to one index at once, and the server goes away and comes back."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from dedup import Document, Index

if TYPE_CHECKING:
    from tests.index.shared.conftest import RedisServer

WORDS = (
    "harbour minister prisoners grain autumn evening library council roof repairs readers protest ferry fog statement "
    "delegation talks price joint publish buyers second passage Monday agreed neither moved through week spring"
)

#: Adds documents, some of which others add too, and prints each answer once it is given.
CRAWLER = """
import json, random, sys
import dedup
url, own, count, block = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
words = sys.argv[5].split()
def text(number):
    draw = random.Random(number)
    return " ".join(draw.choice(words) for _ in range(60))
def document(i):
    # of three documents one is told by everybody under an id of his own, and one under the same
    if i % 3 == 0:
        return dedup.Document(f"own{own}-{i}", text(i))
    if i % 3 == 1:
        return dedup.Document(f"page{i}", text(i) + f" revised by {own}")
    return dedup.Document(f"only{own}-{i}", text(1000 * (own + 1) + i))
def told(answer):
    others = [match.a if match.b == answer.id else match.b for match in answer.matches]
    print(json.dumps([answer.id, others]), flush=True)
try:
    with dedup.Index(url) as index:
        documents = [document(i) for i in range(count)]
        if block == 1:
            for one in documents:
                told(index.check(one))
        else:
            for start in range(0, count, block):
                for answer in index.check_all(documents[start:start + block]):
                    told(answer)
except dedup.DedupError as error:
    print(json.dumps(["error", str(error)]), flush=True)
"""


def crawlers(url: str, count: int, *blocks: int) -> list[subprocess.Popen[str]]:
    return [
        subprocess.Popen(
            [sys.executable, "-P", "-c", CRAWLER, url, str(own), str(count), str(block), WORDS],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for own, block in enumerate(blocks)
    ]


def ended(processes: list[subprocess.Popen[str]]) -> list[list[tuple[str, list[str]]]]:
    """What each process was answered."""
    try:
        told = []
        for process in processes:
            output, errors = process.communicate(timeout=100)
            assert process.returncode == 0, errors
            told.append([(own, others) for own, others in map(json.loads, output.splitlines())])
        return told
    finally:
        for process in processes:
            process.kill()
            process.wait(20)


def test_several_crawlers_at_once(server: RedisServer) -> None:
    Index(server.url()).close()
    count = 45
    told = ended(crawlers(server.url(), count, 1, 1, 10))
    assert [len(own) for own in told] == [count] * 3
    named = {frozenset((own, other)) for of_one in told for own, others in of_one for other in others}
    with Index(server.url()) as index:
        ids = {own.id for own in index}
        assert len(ids) == len(index) == 3 * count - 2 * (count // 3), "of a page one version is left"
        for one in index:
            assert index.query(Document("asked", one.text)).duplicate_of is not None
        for i in range(0, count, 3):
            for first, other in ((0, 1), (0, 2), (1, 2)):
                pair = frozenset((f"own{first}-{i}", f"own{other}-{i}"))
                assert pair in named, "of two that match, at least one answer names the other"
        kept = {frozenset((match.a, match.b)) for match in index.matches()}
        assert {frozenset((f"own0-{i}", f"own1-{i}")) for i in range(0, count, 3)} <= kept
        assert all(match.a in ids and match.b in ids for match in index.matches())
        for own in list(ids):
            assert index.remove(own)
        with server.client() as client:
            left = {key.rpartition(b":")[2] for key in client.scan_iter()}
        assert left == {b"header", b"rows", b"stats"}, "every process kept its books"


def test_the_last_version_of_a_page_wins_whole(server: RedisServer) -> None:
    with Index(server.url()) as one, Index(server.url()) as two:
        one.check(Document("page", "the first version of a page that two machines fetch again"))
        one.check(Document("page", "the second version, which one of two machines has fetched"))
        answer = two.check(Document("page", "the third version, which the other one has fetched a little later"))
        assert answer.revision_of == "page"
        found = one.get("page")
        assert found is not None
        assert found.text.startswith("the third")
        assert len(one) == 1


@pytest.mark.parametrize("block", [1, 20])
def test_a_server_that_is_killed_has_lost_nothing_that_was_acknowledged(
    durable_server: RedisServer, block: int
) -> None:
    processes = crawlers(durable_server.url(timeout=20), 3000, block, block)
    try:
        until = time.monotonic() + 30
        with durable_server.client() as client:
            while time.monotonic() < until and int(client.hget("dedup:{news}:stats", "documents") or 0) < 80:
                time.sleep(0.02)
    finally:
        durable_server.kill()
        told = ended(processes)
    for of_one in told:
        word, sentence = of_one[-1]
        assert word == "error"
        assert "what was acknowledged before is kept by the server" in sentence
    acknowledged = {own for of_one in told for own, _ in of_one[:-1]}
    assert acknowledged
    durable_server.start()
    with Index(durable_server.url()) as index:
        assert acknowledged <= {own.id for own in index}
        assert len(index) == sum(1 for _ in index)
        again = ended(crawlers(durable_server.url(), 30, 10))[0]
        assert len(again) == 30, "and it goes on"


def test_a_connection_that_was_lost_is_made_again(durable_server: RedisServer) -> None:
    text = "a text of some words that is kept by the server while it is started again"
    with Index(durable_server.url()) as index:
        index.check(Document("wire", text))
        durable_server.kill()
        with pytest.raises(OSError, match="cannot be reached"):
            index.check(Document("blog", text))
        with pytest.raises(OSError, match="cannot be reached"):
            index.query(Document("blog", text))
        durable_server.start()
        answer = index.check(Document("blog", text))
        assert (answer.duplicate_of, answer.refetch) == ("wire", False)
