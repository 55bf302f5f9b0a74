"""Progress is for those who watch."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from dedup.cli.progress import amount, shown

if TYPE_CHECKING:
    import pytest


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_to_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with shown() as progress:
        assert progress is None


def test_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with shown(quiet=True) as progress:
        assert progress is None
    with shown() as progress:
        assert progress is not None
        for done in range(0, 30_000_001, 1_000_000):
            progress("reading", done, 30_000_000)
        progress("reading", 5, None)
        progress("verifying", 3, 9)
    assert "verifying" in terminal.getvalue()


def test_amount() -> None:
    assert amount("reading", 0, 0.0) == "0 bytes"
