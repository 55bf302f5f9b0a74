"""The public surface: nothing is exported by accident, nothing lost, and everything is documented."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

import dedup
from dedup import Document

NAMES = {
    "scan", "trace", "compare", "facts", "record_at", "signature", "signatures",
    "Account", "Agency", "Answer", "Cluster", "Comparison", "DedupError", "Derivation", "DerivationKind",
    "Document", "DocumentRecord", "Evidence", "EvidenceGroup", "Fact", "FactKind", "Facts", "Fields", "Index",
    "InputError", "InputFile", "KernelError", "Ledger", "Match", "Outcome", "OutputError", "Passage", "Relation",
    "Revisit", "RunnerUp", "Scan", "Settings", "Signature", "Skipped", "Span", "Story", "Trace", "UsageError",
    "Verdict", "WarcPlace",
}  # fmt: skip


def test_exported_names() -> None:
    assert set(dedup.__all__) == NAMES
    assert len(dedup.__all__) == len(NAMES)
    assert set(dedup.__dir__()) >= NAMES
    starred: dict[str, object] = {}
    exec("from dedup import *", starred)
    assert starred.keys() - {"__builtins__"} == NAMES


def test_there_are_no_others() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = dedup.nothing


@pytest.mark.parametrize("name", sorted(NAMES))
def test_everything_public_is_documented(name: str) -> None:
    public = getattr(dedup, name)
    assert inspect.getdoc(public)
    assert public.__module__.startswith("dedup.")
    if inspect.isclass(public):
        members = {key: value for key, value in vars(public).items() if not key.startswith("_")}
        for key, value in members.items():
            if inspect.isroutine(value) or isinstance(value, property):
                assert inspect.getdoc(getattr(public, key)), f"{name}.{key}"


@pytest.mark.parametrize(
    "name", ["scan", "compare", "facts", "signature", "signatures", "Document", "Index", "Settings", "Relation"]
)
def test_what_is_called_first_has_an_example(name: str) -> None:
    assert ">>> " in (inspect.getdoc(getattr(dedup, name)) or "")


def test_typed() -> None:
    assert resources.files("dedup").joinpath("py.typed").is_file()


def test_errors_are_one_tree() -> None:
    for name in ("UsageError", "InputError", "OutputError", "KernelError"):
        assert issubclass(getattr(dedup, name), dedup.DedupError)


@pytest.mark.parametrize("code", ["import dedup", "import dedup.cli", "from dedup import Document, Settings, Match"])
def test_nothing_heavy_is_imported_before_it_is_needed(code: str) -> None:
    show = "; import sys; print([m for m in ('numpy', 'datasketch', 'scipy', 'rich', 'orjson') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-P", "-c", code + show], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_scan_imports_nothing_it_does_not_need() -> None:
    code = (
        "import sys, dedup; dedup.scan([dedup.Document('a', 'one two'), dedup.Document('b', 'One, two')]);"
        "heavy = 'datasketch', 'scipy', 'sacremoses', 'pypinyin', 'networkx', 'rapidfuzz';"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_scan_for_wording_imports_nothing_that_reads_meaning() -> None:
    code = (
        "import sys, dedup; texts = [dedup.Document(str(i), f'word{i} two three') for i in range(3)];"
        "dedup.scan(texts, relations='near');"
        "heavy = 'crosslang.search', 'crosslang.terms', 'trace.stories.judge', 'trace.names', 'trace.dates';"
        "print([m for m in heavy if f'dedup.{m}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_scan_takes_a_path_paths_or_documents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one two three", encoding="utf-8")
    (tmp_path / "b.txt").write_text("One two THREE", encoding="utf-8")
    assert len(dedup.scan(tmp_path).matches) == 1
    assert len(dedup.scan(str(tmp_path)).matches) == 1
    assert len(dedup.scan([tmp_path]).matches) == 1
    assert len(dedup.scan([tmp_path / "a.txt", str(tmp_path / "b.txt")]).matches) == 1
    assert len(dedup.scan(Document(n, "one two three") for n in "ab").matches) == 1


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    with pytest.raises(dedup.UsageError, match="not both"):
        dedup.scan([tmp_path, Document("a", "one")])
    with pytest.raises(dedup.UsageError, match="paths or documents"):
        dedup.scan([3])  # type: ignore[list-item]
    with pytest.raises(dedup.UsageError, match="no such setting"):
        dedup.scan([], treshold=0.8)
    with pytest.raises(dedup.UsageError, match="threshold"):
        dedup.compare("a", "b", threshold=1.1)
    with pytest.raises(dedup.InputError):
        dedup.scan(tmp_path / "missing")


def test_a_result_writes_itself(tmp_path: Path) -> None:
    found = dedup.scan([Document("a", "one two three"), Document("b", "One two THREE")])
    for form in ("jsonl", "text"):
        found.write(form, tmp_path / form)
        assert (tmp_path / form).stat().st_size > 0
    with pytest.raises(dedup.UsageError):
        found.write("nothing", tmp_path / "x")


def test_a_result_writes_its_tables(tmp_path: Path) -> None:
    found = dedup.scan([dedup.Document("a", "one two three"), dedup.Document("b", "One, two, three")])
    found.write("csv", f"{tmp_path}/new/")
    found.write("csv", tmp_path)  # a folder
    found.write("csv", tmp_path / "one.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "matches.csv").read_bytes()
    assert {path.name for path in (tmp_path / "new").iterdir()} < {path.name for path in tmp_path.iterdir()}


def test_trace_is_a_package_that_is_called() -> None:
    code = (
        "from dedup import trace; import dedup, dedup.trace.forest, dedup.trace.result;"
        "assert dedup.trace is trace and dedup.trace.forest.NONE == -1;"
        "found = trace([dedup.Document('a', 'one two three'), dedup.Document('b', 'One two THREE')]);"
        "assert isinstance(found, dedup.Trace) and isinstance(found.scan, dedup.Scan);"
        "import dedup.trace.ledger.moments; assert callable(dedup.trace) and callable(trace)"
    )
    subprocess.run([sys.executable, "-P", "-W", "error", "-c", code], check=True)


def test_trace_takes_a_path_paths_or_documents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one two three", encoding="utf-8")
    (tmp_path / "b.txt").write_text("One two THREE", encoding="utf-8")
    both: list[Path | str] = [tmp_path / "a.txt", str(tmp_path / "b.txt")]
    for found in (dedup.trace(tmp_path), dedup.trace(str(tmp_path)), dedup.trace([tmp_path]), dedup.trace(both)):
        assert [[Path(name).name for name in account.documents] for account in found.accounts] == [["a.txt", "b.txt"]]
    assert dedup.trace(Document(name, "one two three") for name in "ab").accounts
    with pytest.raises(dedup.UsageError, match="trace takes paths or documents"):
        dedup.trace([3])  # type: ignore[list-item]
    with pytest.raises(dedup.UsageError, match="no such setting"):
        dedup.trace([], treshold=0.8)


def test_what_a_trace_gives_is_made_of_public_classes() -> None:
    text = "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi."
    found = dedup.trace([Document("a", text, published="2021-06-07"), Document("b", text, published="2021-06-09")])
    [account] = found.accounts
    [derivation] = found.derivations
    [ledger] = account.ledgers
    assert isinstance(account, dedup.Account)
    assert isinstance(derivation, dedup.Derivation)
    assert isinstance(derivation.kind, dedup.DerivationKind)
    assert isinstance(derivation.verdict, dedup.Verdict)
    assert isinstance(derivation.runner_up, dedup.RunnerUp)
    assert isinstance(ledger, dedup.Ledger)
    assert isinstance(ledger.outcome, dedup.Outcome)
    assert ledger.evidence
    assert all(isinstance(one, dedup.Evidence) for one in ledger.evidence)
    assert found.account("a") is account
    assert found.account("nobody") is None
    with pytest.raises(KeyError):
        found.document("nobody")
    with pytest.raises(KeyError):
        found.published("nobody")
