"""List the latest groups of changes, newest first; those taken back are marked."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        entries = archive.history()
    lines = [f"{entry.at}  {entry.label}{' (undone)' if entry.undone else ''}" for entry in entries]
    return Outcome(
        {
            "label": next((entry.label for entry in entries if not entry.undone), None),
            "history": [
                {
                    "group": entry.group,
                    "label": entry.label,
                    "at": entry.at,
                    "undone": entry.undone,
                    "changes": entry.changes,
                }
                for entry in entries
            ],
        },
        "\n".join(lines or ["Nothing has been changed yet."]),
    )
