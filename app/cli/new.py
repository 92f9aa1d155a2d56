"""Create an empty archive. A file that exists is never overwritten."""

import argparse

from app.cli.opening import add_archive
from app.cli.outcome import Outcome


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    from archive import Archive

    Archive.create(args.archive).close()
    return Outcome({"archive": args.archive}, f"Created {args.archive}.")
