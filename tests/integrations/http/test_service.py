"""What the service answers is what the index says."""

from __future__ import annotations

import gzip
import json
import re
import socket
from typing import TYPE_CHECKING, Any

import pytest

import dedup
from dedup.index import Index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    from .conftest import Served

WIRE = (
    "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence in which "
    "neither of the two sides had wished to say what they had agreed upon in the first round."
)
OTHER = "The harvest of olives in the south was the best for ten years, growers said, and prices fell by a third."
SAMPLE = re.compile(r'^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"\\]*"(?:,\w+="[^"\\]*")*\})? [-+0-9.e]+)$')


def unlike(number: int) -> str:
    """A text that shares nothing with that of another number."""
    return " ".join(f"word{number}of{place}" for place in range(12))


def count_of(served: Served, mode: str) -> int:
    """How many documents were treated so."""
    found = re.search(
        rf'^dedup_documents_total{{mode="{mode}"}} (\d+)$', served.client.get("/metrics").text, re.MULTILINE
    )
    return int(found[1]) if found else 0


def lines(response: httpx.Response) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    return [json.loads(line) for line in response.text.splitlines()]


def test_a_document_is_asked_about_and_kept(served: Served) -> None:
    first = served.check("wire", WIRE, url="https://wire.example/1").json()
    assert (first["type"], first["duplicate_of"], first["refetch"]) == ("answer", None, False)
    assert served.check("wire", WIRE, url="https://wire.example/1").json()["refetch"]
    second = served.check("blog/a b?c#d", WIRE.upper()).json()
    assert second["duplicate_of"] == second["source"] == "wire"
    assert second["matches"][0]["relation"] == "exact"
    kept = served.client.get("/v1/documents/" + "blog%2Fa%20b%3Fc%23d").json()
    assert kept == {
        "type": "document", "id": "blog/a b?c#d", "language": None, "published": None, "title": None, "url": None,
        "outlet": None, "text": WIRE.upper(),
    }  # fmt: skip


def test_a_query_leaves_the_index_as_it_is(served: Served) -> None:
    served.check("wire", WIRE)
    before = served.client.get("/metrics").text
    for _ in range(2):
        answer = served.query(WIRE + " More of it.").json()
        assert answer["duplicate_of"] == "wire"
        assert answer["id"].startswith("text:")
    assert re.findall(r"^dedup_index_documents .*$", before, re.MULTILINE) == re.findall(
        r"^dedup_index_documents .*$", served.client.get("/metrics").text, re.MULTILINE
    )


def test_an_address_is_an_id(served: Served) -> None:
    answer = served.client.post("/v1/check", json={"url": "https://a.example/7", "text": OTHER}).json()
    assert answer["id"] == "https://a.example/7"
    found = served.client.get("/v1/documents/https%3A%2F%2Fa.example%2F7").json()
    assert (found["id"], found["url"]) == ("https://a.example/7",) * 2


def test_answers_are_those_of_an_index(served: Served, tmp_path: Path) -> None:
    texts = [f"{WIRE} {OTHER if i % 3 else ''} batch {i // 4}" for i in range(40)]
    body = b"\n".join(json.dumps({"id": f"same{i:02}", "text": text}).encode() for i, text in enumerate(texts))
    told = lines(served.batch(body))
    with Index(tmp_path / "own.dedup") as index:
        wanted = [index.check(dedup.Document(f"same{i:02}", text)) for i, text in enumerate(texts)]
    assert [one["id"] for one in told] == [one.id for one in wanted]
    related = [{match.a for match in one.matches} | {match.b for match in one.matches} for one in wanted]
    for one, among in zip(told, related, strict=True):  # the service holds documents of other tests
        assert among <= {one["id"]} | {match[side] for match in one["matches"] for side in "ab"}


def test_a_batch_is_answered_line_by_line(served: Served) -> None:
    body = b'{"id": "l1", "text": "%s"}\n\n  \nnot json\n{"id": "l2"}\r\n{"text": "no id"}\n' % OTHER.encode()
    body += b'{"id": "l3", "text": " "}\n[]\n{"id": "l4", "text": "\xff"}\n'
    body += b'{"id": "l5", "text": "Harvest of olives", "url": 7}'
    told = lines(served.batch(body))
    assert [one.get("code", one["type"]) for one in told] == [
        "answer", "bad-json", "no-text", "no-id", "empty", "not-an-object", "bad-json", "bad-field",
    ]  # fmt: skip
    assert [one["record"] for one in told[1:]] == [4, 5, 6, 7, 8, 9, 10]


@pytest.mark.parametrize("mode", ["add", "query"])
def test_modes_of_a_batch(served: Served, mode: str) -> None:
    count = count_of(served, mode)
    body = "\n".join(json.dumps({"id": f"{mode}{i}", "text": f"{mode} {unlike(i)}"}) for i in range(700)).encode()
    told = lines(served.batch(body + b"\nx", mode))
    if mode == "add":
        assert sum(one["documents"] for one in told if one["type"] == "added") == 700
        assert sum(one["new"] for one in told if one["type"] == "added") == 700
        assert served.client.get("/v1/documents/add699").status_code == 200
        assert [one["code"] for one in told if one["type"] == "skipped"] == ["bad-json"]
    else:
        assert [one["id"] for one in told[:-1]] == [f"query{i}" for i in range(700)]
        assert served.client.get("/v1/documents/query1").status_code == 404
    assert count_of(served, mode) == count + 700


def test_a_large_batch_from_a_client_that_reads_last(served: Served) -> None:
    body = "\n".join(json.dumps({"id": f"large{i}", "text": unlike(i)}) for i in range(5000)).encode()
    told = lines(served.batch(body, "query"))
    assert [one["id"] for one in told] == [f"large{i}" for i in range(5000)]


def test_answers_come_while_a_batch_is_sent(served: Served) -> None:
    """A client that sends whole lines without saying how many there will be has its answers at once."""
    with socket.create_connection((served.host, served.port), timeout=10) as connection:
        head = "POST /v1/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
        connection.sendall(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n")
        heard = b""
        for i in range(3):
            line = json.dumps({"id": f"stream{i}", "text": f"{OTHER} {i}"}).encode() + b"\n"
            connection.sendall(b"%x\r\n%b\r\n" % (len(line), line))
            while f'"id":"stream{i}"'.encode() not in heard:
                part = connection.recv(1 << 16)
                assert part
                heard += part
        connection.sendall(b"0\r\n\r\n")
        while not heard.endswith(b"0\r\n\r\n"):
            part = connection.recv(1 << 16)
            assert part
            heard += part


def test_a_compressed_body(served: Served) -> None:
    body = "\n".join(json.dumps({"id": f"gzip{i}", "text": unlike(i)}) for i in range(300)).encode()
    told = lines(served.batch(gzip.compress(body), "query", **{"Content-Encoding": "gzip"}))
    assert [one["id"] for one in told] == [f"gzip{i}" for i in range(300)]
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    one = served.client.post("/v1/query", content=gzip.compress(b'{"text": "a b"}'), headers=headers)
    assert one.status_code == 200


def test_two_documents_are_explained_as_compare_does(served: Served) -> None:
    served.check("e1", WIRE)
    served.check("e2", WIRE.replace("Monday", "Tuesday"))
    told = served.client.get("/v1/explain", params={"a": "e1", "b": "e2"}).json()
    pair = dedup.compare(WIRE, WIRE.replace("Monday", "Tuesday"))
    assert pair.match is not None
    assert told["relation"] == pair.match.relation.value
    assert told["similarity"] == pair.similarity
    assert told["passages"] == [{"a": list(one.a), "b": list(one.b)} for one in pair.passages]


@pytest.mark.parametrize(
    ("form", "media_type", "holds"),
    [
        ("json", "application/json", '"type":"report"'),
        ("jsonl", "application/x-ndjson", '"type":"account"'),
        ("html", "text/html; charset=utf-8", "<h2"),
        ("text", "text/plain; charset=utf-8", "s1"),
        ("markdown", "text/markdown; charset=utf-8", "# "),
        ("prov-json", "application/prov+json", '"prefix"'),
        ("graphml", "application/graphml+xml", "<graphml"),
    ],
)
def test_the_report_of_a_story(served: Served, form: str, media_type: str, holds: str) -> None:
    for own, more in (("s1", ""), ("s2", " It was said in the evening."), ("s3", " Nobody knew more.")):
        served.check(own, "A story of its own: " + WIRE + more, published="2024-05-01")
    named = served.client.get("/v1/stories/s2", params={"format": form})
    accepted = served.client.get("/v1/stories/s2", headers={"Accept": media_type.partition(";")[0]})
    for response in (named, accepted):
        assert response.status_code == 200
        assert response.headers["content-type"] == media_type
        assert holds in response.text
    assert "All stories" not in named.text


def test_what_is_not_there(served: Served) -> None:
    served.check("alone", "Nothing of the kind was ever printed anywhere in this small town of ours.")
    for path, status in (
        ("/v1/documents/none", 404),
        ("/v1/documents/", 404),
        ("/v1/stories/none", 404),
        ("/v1/stories/alone", 404),
        ("/v1/explain?a=alone&b=none", 404),
        ("/v1/explain?a=alone", 422),
        ("/v1/stories/alone?format=pdf", 422),
        ("/nothing", 404),
        ("/v1/check", 405),
    ):
        response = served.client.get(path)
        assert response.status_code == status, path
        problem = response.json()
        assert response.headers["content-type"] == "application/problem+json"
        assert problem["status"] == status
        assert problem["detail"].endswith((".", "ID"))
    refused = served.client.get("/v1/check")
    assert (refused.json()["code"], refused.headers["allow"]) == ("bad-method", "POST")
    assert refused.json()["detail"] == "The path '/v1/check' is not asked by 'GET'. Ask by POST."
    served.check("s4", "Two of a kind: " + OTHER)
    served.check("s5", "Two of a kind: " + OTHER)
    assert served.client.get("/v1/stories/s4", headers={"Accept": "image/png"}).status_code == 406


def test_health_and_metrics(served: Served) -> None:
    assert served.client.get("/healthz").json() == {"status": "ok", "read_only": False}
    served.client.get("/no/such/path/that-a-client-made-up")
    text = served.client.get("/metrics").text
    assert text.endswith("\n")
    for line in text.splitlines():
        assert SAMPLE.match(line.replace("+Inf", "9")), line
    assert "that-a-client-made-up" not in text
    assert re.search(r'^dedup_requests_total\{method="GET",route="other",status="404"\} \d+$', text, re.MULTILINE)


def test_every_response_binds_a_browser(served: Served) -> None:
    for path in ("/", "/healthz", "/nothing", "/page.js"):
        headers = served.client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]


def test_an_index_of_shingles(serving: Callable[..., Served], tmp_path: Path) -> None:
    with Index(tmp_path / "news.dedup", store="shingles") as index:
        index.check(dedup.Document("wire", WIRE, title="Talks"))
    service = serving()
    assert service.check("copy", WIRE.upper()).json()["duplicate_of"] == "wire"
    kept = service.client.get("/v1/documents/wire").json()
    assert (kept["title"], kept["text"]) == ("Talks", None)
    for path in ("/v1/explain?a=wire&b=copy", "/v1/stories/wire"):
        found = service.client.get(path)
        assert (found.status_code, found.json()["code"]) == (422, "no-texts")
