"""What a shared index is, beside that it answers as any other."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from dedup import Document, Index, InputError, Relation, Settings, Skipped, UsageError
from dedup.index import Address
from dedup.index.shared import SharedIndex
from dedup.index.shared import header as headers
from dedup.index.shared import server as server_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.index.shared.conftest import RedisServer

WIRE = (
    "Talks in Rome would go on through the week, the foreign minister said on Monday, after two days in which neither "
    "side had moved. The delegations met again in the evening and agreed to publish a joint statement about prisoners, "
    "the harbour and the price of grain."
)
BLOG = WIRE.replace("evening", "late evening")
OTHER = (
    "The council voted to close four libraries next spring because the roof repairs cost more than the whole budget "
    "for books, and readers gathered outside of the town hall to protest against it until the mayor came out."
)


@pytest.fixture
def index(server: RedisServer) -> Iterator[SharedIndex]:
    with Index(server.url()) as made:
        assert isinstance(made, SharedIndex)
        yield made


def test_an_address_gives_a_shared_index(index: SharedIndex) -> None:
    assert isinstance(index, Index)
    assert type(index) is SharedIndex
    assert "redis" not in repr(index) or "news" in repr(index)


def test_two_clients_see_what_the_other_added(server: RedisServer, index: SharedIndex) -> None:
    with Index(server.url()) as other:
        assert other.header == index.header
        index.check(Document("wire", WIRE))
        assert other.check(Document("blog", BLOG)).duplicate_of == "wire"
        assert [own.id for own in index] == ["wire", "blog"]
        assert index.query(Document("asked", WIRE)).matches[0].relation is Relation.EXACT


def test_each_index_draws_seeds_of_its_own(server: RedisServer) -> None:
    with Index(server.url("one")) as one, Index(server.url("two")) as two, Index(server.url("one")) as again:
        assert one.header.seeds != two.header.seeds
        assert one.header.seeds == again.header.seeds
        one.check(Document("wire", WIRE))
        assert "wire" not in two


def test_round_trips(index: SharedIndex) -> None:
    def trips(document: Document) -> int:
        before = index.round_trips
        index.check(document)
        return index.round_trips - before

    assert trips(Document("wire", WIRE)) == 1, "nothing is like it"
    assert trips(Document("blog", BLOG)) == 3
    assert trips(Document("copy", WIRE)) == 3
    assert trips(Document("copy", WIRE)) == 3, "a refetch"
    quoting = OTHER + " " + " ".join(WIRE.split()[:44])
    assert trips(Document("quoting", quoting)) <= 4, "its passage is looked for in the texts"
    before = index.round_trips
    list(index.check_all(Document(f"d{i}", f"{OTHER} {i} {i}") for i in range(200)))
    assert index.round_trips - before <= 16


def test_an_index_that_is_not_there(server: RedisServer) -> None:
    with pytest.raises(InputError, match="there is no index"):
        Index(server.url("none"), read_only=True)
    assert not SharedIndex.exists(Address.of(server.url("none")))
    with server.client() as client:
        assert client.keys() == [], "who only reads makes nothing"


def test_read_only(server: RedisServer, index: SharedIndex) -> None:
    index.check(Document("wire", WIRE))
    with Index(server.url(), read_only=True) as reader:
        assert reader.query(Document("blog", BLOG)).duplicate_of == "wire"
        assert reader.get("wire") == Document("wire", WIRE)
        for change in (lambda: reader.check(Document("blog", BLOG)), lambda: reader.remove("wire")):
            with pytest.raises(UsageError, match="read only"):
                change()
        with pytest.raises(UsageError, match="read only"):
            list(reader.check_all([Document("blog", BLOG)]))
        with pytest.raises(UsageError, match="read only"):
            reader.add([Document("blog", BLOG)])


def test_other_settings_are_refused(server: RedisServer, index: SharedIndex) -> None:
    with pytest.raises(UsageError, match=r"made with threshold 0\.7; open it with that"):
        Index(server.url(), settings=Settings(threshold=0.9))


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ({"layout": headers.LAYOUT + 1}, "a newer version of dedup made it .* upgrade dedup"),
        ({"layout": 0}, "another version of dedup made it .* export its documents"),
        ({"header": 7}, "damaged"),
        ({"header": "{}"}, "damaged"),
        (None, "no index of dedup"),
    ],
)
def test_another_version_is_refused(
    server: RedisServer, index: SharedIndex, found: dict[str, object] | None, message: str
) -> None:
    with server.client() as client:
        key = index.address.prefix + "header"
        kept = json.loads(client.get(key))
        client.set(key, "nonsense" if found is None else json.dumps(kept | found))
    with pytest.raises(UsageError, match=message):
        Index(server.url())


def test_another_unicode_table_is_refused(server: RedisServer, index: SharedIndex) -> None:
    with server.client() as client:
        key = index.address.prefix + "header"
        kept = json.loads(client.get(key))
        header = json.loads(kept["header"]) | {"unicode": "1.0"}
        client.set(key, json.dumps(kept | {"header": json.dumps(header)}))
    with pytest.raises(UsageError, match=r"folds text by Unicode '1\.0'"):
        Index(server.url())


def test_an_index_that_was_made_anew_is_opened_again(server: RedisServer, index: SharedIndex) -> None:
    index.check(Document("wire", WIRE))
    with server.client() as client:
        client.flushall()
    with pytest.raises(InputError, match="gone, or another was made in its place"):
        index.query(Document("blog", BLOG))
    with Index(server.url()) as other:
        other.check(Document("wire", WIRE))
        with pytest.raises(OSError, match="open it again"):
            index.check(Document("blog", BLOG))


def test_scripts_that_the_server_forgot_are_given_again(server: RedisServer, index: SharedIndex) -> None:
    index.check(Document("wire", WIRE))
    with server.client() as client:
        client.script_flush()
    assert index.check(Document("blog", BLOG)).duplicate_of == "wire"


def test_a_retry_after_an_answer_that_never_came_is_answered_alike(
    index: SharedIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.check(Document("wire", WIRE))
    with monkeypatch.context() as broken:
        broken.setattr(index._answering._verifier, "related", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            index.check(Document("blog", BLOG))
    assert "blog" in index
    answer = index.check(Document("blog", BLOG))
    assert (answer.duplicate_of, answer.refetch, answer.cluster) == ("wire", False, "wire")
    assert index.check(Document("blog", BLOG)).refetch
    assert len(list(index.matches())) == 1


def test_texts_that_only_share_their_digests_are_told_apart(
    index: SharedIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dedup.index.shared.prepared import Prepared

    index.check(Document("wire", WIRE))
    monkeypatch.setattr(Prepared, "digests", property(lambda own: (b"12345678", b"12345678")))
    one = index.check(Document("one", OTHER))
    two = index.check(Document("two", BLOG))
    three = index.check(Document("three", OTHER.upper()))
    assert (one.duplicate_of, two.duplicate_of, three.duplicate_of) == (None, "wire", "one")
    assert not index.check(Document("one", BLOG)).refetch
    assert index.query(Document("asked", OTHER)).duplicate_of == "three"
    assert [own.id for own in index] == ["wire", "two", "three", "one"]
    assert index.add([Document("four", WIRE), Document("five", WIRE.upper())]) == 2


def test_very_frequent_bands_and_hashes_are_capped_and_reported(
    server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(server_module._LIMITS, "BAND_CAP", 4)
    monkeypatch.setitem(server_module._LIMITS, "SKETCH_CAP", 3)
    server_module._scripts.cache_clear()
    try:
        with SharedIndex(server.url(), reproducible=True) as index:
            for i in (7, 3, 9, 1, 8, 2, 6, 4, 5, 0):
                index.check(Document(f"d{i}", f"{WIRE} {'again and ' * i} {i}"))
            assert index.info().capped > 0
            with server.client() as client:
                buckets = client.keys(index.address.prefix + "lsh_bucket_*")
                assert max(client.scard(bucket) for bucket in buckets) == 5, "one more than the cap"
                prefix = index.address.prefix.encode()
                held = Counter(
                    value[at : at + 4]
                    for value in client.hvals(index.address.prefix + "s")
                    for at in range(0, len(value), 12)
                )
                assert max(held.values()) == 4
            prefix = index.address.prefix.encode()
            shortest = [own.id for own in index if own.id == "d0"]
            assert shortest == ["d0"]
            assert index.query(Document("asked", WIRE + " 77")).matches, "the shortest of them counts"
            for own in list(index):
                assert index.remove(own.id)
            assert index.info().capped == 0
            with server.client() as client:
                left = {key.removeprefix(prefix).partition(b":")[0] for key in client.scan_iter()}
            assert left == {b"header", b"rows", b"stats"}, "nothing is left of what was removed"
    finally:
        server_module._scripts.cache_clear()


def test_datasketch_finds_the_documents_in_its_own_storage(server: RedisServer, index: SharedIndex) -> None:
    """The buckets are those of datasketch's Redis storage with prepickle=False: bytes in, bytes out."""
    from datasketch import MinHash, MinHashLSH

    from dedup.index.shared.prepared import Preparing
    from dedup.near.collection import bands_of

    index.check(Document("wire", WIRE))
    index.check(Document("other", OTHER))
    bands = bands_of(index.header.settings)
    lsh = MinHashLSH(
        num_perm=128,
        params=(bands.bands, bands.rows),
        storage_config={
            "type": "redis",
            "basename": index.address.prefix.encode() + b"lsh",
            "redis": {"unix_socket_path": str(server.socket)},
        },
        prepickle=False,
    )
    (new,) = Preparing(index.header).prepared([Document("asked", WIRE)])
    from dedup.kernels import kernel
    from dedup.near.signatures import permutations
    from dedup.text.packed import Packed

    a, b = permutations(index.header.seeds.permutations)
    packed = Packed.of([new.incoming.text])
    values = kernel.sketch(*packed.arrays, a, b, None, index.header.seeds.hash, 0, 0, 0, 0, True)["signatures"][0]
    minhash = MinHash(num_perm=128, seed=index.header.seeds.permutations, hashvalues=values, scheme="affine32")
    assert [int(own) & 0xFFFFFFFF for own in lsh.query(minhash)] == [1], "the row of the document"


def test_a_text_that_would_keep_the_server_busy_is_not_taken(index: SharedIndex) -> None:
    large = Document("large", "word " * (server_module.MOST_TEXT // 5 + 1))
    with pytest.raises(UsageError, match="more than 2 MiB of text"):
        index.check(large)
    skipped, answer = index.check_all([large, Document("wire", WIRE)])
    assert isinstance(skipped, Skipped)
    assert skipped.code == "too-large"
    assert not isinstance(answer, Skipped)


def test_the_server_that_lets_go_of_keys_is_warned_of(server: RedisServer) -> None:
    with server.client() as client:
        client.config_set("maxmemory", 100 << 20)
        client.config_set("maxmemory-policy", "allkeys-lru")
    with pytest.warns(UserWarning, match="noeviction"), Index(server.url()):
        pass


def test_a_full_server_is_an_error_and_loses_nothing(server: RedisServer, index: SharedIndex) -> None:
    index.check(Document("wire", WIRE))
    with server.client() as client:
        client.config_set("maxmemory", 1)
    with pytest.raises(OSError, match=r"the server refuses: .*what was acknowledged before is kept"):
        index.check(Document("blog", BLOG))
    with server.client() as client:
        client.config_set("maxmemory", 0)
    assert [own.id for own in index] == ["wire"]


def test_asyncio_and_threads(index: SharedIndex) -> None:
    async def ask() -> list[Any]:
        return list(await asyncio.gather(*(index.acheck(Document(f"d{i}", WIRE)) for i in range(8))))

    answers = asyncio.run(ask())
    assert sorted(len(answer.matches) for answer in answers) == list(range(8))
    threads = [threading.Thread(target=index.query, args=(Document("asked", WIRE),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)


def test_what_only_one_on_the_disk_does_is_refused(server: RedisServer, index: SharedIndex) -> None:
    with pytest.raises(UsageError, match="appendfsync"):
        Index(server.url(), durable=True)
    with pytest.raises(UsageError, match="not compacted"):
        index.compact()
    index.merge()
    index.flush()


def test_scan_and_info(index: SharedIndex) -> None:
    list(index.check_all([Document("wire", WIRE), Document("blog", BLOG), Document("other", OTHER)]))
    found = index.scan()
    assert [(match.a, match.b) for match in found.matches] == [("blog", "wire")]
    info = index.info()
    assert (info.documents, info.path) == (3, str(index.address))
    assert 1000 < info.per_document < 100_000
