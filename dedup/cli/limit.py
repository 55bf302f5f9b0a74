"""How many duplicates are too many: ``--fail-over``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.report.protocol import ScanResult

__all__ = ["Limit"]


@dataclass(frozen=True, slots=True)
class Limit:
    """So many documents of a scan may be redundant: members of a cluster other than its representative.

    Parameters
    ----------
    stated
        As the user wrote it.
    most
        The number of documents, or of hundredths of a percent of all documents.
    share
        Which of the two.
    """

    stated: str
    most: int
    share: bool

    @classmethod
    def parse(cls, value: str) -> Limit:
        """Read a number of documents, or a percentage with up to two decimals.

        Raises
        ------
        UsageError
            If it is neither.

        Examples
        --------
        >>> Limit.parse("100"), Limit.parse("2.5%").most
        (Limit(stated='100', most=100, share=False), 250)
        """
        found = re.fullmatch(r"([0-9]{1,15})(?:\.([0-9]{1,2}))?( ?%)?", value, re.ASCII)
        if found is None or (found[2] and not found[3]):
            raise UsageError(f"fail-over: {value!r} is neither a number of documents nor a percentage such as 5%")
        if not found[3]:
            return cls(value, int(found[1]), share=False)
        most = int(found[1] + f"{found[2] or '':0<2}")
        if most > 100_00:
            raise UsageError(f"fail-over: {value} is more than 100%")
        return cls(value, most, share=True)

    def passed(self, scan: ScanResult) -> str | None:
        """Say how far a scan goes over the limit; None if it does not."""
        duplicates = sum(len(cluster.members) - 1 for cluster in scan.clusters)
        documents = len(scan.documents)
        if duplicates * (100_00 if self.share else 1) <= self.most * (documents if self.share else 1):
            return None
        return (
            f"{duplicates:,} of {documents:,} documents ({duplicates / documents:.2%}) are redundant duplicates, "
            f"more than --fail-over {self.stated} allows"
        )
