"""Build the search index anew. It is derived from the archive and holds nothing else."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.progress import Reporter


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive, Reporter("indexed") as progress:
        documents = archive.reindex(progress)
        pending = archive.drain()
    return Outcome(
        {"problems": [], "pending": pending, "documents": documents}, f"Articles and annotations indexed: {documents}."
    )
