"""Open an archive in the window."""

import argparse
from pathlib import Path

from app.cli.outcome import Outcome, Status
from app.cli.parsing import did_you_mean
from app.cli.values import any_path


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "archive", metavar="ARCHIVE", nargs="?", type=any_path, help="the archive to open in the window"
    )


def run(args: argparse.Namespace) -> Outcome:
    if args.archive is not None and not Path(args.archive).exists():
        sentence = f"“{args.archive}” is neither a command nor a file{did_you_mean(args.archive)}."
        return Outcome.failure(sentence, Status.NOT_UNDERSTOOD)
    sentence = "The window is not built yet; `cuttings --help` lists what the command line can do."
    return Outcome.failure(sentence, Status.CANNOT_RUN)
