"""``dedup facts`` as a process: the seeds, every way in, corrections, and what it refuses."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Dedup = Callable[..., subprocess.CompletedProcess[bytes]]

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = (
    "07:10 22/07/2016\n\nNgày 21/7, Ngoại trưởng Mỹ đã gặp các bộ trưởng quốc phòng tại Washington.\n\nẢnh: AFP/TTXVN\n"
)


def records(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    """What was written, of a run that ended well."""
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def facts(dedup: Dedup, *arguments: object, **how: Any) -> list[dict[str, Any]]:
    """The facts among it."""
    found = records(dedup("facts", *arguments, "-o", "jsonl", **how))
    return [record for record in found if record["type"] == "fact"]


def published(found: list[dict[str, Any]]) -> dict[str, str]:
    """The dates of publication by document."""
    return {fact["document"]: fact["value"] for fact in found if fact.get("role") == "publication"}


@pytest.fixture(scope="module")
def of_seeds(dedup: Dedup) -> list[dict[str, Any]]:
    """The facts of the seeds, their ids shortened."""
    return [{**fact, "document": fact["document"][:3]} for fact in facts(dedup, SEEDS)]


def test_seeds_publication(of_seeds: list[dict[str, Any]]) -> None:
    assert published(of_seeds) == {"001": "2016-07-22T07:10", "003": "2021-06-28", "004": "2024-03-01/2024-03-31"}


def test_seeds_a_day_without_a_year(of_seeds: list[dict[str, Any]]) -> None:
    [date] = [fact for fact in of_seeds if fact["document"] == "000" and fact["kind"] == "date"]
    assert (date["value"], date["raw"], date["role"]) == ("--06-29", "29/6", "mentioned")


def test_seeds_credits(of_seeds: list[dict[str, Any]]) -> None:
    found = {
        (fact["document"], fact["of"], fact["value"], fact["signal"]) for fact in of_seeds if fact["kind"] == "credit"
    }
    assert found == {
        ("001", "photo", "afp", "photo-caption"),
        ("001", "photo", "ttxvn", "photo-caption"),
        ("001", "text", "ttxvn", "sign-off"),
        ("001", "text", "tin_tuc", "sign-off"),
        ("002", "photo", "afp", "photo-caption"),
        ("002", "photo", "ttxvn", "photo-caption"),
        ("003", "passage", "petra", "attribution"),
        ("003", "text", "النيل - قناة مصر الإخبارية", "first-appeared"),
        ("004", "photo", "afp", "photo-caption"),
        ("004", "photo", "ttxvn", "photo-caption"),
        ("004", "text", "ttxvn", "end-mark"),
    }


def test_seeds_events(dedup: Dedup) -> None:
    """Three tell of one meeting, in three languages; the two others of none, and not of one another's."""
    found = {fact["document"][:3]: fact for fact in facts(dedup, SEEDS, "--kind", "event")}
    assert all((fact["span"], fact["raw"]) == (None, "") for fact in found.values())
    for name in ("000", "002", "003"):
        assert {"-ntn blnkn", "lg d m"} <= set(found[name]["who"])
        assert {"it.rome", "it"} <= set(found[name]["where"])
    assert found["003"]["when"] == ["2021-06-28", "2021-06-28"]
    assert found["000"]["when"] == found["002"]["when"] == []
    for name in ("001", "004"):
        assert not {"-ntn blnkn", "lg d m"} & set(found[name]["who"])
        assert "it.rome" not in found[name]["where"]
    assert not set(found["001"]["when"]) & set(found["004"]["when"])


def test_a_date_of_the_metadata_that_cannot_be_read_is_complained_of_once(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "dump.jsonl").write_text("".join(f'{{"id":"{name}","text":"Hello"}}\n' for name in "abc"), "utf-8")
    (tmp_path / "about.csv").write_text("id,date\na,2021-06-28\nb,some day\nc,soon\n", "utf-8")
    done = dedup("facts", tmp_path / "dump.jsonl", "--metadata", tmp_path / "about.csv", "-o", "jsonl")
    assert published([one for one in records(done) if one["type"] == "fact"]) == {"a": "2021-06-28"}
    [complaint] = [line for line in done.stderr.decode().splitlines() if "cannot be read" in line]
    assert complaint == (
        "dedup: dates of the metadata that cannot be read: 'some day' of b, and those of 1 more; they are passed over"
    )


def test_seeds_places(of_seeds: list[dict[str, Any]]) -> None:
    texts = {path.name[:3]: path.read_text("utf-8") for path in SEEDS.iterdir()}
    for fact in of_seeds:
        assert texts[fact["document"]][slice(*fact["span"])] == fact["raw"]


def test_a_correction_settles_what_a_text_leaves_open(dedup: Dedup, tmp_path: Path) -> None:
    table = tmp_path / "corrections.tsv"
    name = next(path.name for path in SEEDS.iterdir() if path.name.startswith("000"))
    table.write_text(f"id\tdate\n{name}\t2021-06-30\n", "utf-8")
    found = [one for one in facts(dedup, SEEDS, "--metadata", table, "--kind", "date") if one["document"] == name]
    assert [(fact["value"], fact["origin"], fact["corrected"]) for fact in found] == [
        ("2021-06-30", "metadata", True),
        ("2021-06-29", "text", False),
    ]
    shown = dedup("facts", SEEDS / name, "--metadata", table, "-q").stdout.decode()
    assert 'published    2021-06-30  metadata, corrected  "2021-06-30"' in shown


def test_every_way_in_says_the_same(dedup: Dedup, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    line = json.dumps({"id": "a.txt", "body": ARTICLE}).encode()
    (tmp_path / "dump.jsonl").write_bytes(line)
    (tmp_path / "dump.jsonl.gz").write_bytes(gzip.compress(line))
    wanted = facts(dedup, folder)
    assert published(wanted) == {"a.txt": "2016-07-22T07:10"}
    assert facts(dedup, folder / "a.txt") == wanted
    assert facts(dedup, tmp_path / "dump.jsonl") == wanted
    assert facts(dedup, tmp_path / "dump.jsonl.gz", "--text-field", "body") == wanted
    assert facts(dedup, "-", input=line) == wanted
    from_text = facts(dedup, "-", input=ARTICLE.encode())
    assert [{**fact, "document": "a.txt"} for fact in from_text] == wanted


def test_pages(dedup: Dedup, tmp_path: Path) -> None:
    stated = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-06-28T10:00:00Z"}</script>'
    )
    body = "<body><h1>Rain</h1><p>It rained in the whole of the country yesterday, officials said.</p>"
    (tmp_path / "a.html").write_text(f"<html lang=en><title>Rain</title>{stated}{body}", "utf-8")
    (tmp_path / "b.html").write_text(f"<html lang=en><title>Rain</title>{body}", "utf-8")
    found = records(dedup("facts", tmp_path, "--extract", "none", "-o", "jsonl"))
    documents = {record["id"]: record["published"] for record in found if record["type"] == "document"}
    assert documents == {"a.html": "2021-06-28T10:00:00+00:00", "b.html": None}
    first, *rest = [record for record in found if record["type"] == "fact"]
    assert (first["document"], first["role"], first["origin"], first["span"]) == ("a.html", "publication", "html", None)
    assert (first["value"], first["raw"]) == ("2021-06-28T10:00:00+00:00", "2021-06-28T10:00:00Z")
    assert [(fact["document"], fact["raw"], fact["value"]) for fact in rest] == [
        ("a.html", "yesterday", "2021-06-27"),
        ("b.html", "yesterday", "-P1D"),
    ]


def test_kinds(dedup: Dedup) -> None:
    assert {fact["kind"] for fact in facts(dedup, SEEDS)} == {"date", "credit", "quote", "number"}
    assert {fact["kind"] for fact in facts(dedup, SEEDS, "--kind", "boilerplate, date")} == {"date", "boilerplate"}
    done = dedup("facts", SEEDS, "--kind", "dates")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"dedup: kinds: 'dates' is not one of date, credit")


def test_what_is_shown(dedup: Dedup) -> None:
    done = dedup("facts", SEEDS)
    lines = done.stdout.decode().splitlines()
    assert '  published    2016-07-22 07:10  text  "07:10 22/07/2016"' in lines
    assert done.stderr.decode().startswith("5 documents, ")
    assert "3 with a date of publication; 0 skipped" in done.stderr.decode()
    assert dedup("facts", SEEDS, "-q").stderr == b""


def test_quotes_and_numbers(dedup: Dedup, tmp_path: Path) -> None:
    text = "“Exports rose by 3.5%,” minister Ana Lim said on 28 June 2021. Twelve people, 12 of them, were there."
    (tmp_path / "a.txt").write_text(text, "utf-8")
    found = facts(dedup, tmp_path, "--language", "en", "--kind", "quote,number")
    quotes = [(fact["value"], fact["speaker"], fact["continued"]) for fact in found if fact["kind"] == "quote"]
    assert quotes == [("Exports rose by 3.5%,", "Ana Lim", False)]
    numbers = [(fact["value"], fact["unit"], fact["raw"]) for fact in found if fact["kind"] == "number"]
    assert numbers[0] == ("3.5", "percent", "3.5%")
    assert not {"28", "2021"} & {value for value, *_ in numbers}  # a part of a date is no number


def test_tables(dedup: Dedup, tmp_path: Path) -> None:
    done = dedup("facts", SEEDS, "-o", f"csv:{tmp_path}/out/", "-o", f"csv:{tmp_path}/facts.csv", "-o", "csv")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "run.csv", "documents.csv", "facts.csv", "skipped.csv",
    }  # fmt: skip
    assert (tmp_path / "facts.csv").read_bytes() == (tmp_path / "out" / "facts.csv").read_bytes() == done.stdout
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))
    assert list(rows[0]) == ["document", "kind", "value", "span", "raw", "details"]
    assert len(rows) == len(facts(dedup, SEEDS))


def test_skipped_records(dedup: Dedup, tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl"
    dump.write_text('{"id":"a","text":"28 June 2021"}\n{"id":\n', "utf-8")
    found = records(dedup("facts", dump, "-o", "jsonl"))
    assert [(one["record"], one["code"]) for one in found if one["type"] == "skipped"] == [(2, "bad-json")]
    strict = dedup("facts", dump, "--strict")
    assert strict.returncode == 2
    assert "1 record was skipped, the first:" in strict.stderr.decode()


def test_no_character_reaches_the_terminal_that_it_would_act_on(dedup: Dedup, tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl"
    text = "28\u202f June 2021\n\nSource: \u001b[2JEvil \u202eNews Agency and more. Photo: \u0007AFP"
    record = {"id": "a\u001b]0;x\u0007", "text": text, "lang": "en\u001b", "date": "2021-06-28\u001b[1m"}
    dump.write_text(json.dumps(record), "utf-8")
    shown = dedup("facts", dump, "--kind", "date,credit,boilerplate").stdout.decode()
    assert not set(shown) & {"\x1b", "\x07", "\u202e"}


def test_an_input_is_not_overwritten(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text":"x"}', "utf-8")
    done = dedup("facts", tmp_path / "a.jsonl", "-o", f"jsonl:{tmp_path}/a.jsonl")
    assert done.returncode == 2
    assert b"is one of the inputs" in done.stderr


def test_the_language_may_be_said(dedup: Dedup, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("28/06/2021\n\nhôm qua", "utf-8")
    assert [fact["value"] for fact in facts(dedup, tmp_path, "--language", "vi")] == ["2021-06-28", "2021-06-27"]
    assert dedup("facts", tmp_path, "--language", "?").returncode == 2
