"""Numbers of things and of bytes, as people read them."""

from __future__ import annotations

__all__ = ["counted", "sized", "sized_in"]

_LEAST = 1e-9  # seconds


def counted(number: int, one: str, many: str = "") -> str:
    """A number and what there is so many of; `one` with an s where there are several, unless told how to call those.

    Examples
    --------
    >>> counted(1, "document"), counted(1200, "document"), counted(0, "match", "matches")
    ('1 document', '1,200 documents', '0 matches')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def sized(size: float) -> str:
    """Bytes in the unit in which they are a small number.

    Examples
    --------
    >>> sized(0), sized(1), sized(9_950), sized(999_960), sized(12_345_678), sized(3.2e12)
    ('0 bytes', '1 byte', '9.9 kB', '1.0 MB', '12.3 MB', '3,200.0 GB')
    """
    if size < 1000:
        return counted(int(size), "byte")
    for unit, name in ((1e3, "kB"), (1e6, "MB")):
        if size / unit < 999.95:  # which is shown as less than 1,000
            return f"{size / unit:,.1f} {name}"
    return f"{size / 1e9:,.1f} GB"


def sized_in(size: int, seconds: float) -> str:
    """Bytes, the seconds that they took, and how fast that is.

    Examples
    --------
    >>> sized_in(30_000_000, 2.0)
    '30.0 MB in 2.0 s (15.0 MB/s)'
    """
    return f"{sized(size)} in {seconds:.1f} s ({sized(size / max(seconds, _LEAST))}/s)"
