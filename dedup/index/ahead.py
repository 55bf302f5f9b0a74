"""Documents that are sketched, and texts that are packed, by other threads while the ones before them are kept."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor
    from types import TracebackType

    from dedup.index.incoming import Incoming
    from dedup.model import Document

__all__ = ["Ahead"]

#: Documents that another thread sketches together.
_PART: Final = 125


class Ahead:
    """Sketches documents ahead of whoever keeps them.

    Parameters
    ----------
    incoming
        Sketches documents; in another thread, unless they are few.
    pack
        Is called in another thread when some were kept.
    """

    def __init__(self, incoming: Callable[[Sequence[Document]], list[Incoming]], pack: Callable[[], None]) -> None:
        self._incoming = incoming
        self._pack = pack
        self._threads: tuple[ThreadPoolExecutor, ThreadPoolExecutor] | None = None

    def sketch(self, documents: Sequence[Document]) -> Iterator[list[Incoming]]:
        """Begin to sketch documents; gives them in parts, the next when the one before was kept.

        Examples
        --------
        >>> with Ahead(lambda some: [len(some)], lambda: None) as ahead:
        ...     first, second = ahead.sketch(["a document"] * 300), ahead.sketch(["another"])
        ...     [*first, *second]
        [[125], [125], [50], [1]]
        """
        parts = [documents[at : at + _PART] for at in range(0, len(documents), _PART)]
        if len(parts) < 2 and self._threads is None:
            return map(self._incoming, parts)
        sketcher, packer = self._started()
        return self._in_order(deque(sketcher.submit(self._incoming, part) for part in parts), packer)

    def _started(self) -> tuple[ThreadPoolExecutor, ThreadPoolExecutor]:
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor

            self._threads = ThreadPoolExecutor(1), ThreadPoolExecutor(1)
        return self._threads

    def _in_order(
        self, sketched: deque[Future[list[Incoming]]], packer: ThreadPoolExecutor
    ) -> Iterator[list[Incoming]]:
        from concurrent.futures import wait

        packing: list[Future[None]] = []
        while sketched:
            yield sketched.popleft().result()  # which nobody holds any more
            packing.append(packer.submit(self._pack))
        wait(packing)  # or the same would be packed again by who writes it, who also meets what has failed

    def __enter__(self) -> Ahead:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in self._threads or ():
            pool.shutdown(cancel_futures=True)
