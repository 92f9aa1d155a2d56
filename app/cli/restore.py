"""Make a new archive of a backup, after checking the file and every text and quote in it.

The backup is only read. An existing archive is never overwritten: choose a name, look at what you got, then decide.
"""

import argparse

from app.cli.opening import add_archive, surviving_index_trouble
from app.cli.outcome import Outcome
from app.cli.terminal import counted
from app.cli.values import any_path


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar="BACKUP", type=any_path, help="a file that `cuttings backup` wrote")
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    from archive import Archive

    restored = Archive.restore(args.backup, args.archive)
    pending: int | None = None  # not known, unless the index answers
    with surviving_index_trouble(), Archive.open(args.archive) as archive:
        pending = archive.drain()
    until = f"last changed {restored.last_change}" if restored.last_change else "never changed"
    return Outcome(
        {
            "archive": args.archive,
            "articles": restored.articles,
            "annotations": restored.annotations,
            "last_change": restored.last_change,
            "problems": [],
            "pending": pending,
        },
        f"Restored {args.archive}, found sound: {counted(restored.articles, 'article')}, "
        f"{counted(restored.annotations, 'annotation')}, {until}.",
    )
