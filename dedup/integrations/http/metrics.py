"""What the service counts, in the text form of Prometheus."""

from __future__ import annotations

import os
import sys
import time
from bisect import bisect_left
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dedup.integrations.http.desk import Mode, Told

__all__ = ["MEDIA_TYPE", "Metrics"]

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

_Labels = tuple[tuple[str, str], ...]


class Metrics:
    """Counts since the service began.

    Examples
    --------
    >>> metrics = Metrics()
    >>> metrics.answered("POST", "/v1/check", 200, 0.002)
    >>> 'dedup_requests_total{method="POST",route="/v1/check",status="200"} 1' in metrics.text({}).splitlines()
    True
    """

    def __init__(self) -> None:
        self._began = time.time()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._seconds: dict[str, list[float]] = {}  # of each route: of each bucket its count, and the sum
        self._documents: Counter[tuple[str, str]] = Counter()
        self.at_work = 0

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request; `route` is one of those there are, whatever the path."""
        self._requests[method, route, status] += 1
        found = self._seconds.setdefault(route, [0.0] * (len(_BUCKETS) + 2))
        found[bisect_left(_BUCKETS, seconds)] += 1
        found[-1] += seconds

    def count(self, mode: Mode, documents: int, told: Told) -> None:
        """Count documents."""
        self._documents[mode, "all"] += documents
        self._documents[mode, "new"] += told.new
        self._documents[mode, "duplicate"] += told.duplicates

    @property
    def new(self) -> int:
        """How many documents were kept for the first time."""
        return sum(count for (_, kind), count in self._documents.items() if kind == "new")

    def text(self, gauges: Mapping[str, tuple[str, float]]) -> str:
        """All of it, and what is measured now: by its name what it means, and how much it is."""
        return "\n".join(self._lines(gauges)) + "\n"

    def _lines(self, gauges: Mapping[str, tuple[str, float]]) -> Iterator[str]:
        yield from _metric(
            "dedup_requests_total",
            "counter",
            "Requests that were answered.",
            (
                ((("method", method), ("route", route), ("status", str(status))), count)
                for (method, route, status), count in sorted(self._requests.items())
            ),
        )
        yield from self._histogram()
        for what, name, meaning in (
            ("all", "dedup_documents_total", "Documents that the index was asked about, or that it was given."),
            ("new", "dedup_documents_new_total", "Documents of these that were kept for the first time."),
            ("duplicate", "dedup_documents_duplicate_total", "Documents of these that are duplicates of another."),
        ):
            counts = (((("mode", mode),), n) for (mode, kind), n in sorted(self._documents.items()) if kind == what)
            yield from _metric(name, "counter", meaning, counts)
        own = {"dedup_requests_at_work": ("Requests that are being answered.", float(self.at_work)), **gauges}
        for name, (meaning, value) in own.items():
            yield from _metric(name, "gauge", meaning, [((), value)])
        yield from _metric("process_start_time_seconds", "gauge", "When it began.", [((), self._began)])
        yield from _metric("process_cpu_seconds_total", "counter", "Seconds of processor.", [((), time.process_time())])
        yield from _metric("process_resident_memory_bytes", "gauge", "Memory in use.", [((), float(_memory()))])

    def _histogram(self) -> Iterator[str]:
        name = "dedup_request_seconds"
        yield f"# HELP {name} How long requests took, until the last byte was sent."
        yield f"# TYPE {name} histogram"
        for route, counts in sorted(self._seconds.items()):
            total = 0.0
            for bound, count in zip((*_BUCKETS, float("inf")), counts, strict=False):
                total += count
                shown = "+Inf" if bound == float("inf") else f"{bound:g}"
                yield f"{name}_bucket{_labels((('route', route), ('le', shown)))} {total:g}"
            yield f"{name}_sum{_labels((('route', route),))} {counts[-1]!r}"
            yield f"{name}_count{_labels((('route', route),))} {total:g}"


def _metric(name: str, kind: str, meaning: str, values: Iterable[tuple[_Labels, float]]) -> Iterator[str]:
    yield f"# HELP {name} {meaning}"
    yield f"# TYPE {name} {kind}"
    for labels, value in values:
        yield f"{name}{_labels(labels)} {value!r}"


def _labels(labels: _Labels) -> str:
    """Labels; none of their values is a client's own."""
    return "{" + ",".join(f'{name}="{value}"' for name, value in labels) + "}" if labels else ""


def _memory() -> int:
    """Bytes of memory that the process has; where that cannot be known, the most it ever had, or nothing."""
    if sys.platform == "win32":
        return 0
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
    return pages * os.sysconf("SC_PAGE_SIZE")
