"""Lines that are repeated on a site: the same as a naive count finds, and only there."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from dedup import Document, scan
from dedup.near.repeated import enough, lines_of, repeated_lines
from dedup.text.packed import Packed
from dedup.text.tokens import tokenize

line = st.sampled_from(
    [
        "",
        "One two",
        "One two three.",
        "one, TWO three",
        "three two one",
        " All about us ",
        "关于我们的网站",
        "关于我们网站联系",
        "\r",
    ]
)
texts = st.lists(st.lists(line, max_size=6).map("\n".join), max_size=12)
sites = st.lists(st.sampled_from([None, "a.com", "b.com"]), min_size=12, max_size=12)


def folded(line: str) -> tuple[str, ...] | None:
    """What a line is told by; None if it is too short for that."""
    tokens = tokenize(line)
    weight = sum(3 if "\u4e00" <= word[0] <= "\u9fff" else 8 for word in tokens.words)
    return tuple(tokens.words) if weight >= 24 else None


@given(texts, sites)
def test_as_a_naive_count(texts: list[str], sites: list[str | None]) -> None:
    sites = sites[: len(texts)]
    documents = Counter(sites)
    counts: Counter[tuple[str | None, tuple[str, ...]]] = Counter()
    for text, site in zip(texts, sites, strict=True):
        counts.update({(site, told) for told in map(folded, text.split("\n")) if told})
    for text, site, found in zip(texts, sites, repeated_lines(texts, sites), strict=True):
        wanted = [
            line.strip()
            for line in text.split("\n")
            if site and (told := folded(line)) and counts[site, told] >= enough(documents[site])
        ]
        assert [text[start:end] for start, end in found] == wanted


@given(st.lists(st.text("ab \n关é.", max_size=30), max_size=5))
def test_lines_are_those_of_each_text_alone(texts: list[str]) -> None:
    together = lines_of(Packed.of_texts(texts))
    for i, text in enumerate(texts):
        alone, own = lines_of(Packed.of_texts([text])), together.texts == i
        assert together.hashes[own].tolist() == alone.hashes.tolist()
        assert together.bounds[own].tolist() == alone.bounds.tolist()


@given(st.integers(0, 10**6))
def test_more_documents_need_more(documents: int) -> None:
    assert 3 <= enough(documents) <= enough(documents + 1)
    assert enough(documents) <= max(3, documents)


def test_of_a_cluster_one_document_counts() -> None:
    texts = ["All about the example."] * 4
    assert repeated_lines(texts, ["a.com"] * 4, [0, 0, 1, 1]) == [()] * 4
    assert all(repeated_lines(texts, ["a.com"] * 4, [0, 0, 1, 2]))


def test_of_a_scan() -> None:
    footer = "Write to us about what you have seen, in words or in pictures."
    stories = [" ".join(f"{name}{i}" for i in range(60)) for name in ("rain", "vote", "goal", "fire")]
    documents = [
        Document(f"{i}", f"{story}\n{footer} ", url=f"https://www.example.com/{i}") for i, story in enumerate(stories)
    ]
    found = scan([*documents, Document("x", footer, url="https://example.org/x"), Document("y", footer)])
    for document in documents:
        assert [document.text[start:end] for start, end in found.repeated(document.id)] == [footer]
    assert found.repeated("x") == found.repeated("y") == ()
    copies = [Document(f"{i}", documents[0].text, outlet="Example") for i in range(4)]
    assert scan(copies).repeated("0") == ()
