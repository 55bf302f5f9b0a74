"""A short soak: mixed requests, kills and restarts, and in the end what a scan finds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


def test_it_holds_out() -> None:
    env = {**os.environ, "DEDUP_DATA": os.devnull}  # the texts are made up, everywhere alike
    command = [sys.executable, "soak.py", "--minutes", "0.1", "--clients", "3", "--kills", "3"]
    done = subprocess.run(command, cwd=BENCHMARKS, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "matches after compact equal those of a scan" in done.stdout
