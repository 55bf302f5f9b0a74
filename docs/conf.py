"""How the documentation is built: `sphinx-build -W docs site`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from docutils import nodes
from docutils.parsers.rst import Directive

from dedup import __version__
from dedup.cli import group

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "dedup"
author = "The dedup authors"
copyright = "The dedup authors"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["man"]
nitpicky = (
    False  # types of NumPy and of the standard library are named in signatures, and their documentation is not here
)

smartquotes = False  # two dashes begin an option

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

default_role = "code"
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_google_docstring = False
napoleon_use_rtype = False

html_theme = "furo"
html_title = f"dedup {version}"
html_copy_source = False
html_show_sphinx = False


class Help(Directive):
    """What `--help` says of a command: `{help} scan`, `{help} lexicon build`."""

    optional_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Ask the command itself."""
        context = click.Context(group, info_name="dedup", terminal_width=90, **group.context_settings)
        for name in self.arguments:
            command = context.command.get_command(context, name) if isinstance(context.command, click.Group) else None
            if command is None:
                raise self.error(f"there is no command {name}")
            context = click.Context(command, info_name=name, parent=context)
        text = context.command.get_help(context)
        return [nodes.literal_block(text, text, language="text")]


def setup(app: Sphinx) -> None:
    """Make the directive known."""
    app.add_directive("help", Help)
