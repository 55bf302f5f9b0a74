"""Texts in several languages, through the real commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Dedup, Scan

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
VIETNAMESE, ENGLISH = (next(SEEDS.glob(f"{number}_*.txt")).read_text("utf-8") for number in ("000", "002"))


def dump(folder: Path, *texts: str, **fields: str) -> Path:
    path = folder / "dump.jsonl"
    records = [{"id": str(number), "text": text, **fields} for number, text in enumerate(texts)]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


def test_the_translation_among_the_seeds(scan: Scan) -> None:
    found = scan(SEEDS, "--passages")
    assert {record["language"] for record in found.records if record["type"] == "document"} == {"vi", "en", "ar"}
    (match, *told) = (record for record in found.records if record["type"] == "match")
    assert [(own["a"][:3], own["b"][:3], own["relation"]) for own in told] == [
        ("000", "003", "same-story"),
        ("002", "003", "same-story"),
    ]
    assert (match["a"][:3], match["b"][:3], match["relation"]) == ("000", "002", "translation")
    assert min(match["containment_a"], match["containment_b"]) >= 0.75
    assert len(match["passages"]) >= 8
    (story,) = (record for record in found.records if record["type"] == "story")
    assert 0.5 < story["confidence"] < 1


def test_the_story_among_the_seeds(scan: Scan) -> None:
    found = scan(SEEDS, "--explain")
    told = [record for record in found.records if record.get("relation") == "same-story"]
    assert [(match["a"][:3], match["b"][:3]) for match in told] == [("000", "003"), ("002", "003")]
    for match in told:
        assert match["similarity"] is match["containment_a"] is match["containment_b"] is None
        assert match["passages"] == []
        assert 0.5 <= match["confidence"] < 1
    (story,) = (record for record in found.records if record["type"] == "story")
    assert [name[:3] for name in story["clusters"]] == ["000", "002", "003"]
    assert not scan(SEEDS, "--relations", "near,translations").related("same-story")


def test_near_leaves_translations_and_languages_out(scan: Scan) -> None:
    found = scan(SEEDS, "--relations", "near")
    assert {record["language"] for record in found.records if record["type"] == "document"} == {None}
    assert not found.related("translation")


def test_a_stated_language_counts(scan: Scan, tmp_path: Path) -> None:
    dump(tmp_path, VIETNAMESE, ENGLISH, lang="en")
    assert not scan(tmp_path).related("translation")
    dump(tmp_path, VIETNAMESE, ENGLISH)
    assert scan(tmp_path).related("translation") == {frozenset("01")}
    assert not scan(tmp_path, "--language", "en").related("translation")


def test_a_second_language_is_named(scan: Scan, tmp_path: Path) -> None:
    dump(tmp_path, ENGLISH + "\n\n" + VIETNAMESE[:1200], ENGLISH)
    first, second = (record for record in scan(tmp_path).records if record["type"] == "document")
    assert first["second_language"] == "vi"
    assert "second_language" not in second


def test_a_window_of_days(scan: Scan, tmp_path: Path) -> None:
    records = [("2021-06-29", VIETNAMESE), ("2021-07-09", ENGLISH)]
    lines = [json.dumps({"id": day, "date": day, "text": text}) for day, text in records]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    assert scan(tmp_path, "--window", "10").related("translation")
    assert not scan(tmp_path, "--window", "9").related("translation")


def test_a_translation_of_one_version_is_one_of_the_others(scan: Scan, tmp_path: Path) -> None:
    edited = ENGLISH.replace("emphasized", "stressed")
    dump(tmp_path, VIETNAMESE, ENGLISH, edited, ENGLISH.upper())
    assert scan(tmp_path).related("translation") == {frozenset("01"), frozenset("02"), frozenset("03")}


def test_filter_drops_translations_when_told(dedup: Dedup, tmp_path: Path) -> None:
    path = dump(tmp_path, VIETNAMESE, ENGLISH, "Something else altogether happened in another place on that day.")
    lines = path.read_bytes().splitlines(keepends=True)
    assert dedup("filter", path, "-q").stdout == b"".join(lines)
    done = dedup("filter", path, "-q", "--drop", "translation", "--removed", tmp_path / "gone.jsonl")
    assert done.stdout == lines[0] + lines[2]
    (gone,) = map(json.loads, (tmp_path / "gone.jsonl").read_text().splitlines())
    assert (gone["id"], gone["relation"], gone["kept"]["id"]) == ("1", "translation", "0")


def test_filter_looks_for_translations_as_scan_does(dedup: Dedup, tmp_path: Path) -> None:
    """By the language and the date that documents state, or by what is said of those that state none."""
    path = tmp_path / "a.jsonl"

    def left(*options: object, **stated: str) -> int:
        days = ("2021-06-29", "2021-07-09")
        records = [{"date": day, "text": text, **stated} for day, text in zip(days, (VIETNAMESE, ENGLISH), strict=True)]
        path.write_text("".join(json.dumps(record) + "\n" for record in records))
        done = dedup("filter", path, "-q", "--drop", "translation", *options)
        assert done.returncode == 0, done.stderr
        return len(done.stdout.splitlines())

    assert (left(), left(lang="en")) == (1, 2)
    assert left("--language", "en") == 2
    assert (left("--window", "10"), left("--window", "9")) == (1, 2)


def test_compare_shows_the_sentences_side_by_side(dedup: Dedup, tmp_path: Path) -> None:
    path = dump(tmp_path, VIETNAMESE, ENGLISH)
    shown = dedup("compare", f"{path}#0", f"{path}#1").stdout.decode()
    assert "One text is a translation of the other." in shown
    assert "Passage 8:" in shown
    assert "differences" not in shown
    told = json.loads(dedup("compare", f"{path}#0", f"{path}#1", "--format", "json").stdout)
    assert told["relation"] == "translation"


def test_compare_decides_languages_as_scan_does(dedup: Dedup, scan: Scan, tmp_path: Path) -> None:
    path = dump(tmp_path, VIETNAMESE, ENGLISH, language="unknown")
    assert scan(path).related("translation") == {frozenset("01")}
    told = json.loads(dedup("compare", f"{path}#0", f"{path}#1", "--format", "json").stdout)
    assert told["relation"] == "translation"


def test_what_is_no_language_is_refused(dedup: Dedup, tmp_path: Path) -> None:
    for option, value in (("--language", "no language"), ("--window", "-1")):
        done = dedup("scan", dump(tmp_path, ENGLISH), option, value)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        ("-1", "window: -1 is not a whole number of days, 0 or more"),
        (str(10**12), "window: 1000000000000 days are more than there are between dates; leave it out for any"),
    ],
)
def test_a_window_that_is_none_is_refused(dedup: Dedup, tmp_path: Path, days: str, reason: str) -> None:
    done = dedup("scan", dump(tmp_path, ENGLISH), "--window", days)
    assert (done.returncode, done.stderr.decode()) == (2, f"dedup: {reason}\n")


def test_the_window_holds_within_clusters_too(scan: Scan, tmp_path: Path) -> None:
    records = [
        ("2021-06-29", VIETNAMESE),
        ("2021-06-29", ENGLISH),
        ("2021-07-20", ENGLISH.replace("emphasized", "stressed")),
    ]
    lines = [json.dumps({"id": str(i), "date": day, "text": text}) for i, (day, text) in enumerate(records)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    assert scan(tmp_path, "--window", "7").related("translation") <= {frozenset("01")}


def test_a_language_that_is_no_code_is_found_out(scan: Scan, tmp_path: Path) -> None:
    dump(tmp_path, VIETNAMESE, ENGLISH, language="unknown")
    assert scan(tmp_path).related("translation") == {frozenset("01")}
