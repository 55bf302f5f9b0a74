"""Settings of all property-based tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# The twin is many times slower than what it stands in for, and CI's machines are slow and shared.
settings.register_profile(
    "dedup",
    settings.default,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=15 if os.environ.get("DEDUP_KERNEL") == "twin" else 100,
)
settings.load_profile("dedup")
