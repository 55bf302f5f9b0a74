"""The generated pages are read as what they state, and the hostile ones in bounded time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from dedup.model import Document
from dedup.readers import Job
from dedup.readers.html import read_html

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from dedup.readers.job import Extract


@pytest.fixture
def pages(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("pages")


@pytest.mark.parametrize(("extract", "size"), [("fast", 24_000), ("fast", 600_000), ("best", 24_000), ("none", 24_000)])
def test_pages_made_to_be_slow(pages: ModuleType, extract: Extract, size: int) -> None:
    for case, markup in pages.hostile(size).items():
        before = time.process_time()
        list(read_html(iter([markup.encode()]), Job("x", "x", extract=extract)))
        assert time.process_time() - before < 5, case  # a second where nothing else runs; see benchmarks/pages.py


def test_generated_pages(pages: ModuleType) -> None:
    for name, content in pages.pages(12, 3):
        (found,) = read_html(iter([content]), Job(name, name))
        assert isinstance(found, Document)
        assert name.startswith(f"{found.language}-")
        assert found.outlet == "The Example Times"
        assert found.url
        assert found.published
        assert found.title
        assert found.title[:20] in found.text


def test_the_same_seed_gives_the_same_pages(pages: ModuleType) -> None:
    some = list(pages.pages(4, 1))
    assert some == list(pages.pages(4, 1)) != list(pages.pages(4, 2))
    assert all(50_000 < len(content) < 200_000 for _, content in some)
