"""Take back the last group of changes made in this archive on this machine."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        label = archive.undo()
    return Outcome({"label": label}, f"Undone: {label}")
