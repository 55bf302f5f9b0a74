"""Nothing that was acknowledged is lost when a writer is killed, wherever it is."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
import warnings
from typing import TYPE_CHECKING

import pytest

from dedup import Document, Relation, Settings
from dedup.index import Index

if TYPE_CHECKING:
    from pathlib import Path

#: Which relations the writer looks for, how often it is killed, and after how many seconds at most from its first word.
WRITERS = (("near", 15, 0.2), ("near,translations,stories", 4, 1.0))
WIRE = "Talks in Rome would go on through the week, the foreign minister said on Monday, after days of silence."

#: Says of every document that it is kept as soon as it is; segments are small, so that many are written and merged, and
#: so are the groups that are written to the database together.
CHILD = """
import sys
from dedup import Document, Settings
from dedup.index import Index, group, near, prints, store
group.TOGETHER, group.LATEST = 7, 0.01
near.TAIL, near._WORTHWHILE, store._ON_SHEETS = 12, 4, 4
prints.TAIL, prints._WORTHWHILE = 6, 3
path, number, relations = sys.argv[1], int(sys.argv[2]), tuple(sys.argv[3].split(","))


def say(line):
    sys.stdout.write(line + "\\n")  # at once, whole or not at all
    sys.stdout.flush()


text = "A report of the harbour about {0} and {1} on day {2}: {0} ships with {1} crates came in before noon."
with Index(path, settings=Settings(relations=relations)) as index:
    say("open")
    i = 0
    while True:
        own = f"{number}-{i}"
        if i % 9 == 5:
            index.remove(f"{number}-{i - 1}")
            say(f"gone {number}-{i - 1}")
        elif i % 9 == 7:
            block = [Document(f"{own}-{j}", text.format(i + j, number, "block")) for j in range(5)]
            for answer in index.check_all(block):
                say(f"kept {answer.id}")
        elif i % 40 == 20:
            index.compact()
        else:
            index.check(Document(own, text.format(i, number, "one")))
            say(f"kept {own}")
        i += 1
"""


def written(path: Path, number: int, relations: str, lasting: float) -> list[list[str]]:
    """What a writer said until it was killed."""
    command = [sys.executable, "-P", "-c", CHILD, str(path), str(number), relations]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stderr is not None
    with child:
        first = child.stdout.readline()
        time.sleep(lasting)
        child.kill()
        said, errors = child.stdout.read(), child.stderr.read()
    assert (first, errors) == ("open\n", "")
    assert child.returncode == -signal.SIGKILL
    return [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize(("relations", "rounds", "longest"), WRITERS)
def test_a_writer_is_killed_again_and_again(tmp_path: Path, relations: str, rounds: int, longest: float) -> None:
    rng, path = random.Random(7), tmp_path / "news"
    kept: set[str] = set()
    with Index(path, settings=Settings(relations=tuple(relations.split(",")))) as index:
        index.check(Document("wire", WIRE))
    for number in range(rounds):
        said = written(path, number, relations, rng.random() * longest)
        for word, *own in said:
            kept = kept | set(own) if word == "kept" else kept - set(own)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Index(path, wait=0) as index:
                found = {own.id: own.text for own in index}
                answer = index.query(Document("asked", WIRE.replace("silence", "quiet")))
                assert index.query(Document("again", WIRE)).duplicate_of == "wire"
        # Of the last step it may be that all was done but said.
        assert kept - found.keys() <= {f"{number}-{_count(said)}"}
        assert all("ships" in text for own, text in found.items() if own != "wire")
        assert [(m.a, m.b, m.relation) for m in answer.matches] == [("asked", "wire", Relation.NEAR_DUPLICATE)]
        kept = found.keys() - {"wire"}
        _check_database(path)
    assert len(kept) > rounds
    assert any(path.glob("*.segment"))
    assert any(path.glob("*.prints")) == ("stories" in relations)


def _count(said: list[list[str]]) -> int:
    """The document that may have been about to go: the last one that was kept alone."""
    alone = [int(own[0].split("-")[1]) for word, *own in said if word == "kept" and own[0].count("-") == 1]
    return max(alone, default=0)


def _check_database(path: Path) -> None:
    db = sqlite3.connect(path / "documents.sqlite")
    try:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        without = "SELECT count(*) FROM documents WHERE state < 2 AND text IS NULL AND place IS NULL"
        assert db.execute(without).fetchone() == (0,)
        stray = "SELECT count(*) FROM matches WHERE a NOT IN (SELECT row FROM documents WHERE state = 0)"
        assert db.execute(stray).fetchone() == (0,)
        listed = {name for (name,) in db.execute("SELECT name FROM segments UNION SELECT name FROM print_segments")}
    finally:
        db.close()
    assert listed <= {own.name for own in path.iterdir()}
