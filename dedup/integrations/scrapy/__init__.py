"""The Scrapy add-on: every item of a crawl is told whether its text was met before, in any wording.

::

    ADDONS = {"dedup.integrations.scrapy.DedupAddon": 500}
    DEDUP_INDEX = "news.dedup"

It takes the extra ``scrapy``.
"""

from __future__ import annotations

from dedup.integrations.scrapy.addon import DedupAddon
from dedup.integrations.scrapy.origins import OriginMiddleware
from dedup.integrations.scrapy.pipeline import DedupPipeline, item_checked
from dedup.integrations.scrapy.verdict import Verdict

__all__ = ["DedupAddon", "DedupPipeline", "OriginMiddleware", "Verdict", "item_checked"]
