"""The crawlers of the documentation, run as they stand there against a site on the loopback interface."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = Path(__file__).parents[2] / "docs" / "how-to" / "crawlers.md"
WIRE: Final = (
    "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence. Nobody at "
    "the table had expected that, and the hotel had to find other rooms for its guests."
)
TEXTS: Final = {
    "/wire": WIRE,
    "/copy": WIRE.upper(),
    "/other": "The harbour of the island was closed on Friday, when a ferry with two hundred passengers hit the pier.",
    "/nothing": "",
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        text = TEXTS.get(self.path)
        article = f"<article><p>{text}</p></article>" if text else ""
        data = f"<html><body><nav><a href='/wire'>Home</a></nav>{article}</body></html>".encode()
        self.send_response(404 if text is None else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def run(heading: str, folder: Path, *urls: str) -> str:
    """The example below a heading."""
    found = re.search(rf"^## {heading}\n+```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None
    (folder / "example.py").write_text(found[1], "utf-8")
    environment = {**os.environ, "PYTHONWARNINGS": "ignore::RuntimeWarning"}
    done = subprocess.run(
        [sys.executable, "-P", "example.py", *urls],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_httpx(tmp_path: Path, base: str) -> None:
    pytest.importorskip("httpx")
    urls = [f"{base}{path}" for path in (*TEXTS, "/missing")]
    lines = run("A loop with httpx", tmp_path, *urls).splitlines()
    assert lines[:3] == [f"{base}/wire new", f"{base}/copy {base}/wire", f"{base}/other new"]
    assert lines[3].startswith(f"{base}/missing Client error")
    again = run("A loop with httpx", tmp_path, *urls[:3]).splitlines()
    assert again == [f"{url} as before" for url in urls[:3]]


def test_crawlee(tmp_path: Path, base: str) -> None:
    pytest.importorskip("crawlee")
    run("Crawlee", tmp_path, *(f"{base}{path}" for path in TEXTS))
    kept = [json.loads(path.read_text()) for path in (tmp_path / "storage" / "datasets").rglob("0*.json")]
    told = {own["url"].removeprefix(base): (own["duplicate_of"] or "").removeprefix(base) for own in kept}
    assert set(told) == {"/wire", "/copy", "/other"}
    assert told["/other"] == ""
    assert sorted((told["/wire"], told["/copy"])) in (["", "/copy"], ["", "/wire"])
    assert not any(own["refetch"] for own in kept)
