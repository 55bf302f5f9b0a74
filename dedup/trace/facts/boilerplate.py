"""Boilerplate as facts: what a site put around an article, told by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.model import Fact, FactKind, Span
from dedup.near.stretches import StretchFinder
from dedup.text.packed import Packed, code_point_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Document
    from dedup.near.stretches import Kinds
    from dedup.trace.facts.batch import Batch

__all__ = ["find"]


def find(batch: Batch) -> list[list[Fact]]:
    """The boilerplate of each document, by place; the value is what it is for, such as ``share``."""
    packed = Packed.of_texts(batch.texts)
    found = StretchFinder().kinds(packed, np.ones(len(packed), np.bool_))
    return [
        list(_facts(document, packed.encoded(row), found[row])) if row in found else []
        for row, document in enumerate(batch.documents)
    ]


def _facts(document: Document, encoded: bytes, found: Kinds) -> Iterator[Fact]:
    spans = code_point_spans(encoded, np.array([(start, end) for start, end, _ in found], np.uint32)).tolist()
    for (start, end), (_, _, kind) in zip(spans, found, strict=True):
        yield Fact(document.id, FactKind.BOILERPLATE, kind.value, Span(start, end), document.text[start:end])
