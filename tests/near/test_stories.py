"""What joins into a story, and what does not."""

from __future__ import annotations

import numpy as np
import pytest

import dedup
from dedup import Document
from dedup.near.stories import join

NOTHING = np.zeros((0, 2), np.intp)


@pytest.mark.parametrize(
    ("n", "rewrites", "excerpts", "labels"),
    [
        (0, [], [], []),
        (3, [], [], [0, 1, 2]),
        (4, [(1, 3)], [], [0, 1, 2, 1]),
        (4, [(0, 1), (1, 2)], [], [0, 0, 0, 3]),
        (3, [], [(0, 2, 0.3), (1, 2, 0.6)], [0, 1, 1]),
        (3, [], [(0, 1, 0.5), (0, 2, 0.5)], [0, 0, 0]),  # one article in two pages
        (4, [(0, 1)], [(0, 3, 0.4), (1, 3, 0.3), (2, 3, 0.35)], [0, 0, 2, 0]),
        (3, [], [(0, 2, 0.5), (1, 2, 0.5)], [0, 1, 0]),
    ],
)
def test_join(
    n: int, rewrites: list[tuple[int, int]], excerpts: list[tuple[int, int, float]], labels: list[int]
) -> None:
    found, joints = join(n, np.array(rewrites, np.intp).reshape(-1, 2), excerpts)
    assert found.tolist() == labels
    assert n - len(set(labels)) <= len(joints)


def test_stories_of_a_scan() -> None:
    words = [f"w{i}" for i in range(2000)]
    article = " ".join(words[:300])
    rewrite = " ".join(words[:150] + words[500:700])
    found = dedup.scan(
        [
            Document("copy", article),
            Document("original", article),
            Document("rewrite", rewrite),
            Document("other", " ".join(words[1000:1300])),
        ]
    )
    (story,) = found.stories
    assert (story.id, story.clusters) == ("copy", ("copy", "rewrite"))
    assert {d.id: d.story for d in found.documents} == {
        "copy": "copy",
        "original": "copy",
        "rewrite": "copy",
        "other": None,
    }
    assert [cluster.story for cluster in found.clusters] == ["copy"]
