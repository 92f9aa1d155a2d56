"""Open an archive in the window."""

import argparse

from app.cli.outcome import Outcome, Status


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", nargs="?", help="the archive to open in the window")


def run(args: argparse.Namespace) -> Outcome:
    sentence = "The window is not built yet; `cuttings --help` lists what the command line can do."
    return Outcome({"error": {"message": sentence, "position": None}}, sentence, Status.CANNOT_RUN)
