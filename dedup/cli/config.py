"""Settings from a file: ``dedup.toml``, or ``[tool.dedup]`` of ``pyproject.toml``, in the current folder."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from dedup.errors import InputError, UsageError
from dedup.settings import Settings
from dedup.suggestion import meant

__all__ = ["configured"]


def configured(path: Path | None = None, *, enabled: bool = True) -> Settings:
    """Read the settings that the configuration file states.

    Parameters
    ----------
    path
        The file to read. None looks in the current folder for dedup.toml, then for pyproject.toml.
    enabled
        False reads nothing: the defaults.

    Raises
    ------
    UsageError
        If the file is not TOML, has an unknown key, or a value makes no sense.
    InputError
        If a file that was named cannot be read.

    Examples
    --------
    >>> configured(enabled=False) == Settings()
    True
    """
    if not enabled:
        if path is not None:
            raise UsageError("--config and --no-config exclude each other")
        return Settings()
    for candidate in [path] if path else [Path("dedup.toml"), Path("pyproject.toml")]:
        if path or candidate.is_file():
            table = _table(candidate)
            if table is not None:
                return _settings(table, candidate)
    return Settings()


def _table(path: Path) -> dict[str, Any] | None:
    """Read what the file says about dedup; None if it is another tool's file and says nothing."""
    import tomllib

    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise UsageError(f"{path}: is not TOML: {error}") from error
    tools = content.get("tool")
    if isinstance(tools, dict) and "dedup" in tools:
        content = tools["dedup"]
    elif path.name == "pyproject.toml":
        return None
    if not isinstance(content, dict):
        raise UsageError(f"{path}: tool.dedup is not a table")
    return content


def _settings(table: dict[str, Any], path: Path) -> Settings:
    known = [field.name for field in fields(Settings)]
    for key in table:
        if key not in known:
            raise UsageError(f"{path}: {key}: no such setting; there are {', '.join(known)}{meant(key, known)}")
    if "relations" in table:
        table = {**table, "relations": _names(table["relations"], path, "relations")}
    if "lexicons" in table:  # they stand beside the file that names them, wherever it is read from
        named = _names(table["lexicons"], path, "lexicons")
        table = {**table, "lexicons": tuple(str(path.parent / name) for name in named)}
    try:
        return Settings(**table)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from error


def _names(value: object, path: Path, key: str) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return tuple(value)
    raise UsageError(f"{path}: {key}: {value!r} is not a list of names")
