"""Settings of all tests: how many processes run them, and how property-based tests look for examples."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest

# The twin is many times slower than what it stands in for, and CI's machines are slow and shared.
settings.register_profile(
    "dedup",
    settings.default,
    deadline=None,
    # An example that nobody has seen must not stop a change that has nothing to do with it: in CI the same ones are
    # tried each time. Whoever runs the tests by hand tries others each time.
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=15 if os.environ.get("DEDUP_KERNEL") == "twin" else 100,
)
settings.load_profile("dedup")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process for each processor; for single files none beside the first, for it would be done before they begin."""
    if all(argument.partition("::")[0].endswith(".py") for argument in config.args):
        return 0
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(count, 8)  # each of them takes most of a gigabyte
