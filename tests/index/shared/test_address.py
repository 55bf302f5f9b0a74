"""Where a shared index is, and that its password is never shown."""

from __future__ import annotations

import socket
import threading
import time
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import Index, InputError, UsageError
from dedup.index import Address

SECRET = "s3cr3t-Pa55"


def test_all_parts() -> None:
    found = Address.of(f"rediss://crawler:{SECRET}@cache.example:6380/2?name=news&timeout=3&ca=/etc/ca.pem")
    assert (found.scheme, found.host, found.port, found.db, found.name) == ("rediss", "cache.example", 6380, 2, "news")
    assert (found.username, found.password, found.timeout, found.certificates) == ("crawler", SECRET, 3, "/etc/ca.pem")
    assert str(Address.of("redis://[::1]")) == "redis://[::1]:6379/0?name=dedup"
    assert str(Address.of("unix:///run/redis.sock?db=3&name=a")) == "unix:///run/redis.sock?db=3&name=a"
    assert Address.of(found) is found


def test_no_password_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Address.of(f"redis://crawler:{SECRET}@localhost/0?name=news")
    assert SECRET not in f"{found} {found!r}"
    assert "crawler" not in f"{found} {found!r}"
    monkeypatch.setenv("DEDUP_REDIS_PASSWORD", SECRET)
    monkeypatch.setenv("DEDUP_REDIS_USERNAME", "crawler")
    assert (Address.of("redis://localhost").username, Address.of("redis://localhost").password) == ("crawler", SECRET)
    assert Address.of("redis://:other@localhost").password == "other"


@pytest.mark.parametrize(
    "url",
    [
        f"redis://user:{SECRET}@localhost:port/0",
        f"redis://user:{SECRET}@localhost:99999/0",
        f"redis://user:{SECRET}@[::1/0",
        f"redis://user:{SECRET}@localhost/zero",
        f"redis://user:{SECRET}@localhost/0?name=a%20b",
        f"redis://user:{SECRET}@localhost/0?name=",
        f"redis://user:{SECRET}@localhost/0?timeout=never",
        f"redis://user:{SECRET}@localhost/0?timeout=-1",
        f"redis://user:{SECRET}@localhost/0?pickle=1",
        f"redis://user:{SECRET}@localhost/0?x",
    ],
)
def test_what_makes_no_sense_is_told_without_it(url: str) -> None:
    with pytest.raises(UsageError) as told:
        Index(url)
    assert SECRET not in "".join(traceback.format_exception(told.value))


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        found = Address.of("redis://" + text)
    except UsageError:
        return
    assert Address.is_one(str(found))
    if "?" not in found.host + found.name and found.host.isascii():
        assert Address.of(str(found)).prefix == found.prefix


def test_folders_are_no_addresses() -> None:
    for place in ("news.dedup", "redis", "./redis:/x", "C:/redis", "s3://bucket"):
        assert not Address.is_one(place)


def test_nobody_there() -> None:
    with socket.socket() as taken:  # bound and not listening: nobody else gets it
        taken.bind(("127.0.0.1", 0))
        url = f"redis://user:{SECRET}@127.0.0.1:{taken.getsockname()[1]}/0?name=news"
        with pytest.raises(OSError, match="cannot be reached") as told:
            Index(url)
    assert SECRET not in "".join(traceback.format_exception(told.value))


def test_a_server_that_does_not_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(InputError, match=r"no answer within 0\.3 seconds"):
            Index(f"redis://127.0.0.1:{silent.getsockname()[1]}/0?timeout=0.3", read_only=True)
        assert time.monotonic() - began < 10


def test_a_server_that_is_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:

        def answer() -> None:
            connection, _ = other.accept()
            with connection:
                connection.recv(1024)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            with pytest.raises(InputError):
                Index(f"redis://127.0.0.1:{other.getsockname()[1]}/0?timeout=5", read_only=True)
        finally:
            thread.join(20)
