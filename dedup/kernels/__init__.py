"""The switch between the native kernel and its plain twin.

``DEDUP_KERNEL=twin|v2|v3|v4|base`` forces one, so that every one is tested; ``DEDUP_REQUIRE_NATIVE=1`` forbids the
twin.
All of them give identical results. The functions and their arrays are described in :mod:`dedup.kernels.twin`.
"""

from __future__ import annotations

import importlib
import os
import warnings
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import KernelError

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["NAME", "available", "kernel", "load"]

NATIVE: Final = ("v4", "v3", "v2", "base")


def load(name: str) -> Any:
    """One kernel by its name.

    Raises
    ------
    KernelError
        If it was not built, or this processor cannot run it.
    """
    if name == "twin":
        return importlib.import_module("dedup.kernels.twin")
    native = _native(name)
    if native is None or name not in native.supported():
        raise KernelError(f"kernel {name!r} was not built, or does not run on this processor; there are {available()}")
    from dedup.text.unicode_table import table_bytes

    native.load_table(table_bytes())
    return native


def available() -> list[str]:
    """The names of the kernels that run here, the fastest first.

    Examples
    --------
    >>> "twin" in available()
    True
    """
    found = [(name, module) for name in NATIVE if (module := _native(name)) is not None]
    return [name for name, module in found if name in module.supported()] + ["twin"]


def _native(name: str) -> ModuleType | None:
    if name not in NATIVE:
        return None
    try:
        return importlib.import_module(f"dedup.kernels._kernel_{name}")
    except ModuleNotFoundError:
        return None


def _choose() -> tuple[str, Any]:
    forced = os.environ.get("DEDUP_KERNEL")
    if forced:
        return forced, load(forced)
    # The oldest level is asked what the processor can do: loading a newer one to ask it could already fail.
    supported: list[str] = next((m.supported() for name in reversed(NATIVE) if (m := _native(name)) is not None), [])
    for name in supported:
        if _native(name) is not None:
            return name, load(name)
    if os.environ.get("DEDUP_REQUIRE_NATIVE", "0") not in ("", "0"):
        raise KernelError("DEDUP_REQUIRE_NATIVE is set, and no native kernel was built")
    warnings.warn(
        "dedup runs on its plain Python kernel, with the same results but many times slower: it was installed "
        "without a C++ compiler, or is imported from its source folder, where nothing is built",
        RuntimeWarning,
        stacklevel=3,
    )
    return "twin", load("twin")


NAME, kernel = _choose()
