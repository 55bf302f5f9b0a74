"""What is wrong with a lexicon, and how much of a text it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.inspection import coverage, problems
from dedup.crosslang.lexicon import Lexicon, content, shipped_of
from dedup.crosslang.translators import own_lexicon
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "# language: sw\n"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ("maji\twater", []),
        ("maji water", ["malformed"]),
        ("maji\t", ["malformed"]),
        ("maji\twater\tmore", ["malformed"]),
        ("!\twater", ["malformed"]),
        ("a b c d e f g h i\twater", ["malformed"]),
        ("a b c d e\twater", ["malformed"]),
        ("a b c d\twater", []),
        ("中 华 人 民 共 和 国\tPRC", []),
        ("中华人民共和国国务院\tState Council", ["malformed"]),
        ("maji\twater; ", ["malformed"]),
        ("maji\twater; -", ["malformed"]),
        ("maji\ta; b; c; d; e", ["malformed"]),
        ("maji\twater; water", ["malformed"]),
        ("maji\tвода", ["malformed"]),
        ("maji\twa\ufffdter", ["malformed"]),
        ("maji\t" + "x" * 2000, ["malformed"]),
        ("maji\twater\nMaji\twater; sea", ["repeated"]),
        ("maji\twater\nmoto\tfire\nmaji\tfire", ["contradictory"]),
        ("ya\t-\nya\twater", ["contradictory"]),
        ("ya\t-\nya\tof", ["repeated"]),
        ("# entries: 7\nmaji\twater", ["malformed"]),
        ("", ["malformed"]),
    ],
)
def test_problems(lines: str, wanted: list[str]) -> None:
    assert [problem.kind for problem in problems(HEAD + lines)] == wanted


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\xff\n", (HEAD + "maji\twater\n").encode("utf-16")])
def test_what_is_no_text_has_one_problem(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "sw.lex"
    path.write_bytes(data)
    (problem,) = problems(content(path, strict=False), "sw")
    assert (problem.line, problem.kind) == (0, "malformed")
    assert "another kind of file, or in UTF-16" in problem.reason


def test_language_must_be_known() -> None:
    assert [problem.line for problem in problems("maji\twater\n")] == [0]
    assert not list(problems("maji\twater\n", "sw"))


@pytest.mark.parametrize(
    ("head", "name"),
    [("", "mylex"), ("", "qq"), ("qq", "sw"), ("Swahili", "sw"), ("en", "sw"), ("", "en"), ("und", "sw")],
)
def test_a_language_that_there_is_none_of(head: str, name: str) -> None:
    stated = f"# language: {head}\n" if head else ""
    assert [(problem.line, problem.kind) for problem in problems(stated + "maji\twater\n", name)] == [(0, "malformed")]


LINES = st.sampled_from(
    ["# language: sw", "# language: qq", "# language: en", "# language:", "# \udcff", "maji\twater", "a b c d e\tx",
     "a b\tx; y", "moto fire", "", " ", "\t", "a\tb\tc", "x\t" + "y" * 1001, "中华人民共和国国务院\tPRC", "\r"]
)  # fmt: skip


@given(lines=st.lists(LINES | st.text(max_size=12), max_size=6), name=st.sampled_from(["sw", "mylex", "en", "qq"]))
def test_what_a_scan_refuses_the_check_names(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], name: str
) -> None:
    path = tmp_path_factory.mktemp("lexicons") / f"{name}.lex"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogateescape" if "\udcff" in "".join(lines) else "replace"))
    try:
        own_lexicon(path)
    except InputError:
        assert list(problems(content(path, strict=False), name))


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    lines = text.count("\n") + 1
    assert all(0 <= problem.line <= lines + 1 for problem in problems(HEAD + text))


def test_coverage_by_forms() -> None:
    found = coverage(shipped_of("ar"), "ar", ["الحكومة والحكومة وبالحكومة qqqq 2021"])
    assert (found.tokens, found.known, found.unknown) == (4, 3, [("qqqq", 1)])


@given(st.lists(st.sampled_from(["waziri", "mkuu", "maji", "moto"])))
def test_coverage_of_phrases(words: list[str]) -> None:
    text = " ".join(words)
    found = coverage([Lexicon("sw", ["waziri mkuu", "maji"], ["prime minister", "water"])], "sw", [text])
    assert found.tokens == len(words)
    assert found.known == 2 * text.count("waziri mkuu") + words.count("maji")
    assert found.known + sum(count for _, count in found.unknown) == found.tokens
