"""The add-on: what Scrapy is told in its settings, so that nobody else has to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrapy.exceptions import NotConfigured

from dedup.errors import UsageError
from dedup.integrations.scrapy.options import Options
from dedup.integrations.scrapy.origins import OriginMiddleware
from dedup.integrations.scrapy.pipeline import DedupPipeline
from dedup.readers.html import require

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

__all__ = ["DedupAddon"]

#: Before pipelines that store items, which stand at 300 and beyond in Scrapy's own examples.
_PIPELINE: Final = 250
#: Scrapy makes so many tasks for every response, a hundred by default; an item that waits would keep all of them.
_CONCURRENT_ITEMS: Final = 16
#: Next to the engine: after every middleware that may make another item of one.
_MIDDLEWARE: Final = 20


class DedupAddon:
    """Has every item of a crawl held against an index, and adds it: see the guide on Scrapy.

    Examples
    --------
    >>> from scrapy.settings import Settings
    >>> settings = Settings({"DEDUP_INDEX": "news.dedup"})
    >>> DedupAddon().update_settings(settings)
    >>> settings.getdict("ITEM_PIPELINES")
    {<class 'dedup.integrations.scrapy.pipeline.DedupPipeline'>: 250}
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Put the pipeline, and what tells it of each item's response, into the settings of a crawl.

        Raises
        ------
        NotConfigured
            If it cannot work: ``DEDUP_INDEX`` is empty, or a library that it takes is missing.
        UsageError
            If a setting makes no sense.
        """
        options = Options.of(settings)
        if not options.index:
            raise NotConfigured("DEDUP_INDEX is empty: name the folder of an index")
        try:
            require(options.extract)
        except UsageError as error:
            raise NotConfigured(f"DEDUP_EXTRACT: {error}") from error
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", DedupPipeline, _PIPELINE)
        settings.set("CONCURRENT_ITEMS", _CONCURRENT_ITEMS, "addon")  # whoever chooses another number has it
        settings.setdefault_in_component_priority_dict("SPIDER_MIDDLEWARES", OriginMiddleware, _MIDDLEWARE)
