"""Write a safe copy of an archive to a new file, even while it is open elsewhere."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("file", metavar="FILE", help="the copy to write")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        archive.backup(args.file)
        pending = archive.drain()
    return Outcome({"problems": [], "pending": pending, "file": args.file}, f"Copied {args.archive} to {args.file}.")
