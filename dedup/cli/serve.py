"""``dedup serve``: an index that is asked over HTTP."""

# ruff: noqa: D301  # click wants its \b as the character itself

from __future__ import annotations

from pathlib import Path

import click

from dedup.cli import options
from dedup.cli.index import place as at
from dedup.report.visible import visible

__all__ = ["command"]

_NEEDS = "dedup serve needs more packages: pip install 'dedup-trace[server]'"


@click.command("serve", short_help="Let other programs ask an index over HTTP.")
@at.argument
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where it listens.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8765,
    show_default=True,
    metavar="N",
    help="Port; 0 for any that is free.",
)
@click.option(
    "--token-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File with the token that clients must send; without it the environment variable DEDUP_TOKEN counts.",
)
@click.option("--read-only", is_flag=True, help="Answer queries only; another process may write to the index.")
@click.option("--max-body", default="64M", show_default=True, metavar="AMOUNT", help="Largest body of a request.")
@click.option(
    "--max-batch",
    type=click.IntRange(min=1),
    default=10_000,
    show_default=True,
    metavar="N",
    help="Most documents of one batch.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a request, or the index, may take.",
)
@click.option(
    "--concurrency",
    type=click.IntRange(min=1),
    default=64,
    show_default=True,
    metavar="N",
    help="How many requests wait for the index at once; more are told to come again.",
)
@at.wait
@click.option("--access-log", is_flag=True, help="Write a line for each request to stderr.")
@options.config
@options.no_config
@options.quiet
def command(
    place: Path,
    host: str,
    port: int,
    token_file: Path | None,
    read_only: bool,
    max_body: str,
    max_batch: int,
    timeout: float,
    concurrency: int,
    wait: float,
    access_log: bool,
    config: Path | None,
    no_config: bool,
    quiet: bool,
) -> None:
    """Answer other programs that ask an index over HTTP, until Ctrl-C or SIGTERM; where there is no index, make one.

    POST /v1/check asks about a document and keeps it, /v1/query only asks, /v1/batch takes many, one a line.
    /openapi.json describes all of it, and / is a page to try it. Any address but this machine's own needs a token.
    When it is stopped it finishes what it was asked, and its exit status is 0.

    \b
    Examples:
      dedup serve news.dedup
      dedup serve news.dedup --port 0 --read-only
      DEDUP_TOKEN=$(openssl rand -hex 32) dedup serve news.dedup --host 0.0.0.0
      curl -H 'Content-Type: application/json' -d '{"id": "a", "text": "..."}' localhost:8765/v1/check
    """
    from dedup.errors import UsageError
    from dedup.index import Index
    from dedup.settings import bytes_of

    try:
        from dedup.integrations.http import server
        from dedup.integrations.http.guard import to_stderr
        from dedup.integrations.http.limits import Limits
    except ImportError as error:
        raise UsageError(f"{_NEEDS} ({error})") from None
    limits = Limits(
        body=bytes_of("--max-body", max_body),
        batch=max_batch,
        timeout=timeout,
        concurrency=concurrency,
    )
    token = server.token_of(token_file)
    settings = None
    if read_only:
        at.existing(place)
    elif not at.exists(place):
        settings = options.merged(config, no_config)
    with (
        server.listening(host, port, token) as listener,
        Index(place, settings=settings, read_only=read_only, wait=wait) as index,
    ):

        def ready() -> None:
            # Scripts wait for this line: --quiet is for what is only told to people.
            click.echo(visible(f"{place}: {server.told(listener)}"), err=True)
            if not quiet:
                known = "a token" if token is not None else "no token"
                click.echo(f"{known} needed; Ctrl-C stops it", err=True)

        access = to_stderr if access_log else None
        server.serve(index, listener, limits, read_only=read_only, token=token, access=access, ready=ready)
        if not quiet:
            click.echo(visible(f"{place}: stopped"), err=True)
