"""Charsets other than UTF-8: told from the bytes, counted, and never at the cost of a text that is UTF-8."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document
from dedup.readers import Source
from dedup.readers.encoding import charset_of, decoded, in_utf8

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = {
    "cp1252": "Le ministre a déclaré lundi que les négociations à Genève se poursuivraient. L’été, il était prêt.",
    "latin-1": "Die Präsidentin erklärte am Montag, daß die Gespräche in Köln weitergeführt würden, für alle Länder.",
    "cp1250": "Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy w Rzymie będą kontynuowane.",
    "cp1251": "Министр иностранных дел заявил в понедельник, что переговоры в Риме будут продолжены.",
    "koi8-r": "Министр иностранных дел заявил в понедельник, что переговоры в Риме будут продолжены.",
    "cp1256": "قال وزير الخارجية المصري يوم الاثنين إن المحادثات في روما ستستمر الأسبوع المقبل.",
    "cp1258": "Bô\u0323 trươ\u0309ng ngoa\u0323i giao cho biê\u0301t hôm thư\u0301 hai ră\u0300ng.",
    "shift_jis": "外務大臣は月曜日、ローマでの協議は来週も続くと述べた。両国はさらなる合意を目指している。",
    "gb18030": "外交部长星期一表示，罗马会谈将于下周继续进行。双方都对达成协议表示乐观。",
    "big5": "外交部長星期一表示，羅馬會談將於下週繼續進行。雙方都對達成協議表示樂觀。",
    "euc_kr": "외무장관은 월요일 로마 회담이 다음 주에도 계속될 것이라고 말했다. 양측은 합의를 기대하고 있다.",
}
sentences = pytest.mark.parametrize(("charset", "sentence"), SENTENCES.items(), ids=SENTENCES)


@sentences
@pytest.mark.parametrize("times", [1, 1000])
def test_text(charset: str, sentence: str, times: int, tmp_path: Path) -> None:
    text = f"{sentence}\n" * times
    (tmp_path / "a.txt").write_bytes(text.encode(charset))
    source = Source([tmp_path])
    (item,) = source
    assert isinstance(item, Document)
    assert item.text == text
    assert sum(source.repaired.values()) == 1
    assert "utf-8" not in source.repaired


@sentences
def test_table(charset: str, sentence: str, tmp_path: Path) -> None:
    plain = "only ascii, " * 20
    rows = "id,text\n" + "".join(f'{n},"{plain}{n}"\n' for n in range(10_000)) + f'x,"{sentence}"\n' * 3
    (tmp_path / "a.csv").write_bytes(rows.encode(charset))
    source = Source([tmp_path])
    items = list(source)
    assert [item.text for item in items[-3:] if isinstance(item, Document)] == [sentence] * 3
    assert list(source.repaired.values()) == [1]


@sentences
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_blocks(charset: str, sentence: str, size: int) -> None:
    data = (f"{sentence}\n" * 50).encode(charset)
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    found = b"".join(in_utf8(blocks, Counter())).decode()
    if size > 1000:
        assert found == f"{sentence}\n" * 50
    assert found.strip()


@sentences
def test_stray_bytes_in_utf_8(charset: str, sentence: str) -> None:
    repaired: Counter[str] = Counter()
    assert decoded(sentence.encode() + b"\xff ab \xfe", repaired) == sentence + "\ufffd ab \ufffd"
    assert repaired == {"utf-8": 2}
    assert charset_of(sentence.encode()) is None


def test_too_little_to_tell() -> None:
    repaired: Counter[str] = Counter()
    assert decoded(b"caf\xe9 a\x00b \xef\xbf\xbd", repaired) == "caf\ufffd a\0b \ufffd"
    assert repaired == {"utf-8": 1}


@given(st.binary(), st.integers(1, 30))
def test_any_bytes(data: bytes, size: int) -> None:
    repaired: Counter[str] = Counter()
    decoded(data, repaired).encode()
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    b"".join(in_utf8(blocks, repaired)).decode()


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: text[:1] != "\ufeff"), st.integers(1, 30))
def test_utf_8_stays(text: str, size: int) -> None:
    data, repaired = text.encode(), Counter[str]()
    blocks = (data[start : start + size] for start in range(0, len(data), size))
    assert b"".join(in_utf8(blocks, repaired)) == data
    assert decoded(data, repaired) == text
    assert not repaired
