"""The frozen table is what its script makes, and keeps the promises that the kernels rely on."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from dedup.text import unicode_table
from dedup.text.unicode_table import COMPLEX, DROP, SEPARATOR, UNICODE_VERSION, WORD, FoldTable, table_bytes


@pytest.fixture(scope="module")
def table() -> FoldTable:
    return FoldTable.load()


def test_version(table: FoldTable) -> None:
    assert table.unicode_version == UNICODE_VERSION


def test_its_script_makes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    if unicodedata.unidata_version != UNICODE_VERSION:  # a package brings the tables of that version to other Pythons
        monkeypatch.setattr(unicode_table, "unicodedata", pytest.importorskip("unicodedata2"))
    assert unicode_table.build() == table_bytes()


def test_its_script_refuses_other_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unicode_table, "UNICODE_VERSION", "99.0.0")
    with pytest.raises(RuntimeError, match="the table wants"):
        unicode_table.build()


def test_old_code_points_have_the_entries_that_any_python_gives(table: FoldTable) -> None:
    old = unicodedata.ucd_3_2_0
    odd = [
        char
        for char in map(chr, range(0x30000))
        if old.category(char) not in ("Cn", "Cs") and table.entry(ord(char)) != unicode_table._entry(char)
    ]
    assert odd == []


def test_every_mapping_is_a_fixed_point(table: FoldTable) -> None:
    for entry in table.entries:
        for char in entry.mapping:
            part = table.entry(ord(char))
            # In a sequence there may stand what separates; nothing in it may become anything else.
            assert not part.mapping, (entry, char)
            assert part.kind not in (COMPLEX, DROP), (entry, char)
            assert entry.kind == COMPLEX or part.kind != SEPARATOR, (entry, char)


def test_only_marks_are_combining(table: FoldTable) -> None:
    for entry in table.entries:
        assert entry.is_mark or not entry.ccc
        assert entry.is_mark or not entry.vanishes_after
        assert not (entry.is_mark and entry.kind == SEPARATOR)


def test_no_code_point_grows_beyond_what_the_kernel_reserves(table: FoldTable) -> None:
    for point in [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]:
        entry = table.entry(point)
        if entry.mapping:
            size = len(chr(point).encode())
            unspaced = sum(table.entry(ord(char)).kind not in (WORD, SEPARATOR) for char in entry.mapping)
            assert len(entry.mapping.encode()) + unspaced + 1 <= unicode_table.MAX_GROWTH * size, hex(point)


def test_unassigned_code_points_separate(table: FoldTable) -> None:
    assert table.entry(0x378).kind == SEPARATOR
    assert table.entry(0xD800).kind == SEPARATOR


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="not a folding table"):
        FoldTable.from_bytes(b"something else" * 10)
