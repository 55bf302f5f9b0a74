"""What only a site's own lines relate is not reported; everything else stays as it is."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup import Document, Match, Relation, compare, scan
from dedup.report import jsonl

if TYPE_CHECKING:
    from pathlib import Path


def words(name: str, count: int) -> str:
    rng = random.Random(name)
    return " ".join(rng.choices([f"{name}{i}" for i in range(10 * count)], k=count))


FOOTER = "\n".join([words("imprint", 48) + ".", words("contact", 45) + ".", words("about", 12) + "."])
QUOTED = words("speech", 60)


def page(number: int, site: str | None = "https://www.example.com", *, quoting: bool = False) -> Document:
    """A story of its own with the site's footer."""
    paragraphs = [words(f"lead{number}x", 160), QUOTED if quoting else "", words(f"rest{number}x", 320), FOOTER]
    url = site and f"{site}/{number}.html"
    return Document(f"{number:02}", "\n\n".join(filter(None, paragraphs)), url=url)


def related(documents: list[Document]) -> list[Match]:
    return list(scan(documents, relations="near").matches)


def without_sites(documents: list[Document]) -> list[Document]:
    return [replace(document, url=None, outlet=None) for document in documents]


def test_a_footer_is_no_excerpt() -> None:
    pages = [page(i) for i in range(12)]
    assert {match.relation for match in related(without_sites(pages))} == {Relation.EXCERPT}
    assert related(pages) == []
    assert related([replace(document, url=None, outlet="Example News") for document in pages]) == []


def test_two_pages_are_not_enough() -> None:
    assert [match.relation for match in related([page(i) for i in range(2)])] == [Relation.EXCERPT]


def test_across_sites_it_stays() -> None:
    pages = [*(page(i) for i in range(6)), page(6, "https://example.org"), page(7, None)]
    found = {(match.a, match.b) for match in related(pages)}
    assert found == {(f"{a:02}", f"{b:02}") for a in range(8) for b in range(a + 1, 8) if b > 5}


def test_each_page_a_site_of_its_own() -> None:
    pages = [page(i, f"https://site{i}.com") for i in range(6)]
    assert related(pages) == related(without_sites(pages))


def test_a_real_excerpt_within_the_site_stays() -> None:
    pages = [page(i, quoting=i in (3, 7)) for i in range(12)]
    [match] = related(pages)
    assert (match.a, match.b, match.relation) == ("03", "07", Relation.EXCERPT)
    assert match in related(without_sites(pages))


def test_a_light_rewrite_of_the_same_template_is_none() -> None:
    def record(i: int) -> Document:
        parts = [f"{words(f'row{row}x', 9)}\n{words(f'story{i}x{row}x', 60)}" for row in range(4)]
        return Document(f"{i}", "\n".join(parts), url=f"https://example.com/{i}")

    pages = [record(i) for i in range(5)]
    alone = related(without_sites(pages))
    assert {match.relation for match in alone} == {Relation.REWRITE}
    assert max(match.confidence for match in alone) < 1
    assert related(pages) == []


def test_a_light_rewrite_that_also_shares_the_footer_becomes_one() -> None:
    pages = [page(i) for i in range(8)]
    parts = [words(f"common{i}x", 14) for i in range(4)]
    for i in (0, 1):
        own = "\n".join(f"{part} {words(f'own{i}part{j}x', 110)}" for j, part in enumerate(parts))
        pages[i] = replace(pages[i], text=f"{own}\n{FOOTER}")
    [match] = [match for match in related(pages) if (match.a, match.b) == ("00", "01")]
    [before] = [match for match in related(without_sites(pages)) if (match.a, match.b) == ("00", "01")]
    assert (before.relation, match.relation) == (Relation.EXCERPT, Relation.REWRITE)
    assert match.similarity == before.similarity


def test_what_figures_alone_decide_stays() -> None:
    stub = Document("stub", FOOTER, url="https://example.com/stub")
    short = [Document(f"s{i}", f"{words(f's{i}x', 60)}\n{FOOTER}", url=f"https://example.com/s{i}") for i in range(4)]
    pages = [stub, *short]
    assert related(pages) == related(without_sites(pages))


def test_boilerplate_that_is_kept_vetoes_nothing() -> None:
    pages = [page(i) for i in range(6)]
    kept = scan(pages, relations="near", boilerplate="keep").matches
    assert list(kept) == list(scan(without_sites(pages), relations="near", boilerplate="keep").matches)


def test_a_pair_is_compared_without_its_collection() -> None:
    match = compare(page(1), page(2)).match
    assert match is not None
    assert match.relation is Relation.EXCERPT


def test_copies_of_a_page_elsewhere_do_not_matter() -> None:
    pages = [page(i) for i in range(8)]
    mirror = replace(pages[0], id="mirror", url="https://mirror.example.net/1")
    found = {(match.a, match.b, match.relation) for match in related([*pages, mirror])}
    assert found == {("00", "mirror", Relation.EXACT)}


@st.composite
def collections(draw: st.DrawFn) -> list[Document]:
    sites = st.sampled_from([None, "https://example.com", "https://www.example.com", "https://example.org"])
    count = draw(st.integers(2, 12))
    pages = [page(i, draw(sites), quoting=draw(st.booleans())) for i in range(count)]
    return [
        replace(p, text=p.text.removesuffix(FOOTER) or p.text) if draw(st.integers(0, 4)) == 0 else p for p in pages
    ]


@given(collections(), st.randoms())
def test_order_does_not_matter_and_no_figure_changes(pages: list[Document], rng: random.Random) -> None:
    found = related(pages)
    before = {(match.a, match.b): match for match in related(without_sites(pages))}
    for match in found:
        plain = before[match.a, match.b]
        assert replace(match, relation=plain.relation, confidence=plain.confidence) == plain
    shuffled = list(pages)
    rng.shuffle(shuffled)
    assert related(shuffled) == found


@given(collections())
def test_without_sites_nothing_changes(pages: list[Document]) -> None:
    nowhere = without_sites(pages)
    titled = [replace(document, title="Title", published="2024-05-01") for document in nowhere]
    assert related(titled) == related(nowhere)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("format_", ["jsonl", "parquet"])
def test_from_a_file_as_from_documents(tmp_path: Path, format_: str, threads: int) -> None:
    pages = [page(i, quoting=i in (1, 2)) for i in range(9)]
    path = tmp_path / f"pages.{format_}"
    records = [{"id": p.id, "text": p.text, "link": p.url} for p in pages]
    if format_ == "parquet":
        pa = pytest.importorskip("pyarrow")
        from pyarrow.parquet import write_table

        write_table(pa.Table.from_pylist(records), path)
    else:
        path.write_bytes(b"\n".join(map(orjson.dumps, records)))
    found = scan([path], relations="near", threads=threads)
    assert list(found.matches) == related(pages)
    assert found.repeated("01") == scan(pages).repeated("01") != ()


def test_in_the_output_they_are_missing() -> None:
    found = scan([page(i) for i in range(5)], relations="near", passages=True)
    assert [line for line in jsonl.lines(found) if b'"match"' in line] == []
