"""Do again what was last taken back."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        label = archive.redo()
    return Outcome({"label": label}, f"Redone: {label}")
