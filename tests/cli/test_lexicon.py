"""`dedup lexicon` as processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from dedup.crosslang.lexicon import Lexicon

if TYPE_CHECKING:
    from pathlib import Path

Dedup = Callable[..., subprocess.CompletedProcess[bytes]]

SENTENCES = [
    (f"{who} {verb} {noun}.", f"{who} {saw} the {thing}.")
    for who in ("Juma", "Amina", "Baraka")
    for verb, saw in (("aliona", "saw"), ("aliuza", "sold"), ("alijenga", "built"), ("alileta", "brought"))
    for noun, thing in (("nyumba", "house"), ("gari", "car"), ("shule", "school"), ("meza", "table"))
]


def refused(done: subprocess.CompletedProcess[bytes], sentence: str) -> None:
    complaint = done.stderr.decode()
    assert done.returncode == 2, complaint
    assert complaint.startswith("dedup: ")
    assert len(complaint.splitlines()) == 1
    assert sentence in complaint


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "parallel.tsv"
    path.write_text("".join(f"{a}\t{b}\n" for a, b in SENTENCES), "utf-8")
    return path


@pytest.fixture
def swahili(tmp_path: Path) -> Path:
    path = tmp_path / "sw.lex"
    path.write_text("# language: sw\n# name: Swahili\nnyumba\thouse\nwaziri mkuu\tprime minister\n", "utf-8")
    return path


def test_build(dedup: Dedup, table: Path, tmp_path: Path) -> None:
    muse, out = tmp_path / "sw-en.txt", tmp_path / "sw.lex"
    muse.write_text("nyumba home\nbahari sea\n")
    done = dedup(
        "lexicon", "build", "--language", "swa", "--parallel", table, "--dictionary", muse, "-o", out,
        "--name", "Kiswahili", "--licence", "CC0\n1.0",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == b""
    assert b"48 sentence pairs, 2 translations of dictionaries: " in done.stderr
    found = Lexicon.read(out)
    entries = dict(zip(found.terms, found.glosses, strict=True))
    assert (entries["bahari"], entries["nyumba"], entries["gari"]) == ("sea", "home; house", "car")
    assert (entries["aliuza"], entries["alijenga"]) == ("sell", "build")
    facts = found.facts
    assert (found.language, facts["name"], facts["licence"]) == ("sw", "Kiswahili", "CC0 1.0")
    assert (facts["sources"], facts["entries"]) == ("parallel.tsv, sw-en.txt", str(len(found)))
    assert dedup("lexicon", "check", out).returncode == 0


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_what_is_compressed_is_read(dedup: Dedup, table: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"sw.lex{suffix}"
    assert dedup("lexicon", "build", "--language", "sw", "--parallel", table, "-o", out).returncode == 0
    assert not out.read_bytes().startswith(b"#")
    assert dedup("lexicon", "check", out).returncode == 0
    assert dedup("scan", table, "--lexicon", out, "-q").returncode == 0
    assert json.loads(dedup("lexicon", "list", "--json", "--lexicon", out).stdout.splitlines()[0])["language"] == "sw"
    out.write_bytes(out.read_bytes()[:20])
    refused(dedup("scan", table, "--lexicon", out), f"sw.lex{suffix}: ")


def test_build_to_stdout(dedup: Dedup, table: Path) -> None:
    done = dedup("lexicon", "build", "--language", "sw", "--parallel", table, "-o", "-", "-q")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"# language: sw\n")


def test_build_refuses(dedup: Dedup, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.lex"

    def build(*arguments: object, language: str = "sw") -> subprocess.CompletedProcess[bytes]:
        return dedup("lexicon", "build", "--language", language, "-o", out, *arguments)

    refused(build(), "give --parallel or --dictionary")
    refused(build("--parallel", table, language="en"), "is not the code of a language other than English")
    refused(build("--parallel", table, language="Swahili"), "is not the code")
    refused(build("--parallel", tmp_path / "no.tsv"), "no.tsv: cannot be read")
    refused(build("--parallel", tmp_path), "cannot be read")
    refused(dedup("lexicon", "build", "--language", "sw", "--parallel", table, "-o", table), "would be overwritten")
    bomb = tmp_path / "bomb.tmx"
    bomb.write_text('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>')
    refused(build("--parallel", bomb), "declares entities")
    few = tmp_path / "few.tsv"
    few.write_text("maji\twater\n")
    refused(build("--parallel", few), "nothing sure was found in 1 sentence pair")
    assert not out.exists()


def test_list(dedup: Dedup, swahili: Path) -> None:
    done = dedup("lexicon", "list", "--no-config", "--lexicon", swahili, "--json")
    assert done.returncode == 0, done.stderr
    own, *shipped = map(json.loads, done.stdout.splitlines())
    assert (own["language"], own["name"], own["entries"], own["path"]) == ("sw", "Swahili", 2, str(swahili))
    assert {"ar", "vi"} <= {one["language"] for one in shipped}
    assert all(one["path"] is None and one["entries"] for one in shipped)
    text = dedup("lexicon", "list", "--no-config").stdout.decode()
    assert len(text.splitlines()) == len(shipped) + 1


def test_check(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    done = dedup("lexicon", "check", swahili)
    assert (done.returncode, done.stdout.decode()) == (0, f"{swahili}: nothing wrong\n")
    bad = tmp_path / "bad.lex"
    bad.write_bytes(b"# language: sw\nmaji\twater\nmaji\tfire\nmoto fire\n\xff\tx\n")
    done = dedup("lexicon", "check", bad)
    assert done.returncode == 1
    assert [line.split(":")[:2] for line in done.stdout.decode().splitlines()[1:]] == [
        ["  line 3", " contradictory"], ["  line 4", " malformed"], ["  line 5", " malformed"],
    ]  # fmt: skip
    done = dedup("lexicon", "check", bad, "--json")
    assert [json.loads(line)["kind"] for line in done.stdout.splitlines()] == [
        "contradictory",
        "malformed",
        "malformed",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_utf8(dedup: Dedup, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"m\xff.lex")
    path.write_text("# language: sw\nmaji\twater\nmoto\n")
    done = dedup("lexicon", "check", "--json", path)
    assert (done.returncode, json.loads(done.stdout)["path"]) == (1, str(tmp_path / "m\ufffd.lex"))
    path.write_text("# language: sw\nmaji\twater\n")
    done = dedup("lexicon", "list", "--json", "--no-config", "--lexicon", path)
    assert json.loads(done.stdout.splitlines()[0])["path"] == str(tmp_path / "m\ufffd.lex")
    done = dedup("lexicon", "build", "--language", "sw", "--dictionary", path, "-o", "-")
    assert "# sources: m\ufffd.lex" in done.stdout.decode().splitlines()


def test_check_coverage(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Waziri mkuu aliona nyumba. Waziri mkuu aliona nyumba kubwa 2021.\x1b[2J")
    done = dedup("lexicon", "check", swahili, "--text", text, "--top", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().splitlines()[1:3] == ["60.0% of 10 words known", "        2  aliona"]
    done = dedup("lexicon", "check", swahili, "--text", text, "--json")
    found: dict[str, Any] = json.loads(done.stdout)
    assert (found["tokens"], found["known"], found["share"]) == (10, 6, 0.6)
    assert found["unknown"][0] == {"word": "aliona", "count": 2}


def test_check_and_scan_agree(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    for number, (name, text) in enumerate(
        [
            ("mylex.lex", "maji\twater\n"),
            ("qq.lex", "# language: qq\nmaji\twater\n"),
            ("empty.lex", "# language:\nmaji\twater\n"),
        ]
    ):
        (tmp_path / str(number)).mkdir()
        lexicon = tmp_path / str(number) / name
        lexicon.write_text(text)
        done = dedup("lexicon", "check", lexicon)
        assert done.returncode == 1, name
        refused(dedup("scan", swahili, "--lexicon", lexicon), f"{name}: ")


def test_what_is_built_is_accepted(dedup: Dedup, tmp_path: Path) -> None:
    words, out = tmp_path / "words.tsv", tmp_path / "out.lex"
    words.write_text("maji\twater\nharaka haraka haina baraka kamwe\thaste\n!\tstop\n")
    assert dedup("lexicon", "build", "--language", "sw", "--dictionary", words, "-o", out).returncode == 0
    assert dedup("lexicon", "check", out).returncode == 0
    assert Lexicon.read(out).terms == ["maji"]
    refused(dedup("lexicon", "build", "--language", "qq", "--dictionary", words, "-o", out), "is not the code")


def test_coverage_of_a_text_in_another_language(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The minister said on Monday that the talks with the union would go on until the end of the week.")
    done = dedup("lexicon", "check", swahili, "--text", text)
    assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
    assert b"100% of it seems to be in 'en', and the lexicon is of 'sw'" in done.stderr
    text.write_text("Waziri mkuu aliona nyumba kubwa ya watu wengi katika mji wa Nairobi siku ya Jumatatu asubuhi.")
    assert dedup("lexicon", "check", swahili, "--text", text).stderr == b""


def test_check_refuses(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    refused(dedup("lexicon", "check"), "name a lexicon, or a language")
    refused(dedup("lexicon", "check", "--language", "xx", "--no-config"), "there is no lexicon of 'xx'")
    refused(dedup("lexicon", "check", tmp_path / "no.lex"), "cannot be read as a lexicon")
    other = tmp_path / "id.lex"
    other.write_text("# language: id\nair\twater\n")
    refused(dedup("lexicon", "check", swahili, other, "--text", swahili), "of several languages (id, sw)")


def test_language_in_use(dedup: Dedup, swahili: Path) -> None:
    done = dedup("lexicon", "check", "--language", "sw", "--lexicon", swahili, "--no-config")
    assert done.stdout.decode().startswith(f"{swahili}: nothing wrong")


def test_no_subcommand(dedup: Dedup) -> None:
    done = dedup("lexicon")
    assert done.returncode == 2
    assert b"build" in done.stderr
    assert b"dedup lexicon" in dedup("lexicon", "--help").stdout


def test_configuration_beside_the_lexicon(dedup: Dedup, swahili: Path, tmp_path: Path) -> None:
    """A path is relative to the file that names it, wherever the command runs; the command line wins."""
    config, elsewhere = tmp_path / "own.toml", tmp_path / "elsewhere"
    elsewhere.mkdir()
    config.write_text('lexicons = ["sw.lex"]\n')
    done = dedup("lexicon", "list", "--json", "--config", "../own.toml", cwd=elsewhere)
    assert json.loads(done.stdout.splitlines()[0])["language"] == "sw"
    other = elsewhere / "id.lex"
    other.write_text("# language: id\nair\twater\n")
    done = dedup("lexicon", "list", "--json", "--config", config, "--lexicon", other)
    assert json.loads(done.stdout.splitlines()[0])["language"] == "id"
    config.write_text("lexicons = 7\n")
    refused(dedup("lexicon", "list", "--config", config), "lexicons: 7 is not a list of names")


ENGLISH = (
    "The prime minister opened the new hospital in the capital on Tuesday. Doctors and nurses welcomed the decision. "
    "The government promised more money for schools and roads. The river flooded many villages last week."
)
#: A language made up for the test: every English word, written backwards.
BACKWARDS = " ".join(word.strip(".")[::-1].lower() + ("." if word.endswith(".") else "") for word in ENGLISH.split())


def test_scan_with_a_lexicon_of_ones_own(dedup: Dedup, tmp_path: Path) -> None:
    """Translations into a language that dedup knows nothing of are found with a lexicon, and not without."""
    lexicon, collection = tmp_path / "tlh.lex", tmp_path / "both.jsonl"
    words = sorted({word.strip(".").lower() for word in ENGLISH.split()})
    lexicon.write_text("# language: tlh\n" + "".join(f"{word[::-1]}\t{word}\n" for word in words))
    records = [{"id": "a", "language": "en", "text": ENGLISH}, {"id": "b", "language": "tlh", "text": BACKWARDS}]
    collection.write_text("".join(json.dumps(record) + "\n" for record in records))

    def found(*options: object) -> list[str]:
        done = dedup("scan", collection, "-o", "jsonl", "--passages", "--no-config", *options)
        assert done.returncode == 0, done.stderr
        return [record["relation"] for record in map(json.loads, done.stdout.splitlines()) if record["type"] == "match"]

    assert found("--lexicon", lexicon)[0] in ("translation", "partial-translation")
    assert found() == []
    refused(dedup("scan", collection, "--lexicon", tmp_path / "no.lex"), "no.lex: cannot be read as a lexicon")
