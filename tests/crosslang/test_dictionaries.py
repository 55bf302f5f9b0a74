"""Dictionaries as tables, MUSE's lists and TEI."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.dictionaries import Translation, plain_gloss, translations_of
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

TEI = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "freedict-P5.dtd">
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><quote>no entry</quote></teiHeader><text><body>
<entry><form><orth>maji</orth><pron>ma.ji</pron></form><sense><cit type="trans"><quote>water</quote></cit>
<cit type="example"><quote>Maji ni uhai.</quote><cit type="trans"><quote>Water is life, they all say.</quote></cit>
</cit>
</sense></entry>
<entry><form><orth>kutangaza</orth><orth>tangaza</orth></form><sense>
<cit type="translation" xml:lang="en"><quote>to announce (publicly)</quote></cit>
<cit type="trans" xml:lang="fr"><quote>annoncer</quote></cit></sense></entry>
<entry><form><orth>chuo kikuu</orth></form><trans><tr>university</tr></trans></entry>
</body></text></TEI>"""


def read(path: Path, content: str | bytes) -> list[Translation]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(translations_of(path))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.tsv"


def test_table(file: Path) -> None:
    lines = "# language: sw\nmaji\twater; the wet\tnoun\r\n\n\tx\nmoto\t\nwaziri  mkuu\tPrime Minister\n"
    assert read(file, lines) == [
        ("maji", "water"), ("maji", "wet"), ("waziri mkuu", "prime minister"),
    ]  # fmt: skip


def test_muse(file: Path) -> None:
    assert read(file, "maji water\nmaji waters\nnot a pair\nmoto fire\n") == [
        ("maji", "water"), ("maji", "waters"), ("moto", "fire"),
    ]  # fmt: skip


def test_tei(file: Path) -> None:
    assert read(file, TEI) == [
        ("maji", "water"), ("kutangaza", "announce"), ("tangaza", "announce"), ("chuo kikuu", "university"),
    ]  # fmt: skip


def test_tei_into_another_language(file: Path) -> None:
    german = TEI.replace(' xml:lang="en"', "").replace(' xml:lang="fr"', "")
    german = german.replace("<cit ", '<cit xml:lang="de" ').replace("<tr>", '<tr xml:lang="de">')
    with pytest.raises(InputError, match="from the language into English"):
        read(file, german)


@pytest.mark.parametrize(
    "content",
    [
        TEI.replace('SYSTEM "freedict-P5.dtd"', '[<!ENTITY a "b">]'),
        TEI[:-9],
        "<" * 100,
        "",
        "a line of words\n",
        b"\xff\xfe\x00",
    ],
)
def test_hostile(file: Path, content: str | bytes) -> None:
    with pytest.raises(InputError, match=r"a\.tsv: "):
        read(file, content)


@given(seed=st.integers(0, 10_000))
def test_what_holds_no_text_is_no_dictionary(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    path = tmp_path_factory.mktemp("random") / "a.tsv"
    refusals = r"a\.tsv: (is no dictionary: .* lines \(\d+%\) are not a term|holds no entries|is not the XML)"
    with pytest.raises(InputError, match=refusals):
        read(path, Random(seed).randbytes(20_000))


def test_a_text_is_no_dictionary(file: Path) -> None:
    with pytest.raises(InputError, match=r"2 of its 3 lines \(67%\) are not a term"):
        read(file, "It was a dark night.\nThe end\nNobody came to see it.\n")


def test_long_texts_are_cut_short(file: Path) -> None:
    assert read(file, TEI.replace("ma.ji", "x" * 5_000_000).replace("university", "y" * 100_000))[0] == (
        "maji",
        "water",
    )
    assert read(file, "x" * 1000 + "\ty\nmaji\twater\n") == [("maji", "water")]


@given(st.text(max_size=60))
def test_plain_gloss(gloss: str) -> None:
    plain = plain_gloss(gloss)
    if plain is not None:
        assert plain == " ".join(plain.split())
        assert 1 <= len(plain.split()) <= 4
        assert plain.strip()
