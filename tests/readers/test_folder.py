"""What is found in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.readers.folder import files_in

if TYPE_CHECKING:
    from pathlib import Path


def found(folder: Path) -> list[str]:
    return [item[0].relative_to(folder).as_posix() for item in files_in(folder) if isinstance(item, tuple)]


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("{}")


@pytest.mark.parametrize("mark", ["dataset_info.json", "data/state.json", "dataset_dict.json"])
def test_data_set_as_a_library_saves_it(mark: str, tmp_path: Path) -> None:
    fill(tmp_path, mark, "data/a.arrow", "data/cache-1f.arrow", "data/b.jsonl", "data/README.md")
    assert found(tmp_path) == ["data/a.arrow", "data/b.jsonl"]


@pytest.mark.parametrize("line", ["dataset_info:\n  x: 1", "configs:", "license: mit\nconfigs:"])
def test_data_set_with_a_card(line: str, tmp_path: Path) -> None:
    fill(tmp_path, "data/train.parquet", "data/test.csv", ".cache/huggingface/x.parquet", "notes.txt")
    (tmp_path / "README.md").write_text(f"---\n{line}\n---\n# Data\n")
    assert found(tmp_path) == ["data/test.csv", "data/train.parquet"]


@pytest.mark.parametrize("text", ["configs:", "---\ntitle: x\n---\nconfigs:\n", "# Data", "---\n" * 5000])
def test_other_folders_keep_their_texts(text: str, tmp_path: Path) -> None:
    fill(tmp_path, "a.jsonl", "b.txt", "info.json")
    (tmp_path / "README.md").write_text(text)
    assert found(tmp_path) == ["README.md", "a.jsonl", "b.txt"]
