"""``dedup trace`` as a process: the seeds, every form, corrections, stdin, and what it refuses."""

from __future__ import annotations

import csv
import io
import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dedup.report.output import FORMATS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Dedup = Callable[..., subprocess.CompletedProcess[bytes]]

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = (
    "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi.\n\n"
    "Most of it went to the Philippines and to Ghana, where the harvest was poor for the second year in a row.\n\n"
    "Prices at the ports are the highest since 2011, and exporters expect them to stay there until the autumn.\n"
)


def records(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    """What was written, of a run that ended well."""
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def derivations(done: subprocess.CompletedProcess[bytes]) -> list[tuple[str, str, str]]:
    """Who has it from whom, and how sure that is."""
    found = [record for record in records(done) if record["type"] == "derivation"]
    return [(Path(one["source"]).name, Path(one["derived"]).name, one["verdict"]) for one in found]


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A folder of two files that are the same."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text(STORY, encoding="utf-8")
    return folder


def test_what_is_said_of_relations_is_true_of_a_trace(dedup: Dedup) -> None:
    told = " ".join(dedup("trace", "--help").stdout.decode().split())
    assert "[default: near,translations,stories]" in told
    assert "10,000" not in told
    assert "no stories in more than 10,000 documents" in " ".join(dedup("scan", "--help").stdout.decode().split())


def test_a_report_does_not_go_among_what_is_read_or_over_pages_of_others(dedup: Dedup, two: Path) -> None:
    for target, message in (
        (two / "report", "is inside the input"),
        (two, "is one of the inputs"),
        (two.parent, "holds the input"),
    ):
        done = dedup("trace", two, "-o", f"html:{target}")
        assert (done.returncode, message in done.stderr.decode()) == (2, True), done.stderr
    pages = two.parent / "pages"
    pages.mkdir()
    (pages / "index.html").write_text("mine", encoding="utf-8")
    done = dedup("trace", two, "-o", f"html:{pages}")
    assert (done.returncode, "was not made by dedup" in done.stderr.decode()) == (2, True), done.stderr
    assert (pages / "index.html").read_text("utf-8") == "mine"


def test_seeds_as_text(dedup: Dedup) -> None:
    done = dedup("trace", SEEDS)
    assert done.returncode == 0, done.stderr
    text = done.stdout.decode()
    assert "earliest in this collection" in text
    assert "original" not in text
    assert {name for name in ("000", "001", "002", "003", "004") if f"{name}_" in text} == {"000", "002", "003"}


def test_the_closing_line(dedup: Dedup) -> None:
    done = dedup("trace", SEEDS, "-o", "jsonl")
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("5 documents, ")
    assert "; 1 story; 1 derivation (1 " in line
    assert line.endswith("0 skipped")
    assert not dedup("trace", SEEDS, "-o", "jsonl", "--quiet").stderr


def test_absent_agencies_are_counted(dedup: Dedup, tmp_path: Path) -> None:
    for name, day in (("a", 7), ("b", 8)):
        text = f"HANOI, June 7 (Reuters) - {STORY}"
        record = {"id": name, "text": text, "date": f"2021-06-0{day}T08:00:00Z", "outlet": f"The {name} Post"}
        with (tmp_path / "wire.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(record) + "\n")
    done = dedup("trace", tmp_path, "-o", "jsonl")
    agencies = [record["id"] for record in records(done) if record["type"] == "agency"]
    assert agencies == ["agency:reuters"]
    assert b"1 credited agency not in the collection" in done.stderr


def test_every_form_to_a_file(dedup: Dedup, tmp_path: Path) -> None:
    forms = [form for form in FORMATS["trace"] if form != "html"]
    done = dedup("trace", SEEDS, "--quiet", *(part for form in forms for part in ("-o", f"{form}:{tmp_path / form}")))
    assert done.returncode == 0, done.stderr
    assert not done.stdout
    assert {path.name for path in tmp_path.iterdir()} == set(forms)
    for form in forms:
        written = (tmp_path / form).read_bytes()
        assert form == "parquet" or b"002_8ad1177173e4a897" in written
        assert form != "parquet" or written.startswith(b"PAR1")
    for form in ("prov-json", "graphml"):
        assert dedup("trace", SEEDS, "-o", form, "--quiet").stdout == (tmp_path / form).read_bytes()


@pytest.mark.skipif(find_spec("dedup.report.html") is None, reason="there are no pages yet")
def test_pages(dedup: Dedup, tmp_path: Path) -> None:
    done = dedup("trace", SEEDS, "-o", f"html:{tmp_path}/report/", "--quiet")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report" / "index.html").stat().st_size > 0


def test_several_at_once(dedup: Dedup, tmp_path: Path) -> None:
    targets = [f"jsonl:{tmp_path}/trace.jsonl.gz", f"csv:{tmp_path}/tables/", f"markdown:{tmp_path}/story.md"]
    done = dedup("trace", SEEDS, *(part for target in targets for part in ("-o", target)), "-o", "text")
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert {path.name for path in tmp_path.iterdir()} == {"trace.jsonl.gz", "tables", "story.md"}
    rows = list(csv.DictReader(io.StringIO((tmp_path / "tables" / "derivations.csv").read_text("utf-8"))))
    assert [row["derived"][:3] for row in rows] == ["002"]


@pytest.mark.parametrize(
    ("target", "complaint"),
    [
        ("jsonlines", "no format 'jsonlines'"),
        ("yaml:out", "no format 'yaml'"),
        ("html", "html is a folder of pages"),
        ("jsonl:", "no path after the colon"),
        ("jsonl:/nowhere/at/all.jsonl", "there is no folder"),
    ],
)
def test_a_bad_target_is_refused_before_any_work(dedup: Dedup, target: str, complaint: str) -> None:
    done = dedup("trace", SEEDS, "-o", target)
    assert done.returncode == 2
    assert complaint in done.stderr.decode()
    assert not done.stdout
    assert b"Traceback" not in done.stderr


def test_other_commands_say_who_can_write_it(dedup: Dedup) -> None:
    done = dedup("scan", SEEDS, "-o", "graphml")
    assert done.returncode == 2
    assert b"dedup trace" in done.stderr


def test_strict(dedup: Dedup, two: Path) -> None:
    (two / "empty.txt").write_bytes(b"  \n")
    assert dedup("trace", two, "-o", "jsonl").returncode == 0
    done = dedup("trace", two, "-o", "jsonl", "--strict")
    assert done.returncode == 2
    assert b"1 skipped" in done.stderr
    assert [json.loads(line)["type"] for line in done.stdout.splitlines()].count("skipped") == 1
    (two / "empty.txt").unlink()
    assert dedup("trace", two, "-o", "jsonl", "--strict").returncode == 0


def test_corrections_decide(dedup: Dedup, two: Path, tmp_path: Path) -> None:
    """Two texts that are the same cannot be ordered; when they appeared, and where, orders them either way."""
    assert [verdict for *_, verdict in derivations(dedup("trace", two, "-o", "jsonl"))] in ([], ["undirected"])
    table = tmp_path / "outlets.csv"
    for first, second in (("one", "two"), ("two", "one")):
        table.write_text(
            "id,date,outlet\n"
            f"{first}.txt,2021-06-07T08:00:00Z,Reuters\n"
            f"{second}.txt,2021-06-08T09:00:00Z,Valley Times\n",
            encoding="utf-8",
        )
        [found] = derivations(dedup("trace", two, "-o", "jsonl", "--metadata", table))
        assert found[:2] == (f"{first}.txt", f"{second}.txt")
        assert found[2] in ("copied", "probably")


def test_a_table_that_is_not_there(dedup: Dedup, two: Path) -> None:
    done = dedup("trace", two, "--metadata", two / "missing.csv")
    assert done.returncode != 0
    assert b"missing.csv" in done.stderr
    assert b"Traceback" not in done.stderr


def test_stdin(dedup: Dedup) -> None:
    first = {"id": "wire", "text": STORY, "date": "2021-06-07T08:00:00Z", "outlet": "Harbour Post"}
    second = {"id": "blog", "text": f"{STORY}\nSource: Harbour Post", "date": "2021-06-08", "outlet": "Valley Times"}
    lines = "".join(json.dumps(record) + "\n" for record in (second, first)).encode()
    done = dedup("trace", "-", "-o", "jsonl", input=lines)
    assert derivations(done) == [("wire", "blog", "copied")]
    turned = b"".join(reversed(lines.splitlines(keepends=True)))
    again = dedup("trace", "-", "-o", "jsonl", "--threads", "2", input=turned)
    assert records(again)[1:] == records(done)[1:]


def test_nothing_to_trace(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nothing like it anywhere.", encoding="utf-8")
    done = dedup("trace", tmp_path)
    assert done.returncode == 0
    assert b"Nothing to trace" in done.stdout


def test_the_same_bytes_again_and_with_any_threads(dedup: Dedup) -> None:
    runs = [dedup("trace", SEEDS, "-o", "jsonl", "--threads", threads, fresh=True) for threads in (1, 2)]
    assert runs[0].stdout == runs[1].stdout
    assert runs[0].stdout


def test_help_has_examples(dedup: Dedup) -> None:
    done = dedup("trace", "--help")
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "Examples:" in text
    assert "dedup trace news/" in text
    assert "--metadata" in text
    assert b"trace" in dedup("--help").stdout


def test_without_paths(dedup: Dedup) -> None:
    done = dedup("trace")
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_date_that_is_none_is_said(dedup: Dedup, two: Path, tmp_path: Path) -> None:
    table = tmp_path / "dates.csv"
    table.write_text("id,published\none.txt,not a date\n", encoding="utf-8")
    done = dedup("trace", two, "--metadata", table)
    assert done.returncode == 0, done.stderr
    assert b"'not a date' of one.txt" in done.stderr


def test_without_wording_nothing_can_be_traced(dedup: Dedup) -> None:
    done = dedup("trace", SEEDS, "--relations", "stories")
    assert done.returncode == 2
    assert b"needs near" in done.stderr
