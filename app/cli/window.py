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
    from app.startup import obstacle

    if args.archive is not None and not Path(args.archive).exists():
        sentence = f"“{args.archive}” is neither a command nor a file{did_you_mean(args.archive)}."
        return Outcome.failure(sentence, Status.NOT_UNDERSTOOD)
    if sentence := obstacle() or "":
        return Outcome.failure(sentence, Status.CANNOT_RUN)
    return show(args.archive)


def show(archive: str | None) -> Outcome:
    """Show the window until it is closed. Nothing must be in the way of one."""
    from app.bootstrap import run as run_window

    shown = run_window(Path(archive) if archive else None)
    text = "" if shown else "This archive is open in another window, which is in front now."
    return Outcome({"archive": archive, "shown": shown}, text)
