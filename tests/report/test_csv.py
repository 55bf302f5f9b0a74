"""CSV reads back as what was written, and no spreadsheet takes a cell for anything but text."""

from __future__ import annotations

import csv as python_csv
import io
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dedup.report import csv

RISKY = st.text("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\x00\x1b\x7f\x85\\x0159af'\",; é\ud800", max_size=8)


def read(cell: str) -> str:
    ((found,),) = python_csv.reader(io.StringIO(cell + "\n", newline=""), strict=True)
    return found


def scrubbed(text: str) -> str:
    """Each half of a pair that stands alone is replaced, as everywhere in the output."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


@given(st.text() | RISKY)
@example("\\x1b")
@example("''=")
@example("C:\\x5c\\x5C")
@example("")
def test_a_string_reads_back(text: str) -> None:
    cell = csv.cell(text)
    cell.encode()
    assert csv.undone(read(cell)) == scrubbed(text)


@given(st.text() | RISKY)
def test_no_cell_begins_with_what_is_computed(text: str) -> None:
    found = read(csv.cell(text))
    assert not re.match("[=+\\-@\uff1d\uff0b\uff0d\uff20\x00-\x1f\x7f-\x9f]", found)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", found)


@given(st.text() | RISKY, st.text() | RISKY)
def test_two_strings_are_never_the_same_cell(one: str, other: str) -> None:
    assert (csv.cell(one) == csv.cell(other)) == (scrubbed(one) == scrubbed(other))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a/b c.txt", "a/b c.txt"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("-1", "'-1"),
        ("\tx", "'\tx"),
        ("\rx", '"\'\rx"'),
        ("a-b", "a-b"),
        ("'", "''"),
        ("C:\\news\\x.txt", "C:\\news\\x.txt"),
        ("\\x1b\x1b", "\\x5cx1b\\x1b"),
        ("a\nb", '"a\nb"'),
        ("", '""'),
        (None, ""),
    ],
)
def test_cells(text: str | None, cell: str) -> None:
    assert csv.cell(text) == cell


@pytest.mark.parametrize(
    ("value", "cell"), [(1.0, "1.0"), (0.123456, "0.123456"), (1e-06, "0.000001"), (1.2e-05, "0.000012"), (None, "")]
)
def test_numbers_are_digits(value: float | None, cell: str) -> None:
    assert csv._number(value) == cell
