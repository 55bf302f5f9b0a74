"""Settings from a file, and from the command line over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.cli.config import configured
from dedup.cli.options import merged
from dedup.errors import InputError, UsageError
from dedup.settings import Settings


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_there() -> None:
    assert configured() == Settings()
    Path("pyproject.toml").write_text("[tool.ruff]\nline-length = 1\n")
    assert configured() == Settings()


def test_which_file_counts() -> None:
    Path("pyproject.toml").write_text("[tool.dedup]\nthreshold = 0.5\n")
    assert configured().threshold == 0.5
    Path("dedup.toml").write_text("threshold = 0.6\n")
    assert configured().threshold == 0.6
    Path("other.toml").write_text('[tool.dedup]\nthreshold = 0.8\nboilerplate = "keep"\nrelations = ["near"]\n')
    assert configured(Path("other.toml")) == Settings(threshold=0.8, boilerplate="keep", relations=("near",))
    assert configured(enabled=False) == Settings()


def test_command_line_wins() -> None:
    Path("dedup.toml").write_text("threshold = 0.6\npassages = true\n")
    settings = merged(None, False, threshold=0.9, passages=None)
    assert (settings.threshold, settings.passages) == (0.9, True)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("x = 1", "dedup.toml: x: no such setting; there are threshold, relations, boilerplate, passages, threads"),
        ("threshold = 7", "dedup.toml: threshold: 7 is not between"),
        ("relations = 1", "dedup.toml: relations: 1 is not a list of names"),
        ('relations = ["far"]', "dedup.toml: relations: 'far'"),
        ("passages = 1", "dedup.toml: passages"),
        ("[", "dedup.toml: is not TOML"),
        ("tool.dedup = 1", "dedup.toml: tool.dedup is not a table"),
    ],
)
def test_refused(content: str, sentence: str) -> None:
    Path("dedup.toml").write_text(content)
    with pytest.raises(UsageError) as caught:
        configured()
    assert str(caught.value).startswith(sentence)


def test_named_file_must_be_there() -> None:
    with pytest.raises(InputError, match=r"no\.toml: cannot be read"):
        configured(Path("no.toml"))
    with pytest.raises(UsageError, match="exclude"):
        configured(Path("no.toml"), enabled=False)
