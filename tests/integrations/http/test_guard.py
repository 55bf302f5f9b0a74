"""Who may ask: the token, the names of this machine, and no page of another site."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from dedup import InputError, UsageError
from dedup.integrations.http import server

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Served

TOKEN = "0123456789abcdef0123"


def refused(*options: str, token: str | None = None) -> str:
    """What a service says that does not start."""
    env = {name: value for name, value in os.environ.items() if name != server.TOKEN}
    if token is not None:
        env[server.TOKEN] = token
    command = [sys.executable, "-P", "-m", "dedup", "serve", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, env=env)
    assert done.returncode == 2, done
    return done.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7"])
def test_another_address_needs_a_token(tmp_path: Path, host: str) -> None:
    assert "needs a token" in refused(str(tmp_path / "a.dedup"), "--host", host, "--port", "0")
    assert not (tmp_path / "a.dedup").exists()


@pytest.mark.parametrize("token", ["", "short", "with a blank in it, long", "ünïcödéünïcödé", "a\x00" + "b" * 20])
def test_a_token_must_be_one(tmp_path: Path, token: str) -> None:
    path = tmp_path / "token"
    path.write_text(token)
    assert "a token is" in refused(str(tmp_path / "a.dedup"), "--token-file", str(path))
    with pytest.raises(InputError):
        server.token_of(tmp_path / "none")


def test_a_token_comes_from_a_file_or_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(server.TOKEN, raising=False)
    assert server.token_of(None) is None
    monkeypatch.setenv(server.TOKEN, TOKEN)
    assert server.token_of(None) == TOKEN
    (tmp_path / "token").write_text(f"{TOKEN[::-1]}\n")
    assert server.token_of(tmp_path / "token") == TOKEN[::-1]


def test_only_who_knows_the_token_is_answered(serving: Callable[..., Served], tmp_path: Path) -> None:
    env = {**os.environ, server.TOKEN: TOKEN}
    service = serving("--host", "0.0.0.0", env=env)
    service.client.base_url = f"http://127.0.0.1:{service.port}"
    for path in ("/healthz", "/", "/page.js", "/openapi.json"):
        assert service.client.get(path).status_code == 200
    wrong = ["", "Bearer", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", "Bearer \xff", TOKEN]
    for value in wrong:
        headers = {b"Authorization": value.encode("latin-1")} if value else {}
        for path in ("/v1/documents/a", "/metrics", "/v1/explain", "/nothing", "/healthz/"):
            response = service.client.get(path, headers=headers)
            assert response.status_code == 401, (value, path)
            assert response.headers["www-authenticate"] == "Bearer"
    for value in (f"Bearer {TOKEN}", f"bearer  {TOKEN}"):
        headers = {b"Authorization": value.encode(), b"Host": b"news.example"}
        assert service.client.get("/metrics", headers=headers).status_code == 200
    assert TOKEN not in "".join(service.said)
    assert TOKEN not in service.client.get("/openapi.json").text


def test_without_a_token_only_names_of_this_machine_count(served: Served) -> None:
    """A page whose name leads to this machine (DNS rebinding) gets nothing."""
    for host, status in (
        ("localhost", 200), ("127.0.0.1:1", 200), ("[::1]:8765", 200), ("LOCALHOST:80", 200),
        ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1.evil.example:80", 421), ("[::1", 421),
    ):  # fmt: skip
        assert served.client.get("/metrics", headers={"Host": host}).status_code == status, host


def test_a_page_of_another_site_may_not_ask(served: Served) -> None:
    own = served.address
    body = b'{"id": "csrf", "text": "A page of another site has sent this."}'
    for media_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        headers = {"Content-Type": media_type} if media_type else {}
        assert served.client.post("/v1/check", content=body, headers=headers).status_code == 415
    headers = {"Content-Type": "application/json"}
    for origin in ("https://evil.example", "null", f"{own}.evil.example"):
        response = served.client.post("/v1/check", content=body, headers={**headers, "Origin": origin})
        assert response.status_code == 403
    assert served.client.get("/v1/documents/csrf").status_code == 404
    assert served.client.post("/v1/check", content=body, headers={**headers, "Origin": own}).status_code == 200
    assert "access-control-allow-origin" not in served.client.options("/v1/check").headers


def test_what_a_socket_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such address"), server.listening("no such host.invalid", 0, None):
        pass
    with (
        server.listening("127.0.0.1", 0, None) as first,
        pytest.raises(UsageError, match="cannot listen"),
        server.listening("127.0.0.1", first.getsockname()[1], None),
    ):
        pass
    assert "is not an index" in refused(__file__)
    assert "no index" in refused(str(tmp_path / "none.dedup"), "--read-only")
    assert "amount" in refused(str(tmp_path / "a.dedup"), "--max-body", "much")
