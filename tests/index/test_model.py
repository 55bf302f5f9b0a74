"""After any sequence of changes an index holds what a dictionary would, and answers what a scan of that would."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import dedup
from dedup import Document, Settings
from dedup.index import Index, group, near, store

#: What is told here is told of any relations; by wording it is told fast.
NEAR = Settings(relations=("near",))

SENTENCES = (
    "Talks in Rome would go on through the week the foreign minister said on Monday.",
    "The delegations met again in the evening and agreed to publish a joint statement about prisoners.",
    "Readers gathered outside of the town hall to protest until the mayor came out at last.",
    "The council voted to close four libraries next spring because the roof repairs cost too much.",
    "Two ferries collided in thick fog near the northern harbour but nobody was badly hurt.",
    "Subscribe to our newsletter",
    "All rights reserved.",
    "Talks.",
)
texts = st.builds(
    lambda parts, separator, upper, cut: _cut(separator.join(SENTENCES[i] for i in parts), upper, cut),
    st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=6),
    st.sampled_from([" ", "\n\n"]),
    st.booleans(),
    st.integers(0, 5),
)
documents = st.builds(Document, st.sampled_from("abcdefgh"), texts)
Figures = tuple[str, str, str, float | None, float | None, float | None, float]


def _cut(text: str, upper: bool, cut: int) -> str:
    words = text.split(" ")
    left = " ".join(words[cut:]) if len(words) > cut + 3 else text
    return left.upper() if upper else left


def figures(matches: Any) -> list[Figures]:
    return sorted(
        (m.a, m.b, m.relation.value, m.similarity, m.containment_a, m.containment_b, m.confidence) for m in matches
    )


def scanned(current: list[Document], own: str) -> list[Figures]:
    found = dedup.scan(current, settings=Settings(relations=("near",), threads=1))
    return figures(match for match in found.matches if own in (match.a, match.b))


class Machine(RuleBasedStateMachine):
    @initialize(reproducible=st.booleans())
    def make(self, reproducible: bool) -> None:
        self.folder = tempfile.mkdtemp()
        self.path = Path(self.folder) / "news"
        self.model: dict[str, Document] = {}
        self.index = Index(self.path, reproducible=reproducible, settings=NEAR)
        self.asked = True

    @rule(document=documents)
    def check(self, document: Document) -> None:
        answer = self.index.check(document)
        old = self.model.get(document.id)
        self.put(document, answer.refetch)
        assert answer.revision_of == (document.id if old is not None and not answer.refetch else None)
        if answer.refetch:
            assert old is not None
        elif old is not None:
            assert old.text != document.text
        if self.asked or not answer.refetch:
            assert figures(answer.matches) == scanned(list(self.model.values()), document.id)

    def put(self, document: Document, refetch: bool) -> None:
        if not refetch:
            self.model.pop(document.id, None)
            self.model[document.id] = document

    @rule(block=st.lists(documents, max_size=4))
    def check_all(self, block: list[Document]) -> None:
        for document, answer in zip(block, self.index.check_all(block), strict=True):
            assert isinstance(answer, dedup.index.Answer)
            self.put(document, answer.refetch)

    @rule(block=st.lists(documents, min_size=1, max_size=4))
    def add(self, block: list[Document]) -> None:
        self.index.add(block)
        for document in block:
            kept = self.index.get(document.id)
            assert kept is not None
            latest = [own for own in block if own.id == document.id]
            if kept != self.model.get(document.id):
                assert kept in latest
                self.put(kept, refetch=False)
        self.model = {own.id: own for own in self.index}
        self.asked = False

    @rule(document=documents)
    def replace(self, document: Document) -> None:
        if document.id in self.model:
            self.put(document, self.index.replace(document).refetch)
        else:
            with pytest.raises(dedup.UsageError):
                self.index.replace(document)

    @rule(own=st.sampled_from("abcdefgh"))
    def remove(self, own: str) -> None:
        assert self.index.remove(own) == (self.model.pop(own, None) is not None)

    @rule(document=documents)
    def query(self, document: Document) -> None:
        answer = self.index.query(document)
        others = [own for own in self.model.values() if own.id != document.id]
        assert figures(answer.matches) == scanned([*others, document], document.id)

    @rule(cut=st.booleans())
    def open_again(self, cut: bool) -> None:
        self.index.close()
        if cut:
            for path in self.path.glob("*.segment"):
                path.unlink()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore" if cut else "error")
            self.index = Index(self.path, settings=NEAR)

    @rule()
    def killed(self) -> None:
        """What stands on the disk at this moment is the index from now on."""
        left = self.path.with_name("left")
        shutil.copytree(self.path, left)
        self.index.close()
        shutil.rmtree(self.path)
        left.rename(self.path)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*segments were missing")  # that `open_again` has cut
            self.index = Index(self.path, settings=NEAR)

    @rule()
    def compact(self) -> None:
        self.index.compact()
        self.asked = True

    @rule(document=documents)
    def fail(self, document: Document) -> None:
        """Something nobody expects, in the midst of it: nothing of it is kept, and all else is."""

        class UnexpectedError(Exception):
            pass

        def fail(*_: Any, **__: Any) -> None:
            raise UnexpectedError

        def fail_after(*new: Any, **how: Any) -> None:
            write(*new, **how)
            raise UnexpectedError

        write = self.index._write
        with pytest.MonkeyPatch.context() as patched, warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*segments were missing")
            patched.setattr(self.index, "_answer", fail)
            patched.setattr(self.index, "_write", fail_after)
            with pytest.raises(UnexpectedError):
                self.index.check(document)

    @invariant()
    def the_current_documents_are_those_of_the_model(self) -> None:
        if hasattr(self, "index"):
            assert list(self.index) == list(self.model.values())
            assert len(self.index) == len(self.model)
            if self.asked:
                found = dedup.scan(list(self.model.values()), settings=Settings(relations=("near",), threads=1))
                assert figures(self.index.matches()) == figures(found.matches)

    def teardown(self) -> None:
        if hasattr(self, "index"):
            self.index.close()
            shutil.rmtree(self.folder)


@pytest.fixture
def _small_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near, "TAIL", 3)
    monkeypatch.setattr(near, "_WORTHWHILE", 2)
    monkeypatch.setattr(store, "_ON_SHEETS", 2)
    monkeypatch.setattr(group, "TOGETHER", 4)
    monkeypatch.setattr(group, "LATEST", 1000)


@pytest.mark.usefixtures("_small_segments")
class TestModel(Machine.TestCase):  # type: ignore[misc,valid-type]
    settings = settings(max_examples=20, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck))
