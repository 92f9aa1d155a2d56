"""Write a safe copy of an archive to a new file, even while it is open elsewhere."""

import argparse

from app.cli.opening import add_archive, surviving_index_trouble
from app.cli.outcome import Outcome
from app.cli.values import any_path


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("file", metavar="FILE", type=any_path, help="the copy to write")


def run(args: argparse.Namespace) -> Outcome:
    from archive import Archive

    pending: int | None = None  # not known, unless the index answers
    with Archive.open(args.archive) as archive:
        archive.backup(args.file)
        with surviving_index_trouble():
            pending = archive.drain()
    return Outcome({"problems": [], "pending": pending, "file": args.file}, f"Copied {args.archive} to {args.file}.")
