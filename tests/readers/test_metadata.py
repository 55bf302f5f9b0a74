"""A table beside plain files."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from dedup.errors import InputError, UsageError
from dedup.model import Document, Skipped
from dedup.readers import Fields, Source

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    for name in ("a.txt", "b/c.md", "d.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "e.jsonl").write_text('{"id": "a.txt", "text": "x"}')
    return tmp_path


def test_date_outlet_and_address(news: Path) -> None:
    table = news / "about.csv"
    table.write_text(
        "Path;Date;Outlet;URL;Title;Lang\n./a.txt;2020-01-02;Wire;http://x;Headline;de\nb\\c.md;1999;;;;\nno.txt;;;;;\n"
    )
    source = Source([news], metadata=table)
    with pytest.warns(UserWarning, match=r"about\.csv: rows about no document that was read: 1, the first: 'no\.txt'$"):
        items = list(source)
    shown = news.as_posix()
    assert items == [
        Document("a.txt", "a.txt", f"{shown}/a.txt", "de", "2020-01-02", "Headline", "http://x", "Wire"),
        Document("b/c.md", "b/c.md", f"{shown}/b/c.md", None, "1999"),
        Document("d.txt", "d.txt", f"{shown}/d.txt"),
        Document("a.txt", "x", f"{shown}/e.jsonl"),
    ]


def test_by_id_with_names_that_were_chosen(news: Path) -> None:
    table = news / "about.tsv.gz"
    table.write_bytes(gzip.compress(b"key\twhen\na.txt\t2020\n"))
    (item,) = Source([news / "a.txt"], metadata=table, fields=Fields(id="key", published="when"))
    assert isinstance(item, Document)
    assert item.published == "2020"


def test_by_the_whole_path(news: Path) -> None:
    table = news / "about.csv"
    table.write_text(f"id,date\n{news / 'a.txt'},2020\n")
    (item,) = Source([news / "a.txt"], metadata=table)
    assert isinstance(item, Document)
    assert item.published == "2020"


def test_bad_rows_are_told(news: Path) -> None:
    table = news / "about.csv"
    table.write_text('id,date\na.txt,2020\n,2021\na.txt,2022\nx,"lost\nd.txt,2023\n')
    items = list(Source([news / "a.txt", news / "d.txt"], metadata=table))
    told = [(item.record, item.code, item.reason) for item in items if isinstance(item, Skipped)]
    assert told == [
        (2, "bad-row", "names no document"),
        (3, "bad-row", "names a document a second time"),
        (4, "bad-quotes", "has a quote that is never closed"),
    ]
    assert all(item.source == table.as_posix() for item in items if isinstance(item, Skipped))


def test_tables_that_cannot_be_used(news: Path) -> None:
    with pytest.raises(InputError, match=r"none\.csv: cannot be read"):
        Source([news], metadata=news / "none.csv")
    (news / "x.csv").write_text("a,b\n1,2\n")
    with pytest.raises(UsageError, match=r"no column for the id or path \(id, path, .*there are a, b"):
        Source([news], metadata=news / "x.csv")
    (news / "x.csv").write_text('id,"b\n')
    with pytest.raises(InputError, match="header"):
        Source([news], metadata=news / "x.csv")
