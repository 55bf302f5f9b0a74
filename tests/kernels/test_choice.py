"""Which kernel runs, and how a user or CI chooses it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dedup import kernels
from dedup.errors import KernelError

SHOW = "from dedup import kernels; print(kernels.NAME, kernels.kernel.__name__)"
HIDE = "import sys; sys.modules.update({f'dedup.kernels._kernel_{x}': None for x in ('v4', 'v3', 'v2', 'base')}); "


def run(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("DEDUP_KERNEL", "DEDUP_REQUIRE_NATIVE")}
    # -P, or the source tree, in which no extension is built, would be imported from the working directory.
    return subprocess.run(
        [sys.executable, "-P", "-c", code], env=clean | variables, capture_output=True, text=True, check=False
    )


def test_the_kernel_in_use_is_native_where_that_is_required() -> None:
    if os.environ.get("DEDUP_REQUIRE_NATIVE", "0") not in ("", "0") and not os.environ.get("DEDUP_KERNEL"):
        assert kernels.NAME != "twin"
        assert "_kernel_" in kernels.kernel.__name__
    assert kernels.NAME in kernels.available()


def test_the_best_is_chosen() -> None:
    assert run(SHOW).stdout.split()[0] == kernels.available()[0]


@pytest.mark.parametrize("name", kernels.available())
def test_each_can_be_forced(name: str) -> None:
    done = run(SHOW, DEDUP_KERNEL=name)
    assert done.stdout.split() == [name, "dedup.kernels.twin" if name == "twin" else f"dedup.kernels._kernel_{name}"]
    assert done.stderr == ""


def test_an_unknown_one_is_an_error() -> None:
    with pytest.raises(KernelError, match="v9"):
        kernels.load("v9")
    done = run(SHOW, DEDUP_KERNEL="v9")
    assert done.returncode == 1
    assert "KernelError" in done.stderr


def test_without_a_native_one_the_twin_serves_and_says_so_once() -> None:
    done = run(HIDE + "import dedup; dedup.compare('a b', 'a b'); dedup.signature('x'); " + SHOW)
    assert done.stdout.split()[0] == "twin"
    assert done.stderr.count("RuntimeWarning") == 1
    assert "without a C++ compiler" in done.stderr


def test_required_and_absent_is_an_error() -> None:
    done = run(HIDE + SHOW, DEDUP_REQUIRE_NATIVE="1")
    assert done.returncode == 1
    assert "DEDUP_REQUIRE_NATIVE" in done.stderr
