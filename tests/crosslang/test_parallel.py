"""Parallel texts as tables and translation memories, and such as are neither."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.inputs import LONGEST
from dedup.crosslang.parallel import SentencePair, sentence_pairs
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def tmx(*units: str, doctype: str = "") -> str:
    return f'{HEAD}{doctype}<tmx version="1.4"><header srclang="en"/><body>{"".join(units)}</body></tmx>'


def unit(**variants: str) -> str:
    return "<tu>" + "".join(f'<tuv xml:lang="{c}"><seg>{text}</seg></tuv>' for c, text in variants.items()) + "</tu>"


def read(path: Path, content: str | bytes, language: str = "sw") -> list[SentencePair]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(sentence_pairs(path, language))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "a.tsv"


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "a.tmx"


def test_table(table: Path) -> None:
    found = read(table, "Maji ni uhai.\tWater is life.\r\n\nno tab\nMoto\tFire\tmore\n\tempty\n")
    assert found == [("Maji ni uhai.", "Water is life."), ("Moto", "Fire")]


def test_table_with_english_first(table: Path) -> None:
    assert read(table, "This is the water of the house.\tHaya ni maji ya nyumba.\n") == [
        ("Haya ni maji ya nyumba.", "This is the water of the house.")
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_table_in_another_encoding(table: Path, encoding: str) -> None:
    text = "Das Mädchen trinkt täglich Öl für die Füße.\tThe girl drinks oil every day.\n" * 3
    assert set(read(table, text.encode(encoding), "de")) == {SentencePair(*text.split("\n")[0].split("\t"))}


def test_compressed(tmp_path: Path) -> None:
    assert read(tmp_path / "a.tsv.gz", gzip.compress(b"maji\twater\n")) == [("maji", "water")]
    assert read(tmp_path / "a.tmx.gz", gzip.compress(tmx(unit(en="water", sw="maji")).encode())) == [("maji", "water")]


def test_long_lines_are_passed_over(table: Path) -> None:
    assert read(table, "a" * (9 * LONGEST) + "\tb\nmaji\twater\n" + "c\t" + "d" * (2 * LONGEST)) == [("maji", "water")]


def test_memory(memory: Path) -> None:
    doctype = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    units = (
        unit(en="Water", sw="Maji"),
        unit(en="only English"),
        unit(fr="Eau", sw="Maji"),
        unit(EN="&lt;a&gt;", SW="b &amp; c"),
    )
    assert read(memory, tmx(*units, doctype=doctype)) == [("Maji", "Water"), ("b & c", "<a>")]


def test_memory_in_several_languages_and_with_codes(memory: Path) -> None:
    several = unit(
        **{"en-GB": "Water", "sw-KE": "Maji <bpt i='1'>&lt;b&gt;</bpt><hi>safi</hi><ept i='1'/>", "fr": "Eau"}
    )
    assert read(memory, tmx(several)) == [("Maji safi", "Water")]
    assert read(memory, tmx(several), "fr") == [("Eau", "Water")]


def test_memory_by_its_content(table: Path) -> None:
    assert read(table, tmx(unit(en="Water", sw="Maji"))) == [("Maji", "Water")]


BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (tmx(unit(en="&b;", sw="x"), doctype=BOMB), "declares entities"),
        (tmx(unit(en="&a;", sw="x"), doctype=OUTSIDE), "declares entities"),
        (tmx(unit(en="&nothing;", sw="x")), "not the XML"),
        (tmx(unit(en="a", sw="b"))[:-20], "not the XML"),
        (HEAD + "<a>" * 5000, "elements in one another"),
        (HEAD + "<a b='" + "c" * (9 << 20), "a tag of more than"),
        (HEAD.replace("UTF-8", "nonsense") + "<tmx/>", "not the XML"),
        (b"<\x00\xff\xfe", "not the XML"),
        (tmx(unit(fr="Eau", en="Water")), "no sentences in sw with their English"),
    ],
)
def test_hostile_memories(memory: Path, content: str | bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=r"a\.tmx: ") as caught:
        read(memory, content)
    assert sentence in str(caught.value)


def test_long_segments_are_passed_over(memory: Path) -> None:
    assert read(memory, tmx(unit(en="x" * (50 * LONGEST), sw="a"), unit(en="Water", sw="Maji"))) == [("Maji", "Water")]


def test_files_that_are_no_parallel_texts(tmp_path: Path, table: Path) -> None:
    for content in (b"", b"one column\n", b"\x00\xff" * 100, gzip.compress(b"x" * 100)[:-20]):
        with pytest.raises(InputError, match=r"a\.tsv: "):
            read(table, content)
    with pytest.raises(InputError, match="cannot be read"):
        list(sentence_pairs(tmp_path, "sw"))
    with pytest.raises(InputError, match="No such file"):
        list(sentence_pairs(tmp_path / "no.tsv", "sw"))


@given(st.binary(max_size=300))
def test_any_bytes_are_pairs_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    for name in ("any.tsv", "any.tmx"):
        try:
            found = read(folder / name, content)
        except InputError:
            continue
        assert all(source and english for source, english in found)
