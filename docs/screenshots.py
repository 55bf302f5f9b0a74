"""The pictures of a report in docs/images: the report of the seeds in a browser, in light, in dark and on a telephone.

    python docs/screenshots.py

It needs the extra `browser`, Chromium and, for Arabic and Vietnamese, the Noto fonts (of Debian: chromium and
fonts-noto-core).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import dedup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from playwright.sync_api import Browser

_HERE: Final = Path(__file__).parent
_COLOURS: Final = 192  # the pictures hold few, and take a third of the room


class Shot(NamedTuple):
    """A picture: its name, how the page is seen, and what of it stands at the top."""

    name: str
    colours: Literal["light", "dark"]
    width: int
    height: int
    anchor: str = ""


SHOTS: Final = (
    Shot("report-light", "light", 1200, 1200),
    Shot("report-dark", "dark", 1200, 1200),
    Shot("report-passages", "light", 1200, 1040, "e1"),
    Shot("report-phone", "light", 390, 844),
    Shot("report-phone-dark", "dark", 390, 844, "e1"),
)


def taken(browser: Browser, page_file: Path) -> Iterator[tuple[str, bytes]]:
    """Take all pictures of a page."""
    for shot in SHOTS:
        context = browser.new_context(
            color_scheme=shot.colours,
            viewport={"width": shot.width, "height": shot.height},
            reduced_motion="reduce",
            offline=True,
        )
        page = context.new_page()
        page.goto(page_file.as_uri() + (f"#{shot.anchor}" if shot.anchor else ""))
        yield shot.name, page.screenshot()
        context.close()


def packed(picture: bytes) -> bytes:
    """The same picture in fewer bytes."""
    from PIL import Image

    stream = BytesIO()
    Image.open(BytesIO(picture)).convert("RGB").quantize(_COLOURS).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def main() -> None:
    """Trace the seeds, as a user in the repository would, and take the pictures of their report."""
    from playwright.sync_api import sync_playwright

    os.chdir(_HERE.parent)  # paths in the report are as they were given
    images = _HERE / "images"
    images.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        dedup.trace("seeds").write("html", Path(folder, "report"))
        (story,) = Path(folder, "report").glob("story-*.html")
        found = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for name, picture in taken(browser, story):
            (images / f"{name}.png").write_bytes(packed(picture))
        browser.close()


if __name__ == "__main__":
    main()
