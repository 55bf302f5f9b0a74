"""What holds the kernels against the twin: it must tell where they differ."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("other", [np.array([1, 3]), np.array([1, 2], np.uint8), np.array([[1, 2]]), [1, 2], None])
def test_a_difference_is_told(kernel: Any, assert_same: Callable[[Any, Any], None], other: object) -> None:
    one = SimpleNamespace(f=lambda: {"found": np.array([1, 2])})
    assert type(kernel)([one, one], assert_same).f()["found"].tolist() == [1, 2]
    with pytest.raises((AssertionError, AttributeError)):
        type(kernel)([one, one, SimpleNamespace(f=lambda: {"found": other})], assert_same).f()
