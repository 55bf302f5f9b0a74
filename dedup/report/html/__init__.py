"""A trace as a folder of pages that need nothing but a browser."""

from dedup.report.html.writing import write

__all__ = ["write"]
