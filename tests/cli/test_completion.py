"""Completion as a shell asks for it: through the environment of a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from dedup.trace.facts import KINDS

if TYPE_CHECKING:
    from pathlib import Path

SHELLS = ("bash", "zsh", "fish")
COMMANDS = ("scan", "trace", "compare", "filter", "facts", "index", "serve", "lexicon", "completion")
TRACE_FORMS = ("text", "jsonl", "csv", "parquet", "markdown", "prov-json", "graphml", "html")


def dedup(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-P", "-m", "dedup", *arguments]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, timeout=60, check=False)


def completed(line: str) -> list[str]:
    """What bash would be offered for the last word of the line."""
    words = line.split(" ")
    done = dedup(COMP_WORDS=line, COMP_CWORD=str(len(words) - 1), _DEDUP_COMPLETE="bash_complete")
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize("shell", SHELLS)
def test_script(shell: str) -> None:
    done = dedup("completion", shell)
    assert done.returncode == 0, done.stderr
    assert f"_DEDUP_COMPLETE={shell}_complete" in done.stdout.decode()
    assert done.stdout.endswith(b"\n")


@pytest.mark.parametrize("shell", SHELLS)
def test_script_is_accepted_by_its_shell(shell: str) -> None:
    if os.name != "posix" or shutil.which(shell) is None:
        pytest.skip(f"no {shell}")
    script = dedup("completion", shell).stdout
    done = subprocess.run([shell, "-n", "/dev/stdin"], input=script, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_shell_that_is_not_known() -> None:
    done = dedup("completion", "tcsh")
    assert done.returncode == 2
    assert done.stderr.startswith(b"dedup: Invalid value for 'SHELL'")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("dedup ", [f"plain,{command}" for command in COMMANDS]),
        ("dedup tr", ["plain,trace"]),
        ("dedup sc", ["plain,scan"]),
        ("dedup scan --thre", ["plain,--threshold", "plain,--threads"]),
        ("dedup scan news", ["file,news"]),
        ("dedup scan a.txt ", ["file,"]),
        ("dedup scan --config ", ["file,"]),
        ("dedup scan --boilerplate ", ["plain,keep", "plain,drop"]),
        ("dedup scan --relations ", ["plain,near", "plain,duplicates", "plain,translations", "plain,stories"]),
        ("dedup scan --relations near,d", ["plain,near,duplicates"]),
        ("dedup scan -o ", ["plain,text", "plain,jsonl", "plain,csv", "plain,parquet"]),
        ("dedup scan -o j", ["plain,jsonl"]),
        ("dedup compare a.txt ", ["file,"]),
        ("dedup compare --format ", ["plain,text", "plain,json"]),
        ("dedup filter --keep ", ["plain,first", "plain,longest", "plain,earliest"]),
        ("dedup filter --against ", ["file,"]),
        ("dedup facts --kind ", [f"plain,{kind}" for kind in KINDS]),
        ("dedup facts --kind date,c", ["plain,date,credit"]),
        ("dedup facts -o p", ["plain,parquet"]),
        ("dedup facts --metadata ", ["file,"]),
        ("dedup trace news", ["file,news"]),
        ("dedup trace --meta", ["plain,--metadata"]),
        ("dedup trace --metadata ", ["file,"]),
        ("dedup trace -o ", [f"plain,{form}" for form in TRACE_FORMS]),
        ("dedup trace -o g", ["plain,graphml"]),
        ("dedup trace -o pr", ["plain,prov-json"]),
        ("dedup index ", [f"plain,{name}" for name in ("create", "add", "query", "info", "compact", "export")]),
        ("dedup index add ", ["file,"]),
        ("dedup index add news.dedup mon", ["file,mon"]),
        ("dedup index add news.dedup --as", ["plain,--ask"]),
        ("dedup index create news.dedup --relations d", ["plain,duplicates"]),
        ("dedup index query news.dedup -o ", ["plain,text", "plain,jsonl"]),
        ("dedup index info news.dedup -o ", ["plain,text", "plain,json"]),
        ("dedup index export news.dedup -o c", ["plain,csv"]),
        ("dedup lexicon ", ["plain,build", "plain,list", "plain,check"]),
        ("dedup lexicon build --par", ["plain,--parallel"]),
        ("dedup lexicon build --parallel ", ["file,"]),
        ("dedup lexicon build --dictionary ", ["file,"]),
        ("dedup lexicon check ", ["file,"]),
        ("dedup scan --lexicon ", ["file,"]),
        ("dedup completion ", ["plain,bash", "plain,zsh", "plain,fish"]),
    ],
)
def test_what_is_offered(line: str, offered: list[str]) -> None:
    assert completed(line) == offered


@pytest.mark.skipif(os.name != "posix" or shutil.which("bash") is None, reason="no bash")
def test_bash_completes(tmp_path: Path) -> None:
    """The script inside a bash: what the function leaves in COMPREPLY."""
    command = tmp_path / "dedup"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m dedup "$@"\n')
    command.chmod(0o755)
    program = (
        'eval "$(dedup completion bash)"; COMP_WORDS=(dedup scan --boilerplate k); COMP_CWORD=3; '
        '_dedup_completion dedup; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", program],
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == [b"keep"], done.stderr
