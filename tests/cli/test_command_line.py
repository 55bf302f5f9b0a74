"""The command as a shell sees it: exit status, streams, sentences."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import zstandard

from dedup.kernels import NAME

if TYPE_CHECKING:
    from tests.cli.conftest import Dedup

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
HEAVY = (
    "numpy",
    "rich",
    "orjson",
    "zstandard",
    "rapidfuzz",
    "datasketch",
    "sacremoses",
    "dedup.pipeline",
    "tomllib",
    "pyarrow",
)


def in_shell(script: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """What a shell does, to which ``$0`` is Python."""
    command = ["/bin/sh", "-c", script, sys.executable]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, timeout=120, check=False)


def records(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Two texts, one of them the other with a word changed."""
    words = [f"word{number}" for number in range(300)]
    (tmp_path / "a.txt").write_text(" ".join(words))
    words[150] = "changed"
    (tmp_path / "b.txt").write_text(" ".join(words))
    return tmp_path


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["scan", "--help"], ["compare", "--help"], ["--version"]])
def test_help(dedup: Dedup, arguments: list[str]) -> None:
    done = dedup(*arguments)
    assert done.returncode == 0
    assert b"dedup" in done.stdout
    assert done.stderr == b""


def test_no_command_shows_the_help_as_a_refusal(dedup: Dedup) -> None:
    done = dedup()
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Commands:" in done.stderr


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys, contextlib, dedup.cli\n"
        "with contextlib.suppress(SystemExit): dedup.cli.main(['--help'])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["scan"], "Missing argument"),
        (["nothing"], "No such command"),
        (["scan", "--nothing", "x"], "No such option"),
        (["scan", "missing"], "missing: cannot be read"),
        (["scan", "-", "-"], "twice"),
        (["scan", "-", "--threshold", "2"], "threshold"),
        (["scan", "-", "--threshold", "x"], "threshold"),
        (["scan", "-", "--threads", "0"], "threads"),
        (["scan", "-", "--relations", "far"], "relations"),
        (["scan", "-", "--boilerplate", "some"], "boilerplate"),
        (["scan", "-", "-o", "tsv"], "no format"),
        (["scan", "-", "--fail-over", "some"], "fail-over: 'some' is neither"),
        (["scan", "-", "-o", "jsonl:no/such/x"], "no folder"),
        (["scan", "-", "-o", "text", "-o", "jsonl"], "two results"),
        (["scan", "-", "--config", "none.toml"], "none.toml: cannot be read"),
        (["scna", "x"], "No such command 'scna'; did you mean scan?"),
        (["lexicon", "chek"], "No such command 'chek'; did you mean check?"),
        (["scan", "-", "--relations", "translation"], "did you mean translations?"),
        (["scan", "-", "--relations", "duplicats"], "did you mean duplicates?"),
        (["scan", "-", "--relations", "rewrite"], "did you mean near?"),
        (["scan", "-", "--relations", "exact"], "did you mean near or duplicates?"),
        (["scan", "-", "--boilerplate", "dorp"], "did you mean drop?"),
        (["scan", "-", "-o", "json"], "did you mean jsonl?"),
        (["filter", "-", "--drop", "translations"], "did you mean translation?"),
        (["filter", "-", "--keep", "ealiest"], "did you mean earliest?"),
        (["compare", "x", "y", "--format", "txt"], "did you mean text?"),
        (["completion", "bsh"], "did you mean bash?"),
        (["compare", "missing", "x"], "missing: cannot be read"),
        (["compare", "only"], "Missing argument"),
    ],
)
def test_refusal_is_one_sentence_and_status_2(
    dedup: Dedup, arguments: list[str], sentence: str, tmp_path: Path
) -> None:
    done = dedup(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("dedup: ")
    assert sentence in lines[0]


def test_output_over_an_input_is_refused(dedup: Dedup, pair: Path) -> None:
    done = dedup("scan", pair, "-o", f"jsonl:{pair / 'a.txt'}")
    assert done.returncode == 2
    assert b"one of the inputs" in done.stderr
    assert (pair / "a.txt").read_text().startswith("word0")


def test_scan_of_the_seeds(dedup: Dedup) -> None:
    done = dedup("scan", SEEDS, "-o", "jsonl")
    assert done.returncode == 0, done.stderr
    found = records(done.stdout)
    assert found[0]["type"] == "run"
    assert found[0]["documents"] == 5
    documents = [record["id"] for record in found if record["type"] == "document"]
    assert documents == sorted(path.name for path in SEEDS.iterdir())
    related = [
        {str(m["a"])[:3], str(m["b"])[:3]} for m in found if m["type"] == "match" and m["relation"] != "same-story"
    ]
    assert {"000", "001"} not in related


def test_scan_is_the_same_each_time_and_for_any_number_of_threads(dedup: Dedup) -> None:
    (output,) = {dedup("scan", SEEDS, "-o", "jsonl", "--threads", threads, fresh=True).stdout for threads in (1, 1, 3)}
    assert output


def test_scan_finds_a_near_duplicate(dedup: Dedup, pair: Path) -> None:
    done = dedup("scan", pair, "-o", f"jsonl:{pair / 'out.jsonl'}", "-o", "text", "--passages", "--no-config")
    assert done.returncode == 0, done.stderr
    (match,) = (record for record in records((pair / "out.jsonl").read_bytes()) if record["type"] == "match")
    assert (match["a"], match["b"], match["relation"]) == ("a.txt", "b.txt", "near-duplicate")
    assert match["passages"]
    assert b"near-duplicate" in done.stdout
    assert b"\x1b" not in done.stdout
    assert b"2 documents" in done.stderr
    assert b"1 near-duplicate" in done.stderr


@pytest.mark.parametrize("form", ["text", "jsonl", "csv"])
def test_compressed_output_reads_back(dedup: Dedup, form: str, pair: Path) -> None:
    plain = dedup("scan", pair, "-o", form).stdout
    for suffix in (".gz", ".zst"):
        done = dedup("scan", pair, "-o", f"{form}:{pair / 'out'}{suffix}")
        assert done.returncode == 0, done.stderr
    assert gzip.decompress((pair / "out.gz").read_bytes()) == plain
    assert zstandard.ZstdDecompressor().stream_reader((pair / "out.zst").read_bytes()).read() == plain


def test_tables(dedup: Dedup, pair: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    out = tmp_path_factory.mktemp("out")
    done = dedup("scan", pair, "-q", "-o", f"csv:{out / 'out.csv'}", "-o", f"csv:{out / 'all'}/", "-o", "csv")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].startswith(b"a.txt,b.txt,near-duplicate,0.9")
    assert (out / "out.csv").read_bytes() == done.stdout == (out / "all" / "matches.csv").read_bytes()
    assert (out / "all" / "clusters.csv").read_text().splitlines()[1].startswith('a.txt,"[""a.txt"",""b.txt""]"')


def test_parquet(dedup: Dedup, pair: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path_factory.mktemp("out")
    done = dedup("scan", pair, "-q", "-o", f"parquet:{out / 'out.parquet'}", "-o", f"parquet:{out / 'all'}/")
    assert done.returncode == 0, done.stderr
    (match,) = parquet.read_table(out / "out.parquet").to_pylist()
    assert (match["a"], match["b"], match["relation"]) == ("a.txt", "b.txt", "near-duplicate")
    assert (match["path_b"], match["cluster_b"]) == (str(pair / "b.txt"), "a.txt")
    assert parquet.read_table(out / "all" / "documents.parquet")["id"].to_pylist() == ["a.txt", "b.txt"]
    assert dedup("scan", pair, "-q", "-o", "parquet").stdout == (out / "out.parquet").read_bytes()


def test_parquet_is_refused_before_anything_is_read_where_its_library_is_missing(tmp_path: Path) -> None:
    (tmp_path / "pyarrow.py").write_text("raise ImportError\n")
    command = [sys.executable, "-P", "-m", "dedup", "scan", "-", "-o", f"parquet:{tmp_path / 'out'}"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONWARNINGS": "ignore::RuntimeWarning"}
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None  # stdin stays open: it would wait for it
        assert process.stderr.read() == b'dedup: output: parquet needs pyarrow: pip install "dedup-trace[parquet]"\n'
        assert process.wait(60) == 2


def test_only_what_is_written_is_imported() -> None:
    program = (
        "import sys, contextlib, dedup.cli\n"
        f"with contextlib.suppress(SystemExit): dedup.cli.main(['scan', {str(SEEDS)!r}, '-q', '-o', 'jsonl'])\n"
        "print([name for name in ('pyarrow', 'csv', 'dedup.report.csv', 'dedup.report.text') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_scan_of_stdin_quietly(dedup: Dedup) -> None:
    done = dedup("scan", "-", "-q", input=b'{"id":"a","text":"one two"}\n{bad\n')
    assert done.returncode == 0, done.stderr
    assert b"bad-json: 1" in done.stdout
    assert b"documents," not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "sentences"),
    [
        ([], 0, []),
        (["--fail-over", "50%"], 0, []),
        (["--fail-over", "1"], 0, []),
        (["--fail-over", "49.9%"], 1, [b"1 of 2 documents (50.00%) are redundant duplicates"]),
        (["--fail-over", "0"], 1, [b"1 of 2 documents (50.00%) are redundant duplicates"]),
        (["--strict"], 2, [b"1 record was skipped, the first: -, record 3: "]),
        (["--strict", "--fail-over", "0"], 2, [b"1 of 2 documents", b"1 record was skipped"]),
    ],
)
def test_limits(dedup: Dedup, arguments: list[str], status: int, sentences: list[bytes], tmp_path: Path) -> None:
    given = b'{"id":"a","text":"one two three"}\n{"id":"b","text":"One, two, three!"}\n{bad\n'
    done = dedup("scan", "-", "-q", "-o", f"jsonl:{tmp_path / 'out'}", *arguments, input=given)
    assert done.returncode == status, done.stderr
    assert len(records((tmp_path / "out").read_bytes())) == 6
    said = [line for line in done.stderr.splitlines() if b"plain Python kernel" not in line]
    assert len(said) == len(sentences)
    assert all(line.startswith(b"dedup: " + sentence) for line, sentence in zip(said, sentences, strict=True))
    assert dedup("scan", "-", "-q", "--strict", "--fail-over", "0%", input=given[:33]).returncode == 0


def test_explain(dedup: Dedup, pair: Path) -> None:
    done = dedup("scan", pair, "--explain")
    assert b"because similarity 0.9" in done.stdout
    assert b"passage: characters" in done.stdout


def test_compare(dedup: Dedup, pair: Path) -> None:
    done = dedup("compare", pair / "a.txt", pair / "b.txt")
    assert done.returncode == 0, done.stderr
    assert "near-duplicates" in done.stdout.decode()
    assert "[-word150-] {+changed+}" in " ".join(done.stdout.decode().split())
    found = json.loads(dedup("compare", pair / "a.txt", pair / "b.txt", "--format", "json").stdout)
    assert (found["type"], found["relation"], found["shingles_a"]) == ("comparison", "near-duplicate", 296)


def test_compare_agrees_with_scan(dedup: Dedup, pair: Path) -> None:
    one = json.loads(dedup("compare", pair / "a.txt", pair / "b.txt", "--format", "json").stdout)
    (other,) = (m for m in records(dedup("scan", pair, "-o", "jsonl").stdout) if m["type"] == "match")
    for figure in ("relation", "similarity", "containment_a", "containment_b"):
        assert one[figure] == other[figure]


def test_compare_records(dedup: Dedup, tmp_path: Path) -> None:
    dump = tmp_path / "d.jsonl"
    dump.write_text('{"id": "x", "text": "one two three four five six"}\n{"text": "one two three four five six"}\n')
    done = dedup("compare", f"{dump}#x", f"{dump}#2", "--format", "json")
    assert json.loads(done.stdout)["relation"] == "exact", done.stderr
    assert b"holds several" in dedup("compare", dump, f"{dump}#x").stderr
    assert b"no such record" in dedup("compare", f"{dump}#7", f"{dump}#x").stderr


def test_configuration_file(dedup: Dedup, pair: Path) -> None:
    (pair / "dedup.toml").write_text("threshold = 1.0\n")
    assert b'"threshold":1.0' in dedup("scan", ".", "-o", "jsonl", cwd=pair).stdout
    assert b'"threshold":0.5' in dedup("scan", ".", "-o", "jsonl", "--threshold", ".5", cwd=pair).stdout
    assert b'"threshold":0.7' in dedup("scan", ".", "-o", "jsonl", "--no-config", cwd=pair).stdout
    (pair / "dedup.toml").write_text("treshold = 1.0\n")
    done = dedup("scan", ".", cwd=pair)
    assert done.returncode == 2
    assert b"dedup.toml: treshold: no such setting; there are threshold, relations" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes as on POSIX")
def test_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text("".join(f'{{"text": "document {n}"}}\n' for n in range(20_000)))
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(tmp_path), "-q", "-o", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()
        process.wait(60)
    assert process.returncode == 141, complaint
    assert b"Error" not in complaint


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk as on Linux")
@pytest.mark.parametrize("form", ["text", "jsonl", "csv", "parquet"])
def test_full_disk(form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(SEEDS), "-q", "-o", form]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore::RuntimeWarning"}  # without a compiler the twin says so
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["dedup: stdout: cannot be written: No space left on device"]


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes as on POSIX")
def test_interruption(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "dedup", "scan", "-", "-o", f"jsonl:{tmp_path / 'out'}"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background a shell lets it be ignored
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130, complaint
    assert b"Traceback" not in complaint
    assert list(tmp_path.iterdir()) == []


def test_names_of_fields(dedup: Dedup, tmp_path: Path) -> None:
    dump = tmp_path / "d.jsonl"
    dump.write_text('{"key": "x", "story": "one two three", "when": "1999"}\n{"key": "y", "text": "four"}\n')
    done = dedup("scan", dump, "-o", "jsonl", "--text-field", "story", "--id-field", "key", "--date-field", "when",
                 "--title-field", "headline")  # fmt: skip
    assert done.returncode == 0, done.stderr
    documents = [record for record in records(done.stdout) if record["type"] == "document"]
    assert [(document["id"], document["published"]) for document in documents] == [("x", "1999")]
    (skipped,) = (record for record in records(done.stdout) if record["type"] == "skipped")
    assert skipped["reason"] == "has no text in story; its fields are key, text"
    complaint = "dedup: no record has a field headline for the title; there are key, story, when, text"
    assert complaint in done.stderr.decode().splitlines()
    assert b"--url-field" in dedup("scan", dump, "--url-field", " ").stderr


@pytest.mark.skipif(os.name != "posix", reason="a shell that closes streams")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("scan - <&-", 0, "unreadable: 1"),
        ("scan tests/golden/collection.jsonl >&-", 2, "dedup: stdout: cannot be written: Bad file descriptor"),
        ("filter tests/golden/collection.jsonl >&-", 2, "dedup: stdout: cannot be written: Bad file descriptor"),
        ("--help >&-", 2, "dedup: Bad file descriptor"),
        ("scan tests/golden/collection.jsonl -o jsonl 2>&-", 0, '"type":"run"'),
        ("scan tests/golden/collection.jsonl -o jsonl:/dev/stdout <&- 2>&-", 0, '"type":"run"'),
    ],
)
def test_streams_that_are_closed(command: str, status: int, said: str) -> None:
    done = in_shell(f'"$0" -P -m dedup {command}', Path(__file__).parents[2])
    assert "Traceback" not in done.stderr
    assert done.returncode == status
    assert said in done.stdout + done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk as on Linux")
@pytest.mark.parametrize("arguments", [["--version"], ["scan", "--help"], ["completion", "bash"]])
def test_help_on_a_full_disk(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-P", "-m", "dedup", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=120, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().strip().endswith("No space left on device")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="a limit that a shell sets")
@pytest.mark.skipif(NAME == "twin", reason="it takes minutes to fill the memory")
@pytest.mark.parametrize(
    "command", ["scan a.jsonl --memory 128M --relations near -o jsonl:/dev/null", "filter a.jsonl --keep longest"]
)
def test_no_room_for_temporary_files(command: str, tmp_path: Path) -> None:
    chance = random.Random(1)
    with (tmp_path / "a.jsonl").open("w") as file:  # more than fits into the memory
        file.writelines(f'{{"text": "{chance.randbytes(800).hex(" ", 3)}"}}\n' for _ in range(16_000))
    done = in_shell(f'ulimit -f 100; exec "$0" -P -m dedup {command} 2>&1 >/dev/null', tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stdout
    assert done.stdout.splitlines()[-1].endswith("cannot be written: File too large")


def test_it_says_that_stories_were_not_looked_for(dedup: Dedup, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text("".join(f'{{"text": "{number} a b"}}\n' for number in range(10_001)), "utf-8")
    said = dedup("scan", many).stderr.decode()
    assert "the same story were not looked for" in said
    assert "--relations near,translations,stories" in said
    assert "not looked for" not in dedup("scan", many, "--relations", "near,translations").stderr.decode()
    assert "not looked for" not in dedup("scan", many, "-q").stderr.decode()
