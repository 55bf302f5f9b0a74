"""Passages in offsets of the original texts."""

from __future__ import annotations

import dedup
from dedup import Document, Passage, Span
from dedup.text.tokens import fold

QUOTE = "« Hòa bình là điều quan trọng nhất » — Thủ tướng nói với các phóng viên tại Hà Nội 😀 hôm nay"


def test_offsets_count_code_points_of_both_originals() -> None:
    a = "Ông ấy viết:\n" + QUOTE + ". Sau đó ông về nhà."
    b = "😀😀 XIN CHÀO! " + QUOTE.upper().replace("Ò", "O\u0300") + " (hết) và nhiều chuyện khác nữa"
    (passage,) = dedup.compare(a, b).passages
    assert fold(a[slice(*passage.a)]) == fold(b[slice(*passage.b)]) == fold(QUOTE)
    assert a[slice(*passage.a)] == QUOTE[2:]


def test_moved_and_repeated_passages() -> None:
    one = "The minister said that the talks in Rome would go on for another week"
    two = "Thousands of people waited for boats to carry them to higher ground on Tuesday"
    moved = dedup.compare(f"{one}. Meanwhile: {two}.", f"{two}; and so, later, {one}!")
    found = {(moved.a.text[slice(*p.a)], moved.b.text[slice(*p.b)]) for p in moved.passages}
    assert found == {(one, one), (two, two)}
    repeated = dedup.compare(one, f"{one}. In short, as we said before and will say again: {one}.")
    assert [p.a for p in repeated.passages] == [Span(0, len(one))] * 2
    assert [repeated.b.text[slice(*p.b)] for p in repeated.passages] == [one, one]


def test_small_changes_are_part_of_a_passage() -> None:
    a = "The foreign minister of Egypt said on Monday that the talks in Rome would go on for another week"
    b = a.replace("Monday", "late Tuesday")
    assert dedup.compare(a, b).passages == (Passage(Span(0, len(a)), Span(0, len(b))),)


def test_a_scan_has_them_on_request() -> None:
    documents = [Document("a", QUOTE + " " + QUOTE), Document("b", QUOTE), Document("c", QUOTE + " x y")]
    assert all(match.passages == () for match in dedup.scan(documents).matches)
    found = dedup.scan(documents, passages=True)
    assert len(found.matches) == 3
    for match in found.matches:
        texts = {document.id: document.text for document in documents}
        assert match.passages
        for passage in match.passages:
            assert fold(texts[match.a][slice(*passage.a)]) == fold(texts[match.b][slice(*passage.b)])
